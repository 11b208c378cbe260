#![expect(clippy::string_slice, reason = "the texts are ASCII")]

use std::sync::LazyLock;

use super::*;
use crate::credential::hash::HashCheck;
use crate::credential::{HashLimits, HashOwner, HashParams, HashRole};
use crate::kernel::HostKeys;
use crate::pepper::Pepper;
use crate::profile::Profile;

/// The built-in rules with the cheapest hash.
fn rules() -> CredentialRules {
    let mut rules = Profile::seiwa().credentials().clone();
    rules.hash = cost(8);
    rules
}

static KEYS: LazyLock<HostKeys> = LazyLock::new(|| HostKeys::new("tests", 1, &[7; 32]).unwrap());

fn login() -> HashBinding {
    HashOwner::new("seiwa", &"c-1".parse().unwrap()).of(HashRole::LoginPassword)
}

fn cost(memory_kib: u32) -> HashLimits {
    let params = |memory| HashParams::new(memory, 1, 1).unwrap();
    HashLimits::new(params(memory_kib), params(64)).unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn drawn(byte: u8) -> NewPasswordDraw {
    NewPasswordDraw { salt: [byte; 16], mark: [byte; 16] }
}

fn make(secret: &str, initial: bool, rules: &CredentialRules) -> Credential {
    let now = at("2027-02-01T12:00:00+09:00");
    Credential::make(
        &secret.into(),
        initial,
        drawn(1),
        now,
        rules,
        &login(),
        &Hashing::of(rules, &KEYS),
        &mut Arena::new(),
    )
    .unwrap()
}

fn replace(old: &Credential, secret: &str, rules: &CredentialRules) -> Replaced {
    let now = at("2027-03-01T12:00:00+09:00");
    old.replace(&secret.into(), drawn(2), now, rules, &login(), &Hashing::of(rules, &KEYS), &mut Arena::new()).unwrap()
}

#[test]
fn crd_3_fault_24_none_of_the_last_n() {
    for history in 0..=4_usize {
        let mut rules = rules();
        rules.strength.history = u8::try_from(history).unwrap();
        let mut kept = make("Password0", false, &rules);
        for n in 1..=6 {
            kept = replace(&kept, &format!("Password{n}"), &rules).unwrap();
            assert!(kept.history.len() <= history);
        }
        // 6 is in force; the previous ones are 5, 4, …
        for n in 0..=6 {
            let replaced = replace(&kept, &format!("Password{n}"), &rules).err();
            let wanted = match 6 - n {
                0 => Some(vec![Code::SameAsCurrent]),
                back if back <= history => Some(vec![Code::UsedBefore]),
                _ => None,
            };
            assert_eq!(replaced, wanted, "{history} {n}");
        }
    }
}

#[test]
fn fault_24_an_initial_password_never_stays() {
    let mut rules = rules();
    rules.strength.not_current = false;
    rules.strength.history = 0;
    let initial = make("k7w2m9p4", true, &rules);
    assert_eq!(replace(&initial, "k7w2m9p4", &rules), Err(vec![Code::SameAsCurrent]));
    let chosen = replace(&initial, "Tulip2026", &rules).unwrap();
    assert!(initial.is_initial() && !chosen.is_initial());
    // With the switch off, a password that the customer chose may stay.
    assert!(replace(&chosen, "Tulip2026", &rules).is_ok());
}

#[test]
fn crd_9_a_success_with_a_stale_hash_makes_it_anew() {
    let mut rules = rules();
    let kept = make("Tulip2026", false, &rules);
    rules.hash = cost(16);
    let (hashing, mut arena, secret) = (Hashing::of(&rules, &KEYS), Arena::new(), Secret::from("Tulip2026"));
    assert_eq!(
        check_hash(&secret, &kept.hash, &login(), &hashing, &mut arena),
        Ok(HashCheck { matched: true, stale: true })
    );
    let fresh = kept.rehashed(&secret, [9; 16], &login(), &hashing, &mut arena).unwrap();
    assert_eq!(
        check_hash(&secret, &fresh.hash, &login(), &hashing, &mut arena),
        Ok(HashCheck { matched: true, stale: false })
    );
    assert_eq!(
        (fresh.mark(), fresh.set_at(), fresh.profile(), fresh.is_initial()),
        (kept.mark(), kept.set_at(), kept.profile(), kept.is_initial())
    );
}

#[test]
fn crd_11_who_must_change_and_by_when() {
    let mut rules = rules();
    assert_eq!(make("rose26", false, &rules).must_change(&rules), None);
    let initial = make("rose26", true, &rules);
    let by = initial.set_at();
    assert_eq!(initial.must_change(&rules), Some(MustChange { by, because: MustChangeKind::Initial }));

    // Six characters were enough; then eight are required.
    let (short, long) = (make("rose26", false, &rules), make("roses2026", false, &rules));
    let only_letters = make("rosesroses", false, &rules);
    rules.forms.password.min = 8;
    assert_eq!(short.must_change(&rules), None); // still the same version of the rules
    rules.change = ChangeRules { version: 2, from: "2027-04-01".parse().unwrap(), grace_days: 30, ..rules.change };
    let by = at("2027-05-01T00:00:00+09:00");
    assert_eq!(short.must_change(&rules), Some(MustChange { by, because: MustChangeKind::RulesTightened }));
    assert_eq!((long.must_change(&rules), only_letters.must_change(&rules)), (None, None));
    rules.strength.mixed = true;
    assert!(only_letters.must_change(&rules).is_some() && long.must_change(&rules).is_none());

    // The earlier of two reasons applies.
    rules.change.force_days = Some(60);
    let aged = MustChange { by: at("2027-04-02T12:00:00+09:00"), because: MustChangeKind::Age };
    assert_eq!((short.must_change(&rules), long.must_change(&rules)), (Some(aged), Some(aged)));
}

#[test]
fn crd_11_the_count_beforehand_is_that_of_the_obvious_walk() {
    let rules = rules();
    for min in 6..=12 {
        let mut tighter = rules.clone();
        tighter.forms.password.min = min;
        tighter.change.version = 2;
        for chars in 6..=12_u16 {
            let profile = PasswordProfile::of(&"a1".repeat(6)[..chars.into()].into(), 1);
            // No password that is too short is missed. A longer one counts too if its range contains a shorter length.
            let least = [6, 8, 10, 12].into_iter().rfind(|&least| least <= chars).unwrap();
            assert_eq!(profile.would_change(&tighter), least < min, "{min} {chars}");
            assert!(chars >= min || profile.would_change(&tighter));
            assert!(!profile.would_change(&rules));
        }
    }
}

#[test]
fn fault_62_what_is_kept_shows_no_secret_and_comes_back_whole() {
    let rules = rules();
    let kept = replace(&make("Canary2025", true, &rules), "Canary2026", &rules).unwrap();
    let bytes = postcard::to_allocvec(&kept).unwrap();
    assert_eq!(postcard::from_bytes::<Credential>(&bytes).unwrap(), kept);
    let json = serde_json::to_string(&kept).unwrap();
    for shown in [format!("{kept:?}"), format!("{kept:#?}"), json, String::from_utf8_lossy(&bytes).into_owned()] {
        assert!(!shown.contains("anary") && !shown.contains("Q2FuYXJ5"), "{shown}");
    }
    assert!(!format!("{kept:?}").contains("argon2"));
    // Foreign bytes are refused.
    for end in 0..bytes.len() {
        assert!(postcard::from_bytes::<Credential>(&bytes[..end]).is_err());
    }
}

/// Puts hashes under the pepper in force.
fn in_force(keys: &HostKeys) -> Repeppering<'_> {
    Repeppering { keys, under: keys.pepper_in_force(), hsm: None, reseals: false }
}

