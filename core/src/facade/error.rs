//! An error as bindings see it: code, position and text in both languages.

use crate::calendar::CalendarError;
use crate::code::Code;
use crate::date::DateError;
use crate::fee::FeeError;
use crate::hours::{HoursError, MaintenanceError, MaintenanceFault};
use crate::instant::InstantError;
use crate::kernel::{HostKeyError, RandomnessError};
use crate::money::YenError;
use crate::nearest::nearest;
use crate::pepper::PepperError;
use crate::profile::{ProfileFault, ProfileFaults, ProfileWarning};
use crate::records::records_out;
use crate::text::Text;
use crate::visible::printable;

records_out! {
    /// One error of a request, which may have several. All errors in the names and types of its fields are reported together; if there are
    /// none, all errors in the values are.
    ErrorRecord {
        /// The code's fixed number.
        code: u16,
        /// The code's fixed name.
        name: &'static str,
        /// The rule or convention that is broken.
        rule: &'static str,
        /// The path of the field: `maintenance.windows[0].from`; empty if the error concerns the whole request.
        field: String,
        /// The position in the field's text, or in the line, in bytes from 0; absent if a position has no meaning.
        #[serde(skip_serializing_if = "Option::is_none")]
        position: Option<usize>,
        /// The text that was found there, shortened if long; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        found: Option<String>,
        /// The text in Japanese.
        ja: String,
        /// The text in English.
        en: String,
    }

    /// One fault or warning of a profile, with its position in the document.
    FaultRecord {
        /// The code's fixed number.
        code: u16,
        /// The code's fixed name.
        name: &'static str,
        /// The rule or convention that is broken.
        rule: &'static str,
        /// The path of the key: `fee-table[0].rows[3].below`; empty if the fault concerns the whole document.
        path: Text,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// The first line of the text at that position, with hidden characters made visible, shortened after 80 characters; empty for a missing
        /// key.
        found: Text,
        /// The text in Japanese, with the allowed or usual values.
        ja: String,
        /// The text in English, with the allowed or usual values.
        en: String,
    }
}

/// All errors of a request.
pub type Errors = Vec<ErrorRecord>;

impl ErrorRecord {
    /// Makes an error from a code, without a position.
    ///
    /// Bindings use it for errors that only their own language can cause, with the facade's texts:
    /// ```
    /// use madoguchi::{Code, ErrorRecord};
    /// let error = ErrorRecord::new(Code::WrongType).in_field("on").found("'2027'").allowed("a date");
    /// assert_eq!((error.code, error.field.as_str(), error.found.as_deref()), (1005, "on", Some("'2027'")));
    /// assert_eq!(error.en, "the field is of another type (a date)");
    /// ```
    pub fn new(code: Code) -> Self {
        Self {
            code: code.number(),
            name: code.name(),
            rule: code.rule(),
            field: String::new(),
            position: None,
            found: None,
            ja: code.ja().to_owned(),
            en: code.en().to_owned(),
        }
    }

    /// Puts the error into a field: adds the field before the path.
    #[must_use]
    pub fn in_field(mut self, field: &str) -> Self {
        self.field = match (field, self.field.as_str()) {
            (outer, "") => outer.to_owned(),
            (outer, inner) if inner.starts_with('[') => format!("{outer}{inner}"),
            (outer, inner) => format!("{outer}.{inner}"),
        };
        self
    }

    pub(super) fn at(mut self, position: usize) -> Self {
        self.position = Some(position);
        self
    }

    /// Quotes what was found: at most a line of it, without characters that are invisible or change the order of others.
    #[must_use]
    pub fn found(mut self, text: &str) -> Self {
        let end = text.char_indices().nth(FOUND_MAX).map(|(end, _)| end);
        let line = printable(end.and_then(|end| text.get(..end)).unwrap_or(text));
        self.found = Some(if end.is_some() { format!("{line}…") } else { line });
        self
    }

    /// The error for a whole number outside its bounds. Both bounds are allowed values.
    ///
    /// ```
    /// use madoguchi::ErrorRecord;
    /// let error = ErrorRecord::out_of_bounds("300", 0, 255);
    /// assert_eq!((error.name, error.en.as_str()), ("out-of-bounds", "the number is out of bounds (0 … 255)"));
    /// ```
    pub fn out_of_bounds(found: &str, least: impl std::fmt::Display, most: impl std::fmt::Display) -> Self {
        Self::new(Code::OutOfBounds).found(found).allowed(&format!("{least} … {most}"))
    }

