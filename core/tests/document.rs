//! Limits the cost of a document: named limits bound its size, and a small stack is enough to load or refuse it (PROFILE-4, fault 77).

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test stops at the first surprise")]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::thread;

use fixed::fixed;
use madoguchi::{Code, Profile};
use proptest::prelude::*;
use support::institution;

const TANUMA: &str = include_str!("../vectors/profiles/tanuma.toml");
/// Half of musl's default thread stack.
const STACK: usize = 64 * 1024;

/// The codes of a text's faults, each with its allowed values; `None` if it loads.
fn told(text: &str) -> Vec<(Code, String)> {
    Profile::load(text)
        .err()
        .map_or(Vec::new(), |faults| faults.0.into_iter().map(|fault| (fault.code, fault.allowed_en)).collect())
}

/// Loads a text in a thread with a small stack. If the stack is too small, the process crashes.
fn told_on_a_small_stack(text: String) -> Vec<(Code, String)> {
    thread::Builder::new().stack_size(STACK).spawn(move || told(&text)).unwrap().join().unwrap()
}

fn over(limit: &str) -> Vec<(Code, String)> {
    vec![(Code::OverLimit, limit.to_owned())]
}

/// A document with another expression for its one service's hours.
fn open(expression: &str) -> String {
    institution("", "").replacen("00:00-24:00", expression, 1)
}

/// A document with other hours: `rows` rows of the balance inquiry, one day apart, each with this mark, and closures.
fn rows_and_closures(rows: usize, closures: &str) -> String {
    let mark = if closures.is_empty() { "" } else { "marks = [\"※\"]\n" };
    let words = "rule = \"r\"\ntext = { ja = \"試験\", en = \"test\" }\nsource = \"s\"\n";
    let day = |n: usize| format!("from = {}-{:02}-01\n", 1950 + n / 12, n % 12 + 1);
    let row = |n| {
        format!(
            "[[hours]]\nservice = \"balance\"\n{}open = \"24/7\"\n{mark}{words}",
            if n == 0 { String::new() } else { day(n) }
        )
    };
    institution(&((0..rows).map(row).collect::<String>() + closures), "")
}

/// `count` closures of `expressions` expressions each.
fn closures(count: usize, expressions: usize) -> String {
    let when = "\"Mo 01:00-02:00\", ".repeat(expressions);
    format!("[[closure]]\nmark = \"※\"\nrule = \"r\"\nwhen = [{when}]\ntext = {{ ja = \"試験\", en = \"test\" }}\nsource = \"s\"\n").repeat(count)
}

/// A document with extra text at its start; only that key is a fault.
fn with(text: &str) -> String {
    format!("{text}\n{}", institution("", ""))
}

#[test]
fn fault_77_each_limit_of_hours_is_refused_by_name_and_what_is_within_it_loads() {
    let rules = |count| vec!["Mo 08:00-09:00"; count].join(";");
    assert_eq!(told(&open(&rules(32))), []);
    assert_eq!(told(&open(&rules(33))), over("at most 32 rules in an expression"));
    // A list of days, padded with blanks.
    let days = |bytes: usize| {
        let list = format!("{}Jan 01", "Jan 01,".repeat(bytes / 7 - 1));
        format!("{}{}", &list, " ".repeat(bytes.saturating_sub(list.len())))
    };
    assert_eq!(told(&open(&days(4_096))), []);
    assert_eq!(told(&open(&days(4_097))), over("at most 4096 bytes in an expression"));
    assert_eq!(told(&rows_and_closures(100, "")), []);
    assert_eq!(told(&rows_and_closures(101, "")), over("at most 100 rows of one service"));
    assert_eq!(told(&rows_and_closures(1, &closures(3, 333))), []);
    assert_eq!(
        told(&rows_and_closures(1, &closures(4, 250))),
        over("at most 1000 rules of hours and closures in one row")
    );
    // An expression counts with all its rules.
    let two =
        |count, expressions| closures(count, expressions).replace("Mo 01:00-02:00", "Mo 01:00-02:00; Tu 01:00-02:00");
    assert_eq!(told(&rows_and_closures(1, &two(3, 166))), []);
    assert_eq!(told(&rows_and_closures(1, &two(4, 125))), over("at most 1000 rules of hours and closures in one row"));
    let faults = told(&rows_and_closures(1, &closures(3, 700)));
    // The fault of the first row comes first, as in the document.
    assert_eq!(faults.get(1..), Some(&over("at most 2000 rules in all closures")[..]), "{faults:?}");
}

/// A part that is nested too deeply by itself is not parsed by itself to find faults of its syntax, although in the document it lies inside a text.
#[test]
fn fault_77_what_is_too_deep_by_itself_is_not_parsed() {
    let lines = |depth: usize| {
        let nested = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let text = format!("id = \"\"\"\n[a]\nx = {nested}\ny = = 1\n\"\"\"\n[tax]\nrounding = \n");
        let faults = Profile::load(&text).unwrap_err().0;
        assert!(faults.iter().all(|fault| fault.code == Code::NotToml), "{faults:?}");
        faults.iter().map(|fault| fault.line).collect::<Vec<_>>()
    };
    // The text that does not end in its part is told at the part's end; then the fault in the middle part, and the value that is missing.
    assert_eq!(lines(10), [2, 4, 7]);
    assert_eq!(lines(17), [2, 7]);
}

