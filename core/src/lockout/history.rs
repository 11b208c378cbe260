//! Replays a history of attempts at one factor, to show event by event what a policy does.
//!
//! An attempt that begins and is never recorded is abandoned: it times out.

use super::{
    AttemptCounter, AttemptCounterError, AttemptCounters, AttemptOf, Begun, CounterEvent, LockPolicy, Origin, Recorded,
    Ticket,
};
use crate::instant::Instant;
use crate::text::Text;
use crate::words::words;

words! {
    /// An event in a history of right and wrong entries.
    ///
    /// ```
    /// use madoguchi::LockHistoryEvent;
    /// assert_eq!(LockHistoryEvent::from_name("begin"), Some(LockHistoryEvent::Begin));
    /// assert_eq!(LockHistoryEvent::from_name("guess"), None);
    /// ```
    LockHistoryEvent;
    /// An attempt begins, and is counted (LCK-2).
    Begin = 0 "begin", "入力を受け付ける", "an attempt begins";
    /// An attempt is recorded as right.
    Right = 1 "right", "正しかった", "it was right";
    /// An attempt is recorded as wrong.
    Wrong = 2 "wrong", "誤りだった", "it was wrong";
    /// Time passes.
    Wait = 3 "wait", "時間が経つ", "time passes";
    /// The institution lifts the temporary lock or the lock (OPR-1).
    Lift = 4 "lift", "解除する", "the institution lifts it";
}

words! {
    /// The reply to an event of a history.
    LockHistoryReply;
    /// The attempt is counted, and the entry may be compared.
    Counted = 0 "counted", "受付", "counted";
    /// Three attempts are pending already, so this one is not counted (LCK-2).
    Busy = 1 "busy", "処理中", "busy";
    /// The act may continue.
    Opened = 2 "opened", "成功", "opened";
    /// The act may not continue.
    Refused = 3 "refused", "不成功", "refused";
    /// Done; the event has no answer.
    Done = 4 "done", "済", "done";
    /// The instant is before the last one: nothing was done (LCK-5).
    ClockWentBack = 5 "clock-went-back", "時刻が戻っています", "the clock went back";
    /// The attempt is not pending: nothing was done (LCK-2).
    NotPending = 6 "not-pending", "受付中の入力ではありません", "not pending";
}

/// An event of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HistoryEvent {
    pub(crate) at: Instant,
    pub(crate) origin: Origin,
    pub(crate) event: LockHistoryEvent,
    /// The number of the attempt that is recorded.
    pub(crate) attempt: u32,
}

/// The result of an event.
#[derive(Clone, Debug)]
pub(crate) struct Played {
    pub(crate) reply: LockHistoryReply,
    /// The number of the attempt that began.
    pub(crate) attempt: Option<u32>,
    /// Whether its comparison is a decoy, which cannot succeed (LCK-4).
    pub(crate) decoy: Option<bool>,
    pub(crate) retry_at: Option<Instant>,
    pub(crate) happened: Vec<(Origin, CounterEvent)>,
    pub(crate) wake_at: Option<Instant>,
    /// The attempt counter of the event's origin, after the event.
    pub(crate) counter: AttemptCounter,
}

/// A history during replay.
pub(crate) struct History<'p> {
    policy: &'p LockPolicy,
    counters: AttemptCounters,
    /// The attempts that were counted as decoys, with their origin.
    decoys: Vec<(Origin, u32)>,
}

impl<'p> History<'p> {
    pub(crate) fn new(policy: &'p LockPolicy) -> Self {
        Self { policy, counters: AttemptCounters::default(), decoys: Vec::new() }
    }

    /// Replays one event; a refused event changes nothing.
    pub(crate) fn play(&mut self, told: HistoryEvent) -> Played {
        let done = match told.event {
            LockHistoryEvent::Begin => self.begin(told),
            LockHistoryEvent::Right => self.record(told, true),
            LockHistoryEvent::Wrong => self.record(told, false),
            LockHistoryEvent::Wait => {
                self.counters.due(self.policy, told.at).map(|step| self.commit(step, Reply::DONE))
            }
            LockHistoryEvent::Lift => {
                self.counters.lifted(self.policy, told.at).map(|step| self.commit(step, Reply::DONE))
            }
        };
        let (reply, happened) = done.unwrap_or_else(|error| (Reply::of(error), Vec::new()));
        Played {
            reply: reply.word,
            attempt: reply.ticket.map(|(attempt, _)| attempt),
            decoy: reply.ticket.map(|(_, decoy)| decoy),
            retry_at: reply.retry_at,
            happened,
            wake_at: self.counters.wake_at(self.policy),
            counter: self.counters.counter(self.policy, told.origin).into_owned(),
        }
    }

    fn begin(&mut self, told: HistoryEvent) -> Result<Done, AttemptCounterError> {
        let of = AttemptOf { subject: SUBJECT, origin: told.origin, revision: 0, tag: [0; 4], act: [0; 8] };
        let step = self.counters.began(self.policy, of, told.at)?;
        let reply = match &step.answer {
            Begun::Busy { retry_at } => Reply { retry_at: Some(*retry_at), ..Reply::word(LockHistoryReply::Busy) },
            Begun::Ticket(ticket) => {
                let (attempt, decoy) = (ticket.attempt(), ticket.is_decoy());
                if decoy {
                    self.decoys.push((told.origin, attempt));
                }
                Reply { ticket: Some((attempt, decoy)), ..Reply::word(LockHistoryReply::Counted) }
            }
        };
        Ok(self.commit(step, reply))
    }

    fn record(&mut self, told: HistoryEvent, matched: bool) -> Result<Done, AttemptCounterError> {
        let decoy = self.decoys.contains(&(told.origin, told.attempt));
        let of = AttemptOf { subject: SUBJECT, origin: told.origin, revision: 0, tag: [0; 4], act: [0; 8] };
        // A ticket can be recorded only once, but a history may record an attempt twice, to show that the attempt counter refuses it.
        let verdict = Ticket::new(told.attempt, of, self.policy.factor, decoy).verdict(matched);
        let step = self.counters.record(self.policy, &SUBJECT, verdict, told.at)?;
        let word = match step.answer {
            Recorded::Opened => LockHistoryReply::Opened,
            Recorded::Refused => LockHistoryReply::Refused,
        };
        Ok(self.commit(step, Reply::word(word)))
    }

    fn commit<A>(&mut self, step: super::AttemptCountersStep<A>, reply: Reply) -> Done {
        self.counters = step.counters;
        (reply, step.happened)
    }
}

type Done = (Reply, Vec<(Origin, CounterEvent)>);

#[derive(Clone, Copy)]
struct Reply {
    word: LockHistoryReply,
    ticket: Option<(u32, bool)>,
    retry_at: Option<Instant>,
}

impl Reply {
    const DONE: Self = Self::word(LockHistoryReply::Done);

    const fn word(word: LockHistoryReply) -> Self {
        Self { word, ticket: None, retry_at: None }
    }

    const fn of(error: AttemptCounterError) -> Self {
        Self::word(match error {
            AttemptCounterError::ClockWentBack { .. } => LockHistoryReply::ClockWentBack,
            AttemptCounterError::NotPending | AttemptCounterError::Exhausted => LockHistoryReply::NotPending,
        })
    }
}

/// A history has a single subject.
const SUBJECT: Text = Text::new_static("history");
