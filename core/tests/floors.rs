//! Tests the floors and usual values of a profile (INS-12): the page that prints them, each of them to the exact number, and the warnings
//! of the built-in profile.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

use std::path::PathBuf;

use madoguchi::{Code, Factor, Floor, FloorScale, FloorSide, Profile};
use support::institution;

fn page() -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/floors.md")).unwrap()
}

/// The codes and paths of a document's faults, or of its warnings if there are none.
fn told(text: &str) -> Vec<(Code, String)> {
    match Profile::load(text) {
        Ok(profile) => profile.warnings().iter().map(|warning| (warning.code, warning.path.clone())).collect(),
        Err(faults) => faults.0.into_iter().map(|fault| (fault.code, fault.path)).collect(),
    }
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// The small institution of the tests with passwords of the usual length: it has no warnings.
fn usual() -> String {
    let text = changed(&institution("", ""), "password = { min = 8, max = 32,", "password = { min = 8, max = 64,");
    format!("{text}\n{AUTHORITY}{OPERATOR}{CONNECTION}")
}

const AUTHORITY: &str = "[[authority]]\nservices = [\"transfer-same-day\"]\nneeds = [\"login-password\", \"one-time-password\"]\nrule = \"LOG-5\"\nsource = \"test\"\n\n";
const OPERATOR: &str = "[[operator]]\nact = \"lift-lock\"\nsecond-approver = true\nrule = \"OPR-1\"\nsource = \"test\"\n\n[[operator]]\nact = \"reset-journey\"\nsecond-approver = true\nrule = \"OPR-1\"\nsource = \"test\"\n\n";
const CONNECTION: &str =
    "[connection]\ntls = \"tls-1.2\"\ncipher-bits = 128\ncertificate = \"ov\"\nrule = \"LOG-6\"\nsource = \"test\"\n";

#[test]
fn ins_12_the_page_prints_the_table() {
    let text =
        |code: Option<Code>| code.map_or("–".to_owned(), |code| format!("{} `{}`", code.number(), code.name()));
    let rows = Floor::ALL.iter().map(|row| {
        let side = match row.side {
            FloorSide::AtLeast => "at least",
            FloorSide::AtMost => "at most",
        };
        let side = if row.scale == FloorScale::Switch { "" } else { side };
        let limit = |limit: i64| format!("{side} `{}` {}", row.scale.show(limit), row.unit_en).trim().to_owned();
        let floor = row.floor.map_or("–".to_owned(), limit);
        let (key, usual, source) = (row.key, limit(row.usual), row.source);
        format!("| {key} | {floor} | {usual} | {} | {} | {source} |", text(row.fault), text(row.warning))
    });
    let wanted = rows.collect::<Vec<_>>().join("\n");
    assert!(page().contains(&format!("|\n{wanted}\n\n")), "docs/floors.md should have\n{wanted}");
}

/// The page lists each warning of the built-in profile, with the reason to keep the value.
#[test]
fn ins_12_what_the_built_in_profile_is_warned_of_is_on_the_page() {
    let page = page();
    let (_, own) = page.split_once("## The built-in profile").unwrap();
    let listed: Vec<_> = own
        .lines()
        .filter(|line| line.starts_with("| 2"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>())
        .map(|cells| {
            assert!(cells.len() == 4 && cells[3].len() > 20, "no reason: {cells:?}");
            (cells[0].parse().unwrap(), cells[1].trim_matches('`').to_owned(), cells[2].trim_matches('`').to_owned())
        })
        .collect();
    let warned: Vec<_> = Profile::seiwa()
        .warnings()
        .iter()
        .map(|warning| (warning.code.number(), warning.path.clone(), warning.found.clone()))
        .collect();
    assert_eq!(listed, warned);
}

/// A number at its floor loads, the next one beyond it does not; the usual value gives no warning, the next one beyond it does.
#[test]
fn fault_76_each_floor_is_held_to_the_number() {
    let base = usual();
    assert_eq!(told(&base), []);
    for (row, from, to) in [
        ("credentials.password.min", "password = { min = 8,", "password = { min = #,"),
        ("credentials.password.max", "password = { min = 8, max = 64,", "password = { min = 6, max = #,"),
        ("credentials.passcode.life-minutes", "life-minutes = 5\n", "life-minutes = #\n"),
        ("session.idle-minutes", "idle-minutes = 10", "idle-minutes = #"),
        ("session.life-minutes", "life-minutes = 720", "life-minutes = #"),
        ("first-use.days", "[first-use]\ndays = 60", "[first-use]\ndays = #"),
    ] {
        let floor = Floor::ALL.iter().find(|own| own.key == row).unwrap();
        let beyond = if floor.side == FloorSide::AtLeast { -1 } else { 1 };
        let at = |number: i64| told(&changed(&base, from, &to.replace('#', &number.to_string())));
        let here = |code: Option<Code>| code.map(|code| (code, row.to_owned()));
        let of_row = |told: Vec<(Code, String)>| told.into_iter().filter(|(_, path)| path == row).collect::<Vec<_>>();
        // The longest password that a format allows is the usual one.
        assert_eq!(of_row(at(floor.usual)), [], "{row} {}", floor.usual);
        assert_eq!(of_row(at(floor.usual + beyond)), Vec::from_iter(here(floor.warning)), "{row}");
        if let Some(limit) = floor.floor {
            assert_eq!(of_row(at(limit)), Vec::from_iter(here(floor.warning)), "{row} {limit}");
            assert_eq!(of_row(at(limit + beyond)), Vec::from_iter(here(floor.fault)), "{row} {limit}");
        }
    }
    let hash = |memory: u32, passes: u32| {
        let text =
            changed(&base, "memory-kib = 12288\npasses = 3", &format!("memory-kib = {memory}\npasses = {passes}"));
        told(&changed(&text, "memory-kib-max = 19456\npasses-max = 4", "memory-kib-max = 65536\npasses-max = 16"))
    };
    let at = |code| vec![(code, "credentials.hash.memory-kib".to_owned())];
    // The settings that OWASP calls equal, and one pass or one KiB less.
    for (memory, passes) in [(47_104, 1), (19_456, 2), (12_288, 3), (9_216, 4), (7_168, 5)] {
        assert_eq!(hash(memory, passes), [], "m={memory}, t={passes}");
    }
    assert_eq!(hash(7_168, 4), at(Code::CheapHash));
    assert_eq!(hash(35_839, 1), at(Code::CheapHash));
    for (memory, passes) in [(7_167, 16), (8, 1), (64, 3)] {
        assert_eq!(hash(memory, passes), at(Code::HashTooCheap), "m={memory}, t={passes}");
    }
}

/// Tests may load cheap hashes through a function of their own; the function that a bank calls still refuses them.
#[test]
fn fault_76_cheap_hashes_load_by_no_other_way() {
    let text = changed(Profile::SEIWA, "memory-kib = 19456", "memory-kib = 8");
    let faults = Profile::load(&text).unwrap_err().0;
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::HashTooCheap]);
    let cheap = Profile::load_with_cheap_hashes(&text).unwrap();
    assert_eq!(cheap.credentials().hash().now().memory_kib(), 8);
    // Everything else still has its floor.
    let text = changed(&text, "tls = \"tls-1.2\"", "tls = \"tls-1.0\"");
    assert!(Profile::load_with_cheap_hashes(&text).is_err());
}

