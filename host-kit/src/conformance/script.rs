//! One check: its operations, and the expected reply to each.

use std::collections::{BTreeSet, VecDeque};

use madoguchi::{
    AuditEvent, AuditRecord, Commit, CustomerId, Fact, IdError, Instant, Message, MessageBody, Notice, NoticeKind,
    Require, Row, RowKey, Secret, SessionId, Write,
};

use super::expect::Expect;
use super::kinds::{Keys, Kind};
use super::names::Check;
use super::operation::Operation;
use super::probe::Probe;
use crate::host::DueRow;
use crate::message::StoredMessage;

/// An operation, and its expected reply.
pub(super) struct Step {
    pub(super) operation: Operation,
    pub(super) expect: Expect,
}

/// The steps of one check.
pub(super) struct Script {
    pub(super) check: Check,
    pub(super) steps: VecDeque<Step>,
    /// Number of threads used by the concurrency checks.
    pub(super) threads: u32,
    pub(super) keys: Keys,
}

/// Writes the steps of a check.
pub(super) type Make = fn(Script) -> Script;

impl Script {
    /// A check of a run. Its keys contain the run's name, so that a store can be checked repeatedly.
    pub(super) fn new(run: &str, threads: u32, check: Check) -> Self {
        Self { check, steps: VecDeque::new(), threads, keys: Keys::new(run, check) }
    }

    /// The key of a customer's row of this check.
    pub(super) fn key(&self, label: &str) -> RowKey {
        self.keys.customer(label)
    }

    /// The key of a row of this kind. Numbers are below 16.
    pub(super) fn key_of(&self, kind: Kind, number: u16) -> RowKey {
        self.keys.of(kind, number)
    }

    /// The keys of a row of each kind, in the order of their bytes. Numbers are below 16.
    pub(super) fn kinds(&self, number: u16) -> [RowKey; Kind::COUNT] {
        Kind::ALL.map(|kind| self.keys.of(kind, number))
    }

    /// The keys of this many sessions.
    pub(super) fn sessions(&self, label: &str, count: u16) -> Vec<RowKey> {
        (0..count).map(|number| RowKey::Session(self.keys.session(&format!("{label}.{number}")))).collect()
    }

    /// A customer's key of the greatest length.
    pub(super) fn longest(&self, end: char) -> RowKey {
        let head = self.key("x").to_string().len().saturating_sub("customer/x".len());
        self.key(&format!("{}{end}", "0".repeat(63_usize.saturating_sub(head))))
    }

    /// The keys of the rows that it commits, each once.
    pub(super) fn written(&self) -> Vec<RowKey> {
        fn commits(operation: &Operation) -> Vec<&Commit> {
            match operation {
                Operation::Commit { commit, .. } => vec![commit],
                Operation::Parallel(all) => all.iter().flat_map(commits).collect(),
                _ => Vec::new(),
            }
        }
        let commits = self.steps.iter().flat_map(|step| commits(&step.operation));
        let keys: BTreeSet<_> = commits.flat_map(|commit| &commit.writes).map(|write| write.key.clone()).collect();
        keys.into_iter().collect()
    }

    pub(super) fn step(&mut self, operation: Operation, expect: Expect) -> &mut Self {
        self.steps.push_back(Step { operation, expect });
        self
    }

    /// Commits rows on the first connection.
    pub(super) fn commit(&mut self, writes: Vec<Write>, expect: Expect) -> &mut Self {
        self.commit_with(writes, Vec::new(), expect)
    }

    /// Commits rows and messages on the first connection.
    pub(super) fn commit_with(&mut self, writes: Vec<Write>, outbox: Vec<Message>, expect: Expect) -> &mut Self {
        self.step(Operation::Commit { connection: 0, commit: Commit { writes, outbox, ..Commit::default() } }, expect)
    }

