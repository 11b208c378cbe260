//! The checks by name.

/// Declares the checks: name as text, and what a store must do.
macro_rules! checks {
    ($($(#[$doc:meta])* $check:ident = $name:literal, $about:literal;)*) => {
        /// One thing that a store must do.
        ///
        /// ```
        /// use madoguchi_host_kit::Check;
        /// assert_eq!(Check::LostUpdate.name(), "lost-update");
        /// assert_eq!(Check::from_name("lost-update"), Some(Check::LostUpdate));
        /// assert_eq!(Check::from_name("fast"), None); // no check of this suite
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Check { $($(#[$doc])* $check,)* }

        impl Check {
            /// All of them, in the order in which they run.
            pub const ALL: &'static [Self] = &[$(Self::$check,)*];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$check => $name,)* }
            }

            /// What a store must do, in a sentence.
            pub const fn about(self) -> &'static str {
                match self { $(Self::$check => $about,)* }
            }

            /// The check of this name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|check| check.name() == name)
            }
        }
    };
}

checks! {
    /// What was written is told as committed, be it one row, many or none.
    CommitTold = "commit-told", "what was written is told as committed";
    /// A row with another revision is told as a conflict.
    ConflictTold = "conflict-told", "a row with another revision is told as a conflict";
    /// A write under an old revision changes nothing.
    LostUpdate = "lost-update", "a write under an old revision changes nothing";
    /// A write that expects no row changes none that is there.
    InsertOverExisting = "insert-over-existing", "a write that expects no row changes none that is there";
    /// A write that expects a row makes none.
    UpdateOfMissing = "update-of-missing", "a write that expects a row makes none";
    /// One conflict among several rows undoes all of them.
    PartialWrite = "partial-write", "one conflict among several rows undoes all of them";
    /// A read gives the rows that were asked for, each once, each with its own bytes, and no other.
    RowsAsked = "rows-asked", "a read gives exactly the rows that were asked for";
    /// Keys that differ in a letter's case, a sign or their last character are different keys.
    KeysApart = "keys-apart", "keys that differ in one byte are different keys";
    /// Bytes come back as they were written: none, NUL, no UTF-8, a mebibyte.
    Bytes = "bytes", "bytes come back as they were written";
    /// Revisions are whole numbers of 63 bits.
    Revisions = "revisions", "revisions are whole numbers of 63 bits";
    /// A read sees what any connection committed before it.
    StaleRead = "stale-read", "a read sees what any connection committed before it";
    /// What was told as committed is there after the connections, or the process, began anew.
    Durable = "durable", "what was told as committed outlives the process";
    /// Every message of a commit is in the outbox.
    MessageKept = "message-kept", "every message of a commit is in the outbox";
    /// No message is in the outbox twice.
    MessageOnce = "message-once", "no message is in the outbox twice";
    /// A conflict leaves no message.
    MessageUndone = "message-undone", "a conflict leaves no message";
    /// A message's text comes back as it was written.
    MessageText = "message-text", "a message's text comes back as it was written";
    /// Messages keep their order.
    MessageOrder = "message-order", "messages keep the order of their commits";
    /// A row is due from its `wake_at` on, to the millisecond, while its last write says so.
    DueRows = "due-rows", "a row is due from its wake_at on, by its last write";
    /// A row may be purged from its `purge_at` on, and never another row, nor a message.
    PurgedRows = "purged-rows", "a row goes from its purge_at on, and no other, and no message";
    /// Of many who write one row at a time, one succeeds, and the others are told of a conflict.
    OneWinner = "one-winner", "of many who write one row at once, one succeeds";
    /// Those who write the same rows in another order are told of a conflict, not of a deadlock.
    CrossedRows = "crossed-rows", "a deadlock is told as a conflict";
    /// Many acts at a time on one row: each takes place once.
    ParallelActs = "parallel-acts", "of many acts at once on one row, each takes place once";
    /// The loop says `committed` only of what is committed.
    LoopTellsAfterCommit = "loop-tells-after-commit", "the loop says committed only of what is committed";
    /// After a conflict the loop goes on with the act.
    LoopRetries = "loop-retries", "after a conflict the loop goes on with the act";
    /// The loop goes on until the act needs nothing.
    LoopEnds = "loop-ends", "the loop goes on until the act needs nothing";
    /// The loop reads rows anew each time it is asked for them.
    LoopLoadsAfresh = "loop-loads-afresh", "the loop reads rows anew each time";
    /// What an act has committed stays when the act, or the request around it, fails.
    CountSurvives = "count-survives", "what is committed stays when the request fails";
    /// A connection that breaks in the middle of a commit leaves neither rows nor messages.
    CrashUndone = "crash-undone", "a crash in the middle of a commit leaves nothing of it";
}
