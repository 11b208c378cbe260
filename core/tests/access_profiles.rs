//! Profiles in two steps: every machine accepts the next profile before any machine decides by it (INS-5). The tests drive engines of one store in
//! turn: one that has the old profile alone, one that decides by it and accepts the next, and one that decides by the next.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::{Arc, LazyLock};

use EntryField as F;
use host::*;
use madoguchi::*;
use serde_json::Value;

fn now() -> Instant {
    instant("2026-11-10T10:00:00+09:00")
}

/// The cheap profile, with changes and a serial number. Its hashes cost exactly what it allows at most; a second login is allowed, so that every act can
/// follow every other.
fn text(serial: u32, changes: &[(&str, &str)]) -> String {
    let serial = format!("serial = {serial}\n");
    let base = [
        ("serial = 1\n", serial.as_str()),
        ("memory-kib-max = 65536", "memory-kib-max = 64"),
        ("second-login = \"refuse\"", "second-login = \"allow\""),
    ];
    base.iter().chain(changes).fold(cheap(), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replacen(from, to, 1)
    })
}

fn accepting(profile: &str, next: &str) -> Arc<Engine> {
    Engine::accepting(loaded(profile), loaded(next), keys()).unwrap()
}

/// The next profile: its hashes need more memory than the old profile allows, and fewer passes. Its sessions are shorter, and so is its lock.
const NEXT: &[(&str, &str)] = &[
    ("memory-kib = 64", "memory-kib = 128"),
    ("memory-kib-max = 64", "memory-kib-max = 128"),
    ("passes = 2", "passes = 1"),
    ("idle-minutes = 10", "idle-minutes = 5"),
    ("factor = \"login-password\"\nlimit = 6\n", "factor = \"login-password\"\nlimit = 4\n"),
];

/// The machines of one store.
struct Machines {
    old: Arc<Engine>,
    accepts: Arc<Engine>,
    new: Arc<Engine>,
    hash: String,
}

fn machines() -> Machines {
    let (old, next) = (text(1, &[]), text(2, NEXT));
    let hash = loaded(&next).hash().to_owned();
    Machines { old: engine(&old), accepts: accepting(&old, &next), new: engine(&next), hash }
}

/// A store with a customer, a browser that is logged in, and the time.
#[derive(Clone)]
struct World {
    host: Host,
    tab: Tab,
    now: Instant,
}

impl World {
    /// A customer who is through with first use and logged in, at an engine. An attempt was counted, and its browser never came back.
    fn at(engine: &Arc<Engine>) -> Self {
        let (mut host, mut tab) = (Host::default(), Tab::default());
        host.open(engine, "c-1", ACCOUNT, now());
        Tab::default().enrol(&mut host, engine, now());
        tab.start_session(&mut host, engine, now());
        tab.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, now());
        let mut lost = Tab::default();
        lost.start_session(&mut host, engine, now());
        let mut act = lost.act(&mut host, engine, Button::LogIn, &wrong("hanako88"));
        while let Need::Load(keys) = act.need().clone() {
            act.loaded(host.load(&keys), now()).unwrap();
        }
        let Need::Commit(commit) = act.need() else { panic!("nothing is counted") };
        assert!(host.commit(commit));
        Self { host, tab, now: now() }
    }

    fn waits(&mut self, minutes: i64) {
        self.now = Instant::from_epoch_millis(self.now.epoch_millis() + minutes * 60_000).unwrap();
    }

    fn drive(&mut self, mut act: Act) -> Result<Outcome, ActError> {
        self.host.try_drive(&mut act, self.now)
    }

    /// A login from a new browser.
    fn logs_in(&mut self, engine: &Arc<Engine>, entries: Filled<'_>) -> Result<Outcome, ActError> {
        let mut tab = Tab::default();
        tab.start_session(&mut self.host, engine, self.now);
        let act = tab.act(&mut self.host, engine, Button::LogIn, entries);
        self.drive(act)
    }

    fn operates(&mut self, engine: &Arc<Engine>, what: OperatorCommand) -> Result<Outcome, ActError> {
        self.requests(engine, "c-1", what)
    }

    fn requests(&mut self, engine: &Arc<Engine>, customer: &str, what: OperatorCommand) -> Result<Outcome, ActError> {
        let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", self.now));
        let customer = customer.parse().unwrap();
        let request = OperatorRequest { operator, approval, reason: "窓口".into(), customer, what };
        let act = engine.operate(request, self.host.draw());
        self.drive(act)
    }

    /// A row's state in readable form.
    fn row(&self, key: &str) -> Option<Value> {
        let row = self.host.rows.get(&key.parse().unwrap())?;
        let told: Value = serde_json::from_str(&READER.row_json(row).unwrap()).unwrap();
        Some(told["state"].clone())
    }

    /// The serial numbers of the customer's row and of the attempts', and the hash of the customer's profile.
    fn profile(&self) -> (u64, u64, String) {
        let (customer, attempts) = (self.row("customer/c-1").unwrap(), self.row("attempts/c-1").unwrap());
        let hash = customer["access"]["profile"].as_str().unwrap().to_owned();
        (customer["access"]["serial"].as_u64().unwrap(), attempts["attempts"]["serial"].as_u64().unwrap(), hash)
    }
}

