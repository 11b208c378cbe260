//! What is wrong with stores, and the checks that find it out.

use madoguchi_host_kit::Check;

/// What is wrong with a store, and where such a thing has come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// `UPDATE … WHERE key = ?`, without the revision.
    NoRevision,
    /// The number of rows is not looked at; at least nothing is written.
    CountIgnored,
    /// The number of rows of a batch is compared with 1.
    BatchCountedAsOne,
    /// An upsert for new rows.
    UpsertOnInsert,
    /// An upsert for known rows.
    UpsertOnUpdate,
    /// Each row in a transaction of its own, up to the first conflict.
    RowByRow,
    /// Rows in the order in which the table has them, taken for the order that was asked.
    ByPosition,
    /// The whole page of the table.
    ExtraRows,
    /// A join that gives each row twice.
    RowsTwice,
    /// `IN ()` is no SQL.
    EmptyListFails,
    /// A collation that folds case.
    FoldedKeys,
    /// A collation that skips signs.
    SignsSkipped,
    /// A column of 64 characters.
    KeysCut,
    /// Bytes that went through a text up to the first NUL.
    CutAtNul,
    /// Bytes that were read as UTF-8.
    ReadAsUtf8,
    /// A column of 64 KiB.
    BytesCut,
    /// A column padded with blanks, which are cut when read.
    BlanksCut,
    /// Revisions of 32 bits.
    Revisions32,
    /// Revisions through a float.
    RevisionsFloat,
    /// A cache that hears of its own writes alone.
    Cached,
    /// A cache that also remembers what was not there.
    AbsenceCached,
    /// Asynchronous commit.
    LateCommit,
    /// The outbox is filled by another service, which hears of the first message alone.
    FirstMessageOnly,
    /// Messages are stored with each row, so a commit without rows loses them.
    MessagesOfRowsOnly,
    /// Stored by the code, and by a trigger.
    MessagesTwice,
    /// The outbox is in another database, and is written first.
    MessagesFirst,
    /// Texts through Latin-1.
    TextLatin,
    /// `VARCHAR(4000)`.
    TextCut,
    /// Sorted by name.
    MessagesByName,
    /// Nothing is said about when a row is due.
    WakeLost,
    /// An absent `wake_at` leaves the one before: `COALESCE`.
    WakeKept,
    /// Whole seconds.
    WakeSeconds,
    /// Due only after its time.
    WakeAfter,
    /// In the order of the keys.
    WakeByKey,
    /// Purged only after its time.
    PurgeAfter,
    /// An absent `purge_at` leaves the one before.
    PurgeKept,
    /// `ON DELETE CASCADE` on the outbox.
    PurgeCascades,
    /// The purge is a mark, and the key stays taken.
    PurgeMarks,
    /// First the revision is read, then the row is written.
    CheckThenWrite,
    /// The loser of a race is told of an error.
    RaceIsError,
    /// The loser of a deadlock is told of an error.
    DeadlockIsError,
    /// The loop says `committed`, then commits.
    TellsFirst,
    /// The loop is over after the first commit.
    StopsAfterFirst,
    /// The loop is over at a conflict.
    StopsAtConflict,
    /// The loop reads each row once.
    RowsOfRequestCached,
    /// The loop runs in the transaction of the request.
    InRequest,
    /// Rows, then COMMIT, then messages.
    RowsThenMessages,
    /// Messages, then COMMIT, then rows.
    MessagesThenRows,
}

