//! iCalendar output can be read back by a third-party reader, the crate `icalendar`, and its raw lines follow RFC 5545 §3.1 (HRS-8).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "support/fixed.rs"]
mod fixed;

use std::collections::{BTreeMap, BTreeSet};

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

/// The raw lines: each ends in CRLF, has at most 75 octets, no fold inside a character, and no control character.
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

/// Every window of every service over two years is read back with its ends, under its own UID.
#[test]
fn hrs_8_windows_come_back_to_the_second() {
    let seiwa = Profile::seiwa();
    let (from, to) = (at("2026-01-01T00:00:00+09:00"), at("2028-01-01T00:00:00+09:00"));
    for service in seiwa.services() {
        let hours = seiwa.hours(service).unwrap();
        for closed in [false, true] {
            let windows: Vec<Window> =
                if closed { hours.closed_windows(from, to).collect() } else { hours.windows(from, to).collect() };
            let mut ical = Ical::new("seiwa.example".parse().unwrap(), stamp());
            for window in &windows {
                ical.window(&[service.name()], *window, service.ja(), service.en());
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
            assert!(uids.iter().all(|uid| uid.ends_with("@seiwa.example")));
        }
    }
}

#[test]
fn hrs_8_whole_days_are_dates() {
    let mut ical = Ical::new("holidays".parse().unwrap(), stamp());
    let days = ["1948-09-23", "2026-05-06", "2028-02-29", "2150-12-31"].map(|day| day.parse::<Date>().unwrap());
    for day in days {
        ical.day(&["holiday"], day, "休日", "CAL-5");
    }
    ical.window(
        &["maintenance"],
        Window { from: at("2027-01-01T00:00:00Z"), to: at("2027-01-01T00:00:01Z") },
        "休止",
        "HRS-7",
    );
    let text = ical.finish();
    check_lines(&text);
    let events = events(&text);
    let starts: Vec<_> = events[..4].iter().map(|event| event.get_start().unwrap()).collect();
    assert_eq!(starts, days.map(|day| DatePerhapsTime::Date(day.to_chrono())));
    // An event with a date and no end lasts that day (RFC 5545 §3.6.1).
    assert!(events[..4].iter().all(|event| event.get_end().is_none()));
    assert_eq!(events.iter().map(|event| event.get_uid().unwrap()).collect::<BTreeSet<_>>().len(), 5);
}

/// The text that a reader gets: without what RFC 5545 does not allow in TEXT.
fn as_text(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || *c == '\n').collect()
}

/// Writes texts into one event and reads them back.
fn check_texts(domain: &str, summary: &str, description: &str) {
    let mut ical = Ical::new(domain.parse().unwrap(), stamp());
    let window = Window { from: at("2027-01-01T00:00:00Z"), to: at("2027-01-02T00:00:00Z") };
    ical.window(&[summary, domain], window, summary, description);
    ical.day(&[summary, domain], "2027-01-01".parse().unwrap(), summary, description);
    let text = ical.finish();
    check_lines(&text);
    let events = events(&text);
    assert_eq!(events.len(), 2);
    for (event, start) in events.iter().zip(["20270101T000000Z", "20270101"]) {
        assert_eq!(event.get_summary(), Some(&*as_text(summary)));
        assert_eq!(event.get_description(), Some(&*as_text(description)));
        let uid = event.get_uid().unwrap();
        let digest = uid.strip_prefix(start).unwrap().strip_suffix(&format!("@{domain}")).unwrap();
        assert!(digest.len() == 33 && digest.starts_with('-'), "{uid}");
    }
}

