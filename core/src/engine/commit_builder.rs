//! Builds a commit.

use super::context::Context;
use super::session::Session;
use crate::id::{OperatorId, SessionId};
use crate::instant::Instant;
use crate::kernel::{
    AuditEvent, AuditRecord, Commit, Fact, Kept, Message, MessageBody, Notice, NoticeKind, RowKey, Sealed, Write, seal,
};
use crate::profile::Profile;
use crate::text::Text;

/// Rows and messages of one decision.
pub(crate) struct CommitBuilder<'a> {
    cx: &'a Context<'a>,
    commit: Commit,
    /// The row and revision that prefix the names of messages.
    name: String,
    session: Option<SessionId>,
    operator: Option<OperatorId>,
}

impl<'a> CommitBuilder<'a> {
    /// Starts a commit. Its messages are named by a row and the row's new revision.
    pub(crate) fn new(cx: &'a Context<'a>, key: &RowKey, revision: u64) -> Self {
        Self::named(cx, &format!("{key}:{revision}"))
    }

    /// Starts a commit that writes no row. Its messages are named by another name that is never used again.
    pub(crate) fn named(cx: &'a Context<'a>, name: &str) -> Self {
        let name = name.to_owned();
        Self { cx, commit: Commit::default(), name, session: None, operator: None }
    }

    /// Attributes what follows to this session.
    pub(crate) fn in_session(mut self, session: SessionId) -> Self {
        self.session = Some(session);
        self
    }

    /// Attributes what follows to this operator.
    pub(crate) fn by(mut self, operator: OperatorId) -> Self {
        self.operator = Some(operator);
        self
    }

    /// Writes a row. `expected` is its current revision, 0 if there is no such row; from `purge_at` on the host may delete it.
    pub(crate) fn put<S: Kept<Rules = Profile>>(
        &mut self,
        key: RowKey,
        expected: u64,
        state: &S,
        purge_at: Option<Instant>,
    ) {
        let revision = expected.saturating_add(1);
        let Sealed { bytes, wake_at } = seal(state, &key, revision, self.cx.keys, self.cx.profile);
        self.commit.writes.push(Write { key, expected, revision, bytes, wake_at, purge_at });
    }

    /// Adds a record of what happened, for the institution (NTC-2).
    pub(crate) fn audit(&mut self, event: AuditEvent, subject: &RowKey, at: Instant, rules: &[&str], facts: Vec<Fact>) {
        let record = AuditRecord {
            at,
            event,
            subject: subject.clone(),
            session: self.session,
            operator: self.operator.clone(),
            rules: rules.iter().map(|&rule| rule.into()).collect(),
            facts,
            profile: self.cx.profile.hash.clone(),
        };
        let id = self.name();
        self.commit.outbox.push(Message::new(id, MessageBody::Audit(record)));
    }

    /// Adds a notice to the customer (LCK-1, NTC-1).
    pub(crate) fn notice(
        &mut self,
        kind: NoticeKind,
        subject: &RowKey,
        to: Option<Text>,
        at: Instant,
        facts: Vec<Fact>,
    ) {
        let id = self.name();
        let notice = Notice { kind, subject: subject.clone(), to, at, reference: id.clone(), facts };
        self.commit.outbox.push(Message::new(id, MessageBody::Notice(notice)));
    }

    pub(crate) fn finish(self) -> Commit {
        self.commit
    }

    /// Writes a session's row.
    pub(crate) fn put_session(&mut self, key: &RowKey, expected: u64, session: &Session, cx: &Context<'_>) {
        let rules = cx.profile.session_rules();
        let over_at = session.over_at(rules);
        let purge_at = match (&session.owner, session.ended) {
            (Some(_), Some(_)) => Some(session.touched_at.plus_millis(rules.kept_millis)),
            (Some(_), None) => None,
            // An anonymous session proved nothing, and a missing row means an ended session, so the host may delete it.
            (None, _) => Some(over_at.unwrap_or_else(|| session.touched_at.plus_millis(rules.idle_millis))),
        };
        self.put(key.clone(), expected, session, purge_at);
    }

    /// The name of the next message.
    fn name(&self) -> Text {
        format!("{}:{}", self.name, self.commit.outbox.len()).into()
    }
}
