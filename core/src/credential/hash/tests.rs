#![expect(clippy::string_slice, reason = "the texts are ASCII")]

use super::*;

fn cheap() -> HashLimits {
    let params = |memory, passes, lanes| HashParams::new(memory, passes, lanes).unwrap();
    HashLimits::new(params(32, 1, 1), params(64, 3, 4)).unwrap()
}

fn check(secret: &str, hash: &str) -> Result<HashCheck, HashError> {
    let limits = cheap();
    check_hash(&Secret::from(secret), &PasswordHash::from_text(hash), &Hashing::new(limits), &mut Arena::new())
}

fn made(secret: &str) -> PasswordHash {
    make_hash(&Secret::from(secret), [3; 16], &Hashing::new(cheap()), &mut Arena::new()).unwrap()
}

/// RFC 9106, 5.3, and the test vectors of the reference implementation (`test.c`, version 19, Argon2id), whose salts are texts.
#[test]
fn crd_9_the_vectors_of_argon2() {
    let reference = [
        ("password", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
        ("password", "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
        ("password", "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"),
        ("differentpassword", "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94"),
        ("password", "$argon2id$v=19$m=65536,t=2,p=1$ZGlmZnNhbHQ$vfMrBczELrFdWP0ZsfhWsRPaHppYdP3MVEMIVlqoFBw"),
    ];
    let most = HashParams::new(65_536, 4, 4).unwrap();
    let hashing = Hashing::new(HashLimits::new(most, most).unwrap());
    let mut arena = Arena::new();
    for (secret, hash) in reference {
        let hash = PasswordHash::from_text(hash);
        assert!(check_hash(&Secret::from(secret), &hash, &hashing, &mut arena).unwrap().matched, "{}", hash.as_str());
        assert!(!check_hash(&Secret::from("Password"), &hash, &hashing, &mut arena).unwrap().matched);
    }
    // RFC 9106, 5.3 also uses a secret and associated data, which our records never have.
    let data = argon2::AssociatedData::new(&[4; 12]).unwrap();
    let params = argon2::ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(data).build().unwrap();
    let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut output = [0; 32];
    let filled =
        arena.lend(32, |blocks| argon2.hash_password_into_with_memory(&[1; 32], &[2; 16], &mut output, blocks));
    filled.unwrap().unwrap();
    let wanted = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
        0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    assert_eq!(output, wanted);
}

#[test]
fn crd_9_what_is_made_matches_and_nothing_else_does() {
    let hash = made("Tulip2026");
    let other = made("Tulip2026");
    assert_eq!(hash, other); // same input, same output
    assert_eq!(check("Tulip2026", hash.as_str()), Ok(HashCheck { matched: true, stale: false }));
    for wrong in ["", "tulip2026", "Tulip202", "Tulip20266", " Tulip2026", "Tulip2026\0"] {
        assert_eq!(check(wrong, hash.as_str()).map(|check| check.matched), Ok(false), "{wrong:?}");
    }
    assert_eq!(format!("{hash:?}"), "PasswordHash(…)");
    let kept: PasswordHash = postcard::from_bytes(&postcard::to_allocvec(&hash).unwrap()).unwrap();
    assert_eq!(kept, hash);
}

#[test]
fn crd_9_the_pepper_is_part_of_the_hash() {
    let (pepper, other) = (Pepper::new(vec![7; 32]).unwrap(), Pepper::new(vec![8; 32]).unwrap());
    let plain = Hashing::new(cheap());
    let secret = Secret::from("Tulip2026");
    let hash = make_hash(&secret, [3; 16], &plain.with_pepper(&pepper), &mut Arena::new()).unwrap();
    for (hashing, matched) in [(plain.with_pepper(&pepper), true), (plain.with_pepper(&other), false), (plain, false)] {
        assert_eq!(check_hash(&secret, &hash, &hashing, &mut Arena::new()).unwrap().matched, matched);
    }
    for (bytes, taken) in [(15, false), (16, true), (64, true), (65, false)] {
        assert_eq!(Pepper::new(vec![7; bytes]).is_ok(), taken);
    }
    assert_eq!(format!("{pepper:?}"), "Pepper(…)");
}

/// RFC 9106, 3.2: the length of each input precedes it in the first block, so that bytes cannot move from one input to the next.
#[test]
fn fault_16_password_and_pepper_are_not_glued() {
    let (whole, cut) = (Pepper::new(vec![b'a'; 32]).unwrap(), Pepper::new(vec![b'a'; 31]).unwrap());
    let plain = Hashing::new(cheap());
    let one = make_hash(&Secret::from("bc"), [b'a'; 16], &plain.with_pepper(&whole), &mut Arena::new()).unwrap();
    for (secret, pepper, matched) in [("bc", &whole, true), ("abc", &cut, false), ("bca", &cut, false)] {
        let check = check_hash(&Secret::from(secret), &one, &plain.with_pepper(pepper), &mut Arena::new()).unwrap();
        assert_eq!(check.matched, matched, "{secret}");
    }
}

#[test]
fn crd_9_a_cheaper_hash_is_stale_and_still_matches() {
    let secret = Secret::from("Tulip2026");
    let params = |memory, passes, lanes| HashParams::new(memory, passes, lanes).unwrap();
    let most = params(64, 3, 4);
    let at = |now| Hashing::new(HashLimits::new(now, most).unwrap());
    let now = params(32, 2, 2);
    for (made, stale) in [
        (params(32, 2, 2), false),
        (params(31, 2, 2), true),
        (params(32, 1, 2), true),
        (params(32, 2, 1), true),
        (params(64, 3, 4), false),
        (params(64, 1, 4), true),
    ] {
        let hash = make_hash(&secret, [3; 16], &at(made), &mut Arena::new()).unwrap();
        let check = check_hash(&secret, &hash, &at(now), &mut Arena::new());
        assert_eq!(check, Ok(HashCheck { matched: true, stale }));
    }
}

/// Passwords that are equal up to their 72nd byte, their 128th byte or a NUL are still different (fault 15).
#[test]
fn fault_15_a_secret_counts_to_its_last_byte() {
    let whole: String = ('!'..='~').cycle().take(200).collect();
    let hash = made(&whole);
    for cut in [8, 55, 56, 63, 64, 71, 72, 127, 128, 199] {
        assert_eq!(check(&whole[..cut], hash.as_str()).map(|check| check.matched), Ok(false), "{cut}");
    }
    assert!(check(&whole, hash.as_str()).unwrap().matched);
    for place in 0..=8 {
        let with_nul = format!("{}\0{}", &"Tulip202"[..place], &"Tulip202"[place..]);
        let hash = made(&with_nul);
        assert!(check(&with_nul, hash.as_str()).unwrap().matched);
        for other in ["Tulip202", &"Tulip202"[..place], &format!("{with_nul}\0"), &with_nul.replace('\0', "\0\0")] {
            assert_eq!(check(other, hash.as_str()).map(|check| check.matched), Ok(false), "{place} {other:?}");
        }
    }
}

#[test]
fn fault_17_a_long_secret_is_refused_before_any_work() {
    let mut arena = Arena::new();
    let hashing = Hashing::new(cheap());
    for (bytes, taken) in [(1_024, true), (1_025, false), (10_000_000, false)] {
        let secret = Secret::new("a".repeat(bytes));
        let made = make_hash(&secret, [3; 16], &hashing, &mut arena);
        assert_eq!(made.is_ok(), taken);
        // A real record and the decoy take the same path.
        for hash in [made_default(), hashing.decoy()] {
            let check = check_hash(&secret, &hash, &hashing, &mut arena);
            assert_eq!(check.err(), (!taken).then_some(HashError::SecretTooLong));
        }
    }
}

fn made_default() -> PasswordHash {
    made("Tulip2026")
}

/// Every hostile record is refused, and no memory is allocated (fault 18).
#[test]
fn fault_18_hostile_records_are_refused_and_allocate_nothing() {
    let good = made("Tulip2026");
    let good = good.as_str();
    let (salt, output) = ("AwMDAwMDAwMDAwMDAwMDAw", good.rsplit('$').next().unwrap());
    let with = |head: &str| format!("{head}${salt}${output}");
    let rows = [
        (with("$argon2id$v=19$m=4294967296,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=4294967295,t=1,p=1"), HashError::TooDear),
        (with("$argon2id$v=19$m=65,t=1,p=1"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=4,p=1"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=1,p=5"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=4294967295,p=1"), HashError::TooDear),
        (with("$argon2id$v=19$m=32,t=0,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=0"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=16777216"), HashError::NotAHash),
        (with("$argon2id$v=19$m=31,t=1,p=4"), HashError::NotAHash),
        (with("$argon2id$v=19$m=0,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=-32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=032,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=3２,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$t=1,m=32,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAAA"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,data=AAAA"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1"), HashError::NotAHash),
        (with("$argon2id$v=16$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2i$v=19$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2d$v=19$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$scrypt$v=19$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$2b$31"), HashError::NotAHash),
        ("$2b$31$abcdefghijklmnopqrstuuO8vHcE1Zk0z0eYHn5vJ3Jm3Jm3Jm3Jm".to_owned(), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1$${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1$AwMD${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1${salt}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1${salt}$"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1${salt}$AwMDAw"), HashError::NotAHash),
        (format!("{good}$"), HashError::NotAHash),
        (format!(" {good}"), HashError::NotAHash),
        (format!("{good}\0"), HashError::NotAHash),
        (format!("{good}="), HashError::NotAHash),
        (String::new(), HashError::NotAHash),
        ("$".repeat(10_000_000), HashError::NotAHash),
        ("Tulip2026".to_owned(), HashError::NotAHash),
    ];
    for (hash, error) in rows {
        let mut arena = Arena::new();
        let hashing = Hashing::new(cheap());
        let check =
            check_hash(&Secret::from("Tulip2026"), &PasswordHash::from_text(hash.as_str()), &hashing, &mut arena);
        assert_eq!(check, Err(error), "{}", hash.get(..60).unwrap_or(&hash));
        assert_eq!(arena.held_bytes(), 0);
    }
    // A good record with any one byte changed never matches.
    for place in 0..good.len() {
        for byte in [b'$', b'A', b'0', b' ', b'\0', b'/'] {
            let mut changed = good.as_bytes().to_vec();
            let before = std::mem::replace(&mut changed[place], byte);
            let changed = String::from_utf8(changed).unwrap();
            let matched = check("Tulip2026", &changed).is_ok_and(|check| check.matched);
            assert_eq!(matched, before == byte, "{changed}");
        }
    }
}

/// A check against a decoy does the same work as one against a real hash: the same parsing, memory and passes. No secret matches it.
#[test]
fn lck_4_the_decoy_costs_what_a_hash_costs() {
    let hashing = Hashing::new(cheap());
    let decoy = hashing.decoy();
    let real = made("Tulip2026");
    let (decoyed, stored) = (decoy.read(&hashing).unwrap(), real.read(&hashing).unwrap());
    assert_eq!((decoyed.params, decoyed.salt.len()), (stored.params, stored.salt.len()));
    assert_eq!(decoy.as_str().len(), real.as_str().len());
    for secret in ["", "Tulip2026", "no secret is known to hash here."] {
        assert_eq!(check(secret, decoy.as_str()), Ok(HashCheck { matched: false, stale: false }));
    }
}
