//! The files that `counter calendar` writes, read by libraries of others.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::path::PathBuf;
use std::process::Command;

use icalendar::{Calendar, CalendarDateTime, Component as _, DatePerhapsTime};

/// Writes a month as a file of some kind.
fn write(name: &str, kind: &str, args: &[&str]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.{kind}"));
    let status = Command::new(env!("CARGO_BIN_EXE_counter"))
        .args(args)
        .args(["--at", "2026-12-01", &format!("--{kind}"), path.to_str().unwrap()])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        .output()
        .unwrap();
    assert_eq!(status.status.code(), Some(0));
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn svg_is_xml_with_a_cell_for_each_day_and_a_strip_for_each_service() {
    for (name, args, days, services) in [
        ("january", &["calendar", "2027-01"][..], 31, 2),
        ("february", &["calendar", "2026-02", "--lang", "ja", "--service", "payeasy"], 28, 1),
        ("small", &["--profile", "data/small.toml", "calendar", "2027-01", "--lang", "en"], 31, 1),
    ] {
        let text = write(name, "svg", args);
        let drawing = roxmltree::Document::parse(&text).unwrap();
        let with = |class: &str| drawing.descendants().filter(|node| classes(*node).any(|own| own == class)).count();
        assert_eq!((with("cell"), with("number")), (days, days), "{name}");
        assert_eq!(with("open"), days * services + services, "{name}: strips and legend");
    }
}

#[test]
fn svg_shows_what_is_closed() {
    let text = write("strips", "svg", &["calendar", "2027-01", "--service", "statement", "--lang", "en"]);
    let drawing = roxmltree::Document::parse(&text).unwrap();
    let fourth = drawing.descendants().filter(|node| node.has_tag_name("g")).nth(3).unwrap();
    let closed: Vec<_> = fourth.children().filter(|node| classes(*node).any(|class| class == "shut")).collect();
    let place = |node: roxmltree::Node<'_, '_>| ["x", "width"].map(|name| node.attribute(name).unwrap().to_owned());
    // Monday the 4th: 0:00-8:00 and 23:45-24:00, ten minutes a unit (HRS-2).
    assert_eq!(closed.iter().map(|node| place(*node)).collect::<Vec<_>>(), [["206.0", "48.0"], ["348.5", "1.5"]]);
    assert_eq!(title(closed[1]), "Statement inquiry\n23:45-24:00 HRS-2");
    assert_eq!(title(fourth), "2027-01-04");
}

#[test]
fn svg_escapes_the_texts_of_a_profile() {
    let text = write("escaped", "svg", &["--profile", "data/small.toml", "calendar", "2027-01"]);
    let drawing = roxmltree::Document::parse(&text).unwrap();
    let texts: Vec<_> = drawing.descendants().filter_map(|node| node.text()).collect();
    assert!(texts.contains(&"創立記念日 <臨時>") && texts.contains(&"Founders' Day & Co."));
    assert!(texts.contains(&"成人の日も営業"), "the profile's text has priority over the law's");
}

#[test]
fn ics_reads_back() {
    let text = write("january", "ics", &["calendar", "2027-01"]);
    let calendar: Calendar = text.parse().unwrap();
    let events: Vec<_> = calendar.components.iter().filter_map(|component| component.as_event()).collect();
    let all_day: Vec<_> = events
        .iter()
        .filter_map(|event| match event.get_start() {
            Some(DatePerhapsTime::Date(date)) => Some((date.to_string(), event.get_summary().unwrap().to_owned())),
            _ => None,
        })
        .collect();
    let holiday = |date: &str, summary: &str| (date.to_owned(), summary.to_owned());
    assert_eq!(all_day[0], holiday("2027-01-01", "元日・12月31日～1月3日 / New Year's Day; December 31 to January 3"));
    assert_eq!(all_day[3], holiday("2027-01-11", "成人の日 / Coming of Age Day"));
    assert_eq!(all_day.len(), 4);
    assert!(events.iter().all(|event| event.property_value("DTSTAMP") == Some("20261130T150000Z")));
    let mut uids: Vec<_> = events.iter().map(|event| event.get_uid().unwrap()).collect();
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), events.len(), "every event has a UID of its own");
}

#[test]
fn ics_has_the_closed_windows_whole() {
    let text = write("payeasy", "ics", &["calendar", "2026-06", "--service", "payeasy", "--lang", "en"]);
    let calendar: Calendar = text.parse().unwrap();
    let events: Vec<_> = calendar.components.iter().filter_map(|component| component.as_event()).collect();
    let windows: Vec<_> = events.iter().map(|event| (utc(event.get_start()), utc(event.get_end()))).collect();
    let want = [
        ("2026-05-31 16:40", "2026-05-31 21:00"), // Monday the 1st, 1:40-6:00 (HRS-4a)
        ("2026-06-05 14:40", "2026-06-05 15:10"), // Friday the 5th 23:40 to Saturday 0:10 (HRS-4b)
        ("2026-06-07 14:40", "2026-06-07 15:10"), // Sunday the 7th 23:40 to Monday 0:10
        ("2026-06-13 14:35", "2026-06-13 22:00"), // Saturday the 13th 23:35 to Sunday 7:00 (HRS-4c)
        ("2026-06-14 16:40", "2026-06-14 21:00"), // Monday the 15th
        ("2026-06-19 14:40", "2026-06-19 15:10"),
        ("2026-06-20 15:00", "2026-06-20 20:30"), // Sunday the 21st 0:00-5:30 (HRS-5)
        ("2026-06-21 14:40", "2026-06-21 15:10"),
        ("2026-06-27 14:35", "2026-06-27 22:00"),
    ];
    assert_eq!(windows, want.map(|(from, to)| (from.to_owned(), to.to_owned())));
    assert_eq!(events[6].get_summary(), Some("Closed: Pay-easy"));
    assert_eq!(events[6].get_description(), Some("HRS-5: closed on the 3rd Sunday of June and September, 0:00-5:30"));
}

fn classes<'a>(node: roxmltree::Node<'a, '_>) -> std::str::SplitWhitespace<'a> {
    node.attribute("class").unwrap_or_default().split_whitespace()
}

fn title<'a>(node: roxmltree::Node<'a, '_>) -> &'a str {
    node.children().find(|child| child.has_tag_name("title")).and_then(|title| title.text()).unwrap_or_default()
}

fn utc(at: Option<DatePerhapsTime>) -> String {
    match at {
        Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) => at.format("%Y-%m-%d %H:%M").to_string(),
        other => panic!("not in UTC: {other:?}"),
    }
}
