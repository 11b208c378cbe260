//! The tools to run `madoguchi` on a bank's own storage, and to prove that the storage is fit for it.
//!
//! The library decides and stores nothing: an act tells its host which rows to read and what to commit. A bank implements six calls over
//! its own database ([`Host`]), passes acts to [`drive`], wakes due rows ([`wake`]), and runs the suite ([`check`]) against the same code
//! that runs in production. Nearly every real failure of authentication was between the rule and the storage; the suite looks for these
//! failures, one by one.
//!
//! ```
//! use std::sync::Arc;
//! use madoguchi::{Engine, HostKeys, Instant, Page, Profile, Public, Randomness};
//! use madoguchi_host_kit::{Memory, Patience, check, drive};
//! let store = Memory::default();
//! let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
//!
//! let now: Instant = "2027-02-01T12:00:00+09:00".parse()?; // a host reads its clock
//! let mut act = engine.start_session(Randomness::new([0x5a; 32])); // and its system's random source
//! drive(&mut act, &mut store.connect(), || now, Patience::default())?;
//! let Some(Public::Page(view)) = act.outcome().map(|outcome| &outcome.public) else { panic!("a page is shown") };
//! assert_eq!(view.page, Page::Login);
//!
//! let report = check("doc", 4, &mut || Ok::<_, std::convert::Infallible>(store.connect()))?;
//! assert!(report.is_fit(), "{report}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// The modules in layers: a file uses only the layers below its own.
mod conformance; // the suite: checks of a store, as a sequence of operations
#[cfg(feature = "postgres")]
mod postgresql; // a store on PostgreSQL
#[cfg(feature = "sqlite")]
mod sqlite; // a store on SQLite
mod marks; // high-water marks of rows, in another store
mod memory; // a store in memory
mod reseal; // seals every row anew
mod wake; // wakes due rows
mod drive; // the loop between an act and a store
mod conversation; // the interface that the loop drives
mod host; // the calls that a bank implements
mod message; // a message as stored in the outbox

pub use conformance::{
    Check, CheckReport, Finding, Operation, Probe, ProbeFault, Reply, Report, Suite, SuiteError, TestHost, check,
};
pub use conversation::Conversation;
pub use drive::{DriveError, Patience, drive};
pub use host::{CommitAnswer, DueRow, Host};
pub use marks::{MarkCheck, MarkReport, Marked, MarkedError, Marks, MemoryMarks, check_marks, race_marks};
pub use memory::{Memory, MemoryHost};
pub use message::StoredMessage;
/// The driver of the store on PostgreSQL, for its configuration.
#[cfg(feature = "postgres")]
pub use postgres;
#[cfg(feature = "postgres")]
pub use postgresql::{Postgres, PostgresError, PostgresHost};
pub use reseal::{Resealed, reseal_all};
#[cfg(feature = "sqlite")]
pub use sqlite::{Sqlite, SqliteError, SqliteHost};
pub use wake::{Woken, wake};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

// The main README is tested here, because its examples need a store.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct MainReadme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/first-login.md")]
struct FirstLogin;