    /// Commits rows on the first connection, if other rows have these revisions.
    pub(super) fn commit_requiring(
        &mut self,
        writes: Vec<Write>,
        requires: &[(&RowKey, u64)],
        expect: Expect,
    ) -> &mut Self {
        let requires = requires.iter().map(|&(key, revision)| Require { key: key.clone(), revision }).collect();
        self.step(Operation::Commit { connection: 0, commit: Commit { writes, requires, ..Commit::default() } }, expect)
    }

    /// Expects exactly these rows when a connection reads these keys.
    pub(super) fn reads(&mut self, connection: u32, keys: &[RowKey], rows: Vec<Row>) -> &mut Self {
        self.step(Operation::Load { connection, keys: keys.to_vec() }, Expect::Rows(rows))
    }

    /// Reads messages back on a connection.
    pub(super) fn outbox(&mut self, connection: u32, messages: &[Message], expect: Expect) -> &mut Self {
        let ids = messages.iter().map(|message| message.id.to_string()).collect();
        self.step(Operation::Outbox { connection, ids }, expect)
    }

    /// Relays messages on a connection.
    pub(super) fn relay(&mut self, connection: u32, messages: &[Message]) -> &mut Self {
        let ids = messages.iter().map(|message| message.id.to_string()).collect();
        self.step(Operation::Relay { connection, ids }, Expect::Done)
    }

    /// Lists a page of the due rows on the first connection, and expects of this check's keys those of `rows` that belong on it.
    pub(super) fn due(
        &mut self,
        now: i64,
        last: Option<&DueRow>,
        most: u32,
        rows: &[DueRow],
        keys: &[RowKey],
    ) -> &mut Self {
        let operation = Operation::Due { connection: 0, now: after(now), last: last.cloned(), most };
        self.step(operation, Expect::Due { rows: rows.to_vec(), keys: keys.to_vec(), most })
    }

    /// Lists the first due rows at an instant of our time, and expects of this check's keys those of `rows`.
    pub(super) fn due_in(&mut self, now: Instant, most: u32, rows: &[DueRow], keys: &[RowKey]) -> &mut Self {
        let operation = Operation::Due { connection: 0, now, last: None, most };
        self.step(operation, Expect::Due { rows: rows.to_vec(), keys: keys.to_vec(), most })
    }

    /// Lists a page of keys on a connection, and expects of this check's keys those of `keys` that belong on it, and none of `gone`.
    pub(super) fn listed(
        &mut self,
        connection: u32,
        last: Option<&RowKey>,
        most: u32,
        keys: &[RowKey],
        gone: &[RowKey],
    ) -> &mut Self {
        let (operation, expect) = self.list(connection, last, most, keys, gone);
        self.step(operation, expect)
    }

    /// The operation of [`listed`](Self::listed), and its expected reply.
    pub(super) fn list(
        &self,
        connection: u32,
        last: Option<&RowKey>,
        most: u32,
        keys: &[RowKey],
        gone: &[RowKey],
    ) -> (Operation, Expect) {
        let expect = Expect::Listed { last: last.cloned(), keys: keys.to_vec(), gone: gone.to_vec(), most };
        (Operation::Keys { connection, last: last.cloned(), most }, expect)
    }

    /// Drives an act on the first connection.
    pub(super) fn drive(&mut self, probe: &Probe, fails: bool, expect: Expect) -> &mut Self {
        self.step(Operation::Drive { connection: 0, probe: probe.clone(), fails }, expect)
    }
}

/// A customer's name, from valid letters.
pub(super) fn customer(name: &str) -> Result<CustomerId, IdError> {
    name.parse()
}

/// Writes a row from a revision to the next. Rows that are not a customer's are purged when the run is over, because decoys and accounts
/// have few keys.
pub(super) fn put(key: &RowKey, expected: u64, bytes: &[u8]) -> Write {
    let purge_at = (!matches!(key, RowKey::Customer(_))).then(|| after(OVER));
    Write {
        key: key.clone(),
        expected,
        revision: expected.saturating_add(1),
        bytes: bytes.to_vec(),
        wake_at: None,
        purge_at,
    }
}

