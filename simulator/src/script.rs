//! What an episode did: a list of moves, which can be played again, shortened and read.

use std::fmt;

use crate::features::DEEDS;

/// One move. Acts are named by the number of the move that began them, so that a move can be left out without changing what the others mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Somebody begins an act.
    Begin {
        /// Its number.
        act: u32,
        /// The deed: its place in the list of all features.
        deed: usize,
        /// Who does it: the number of a customer, a stranger's browser or an operator.
        actor: usize,
        /// The machine that serves it.
        machine: usize,
        /// Chooses what the deed leaves open.
        pick: u32,
    },
    /// The host does what an act needs, or passes the result to the act.
    Step {
        /// The act.
        act: u32,
        /// What happens on the way.
        how: How,
    },
    /// An act is abandoned: it never goes on.
    Abandon {
        /// The act.
        act: u32,
    },
    /// A machine crashes: all its acts are abandoned. It is back at once.
    Crash {
        /// The machine.
        machine: usize,
    },
    /// The clock of a machine is set.
    Clock {
        /// The machine.
        machine: usize,
        /// How far it is ahead, in milliseconds.
        ahead: i64,
    },
    /// Time passes.
    Wait {
        /// Milliseconds.
        millis: i64,
    },
    /// The store deletes the rows that are no longer needed.
    Purge,
    /// A commit arrives that was under way.
    Arrive {
        /// The act that sent it.
        act: u32,
    },
}

/// What happens between an act and the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Nothing special.
    Plainly,
    /// Of several rows, only the first is read now.
    RowByRow,
    /// The commit takes place, and its answer is lost.
    Unheard,
    /// The commit is lost, and so is its answer.
    Unsent,
    /// The commit arrives later, if nothing prevents it; there is no answer.
    Late,
    /// The commit takes place, and the store of marks is not there to raise its marks.
    Unraised,
}

impl Move {
    /// The act that it is about.
    pub(crate) fn act(&self) -> Option<u32> {
        match *self {
            Self::Begin { act, .. } | Self::Step { act, .. } | Self::Abandon { act } | Self::Arrive { act } => {
                Some(act)
            }
            Self::Crash { .. } | Self::Clock { .. } | Self::Wait { .. } | Self::Purge => None,
        }
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Begin { act, deed, actor, machine, pick } => {
                let deed = &DEEDS[deed];
                write!(f, "act {act} begins: {} {actor} at machine {machine}: {} ({pick})", deed.who.name(), deed.name)
            }
            Self::Step { act, how } => {
                let what = match how {
                    How::Plainly => "goes on",
                    How::RowByRow => "goes on; rows are read one by one",
                    How::Unheard => "goes on; a commit takes place, and its answer is lost",
                    How::Unsent => "goes on; a commit is lost",
                    How::Late => "goes on; a commit is under way, without an answer",
                    How::Unraised => "goes on; a commit takes place, and its marks are not raised",
                };
                write!(f, "act {act} {what}")
            }
            Self::Abandon { act } => write!(f, "act {act} is abandoned"),
            Self::Crash { machine } => write!(f, "machine {machine} crashes"),
            Self::Clock { machine, ahead } => write!(f, "the clock of machine {machine} is {ahead} ms ahead"),
            Self::Wait { millis } => write!(f, "{millis} ms pass"),
            Self::Purge => f.write_str("rows that are no longer needed are deleted"),
            Self::Arrive { act } => write!(f, "the commit of act {act} arrives"),
        }
    }
}
