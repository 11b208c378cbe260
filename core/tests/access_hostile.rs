//! Random submissions of three browsers, under any clock, over a host that loses, repeats and delays answers. Checks the invariants, and
//! compares with a slow and simple model of the lock (LCK-2, LCK-3, LOG-4, faults 1, 8, 12, 31, 33, 35).
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test"
)]

#[path = "support/fixed.rs"]
mod fixed;
#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use fixed::fixed;
use host::*;
use madoguchi::*;
use proptest::prelude::*;

const START: i64 = 1_794_445_200_000; // 2026-11-12T10:00+09:00, in milliseconds
const LIMIT: usize = 6;

/// A random event.
#[derive(Clone, Copy, Debug)]
enum Happens {
    Visit(usize),
    /// A login with the right or a wrong password.
    LogIn(usize, bool, Fate),
    LogOut(usize, Fate),
    /// Moves the clock by milliseconds, forwards or back.
    Clock(i64),
    Due,
    LiftLock,
    EndSessions,
    /// A held act continues: the first or the last of them.
    GoOn(bool),
}

/// How the host treats an act's commits.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    /// It commits correctly.
    Honest,
    /// It reports a conflict this number of times although there was none.
    Conflicts(usize),
    /// It writes, and reports a conflict.
    LostAnswer,
    /// It crashes after the count is durable.
    Dies,
    /// The count is durable, and the answer comes late.
    Held,
}

fn fate() -> impl Strategy<Value = Fate> {
    prop_oneof![
        4 => Just(Fate::Honest),
        1 => (1..4_usize).prop_map(Fate::Conflicts),
        1 => Just(Fate::LostAnswer),
        1 => Just(Fate::Dies),
        2 => Just(Fate::Held),
    ]
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        3 => (0..3_usize).prop_map(Happens::Visit),
        6 => (0..3_usize, prop::bool::weighted(0.2), fate()).prop_map(|(tab, right, fate)| Happens::LogIn(tab, right, fate)),
        2 => (0..3_usize, fate()).prop_map(|(tab, fate)| Happens::LogOut(tab, fate)),
        3 => prop_oneof![0..100_i64, 0..60_000_i64, 0..2_000_000_i64, -5_000..0_i64].prop_map(Happens::Clock),
        1 => Just(Happens::Due),
        1 => Just(Happens::LiftLock),
        1 => Just(Happens::EndSessions),
        4 => any::<bool>().prop_map(Happens::GoOn),
    ]
}

struct World {
    engine: Arc<Engine>,
    host: Host,
    tabs: [Tab; 3],
    now: i64,
    /// Acts that wait for the answer to their count, with the tab and the session of the submission.
    held: Vec<(usize, Secret, Act)>,
    /// Comparisons since the last success, lift or end of a temporary lock.
    compared: usize,
    /// Tokens of sessions that have ended.
    over: Vec<Secret>,
    /// How many customers' pages were shown, by their sessions.
    opened: usize,
    /// The IDs of all messages so far.
    names: std::collections::BTreeSet<Text>,
}

impl World {
    fn new(second_login: &str) -> Self {
        let text = cheap().replace("memory-kib = 64", "memory-kib = 8");
        let text = text.replace("second-login = \"refuse\"", &format!("second-login = \"{second_login}\""));
        let engine = engine(&text);
        let mut host = Host::default();
        let now = Instant::from_epoch_millis(START).unwrap();
        host.open(&engine, "c-1", ACCOUNT, now);
        Tab::default().enrol(&mut host, &engine, now);
        host.outbox.clear();
        let (tabs, held, over, names) = Default::default();
        Self { engine, host, tabs, now: START, held, compared: 0, over, opened: 0, names }
    }

    fn now(&self) -> Instant {
        Instant::from_epoch_millis(self.now).unwrap()
    }

    /// Drives an act as fate decides, and returns its outcome, if any.
    fn drive(&mut self, tab: usize, pressed: &Secret, mut act: Act, fate: Fate) -> Option<Outcome> {
        let now = self.now();
        let (mut lies, mut lost) =
            (if let Fate::Conflicts(times) = fate { times } else { 0 }, fate == Fate::LostAnswer);
        loop {
            let before = self.host.rows.clone();
            match act.need().clone() {
                Need::Load(keys) => {
                    let given = act.loaded(self.host.load(&keys), now);
                    if self.refused_by_clock(given) {
                        return None;
                    }
                }
                Need::Commit(_) if lies > 0 => {
                    lies -= 1;
                    act.conflicted().unwrap();
                }
                Need::Commit(commit) => {
                    let counts = commit.outbox.iter().filter(|message| is(message, AuditEvent::AttemptCounted)).count();
                    if !self.host.commit(&commit) {
                        act.conflicted().unwrap();
                        continue;
                    }
                    assert!(before != self.host.rows, "a commit writes something");
                    if lost {
                        // The act must find out by itself, and must not do twice what it did.
                        lost = false;
                        act.conflicted().unwrap();
                        continue;
                    }
                    if counts > 0 && fate == Fate::Dies {
                        return None;
                    }
                    if counts > 0 && fate == Fate::Held {
                        self.held.push((tab, pressed.clone(), act));
                        return None;
                    }
                    let hashes = self.engine.arenas().hashes();
                    let given = act.committed(now);
                    assert!(
                        self.engine.arenas().hashes() - hashes <= u64::try_from(counts).unwrap(),
                        "compared, and not counted"
                    );
                    if self.refused_by_clock(given) {
                        return None;
                    }
                }
                Need::Find(names) => act.found(&self.host.find(&names), now).unwrap(),
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => return act.outcome().cloned(),
            }
        }
    }

