//! The memory that a hash is made in: asked for once, kept as long as the host wants, wiped after each hash (CRD-9).
//!
//! Argon2's first blocks give a guess away faster than the hash itself does, so nothing of them stays. A kept arena saves what is
//! dear about a fresh one: its pages, which the system hands out as they are touched. They are large where it grants large ones, since the
//! hash goes through them in no order.

use std::hint::black_box;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use argon2::Block;

/// Memory for one hash at a time. It holds nothing before the first hash, and then what the dearest hash so far needed.
///
/// ```
/// use madoguchi::{Arena, Hashing, Profile, Secret, make_hash};
/// let seiwa = Profile::seiwa();
/// let mut arena = Arena::new();
/// assert_eq!(arena.held_bytes(), 0);
/// make_hash(&Secret::from("Tulip2026"), [7; 16], &Hashing::of(seiwa.credentials()), &mut arena)?;
/// assert_eq!(arena.held_bytes(), 19_456 * 1_024);
/// arena.release();
/// assert_eq!(arena.held_bytes(), 0);
/// # Ok::<(), madoguchi::HashError>(())
/// ```
#[derive(Default)]
pub struct Arena {
    blocks: Vec<Block>,
}

impl Arena {
    /// An arena that holds nothing yet.
    pub const fn new() -> Self {
        Self { blocks: Vec::new() }
    }

    /// Gives the memory back.
    pub fn release(&mut self) {
        self.blocks = Vec::new();
    }

    /// The memory that it holds, in bytes.
    pub const fn held_bytes(&self) -> usize {
        self.blocks.len().saturating_mul(Block::SIZE)
    }

    /// Lends memory of so many KiB, and wipes it afterwards; `None` if the system has none.
    pub(super) fn lend<T>(&mut self, memory_kib: u32, work: impl FnOnce(&mut [Block]) -> T) -> Option<T> {
        let count = usize::try_from(memory_kib).ok()?;
        if self.blocks.len() < count {
            self.release();
            // Room above glibc's highest threshold is mapped on its own and given back whole; only what is touched is resident.
            self.blocks.try_reserve_exact(count.max(MAPPED_BLOCKS)).ok()?;
            if let Some(memory) = self.blocks.spare_capacity_mut().get_mut(..count) {
                madoguchi_huge_pages::prefer(memory);
            }
            self.blocks.resize(count, Block::new());
        }
        let blocks = Wiped(self.blocks.get_mut(..count)?);
        Some(work(blocks.0))
    }
}

impl std::fmt::Debug for Arena {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Arena").field("held_bytes", &self.held_bytes()).finish()
    }
}

/// Blocks that are wiped when they are handed back, whatever happened meanwhile.
struct Wiped<'a>(&'a mut [Block]);

impl Drop for Wiped<'_> {
    fn drop(&mut self) {
        // Whole blocks at a time, as fast as memory takes them; the barrier keeps stores that nobody reads.
        self.0.fill(Block::new());
        black_box(&mut *self.0);
    }
}

/// Arenas for a host with threads: each hash takes an idle one, or a new one where none is. So many are kept idle, the others are given
/// back.
///
/// ```
/// use madoguchi::{Arenas, Hashing, Profile, Secret, make_hash};
/// let seiwa = Profile::seiwa();
/// let arenas = Arenas::keeping(1);
/// let hashing = Hashing::of(seiwa.credentials());
/// arenas.with(|arena| make_hash(&Secret::from("Tulip2026"), [7; 16], &hashing, arena))?;
/// assert_eq!(arenas.held_bytes(), 19_456 * 1_024);
/// arenas.trim();
/// assert_eq!(arenas.held_bytes(), 0);
/// # Ok::<(), madoguchi::HashError>(())
/// ```
#[derive(Debug, Default)]
pub struct Arenas {
    idle: Mutex<Vec<Arena>>,
    keep: usize,
    lent: AtomicU64,
}

impl Arenas {
    /// A pool that keeps so many arenas while they are idle; with 0, none.
    pub const fn keeping(keep: usize) -> Self {
        Self { idle: Mutex::new(Vec::new()), keep, lent: AtomicU64::new(0) }
    }

    /// Lends an arena for some work. The lock is not held meanwhile.
    pub fn with<T>(&self, work: impl FnOnce(&mut Arena) -> T) -> T {
        self.lent.fetch_add(1, Ordering::Relaxed);
        let mut arena = self.idle().pop().unwrap_or_default();
        let done = work(&mut arena);
        let mut idle = self.idle();
        if idle.len() < self.keep {
            idle.push(arena);
        }
        done
    }

    /// How often an arena was lent: what a host watches, since each time is as dear as a hash.
    pub fn lent(&self) -> u64 {
        self.lent.load(Ordering::Relaxed)
    }

    /// Gives back the memory of all that are idle.
    pub fn trim(&self) {
        let idle = std::mem::take(&mut *self.idle());
        drop(idle);
    }

    /// The memory of all that are idle, in bytes.
    pub fn held_bytes(&self) -> usize {
        self.idle().iter().map(Arena::held_bytes).fold(0, usize::saturating_add)
    }

    /// A thread that ended in its work left no arena half taken: the list is whole at any time.
    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Arena>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One block more than glibc's highest threshold for mapping, 32 MiB (mallopt(3), `M_MMAP_THRESHOLD`).
const MAPPED_BLOCKS: usize =
    if cfg!(all(target_env = "gnu", target_pointer_width = "64")) { 32 * 1_024 + 1 } else { 0 };

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(arena: &Arena) -> bool {
        // A block is shown by its words.
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
        // A smaller hash uses a part of it, a dearer one makes it grow.
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
