//! Compares the attempt counter with a small, slow and simple model: a list of everything that happened, read from the beginning each time.
//! Random histories, with clocks that go back, over random policies, run through the facade and through the model.

#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise; small numbers"
)]

#[path = "support/fixed.rs"]
mod fixed;

use fixed::fixed;
use madoguchi::{
    Factor, Instant, LockHistoryEvent, LockHistoryEventRecord, LockHistoryReply, LockHistoryRequest, LockHistoryStep,
    LockState, Origin, Profile,
};
use proptest::prelude::*;

/// The profile's settings for the tested factor.
#[derive(Clone, Copy, Debug)]
struct Rules {
    limit: u32,
    temporary_lock_minutes: Option<i64>,
    growth: i64,
    longest: i64,
    temporary_locks_to_lock: Option<u32>,
    pending_seconds: i64,
    apart: bool,
}

impl Rules {
    fn profile(self) -> Profile {
        let part = "factor = \"login-password\"\nlimit = 6\ntemporary-lock-minutes = 30\ntemporary-locks-to-lock = 3\npending-seconds = 30\n";
        let mut row = format!("factor = \"login-password\"\nlimit = {}\n", self.limit);
        if let Some(minutes) = self.temporary_lock_minutes {
            row += &format!("temporary-lock-minutes = {minutes}\ntemporary-lock-growth = {}\n", self.growth);
            row += &format!("temporary-lock-minutes-max = {}\n", self.longest);
        }
        if let Some(stops) = self.temporary_locks_to_lock {
            row += &format!("temporary-locks-to-lock = {stops}\n");
        }
        row += &format!("pending-seconds = {}\napart = {}\n", self.pending_seconds, self.apart);
        assert_eq!(Profile::SEIWA.matches(part).count(), 1);
        Profile::load(&Profile::SEIWA.replace(part, &row)).unwrap()
    }
}

/// The fate of an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Pending,
    Over,
}

#[derive(Clone, Debug)]
struct Attempt {
    begun: i64,
    decoy: bool,
    fate: Fate,
}

/// One attempt counter in its simplest form.
#[derive(Clone, Debug)]
struct Model {
    rules: Rules,
    attempts: Vec<Attempt>,
    failures: u32,
    stops: u32,
    until: Option<i64>,
    locked: bool,
    now: i64,
}

impl Model {
    fn new(rules: Rules) -> Self {
        Self { rules, attempts: vec![], failures: 0, stops: 0, until: None, locked: false, now: i64::MIN }
    }

    fn state(&self) -> LockState {
        match (self.locked, self.until) {
            (true, _) => LockState::Locked,
            (false, Some(_)) => LockState::TemporarilyLocked,
            (false, None) => LockState::Open,
        }
    }

    fn pending(&self) -> u32 {
        self.attempts.iter().map(|attempt| u32::from(attempt.fate == Fate::Pending)).sum()
    }

    fn pending_in_earnest(&self) -> u32 {
        let earnest = |attempt: &Attempt| attempt.fate == Fate::Pending && !attempt.decoy;
        self.attempts.iter().map(|attempt| u32::from(earnest(attempt))).sum()
    }

    /// When the first pending attempt times out, if there are enough to make the next one busy.
    fn retry_at(&self) -> Option<i64> {
        let pending = self.attempts.iter().filter(|attempt| attempt.fate == Fate::Pending);
        let first = pending.map(|attempt| attempt.begun + self.rules.pending_seconds * 1_000).min();
        first.filter(|_| self.pending() == 3)
    }

    /// Walks forward in time, and looks at every millisecond at which something may happen, in order.
    fn until_now(&mut self, now: i64) {
        let mut instants: Vec<i64> =
            self.attempts.iter().map(|attempt| attempt.begun + self.rules.pending_seconds * 1_000).collect();
        instants.extend(self.until);
        // A temporary lock that begins on the way may also end on the way.
        loop {
            let next = instants.iter().copied().filter(|&at| at > self.now && at <= now).min();
            let Some(at) = next else { break };
            self.now = at;
            self.at(at);
            instants.extend(self.until);
        }
        self.now = now;
    }

