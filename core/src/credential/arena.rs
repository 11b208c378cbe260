//! The memory in which hashes are computed: allocated once, kept as long as the host wants, wiped after each hash (CRD-9).
//!
//! Argon2's first blocks let an attacker test a guess faster than the hash itself, so none of them may remain. A kept arena saves the
//! expensive part of a fresh one: its pages, which the system provides when they are first touched. The arena uses huge pages if the system
//! grants them, because the hash accesses the memory in random order.

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use argon2::Block;

/// Memory for one hash at a time. It is empty before the first hash, then as large as the most expensive hash so far needed.
///
/// ```
/// use madoguchi::{Arena, HashOwner, HashRole, Hashing, HostKeys, Profile, Secret, make_hash};
/// let (seiwa, keys) = (Profile::seiwa(), HostKeys::new("production", 1, &[7; 32])?);
/// let place = HashOwner::new("seiwa", &"c-1".parse()?).of(HashRole::LoginPassword);
/// let mut arena = Arena::new();
/// assert_eq!(arena.held_bytes(), 0);
/// make_hash(&Secret::from("Tulip2026"), [7; 16], &place, &Hashing::of(seiwa.credentials(), &keys), &mut arena)?;
/// assert_eq!(arena.held_bytes(), 19_456 * 1_024);
/// arena.release();
/// assert_eq!(arena.held_bytes(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Default)]
pub struct Arena {
    blocks: Vec<Block>,
    /// How many hashes were computed in it.
    hashes: u64,
}

impl Arena {
    /// An empty arena.
    pub const fn new() -> Self {
        Self { blocks: Vec::new(), hashes: 0 }
    }

    /// Frees the memory.
    pub fn release(&mut self) {
        self.blocks = Vec::new();
    }

    /// The size of its memory in bytes.
    pub const fn held_bytes(&self) -> usize {
        self.blocks.len().saturating_mul(Block::SIZE)
    }

    /// Lends `memory_kib` KiB of memory, and wipes it afterwards; `None` if the system has no memory.
    pub(super) fn lend<T>(&mut self, memory_kib: u32, work: impl FnOnce(&mut [Block]) -> T) -> Option<T> {
        let count = usize::try_from(memory_kib).ok()?;
        if self.blocks.len() < count {
            self.release();
            // A block above glibc's highest threshold is mapped separately and returned to the system as a whole; only touched pages are
            // resident.
            self.blocks.try_reserve_exact(count.max(MAPPED_BLOCKS)).ok()?;
            if let Some(memory) = self.blocks.spare_capacity_mut().get_mut(..count) {
                madoguchi_huge_pages::prefer(memory);
            }
            self.blocks.resize(count, Block::new());
        }
        let blocks = Wiped(self.blocks.get_mut(..count)?);
        self.hashes = self.hashes.saturating_add(1);
        Some(work(blocks.0))
    }
}

impl std::fmt::Debug for Arena {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arena").field("held_bytes", &self.held_bytes()).finish()
    }
}

/// Blocks that are wiped on return, even after a panic.
struct Wiped<'a>(&'a mut [Block]);

impl Drop for Wiped<'_> {
    fn drop(&mut self) {
        // Whole blocks at a time, at the speed of memory; the barrier prevents the compiler from removing stores that nobody reads.
        self.0.fill(Block::new());
        black_box(&mut *self.0);
    }
}

/// A pool of arenas for hosts with threads. Each hash takes an idle arena, or a new one if none is idle. The pool keeps a fixed number of
/// idle arenas and frees the others.
///
/// ```
/// use madoguchi::{Arenas, HashOwner, HashRole, Hashing, HostKeys, Profile, Secret, make_hash};
/// let (seiwa, keys) = (Profile::seiwa(), HostKeys::new("production", 1, &[7; 32])?);
/// let place = HashOwner::new("seiwa", &"c-1".parse()?).of(HashRole::LoginPassword);
/// let arenas = Arenas::keeping(1);
/// let hashing = Hashing::of(seiwa.credentials(), &keys);
/// arenas.with(|arena| make_hash(&Secret::from("Tulip2026"), [7; 16], &place, &hashing, arena))?;
/// assert_eq!(arenas.held_bytes(), 19_456 * 1_024);
/// arenas.trim();
/// assert_eq!(arenas.held_bytes(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Default)]
pub struct Arenas {
    idle: Mutex<Vec<Arena>>,
    keep: usize,
    hashes: AtomicU64,
}

