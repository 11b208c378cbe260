//! A section: the part of a row that one feature owns.
//!
//! ```text
//! 0        2       3      4          12        16
//! number   schema  flags  wake_at    length    state (postcard) …
//! 2, LE    1       1      8, LE      4, LE     `length` bytes
//! ```
//!
//! A section that this version of the library does not know, or knows in another schema, makes the whole row unreadable: a decision without it could
//! be wrong. Only a section that is flagged as carried may be unknown. It is kept byte for byte when the row is written again, and its `wake_at`
//! still wakes the row.

use std::fmt;
use std::ops::RangeInclusive;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::instant::{Instant, InstantError};

/// A part of a row's state that one feature owns. A feature that omits one of the required items does not compile.
pub(crate) trait Section: Serialize + DeserializeOwned {
    /// The profile's rules for the feature, as `due_at` needs them.
    type Rules: ?Sized;

    /// Its number: part of the format, never reused for another section of any kind of row.
    const NUMBER: u16;
    /// Its name, shown to people.
    const NAME: &'static str;
    /// The schema that is written, unless the row was read in a higher one.
    const SCHEMA: u8;
    /// The schemas that are read. Every machine must read a new schema before a later version writes it (`SCHEMA`).
    const READS: RangeInclusive<u8> = Self::SCHEMA..=Self::SCHEMA;
    /// Whether versions that do not know it may keep it unread. Allowed only for data that changes no decision.
    const CARRIED: bool;
    /// The most bytes of its state. A longer state is not written.
    const BYTES: usize;
    /// The fields that people may see. All others are hidden.
    const SHOWN: &'static [Shown];

    /// When it changes by itself; `None` if it does not.
    fn due_at(&self, rules: &Self::Rules) -> Option<Instant>;

    /// The least number of the host's peppers that its hashes are under; 0 if there is none.
    fn pepper(&self) -> u8 {
        0
    }

    /// The state of a row that was written without the section; `None` if every row of its kind must have it.
    fn absent() -> Option<Self>;

    /// Appends the state in one of the schemas that are read; `None` for any other schema.
    fn encode(&self, schema: u8, bytes: Vec<u8>) -> Option<Vec<u8>> {
        if schema == Self::SCHEMA { postcard::to_extend(self, bytes).ok() } else { None }
    }

    /// Reads a state that fills all the bytes, in one of the schemas that are read; `None` for any other schema, or bytes that do not fit.
    fn decode(schema: u8, bytes: &[u8]) -> Option<Self> {
        let read = || postcard::take_from_bytes(bytes).ok().filter(|(_, rest)| rest.is_empty()).map(|(state, _)| state);
        if schema == Self::SCHEMA { read() } else { None }
    }
}

/// A field that people may see. A list's rule applies to its items; an enum's variant counts as a field of its name.
pub(crate) enum Shown {
    /// A number, a text, bytes, or a list of these.
    Value(&'static str),
    /// A structure, and the fields of it that may be seen.
    Fields(&'static str, &'static [Shown]),
}

/// A section as a kind of row lists it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    number: u16,
    bytes: usize,
    /// The lowest and the highest schema that is read.
    reads: [u8; 2],
}

impl Part {
    /// A section's entry in the list.
    pub(crate) const fn of<T: Section>() -> Self {
        Self { number: T::NUMBER, bytes: T::BYTES, reads: [*T::READS.start(), *T::READS.end()] }
    }

    /// The bytes of several sections at their longest, with their headers.
    pub(super) const fn sum(parts: &[Self]) -> usize {
        match parts {
            [] => 0,
            [first, rest @ ..] => first.bytes.saturating_add(SECTION_HEAD).saturating_add(Self::sum(rest)),
        }
    }

    /// Whether the numbers are above `above` and strictly ascend, so that no number occurs twice.
    pub(super) const fn ascend(parts: &[Self], above: u16) -> bool {
        match parts {
            [] => true,
            [first, rest @ ..] => first.number > above && Self::ascend(rest, first.number),
        }
    }
}

/// A visitor of each section of a state.
pub(crate) trait Visit<R: ?Sized> {
    /// Visits the next section.
    fn section<T: Section<Rules = R>>(&mut self, section: &T);
}

/// What a state keeps of the row that it was read from: the sections to carry, and the schemas of its own sections that are higher than this version
/// writes. A new state has neither, and nearly every row has neither, so it costs a state one word.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Carried(Option<Box<Newer>>);