/// LCK-6: the bound of a policy decides, and not any single number of it.
#[test]
fn fault_76_the_bound_of_guesses_is_the_floor_of_a_lock() {
    let base = usual();
    let row = "factor = \"login-password\"\nlimit = 5\ntemporary-locks-to-lock = 1\n";
    let (mut refused, mut warned, mut quiet) = (0, 0, 0);
    for limit in [3, 6, 20, 100] {
        for minutes in [1, 10, 30, 1_440, 10_080] {
            for lock in ["", "temporary-locks-to-lock = 3\n", "temporary-locks-to-lock = 100\n"] {
                for apart in ["", "apart = true\n"] {
                    let policy = format!(
                        "factor = \"login-password\"\nlimit = {limit}\ntemporary-lock-minutes = {minutes}\n{lock}{apart}"
                    );
                    let text = changed(&base, row, &policy);
                    let told: Vec<_> = told(&text).into_iter().map(|(code, _)| code).collect();
                    // A slow count: one temporary lock after another, until the year is over or the lock comes.
                    let most: u64 = if lock.is_empty() {
                        365 * 1_440 / minutes + 1
                    } else {
                        lock.trim_end().rsplit(' ').next().unwrap().parse().unwrap()
                    };
                    let in_a_year = most.min((365 * 1_440 - 1) / minutes + 1);
                    let guesses = limit * in_a_year * if apart.is_empty() { 1 } else { 2 };
                    let want = match guesses {
                        876_001.. => Some(Code::TooManyGuesses),
                        101.. => Some(Code::ManyGuesses),
                        _ => None,
                    };
                    match want {
                        Some(Code::TooManyGuesses) => refused += 1,
                        Some(_) => warned += 1,
                        None => quiet += 1,
                    }
                    assert_eq!(told, Vec::from_iter(want), "{policy}: {guesses} guesses");
                    if let Ok(profile) = Profile::load(&text) {
                        assert_eq!(
                            profile.lock(Factor::LoginPassword).unwrap().policy().bound(0).guesses_per_year,
                            guesses,
                            "{policy}"
                        );
                    }
                }
            }
        }
    }
    assert!(refused > 5 && warned > 10 && quiet > 5, "{refused} {warned} {quiet}");
}

