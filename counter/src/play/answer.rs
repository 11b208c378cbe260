//! An answer as one line of JSON. It holds no secret: tokens are named as the script names them, and of a secret that a page shows, only
//! the length is there.

use madoguchi::{
    ActError, ErrorRecord, Errors, FaultRecord, InternalRecord, MessageRecord, ProfileRef, PublicRecord, Revealed,
    Secret,
};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::failure::Failure;

/// An answer. What is absent is left out.
#[derive(Default, Serialize)]
pub(super) struct Answer {
    /// As the line has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<Box<RawValue>>,
    /// What was done: the act's word, or that of `play`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<&'static str>,
    /// The name of an act that stands at its first commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) held: Option<String>,
    /// What the customer, or the operator, may see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) public: Option<PublicRecord>,
    /// What only the institution knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) internal: Option<InternalRecord>,
    /// The messages that were committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outbox: Option<Vec<MessageRecord>>,
    /// Which document decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) profile: Option<ProfileRef>,
    /// How many rows were woken or purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) count: Option<u64>,
    /// The rows that could not be woken; they stay due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) failed: Option<Vec<Failed>>,
    /// A row as people read it; `null` where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) row: Option<Box<RawValue>>,
    /// Why a profile does not load.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) faults: Option<Vec<FaultRecord>>,
    /// Everything that is wrong with the line, or why the act could not go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Errors>,
    /// Where the answer is not what its row wants.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) misses: Vec<String>,
}

/// A row that could not be woken.
#[derive(Serialize)]
pub(super) struct Failed {
    /// Its key.
    pub(super) row: String,
    /// Why.
    pub(super) error: Errors,
}

/// Why a line has no answer.
pub(super) enum Wrong {
    /// The line, or the act: it is answered in its place, and the script goes on.
    Line(Errors),
    /// The host itself: the script ends.
    Host(Failure),
}

impl Answer {
    /// One line.
    pub(super) fn line(&self) -> String {
        // Records are made of texts, numbers and reason values, which always can be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What may be seen, with names in place of a browser's tokens, and dots in place of secrets.
pub(super) fn hidden(mut public: PublicRecord, browser: &str) -> PublicRecord {
    if let Some(page) = &mut public.page {
        if page.session.is_some() {
            page.session = Some(Revealed::new(Secret::new(format!("$session:{browser}"))));
        }
        if !page.step.expose().is_empty() {
            page.step = Revealed::new(Secret::new(format!("$step:{browser}")));
        }
        for shown in page.shown.iter_mut().filter(|shown| shown.field.is_secret()) {
            let dots = "●".repeat(shown.text.expose().chars().count());
            shown.text = Revealed::new(Secret::new(dots));
        }
    }
    public
}

/// A line's `id`, as it came. Line breaks can only stand between the parts of a value, where a blank is as good.
pub(super) fn repeated(id: &RawValue) -> Option<Box<RawValue>> {
    RawValue::from_string(id.get().replace(['\n', '\r', '\t'], " ")).ok()
}

impl From<Errors> for Wrong {
    fn from(errors: Errors) -> Self {
        Self::Line(errors)
    }
}

impl From<ErrorRecord> for Wrong {
    fn from(error: ErrorRecord) -> Self {
        Self::Line(vec![error])
    }
}

impl From<ActError> for Wrong {
    fn from(error: ActError) -> Self {
        let is_clock = matches!(error, ActError::ClockWentBack { .. });
        let record = ErrorRecord::from(error);
        // A line says the instant in a field of its own.
        if is_clock { ErrorRecord { field: "at".to_owned(), ..record } } else { record }.into()
    }
}

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self::Host(failure)
    }
}