/// What a newer version of the library has written.
#[derive(Clone, PartialEq, Eq)]
struct Newer {
    /// In order of their numbers.
    sections: Vec<Whole>,
    schemas: Vec<(u16, u8)>,
}

impl Carried {
    fn new(sections: Vec<Whole>, schemas: Vec<(u16, u8)>) -> Self {
        let any = !sections.is_empty() || !schemas.is_empty();
        Self(any.then(|| Box::new(Newer { sections, schemas })))
    }

    fn sections(&self) -> &[Whole] {
        self.0.as_ref().map_or(&[], |newer| &newer.sections)
    }

    /// The schema in which a section was read, if it is higher than this version writes.
    fn schema(&self, section: u16) -> Option<u8> {
        let mut schemas = self.0.iter().flat_map(|newer| &newer.schemas);
        schemas.find(|(number, _)| *number == section).map(|(_, schema)| *schema)
    }
}

/// A section with its header.
#[derive(Clone, PartialEq, Eq)]
struct Whole {
    number: u16,
    wake_at: Option<Instant>,
    bytes: Vec<u8>,
}

impl fmt::Debug for Carried {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Carried({} sections)", self.sections().len())
    }
}

/// Writes sections one after another, with the carried ones in between, and keeps the earliest instant.
pub(super) struct Writer<'a, R: ?Sized> {
    pub(super) bytes: Vec<u8>,
    pub(super) count: u8,
    pub(super) wake_at: Option<Instant>,
    /// Whether every section is listed for the kind of row, in order, and within its length.
    pub(super) fits: bool,
    rules: &'a R,
    parts: &'static [Part],
    carried: &'a Carried,
    last: u16,
}

impl<'a, R: ?Sized> Writer<'a, R> {
    pub(super) const fn new(bytes: Vec<u8>, parts: &'static [Part], carried: &'a Carried, rules: &'a R) -> Self {
        Self { bytes, count: 0, wake_at: None, fits: true, rules, parts, carried, last: 0 }
    }

    /// Writes the carried sections that come after the last one, and before a number if there is one.
    pub(super) fn carry(&mut self, before: Option<u16>) {
        let (carried, last) = (self.carried, self.last);
        let due = |own: &&Whole| own.number > last && before.is_none_or(|number| own.number < number);
        for section in carried.sections().iter().filter(due) {
            self.bytes.extend(&section.bytes);
            self.count(section.wake_at);
        }
    }

    fn count(&mut self, wake_at: Option<Instant>) {
        self.fits &= self.count < u8::MAX;
        self.count = self.count.saturating_add(1);
        self.wake_at = self.wake_at.into_iter().chain(wake_at).min();
    }
}

impl<R: ?Sized> Visit<R> for Writer<'_, R> {
    fn section<T: Section<Rules = R>>(&mut self, section: &T) {
        self.carry(Some(T::NUMBER));
        let carried = self.carried.sections().iter().find(|own| own.number == T::NUMBER);
        if let Some(Whole { wake_at, bytes, .. }) = carried {
            // This section was read in an unknown schema and carried: it stays as it is.
            self.bytes.extend(bytes);
            self.last = T::NUMBER;
            return self.count(*wake_at);
        }
        let schema = self.carried.schema(T::NUMBER).unwrap_or(T::SCHEMA).max(T::SCHEMA);
        let wake_at = section.due_at(self.rules);
        self.bytes.extend(T::NUMBER.to_le_bytes());
        self.bytes.extend([schema, if T::CARRIED { CARRIED } else { 0 }]);
        self.bytes.extend(wake_at.map_or(NEVER, Instant::epoch_millis).to_le_bytes());
        let length = self.bytes.len();
        self.bytes.extend([0; 4]);
        let body = self.bytes.len();
        let encoded = section.encode(schema, std::mem::take(&mut self.bytes));
        // A state consists of numbers, texts and lists, which serialise without errors; its schema was readable.
        self.fits &= encoded.is_some();
        self.bytes = encoded.unwrap_or_default();
        let written = self.bytes.len().saturating_sub(body);
        if let Some(place) = self.bytes.get_mut(length..body) {
            place.copy_from_slice(&u32::try_from(written).unwrap_or(u32::MAX).to_le_bytes());
        }
        let listed = self.parts.iter().any(|part| part.number == T::NUMBER);
        self.fits &= listed && T::NUMBER > self.last && written <= T::BYTES;
        self.last = T::NUMBER;
        self.count(wake_at);
    }
}