/// A reader of a profile sees its real content: no controls, no direction marks, no zero-width characters in texts, keys and comments.
#[test]
fn profile_2_hidden_characters_are_refused_wherever_they_stand() {
    let base = usual();
    let hidden =
        "\0\u{7}\u{1b}\u{7f}\u{9b}\u{ad}\u{61c}\u{200b}\u{200e}\u{2028}\u{202e}\u{2066}\u{2069}\u{feff}\u{e0041}";
    for character in hidden.chars() {
        let code = u32::from(character);
        let escaped = if code > 0xffff { format!("\\U{code:08X}") } else { format!("\\u{code:04X}") };
        let text = changed(&base, "en = \"Test Credit Union\"", &format!("en = \"Test{escaped}\""));
        assert_eq!(told(&text), [(Code::HiddenInDocument, "name.en".to_owned())], "{escaped}");
        let shown = Profile::load(&text).unwrap_err().to_string();
        assert!(shown.contains(&escaped), "{shown}");
        // As itself, where TOML accepts it.
        for (by, path) in
            [(format!("en = \"Test{character}\""), "name.en"), (format!("en = \"Test\" }} # {character}\n# {{"), "")]
        {
            let text = changed(&base, "en = \"Test Credit Union\"", &by);
            let told = told(&text);
            let refused = [(Code::HiddenInDocument, path.to_owned())] == *told
                || told.iter().all(|(code, _)| *code == Code::NotToml);
            assert!(!told.is_empty() && refused, "{character:?} {told:?}");
        }
    }
    // A text in a list is found at its place.
    let text = changed(&base, "percent = \"10\"", "percent = \"1\u{200b}0\"");
    assert!(told(&text).contains(&(Code::HiddenInDocument, "tax.rates[0].percent".to_owned())), "{:?}", told(&text));
    for line_end in ["\n", "\r\n"] {
        let text = changed(&base, "en = \"Test Credit Union\"", &format!("en = \"\"\"Test{line_end}Union\"\"\""));
        assert_eq!(told(&text), [], "{line_end:?}");
    }
}

/// A variation selector is accepted after a kanji or a symbol that has shapes, four times in one text; texts and lines are counted apart.
#[test]
fn profile_2_four_variation_selectors_in_each_text() {
    let base = usual();
    let named = |name: &str| changed(&base, "en = \"Test Credit Union\"", &format!("en = \"{name}\""));
    let hidden = [(Code::HiddenInDocument, "name.en".to_owned())];
    let four = "葛\u{e0100}辻\u{e0101}祇\u{fe00}☎\u{fe0f}";
    assert_eq!(told(&named(four)), []);
    for refused in
        [format!("{four}飴\u{e0100}"), "Test\u{fe0f}".to_owned(), "1\u{fe0f}".to_owned(), "祇\u{fe0f}".to_owned()]
    {
        assert_eq!(told(&named(&refused)), hidden, "{refused:?}");
    }
    // Comments: four in a line, and as many in the next.
    let commented = |first: &str, second: &str| format!("# {first}\n# {second}\n{}", named(four));
    assert_eq!(told(&commented(four, four)), []);
    assert_eq!(told(&commented(four, &format!("{four}飴\u{e0100}"))), [(Code::HiddenInDocument, String::new())]);
}