impl Arenas {
    /// A pool that keeps up to `keep` idle arenas; 0 keeps none.
    pub const fn keeping(keep: usize) -> Self {
        Self { idle: Mutex::new(Vec::new()), keep, hashes: AtomicU64::new(0) }
    }

    /// Lends an arena to a function. The lock is not held while it runs.
    pub fn with<T>(&self, work: impl FnOnce(&mut Arena) -> T) -> T {
        let mut arena = self.idle().pop().unwrap_or_default();
        let done = work(&mut arena);
        self.hashes.fetch_add(std::mem::take(&mut arena.hashes), Ordering::Relaxed);
        let mut idle = self.idle();
        if idle.len() < self.keep {
            idle.push(arena);
        }
        done
    }

    /// How many hashes were computed in its arenas. Hosts can monitor it, because each costs memory and time.
    pub fn hashes(&self) -> u64 {
        self.hashes.load(Ordering::Relaxed)
    }

    /// Frees the memory of all idle arenas.
    pub fn trim(&self) {
        let idle = std::mem::take(&mut *self.idle());
        drop(idle);
    }

    /// The memory of all idle arenas, in bytes.
    pub fn held_bytes(&self) -> usize {
        self.idle().iter().map(Arena::held_bytes).fold(0, usize::saturating_add)
    }

    /// A thread that panicked in its work cannot have left the list inconsistent, so a poisoned lock is safe to use.
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Arena>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One block more than glibc's highest mmap threshold, 32 MiB (mallopt(3), `M_MMAP_THRESHOLD`).
const MAPPED_BLOCKS: usize =
    if cfg!(all(target_env = "gnu", target_pointer_width = "64")) { 32 * 1_024 + 1 } else { 0 };

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(arena: &Arena) -> bool {
        // `as_ref` gives the words of a block.
        arena.blocks.iter().all(|block| block.as_ref().iter().all(|&word| word == 0))
    }

    #[test]
    fn crd_9_the_memory_is_wiped_after_each_hash_and_when_one_fails() {
        let mut arena = Arena::new();
        let fill = |blocks: &mut [Block]| {
            for block in blocks {
                block.as_mut().fill(0x5a5a_5a5a);
            }
        };
        assert!(arena.lend(64, fill).is_some());
        assert!(bytes(&arena) && arena.held_bytes() == 65_536);
        let lent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            arena.lend(64, |blocks| {
                fill(blocks);
                panic!("in the middle");
            })
        }));
        assert!(lent.is_err() && bytes(&arena));
        // A smaller hash uses a part of it; a more expensive one makes it grow.
        assert_eq!(arena.lend(8, |blocks| blocks.len()), Some(8));
        assert_eq!(arena.held_bytes(), 65_536);
        assert_eq!(arena.lend(128, |blocks| blocks.len()), Some(128));
        assert_eq!(arena.held_bytes(), 131_072);
    }

    #[test]
    fn crd_9_a_pool_keeps_what_it_is_told_to() {
        let arenas = Arenas::keeping(2);
        let use_one = |arena: &mut Arena| arena.lend(8, |_| ()).unwrap();
        arenas.with(|first| {
            arenas.with(|second| {
                arenas.with(|third| [first, second, third].map(use_one));
            });
        });
        assert_eq!(arenas.held_bytes(), 2 * 8_192);
        let all = Arenas::keeping(0);
        all.with(use_one);
        assert_eq!(all.held_bytes(), 0);
        arenas.trim();
        assert_eq!(arenas.held_bytes(), 0);
    }
}
