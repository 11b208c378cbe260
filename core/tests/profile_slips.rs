//! A slip in a profile gives one fault or a few, in the reader's language, at the position where the document must be corrected (PROFILE-1,
//! PROFILE-2).

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and places in a document are small numbers"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::LazyLock;

use madoguchi::{Code, Profile, ProfileFault, ProfileWarning};
use serde_json::Value;
use support::institution;

fn faults(text: &str) -> Vec<ProfileFault> {
    Profile::load(text).err().map(|faults| faults.0).unwrap_or_default()
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

/// Random-looking numbers that are the same every time (Knuth's MMIX).
struct Draws(u64);

impl Draws {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

/// The sentence for a slip of the syntax is the one about that slip, in both languages.
#[test]
fn profile_1_a_slip_of_the_syntax_is_told_in_our_words() {
    for (text, ja, en) in [
        ("id = \"a\"\nid = \"b\"\n", "同じキーが二度あります", "the key stands here twice"),
        ("day = 2027-13-01\n", "日付ではありません", "this is no date"),
        ("[tax\n", "表の名前の`[`が閉じられていません", "the `[` of a table's name is not closed"),
    ] {
        let fault = &faults(text)[0];
        assert_eq!((fault.code, fault.line), (Code::NotToml, text.trim_end().matches('\n').count() + 1), "{text}");
        assert!(fault.allowed_ja.contains(ja) && fault.allowed_en.contains(en), "{text}: {fault:?}");
    }
}

// --- language --------------------------------------------------------------------------------------------------------

/// A text without its quoted parts: `…`.
fn unquoted(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ")
}

/// Faults of a Japanese text: words of another language that are not names.
fn foreign_in_japanese(text: &str) -> Vec<String> {
    const NAMES: &[&str] = &[
        "TOML",
        "ID",
        "HTTPS",
        "https",
        "URL",
        "TLS",
        "OS",
        "User-Agent",
        "UTF-8",
        "OWASP",
        "ASVS",
        "Password",
        "Storage",
        "Cheat",
        "Sheet",
        "Argon2id",
        "NIST",
        "SP",
        "RFC",
        "KiB",
        "opening",
        "hours",
        "B",
        "B-4",
        "CRD-3",
        "LOG-5",
        "OPR-1",
        "JSON",
    ];
    let text = unquoted(text);
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let words = words
        .map(|word| word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-'))
        .filter(|word| !word.is_empty());
    words.filter(|word| !NAMES.contains(word)).map(str::to_owned).collect()
}

/// Faults of an English text: kana and kanji.
fn foreign_in_english(text: &str) -> Vec<String> {
    let japanese = |c: char| matches!(c, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    unquoted(text).split(|c| !japanese(c)).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Words that belong to the Rust language.
fn of_the_code(text: &str) -> bool {
    let text = text.to_lowercase();
    ["some(", "i64", "u32", "struct", "sequence", "toml datetime", "raw", "spanned"]
        .iter()
        .any(|word| text.contains(word))
        || text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "none")
}

fn wrong_texts(ja: &str, en: &str) -> Option<String> {
    let (in_ja, in_en) = (foreign_in_japanese(ja), foreign_in_english(en));
    let empty = ja.trim().is_empty() || en.trim().is_empty();
    let wrong = !in_ja.is_empty() || !in_en.is_empty() || of_the_code(ja) || of_the_code(en) || empty;
    wrong.then(|| format!("{in_ja:?} {in_en:?}\n  {ja}\n  {en}"))
}

/// Documents with every known kind of error.
fn wrong_documents() -> Vec<String> {
    let mut texts = documents_of_vectors();
    let mut seen = BTreeSet::new();
    // Every value with another type, a misspelt key, a duplicate key, a missing key.
    for base in [institution("", ""), Profile::SEIWA.to_owned()] {
        let lines: Vec<_> = base.lines().collect();
        for (place, line) in lines.iter().enumerate() {
            let Some((key, value)) = line.split_once(" = ") else { continue };
            // A key has the same type in every place.
            if !seen.insert(key.to_owned()) {
                continue;
            }
            let others =
                ["1", "\"x\"", "true", "[]", "{}", "1.5", "2027-01-04", "-1", "99999999999999999999", "nothing", ""];
            let changed = others.iter().map(|other| format!("{key} = {other}"));
            let keys =
                [format!("{key}x = {value}"), format!("{line}\n{line}"), format!("{key}.{key} = 1"), String::new()];
            for by in changed.chain(keys) {
                let mut lines = lines.clone();
                lines[place] = &by;
                texts.push(lines.join("\n"));
            }
        }
    }
    texts.extend(SLIPS.iter().map(|(from, to)| changed(&institution("", ""), from, to)));
    texts.extend(
        ["x = \"\\q\"", "x = \"\\u12\"", "x = 'a\n'", "x = 2027-13-01", "x = 0x", "x = 1__0", "[x", "[[x]", "a\tb = 1"]
            .map(str::to_owned),
    );
    texts
}

/// The faults of all these documents.
static FAULTS: LazyLock<Vec<ProfileFault>> =
    LazyLock::new(|| wrong_documents().iter().flat_map(|text| faults(text)).collect());

/// Typing slips that are reported as syntax errors, and where.
const SLIPS: &[(&str, &str)] = &[
    ("id = \"test\"", "id = \"test"),
    ("id = \"test\"", "id = test\""),
    ("id = \"test\"", "id = test"),
    ("id = \"test\"", "id \"test\""),
    ("id = \"test\"", "id ="),
    ("id = \"test\"", "= \"test\""),
    ("id = \"test\"", "id = \"test\" 1"),
    ("id = \"test\"", "id = 01"),
    ("id = \"test\"", "id = ”test”"),
    ("id = \"test\"", "ｉｄ = \"test\""),
    ("id = \"test\"", "id　=　\"test\""),
    ("[[fee-table]]", "[[fee-table]"),
    ("[[fee-table]]", "[fee-table]]"),
    ("[[fee-table]]", "fee-table]]"),
    ("[[fee-table]]", "[[fee-table"),
    ("rows = [\n", "rows = \n"),
    ("rows = [\n", "rows [\n"),
    ("    { kind = \"same-branch\"", "    kind = \"same-branch\""),
    ("source = \"test\" },\n    { kind = \"same-branch\"", "source = \"test\" }\n    { kind = \"same-branch\""),
    ("kind = \"same-branch\", yen", "kind = \"same-branch\" yen"),
    ("[session]", "[session]\nidle-minutes = 1"),
    ("[session]", "[session]\n[session]"),
];

/// The documents that the vectors refuse.
fn documents_of_vectors() -> Vec<String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let tanuma = std::fs::read_to_string(folder.join("profiles/tanuma.toml")).unwrap();
    let mut texts = Vec::new();
    for topic in ["profile", "credential", "connection", "page", "lock"] {
        for entry in std::fs::read_dir(folder.join(topic)).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let file: Value = serde_json::from_str(&text).unwrap();
            let base = if file["profile"] == "tanuma" { tanuma.as_str() } else { Profile::SEIWA };
            for case in file["cases"].as_array().unwrap().iter().filter(|case| case.get("faults").is_some()) {
                let patches = case["profile_patch"].as_array().unwrap();
                texts.push(patches.iter().fold(base.to_owned(), |text, patch| {
                    changed(&text, patch["replace"].as_str().unwrap(), patch["with"].as_str().unwrap())
                }));
            }
        }
    }
    texts
}

#[test]
fn ins_12_every_fault_is_in_the_language_of_its_reader() {
    let (mut wrong, mut codes) = (BTreeMap::new(), BTreeSet::new());
    for ProfileFault { code, allowed_ja, allowed_en, path, .. } in &*FAULTS {
        codes.insert(*code);
        if let Some(told) = wrong_texts(allowed_ja, allowed_en) {
            wrong.entry(format!("{allowed_ja}{allowed_en}")).or_insert(format!("{code:?} {path} {told}"));
        }
    }
    for text in [Profile::SEIWA.to_owned(), institution("", "")] {
        for ProfileWarning { code, usual_ja, usual_en, .. } in Profile::load(&text).unwrap().warnings() {
            let told = wrong_texts(usual_ja, usual_en);
            wrong.extend(told.map(|told| (format!("{usual_ja}{usual_en}"), format!("{code:?} {told}"))));
        }
    }
    for code in Code::ALL.iter().filter(|code| matches!(code.number(), 1400..=1499 | 2000..)) {
        wrong.extend(wrong_texts(code.ja(), code.en()).map(|told| (code.name().to_owned(), told)));
    }
    assert!(wrong.is_empty(), "{}", wrong.values().cloned().collect::<Vec<_>>().join("\n"));
    let missing: Vec<_> = Code::ALL
        .iter()
        .filter(|code| matches!(code.number(), 1400..=1499) && !codes.contains(code))
        .map(|code| code.name())
        .collect();
    assert!(missing.is_empty(), "no document here brings about {missing:?}");
}

/// Every syntax fault has a text of its own: the fallback sentence for unknown errors never appears.
#[test]
fn ins_12_what_is_wrong_with_the_syntax_is_said() {
    let unknown: BTreeSet<_> = FAULTS
        .iter()
        .filter(|fault| {
            fault.allowed_en == "this is not how TOML is written" || fault.allowed_ja.contains("この項目の型")
        })
        .map(|fault| format!("{fault}"))
        .collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

// --- place -----------------------------------------------------------------------------------------------------------

/// A missing part is reported where it would be written: a value of the root before the first table, a table after the last one, a key of a
/// table at its head.
#[test]
fn profile_2_what_is_missing_is_told_where_it_belongs() {
    let base = institution("", "");
    let lines = |text: &str| text.matches('\n').count() + 1;
    let cut = |from: &str, to: &str| {
        let (start, end) = (base.find(from).unwrap(), base.find(to).unwrap());
        format!("{}{}", &base[..start], &base[end..])
    };
    let session = cut("[session]", "[first-use]");
    let life = changed(&base, "life-minutes = 720\n", "");
    let head = lines(&life[..life.find("[session]").unwrap()]);
    for (text, path, line) in [
        (&session, "session", lines(&session)),
        (&changed(&base, "version = \"1\"\n", ""), "version", 1),
        (&life, "session.life-minutes", head),
    ] {
        let told: Vec<_> = faults(text).into_iter().map(|fault| (fault.code, fault.path, fault.line)).collect();
        assert_eq!(told, [(Code::MissingKey, path.to_owned(), line)]);
    }
}

// --- one slip --------------------------------------------------------------------------------------------------------

#[test]
fn ins_12_a_slip_of_the_syntax_is_one_fault() {
    let told: Vec<_> = SLIPS
        .iter()
        .map(|(from, to)| (faults(&changed(&institution("", ""), from, to)), to))
        .filter(|(faults, _)| faults.len() != 1)
        .map(|(faults, to)| {
            format!("{to:?}: {} {:#?}", faults.len(), faults.iter().map(ToString::to_string).collect::<Vec<_>>())
        })
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// The built-in profile with one line changed; lines count from 1.
fn line_changed(line: usize, from: &str, to: &str) -> String {
    let mut lines: Vec<_> = Profile::SEIWA.lines().map(str::to_owned).collect();
    lines[line - 1] = changed(&lines[line - 1], from, to);
    lines.join("\n")
}

/// A list that is not closed takes the rest of the document as its entries, more than a list may have. The slip is reported, not the limit.
#[test]
fn profile_1_a_list_that_is_not_closed_is_told_where_it_stands() {
    for (key, from, to) in [
        ("marks = ", "\"]", "\""),
        ("marks = ", "\"]", "]"),
        ("marks = ", "[\"", "["),
        ("pages = ", "\"]", "]"),
        ("pages = ", "\"]", "\""),
    ] {
        for line in (1..).zip(Profile::SEIWA.lines()).filter(|(_, line)| line.starts_with(key)).map(|(n, _)| n) {
            let faults = faults(&line_changed(line, from, to));
            let told: Vec<_> = faults.iter().map(|fault| fault.code).collect();
            assert_eq!(told, [Code::NotToml], "line {line}: {faults:#?}");
            // A parser notices that a list is not closed only at the text after it.
            assert!((line..=line + 1).contains(&faults[0].line), "line {line}: {}", faults[0]);
        }
    }
}

/// A list of tables written with single brackets is one fault, at that head, and not a fault at each of its siblings.
#[test]
fn profile_1_a_list_of_tables_in_single_brackets_is_told_at_its_head() {
    for name in ["hours", "closure", "text", "page", "lock", "environment", "credentials.question"] {
        let head = format!("[[{name}]]");
        let lines: Vec<_> =
            (1..).zip(Profile::SEIWA.lines()).filter(|(_, line)| *line == head).map(|(n, _)| n).collect();
        for &line in [lines.first(), lines.get(1), lines.last()].into_iter().flatten() {
            let told: Vec<_> = faults(&line_changed(line, &head, &format!("[{name}]")))
                .into_iter()
                .map(|fault| (fault.code, fault.line, fault.allowed_en))
                .collect();
            assert_eq!(told, [(Code::NotToml, line, format!("a list of tables is written `[[{name}]]`"))]);
        }
    }
}

/// Hours that never open are refused, like closures that never close.
#[test]
fn hrs_9_hours_that_never_open_are_refused() {
    let open = |text: &str| {
        let faults = faults(&changed(&institution("", ""), "00:00-24:00", text));
        faults.into_iter().map(|fault| (fault.code, fault.path)).collect::<Vec<_>>()
    };
    for text in ["PH off", "off", "Jan 01-03 off", "Mo-Fr 09:00-17:00; Mo-Su off", "Jan 01-03 Mo[3] 09:00-17:00"] {
        assert_eq!(open(text), [(Code::ClosesNothing, "hours[0].open".to_owned())], "{text}");
    }
    for text in ["24/7; PH off", "Jan 05 Mo 09:00-09:01", "Mo-Fr 09:00-17:00; Mo-Su 10:00-17:00 off"] {
        assert_eq!(open(text), [], "{text}");
    }
    // A later row may end the service, if it is `off` alone.
    let later = |text: &str| {
        let words = "rule = \"r\"\ntext = { ja = \"試験\", en = \"test\" }\nsource = \"s\"";
        let row = |rest: &str| format!("[[hours]]\nservice = \"balance\"\n{rest}\n{words}\n");
        let hours = format!("{}{}", row("open = \"24/7\""), row(&format!("from = 2030-01-01\nopen = \"{text}\"")));
        faults(&institution(&hours, "")).into_iter().map(|fault| (fault.code, fault.path)).collect::<Vec<_>>()
    };
    assert_eq!(later("off"), []);
    assert_eq!(later("PH off"), [(Code::ClosesNothing, "hours[1].open".to_owned())]);
}

/// A rate with too many decimals is reported with the limit.
#[test]
fn fee_6_a_rate_of_too_many_digits_is_told_how_many_are_taken() {
    let rate = |decimals: usize| {
        let percent = format!("percent = \"10.{}\"", "0".repeat(decimals));
        faults(&changed(&institution("", ""), "percent = \"10\"", &percent))
    };
    // Some rates with 29 digits fit too, and load.
    assert_eq!(rate(26), []);
    for decimals in [28, 40] {
        let faults = rate(decimals);
        assert_eq!(faults.len(), 1, "{faults:#?}");
        assert!(
            faults[0].allowed_en.contains("28 of them in all") && faults[0].allowed_ja.contains("28桁まで"),
            "{}",
            faults[0]
        );
    }
}

/// A misspelt name is one fault, and the content below it is still read.
#[test]
fn ins_12_a_misspelt_name_is_one_fault() {
    for (from, to, path) in [
        ("[session]", "[sesion]", "sesion"),
        ("[[lock]]", "[[lok]]", "lok"),
        ("[[fee-table]]", "[[fee_table]]", "fee_table"),
        ("[credentials.hash]", "[credentials.hsah]", "credentials.hsah"),
        ("idle-minutes", "idle_minutes", "session.idle_minutes"),
        ("format = 1", "Format = 1", "Format"),
    ] {
        let faults = faults(&changed(&institution("", ""), from, to));
        let told: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.as_str())).collect();
        assert_eq!(told, [(Code::UnknownKey, path)], "{faults:#?}");
        let meant = from.trim_matches(['[', ']']).rsplit('.').next().unwrap().split(' ').next().unwrap();
        assert!(
            faults.iter().all(|fault| fault.allowed_en.starts_with(&format!("probably `{meant}`;"))),
            "{faults:#?}"
        );
    }
    let text =
        changed(&changed(&institution("", ""), "[session]", "[sesion]"), "idle-minutes = 10", "idle-minutes = 0");
    let told: Vec<_> = faults(&text).into_iter().map(|fault| fault.path).collect();
    assert_eq!(told, ["sesion", "session.idle-minutes"]);
}

/// Removing any one character of the built-in profile gives only a few faults.
#[test]
fn ins_12_any_one_character_gone_is_a_handful_of_faults() {
    let mut draws = Draws(10);
    let places: Vec<_> = Profile::SEIWA.char_indices().collect();
    let mut counts = BTreeMap::<usize, usize>::new();
    let mut worst = (0, String::new());
    for _ in 0..1_000 {
        let (at, gone) = places[draws.below(places.len())];
        let text = format!("{}{}", &Profile::SEIWA[..at], &Profile::SEIWA[at + gone.len_utf8()..]);
        let found = faults(&text);
        *counts.entry(found.len()).or_default() += 1;
        if found.len() > worst.0 {
            let line = text[..at].matches('\n').count() + 1;
            let shown: Vec<_> = found.iter().map(ToString::to_string).collect();
            worst = (found.len(), format!("{gone:?} gone from line {line}: {shown:#?}"));
        }
    }
    println!("faults by slip, and how many slips: {counts:?}; the worst: {}", worst.1);
    assert!(worst.0 <= WORST, "{} faults, {}", worst.0, worst.1);
}

/// The most faults after removing one character, in a sample of a thousand.
const WORST: usize = 3;
