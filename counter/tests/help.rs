//! The help is the manual: it has every command, every option with an example, and every word.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::Command;

use madoguchi::{Service, TransferKind};

const COMMANDS: [&str; 9] = ["day", "enrol", "hours", "fee", "days", "calendar", "check", "ask", "play"];

fn help(args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_counter")).args(args).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{args:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_command_has_its_page_with_an_example() {
    let whole = help(&["--help"]);
    for command in COMMANDS {
        assert!(whole.contains(&format!("\n  {command} ")), "{command}");
        let page = help(&[command, "--help"]);
        assert!(page.contains("例 example") && page.contains("--lang"), "{command}:\n{page}");
        assert!(help(&[command, "-h"]).len() < page.len(), "{command}: -h is the short one");
    }
}

fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

/// `--lang` also selects the language of the help, at any place of the command line.
#[test]
fn a_help_in_one_language_has_no_word_of_the_other() {
    for command in COMMANDS.map(|command| vec![command]).into_iter().chain([vec![]]) {
        for long in ["--help", "-h"] {
            let page = help(&[&command[..], &[long, "--lang", "en"]].concat());
            let wrong: Vec<_> = page.lines().filter(|line| line.contains(is_japanese)).collect();
            assert!(wrong.is_empty(), "{command:?} {long}: {wrong:?}");
            assert!(page.contains("Usage: ") && page.contains("Options:"), "{page}");
            let page = help(&[&["--lang=ja"], &command[..], &[long]].concat());
            let english =
                ["Usage", "Options", "Arguments", "example", "Possible", "default", " the ", " is ", " of ", " a "];
            let wrong: Vec<_> = page.lines().filter(|line| english.iter().any(|word| line.contains(word))).collect();
            assert!(wrong.is_empty(), "{command:?} {long}: {wrong:?}");
            assert!(page.contains("使い方: ") && page.contains("オプション:"), "{page}");
            assert!(!page.contains("\n\n\n"), "a gap: {page}");
        }
        // Texts that occur in both languages occur in each.
        let both = help(&[&command[..], &["--help"]].concat());
        assert!(both.contains("Usage: ") && both.contains("共通のオプション Options:"));
    }
    let (ja, en) = (help(&["hours", "--help", "--lang", "ja"]), help(&["hours", "--help", "--lang", "en"]));
    assert!(Service::ALL.iter().all(|own| ja.contains(&format!("- {}: {}\n", own.name(), own.ja()))), "{ja}");
    assert!(Service::ALL.iter().all(|own| en.contains(&format!("- {}: {}\n", own.name(), own.en()))), "{en}");
    assert!(ja.contains("例: counter hours --service statement"));
    assert!(en.contains("\nexample: counter hours --service statement"));
}

#[test]
fn what_is_wrong_with_a_command_line_is_told_in_the_language_that_it_asks_for() {
    for args in [
        &["day", "--bogus"][..],
        &["dya"],
        &["fee", "--to", "mars", "--amount", "1"],
        &["hours", "--service", "teller"],
        &["days", "--business", "1", "--to", "2027-01-01"],
        &["days"],
        &["--lang", "fr"],
    ] {
        let told = |lang: &str| {
            let args = [args, &["--lang", lang]].concat();
            let output = Command::new(env!("CARGO_BIN_EXE_counter")).args(&args).output().unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{args:?}");
            String::from_utf8(output.stderr).unwrap()
        };
        let (ja, en) = (told("ja"), told("en"));
        assert!(!en.contains(is_japanese) && en.starts_with("error"), "{en}");
        let english = ["Usage", "tip:", "possible", "found", " the ", " is ", "try "];
        assert!(!english.iter().any(|word| ja.contains(word)) && ja.starts_with("error"), "{ja}");
        assert!(ja.lines().next().unwrap().contains(is_japanese), "{ja}");
    }
}

#[test]
fn every_word_is_there_with_its_names() {
    let (hours, fee) = (help(&["hours", "--help"]), help(&["fee", "--help"]));
    for service in Service::ALL {
        assert!([service.name(), service.ja(), service.en()].iter().all(|word| hours.contains(word)), "{service}");
    }
    for kind in TransferKind::ALL {
        assert!([kind.name(), kind.ja(), kind.en()].iter().all(|word| fee.contains(word)), "{kind}");
    }
}

#[test]
fn version() {
    assert_eq!(help(&["--version"]), format!("counter {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn every_day_of_the_calendar_has_its_page() {
    for at in ["1948-07-20", "1950-02-28T23:59:59.999", "2019-05-01", "2150-12-30T12:00", "2150-12-31T23:59:59.999"] {
        for args in [&["day"][..], &["hours"], &["calendar"]] {
            assert!(!help(&[args, &["--at", at]].concat()).is_empty());
        }
    }
}

#[test]
fn without_an_instant_it_is_now() {
    assert!(help(&[]).contains("seiwa"));
}
