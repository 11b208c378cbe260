//! Plays one history in two worlds: a name belongs to a customer, or to nobody. Records what a stranger sees, request by request.
//!
//! Strangers act in both worlds; customers and operators act only in the world with customers. Requests advance need by need, so that
//! several are in progress at once, and one can be abandoned anywhere. No time passes between a request's read and its commit.

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::*;
use serde_json::Value;

use crate::host::*;
pub(crate) use planted::Plant;

mod planted;

/// The name that a stranger tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The login ID that has a customer in one of the worlds.
    Login,
    /// A login ID without a customer; it shares the decoy of the one above.
    LoginBeside,
    /// Another login ID without a customer.
    LoginElsewhere,
    /// The account of the same customer, who has a login ID.
    Account,
    /// The account of a second customer, who has not begun first use.
    NewAccount,
    /// An account without a customer; it shares the decoy of the one above.
    NewAccountBeside,
}

impl Name {
    pub(crate) const ALL: [Self; 6] =
        [Self::Login, Self::LoginBeside, Self::LoginElsewhere, Self::Account, Self::NewAccount, Self::NewAccountBeside];

    const fn text(self) -> &'static str {
        match self {
            Self::Login => "hanako88",
            Self::LoginBeside => "visitor5488",
            Self::LoginElsewhere => "visitor1",
            Self::Account => "3456789",
            Self::NewAccount => "7654321",
            Self::NewAccountBeside => "0141827",
        }
    }

    const fn is_login(self) -> bool {
        matches!(self, Self::Login | Self::LoginBeside | Self::LoginElsewhere)
    }
}

/// Acts of customers and operators, which strangers never see. A world without customers omits them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secretly {
    /// The customer logs in and out again.
    LogsIn,
    /// The customer enters a wrong password.
    Errs,
    /// The second customer proves the card, and cancels.
    ProvesCard,
    /// An operator lifts the lock of the login password.
    LiftsLogin,
    /// An operator lifts the lock of first use, for both customers.
    LiftsFirstUse,
    /// An operator ends the customer's sessions.
    EndsSessions,
    /// An operator suspends the contract.
    Suspends,
    /// An operator resumes the contract.
    Resumes,
}

impl Secretly {
    pub(crate) const ALL: [Self; 8] = [
        Self::LogsIn,
        Self::Errs,
        Self::ProvesCard,
        Self::LiftsLogin,
        Self::LiftsFirstUse,
        Self::EndsSessions,
        Self::Suspends,
        Self::Resumes,
    ];
}

/// One event of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A stranger sends a wrong entry; nothing is read yet.
    Begins(Name),
    /// One of the requests in progress gets its next need; the number selects it, modulo their count.
    Steps(usize),
    /// Each request in progress continues until its attempt is counted, or until it has its answer.
    Counts,
    /// Each request in progress continues until it has its answer.
    Ends,
    /// One of the requests is abandoned: it never continues.
    Abandons(usize),
    /// The answer to the next commit of one of the requests is lost; whether it took place.
    Loses(usize, bool),
    /// Time passes, in milliseconds; what is due is applied.
    Waits(i64),
    /// A customer or an operator acts.
    Secretly(Secretly),
}

/// Both worlds before the history, and the engine for their acts.
pub(crate) struct Beginning {
    engine: Arc<Engine>,
    with: Host,
    without: Host,
    now: Instant,
}

impl Beginning {
    /// Worlds under the built-in profile with cheap hashes and these changes.
    pub(crate) fn new(changes: &[(&str, &str)]) -> Self {
        let text = changes.iter().fold(cheap(), |text, (old, new)| {
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        });
        // The pepper is being changed: the customers' hashes are under the one before, and decoys under the one in force (CRD-9).
        let pepper = |byte| Pepper::new(vec![byte; 32]).unwrap();
        let before = Engine::new(loaded(&text), keys().with_pepper(1, pepper(1)).unwrap());
        let now = instant("2026-11-12T10:00:00+09:00");
        let mut with = Host::default();
        with.open(&before, "c-1", ACCOUNT, now);
        Tab::default().enrol(&mut with, &before, now);
        with.open(&before, "c-2", "012-1-7654321", now);
        let both = keys().with_pepper(2, pepper(2)).unwrap().accepting_pepper(1, pepper(1)).unwrap();
        let engine = Engine::new(loaded(&text), both);
        Self { engine, with, without: Host::default(), now: after(now, 60_000) }
    }

