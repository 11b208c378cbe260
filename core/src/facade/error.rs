//! An error as it crosses the door: code, place and both texts.

use super::field::may_be_named;
use super::record::{ErrorRecord, FaultRecord};
use crate::calendar::CalendarError;
use crate::code::Code;
use crate::date::DateError;
use crate::fee::FeeError;
use crate::hours::{HoursError, MaintenanceError, MaintenanceFault};
use crate::instant::InstantError;
use crate::kernel::{HostKeyError, RandomnessError};
use crate::money::YenError;
use crate::pepper::PepperError;
use crate::profile::{ProfileFault, ProfileFaults, ProfileWarning};
use crate::visible::printable;

impl ErrorRecord {
    /// An error of a code, without a place.
    ///
    /// A door says so what its own language can get wrong, in the words of the facade:
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

    /// Puts it into a field, before the path that it has already.
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

    /// Quotes what was found, without characters that are not seen or turn others round, and not more than a line of it.
    #[must_use]
    pub fn found(mut self, text: &str) -> Self {
        let end = text.char_indices().nth(FOUND_MAX).map(|(end, _)| end);
        let line = printable(end.and_then(|end| text.get(..end)).unwrap_or(text));
        self.found = Some(if end.is_some() { format!("{line}…") } else { line });
        self
    }

    /// A whole number that is out of its bounds, both of which are allowed.
    ///
    /// ```
    /// use madoguchi::ErrorRecord;
    /// let error = ErrorRecord::out_of_bounds("300", 0, 255);
    /// assert_eq!((error.name, error.en.as_str()), ("out-of-bounds", "the number is out of bounds (0 … 255)"));
    /// ```
    pub fn out_of_bounds(found: &str, least: impl std::fmt::Display, most: impl std::fmt::Display) -> Self {
        Self::new(Code::OutOfBounds).found(found).allowed(&format!("{least} … {most}"))
    }

    /// A field that a request does not have, with those that it has. A name that is like none of them and not made as names are is not
    /// told: it can be a secret that slipped there (fault 62).
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

    /// Does not quote what was found: it stands where a secret belongs (CRD-9).
    #[must_use]
    pub fn unquoted(mut self) -> Self {
        self.found = None;
        self
    }

    /// Adds what would be allowed to both texts.
    #[must_use]
    pub fn allowed(self, allowed: &str) -> Self {
        self.allowed_in_words(allowed, allowed)
    }

    /// Adds what would be allowed, which is said in words, to the text of each language.
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

/// Says the code of each variant of an error, for records and rows alike.
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
            HostKeyError::Length => Self::new(Code::HostKeyLength),
            HostKeyError::AllZero => Self::new(Code::AllZero),
            HostKeyError::Repeated(number) => Self::new(Code::HostKeyRepeated).found(&number.to_string()),
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

/// Characters quoted of what was found.
const FOUND_MAX: usize = 60;
