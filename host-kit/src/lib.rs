//! What a bank's engineers need to run `madoguchi` on their own storage, and to prove that their storage is fit for it.
//!
//! The library decides and stores nothing: an act tells its host which rows to read and what to commit. A bank writes four calls
//! over its own database ([`Host`]), hands acts to [`drive`], wakes rows whose time has come ([`wake`]), and runs the suite
//! ([`check`]) against the very code that goes into production. Nearly every real failure of authentication sat between the rule
//! and the storage; the suite looks for those, one by one.
//!
//! ```
//! use std::sync::Arc;
//! use madoguchi::{Engine, HostKeys, Instant, Page, Profile, Public, Randomness};
//! use madoguchi_host_kit::{Memory, Patience, check, drive};
//! let store = Memory::default();
//! let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new(1, &[7; 32])?);
//!
//! let now: Instant = "2027-02-01T12:00:00+09:00".parse()?; // a host asks its clock
//! let mut act = engine.start_session(Randomness::new([0x5a; 32])); // and its operating system
//! drive(&mut act, &mut store.connect(), || now, Patience::default())?;
//! let Some(Public::Page(view)) = act.outcome().map(|outcome| &outcome.public) else { panic!("a page is shown") };
//! assert_eq!(view.page, Page::Login);
//!
//! let report = check("doc", 4, &mut || Ok::<_, std::convert::Infallible>(store.connect()))?;
//! assert!(report.is_fit(), "{report}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// The public interface, floor by floor: a file uses only floors below its own.
mod conformance; // the suite: what a store must do, as checks that ask for one operation after another
#[cfg(feature = "sqlite")]
mod sqlite; // a store on SQLite
mod memory; // a store in memory
mod wake; // rows whose time has come
mod drive; // the loop between an act and a store
mod conversation; // what the loop drives
mod host; // the calls that a bank writes
mod message; // a message as the outbox keeps it

pub use conformance::{
    Check, CheckReport, Finding, Operation, Probe, ProbeFault, Reply, Report, Suite, SuiteError, TestHost, check,
};
pub use conversation::Conversation;
pub use drive::{DriveError, Patience, drive};
pub use host::{CommitAnswer, Host};
pub use memory::{Memory, MemoryHost};
pub use message::StoredMessage;
#[cfg(feature = "sqlite")]
pub use sqlite::{Sqlite, SqliteError, SqliteHost};
pub use wake::{Woken, wake};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

// Here, because its examples need a store.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct MainReadme;

#[cfg(doctest)]
#[doc = include_str!("../../docs/first-login.md")]
struct FirstLogin;