    /// Only a clock that went back is an error here, and then nothing is counted.
    fn refused_by_clock(&self, given: Result<(), ActError>) -> bool {
        match given {
            Ok(()) => false,
            Err(ActError::ClockWentBack { recorded }) => {
                assert!(self.now() < recorded, "{recorded}");
                true
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn go(&mut self, happens: Happens) {
        match happens {
            Happens::Clock(millis) => self.now = (self.now + millis).max(START),
            Happens::Visit(tab) => {
                let act = self.engine.start_session(self.host.draw());
                let outcome = self.drive(tab, &Secret::default(), act, Fate::Honest);
                self.shown(tab, outcome, None);
            }
            Happens::LogIn(tab, right, fate) => {
                let wrong: Filled<'_> = &[(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];
                self.submit(tab, Button::LogIn, if right { LATER_LOGIN } else { wrong }, fate);
            }
            Happens::LogOut(tab, fate) => self.submit(tab, Button::LogOut, &[], fate),
            Happens::Due => {
                for row in ["customer/c-1", "attempts/c-1"] {
                    let act = self.engine.due(row.parse().unwrap());
                    self.drive(0, &Secret::default(), act, Fate::Honest);
                }
            }
            Happens::LiftLock => self.order(OperatorCommand::LiftLock(Factor::LoginPassword)),
            Happens::EndSessions => self.order(OperatorCommand::EndSessions),
            Happens::GoOn(first) => {
                if self.held.is_empty() {
                    return;
                }
                let (tab, pressed, mut act) = self.held.remove(if first { 0 } else { self.held.len() - 1 });
                let given = act.committed(self.now());
                if self.refused_by_clock(given) {
                    return;
                }
                let outcome = self.drive(tab, &pressed, act, Fate::Honest);
                self.shown(tab, outcome, Some(pressed));
            }
        }
        self.judge();
    }

    fn order(&mut self, what: OperatorCommand) {
        let order = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: None,
            reason: "窓口".into(),
            customer: "c-1".parse().unwrap(),
            what,
        };
        let act = self.engine.operate(order, self.host.draw());
        self.drive(0, &Secret::default(), act, Fate::Honest);
    }

    fn submit(&mut self, tab: usize, button: Button, entries: Filled<'_>, fate: Fate) {
        let own = self.tabs[tab].clone();
        let act = own.act(&mut self.host, &self.engine, button, entries);
        let outcome = self.drive(tab, &own.session, act, fate);
        self.shown(tab, outcome, Some(own.session));
    }

    fn shown(&mut self, tab: usize, outcome: Option<Outcome>, pressed: Option<Secret>) {
        let Some(outcome) = outcome else { return };
        let view = page(&outcome);
        if let Some(pressed) = pressed {
            // An ended session stays ended: it never gets a page or a token again.
            if self.over.contains(&pressed) {
                assert!(view.refused.is_some() && view.session.is_none(), "{view:?}");
            }
            let refused = view.refused.as_ref().is_some_and(|own| own.because == Refusal::SessionOver);
            if refused || view.session.is_some() || view.page == Page::LoggedOut {
                self.over.push(pressed);
            }
        }
        self.opened += usize::from(view.page == Page::Top && view.session.is_some());
        self.tabs[tab].shown(&outcome);
    }

    /// Checks the invariants.
    fn judge(&mut self) {
        // Every secret that was compared was counted, and the audit records list all of them: no more in a row than the limit.
        let mut opened = 0;
        for message in std::mem::take(&mut self.host.outbox) {
            assert!(self.names.insert(message.id.clone()), "{} is the name of two messages", message.id);
            let MessageBody::Audit(record) = &message.body else { continue };
            match record.event {
                AuditEvent::AttemptFailed | AuditEvent::AttemptExpired => {
                    let counts = record.facts.iter().all(|fact| fact.name != "counts");
                    self.compared += usize::from(counts);
                    assert!(self.compared <= LIMIT, "more wrong entries than the limit, and no stop");
                }
                AuditEvent::AttemptSucceeded | AuditEvent::Lifted | AuditEvent::TemporaryLockEnded => self.compared = 0,
                AuditEvent::TemporarilyLocked | AuditEvent::Locked => assert_eq!(self.compared, LIMIT),
                AuditEvent::SessionOpened => opened += 1,
                _ => {}
            }
        }
        assert!(opened <= 1);
        // However many sessions were opened, one is open (LOG-4).
        let now = self.now();
        let lives = |tab: &&Tab| {
            let mut act = self.engine.show(&tab.session);
            while let Need::Load(keys) = act.need().clone() {
                if act.loaded(self.host.load(&keys), now).is_err() {
                    return false;
                }
            }
            act.outcome().is_some_and(|outcome| page(outcome).page == Page::Top && page(outcome).refused.is_none())
        };
        let mut living: Vec<_> = self.tabs.iter().filter(lives).map(|tab| tab.session.expose()).collect();
        living.sort_unstable();
        living.dedup();
        assert!(living.len() <= 1, "two sessions live");
    }
}

fn is(message: &Message, event: AuditEvent) -> bool {
    matches!(&message.body, MessageBody::Audit(record) if record.event == event)
}

proptest! {
    #![proptest_config(fixed(300))]

    #[test]
    fn lck_2_whatever_the_host_loses_no_guess_is_free(
        all in prop::collection::vec(happens(), 1..120),
        second_login in prop::sample::select(vec!["refuse", "end-first"]),
    ) {
        let mut world = World::new(second_login);
        for happens in all {
            world.go(happens);
        }
    }
}

/// The random histories do open sessions, and reach temporary locks and locks.
#[test]
fn the_hostile_histories_reach_what_they_are_about() {
    let mut world = World::new("refuse");
    world.go(Happens::Visit(0));
    world.go(Happens::LogIn(0, true, Fate::Conflicts(2)));
    assert_eq!(world.opened, 1);
    world.go(Happens::LogOut(0, Fate::Honest));
    world.go(Happens::Visit(1));
    // At most three attempts are pending (LCK-2). When they time out they become failures, and others can begin.
    for attempts in [3, 2] {
        for _ in 0..attempts {
            world.go(Happens::LogIn(1, false, Fate::Dies));
        }
        world.go(Happens::Clock(30_000));
    }
    world.go(Happens::LogIn(1, false, Fate::Honest));
    assert_eq!(world.compared, LIMIT);
    world.go(Happens::LogIn(1, true, Fate::Honest));
    assert_eq!(world.opened, 1);
}

/// Sixty-four threads over one store: exactly as many comparisons as the limit (fault 1); one session from many right logins (fault 35), and
/// none of those logins is a failure (fault 10).
#[test]
fn fault_01_10_35_threads_over_one_store() {
    for (password, opened, failures) in [("wrongpw1", 0, LIMIT), (NEW_LOGIN, 1, 0)] {
        let World { engine, mut host, .. } = World::new("refuse");
        let now = Instant::from_epoch_millis(START).unwrap();
        let tabs: Vec<Tab> = (0..64)
            .map(|_| {
                let mut tab = Tab::default();
                tab.start_session(&mut host, &engine, now);
                tab
            })
            .collect();
        host.outbox.clear();
        let acts: Vec<Act> = tabs
            .iter()
            .map(|tab| {
                let entries = [(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, password)];
                tab.act(&mut host, &engine, Button::LogIn, &entries)
            })
            .collect();
        let store = std::sync::Mutex::new(host);
        std::thread::scope(|scope| {
            for mut act in acts {
                let store = &store;
                scope.spawn(move || {
                    loop {
                        match act.need().clone() {
                            Need::Load(keys) => {
                                let rows = store.lock().unwrap().load(&keys);
                                act.loaded(rows, now).unwrap();
                            }
                            Need::Commit(commit) => {
                                let held = store.lock().unwrap().commit(&commit);
                                if held { act.committed(now).unwrap() } else { act.conflicted().unwrap() }
                            }
                            Need::Find(names) => {
                                let found = store.lock().unwrap().find(&names);
                                act.found(&found, now).unwrap();
                            }
                            Need::Hsm(_) => panic!("no pepper is in an HSM"),
                            Need::Nothing => break,
                        }
                    }
                });
            }
        });
        let outbox = store.into_inner().unwrap().outbox;
        let count = |event| outbox.iter().filter(|message| is(message, event)).count();
        let counted = outbox
            .iter()
            .filter(|message| match &message.body {
                MessageBody::Audit(record) => {
                    record.event == AuditEvent::AttemptFailed && record.facts.iter().all(|fact| fact.name != "counts")
                }
                MessageBody::Notice(_) => false,
            })
            .count();
        assert_eq!((count(AuditEvent::SessionOpened), counted), (opened, failures), "{password}");
        assert_eq!(count(AuditEvent::TemporarilyLocked), usize::from(failures > 0));
    }
}
