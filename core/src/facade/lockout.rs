//! Answers the questions about wrong entries. It decides no rule: it only converts records.

use super::error::{ErrorRecord, Errors};
use super::record::*;
use crate::code::Code;
use crate::factor::Factor;
use crate::lockout::{
    Chance, CounterEvent, CounterEventKind, History, HistoryEvent, Lock, LockHistoryEvent, Origin, Outage, OutageKind,
    SecretSpace,
};
use crate::profile::Profile;
use crate::text::{Text, TextRecord};

impl Profile {
    /// Answers [`LockPolicyRequest`].
    ///
    /// # Errors
    /// A factor that the institution does not use (LCK-1); a number of secrets that is 0 or too large, or half of what it is made of; a
    /// count outside what is allowed (LCK-6).
    pub fn answer_lock_policy(&self, request: &LockPolicyRequest) -> Result<LockPolicyAnswer, Errors> {
        let mut errors = Vec::new();
        let space = space(request).map_err(|found| errors.extend(found)).ok().flatten();
        let successes = request.successes_per_day.unwrap_or(0);
        let successes = count(successes, "successes_per_day", SUCCESSES_MAX).map_err(|found| errors.extend(found));
        let Ok(successes) = successes else { return Err(errors) };
        if !errors.is_empty() {
            return Err(errors);
        }
        let lock = self.counted(request.factor)?;
        let policy = lock.policy();
        let bound = policy.bound(successes);
        let whole = |guesses: u64| u32::try_from(guesses).unwrap_or(u32::MAX);
        Ok(LockPolicyAnswer {
            factor: request.factor,
            limit: policy.limit().into(),
            temporary_lock_minutes: policy.temporary_lock().map(|stop| stop.minutes(1)),
            temporary_lock_minutes_longest: policy.temporary_lock().map(|stop| stop.longest()),
            temporary_locks_to_lock: policy.temporary_locks_to_lock().map(u32::from),
            pending_seconds: policy.pending_seconds(),
            apart: policy.apart(),
            closes: policy.closes(),
            ends_session: policy.ends_session(),
            text: lock.text().into(),
            guesses_per_day: whole(bound.guesses_per_day),
            guesses_per_year: whole(bound.guesses_per_year),
            chance_per_day: space.map(|space| bound.chance_per_day(space).into()),
            chance_per_year: space.map(|space| bound.chance_per_year(space).into()),
            outage: bound.outage.into(),
            outage_elsewhere: bound.outage_elsewhere.into(),
            source: lock.source().into(),
            rules: rules(lock.rule(), &["LCK-2", "LCK-3", "LCK-6"]),
            profile: self.reference(),
        })
    }

