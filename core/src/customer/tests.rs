//! The longest row of a customer, and of their attempts; what a customer's row keeps, and until when.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::customer::{ENVIRONMENTS_MAX, Environment, LOGINS_MAX};
use super::{Attempts, Customer, CustomerData, JourneyState, LiveSession, TakenIds};
use crate::credential::{Credential, HashOwner, Hashing};
use crate::factor::Factor;
use crate::id::SessionId;
use crate::instant::{Instant, KeptInstant};
use crate::kernel::{ATTEMPTS_ROW, CUSTOMER_ROW, HostKeys, Kept, RowKey, Section, Write, outgrows, seal};
use crate::lockout::Origin;
use crate::profile::Profile;
use crate::secret::Secret;

const LATE: &str = "2099-12-31T23:59:59.999+09:00";

fn of<T: DeserializeOwned>(state: Value) -> T {
    serde_json::from_value(state).unwrap()
}

/// A hash of the most expensive parameters, as a PHC string, as long as an HSM may make it.
fn hash() -> String {
    format!("$argon2id$v=19$m=1048576,t=16,p=16,keyid=//8${}${}", "s".repeat(22), "h".repeat(128))
}

fn credential() -> Credential {
    of(json!({
        "hash": hash(), "set_at": LATE, "initial": false, "mark": vec![255; 16], "history": vec![hash(); 10],
        "profile": { "length": "10-11", "mixed": true, "rules_version": u16::MAX },
    }))
}

/// Locked by every factor for known environments and strangers, with the most attempts that can be pending.
fn most_attempts() -> Attempts {
    let pending =
        json!({ "attempt": u32::MAX, "may": "BeOverBudget", "tag": vec![255; 4], "act": vec![255; 8], "begun": LATE });
    let counter = json!({
        "stage": { "Locked": { "since": LATE, "of_all": true } }, "failures": u8::MAX, "temporary_locks": u16::MAX,
        "attempts": u32::MAX, "pending": vec![pending; 3], "recorded": LATE,
    });
    let places = (0..Factor::ALL.len()).flat_map(|factor| (0..Origin::ALL.len()).map(move |origin| [factor, origin]));
    let before = json!({ "known": u64::MAX, "stranger": u64::MAX });
    of(json!({
        "serial": u32::MAX, "counters": { "kept": places.map(|place| json!([place, counter])).collect::<Vec<_>>() },
        "login_before": before, "first_use_before": before, "recorded": LATE,
    }))
}

/// The longest row that a customer can have, with everything at its limit.
fn fullest() -> Customer {
    let late: Instant = LATE.parse().unwrap();
    let question = json!({ "question": "q".repeat(64), "hash": hash(), "normaliser_version": u16::MAX });
    let living = LiveSession { id: SessionId::of(&Secret::from("a token")), known: true, since: u64::MAX };
    let profile = Profile::seiwa();
    Customer {
        serial: u32::MAX,
        journey: JourneyState::AwaitsCustomerData,
        login_id: Some("i".repeat(12).parse().unwrap()),
        attempts: u64::MAX,
        questions: vec![of(question.clone()), of(question.clone()), of(question)],
        data: Some(CustomerData {
            mail: "m".repeat(254).into(),
            direct_mail: true,
            telephone: Some("0".repeat(15).into()),
        }),
        sessions: vec![living; 9],
        taken_ids: TakenIds { day: i64::MAX, count: u16::MAX },
        logins: std::iter::repeat_n(KeptInstant(late), LOGINS_MAX + 1).collect(),
        environments: std::iter::repeat_n(Environment { digest: [255; 16], last: late }, ENVIRONMENTS_MAX).collect(),
        ..Customer::opened(
            &profile,
            "012-1-3456789".parse().unwrap(),
            credential(),
            credential(),
            Some("c".repeat(254).into()),
            late,
        )
    }
}

