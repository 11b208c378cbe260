//! The tables behind the normal form are those of its version: each has the digest that `pinned.py` computed from the Unicode Character Database, from
//! Python's tables of JIS and Windows-31J, and from the names of kana.
//!
//! If another version of Unicode fails a test, compute the digests of that version, and those of the code points that version 18 has. If the latter are
//! not the ones below, stored answers no longer match: then the change needs a new version of the normal form.

use sha2::{Digest as _, Sha256};

use super::{katakana, same_for_both, steps};
use crate::visible::is_assigned;

/// Number of parts, and the SHA-256 of all of them.
fn digest(parts: impl Iterator<Item = Vec<u8>>) -> (usize, String) {
    let mut sha = Sha256::new();
    let count = parts.inspect(|part| sha.update(part)).count();
    (count, crate::bytes::hex(&sha.finalize()))
}

fn code(c: char) -> [u8; 4] {
    u32::from(c).to_be_bytes()
}

fn assigned() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX).filter(|&c| is_assigned(c))
}

/// Each code point that another one stands for, and that one.
fn pairs(by: fn(char) -> char) -> impl Iterator<Item = Vec<u8>> {
    ('\0'..=char::MAX).filter(move |&c| by(c) != c).map(move |c| [code(c), code(by(c))].concat())
}

/// Each assigned code point with the normal form of a text that has it.
fn forms(text: fn(char) -> String) -> impl Iterator<Item = Vec<u8>> {
    assigned().map(move |c| {
        let form: Vec<char> = steps(&text(c)).collect();
        let length = u8::try_from(form.len()).unwrap_or(u8::MAX);
        code(c).into_iter().chain([length]).chain(form.into_iter().flat_map(code)).collect()
    })
}

#[test]
fn crd_7_the_tables_are_those_of_unicode_18() {
    assert_eq!(unicode_normalization::UNICODE_VERSION, (18, 0, 0));
    for (what, (count, found), expected) in [
        (
            "assigned",
            digest(assigned().map(|c| code(c).to_vec())),
            (310_341, "e1b11776d49c932563ab95d65ad26315cad7fcfcf118d168bab986f679dbf0a6"),
        ),
        (
            "twins",
            digest(pairs(same_for_both)),
            (9, "a52c6335f136ebb292ed3871f60f3da7bfeec1232344e8c53b80948c8052ba5d"),
        ),
        ("kana", digest(pairs(katakana)), (88, "e0f20f0830fc4f6c2fef83434005894ea0289fb105eca4cdfdd89fe717a32dcd")),
        (
            "normal",
            digest(forms(String::from)),
            (310_341, "cd2b93c051c5f4aa0a1bc7d6d04d28d9939dc2b330b26bb40aa5c191c85e079f"),
        ),
        (
            "voiced",
            digest(forms(|c| format!("か{c}\u{3099}"))),
            (310_341, "0c7468bf81d3ed8151f0a32ca3232fd07dea8a309d144921200c8c4bc246cc6d"),
        ),
    ] {
        assert_eq!((count, found.as_str()), expected, "{what}");
    }
}
