//! Overwrites the stack after a derivation: the ciphers and MACs of others leave copies of keys in their frames, which no drop reaches, and whatever is moved
//! afterwards takes what lies in its unused bytes along (CRD-9).

use std::hint::black_box;

/// Calls a function that handles keys, and then overwrites the part of the stack that it used.
pub(super) fn wiping_stack<T>(work: impl FnOnce() -> T) -> T {
    wiping::<CIPHER, T>(work)
}

/// The same after an HMAC, which uses less.
pub(super) fn wiping_stack_of_mac<T>(work: impl FnOnce() -> T) -> T {
    wiping::<MAC, T>(work)
}

fn wiping<const FRAMES: usize, T>(work: impl FnOnce() -> T) -> T {
    let value = apart(work);
    overwrite::<FRAMES>();
    value
}

/// Calls it in a frame of its own, below which nothing lives afterwards.
#[inline(never)]
fn apart<T>(work: impl FnOnce() -> T) -> T {
    work()
}

/// Fills the frames that ended with zeros.
#[inline(never)]
fn overwrite<const FRAMES: usize>() {
    black_box(&mut [0_u8; FRAMES]);
}

/// No derivation, encryption or decryption takes as much.
const CIPHER: usize = 12 * 1024;
/// No HMAC does.
const MAC: usize = 3 * 1024;
