//! Plays the scripts of the conformance vectors: steps against an engine, over a store in memory. `vectors/README.md` describes the steps.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use madoguchi::{
    Act, CommittedInput, Engine, Errors, FoundInput, HostKeys, HsmInput, Instant, LoadedInput, MessageRecord, NeedKind,
    NeedRecord, Profile, Randomness,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

use super::hsm::{self, Hsm};
use super::store::{Before, Store};
use super::{Patch, contained, matches, patched, row};

/// One step of a script.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    at: String,
    #[serde(rename = "as")]
    browser: Option<String>,
    act: Option<Map<String, Value>>,
    randomness: Option<u64>,
    hold: Option<String>,
    lost: Option<Lost>,
    resume: Option<String>,
    drop: Option<String>,
    rows: Option<Change>,
    row: Option<String>,
    byte: Option<usize>,
    with: Option<String>,
    profile_patch: Option<Vec<Patch>>,
    accept_patch: Option<Vec<Patch>>,
    hsm_pepper: Option<u8>,
    hsm: Option<Hsm>,
    asked: Option<Vec<String>>,
    want: Option<Map<String, Value>>,
    contains: Option<BTreeMap<String, Vec<String>>>,
    error: Option<Value>,
    outbox: Option<Vec<String>>,
}

/// A change to rows without the library's knowledge.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Change {
    Tamper,
    Rollback,
    Swap,
    Restore,
}

/// What becomes of an act's commits, whose answers are lost.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
enum Lost {
    /// Each takes place.
    Kept,
    /// The first, the third, … does not; the others are answered.
    Gone,
}

