//! The state of a script, and what each line does with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::{
    Act, Code, Engine as ActEngine, ErrorRecord, Instant, MessageRecord, Profile, ProfileRequest, Randomness, RowKey,
    RowKeyError, Secret,
};
use madoguchi_host_kit::{Host as _, wake};
use serde_json::value::RawValue;

use super::answer::{Answer, Failed, Wrong, hidden, repeated};
use super::browsers::Browsers;
use super::conversation::drive;
use super::members::Members;
use super::written::Written;
use crate::engine::{Engine, text_of};
use crate::failure::Failure;
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::host::store::{Store, failed};

/// The bank of a script: its engine, its store and its browsers.
pub(super) struct Stage {
    engine: Arc<ActEngine>,
    profile: Arc<Profile>,
    outside: Outside,
    store: Store,
    chance: Chance,
    browsers: Browsers,
    held: BTreeMap<String, Held>,
    internal: bool,
    /// The text of the profile, for rows that change it.
    document: String,
    /// The instant of the last line, for rows without one; empty before the first line.
    clock: String,
    /// Whether an answer differed from what its row expects.
    missed: bool,
}

/// An act that is held at its first commit.
struct Held {
    act: Act,
    word: &'static str,
    browser: String,
}

/// The fields of an act's line that are not the act's own.
struct Around {
    at: Instant,
    browser: String,
    word: &'static str,
    hold: Option<String>,
    randomness: Randomness,
}

impl Stage {
    /// Opens the bank.
    pub(super) fn open(engine: &Engine, outside: Outside, chance: Chance, internal: bool) -> Result<Self, Failure> {
        let store = Store::open(outside.store.as_deref())?;
        let profile = Arc::clone(&engine.profile);
        let acts = ActEngine::new(Arc::clone(&profile), outside.keys()?);
        let browsers = Browsers::of(&outside);
        let document = match &engine.path {
            Some(path) => text_of(&path.to_string_lossy())?,
            None => Profile::SEIWA.to_owned(),
        };
        let (held, clock) = (BTreeMap::new(), String::new());
        let missed = false;
        Ok(Self { engine: acts, profile, outside, store, chance, browsers, held, internal, document, clock, missed })
    }

    /// Runs a line and returns the answer, one line of JSON.
    pub(super) fn answer(&mut self, line: &[u8]) -> Result<String, Failure> {
        let wrong = |errors| Answer { error: Some(errors), ..Answer::default() };
        let written = match Written::read(line, &self.clock, &self.document) {
            Ok(written) => written,
            Err(errors) => return Ok(wrong(errors).line()),
        };
        let (id, done) = match Members::read(&written.line) {
            Ok(mut members) => match members.take("id") {
                Ok(id) => (id, self.line(&mut members)),
                Err(errors) => (None, Err(Wrong::Line(errors))),
            },
            Err(errors) => (None, Err(Wrong::Line(errors))),
        };
        let mut answer = match done {
            Ok(answer) => answer,
            Err(Wrong::Line(errors)) => wrong(errors),
            Err(Wrong::Host(failure)) => return Err(failure),
        };
        if let Some(wanted) = &written.wanted {
            answer.misses = wanted.misses(&answer, self.internal);
            self.missed |= !answer.misses.is_empty();
        }
        if !self.internal {
            (answer.internal, answer.outbox) = (None, None);
        }
        Ok(Answer { id: id.and_then(repeated), ..answer }.line())
    }

    /// Whether an answer differed from what its row expects.
    pub(super) fn missed(&self) -> bool {
        self.missed
    }

    fn line(&mut self, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let at = at(line);
        if let Ok(at) = &at {
            self.clock = at.to_string();
        }
        let Some(word) = line.take_as::<String>("play")? else { return self.act(at, line) };
        let at = at?;
        match word.as_str() {
            "resume" => self.resume(at, line),
            "drop" => self.drop(line),
            "wake" => self.wake(at, line),
            "purge" => {
                only(line, &[])?;
                let count = self.store.purge(at).map_err(|error| failed(&error))?;
                Ok(Answer { answer: Some("purge"), count: Some(count), ..Answer::default() })
            }
            "row" => self.row(line),
            "profile" => self.profile(line),
            "accept" => self.accept(line),
            _ => Err(ErrorRecord::new(Code::UnknownRequest).in_field("play").allowed(WORDS).into()),
        }
    }

    /// Runs an act from one of the browsers.
    fn act(&mut self, at: Result<Instant, Wrong>, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let around = at.and_then(|at| self.around(at, line));
        let browser = around.as_ref().map_or_else(|_| FIRST.to_owned(), |around| around.browser.clone());
        let (more, mut errors) = self.meant(line, &browser);
        let (randomness, around) = match around {
            Ok(around) => (around.randomness.clone(), Some(around)),
            Err(Wrong::Line(own)) => {
                errors.splice(0..0, own);
                (Randomness::new([0; 32]), None)
            }
            Err(host) => return Err(host),
        };
        let act = match self.engine.take_line(line.rest(&more).expose(), randomness) {
            Ok(act) => Some(act),
            Err(own) => {
                errors.extend(own);
                None
            }
        };
        let (Some(act), Some(Around { at, browser, word, hold, .. })) = (act, around) else {
            return Err(errors.into());
        };
        if !errors.is_empty() {
            return Err(errors.into());
        }
        self.go(Held { act, word, browser }, at, hold)
    }

