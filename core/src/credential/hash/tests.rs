#![expect(clippy::string_slice, reason = "the texts are ASCII")]

use std::sync::LazyLock;

use argon2::Version;
use argon2::password_hash::phc;

use super::*;
use crate::bytes::hex;
use crate::credential::binding::{HashOwner, HashRole};
use crate::credential::hsm::HsmWork;
use crate::pepper::Pepper;

fn cheap() -> HashLimits {
    let params = |memory, passes, lanes| HashParams::new(memory, passes, lanes).unwrap();
    HashLimits::new(params(32, 1, 1), params(64, 3, 4)).unwrap()
}

/// The keys of the tests: host key 1 of 32 bytes 0x07, without a pepper of the host.
static KEYS: LazyLock<HostKeys> = LazyLock::new(|| HostKeys::new("tests", 1, &[7; 32]).unwrap());

fn pepper(byte: u8) -> Pepper {
    Pepper::new(vec![byte; 32]).unwrap()
}

/// Keys with pepper 2 of 32 bytes 0x08 in force.
fn peppered() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap().with_pepper(2, pepper(8)).unwrap()
}

/// Puts hashes under the pepper in force.
fn in_force(keys: &HostKeys) -> Repeppering<'_> {
    Repeppering { keys, under: keys.pepper_in_force(), hsm: None, reseals: false }
}

fn owner(customer: &str) -> HashOwner {
    HashOwner::new("seiwa", &customer.parse().unwrap())
}

fn login() -> HashBinding {
    owner("c-1").of(HashRole::LoginPassword)
}

fn check(secret: &str, hash: &str) -> Result<HashCheck, HashError> {
    let hash = PasswordHash::from_text(hash);
    check_hash(&Secret::from(secret), &hash, &login(), &Hashing::new(cheap(), &KEYS), &mut Arena::new())
}

fn made_by(secret: &str, binding: &HashBinding, keys: &HostKeys) -> PasswordHash {
    let hashing = Hashing::new(HashLimits::new(HashParams::new(32, 1, 1).unwrap(), cheap().most()).unwrap(), keys);
    make_hash(&Secret::from(secret), [3; 16], binding, &hashing, &mut Arena::new()).unwrap()
}

fn made(secret: &str) -> PasswordHash {
    made_by(secret, &login(), &KEYS)
}

/// RFC 9106, 5.3, and the test vectors of the reference implementation (`test.c`, version 19, Argon2id), whose salts are texts.
#[test]
fn crd_9_the_vectors_of_argon2() {
    let reference = [
        ("password", 65_536, 1, "somesalt", "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"),
        ("password", 256, 1, "somesalt", "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"),
        ("password", 256, 2, "somesalt", "bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc"),
        ("differentpassword", 65_536, 1, "somesalt", "C4TWUs9rDEvq7w3+J4umqA32aWKB1+DSiRuBfYxFj94"),
        ("password", 65_536, 1, "diffsalt", "vfMrBczELrFdWP0ZsfhWsRPaHppYdP3MVEMIVlqoFBw"),
    ];
    let mut arena = Arena::new();
    let mut fill = |argon2: Argon2<'_>, secret: &[u8], salt: &[u8]| {
        let mut output = [0; 32];
        let memory = argon2.params().m_cost();
        arena
            .lend(memory, |blocks| argon2.hash_password_into_with_memory(secret, salt, &mut output, blocks))
            .unwrap()
            .unwrap();
        output
    };
    for (secret, memory, lanes, salt, output) in reference {
        let params = ParamsBuilder::new().m_cost(memory).t_cost(2).p_cost(lanes).output_len(32).build().unwrap();
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let output = phc::Output::decode(output).unwrap();
        assert_eq!(fill(argon2, secret.as_bytes(), salt.as_bytes()), output.as_bytes());
    }
    // RFC 9106, 5.3 also uses a secret, which our hashes never have, and associated data.
    let data = AssociatedData::new(&[4; 12]).unwrap();
    let params = ParamsBuilder::new().m_cost(32).t_cost(3).p_cost(4).data(data).build().unwrap();
    let argon2 = Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let wanted = [
        0x0d, 0x64, 0x0d, 0xf5, 0x8d, 0x78, 0x76, 0x6c, 0x08, 0xc0, 0x37, 0xa3, 0x4a, 0x8b, 0x53, 0xc9, 0xd0, 0x1e,
        0xf0, 0x45, 0x2d, 0x75, 0xb6, 0x5e, 0xb5, 0x25, 0x20, 0xe9, 0x6b, 0x01, 0xe6, 0x59,
    ];
    assert_eq!(fill(argon2, &[1; 32], &[2; 16]), wanted);
}