    /// What a stranger sees of a history, and what the institution knows about it.
    pub(crate) fn play(&self, history: &[Event], customers: bool, plant: Option<Plant>) -> World {
        let host = if customers { self.with.clone() } else { self.without.clone() };
        let engine = Arc::clone(&self.engine);
        let mut world = World {
            engine,
            host,
            now: self.now,
            customers,
            plant,
            requests: BTreeMap::new(),
            begun: 0,
            lifted: false,
            seen: Vec::new(),
            known: Vec::new(),
        };
        for event in history {
            world.happens(*event);
        }
        world.happens(Event::Ends);
        world
    }
}

fn after(now: Instant, millis: i64) -> Instant {
    Instant::from_epoch_millis(now.epoch_millis() + millis).unwrap()
}

/// One world during a history.
pub(crate) struct World {
    engine: Arc<Engine>,
    host: Host,
    now: Instant,
    customers: bool,
    plant: Option<Plant>,
    requests: BTreeMap<usize, Request>,
    begun: usize,
    /// Whether an operator has lifted a lock.
    lifted: bool,
    /// What strangers see, request by request.
    pub(crate) seen: Vec<String>,
    /// What the institution knows: the reasons of strangers' requests about customers.
    pub(crate) known: Vec<Reason>,
}

/// A stranger's request in progress.
struct Request {
    act: Act,
    /// Whether its commit is durable; the request is notified when it continues.
    durable: bool,
    /// The customer or decoy against whom it counts, once it has asked for them.
    subject: Option<RowKey>,
    hashes: u64,
    /// Whether the answer to its next commit is lost, and whether that commit takes place.
    loses: Option<bool>,
}