    /// Reads the fields of an act's line that are not the act's own.
    fn around(&mut self, at: Instant, line: &mut Members<'_>) -> Result<Around, Wrong> {
        let browser = line.take_as::<String>("as")?.unwrap_or_else(|| FIRST.to_owned());
        self.browsers.name(&browser)?;
        let hold = line.take_as::<String>("hold")?;
        if let Some(name) = &hold {
            let full = self.held.len() >= HELD_MOST || self.held.contains_key(name);
            let error = || ErrorRecord::new(Code::TooManyHandles).in_field("hold");
            if full {
                Err(error())?
            }
        }
        let randomness = match line.take_as::<u64>("randomness")? {
            None => self.chance.for_act()?,
            // Numbered randomness can be predicted, so it needs `--seed`.
            Some(number) => self
                .chance
                .numbered(number)
                .ok_or_else(|| ErrorRecord::new(Code::UnknownField).in_field("randomness").allowed("--seed"))?,
        };
        let word =
            line.text("act").and_then(|word| madoguchi::ActRequest::WORDS.iter().copied().find(|own| *own == word));
        Ok(Around { at, browser, word: word.unwrap_or_default(), hold, randomness })
    }

    /// The values of an act's placeholders and of the tokens that it leaves out, and an error for each placeholder without a value.
    fn meant(&self, line: &mut Members<'_>, browser: &str) -> (Vec<(&'static str, Secret)>, Vec<ErrorRecord>) {
        let own: &[&'static str] = match line.text("act").as_deref() {
            Some("submit") => &["session", "step"],
            Some("show" | "authority") => &["session"],
            Some("due" | "reseal") => &["row"],
            _ => &[],
        };
        let (mut more, mut errors) = (Vec::new(), Vec::new());
        for &field in own {
            let said = match (line.text(field), line.has(field), field) {
                (Some(text), ..) => text,
                (None, false, "session" | "step") => format!("${field}"),
                _ => continue,
            };
            let Some(meant) = self.browsers.meant(&said, browser) else { continue };
            if let Err(repeated) = line.take(field) {
                errors.extend(repeated);
            }
            match meant {
                Ok(meant) => more.push((field, meant)),
                Err(error) => {
                    errors.push(error.in_field(field));
                    more.push((field, Secret::default()));
                }
            }
        }
        (more, errors)
    }

    /// Continues a held act: its commit is reported as durable.
    fn resume(&mut self, at: Instant, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let mut held = self.held(line)?;
        held.act.committed(at)?;
        self.go(held, at, None)
    }

    /// Discards a held act, as a host that crashes does.
    fn drop(&mut self, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        drop(self.held(line)?);
        Ok(Answer { answer: Some("drop"), ..Answer::default() })
    }

    /// Removes the held act that a line names.
    fn held(&mut self, line: &mut Members<'_>) -> Result<Held, Wrong> {
        let name = line.take_as::<String>("name")?;
        only(line, &["name"])?;
        let name = name.ok_or_else(|| ErrorRecord::new(Code::MissingField).in_field("name"))?;
        self.held.remove(&name).ok_or_else(|| {
            let mut error = ErrorRecord::new(Code::InvalidHandle).in_field("name").found(&name);
            "この名前で止めてある処理はありません".clone_into(&mut error.ja);
            "no act is held under this name".clone_into(&mut error.en);
            error.into()
        })
    }

    /// Drives an act to its end and answers with the outcome, or holds it at its first commit.
    fn go(&mut self, mut held: Held, at: Instant, hold: Option<String>) -> Result<Answer, Wrong> {
        let mut outbox = Vec::new();
        let stands = match drive(&mut held.act, &mut self.store, at, hold.is_some(), &mut outbox) {
            // What was committed before the error stays committed.
            Err(Wrong::Line(errors)) if !outbox.is_empty() => {
                return Ok(Answer { error: Some(errors), outbox: Some(outbox), ..Answer::default() });
            }
            driven => driven?,
        };
        let mut answer = Answer { answer: Some(held.word), ..Answer::default() };
        if let Some(outcome) = held.act.outcome_record() {
            if let Some(page) = &outcome.public.page {
                self.browsers.shown(&held.browser, page, &mut self.outside)?;
            }
            answer.public = Some(hidden(outcome.public, &held.browser));
            answer.internal = Some(outcome.internal);
            answer.profile = Some(outcome.profile).filter(|_| self.internal);
        }
        answer.outbox = Some(outbox);
        if let Some(name) = hold.filter(|_| stands) {
            answer.held = Some(name.clone());
            self.held.insert(name, held);
        }
        Ok(answer)
    }

    /// Wakes the rows whose time has come, as a host does every few seconds.
    fn wake(&mut self, at: Instant, line: &Members<'_>) -> Result<Answer, Wrong> {
        only(line, &[])?;
        let (mut outbox, engine) = (Vec::<MessageRecord>::new(), &self.engine);
        let woken =
            wake(&mut self.store, at, |store, row| drive(&mut engine.due(row.clone()), store, at, false, &mut outbox));
        let woken = woken.map_err(|error| failed(&error))?;
        let mut rows = Vec::new();
        for (row, wrong) in woken.failed {
            match wrong {
                Wrong::Line(error) => rows.push(Failed { row: row.to_string(), error }),
                host @ Wrong::Host(_) => return Err(host),
            }
        }
        Ok(Answer {
            answer: Some("wake"),
            count: u64::try_from(woken.count).ok(),
            failed: Some(rows).filter(|rows| !rows.is_empty()),
            outbox: Some(outbox),
            ..Answer::default()
        })
    }

    /// Answers with a row in readable form.
    fn row(&mut self, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let said = line.take_as::<String>("row")?;
        only(line, &["row"])?;
        let said = said.ok_or_else(|| ErrorRecord::new(Code::MissingField).in_field("row"))?;
        let meant = self.browsers.meant(&said, FIRST).transpose().map_err(|error| error.in_field("row"))?;
        let key: Result<RowKey, RowKeyError> = meant.as_ref().map_or(said.as_str(), Secret::expose).parse();
        let key = key.map_err(|error| ErrorRecord::from(error).in_field("row"))?;
        let rows = self.store.load(&[key]).map_err(|error| failed(&error))?;
        let told = rows.first().map(|row| self.engine.row_json(row)).transpose();
        let told = told.map_err(|error| ErrorRecord::from(error).in_field("row"))?;
        let row = RawValue::from_string(told.unwrap_or_else(|| "null".to_owned())).ok();
        Ok(Answer { answer: Some("row"), row, ..Answer::default() })
    }

    /// Replaces the profile by a new one; held acts keep theirs.
    fn profile(&mut self, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let text = toml(line)?;
        let profile = match Profile::load(&text) {
            Ok(profile) => Arc::new(profile),
            Err(faults) => return Ok(Answer { faults: Some(faults.records()), ..Answer::default() }),
        };
        let reference = profile.answer_profile(&ProfileRequest {})?.profile;
        self.engine = ActEngine::new(Arc::clone(&profile), self.outside.keys()?);
        (self.profile, self.document) = (profile, text);
        Ok(Answer { answer: Some("profile"), profile: Some(reference), ..Answer::default() })
    }

    /// Accepts a next profile, and goes on deciding by the present one (INS-5); held acts keep their engine.
    fn accept(&mut self, line: &mut Members<'_>) -> Result<Answer, Wrong> {
        let next = match Profile::load(&toml(line)?) {
            Ok(next) => Arc::new(next),
            Err(faults) => return Ok(Answer { faults: Some(faults.records()), ..Answer::default() }),
        };
        let reference = next.answer_profile(&ProfileRequest {})?.profile;
        let opened = ActEngine::accepting(Arc::clone(&self.profile), next, self.outside.keys()?);
        self.engine = opened.map_err(|error| ErrorRecord::from(error).in_field("toml"))?;
        Ok(Answer { answer: Some("accept"), profile: Some(reference), ..Answer::default() })
    }
}

/// Takes the text of a profile, the only field of its line.
fn toml(line: &mut Members<'_>) -> Result<String, Wrong> {
    let text = line.take_as::<String>("toml")?;
    only(line, &["toml"])?;
    Ok(text.ok_or_else(|| ErrorRecord::new(Code::MissingField).in_field("toml"))?)
}

/// Takes the instant of a line.
fn at(line: &mut Members<'_>) -> Result<Instant, Wrong> {
    let said = line.take_as::<String>("at")?;
    let said = said.ok_or_else(|| ErrorRecord::new(Code::MissingField).in_field("at"))?;
    Ok(said.parse::<Instant>().map_err(|error| ErrorRecord::from(error).in_field("at"))?)
}

/// Refuses a field that the line may not have.
fn only(line: &Members<'_>, own: &[&str]) -> Result<(), Wrong> {
    let known = [own, &["play", "at", "id"]].concat();
    line.left().map_or(Ok(()), |name| Err(ErrorRecord::unknown_field(name, &known).into()))
}

/// The words of the field `play`.
const WORDS: &str = "resume drop wake purge row profile accept";
/// The browser of a line that does not name one.
const FIRST: &str = "a";
/// The number of acts that may be held at once.
const HELD_MOST: usize = 1_000;