/// The whole text of a hash: X is a SHA-256, the output the reference implementation's (argon2-cffi 25), and the encryption OpenSSL's AES-SIV (by Python's
/// `cryptography`). Labels, roles and the order of the parts are the format.
#[test]
fn crd_9_a_hash_is_the_one_that_others_work_out() {
    let song = owner("c-1").of(HashRole::Answer("favourite-song"));
    let bindings = [
        (login(), "8931389403248a220b293d9e2750ba4abc16c1f1960b618e382be5c796f54828"),
        (song, "799f646076dce1b51ffdff37ee4ca441afd57961f40d86f3c8f3432f87c9294b"),
    ];
    for (binding, pinned) in bindings {
        assert_eq!(hex(binding.as_bytes()), pinned);
    }
    for (secret, binding, keys, pinned) in [
        (
            "Tulip2026",
            login(),
            &peppered(),
            "$argon2id$v=19$m=32,t=1,p=1,keyid=Ag$AwMDAwMDAwMDAwMDAwMDAw$\
             76ApNGDrivBVpTWtU1TsPClzdfhytp0+ox55nS3of1tNwY2s/oNkFvVYY3XMSLeB",
        ),
        (
            "Tulip2026",
            login(),
            &*KEYS,
            "$argon2id$v=19$m=32,t=1,p=1,keyid=AAE$AwMDAwMDAwMDAwMDAwMDAw$\
             HVCaNqJefLCHsnT7F+ZTVOlTtXLXrogTsPyhUiuSrNPuoKVeCNwZurbRKE3Ws+cB",
        ),
        (
            "さくら",
            song,
            &peppered(),
            "$argon2id$v=19$m=32,t=1,p=1,keyid=Ag$AwMDAwMDAwMDAwMDAwMDAw$\
             cMsgV5HiardlJKAClbfzOPe0wsIkiNDe/nue56YLHLGR9eEtjNl1waqQXfO3lHIH",
        ),
    ] {
        let made = made_by(secret, &binding, keys);
        assert_eq!(made.as_str(), pinned);
        let check = check_hash(&secret.into(), &made, &binding, &Hashing::new(cheap(), keys), &mut Arena::new());
        assert_eq!(check.map(|check| check.matched), Ok(true));
    }
}

