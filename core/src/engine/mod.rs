//! The engine: it admits a submission, counts and compares secrets, calls a feature's handler to decide, and commits. It knows no page, factor or
//! event of a feature: these come in through its registry.

mod act; // one act, as a conversation with the host
mod act_handler; // what decides an act, and what it decided
mod act_error; // why an act cannot go on
mod acts; // the acts that an engine makes
mod admission; // a submission that was admitted, and how its session goes on
mod approval; // decides whether another operator has approved a request
mod adopt; // applies a new profile to an existing customer
mod attempt; // an attempt at the secrets of a page
mod check_session; // decides whether a session is still valid
mod commit_builder; // builds a commit
mod conclude; // writes what follows from a handler's decision
mod context; // what a decision is based on
#[expect(clippy::module_inception, reason = "the engine itself")]
mod engine; // a profile, the host's keys and the features
mod due; // processes what fell due
mod end_all_sessions; // ends every session of the institution
mod entries; // what was entered on a page
mod handler; // what a button does
mod hsm_check; // whether the HSM has the right key
mod institution; // the row of the whole institution
#[cfg(test)]
mod measure; // what it costs to restore, step and keep a row
mod operate; // carries out an operator's request
pub(crate) mod outcome; // how an act ended, in public and within
mod page_view; // what a page shows
mod proof; // the secrets that a page asks for
mod proving; // counts, compares and records an attempt
mod registry; // what the features give the engine
mod reseal; // seals a row anew under the key in force
mod row_json; // renders a row for people
mod rows; // the rows that an act has loaded
mod second_login; // what happens to other sessions
mod session; // the state in a session's row
mod show; // what a session shows and may do
mod slots; // limits how many acts hash at once
mod stand_ins;
mod start_session; // starts a session
mod subject; // who an attempt is counted against
mod submission; // a form that is submitted
mod submit; // admits a submission and calls its button's handler
mod verifier; // how a factor is compared

pub use act::{Act, Need};
pub use act_error::ActError;
pub use approval::Approval;
pub(crate) use context::{Context, Entropy};
pub use end_all_sessions::EndAllSessions;
pub use engine::{Engine, NextProfileError};
pub(crate) use entries::Entries;
pub(crate) use handler::{Does, Form, Handler, Next};
pub(crate) use operate::{Changed, Changes, Command, Opens, OperateAct, Operates, Requested, check_reason, has_secret};
pub use outcome::{
    Authority, Change, ChangeKind, FieldFault, Internal, Outcome, PageShown, ProvenFactor, Public, Reason, Refusal,
    Refused,
};
pub(crate) use page_view::entered;
pub(crate) use proof::{Entry, Named, Others, Proof, Secrets, Whose};
pub(crate) use registry::{Asked, Deadline, Displays, Registry, Rung, is_complete, proves_what_it_compares};
pub(crate) use session::{SESSION, Session};
pub use session::{SessionEvent, SessionState};
pub use submission::Submission;
pub(crate) use verifier::{Match, Owned, Verifier, compare_hash};
