//! What is derived from a host's key is part of the format: renaming a label would orphan every row. The bytes here were computed once, outside the
//! library, with HMAC-SHA-256 over parts, each preceded by its length (8 bytes, little-endian).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::bytes::hex;
use crate::kernel::snapshot::subject;
use crate::kernel::{HostKeys, hide, reveal};
use crate::secret::Secret;

/// The keys of 32 bytes 0x07, for the institution `seiwa` and the deployment `tests`.
fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap().of_institution("seiwa")
}

#[test]
fn row_2_labels_of_keys_are_part_of_the_format() {
    let keys = keys();
    let snapshots = keys.in_force().snapshots.mac(&[b"a row"]);
    let (decoy, tag) = keys.decoy_of("login/hanako88");
    let table = [
        (
            "madoguchi snapshots 1, over `a row`",
            hex(&snapshots),
            "13a9f0b832a85df86c0c038caa92d8da6fa3f060f703364b0dc2a8945db88ad2",
        ),
        ("madoguchi decoys 1, over `login/hanako88`: number", format!("{decoy:04x}"), "47f1"),
        ("madoguchi decoys 1, over `login/hanako88`: tag", hex(&tag), "f2434164"),
        (
            "madoguchi tokens 1, over `environment`, `c-1`, `home`",
            hex(&keys.derive(&[b"environment", b"c-1", b"home"])),
            "2bf973e016aabf737a7aaa990c25a5412d3c980e04281afcff6ac0b3f0f52e12",
        ),
        (
            "madoguchi sealing 1",
            hex(keys.sealing(1).unwrap()),
            "0c1c1a4e06ac0ac53b43c3b90b25dd8a65fee1bc459cd4ee60069642063f5d9e",
        ),
        ("madoguchi check 1", keys.check_value(1).unwrap(), "8332fb3d61e9fca0"),
        ("madoguchi institution 1, of `seiwa`", hex(&keys.place().institution), "197cc750c2ccec9a91f1f732b57416a2"),
        ("madoguchi deployment 1, of `tests`", hex(&keys.place().deployment), "9b266494629f847109743edc5e626570"),
        ("a row's key", hex(&subject(&"customer/c-1".parse().unwrap())), "848bd6579f943dc567820d2ea7024a9f"),
    ];
    for (label, derived, pinned) in table {
        assert_eq!(derived, pinned, "{label}");
    }
}

/// Decoys and the digests of environments depend on the host's key alone; institution and deployment do not change them.
#[test]
fn ins_14_decoys_and_environments_do_not_depend_on_institution_and_deployment() {
    let other = HostKeys::new("production", 1, &[7; 32]).unwrap().of_institution("tanuma");
    assert_eq!(other.decoy_of("login/hanako88"), keys().decoy_of("login/hanako88"));
    assert_eq!(other.derive(&[b"environment", b"c-1"]), keys().derive(&[b"environment", b"c-1"]));
}

/// A sealed text is the key's number, the nonce, and XChaCha20-Poly1305 with format, institution, deployment and subject as associated data.
#[test]
fn ins_14_a_sealed_text_opens_only_for_its_institution_and_deployment() {
    let (text, nonce) = (Secret::from("二月十日"), [9; 24]);
    let sealed = hide(&text, "c-1", nonce, &keys());
    let beside = [
        &[2][..],
        &[0x19, 0x7c, 0xc7, 0x50, 0xc2, 0xcc, 0xec, 0x9a, 0x91, 0xf1, 0xf7, 0x32, 0xb5, 0x74, 0x16, 0xa2],
        &[0x9b, 0x26, 0x64, 0x94, 0x62, 0x9f, 0x84, 0x71, 0x09, 0x74, 0x3e, 0xdc, 0x5e, 0x62, 0x65, 0x70],
        b"c-1",
    ]
    .concat();
    let cipher = XChaCha20Poly1305::new(keys().sealing(1).unwrap().into());
    let payload = Payload { msg: text.expose().as_bytes(), aad: &beside };
    let body = cipher.encrypt(&XNonce::from(nonce), payload).unwrap();
    assert_eq!(sealed, [&[1][..], &nonce, &body].concat());

    assert!(reveal(&sealed, "c-1", &keys()).is_some_and(|found| found.same_as(&text)));
    for (institution, deployment, subject) in
        [("tanuma", "tests", "c-1"), ("seiwa", "test", "c-1"), ("seiwa", "tests", "c-2")]
    {
        let other = HostKeys::new(deployment, 1, &[7; 32]).unwrap().of_institution(institution);
        assert!(reveal(&sealed, subject, &other).is_none(), "{institution} {deployment} {subject}");
    }
}
