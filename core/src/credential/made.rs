//! The hashes that one act has made. A decision that is taken again, after a conflict or with a later instant, uses them again: however often others
//! write the same rows, an act computes each of its hashes once (LCK-2).

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::params::HashParams;

/// Bytes in a hash.
pub(super) const OUTPUT_BYTES: usize = 32;

/// A hash as Argon2 gives it, wiped when it is dropped.
pub(super) type Output = Zeroizing<[u8; OUTPUT_BYTES]>;

/// Outputs of Argon2, each by a digest of what it was made of. They are wiped when the act ends.
#[derive(Default)]
pub(crate) struct Made(Mutex<BTreeMap<[u8; 32], Output>>);

impl Made {
    /// How many hashes were computed.
    pub(crate) fn count(&self) -> usize {
        self.all().len()
    }

    /// The hash of a secret under a salt at a cost; it is computed if the act has not made it yet.
    pub(super) fn get<E>(
        &self,
        (secret, salt, params): (&[u8], &[u8], HashParams),
        compute: impl FnOnce() -> Result<Output, E>,
    ) -> Result<Output, E> {
        let key = key(secret, salt, params);
        let known = self.all().get(&key).map(|output| Zeroizing::new(**output));
        match known {
            Some(output) => Ok(output),
            None => {
                let output = compute()?;
                self.all().insert(key, Zeroizing::new(*output));
                Ok(output)
            }
        }
    }

    /// No panic can happen while the lock is held, so a poisoned one is safe to use.
    fn all(&self) -> MutexGuard<'_, BTreeMap<[u8; 32], Output>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Made(…)")
    }
}

/// The digest of what a hash is made of. Parts have their lengths in front.
fn key(secret: &[u8], salt: &[u8], params: HashParams) -> [u8; 32] {
    let cost = [params.memory_kib(), params.passes(), params.lanes()].map(u32::to_le_bytes).concat();
    let mut digest = Sha256::new();
    for part in [secret, salt, &cost] {
        digest.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lck_2_a_hash_is_computed_once_for_each_secret_salt_and_cost() {
        let (made, mut computed) = (Made::default(), 0);
        let cost = |passes| HashParams::new(8, passes, 1).unwrap();
        for (parts, expected) in [
            ((&b"ab"[..], &b"c"[..], cost(1)), 1),
            ((b"ab", b"c", cost(1)), 1),
            ((b"a", b"bc", cost(1)), 2),
            ((b"ab", b"c", cost(2)), 3),
            ((b"ab", b"d", cost(1)), 4),
            ((b"a", b"bc", cost(1)), 4),
        ] {
            let before = computed;
            let output = made.get::<()>(parts, || {
                computed += 1;
                Ok(Zeroizing::new([computed; OUTPUT_BYTES]))
            });
            assert!(output.is_ok_and(|output| computed == before || *output == [computed; OUTPUT_BYTES]));
            assert_eq!((computed, made.count()), (expected, usize::from(expected)));
        }
        // What failed is not kept, and nothing is shown.
        assert_eq!(made.get((b"x", b"y", cost(1)), || Err("no memory")), Err("no memory"));
        assert_eq!((made.count(), format!("{made:?}").as_str()), (4, "Made(…)"));
    }
}
