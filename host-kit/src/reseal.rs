//! Seals every row anew, so that a key or a pepper can be retired, and counts what is left under each number.

use std::collections::BTreeMap;

use madoguchi::{Row, RowKey};

use crate::host::Host;

/// Seals every row of a store anew, and counts the rows under each number. A host calls it once all machines have switched to a new key or pepper, from one
/// machine, while customers are served.
///
/// Each row is handled by one act, driven like any other. A row whose act fails does not stop the others. [`Resealed::page`] does the same page by page, for
/// a host that wants to stop and go on later.
///
/// ```
/// use std::sync::Arc;
/// use madoguchi::{Engine, HostKeys, Instant, Profile, Randomness};
/// use madoguchi_host_kit::{Memory, Patience, drive, reseal_all};
/// let mut host = Memory::default().connect();
/// let now: Instant = "2027-02-01T12:00:00+09:00".parse()?;
/// let engine = |keys| Engine::new(Arc::new(Profile::seiwa()), keys);
/// let first = engine(HostKeys::new("production", 1, &[7; 32])?);
/// drive(&mut first.start_session(Randomness::new([0x5a; 32])), &mut host, || now, Patience::default())?;
///
/// let second = engine(HostKeys::new("production", 2, &[8; 32])?.accepting(1, &[7; 32])?);
/// let done = reseal_all(&mut host, |host, key| drive(&mut second.reseal(key.clone()), host, || now, Patience::default()))?;
/// assert_eq!((done.count, done.sealed.get(&2)), (1, Some(&1)));
/// assert!(done.may_retire(1) && !done.may_retire(2));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The store's error when it lists the keys.
pub fn reseal_all<H, T, E>(
    host: &mut H,
    mut act: impl FnMut(&mut H, &RowKey) -> Result<T, E>,
) -> Result<Resealed<E>, H::Error>
where
    H: Host + ?Sized,
{
    let mut done = Resealed::default();
    while done.page(host, &mut act)? {}
    Ok(done)
}

/// How far a [`reseal_all`] has come.
///
/// ```
/// use madoguchi_host_kit::{Memory, Resealed};
/// let mut done = Resealed::after("customer/c-1001".parse()?); // where an earlier process stopped
/// assert!(!done.page(&mut Memory::default().connect(), |_, _| Err::<(), _>("never asked"))?); // there are no more rows
/// assert!(done.is_over && done.count == 0);
/// assert!(!done.may_retire(1)); // it has not seen every row
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resealed<E> {
    /// The last key that was handled. A later process goes on after it.
    pub last: Option<RowKey>,
    /// Whether the end of the list was reached.
    pub is_over: bool,
    /// The rows that were handled.
    pub count: u64,
    /// How many of them are now under each number of a key, by [`Row::sealed_with`].
    pub sealed: BTreeMap<u8, u64>,
    /// How many of them have hashes under each number of a pepper, by [`Row::peppered_with`].
    pub peppered: BTreeMap<u8, u64>,
    /// How many of them are no rows of this library, or could not be read back to be counted. A row that was purged meanwhile is neither.
    pub uncounted: u64,
    /// The rows whose act failed, with the error. They are as they were before.
    pub failed: Vec<(RowKey, E)>,
    /// Whether it began with the first key.
    is_whole: bool,
}

impl<E> Default for Resealed<E> {
    fn default() -> Self {
        Self {
            last: None,
            is_over: false,
            count: 0,
            sealed: BTreeMap::new(),
            peppered: BTreeMap::new(),
            uncounted: 0,
            failed: Vec::new(),
            is_whole: true,
        }
    }
}

impl<E> Resealed<E> {
    /// Goes on after this key, which an earlier process handled last. Its counts are those of the rest alone.
    pub fn after(last: RowKey) -> Self {
        Self { last: Some(last), is_whole: false, ..Self::default() }
    }

    /// Handles one page of rows, and returns whether there may be more. After an error of the store nothing has changed, and the
    /// host may call it again.
    ///
    /// # Errors
    /// The store's error when it lists the keys.
    pub fn page<H, T>(
        &mut self,
        host: &mut H,
        mut act: impl FnMut(&mut H, &RowKey) -> Result<T, E>,
    ) -> Result<bool, H::Error>
    where
        H: Host + ?Sized,
    {
        let page = host.keys(self.last.as_ref(), PAGE)?;
        let name = |key: &RowKey| key.to_string();
        // A store that ignores `last` lists the same page again: without this comparison the loop would not end.
        let Some(end) = page.last().filter(|end| self.last.as_ref().is_none_or(|last| name(end) > name(last))).cloned()
        else {
            self.is_over = true;
            return Ok(false);
        };
        for key in &page {
            if let Err(error) = act(host, key) {
                self.failed.push((key.clone(), error));
            }
        }
        self.tally(host, &page);
        self.last = Some(end);
        Ok(true)
    }

    /// Whether no row needs this key any more: every row was handled, none failed, and none is left under the number. Only then may the key be retired.
    pub fn may_retire(&self, number: u8) -> bool {
        self.has_seen_all() && !self.sealed.contains_key(&number)
    }

    /// Whether no row needs this pepper any more. Only then may it be retired.
    pub fn may_retire_pepper(&self, number: u8) -> bool {
        self.has_seen_all() && !self.peppered.contains_key(&number)
    }

    fn has_seen_all(&self) -> bool {
        self.is_whole && self.is_over && self.failed.is_empty() && self.uncounted == 0
    }

    /// Counts the rows of a page, as they are now.
    fn tally<H: Host + ?Sized>(&mut self, host: &mut H, page: &[RowKey]) {
        let rows = host.load(page).unwrap_or_else(|_| {
            // One row that cannot be read, for example because it is older than its mark, does not hide the others.
            page.iter().flat_map(|key| host.load(std::slice::from_ref(key)).unwrap_or_default()).collect()
        });
        for row in &rows {
            self.add(row);
        }
        // What the store lists and does not give, or cannot read, could be under any number.
        let missing: Vec<_> = page.iter().filter(|key| !rows.iter().any(|row| row.key == **key)).collect();
        let there = self.still_listed(host, &missing);
        self.uncounted = self.uncounted.saturating_add(u64::try_from(there).unwrap_or(u64::MAX));
        self.count = self.count.saturating_add(u64::try_from(page.len()).unwrap_or(u64::MAX));
    }

    /// How many of these keys of a page are still listed: a row that was purged meanwhile is not.
    fn still_listed<H: Host + ?Sized>(&self, host: &mut H, missing: &[&RowKey]) -> usize {
        if missing.is_empty() {
            return 0;
        }
        // A store that cannot tell is not believed.
        let Ok(listed) = host.keys(self.last.as_ref(), PAGE) else { return missing.len() };
        // Rows that are new since then can push the last keys out of the page: those are not known to be gone.
        let is_full = u32::try_from(listed.len()).map_or(true, |count| count >= PAGE);
        let end = listed.last().filter(|_| is_full).map(RowKey::to_string);
        let is_beyond = |key: &RowKey| end.as_ref().is_some_and(|end| key.to_string() > *end);
        missing.iter().filter(|key| listed.contains(key) || is_beyond(key)).count()
    }

    fn add(&mut self, row: &Row) {
        let one_more = |count: &mut u64| *count = count.saturating_add(1);
        match row.sealed_with() {
            Some(number) => one_more(self.sealed.entry(number).or_default()),
            None => one_more(&mut self.uncounted),
        }
        if let Some(number) = row.peppered_with() {
            one_more(self.peppered.entry(number).or_default());
        }
    }
}

/// Rows of a page.
const PAGE: u32 = 100;
