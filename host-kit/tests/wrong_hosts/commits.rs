//! Mistakes of commits.

use std::thread::sleep;

use CommitAnswer::{Committed, Conflict};
use madoguchi::{Commit, RowKey, Write};
use madoguchi_host_kit::{CommitAnswer, Host as _};

use crate::store::{Connection, PAUSE, crowded, pause};
use crate::wrong::Wrong;

/// The answer to a commit, or an error of the database.
type Answer = Result<CommitAnswer, String>;

impl Connection {
    /// Commits with the store's mistake. Each group of mistakes answers if the mistake is one of its own.
    pub(crate) fn committed(&mut self, commit: &mut Commit) -> Answer {
        let Some(wrong) = self.wrong else { return Ok(self.write_all(commit)) };
        let answer = self.in_its_own_way(wrong, commit);
        let answer = answer.or_else(|| self.unchecked(wrong, commit).map(Ok));
        let answer = answer.or_else(|| self.skipped(wrong, commit).map(Ok));
        let answer = answer.or_else(|| self.split(wrong, commit));
        let answer = answer.or_else(|| self.unrequired(wrong, commit).map(Ok));
        let answer = answer.or_else(|| self.of_messages(wrong, commit));
        let answer = answer.or_else(|| self.in_a_race(wrong, commit));
        let answer = answer.or_else(|| self.rarely(wrong, commit));
        answer.unwrap_or_else(|| Ok(self.write_all(commit)))
    }

    /// Rows are written without comparing their revisions.
    fn unchecked(&mut self, wrong: Wrong, commit: &Commit) -> Option<CommitAnswer> {
        let news = commit.writes.iter().any(|write| write.expected == 0);
        let known = commit.writes.iter().any(|write| write.expected > 0);
        let is_update = |write: &Write, current| write.expected > 0 && current > 0;
        Some(match wrong {
            Wrong::NoRevision => self.force(commit, is_update),
            Wrong::UpsertOnInsert => self.force(commit, |write, _| write.expected == 0),
            Wrong::UpsertOnUpdate => self.force(commit, |write, current| write.expected > 0 && current == 0),
            Wrong::UpsertIfMixed => self.force(commit, |write, _| write.expected == 0 && known),
            Wrong::UncheckedIfMixed => self.force(commit, |write, current| is_update(write, current) && news),
            Wrong::NewerWins => {
                self.force(commit, |write, current| is_update(write, current) && write.revision > current)
            }
            Wrong::SessionsElsewhere => self.force(commit, |write, _| is_session(&write.key)),
            Wrong::AccountsNoRevision => {
                self.force(commit, |write, current| is_account(&write.key) && is_update(write, current))
            }
            Wrong::InstitutionNoRevision => {
                self.force(commit, |write, current| is_institution(&write.key) && is_update(write, current))
            }
            Wrong::InstitutionReplaced => {
                self.force(commit, |write, _| is_institution(&write.key) && write.expected == 0)
            }
            Wrong::AttemptsReplaced => {
                self.force(commit, |write, _| matches!(write.key, RowKey::Attempts(_)) && write.expected == 0)
            }
            Wrong::OwnCounter => {
                let mut own = commit.clone();
                own.writes.iter_mut().for_each(|write| write.revision = write.expected + 1);
                self.write_all(&own)
            }
            Wrong::CountIgnored => {
                self.write_all(commit);
                Committed
            }
            Wrong::BatchCountedAsOne => match self.write_all(commit) {
                Committed if commit.writes.len() == 1 => Committed,
                _ => Conflict,
            },
            Wrong::PurgeMarks => {
                let purged = self.store.lock().purged.clone();
                let is_marked = |write: &Write| purged.iter().any(|row| row.key == write.key);
                if commit.writes.iter().any(is_marked) { Conflict } else { self.write_all(commit) }
            }
            Wrong::PurgedRevives => {
                let mut own = commit.clone();
                let purged = self.store.lock().purged.clone();
                for write in &mut own.writes {
                    let old = purged.iter().rev().find(|row| row.key == write.key && write.expected == 0);
                    write.revision = old.map_or(write.revision, |row| row.revision + 1);
                }
                self.write_all(&own)
            }
            _ => return None,
        })
    }

