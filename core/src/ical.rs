//! iCalendar text (RFC 5545), written from a given UID and time stamp: the library reads no clock (HRS-8).

use std::fmt::Write as _;

use crate::date::Date;
use crate::hours::Window;
use crate::instant::Instant;

/// An iCalendar stream in the making. Lines end in CRLF and are folded at 75 octets (RFC 5545 §3.1).
///
/// ```
/// use madoguchi::{Ical, Instant, Profile, Service, Window};
/// let stamp: Instant = "2026-12-01T00:00:00Z".parse()?;
/// let mut ical = Ical::new("hours-2027-01", stamp);
/// let (from, to) = ("2027-01-01T00:00:00+09:00".parse()?, "2027-01-02T00:00:00+09:00".parse()?);
/// for closed in Profile::seiwa().hours(Service::Balance)?.closed_windows(from, to) {
///     ical.window(closed, "残高照会 休止", "HRS-4d, HRS-4e");
/// }
/// assert!(ical.finish().contains("DTSTART:20261231T150000Z\r\nDTEND:20261231T230000Z\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Ical {
    text: String,
    uid: String,
    stamp: String,
    events: usize,
}

impl Ical {
    /// Begins a stream. The UID names the whole; each event's own is derived from it. The stamp goes into every event.
    pub fn new(uid: &str, stamp: Instant) -> Self {
        let mut ical = Self { text: String::new(), uid: uid.to_owned(), stamp: utc(stamp), events: 0 };
        HEAD.iter().for_each(|line| ical.line(line));
        ical
    }

    /// Adds an event with a beginning and an end, in UTC.
    pub fn window(&mut self, window: Window, summary: &str, description: &str) {
        let times = [format!("DTSTART:{}", utc(window.from)), format!("DTEND:{}", utc(window.to))];
        self.event(&times, summary, description);
    }

    /// Adds an event of one whole day.
    pub fn day(&mut self, day: Date, summary: &str, description: &str) {
        let (year, month, dom) = day.ymd();
        self.event(&[format!("DTSTART;VALUE=DATE:{year:04}{month:02}{dom:02}")], summary, description);
    }

    /// Ends the stream.
    pub fn finish(mut self) -> String {
        self.line("END:VCALENDAR");
        self.text
    }

    fn event(&mut self, times: &[String], summary: &str, description: &str) {
        self.events = self.events.saturating_add(1);
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}-{}@madoguchi", escaped(&self.uid), self.events));
        self.line(&format!("DTSTAMP:{}", self.stamp));
        times.iter().for_each(|time| self.line(time));
        self.line(&format!("SUMMARY:{}", escaped(summary)));
        self.line(&format!("DESCRIPTION:{}", escaped(description)));
        self.line("TRANSP:TRANSPARENT");
        self.line("END:VEVENT");
    }

    /// Writes one content line, folded between characters so that no part is longer than 75 octets.
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

/// `20261231T150000Z`, seconds being the finest that RFC 5545 knows.
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

/// Octets of a line, without its end.
const FOLD: usize = 75;

/// What every stream begins with. The zone is in it so that a stream without events has a component (RFC 5545 §3.6).
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