/// A hash that is copied to another customer, another of the customer's secrets, another question or another institution opens nothing there, and is no
/// wrong entry. A decoy's place is no customer's, even if the customer has its name.
#[test]
fn crd_9_a_hash_that_is_copied_opens_nothing() {
    let other = |id: &str, customer: &str| HashOwner::new(id, &customer.parse().unwrap());
    let decoy = HashOwner::of_row(
        &"decoy/0a3f".parse().unwrap(),
        &HostKeys::new("tests", 1, &[7; 32]).unwrap().of_institution("seiwa"),
    );
    let places = [
        ("the login password of c-1", login()),
        ("the confirmation password", owner("c-1").of(HashRole::ConfirmationPassword)),
        ("an answer", owner("c-1").of(HashRole::Answer("favourite-song"))),
        ("the answer to another question", owner("c-1").of(HashRole::Answer("new-song-genre"))),
        ("an answer to no question", owner("c-1").of(HashRole::Answer(""))),
        ("a passcode", owner("c-1").of(HashRole::MailPasscode)),
        ("another customer", owner("c-2").of(HashRole::LoginPassword)),
        ("a customer named like a decoy", owner("0a3f").of(HashRole::LoginPassword)),
        ("a decoy", decoy.of(HashRole::LoginPassword)),
        ("another institution", other("tanuma", "c-1").of(HashRole::LoginPassword)),
    ];
    for keys in [&*KEYS, &peppered()] {
        let foreign = match keys.pepper_in_force() {
            PepperName::Given(number) | PepperName::InHsm(number, _) => SnapshotError::WrongPepper { number },
            PepperName::OfKey(_) => SnapshotError::Tampered,
        };
        for (from, made_at) in &places {
            let hash = made_by("Tulip2026", made_at, keys);
            for (to, checked_at) in &places {
                let mut arena = Arena::new();
                let check =
                    check_hash(&"Tulip2026".into(), &hash, checked_at, &Hashing::new(cheap(), keys), &mut arena);
                let wanted = if from == to { Ok(true) } else { Err(HashError::Pepper(foreign)) };
                assert_eq!(check.map(|check| check.matched), wanted, "{from} to {to}");
            }
            // Argon2's own data binds it too: whoever had the pepper could not move it by encrypting it again.
            let outputs: Vec<_> = places
                .iter()
                .map(|(_, place)| {
                    let mut arena = Arena::new();
                    *compute(b"Tulip2026", &[3; 16], HashParams::new(32, 1, 1).unwrap(), place, &mut arena).unwrap()
                })
                .collect();
            assert_eq!(outputs.iter().collect::<std::collections::BTreeSet<_>>().len(), places.len());
        }
    }
}

