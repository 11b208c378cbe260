//! What is stored about a customer: their row, the row that counts attempts, and the rows that refer to them.

mod attempts;
#[expect(clippy::module_inception, reason = "the folder is named for its noun")]
mod customer;
mod customer_ref;
mod journey;
mod live_session;
mod taken_ids;

pub(crate) use attempts::Attempts;
pub(crate) use customer::{Customer, CustomerData, until};
pub(crate) use customer_ref::CustomerRef;
pub(crate) use journey::JOURNEY;
pub use journey::{ContractState, JourneyEvent, JourneyState};
pub(crate) use live_session::LiveSession;
pub(crate) use taken_ids::TakenIds;

#[cfg(test)]
mod tests;