/// An engine that only shows rows.
static READER: LazyLock<Arc<Engine>> = LazyLock::new(|| engine(&text(1, &[])));

fn wrong(login_id: &'static str) -> [(F, &'static str); 2] {
    [(F::LoginId, login_id), (F::LoginPassword, "wrongpw1")]
}

fn initial() -> InitialPasswords {
    InitialPasswords { login_password: "zz88yy77".into(), confirmation_password: "xx66ww55".into() }
}

/// Something that happens at a machine.
type Event = fn(&mut World, &Arc<Engine>) -> Result<Outcome, ActError>;

/// Every kind of act that reads the customer or their attempts.
const EVENTS: [(&str, Event); 15] = [
    ("login", |world, engine| world.logs_in(engine, LATER_LOGIN)),
    ("wrong entry", |world, engine| world.logs_in(engine, &wrong("hanako88"))),
    ("show", |world, engine| world.drive(engine.show(&world.tab.session.clone()))),
    ("authority", |world, engine| world.drive(engine.authority(&world.tab.session.clone(), Service::Balance))),
    ("log out", |world, engine| {
        let act = world.tab.clone().act(&mut world.host, engine, Button::LogOut, &[]);
        world.drive(act)
    }),
    ("end sessions", |world, engine| world.operates(engine, OperatorCommand::EndSessions)),
    ("lift", |world, engine| world.operates(engine, OperatorCommand::LiftLock(Factor::LoginPassword))),
    ("suspend", |world, engine| world.operates(engine, OperatorCommand::SuspendContract)),
    ("resume", |world, engine| world.operates(engine, OperatorCommand::ResumeContract)),
    ("reset", |world, engine| world.operates(engine, OperatorCommand::ResetJourney(initial()))),
    ("attempts due", |world, engine| {
        world.waits(31);
        world.drive(engine.due("attempts/c-1".parse().unwrap()))
    }),
    ("customer due", |world, engine| world.drive(engine.due("customer/c-1".parse().unwrap()))),
    ("session due", |world, engine| {
        world.waits(11);
        world.drive(engine.due(RowKey::Session(SessionId::of(&world.tab.session))))
    }),
    ("adopt", |world, engine| world.drive(engine.adopt("c-1".parse().unwrap(), false))),
    ("adopt, dry", |world, engine| world.drive(engine.adopt("c-1".parse().unwrap(), true))),
];

/// While all machines accept the next profile, machines that decide by it and machines that do not take turns in every order: nothing is refused, and
/// nothing that was adopted goes back. The same holds before any machine decides by it, with machines that do not accept it yet.
#[test]
fn ins_5_machines_of_both_profiles_take_turns() {
    let Machines { old, accepts, new, hash } = machines();
    let old_hash = old.profile().hash().to_owned();
    let mut adopted = 0;
    for (pair, last) in [([&accepts, &new], 2), ([&old, &accepts], 1)] {
        let begun = World::at(&old);
        for (first, one) in EVENTS {
            for (second, other) in EVENTS {
                for (a, b) in [(0, 1), (1, 0)] {
                    let mut world = begun.clone();
                    let mut before = world.profile();
                    for (name, event, engine) in
                        [(first, one, pair[a]), (second, other, pair[b]), (first, one, pair[a])]
                    {
                        event(&mut world, engine).unwrap_or_else(|error| panic!("{first}, {second}: {name}: {error}"));
                        let after = world.profile();
                        assert!(after.0 >= before.0 && after.1 >= before.1, "{first}, {second}: {before:?}, {after:?}");
                        assert!(after.0 <= last && after.1 <= last);
                        assert_eq!(after.2, *if after.0 == 2 { &hash } else { &old_hash }, "{first}, {second}");
                        before = after;
                    }
                    adopted += usize::from(before.0 == 2);
                }
            }
        }
    }
    assert!(adopted > 100, "{adopted} adopted the next profile");
}

