//! Any bytes of a row, sealed with the host's own key or not, give a state or an error.
#![no_main]

use std::sync::{Arc, LazyLock};

use hmac::{Hmac, KeyInit as _, Mac as _};
use libfuzzer_sys::fuzz_target;
use madoguchi::{ActError, Engine, HostKeys, Instant, Need, Profile, Row, RowKey};
use sha2::{Digest as _, Sha256};

static ENGINE: LazyLock<Arc<Engine>> =
    LazyLock::new(|| Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("fuzz", 1, &[7; 32]).expect("32 bytes")));

fn mac(key: &[u8], part: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(&(part.len() as u64).to_le_bytes());
    mac.update(part);
    mac.finalize().into_bytes().into()
}

fuzz_target!(|given: (u8, bool, u8, &[u8])| {
    let (kind, sealed, sections, body) = given;
    let (kind, key) = [(b'c', "customer/c-1"), (b's', SESSION), (b'a', "attempts/c-1"), (b'a', "attempts/~0000")]
        [usize::from(kind) % 4];
    let mut bytes = body.to_vec();
    if sealed {
        let mut whole = vec![2, kind, sections, 1];
        whole.extend(&Sha256::digest(key.as_bytes())[..16]);
        whole.extend(1_u64.to_le_bytes());
        whole.extend(&Sha256::digest(b"madoguchi institution 1\0seiwa")[..16]);
        whole.extend(&Sha256::digest(b"madoguchi deployment 1\0fuzz")[..16]);
        whole.extend([0; 40]);
        whole.extend(body);
        let tag = mac(&mac(&[7; 32], b"madoguchi snapshots 1"), &whole);
        whole.extend(&tag[..16]);
        bytes = whole;
    }
    let key: RowKey = key.parse().expect("a key");
    let now = Instant::from_epoch_millis(1_794_445_200_000).expect("an instant");
    let mut act = ENGINE.due(key.clone());
    let mut given = act.loaded(vec![Row { key: key.clone(), revision: 1, bytes: bytes.clone() }], now);
    // A row of attempts is read with its customer's, and the other way round.
    if let Need::Load(keys) = act.need().clone() {
        let rows = keys.into_iter().filter(|own| *own == key).map(|key| Row { key, revision: 1, bytes: bytes.clone() });
        given = act.loaded(rows.collect(), now);
    }
    assert!(matches!(given, Ok(()) | Err(ActError::Row { .. } | ActError::ClockWentBack { .. })));
});

const SESSION: &str = "session/0000000000000000000000000000000000000000000000000000000000000000";
