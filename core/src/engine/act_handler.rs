//! What decides an act, and what it decided.

use super::act_error::ActError;
use super::attempt::Attempt;
use super::engine::{Drawn, Scope};
use super::outcome::Outcome;
use super::rows::Rows;
use crate::bytes::hex;
use crate::kernel::{Commit, HostKeys, MessageBody, Randomness, Require, Row, RowKey, seal_under};

/// Decides an act from its rows.
pub(crate) trait ActHandler: Send {
    /// The rows that are still needed; empty if the handler can decide.
    fn wants(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError>;

    /// Decides. It is called again with newer rows after a conflict, and with the results of [`ActHandler::check`] after a count.
    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError>;

    /// Asks the HSM for what the comparison of the counted attempts needs.
    fn ask(&self, _: &Drawn<'_>) {}

    /// Compares the secrets of the attempts that have been counted.
    fn check(&mut self, cx: &Drawn<'_>);

    /// Whether the commit holds although this row has changed since it was read. By default every row that was read is part of the commit.
    fn spares(&self, _: &RowKey) -> bool {
        false
    }

    /// Takes out the attempt that the last decision counts, because the answer to its commit was lost.
    fn set_aside(&mut self) -> Attempt {
        Attempt::None
    }

    /// Takes back the attempt of a lost commit that took place, or that is sent again.
    fn take_back(&mut self, _: Attempt) {}
}

/// Decides an act that shows, records or seals anew. It makes no salt, token or name, because it is not given what they are made of; and it compares no secret.
pub(crate) trait UndrawnHandler: Send {
    /// As [`ActHandler::wants`].
    fn wants(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError>;

    /// As [`ActHandler::decide`].
    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError>;
}

/// A handler that is given no randomness.
pub(super) struct Undrawn<H>(pub(super) H);

impl<H: UndrawnHandler> ActHandler for Undrawn<H> {
    fn wants(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        self.0.wants(rows, cx)
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        self.0.decide(rows, cx)
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}

/// What a handler decided.
pub(crate) enum Decision {
    /// Commit this, then compare the secrets, then decide again.
    Count(Commit),
    /// Commit this; then the act is over.
    Finish(Commit, Outcome),
    /// The act is over, and nothing is written.
    Answer(Outcome),
}

impl Decision {
    /// The decision whose commit also requires what was read and is not written, except for the institution's row, which all acts read. Rows are in the
    /// byte order of their keys, in which hosts lock them.
    pub(super) fn requiring(mut self, rows: &Rows, spares: impl Fn(&RowKey) -> bool) -> Self {
        if let Self::Count(commit) | Self::Finish(commit, _) = &mut self {
            let is_written = |key: &RowKey| commit.writes.iter().any(|write| write.key == *key);
            let is_required = |key: &RowKey| !matches!(key, RowKey::Institution(_)) && !is_written(key) && !spares(key);
            let read = rows.all().filter(|(key, _)| is_required(key));
            let revision = |row: &Option<Row>| row.as_ref().map_or(0, |row| row.revision);
            commit.requires = read.map(|(key, row)| Require { key: key.clone(), revision: revision(row) }).collect();
            commit.requires.sort_by_cached_key(|require| require.key.to_string());
            commit.writes.sort_by_cached_key(|write| write.key.to_string());
        }
        self
    }

    /// The decision in which no row with a mark goes back to a lower key: one that another machine has sealed with a later key, which is accepted here, is
    /// sealed with that key again. So a row under a lower key than its mark was written by somebody else (ROW-2, ROW-3).
    pub(super) fn sealed_as_read(mut self, rows: &Rows, keys: &HostKeys) -> Self {
        if let Self::Count(commit) | Self::Finish(commit, _) = &mut self {
            for write in commit.writes.iter_mut().filter(|write| write.key.has_mark()) {
                if let Some(later) = rows.sealed_with(&write.key).filter(|&number| number > keys.number()) {
                    seal_under(later, &mut write.bytes, keys);
                }
            }
        }
        self
    }

    /// The decision whose commit has the act's mark in the names of its messages. The mark follows from the act's randomness and from the rows that
    /// are written, so two acts that write the same rows do not have the same mark. Acts without randomness have the same mark only if they write the
    /// same bytes; then it does not matter which of them did it. So no name comes back either when rows are restored from a backup and written again
    /// under a new key. A commit that writes no row already has names that no other act has.
    pub(super) fn marked(mut self, randomness: &Randomness) -> Self {
        if let Self::Count(commit) | Self::Finish(commit, _) = &mut self
            && !commit.writes.is_empty()
        {
            let rows: Vec<_> =
                commit.writes.iter().map(|write| (write.key.to_string(), seal_of(&write.bytes))).collect();
            let parts = rows.iter().flat_map(|(key, seal)| [key.as_bytes(), seal]);
            let mark = randomness.expand(&std::iter::once(b"mark".as_slice()).chain(parts).collect::<Vec<_>>());
            let mark = mark.first_chunk::<MARK>().map(|mark| hex(mark)).unwrap_or_default();
            for message in &mut commit.outbox {
                message.id = format!("{}:{mark}", message.id).into();
                if let MessageBody::Notice(notice) = &mut message.body {
                    notice.reference = message.id.clone();
                }
            }
        }
        self
    }

    /// The decision whose messages have their MACs, once their names are final.
    pub(super) fn signed(mut self, keys: &HostKeys) -> Self {
        if let Self::Count(commit) | Self::Finish(commit, _) = &mut self {
            commit.outbox.iter_mut().for_each(|message| message.sign(keys));
        }
        self
    }
}

/// The end of a row's bytes. It has the seal, which covers all of them.
fn seal_of(bytes: &[u8]) -> &[u8] {
    bytes.get(bytes.len().saturating_sub(SEAL)..).unwrap_or_default()
}

/// The bytes of a mark.
const MARK: usize = 8;
/// No seal is longer than this.
const SEAL: usize = 32;