/// An engine that does not accept the next profile refuses whatever a machine of the next profile has written of a customer, before anything is counted or
/// written: both rows tell the profile, so that a right password is never a failure.
#[test]
fn ins_5_a_machine_that_does_not_accept_writes_nothing() {
    let Machines { old, new, .. } = machines();
    let begun = World::at(&old);
    let key = |key: &str| key.parse::<RowKey>().unwrap();
    let error = SnapshotError::ProfileTooNew { serial: 2 };
    let refused = ActError::Row { key: key("attempts/c-1"), error };
    let mut count = 0;
    for (first, one) in EVENTS {
        let mut written = begun.clone();
        one(&mut written, &new).unwrap();
        let (customer, attempts, _) = written.profile();
        assert!(customer <= attempts, "{first}: the customer's row is never ahead of the attempts'");
        for (second, other) in EVENTS {
            let mut world = written.clone();
            let subject =
                |world: &World| ["customer/c-1", "attempts/c-1"].map(|row| world.host.rows.get(&key(row)).cloned());
            let before = subject(&world);
            match other(&mut world, &old) {
                Err(error) => {
                    assert_eq!((error, attempts), (refused.clone(), 2), "{first}, {second}");
                    assert_eq!(subject(&world), before, "{first}, {second}");
                    count += 1;
                }
                // The session was over before its customer was read.
                Ok(_) if attempts == 2 => {
                    assert!(["show", "authority", "log out", "session due"].contains(&second), "{first}, {second}");
                }
                Ok(_) => {}
            }
        }
    }
    assert!(count > 100, "{count} refused");
}

