//! What is written as iCalendar reads back in a reader written by others, the crate `icalendar`, and its raw lines keep to
//! RFC 5545 §3.1 (HRS-8).

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

#[path = "support/fixed.rs"]
mod fixed;

use std::collections::BTreeSet;

use fixed::fixed;
use icalendar::{Calendar, CalendarDateTime, Component as _, DatePerhapsTime, Event};
use madoguchi::{Date, Ical, Instant, Profile, Service, Window};
use proptest::prelude::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn stamp() -> Instant {
    at("2026-12-01T12:34:56Z")
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap();
    calendar.components.iter().filter_map(|component| component.as_event().cloned()).collect()
}

/// The raw lines: each ends in CRLF, none is longer than 75 octets, a fold never cuts a character, no control character.
fn check_lines(text: &str) {
    assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    assert!(text.ends_with("\r\nEND:VCALENDAR\r\n"));
    for line in text.as_bytes().strip_suffix(b"\r\n").unwrap().split(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        assert!(line.len() <= 75 && !line.is_empty(), "{} octets", line.len());
        let line = std::str::from_utf8(line).unwrap();
        assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
    }
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert_eq!(text.matches('\r').count(), text.matches("\r\n").count());
}

fn utc(at: Instant) -> Option<DatePerhapsTime> {
    Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at.to_chrono())))
}

/// Every window of every service over two years comes back with its ends, under a UID of its own.
#[test]
fn hrs_8_windows_come_back_to_the_second() {
    let seiwa = Profile::seiwa();
    let (from, to) = (at("2026-01-01T00:00:00+09:00"), at("2028-01-01T00:00:00+09:00"));
    for service in seiwa.services() {
        let hours = seiwa.hours(service).unwrap();
        for closed in [false, true] {
            let windows: Vec<Window> =
                if closed { hours.closed_windows(from, to).collect() } else { hours.windows(from, to).collect() };
            let mut ical = Ical::new(service.name(), stamp());
            for window in &windows {
                ical.window(*window, service.ja(), service.en());
            }
            let text = ical.finish();
            check_lines(&text);
            let events = events(&text);
            let ends: Vec<_> = events.iter().map(|event| (event.get_start(), event.get_end())).collect();
            assert_eq!(ends, windows.iter().map(|window| (utc(window.from), utc(window.to))).collect::<Vec<_>>());
            for event in &events {
                assert_eq!((event.get_summary(), event.get_description()), (Some(service.ja()), Some(service.en())));
                assert_eq!(event.get_timestamp(), Some(stamp().to_chrono()));
            }
            let uids: BTreeSet<_> = events.iter().map(|event| event.get_uid().unwrap()).collect();
            assert_eq!(uids.len(), events.len());
            assert!(uids.iter().all(|uid| uid.starts_with(service.name())));
        }
    }
}

#[test]
fn hrs_8_whole_days_are_dates() {
    let mut ical = Ical::new("holidays", stamp());
    let days = ["1948-09-23", "2026-05-06", "2028-02-29", "2150-12-31"].map(|day| day.parse::<Date>().unwrap());
    for day in days {
        ical.day(day, "休日", "CAL-5");
    }
    ical.window(Window { from: at("2027-01-01T00:00:00Z"), to: at("2027-01-01T00:00:01Z") }, "休止", "HRS-7");
    let text = ical.finish();
    check_lines(&text);
    let events = events(&text);
    let starts: Vec<_> = events[..4].iter().map(|event| event.get_start().unwrap()).collect();
    assert_eq!(starts, days.map(|day| DatePerhapsTime::Date(day.to_chrono())));
    // An event of a date without an end is that day (RFC 5545 §3.6.1).
    assert!(events[..4].iter().all(|event| event.get_end().is_none()));
    assert_eq!(events.iter().map(|event| event.get_uid().unwrap()).collect::<BTreeSet<_>>().len(), 5);
}

/// The text that a reader gets: what RFC 5545 does not allow in TEXT is gone.
fn as_text(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// Texts for one event, there and back.
fn check_texts(uid: &str, summary: &str, description: &str) {
    let mut ical = Ical::new(uid, stamp());
    let window = Window { from: at("2027-01-01T00:00:00Z"), to: at("2027-01-02T00:00:00Z") };
    ical.window(window, summary, description);
    ical.day("2027-01-01".parse().unwrap(), summary, description);
    let text = ical.finish();
    check_lines(&text);
    let events = events(&text);
    assert_eq!(events.len(), 2);
    for (event, n) in events.iter().zip(1..) {
        assert_eq!(event.get_summary(), Some(&*as_text(summary)));
        assert_eq!(event.get_description(), Some(&*as_text(description)));
        assert_eq!(event.get_uid(), Some(&*format!("{}-{n}@madoguchi", as_text(uid))));
    }
}

#[test]
fn hrs_8_long_and_odd_texts_come_back() {
    let long = "毎月第1・3金曜日 23:40～土曜日 0:10および続く日曜日 23:40～月曜日 0:10はご利用できません。".repeat(20);
    check_texts("hours", &long, &long.repeat(3));
    for length in 60..90 {
        check_texts(&"u".repeat(length), &"a".repeat(length), &"あ".repeat(length));
        check_texts("u", &format!("{}あ", "a".repeat(length)), &format!("{}𠮷", "a".repeat(length)));
    }
    for text in [
        "a,b;c\\d:e\"f",
        "line\nline\n\nline",
        "\\n is not a line",
        "\\\\",
        ";,;,;,",
        "BEGIN:VEVENT\nEND:VEVENT",
        "x\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR",
        "tab\tbell\u{7}nul\0del\u{7f}nel\u{85}",
        "👨‍👩‍👧‍👦".repeat(10).as_str(),
        "ends in a backslash\\",
    ] {
        check_texts("hours", text, text);
    }
}

proptest! {
    #![proptest_config(fixed(500))]

    /// Any text but blanks at its ends, which some readers drop.
    #[test]
    fn hrs_8_any_text_comes_back(uid in "[!-~ぁ-ん]{1,90}", text in "[^\\s]([\\PC\\n]{0,300}[^\\s])?") {
        check_texts(&uid, &text, &text);
    }
}

/// The facade's answer is the same text.
#[test]
fn hrs_8_the_facade_writes_the_same_events() {
    let seiwa = Profile::seiwa();
    let answer: serde_json::Value = serde_json::from_str(&seiwa.ask(
        r#"{"ask":"ical","service":"payeasy","from":"2027-01-01T00:00:00+09:00","to":"2027-07-01T00:00:00+09:00",
            "closed":true,"uid":"payeasy-2027","stamp":"2026-12-01T12:34:56Z"}"#,
    ))
    .unwrap();
    let text = answer["ical"].as_str().unwrap();
    check_lines(text);
    let hours = seiwa.hours(Service::Payeasy).unwrap();
    let windows = hours.closed_windows(at("2027-01-01T00:00:00+09:00"), at("2027-07-01T00:00:00+09:00"));
    let ends = events(text).into_iter().map(|event| (event.get_start(), event.get_end()));
    assert!(ends.eq(windows.map(|window| (utc(window.from), utc(window.to)))));
}
