//! Runs a script: acts of several browsers, operators and the clock, one after another, over a host in memory. The format is in
//! `vectors/README.md`.

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::*;
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

/// A host in memory: rows, those before them, and what the last step left.
#[derive(Default)]
struct Host {
    rows: BTreeMap<RowKey, Vec<Row>>,
    outbox: Vec<Value>,
}

impl Host {
    fn load(&self, keys: &[RowKey]) -> Vec<Row> {
        keys.iter().filter_map(|key| self.rows.get(key)?.last().cloned()).collect()
    }

    fn commit(&mut self, commit: &Commit) -> bool {
        let has = |write: &Write| self.load(std::slice::from_ref(&write.key)).first().map_or(0, |row| row.revision);
        if !commit.writes.iter().all(|write| has(write) == write.expected) {
            return false;
        }
        for Write { key, revision, bytes, .. } in &commit.writes {
            let row = Row { key: key.clone(), revision: *revision, bytes: bytes.clone() };
            self.rows.entry(key.clone()).or_default().push(row);
        }
        self.outbox.extend(commit.outbox.iter().map(|message| match &message.body {
            MessageBody::Audit(record) => json!(format!("audit:{}", record.event)),
            MessageBody::Notice(notice) => json!(format!("notice:{}", notice.kind)),
        }));
        true
    }

    /// Drives an act to its end, or until its first commit is durable.
    fn drive(&mut self, act: &mut Act, now: Instant, hold: bool) -> Result<(), Errors> {
        loop {
            match act.need().clone() {
                Need::Load(keys) => {
                    let rows = self.load(&keys).iter().map(input).collect();
                    act.give_rows(&LoadedInput { rows, now })?;
                }
                Need::Commit(commit) if self.commit(&commit) => {
                    if hold {
                        return Ok(());
                    }
                    act.give_committed(&CommittedInput { now })?;
                }
                Need::Commit(_) => act.give_conflict()?,
                Need::Nothing => return Ok(()),
            }
        }
    }

    fn change(&mut self, step: &Map<String, Value>, how: &str) -> Result<(), String> {
        let key = |name: &str| -> Result<RowKey, String> {
            let text = step.get(name).and_then(Value::as_str).ok_or(format!("no `{name}`"))?;
            text.parse().map_err(|error| format!("{text}: {error}"))
        };
        let row = key("row")?;
        let with = if how == "swap" { Some(key("with")?) } else { None };
        let versions = self.rows.get_mut(&row).ok_or(format!("no row {row}"))?;
        let [.., before, last] = versions.as_mut_slice() else {
            return match (how, versions.as_mut_slice()) {
                ("tamper", [last]) => flip(step, last),
                ("swap", [_]) => self.swap(&row, &with.ok_or("no `with`")?),
                _ => Err(format!("{row} has no previous bytes")),
            };
        };
        match how {
            "tamper" => return flip(step, last),
            "rollback" => last.bytes = before.bytes.clone(),
            "restore" => drop(versions.pop()),
            "swap" => return self.swap(&row, &with.ok_or("no `with`")?),
            other => return Err(format!("no way `{other}` to change a row")),
        }
        Ok(())
    }

    fn swap(&mut self, one: &RowKey, other: &RowKey) -> Result<(), String> {
        let bytes = |key: &RowKey| self.rows.get(key).and_then(|all| all.last()).map(|row| row.bytes.clone());
        let (first, second) = bytes(one).zip(bytes(other)).ok_or(format!("no rows {one} and {other}"))?;
        for (key, bytes) in [(one, second), (other, first)] {
            if let Some(row) = self.rows.get_mut(key).and_then(|all| all.last_mut()) {
                row.bytes = bytes;
            }
        }
        Ok(())
    }
}

fn flip(step: &Map<String, Value>, row: &mut Row) -> Result<(), String> {
    let place = step.get("byte").and_then(Value::as_u64).and_then(|byte| usize::try_from(byte).ok());
    let byte = place.and_then(|place| row.bytes.get_mut(place)).ok_or("no such byte")?;
    *byte ^= 1;
    Ok(())
}

fn input(row: &Row) -> RowInput {
    let revision = i64::try_from(row.revision).unwrap_or(i64::MAX);
    RowInput { key: row.key.to_string(), revision, bytes: row.bytes.clone().into() }
}

/// What a browser has of the last page that it was shown.
#[derive(Clone, Default)]
struct Browser {
    session: String,
    step: String,
}

/// A script under way.
pub(crate) struct Script<'a> {
    text: String,
    patch: &'a dyn Fn(&str, &Value) -> Result<String, String>,
    host: Host,
    desk: Arc<Desk>,
    browsers: BTreeMap<String, Browser>,
    held: BTreeMap<String, Act>,
    number: u64,
}

impl<'a> Script<'a> {
    /// A script that begins with a profile's text.
    pub(crate) fn new(text: String, patch: &'a dyn Fn(&str, &Value) -> Result<String, String>) -> Result<Self, String> {
        let desk = desk(&text)?;
        let (host, browsers, held) = Default::default();
        Ok(Self { text, patch, host, desk, browsers, held, number: 0 })
    }