/// A part that moves to the next one makes another place.
#[test]
fn fault_16_the_parts_of_a_place_are_not_glued() {
    let role = |customer: &str, question| owner(customer).of(HashRole::Answer(question));
    assert_ne!(role("c-1", "2"), role("c-12", ""));
    assert_ne!(owner("c-1").of(HashRole::LoginPassword), role("c-1", "login-password"));
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

/// Every role of a pepper, of the host's and of the one that is derived from a key.
#[test]
fn crd_9_a_hash_opens_under_its_pepper_alone() {
    let key = |number, byte| HostKeys::new("tests", number, &[byte; 32]).unwrap();
    let [of_two, of_key_1] = [peppered(), key(1, 7)].map(|keys| made_by("Tulip2026", &login(), &keys));
    let matched = |hash: &PasswordHash, keys: &HostKeys| {
        let hashing = Hashing::new(cheap(), keys);
        let check = check_hash(&"Tulip2026".into(), hash, &login(), &hashing, &mut Arena::new());
        assert_eq!(
            hashing.judges(hash),
            !matches!(
                check,
                Err(HashError::Pepper(
                    SnapshotError::UnknownPepper { .. }
                        | SnapshotError::RetiredPepper { .. }
                        | SnapshotError::UnknownKey { .. }
                        | SnapshotError::RetiredKey { .. }
                ))
            )
        );
        check.map(|check| check.matched).map_err(|error| match error {
            HashError::Pepper(error) => error,
            other => panic!("{other}"),
        })
    };
    let (unknown, retired, wrong) = (
        SnapshotError::UnknownPepper { number: 2 },
        SnapshotError::RetiredPepper { number: 2 },
        SnapshotError::WrongPepper { number: 2 },
    );
    for (keys, wanted) in [
        (peppered(), Ok(true)),
        (key(1, 7).accepting_pepper(2, pepper(8)).unwrap(), Ok(true)),
        (key(1, 7).with_pepper(3, pepper(9)).unwrap().accepting_pepper(2, pepper(8)).unwrap(), Ok(true)),
        // The host key does not matter.
        (key(5, 6).with_pepper(2, pepper(8)).unwrap(), Ok(true)),
        (key(1, 7), Err(unknown)),
        (key(1, 7).with_pepper(3, pepper(8)).unwrap(), Err(unknown)),
        (key(1, 7).with_pepper(3, pepper(9)).unwrap().retiring_pepper(2).unwrap(), Err(retired)),
        (key(1, 7).retiring_pepper(2).unwrap(), Err(retired)),
        (key(1, 7).with_pepper(2, pepper(9)).unwrap(), Err(wrong)),
    ] {
        assert_eq!(matched(&of_two, &keys), wanted);
    }
    let (unknown, retired) = (SnapshotError::UnknownKey { number: 1 }, SnapshotError::RetiredKey { number: 1 });
    for (keys, wanted) in [
        (key(1, 7), Ok(true)),
        // A pepper of the host takes nothing away.
        (peppered(), Ok(true)),
        (key(2, 9).accepting(1, &[7; 32]).unwrap(), Ok(true)),
        (key(2, 9), Err(unknown)),
        (key(2, 9).retiring(1).unwrap(), Err(retired)),
        // A pepper of the host with the key's number is another one.
        (key(2, 9).with_pepper(1, pepper(8)).unwrap(), Err(unknown)),
    ] {
        assert_eq!(matched(&of_key_1, &keys), wanted);
    }
}

/// Whoever has both peppers puts a hash under the one in force, without the secret; it then opens without the old one.
#[test]
fn crd_9_a_hash_is_put_under_another_pepper_without_the_secret() {
    let key = |number, byte| HostKeys::new("tests", number, &[byte; 32]).unwrap();
    let under_3 = || key(1, 7).with_pepper(3, pepper(9)).unwrap();
    let both = under_3().accepting_pepper(2, pepper(8)).unwrap();
    for (made, puts, alone, number) in [
        (&peppered(), &both, under_3(), Some(3)),
        (&*KEYS, &both, under_3(), Some(3)),
        (&peppered(), &key(1, 7).accepting_pepper(2, pepper(8)).unwrap(), key(1, 7), None),
        (&*KEYS, &key(2, 9).accepting(1, &[7; 32]).unwrap(), key(2, 9), None),
    ] {
        let before = made_by("Tulip2026", &login(), made);
        let after = before.repeppered(&login(), &in_force(puts)).unwrap().unwrap();
        // It is the hash that the secret gives.
        assert_eq!((&after, after.peppered_with()), (&made_by("Tulip2026", &login(), &alone), number));
        assert_eq!(after.repeppered(&login(), &in_force(puts)), Ok(None));
        // A place that is not its own is refused, and so is a pepper that is not here.
        assert!(before.repeppered(&owner("c-2").of(HashRole::LoginPassword), &in_force(puts)).is_err());
        assert!(before.repeppered(&login(), &in_force(&alone)).is_err() || made.number() == alone.number());
    }
    let none = PasswordHash::from_text("no hash");
    assert_eq!((none.repeppered(&login(), &in_force(&both)), none.peppered_with()), (Ok(None), None));
}

/// What the HSM is asked to encrypt, and the whole text with its answer: by Python's `cryptography` from the hash under the derived pepper above. The HSM is
/// AES-SIV under a key of 64 bytes 0x05.
#[test]
fn crd_9_a_hash_in_the_hsm_is_the_one_that_others_work_out() {
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_hsm_pepper(2).unwrap();
    let (hsm, before) = (Hsm::default(), made("Tulip2026"));
    let to = Repeppering { hsm: Some(&hsm), ..in_force(&keys) };
    let first = before.repeppered(&login(), &to).unwrap();
    assert!(first.is_some_and(|placeholder| placeholder.as_str().ends_with("$AA")));
    let inner = "4a480d77eb5c71286815fb940df144db23627d9405d9b2d1846bd0bd43901309dc3ccbd4b615af4acda37ae1cb786694";
    let sealed = "0e0bee184194d00eb417f3a29d568ad0b1e22f80d9c9b9a83ed9f861c2dc94a3\
                  4dc1197c288a56cb51fd266493b7d0662702692c56f944f09dd3e356beb74139";
    let bytes = |text: &str| {
        let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).unwrap());
        pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect::<Vec<_>>()
    };
    let asked = hsm.wanted();
    let [block] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!((block.work, block.pepper, hex(&block.context)), (HsmWork::Encrypt, 2, hex(login().as_bytes())));
    assert_eq!(hex(&block.bytes), inner);
    let again = hsm.answered(asked, vec![bytes(sealed)]).unwrap();
    assert_eq!(hsm.answered(again, vec![bytes(inner)]), Ok(Vec::new()));
    let after = before.repeppered(&login(), &to).unwrap().unwrap();
    assert_eq!(
        after.as_str(),
        "$argon2id$v=19$m=32,t=1,p=1,keyid=AgE$AwMDAwMDAwMDAwMDAwMDAw$\
         DgvuGEGU0A60F/OinVaK0LHiL4DZybmoPtn4YcLclKNNwRl8KIpWy1H9JmSTt9BmJwJpLFb5RPCd0+NWvrdBOQ"
    );
    assert_eq!(after.peppered_with(), Some(2));
    // It opens by the HSM's answer, in its place, and not without it.
    let hashing = Hashing::new(cheap(), &keys).with_hsm(&hsm);
    let check = |hash: &PasswordHash, place: &HashBinding, secret: &str, hashing: &Hashing<'_>| {
        check_hash(&secret.into(), hash, place, hashing, &mut Arena::new()).map(|check| check.matched)
    };
    assert_eq!(check(&after, &login(), "Tulip2026", &hashing), Ok(true));
    assert_eq!(check(&after, &login(), "Tulip2027", &hashing), Ok(false));
    let foreign = Err(HashError::Pepper(SnapshotError::WrongPepper { number: 2 }));
    assert_eq!(check(&after, &login(), "Tulip2026", &Hashing::new(cheap(), &keys)), foreign);
    assert_eq!(after.repeppered(&login(), &to), Ok(None));
    assert!(hsm.wanted().is_empty());
    // In another place another block is wanted, and an HSM that does not look at what it is bound to gives the same answer for it.
    let elsewhere = owner("c-2").of(HashRole::LoginPassword);
    assert_eq!(check(&after, &elsewhere, "Tulip2026", &hashing), Ok(false));
    let asked = hsm.wanted();
    assert_eq!(asked.len(), 1);
    assert_eq!(hsm.answered(asked, vec![bytes(inner)]), Ok(Vec::new()));
    assert_eq!(check(&after, &elsewhere, "Tulip2026", &hashing), foreign);
    // Under another number, or moved to a pepper of this process, the same bytes open nothing.
    let three = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_hsm_pepper(3).unwrap();
    let renamed = PasswordHash::from_text(after.as_str().replace("keyid=AgE", "keyid=AwE"));
    let hashing = Hashing::new(cheap(), &three).with_hsm(&hsm);
    assert_eq!(check(&renamed, &login(), "Tulip2026", &hashing), Ok(false));
    let asked = hsm.wanted();
    assert_eq!(hsm.answered(asked, vec![bytes(inner)]), Ok(Vec::new()));
    let foreign = Err(HashError::Pepper(SnapshotError::WrongPepper { number: 3 }));
    assert_eq!(check(&renamed, &login(), "Tulip2026", &hashing), foreign);
    let derived = "$argon2id$v=19$m=32,t=1,p=1,keyid=AAE$AwMDAwMDAwMDAwMDAwMDAw$\
                   SkgNd+tccShoFfuUDfFE2yNifZQF2bLRhGvQvUOQEwncPMvUthWvSs2jeuHLeGaU";
    assert_eq!(
        check(&PasswordHash::from_text(derived), &login(), "Tulip2026", &hashing),
        Err(HashError::Pepper(SnapshotError::Tampered))
    );
    // Back to the derived pepper it is the hash that it was.
    let back = Repeppering { under: PepperName::OfKey(1), ..to };
    assert_eq!(after.repeppered(&login(), &back), Ok(Some(before)));
}

