//! Transcripts of the terminal, written and checked by hand: `golden/*.txt`.
//!
//! A transcript is a comment (`#`), then commands (`$ counter …`), each with what it prints (standard output, then standard
//! error) and its exit code (`[exit 0]`). `[seiwa]` replaces the beginning of the built-in profile's hash. No program
//! rewrites them: if an answer changes, check it rule by rule, and edit the transcript by hand.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

use std::path::Path;
use std::process::Command;

use madoguchi::Profile;

#[test]
fn day() {
    play(include_str!("golden/day.txt"));
}

#[test]
fn hours() {
    play(include_str!("golden/hours.txt"));
}

#[test]
fn fee() {
    play(include_str!("golden/fee.txt"));
}

#[test]
fn days() {
    play(include_str!("golden/days.txt"));
}

#[test]
fn calendar() {
    play(include_str!("golden/calendar.txt"));
}

#[test]
fn check() {
    play(include_str!("golden/check.txt"));
}

#[test]
fn refused() {
    play(include_str!("golden/refused.txt"));
}

/// Runs every command of a transcript and compares.
fn play(transcript: &str) {
    let mut count = 0;
    for part in transcript.split("\n$ counter").skip(1) {
        let (words, rest) = part.split_once('\n').unwrap();
        let end = rest.find("\n[exit ").map_or(0, |end| end + 1);
        let want = &rest[..rest[end..].find('\n').map_or(rest.len(), |line| end + line)];
        let got = run(&split(words));
        assert_eq!(got, want, "counter{words}\n--- it printed:\n{got}\n--- the transcript has:\n{want}");
        count += 1;
    }
    assert!(count > 0, "no commands");
}

/// The output of a command, and its exit code.
fn run(args: &[String]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_counter"))
        .args(args)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"))
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap()).concat();
    assert!(!text.contains('\u{1b}'), "colours without a terminal");
    let seiwa = Profile::seiwa();
    let hash = &seiwa.hash()[..12];
    format!("{}[exit {}]", text.replace(hash, "[seiwa]"), output.status.code().unwrap())
}

/// Words of a command line; blanks count within double quotes.
fn split(words: &str) -> Vec<String> {
    let quoted = words.split('"').enumerate();
    let part = |(n, part): (usize, &str)| -> Vec<String> {
        if n % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
    };
    quoted.flat_map(part).collect()
}
