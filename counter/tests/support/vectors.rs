//! The scripts of the conformance vectors (`core/vectors/README.md`) as scripts of `counter play`, and what they want of its answers.

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

/// A step: a row, which is a line of `play` as it is, or an object.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
enum Step {
    Row(String),
    Object(Object),
}

/// An act that no row can say.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Object {
    at: String,
    act: Map<String, Value>,
    /// What becomes of its commits. The command's store loses no answer, and the act ends the same.
    #[serde(rename = "lost")]
    _lost: Option<String>,
    want: Option<Map<String, Value>>,
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
        let text = std::fs::read_to_string(&path).unwrap();
        // The command has no HSM.
        if text.contains("\"hsm_pepper\":") {
            continue;
        }
        let vectors: Vectors = serde_json::from_str(&text).unwrap();
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
        let words = ["attempts/~ebf7", "tamper", "rollback", "restore", "swap"];
        let touches = |step: &Step| matches!(step, Step::Row(row) if row.split(' ').any(|word| words.contains(&word)));
        self.steps.iter().any(touches)
    }

    /// The lines of the script.
    pub(crate) fn script(&self) -> Vec<String> {
        let line = |step: &Step| match step {
            // The name of a session follows from the vectors' randomness; here it is said by its browser.
            Step::Row(row) => {
                let word =
                    |word: &str| if word.starts_with("session/") { "$row:a".to_owned() } else { word.to_owned() };
                row.split(' ').map(word).collect::<Vec<_>>().join(" ")
            }
            Step::Object(step) => {
                let mut line = step.act.clone();
                line.insert("at".to_owned(), json!(step.at));
                Value::from(line).to_string()
            }
        };
        self.steps.iter().map(line).collect()
    }

    /// What does not match.
    pub(crate) fn misses(&self, answers: &[Value]) -> Vec<String> {
        if answers.len() != self.steps.len() {
            return vec![format!("{} answers to {} lines", answers.len(), self.steps.len())];
        }
        let mut misses = Vec::new();
        for (number, (step, answer)) in self.steps.iter().zip(answers).enumerate() {
            let mut missed = Vec::new();
            match step {
                // `play` compares it.
                Step::Row(row) if row.contains('→') => {
                    matches("misses", &Value::Null, answer.get("misses"), &mut missed)
                }
                Step::Row(_) => matches("error", &Value::Null, answer.get("error"), &mut missed),
                Step::Object(step) => step.compare(answer, &mut missed),
            }
            misses.extend(missed.into_iter().map(|miss| format!("step {}: {miss}", number.saturating_add(1))));
        }
        misses
    }
}

impl Object {
    fn compare(&self, answer: &Value, misses: &mut Vec<String>) {
        for (key, want) in self.want.iter().flatten() {
            matches(key, &hidden(want.clone()), answer.get(key), misses);
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
