//! Reads values from C. Each value is checked before it is used, and all errors are reported together, with their paths.

use std::fmt;
use std::ptr;

use madoguchi::{
    Browser, Button, CertificateKind, ChargeItem, Code, Date, EntryField, ErrorRecord, Errors, Factor, FormRule,
    Instant, LockHistoryEvent, OperatorAct, Origin, Page, Profile, Secret, Service, TlsVersion, TransferKind, Yen,
};

use crate::bytes::madoguchi_bytes;
use crate::text::{TEXT_MAX, madoguchi_str};

/// The value of an absent 64-bit number; no instant and no amount is that small.
pub(crate) const ABSENT_64: i64 = madoguchi::ABSENT;
/// The value of an absent 32-bit number; no day, no flag and no word is that small.
pub(crate) const ABSENT_32: i32 = madoguchi::ABSENT_DAY;

/// The result of reading a value.
pub(crate) enum Lifted<T> {
    /// The value is absent.
    Absent,
    /// The value is wrong, and the error is recorded already.
    Wrong,
    /// The value is present and valid.
    Value(T),
}

/// A type that can be read from C.
pub(crate) trait Lift: Sized {
    /// The type of a field in C.
    type C: Copy;
    /// The type of an item of a list in C.
    type Item: Copy;

    /// Checks and reads a value.
    ///
    /// # Safety
    /// What its pointers point to is valid.
    unsafe fn lift(c: Self::C, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self>;

    /// Returns the number of bytes from one value of a list to the next: the size of the type in C, or, for a record, the size that the
    /// first record states.
    ///
    /// # Safety
    /// The pointer is that of the first value of a list that is not empty.
    unsafe fn stride(_first: *const u8) -> Result<usize, Code> {
        Ok(size_of::<Self::C>())
    }

    /// Reads a value of a list.
    ///
    /// # Safety
    /// The value exists.
    unsafe fn item(at: *const u8, _stride: usize) -> Result<Self::C, Code> {
        // SAFETY: the caller guarantees this; C may have placed it unaligned.
        Ok(unsafe { at.cast::<Self::C>().read_unaligned() })
    }
}

/// A list: a pointer to its items and their number. In the header, each type of item has its own type of list.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct List<T> {
    /// The first item; NULL if the list is absent or empty.
    pub(crate) items: *const T,
    /// The number of items.
    pub(crate) count: usize,
}

/// The value of an absent field.
pub(crate) trait Absent {
    /// The value.
    const ABSENT: Self;
}

impl Absent for i32 {
    const ABSENT: Self = ABSENT_32;
}

impl Absent for i64 {
    const ABSENT: Self = ABSENT_64;
}

impl<T> Absent for *const T {
    const ABSENT: Self = ptr::null();
}

impl Absent for madoguchi_str {
    const ABSENT: Self = Self::ABSENT;
}

impl Absent for madoguchi_bytes {
    const ABSENT: Self = Self::ABSENT;
}

impl<T> Absent for List<T> {
    const ABSENT: Self = Self { items: ptr::null(), count: 0 };
}

/// The place of a value in a request.
pub(crate) struct Place<'a> {
    outer: Option<&'a Place<'a>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(outer) = self.outer {
            outer.fmt(f)?;
        }
        match (self.step, self.outer) {
            (Step::Field(name), Some(_)) => write!(f, ".{name}"),
            (Step::Field(name), None) => f.write_str(name),
            (Step::Item(place), _) => write!(f, "[{place}]"),
        }
    }
}

impl Place<'_> {
    fn error(&self, code: Code) -> ErrorRecord {
        ErrorRecord::new(code).in_field(&self.to_string())
    }

    pub(crate) fn wrong<T>(&self, code: Code, errors: &mut Errors) -> Lifted<T> {
        errors.push(self.error(code));
        Lifted::Wrong
    }

    fn found<T>(&self, code: Code, found: &impl ToString, errors: &mut Errors) -> Lifted<T> {
        errors.push(self.error(code).found(&found.to_string()));
        Lifted::Wrong
    }
}

/// Reads a field of a record; `None` if it is wrong or missing, which is recorded.
///
/// # Safety
/// What its pointers point to is valid.
pub(crate) unsafe fn field<T: Lift>(
    c: T::C,
    outer: Option<&Place<'_>>,
    name: &'static str,
    errors: &mut Errors,
) -> Option<T> {
    let place = Place { outer, step: Step::Field(name) };
    // SAFETY: the caller guarantees this.
    match unsafe { T::lift(c, &place, errors) } {
        Lifted::Value(value) => return Some(value),
        Lifted::Absent => errors.push(place.error(Code::MissingField)),
        Lifted::Wrong => {}
    }
    None
}

