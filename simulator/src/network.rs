//! What lies between acts and the store: requests and answers, each a step of its own, late or lost; and the planted faults among them.

use madoguchi::{Act, ActError, AuditEvent, Commit, Instant, Need, Outcome, Row, RowKey, Text};
use serde_json::Value;

use crate::about::{About, Over, has, records};
use crate::features::Changes;
use crate::invariants::{Answered, Applied};
use crate::plant::Plant;
use crate::script::How;
use crate::store::Verdict;
use crate::world::{Late, World};

/// An act under way.
pub(crate) struct Running {
    pub(crate) act: Act,
    /// What the host has done for it and not yet reported.
    answer: Option<Answer>,
    /// Rows that were read one by one so far.
    read: Vec<Row>,
    /// How many keys these were asked by; there may be no row.
    keys_read: usize,
    /// The rows that it was given first: a planted fault gives them again.
    first_rows: Vec<Row>,
    /// The instant that it was given first: a planted fault gives it again.
    pub(crate) first_instant: Option<Instant>,
    errors: u32,
}

/// What the host has done for an act.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Rows(Vec<Row>),
    Committed(Box<Commit>),
    Conflict,
    Doubt,
    Found(Vec<Text>),
}

impl Running {
    pub(crate) const fn new(act: Act) -> Self {
        Self {
            act,
            answer: None,
            read: Vec::new(),
            keys_read: 0,
            first_rows: Vec::new(),
            first_instant: None,
            errors: 0,
        }
    }
}

impl World {
    /// The host does what an act needs; or, if it has, passes the answer to the act.
    pub(crate) fn step(&mut self, act: u32, how: How) {
        let Some(mut running) = self.running.remove(&act) else { return };
        self.ticks += 1;
        let over = match running.answer.take() {
            Some(answer) => self.passes(act, &mut running, answer),
            None => {
                self.does(act, &mut running, how);
                false
            }
        };
        if !over {
            self.running.insert(act, running);
        }
    }

    /// The host does what an act needs.
    fn does(&mut self, act: u32, running: &mut Running, how: How) {
        match running.act.need().clone() {
            Need::Load(keys) => {
                let read = running.keys_read;
                if how == How::RowByRow && read + 1 < keys.len() {
                    // One row now, the others at the next steps.
                    let row = self.load(act, running, &keys[read..=read]);
                    running.read.extend(row);
                    running.keys_read += 1;
                    return;
                }
                let mut rows = std::mem::take(&mut running.read);
                running.keys_read = 0;
                rows.extend(self.load(act, running, &keys[read..]));
                running.answer = Some(Answer::Rows(rows));
            }
            Need::Commit(commit) => running.answer = Some(self.commit(act, commit, how)),
            Need::Find(names) => {
                let found = names.into_iter().filter(|name| match self.plant {
                    Some(Plant::MarkNotLookedFor) => false,
                    Some(Plant::MarkAlwaysFound) => true,
                    _ => self.store.has_message(name),
                });
                running.answer = Some(Answer::Found(found.collect()));
            }
            // No machine has a pepper in an HSM.
            Need::Nothing | Need::Hsm(_) => {}
        }
    }

    fn load(&mut self, act: u32, running: &mut Running, keys: &[RowKey]) -> Vec<Row> {
        self.views.loads(act, keys);
        let row = |key: &RowKey| self.planted_row(key).or_else(|| self.store.row(key).cloned());
        let rows: Vec<Row> = keys.iter().filter_map(row).collect();
        if self.plant != Some(Plant::RowsNotReadAgain) {
            return rows;
        }
        let again = |row: &Row| running.first_rows.iter().find(|first| first.key == row.key).cloned();
        let given: Vec<Row> = rows.iter().map(|row| again(row).unwrap_or_else(|| row.clone())).collect();
        running.first_rows.extend(given.iter().filter(|row| again(row).is_none()).cloned().collect::<Vec<_>>());
        given
    }

