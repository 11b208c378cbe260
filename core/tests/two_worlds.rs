//! Two worlds: in one a name belongs to a customer, in the other to nobody. With the same history a stranger sees the same in both, byte
//! for byte except tokens: answers, errors, the numbers and kinds of needs, the lengths of rows, the hashes (LCK-2, LCK-4, LCK-7). Two machines
//! serve both worlds, with clocks, keys and peppers of their own.
//!
//! Customers' acts never overlap strangers' pending attempts; docs/security.md explains what such an overlap reveals.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;
#[path = "support/worlds.rs"]
mod worlds;

use madoguchi::{AuditEvent, Reason};
use worlds::{Beginning, Event, History, Name, Plant, Secretly, World};

use Event::{Abandons, Begins, Counts, Ends, Loses, Reseals, Secretly as Secret, Steps, Waits};

/// Numbers from one seed, the same on every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap() % below
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.next(items.len())]
    }
}

/// A history of several days: bursts of wrong entries, often or rarely interrupted by a customer or an operator. If the interruptions are
/// rare, a counter goes all the way to its lock. In half of the histories the machines' clocks differ, and no two names share a row.
fn history(seed: u64) -> History {
    let mut numbers = Numbers(seed);
    let clocks = match seed % 4 {
        0 | 1 => [0, 0],
        2 => [50, -50],
        _ => [-50, 50],
    };
    let names: &[Name] = if clocks == [0, 0] { &Name::ALL } else { &Name::APART };
    let mut events = Vec::new();
    while events.len() < EVENTS {
        match numbers.next(23) {
            0..=6 => {
                // Half of all entries use the same name.
                let name = if numbers.next(2) == 0 { Name::Login } else { numbers.of(names) };
                events.extend((0..=numbers.next(4)).map(|_| Begins(name, numbers.next(2))));
            }
            7..=11 => events.extend((0..=numbers.next(9)).map(|_| Steps(numbers.next(64)))),
            12 => events.push(Counts),
            13 => events.push(Abandons(numbers.next(64))),
            14..=15 => events.push(Ends),
            16..=17 => events.push(Loses(numbers.next(64), numbers.next(2) == 0)),
            18..=19 if seed.is_multiple_of(2) || numbers.next(40) == 0 => {
                events.push(Secret(numbers.of(&Secretly::ALL), numbers.next(2)))
            }
            // Mostly by machine 1, which has switched to the next key and pepper; machine 0 takes the switch back.
            20 if numbers.next(3) == 0 => {
                events.push(Reseals(usize::from(numbers.next(3) > 0), numbers.next(2) == 0));
            }
            _ => {
                let short = [1, 20, 400, 2_000, 5_000, 29_999, 30_000, 30_001];
                let long = [MINUTE, 30 * MINUTE - 1, 30 * MINUTE, 31 * MINUTE, 12 * 60 * MINUTE, DAY];
                let millis = if numbers.next(3) == 0 { numbers.of(&long) } else { numbers.of(&short) };
                events.push(Waits(millis, numbers.next(2)));
            }
        }
    }
    History { events, clocks }
}

/// The first difference between what a stranger sees in the two worlds.
fn difference<'w>(with: &'w World, without: &'w World) -> Option<(&'w str, &'w str)> {
    let (one, other) = (with.seen.iter(), without.seen.iter());
    let pair = one.zip(other).find(|(one, other)| one != other);
    let length = (with.seen.len() != without.seen.len()).then_some(("another number of events", ""));
    pair.map(|(one, other)| (one.as_str(), other.as_str())).or(length)
}

#[test]
fn fault_66_two_worlds_look_the_same() {
    for (name, changes) in PROFILES {
        let beginning = Beginning::new(changes);
        let mut known = Vec::new();
        let mut records = [0; 6];
        let mut hashes_put = 0;
        let mut subjects = std::collections::BTreeMap::new();
        for seed in 0..SEEDS {
            let history = history(seed);
            let (with, without) = (beginning.play(&history, true, None), beginning.play(&history, false, None));
            if let Some((one, other)) = difference(&with, &without) {
                panic!("{name}, seed {seed}:\n  with a customer    {one}\n  without a customer {other}");
            }
            known.extend(&with.known);
            hashes_put += with.hashes_put;
            subjects.extend(without.subjects);
            for (count, event) in records.iter_mut().zip(RECORDS) {
                *count += with.records(event);
            }
        }
        // The histories reach what they should test.
        for reason in [
            Reason::Wrong,
            Reason::Busy,
            Reason::OverBudget,
            Reason::FactorTemporarilyLocked,
            Reason::FactorLocked,
            Reason::Late,
        ] {
            assert!(known.contains(&reason), "{name}: no request was {reason}");
        }
        assert!(records.iter().all(|count| *count >= 10), "{name}: {RECORDS:?} {records:?}");
        assert!(hashes_put >= 10, "{name}: {hashes_put}");
        // Names of nobody that share a decoy do so.
        for (one, other) in [(Name::Login, Name::LoginBeside), (Name::NewAccount, Name::NewAccountBeside)] {
            assert_eq!(subjects[&one], subjects[&other], "{name}");
        }
    }
}

/// The comparison finds each planted fault.
#[test]
fn fault_66_two_worlds_find_every_planted_fault() {
    let beginning = Beginning::new(&[]);
    for plant in Plant::ALL {
        let found = (0..SEEDS).any(|seed| {
            let history = history(seed);
            let [with, without] = [true, false].map(|customers| beginning.play(&history, customers, Some(plant)));
            difference(&with, &without).is_some()
        });
        assert!(found, "{plant:?} is not found");
    }
}