impl<T: Lift> Lift for Option<T> {
    type C = T::C;
    type Item = T::Item;

    unsafe fn lift(c: T::C, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller guarantees this.
        match unsafe { T::lift(c, place, errors) } {
            Lifted::Absent => Lifted::Value(None),
            Lifted::Wrong => Lifted::Wrong,
            Lifted::Value(value) => Lifted::Value(Some(value)),
        }
    }
}

impl<T: Lift> Lift for Vec<T> {
    type C = List<T::Item>;
    type Item = Self::C;

    unsafe fn lift(List { items, count }: List<T::Item>, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        if items.is_null() {
            return if count == 0 { Lifted::Absent } else { place.wrong(Code::NullPointer, errors) };
        }
        if count > ITEMS_MAX {
            return place.wrong(Code::WrongSize, errors);
        }
        let (first, before) = (items.cast::<u8>(), errors.len());
        let mut values = Self::new();
        // SAFETY: it is not NULL, and it is read only if there is at least one value.
        let stride = if count == 0 { Ok(0) } else { unsafe { T::stride(first) } };
        let Ok(stride) = stride else { return place.wrong(Code::WrongSize, errors) };
        for number in 0..count {
            let place = Place { outer: Some(place), step: Step::Item(number) };
            // SAFETY: there are `count` values, each at this distance from the previous one.
            match unsafe { T::item(first.add(number.saturating_mul(stride)), stride) } {
                // SAFETY: the caller guarantees this.
                Ok(item) => match unsafe { T::lift(item, &place, errors) } {
                    Lifted::Value(value) => values.push(value),
                    Lifted::Wrong => {}
                    Lifted::Absent => drop(place.wrong::<T>(Code::MissingField, errors)),
                },
                Err(code) => return place.wrong(code, errors),
            }
            if errors.len().saturating_sub(before) >= ERRORS_MAX {
                break;
            }
        }
        if errors.len() == before { Lifted::Value(values) } else { Lifted::Wrong }
    }
}

/// A number that is absent, or a value, or wrong with a code.
macro_rules! number {
    ($($type:ty, $c:ty, $absent:ident, $read:expr;)*) => {$(
        impl Lift for $type {
            type C = $c;
            type Item = $c;

            unsafe fn lift(c: $c, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
                if c == $absent {
                    return Lifted::Absent;
                }
                let read: fn($c) -> Result<$type, Code> = $read;
                read(c).map_or_else(|code| place.found(code, &c, errors), Lifted::Value)
            }
        }
    )*};
}

number! {
    bool, i32, ABSENT_32, |flag| match flag { 0 => Ok(false), 1 => Ok(true), _ => Err(Code::NotAFlag) };
    i64, i64, ABSENT_64, Ok;
    i32, i64, ABSENT_64, |number| number.try_into().map_err(|_| Code::OutOfBounds);
    Date, i32, ABSENT_32, |days| Self::from_epoch_days(days.into()).map_err(|_| Code::DateOutOfRange);
    Instant, i64, ABSENT_64, |millis| Self::from_epoch_millis(millis).map_err(|_| Code::DateOutOfRange);
    Yen, i64, ABSENT_64, |yen| {
        Self::new(yen.try_into().map_err(|_| Code::NotAnAmount)?).map_err(|_| Code::AmountTooLarge)
    };
    Service, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownService);
    TransferKind, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownKind);
    ChargeItem, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownItem);
    Factor, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownFactor);
    Origin, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownOrigin);
    LockHistoryEvent, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownAttemptEvent);
    Page, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownPage);
    TlsVersion, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownTls);
    CertificateKind, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownCertificate);
    Browser, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownBrowser);
    Button, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownButton);
    EntryField, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownEntryField);
    OperatorAct, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownAct);
    FormRule, i32, ABSENT_32, |number| word(Self::from_number, number, Code::UnknownForm);
}

fn word<T>(from_number: fn(u16) -> Option<T>, number: i32, unknown: Code) -> Result<T, Code> {
    u16::try_from(number).ok().and_then(from_number).ok_or(unknown)
}

impl Lift for String {
    type C = madoguchi_str;
    type Item = madoguchi_str;

    unsafe fn lift(c: madoguchi_str, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        match (c.data.is_null(), c.size) {
            (true, 0) => return Lifted::Absent,
            (true, _) => return place.wrong(Code::NullPointer, errors),
            (false, size) if size > TEXT_MAX => return place.wrong(Code::WrongSize, errors),
            (false, size) if size > Profile::LINE_MAX => return place.wrong(Code::TooLong, errors),
            (false, _) => {}
        }
        // SAFETY: the caller guarantees this.
        let bytes = unsafe { c.bytes() }.unwrap_or_default();
        match str::from_utf8(bytes) {
            Ok(text) => Lifted::Value(text.to_owned()),
            Err(wrong) => {
                let record = place.error(Code::NotUtf8);
                errors.push(ErrorRecord { position: Some(wrong.valid_up_to()), ..record });
                Lifted::Wrong
            }
        }
    }
}

