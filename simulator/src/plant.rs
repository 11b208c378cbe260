//! Planted faults: what a wrong host, or a wrong library, would do. Each must be found, or the simulator does not look where it should.
//!
//! They are planted into what the store answers, what the host passes on, and what a stranger is shown, never into the library.

/// Which fault is planted, and who looks for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// The fault.
    pub plant: Option<Plant>,
    /// Whether only those invariants look that know people and records. The others compare what the host reports with what its store holds, and so find a
    /// wrong host at once.
    pub blind: bool,
}

impl From<Plant> for Faults {
    fn from(plant: Plant) -> Self {
        Self { plant: Some(plant), blind: false }
    }
}

/// A planted fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plant {
    /// The count of an attempt is reported as committed, and is not written.
    LostCount,
    /// The result of an attempt is reported as committed, and is not written.
    LostResult,
    /// A count that conflicts is reported as committed: a free guess.
    FreeGuessOnConflict,
    /// Rows are written whatever their revision.
    RevisionsIgnored,
    /// Rows that are only required are not compared.
    RequiresIgnored,
    /// Rows are written and messages are not.
    MessagesLost,
    /// Only the first row of a commit is written.
    TornCommit,
    /// A commit in doubt is reported as committed.
    DoubtAsCommitted,
    /// A commit in doubt is reported as a conflict.
    DoubtAsConflict,
    /// The message of a lost commit is not looked for.
    MarkNotLookedFor,
    /// The message of a lost commit is said to be there.
    MarkAlwaysFound,
    /// A lost commit takes place later whatever happened meanwhile.
    LateWriteForced,
    /// An abandoned act's row of attempts is put back to its state before the count.
    AttemptsPutBack,
    /// What ends a session is reported as committed, and its rows are put back afterwards: a session is put back.
    SessionPutBack,
    /// After a conflict the host gives the same rows again and does not read anew.
    RowsNotReadAgain,
    /// The host reads the clock once for each act: a late result opens.
    ClockReadOnce,
    /// A machine's clock goes three seconds back within an act.
    ClockGoesBack,
    /// The host counts an attempt and waits 31 seconds for its turn to hash: right passwords are lost to load.
    CountedBeforeTheSlot,
    /// The host draws the same randomness twice.
    RandomnessRepeats,
    /// The store deletes rows of attempts with the old sessions.
    AttemptsPurged,
    /// The rows of two customers are exchanged.
    RowsExchanged,
    /// One machine does not accept the other's key.
    KeyNotAccepted,
    /// The host gives the instant of the request for that of its approval: old approvals count for ever.
    ApprovalDatedAnew,
    /// A stranger's wrong entry leads to the top page.
    OpensToAStranger,
    /// A right password is refused as wrong while a stranger's attempt is pending.
    RightRefusedUnderLoad,
    /// Peppers: a customer is neither sealed anew nor counted when a pepper is retired.
    HashesLeftBehind,
    /// Peppers: a pepper is retired after one pass, while acts are under way that began before.
    PepperRetiredAtOnce,
    /// Marks: those of attempts are said to be raised, and are not.
    MarkNotRaised,
    /// Marks: a row raises its mark as soon as it is read, whether an act opens it or not.
    MarkRaisedByReading,
    /// Marks: they are read before their rows, and not afterwards.
    MarksReadBeforeRows,
    /// Marks: of two commits whose answers were lost, the mark of the wrong one is raised.
    MarkOfAnotherLostCommit,
    /// Equal view: `busy` as it once was, by failures and pending attempts.
    BusyByFailures,
    /// Equal view: a decoy's row is one byte shorter.
    ShorterDecoy,
    /// Equal view: a temporary lock writes one row more.
    RowOnALock,
    /// Equal view: a locked factor needs one row more.
    NeedInALock,
    /// Equal view: during a lock nothing is hashed.
    NoHashInALock,
    /// Equal view: a lock has a word of its own.
    WordOfALock,
    /// Equal view: `busy` of a customer says another instant.
    RetryOfACustomer,
    /// Equal view: the first attempt after a failure gives a customer's request an error of the clock.
    ClockErrorOfACustomer,
    /// Equal view: one message more is looked for if there is a customer.
    FoundTwice,
}

impl Plant {
    /// Every planted fault.
    pub const ALL: [Self; 40] = [
        Self::LostCount,
        Self::LostResult,
        Self::FreeGuessOnConflict,
        Self::RevisionsIgnored,
        Self::RequiresIgnored,
        Self::MessagesLost,
        Self::TornCommit,
        Self::DoubtAsCommitted,
        Self::DoubtAsConflict,
        Self::MarkNotLookedFor,
        Self::MarkAlwaysFound,
        Self::LateWriteForced,
        Self::AttemptsPutBack,
        Self::SessionPutBack,
        Self::RowsNotReadAgain,
        Self::ClockReadOnce,
        Self::ClockGoesBack,
        Self::CountedBeforeTheSlot,
        Self::RandomnessRepeats,
        Self::AttemptsPurged,
        Self::RowsExchanged,
        Self::KeyNotAccepted,
        Self::ApprovalDatedAnew,
        Self::OpensToAStranger,
        Self::RightRefusedUnderLoad,
        Self::HashesLeftBehind,
        Self::PepperRetiredAtOnce,
        Self::MarkNotRaised,
        Self::MarkRaisedByReading,
        Self::MarksReadBeforeRows,
        Self::MarkOfAnotherLostCommit,
        Self::BusyByFailures,
        Self::ShorterDecoy,
        Self::RowOnALock,
        Self::NeedInALock,
        Self::NoHashInALock,
        Self::WordOfALock,
        Self::RetryOfACustomer,
        Self::ClockErrorOfACustomer,
        Self::FoundTwice,
    ];

    /// The fault with this name, as `--plant` takes it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|plant| format!("{plant:?}") == name)
    }
}
