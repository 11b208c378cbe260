//! What lies between acts and the store: requests and answers, each a step of its own, late or lost; and the planted faults among them.

use std::sync::Arc;

use madoguchi::{Act, ActError, AuditEvent, Commit, Engine, Instant, Need, Outcome, Row, RowKey, Text};
use madoguchi_host_kit::CommitAnswer;
use serde_json::Value;

use crate::about::{About, Over, has, kind, records};
use crate::connection::{Connection, Refusal};
use crate::features::Changes;
use crate::invariants::{Answered, Applied, Checked};
use crate::plant::Plant;
use crate::script::How;
use crate::store::Verdict;
use crate::world::{Late, World};

/// An act under way.
pub(crate) struct Running {
    pub(crate) act: Act,
    /// The engine that made it. Its machine may have opened another one since.
    engine: Arc<Engine>,
    /// Its connection, in an episode with high-water marks.
    connection: Option<Connection>,
    /// Whether it was given a row that the thief has put there.
    deceived: bool,
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
    pub(crate) const fn new(act: Act, engine: Arc<Engine>, connection: Option<Connection>) -> Self {
        Self {
            act,
            engine,
            connection,
            deceived: false,
            answer: None,
            read: Vec::new(),
            keys_read: 0,
            first_rows: Vec::new(),
            first_instant: None,
            errors: 0,
        }
    }

    /// Whether it waits for a customer's row.
    pub(crate) fn needs_customer(&self) -> bool {
        let is_customer = |key: &RowKey| matches!(key, RowKey::Customer(_));
        self.answer.is_none() && matches!(self.act.need(), Need::Load(keys) if keys.iter().any(is_customer))
    }
}

impl World {
    /// The host does what an act needs; or, if it has, passes the answer to the act.
    pub(crate) fn step(&mut self, act: u32, how: How) {
        let Some(mut running) = self.running.remove(&act) else { return };
        self.ticks += 1;
        let over = match running.answer.take() {
            Some(answer) => self.passes(act, &mut running, answer),
            None => match self.does(act, &mut running, how) {
                Err(Refusal::Row(key, error)) => {
                    self.refuses(act, &key, &error);
                    true
                }
                // It is tried again.
                Err(Refusal::Unanswered) | Ok(()) => false,
            },
        };
        if !over {
            self.running.insert(act, running);
        }
    }

    /// The host does what an act needs.
    fn does(&mut self, act: u32, running: &mut Running, how: How) -> Result<(), Refusal> {
        match running.act.need().clone() {
            Need::Load(keys) => {
                let read = running.keys_read;
                if how == How::RowByRow && read + 1 < keys.len() {
                    // One row now, the others at the next steps.
                    if let (0, Some(connection)) = (read, &running.connection) {
                        connection.begins_to_read();
                    }
                    let row = self.stored(act, running, &keys[read..=read]);
                    running.read.extend(row);
                    running.keys_read += 1;
                    return Ok(());
                }
                let last = self.stored(act, running, &keys[read..]);
                let mut rows = std::mem::take(&mut running.read);
                running.keys_read = 0;
                rows.extend(last);
                let rows = self.checked(act, running, &keys, rows)?;
                running.answer = Some(Answer::Rows(rows));
            }
            Need::Commit(commit) => running.answer = Some(self.commit(act, running, commit, how)),
            Need::Find(names) => {
                let found = names.iter().filter(|name| match self.plant {
                    Some(Plant::MarkNotLookedFor) => false,
                    Some(Plant::MarkAlwaysFound) => true,
                    _ => self.store.has_message(name),
                });
                let found: Vec<Text> = found.cloned().collect();
                let found = match &mut running.connection {
                    Some(connection) => {
                        connection.sees(self.store.marked());
                        connection.find(&names, &found)?
                    }
                    None => found,
                };
                running.answer = Some(Answer::Found(found));
            }
            // No machine has a pepper in an HSM.
            Need::Nothing | Need::Hsm(_) => {}
        }
        Ok(())
    }

