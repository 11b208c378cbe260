//! Rows whose time has come: a lock that ends, a session that has been idle for too long.

use std::collections::BTreeSet;

use madoguchi::{Instant, RowKey};

use crate::host::Host;

/// Wakes the rows that are due, the longest due first, and tells what came of it. A host calls it every few seconds, from as many
/// machines as it likes: two who wake one row meet at its revision.
///
/// What is done with a row is one act, driven as any other. It moves the row's `wake_at` or takes it away; a row that is still due
/// afterwards is left for the next call, and one whose act fails keeps none of the others waiting.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{Engine, HostKeys, Initial, Instant, Order, Ordered, Profile, Randomness};
/// use madoguchi_host_kit::{Memory, Patience, drive, wake};
/// let mut host = Memory::default().connect();
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let now: Instant = "2027-02-01T12:00:00+09:00".parse()?;
/// let order = Order {
///     operator: "sato".parse()?,
///     approver: None,
///     reason: "窓口".into(),
///     customer: "c-1001".parse()?,
///     what: Ordered::OpenContract {
///         account: "012-1-3456789".parse()?,
///         initial: Initial { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() },
///         mail: None,
///     },
/// };
/// drive(&mut engine.operate(order, Randomness::new([0x5a; 32])), &mut host, || now, Patience::default())?;
///
/// // The sixtieth day ends, and nobody has begun first use: the journey is over, and its row sleeps (ENR-3).
/// for (at, due) in [("2027-04-02T23:59:59+09:00", 0), ("2027-04-03T00:00:00+09:00", 1), ("2027-04-03T00:00:00+09:00", 0)] {
///     let at: Instant = at.parse()?;
///     let woken = wake(&mut host, at, |host, row| drive(&mut engine.due(row.clone()), host, || at, Patience::default()))?;
///     assert_eq!((woken.count, woken.failed.len()), (due, 0));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The store's, when it is asked which rows are due.
pub fn wake<H, T, E>(
    host: &mut H,
    now: Instant,
    mut act: impl FnMut(&mut H, &RowKey) -> Result<T, E>,
) -> Result<Woken<E>, H::Error>
where
    H: Host + ?Sized,
{
    let (mut seen, mut failed) = (BTreeSet::new(), Vec::new());
    loop {
        // Rows that stay due stand in front: they must not take the places of those behind them.
        let most = BATCH.saturating_add(u32::try_from(seen.len()).unwrap_or(u32::MAX));
        let mut due = host.due(now, most)?;
        due.retain(|key| !seen.contains(key));
        if due.is_empty() {
            return Ok(Woken { count: seen.len(), failed });
        }
        for key in due {
            if let Err(error) = act(host, &key) {
                failed.push((key.clone(), error));
            }
            seen.insert(key);
        }
    }
}

/// What came of a [`wake`].
///
/// ```
/// use madoguchi_host_kit::{Memory, Woken, wake};
/// let woken: Woken<&str> = wake(&mut Memory::default().connect(), madoguchi::Instant::MAX, |_, _| Err::<(), _>("never asked"))?;
/// assert_eq!(woken.count, 0);
/// assert!(woken.failed.is_empty());
/// # Ok::<(), std::convert::Infallible>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Woken<E> {
    /// Rows that were due.
    pub count: usize,
    /// Those whose act failed, and how: an operator's matter, since they stay due.
    pub failed: Vec<(RowKey, E)>,
}

/// Rows that are asked for at a time.
const BATCH: u32 = 100;
