//! Wakes due rows: a lock that ends, a session that exceeded its idle timeout.

use std::collections::BTreeSet;

use madoguchi::{Instant, RowKey};

use crate::host::{DueRow, Host};

/// Wakes the due rows, the longest due first, and returns the results. A host calls it every few seconds, from any number of machines: if
/// two wake the same row, its revision makes one of them conflict.
///
/// Each row is handled by one act, driven like any other. The act changes the row's `wake_at` or removes it. A row that is still due
/// afterwards waits for the next call, and a row whose act fails does not delay the others.
///
/// The rows are read page by page, so a row that stays due is read once in each call, however many there are.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{Engine, HostKeys, InitialPasswords, Instant, OperatorCommand, OperatorRequest, Profile, Randomness};
/// use madoguchi_host_kit::{Memory, Patience, drive, wake};
/// let mut host = Memory::default().connect();
/// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
/// let now: Instant = "2027-02-01T12:00:00+09:00".parse()?;
/// let request = OperatorRequest {
///     operator: "sato".parse()?,
///     approval: None,
///     reason: "窓口".into(),
///     customer: "c-1001".parse()?,
///     what: OperatorCommand::OpenContract {
///         account: "012-1-3456789".parse()?,
///         initial: InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() },
///         mail: None,
///     },
/// };
/// drive(&mut engine.operate(request, Randomness::new([0x5a; 32])), &mut host, || now, Patience::default())?;
///
/// // The sixtieth day ends without first use: the journey expires, and its row has no further `wake_at` (ENR-3).
/// for (at, due) in [("2027-04-02T23:59:59+09:00", 0), ("2027-04-03T00:00:00+09:00", 1), ("2027-04-03T00:00:00+09:00", 0)] {
///     let at: Instant = at.parse()?;
///     let woken = wake(&mut host, at, |host, row| drive(&mut engine.due(row.clone()), host, || at, Patience::default()))?;
///     assert_eq!((woken.count, woken.failed.len()), (due, 0));
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The store's error when it lists the due rows.
pub fn wake<H, T, E>(
    host: &mut H,
    now: Instant,
    mut act: impl FnMut(&mut H, &RowKey) -> Result<T, E>,
) -> Result<Woken<E>, H::Error>
where
    H: Host + ?Sized,
{
    let (mut seen, mut failed) = (BTreeSet::new(), Vec::new());
    let mut last: Option<DueRow> = None;
    loop {
        let page = host.due(now, last.as_ref(), PAGE)?;
        // A store that ignores `last` lists the same page again: without this comparison the loop would not end.
        let Some(end) = page.last().filter(|&end| Some(end) > last.as_ref()).cloned() else {
            return Ok(Woken { count: seen.len(), failed });
        };
        for DueRow { key, .. } in page {
            // An act can give its row another instant that is due too; then a later page lists the row again.
            if seen.insert(key.clone())
                && let Err(error) = act(host, &key)
            {
                failed.push((key, error));
            }
        }
        last = Some(end);
    }
}

/// The results of a [`wake`].
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
    /// The rows whose act failed, with the error. They stay due, so an operator must look at them.
    pub failed: Vec<(RowKey, E)>,
}

/// Rows of a page.
const PAGE: u32 = 100;
