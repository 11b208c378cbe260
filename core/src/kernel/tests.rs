//! Two different lists of parts never give the same bytes, whatever the parts contain (fault 16).

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::key::RowKey;
use super::keys::{HostKeys, Randomness};
use super::snapshot::subject;

mod format;
mod labels;
mod steps;

fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap()
}

/// Every way to cut a text into this number of parts, including empty ones.
fn cuts(text: &[u8], parts: usize) -> Vec<Vec<&[u8]>> {
    if parts <= 1 {
        return vec![vec![text]];
    }
    let first = (0..=text.len()).map(|at| text.split_at(at));
    first
        .flat_map(|(first, rest)| {
            cuts(rest, parts.saturating_sub(1))
                .into_iter()
                .map(move |rest| [vec![first], rest].concat())
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn fault_16_no_two_lists_of_parts_have_one_code() {
    let keys = keys();
    // The classic mistake: a login ID and a password with the boundary moved.
    assert_ne!(keys.derive(&[b"ab", b"c"]), keys.derive(&[b"a", b"bc"]));
    let mut seen: BTreeMap<[u8; 32], Vec<Vec<u8>>> = BTreeMap::new();
    for length in 0..=5_u32 {
        for bits in 0..1_u32 << length {
            // Bytes 0 and 1, of which 0 could be mistaken for a length or an end.
            let text: Vec<u8> = (0..length).map(|place| u8::from(bits >> place & 1 == 1)).collect();
            for list in (1..=4).flat_map(|parts| cuts(&text, parts)) {
                let own: Vec<Vec<u8>> = list.iter().map(|part| part.to_vec()).collect();
                if let Some(other) = seen.insert(keys.derive(&list), own.clone()) {
                    panic!("{own:?} and {other:?} have one code");
                }
            }
        }
    }
    assert!(seen.len() > 3_000);
}

#[test]
fn fault_16_a_label_is_no_beginning_of_another() {
    let (keys, randomness) = (keys(), Randomness::new([0x5a; 32]));
    let now = "2027-02-01T12:00:00+09:00".parse().unwrap();
    let labels = ["session token", "session token after ", "session token after 00", "session", "", "bound"];
    let mut codes: Vec<_> = labels.iter().map(|label| randomness.derive(&keys, label)).collect();
    // Rows that are mixed into an act's randomness: one, two, and one whose name joins both.
    for rows in [&["login/ab", "login/c"][..], &["login/a", "login/bc"], &["login/abc"], &["login/c", "login/ab"]] {
        let rows: Vec<RowKey> = rows.iter().map(|row| row.parse().unwrap()).collect();
        let rows: Vec<_> = rows.iter().map(|row| (row, 1)).collect();
        codes.push(randomness.bound_to(&keys, &rows, now).derive(&keys, "session token"));
    }
    // The environment's name continues where the customer's ends.
    codes.push(keys.derive(&[b"environment", b"c-1", b"0x"]));
    codes.push(keys.derive(&[b"environment", b"c-10", b"x"]));
    codes.sort_unstable();
    assert!(codes.windows(2).all(|pair| pair[0] != pair[1]));
}

fn row_keys() -> impl Strategy<Value = RowKey> {
    let named = |kind: &'static str, name: &'static str| name.prop_map(move |name| format!("{kind}/{name}"));
    prop_oneof![
        named("customer", "(decoy|login|refused|[0-9a-f._-]){1,4}"),
        named("login", "(decoy|customer|[0-9a-f]){1,4}"),
        named("account", "0[01]0-[12]-000000[0-9]"),
        named("decoy", "[0-9a-f]{4}"),
        named("session", "[01]{64}"),
    ]
    .prop_map(|text| text.parse().unwrap())
}

proptest! {
    #![proptest_config(crate::fixed::fixed(20_000))]

    #[test]
    fn fault_16_parts_cut_elsewhere_have_another_code(
        text in proptest::collection::vec(any::<u8>(), 0..48),
        one in proptest::collection::vec(0_usize..48, 0..4),
        other in proptest::collection::vec(0_usize..48, 0..4),
    ) {
        let cut = |places: &[usize]| {
            let mut places: Vec<usize> = places.iter().map(|place| place.checked_rem(text.len().saturating_add(1)).unwrap_or(0)).collect();
            places.sort_unstable();
            let ends = places.iter().copied().chain([text.len()]);
            let starts = [0].into_iter().chain(places.iter().copied());
            starts.zip(ends).map(|(from, to)| text[from..to].to_vec()).collect::<Vec<_>>()
        };
        let (one, other) = (cut(&one), cut(&other));
        let code = |parts: &[Vec<u8>]| keys().derive(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>());
        prop_assert_eq!(code(&one) == code(&other), one == other);
    }

    /// The names of rows, which contain their kind, and of messages, which contain a row, its revision and a place.
    #[test]
    fn fault_16_no_two_rows_or_messages_have_one_name(
        one in row_keys(), other in row_keys(), revisions in [0_u64..30, 0..30], places in [0_usize..12, 0..12],
    ) {
        prop_assert_eq!(one.to_string().parse(), Ok(one.clone()));
        prop_assert_eq!(one.to_string() == other.to_string(), one == other);
        prop_assert_eq!(subject(&one) == subject(&other), one == other);
        let name = |key: &RowKey, which: usize| format!("{key}:{}:{}", revisions[which], places[which]);
        let same = one == other && revisions[0] == revisions[1] && places[0] == places[1];
        prop_assert_eq!(name(&one, 0) == name(&other, 1), same);
        // The name of a refused request's message, which has a word in the middle.
        prop_assert_ne!(name(&one, 0), format!("{other}:refused:{:032x}:{}", revisions[1], places[1]));
        prop_assert!(!one.to_string().contains(':') && one.to_string().matches('/').count() == 1);
    }
}
