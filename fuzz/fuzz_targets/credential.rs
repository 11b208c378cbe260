//! Entries of any form are judged with places inside them, a normal form is its own, and a stored hash that was changed matches nothing.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use madoguchi::{
    Arena, Credential, FormRule, HashLimits, HashParams, Hashing, Profile, Secret, check_form, make_hash, normalise,
    twice,
};

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);
/// The cheapest hash there is, so that many are made.
static LIMITS: LazyLock<HashLimits> = LazyLock::new(|| {
    let (now, most) = (HashParams::new(8, 1, 1), HashParams::new(64, 2, 2));
    HashLimits::new(now.expect("the least"), most.expect("a little more")).expect("in order")
});
/// A stored hash, and the record that it lies in.
static STORED: LazyLock<(String, String)> = LazyLock::new(|| {
    let (hashing, secret) = (Hashing::new(*LIMITS), Secret::from("Tulip2026"));
    let hash = make_hash(&secret, [7; 16], &hashing, &mut Arena::new()).expect("a hash").as_str().to_owned();
    let now = "2027-02-01T12:00:00+09:00".parse().expect("an instant");
    let kept = Credential::make(&secret, false, [7; 16], now, SEIWA.credentials(), &hashing, &mut Arena::new());
    (hash, serde_json::to_string(&kept.expect("a record")).expect("a record is JSON"))
});

fuzz_target!(|input: (u8, &str, &str, u8, u8, bool)| {
    let (which, text, other, place, byte, spliced) = input;
    let forms = SEIWA.credentials().forms();

    let rule = FormRule::ALL[usize::from(which) % FormRule::ALL.len()];
    let faults = check_form(rule, text, forms);
    for fault in &faults {
        assert!(fault.position.is_none_or(|place| text.is_char_boundary(place)), "{rule:?} {fault:?}");
    }
    // An entry that is right is no longer than its form says.
    assert!(!faults.is_empty() || text.chars().count() <= usize::from(forms.lengths(rule).max));
    assert_eq!(twice(text, other).is_none(), text == other);

    // Faults 20 and 21: what is normal stays as it is.
    if let Ok(once) = normalise(&Secret::from(text), 10) {
        let again = normalise(once.secret(), 10).expect("a normal form has one");
        assert_eq!((again.secret().expose(), again.chars()), (once.secret().expose(), once.chars()));
    }

    // Fault 18: a hostile text is refused, or compared within the limits; and only the hash itself matches.
    let (stored, record) = &*STORED;
    let mut phc = stored.clone();
    if spliced {
        let place = usize::from(place) % stored.len();
        phc.replace_range(place..=place, char::from(byte).encode_utf8(&mut [0; 4]));
    } else {
        phc = text.to_owned();
    }
    let mut hostile: serde_json::Value = serde_json::from_str(record).expect("JSON");
    hostile["hash"] = phc.clone().into();
    let kept: Credential = serde_json::from_value(hostile).expect("a record");
    let now = "2027-02-01T12:00:01+09:00".parse().expect("an instant");
    let hashing = Hashing::new(*LIMITS);
    let mut arena = Arena::new();
    let replaced = kept.replace(&Secret::from("Tulip2026"), [8; 16], now, SEIWA.credentials(), &hashing, &mut arena);
    if let Ok(Err(_)) = replaced {
        assert_eq!(phc, *stored, "only the hash itself is found to be the current one");
    }
    assert!(arena.held_bytes() <= 64 * 1_024);
});
