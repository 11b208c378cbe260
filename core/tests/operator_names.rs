//! Two names of operators that may belong to one person (OPR-1).
#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/fixed.rs"]
mod fixed;

use fixed::fixed;
use madoguchi::OperatorId;
use proptest::prelude::*;

fn operator(name: &str) -> OperatorId {
    name.parse().unwrap()
}

/// OPR-1: the table, in both directions.
#[test]
fn opr_1_the_names_that_may_belong_to_one_person() {
    for (one, other, may_be) in [
        // Signs before, after and between digits.
        ("sato.1", "sato.0.1", true),
        ("sato1", "sato.0.1", true),
        ("op.1", "op-00-1", true),
        ("1", "0.1", true),
        ("10", "0.1.0", true),
        ("1", "0_0-0.1", true),
        ("100", "1-00", true),
        ("s.a.t.o", "sato", true),
        ("sato_h", "sato-h", true),
        // Leading zeros of the whole number, and of each number between signs.
        ("00123", "123", true),
        ("op-007", "op-7", true),
        ("1.01", "1.1", true),
        ("1.01", "101", true),
        ("2026.08.01", "2026.8.1", true),
        ("0", "000", true),
        ("0", "0.0", true),
        ("a0b", "a.00.b", true),
        // Other persons: another digit, another letter, a zero that is not a leading one.
        ("101", "11", false),
        ("1001", "101", false),
        ("1", "10", false),
        ("1.0", "1", false),
        ("0", "1", false),
        ("a", "a0", false),
        ("1230", "123", false),
        ("sato.1", "sato.2", false),
        ("sato.1", "sato.10", false),
        ("sato", "suzuki", false),
        ("0a1", "0b1", false),
    ] {
        assert_eq!(operator(one).may_be(&operator(other)), may_be, "{one} {other}");
        assert_eq!(operator(other).may_be(&operator(one)), may_be, "{other} {one}");
        assert!(operator(one).may_be(&operator(one)) && operator(other).may_be(&operator(other)), "{one} {other}");
    }
}

/// Where a number begins: a digit at the start, or after a character that is not a digit.
fn begins_number(name: &str, place: usize) -> bool {
    let digit = |place: usize| name.as_bytes().get(place).is_some_and(u8::is_ascii_digit);
    digit(place) && place.checked_sub(1).is_none_or(|before| !digit(before))
}

/// The name with a text put in at a place.
fn with(name: &str, place: usize, put: &str) -> String {
    let (before, after) = name.split_at(place);
    format!("{before}{put}{after}")
}

proptest! {
    #![proptest_config(fixed(256))]

    /// OPR-1: signs, zeros before a number, or both make no other person.
    #[test]
    fn opr_1_signs_and_leading_zeros_make_no_other_person(
        name in "[0-3a-c]{1,4}([._-][0-3a-c]{1,4}){0,3}",
        zeros in "0{1,3}",
        signed in "0{1,2}[._-]",
        sign in "[._-]",
    ) {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut pairs = vec![(&name, plain.clone())];
        for place in (0..name.len()).filter(|place| begins_number(&name, *place)) {
            pairs.push((&name, with(&name, place, &zeros)));
        }
        for place in 1..plain.len() {
            pairs.push((&plain, with(&plain, place, &sign)));
        }
        for place in (0..plain.len()).filter(|place| begins_number(&plain, *place)) {
            pairs.push((&plain, with(&plain, place, &zeros)));
            pairs.push((&plain, with(&plain, place, &signed)));
        }
        for (from, other) in pairs {
            prop_assert!(operator(from).may_be(&operator(&other)), "{} {}", from, other);
            prop_assert!(operator(&other).may_be(&operator(from)), "{} {}", other, from);
        }
    }

    /// OPR-1: a digit that is changed, or a letter that is added, makes another person.
    #[test]
    fn opr_1_another_digit_makes_another_person(name in "[a-c]{1,3}[._-]?[1-9]{1,4}", digit in 1..=9_u8, letter in "[a-c]") {
        let last = name.chars().last().unwrap();
        let changed = format!("{}{digit}", name.split_at(name.len() - 1).0);
        prop_assert_eq!(operator(&name).may_be(&operator(&changed)), digit.to_string() == last.to_string());
        let longer = format!("{letter}{name}");
        prop_assert!(!operator(&name).may_be(&operator(&longer)));
    }
}