/// What finds each of them out.
pub(crate) const FOUND_BY: &[(Wrong, &[Check])] = &[
    (
        Wrong::NoRevision,
        &[
            Check::ConflictTold,
            Check::LostUpdate,
            Check::PartialWrite,
            Check::Revisions,
            Check::MessageUndone,
            Check::OneWinner,
            Check::CrossedRows,
            Check::ParallelActs,
            Check::LoopTellsAfterCommit,
            Check::LoopRetries,
        ],
    ),
    (
        Wrong::CountIgnored,
        &[
            Check::ConflictTold,
            Check::OneWinner,
            Check::CrossedRows,
            Check::ParallelActs,
            Check::LoopTellsAfterCommit,
            Check::LoopRetries,
        ],
    ),
    (Wrong::BatchCountedAsOne, &[Check::CommitTold, Check::CrossedRows, Check::CrashUndone]),
    (
        Wrong::UpsertOnInsert,
        &[
            Check::ConflictTold,
            Check::InsertOverExisting,
            Check::PartialWrite,
            Check::MessageUndone,
            Check::OneWinner,
            Check::ParallelActs,
        ],
    ),
    (Wrong::UpsertOnUpdate, &[Check::ConflictTold, Check::UpdateOfMissing]),
    (Wrong::RowByRow, &[Check::PartialWrite, Check::CrossedRows, Check::CrashUndone]),
    (Wrong::ByPosition, &[Check::RowsAsked]),
    (Wrong::ExtraRows, &[Check::RowsAsked]),
    (Wrong::RowsTwice, &[Check::RowsAsked]),
    (Wrong::EmptyListFails, &[Check::RowsAsked]),
    (Wrong::FoldedKeys, &[Check::KeysApart]),
    (Wrong::SignsSkipped, &[Check::KeysApart]),
    (Wrong::KeysCut, &[Check::KeysApart]),
    (Wrong::CutAtNul, &[Check::Bytes]),
    (Wrong::ReadAsUtf8, &[Check::Bytes]),
    (Wrong::BytesCut, &[Check::Bytes]),
    (Wrong::BlanksCut, &[Check::Bytes]),
    (Wrong::Revisions32, &[Check::Revisions]),
    (Wrong::RevisionsFloat, &[Check::Revisions]),
    (Wrong::Cached, &[Check::StaleRead]),
    (Wrong::AbsenceCached, &[Check::StaleRead]),
    (Wrong::LateCommit, &[Check::Durable]),
    (Wrong::FirstMessageOnly, &[Check::MessageKept]),
    (Wrong::MessagesOfRowsOnly, &[Check::MessageKept]),
    (Wrong::MessagesTwice, &[Check::MessageOnce, Check::ParallelActs]),
    (Wrong::MessagesFirst, &[Check::MessageUndone, Check::ParallelActs, Check::CrashUndone]),
    (Wrong::TextLatin, &[Check::MessageText]),
    (Wrong::TextCut, &[Check::MessageText]),
    (Wrong::MessagesByName, &[Check::MessageOrder]),
    (Wrong::WakeLost, &[Check::DueRows]),
    (Wrong::WakeKept, &[Check::DueRows]),
    (Wrong::WakeSeconds, &[Check::DueRows]),
    (Wrong::WakeAfter, &[Check::DueRows]),
    (Wrong::WakeByKey, &[Check::DueRows]),
    (Wrong::PurgeAfter, &[Check::PurgedRows]),
    (Wrong::PurgeKept, &[Check::PurgedRows]),
    (Wrong::PurgeCascades, &[Check::PurgedRows]),
    (Wrong::PurgeMarks, &[Check::PurgedRows]),
    (Wrong::CheckThenWrite, &[Check::OneWinner, Check::CrossedRows, Check::ParallelActs]),
    (Wrong::RaceIsError, &[Check::OneWinner, Check::CrossedRows, Check::ParallelActs]),
    (Wrong::DeadlockIsError, &[Check::CrossedRows]),
    (Wrong::TellsFirst, &[Check::LoopTellsAfterCommit, Check::LoopRetries, Check::ParallelActs, Check::CountSurvives]),
    (Wrong::StopsAfterFirst, &[Check::LoopEnds, Check::CountSurvives]),
    (Wrong::StopsAtConflict, &[Check::LoopRetries, Check::ParallelActs]),
    (Wrong::RowsOfRequestCached, &[Check::LoopEnds, Check::LoopLoadsAfresh, Check::CountSurvives]),
    (Wrong::InRequest, &[Check::CountSurvives]),
    (Wrong::RowsThenMessages, &[Check::CrashUndone]),
    (Wrong::MessagesThenRows, &[Check::CrashUndone]),
];