/// LCK-4: what strangers do at machines of any profile, in any order, looks the same for a customer and for nobody: answers, errors and needs.
#[test]
fn ins_5_a_decoy_behaves_as_a_customer_does() {
    let Machines { old, accepts, new, .. } = machines();
    let engines = [&old, &accepts, &new];
    let mut refused = 0;
    for order in 0..27 {
        let seen = ["hanako88", "nobody88"].map(|name| {
            let mut world = World::at(&old);
            world.waits(1);
            world.host.needs.clear();
            let mut seen = Vec::new();
            for place in [order / 9, order / 3 % 3, order % 3] {
                let answer = world.logs_in(engines[place], &wrong(name));
                seen.push(match answer {
                    Ok(outcome) => format!("{:?}", page(&outcome).refused.as_ref().map(|own| own.because)),
                    Err(ActError::Row { key, error }) => format!("{}: {error:?}", kind(&key)),
                    Err(error) => panic!("{error}"),
                });
            }
            let lengths = |own: &(&'static str, usize)| (own.0, if own.0 == "session" { 0 } else { own.1 });
            let needs =
                world.host.needs.iter().map(|(need, rows)| (*need, rows.iter().map(lengths).collect::<Vec<_>>()));
            (seen, needs.collect::<Vec<_>>())
        });
        refused += usize::from(seen[0].0.iter().any(|own| own.contains("ProfileTooNew { serial: 2 }")));
        assert_eq!(seen[0], seen[1], "{order}");
    }
    // The old machine comes after the new one in 7 of the 27 orders.
    assert_eq!(refused, 7);
}

/// CRD-9: a hash that the next profile has made more expensive can be compared where the next profile is accepted, and stays. Where it is not accepted,
/// nothing is compared with it.
#[test]
fn ins_5_hashes_of_the_next_profile_stay_comparable() {
    let Machines { old, accepts, new, .. } = machines();
    let mut world = World::at(&old);
    let rehashed = |world: &World| {
        let is =
            |message: &&Message| matches!(&message.body, MessageBody::Audit(own) if own.event == AuditEvent::Rehashed);
        world.host.outbox.iter().filter(is).count()
    };
    let login = |world: &mut World, engine: &Arc<Engine>| {
        let shown = world.logs_in(engine, LATER_LOGIN).unwrap();
        assert_eq!(page(&shown).page, Page::Top, "{shown:?}");
    };
    login(&mut world, &accepts);
    assert_eq!(rehashed(&world), 0, "a machine that accepts makes no hash that an old one could not compare");
    login(&mut world, &old);
    login(&mut world, &new);
    assert_eq!(rehashed(&world), 1);
    for engine in [&accepts, &new, &accepts, &new] {
        login(&mut world, engine);
        let shown = world.logs_in(engine, &wrong("hanako88")).unwrap();
        assert_eq!(shown.internal.reason, Reason::Wrong, "the hash is compared");
        world.operates(engine, OperatorCommand::LiftLock(Factor::LoginPassword)).unwrap();
    }
    assert_eq!(rehashed(&world), 1, "no machine replaces another's hash");
    // Without the next profile's limits the hash would be too expensive.
    let lent = old.arenas().hashes();
    assert!(world.logs_in(&old, LATER_LOGIN).is_err());
    assert_eq!(old.arenas().hashes(), lent);
}

/// A new contract has the serial number of the profile that opened it, in both rows.
#[test]
fn ins_5_a_contract_has_the_serial_of_its_profile() {
    let Machines { old, accepts, new, .. } = machines();
    for (engine, serial) in [(&old, 1), (&accepts, 1), (&new, 2)] {
        let mut host = Host::default();
        host.open(engine, "c-1", ACCOUNT, now());
        let world = World { host, tab: Tab::default(), now: now() };
        let found = world.profile();
        assert_eq!((found.0, found.1, found.2.as_str()), (serial, serial, engine.profile().hash()));
    }
}

/// A dry run under the next profile says what would change, and writes nothing: the old machines go on, and nothing says that it happened.
#[test]
fn ins_5_a_dry_run_of_the_next_profile_writes_nothing() {
    let old = engine(&text(1, &[]));
    let longer = engine(&text(
        2,
        &[
            ("password = { min = 6, max = 12, rule = \"CRD-2\"", "password = { min = 10, max = 12, rule = \"CRD-2\""),
            ("version = 1\nfrom = 2020-10-22", "version = 2\nfrom = 2026-11-01"),
        ],
    ));
    let mut world = World::at(&old);
    let (rows, messages) = (world.host.rows.clone(), world.host.outbox.len());
    let outcome = world.drive(longer.adopt("c-1".parse().unwrap(), true)).unwrap();
    let Public::Changes(changes) = outcome.public else { panic!("no changes") };
    let kinds: Vec<_> = changes.iter().map(|own| (own.kind, own.factor)).collect();
    let both = [Factor::LoginPassword, Factor::ConfirmationPassword];
    assert_eq!(kinds, both.map(|factor| (ChangeKind::MustChangePassword, factor)));
    assert_eq!((&world.host.rows, world.host.outbox.len()), (&rows, messages));
    world.logs_in(&old, LATER_LOGIN).unwrap();
}

/// Two documents with one serial number: whoever may act for the customer is refused, and nobody else learns of it. A previous content comes back under
/// a new number.
#[test]
fn ins_5_two_documents_of_one_serial_are_refused() {
    let Machines { old, new, .. } = machines();
    let twin = engine(&text(2, &[("idle-minutes = 10", "idle-minutes = 7")]));
    let accepts_twin = accepting(&text(1, &[]), &text(2, &[("idle-minutes = 10", "idle-minutes = 7")]));
    let error = SnapshotError::OtherProfile { serial: 2 };
    let other = ActError::Row { key: "customer/c-1".parse().unwrap(), error };
    let mut world = World::at(&old);
    world.drive(new.adopt("c-1".parse().unwrap(), false)).unwrap();
    for engine in [&twin, &accepts_twin] {
        assert_eq!(world.logs_in(engine, &wrong("hanako88")).unwrap().internal.reason, Reason::Wrong);
        assert_eq!(world.logs_in(engine, LATER_LOGIN).unwrap_err(), other);
        assert_eq!(world.drive(engine.adopt("c-1".parse().unwrap(), true)).unwrap_err(), other);
        assert_eq!(world.operates(engine, OperatorCommand::EndSessions).unwrap_err(), other);
        assert_eq!(world.drive(engine.show(&world.tab.session.clone())).unwrap_err(), other);
    }
    let back = engine(&text(3, &[("memory-kib-max = 64", "memory-kib-max = 128")]));
    world.drive(back.adopt("c-1".parse().unwrap(), false)).unwrap();
    assert_eq!(world.profile().0, 3);
}

/// The next profile is one of the same institution with a greater serial number. The errors say so in both languages.
#[test]
fn ins_5_what_cannot_be_the_next_profile() {
    let base = text(4, &[]);
    let refused = |next: &str| Engine::accepting(loaded(&base), loaded(next), keys()).err().unwrap();
    let other = text(5, &[("\nid = \"seiwa\"\n", "\nid = \"midori\"\n")]);
    assert_eq!(refused(&other), NextProfileError::OtherInstitution);
    for serial in [1, 3, 4] {
        let error = refused(&text(serial, &[("idle-minutes = 10", "idle-minutes = 7")]));
        assert_eq!(error, NextProfileError::NotNewer { serial, in_force: 4 });
        let told = ErrorRecord::from(error);
        assert_eq!((told.code, told.rule), (1828, "INS-5"));
        assert!(told.ja.ends_with("（5 … 4294967295）") && told.en.ends_with("(5 … 4294967295)"), "{told:?}");
    }
    assert_eq!(ErrorRecord::from(NextProfileError::OtherInstitution).code, 1827);
    let engine = accepting(&base, &text(5, &[]));
    assert_eq!((engine.profile().serial(), engine.next().map(Profile::serial)), (4, Some(5)));
    assert!(host::engine(&base).next().is_none());
}
