//! Mistakes of the outbox, of a crash, and of what is around a loop.

use std::collections::BTreeMap;
use std::thread::sleep;

use CommitAnswer::Committed;
use madoguchi::{Commit, Instant, Need};
use madoguchi_host_kit::{CommitAnswer, Conversation, Host as _, Patience, StoredMessage, TestHost, drive};

use crate::commits::{is_institution, is_session};
use crate::request::Request;
use crate::store::{Connection, PAUSE, is_like};
use crate::wrong::Wrong;

impl Connection {
    /// The messages with these names.
    pub(crate) fn messages_named(&mut self, ids: &[String]) -> Vec<StoredMessage> {
        if ids.iter().any(|id| id.contains("uncommitted-read")) {
            sleep(PAUSE / 2); // the commit beside it has begun, and has not ended
        }
        let mut messages = match self.wrong {
            Some(Wrong::NamesAsPatterns) => self.matching(|id, text| is_like(text, id), ids),
            Some(Wrong::OutboxSnapshots) => self.of_snapshot(ids),
            Some(Wrong::NamesByBeginning) => self.matching(|id, text| text.starts_with(id), ids),
            _ => self.inner.outbox(ids).unwrap(),
        };
        let shared = self.store.lock();
        let (purged, sent, cleaned) = (shared.purged.clone(), shared.sent.clone(), shared.cleaned.clone());
        drop(shared);
        messages.retain(|message| !self.absent.contains(&message.id));
        match self.wrong {
            Some(Wrong::CleanupOlder) => messages.retain(|message| !cleaned.contains(&message.id)),
            Some(Wrong::SentDeleted) => messages.retain(|message| !sent.contains(&message.id)),
            Some(Wrong::SentTextCleared) => {
                messages.iter_mut().filter(|own| sent.contains(&own.id)).for_each(|own| own.json.clear());
            }
            _ => {}
        }
        if self.is(Wrong::AbsentMessagesCached) {
            let is_there = |id: &&String| messages.iter().any(|message| message.id == **id);
            self.absent.extend(ids.iter().filter(|id| !is_there(id)).cloned());
        }
        messages.iter_mut().for_each(|message| message.json = self.text(&message.json));
        match self.wrong {
            Some(Wrong::NumbersReserved) => {
                let shared = self.store.lock();
                messages.sort_by_key(|message| shared.writers[&message.id]);
            }
            Some(Wrong::MessagesByName) => messages.sort_by(|one, other| one.id.cmp(&other.id)),
            Some(Wrong::PurgeCascades) => {
                messages.retain(|message| !purged.iter().any(|row| message.id.starts_with(&format!("{}:", row.key))));
            }
            Some(Wrong::NoticesReplaced) => {
                let all = self.store.messages();
                messages.retain(|own| !is_replaced(own, &all));
            }
            Some(Wrong::NamesCut) => messages.retain(|message| message.id.len() <= 64),
            Some(Wrong::RefusalsCut) => messages.retain(|message| message.id.len() <= 113),
            Some(Wrong::MarksCut) => messages.retain(|message| message.id.len() <= 96),
            Some(Wrong::NamesFolded) => {
                let mut names = Vec::new();
                messages.retain(|message| {
                    let name = message.id.to_lowercase();
                    let is_new = !names.contains(&name);
                    names.push(name);
                    is_new
                });
            }
            _ => {}
        }
        messages
    }
}

impl Connection {
    /// A text as the column returns it.
    fn text(&self, json: &str) -> String {
        match self.wrong {
            Some(Wrong::TextLatin) => json.chars().map(|char| if char > '\u{ff}' { '?' } else { char }).collect(),
            Some(Wrong::TextCut) => json.chars().take(4_000).collect(),
            Some(Wrong::TextCutLong) => json.chars().take(65_535 / 3).collect(),
            // Unicode's form NFC, for the characters of the suite that it changes.
            Some(Wrong::TextNormalised) => [("カ\u{3099}", "ガ"), ("\u{fa19}", "神"), ("\u{212b}", "Å")]
                .iter()
                .fold(json.to_owned(), |json, (from, to)| json.replace(from, to)),
            Some(Wrong::QuotesDoubled) => json.replace('\'', "''"),
            _ => json.to_owned(),
        }
    }

    /// The messages whose names match one of these.
    fn matching(&self, matches: fn(&str, &str) -> bool, ids: &[String]) -> Vec<StoredMessage> {
        let mut messages = self.store.messages();
        messages.retain(|message| ids.iter().any(|id| matches(id, &message.id)));
        messages
    }
}

impl TestHost for Connection {
    fn relay(&mut self, ids: &[String]) -> Result<bool, String> {
        if self.is(Wrong::CleanupOlder) {
            let all = self.store.messages();
            let last = all.iter().rposition(|own| ids.contains(&own.id)).unwrap_or(0);
            let older = all.into_iter().take(last).map(|own| own.id).filter(|id| !ids.contains(id));
            self.store.lock().cleaned.extend(older);
        }
        self.store.lock().sent.extend(ids.iter().cloned());
        Ok(true)
    }

