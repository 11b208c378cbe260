//! The scripts of the conformance vectors (`core/vectors/README.md`) as scripts of `counter play`, and what they want of its answers.

use std::collections::BTreeMap;
use std::path::Path;

use madoguchi::EntryField;
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// A case with a script, and the profile that it is played with.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) profile: String,
    steps: Vec<Step>,
}

#[derive(Deserialize)]
struct Vectors {
    profile: String,
    #[serde(default)]
    profile_patch: Vec<Patch>,
    #[serde(default)]
    prelude: Vec<Step>,
    cases: Vec<Raw>,
}

#[derive(Deserialize)]
struct Raw {
    name: String,
    #[serde(default)]
    profile_patch: Vec<Patch>,
    script: Option<Vec<Step>>,
}

#[derive(Clone, Deserialize)]
struct Patch {
    replace: String,
    with: String,
}

/// A step; what it does to rows behind the library's back is no act, and is not read.
#[derive(Clone, Deserialize)]
struct Step {
    at: String,
    #[serde(rename = "as")]
    browser: Option<String>,
    act: Option<Map<String, Value>>,
    randomness: Option<u64>,
    hold: Option<String>,
    resume: Option<String>,
    drop: Option<String>,
    rows: Option<String>,
    profile_patch: Option<Vec<Patch>>,
    want: Option<Map<String, Value>>,
    contains: Option<BTreeMap<String, Vec<String>>>,
    error: Option<Value>,
    outbox: Option<Vec<String>>,
}

/// Every case with a script.
pub(crate) fn cases() -> Vec<Case> {
    let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core");
    let mut paths: Vec<_> =
        std::fs::read_dir(core.join("vectors/access")).unwrap().map(|file| file.unwrap().path()).collect();
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let vectors: Vectors = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let profile = match vectors.profile.as_str() {
            "seiwa" => "profiles/seiwa.toml",
            _ => "vectors/profiles/tanuma.toml",
        };
        let text = patched(std::fs::read_to_string(core.join(profile)).unwrap(), &vectors.profile_patch);
        for Raw { name, profile_patch, script } in vectors.cases {
            let Some(script) = script else { continue };
            let profile = patched(text.clone(), &profile_patch);
            cases.push(Case { name, profile, steps: [vectors.prelude.clone(), script].concat() });
        }
    }
    cases
}

fn patched(text: String, patches: &[Patch]) -> String {
    patches.iter().fold(text, |text, Patch { replace, with }| {
        assert_eq!(text.matches(replace.as_str()).count(), 1, "{replace}");
        text.replacen(replace.as_str(), with, 1)
    })
}

impl Case {
    /// Whether a row is changed behind the library's back, or named by the vectors' own key: a decoy has another name with another key.
    pub(crate) fn touches_rows(&self) -> bool {
        let decoy = |step: &Step| step.act.as_ref().is_some_and(|act| act.get("row") == Some(&json!("decoy/c28c")));
        self.steps.iter().any(|step| step.rows.is_some() || decoy(step))
    }

    /// The lines of the script.
    pub(crate) fn script(&self) -> Vec<Value> {
        let mut profile = self.profile.clone();
        let mut line = |step: &Step| {
            let mut line = step.act.clone().unwrap_or_default();
            if let Some(name) = step.resume.as_ref().or(step.drop.as_ref()) {
                let word = if step.resume.is_some() { "resume" } else { "drop" };
                line.extend([("play".to_owned(), json!(word)), ("name".to_owned(), json!(name))]);
            }
            if let Some(patches) = &step.profile_patch {
                profile = patched(std::mem::take(&mut profile), patches);
                line.extend([("play".to_owned(), json!("profile")), ("toml".to_owned(), json!(profile))]);
            }
            // The name of a session follows from the vectors' randomness; here it is said by its browser.
            if let Some(row) =
                line.get_mut("row").filter(|row| row.as_str().is_some_and(|row| row.starts_with("session/5")))
            {
                *row = json!("$row:a");
            }
            let more = [
                ("at", Some(json!(step.at))),
                ("as", step.browser.as_ref().map(|own| json!(own))),
                ("hold", step.hold.as_ref().map(|own| json!(own))),
                ("randomness", step.randomness.map(|own| json!(own))),
            ];
            line.extend(more.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
            Value::from(line)
        };
        self.steps.iter().map(&mut line).collect()
    }

    /// What does not match.
    pub(crate) fn misses(&self, answers: &[Value]) -> Vec<String> {
        if answers.len() != self.steps.len() {
            return vec![format!("{} answers to {} lines", answers.len(), self.steps.len())];
        }
        let mut misses = Vec::new();
        for (number, (step, answer)) in self.steps.iter().zip(answers).enumerate() {
            let mut missed = Vec::new();
            step.compare(answer, &mut missed);
            misses.extend(missed.into_iter().map(|miss| format!("step {}: {miss}", number.saturating_add(1))));
        }
        misses
    }
}

impl Step {
    fn compare(&self, answer: &Value, misses: &mut Vec<String>) {
        if self.act.is_none() && self.resume.is_none() {
            matches("error", &Value::Null, answer.get("error"), misses);
            return;
        }
        for (key, want) in self.want.iter().flatten() {
            matches(key, &hidden(want.clone()), answer.get(key), misses);
        }
        for (path, texts) in self.contains.iter().flatten() {
            let found = path.split('.').try_fold(answer, |found, key| found.get(key)).and_then(Value::as_str);
            let missing = texts.iter().filter(|text| !found.unwrap_or_default().contains(text.as_str()));
            misses.extend(missing.map(|text| format!("{path}: {text} is not in {found:?}")));
        }
        matches("error", self.error.as_ref().unwrap_or(&Value::Null), answer.get("error"), misses);
        if let Some(outbox) = &self.outbox {
            let told: Vec<_> = answer["outbox"].as_array().into_iter().flatten().map(told).collect();
            if told != *outbox {
                misses.push(format!("outbox: wanted {outbox:?}, found {told:?}"));
            }
        }
    }
}

/// A message in a word.
fn told(message: &Value) -> String {
    let notice = message["notice"]["kind"].as_str().map(|kind| format!("notice:{kind}"));
    notice.unwrap_or_else(|| format!("audit:{}", message["audit"]["event"].as_str().unwrap()))
}

/// What is wanted, with dots in place of the secrets that a page shows.
fn hidden(mut want: Value) -> Value {
    for shown in want.pointer_mut("/page/shown").and_then(Value::as_array_mut).into_iter().flatten() {
        let field = shown["field"].as_str().and_then(EntryField::from_name);
        if let Some(text) = shown["text"].as_str().filter(|_| field.is_some_and(EntryField::is_secret)) {
            shown["text"] = json!("●".repeat(text.chars().count()));
        }
    }
    want
}

/// Notes every place that does not match, by the rules of the vectors.
fn matches(place: &str, want: &Value, found: Option<&Value>, misses: &mut Vec<String>) {
    match (want, found) {
        (Value::Null, None) => {}
        (Value::Object(want), Some(Value::Object(found))) => {
            for (key, want) in want {
                matches(&format!("{place}.{key}"), want, found.get(key), misses);
            }
        }
        (Value::Array(want), Some(Value::Array(found))) if want.len() == found.len() => {
            for (number, (want, found)) in want.iter().zip(found).enumerate() {
                matches(&format!("{place}[{number}]"), want, Some(found), misses);
            }
        }
        (want, Some(found)) if want == found => {}
        (want, found) => misses.push(format!("{place}: wanted {want}, found {found:?}")),
    }
}
