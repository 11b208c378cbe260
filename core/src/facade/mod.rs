//! The only door for bindings: a request record in, an answer record out, or every error at once.

mod answer;
mod error;
mod field;
mod json;
mod record;
mod strict;
#[cfg(feature = "schema")]
mod schema;

pub use answer::Errors;
pub use error::ErrorRecord;
pub use json::Request;
pub use record::*;
#[cfg(feature = "schema")]
pub use schema::{facade_schema, profile_schema};
