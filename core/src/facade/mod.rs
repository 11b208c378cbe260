//! The only door for bindings: a request record in, an answer record out, or every error at once.

mod answer;
mod credential;
#[cfg(feature = "schema")]
mod describe;
mod error;
mod field;
mod json;
mod record;
mod row;
mod strict;
#[cfg(feature = "schema")]
mod schema;

pub use answer::Errors;
#[cfg(feature = "schema")]
pub use describe::facade_description;
pub use json::Request;
pub use record::*;
pub use row::*;
#[cfg(feature = "schema")]
pub use schema::{facade_schema, profile_schema};