/// What an HSM makes may have 1 to 96 bytes. No hash is made without an act that asks it, and a decoy is under the derived pepper.
#[test]
fn crd_9_a_hash_in_the_hsm_has_1_to_96_bytes() {
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap().with_hsm_pepper(2).unwrap();
    let head = "$argon2id$v=19$m=32,t=1,p=1,keyid=AgE$AwMDAwMDAwMDAwMDAwMDAw$";
    for (bytes, is_one) in [(0_usize, false), (1, true), (47, true), (48, true), (49, true), (96, true), (97, false)] {
        // Zeros in Base64: an A for each 6 bits that are begun.
        let hash = PasswordHash::from_text(format!("{head}{}", "A".repeat((bytes * 8).div_ceil(6))));
        assert_eq!(hash.peppered_with(), is_one.then_some(2), "{bytes}");
    }
    for wrong in ["AB", "A", "AA==", "A A"] {
        assert_eq!(PasswordHash::from_text(format!("{head}{wrong}")).peppered_with(), None, "{wrong}");
    }
    let hashing = Hashing::new(cheap(), &keys);
    let hash = make_hash(&"Tulip2026".into(), [3; 16], &login(), &hashing, &mut Arena::new());
    assert_eq!(hash, Err(HashError::NoPepper));
    assert_eq!(hashing.decoy(&login()), Hashing::new(cheap(), &KEYS).decoy(&login()));
}