    /// The error for an unknown field, with the known fields. The name is quoted only if it resembles a known field or has the form of a
    /// field name; otherwise it may be a misplaced secret (fault 62).
    ///
    /// ```
    /// use madoguchi::ErrorRecord;
    /// let error = ErrorRecord::unknown_field("fron", &["from", "to"]);
    /// assert_eq!((error.field.as_str(), error.en.as_str()), ("fron", "the request has no such field (from to)"));
    /// assert_eq!(ErrorRecord::unknown_field("k7w2m9p4", &["from", "to"]).field, "");
    /// ```
    pub fn unknown_field(name: &str, known: &[&str]) -> Self {
        let error = Self::new(Code::UnknownField).allowed(&known.join(" "));
        if may_be_named(name, known) { error.in_field(name) } else { error }
    }

    /// Removes the quoted text, because it is in the place of a secret (CRD-9).
    #[must_use]
    pub fn unquoted(mut self) -> Self {
        self.found = None;
        self
    }

    /// Adds the allowed values to both texts.
    #[must_use]
    pub fn allowed(self, allowed: &str) -> Self {
        self.allowed_in_words(allowed, allowed)
    }

    /// Adds a description of the allowed values to the text of each language.
    ///
    /// ```
    /// use madoguchi::{Code, ErrorRecord};
    /// let error = ErrorRecord::new(Code::WrongType).allowed_in_words("文字列", "string");
    /// assert_eq!((error.ja.as_str(), error.en.as_str()), ("項目の型が違います（文字列）", "the field is of another type (string)"));
    /// ```
    #[must_use]
    pub fn allowed_in_words(mut self, ja: &str, en: &str) -> Self {
        self.ja = format!("{}（{ja}）", self.ja);
        self.en = format!("{} ({en})", self.en);
        self
    }
}

/// Maps each variant of an error to its code, for records and rows alike.
macro_rules! code_of {
    ($($error:ident { $($variant:ident => $code:ident,)* })*) => {$(
        impl From<$error> for Code {
            #[inline]
            fn from(error: $error) -> Self {
                match error { $($error::$variant { .. } => Self::$code,)* }
            }
        }
    )*};
}
code_of! {
    DateError { NotADate => NotADate, NoSuchDay => NoSuchDay, OutOfRange => DateOutOfRange, }
    InstantError { NotAnInstant => NotAnInstant, NoSuchTime => NotAnInstant, NoOffset => NoOffset, OutOfRange => DateOutOfRange, }
    YenError { NotAnAmount => NotAnAmount, TooLarge => AmountTooLarge, }
    CalendarError { OutOfRange => AnswerOutOfRange, Backwards => Backwards, }
    HoursError { NotOffered => NotOffered, ForeignMaintenance => ForeignMaintenance, }
    FeeError { ZeroAmount => ZeroAmount, BeforeFirstTable => BeforeFirstTable, }
}

impl From<HostKeyError> for ErrorRecord {
    fn from(error: HostKeyError) -> Self {
        match error {
            HostKeyError::Deployment => Self::new(Code::DeploymentName),
            HostKeyError::Length => Self::new(Code::HostKeyLength),
            HostKeyError::AllZero => Self::new(Code::AllZero),
            HostKeyError::Repeated(number) => Self::new(Code::HostKeyRepeated).found(&number.to_string()),
            HostKeyError::CheckValue(number) => Self::new(Code::KeyCheckValue).found(&number.to_string()),
            HostKeyError::PepperNumber => Self::out_of_bounds("0", 1, u8::MAX),
            HostKeyError::PepperRepeated(number) => Self::new(Code::PepperRepeated).found(&number.to_string()),
            HostKeyError::PepperCheckValue(number) => Self::new(Code::PepperCheckValue).found(&number.to_string()),
        }
    }
}

impl From<PepperError> for ErrorRecord {
    fn from(error: PepperError) -> Self {
        Self::new(match error {
            PepperError::Length => Code::PepperLength,
            PepperError::AllZero => Code::AllZero,
        })
    }
}

impl From<RandomnessError> for ErrorRecord {
    fn from(error: RandomnessError) -> Self {
        Self::new(match error {
            RandomnessError::Length => Code::RandomnessLength,
            RandomnessError::AllZero => Code::AllZero,
        })
    }
}

impl From<DateError> for ErrorRecord {
    fn from(error: DateError) -> Self {
        let record = Self::new(error.into());
        match error {
            DateError::NotADate { position } => record.at(position),
            DateError::NoSuchDay { .. } | DateError::OutOfRange => record,
        }
    }
}

