//! An answer as one line of JSON. It contains no secret: a token is replaced by the script's name for it, and a secret that a page shows
//! by as many dots as it has characters.

use madoguchi::{
    ActError, ErrorRecord, Errors, FaultRecord, Internal, MessageRecord, ProfileRef, PublicRecord, Revealed, Secret,
};
use serde::Serialize;
use serde_json::value::RawValue;

use crate::failure::Failure;

/// An answer. Absent fields are left out.
#[derive(Default, Serialize)]
pub(super) struct Answer {
    /// The `id` of the line, unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<Box<RawValue>>,
    /// The word of the act or of `play`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) answer: Option<&'static str>,
    /// The name under which the act is held at its first commit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) held: Option<String>,
    /// What the customer, or the operator, may see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) public: Option<PublicRecord>,
    /// What only the institution may see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) internal: Option<Internal>,
    /// The messages that were committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) outbox: Option<Vec<MessageRecord>>,
    /// The profile that decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) profile: Option<ProfileRef>,
    /// The number of rows that were woken or purged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) count: Option<u64>,
    /// The rows that could not be woken; they stay due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) failed: Option<Vec<Failed>>,
    /// A row in readable form; `null` if there is no such row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) row: Option<Box<RawValue>>,
    /// What is wrong with a profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) faults: Option<Vec<FaultRecord>>,
    /// Everything that is wrong with the line, or why the act could not continue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<Errors>,
    /// The places where the answer differs from what its row expects.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) misses: Vec<String>,
}

/// A row that could not be woken.
#[derive(Serialize)]
pub(super) struct Failed {
    /// The row's key.
    pub(super) row: String,
    /// Why it could not be woken.
    pub(super) error: Errors,
}

/// Why a line has no answer.
pub(super) enum Wrong {
    /// The line or its act is wrong: that is its answer, and the script continues.
    Line(Errors),
    /// The host failed: the script ends.
    Host(Failure),
}

impl Answer {
    /// Writes the answer as one line of JSON.
    pub(super) fn line(&self) -> String {
        // Records consist of texts, numbers and truth values, which can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Replaces a browser's tokens by their names, and secrets by dots.
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

/// Returns a line's `id` unchanged, but on one line: JSON has line breaks only between tokens, where a blank means the same.
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
        // In a line of `play`, the instant is the field `at`.
        if is_clock { ErrorRecord { field: "at".to_owned(), ..record } } else { record }.into()
    }
}

impl From<Failure> for Wrong {
    fn from(failure: Failure) -> Self {
        Self::Host(failure)
    }
}
