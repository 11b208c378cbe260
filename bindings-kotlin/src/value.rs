//! How one value is read from Kotlin, and returned to it.

use std::str::Utf8Error;

use madoguchi::{Bytes, Code, Date, ErrorRecord, Errors, Revealed, Secret, Text, Yen};

use crate::door::DoorError;

/// A civil date: year, month and day in one number, `20270104`, so that an error can show a date outside the calendar unchanged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LocalDate(i64);
uniffi::custom_newtype!(LocalDate, i64);

/// An instant in milliseconds since 1970-01-01T00:00:00Z; the smallest and the largest `i64` stand for all instants beyond them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Instant(i64);
uniffi::custom_newtype!(Instant, i64);

/// A text as Kotlin sends it (`SentText.kt`): UTF-8, except that each half of a surrogate pair is a byte 0xff, which never occurs in
/// UTF-8. So such a text is refused here like any other wrong value, with its field and place.
#[derive(Clone)]
pub(crate) struct SentText(Vec<u8>);
uniffi::custom_newtype!(SentText, Vec<u8>);

impl SentText {
    /// Its bytes.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// The error that a text has half of a surrogate pair, with its place in bytes.
pub(crate) fn torn(code: Code, error: Utf8Error) -> Errors {
    vec![ErrorRecord { position: Some(error.valid_up_to()), ..ErrorRecord::new(code) }]
}

/// A value of a request.
pub(crate) trait Read: Sized {
    /// The type that Kotlin sends.
    type Sent;

    /// Reads the value, or returns all its errors.
    fn read(sent: Self::Sent) -> Result<Self, Errors>;
}

/// A value of an answer.
pub(crate) trait Show {
    /// The type that Kotlin receives.
    type Shown;

    /// Converts the value.
    fn show(self) -> Self::Shown;
}

/// Answers a question: reads the request, asks the facade, and converts the answer.
pub(crate) fn answer<Q: Read, A: Show>(
    sent: Q::Sent,
    ask: impl FnOnce(&Q) -> Result<A, Errors>,
) -> Result<A::Shown, DoorError> {
    Ok(ask(&Q::read(sent)?)?.show())
}

/// Reads one field of a record; `None` if it is wrong, which is recorded under the field's name.
pub(crate) fn field<T: Read>(name: &str, sent: T::Sent, errors: &mut Errors) -> Option<T> {
    T::read(sent).map_err(|found| errors.extend(found.into_iter().map(|error| error.in_field(name)))).ok()
}

/// Types that cross unchanged.
macro_rules! plain {
    ($($type:ty)*) => {$(
        impl Read for $type {
            type Sent = Self;
            fn read(sent: Self) -> Result<Self, Errors> {
                Ok(sent)
            }
        }

        impl Show for $type {
            type Shown = Self;
            fn show(self) -> Self {
                self
            }
        }
    )*};
}
plain! { bool i32 i64 }

impl Read for String {
    type Sent = SentText;

    fn read(SentText(sent): SentText) -> Result<Self, Errors> {
        Self::from_utf8(sent).map_err(|error| torn(Code::NotUtf8, error.utf8_error()))
    }
}

impl Show for String {
    type Shown = Self;

    fn show(self) -> Self {
        self
    }
}

/// Numbers for which Java has no type: counts and places, which are far smaller than the type that carries them.
macro_rules! counts {
    ($($type:ty)*) => {$(
        impl Show for $type {
            type Shown = i32;
            fn show(self) -> i32 {
                i32::try_from(self).unwrap_or(i32::MAX)
            }
        }
    )*};
}
counts! { u8 u16 u32 usize }

impl Read for Yen {
    type Sent = i64;

    /// Parses the number from its decimal text, as JSON does, so that an invalid amount gets the same error as in JSON.
    fn read(sent: i64) -> Result<Self, Errors> {
        let text = sent.to_string();
        text.parse().map_err(|error: madoguchi::YenError| vec![ErrorRecord::from(error).found(&text)])
    }
}

impl Show for Yen {
    type Shown = i64;

    fn show(self) -> i64 {
        i64::try_from(self.get()).unwrap_or(i64::MAX)
    }
}

impl Read for Date {
    type Sent = LocalDate;

    fn read(LocalDate(sent): LocalDate) -> Result<Self, Errors> {
        let (year, day) = (sent.div_euclid(10_000), sent.rem_euclid(10_000));
        let (month, day) = (day.div_euclid(100), day.rem_euclid(100));
        let number = |part: i64| u32::try_from(part).unwrap_or(0);
        let read = Self::from_ymd(i32::try_from(year).unwrap_or(i32::MAX), number(month), number(day));
        read.map_err(|error| vec![ErrorRecord::from(error).found(&format!("{year:04}-{month:02}-{day:02}"))])
    }
}

impl Show for Date {
    type Shown = LocalDate;

    fn show(self) -> LocalDate {
        let (year, month, day) = self.ymd();
        let days = i64::from(month).saturating_mul(100).saturating_add(i64::from(day));
        LocalDate(i64::from(year).saturating_mul(10_000).saturating_add(days))
    }
}

impl Read for madoguchi::Instant {
    type Sent = Instant;

    fn read(Instant(sent): Instant) -> Result<Self, Errors> {
        Self::from_epoch_millis(sent).map_err(|error| vec![error.into()])
    }
}

impl Show for madoguchi::Instant {
    type Shown = Instant;

    fn show(self) -> Instant {
        Instant(self.epoch_millis())
    }
}

impl Read for Secret {
    type Sent = SentText;

    /// The received copy becomes the secret itself, and is wiped with it.
    fn read(sent: SentText) -> Result<Self, Errors> {
        String::read(sent).map(Self::new)
    }
}

impl Show for Revealed {
    type Shown = String;

    fn show(self) -> String {
        self.expose().to_owned()
    }
}

impl Read for Bytes {
    type Sent = Vec<u8>;

    fn read(sent: Vec<u8>) -> Result<Self, Errors> {
        Ok(sent.into())
    }
}

impl Show for Bytes {
    type Shown = Vec<u8>;

    fn show(self) -> Vec<u8> {
        self.into_vec()
    }
}

impl Show for Text {
    type Shown = String;

    fn show(self) -> String {
        self.into()
    }
}

impl Show for &str {
    type Shown = String;

    fn show(self) -> String {
        self.to_owned()
    }
}

impl<T: Read> Read for Option<T> {
    type Sent = Option<T::Sent>;

    fn read(sent: Self::Sent) -> Result<Self, Errors> {
        sent.map(T::read).transpose()
    }
}

impl<T: Show> Show for Option<T> {
    type Shown = Option<T::Shown>;

    fn show(self) -> Self::Shown {
        self.map(T::show)
    }
}

impl<T: Read> Read for Vec<T> {
    type Sent = Vec<T::Sent>;

    fn read(sent: Self::Sent) -> Result<Self, Errors> {
        let (mut read, mut errors) = (Self::with_capacity(sent.len()), Errors::new());
        for (place, item) in sent.into_iter().enumerate() {
            if errors.len() >= ERRORS_MAX {
                break;
            }
            read.extend(field::<T>(&format!("[{place}]"), item, &mut errors));
        }
        if errors.is_empty() { Ok(read) } else { Err(errors) }
    }
}

impl<T: Show> Show for Vec<T> {
    type Shown = Vec<T::Shown>;

    fn show(self) -> Self::Shown {
        self.into_iter().map(T::show).collect()
    }
}

/// The largest number of errors reported for one list, as in JSON.
const ERRORS_MAX: usize = 100;