/// The sections of a row whose seal is valid; each is taken out as it is read.
pub(crate) struct Found<'a> {
    left: Vec<Seen<'a>>,
    schemas: Vec<(u16, u8)>,
}

#[derive(Clone, Copy)]
struct Seen<'a> {
    number: u16,
    schema: u8,
    flags: u8,
    wake_at: Option<Instant>,
    whole: &'a [u8],
    body: &'a [u8],
}

impl<'a> Found<'a> {
    /// Reads `count` sections from the beginning of some bytes, and returns the remaining bytes too. `None` if a section reaches past the end, if a
    /// number is 0 or not above the previous one, or if an instant is out of range.
    pub(super) fn of(count: u8, mut bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (mut left, mut last) = (Vec::with_capacity(count.into()), 0);
        for _ in 0..count {
            let (seen, rest) = Seen::first(bytes)?;
            if seen.number <= last {
                return None;
            }
            last = seen.number;
            left.push(seen);
            bytes = rest;
        }
        Some((Self { left, schemas: Vec::new() }, bytes))
    }

    /// The number and schema of the first section that cannot be read although it must be.
    pub(super) fn critical(&self, parts: &[Part]) -> Option<(u16, u8)> {
        let read = |own: &Seen<'_>| {
            let schemas = parts.iter().find(|part| part.number == own.number).map(|part| part.reads);
            own.has_known_flags() && schemas.is_some_and(|[low, high]| (low..=high).contains(&own.schema))
        };
        let critical = self.left.iter().find(|own| !own.is_carried() && !read(own))?;
        Some((critical.number, critical.schema))
    }

    /// Takes a section out and reads it. If there is none, or a carried one in a schema that is not read, it returns what the absence means. `None`
    /// if the section cannot be read.
    pub(crate) fn take<T: Section>(&mut self) -> Option<T> {
        let readable = |own: &Seen<'_>| own.number == T::NUMBER && T::READS.contains(&own.schema);
        let Some(place) = self.left.iter().position(readable) else { return T::absent() };
        let seen = self.left.remove(place);
        if seen.schema > T::SCHEMA {
            self.schemas.push((seen.number, seen.schema));
        }
        T::decode(seen.schema, seen.body)
    }

    /// What remains after a state has taken its own sections: all of it must be carried, otherwise `None`.
    pub(super) fn rest(self) -> Option<Carried> {
        let whole = |own: &Seen<'_>| Whole { number: own.number, wake_at: own.wake_at, bytes: own.whole.to_vec() };
        let carried = self.left.iter().all(Seen::is_carried);
        carried.then(|| Carried::new(self.left.iter().map(whole).collect(), self.schemas))
    }
}

impl<'a> Seen<'a> {
    /// The first section of some bytes, and the bytes after it.
    fn first(bytes: &'a [u8]) -> Option<(Self, &'a [u8])> {
        let (number, rest) = bytes.split_first_chunk()?;
        let (&[schema, flags], rest) = rest.split_first_chunk()?;
        let (wake_at, rest) = rest.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (body, rest) = rest.split_at_checked(u32::from_le_bytes(*length).try_into().ok()?)?;
        let whole = bytes.get(..SECTION_HEAD.saturating_add(body.len()))?;
        let wake_at = read_instant(i64::from_le_bytes(*wake_at)).ok()?;
        Some((Self { number: u16::from_le_bytes(*number), schema, flags, wake_at, whole, body }, rest))
    }

    const fn has_known_flags(&self) -> bool {
        self.flags & !CARRIED == 0
    }

    /// Whether it may be unknown. A flag of a later version could forbid this, so a section with an unknown flag may not.
    const fn is_carried(&self) -> bool {
        self.flags == CARRIED
    }
}

fn read_instant(millis: i64) -> Result<Option<Instant>, InstantError> {
    if millis == NEVER { Ok(None) } else { Instant::from_epoch_millis(millis).map(Some) }
}

/// Bytes of a section's header.
pub(super) const SECTION_HEAD: usize = 16;
/// The flag of a section that versions without knowledge of it keep unread.
const CARRIED: u8 = 1;
/// The value of `wake_at` if there is no instant.
const NEVER: i64 = i64::MAX;
