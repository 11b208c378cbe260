//! The only interface for bindings: a request record in; an answer record out, or all errors at once.

mod act;
mod act_answer;
mod act_record;
mod answer;
mod column;
mod connection_answer;
mod connection_record;
mod credential;
#[cfg(feature = "schema")]
mod describe;
mod define; // declares records
mod error;
mod field;
mod json;
mod keyboard;
mod keyboard_record;
mod operate;
mod page_answer;
mod page_record;
mod lockout;
mod message;
mod record;
mod row;
mod strict;
mod unescape;
#[cfg(feature = "schema")]
mod schema;

pub use act::ActRequest;
pub use act_record::*;
pub use column::{ABSENT, ABSENT_DAY, Column};
pub use connection_record::*;
#[cfg(feature = "schema")]
pub use describe::facade_description;
pub use error::{ErrorRecord, Errors, FaultRecord};
pub use json::Request;
pub use keyboard_record::*;
pub use page_record::*;
pub use record::*;
pub use row::*;
#[cfg(feature = "schema")]
pub use schema::{facade_schema, profile_schema};