    /// Sends a commit to the store. What becomes of it, and what the host reports, are two things.
    fn commit(&mut self, act: u32, commit: Commit, how: How) -> Answer {
        if let Some(about) = self.abouts.get_mut(&act) {
            about.decides(&commit);
        }
        let verdict = match self.plant {
            Some(Plant::RevisionsIgnored) => Verdict::Holds,
            Some(Plant::RequiresIgnored) => self.store.judge(&Commit { requires: Vec::new(), ..commit.clone() }),
            _ => self.store.judge(&commit),
        };
        match how {
            How::Unheard | How::Unsent | How::Late => {
                match how {
                    How::Unheard if verdict == Verdict::Holds => self.apply(act, &commit, false),
                    How::Late => self.late.push(Late { act, commit: commit.clone(), sent_at: self.now }),
                    _ => {}
                }
                match self.plant {
                    Some(Plant::DoubtAsCommitted) => Answer::Committed(Box::new(commit)),
                    Some(Plant::DoubtAsConflict) => Answer::Conflict,
                    _ => Answer::Doubt,
                }
            }
            How::Plainly | How::RowByRow => match verdict {
                Verdict::Holds => {
                    self.apply(act, &commit, false);
                    Answer::Committed(Box::new(commit))
                }
                Verdict::Conflict
                    if self.plant == Some(Plant::FreeGuessOnConflict) && has(&commit, AuditEvent::AttemptCounted) =>
                {
                    Answer::Committed(Box::new(commit))
                }
                Verdict::Conflict => Answer::Conflict,
                // The store answers with an error.
                Verdict::NameTaken => Answer::Doubt,
            },
        }
    }

    /// A commit arrives that was under way.
    pub(crate) fn arrives(&mut self, act: u32) {
        let Some(place) = self.late.iter().position(|late| late.act == act) else { return };
        self.ticks += 1;
        let Late { commit, .. } = self.late.remove(place);
        let forced = self.plant == Some(Plant::LateWriteForced);
        if forced || self.store.judge(&commit) == Verdict::Holds {
            self.apply(act, &commit, true);
        }
    }

    /// Writes a commit, and shows it to the invariants.
    fn apply(&mut self, act: u32, commit: &Commit, late: bool) {
        let before: Vec<Option<Row>> = commit.writes.iter().map(|write| self.store.row(&write.key).cloned()).collect();
        let as_required = commit.requires.iter().all(|own| self.store.revision(&own.key) == own.revision);
        let told_twice = commit.outbox.iter().find(|message| self.store.has_message(&message.id));
        let told_twice = told_twice.map(|message| message.id.to_string());
        let Some(commit) = &self.planted_write(commit) else { return };
        self.store.write(commit);
        let reader = 1 - self.abouts[&act].machine;
        let engine = std::sync::Arc::clone(&self.machines[reader].engine);
        let read: Vec<(RowKey, Result<Value, String>)> = commit
            .writes
            .iter()
            .map(|write| {
                let row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes.clone() };
                let line = engine.row_json(&row).map_err(|error| error.to_string());
                (
                    write.key.clone(),
                    line.and_then(|line| serde_json::from_str(&line).map_err(|error| error.to_string())),
                )
            })
            .collect();
        let mut about = self.abouts[&act].clone();
        about.counts(commit, self.now);
        self.views.commits(act, commit);
        let own = Applied { about: &about, commit, late, read: &read, before: &before, as_required, told_twice };
        self.judge(|invariant, seen| invariant.applied(seen, &own));
        if let Some(customer) = about.customer.filter(|_| about.has_changed(commit)) {
            self.customers[customer].changed(&about.changes);
        }
        self.abouts.insert(act, about);
        self.plant_applied(commit);
        records(commit).for_each(|record| self.reach(format!("a record: {}", record.event)));
    }

    /// Whether the store holds what a commit writes, or newer rows.
    fn holds(&self, commit: &Commit) -> bool {
        commit.writes.iter().all(|write| {
            // A session's row may have been deleted since.
            self.store.revision(&write.key) >= write.revision || matches!(write.key, RowKey::Session(_))
        }) && commit.outbox.iter().all(|message| self.store.has_message(&message.id))
    }

    /// The host passes its answer to the act. Returns whether the act is over.
    fn passes(&mut self, act: u32, running: &mut Running, answer: Answer) -> bool {
        self.steps += 1;
        let machine = self.abouts[&act].machine;
        let at = self.planted_instant(running, machine, &answer);
        let committed = match &answer {
            Answer::Committed(commit) => Some(self.holds(commit)),
            _ => None,
        };
        let engine = std::sync::Arc::clone(&self.machines[machine].engine);
        let before = engine.arenas().hashes();
        let told = match answer.clone() {
            Answer::Rows(rows) => running.act.loaded(rows, at),
            Answer::Committed(_) => running.act.committed(at),
            Answer::Conflict => running.act.conflicted(),
            Answer::Doubt => running.act.in_doubt(),
            Answer::Found(names) => running.act.found(&names, at),
        };
        let hashes = engine.arenas().hashes() - before;
        if self.plant == Some(Plant::CountedBeforeTheSlot) && hashes > 0 {
            // The machine's own queue: no time passes outside.
            self.now += 31_000;
        }
        let (now, waited) = (self.now, self.waited);
        if let Some(about) = self.abouts.get_mut(&act) {
            about.is_answered(&answer, hashes, now);
            if matches!(answer, Answer::Rows(_) | Answer::Found(_)) {
                about.given_at = waited;
            }
        }
        self.note(&format!("{act} {} {hashes} {told:?}", answer.name()));
        self.views.answered(act, &answer, hashes, running.act.need());
        let about = self.abouts[&act].clone();
        let error = told.as_ref().err();
        let own = Answered { about: &about, committed, hashes, error, at: self.clock(machine).epoch_millis() };
        self.judge(|invariant, seen| invariant.answered(seen, &own));
        match told {
            Ok(()) if *running.act.need() == Need::Nothing => {
                self.ends(act, running);
                true
            }
            Ok(()) => false,
            // The host gives the same answer again, with a later instant.
            Err(ActError::ClockWentBack { .. }) if running.errors < 5 => {
                running.errors += 1;
                running.answer = Some(answer);
                false
            }
            Err(error) => {
                self.fails(act, &error);
                true
            }
        }
    }

    /// An act has told its outcome.
    fn ends(&mut self, act: u32, running: &Running) {
        let Some(outcome): Option<Outcome> = running.act.outcome().cloned() else { return };
        let outcome = self.planted_outcome(act, outcome);
        if let Some(about) = self.abouts.get_mut(&act) {
            about.over = Over::Ended;
        }
        let about = self.abouts[&act].clone();
        let line = running.act.outcome_line();
        self.note(line.expose());
        self.views.tells(act, line.expose(), &outcome);
        self.reach(format!("{} {}: {}", about.who.name(), about.deed, outcome.internal.reason));
        self.judge(|invariant, seen| invariant.ended(seen, &about, &outcome));
        if let Some(browser) = about.browser {
            self.browsers[browser].shows(&outcome, about.brought);
        }
    }

    fn fails(&mut self, act: u32, error: &ActError) {
        let what = match error {
            ActError::ClockWentBack { .. } => "the clock went back",
            ActError::GaveUp => "given up",
            _ => "another error",
        };
        self.reach(format!("an error: {what}"));
        self.views.note(act, format!("ends with an error: {what}"));
        if let Some(about) = self.abouts.get_mut(&act) {
            about.over = Over::Failed;
        }
    }
}

