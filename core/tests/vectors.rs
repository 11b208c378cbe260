//! Runs the conformance vectors under `core/vectors`, the same files that every binding runs. `vectors/README.md` describes their format
//! and what counts as a match.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::{ActRequest, Code, Profile, Request};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use script::{Stage, Step};

#[path = "support/clicks.rs"]
mod clicks;
#[path = "support/hsm.rs"]
mod hsm;
#[path = "../../counter/src/play/row.rs"]
mod row;
#[path = "support/script.rs"]
mod script;
#[path = "support/store.rs"]
mod store;

/// A file of vectors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    title: String,
    profile: String,
    #[serde(default)]
    profile_patch: Vec<Patch>,
    /// Steps as they are written: rows, or objects.
    #[serde(default)]
    prelude: Vec<Value>,
    cases: Vec<Case>,
}

/// One vector.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    rules: Vec<String>,
    note: String,
    source: String,
    #[serde(default)]
    profile_patch: Vec<Patch>,
    ask: Option<Map<String, Value>>,
    line: Option<Line>,
    want: Option<Map<String, Value>>,
    contains: Option<BTreeMap<String, Vec<String>>>,
    error: Option<Value>,
    faults: Option<Value>,
    script: Option<Vec<Value>>,
    keyboard: Option<clicks::Opened>,
}

/// A change to the text of the profile before it is loaded.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Patch {
    replace: String,
    with: String,
}

/// A raw line, whole or in pieces.
#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Whole(String),
    Pieces(Vec<Piece>),
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Piece {
    Text(String),
    Repeated { repeat: String, times: usize },
}

impl Line {
    fn text(&self) -> String {
        match self {
            Self::Whole(text) => text.clone(),
            Self::Pieces(pieces) => pieces.iter().map(Piece::text).collect(),
        }
    }
}

impl Piece {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Repeated { repeat, times } => repeat.repeat(*times),
        }
    }
}

/// Every file of vectors, by its path under `core/vectors`, sorted.
fn files() -> Result<Vec<(String, Vectors)>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let mut paths = Vec::new();
    json_files(&root, &mut paths).map_err(|error| format!("{}: {error}", root.display()))?;
    paths.sort();
    let read = |path: PathBuf| {
        let name = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let vectors = serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        Ok((name, vectors))
    };
    paths.into_iter().map(read).collect()
}

fn json_files(folder: &Path, into: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            json_files(&path, into)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            into.push(path);
        }
    }
    Ok(())
}

/// The text of a profile that vectors name.
fn profile_text(name: &str) -> Result<String, String> {
    let path = match name {
        "seiwa" => "profiles/seiwa.toml",
        "tanuma" => "vectors/profiles/tanuma.toml",
        other => return Err(format!("no profile `{other}`")),
    };
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).map_err(|error| format!("{path}: {error}"))
}

/// A profile's text with changes; each must find its text exactly once.
fn patched(text: &str, patches: &[Patch]) -> Result<String, String> {
    let change = |text: String, Patch { replace, with }: &Patch| match text.matches(replace.as_str()).count() {
        1 => Ok(text.replacen(replace.as_str(), with, 1)),
        times => Err(format!("the patch's text stands {times} times in the profile: {replace:?}")),
    };
    patches.iter().try_fold(text.to_owned(), change)
}

/// The state after a file's preludes, by the profile that they were played with.
type Preludes = BTreeMap<String, Stage>;

impl Case {
    /// The request line; `None` for a case about a profile's faults.
    fn line(&self) -> Result<Option<String>, String> {
        let asks_nothing = self.want.is_none() && self.contains.is_none() && self.error.is_none();
        match (&self.ask, &self.line, &self.faults, &self.script, &self.keyboard) {
            (Some(ask), None, None, None, None) if !asks_nothing => Ok(Some(Value::from(ask.clone()).to_string())),
            (None, Some(line), None, None, None) if !asks_nothing => Ok(Some(line.text())),
            (None, None, Some(_), None, None) | (None, None, None, None, Some(_)) if asks_nothing => Ok(None),
            _ => Err("a case has `ask` or `line` with `want`, `contains` or `error`; or it has `faults`, `script` or \
                 `keyboard` alone"
                .to_owned()),
        }
    }

