//! The checks by name.

/// Declares the checks: name, and the requirement for a store.
macro_rules! checks {
    ($($(#[$doc:meta])* $check:ident = $name:literal, $about:literal;)*) => {
        /// One requirement for a store.
        ///
        /// ```
        /// use madoguchi_host_kit::Check;
        /// assert_eq!(Check::LostUpdate.name(), "lost-update");
        /// assert_eq!(Check::from_name("lost-update"), Some(Check::LostUpdate));
        /// assert_eq!(Check::from_name("fast"), None); // this suite has no such check
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Check { $($(#[$doc])* $check,)* }

        impl Check {
            /// All checks, in the order in which they run.
            pub const ALL: &'static [Self] = &[$(Self::$check,)*];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$check => $name,)* }
            }

            /// The requirement in a sentence.
            pub const fn about(self) -> &'static str {
                match self { $(Self::$check => $about,)* }
            }

            /// The check with this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|check| check.name() == name)
            }
        }
    };
}

checks! {
    /// Every successful write is reported as committed, for one row, many rows or none.
    CommitTold = "commit-told", "a successful write is reported as committed";
    /// A row with another revision is reported as a conflict.
    ConflictTold = "conflict-told", "a row with another revision is reported as a conflict";
    /// A write under an old revision changes nothing.
    LostUpdate = "lost-update", "a write under an old revision changes nothing";
    /// A write that expects no row changes no existing row.
    InsertOverExisting = "insert-over-existing", "a write that expects no row changes no existing row";
    /// A write that expects a row creates none.
    UpdateOfMissing = "update-of-missing", "a write that expects a row creates none";
    /// One conflict among several rows rolls back all of them.
    PartialWrite = "partial-write", "one conflict among several rows rolls back all of them";
    /// If a required row has another revision, nothing is written; a required row is not written either.
    RequiredRow = "required-row", "if a required row has another revision, nothing is written";
    /// A read returns exactly the requested rows, each once and with its own bytes.
    RowsAsked = "rows-asked", "a read returns exactly the requested rows";
    /// Keys that differ in a letter's case, a sign or their last character are different keys.
    KeysApart = "keys-apart", "keys that differ in one byte are different keys";
    /// Bytes are read back as they were written: none, NUL, invalid UTF-8, a mebibyte.
    Bytes = "bytes", "bytes come back as they were written";
    /// Revisions are whole numbers of 63 bits.
    Revisions = "revisions", "revisions are whole numbers of 63 bits";
    /// A read sees what any connection committed before it.
    StaleRead = "stale-read", "a read sees what any connection committed before it";
    /// A reported commit survives the end of all connections. The suite closes them and opens new ones; it does not restart the process
    /// itself, so a store that writes when it is closed passes.
    Durable = "durable", "a reported commit outlives its connections";
    /// Several hundred commits are all there, and each is reported as committed.
    EveryCommit = "every-commit", "of several hundred commits none is lost or reported wrongly";
    /// Every message of a commit is in the outbox.
    MessageKept = "message-kept", "every message of a commit is in the outbox";
    /// No message is in the outbox twice; a commit with a name that is there already is not committed.
    MessageOnce = "message-once", "no message is in the outbox twice, and no name either";
    /// A conflict leaves no message.
    MessageUndone = "message-undone", "a conflict leaves no message";
    /// A message's text is read back as it was written.
    MessageText = "message-text", "a message's text comes back as it was written";
    /// Messages keep their order.
    MessageOrder = "message-order", "messages keep the order of their commits";
    /// A message that was sent is still found, from every connection, so that an act can find out whether its commit took place.
    MessageSent = "message-sent", "a message that was sent is still found, from every connection";
    /// A row is due from its `wake_at` on, to the millisecond, by its last write.
    DueRows = "due-rows", "a row is due from its wake_at on, by its last write";
    /// Due rows are listed in pages: ordered by `wake_at` and the bytes of the key, after the last row of the previous page, at most the
    /// given number.
    DuePages = "due-pages", "due rows are listed page by page, by wake_at and the bytes of the key";
    /// A row may be purged from its `purge_at` on; other rows and messages stay.
    PurgedRows = "purged-rows", "a row may go from its purge_at on; other rows and messages stay";
    /// The keys of all rows are listed in pages: each key once, in the order of the bytes, after the last key of the previous page, at most the
    /// given number; also while others write.
    KeysListed = "keys-listed", "the keys of all rows are listed page by page, each once and in order";
    /// Several hundred operations of every kind, one after another on three connections, each answer what a model of the rows says: also after commits
    /// that conflicted, failed or crashed. A store that cannot crash or relay is walked without these.
    Walk = "walk", "a long walk of operations of every kind meets only what was written";
    /// If many write one row at once, one succeeds, and the others get a conflict.
    OneWinner = "one-winner", "if many write one row at once, one succeeds";
    /// Acts that write the same rows in another order get a conflict, not a deadlock error.
    CrossedRows = "crossed-rows", "a deadlock is reported as a conflict";
    /// If each of several commits writes a row that the others require, one succeeds, and the others get a conflict.
    WriteSkew = "write-skew", "of commits that write what the others require, one succeeds";
    /// While a commit is in progress, other connections see nothing of it; after a conflict they have never seen it.
    UncommittedRead = "uncommitted-read", "a read sees nothing of a commit that has not ended";
    /// Rows are read in the order in which they are requested, or all at one instant.
    ReadOrder = "read-order", "rows are read in the order of the request, or at one instant";
    /// Of many acts at once on one row, each takes place exactly once.
    ParallelActs = "parallel-acts", "of many acts at once on one row, each takes place once";
    /// In rounds of commits and reads that run at once, everything fits together: each revision has one writer, no commits form a circle in which each
    /// needs that another had not taken place, what conflicted left nothing, and what was read was there.
    ParallelWalk = "parallel-walk", "what runs at once fits together, in some order";
    /// The loop reports `committed` only after the commit.
    LoopTellsAfterCommit = "loop-tells-after-commit", "the loop reports committed only after the commit";
    /// After a conflict the loop continues with the act.
    LoopRetries = "loop-retries", "after a conflict the loop continues with the act";
    /// The loop continues until the act needs nothing more.
    LoopEnds = "loop-ends", "the loop continues until the act needs nothing";
    /// The loop reads rows again each time the act asks for them.
    LoopLoadsAfresh = "loop-loads-afresh", "the loop reads rows again each time";
    /// After an error of a commit the loop reports neither `committed` nor a conflict: it reports the commit as in doubt, and goes on with the act,
    /// which finds out. The check commits a message under a name that is there already, once with a name of its own that is there, as if
    /// the commit had taken place, and once with one that is not. A store that answers this with a conflict gives no error, and passes.
    LoopInDoubt = "loop-in-doubt", "after an error of a commit the loop finds out whether it took place";
    /// An act's commits stay if the act, or the request around it, fails.
    CountSurvives = "count-survives", "a commit stays when the request fails";
    /// A connection that breaks during a commit leaves neither rows nor messages.
    CrashUndone = "crash-undone", "a crash in the middle of a commit leaves nothing of it";
}