#[test]
fn crd_9_a_pepper_has_16_to_64_bytes_and_is_not_shown() {
    for (bytes, taken) in [(15, false), (16, true), (64, true), (65, false)] {
        assert_eq!(Pepper::new(vec![7; bytes]).is_ok(), taken);
    }
    assert_eq!(format!("{:?} {:?}", pepper(7), peppered()), "Pepper(…) HostKeys(1)");
}

/// RFC 5297, A.1, by the crate that encrypts hashes.
#[test]
fn crd_9_the_vector_of_aes_siv() {
    use aes_siv::KeyInit as _;
    let key: [u8; 32] = std::array::from_fn(|place| match u8::try_from(place).unwrap() {
        place @ 0..16 => 0xff - place,
        place => 0xe0 + place,
    });
    let beside: Vec<u8> = (0x10..=0x27).collect();
    let mut text = [0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
    let mut cipher = aes_siv::siv::Aes128Siv::new((&key).into());
    let tag = cipher.encrypt_inout_detached([&beside], text.as_mut_slice().into()).unwrap();
    assert_eq!(hex(&tag), "85632d07c6e8f37f950acd320a2ecc93");
    assert_eq!(hex(&text), "40c02b9690c4dc04daef7f6afe5c");
}

#[test]
fn crd_9_a_hash_of_another_cost_is_stale_and_still_matches() {
    let secret = Secret::from("Tulip2026");
    let params = |memory, passes, lanes| HashParams::new(memory, passes, lanes).unwrap();
    let most = params(64, 3, 4);
    let at = |now| Hashing::new(HashLimits::new(now, most).unwrap(), &KEYS);
    let now = params(32, 2, 2);
    for (made, stale) in [
        (params(32, 2, 2), false),
        (params(31, 2, 2), true),
        (params(32, 1, 2), true),
        (params(32, 2, 1), true),
        (params(64, 3, 4), true),
        (params(33, 2, 2), true),
        (params(64, 1, 4), true),
    ] {
        let hash = make_hash(&secret, [3; 16], &login(), &at(made), &mut Arena::new()).unwrap();
        let check = check_hash(&secret, &hash, &login(), &at(now), &mut Arena::new());
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
    let hashing = Hashing::new(cheap(), &KEYS);
    for (bytes, taken) in [(1_024, true), (1_025, false), (10_000_000, false)] {
        let secret = Secret::new("a".repeat(bytes));
        let own = make_hash(&secret, [3; 16], &login(), &hashing, &mut arena);
        assert_eq!(own.is_ok(), taken);
        // A real record and the decoy take the same path.
        for hash in [made("Tulip2026"), hashing.decoy(&login())] {
            let check = check_hash(&secret, &hash, &login(), &hashing, &mut arena);
            assert_eq!(check.err(), (!taken).then_some(HashError::SecretTooLong));
        }
    }
}

/// Every hostile record is refused, and no memory is allocated (fault 18).
#[test]
fn fault_18_hostile_records_are_refused_and_allocate_nothing() {
    let good = made("Tulip2026");
    let good = good.as_str();
    let (salt, output) = ("AwMDAwMDAwMDAwMDAwMDAw", good.rsplit('$').next().unwrap());
    let with = |head: &str| format!("{head}${salt}${output}");
    let rows = [
        (with("$argon2id$v=19$m=4294967296,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=4294967295,t=1,p=1,keyid=AAE"), HashError::TooDear),
        (with("$argon2id$v=19$m=65,t=1,p=1,keyid=AAE"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=4,p=1,keyid=AAE"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=1,p=5,keyid=AAE"), HashError::TooDear),
        (with("$argon2id$v=19$m=64,t=4294967295,p=1,keyid=AAE"), HashError::TooDear),
        (with("$argon2id$v=19$m=32,t=0,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=0,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=16777216,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=31,t=1,p=4,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=0,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=-32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=032,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=3２,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$t=1,m=32,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid="), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AA"), HashError::NotAHash),
        // A pepper in the HSM, which these keys do not have.
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AQE"), HashError::Pepper(SnapshotError::UnknownPepper { number: 1 })),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AQEB"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAAB"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAAAAAAAAAA"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAF"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE="), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=!!"), HashError::NotAHash),
        (with("$argon2id$v=19$keyid=AAE,m=32,t=1,p=1"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE,data=AAAA"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=19$m=32,t=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$v=16$m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2id$m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2i$v=19$m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$argon2d$v=19$m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$scrypt$v=19$m=32,t=1,p=1,keyid=AAE"), HashError::NotAHash),
        (with("$2b$31"), HashError::NotAHash),
        ("$2b$31$abcdefghijklmnopqrstuuO8vHcE1Zk0z0eYHn5vJ3Jm3Jm3Jm3Jm".to_owned(), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE$${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE$AwMD${output}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${salt}"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${salt}$"), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${salt}$AwMDAw"), HashError::NotAHash),
        (format!("{good}$"), HashError::NotAHash),
        (format!(" {good}"), HashError::NotAHash),
        (format!("{good}\0"), HashError::NotAHash),
        (format!("{good}="), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${salt}${}", &output[..43]), HashError::NotAHash),
        (format!("$argon2id$v=19$m=32,t=1,p=1,keyid=AAE${salt}${output}AAAA"), HashError::NotAHash),
        (String::new(), HashError::NotAHash),
        ("$".repeat(10_000_000), HashError::NotAHash),
        ("Tulip2026".to_owned(), HashError::NotAHash),
    ];
    for (hash, error) in rows {
        let mut arena = Arena::new();
        let (hashing, stored) = (Hashing::new(cheap(), &KEYS), PasswordHash::from_text(hash.as_str()));
        let check = check_hash(&Secret::from("Tulip2026"), &stored, &login(), &hashing, &mut arena);
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
    for keys in [&*KEYS, &peppered()] {
        let hashing = Hashing::new(cheap(), keys);
        let decoy = hashing.decoy(&login());
        let real = made_by("Tulip2026", &login(), keys);
        let (decoyed, stored) = (decoy.read(&hashing).unwrap(), real.read(&hashing).unwrap());
        assert_eq!((decoyed.params, decoyed.salt.len()), (stored.params, stored.salt.len()));
        assert_eq!((decoyed.pepper, decoy.as_str().len()), (stored.pepper, real.as_str().len()));
        // It opens as a real one does: the cipher runs to its end.
        let opened = decoyed.opened(&login(), keys, None);
        assert!(matches!(opened, Ok(Opened::Output(output)) if *output == DECOY_OUTPUT));
        for secret in ["", "Tulip2026", "no secret is known to hash here."] {
            let check = check_hash(&secret.into(), &decoy, &login(), &hashing, &mut Arena::new());
            assert_eq!(check, Ok(HashCheck { matched: false, stale: false }));
        }
    }
}