impl Answer {
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Rows(_) => "rows",
            Self::Committed(_) => "committed",
            Self::Conflict => "conflict",
            Self::Doubt => "doubt",
            Self::Found(_) => "found",
        }
    }
}

impl About {
    /// Takes note of a commit that took place.
    fn counts(&mut self, commit: &Commit, now: i64) {
        if has(commit, AuditEvent::AttemptCounted) {
            self.counted += 1;
            // An attempt begins with the decision to count it.
            (self.counted_at, self.counted_at_true) = (Some(self.decided_at(commit)), Some(now));
        }
    }

    /// Whether a commit changes what the customer knows.
    fn has_changed(&self, commit: &Commit) -> bool {
        match &self.changes {
            Changes::Nothing => false,
            Changes::LoginId(_) => has(commit, AuditEvent::LoginIdTaken),
            Changes::Passwords(..) => has(commit, AuditEvent::PasswordsChanged),
            Changes::Initial(..) => has(commit, AuditEvent::ContractOpened) || has(commit, AuditEvent::JourneyReset),
        }
    }

    /// Takes note of an answer.
    fn is_answered(&mut self, answer: &Answer, hashes: u64, now: i64) {
        self.answers += 1;
        self.hashes += hashes;
        match answer {
            Answer::Conflict | Answer::Doubt => {
                self.conflicts += 1;
                self.contended_since = self.contended_since.or(Some(now));
            }
            Answer::Committed(commit) => {
                self.contended_since = None;
                self.knows_count |= has(commit, AuditEvent::AttemptCounted);
            }
            Answer::Found(names) => self.knows_count |= self.counted > 0 && !names.is_empty(),
            Answer::Rows(_) => {}
        }
    }
}
