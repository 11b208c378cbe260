//! Writes iCalendar text (RFC 5545) for a given domain and time stamp; the library reads no clock (HRS-8).

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::bytes::hex;
use crate::date::Date;
use crate::hours::Window;
use crate::id::DomainName;
use crate::instant::Instant;

/// Builds an iCalendar stream. Lines end in CRLF and are folded at 75 octets (RFC 5545 §3.1).
///
/// Each event has a UID by which calendar programs recognise it (RFC 5545 §3.8.4.7). Three things make the UID: the domain, what the event
/// is about, and its start. So the same event has the same UID in every stream, whatever the range, the order or the version of the
/// profile; two events that differ in one of the three have different UIDs.
///
/// ```
/// use madoguchi::{DomainName, Ical, Instant, Profile, Service, Window};
/// let stamp: Instant = "2026-12-01T00:00:00Z".parse()?;
/// let mut ical = Ical::new("ib.seiwa.example".parse()?, stamp);
/// let (from, to) = ("2027-01-01T00:00:00+09:00".parse()?, "2027-01-02T00:00:00+09:00".parse()?);
/// let seiwa = Profile::seiwa();
/// let hours = seiwa.hours(Service::Balance)?;
/// for closed in hours.closed_windows(from, to).map(|window| hours.whole(window)) {
///     ical.window(&["closed", "balance", "HRS-4d"], closed, "残高照会 休止", "HRS-4d, HRS-4e");
/// }
/// assert!(ical.finish().contains("DTSTART:20261231T144000Z\r\nDTEND:20261231T230000Z\r\n"));
/// // A stream needs a valid domain.
/// assert!("ib seiwa\n".parse::<DomainName>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Ical {
    text: String,
    domain: DomainName,
    stamp: String,
}

impl Ical {
    /// Begins a stream. The domain is the part of each UID after the `@`, and must belong to the institution alone. The stamp is written
    /// into every event.
    pub fn new(domain: DomainName, stamp: Instant) -> Self {
        let mut ical = Self { text: String::new(), domain, stamp: utc(stamp) };
        HEAD.iter().for_each(|line| ical.line(line));
        ical
    }

    /// Adds an event with a start and an end, in UTC. The UID is made of `about`, for example `["closed", "balance", "HRS-4a"]`, and the
    /// start.
    pub fn window(&mut self, about: &[&str], window: Window, summary: &str, description: &str) {
        let (from, to) = (utc(window.from), utc(window.to));
        self.event(about, &from, &[format!("DTSTART:{from}"), format!("DTEND:{to}")], summary, description);
    }

    /// Adds an all-day event. The UID is made of `about`, for example `["bank-holiday", "CAL-5"]`, and the day.
    pub fn day(&mut self, about: &[&str], day: Date, summary: &str, description: &str) {
        let (year, month, dom) = day.ymd();
        let start = format!("{year:04}{month:02}{dom:02}");
        self.event(about, &start, &[format!("DTSTART;VALUE=DATE:{start}")], summary, description);
    }

    /// Ends the stream and returns its text.
    pub fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.text
    }

    fn event(&mut self, about: &[&str], start: &str, times: &[String], summary: &str, description: &str) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{start}-{}@{}", digest(about), self.domain));
        self.line(&format!("DTSTAMP:{}", self.stamp));
        times.iter().for_each(|time| self.line(time));
        self.line(&format!("SUMMARY:{}", escaped(summary)));
        self.line(&format!("DESCRIPTION:{}", escaped(description)));
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }

    /// Writes one content line, folded between characters so that each part has at most 75 octets.
    fn line(&mut self, line: &str) {
        let mut room = FOLD;
        for character in line.chars() {
            if character.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = FOLD.saturating_sub(1);
            }
            room = room.saturating_sub(character.len_utf8());
            self.text.push(character);
        }
        self.text.push_str("\r\n");
    }
}

/// A digest of a list of words. Each word's length is hashed before the word, so that no two lists hash the same bytes.
fn digest(words: &[&str]) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update(word.len().to_string());
        hash.update(":");
        hash.update(word);
    }
    hex(hash.finalize().get(..UID_BYTES).unwrap_or_default())
}

/// `20261231T150000Z`: RFC 5545 has no fractions of a second.
fn utc(at: Instant) -> String {
    at.to_chrono().format("%Y%m%dT%H%M%SZ").to_string()
}

/// Escapes TEXT (RFC 5545 §3.3.11) and drops control characters, which it does not allow.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => {
                let _ = write!(out, "\\{character}");
            }
            '\n' => out.push_str("\\n"),
            character if character.is_control() => {}
            character => out.push(character),
        }
    }
    out
}

/// Bytes of the digest in a UID: enough that no two of 2⁶⁴ events share one by chance.
const UID_BYTES: usize = 16;
/// Octets in a line, without its line end.
const FOLD: usize = 75;

/// The first lines of every stream. The zone is included because a stream without events needs a component (RFC 5545 §3.6).
const HEAD: [&str; 12] = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//madoguchi//hours//JA",
    "CALSCALE:GREGORIAN",
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Tokyo",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0900",
    "END:STANDARD",
    "END:VTIMEZONE",
];
