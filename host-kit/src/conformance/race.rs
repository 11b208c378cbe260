//! What must hold of commits and reads that ran at once, whoever was faster.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use madoguchi::{Commit, Instant, Row, RowKey};

use super::operation::{Operation, Reply};
use crate::host::DueRow;
use crate::message::StoredMessage;

/// Operations that run at once over rows that are known before. Each commit writes revisions that are one greater than those that it expects.
#[derive(Debug)]
pub(super) struct Race {
    /// The rows as they were before; a key that is missing has no row.
    before: BTreeMap<RowKey, (u64, Vec<u8>)>,
    operations: Vec<Operation>,
    /// The places of the commits that were reported as committed.
    committed: Mutex<BTreeSet<usize>>,
}

/// The commit that wrote each revision of a row, by its place; `None` for rows that were there before.
type Writers<'a> = BTreeMap<(&'a RowKey, u64), (Option<usize>, &'a [u8])>;

impl Race {
    pub(super) fn new(before: Vec<Row>, operations: Vec<Operation>) -> Self {
        let before = before.into_iter().map(|row| (row.key, (row.revision, row.bytes))).collect();
        Self { before, operations, committed: Mutex::new(BTreeSet::new()) }
    }

    /// What is wrong with the replies.
    pub(super) fn replies(&self, replies: &[Reply]) -> Option<String> {
        let failed = replies.iter().find_map(|reply| match reply {
            Reply::Failed(text) => Some(format!("a store failed: {text}")),
            _ => None,
        });
        let told = replies.iter().enumerate().filter(|(_, reply)| **reply == Reply::Committed);
        *self.committed.lock().unwrap_or_else(PoisonError::into_inner) = told.map(|(place, _)| place).collect();
        failed.or_else(|| self.standstill()).or_else(|| match self.writers() {
            Ok(writers) => self.circle(&writers).or_else(|| self.misread(&writers, replies)),
            Err(seen) => Some(seen),
        })
    }

    /// What is wrong with the rows that are there afterwards.
    pub(super) fn rows(&self, found: &[Row]) -> Option<String> {
        let writers = match self.writers() {
            Ok(writers) => writers,
            Err(seen) => return Some(seen),
        };
        let differs = self.keys().into_iter().find_map(|key| {
            let last = writers.range((key, 0)..=(key, u64::MAX)).next_back().map(|((_, revision), _)| *revision);
            let row = found.iter().find(|row| row.key == *key).map(|row| row.revision);
            let told = |revision: Option<u64>| revision.map_or("absent".to_owned(), |own| format!("at {own}"));
            (row != last).then(|| format!("`{key}` is {}, and by what was reported it is {}", told(row), told(last)))
        });
        differs.or_else(|| found.iter().find_map(|row| unwritten(&writers, row)))
    }

    /// What is wrong with the messages that are there afterwards: those of what was committed, and no others.
    pub(super) fn messages(&self, found: &[StoredMessage]) -> Option<String> {
        let due: BTreeSet<_> = self.told().flat_map(|(_, own)| &own.outbox).map(|own| own.id.to_string()).collect();
        let there: BTreeSet<_> = found.iter().map(|own| own.id.clone()).collect();
        let missing = due.difference(&there).next().map(|id| format!("the message `{id}` is missing"));
        let left = || there.difference(&due).next().map(|id| format!("the message `{id}` of a conflict is there"));
        let twice = || (found.len() != there.len()).then(|| "a message is there twice".to_owned());
        missing.or_else(left).or_else(twice)
    }

    /// What is wrong with the rows that are due afterwards: each by its last write.
    pub(super) fn due(&self, found: &[DueRow]) -> Option<String> {
        let mut last: BTreeMap<&RowKey, (u64, Option<Instant>)> = BTreeMap::new();
        for own in self.told().flat_map(|(_, own)| &own.writes) {
            let (revision, wake_at) = last.entry(&own.key).or_default();
            if own.revision > *revision {
                (*revision, *wake_at) = (own.revision, own.wake_at);
            }
        }
        self.keys().into_iter().find_map(|key| {
            let due = last.get(key).and_then(|own| own.1);
            let seen = found.iter().find(|row| row.key == *key).map(|row| row.wake_at);
            let told = |at: Option<Instant>| at.map_or("not due".to_owned(), |at| format!("due since {at}"));
            (seen != due).then(|| format!("`{key}` is {}, and by its last write it is {}", told(seen), told(due)))
        })
    }

    /// The names of the commits' messages.
    pub(super) fn names(&self) -> Vec<String> {
        self.commits().flat_map(|(_, own)| &own.outbox).map(|own| own.id.to_string()).collect()
    }

    /// The keys of all rows.
    fn keys(&self) -> BTreeSet<&RowKey> {
        let written = self.commits().flat_map(|(_, own)| &own.writes).map(|own| &own.key);
        self.before.keys().chain(written).collect()
    }

    fn commits(&self) -> impl Iterator<Item = (usize, &Commit)> {
        self.operations.iter().enumerate().filter_map(|(place, own)| match own {
            Operation::Commit { commit, .. } => Some((place, commit)),
            _ => None,
        })
    }

    /// The commits that were reported as committed.
    fn told(&self) -> impl Iterator<Item = (usize, &Commit)> {
        let told = self.committed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        self.commits().filter(move |(place, _)| told.contains(place))
    }

    /// A commit that could take place, and conflicted, although none took place: a store may choose whom it refuses, but somebody must get on.
    fn standstill(&self) -> Option<String> {
        let has = |key: &RowKey, revision| self.before.get(key).map_or(0, |row| row.0) == revision;
        let holds = |own: &Commit| {
            own.writes.iter().all(|own| has(&own.key, own.expected))
                && own.requires.iter().all(|own| has(&own.key, own.revision))
        };
        let stuck = self.commits().find(|(_, own)| holds(own)).filter(|_| self.told().next().is_none());
        let stuck = stuck.and_then(|(_, own)| own.writes.first());
        stuck.map(|own| format!("a commit of `{}` conflicted, and no other took place", own.key))
    }

    /// Who wrote what, by the replies; what is wrong with that.
    fn writers(&self) -> Result<Writers<'_>, String> {
        let mut writers: Writers<'_> =
            self.before.iter().map(|(key, (revision, bytes))| ((key, *revision), (None, bytes.as_slice()))).collect();
        for (place, commit) in self.told() {
            for own in &commit.writes {
                let key = (&own.key, own.revision);
                if writers.insert(key, (Some(place), &own.bytes)).is_some() {
                    return Err(format!(
                        "two commits were told `committed` that wrote `{}` at {}",
                        own.key, own.revision
                    ));
                }
            }
        }
        for (_, commit) in self.told() {
            let needed = commit.writes.iter().map(|own| (&own.key, own.expected));
            let mut needed = needed.chain(commit.requires.iter().map(|own| (&own.key, own.revision)));
            let never = |(key, revision): &(&RowKey, u64)| match revision {
                0 => self.before.contains_key(key),
                _ => !writers.contains_key(&(*key, *revision)),
            };
            if let Some((key, revision)) = needed.find(never) {
                return Err(format!("`committed` was told on `{key}` at {revision}, which it never had"));
            }
        }
        Ok(writers)
    }

    /// A circle of commits of which each must have come before the next.
    fn circle(&self, writers: &Writers<'_>) -> Option<String> {
        let mut before = self.known_before(writers);
        for (place, commit) in self.told() {
            for own in &commit.requires {
                let next = writers.get(&(&own.key, own.revision.saturating_add(1))).and_then(|own| own.0);
                // Who required a revision came before the one that wrote the next.
                if let Some(next) = next.filter(|next| *next != place) {
                    before.entry(next).or_default().insert(place);
                }
            }
        }
        let mut left: BTreeSet<_> = self.told().map(|(place, _)| place).collect();
        loop {
            let free: Vec<_> = left
                .iter()
                .filter(|place| before.get(place).is_none_or(|own| own.is_disjoint(&left)))
                .copied()
                .collect();
            if free.is_empty() {
                break;
            }
            left.retain(|place| !free.contains(place));
        }
        let one = self.told().find(|(place, _)| left.contains(place)).and_then(|(_, own)| own.writes.first());
        one.map(|own| {
            format!(
                "{} commits took place, among them of `{}`, of which each needs that another had not",
                left.len(),
                own.key
            )
        })
    }

    /// For each commit those whose rows it found.
    fn known_before(&self, writers: &Writers<'_>) -> BTreeMap<usize, BTreeSet<usize>> {
        let found = |own: &Commit| {
            let rows = own.writes.iter().map(|own| (&own.key, own.expected));
            let rows = rows.chain(own.requires.iter().map(|own| (&own.key, own.revision)));
            rows.filter_map(|row| writers.get(&row)?.0).collect()
        };
        self.told().map(|(place, own)| (place, found(own))).collect()
    }

    /// What is wrong with the rows that were read meanwhile.
    fn misread(&self, writers: &Writers<'_>, replies: &[Reply]) -> Option<String> {
        let before = self.known_before(writers);
        self.operations.iter().zip(replies).find_map(|(operation, reply)| match (operation, reply) {
            (Operation::Load { keys, .. }, Reply::Rows(found)) => {
                let mut names: Vec<_> = found.iter().map(|row| &row.key).collect();
                names.sort();
                if let Some([one, _]) = names.array_windows().find(|[one, other]| one == other) {
                    return Some(format!("`{one}` was read twice"));
                }
                let foreign = found.iter().find(|row| !keys.contains(&row.key));
                let foreign = foreign.map(|row| format!("`{}` was read, and not asked for", row.key));
                let lost = || self.before.keys().find(|key| keys.contains(key) && !names.contains(key));
                foreign
                    .or_else(|| lost().map(|key| format!("`{key}` is there, and was not read")))
                    .or_else(|| found.iter().find_map(|row| unwritten(writers, row)))
                    .or_else(|| self.disorder(writers, &before, keys, found))
            }
            _ => None,
        })
    }

    /// A row that was read as it was before a commit, after another one was read as it was after it.
    fn disorder(
        &self,
        writers: &Writers<'_>,
        before: &BTreeMap<usize, BTreeSet<usize>>,
        keys: &[RowKey],
        found: &[Row],
    ) -> Option<String> {
        let revision = |key: &RowKey| found.iter().find(|row| row.key == *key).map_or(0, |row| row.revision);
        let mut seen = BTreeSet::new();
        for key in keys {
            let own = revision(key);
            let newer = |(place, commit): &(usize, &Commit)| {
                seen.contains(place) && commit.writes.iter().any(|write| write.key == *key && write.revision > own)
            };
            if self.told().any(|commit| newer(&commit)) {
                return Some(format!("`{key}` was read at {own}, after a row of a commit that wrote it anew"));
            }
            let mut open: Vec<_> = writers.get(&(key, own)).and_then(|own| own.0).into_iter().collect();
            while let Some(place) = open.pop() {
                if seen.insert(place) {
                    open.extend(before.get(&place).into_iter().flatten());
                }
            }
        }
        None
    }
}

/// A row as nobody wrote it.
fn unwritten(writers: &Writers<'_>, row: &Row) -> Option<String> {
    match writers.get(&(&row.key, row.revision)) {
        None => Some(format!("`{}` was read at {}, which no commit wrote that took place", row.key, row.revision)),
        Some((_, bytes)) if *bytes != row.bytes => {
            Some(format!("`{}` was read at {} with other bytes", row.key, row.revision))
        }
        Some(_) => None,
    }
}
