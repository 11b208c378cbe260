//! A mark that is printed is explained where it is printed, in each language: on the terminal, in the picture, in the calendar file.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::Command;

fn run(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_counter"))
        .args(args)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// The marks of a text, each by its first place.
fn marks(text: &str) -> Vec<&str> {
    let mut marks: Vec<_> = text
        .match_indices('※')
        .map(|(at, _)| text.get(at..).unwrap())
        .map(|rest| rest.split_at(rest.char_indices().nth(2).map_or(rest.len(), |(end, _)| end)).0)
        .collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}

/// Whether a mark occurs somewhere with a rule and its text after it.
fn is_explained(mark: &str, text: &str, words: &str) -> bool {
    text.match_indices(mark).any(|(at, _)| {
        let rest = text.get(at..).unwrap().strip_prefix(mark).unwrap();
        rest.trim_start_matches(' ').starts_with("HRS-") && rest.lines().take(4).any(|line| line.contains(words))
    })
}

fn all_are_explained(text: &str, lang: &str, what: &str) -> usize {
    let words = if lang == "ja" { "ご利用できません" } else { "closed on" };
    let marks = marks(text);
    for mark in &marks {
        assert!(is_explained(mark, text, words), "{what}: {mark} is not explained:\n{text}");
    }
    marks.len()
}

#[test]
fn every_mark_that_is_printed_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let mut found = 0;
    for lang in ["ja", "en", "both"] {
        for at in ["2027-01-03T17:00", "2027-01-03T18:45", "2026-06-21T05:00", "2027-05-03T01:40", "2027-02-01T12:00"] {
            found += all_are_explained(&run(&["day", "--at", at, "--lang", lang]), lang, "day");
            for service in madoguchi::Service::ALL {
                let text = run(&["hours", "--service", service.name(), "--at", at, "--lang", lang]);
                found += all_are_explained(&text, lang, service.name());
            }
        }
        for services in [&[][..], &["--service", "payeasy", "--service", "current-account-transfer"]] {
            let (svg, ics) = (file("month.svg"), file("month.ics"));
            let args = ["calendar", "2027-01", "--at", "2027-01-01", "--lang", lang, "--svg", &svg, "--ics", &ics];
            found += all_are_explained(&run(&[&args[..], services].concat()), lang, "calendar");
            found += all_are_explained(&std::fs::read_to_string(svg).unwrap(), lang, "svg");
            // Lines of iCalendar are folded at 75 bytes.
            let text = std::fs::read_to_string(ics).unwrap().replace("\r\n ", "").replace("\\n", "\n");
            found += all_are_explained(&text, lang, "ics");
        }
    }
    assert!(found > 100, "{found} marks were found");
}