    fn crash(&mut self, commit: &Commit, after: u32) -> Result<bool, String> {
        let done = usize::try_from(after).unwrap();
        match self.wrong {
            Some(Wrong::RowByRow) => drop(self.row_by_row(commit, done)),
            Some(Wrong::RowsInFives) => drop(self.rows_in_fives(commit, done)),
            Some(Wrong::SessionsFirst) if done > 0 => drop(self.first(commit, is_session, 0)),
            Some(Wrong::InstitutionFirst) if done > 0 => drop(self.first(commit, is_institution, 0)),
            Some(Wrong::MessagesInTens) if done >= commit.writes.len() + 10 => drop(self.ten_messages(commit)),
            Some(Wrong::SmallCommitInTwo) if done > 0 && commit.writes.len() == 1 => {
                if self.rows(commit) == Committed && done > 1 {
                    drop(self.messages(commit));
                }
            }
            Some(Wrong::MessagesAloneInTwo) if commit.writes.is_empty() => {
                let outbox = commit.outbox.iter().take(done).cloned().collect();
                drop(self.messages(&Commit { outbox, ..Commit::default() }));
            }
            Some(Wrong::RowsThenMessages) if done >= commit.writes.len() => drop(self.rows(commit)),
            Some(Wrong::MessagesFirst | Wrong::MessagesThenRows) if done > 0 => drop(self.messages(commit)),
            _ => assert_eq!(self.inner.crash(commit, after), Ok(true)),
        }
        Ok(true)
    }

    fn request(&mut self, act: &mut dyn Conversation, fails: bool) -> Result<(), String> {
        match self.wrong {
            Some(
                Wrong::TellsFirst
                | Wrong::StopsAfterFirst
                | Wrong::StopsAtConflict
                | Wrong::RowsOfRequestCached
                | Wrong::SessionsReadOnce
                | Wrong::ErrorIsCommitted
                | Wrong::ErrorIsConflict
                | Wrong::DoubtIsFound
                | Wrong::DoubtIsLost
                | Wrong::ErrorEnds,
            ) => self.own_loop(act),
            Some(Wrong::InRequest) => self.in_request(act, fails),
            // The framework writes sessions at the end of a request.
            Some(Wrong::SessionsInRequest) if is_of_sessions(act) => self.in_request(act, fails),
            _ => drive(act, self, || Instant::MIN, Patience::default()).map_err(|error| error.to_string()),
        }
    }
}

/// Whether an act begins with sessions.
fn is_of_sessions(act: &dyn Conversation) -> bool {
    matches!(&*act.need(), Need::Load(keys) if keys.iter().all(is_session))
}

/// Whether a later notice to the same customer has replaced a notice.
fn is_replaced(own: &StoredMessage, all: &[StoredMessage]) -> bool {
    let subject = |message: &StoredMessage| message.id.split(':').next().unwrap().to_owned();
    let is_notice = |message: &StoredMessage| message.json.contains("\"notice\":{");
    let later = all.iter().skip_while(|other| other.id != own.id).skip(1);
    is_notice(own) && later.filter(|other| is_notice(other)).any(|other| subject(other) == subject(own))
}

impl Connection {
    /// The messages with these names that the next connection of a pool sees, which leaves its transaction open.
    fn of_snapshot(&mut self, ids: &[String]) -> Vec<StoredMessage> {
        let mut shared = self.store.lock();
        let snapshot = shared.pool.pop().flatten();
        drop(shared);
        let mut messages = self.store.messages();
        let count = snapshot.unwrap_or(messages.len());
        messages.truncate(count);
        messages.retain(|message| ids.contains(&message.id));
        if ids.iter().any(|id| id.contains("message-sent")) {
            sleep(PAUSE); // all threads have a connection of the pool
        }
        self.store.lock().pool.push(Some(count));
        messages
    }

    /// Drives an act in the transaction of its request.
    fn in_request(&mut self, act: &mut dyn Conversation, fails: bool) -> Result<(), String> {
        let mut request = Request { inner: self.inner.clone(), pending: BTreeMap::new(), outbox: Vec::new() };
        let store = self.store.clone();
        let _guard = store.lock(); // the request's transaction locks the rows that it reads
        let driven = drive(act, &mut request, || Instant::MIN, Patience::default());
        if driven.is_ok() && !fails {
            let commit =
                Commit { writes: request.pending.into_values().collect(), outbox: request.outbox, ..Commit::default() };
            if self.inner.commit(&commit).unwrap() != Committed {
                return Err("somebody else was faster".to_owned());
            }
        }
        driven.map_err(|error| error.to_string())
    }
}