impl From<InstantError> for ErrorRecord {
    fn from(error: InstantError) -> Self {
        let record = Self::new(error.into());
        match error {
            InstantError::NotAnInstant { position } | InstantError::NoSuchTime { position } => record.at(position),
            InstantError::NoOffset | InstantError::OutOfRange => record,
        }
    }
}

impl From<YenError> for ErrorRecord {
    fn from(error: YenError) -> Self {
        let record = Self::new(error.into());
        match error {
            YenError::NotAnAmount { position } => record.at(position),
            YenError::TooLarge => record,
        }
    }
}

impl From<CalendarError> for ErrorRecord {
    fn from(error: CalendarError) -> Self {
        let record = Self::new(error.into());
        match error {
            CalendarError::OutOfRange => record,
            CalendarError::Backwards => record.in_field("to"),
        }
    }
}

impl From<HoursError> for ErrorRecord {
    fn from(error: HoursError) -> Self {
        let record = Self::new(error.into());
        match error {
            HoursError::NotOffered(service) => record.in_field("service").found(service.name()),
            HoursError::ForeignMaintenance => record.in_field("maintenance"),
        }
    }
}

impl From<MaintenanceError> for ErrorRecord {
    fn from(MaintenanceError { position, fault }: MaintenanceError) -> Self {
        let (code, field) = match fault {
            MaintenanceFault::Backwards => (Code::MaintenanceBackwards, ".to"),
            MaintenanceFault::NotWholeMinutes => (Code::NotWholeMinutes, ""),
            MaintenanceFault::NotOffered(_) => (Code::NotOffered, ".services"),
            MaintenanceFault::NoService => (Code::NoService, ".services"),
            MaintenanceFault::NoText => (Code::MaintenanceWithoutText, ""),
        };
        let record = Self::new(code).in_field(&format!("maintenance.windows[{position}]{field}"));
        match fault {
            MaintenanceFault::NotOffered(service) => record.found(service.name()),
            _ => record,
        }
    }
}

impl From<FeeError> for ErrorRecord {
    fn from(error: FeeError) -> Self {
        let record = Self::new(error.into());
        match error {
            FeeError::ZeroAmount => record.in_field("amount"),
            FeeError::BeforeFirstTable { first } => record.in_field("on").allowed(&format!("{first} …")),
        }
    }
}

impl From<&ProfileFault> for FaultRecord {
    fn from(fault: &ProfileFault) -> Self {
        let ProfileFault { code, path, line, column, found, allowed_ja, allowed_en, .. } = fault;
        Self {
            code: code.number(),
            name: code.name(),
            rule: code.rule(),
            path: path.into(),
            line: *line,
            column: *column,
            found: found.into(),
            ja: format!("{}（{allowed_ja}）", code.ja()),
            en: format!("{} ({allowed_en})", code.en()),
        }
    }
}

impl From<&ProfileWarning> for FaultRecord {
    fn from(warning: &ProfileWarning) -> Self {
        let ProfileWarning { code, path, line, column, found, usual_ja, usual_en, .. } = warning;
        Self {
            code: code.number(),
            name: code.name(),
            rule: code.rule(),
            path: path.into(),
            line: *line,
            column: *column,
            found: found.into(),
            ja: format!("{}（{usual_ja}）", code.ja()),
            en: format!("{} ({usual_en})", code.en()),
        }
    }
}

impl ProfileFaults {
    /// Every fault as a record, in the order of the document.
    ///
    /// ```
    /// let faults = madoguchi::Profile::load("format = 2").unwrap_err().records();
    /// assert!(faults.iter().any(|fault| fault.name == "wrong-format" && fault.path == "format"));
    /// ```
    pub fn records(&self) -> Vec<FaultRecord> {
        self.0.iter().map(FaultRecord::from).collect()
    }
}

/// The most characters quoted from what was found.
const FOUND_MAX: usize = 60;

/// Parses the name or key in a field.
pub(super) fn parsed<T: std::str::FromStr>(text: &str, field: &str) -> Result<T, Errors>
where
    ErrorRecord: From<T::Err>,
{
    text.parse().map_err(|error| vec![ErrorRecord::from(error).found(text).in_field(field)])
}

/// Whether an error may quote the name of an unknown field: it resembles a known field, or has the form of a field name. Otherwise the name
/// may be a misplaced secret (fault 62).
pub(super) fn may_be_named(name: &str, known: &[&str]) -> bool {
    let is_short = name.len() <= NAME_MAX && name.bytes().all(|byte| byte.is_ascii_graphic());
    let is_made_as_names = || name.bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'_' | b'-'));
    is_short && (is_made_as_names() || nearest(name, known).is_some())
}

/// The most bytes of a field name that an error quotes.
const NAME_MAX: usize = 40;