/// The kind of a step, after the check that it is only one.
enum Kind<'s> {
    Act(&'s Map<String, Value>),
    Resume(&'s str),
    Drop(&'s str),
    Rows(Change, &'s str),
    Profile(&'s [Patch]),
    Accept(&'s [Patch]),
    HsmPepper(u8),
}

/// The state of a script.
#[derive(Default)]
pub(crate) struct Stage {
    profile: String,
    /// The numbers of the peppers in the HSM, in the order in which they were in force; the last one is.
    hsm_peppers: Vec<u8>,
    engine: Option<Arc<Engine>>,
    store: Store,
    /// The names of the messages in the outbox.
    names: BTreeSet<String>,
    browsers: BTreeMap<String, Browser>,
    held: BTreeMap<String, Held>,
    steps: u64,
}

/// What a browser stores from the last pages.
#[derive(Clone, Default)]
struct Browser {
    session: Option<String>,
    step: Option<String>,
}

/// How far an act is driven.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// To its end.
    Over,
    /// To its first commit.
    Held,
    /// To its end; the answers to commits are lost.
    Lost(Lost),
}

struct Held {
    act: Act,
    browser: String,
}

/// The result of a step.
#[derive(Default)]
struct Ended {
    outcome: Option<Value>,
    errors: Option<Errors>,
    outbox: Vec<String>,
    /// What the HSM was asked for: the blocks of each need.
    asked: Vec<String>,
    /// The act, if it was held after its first commit.
    held: Option<Act>,
}

/// Steps as they are written: rows, which are expanded, or objects. `before` is the number of steps that are played before them.
pub(crate) fn steps(written: &[Value], before: usize) -> Result<Vec<Step>, String> {
    let (mut steps, mut clock) = (Vec::new(), String::new());
    for (written, number) in written.iter().zip(before.saturating_add(1)..) {
        let object = match written {
            Value::String(text) => row::expand(text, &clock, false).map(Value::Object).map_err(|error| {
                let word = format!("`{}` is not understood, at byte {}", error.word, error.position);
                let why = if error.word.is_empty() { "a word is missing at the end" } else { &word };
                format!("step {number}: {why}: {text}")
            })?,
            object => object.clone(),
        };
        let step: Step = serde_json::from_value(object).map_err(|error| format!("step {number}: {error}"))?;
        clock.clone_from(&step.at);
        steps.push(step);
    }
    Ok(steps)
}

impl Step {
    /// The acts' words, the errors and the faults of entries that the step expects, to list what has a vector.
    pub(crate) fn wanted(&self) -> (Option<&str>, Vec<&Value>) {
        let mut found = Vec::new();
        for wanted in self.error.iter().chain(self.want.iter().flat_map(Map::values)) {
            records_with_codes(wanted, &mut found);
        }
        let answered = self.want.is_some() || self.contains.is_some();
        (self.act.as_ref().filter(|_| answered).and_then(|act| act.get("act")?.as_str()), found)
    }

    fn kind(&self) -> Result<Kind<'_>, String> {
        let kinds = [
            self.act.as_ref().map(Kind::Act),
            self.resume.as_deref().map(Kind::Resume),
            self.drop.as_deref().map(Kind::Drop),
            self.rows.zip(self.row.as_deref()).map(|(change, row)| Kind::Rows(change, row)),
            self.profile_patch.as_deref().map(Kind::Profile),
            self.accept_patch.as_deref().map(Kind::Accept),
            self.hsm_pepper.map(Kind::HsmPepper),
        ];
        let mut kinds = kinds.into_iter().flatten();
        let (Some(kind), None) = (kinds.next(), kinds.next()) else {
            let kinds = "`act`, `resume`, `drop`, `rows`, `profile_patch`, `accept_patch`, `hsm_pepper`";
            return Err(format!("a step has one of {kinds}"));
        };
        let (acts, resumes) = (matches!(kind, Kind::Act(_)), matches!(kind, Kind::Resume(_)));
        let change = if let Kind::Rows(change, _) = kind { Some(change) } else { None };
        let compares = self.want.is_some() || self.contains.is_some();
        let wrong = [
            (self.browser.is_some() && !acts, "`as` without `act`"),
            (self.randomness.is_some() && !acts, "`randomness` without `act`"),
            (self.hold.is_some() && !acts, "`hold` without `act`"),
            (self.lost.is_some() && (!acts || self.hold.is_some()), "`lost` without `act`, or with `hold`"),
            (self.hold.is_some() && (compares || self.error.is_some()), "`hold` with an end"),
            (compares && !acts && !resumes, "`want` or `contains` without an act"),
            (self.error.is_some() && !acts && !resumes, "`error` without an act"),
            (self.outbox.is_some() && !acts && !resumes, "`outbox` without an act"),
            (self.hsm.is_some() && !acts && !resumes, "`hsm` without an act"),
            (self.asked.is_some() && !acts && !resumes, "`asked` without an act"),
            (compares && self.error.is_some(), "`error` beside `want` or `contains`"),
            (self.row.is_some() && change.is_none(), "`row` without `rows`"),
            (self.byte.is_some() != (change == Some(Change::Tamper)), "`byte` belongs to `tamper`"),
            (self.with.is_some() != (change == Some(Change::Swap)), "`with` belongs to `swap`"),
        ];
        match wrong.iter().find(|(wrong, _)| *wrong) {
            Some((_, what)) => Err((*what).to_owned()),
            None => Ok(kind),
        }
    }

    /// The mismatches.
    fn compare(&self, ended: &Ended) -> Vec<String> {
        let mut misses = Vec::new();
        for (key, want) in self.want.iter().flatten() {
            matches(key, want, ended.outcome.as_ref().and_then(|outcome| outcome.get(key)), &mut misses);
        }
        for (path, texts) in self.contains.iter().flatten() {
            let at = |found: &Value, key: &str| found.get(key).cloned();
            let outcome = ended.outcome.clone().unwrap_or_default();
            let found = path.split('.').try_fold(outcome, |found, key| at(&found, key));
            contained(path, texts, found.as_ref().and_then(Value::as_str), &mut misses);
        }
        let errors = ended.errors.as_ref().map(|errors| json!(errors));
        matches("error", self.error.as_ref().unwrap_or(&Value::Null), errors.as_ref(), &mut misses);
        if let Some(outbox) = &self.outbox {
            matches("outbox", &json!(outbox), Some(&json!(ended.outbox)), &mut misses);
        }
        if let Some(asked) = &self.asked {
            matches("asked", &json!(asked), Some(&json!(ended.asked)), &mut misses);
        }
        misses
    }
}

impl Stage {
    /// An empty stage for a profile of this text.
    pub(crate) fn new(profile: String) -> Result<Self, String> {
        let mut stage = Self { profile, ..Self::default() };
        stage.open()?;
        Ok(stage)
    }

    /// A copy of the stage for another case; a held act cannot be copied.
    pub(crate) fn again(&self) -> Result<Self, String> {
        if !self.held.is_empty() {
            return Err("an act is held at the end of the prelude".to_owned());
        }
        let (profile, hsm_peppers, engine) = (self.profile.clone(), self.hsm_peppers.clone(), self.engine.clone());
        let (store, browsers) = (self.store.clone(), self.browsers.clone());
        let names = self.names.clone();
        let held = BTreeMap::new();
        Ok(Self { profile, hsm_peppers, engine, store, names, browsers, held, steps: self.steps })
    }

    /// Plays steps up to the first mismatch, and returns it.
    pub(crate) fn play(&mut self, steps: &[Step]) -> Result<Vec<String>, String> {
        for step in steps {
            self.steps = self.steps.saturating_add(1);
            let number = self.steps;
            let misses = self.step(step).map_err(|error| format!("step {number}: {error}"))?;
            if !misses.is_empty() {
                return Ok(misses.into_iter().map(|miss| format!("step {number}: {miss}")).collect());
            }
        }
        Ok(Vec::new())
    }

    fn step(&mut self, step: &Step) -> Result<Vec<String>, String> {
        let now: Instant = step.at.parse().map_err(|error| format!("`at`: {error}"))?;
        match step.kind()? {
            Kind::Act(act) => self.act(step, act, now),
            Kind::Resume(name) => {
                let Held { mut act, browser } =
                    self.held.remove(name).ok_or_else(|| format!("`{name}` is not held"))?;
                let errors = act.give_committed(&CommittedInput { now }).err();
                let ended = self.ended(act, now, (End::Over, step.hsm.unwrap_or_default()), errors);
                self.shown(&browser, &ended);
                Ok(step.compare(&ended))
            }
            Kind::Drop(name) => {
                self.held.remove(name).ok_or_else(|| format!("`{name}` is not held"))?;
                Ok(Vec::new())
            }
            Kind::Rows(change, row) => {
                match change {
                    Change::Tamper => self.store.tamper(row, step.byte.unwrap_or_default())?,
                    Change::Rollback => self.store.put_back(row, Before::Bytes)?,
                    Change::Restore => self.store.put_back(row, Before::Whole)?,
                    Change::Swap => self.store.swap(row, step.with.as_deref().unwrap_or_default())?,
                }
                Ok(Vec::new())
            }
            Kind::Profile(patches) => {
                self.profile = patched(&self.profile, patches)?;
                self.open()?;
                Ok(Vec::new())
            }
            Kind::HsmPepper(number) => {
                self.hsm_peppers.retain(|own| *own != number);
                self.hsm_peppers.push(number);
                self.open()?;
                Ok(Vec::new())
            }
            Kind::Accept(patches) => {
                let next = loaded(&patched(&self.profile, patches)?)?;
                let opened = Engine::accepting(loaded(&self.profile)?, next, self.keys()?);
                self.engine = Some(opened.map_err(|error| error.to_string())?);
                Ok(Vec::new())
            }
        }
    }

    fn act(&mut self, step: &Step, act: &Map<String, Value>, now: Instant) -> Result<Vec<String>, String> {
        let browser = step.browser.as_deref().unwrap_or(FIRST);
        let line = self.filled(&Value::from(act.clone()), browser)?.to_string();
        let engine = self.engine.clone().ok_or("no engine")?;
        let ended = match engine.take_line(&line, randomness(step.randomness.unwrap_or(self.steps))) {
            Ok(act) => {
                let end = if step.hold.is_some() { End::Held } else { step.lost.map_or(End::Over, End::Lost) };
                self.ended(act, now, (end, step.hsm.unwrap_or_default()), None)
            }
            Err(errors) => Ended { errors: Some(errors), ..Ended::default() },
        };
        self.shown(browser, &ended);
        let misses = step.compare(&ended);
        if let Some(name) = &step.hold {
            let act = ended.held.ok_or("the act to hold was over without a commit")?;
            self.held.insert(name.clone(), Held { act, browser: browser.to_owned() });
        }
        Ok(misses)
    }

    /// Drives an act to its end, or until its first commit is durable.
    fn ended(&mut self, mut act: Act, now: Instant, until: (End, Hsm), mut errors: Option<Errors>) -> Ended {
        let (mut outbox, mut asked, mut commits, (end, hsm)) = (Vec::new(), Vec::new(), 0_u32, until);
        while errors.is_none() {
            let NeedRecord { need, keys, writes, requires, outbox: messages, messages: names, blocks } =
                act.need_record();
            assert!(
                need != NeedKind::Commit || !writes.is_empty() || !messages.is_empty(),
                "an act asks for an empty commit"
            );
            let given = match need {
                NeedKind::Load => act.give_rows(&LoadedInput { rows: self.store.load(&keys), now }),
                NeedKind::Commit if end == End::Lost(Lost::Gone) && commits.is_multiple_of(2) => {
                    commits = commits.saturating_add(1);
                    act.give_in_doubt()
                }
                NeedKind::Commit if self.store.commit(&writes, &requires) => {
                    self.relay(&messages);
                    outbox.extend(messages.iter().map(told));
                    self.names.extend(messages.iter().map(|message| message.id.to_string()));
                    commits = commits.saturating_add(1);
                    match end {
                        End::Held => return Ended { outbox, asked, held: Some(act), ..Ended::default() },
                        End::Lost(Lost::Kept) => act.give_in_doubt(),
                        End::Lost(Lost::Gone) | End::Over => act.give_committed(&CommittedInput { now }),
                    }
                }
                NeedKind::Commit => act.give_conflict(),
                NeedKind::Find => {
                    let messages = names.iter().map(ToString::to_string).filter(|name| self.names.contains(name));
                    act.give_found(&FoundInput { messages: messages.collect(), now })
                }
                NeedKind::Hsm => {
                    asked.push(hsm::told(&blocks));
                    act.give_hsm_answers(&HsmInput { answers: hsm.answers(&blocks), now })
                }
                NeedKind::Nothing => break,
            };
            errors = given.err();
        }
        let outcome = act.outcome_record().map(|outcome| json!(outcome));
        Ended { outcome, errors, outbox, asked, held: None }
    }

    /// Opens an engine of the profile.
    fn open(&mut self) -> Result<(), String> {
        self.engine = Some(Engine::new(loaded(&self.profile)?, self.keys()?));
        Ok(())
    }

    fn keys(&self) -> Result<HostKeys, String> {
        let keys = HostKeys::new("tests", 1, &[0x07; 32]);
        let Some((in_force, accepted)) = self.hsm_peppers.split_last() else {
            return keys.map_err(|error| error.to_string());
        };
        let keys = keys.and_then(|keys| keys.with_hsm_pepper(*in_force));
        let keys = accepted.iter().fold(keys, |keys, number| keys?.accepting_hsm_pepper(*number));
        keys.map_err(|error| error.to_string())
    }

    /// Checks messages, as a relay does before it sends them.
    fn relay(&self, messages: &[MessageRecord]) {
        for message in messages {
            let line = json!(message).to_string();
            let checked = self.engine.as_ref().map(|engine| engine.check_message(&message.id, &line));
            assert_eq!(checked, Some(Ok(())), "{line}");
        }
    }

    /// Stores a page's tokens in the browser.
    fn shown(&mut self, browser: &str, ended: &Ended) {
        let page = ended.outcome.as_ref().and_then(|outcome| outcome.get("public")?.get("page"));
        let Some(page) = page.filter(|page| page.is_object()) else { return };
        let text = |key: &str| page.get(key).and_then(Value::as_str).map(str::to_owned);
        let kept = self.browsers.entry(browser.to_owned()).or_default();
        kept.session = text("session").or_else(|| kept.session.take());
        kept.step = text("step");
    }

    /// Replaces the names in a request with what browsers stored.
    fn filled(&self, value: &Value, browser: &str) -> Result<Value, String> {
        Ok(match value {
            Value::String(text) => self.kept(text, browser)?.map_or_else(|| value.clone(), Value::String),
            Value::Array(items) => items.iter().map(|item| self.filled(item, browser)).collect::<Result<_, _>>()?,
            Value::Object(fields) => {
                let filled = fields.iter().map(|(key, value)| Ok((key.clone(), self.filled(value, browser)?)));
                Value::Object(filled.collect::<Result<_, String>>()?)
            }
            other => other.clone(),
        })
    }

    /// The stored value that a text names, if it names one.
    fn kept(&self, text: &str, browser: &str) -> Result<Option<String>, String> {
        let (what, browser) = text.split_once(':').unwrap_or((text, browser));
        let kept = self.browsers.get(browser);
        let found = match what {
            "$session" => kept.and_then(|kept| kept.session.clone()),
            "$step" => kept.and_then(|kept| kept.step.clone()),
            _ => return Ok(None),
        };
        found.map(Some).ok_or_else(|| format!("browser `{browser}` has no {what}"))
    }
}

/// Every object with a `code` in the expected answer.
fn records_with_codes<'v>(value: &'v Value, into: &mut Vec<&'v Value>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("code") {
                into.push(value);
            }
            fields.values().for_each(|value| records_with_codes(value, into));
        }
        Value::Array(items) => items.iter().for_each(|value| records_with_codes(value, into)),
        _ => {}
    }
}

/// A message as one word.
fn told(message: &MessageRecord) -> String {
    let notice = message.notice.as_ref().map(|notice| format!("notice:{}", notice.kind.name()));
    let audit = message.audit.as_ref().map(|audit| format!("audit:{}", audit.event.name()));
    notice.or(audit).unwrap_or_default()
}

fn loaded(profile: &str) -> Result<Arc<Profile>, String> {
    Profile::load(profile).map(Arc::new).map_err(|faults| format!("the changed profile does not load: {faults}"))
}

/// The randomness of the n-th step.
pub(crate) fn randomness(number: u64) -> Randomness {
    Randomness::new(Sha256::digest(format!("madoguchi vector {number}")).into())
}

/// The browser of a step that names none.
const FIRST: &str = "a";
