//! What must hold in every run. Each invariant is a file and a line of [`all`]; it keeps what it needs to know by itself, from what people typed and
//! from the commits that took place, and never asks the library what is right.

mod approved;
mod authority;
mod budget;
mod cost;
mod counted;
mod ends;
mod marks;
mod peppers;
mod right_password;
mod rows;
mod told;

use std::collections::BTreeMap;

use madoguchi::{ActError, Commit, Outcome, Row, RowKey};
use serde_json::Value;

use crate::about::About;
use crate::connection::AllMarks;
use crate::people::Customer;

/// Every invariant, new.
pub(crate) fn all() -> Vec<Box<dyn Invariant>> {
    vec![
        Box::new(told::Told),
        Box::new(rows::Rows::default()),
        Box::new(counted::Counted::default()),
        Box::new(budget::Budget::default()),
        Box::new(right_password::RightPassword),
        Box::new(authority::Authority::default()),
        Box::new(cost::Cost),
        Box::new(ends::Ends),
        Box::new(approved::Approved),
        Box::new(marks::Marks),
        Box::new(peppers::Peppers),
    ]
}

/// Something that must hold.
pub(crate) trait Invariant {
    /// The rule that promises it.
    fn rule(&self) -> &'static str;

    /// What must hold, as a sentence.
    fn says(&self) -> &'static str;

    /// Whether it compares what the host reports with what its store holds, and knows nothing of people.
    fn compares_the_host(&self) -> bool {
        false
    }

    /// A commit took place.
    fn applied(&mut self, _: &Seen<'_>, _: &Applied<'_>) -> Result<(), String> {
        Ok(())
    }

    /// A need of an act was answered.
    fn answered(&mut self, _: &Seen<'_>, _: &Answered<'_>) -> Result<(), String> {
        Ok(())
    }

    /// The wrapper of high-water marks has looked at rows, or an act that it has served is over.
    fn checked(&mut self, _: &Seen<'_>, _: &Checked<'_>) -> Result<(), String> {
        Ok(())
    }

    /// An act has told its outcome.
    fn ended(&mut self, _: &Seen<'_>, _: &About, _: &Outcome) -> Result<(), String> {
        Ok(())
    }
}

/// What is the same for all invariants.
pub(crate) struct Seen<'a> {
    /// The true time, in milliseconds.
    pub(crate) now: i64,
    /// How much time has passed outside the machines.
    pub(crate) waited: i64,
    /// How far apart clocks have been at most.
    pub(crate) spread: i64,
    /// The number of what is happening: everything that acts and the store do is numbered.
    pub(crate) tick: u64,
    /// All peppers up to this number are retired.
    pub(crate) retired: u8,
    pub(crate) customers: &'a [Customer],
}

/// A commit that took place.
pub(crate) struct Applied<'a> {
    pub(crate) about: &'a About,
    pub(crate) commit: &'a Commit,
    /// Whether it arrived when nobody expected an answer any more.
    pub(crate) late: bool,
    /// The rows that it writes, as the other machine reads them.
    pub(crate) read: &'a [(RowKey, Result<Value, String>)],
    /// The rows that it writes, as they were.
    pub(crate) before: &'a [Option<Row>],
    /// Whether the revisions of the rows that it requires were as it says.
    pub(crate) as_required: bool,
    /// A message whose name was there before.
    pub(crate) told_twice: Option<String>,
}

/// An answer that an act was given.
pub(crate) struct Answered<'a> {
    pub(crate) about: &'a About,
    /// Whether it was that a commit is durable, and whether the store holds that commit.
    pub(crate) committed: Option<bool>,
    /// The hashes that were made meanwhile.
    pub(crate) hashes: u64,
    pub(crate) error: Option<&'a ActError>,
    /// The instant that the host gave, in milliseconds.
    pub(crate) at: i64,
}

/// What high-water marks have to do with.
pub(crate) enum Checked<'a> {
    /// An act is given these rows.
    Given {
        act: u32,
        rows: &'a [Row],
        /// The highest revision of each row whose commit was reported to an act.
        told: &'a BTreeMap<RowKey, u64>,
    },
    /// A row does not fit its mark.
    Refused {
        act: u32,
        key: &'a RowKey,
        error: &'a str,
        /// Whether the thief has exchanged it.
        is_stolen: bool,
    },
    /// An act is told of a commit that took place over a row that the thief has put back.
    Forked { act: u32 },
    /// An act has told its outcome.
    Ended { about: &'a About, marks: &'a AllMarks },
}
