//! The help is the manual: every command, every option with an example, every word.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::Command;

use madoguchi::{Service, TransferKind};

const COMMANDS: [&str; 8] = ["day", "enrol", "hours", "fee", "days", "calendar", "check", "ask"];

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