    /// Answers [`LockHistoryRequest`].
    ///
    /// # Errors
    /// A factor that the institution does not use (LCK-1); an event that records an attempt and does not say which; too many events (LCK-2).
    pub fn answer_lock_history(&self, request: &LockHistoryRequest) -> Result<LockHistoryAnswer, Errors> {
        if request.events.len() > EVENTS_MAX {
            return Err(vec![
                ErrorRecord::new(Code::TooManyEvents).in_field("events").allowed(&format!("0 … {EVENTS_MAX}")),
            ]);
        }
        let (mut told, mut errors) = (Vec::new(), Vec::new());
        for (place, event) in request.events.iter().enumerate() {
            match read(event) {
                Ok(event) => told.push(event),
                Err(found) => {
                    errors.extend(found.into_iter().map(|error| error.in_field(&format!("events[{place}]"))));
                }
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        let lock = self.counted(request.factor)?;
        let mut history = History::new(lock.policy());
        let steps = told.into_iter().map(|told| {
            let played = history.play(told);
            LockHistoryStep {
                at: told.at,
                event: told.event,
                reply: played.reply,
                attempt: played.attempt,
                decoy: played.decoy,
                retry_at: played.retry_at,
                state: played.counter.state(),
                failures: played.counter.failures().into(),
                pending: u32::try_from(played.counter.pending()).unwrap_or(u32::MAX),
                temporary_locks: played.counter.temporary_locks().into(),
                until: played.counter.until(),
                wake_at: played.wake_at,
                happened: played.happened.into_iter().map(CounterEventRecord::from).collect(),
            }
        });
        Ok(LockHistoryAnswer {
            factor: request.factor,
            steps: steps.collect(),
            rules: rules(lock.rule(), &["LCK-2", "LCK-3", "LCK-4", "LCK-5"]),
            profile: self.reference(),
        })
    }

    /// The row of a factor.
    fn counted(&self, factor: Factor) -> Result<&Lock, Errors> {
        self.lock(factor).ok_or_else(|| {
            let used: Vec<_> = self.locks().map(|lock| format!("`{}`", lock.policy().factor())).collect();
            vec![ErrorRecord::new(Code::FactorNotCounted).in_field("factor").allowed(&used.join(" "))]
        })
    }
}

/// The number of possible secrets, if the request describes them.
fn space(request: &LockPolicyRequest) -> Result<Option<SecretSpace>, Errors> {
    let missing = |field| vec![ErrorRecord::new(Code::MissingField).in_field(field)];
    let (alphabet, length) = match (request.alphabet, request.length) {
        (None, None) => return Ok(None),
        (None, Some(_)) => return Err(missing("alphabet")),
        (Some(_), None) => return Err(missing("length")),
        (Some(alphabet), Some(length)) => (count(alphabet, "alphabet", i32::MAX), count(length, "length", i32::MAX)),
    };
    match (alphabet, length) {
        (Ok(alphabet), Ok(length)) => SecretSpace::new(alphabet, length)
            .map(Some)
            .map_err(|_| vec![ErrorRecord::new(Code::SecretSpace).in_field("length").allowed("1 … 2^128 - 1")]),
        (alphabet, length) => Err([alphabet, length].into_iter().filter_map(Result::err).flatten().collect()),
    }
}

fn read(record: &LockHistoryEventRecord) -> Result<HistoryEvent, Errors> {
    let attempt = match (record.event, record.attempt) {
        (LockHistoryEvent::Right | LockHistoryEvent::Wrong, None) => {
            return Err(vec![ErrorRecord::new(Code::AttemptMissing).in_field("attempt")]);
        }
        (_, attempt) => count(attempt.unwrap_or(0), "attempt", i32::MAX)?,
    };
    Ok(HistoryEvent { at: record.at, origin: record.origin.unwrap_or(Origin::Known), event: record.event, attempt })
}

/// Checks a whole number from 0 to a maximum.
fn count(number: i32, field: &str, most: i32) -> Result<u32, Errors> {
    let count = u32::try_from(number).ok().filter(|_| number <= most);
    count.ok_or_else(|| {
        let record = ErrorRecord::new(Code::NotACount).in_field(field);
        vec![record.found(&number.to_string()).allowed(&format!("0 … {most}"))]
    })
}

/// The rule of the row, and the general rules.
fn rules(own: &str, shape: &[&'static str]) -> Vec<Text> {
    std::iter::once(Text::from(own)).chain(shape.iter().map(|rule| Text::new_static(rule))).collect()
}

impl From<Chance> for ChanceRecord {
    fn from(chance: Chance) -> Self {
        let (ja, en) = chance.text();
        Self {
            numerator: chance.numerator.to_string().into(),
            denominator: chance.denominator.to_string().into(),
            text: TextRecord { ja, en },
        }
    }
}

impl From<Outage> for OutageRecord {
    fn from(outage: Outage) -> Self {
        match outage {
            Outage::Nothing => Self { kind: OutageKind::Nothing, minutes: None },
            Outage::Minutes(minutes) => Self { kind: OutageKind::Minutes, minutes: Some(minutes) },
            Outage::UntilLifted => Self { kind: OutageKind::UntilLifted, minutes: None },
        }
    }
}

impl From<(Origin, CounterEvent)> for CounterEventRecord {
    fn from((origin, CounterEvent { at, kind }): (Origin, CounterEvent)) -> Self {
        let none = Self { at, kind: kind.word(), origin, attempt: None, run_out: None, number: None, until: None };
        match kind {
            CounterEventKind::Succeeded { attempt } => Self { attempt: Some(attempt), ..none },
            CounterEventKind::Failed { attempt, run_out }
            | CounterEventKind::Refused { attempt, run_out }
            | CounterEventKind::OverBudget { attempt, run_out } => {
                Self { attempt: Some(attempt), run_out: Some(run_out), ..none }
            }
            CounterEventKind::SessionEnded { number } | CounterEventKind::Locked { number } => {
                Self { number: Some(number.into()), ..none }
            }
            CounterEventKind::TemporarilyLocked { number, until } => {
                Self { number: Some(number.into()), until: Some(until), ..none }
            }
            CounterEventKind::TemporaryLockEnded | CounterEventKind::Lifted => none,
        }
    }
}

/// The most successes per day in a request: one an hour.
const SUCCESSES_MAX: i32 = 24;
/// The most events in a history.
const EVENTS_MAX: usize = 10_000;
