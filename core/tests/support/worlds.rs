//! Plays one history in two worlds: a name belongs to a customer, or to nobody. Records what a stranger sees, request by request.
//!
//! Strangers act in both worlds; customers and operators act only in the world with customers. Requests advance need by need, so that
//! several are in progress at once, and one can be abandoned anywhere. No time passes between a request's read and its commit.
//!
//! Two machines serve one store in the middle of a change of keys and of peppers. Machine 0 seals under key 1 and has pepper 1 in force,
//! machine 1 seals under key 2 and has pepper 2 in force, and each accepts the other's. The institution's row names pepper 1 at first, and
//! is sealed anew during a history. The clocks of the machines agree or differ by 100 ms. Where they differ, time passes after every act
//! of a customer, an operator or the clock, until its instant is over at both machines; and no two names are tried that share a row in one
//! world alone. docs/security.md says what shows otherwise.

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::*;
use serde_json::Value;

use crate::host::*;
pub(crate) use planted::Plant;

mod planted;

/// The name that a stranger tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
    /// Names of which no two share a row in either world.
    pub(crate) const APART: [Self; 3] = [Self::Login, Self::LoginElsewhere, Self::NewAccount];

    const fn text(self) -> &'static str {
        match self {
            Self::Login => "hanako88",
            Self::LoginBeside => "visitor137859",
            Self::LoginElsewhere => "visitor1",
            Self::Account => "3456789",
            Self::NewAccount => "7654321",
            Self::NewAccountBeside => "0006813",
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
    /// The customer logs in, and the request is abandoned at one of its needs. It may have counted an attempt, so it is over for both
    /// worlds before a stranger acts again.
    Abandons,
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
    pub(crate) const ALL: [Self; 9] = [
        Self::LogsIn,
        Self::Errs,
        Self::Abandons,
        Self::ProvesCard,
        Self::LiftsLogin,
        Self::LiftsFirstUse,
        Self::EndsSessions,
        Self::Suspends,
        Self::Resumes,
    ];
}

/// What happens in both worlds.
#[derive(Clone, Debug)]
pub(crate) struct History {
    pub(crate) events: Vec<Event>,
    /// How far the clock of each machine is ahead, in milliseconds.
    pub(crate) clocks: [i64; 2],
}

/// One event of a history. A machine is 0 or 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// A stranger sends a wrong entry to a machine; nothing is read yet.
    Begins(Name, usize),
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
    /// Time passes, in milliseconds; a machine applies what is due.
    Waits(i64, usize),
    /// A machine seals the institution's row anew, from which hashes go under its pepper, and then all rows but those of sessions, or no other.
    Reseals(usize, bool),
    /// A customer or an operator acts at a machine.
    Secretly(Secretly, usize),
}

