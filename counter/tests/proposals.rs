//! The program accepts every command that it proposes: those of `day`, those that continue later, and the examples of the manual.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs a line as a shell does, in a folder.
fn shell(line: &str, folder: &Path, input: &str) -> Output {
    let programs = Path::new(env!("CARGO_BIN_EXE_counter")).parent().unwrap();
    let path = std::env::join_paths(
        [programs.to_owned()].into_iter().chain(std::env::split_paths(&std::env::var_os("PATH").unwrap())),
    );
    let mut child = Command::new("sh")
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", path.unwrap())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

/// The output of a line, which must be accepted.
fn taken(line: &str, folder: &Path, input: &str) -> String {
    let output = shell(line, folder, input);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{line}\n{told}");
    String::from_utf8(output.stdout).unwrap()
}

/// The commands that a text proposes, a line each.
fn commands(text: &str) -> Vec<&str> {
    text.lines().map(str::trim_start).filter(|line| line.starts_with("counter ") && !line.contains("cargo")).collect()
}

#[test]
fn every_command_that_a_day_proposes_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let tanuma = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/vectors/profiles/tanuma.toml");
    std::fs::copy(tanuma, folder.path().join("my bank's.toml")).unwrap();
    for profile in ["", "--profile \"my bank's.toml\" "] {
        let mut proposed = BTreeSet::new();
        for at in
            ["1948-07-20", "1989-01-31", "2019-09-30T23:59", "2027-01-03T17:00", "2150-12-30", "2150-12-31T23:59:59"]
        {
            let text = taken(&format!("counter {profile}day --at {at}"), folder.path(), "");
            let own = commands(&text);
            assert!(own.len() >= 3, "{text}");
            proposed.extend(own.into_iter().map(str::to_owned));
        }
        for line in proposed {
            taken(&line, folder.path(), "0\n");
        }
    }
}

#[test]
fn a_day_whose_profile_comes_from_standard_input_proposes_what_can_come_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let seiwa = madoguchi::Profile::SEIWA;
    let text = taken("counter day --profile - --at 2027-01-03T17:00", folder.path(), seiwa);
    let own = commands(&text);
    assert!(own.contains(&"counter --profile - enrol --demo"), "{own:?}");
    for line in own {
        taken(line, folder.path(), seiwa);
    }
}

#[test]
fn what_enrol_says_to_go_on_with_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let first = "counter enrol --store \"our bank.db\" --at \"2027-02-01 12:00\" --seed 7 --lang en";
    let output = shell(first, folder.path(), "log-in\n");
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    let again = commands(&text);
    assert_eq!(again, ["counter enrol --store 'our bank.db' --at '2027-02-01 12:00' --seed 7"]);
    let output = shell(again.first().unwrap(), folder.path(), "");
    assert!(String::from_utf8(output.stdout).unwrap().contains("You continue where you left off."));
}

/// The examples of the manual run unchanged.
#[test]
fn every_example_of_the_manual_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mybank.toml"), madoguchi::Profile::SEIWA).unwrap();
    let visit = "{\"at\":\"2027-02-01T12:00:00+09:00\",\"act\":\"start-session\"}\n";
    std::fs::write(folder.path().join("first-login.txt"), visit).unwrap();
    let mut count = 0;
    for command in ["", "day", "hours", "fee", "days", "calendar", "check", "enrol", "ask", "play"] {
        let page = taken(&format!("counter {command} --help --lang en"), folder.path(), "");
        let line = |line: &str| {
            let line = line.trim_start();
            let line = line.strip_prefix("example: ").or_else(|| line.strip_prefix("examples: ")).unwrap_or(line);
            (line.starts_with("counter ") || line.starts_with("echo ")).then(|| line.to_owned())
        };
        for line in page.lines().filter_map(line) {
            if line.contains("--deny-warnings") {
                // The built-in document has warnings, each explained in docs/floors.md.
                assert_eq!(shell(&line, folder.path(), "").status.code(), Some(1), "{line}");
            } else {
                taken(&line, folder.path(), "0\n");
            }
            count += 1;
        }
    }
    assert!(count >= 12, "{count}");
}
