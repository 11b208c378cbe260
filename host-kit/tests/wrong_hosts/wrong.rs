//! The mistakes of stores.

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
    /// Each connection has numbers for its next messages in reserve.
    NumbersReserved,
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
    /// Due rows of one instant in the order in which they were written: `ORDER BY wake_at`.
    TiesAsWritten,
    /// Due rows of one instant sorted by a collation that ignores case.
    TiesFolded,
    /// Each page of due rows is the first page.
    LastIgnored,
    /// A page of due rows begins with the last row of the previous page: `>=`.
    LastAgain,
    /// `wake_at > ?`: the other rows of the last row's instant are left out.
    LastByInstant,
    /// `key > ?`, without the instant.
    LastByKey,
    /// Due rows without `LIMIT`.
    MostIgnored,
    /// One due row more than the page may have.
    MostAndOne,
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
    /// Sessions are in another database, so required ones are read before the transaction that writes.
    SessionsRequiredBefore,
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
    /// An upsert for new rows, in the batch that is used if a commit also has known rows.
    UpsertIfMixed,
    /// Known rows without their revision, in the batch that is used if a commit also has new rows.
    UncheckedIfMixed,
    /// `WHERE revision < ?`: the greater revision wins.
    NewerWins,
    /// Sessions are kept in a cache server, which has no revisions.
    SessionsElsewhere,
    /// Accounts are in a table of their own, whose `UPDATE` has no revision.
    AccountsNoRevision,
    /// Attempts are in a table of their own, where a new row replaces an existing one.
    AttemptsReplaced,
    /// Customers are in a table of their own, with a column of 4,096 bytes.
    CustomersCut,
    /// The store counts revisions by itself.
    OwnCounter,
    /// `INSERT … ON CONFLICT DO NOTHING`, and the number of new rows is ignored.
    InsertCountIgnored,
    /// Only the first statement's number of rows is compared.
    FirstCountOnly,
    /// Only the last statement's number of rows is compared.
    LastCountOnly,
    /// Attempts of decoys are not stored, as decoys are not.
    DecoyAttemptsDropped,
    /// The transaction is committed after each five rows, so that it stays small.
    RowsInFives,
    /// The transaction is committed after ten messages, so that it stays small.
    MessagesInTens,
    /// Sessions are in another database, which is written first.
    SessionsFirst,
    /// `requires` is not read if it has several rows.
    RequiresIgnoredIfMany,
    /// `requires` is not read if there are rows to write.
    RequiresIgnoredWithRows,
    /// `requires` is not read if there are no rows to write.
    RequiresIgnoredWithoutRows,
    /// Accounts are in a table of their own, and `requires` is not read for it.
    AccountsNotRequired,
    /// A required row that is absent has no revision to compare.
    AbsentNotRequired,
    /// A required row may have a greater revision.
    RequiresAtLeast,
    /// A batch of messages without rows is an error.
    MessagesAloneFail,
    /// An empty batch is an error.
    EmptyCommitFails,
    /// A message whose name is there already is skipped: `INSERT IGNORE`.
    NamesTwice,
    /// A column of 64 characters for the names of messages.
    NamesCut,
    /// A column of 96 characters for the names of messages, without room for an act's mark.
    MarksCut,
    /// A collation that folds case, for the names of messages.
    NamesFolded,
    /// Texts in Unicode's form NFC.
    TextNormalised,
    /// `TEXT`, which ends at 65,535 bytes.
    TextCutLong,
    /// Apostrophes are escaped twice.
    QuotesDoubled,
    /// One commit in some hundreds is lost.
    CommitLost,
    /// The messages of one commit in some hundreds are lost.
    MessageLost,
    /// The connection breaks after one COMMIT in some hundreds, which is reported as an error.
    AnswerLost,
    /// A proxy repeats one COMMIT in some hundreds, and the second one is a conflict.
    AnswerIsConflict,
    /// Reads that see what other transactions have not committed.
    DirtyReads,
    /// Rows read one after another in the order of their keys, not of the request.
    ReadsByKey,
    /// The revision of a session is read first, and the session is written in a second step.
    SessionsCheckThenWrite,
    /// A cache of the process that does not notice a purge.
    PurgedCached,
    /// Messages are in memory until a relay has sent them.
    OutboxInMemory,
    /// Sessions are in memory.
    SessionsInMemory,
    /// An empty value is `NULL`, and read as an absent row.
    EmptyIsNull,
    /// A column of 2,000 bytes.
    BytesCutShort,
    /// Keys compared by `LIKE`.
    KeysAsPatterns,
    /// A column of 72 characters, one less than the longest key.
    LongestKeysCut,
    /// Login IDs are in a table of their own, with a collation that folds case.
    LoginsFolded,
    /// Sessions are in a table of their own, whose key has 32 hexadecimal digits.
    SessionsCut,
    /// The key is the name without the kind of row.
    KindsInOneTable,
    /// At most ten rows are read at a time.
    TenRowsOnly,
    /// `wake_at` is written for new rows only.
    WakeOnInsertOnly,
    /// `wake_at` is written for known rows only.
    WakeOnUpdateOnly,
    /// Whole seconds, rounded up.
    WakeRoundedUp,
    /// Each row with a `wake_at` is listed as due.
    NowIgnored,
    /// Only customers' rows are listed as due.
    CustomersWokenOnly,
    /// `purge_at` is written for new rows only.
    PurgeOnInsertOnly,
    /// Rows are purged a millisecond early.
    PurgeEarly,
    /// Rows that are due to be woken are purged too.
    PurgeTakesDue,
    /// A row that was purged comes back with its previous revision.
    PurgedRevives,
    /// Sessions are not purged.
    SessionsNotPurged,
    /// The relay deletes what it has sent.
    SentDeleted,
    /// A cache that remembers absent messages.
    AbsentMessagesCached,
}