/// Writes rows from one revision to the next.
pub(super) fn puts(keys: &[RowKey], expected: u64, bytes: &[u8]) -> Vec<Write> {
    keys.iter().map(|key| put(key, expected, bytes)).collect()
}

/// The expected rows.
pub(super) fn rows(keys: &[RowKey], revision: u64, bytes: &[u8]) -> Vec<Row> {
    keys.iter().map(|key| row(key, revision, bytes)).collect()
}

/// The expected row.
pub(super) fn row(key: &RowKey, revision: u64, bytes: &[u8]) -> Row {
    Row { key: key.clone(), revision, bytes: bytes.to_vec() }
}

/// An audit record for the outbox, with all that the library's own records can have.
pub(super) fn audit(key: &RowKey, revision: u64, number: u32, value: &str) -> Message {
    let record = AuditRecord {
        at: after(0),
        event: AuditEvent::SessionStarted,
        subject: key.clone(),
        session: Some(SessionId::of(&Secret::from("kit"))),
        operator: "kit".parse().ok(),
        rules: vec!["LOG-1".into()],
        facts: vec![Fact { name: "check".into(), value: value.into() }],
        profile: "".into(),
    };
    message(key, revision, number, MessageBody::Audit(record))
}

/// A notice for the outbox.
pub(super) fn notice(key: &RowKey, revision: u64, number: u32, value: &str) -> Message {
    let notice = Notice {
        kind: NoticeKind::Locked,
        subject: key.clone(),
        to: Some("kit@bank.example".into()),
        at: after(0),
        reference: format!("{key}:{revision}:{number}").into(),
        facts: vec![Fact { name: "check".into(), value: value.into() }],
    };
    message(key, revision, number, MessageBody::Notice(notice))
}

/// A message with a MAC as long as the library's own.
fn message(key: &RowKey, revision: u64, number: u32, body: MessageBody) -> Message {
    let id = format!("{key}:{revision}:{number}").into();
    Message {
        mac: format!("01{}{number:08x}", "0123456789abcdef".repeat(5).get(8..).unwrap_or_default()).into(),
        ..Message::new(id, body)
    }
}

/// A dozen messages of one commit, notices among audit records, each with a text of its own.
pub(super) fn dozen(key: &RowKey, revision: u64) -> Vec<Message> {
    let of = |number: u32| match number % 4 {
        0 | 3 => audit(key, revision, number, &format!("record {number}")),
        _ => notice(key, revision, number, &format!("notice {number}")),
    };
    (0..12).map(of).collect()
}

/// Messages as the outbox must contain them.
pub(super) fn stored(messages: &[Message]) -> Vec<StoredMessage> {
    messages.iter().map(StoredMessage::of).collect()
}

/// An instant this many milliseconds after the first hour of the calendar: long before all rows of a bank, so that a check never wakes or
/// purges one of them.
pub(super) fn after(millis: i64) -> Instant {
    let at = Instant::MIN.epoch_millis().saturating_add(3_600_000).saturating_add(millis);
    Instant::from_epoch_millis(at).unwrap_or(Instant::MIN)
}

/// An instant of our time, this many milliseconds after 1970 began.
pub(super) fn in_our_time(millis: i64) -> Instant {
    Instant::from_epoch_millis(millis).unwrap_or(Instant::MAX)
}

/// 2020-01-01, before which no bank had a row of the library.
pub(super) const YEAR_2020: i64 = 1_577_836_800_000;
/// 2040-01-01, when more seconds have passed since 1970 than 31 bits can count.
pub(super) const YEAR_2040: i64 = 2_208_988_800_000;

/// When rows that are not a customer's may be purged, in milliseconds: after every instant of a check.
pub(super) const OVER: i64 = 60_000;
