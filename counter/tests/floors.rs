//! `counter check` prints warnings and ends with exit code 0, or with 1 if they are denied (INS-12).
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::process::{Command, Output};

fn check(name: &str, text: &str, args: &[&str]) -> Output {
    let folder = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    Command::new(env!("CARGO_BIN_EXE_counter")).arg("check").arg(&file).args(args).output().unwrap()
}

fn small(min: u32, max: u32) -> String {
    let text = include_str!("data/small.toml");
    let from = "password = { min = 8, max = 32,";
    assert!(text.contains(from));
    text.replacen(from, &format!("password = {{ min = {min}, max = {max},"), 1)
}

#[test]
fn ins_12_warnings_are_told_and_can_be_denied() {
    for (name, min, max, warnings) in [("warned.toml", 7, 63, 2), ("usual.toml", 8, 64, 0)] {
        let text = small(min, max);
        for (args, exit) in [(&[][..], 0), (&["--deny-warnings"][..], i32::from(warnings > 0))] {
            let output = check(name, &text, args);
            let shown = String::from_utf8(output.stdout).unwrap();
            assert_eq!(output.status.code(), Some(exit), "{args:?}\n{shown}");
            assert_eq!(shown.matches("warning[2002 short-password CRD-2]").count(), warnings, "{shown}");
            assert_eq!(shown.matches("正しいプロファイルです").count(), 1, "{shown}");
        }
    }
    let shown = String::from_utf8(check("warned.toml", &small(7, 63), &["--lang", "en"]).stdout).unwrap();
    assert!(shown.contains("usually at least `8` characters, now `7`") && shown.contains("2 warnings"), "{shown}");
}

#[test]
fn ins_12_a_fault_is_a_fault_whether_warnings_are_denied_or_not() {
    for args in [&[][..], &["--deny-warnings"][..]] {
        let output = check("short.toml", &small(5, 64), args);
        let shown = String::from_utf8(output.stdout).unwrap();
        assert_eq!(output.status.code(), Some(1), "{shown}");
        assert!(shown.contains("error[1431 password-too-short CRD-2]"), "{shown}");
    }
}