    fn at(&mut self, at: i64) {
        if self.until == Some(at) {
            (self.until, self.failures) = (None, 0);
        }
        for n in 0..self.attempts.len() {
            let attempt = self.attempts.get(n).cloned().unwrap();
            if attempt.fate == Fate::Pending && attempt.begun + self.rules.pending_seconds * 1_000 == at {
                self.fail(n, at);
            }
        }
    }

    fn fail(&mut self, n: usize, at: i64) {
        let attempt = self.attempts.get_mut(n).unwrap();
        attempt.fate = Fate::Over;
        if self.state() == LockState::Open && !self.attempts.get(n).unwrap().decoy {
            self.failures += 1;
            if self.failures == self.rules.limit {
                self.failures = 0;
                self.stops += 1;
                if self.rules.temporary_locks_to_lock.is_some_and(|stops| self.stops >= stops) {
                    self.locked = true;
                } else if let Some(minutes) = self.rules.temporary_lock_minutes {
                    let grown =
                        (1..self.stops).fold(minutes, |minutes, _| (minutes * self.rules.growth).min(1_000_000));
                    self.until = Some(at + grown.min(self.rules.longest) * 60_000);
                }
            }
        }
    }

    fn play(&mut self, event: LockHistoryEvent, number: u32, at: i64) -> (LockHistoryReply, Option<bool>) {
        if at < self.now {
            return (LockHistoryReply::ClockWentBack, None);
        }
        let mut next = self.clone();
        next.until_now(at);
        let reply = match event {
            LockHistoryEvent::Begin => {
                if next.pending() == 3 {
                    (LockHistoryReply::Busy, None)
                } else {
                    let full = next.failures + next.pending_in_earnest() >= next.rules.limit;
                    let decoy = next.state() != LockState::Open || full;
                    next.attempts.push(Attempt { begun: at, decoy, fate: Fate::Pending });
                    (LockHistoryReply::Counted, Some(decoy))
                }
            }
            LockHistoryEvent::Right | LockHistoryEvent::Wrong => {
                let place = usize::try_from(number).unwrap().wrapping_sub(1);
                let attempt = next.attempts.get(place).filter(|attempt| attempt.fate == Fate::Pending).cloned();
                // A refused event leaves everything as it was: even due changes wait for the next event.
                let Some(attempt) = attempt else { return (LockHistoryReply::NotPending, None) };
                if event == LockHistoryEvent::Right && !attempt.decoy && next.state() == LockState::Open {
                    next.attempts.get_mut(place).unwrap().fate = Fate::Over;
                    (next.failures, next.stops) = (0, 0);
                    (LockHistoryReply::Opened, None)
                } else {
                    next.fail(place, at);
                    (LockHistoryReply::Refused, None)
                }
            }
            LockHistoryEvent::Wait => (LockHistoryReply::Done, None),
            LockHistoryEvent::Lift => {
                (next.failures, next.stops) = (0, 0);
                (next.until, next.locked) = (None, false);
                (LockHistoryReply::Done, None)
            }
        };
        *self = next;
        reply
    }
}

fn rules() -> impl Strategy<Value = Rules> {
    let stages = prop_oneof![
        (1..=40_i64, 1..=4_u32).prop_map(|(minutes, stops)| (Some(minutes), Some(stops))),
        // Temporary locks that never become a lock must be long enough for the floor of guesses per year.
        (12..=40_i64).prop_map(|minutes| (Some(minutes), None)),
        Just((None, Some(1))),
    ];
    (3..=10_u32, stages, 1..=4_i64, 0..=100_i64, 5..=50_i64, any::<bool>()).prop_map(
        |(limit, (temporary_lock_minutes, temporary_locks_to_lock), growth, more, pending_seconds, apart)| {
            let longest = temporary_lock_minutes.unwrap_or(1) + more;
            Rules { limit, temporary_lock_minutes, growth, longest, temporary_locks_to_lock, pending_seconds, apart }
        },
    )
}