#[test]
fn fault_77_each_limit_of_a_document_is_refused_by_name() {
    let unknown = |text: &str| told(&with(text)).first().map(|(code, _)| *code);
    let exceeded = |text: &str| {
        Profile::load(&with(text)).err().and_then(|faults| {
            let first = faults.0.into_iter().next()?;
            assert_eq!((first.code, first.path.as_str()), (Code::OverLimit, ""), "{first}");
            assert!(!first.allowed_ja.is_empty());
            Some(first.allowed_en)
        })
    };
    let at_most = |limit: &str| Some(format!("at most {limit}"));
    // Limit of bytes.
    let document = institution("", "");
    let padded = |bytes: usize| format!("{document}#{}", "x".repeat(bytes - document.len() - 1));
    assert_eq!(told(&padded(1 << 20)), []);
    assert_eq!(told(&padded((1 << 20) + 1)), over("at most 1048576 bytes in a document"));
    // Limit of levels: dotted keys, arrays, tables, and all of them together.
    for (open, close) in [("[", "]"), ("{ a = ", " }"), ("[{ a.b = ", " }]")] {
        let levels = open.matches(['[', '{', '.']).count() + open.matches(" = ").count();
        let nested = |times: usize| format!("x = {}1{}", open.repeat(times), close.repeat(times));
        assert_eq!(unknown(&nested(15 / levels)), Some(Code::UnknownKey), "{open}");
        for times in [15 / levels + 1, 100, 10_000] {
            assert_eq!(exceeded(&nested(times)), at_most("16 levels of nesting"), "{open} {times} times");
        }
    }
    assert_eq!(unknown(&format!("x{} = 1", ".x".repeat(15))), Some(Code::UnknownKey));
    assert_eq!(exceeded(&format!("x{} = 1", ".x".repeat(16))), at_most("16 levels of nesting"));
    assert_eq!(exceeded(&format!("[x{}]\ny{} = 1\n", ".x".repeat(9), ".y".repeat(9))), at_most("16 levels of nesting"));
    assert_eq!(exceeded(&format!("[[x{}]]\ny.y = [[1]]\n", ".x".repeat(12))), at_most("16 levels of nesting"));
    // Brackets inside texts and comments are not levels.
    assert_eq!(unknown(&format!("x = \"{0}\" # {0}\ny = '{0}'\n", "[{".repeat(50))), Some(Code::UnknownKey));
    // Limit of entries, tables and keys.
    let entries = |count: usize| format!("x = [{}]", vec!["1"; count].join(","));
    assert_eq!(unknown(&entries(1_000)), Some(Code::UnknownKey));
    assert_eq!(exceeded(&entries(1_001)), at_most("1000 entries in an array"));
    assert_eq!(exceeded(&"[[x]]\n".repeat(2_001)), at_most("2000 tables in a document"));
    let keys: String = (0..50_001).map(|n| format!("k{n} = 1\n")).collect();
    assert_eq!(exceeded(&keys), at_most("50000 keys in a document"));
}

/// The valid text, completely invalid texts, and texts made to be expensive: with a 64 KiB stack each is loaded or refused.
#[test]
fn fault_77_a_small_stack_is_enough() {
    assert_eq!(told_on_a_small_stack(Profile::SEIWA.to_owned()), []);
    assert_eq!(told_on_a_small_stack(TANUMA.to_owned()), []);
    let mib = 1 << 20;
    let hostile = [
        open(&"Mo 08:00-09:00;".repeat(100_000 / 15)),
        open(&"Mo 08:00-09:00;".repeat(20_000)),
        open(&"Jan 01,".repeat(585)),
        open(&"(".repeat(4_000)),
        open(&"[".repeat(4_000)),
        with(&format!("x = {}1{}", "[".repeat(15), "]".repeat(15))),
        with(&format!("x = {}1{}", "{ a = ".repeat(7), " }".repeat(7))),
        with(&format!("hours{} = 1", ".x".repeat(15))),
        "[".repeat(mib),
        "[[".repeat(mib / 2),
        format!("x = {}", "{".repeat(mib - 4)),
        format!("x = {}1{}", "[".repeat(mib / 2 - 4), "]".repeat(mib / 2 - 4)),
        format!("x = {}1{}", "{a=".repeat(mib / 4 - 4), "}".repeat(mib / 4 - 4)),
        format!("x{} = 1", ".x".repeat(mib / 2 - 8)),
        format!("[x{}]", ".x".repeat(mib / 2 - 8)),
        "x = \"\"\"".repeat(1_000),
        "a b\n".repeat(10_000),
        "x = 1\n".repeat(10_000),
        Profile::SEIWA.replace(" = ", " = [1, "),
        Profile::SEIWA.replace("rule = ", "rrule = "),
        Profile::SEIWA.replace("ja = ", "jp = "),
    ];
    for text in hostile {
        let start: String = text.chars().take(60).collect();
        assert!(!told_on_a_small_stack(text).is_empty(), "{start} … loads");
    }
}

proptest! {
    #![proptest_config(fixed(60))]

    /// Random damage to the built-in profile, with the value of any key nested or of another type.
    #[test]
    fn fault_77_any_damage_is_refused_on_a_small_stack(
        at in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..6), 1..20),
    ) {
        let mut lines: Vec<String> = Profile::SEIWA.lines().map(str::to_owned).collect();
        for (place, damage) in at {
            let place = place.index(lines.len());
            let key = lines[place].split_once(" = ").map(|(key, _)| key.to_owned());
            let value = ["", "1", "[[[[1]]]]", "{ a.b.c = [{ d = 1 }] }", "2026-01-01", "\"\""][damage];
            match key {
                Some(key) if !value.is_empty() => lines[place] = format!("{key} = {value}"),
                _ => lines.truncate(place.max(1)),
            }
        }
        told_on_a_small_stack(lines.join("\n"));
    }
}