impl World {
    /// Audit records of one kind.
    pub(crate) fn records(&self, event: AuditEvent) -> usize {
        let is = |message: &&Message| match &message.body {
            MessageBody::Audit(record) => record.event == event && matches!(record.subject, RowKey::Customer(_)),
            MessageBody::Notice(_) => false,
        };
        self.host.outbox.iter().filter(is).count()
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Begins(name) => self.begins(name),
            Event::Steps(pick) => {
                if let Some(number) = self.picked(pick) {
                    self.step(number);
                }
            }
            Event::Counts => self.counts(),
            Event::Ends => {
                while let Some(number) = self.picked(0) {
                    self.step(number);
                }
            }
            Event::Abandons(pick) => {
                if let Some(number) = self.picked(pick) {
                    self.requests.remove(&number);
                    self.seen.push(format!("{number} is abandoned"));
                }
            }
            Event::Loses(pick, kept) => {
                let number = self.picked(pick);
                if let Some(request) = number.and_then(|number| self.requests.get_mut(&number)) {
                    request.loses = Some(kept);
                }
            }
            Event::Waits(millis) => {
                self.counts();
                self.now = after(self.now, millis);
                self.wake();
            }
            Event::Secretly(what) if self.customers => self.secretly(what),
            Event::Secretly(_) => {}
        }
    }

    /// The selected request, if there is one.
    fn picked(&self, pick: usize) -> Option<usize> {
        let place = pick.checked_rem(self.requests.len())?;
        self.requests.keys().nth(place).copied()
    }

    fn begins(&mut self, name: Name) {
        let mut tab = Tab::default();
        tab.start_session(&mut self.host, &self.engine, self.now);
        let act = if name.is_login() {
            let entries = [(EntryField::LoginId, name.text()), (EntryField::LoginPassword, "wrongpw1")];
            tab.act(&mut self.host, &self.engine, Button::LogIn, &entries)
        } else {
            tab.submit(&mut self.host, &self.engine, Button::FirstUse, &[], self.now);
            let entries = [
                (EntryField::BranchNumber, "012"),
                (EntryField::AccountType, "1"),
                (EntryField::AccountNumber, name.text()),
                (EntryField::LoginPassword, "wrongpw1"),
                (EntryField::ConfirmationPassword, "wrongpw2"),
            ];
            tab.act(&mut self.host, &self.engine, Button::Next, &entries)
        };
        self.requests.insert(self.begun, Request { act, durable: false, subject: None, hashes: 0, loses: None });
        self.begun += 1;
    }

    /// No request stays between its read and its commit.
    fn counts(&mut self) {
        let numbers: Vec<usize> = self.requests.keys().copied().collect();
        for number in numbers {
            while self.requests.get(&number).is_some_and(|request| !request.durable) {
                self.step(number);
            }
        }
    }

    /// Gives a request its next need.
    fn step(&mut self, number: usize) {
        let Some(mut request) = self.requests.remove(&number) else { return };
        if std::mem::take(&mut request.durable) {
            let before = self.engine.arenas().hashes();
            let told = request.act.committed(self.now);
            let hashes = self.engine.arenas().hashes() - before;
            request.hashes += self.planted_hashes(&request, hashes);
            if let Err(error) = told {
                self.seen.push(format!("{number} fails: {error:?}"));
                return;
            }
        }
        match request.act.need().clone() {
            Need::Load(keys) => {
                self.sees_load(number, &mut request, &keys);
                if let Err(error) = request.act.loaded(self.host.load(&keys), self.now) {
                    self.seen.push(format!("{number} fails: {error:?}"));
                    return;
                }
            }
            Need::Commit(_) if self.planted_end(number, &request) => return,
            Need::Commit(_) => self.commit(number, &mut request),
            Need::Find(names) => self.find(number, &mut request, &names),
            Need::Nothing => {
                self.answered(number, &request);
                return;
            }
        }
        self.requests.insert(number, request);
    }

    /// Looks for the messages of a lost commit. If it counted an attempt, the secret is compared now.
    fn find(&mut self, number: usize, request: &mut Request, names: &[Text]) {
        let planted =
            self.plant == Some(Plant::CustomersFoundTwice) && matches!(request.subject, Some(RowKey::Customer(_)));
        self.seen.push(format!("{number} looks for {} messages", names.len() + usize::from(planted)));
        let before = self.engine.arenas().hashes();
        request.act.found(&self.host.find(names), self.now).unwrap();
        let hashes = self.engine.arenas().hashes() - before;
        request.hashes += self.planted_hashes(request, hashes);
    }

    /// Commits what a request needs. A conflict only costs time: the request reads and decides again at once.
    fn commit(&mut self, number: usize, request: &mut Request) {
        loop {
            match request.act.need().clone() {
                Need::Load(keys) => request.act.loaded(self.host.load(&keys), self.now).unwrap(),
                Need::Commit(commit) if request.loses == Some(false) => {
                    self.sees_commit(number, &commit);
                    request.loses = None;
                    request.act.in_doubt().unwrap();
                    return;
                }
                Need::Commit(commit) if self.host.commit(&commit) => {
                    self.sees_commit(number, &commit);
                    if request.loses.take().is_some() {
                        request.act.in_doubt().unwrap();
                    } else {
                        request.durable = true;
                    }
                    return;
                }
                Need::Commit(_) => request.act.conflicted().unwrap(),
                Need::Find(names) => request.act.found(&self.host.find(&names), self.now).unwrap(),
                Need::Nothing => return,
            }
        }
    }

    fn sees_load(&mut self, number: usize, request: &mut Request, keys: &[RowKey]) {
        let kinds: Vec<&str> = keys.iter().map(kind).collect();
        self.seen.push(format!("{number} loads {kinds:?}"));
        let subject = keys.iter().find(|key| kind(key) == "subject");
        request.subject = subject.cloned().or(request.subject.take());
        if self.plant == Some(Plant::NeedInALock) && subject.is_some_and(|key| self.stage(key).starts_with("locked")) {
            self.seen.push(format!("{number} loads [\"lock\"]"));
        }
    }

    fn sees_commit(&mut self, number: usize, commit: &Commit) {
        let short = |key: &RowKey| {
            usize::from(self.plant == Some(Plant::ShorterDecoy) && matches!(key, RowKey::DecoyAttempts(_)))
        };
        let mut writes: Vec<(&str, usize)> =
            commit.writes.iter().map(|write| (kind(&write.key), write.bytes.len() - short(&write.key))).collect();
        let stops = |message: &Message| match &message.body {
            MessageBody::Audit(own) => {
                own.event == AuditEvent::TemporarilyLocked && matches!(own.subject, RowKey::Customer(_))
            }
            MessageBody::Notice(_) => false,
        };
        if self.plant == Some(Plant::RowOnStop) && commit.outbox.iter().any(stops) {
            writes.push(("stop", 64));
        }
        let requires: Vec<&str> = commit.requires.iter().map(|own| kind(&own.key)).collect();
        self.seen.push(format!("{number} commits {writes:?} requires {requires:?}"));
    }

    /// The answer, byte for byte, without its tokens.
    fn answered(&mut self, number: usize, request: &Request) {
        let outcome = request.act.outcome().unwrap();
        if matches!(request.subject, Some(RowKey::Customer(_))) {
            self.known.push(outcome.internal.reason);
        }
        let line: Value = serde_json::from_str(request.act.outcome_line().expose()).unwrap();
        let mut public = line.get("public").unwrap().clone();
        for token in ["session", "step"] {
            if let Some(text) = public.get_mut("page").and_then(|page| page.get_mut(token)) {
                *text = text.as_str().is_some_and(|text| !text.is_empty()).into();
            }
        }
        let stage = request.subject.as_ref().map(|key| self.stage(key)).unwrap_or_default();
        let refused = public.pointer_mut("/page/refused");
        if let Some(refused) = refused.filter(|refused| refused.is_object()) {
            match (self.plant, outcome.internal.reason) {
                (Some(Plant::RetryAtTheStopsEnd), Reason::Busy) if stage.starts_with("temporarilylocked") => {
                    refused["retry_at"] = stage.clone().into();
                }
                (Some(Plant::WordOfALock), Reason::FactorLocked) => refused["because"] = "locked".into(),
                (Some(Plant::WordOfTheBudget), Reason::OverBudget) => refused["because"] = "over-budget".into(),
                _ => {}
            }
        }
        self.seen.push(format!("{number} is answered after {} hashes: {public}", request.hashes));
    }

    /// Applies what is due, row by row, at the current instant.
    fn wake(&mut self) {
        let due: Vec<RowKey> =
            self.host.wakes.iter().filter(|(_, at)| **at <= self.now).map(|(key, _)| key.clone()).collect();
        for key in due {
            let act = self.engine.due(key);
            self.host.drive(act, self.now);
        }
    }

    fn secretly(&mut self, what: Secretly) {
        use EntryField as F;
        let (engine, now) = (Arc::clone(&self.engine), self.now);
        let mut tab = Tab::default();
        let lift = OperatorCommand::LiftLock;
        match what {
            Secretly::LogsIn => {
                tab.start_session(&mut self.host, &engine, now);
                let outcome = tab.submit(&mut self.host, &engine, Button::LogIn, LATER_LOGIN, now);
                if page(&outcome).page == Page::Top {
                    tab.submit(&mut self.host, &engine, Button::LogOut, &[], now);
                }
            }
            Secretly::Errs => {
                tab.start_session(&mut self.host, &engine, now);
                let wrong = [(F::LoginId, "hanako88"), (F::LoginPassword, "wrongpw9")];
                tab.submit(&mut self.host, &engine, Button::LogIn, &wrong, now);
            }
            Secretly::ProvesCard => {
                tab.start_session(&mut self.host, &engine, now);
                tab.submit(&mut self.host, &engine, Button::FirstUse, &[], now);
                let card = [
                    (F::BranchNumber, "012"),
                    (F::AccountType, "1"),
                    (F::AccountNumber, "7654321"),
                    (F::LoginPassword, LOGIN),
                    (F::ConfirmationPassword, CONFIRMATION),
                ];
                tab.submit(&mut self.host, &engine, Button::Next, &card, now);
                tab.submit(&mut self.host, &engine, Button::CancelRegistration, &[], now);
            }
            Secretly::LiftsLogin => drop(self.host.order(&engine, "c-1", lift(Factor::LoginPassword), now)),
            Secretly::LiftsFirstUse => {
                for customer in ["c-1", "c-2"] {
                    self.host.order(&engine, customer, lift(Factor::FirstUse), now);
                }
            }
            Secretly::EndsSessions => drop(self.host.order(&engine, "c-1", OperatorCommand::EndSessions, now)),
            Secretly::Suspends => drop(self.host.order(&engine, "c-1", OperatorCommand::SuspendContract, now)),
            Secretly::Resumes => drop(self.host.order(&engine, "c-1", OperatorCommand::ResumeContract, now)),
        }
        self.lifted |= what == Secretly::LiftsLogin;
    }
}