    /// Lets the wrapper of marks look at the rows that were read.
    fn checked(
        &mut self,
        act: u32,
        running: &mut Running,
        keys: &[RowKey],
        rows: Vec<Row>,
    ) -> Result<Vec<Row>, Refusal> {
        let Some(connection) = &mut running.connection else { return Ok(rows) };
        connection.sees(self.store.marked());
        let rows = connection.load(keys, rows)?;
        running.deceived |= rows.iter().any(|row| self.store.is_stolen(&row.key));
        let told = std::mem::take(&mut self.told);
        let own = Checked::Given { act, rows: &rows, told: &told };
        self.judge(|invariant, seen| invariant.checked(seen, &own));
        self.told = told;
        Ok(rows)
    }

    /// The rows that the store gives.
    fn stored(&mut self, act: u32, running: &mut Running, keys: &[RowKey]) -> Vec<Row> {
        self.views.loads(act, keys);
        let row = |key: &RowKey| self.planted_row(key).or_else(|| self.store.row(key).cloned());
        let rows: Vec<Row> = keys.iter().filter_map(row).collect();
        running.deceived |= rows.iter().any(|row| self.store.is_stolen(&row.key));
        if self.plant != Some(Plant::RowsNotReadAgain) {
            return rows;
        }
        let again = |row: &Row| running.first_rows.iter().find(|first| first.key == row.key).cloned();
        let given: Vec<Row> = rows.iter().map(|row| again(row).unwrap_or_else(|| row.clone())).collect();
        running.first_rows.extend(given.iter().filter(|row| again(row).is_none()).cloned().collect::<Vec<_>>());
        given
    }

