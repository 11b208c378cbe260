//! Overwrites the stack after a derivation: the ciphers and MACs of others leave copies of keys in their frames, which no drop reaches (CRD-9).

use std::hint::black_box;

/// Calls a function that handles keys, and then overwrites the part of the stack that it used.
pub(super) fn wiping_stack<T>(work: impl FnOnce() -> T) -> T {
    let value = apart(work);
    overwrite();
    value
}

/// Calls it in a frame of its own, below which nothing lives afterwards.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Fills the frames that ended with zeros.
#[inline(never)]
fn overwrite() {
    black_box(&mut [0_u8; FRAMES]);
}

/// No derivation, encryption or decryption takes as much.
const FRAMES: usize = 12 * 1024;