/// CRD-9: the hashes of the present and of the previous passwords go under the pepper in force together. One that does not open stays, and is reported.
#[test]
fn crd_9_previous_passwords_go_under_the_pepper_in_force_too() {
    let mut rules = rules();
    rules.strength.history = 2;
    let key = || HostKeys::new("tests", 1, &[7; 32]).unwrap();
    let pepper = |byte| Pepper::new(vec![byte; 32]).unwrap();
    let first = make("Tulip2025", true, &rules);
    let kept = replace(&first, "Tulip2026", &rules).unwrap();
    let numbers = |own: &Credential| own.peppered_with().collect::<Vec<_>>();
    assert_eq!(numbers(&kept), [0; 0]);
    let mut own = kept.clone();
    let with = key().with_pepper(1, pepper(8)).unwrap();
    assert_eq!(own.repepper(&login(), &in_force(&with)), Ok(()));
    assert_eq!(numbers(&own), [1, 1]);
    let check = |own: &Credential, hash: usize, secret: &str, keys: &HostKeys| {
        let hash = std::iter::once(&own.hash).chain(&own.history).nth(hash).unwrap();
        check_hash(&secret.into(), hash, &login(), &Hashing::of(&rules, keys), &mut Arena::new()).unwrap().matched
    };
    let alone = key().with_pepper(1, pepper(8)).unwrap();
    assert!(check(&own, 0, "Tulip2026", &alone) && check(&own, 1, "Tulip2025", &alone));
    assert!(!check(&own, 0, "Tulip2025", &alone));
    // Facts and mark stay.
    assert_eq!((own.mark(), own.set_at(), own.profile()), (kept.mark(), kept.set_at(), kept.profile()));

    // The previous password's hash is under a pepper that is not here.
    let mut mixed = Credential { hash: kept.hash.clone(), ..own.clone() };
    let other = key().with_pepper(2, pepper(9)).unwrap();
    assert_eq!(mixed.repepper(&login(), &in_force(&other)), Err(SnapshotError::UnknownPepper { number: 1 }));
    assert_eq!((numbers(&mixed), &mixed.history), (vec![2, 1], &own.history));
    // It blocks no change: the customer could else choose no password at all. Once its pepper is retired, it is left behind.
    let now = at("2027-04-01T12:00:00+09:00");
    let replaced = |keys: &HostKeys| {
        let hashing = Hashing::of(&rules, keys);
        mixed.replace(&"Tulip2027".into(), drawn(4), now, &rules, &login(), &hashing, &mut Arena::new())
    };
    assert_eq!(numbers(&replaced(&other).unwrap().unwrap()), [2, 2, 1]);
    let retired = other.retiring_pepper(1).unwrap();
    assert_eq!(numbers(&replaced(&retired).unwrap().unwrap()), [2, 2]);
    let hashing = Hashing::of(&rules, &retired);
    let issued = mixed.reissue(&"Tulip2027".into(), drawn(4), now, &rules, &login(), &hashing, &mut Arena::new());
    assert_eq!(numbers(&issued.unwrap()), [2, 2]);
}