    /// Plays the case's script after the file's prelude.
    fn play(
        &self,
        text: &str,
        prelude: &[Step],
        script: &[Value],
        played: &mut Preludes,
    ) -> Result<Vec<String>, String> {
        let asks = self.ask.is_some() || self.line.is_some();
        let nothing_else = !asks && self.faults.is_none() && self.keyboard.is_none();
        if !nothing_else || self.want.is_some() || self.contains.is_some() || self.error.is_some() {
            return Err("what is wanted of a script stands in its steps".to_owned());
        }
        let script = script::steps(script, prelude.len())?;
        let profile = patched(text, &self.profile_patch)?;
        if !played.contains_key(&profile) {
            let mut stage = Stage::new(profile.clone())?;
            let misses = stage.play(prelude)?;
            if !misses.is_empty() {
                return Ok(misses.into_iter().map(|miss| format!("prelude: {miss}")).collect());
            }
            played.insert(profile.clone(), stage);
        }
        played.get(&profile).ok_or("no prelude")?.again()?.play(&script)
    }

    /// Runs the case; returns each mismatch on a line.
    fn run(&self, text: &str, loaded: &Profile) -> Result<Vec<String>, String> {
        let changed;
        let line = self.line()?;
        if let Some(keyboard) = &self.keyboard {
            let profile = Profile::load(&patched(text, &self.profile_patch)?);
            return keyboard.run(&profile.map_err(|faults| format!("the changed profile does not load: {faults}"))?);
        }
        let profile = match (line, self.profile_patch.is_empty()) {
            (Some(line), true) => return self.compare(&line, loaded),
            (line, _) => {
                changed = Profile::load(&patched(text, &self.profile_patch)?);
                match (line, &changed) {
                    (Some(line), Ok(profile)) => return self.compare(&line, profile),
                    (Some(_), Err(faults)) => return Err(format!("the changed profile does not load: {faults}")),
                    (None, changed) => changed,
                }
            }
        };
        let found = match profile {
            Ok(_) => json!([]),
            Err(faults) => serde_json::to_value(faults.records()).unwrap_or_default(),
        };
        let mut misses = Vec::new();
        matches("faults", self.faults.as_ref().unwrap_or(&Value::Null), Some(&found), &mut misses);
        Ok(misses)
    }

    fn compare(&self, line: &str, profile: &Profile) -> Result<Vec<String>, String> {
        let text = profile.ask(line);
        let answer: Map<String, Value> = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
        let mut misses = Vec::new();
        if text.contains('\n') {
            misses.push("the answer is more than one line".to_owned());
        }
        for (key, want) in self.want.iter().flatten() {
            matches(key, want, answer.get(key), &mut misses);
        }
        for (key, texts) in self.contains.iter().flatten() {
            contained(key, texts, answer.get(key).and_then(Value::as_str), &mut misses);
        }
        // Without an expected `error` there must be none.
        matches("error", self.error.as_ref().unwrap_or(&Value::Null), answer.get("error"), &mut misses);
        Ok(misses)
    }
}

/// Records every place at which an answer does not match: objects by the expected keys, arrays element by element, everything else by
/// equality; `null` expects an absent value.
fn matches(place: &str, want: &Value, found: Option<&Value>, misses: &mut Vec<String>) {
    match (want, found) {
        (Value::Null, None) => {}
        (Value::Object(want), Some(Value::Object(found))) => {
            for (key, want) in want {
                matches(&format!("{place}.{key}"), want, found.get(key), misses);
            }
        }
        (Value::Array(want), Some(Value::Array(found))) if want.len() == found.len() => {
            for (n, (want, found)) in want.iter().zip(found).enumerate() {
                matches(&format!("{place}[{n}]"), want, Some(found), misses);
            }
        }
        (want, Some(found)) if want == found => {}
        (want, Some(found)) => misses.push(format!("{place}: wanted {want}, found {found}")),
        (want, None) => misses.push(format!("{place}: wanted {want}, found nothing")),
    }
}