    /// Rows that conflict are left out, and the others are written.
    fn skipped(&mut self, wrong: Wrong, commit: &Commit) -> Option<CommitAnswer> {
        let place = |write: &Write| commit.writes.iter().position(|own| own == write).unwrap();
        Some(match wrong {
            Wrong::InsertCountIgnored => self.skip(commit, |write| write.expected == 0),
            Wrong::FirstCountOnly => self.skip(commit, |write| place(write) > 0),
            Wrong::LastCountOnly => self.skip(commit, |write| place(write) + 1 < commit.writes.len()),
            Wrong::DecoyAttemptsDropped => {
                let mut own = commit.clone();
                own.writes.retain(|write| !matches!(write.key, RowKey::DecoyAttempts(_)));
                self.write_all(&own)
            }
            Wrong::InstitutionDropped => {
                let mut own = commit.clone();
                own.writes.retain(|write| !is_institution(&write.key));
                self.write_all(&own)
            }
            _ => return None,
        })
    }

    /// One commit is several transactions.
    fn split(&mut self, wrong: Wrong, commit: &Commit) -> Option<Answer> {
        let limit = usize::MAX;
        let answer = match wrong {
            Wrong::RowByRow => self.row_by_row(commit, limit),
            Wrong::RowsInFives => return Some(Ok(self.rows_in_fives(commit, limit))),
            Wrong::SessionsFirst => return Some(Ok(self.first(commit, is_session, limit))),
            Wrong::InstitutionFirst => return Some(Ok(self.first(commit, is_institution, limit))),
            Wrong::RowsThenMessages | Wrong::MessagesThenRows => self.rows(commit),
            Wrong::MessagesInTens => return Some(self.messages_in_tens(commit)),
            _ => return None,
        };
        Some(if answer == Committed { self.messages(commit) } else { Ok(Conflict) })
    }

    /// Required rows are not compared, or not all of them, or too early.
    fn unrequired(&mut self, wrong: Wrong, commit: &mut Commit) -> Option<CommitAnswer> {
        let many = commit.requires.len() > 1;
        match wrong {
            Wrong::RequiresIgnored => commit.requires.clear(),
            Wrong::RequiresIgnoredIfMany if many => commit.requires.clear(),
            Wrong::RequiresIgnoredWithRows if !commit.writes.is_empty() => commit.requires.clear(),
            Wrong::RequiresIgnoredWithoutRows if commit.writes.is_empty() => commit.requires.clear(),
            Wrong::AccountsNotRequired => commit.requires.retain(|own| !is_account(&own.key)),
            Wrong::InstitutionNotRequired => commit.requires.retain(|own| !is_institution(&own.key)),
            Wrong::AbsentNotRequired => {
                let there: Vec<_> = commit.requires.iter().map(|own| self.current(&own.key) > 0).collect();
                let mut there = there.iter();
                commit.requires.retain(|_| *there.next().unwrap());
            }
            Wrong::RequiresAtLeast => {
                for own in commit.requires.iter_mut().filter(|own| own.revision > 0) {
                    own.revision = own.revision.max(self.current(&own.key));
                }
            }
            Wrong::SessionsRequiredBefore | Wrong::InstitutionRequiredBefore => {
                let which = if wrong == Wrong::SessionsRequiredBefore { is_session } else { is_institution };
                let before = commit.requires.extract_if(.., |own| which(&own.key)).collect::<Vec<_>>();
                if before.iter().any(|own| self.current(&own.key) != own.revision) {
                    return Some(Conflict);
                }
                if !before.is_empty() {
                    sleep(PAUSE);
                }
            }
            Wrong::RequiresBefore => {
                let required = std::mem::take(&mut commit.requires);
                if required.iter().any(|own| self.current(&own.key) != own.revision) {
                    return Some(Conflict);
                }
                pause(commit);
            }
            _ => return None,
        }
        Some(self.write_all(commit))
    }

