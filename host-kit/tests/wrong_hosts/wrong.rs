//! The mistakes of stores, and the checks that detect them.

use madoguchi_host_kit::Check;

/// A mistake of a store, and a way in which it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// `UPDATE … WHERE key = ?`, without the revision.
    NoRevision,
    /// The number of changed rows is ignored; at least nothing is written.
    CountIgnored,
    /// The number of rows of a batch is compared with 1.
    BatchCountedAsOne,
    /// An upsert for new rows.
    UpsertOnInsert,
    /// An upsert for known rows.
    UpsertOnUpdate,
    /// Each row in a separate transaction, up to the first conflict.
    RowByRow,
    /// Rows in the table's order, treated as the requested order.
    ByPosition,
    /// The whole page of the table.
    ExtraRows,
    /// A join that gives each row twice.
    RowsTwice,
    /// `IN ()` is invalid SQL.
    EmptyListFails,
    /// A collation that folds case.
    FoldedKeys,
    /// A collation that skips signs.
    SignsSkipped,
    /// A column of 64 characters.
    KeysCut,
    /// Bytes converted through a C string, which ends at the first NUL.
    CutAtNul,
    /// Bytes read as UTF-8.
    ReadAsUtf8,
    /// A column of 64 KiB.
    BytesCut,
    /// A column padded with blanks, which are trimmed on reading.
    BlanksCut,
    /// Revisions of 32 bits.
    Revisions32,
    /// Revisions through a float.
    RevisionsFloat,
    /// A cache that notices only its own writes.
    Cached,
    /// A cache that also remembers absent rows.
    AbsenceCached,
    /// Asynchronous commit.
    LateCommit,
    /// Another service fills the outbox, and gets only the first message.
    FirstMessageOnly,
    /// Messages are stored with each row, so a commit without rows loses them.
    MessagesOfRowsOnly,
    /// Messages are stored by the code and by a trigger.
    MessagesTwice,
    /// The outbox is in another database, which is written first.
    MessagesFirst,
    /// Texts converted through Latin-1.
    TextLatin,
    /// `VARCHAR(4000)`.
    TextCut,
    /// Messages sorted by ID.
    MessagesByName,
    /// `wake_at` is not stored.
    WakeLost,
    /// An absent `wake_at` keeps the previous one: `COALESCE`.
    WakeKept,
    /// Whole seconds.
    WakeSeconds,
    /// Due only after its `wake_at`, not at it.
    WakeAfter,
    /// Due rows sorted by key.
    WakeByKey,
    /// Purged only after its `purge_at`, not at it.
    PurgeAfter,
    /// An absent `purge_at` keeps the previous one.
    PurgeKept,
    /// `ON DELETE CASCADE` on the outbox.
    PurgeCascades,
    /// Purging only marks the row, and the key stays in use.
    PurgeMarks,
    /// The revision is read first, and the row is written in a second step.
    CheckThenWrite,
    /// `requires` is not read.
    RequiresIgnored,
    /// The required rows are read before the transaction that writes.
    RequiresBefore,
    /// The loser of a race gets an error.
    RaceIsError,
    /// The loser of a deadlock gets an error.
    DeadlockIsError,
    /// The loop reports `committed`, then commits.
    TellsFirst,
    /// The loop ends after the first commit.
    StopsAfterFirst,
    /// The loop ends at a conflict.
    StopsAtConflict,
    /// The loop reads each row once.
    RowsOfRequestCached,
    /// The loop runs in the transaction of the request.
    InRequest,
    /// Rows, then COMMIT, then messages.
    RowsThenMessages,
    /// Messages, then COMMIT, then rows.
    MessagesThenRows,
    /// The relay deletes what it has sent.
    SentDeleted,
    /// A cache that remembers absent messages.
    AbsentMessagesCached,
}

/// The checks that detect each mistake.
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
            Check::RequiredRow,
            Check::WriteSkew,
            Check::ConflictTold,
            Check::OneWinner,
            Check::CrossedRows,
            Check::ParallelActs,
            Check::LoopTellsAfterCommit,
            Check::LoopRetries,
        ],
    ),
    (Wrong::BatchCountedAsOne, &[Check::RequiredRow, Check::CommitTold, Check::CrossedRows, Check::CrashUndone]),
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
    (
        Wrong::RowByRow,
        &[Check::RequiredRow, Check::WriteSkew, Check::PartialWrite, Check::CrossedRows, Check::CrashUndone],
    ),
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
    (Wrong::MessagesOfRowsOnly, &[Check::RequiredRow, Check::MessageKept]),
    (Wrong::MessagesTwice, &[Check::MessageOnce, Check::ParallelActs]),
    (Wrong::MessagesFirst, &[Check::RequiredRow, Check::MessageUndone, Check::ParallelActs, Check::CrashUndone]),
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
    (Wrong::RequiresIgnored, &[Check::RequiredRow, Check::WriteSkew]),
    (Wrong::RequiresBefore, &[Check::WriteSkew]),
    (Wrong::RaceIsError, &[Check::WriteSkew, Check::OneWinner, Check::CrossedRows, Check::ParallelActs]),
    (Wrong::DeadlockIsError, &[Check::CrossedRows]),
    (Wrong::TellsFirst, &[Check::LoopTellsAfterCommit, Check::LoopRetries, Check::ParallelActs, Check::CountSurvives]),
    (Wrong::StopsAfterFirst, &[Check::LoopEnds, Check::CountSurvives]),
    (Wrong::StopsAtConflict, &[Check::LoopRetries, Check::ParallelActs]),
    (Wrong::RowsOfRequestCached, &[Check::LoopEnds, Check::LoopLoadsAfresh, Check::CountSurvives]),
    (Wrong::InRequest, &[Check::CountSurvives]),
    (Wrong::RowsThenMessages, &[Check::CrashUndone]),
    (Wrong::MessagesThenRows, &[Check::CrashUndone]),
    (Wrong::SentDeleted, &[Check::MessageSent]),
    (Wrong::AbsentMessagesCached, &[Check::MessageSent]),
];