/// Records every text that does not occur in the found text.
fn contained(place: &str, texts: &[String], found: Option<&str>, misses: &mut Vec<String>) {
    let found = found.unwrap_or_default();
    for text in texts.iter().filter(|text| !found.contains(text.as_str())) {
        misses.push(format!("{place}: {text:?} is not in {found:?}"));
    }
}

#[test]
fn every_vector_holds() {
    let (mut ran, mut failures) = (0_usize, Vec::new());
    for (file, vectors) in files().unwrap() {
        let text = profile_text(&vectors.profile).and_then(|text| patched(&text, &vectors.profile_patch));
        let text = text.unwrap_or_else(|error| panic!("{file}: {error}"));
        let profile = Profile::load(&text).unwrap_or_else(|faults| panic!("{file}: {faults}"));
        let prelude = script::steps(&vectors.prelude, 0).unwrap_or_else(|error| panic!("{file} prelude: {error}"));
        let mut played = Preludes::new();
        for case in &vectors.cases {
            ran = ran.saturating_add(1);
            let misses = match &case.script {
                Some(script) => case.play(&text, &prelude, script, &mut played),
                None => case.run(&text, &profile),
            };
            let misses = misses.unwrap_or_else(|error| vec![error]);
            failures.extend(misses.iter().map(|miss| format!("{file} {}: {miss}", case.name)));
        }
    }
    let report = format!("vectors: {ran} ran");
    println!("{report}");
    if let Some(path) = std::env::var_os("MADOGUCHI_VECTORS_REPORT") {
        fs::write(path, report).unwrap();
    }
    assert!(failures.is_empty(), "{} of {ran} vectors' places do not match:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_vector_is_named_once_and_says_why_and_whence() {
    let mut names = BTreeSet::new();
    for (file, vectors) in files().unwrap() {
        assert!(!vectors.title.trim().is_empty(), "{file}: no title");
        assert!(!vectors.cases.is_empty(), "{file}: no cases");
        for case in vectors.cases {
            let word = |text: &str| text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
            assert!(!case.name.is_empty() && word(&case.name), "{file}: {:?} is no name", case.name);
            assert!(!case.note.trim().is_empty(), "{file} {}: no note", case.name);
            assert!(!case.source.trim().is_empty(), "{file} {}: no source", case.name);
            assert!(!case.rules.is_empty(), "{file} {}: no rules", case.name);
            assert!(names.insert(case.name.clone()), "{file}: {} stands twice", case.name);
        }
    }
}

/// The codes that no vector can produce, with the reason.
const UNREACHABLE: [(Code, &str); 44] = [
    (
        Code::ForeignMaintenance,
        "a request brings its windows with it, so they are always compiled for the profile asked",
    ),
    (Code::NoPages, "the profiles of the vectors have pages; tests/pages.rs asks one that has none"),
    (Code::NullPointer, "the C binding"),
    (Code::InvalidHandle, "the C binding"),
    (Code::WrongSize, "the C binding"),
    (Code::NotUtf8, "the C binding; a line that is not UTF-8 is not JSON"),
    (Code::Internal, "no input is known to cause it"),
    (Code::ColumnLength, "rows are no JSON"),
    (Code::NotAFlag, "rows are no JSON"),
    (Code::TooManyHandles, "the C binding"),
    (Code::ForeignRow, "a script's host gives what it is asked for; tests/access_rows.rs"),
    (Code::SnapshotTooNew, "no newer version has written a row yet; tests/access_rows.rs"),
    (Code::NoMemory, "no input causes it"),
    (Code::NotHex, "bytes of rows, which no script has"),
    (Code::HostKeyLength, "the keys of a script are fixed"),
    (Code::RandomnessLength, "the randomness of a script is fixed"),
    (Code::HostKeyRepeated, "the keys of a script are fixed"),
    (Code::PepperLength, "the keys of a script are fixed"),
    (Code::RetiredKey, "the keys of a script are fixed; tests/access_keys.rs"),
    (Code::RowBelowMark, "a script keeps no marks; tests/row_marks.rs"),
    (Code::RowMissingBelowMark, "a script keeps no marks; tests/row_marks.rs"),
    (Code::RowWrittenTwice, "a script keeps no marks; tests/row_marks.rs"),
    (Code::MarkLength, "a script keeps no marks; tests/row_marks.rs"),
    (Code::KeyCheckValue, "the keys of a script are fixed; tests/access_keys.rs"),
    (Code::PepperRepeated, "the keys of a script are fixed; tests/access_peppers.rs"),
    (Code::PepperCheckValue, "the keys of a script are fixed; tests/access_peppers.rs"),
    (Code::UnknownPepper, "the keys of a script are fixed; tests/access_peppers.rs"),
    (Code::RetiredPepper, "the keys of a script are fixed; tests/access_peppers.rs"),
    (Code::GaveUp, "a script conflicts a few times and not for seconds; tests/access_conflicts.rs"),
    (Code::ActClosed, "a script closes no act; the bindings' tests of acts"),
    (Code::ActDriven, "one thread runs a script; the bindings' tests of acts"),
    (Code::NoOutcome, "a script asks for an outcome at the end; the bindings' tests of acts"),
    (Code::AllZero, "the keys and the randomness of a script are fixed; core/tests/access.rs"),
    (Code::HoldsSecret, "pickling, in Python; bindings-python/tests/test_acts.py"),
    (Code::LibraryChanged, "loading, on the JVM; its LoadingTest"),
    (Code::SnapshotDeployment, "the deployment of a script is fixed; tests/access_rows.rs"),
    (Code::DeploymentName, "the deployment of a script is fixed; tests/access.rs"),
    (Code::RowTooLong, "the fullest row fits; core/src/engine/act/tests.rs writes one that does not"),
    (Code::NextInstitution, "an engine that is opened is no script; tests/access_profiles.rs"),
    (Code::NextSerial, "an engine that is opened is no script; tests/access_profiles.rs"),
    (Code::MessageForm, "a script relays every message as it is; tests/messages.rs"),
    (Code::MessageChanged, "a script relays every message as it is; tests/messages.rs"),
    (Code::RowLowerKey, "the keys of a script are fixed; tests/row_marks.rs"),
    (Code::RunUsed, "a run of the suite is no script; host-kit/tests/suite.rs"),
];

#[test]
fn every_rule_request_and_code_has_a_vector() {
    let (mut rules, mut words, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut acts = BTreeSet::new();
    for (_, vectors) in files().unwrap() {
        let scripts = vectors.cases.iter().flat_map(|case| &case.script).chain([&vectors.prelude]);
        let steps: Vec<_> = scripts.flat_map(|written| script::steps(written, 0).unwrap()).collect();
        for (act, told) in steps.iter().map(Step::wanted) {
            acts.extend(act.map(str::to_owned));
            codes.extend(told.iter().filter_map(|told| told.get("code")?.as_u64()));
        }
        for case in vectors.cases {
            rules.extend(case.rules);
            if case.want.is_some() || case.contains.is_some() {
                words.extend(case.ask.iter().filter_map(|ask| ask.get("ask")?.as_str()).map(str::to_owned));
            }
            // Faults of entries, and warnings of a profile, are part of the answer.
            let told = case.want.iter().flat_map(|want| [want.get("faults"), want.get("warnings")]).flatten();
            let clicked = case.keyboard.iter().flat_map(clicks::Opened::errors);
            let wrong = case.error.iter().chain(told).chain(&case.faults).chain(clicked);
            let wrong = wrong.filter_map(Value::as_array).flatten();
            codes.extend(wrong.filter_map(|wrong| wrong.get("code")?.as_u64()));
        }
    }
    for (module, last) in [("CAL", 8), ("HRS", 12), ("FEE", 8), ("PAG", 2), ("LCK", 7), ("CRD", 11), ("KEY", 2)] {
        for number in 1..=last {
            assert!(rules.contains(&format!("{module}-{number}")), "no vector for {module}-{number}");
        }
    }
    for word in Request::WORDS {
        assert!(words.contains(*word), "no vector asks `{word}` and is answered");
    }
    for word in ActRequest::WORDS {
        assert!(acts.contains(*word), "no vector acts `{word}` and says how it ends");
    }
    for &code in Code::ALL {
        let excepted = UNREACHABLE.iter().any(|(unreachable, _)| *unreachable == code);
        let shown = codes.contains(&u64::from(code.number()));
        assert!(shown != excepted, "{} ({}): in a vector {shown}, excepted {excepted}", code.number(), code.name());
    }
}

/// A row of the table: what it stands for, or the word that is not understood.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableRow {
    #[serde(default)]
    clock: String,
    row: String,
    step: Option<Map<String, Value>>,
    refused: Option<String>,
}

#[test]
fn every_row_of_the_table_is_expanded_or_refused() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/script_rows.jsonl");
    let (mut expanded, mut refused) = (0, 0);
    for line in fs::read_to_string(path).unwrap().lines() {
        let wanted: TableRow = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
        assert!(wanted.step.is_some() != wanted.refused.is_some(), "{line}");
        match row::expand(&wanted.row, &wanted.clock, false) {
            Ok(step) => assert_eq!(Some(step), wanted.step, "{line}"),
            Err(error) => assert_eq!(Some(error.word), wanted.refused, "{line}"),
        }
        *(if wanted.refused.is_some() { &mut refused } else { &mut expanded }) += 1;
    }
    assert!(expanded >= 27 && refused >= 65, "{expanded} expanded, {refused} refused");
}