#[test]
fn hrs_8_long_and_odd_texts_come_back() {
    let long = "毎月第1・3金曜日 23:40～土曜日 0:10および続く日曜日 23:40～月曜日 0:10はご利用できません。".repeat(20);
    check_texts("hours", &long, &long.repeat(3));
    for length in 60..90 {
        check_texts(&format!("{}.{0}", "u".repeat(length / 2)), &"a".repeat(length), &"あ".repeat(length));
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

    /// Any text without blanks at its ends, which some readers drop.
    #[test]
    fn hrs_8_any_text_comes_back(domain in "[0-9A-Za-z]{1,2}([0-9A-Za-z-]{0,40}[0-9A-Za-z]\\.[0-9A-Za-z]{1,20}){0,5}", text in "[^\\s]([\\PC\\n]{0,300}[^\\s])?") {
        check_texts(&domain, &text, &text);
    }
}

/// The facade's answer contains the same events.
#[test]
fn hrs_8_the_facade_writes_the_same_events() {
    let seiwa = Profile::seiwa();
    let answer: serde_json::Value = serde_json::from_str(&seiwa.ask(
        r#"{"ask":"ical","service":"payeasy","from":"2027-01-01T00:00:00+09:00","to":"2027-07-01T00:00:00+09:00",
            "closed":true,"domain":"ib.seiwa.example","stamp":"2026-12-01T12:34:56Z"}"#,
    ))
    .unwrap();
    let text = answer["ical"].as_str().unwrap();
    check_lines(text);
    let hours = seiwa.hours(Service::Payeasy).unwrap();
    // January 1 begins closed since December 31, 23:40: the event covers the whole closure.
    let windows = hours.closed_windows(at("2027-01-01T00:00:00+09:00"), at("2027-07-01T00:00:00+09:00"));
    let windows = windows.map(|window| hours.whole(window));
    let events = events(text);
    // The description names each rule that closes, with its words, once.
    let why = "HRS-4d: 1月1日～1月3日の前日 23:40～翌 8:00はご利用できません / closed on the eve of January 1, 2 and 3 from 23:40 to 8:00 of the day";
    assert_eq!(events[0].get_description(), Some(why));
    let ends: Vec<_> = events.iter().map(|event| (event.get_start(), event.get_end())).collect();
    assert_eq!(ends[0].0, utc(at("2026-12-31T23:40:00+09:00")));
    assert!(ends.into_iter().eq(windows.map(|window| (utc(window.from), utc(window.to)))));
}

// --- UIDs ------------------------------------------------------------------------------------------------------------

const TANUMA: &str = include_str!("../vectors/profiles/tanuma.toml");

/// Ad-hoc maintenance in a request: at night, by day over a recurring closure, and two windows with one start.
const MAINTENANCE: &str = r#"{"revision":"r1","windows":[
    {"from":"2027-03-01T03:00:00+09:00","to":"2027-03-01T05:00:00+09:00","ja":"臨時","en":"extra"},
    {"from":"2027-03-07T12:00:00+09:00","to":"2027-03-08T00:00:00+09:00","ja":"臨時","en":"extra"},
    {"from":"2027-04-12T01:40:00+09:00","to":"2027-04-12T01:50:00+09:00","services":["balance"],"ja":"臨時","en":"extra"},
    {"from":"2027-05-05T01:40:00+09:00","to":"2027-05-05T07:00:00+09:00","services":["balance"],"ja":"臨時","en":"extra"}]}"#;

/// An event without its stamp: start, end and texts.
type Told = (Option<DatePerhapsTime>, Option<DatePerhapsTime>, String, String);

/// The events of every service, open and closed, by UID. Two events with the same UID must be equal.
fn by_uid(profile: &Profile, from: &str, to: &str, maintenance: Option<&str>, all: &mut BTreeMap<String, Told>) {
    for service in profile.services() {
        for closed in [false, true] {
            let maintenance = maintenance.map_or(String::new(), |windows| format!(r#","maintenance":{windows}"#));
            let request = format!(
                r#"{{"ask":"ical","service":"{service}","from":"{from}T00:00:00+09:00","to":"{to}T00:00:00+09:00",
                    "closed":{closed},"domain":"d.example","stamp":"2026-12-01T00:00:00Z"{maintenance}}}"#
            );
            let answer: serde_json::Value = serde_json::from_str(&profile.ask(&request)).unwrap();
            let text = answer["ical"].as_str().unwrap_or_else(|| panic!("{answer}"));
            check_lines(text);
            let mut seen = BTreeSet::new();
            for event in events(text) {
                let words = |text: Option<&str>| text.unwrap_or_default().to_owned();
                let uid = words(event.get_uid());
                let told =
                    (event.get_start(), event.get_end(), words(event.get_summary()), words(event.get_description()));
                assert!(seen.insert(uid.clone()), "{uid} twice in one stream");
                let before = all.entry(uid.clone()).or_insert_with(|| told.clone());
                assert_eq!(*before, told, "{uid} is two events");
            }
        }
    }
}

