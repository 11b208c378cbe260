//! The steps of a commit, in the sequence in which it locks rows.

use madoguchi::{Commit, Instant, Write};
use postgres::Client;
use postgres::types::Type;

use super::link::Value;
use super::{PostgresError, sql};
use crate::message::StoredMessage;

/// What a commit does: its rows in the byte order of their keys, then its messages.
pub(super) struct Plan<'a> {
    rows: Vec<Step<'a>>,
    messages: Vec<StoredMessage>,
}

/// One row.
struct Step<'a> {
    key: String,
    /// The revision that the row must have; 0 if there must be no such row.
    expected: i64,
    /// What is written; `None` if the row is only required.
    write: Option<Put<'a>>,
}

struct Put<'a> {
    revision: i64,
    bytes: &'a [u8],
    wake_at: Option<i64>,
    purge_at: Option<i64>,
}

impl<'a> Plan<'a> {
    /// Plans a whole commit.
    pub(super) fn of(commit: &'a Commit) -> Result<Self, PostgresError> {
        Self::of_first(commit, usize::MAX)
    }

    /// Plans at most the first `most` rows that are written and then messages.
    pub(super) fn of_first(commit: &'a Commit, most: usize) -> Result<Self, PostgresError> {
        let mut rows = Vec::new();
        for own in &commit.requires {
            rows.push(Step { key: own.key.to_string(), expected: number(own.revision)?, write: None });
        }
        for write in commit.writes.iter().take(most) {
            let (key, expected) = (write.key.to_string(), number(write.expected)?);
            rows.push(Step { key, expected, write: Some(Put::of(write)?) });
        }
        rows.sort_by(|one, other| one.key.cmp(&other.key));
        let messages = commit.outbox.iter().take(most.saturating_sub(commit.writes.len()));
        Ok(Self { rows, messages: messages.map(StoredMessage::of).collect() })
    }

    /// Runs the plan in a transaction that is open; `false` at the first row with another revision.
    pub(super) fn stage(&self, client: &mut Client) -> Result<bool, PostgresError> {
        self.hold_absent(client)?;
        for row in &self.rows {
            if !row.run(client)? {
                return Ok(false);
            }
        }
        for StoredMessage { id, json } in &self.messages {
            client.execute_typed(sql::SAY, &[(id, Type::TEXT), (json, Type::TEXT)])?;
        }
        Ok(true)
    }

    /// Holds the names of the rows that must not exist: exclusively if the row is inserted, and otherwise together with others that only
    /// require its absence. It is a statement before those that look at the rows, because a statement does not see what is committed while
    /// it waits.
    fn hold_absent(&self, client: &mut Client) -> Result<(), PostgresError> {
        let absent = || self.rows.iter().filter(|row| row.expected == 0);
        let keys: Vec<_> = absent().map(|row| row.key.as_str()).collect();
        if keys.is_empty() {
            return Ok(());
        }
        let inserts: Vec<_> = absent().map(|row| row.write.is_some()).collect();
        client.execute_typed(sql::HOLD, &[(&keys, Type::TEXT_ARRAY), (&inserts, Type::BOOL_ARRAY)])?;
        Ok(())
    }
}

impl Step<'_> {
    /// Whether the row had its expected revision. If so, it is held until the end of the transaction, or written.
    fn run(&self, client: &mut Client) -> Result<bool, PostgresError> {
        let Self { key, expected, write } = self;
        let Some(put) = write else {
            let found = client.query_typed_opt(sql::REQUIRE, &[(key, Type::TEXT)])?;
            let revision = found.map(|row| row.try_get("revision")).transpose()?;
            return Ok(revision.unwrap_or(0_i64) == *expected);
        };
        let mut values: Vec<Value<'_>> = vec![
            (key, Type::TEXT),
            (&put.revision, Type::INT8),
            (&put.bytes, Type::BYTEA),
            (&put.wake_at, Type::INT8),
            (&put.purge_at, Type::INT8),
        ];
        if *expected == 0 {
            return Ok(client.execute_typed(sql::INSERT, &values)? == 1);
        }
        values.push((expected, Type::INT8));
        Ok(client.execute_typed(sql::UPDATE, &values)? == 1)
    }
}

impl<'a> Put<'a> {
    fn of(write: &'a Write) -> Result<Self, PostgresError> {
        let millis = |at: Option<Instant>| at.map(Instant::epoch_millis);
        let (wake_at, purge_at) = (millis(write.wake_at), millis(write.purge_at));
        Ok(Self { revision: number(write.revision)?, bytes: &write.bytes, wake_at, purge_at })
    }
}

/// A revision as the column stores it.
fn number(revision: u64) -> Result<i64, PostgresError> {
    i64::try_from(revision).map_err(|_| PostgresError::Revision)
}
