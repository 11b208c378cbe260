//! What the bench compares with: records carried without a question, and questions without the door.
#![expect(clippy::disallowed_types, clippy::disallowed_methods, reason = "a bench reads the clock")]

use std::hint::black_box;
use std::sync::OnceLock;
use std::time::Instant;

use madoguchi::Errors;

use crate::door::DoorError;
use crate::value::{Read, Show, answer};

/// The first answer to a question.
pub(crate) type First<A> = OnceLock<A>;

/// The first answer again, for a request that is carried and dropped.
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

/// The nanoseconds that a question takes so many times, its request read beforehand and its answer not shown.
pub(crate) fn native<Q: Read, A>(
    times: i32,
    sent: Q::Sent,
    ask: impl Fn(&Q) -> Result<A, Errors>,
) -> Result<i64, DoorError> {
    let request = Q::read(sent)?;
    timed(times, || ask(black_box(&request)).map(drop))
}

/// The nanoseconds that something takes so many times.
pub(crate) fn timed(times: i32, mut once: impl FnMut() -> Result<(), Errors>) -> Result<i64, DoorError> {
    let start = Instant::now();
    for _ in 0..times {
        once()?;
    }
    Ok(i64::try_from(start.elapsed().as_nanos()).unwrap_or(i64::MAX))
}