    /// Messages are lost, doubled, or written without their rows.
    fn of_messages(&mut self, wrong: Wrong, commit: &mut Commit) -> Option<Answer> {
        let (no_rows, no_messages) = (commit.writes.is_empty(), commit.outbox.is_empty());
        match wrong {
            Wrong::FirstMessageOnly => commit.outbox.truncate(1),
            Wrong::MessagesOfRowsOnly if no_rows => return Some(Ok(Committed)),
            Wrong::MessagesAloneFail if no_rows && !no_messages => return Some(Err("no rows in the batch".to_owned())),
            Wrong::EmptyCommitFails if no_rows && no_messages => return Some(Err("an empty batch".to_owned())),
            Wrong::MessagesTwice => {
                commit.outbox = commit.outbox.iter().flat_map(|message| [message.clone(), message.clone()]).collect();
            }
            Wrong::MessagesFirst => {
                let answer = self.messages(commit);
                return Some(answer.map(|_| self.rows(commit)));
            }
            Wrong::NamesTwice => {
                let names: Vec<_> = commit.outbox.iter().map(|message| message.id.to_string()).collect();
                let there = self.inner.outbox(&names).unwrap();
                commit.outbox.retain(|message| there.iter().all(|own| *own.id != *message.id));
            }
            _ => return None,
        }
        Some(Ok(self.write_all(commit)))
    }

    /// What other threads do meanwhile is not seen, or is seen too early, or is reported as an error.
    fn in_a_race(&mut self, wrong: Wrong, commit: &Commit) -> Option<Answer> {
        let is_sorted = commit.writes.is_sorted_by_key(|write| write.key.to_string());
        let of_sessions = commit.writes.iter().all(|write| is_session(&write.key)) && !commit.writes.is_empty();
        Some(Ok(match wrong {
            Wrong::CheckThenWrite => self.check_then_write(commit),
            Wrong::SessionsCheckThenWrite if of_sessions => self.check_then_write(commit),
            Wrong::RaceIsError => match self.write_all(commit) {
                Conflict if crowded(commit) => return Some(Err("could not serialize access".to_owned())),
                answer => answer,
            },
            Wrong::DeadlockIsError => match self.write_all(commit) {
                Conflict if !is_sorted => return Some(Err("deadlock detected".to_owned())),
                answer => answer,
            },
            Wrong::DirtyReads => self.seen_early(commit, |_| true),
            Wrong::ReadsByKey | Wrong::TableByTable => {
                pause(commit);
                self.write_all(commit)
            }
            Wrong::PurgedCached => {
                let (store, inner) = (self.store.clone(), &mut self.inner);
                let mut shared = store.lock();
                let answer = inner.commit(commit).unwrap();
                commit.writes.iter().for_each(|write| drop(shared.cache.remove(&write.key)));
                answer
            }
            _ => return None,
        }))
    }

    /// One commit in some hundreds: the one to revision 300 of a row.
    fn rarely(&mut self, wrong: Wrong, commit: &mut Commit) -> Option<Answer> {
        if !commit.writes.iter().any(|write| write.revision == 300) {
            return None;
        }
        match wrong {
            Wrong::CommitLost => return Some(Ok(Committed)),
            Wrong::MessageLost => commit.outbox.clear(),
            Wrong::AnswerLost | Wrong::AnswerIsConflict => {}
            _ => return None,
        }
        let answer = self.write_all(commit);
        Some(match wrong {
            Wrong::AnswerLost => Err("the server closed the connection unexpectedly".to_owned()),
            Wrong::AnswerIsConflict => Ok(Conflict),
            _ => Ok(answer),
        })
    }

    fn write_all(&mut self, commit: &Commit) -> CommitAnswer {
        self.inner.commit(commit).unwrap()
    }

    /// The current revision of a row; 0 if it does not exist.
    fn current(&mut self, key: &RowKey) -> u64 {
        self.inner.load(std::slice::from_ref(key)).unwrap().first().map_or(0, |row| row.revision)
    }

    /// Writes without comparing the revisions of some rows.
    fn force(&mut self, commit: &Commit, which: impl Fn(&Write, u64) -> bool) -> CommitAnswer {
        let mut forced = commit.clone();
        loop {
            let mut moved = false;
            for (write, asked) in forced.writes.iter_mut().zip(&commit.writes) {
                let current = self.current(&write.key);
                if which(asked, current) {
                    moved |= write.expected != current;
                    write.expected = current;
                }
            }
            match self.write_all(&forced) {
                Conflict if moved => {}
                answer => return answer,
            }
        }
    }