    /// Sends a commit to the store. What becomes of it, and what the host reports, are two things.
    fn commit(&mut self, act: u32, running: &mut Running, commit: Commit, how: How) -> Answer {
        if let Some(about) = self.abouts.get_mut(&act) {
            about.decides(&commit);
        }
        if running.connection.as_ref().is_some_and(|connection| connection.is_overtaken(&commit)) {
            // The wrapper must not send it: a store that was asked would answer, and the act would hear of it.
            let told = running.connection.as_mut().map(|connection| connection.commit(&commit, None, false));
            return if told == Some(Ok(CommitAnswer::Conflict)) { Answer::Conflict } else { Answer::Doubt };
        }
        let verdict = match self.plant {
            Some(Plant::RevisionsIgnored) => Verdict::Holds,
            Some(Plant::RequiresIgnored) => self.store.judge(&Commit { requires: Vec::new(), ..commit.clone() }),
            _ => self.store.judge(&commit),
        };
        let sent = match (how, verdict) {
            (How::Unheard, Verdict::Holds) => {
                self.apply(act, &commit, false);
                None
            }
            (How::Late, _) => {
                self.late.push(Late { act, commit: commit.clone(), sent_at: self.now });
                None
            }
            (How::Unheard | How::Unsent, _) => None,
            (How::Plainly | How::RowByRow | How::Unraised, Verdict::Holds) => {
                self.apply(act, &commit, false);
                Some(CommitAnswer::Committed)
            }
            (How::Plainly | How::RowByRow | How::Unraised, Verdict::Conflict) => {
                let is_free =
                    self.plant == Some(Plant::FreeGuessOnConflict) && has(&commit, AuditEvent::AttemptCounted);
                Some(if is_free { CommitAnswer::Committed } else { CommitAnswer::Conflict })
            }
            // The store answers with an error.
            (How::Plainly | How::RowByRow | How::Unraised, Verdict::NameTaken) => None,
        };
        let told = match &mut running.connection {
            Some(connection) => {
                connection.sees(self.store.marked());
                connection.commit(&commit, sent, how == How::Unraised).ok()
            }
            None => sent,
        };
        match (told, self.plant) {
            (Some(CommitAnswer::Committed), _) => Answer::Committed(Box::new(commit)),
            (Some(CommitAnswer::Conflict), _) => Answer::Conflict,
            (None, Some(Plant::DoubtAsCommitted)) => Answer::Committed(Box::new(commit)),
            (None, Some(Plant::DoubtAsConflict)) => Answer::Conflict,
            (None, _) => Answer::Doubt,
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
        let is_forked = commit.writes.iter().any(|write| self.store.is_stolen(&write.key));
        self.store.write(commit);
        if is_forked {
            self.forks(act, commit);
            return;
        }
        let reader = 1 - self.abouts[&act].machine;
        let engine = Arc::clone(&self.machines[reader].engine);
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
        about.writes(commit);
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

    /// A commit took place over a row that the thief has put back. It is lost when the row is put right, so nobody may be told of it.
    fn forks(&mut self, act: u32, commit: &Commit) {
        self.reach("a commit over a row that was put back".to_owned());
        let now = self.now;
        if let Some(about) = self.abouts.get_mut(&act) {
            about.counts(commit, now);
            about.forked.push(commit.clone());
        }
    }

    /// Whether an answer tells of a commit that took place over a row that the thief has put back.
    fn is_forked(&self, act: u32, answer: &Answer) -> bool {
        let forked = &self.abouts[&act].forked;
        match answer {
            Answer::Committed(commit) => forked.contains(commit),
            Answer::Found(names) => {
                forked.iter().flat_map(|commit| &commit.outbox).any(|message| names.contains(&message.id))
            }
            Answer::Rows(_) | Answer::Conflict | Answer::Doubt => false,
        }
    }

    /// Whether the store holds what a commit writes, or newer rows.
    fn holds(&self, commit: &Commit) -> bool {
        commit.writes.iter().all(|write| {
            // A session's row may have been deleted since.
            self.store.revision(&write.key) >= write.revision
                || matches!(write.key, RowKey::Session(_))
                // The thief may have exchanged it since.
                || self.store.is_stolen(&write.key)
        }) && commit.outbox.iter().all(|message| self.store.has_message(&message.id))
    }

    /// Takes note of what an answer reports as committed.
    fn reports(&mut self, act: u32, running: &Running, answer: &Answer) {
        if self.is_forked(act, answer) {
            let own = Checked::Forked { act };
            self.judge(|invariant, seen| invariant.checked(seen, &own));
        }
        if let Answer::Committed(commit) = answer
            && running.connection.is_some()
        {
            self.tells(commit.writes.iter().map(|write| (write.key.clone(), write.revision)).collect());
        }
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
        self.reports(act, running, &answer);
        let engine = Arc::clone(&running.engine);
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
        // What the thief puts in place of a row is refused by its seal, if it passes its mark.
        let error = told.as_ref().err().filter(|error| !(running.deceived && matches!(error, ActError::Row { .. })));
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
        if running.connection.is_some() {
            let marks = std::rc::Rc::clone(&self.marks);
            let own = Checked::Ended { about: &about, marks: &marks.borrow() };
            self.judge(|invariant, seen| invariant.checked(seen, &own));
            self.tells(about.wrote.clone());
        }
        let line = running.act.outcome_line();
        self.note(line.expose());
        self.views.tells(act, line.expose(), &outcome);
        self.reach(format!("{} {}: {}", about.who.name(), about.deed, outcome.internal.reason));
        self.judge(|invariant, seen| invariant.ended(seen, &about, &outcome));
        if let Some(browser) = about.browser {
            self.browsers[browser].shows(&outcome, about.brought);
        }
    }

    /// Takes note of rows whose commit was reported to somebody: none of them may be put back unnoticed.
    fn tells(&mut self, rows: Vec<(RowKey, u64)>) {
        for (key, revision) in rows.into_iter().filter(|(key, _)| key.has_mark()) {
            let told = self.told.entry(key).or_default();
            *told = revision.max(*told);
        }
    }

    /// A row does not fit its mark: the host ends the act.
    fn refuses(&mut self, act: u32, key: &RowKey, error: &str) {
        self.steps += 1;
        self.reach(format!("an alarm: a row of kind {}", kind(key)));
        self.views.note(act, "ends with an alarm".to_owned());
        self.note(&format!("{act} {error}"));
        if let Some(about) = self.abouts.get_mut(&act) {
            about.over = Over::Failed;
        }
        let own = Checked::Refused { act, key, error, is_stolen: self.store.is_stolen(key) };
        self.judge(|invariant, seen| invariant.checked(seen, &own));
    }

    fn fails(&mut self, act: u32, error: &ActError) {
        let what = match error {
            ActError::ClockWentBack { .. } => "the clock went back",
            ActError::GaveUp => "given up",
            ActError::Row { .. } => "a row that does not open",
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

    /// Takes note of the rows with marks that a commit writes.
    fn writes(&mut self, commit: &Commit) {
        let marked = commit.writes.iter().filter(|write| write.key.has_mark());
        self.wrote.extend(marked.map(|write| (write.key.clone(), write.revision)));
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
