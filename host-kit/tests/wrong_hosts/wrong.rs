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
    /// A column of 113 characters for the names of messages: a refused request of an operator may have a longer one.
    RefusalsCut,
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
    /// The institution's row is not stored, as if it were part of the configuration.
    InstitutionDropped,
    /// The institution's row is in a table of settings, whose `UPDATE` has no revision.
    InstitutionNoRevision,
    /// The institution's row is in a table of settings, where a new row replaces an existing one.
    InstitutionReplaced,
    /// The institution's row is in memory.
    InstitutionInMemory,
    /// Each connection reads the institution's row once.
    InstitutionCached,
    /// The institution's row is in a table of settings, with a column of 255 bytes.
    InstitutionCut,
    /// The names of institutions are in a table of their own, with a collation that folds case.
    InstitutionFolded,
    /// The institution's row is in a table of settings, and `requires` is not read for it.
    InstitutionNotRequired,
    /// The institution's row is in a table of settings, which is read before the transaction that writes.
    InstitutionRequiredBefore,
    /// The institution's row is in a table of settings, which is written in a transaction of its own before the others.
    InstitutionFirst,
    /// Keys are listed kind by kind, in the order of the tables.
    ListByKind,
    /// Keys are sorted by a collation that ignores case.
    ListFolded,
    /// Keys are listed in the order in which their rows were written.
    ListAsWritten,
    /// Keys are listed in the reverse order.
    ListBackwards,
    /// Only the keys of customers are listed.
    ListOfCustomers,
    /// Sessions are in another database, and not listed.
    ListWithoutSessions,
    /// Attempts of decoys are not listed, as decoys are not.
    ListWithoutDecoys,
    /// Each page of keys is the first page.
    ListFirstPage,
    /// A page of keys begins with the last key of the previous page: `>=`.
    ListLastAgain,
    /// A page of keys begins where the connection stopped, whatever the last key is.
    ListGoesOn,
    /// A page of keys leaves out the key after the last one.
    ListSkipsOne,
    /// Keys without `LIMIT`.
    ListWhole,
    /// One key more than the page may have.
    ListAndOne,
    /// One key less than the page may have, although there are more.
    ListShort,
    /// The list is read once for each connection.
    ListCached,
    /// Rows that were purged are still listed.
    ListWithPurged,
    /// The loop reports `committed` if the commit fails with an error: "it was sent, so it will be there".
    ErrorIsCommitted,
    /// The loop reports a conflict if the commit fails with an error.
    ErrorIsConflict,
    /// The loop reports that it is in doubt, and answers that it found whatever was looked for.
    DoubtIsFound,
    /// The loop reports that it is in doubt, and answers that it found nothing.
    DoubtIsLost,
    /// The loop ends with the error of the commit.
    ErrorEnds,
    /// Rows that may be purged are selected, and then deleted in a second step, whatever has become of them.
    PurgeInTwoSteps,
    /// The instants of waking are in a scheduler, which is told of each commit, also of one that conflicts.
    WakeElsewhere,
    /// The instants of purging are in a scheduler, which is told of each commit, also of one that conflicts.
    PurgeElsewhere,
    /// The instants of waking are in a scheduler, which is not told of a purge.
    PurgedStillDue,
    /// The transaction of a commit that conflicts stays open, and its rows are written with the next commit of the connection.
    ConflictLeftOpen,
    /// The messages of a commit that conflicts are in a buffer of the connection, and written with its next commit.
    MessagesLeftOpen,
    /// Messages are found by `LIKE`.
    NamesAsPatterns,
    /// Messages are found by the beginning of their names.
    NamesByBeginning,
    /// An absent `wake_at` is 1970-01-01: `NOT NULL DEFAULT 0`.
    WakeZero,
    /// An absent `purge_at` is 1970-01-01.
    PurgeZero,
    /// An absent instant is 2001-01-01.
    EpochForNone,
    /// All rows of a commit get the `wake_at` and the `purge_at` of the last one.
    TimesOfLast,
    /// All rows of a commit get the bytes of the last one.
    BytesOfLast,
    /// The bytes of a commit are in another order than its keys: two arrays, each sorted on its own.
    BytesSorted,
    /// All rows of a batch get the new revision of the last one.
    RevisionOfLast,
    /// A page of keys is empty if the last key of the previous page was purged.
    ListLooksUpLast,
    /// Notices are not stored, only audit records.
    NoticesDropped,
    /// A notice replaces the one before to the same customer.
    NoticesReplaced,
    /// A commit's audit records are written before its notices.
    AuditsFirst,
    /// All messages of a commit get the text of the last one.
    TextsOfLast,
    /// Messages go through a class of the bank's own, without session and operator.
    OwnRecords,
    /// A column of 64 characters for a message's MAC.
    MacCut,
    /// Rows are read table by table, in the order of the tables.
    TableByTable,
    /// Reads of sessions that see what other transactions have not committed.
    DirtySessions,
    /// Sessions that may be purged are selected, and then deleted in a second step.
    SessionsPurgedInTwoSteps,
    /// Sessions are in a table of their own, whose `UPDATE` does not set `purge_at`.
    SessionsKeepPurgeAt,
    /// Sessions are written at the end of the request, if it does not fail.
    SessionsInRequest,
    /// The loop reads a session once.
    SessionsReadOnce,
    /// A cache of the process, filled after a read and cleared after a commit: the two can cross.
    SessionsCachedAside,
    /// A commit of one row is no transaction.
    SmallCommitInTwo,
    /// A commit without rows is no transaction.
    MessagesAloneInTwo,
    /// All threads share a buffer of messages, and each commit writes what is in it.
    SharedBuffer,
    /// The name of a message that was sent may be given again.
    NameFreeWhenSent,
    /// A purged row is only marked, and `requires` does not look at the mark.
    TombstoneRequired,
    /// A pool of connections, of which those that read the outbox leave their transaction open.
    OutboxSnapshots,
    /// The key is a CRC32 of the key.
    HashAsKey,
    /// The key is Java's hash of the key.
    HashOfJava,
    /// Equal bytes are stored once, by their CRC32.
    BlobsByHash,
    /// At most fifty rows are read at a time.
    FiftyRowsOnly,
    /// Only rows that have become due within a day are listed.
    DueOfToday,
    /// Only rows are purged that could not go a day before.
    PurgeOfToday,
    /// A purge deletes ten rows: `LIMIT 10`.
    PurgeTen,
    /// Instants are seconds of 32 bits, which end in 2038.
    Seconds32,
    /// Instants are texts, compared as texts; a whole second has no fraction.
    IsoText,
    /// The relay clears the text of what it has sent.
    SentTextCleared,
    /// Timers have the customer's name, and a commit without a `wake_at` cancels them.
    CancelsOldWake,
    /// Instants of waking are in the memory of the connection that wrote them.
    TimersOfMachine,
    /// What may be purged is in the memory of the connection that wrote it.
    PurgeListOfMachine,
    /// An `UPDATE` of the columns that have changed since this connection wrote the row, whatever others wrote meanwhile: `DynamicUpdate`.
    DynamicUpdate,
    /// A purged row is only marked, and an update finds it.
    SoftDelete,
    /// A purged row is only marked, and takes a place on a page of due rows.
    DueFilterAfterLimit,
    /// The transaction of a commit that failed stays open in a pool, and is written when the pool gives it out again.
    ErrorLeftOpenPool,
    /// Audit records go through columns of the bank's own: facts by name, without the profile.
    AuditColumns,
    /// The clean-up deletes all messages that are older than the ones that were sent.
    CleanupOlder,
    /// Of a commit's rows only the first is locked; the others are compared, and written in a second step.
    LockFirstOnly,
    /// A row is read in two steps: its revision, then its bytes.
    TornRow,
}