    /// Leaves out some rows if they conflict.
    fn skip(&mut self, commit: &Commit, which: impl Fn(&Write) -> bool) -> CommitAnswer {
        loop {
            let mut own = commit.clone();
            own.writes.retain(|write| !which(write) || self.current(&write.key) == write.expected);
            match self.write_all(&own) {
                // Another thread wrote a row that was not left out: now it is.
                Conflict
                    if own.writes.iter().any(|write| which(write) && self.current(&write.key) != write.expected) => {}
                answer => return answer,
            }
        }
    }

    fn check_then_write(&mut self, commit: &Commit) -> CommitAnswer {
        let stale = commit.writes.iter().any(|write| self.current(&write.key) != write.expected);
        if crowded(commit) || self.is(Wrong::SessionsCheckThenWrite) {
            sleep(PAUSE);
        }
        if stale { Conflict } else { self.force(commit, |_, _| true) }
    }

    pub(crate) fn row_by_row(&mut self, commit: &Commit, most: usize) -> CommitAnswer {
        self.in_parts(&Commit { outbox: Vec::new(), ..commit.clone() }, 1, most)
    }

    pub(crate) fn rows_in_fives(&mut self, commit: &Commit, most: usize) -> CommitAnswer {
        self.in_parts(commit, 5, most)
    }

    /// Writes parts of the rows, each in a transaction of its own, up to the first conflict; of the first `most` rows, those whose parts
    /// are full. The last part has the messages.
    fn in_parts(&mut self, commit: &Commit, length: usize, most: usize) -> CommitAnswer {
        for (number, part) in (1..).zip(commit.writes.chunks(length)) {
            if number * length > most {
                break;
            }
            let is_last = commit.writes.ends_with(part);
            let outbox = if is_last { commit.outbox.clone() } else { Vec::new() };
            let part = Commit { writes: part.to_vec(), requires: commit.requires.clone(), outbox };
            if self.write_all(&part) == Conflict {
                return Conflict;
            }
            pause(&part);
        }
        if commit.writes.is_empty() { self.write_all(commit) } else { Committed }
    }

    /// Writes the rows of one kind in a transaction of its own, then the others.
    pub(crate) fn first(&mut self, commit: &Commit, which: fn(&RowKey) -> bool, most: usize) -> CommitAnswer {
        let (sessions, others): (Vec<_>, Vec<_>) = commit.writes.iter().cloned().partition(|write| which(&write.key));
        if sessions.is_empty() {
            return self.write_all(commit);
        }
        let first = Commit { writes: sessions, requires: commit.requires.clone(), ..Commit::default() };
        if self.write_all(&first) == Conflict {
            return Conflict;
        }
        if most < commit.writes.len() {
            return Committed;
        }
        self.write_all(&Commit { writes: others, requires: Vec::new(), ..commit.clone() })
    }

    /// The first transaction has ten messages; the second one the others.
    fn messages_in_tens(&mut self, commit: &Commit) -> Answer {
        match self.ten_messages(commit) {
            Conflict => Ok(Conflict),
            Committed => {
                let rest = commit.outbox.iter().skip(10).cloned().collect();
                self.messages(&Commit { outbox: rest, ..Commit::default() })
            }
        }
    }

    pub(crate) fn ten_messages(&mut self, commit: &Commit) -> CommitAnswer {
        let first = commit.outbox.iter().take(10).cloned().collect();
        self.write_all(&Commit { outbox: first, ..commit.clone() })
    }

    /// Writes messages alone; a name that is there already is an error.
    pub(crate) fn messages(&mut self, commit: &Commit) -> Answer {
        match self.write_all(&Commit { outbox: commit.outbox.clone(), ..Commit::default() }) {
            Committed => Ok(Committed),
            Conflict => Err("the name is there already".to_owned()),
        }
    }

    pub(crate) fn rows(&mut self, commit: &Commit) -> CommitAnswer {
        self.write_all(&Commit { outbox: Vec::new(), ..commit.clone() })
    }
}

pub(crate) const fn is_session(key: &RowKey) -> bool {
    matches!(key, RowKey::Session(_))
}

const fn is_account(key: &RowKey) -> bool {
    matches!(key, RowKey::Account(_))
}

pub(crate) const fn is_institution(key: &RowKey) -> bool {
    matches!(key, RowKey::Institution(_))
}