/// Both worlds before the history, and the engines for their acts.
pub(crate) struct Beginning {
    machines: [Arc<Engine>; 2],
    /// Machine 0, which also knows a key that machine 1 does not know, and the customers' rows under that key: a planted fault.
    other_key: (Arc<Engine>, Host),
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
        let engine = |keys| Engine::new(loaded(&text), keys);
        let pepper = |byte| Pepper::new(vec![byte; 32]).unwrap();
        // One machine has switched to the next key and the next pepper, the other has not (CRD-9, fault 68).
        let first = || keys().with_pepper(1, pepper(1)).unwrap().accepting_pepper(2, pepper(2)).unwrap();
        let second = HostKeys::new("tests", 2, &[9; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
        let second = second.with_pepper(2, pepper(2)).unwrap().accepting_pepper(1, pepper(1)).unwrap();
        let machines = [engine(first().accepting(2, &[9; 32]).unwrap()), engine(second)];
        let now = instant("2026-11-12T10:00:00+09:00");
        // Nobody tries the names of this customer, who exists in both worlds: the first contract draws the secret of the decoys.
        let mut without = Host::default();
        without.open(&machines[0], "c-0", "012-1-1111111", now);
        let mut with = without.clone();
        with.open(&machines[0], "c-1", ACCOUNT, now);
        Tab::default().enrol(&mut with, &machines[0], now);
        with.open(&machines[0], "c-2", "012-1-7654321", now);
        let all = engine(first().accepting(2, &[9; 32]).unwrap().accepting(3, &[11; 32]).unwrap());
        let third = HostKeys::new("tests", 3, &[11; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
        let third = engine(third.with_pepper(1, pepper(1)).unwrap());
        let mut sealed = with.clone();
        for key in ["customer/c-1", "customer/c-2", "attempts/c-1", "attempts/c-2"] {
            sealed.drive(third.reseal(key.parse().unwrap()), now);
        }
        Self { machines, other_key: (all, sealed), with, without, now: after(now, 60_000) }
    }

    /// What a stranger sees of a history, and what the institution knows about it.
    pub(crate) fn play(&self, history: &History, customers: bool, plant: Option<Plant>) -> World {
        let mut machines = self.machines.clone();
        let mut host = if customers { self.with.clone() } else { self.without.clone() };
        if plant == Some(Plant::CustomersKeyUnknown) {
            machines[0] = Arc::clone(&self.other_key.0);
            host = if customers { self.other_key.1.clone() } else { host };
        }
        host.draws = 1_000;
        let mut world = World {
            machines,
            clocks: history.clocks,
            host,
            now: self.now,
            customers,
            plant,
            requests: BTreeMap::new(),
            begun: 0,
            lifted: false,
            subjects: BTreeMap::new(),
            latest: BTreeMap::new(),
            abandoned: BTreeMap::new(),
            seen: Vec::new(),
            known: Vec::new(),
            hashes_put: 0,
        };
        for event in &history.events {
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
    machines: [Arc<Engine>; 2],
    /// How far the clock of each machine is ahead, in milliseconds.
    clocks: [i64; 2],
    host: Host,
    /// The true time.
    now: Instant,
    customers: bool,
    plant: Option<Plant>,
    requests: BTreeMap<usize, Request>,
    begun: usize,
    /// Whether an operator has lifted a lock.
    lifted: bool,
    /// The customer or decoy against whom each name counted last.
    pub(crate) subjects: BTreeMap<Name, RowKey>,
    /// The latest instant at which strangers' attempts at each customer or decoy were decided.
    latest: BTreeMap<RowKey, Instant>,
    /// When a stranger's counted attempt at a customer or decoy was abandoned last.
    abandoned: BTreeMap<RowKey, Instant>,
    /// What strangers see, request by request.
    pub(crate) seen: Vec<String>,
    /// What the institution knows: the reasons of strangers' requests about customers.
    pub(crate) known: Vec<Reason>,
    /// How often a customer's hashes were put under the other pepper.
    pub(crate) hashes_put: usize,
}

/// A stranger's request in progress.
struct Request {
    act: Act,
    name: Name,
    machine: usize,
    /// Whether its commit is durable; the request is notified when it continues.
    durable: bool,
    /// Whether it has counted its attempt.
    counted: bool,
    /// Whether a planted fault has lost its count.
    lost: bool,
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

    /// What a machine's clock shows.
    fn clock(&self, machine: usize) -> Instant {
        after(self.now, self.clocks[machine])
    }

    /// How far apart the clocks are, in milliseconds.
    const fn spread(&self) -> i64 {
        let [one, other] = self.clocks;
        one.abs_diff(other).cast_signed()
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Begins(name, machine) => self.begins(name, machine),
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
                    let request = self.requests.remove(&number).unwrap();
                    if let Some(subject) = request.subject.filter(|_| request.counted) {
                        self.abandoned.insert(subject, self.now);
                    }
                    self.seen.push(format!("{number} is abandoned"));
                }
            }
            Event::Loses(pick, kept) => {
                let number = self.picked(pick);
                if let Some(request) = number.and_then(|number| self.requests.get_mut(&number)) {
                    request.loses = Some(kept);
                }
            }
            Event::Waits(millis, machine) => {
                self.counts();
                // What a machine records when it wakes rows is over at both machines before a stranger acts again.
                let over = self.spread().min(millis);
                self.now = after(self.now, millis - over);
                if over == self.spread() {
                    self.wake(machine);
                }
                self.now = after(self.now, over);
            }
            Event::Reseals(machine, all) => self.quietly(0, |world| world.reseals(machine, all)),
            Event::Secretly(what, machine) => {
                let over = if what == Secretly::Abandons { PENDING } else { 0 };
                self.quietly(over, |world| {
                    if world.customers {
                        world.secretly(what, machine);
                    }
                });
            }
        }
    }

    /// Does what strangers do not see. If it could show in an instant or take a place, no request is between its read and its commit
    /// meanwhile, and it is over at both machines before a stranger acts again.
    fn quietly(&mut self, over: i64, does: impl FnOnce(&mut Self)) {
        let over = over + self.spread();
        if over > 0 {
            self.counts();
        }
        does(self);
        self.now = after(self.now, over);
    }

    /// The selected request, if there is one.
    fn picked(&self, pick: usize) -> Option<usize> {
        let place = pick.checked_rem(self.requests.len())?;
        self.requests.keys().nth(place).copied()
    }

    fn begins(&mut self, name: Name, machine: usize) {
        // The other machine has shown the page.
        let (engine, other) = (Arc::clone(&self.machines[machine]), Arc::clone(&self.machines[1 - machine]));
        let mut tab = Tab::default();
        let shown_at = self.clock(1 - machine);
        tab.start_session(&mut self.host, &other, shown_at);
        let act = if name.is_login() {
            let entries = [(EntryField::LoginId, name.text()), (EntryField::LoginPassword, "wrongpw1")];
            tab.act(&mut self.host, &engine, Button::LogIn, &entries)
        } else {
            tab.submit(&mut self.host, &other, Button::FirstUse, &[], shown_at);
            let entries = [
                (EntryField::BranchNumber, "012"),
                (EntryField::AccountType, "1"),
                (EntryField::AccountNumber, name.text()),
                (EntryField::LoginPassword, "wrongpw1"),
                (EntryField::ConfirmationPassword, "wrongpw2"),
            ];
            tab.act(&mut self.host, &engine, Button::Next, &entries)
        };
        let request = Request {
            act,
            name,
            machine,
            durable: false,
            counted: false,
            lost: false,
            subject: None,
            hashes: 0,
            loses: None,
        };
        self.requests.insert(self.begun, request);
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
        if self.advances(number, &mut request) {
            self.requests.insert(number, request);
        }
    }

    /// Gives a request its next need; returns whether it goes on.
    fn advances(&mut self, number: usize, request: &mut Request) -> bool {
        let at = self.clock(request.machine);
        if std::mem::take(&mut request.durable) {
            let told = self.hashed(request, |act| act.committed(at));
            if !self.holds(number, told) {
                return false;
            }
        }
        match request.act.need().clone() {
            Need::Load(keys) => {
                self.sees_load(number, request, &keys);
                if self.planted_error(number, request, &keys) {
                    return false;
                }
                let rows = self.host.load(&keys);
                let told = self.hashed(request, |act| act.loaded(rows, at));
                self.holds(number, told)
            }
            Need::Commit(_) if self.planted_end(number, request) => false,
            Need::Commit(_) => self.commit(number, request),
            Need::Find(names) => {
                self.find(number, request, &names);
                true
            }
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => {
                self.answered(number, request);
                false
            }
        }
    }

    /// Answers a need, and adds the hashes that this took to the request's.
    fn hashed<T>(&self, request: &mut Request, answers: impl FnOnce(&mut Act) -> T) -> T {
        let arenas = self.machines[request.machine].arenas();
        let before = arenas.hashes();
        let told = answers(&mut request.act);
        let hashes = arenas.hashes() - before;
        request.hashes += self.planted_hashes(request, hashes);
        told
    }

    /// Whether a request goes on after an answer; a stranger sees an error.
    fn holds(&mut self, number: usize, told: Result<(), ActError>) -> bool {
        if let Err(error) = &told {
            self.seen.push(format!("{number} fails: {error:?}"));
        }
        told.is_ok()
    }

    /// Looks for the messages of a lost commit. If it counted an attempt, the secret is compared now.
    fn find(&mut self, number: usize, request: &mut Request, names: &[Text]) {
        let planted =
            self.plant == Some(Plant::CustomersFoundTwice) && matches!(request.subject, Some(RowKey::Customer(_)));
        self.seen.push(format!("{number} looks for {} messages", names.len() + usize::from(planted)));
        let (found, at) = (self.host.find(names), self.clock(request.machine));
        self.hashed(request, |act| act.found(&found, at)).unwrap();
    }

    /// Commits what a request needs; returns whether it goes on. A conflict only costs time: the request reads and decides again at once.
    fn commit(&mut self, number: usize, request: &mut Request) -> bool {
        let at = self.clock(request.machine);
        loop {
            match request.act.need().clone() {
                Need::Load(keys) => {
                    let told = request.act.loaded(self.host.load(&keys), at);
                    if !self.holds(number, told) {
                        return false;
                    }
                }
                Need::Commit(commit) if request.loses == Some(false) => {
                    self.sees_commit(number, request, &commit);
                    request.loses = None;
                    request.act.in_doubt().unwrap();
                    return true;
                }
                Need::Commit(commit) if self.planted_loss(request, &commit) || self.host.commit(&commit) => {
                    self.sees_commit(number, request, &commit);
                    request.counted = true;
                    if request.loses.take().is_some() {
                        request.act.in_doubt().unwrap();
                    } else {
                        request.durable = true;
                    }
                    return true;
                }
                Need::Commit(_) => request.act.conflicted().unwrap(),
                Need::Find(names) => request.act.found(&self.host.find(&names), at).unwrap(),
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => return true,
            }
        }
    }

    fn sees_load(&mut self, number: usize, request: &mut Request, keys: &[RowKey]) {
        let kinds: Vec<&str> = keys.iter().map(kind).collect();
        self.seen.push(format!("{number} loads {kinds:?}"));
        let subject = keys.iter().find(|key| kind(key) == "subject");
        self.subjects.extend(subject.map(|key| (request.name, key.clone())));
        request.subject = subject.cloned().or(request.subject.take());
        if self.plant == Some(Plant::NeedInALock) && subject.is_some_and(|key| self.stage(key).starts_with("locked")) {
            self.seen.push(format!("{number} loads [\"lock\"]"));
        }
        if self.plant == Some(Plant::NeedUnderAnOldPepper)
            && subject.is_some_and(|key| self.is_under_an_old_pepper(key))
        {
            self.seen.push(format!("{number} loads [\"institution\"]"));
        }
    }

    fn sees_commit(&mut self, number: usize, request: &Request, commit: &Commit) {
        if let Some(subject) = &request.subject {
            let at = self.clock(request.machine);
            let latest = self.latest.entry(subject.clone()).or_insert(at);
            *latest = at.max(*latest);
        }
        let mut writes: Vec<(&str, usize)> = commit
            .writes
            .iter()
            .map(|write| (kind(&write.key), write.bytes.len() - self.planted_short(write)))
            .collect();
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

    /// Applies what is due, row by row, at the present instant of a machine.
    fn wake(&mut self, machine: usize) {
        let machine = self.able(machine);
        let now = self.clock(machine);
        let due: Vec<RowKey> =
            self.host.wakes.iter().filter(|(_, at)| **at <= now).map(|(key, _)| key.clone()).collect();
        for key in due {
            let act = self.machines[machine].due(key);
            self.host.drive(act, now);
        }
    }

    /// A machine seals the institution's row anew, and then every row but sessions if all are meant.
    fn reseals(&mut self, machine: usize, all: bool) {
        let machine = self.able(machine);
        let now = self.clock(machine);
        let mut keys: Vec<RowKey> =
            self.host.rows.keys().filter(|key| !matches!(key, RowKey::Session(_))).cloned().collect();
        keys.retain(|key| all || *key == institution());
        keys.sort_by_key(|key| *key != institution());
        for key in keys {
            let before = self.peppered(&key);
            let act = self.machines[machine].reseal(key.clone());
            self.host.drive(act, now);
            let is_customer = matches!(key, RowKey::Customer(_));
            self.hashes_put += usize::from(is_customer && self.peppered(&key) != before);
        }
    }

    /// The number of the pepper that a row's hashes are under, or that it names.
    fn peppered(&self, key: &RowKey) -> Option<u8> {
        self.host.rows.get(key).and_then(Row::peppered_with)
    }

    fn secretly(&mut self, what: Secretly, machine: usize) {
        use EntryField as F;
        let machine = self.able(machine);
        let (engine, now) = (Arc::clone(&self.machines[machine]), self.clock(machine));
        let mut tab = Tab::default();
        let lift = OperatorCommand::LiftLock;
        match what {
            Secretly::Abandons => {
                tab.start_session(&mut self.host, &engine, now);
                let mut act = tab.act(&mut self.host, &engine, Button::LogIn, LATER_LOGIN);
                for _ in 0..self.begun % 8 {
                    match act.need().clone() {
                        Need::Load(keys) => act.loaded(self.host.load(&keys), now).unwrap(),
                        Need::Commit(commit) if self.host.commit(&commit) => act.committed(now).unwrap(),
                        Need::Commit(_) | Need::Find(_) | Need::Hsm(_) | Need::Nothing => break,
                    }
                }
            }
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

/// Longer than an attempt may be pending, in milliseconds.
const PENDING: i64 = 31_000;
