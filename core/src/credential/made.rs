//! The hashes that one act has made. A decision that is taken again, after a conflict or with a later instant, uses them again: however often others
//! write the same rows, an act computes each of its hashes once (LCK-2).

use std::sync::{Mutex, MutexGuard, PoisonError};

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::binding::HashBinding;
use super::params::HashParams;
use crate::kernel::Randomness;

/// Bytes in a hash.
pub(super) const OUTPUT_BYTES: usize = 32;

/// A hash as Argon2 gives it, wiped when it is dropped.
pub(super) type Output = Zeroizing<[u8; OUTPUT_BYTES]>;

/// The hashes of one act, wiped when it ends.
pub(crate) struct Made {
    /// The act's randomness, under which it is digested what a hash was made of: a plain digest would be a fast way to test a guess.
    key: Randomness,
    known: Mutex<Boxes>,
}

/// Each hash in a place of its own: a list that grows would leave copies behind.
type Boxes = Vec<Box<Known>>;

/// A hash, by the digest of what it was made of. It stays in one place of the memory until it is wiped.
#[derive(Zeroize, ZeroizeOnDrop)]
struct Known {
    of: [u8; 32],
    output: [u8; OUTPUT_BYTES],
}

impl Made {
    /// None yet, of an act with this randomness.
    pub(crate) const fn under(key: Randomness) -> Self {
        Self { key, known: Mutex::new(Vec::new()) }
    }

    /// How many hashes were computed.
    pub(crate) fn count(&self) -> usize {
        self.known().len()
    }

    /// The hash of a secret under a salt at a cost, bound to its place; it is computed if the act has not made it yet.
    pub(super) fn get<E>(
        &self,
        (secret, salt, params, binding): (&[u8], &[u8], HashParams, &HashBinding),
        compute: impl FnOnce() -> Result<Output, E>,
    ) -> Result<Output, E> {
        let cost = [params.memory_kib(), params.passes(), params.lanes()].map(u32::to_le_bytes).concat();
        let of = Zeroizing::new(self.key.expand(&[b"made", secret, salt, &cost, binding.as_bytes()]));
        let known = self.known().iter().find(|known| known.of == *of).map(|known| Zeroizing::new(known.output));
        match known {
            Some(output) => Ok(output),
            None => {
                let output = compute()?;
                self.known().push(Box::new(Known { of: *of, output: *output }));
                Ok(output)
            }
        }
    }

    /// No panic can happen while the lock is held, so a poisoned one is safe to use.
    fn known(&self) -> MutexGuard<'_, Boxes> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Made(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::binding::{HashOwner, HashRole};

    #[test]
    fn lck_2_a_hash_is_computed_once_for_each_secret_salt_cost_and_place() {
        let (made, mut computed) = (Made::under(Randomness::new([7; 32])), 0);
        let cost = |passes| HashParams::new(8, passes, 1).unwrap();
        let owner = |id: &str| HashOwner::new("seiwa", &id.parse().unwrap());
        let (own, confirmation, other) = (
            owner("c-1").of(HashRole::LoginPassword),
            owner("c-1").of(HashRole::ConfirmationPassword),
            owner("c-2").of(HashRole::LoginPassword),
        );
        for (parts, expected) in [
            ((&b"ab"[..], &b"c"[..], cost(1), &own), 1),
            ((b"ab", b"c", cost(1), &own), 1),
            ((b"a", b"bc", cost(1), &own), 2),
            ((b"ab", b"c", cost(2), &own), 3),
            ((b"ab", b"d", cost(1), &own), 4),
            ((b"a", b"bc", cost(1), &own), 4),
            ((b"ab", b"c", cost(1), &confirmation), 5),
            ((b"ab", b"c", cost(1), &other), 6),
            ((b"ab", b"c", cost(1), &other), 6),
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
        assert_eq!(made.get((b"x", b"y", cost(1), &own), || Err("no memory")), Err("no memory"));
        assert_eq!((made.count(), format!("{made:?}").as_str()), (6, "Made(…)"));
        // What was hashed is digested under the act's randomness: the same secret has another digest in another act.
        let other = Made::under(Randomness::new([8; 32]));
        let parts = (&b"ab"[..], &b"c"[..], cost(1), &own);
        assert!(other.get::<()>(parts, || Ok(Zeroizing::new([1; OUTPUT_BYTES]))).is_ok());
        assert!(made.known().iter().all(|known| known.of != other.known()[0].of));
    }
}