/// The length of a state's row, and whether the row is refused.
fn sealed<S: Kept<Rules = Profile>>(state: &S, key: &str) -> (usize, bool) {
    let (key, keys): (RowKey, _) = (key.parse().unwrap(), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let bytes = seal(state, &key, u64::MAX, &keys, &Profile::seiwa()).bytes;
    (bytes.len(), outgrows(&Write { key, expected: 0, revision: 1, bytes, wake_at: None, purge_at: None }))
}

/// Fault 84: a customer's row longer than what stands in for one would be recognisable, and so would a longer row of attempts (LCK-4). The longest rows
/// fit, and a longer one is not written.
#[test]
fn fault_84_the_fullest_row_fits_and_a_longer_one_is_seen() {
    let lengths = [
        (postcard::to_allocvec(&fullest()).unwrap().len(), <Customer as Section>::BYTES),
        (postcard::to_allocvec(&most_attempts()).unwrap().len(), <Attempts as Section>::BYTES),
    ];
    assert_eq!(lengths, [(6_619, 6_656), (1_496, 1_536)]);
    assert_eq!(sealed(&fullest(), "customer/c-1"), (CUSTOMER_ROW, false));
    assert_eq!(sealed(&most_attempts(), "attempts/c-1"), (ATTEMPTS_ROW, false));
    // What stands in for a customer, and the attempts of a decoy, have the same lengths.
    let profile = Profile::seiwa();
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
    let nobody = HashOwner::of_row(&"decoy/0a3f".parse().unwrap(), &keys);
    let stand_in = Customer::stand_in(&profile, &nobody, &Hashing::of(profile.credentials(), &keys));
    assert_eq!(sealed(&stand_in, "decoy/0a3f"), (CUSTOMER_ROW, false));
    // It has as many answers, each of which costs a comparison or a new pepper.
    assert_eq!(stand_in.questions.len(), fullest().questions.len());
    assert_eq!(sealed(&Attempts::default(), "attempts/~0a3f"), (ATTEMPTS_ROW, false));
    // One byte more than the section may have, although the row would have room for it.
    for more in [37, 38] {
        let mut longer = fullest();
        longer.contract_mail = Some("c".repeat(254 + more).into());
        assert_eq!(sealed(&longer, "customer/c-1").1, more > 37, "{more} bytes more");
    }
}

/// LCK-6: an environment is known for the rule's time after the last login from it, to the millisecond, and forgotten when another one logs in then.
/// LOG-4: the list of logins has one more than is shown.
#[test]
fn lck_6_an_environment_is_known_until_its_time_is_over() {
    let profile = Profile::seiwa();
    let rules = profile.session_rules();
    let first: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    let at = |millis: i64| first.plus_millis(millis);
    let over = rules.environment_millis;
    let (home, office) = ([[1; 16]], [[2; 16]]);
    let mut customer = fullest();
    customer.environments.clear();
    customer.logins.clear();
    customer.logged_in(&home, rules, first);
    for (now, known) in [(at(0), true), (at(over - 1), true), (at(over), false), (at(over + 1), false)] {
        assert_eq!(customer.knows(&home, rules, now), known, "{now}");
        assert!(!customer.knows(&office, rules, now));
        let mut later = customer.clone();
        later.logged_in(&office, rules, now);
        let digests: Vec<_> = later.environments.iter().map(|own| own.digest).collect();
        assert_eq!(digests.contains(&home[0]), known, "{now}");
        assert!(later.knows(&office, rules, now));
    }
    for n in 1..=9 {
        customer.logged_in(&home, rules, at(n));
        let kept: Vec<_> = customer.logins.iter().map(|login| login.0).collect();
        let newest: Vec<_> = (0..=n).rev().map(at).take(rules.shown_logins + 1).collect();
        assert_eq!(kept, newest);
    }
}

/// ENR-1: tries are counted for each day, which begins at 0:00 JST.
#[test]
fn enr_1_taken_ids_are_counted_by_the_day() {
    let at = |text: &str| text.parse::<Instant>().unwrap();
    let first = at("2026-11-10T00:00:00+09:00");
    let two = TakenIds::default().and_one(first).and_one(at("2026-11-10T23:59:59.999+09:00"));
    for (now, count) in [
        ("2026-11-09T23:59:59.999+09:00", 0),
        ("2026-11-10T00:00:00+09:00", 2),
        ("2026-11-10T08:59:59.999+09:00", 2),
        ("2026-11-10T09:00:00+09:00", 2),
        ("2026-11-10T23:59:59.999+09:00", 2),
        ("2026-11-11T00:00:00+09:00", 0),
    ] {
        assert_eq!(two.on(at(now)), count, "{now}");
        assert_eq!(two.and_one(at(now)).on(at(now)), count + 1, "{now}");
    }
    assert_eq!(TakenIds::until(first), at("2026-11-11T00:00:00+09:00"));
}

/// LCK-1, LCK-6: a lock ends the sessions that began before it, of the origin that is locked, and no later one. A session of first use and one of a login
/// are ended by locks of their own.
#[test]
fn lck_1_a_mark_ends_the_sessions_that_began_before_it() {
    let profile = Profile::seiwa();
    let policy = |factor| *profile.lock(factor).unwrap().policy();
    let apart =
        Profile::load(&Profile::SEIWA.replace(
            "factor = \"login-password\"\nlimit = 6\n",
            "factor = \"login-password\"\nlimit = 6\napart = true\n",
        ))
        .unwrap();
    let apart = *apart.lock(Factor::LoginPassword).unwrap().policy();
    assert!(apart.apart());
    let of_login = policy(Factor::LoginPassword);
    let rows = [
        // The policy, the origin that is locked: which of the sessions end (known 4, known 5, known 6, stranger 4, 5, 6).
        (&of_login, Origin::Known, false, [true, false, false, true, false, false]),
        (&of_login, Origin::Stranger, false, [true, false, false, true, false, false]),
        (&of_login, Origin::Known, true, [false; 6]),
        (&apart, Origin::Known, false, [true, false, false, false, false, false]),
        (&apart, Origin::Stranger, false, [false, false, false, true, false, false]),
        (&policy(Factor::FirstUse), Origin::Known, true, [true, false, false, true, false, false]),
        (&policy(Factor::FirstUse), Origin::Known, false, [false; 6]),
        (&policy(Factor::ConfirmationPassword), Origin::Known, false, [false; 6]),
    ];
    for (place, (policy, origin, is_first_use, ends)) in rows.into_iter().enumerate() {
        let mut attempts = Attempts::default();
        attempts.end_sessions(policy, origin, 5);
        let sessions = [true, false].into_iter().flat_map(|known| [4, 5, 6].map(|since| (known, since)));
        let found: Vec<_> = sessions
            .map(|(known, since)| LiveSession { id: SessionId::of(&Secret::from("a token")), known, since })
            .map(|session| attempts.has_ended(&session, is_first_use))
            .collect();
        assert_eq!(found, ends, "row {place}");
    }
}