/// An event, the time since the previous one, the attempt it concerns, and its origin.
fn events() -> impl Strategy<Value = Vec<(LockHistoryEvent, i64, u32, Origin)>> {
    let event = prop_oneof![
        8 => Just(LockHistoryEvent::Begin),
        6 => Just(LockHistoryEvent::Wrong),
        1 => Just(LockHistoryEvent::Right),
        1 => Just(LockHistoryEvent::Wait),
        1 => prop_oneof![3 => Just(LockHistoryEvent::Wait), 1 => Just(LockHistoryEvent::Lift)],
    ];
    let on = prop_oneof![
        6 => Just(0_i64),
        4 => 1..=2_000_i64,
        2 => prop_oneof![Just(4_999), Just(5_000), Just(29_999), Just(30_000), Just(30_001)],
        2 => (0..=40_i64, -1..=1_i64).prop_map(|(minutes, more)| minutes * 60_000 + more),
        1 => -5_000..=-1_i64,
    ];
    // The attempt: the latest, or one of those before it.
    let back = prop_oneof![6 => Just(0_u32), 3 => 1..=4_u32, 1 => 5..=30_u32];
    let origin = prop_oneof![3 => Just(Origin::Known), 1 => Just(Origin::Stranger)];
    proptest::collection::vec((event, on, back, origin), 1..120)
}

fn instant(millis: i64) -> Instant {
    Instant::from_epoch_millis(BEGINNING + millis).unwrap()
}

proptest! {
    #![proptest_config(fixed(2_000))]

    #[test]
    fn lck_1_to_6_every_history_is_the_models(rules in rules(), events in events()) {
        let profile = rules.profile();
        let mut models = [Model::new(rules), Model::new(rules)];
        let place = |origin| usize::from(rules.apart && origin == Origin::Stranger);
        let (mut now, mut records, mut wanted) = (0, Vec::new(), Vec::new());
        let mut compared = 0;
        for (event, on, back, origin) in events {
            let at = now + on;
            let model = models.get(place(origin)).unwrap();
            let attempt = u32::try_from(model.attempts.len()).unwrap().saturating_sub(back);
            records.push(LockHistoryEventRecord {
                event, at: instant(at), attempt: Some(i32::try_from(attempt).unwrap()), origin: Some(origin),
            });
            // Waiting and lifting concern both attempt counters: if one refuses, neither does it. A counter without attempts records no
            // time.
            let both = matches!(event, LockHistoryEvent::Wait | LockHistoryEvent::Lift);
            let refused = both && models.iter().any(|model| at < model.now);
            let mut reply = (LockHistoryReply::Done, None);
            for (n, model) in models.iter_mut().enumerate() {
                let touched = if both { model.now > i64::MIN } else { n == place(origin) };
                if refused {
                    reply = (LockHistoryReply::ClockWentBack, None);
                } else if touched {
                    reply = model.play(event, attempt, at);
                }
            }
            let model = models.get(place(origin)).unwrap();
            compared += u32::from(reply.1 == Some(false));
            let until = model.until.map(instant);
            let retry_at = model.retry_at().filter(|_| reply.0 == LockHistoryReply::Busy).map(instant);
            wanted.push((reply, model.state(), model.failures, model.pending(), model.stops, until, retry_at));
            if reply.0 != LockHistoryReply::ClockWentBack {
                now = now.max(at);
            }
        }
        let request = LockHistoryRequest { factor: Factor::LoginPassword, events: records };
        let answer = profile.answer_lock_history(&request).unwrap();
        let told = |step: &LockHistoryStep| {
            ((step.reply, step.decoy), step.state, step.failures, step.pending, step.temporary_locks, step.until, step.retry_at)
        };
        for (n, (step, want)) in answer.steps.iter().zip(&wanted).enumerate() {
            prop_assert_eq!(&told(step), want, "step {} {:?} at {}", n, step.event, step.at);
            // Due changes have been applied, so the deadline is in the future; that of the other attempt counter may be overdue.
            let done = !matches!(step.reply, LockHistoryReply::ClockWentBack | LockHistoryReply::NotPending);
            prop_assert!(rules.apart || !done || step.wake_at.is_none_or(|wake| wake > step.at));
            prop_assert!(step.failures < rules.limit && step.pending <= 3, "the budget");
        }
        // Exactly as many attempts count as the answers say.
        let counted = answer.steps.iter().filter(|step| step.decoy == Some(false)).count();
        prop_assert_eq!(u32::try_from(counted).unwrap(), compared);
        // The same history gives the same answer.
        prop_assert_eq!(profile.answer_lock_history(&request).unwrap(), answer);
    }
}

/// 2026-11-02T09:00:00+09:00.
const BEGINNING: i64 = 1_793_577_600_000;
