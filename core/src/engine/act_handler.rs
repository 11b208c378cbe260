//! What decides an act, and what it decided.

use super::act_error::ActError;
use super::engine::Scope;
use super::outcome::Outcome;
use super::rows::Rows;
use crate::kernel::{Commit, Require, Row, RowKey};

/// Decides an act from its rows.
pub(crate) trait ActHandler: Send {
    /// The rows that are still needed; empty if the handler can decide.
    fn wants(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Vec<RowKey>, ActError>;

    /// Decides. It is called again with newer rows after a conflict, and with the results of [`ActHandler::check`] after a count.
    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError>;

    /// Compares the secrets of the attempts that have been counted.
    fn check(&mut self, cx: &Scope<'_>);

    /// Whether the commit holds although this row has changed since it was read. By default every row that was read is part of the commit.
    fn spares(&self, _: &RowKey) -> bool {
        false
    }
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
}
