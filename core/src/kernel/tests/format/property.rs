//! Sections of any content are read back unchanged, and no changed bytes are accepted.

use proptest::prelude::*;

use super::{Bytes, Two, decoy, head, keys, link, read, read_link, sealed, section};
use crate::instant::Instant;
use crate::kernel::key::CUSTOMER_ROW;
use crate::kernel::{Carried, seal};

/// Sections with any number that this version does not use.
fn others() -> impl Strategy<Value = Vec<(u16, u8, Option<i64>, Vec<u8>)>> {
    let number = any::<u16>().prop_filter("ours", |number| ![0, 10, 20].contains(number));
    let wake_at = proptest::option::of(0_i64..4_000_000_000_000);
    let one = (number, (any::<u8>(), wake_at, proptest::collection::vec(any::<u8>(), 0..80)));
    proptest::collection::btree_map(one.0, one.1, 0..6).prop_map(|all| {
        all.into_iter().map(|(number, (schema, wake_at, body))| (number, schema, wake_at, body)).collect()
    })
}

fn state() -> impl Strategy<Value = Bytes<10>> {
    (proptest::collection::vec(any::<u8>(), 0..40), proptest::option::of(0_i64..4_000_000_000_000))
        .prop_map(|(bytes, due)| Bytes { bytes, due })
}

proptest! {
    #![proptest_config(crate::fixed::fixed(2_000))]

    /// What is sealed opens to the same state; carried sections stay byte for byte between those that change; and a row with any one bit flipped is
    /// refused.
    #[test]
    fn fault_64_any_sections_come_back_and_no_bit_may_differ(
        first in state(), second in state(), next in state(), others in others(), place in any::<prop::sample::Index>(), bit in 0_u8..8,
    ) {
        let second = Bytes::<20> { bytes: second.bytes, due: second.due };
        let state = Two::<true> { first: first.clone(), second, carried: Carried::default() };
        let plain = seal(&state, &decoy(), 5, &keys(), &());
        prop_assert_eq!(plain.bytes.len(), CUSTOMER_ROW);
        prop_assert_eq!(plain.wake_at.map(Instant::epoch_millis), first.due.into_iter().chain(state.second.due).min());
        prop_assert_eq!(read::<Two<true>>(&decoy(), plain.bytes.clone()), Ok(state.clone()));
        let mut flipped = plain.bytes.clone();
        let place = place.index(flipped.len());
        flipped[place] ^= 1 << bit;
        prop_assert!(read::<Two<true>>(&decoy(), flipped).is_err());

        // A newer version adds its own sections in between.
        let mut all: Vec<(u16, Vec<u8>)> = others.iter()
            .map(|(number, schema, wake_at, body)| (*number, section(*number, *schema, 1, wake_at.unwrap_or(i64::MAX), body))).collect();
        let encoded = |due: Option<i64>| due.unwrap_or(i64::MAX);
        let body = |state: &[u8], due: Option<i64>| postcard::to_allocvec(&(state, due)).unwrap();
        all.push((10, section(10, 7, 0, encoded(first.due), &body(&first.bytes, first.due))));
        all.push((20, section(20, 7, 0, encoded(state.second.due), &body(&state.second.bytes, state.second.due))));
        all.sort();
        let filled = |all: &[(u16, Vec<u8>)]| {
            let sections = all.iter().flat_map(|(_, bytes)| bytes.clone());
            let mut bytes: Vec<u8> = head(b'c', u8::try_from(all.len()).unwrap(), &decoy()).into_iter().chain(sections).collect();
            bytes.resize(CUSTOMER_ROW - 16, 0);
            sealed(&bytes)
        };
        let mut read: Two<true> = read(&decoy(), filled(&all)).unwrap();
        prop_assert_eq!((&read.first, &read.second), (&state.first, &state.second));
        // This version changes its own sections and writes the row.
        read.first = next.clone();
        for own in &mut all {
            if own.0 == 10 {
                own.1 = section(10, 7, 0, encoded(next.due), &body(&next.bytes, next.due));
            }
        }
        let written = seal(&read, &decoy(), 5, &keys(), &());
        prop_assert_eq!(&written.bytes, &filled(&all));
        let earliest = others.iter().filter_map(|own| own.2).chain(next.due).chain(read.second.due).min();
        prop_assert_eq!(written.wake_at.map(Instant::epoch_millis), earliest);
    }

    /// Any bytes after a valid header, under a valid seal, give a state or an error.
    #[test]
    fn fault_64_any_bytes_behind_a_header_are_a_state_or_an_error(count in 0_u8..6, body in proptest::collection::vec(any::<u8>(), 0..120)) {
        if let Ok(state) = read_link(count, &body) {
            prop_assert_eq!(seal(&state, &link(), 5, &keys(), &()).bytes.len(), 116 + body.len());
        }
    }
}
