//! Journeys over several machines: what a customer, an operator or the clock does, as one act each.

mod act; // one act, as a conversation with the host
mod acts; // the acts that can be made by an engine
mod adopt; // applies a new profile to an existing customer
mod admission; // a press that was admitted, and how its session goes on
mod attempt; // an attempt at the secrets of a page
mod check_session; // whether a session is still valid
mod commit_builder; // a commit while it is put together
mod customer; // what a customer's row keeps
mod engine; // a profile and the host's keys, and the context of a decision
mod due; // time passes
mod entries; // what was entered on a page
mod first_use; // 初回利用登録
mod ladder; // the rungs of a login after the password
mod login; // the login ID and its password
#[cfg(test)]
mod measure; // what it costs to restore, step and keep a row
mod new_passwords; // what is wrong with both new passwords
mod operator; // what the institution orders
mod outcome; // how an act ended, in public and within
mod submission; // a button that is pressed
mod registration; // the first login's pages
mod row_json; // a row as people read it
mod session; // what a session's row keeps
mod show; // what a session shows and may do
mod subject; // who an attempt is counted against
mod submit; // admits a press, and finds what decides it
mod view; // what a page shows
mod start_session; // somebody comes to the login page

pub use act::{Act, ActError, Need};
pub(crate) use customer::JOURNEY;
pub use customer::{ContractState, JourneyEvent, JourneyState};
pub use engine::Engine;
pub use operator::{InitialPasswords, OperatorCommand, OperatorRequest};
pub(crate) use operator::{Own, check_initial, check_reason};
pub use outcome::{
    Authority, Change, ChangeKind, FieldFault, Internal, Outcome, PageShown, Public, Reason, Refusal, Refused,
};
pub(crate) use session::SESSION;
pub use session::{SessionEvent, SessionState};
pub use submission::Submission;
