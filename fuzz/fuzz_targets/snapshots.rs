//! Any bytes of a row, sealed with the host's own key or not, give a state or an error.
#![no_main]

use std::sync::{Arc, LazyLock};

use hmac::{Hmac, KeyInit as _, Mac as _};
use libfuzzer_sys::fuzz_target;
use madoguchi::{ActError, Engine, HostKeys, Instant, Profile, Row, RowKey};
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
    let (kind, key) = [(b'c', "customer/c-1"), (b's', SESSION), (b'd', "decoy/0000")][usize::from(kind) % 3];
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
    let given = act.loaded(vec![Row { key, revision: 1, bytes }], now);
    assert!(matches!(given, Ok(()) | Err(ActError::Row { .. } | ActError::ClockWentBack { .. })));
});

const SESSION: &str = "session/0000000000000000000000000000000000000000000000000000000000000000";