    /// Runs one step; what does not match, one line each.
    pub(crate) fn step(
        &mut self,
        step: &Map<String, Value>,
        matches: &dyn Fn(&str, &Value, Option<&Value>, &mut Vec<String>),
    ) -> Result<Vec<String>, String> {
        const KEYS: [&str; 17] = [
            "at",
            "as",
            "act",
            "want",
            "contains",
            "error",
            "outbox",
            "hold",
            "resume",
            "drop",
            "rows",
            "row",
            "byte",
            "with",
            "profile_patch",
            "randomness",
            "note",
        ];
        if let Some(key) = step.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(format!("unknown key `{key}`"));
        }
        self.number = self.number.saturating_add(1);
        let text = |key: &str| step.get(key).and_then(Value::as_str);
        let now: Instant = text("at").ok_or("a step has no `at`")?.parse().map_err(|error| format!("at: {error}"))?;
        if let Some(how) = text("rows") {
            self.host.change(step, how)?;
            return Ok(Vec::new());
        }
        if let Some(patch) = step.get("profile_patch") {
            self.text = (self.patch)(&self.text, patch)?;
            self.desk = desk(&self.text)?;
            return Ok(Vec::new());
        }
        if let Some(name) = text("drop") {
            return self.held.remove(name).map(|_| Vec::new()).ok_or(format!("nothing is held as `{name}`"));
        }
        self.host.outbox.clear();
        let browser = text("as").unwrap_or("a").to_owned();
        let (mut act, driven) = match (text("resume"), step.get("act")) {
            (Some(name), None) => {
                let mut act = self.held.remove(name).ok_or(format!("nothing is held as `{name}`"))?;
                let first = act.give_committed(&CommittedInput { now });
                let driven = first.and_then(|()| self.host.drive(&mut act, now, false));
                (Some(act), driven)
            }
            (None, Some(line)) => {
                let line = self.filled(line, &browser).to_string();
                let number = step.get("randomness").and_then(Value::as_u64).unwrap_or(self.number);
                let randomness = Sha256::digest(format!("madoguchi vector {number}")).into();
                match self.desk.take_line(&line, Randomness::new(randomness)) {
                    Err(errors) => (None, Err(errors)),
                    Ok(mut act) => {
                        let driven = self.host.drive(&mut act, now, step.contains_key("hold"));
                        (Some(act), driven)
                    }
                }
            }
            _ => return Err("a step has `act`, `resume`, `drop`, `rows` or `profile_patch`".to_owned()),
        };
        if let (Some(name), Some(act)) = (text("hold"), act.take_if(|_| step.contains_key("hold"))) {
            self.held.insert(name.to_owned(), act);
        }
        let outcome = match act.as_ref().filter(|_| driven.is_ok()) {
            Some(act) => serde_json::from_str(&act.outcome_line()).map_err(|error| error.to_string())?,
            None => Value::Null,
        };
        self.remember(&browser, &outcome);
        let mut misses = Vec::new();
        let errors = driven.err().map(|errors| serde_json::to_value(errors).unwrap_or_default());
        matches("error", step.get("error").unwrap_or(&Value::Null), errors.as_ref(), &mut misses);
        if let Some(want) = step.get("want") {
            matches("", want, Some(&outcome), &mut misses);
        }
        if let Some(outbox) = step.get("outbox") {
            matches("outbox", outbox, Some(&Value::from(self.host.outbox.clone())), &mut misses);
        }
        Ok(misses)
    }

    /// The tokens of the pages that browsers were shown, in place of their names.
    fn filled(&self, value: &Value, browser: &str) -> Value {
        match value {
            Value::String(text) => {
                let name = |rest: &str| self.browsers.get(rest.strip_prefix(':').unwrap_or(browser)).cloned();
                let token = match (text.strip_prefix("$session"), text.strip_prefix("$step")) {
                    (Some(rest), _) => Some(name(rest).unwrap_or_default().session),
                    (_, Some(rest)) => Some(name(rest).unwrap_or_default().step),
                    _ => None,
                };
                token.unwrap_or_else(|| text.clone()).into()
            }
            Value::Array(all) => all.iter().map(|value| self.filled(value, browser)).collect(),
            Value::Object(all) => all.iter().map(|(key, value)| (key.clone(), self.filled(value, browser))).collect(),
            other => other.clone(),
        }
    }

    fn remember(&mut self, browser: &str, outcome: &Value) {
        let page = &outcome["public"]["page"];
        let own = self.browsers.entry(browser.to_owned()).or_default();
        if let Some(session) = page["session"].as_str() {
            own.session = session.to_owned();
        }
        if let Some(step) = page["step"].as_str() {
            own.step = step.to_owned();
        }
    }
}

fn desk(text: &str) -> Result<Arc<Desk>, String> {
    let profile = Profile::load(text).map_err(|faults| format!("the profile does not load: {faults}"))?;
    let keys = HostKeys::new(1, &[7; 32]).map_err(|error| error.to_string())?;
    Ok(Desk::new(Arc::new(profile), keys))
}
