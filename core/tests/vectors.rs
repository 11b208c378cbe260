//! Runs the conformance vectors under `core/vectors`, the same files that every binding runs. Their format, and what it means
//! to match, is in `vectors/README.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::{ActRequest, Code, Profile, Request};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[path = "support/script.rs"]
mod script;

/// A file of vectors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    title: String,
    profile: String,
    #[serde(default)]
    profile_patch: Vec<Patch>,
    #[serde(default)]
    prelude: Vec<Map<String, Value>>,
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
    script: Option<Vec<Map<String, Value>>>,
}

/// A change to the text of the profile before it is loaded.
#[derive(Deserialize)]
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

/// The text of a profile that vectors may name.
fn profile_text(name: &str) -> Result<String, String> {
    let path = match name {
        "seiwa" => "profiles/seiwa.toml",
        "tanuma" => "vectors/profiles/tanuma.toml",
        other => return Err(format!("no profile `{other}`")),
    };
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).map_err(|error| format!("{path}: {error}"))
}

impl Case {
    /// The profile's text with the case's changes; each must find its text exactly once.
    fn patched(&self, text: &str) -> Result<String, String> {
        patched(text, &self.profile_patch)
    }

    /// Runs the script of the case, after the file's prelude.
    fn play(&self, file: &Vectors) -> Result<Vec<String>, String> {
        if self.ask.is_some() || self.line.is_some() || self.faults.is_some() || self.want.is_some() {
            return Err("a case with a script has nothing else to ask or want".to_owned());
        }
        let text = patched(&profile_text(&file.profile)?, &file.profile_patch)?;
        let patch = |text: &str, patches: &Value| {
            let patches: Vec<Patch> = serde_json::from_value(patches.clone()).map_err(|error| error.to_string())?;
            patched(text, &patches)
        };
        let mut script = script::Script::new(self.patched(&text)?, &patch)?;
        let mut misses = Vec::new();
        for (place, step) in file.prelude.iter().chain(self.script.iter().flatten()).enumerate() {
            let number = place.saturating_add(1);
            let missed = script.step(step, &matches).map_err(|error| format!("step {number}: {error}"))?;
            misses.extend(missed.into_iter().map(|miss| format!("step {number}: {miss}")));
        }
        Ok(misses)
    }

    /// The request line, or nothing for a case of a profile's faults.
    fn line(&self) -> Result<Option<String>, String> {
        let asks_nothing = self.want.is_none() && self.contains.is_none() && self.error.is_none();
        match (&self.ask, &self.line, &self.faults) {
            (Some(ask), None, None) if !asks_nothing => Ok(Some(Value::from(ask.clone()).to_string())),
            (None, Some(line), None) if !asks_nothing => Ok(Some(line.text())),
            (None, None, Some(_)) if asks_nothing => Ok(None),
            _ => {
                Err("a case has `ask` or `line` with `want`, `contains` or `error`; or it has `faults` alone"
                    .to_owned())
            }
        }
    }