/// A reader sees every character of a row; what cannot be seen is written as an escape.
#[test]
fn no_row_has_a_hidden_character() {
    for (file, vectors) in files().unwrap() {
        let scripts = vectors.cases.iter().flat_map(|case| &case.script).chain([&vectors.prelude]);
        for row in scripts.flatten().filter_map(Value::as_str) {
            assert_eq!(madoguchi::printable(row), row, "{file}");
        }
    }
}

#[test]
fn an_error_of_a_row_names_its_step_and_word() {
    let written = [json!("2026-11-12T10:00 start-session"), json!("submit log-in → tpo | reasn done")];
    let error = script::steps(&written, 13).map(drop).unwrap_err();
    assert_eq!(error, "step 15: `reasn` is not understood, at byte 24: submit log-in → tpo | reasn done");
    assert_eq!(
        script::steps(&[json!("start-session")], 0).map(drop).unwrap_err(),
        "step 1: `start-session` is not understood, at byte 0: start-session"
    );
    let missing = script::steps(&[json!("2026-11-12T10:00 submit")], 0).map(drop).unwrap_err();
    assert_eq!(missing, "step 1: a word is missing at the end: 2026-11-12T10:00 submit");
}

#[test]
fn matching_is_by_the_wanted_keys_and_by_every_element() {
    let missed = |want: Value, found: Option<Value>| {
        let mut misses = Vec::new();
        matches("x", &want, found.as_ref(), &mut misses);
        misses.len()
    };
    let found = json!({ "a": 1, "b": [{ "c": true, "d": 2 }, { "c": false }] });
    assert_eq!(missed(json!({ "b": [{ "c": true }, {}] }), Some(found.clone())), 0);
    assert_eq!(missed(json!({ "b": [{ "c": true }] }), Some(found.clone())), 1);
    assert_eq!(missed(json!({ "a": "1", "b": [{ "c": false }, { "d": 2 }] }), Some(found.clone())), 3);
    assert_eq!(missed(json!({ "e": null }), Some(found.clone())), 0);
    assert_eq!(missed(json!({ "a": null }), Some(found)), 1);
    assert_eq!(missed(json!([]), None), 1);
}