/// Fault 79: no two events share a UID, over every service of two institutions, with and without maintenance.
#[test]
fn fault_79_two_events_never_share_a_uid() {
    let (seiwa, tanuma) = (Profile::seiwa(), Profile::load(TANUMA).unwrap());
    for profile in [&seiwa, &tanuma] {
        let mut all = BTreeMap::new();
        by_uid(profile, "2027-01-01", "2028-01-01", None, &mut all);
        let alone = all.len();
        // One event for each window of each service, open and closed: none replaces another.
        let range = (at("2027-01-01T00:00:00+09:00"), at("2028-01-01T00:00:00+09:00"));
        let windows = profile.services().map(|service| {
            let hours = profile.hours(service).unwrap();
            hours.windows(range.0, range.1).count() + hours.closed_windows(range.0, range.1).count()
        });
        assert_eq!(alone, windows.sum::<usize>());
        // A closure by maintenance is another event than one by HRS-4f with the same start, and than the open window that it ends.
        let mut with = BTreeMap::new();
        let maintenance = MAINTENANCE;
        by_uid(profile, "2027-01-01", "2028-01-01", Some(maintenance), &mut with);
        for (uid, told) in &with {
            let same = all
                .get(uid)
                .is_none_or(|before| (before.0.clone(), before.2.clone()) == (told.0.clone(), told.2.clone()));
            assert!(same, "{uid}: {told:?}");
        }
        assert!(with.len() > alone);
    }
}

/// Fault 79: the UID of an event is the same in every range that touches it, and under another version of the profile.
#[test]
fn fault_79_a_uid_outlives_ranges_and_versions() {
    for text in [Profile::SEIWA, TANUMA] {
        let profile = Profile::load(text).unwrap();
        let mut whole = BTreeMap::new();
        by_uid(&profile, "2027-01-01", "2027-07-01", Some(MAINTENANCE), &mut whole);
        // The same events, requested in two pieces of each month.
        let mut pieces = BTreeMap::new();
        for month in 1..=6 {
            let next = format!("2027-{:02}-01", month + 1);
            let third = format!("2027-{month:02}-03");
            by_uid(&profile, &format!("2027-{month:02}-01"), &third, Some(MAINTENANCE), &mut pieces);
            by_uid(&profile, &third, &next, Some(MAINTENANCE), &mut pieces);
        }
        assert!(pieces == whole, "{} and {} events", pieces.len(), whole.len());
        // Another version with another hash.
        let line = text.lines().find(|line| line.starts_with("version = ")).unwrap();
        let later = Profile::load(&text.replacen(line, "version = \"another\" # of another hash", 1)).unwrap();
        assert_ne!(later.hash(), profile.hash());
        let mut another = BTreeMap::new();
        by_uid(&later, "2027-01-01", "2027-07-01", Some(MAINTENANCE), &mut another);
        assert!(another == whole);
    }
}

proptest! {
    #![proptest_config(fixed(500))]

    /// Different words give a different UID, and the same words the same UID, whatever they are.
    #[test]
    fn fault_79_other_words_are_another_uid(
        one in prop::collection::vec("[a1:]{0,3}", 0..4), other in prop::collection::vec("[a1:]{0,3}", 0..4),
    ) {
        let uid = |words: &[String]| {
            let mut ical = Ical::new("d".parse().unwrap(), stamp());
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            ical.day(&words, "2027-01-01".parse().unwrap(), "s", "d");
            events(&ical.finish())[0].get_uid().unwrap().to_owned()
        };
        prop_assert_eq!(uid(&one) == uid(&other), one == other);
    }
}