/// A number of wrong entries, one after another, at both machines in turn.
fn wrong(name: Name, times: usize) -> Vec<Event> {
    (0..times).flat_map(|time| [Begins(name, time % 2), Ends]).collect()
}

/// A number of wrong entries at once, at both machines: all are counted before one is compared.
fn at_once(name: Name, times: usize) -> Vec<Event> {
    let begun = (0..times).flat_map(|time| [Begins(name, time % 2), Counts]);
    begun.chain([Waits(40, 0), Ends]).collect()
}

/// Attacks on `busy`: wrong entries at once after something that happens only to customers (fault 65).
#[test]
fn fault_65_busy_tells_nothing_of_what_a_counter_holds() {
    use Name::{Login, LoginBeside, NewAccount, NewAccountBeside};
    let stop = wrong(Login, 6);
    let lock = [wrong(Login, 6), vec![Waits(30 * MINUTE, 0)]].concat().repeat(3);
    let beside = |name| vec![Begins(name, 0), Begins(name, 1), Begins(name, 0), Counts, Waits(40, 1)];
    let befores: Vec<(&str, Vec<Event>)> = vec![
        ("nothing", vec![]),
        ("three wrong entries", wrong(Login, 3)),
        ("five wrong entries", wrong(Login, 5)),
        ("five wrong entries and the customer", [wrong(Login, 5), vec![Secret(Secretly::LogsIn, 1)]].concat()),
        ("the customer's own wrong entries", vec![Secret(Secretly::Errs, 1); 5]),
        ("three wrong entries and a lift", [wrong(Login, 3), vec![Secret(Secretly::LiftsLogin, 1)]].concat()),
        ("three wrong entries and another pepper", [wrong(Login, 3), vec![Reseals(1, true)]].concat()),
        ("three wrong entries and another pepper for new hashes", [wrong(Login, 3), vec![Reseals(1, false)]].concat()),
        ("the customer's abandoned entry", [wrong(Login, 3), vec![Secret(Secretly::Abandons, 0)]].concat()),
        ("a stop", stop.clone()),
        ("a stop that is over", [stop.clone(), vec![Waits(31 * MINUTE, 1)]].concat()),
        ("a stop that was lifted", [stop, vec![Secret(Secretly::LiftsLogin, 1)]].concat()),
        ("a lock, 31 minutes on", [lock.clone(), vec![Waits(31 * MINUTE, 1)]].concat()),
        ("a lock that was lifted", [lock, vec![Secret(Secretly::LiftsLogin, 1)]].concat()),
        ("decoys filled", beside(LoginBeside)),
        ("decoys filled, first use", beside(NewAccountBeside)),
        ("first use, five wrong entries", wrong(NewAccount, 5)),
        ("first use, and the customer", [wrong(NewAccount, 5), vec![Secret(Secretly::ProvesCard, 1)]].concat()),
        ("first use, a stop", wrong(NewAccount, 6)),
        ("first use, a stop that is over", [wrong(NewAccount, 6), vec![Waits(31 * MINUTE, 1)]].concat()),
        ("first use, a lift", [wrong(NewAccount, 6), vec![Secret(Secretly::LiftsFirstUse, 1)]].concat()),
    ];
    let mut told = Vec::new();
    for (profile, changes) in PROFILES {
        let beginning = Beginning::new(changes);
        for (name, before) in &befores {
            for times in 1..=8 {
                let who = if name.contains("first use") { NewAccount } else { Login };
                let events = [before.clone(), at_once(who, times), at_once(who, 8)].concat();
                // Names that share a row in one world alone are tried under one clock.
                let clocks = if name.contains("decoys") { [0, 0] } else { [50, -50] };
                let history = History { events, clocks };
                let [with, without] = [true, false].map(|customers| beginning.play(&history, customers, None));
                if let Some((one, other)) = difference(&with, &without) {
                    told.push(format!("{profile}: {name}, {times} at once:\n  {one}\n  {other}"));
                    break;
                }
            }
        }
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Known environments and strangers are counted together, as in the built-in profile, or apart (LCK-6); and the lowest limit that is
/// allowed.
const PROFILES: [(&str, &[(&str, &str)]); 3] = [
    ("together", &[]),
    (
        "apart",
        &[
            ("factor = \"login-password\"\nlimit = 6\n", "factor = \"login-password\"\nlimit = 6\napart = true\n"),
            ("factor = \"first-use\"\nlimit = 6\n", "factor = \"first-use\"\nlimit = 6\napart = true\n"),
        ],
    ),
    (
        "the least limit",
        &[
            ("factor = \"login-password\"\nlimit = 6\n", "factor = \"login-password\"\nlimit = 3\n"),
            ("factor = \"first-use\"\nlimit = 6\n", "factor = \"first-use\"\nlimit = 3\n"),
        ],
    ),
];

/// Events that customers' counters must go through.
const RECORDS: [AuditEvent; 6] = [
    AuditEvent::TemporarilyLocked,
    AuditEvent::TemporaryLockEnded,
    AuditEvent::Locked,
    AuditEvent::Lifted,
    AuditEvent::AttemptExpired,
    AuditEvent::SessionOpened,
];

const SEEDS: u64 = 50;
const EVENTS: usize = 200;
const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
