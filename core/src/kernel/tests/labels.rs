//! What is derived from a host's key is part of the format: renaming a label would orphan every row. The bytes here were computed once, outside the
//! library, with HMAC-SHA-256 over parts, each preceded by its length (8 bytes, little-endian).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::bytes::hex;
use crate::kernel::snapshot::subject;
use crate::kernel::{
    AuditEvent, AuditRecord, Carried, Fact, HiddenIn, HostKeys, Message, MessageBody, Notice, NoticeKind, Randomness,
    RowKey, decoy_by, hide, reveal,
};
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
    let (own_decoy, own_tag) = decoy_by(&Secret::from("the store's own secret"), "login/hanako88");
    let table = [
        (
            "madoguchi snapshots 1, over `a row`",
            hex(&snapshots),
            "13a9f0b832a85df86c0c038caa92d8da6fa3f060f703364b0dc2a8945db88ad2",
        ),
        ("madoguchi decoys 1, over `login/hanako88`: number", format!("{decoy:04x}"), "47f1"),
        ("madoguchi decoys 1, over `login/hanako88`: tag", hex(&tag), "f2434164"),
        ("madoguchi decoy 1, by the store's own secret: number", format!("{own_decoy:04x}"), "5f4c"),
        ("madoguchi decoy 1, by the store's own secret: tag", hex(&own_tag), "dbc49935"),
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

/// The MAC of a message covers institution, deployment, name and content; an absent field is left out.
#[test]
fn ntc_2_the_mac_of_a_message_is_part_of_the_format() {
    let (at, reference) = ("2027-02-01T12:00:00+09:00".parse().unwrap(), "attempts/c-1:7:0:6b75f8a92fd144e4");
    let notice = Notice {
        kind: NoticeKind::Locked,
        subject: "customer/c-1".parse().unwrap(),
        to: Some("花子@example.jp".into()),
        at,
        reference: reference.into(),
        facts: vec![Fact { name: "until".into(), value: "2027-02-02".into() }],
    };
    let record = AuditRecord {
        at,
        event: AuditEvent::SessionStarted,
        subject: format!("session/{}", "ab".repeat(32)).parse().unwrap(),
        session: None,
        operator: Some("suzuki".parse().unwrap()),
        rules: vec!["LOG-1".into(), "OPR-2".into()],
        facts: Vec::new(),
        profile: "00".into(),
    };
    let pinned = [
        (
            Message::new(reference.into(), MessageBody::Notice(notice)),
            "365d3ff9e7ffea4e4f9c4a398f81d6c64351aee9333625e406b083abded1c991",
        ),
        (
            Message::new("institution/seiwa:2:0:00112233445566a0".into(), MessageBody::Audit(record)),
            "b9282539ff618cda53513537cfb572959a3aeafad81d717687b3958b97cf1ea1",
        ),
    ];
    for (mut message, tag) in pinned {
        message.sign(&keys());
        assert_eq!(message.mac, format!("018332fb3d61e9fca0{tag}"), "{message:?}");
    }
}

/// Decoys and the digests of environments depend on the host's key alone; institution and deployment do not change them.
#[test]
fn ins_14_decoys_and_environments_do_not_depend_on_institution_and_deployment() {
    let other = HostKeys::new("production", 1, &[7; 32]).unwrap().of_institution("tanuma");
    assert_eq!(other.decoy_of("login/hanako88"), keys().decoy_of("login/hanako88"));
    assert_eq!(other.derive(&[b"environment", b"c-1"]), keys().derive(&[b"environment", b"c-1"]));
}

/// Fault 62: the debug text of a row's unknown sections tells their number, and nothing in them.
#[test]
fn fault_62_debug_text_shows_nothing_of_unknown_sections() {
    assert_eq!(format!("{:?}", Carried::default()), "Carried(0 sections)");
}

/// Where the texts of these tests are hidden.
fn place<'a>(row: &'a RowKey, token: Option<&'a Secret>) -> HiddenIn<'a> {
    HiddenIn { row, purpose: "answers", token }
}

/// A sealed text is the key's number, the nonce, and XChaCha20-Poly1305 with format, institution, deployment, row and purpose as associated data.
#[test]
fn ins_14_a_sealed_text_opens_only_for_its_institution_and_deployment() {
    let (text, row) = (Secret::from("二月十日"), "customer/c-1".parse().unwrap());
    let sealed = hide(&text, place(&row, None), 7, None, &keys()).unwrap();
    let beside = [
        &[2][..],
        &[0x19, 0x7c, 0xc7, 0x50, 0xc2, 0xcc, 0xec, 0x9a, 0x91, 0xf1, 0xf7, 0x32, 0xb5, 0x74, 0x16, 0xa2],
        &[0x9b, 0x26, 0x64, 0x94, 0x62, 0x9f, 0x84, 0x71, 0x09, 0x74, 0x3e, 0xdc, 0x5e, 0x62, 0x65, 0x70],
        &[0x84, 0x8b, 0xd6, 0x57, 0x9f, 0x94, 0x3d, 0xc5, 0x67, 0x82, 0x0d, 0x2e, 0xa7, 0x02, 0x4a, 0x9f],
        b"answers",
    ]
    .concat();
    let (number, nonce, body): (u8, [u8; 24], &[u8]) = (sealed[0], sealed[1..25].try_into().unwrap(), &sealed[25..]);
    assert_eq!((number, hex(&nonce).as_str()), (1, "aea9f42b51e2272c1a56709258c8a2e8e950e01ebd63e63c"));
    let cipher = XChaCha20Poly1305::new(keys().sealing(1).unwrap().into());
    let payload = Payload { msg: text.expose().as_bytes(), aad: &beside };
    assert_eq!(body, cipher.encrypt(&XNonce::from(nonce), payload).unwrap());

    assert!(reveal(&sealed, place(&row, None), &keys()).is_some_and(|found| found.same_as(&text)));
    for (institution, deployment, row, purpose) in [
        ("tanuma", "tests", "customer/c-1", "answers"),
        ("seiwa", "test", "customer/c-1", "answers"),
        ("seiwa", "tests", "customer/c-2", "answers"),
        ("seiwa", "tests", "customer/c-1", "answer"),
    ] {
        let other = HostKeys::new(deployment, 1, &[7; 32]).unwrap().of_institution(institution);
        let row = row.parse().unwrap();
        let elsewhere = HiddenIn { row: &row, purpose, token: None };
        assert!(reveal(&sealed, elsewhere, &other).is_none(), "{institution} {deployment} {row} {purpose}");
    }
}

/// What a session alone shows is sealed under the session's token too: the host's key and the store do not suffice (ENR-5).
#[test]
fn enr_5_a_text_of_a_session_opens_with_its_token_alone() {
    let (text, row, token) = (Secret::from("二月十日"), "customer/c-1".parse().unwrap(), Secret::new("ab".repeat(32)));
    let sealed = hide(&text, place(&row, Some(&token)), 7, None, &keys()).unwrap();
    assert!(reveal(&sealed, place(&row, Some(&token)), &keys()).is_some_and(|found| found.same_as(&text)));
    for other in [None, Some(&Secret::new("ab".repeat(31) + "ac"))] {
        assert!(reveal(&sealed, place(&row, other), &keys()).is_none());
    }
    let (nonce, body): ([u8; 24], &[u8]) = (sealed[1..25].try_into().unwrap(), &sealed[25..]);
    let derived = [
        0x93, 0xe2, 0xf3, 0xae, 0x8a, 0x83, 0xb3, 0x17, 0x0a, 0xdc, 0x94, 0xf2, 0x0c, 0x36, 0x21, 0x60, 0x69, 0xa4,
        0xa3, 0xd7, 0x3a, 0x09, 0x7c, 0x38, 0xbb, 0xa6, 0x9f, 0x1b, 0x52, 0xe5, 0xa7, 0x97,
    ];
    let cipher = XChaCha20Poly1305::new(&derived.into());
    let aad = place(&row, None).bound_to(&keys());
    assert_eq!(
        cipher.decrypt(&XNonce::from(nonce), Payload { msg: body, aad: &aad }).unwrap(),
        text.expose().as_bytes()
    );
}

/// Nonces follow from everything that is sealed and where, so repeated randomness repeats none (CRD-9).
#[test]
fn crd_9_no_two_sealed_texts_have_one_nonce() {
    let drawn = Randomness::new([0x5a; 32]);
    let nonce = |text: &str, row: &str, purpose, revision, drawn: Option<&Randomness>| {
        let row = row.parse().unwrap();
        hide(&Secret::from(text), HiddenIn { row: &row, purpose, token: None }, revision, drawn, &keys()).unwrap()
            [1..25]
            .to_vec()
    };
    let nonces = [
        nonce("二月十日", "customer/c-1", "answers", 7, None),
        nonce("二月十日", "customer/c-1", "answers", 7, Some(&drawn)),
        nonce("二月十日", "customer/c-1", "answers", 8, Some(&drawn)),
        nonce("二月十日", "customer/c-1", "other", 7, Some(&drawn)),
        nonce("二月十日", "customer/c-2", "answers", 7, Some(&drawn)),
        nonce("二月九日", "customer/c-1", "answers", 7, Some(&drawn)),
    ];
    assert_eq!(hex(&nonces[1]), "a214bbc54596b7af2d76eb6acee69090b16d9451dde088e9");
    assert_eq!(nonces.iter().collect::<std::collections::BTreeSet<_>>().len(), nonces.len());
}
