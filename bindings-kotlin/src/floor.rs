//! Baselines for the benchmarks: records that cross without a question, and questions without the FFI boundary.
#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::Instant;

use madoguchi::Errors;

use crate::door::DoorError;
use crate::value::{Read, Show, answer};

/// The answer to the first request, which is returned to later ones.
pub(crate) type First<A> = OnceLock<A>;

/// Returns the first answer again, for a request that crosses and is dropped.
pub(crate) fn first<Q: Read, A: Show>(
    first: &First<A::Shown>,
    sent: Q::Sent,
    ask: impl FnOnce(&Q) -> Result<A, Errors>,
) -> Result<A::Shown, DoorError>
where
    A::Shown: Clone,
{
    if let Some(shown) = first.get() {
        drop(black_box(sent));
        return Ok(shown.clone());
    }
    let shown = answer(sent, ask)?;
    Ok(first.get_or_init(|| shown).clone())
}

/// Measures the nanoseconds of `times` questions, whose request is read beforehand and whose answer is not converted.
pub(crate) fn native<Q: Read, A>(
    times: i32,
    sent: Q::Sent,
    ask: impl Fn(&Q) -> Result<A, Errors>,
) -> Result<i64, DoorError> {
    let request = Q::read(sent)?;
    timed(times, || ask(black_box(&request)).map(drop))
}

/// Measures the nanoseconds of `times` calls.
pub(crate) fn timed(times: i32, mut once: impl FnMut() -> Result<(), Errors>) -> Result<i64, DoorError> {
    let start = Instant::now();
    for _ in 0..times {
        once()?;
    }
    Ok(i64::try_from(start.elapsed().as_nanos()).unwrap_or(i64::MAX))
}
