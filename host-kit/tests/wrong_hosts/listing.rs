//! Mistakes of the list of keys.

use madoguchi::RowKey;
use madoguchi_host_kit::Host as _;

use crate::commits::is_session;
use crate::store::Connection;
use crate::wrong::Wrong;

impl Connection {
    /// A page of the keys of all rows.
    pub(crate) fn listed(&mut self, last: Option<&RowKey>, most: usize) -> Vec<RowKey> {
        let mut keys = self.all_keys();
        if self.is(Wrong::ListCached) {
            keys = self.list.get_or_insert(keys).clone();
        }
        match self.wrong {
            Some(Wrong::ListByKind) => keys.sort(),
            Some(Wrong::ListFolded) => keys.sort_by_key(|key| key.to_string().to_lowercase()),
            Some(Wrong::ListAsWritten) => {
                let shared = self.store.lock();
                let wrote = |key: &RowKey| {
                    shared.journal.iter().rposition(|commit| commit.writes.iter().any(|own| own.key == *key))
                };
                keys.sort_by_key(wrote);
            }
            Some(Wrong::ListBackwards) => keys.sort_by_key(|key| std::cmp::Reverse(key.to_string())),
            _ => keys.sort_by_key(RowKey::to_string),
        }
        match self.wrong {
            Some(Wrong::ListOfCustomers) => keys.retain(|key| matches!(key, RowKey::Customer(_))),
            Some(Wrong::ListWithoutSessions) => keys.retain(|key| !is_session(key)),
            Some(Wrong::ListWithoutDecoys) => keys.retain(|key| !matches!(key, RowKey::DecoyAttempts(_))),
            _ => {}
        }
        let place = last.and_then(|last| keys.iter().position(|key| key == last));
        let from = match (self.wrong, last, place) {
            (Some(Wrong::ListFirstPage), ..) | (_, None, _) => 0,
            (Some(Wrong::ListLastAgain), _, Some(place)) => place,
            (Some(Wrong::ListGoesOn), ..) => self.place,
            (Some(Wrong::ListSkipsOne), _, Some(place)) => place + 2,
            (_, _, Some(place)) => place + 1,
            (Some(Wrong::ListLooksUpLast), Some(_), None) => keys.len(),
            (_, Some(last), None) => keys.iter().filter(|key| key.to_string() < last.to_string()).count(),
        };
        let most = match self.wrong {
            Some(Wrong::ListWhole) => usize::MAX,
            Some(Wrong::ListAndOne) => most + 1,
            Some(Wrong::ListShort) => most.min(1_000_000).saturating_sub(1),
            _ => most,
        };
        let page: Vec<_> = keys.into_iter().skip(from).take(most).collect();
        self.place = from + page.len();
        page
    }

    /// The keys of all rows, as they were written.
    fn all_keys(&mut self) -> Vec<RowKey> {
        let columns = self.inner.keys(None, u32::MAX).unwrap();
        let shared = self.store.lock();
        let mut keys: Vec<_> = columns.iter().map(|key| shared.keys[key].clone()).collect();
        if self.is(Wrong::ListWithPurged) {
            keys.extend(
                shared
                    .purged
                    .iter()
                    .map(|row| shared.keys[&row.key].clone())
                    .filter(|key| !keys.contains(key))
                    .collect::<Vec<_>>(),
            );
        }
        keys
    }
}