    /// Runs the case; what does not match, one line each.
    fn run(&self, profile: &str, loaded: &Profile) -> Result<Vec<String>, String> {
        let patched;
        let profile = match (self.line()?, self.profile_patch.is_empty()) {
            (Some(line), true) => return self.compare(&line, loaded),
            (line, _) => {
                patched = Profile::load(&self.patched(&profile_text(profile)?)?);
                match (line, &patched) {
                    (Some(line), Ok(profile)) => return self.compare(&line, profile),
                    (Some(_), Err(faults)) => return Err(format!("the changed profile does not load: {faults}")),
                    (None, patched) => patched,
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
            let found = answer.get(key).and_then(Value::as_str).unwrap_or_default();
            for text in texts.iter().filter(|text| !found.contains(text.as_str())) {
                misses.push(format!("{key}: {text:?} is not in {found:?}"));
            }
        }
        // Without `error` there must be none.
        matches("error", self.error.as_ref().unwrap_or(&Value::Null), answer.get("error"), &mut misses);
        Ok(misses)
    }
}

/// A profile's text with changes; each must find its text exactly once.
fn patched(text: &str, patches: &[Patch]) -> Result<String, String> {
    let change = |text: String, Patch { replace, with }: &Patch| match text.matches(replace.as_str()).count() {
        1 => Ok(text.replacen(replace.as_str(), with, 1)),
        times => Err(format!("the patch's text stands {times} times in the profile: {replace:?}")),
    };
    patches.iter().try_fold(text.to_owned(), change)
}

/// Notes every place at which an answer does not match: objects by the keys that are wanted, arrays element by element, all
/// else by equality; `null` wants nothing to be there.
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

#[test]
fn every_vector_holds() {
    let (mut ran, mut failures) = (0_usize, Vec::new());
    for (file, vectors) in files().unwrap() {
        let profile = Profile::load(&profile_text(&vectors.profile).unwrap()).unwrap();
        for case in &vectors.cases {
            ran = ran.saturating_add(1);
            let run = match &case.script {
                Some(_) => case.play(&vectors),
                None => case.run(&vectors.profile, &profile),
            };
            let misses = run.unwrap_or_else(|error| vec![error]);
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

/// The codes that no vector can show, and why.
const UNREACHABLE: [(Code, &str); 18] = [
    (
        Code::ForeignMaintenance,
        "a request brings its windows with it, so they are always compiled for the profile asked",
    ),
    (Code::NoPages, "the profiles of the vectors have pages; tests/pages.rs asks one that has none"),
    (Code::NullPointer, "the C door"),
    (Code::InvalidHandle, "the C door"),
    (Code::WrongSize, "the C door"),
    (Code::NotUtf8, "the C door; a line that is not UTF-8 is not JSON"),
    (Code::Internal, "no input is known to cause it"),
    (Code::ColumnLength, "rows are no JSON"),
    (Code::NotAFlag, "rows are no JSON"),
    (Code::TooManyHandles, "the C door"),
    (Code::ForeignRow, "a script's host gives what it is asked for; tests/access_rows.rs"),
    (Code::SnapshotTooNew, "no newer version has written a row yet; tests/access_rows.rs"),
    (Code::NoMemory, "no input causes it"),
    (Code::NotHex, "bytes of rows, which no script has"),
    (Code::HostKeyLength, "the keys of a script are fixed"),
    (Code::RandomnessLength, "the randomness of a script is fixed"),
    (Code::HostKeyRepeated, "the keys of a script are fixed"),
    (Code::PepperLength, "the keys of a script are fixed"),
];

#[test]
fn every_rule_request_and_code_has_a_vector() {
    let (mut rules, mut words, mut codes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut acts = BTreeSet::new();
    for (_, vectors) in files().unwrap() {
        for case in vectors.cases {
            rules.extend(case.rules);
            if case.want.is_some() || case.contains.is_some() {
                words.extend(case.ask.iter().filter_map(|ask| ask.get("ask")?.as_str()).map(str::to_owned));
            }
            let answered = case.script.iter().flatten().filter(|step| step.contains_key("want"));
            acts.extend(answered.filter_map(|step| step.get("act")?.get("act")?.as_str().map(str::to_owned)));
            // What is wrong with an entry is part of the answer.
            let told = case.want.iter().filter_map(|want| want.get("faults"));
            let steps = case.script.iter().flatten();
            let of_steps = steps.clone().filter_map(|step| step.get("error"));
            let refused = steps.filter_map(|step| step.get("want")?.pointer("/public/page/refused/faults"));
            let wrong = case
                .error
                .iter()
                .chain(of_steps)
                .chain(refused)
                .chain(told)
                .chain(&case.faults)
                .filter_map(Value::as_array)
                .flatten();
            codes.extend(wrong.filter_map(|wrong| wrong.get("code")?.as_u64()));
        }
    }
    for (module, last) in
        [("CAL", 8), ("HRS", 12), ("FEE", 8), ("PAG", 2), ("LCK", 7), ("CRD", 11), ("ENR", 5), ("LOG", 6), ("OPR", 1)]
    {
        for number in 1..=last {
            assert!(rules.contains(&format!("{module}-{number}")), "no vector for {module}-{number}");
        }
    }
    for word in Request::WORDS {
        assert!(words.contains(*word), "no vector asks `{word}` and is answered");
    }
    for word in ActRequest::WORDS {
        assert!(acts.contains(*word), "no script takes `{word}` and is answered");
    }
    for &code in Code::ALL {
        let excepted = UNREACHABLE.iter().any(|(unreachable, _)| *unreachable == code);
        let shown = codes.contains(&u64::from(code.number()));
        assert!(shown != excepted, "{} ({}): in a vector {shown}, excepted {excepted}", code.number(), code.name());
    }
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
