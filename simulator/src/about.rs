//! What a run knows about an act: who does it, with which secrets, and what has become of it. It outlives the act.

use std::collections::BTreeMap;

use madoguchi::{AuditEvent, AuditRecord, Commit, Fact, Factor, MessageBody, RowKey, Text};

use crate::features::{Changes, Who};
use crate::people::Brought;

/// An act, as the run sees it.
#[derive(Clone, Debug)]
pub(crate) struct About {
    pub(crate) act: u32,
    pub(crate) who: Who,
    pub(crate) deed: &'static str,
    pub(crate) machine: usize,
    pub(crate) browser: Option<usize>,
    pub(crate) customer: Option<usize>,
    /// Whether every secret among the entries was right when the act began.
    pub(crate) right: bool,
    /// Whether its button compares secrets.
    pub(crate) compares: bool,
    /// The version of the customer's secrets when it began.
    pub(crate) version: u32,
    /// Whether the customer had a login ID when it began.
    pub(crate) has_login_id: bool,
    pub(crate) changes: Changes,
    /// The factor whose lock an operator lifts.
    pub(crate) lifts: Option<Factor>,
    /// When another operator approved it, in true milliseconds.
    pub(crate) approved_at: Option<i64>,
    /// When it began, in true milliseconds.
    pub(crate) began_at: i64,
    /// The session in which it happens.
    pub(crate) session: Option<RowKey>,
    /// The tokens that a customer's browser brought.
    pub(crate) brought: Option<Brought>,
    /// The number of what happened when it began.
    pub(crate) began: u64,
    /// How many needs of it were answered.
    pub(crate) answers: u32,
    pub(crate) hashes: u64,
    pub(crate) conflicts: u32,
    /// When the first conflict was reported since a commit was, in true milliseconds.
    pub(crate) contended_since: Option<i64>,
    /// How many attempts it has counted, in commits that took place.
    pub(crate) counted: u32,
    /// How much time had passed outside the machines when it decided to count them.
    pub(crate) counted_at: Option<i64>,
    /// The true time at which it counted them.
    pub(crate) counted_at_true: Option<i64>,
    /// Whether it knows that it has counted them: the answer to a commit can be lost.
    pub(crate) knows_count: bool,
    /// How much time had passed outside the machines when it was given its last instant.
    pub(crate) given_at: i64,
    /// The same at the decision of each of its commits, by the name of the first message. A lost commit may be sent again much later.
    pub(crate) decisions: BTreeMap<Text, i64>,
    /// The rows with marks that its commits have written, and in which revisions.
    pub(crate) wrote: Vec<(RowKey, u64)>,
    /// Its commits that took place over rows that the thief had put back.
    pub(crate) forked: Vec<Commit>,
    pub(crate) over: Over,
}

impl About {
    /// How much time had passed outside the machines when a commit was decided.
    pub(crate) fn decided_at(&self, commit: &Commit) -> i64 {
        let name = commit.outbox.first().map(|message| &message.id);
        name.and_then(|name| self.decisions.get(name)).copied().unwrap_or(self.given_at)
    }

    /// Takes note of a decision.
    pub(crate) fn decides(&mut self, commit: &Commit) {
        if let Some(message) = commit.outbox.first() {
            self.decisions.entry(message.id.clone()).or_insert(self.given_at);
        }
    }
}

/// What has become of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Over {
    /// It is under way.
    No,
    /// It has told its outcome.
    Ended,
    /// It has ended with an error.
    Failed,
    /// It was abandoned.
    Abandoned,
}

/// The audit records of a commit.
pub(crate) fn records(commit: &Commit) -> impl Iterator<Item = &AuditRecord> {
    commit.outbox.iter().filter_map(|message| match &message.body {
        MessageBody::Audit(record) => Some(record),
        MessageBody::Notice(_) => None,
    })
}

/// Whether a commit has a record of an event.
pub(crate) fn has(commit: &Commit, event: AuditEvent) -> bool {
    records(commit).any(|record| record.event == event)
}

/// A fact of a record.
pub(crate) fn fact<'r>(record: &'r AuditRecord, name: &str) -> Option<&'r str> {
    let own = record.facts.iter().find(|fact: &&Fact| fact.name == name)?;
    Some(own.value.as_str())
}

/// The kind of row that a key names; a decoy counts as a customer.
pub(crate) const fn kind(key: &RowKey) -> &'static str {
    match key {
        RowKey::Customer(_) | RowKey::Decoy(_) => "subject",
        RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => "attempts",
        RowKey::Account(_) => "account",
        RowKey::LoginId(_) => "login",
        RowKey::Session(_) => "session",
        RowKey::Institution(_) => "institution",
    }
}