impl Lift for Secret {
    type C = madoguchi_str;
    type Item = madoguchi_str;

    unsafe fn lift(c: madoguchi_str, place: &Place<'_>, errors: &mut Errors) -> Lifted<Self> {
        // SAFETY: the caller guarantees this. No error quotes a text.
        match unsafe { String::lift(c, place, errors) } {
            Lifted::Value(text) => Lifted::Value(Self::new(text)),
            Lifted::Absent => Lifted::Absent,
            Lifted::Wrong => Lifted::Wrong,
        }
    }
}

/// A record filled by C, which begins with its size.
///
/// # Safety
/// The type is `repr(C)` without padding at its end, begins with a `u32`, and any bytes are valid for it.
pub(crate) unsafe trait Sized32: Copy {
    /// A record whose fields are all absent.
    const ABSENT: Self;
    /// The places of its fields; the first is the size.
    const FIELDS: &'static [Extent];
    /// The number of fields, besides the size, that every older header has; every field after them is optional.
    const REQUIRED: usize;
}

/// The place of a field: its start and its end, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Extent {
    start: usize,
    end: usize,
}

impl Extent {
    /// The place of a field with this type and start.
    pub(crate) const fn of<T>(start: usize) -> Self {
        Self { start, end: start.saturating_add(size_of::<T>()) }
    }
}

/// The end of the last field, in bytes.
pub(crate) const fn end<S: Sized32>() -> usize {
    match S::FIELDS.last() {
        Some(last) => last.end,
        None => 0,
    }
}

/// Whether a structure of an older header may have this size: it ends at the end of a field or at the start of the next, and every field
/// after it is optional.
fn is_older<S: Sized32>(size: usize) -> bool {
    let ends = |pair: &[Extent]| match pair {
        [last, next] => size == last.end || size == next.start,
        _ => false,
    };
    S::FIELDS.windows(2).skip(S::REQUIRED).any(ends)
}

/// Returns the size that a record states, if this header or an older one has a record of that size.
///
/// # Safety
/// At least the field with the size exists.
pub(crate) unsafe fn size<S: Sized32>(at: *const u8) -> Result<usize, Code> {
    // SAFETY: the caller guarantees this; C may have placed it unaligned.
    let said = usize::try_from(unsafe { at.cast::<u32>().read_unaligned() }).map_err(|_| Code::WrongSize)?;
    if said == size_of::<S>() || is_older::<S>(said) { Ok(said) } else { Err(Code::WrongSize) }
}

/// Copies a record; fields that an older header does not have are absent.
///
/// # Safety
/// The record has as many bytes as it states.
pub(crate) unsafe fn copied<S: Sized32>(from: *const S) -> Result<S, Code> {
    // SAFETY: the caller guarantees this.
    let said = unsafe { size::<S>(from.cast()) }?;
    let mut whole = S::ABSENT;
    // SAFETY: the number of bytes is at most the size of either record.
    unsafe { ptr::copy_nonoverlapping(from.cast::<u8>(), (&raw mut whole).cast::<u8>(), said) };
    Ok(whole)
}

/// A record filled by C, field by field.
pub(crate) trait Fields: Sized32 {
    /// The facade's record.
    type Record;

    /// Reads the record; `None` if a field is wrong. Every wrong field is recorded.
    ///
    /// # Safety
    /// What its pointers point to is valid.
    unsafe fn fields(&self, outer: Option<&Place<'_>>, errors: &mut Errors) -> Option<Self::Record>;
}

/// Reads a record that another record points to.
///
/// # Safety
/// It is NULL, or has as many bytes as it states, and its pointers are valid.
pub(crate) unsafe fn lift_record<S: Fields>(c: *const S, place: &Place<'_>, errors: &mut Errors) -> Lifted<S::Record> {
    if c.is_null() {
        return Lifted::Absent;
    }
    // SAFETY: the caller guarantees this.
    match unsafe { copied(c) } {
        // SAFETY: the caller guarantees this.
        Ok(whole) => unsafe { whole.fields(Some(place), errors) }.map_or(Lifted::Wrong, Lifted::Value),
        Err(code) => place.wrong(code, errors),
    }
}

/// The largest number of items of a list; a line of JSON could not contain more.
const ITEMS_MAX: usize = Profile::LINE_MAX;
/// The largest number of errors reported for one list.
const ERRORS_MAX: usize = 100;
