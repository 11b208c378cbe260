//! The memory of one answer: a few blocks, which are freed together.

use std::ptr;

use zeroize::Zeroize as _;

use crate::text::madoguchi_str;

/// Blocks that never move, so values written into them keep their address.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arena {
    blocks: Vec<Block>,
    /// The number of used words of the last block.
    used: usize,
    /// Whether the arena contains a secret; then it is wiped before it is freed.
    secret: bool,
}

#[derive(Debug, PartialEq, Eq)]
struct Block {
    words: *mut u64,
    count: usize,
}

// SAFETY: a block belongs to its arena alone, and no value in it belongs to a thread.
unsafe impl Send for Arena {}

impl Arena {
    pub(crate) const fn new() -> Self {
        Self { blocks: Vec::new(), used: 0, secret: false }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Marks the arena as containing a secret.
    pub(crate) const fn keep_secret(&mut self) {
        self.secret = true;
    }

    /// Allocates room for `count` values, zeroed and aligned; NULL for 0 values.
    pub(crate) fn room<T: Copy>(&mut self, count: usize) -> *mut T {
        const { assert!(align_of::<T>() <= align_of::<u64>()) };
        let bytes = size_of::<T>().saturating_mul(count);
        if bytes == 0 { ptr::null_mut() } else { self.words(bytes.div_ceil(WORD)).cast() }
    }

    /// Writes a value.
    pub(crate) fn value<T: Copy>(&mut self, value: T) -> *const T {
        let room = self.room::<T>(1);
        if !room.is_null() {
            // SAFETY: there is aligned room for one value.
            unsafe { room.write(value) };
        }
        room
    }

    /// Writes a text, followed by a NUL.
    pub(crate) fn text(&mut self, text: &str) -> madoguchi_str {
        let room = self.room::<u8>(text.len().saturating_add(1));
        // SAFETY: there is room for the text and one more byte, which is zero already.
        unsafe { ptr::copy_nonoverlapping(text.as_ptr(), room, text.len()) };
        madoguchi_str { data: room.cast_const().cast(), size: text.len() }
    }

    fn words(&mut self, wanted: usize) -> *mut u64 {
        let rest = self.blocks.last().map_or(0, |block| block.count.saturating_sub(self.used));
        if rest < wanted {
            let grown = self.blocks.last().map_or(FIRST_WORDS, |block| block.count.saturating_mul(2).min(LAST_WORDS));
            self.blocks.push(Block::new(grown.max(wanted)));
            self.used = 0;
        }
        let Some(block) = self.blocks.last() else { return ptr::null_mut() };
        // SAFETY: the block has at least `wanted` words after the used ones.
        let start = unsafe { block.words.add(self.used) };
        self.used = self.used.saturating_add(wanted);
        start
    }
}

impl Block {
    fn new(count: usize) -> Self {
        let words: *mut [u64] = Box::into_raw(vec![0_u64; count].into_boxed_slice());
        Self { words: words.cast(), count }
    }
}

impl Drop for Arena {
    fn drop(&mut self) {
        if !self.secret {
            return;
        }
        for block in &self.blocks {
            // SAFETY: a block belongs to its arena alone, and is freed after this.
            unsafe { std::slice::from_raw_parts_mut(block.words, block.count) }.zeroize();
        }
    }
}

impl Drop for Block {
    fn drop(&mut self) {
        // SAFETY: the pointer comes from a box of this length.
        drop(unsafe { Box::from_raw(ptr::slice_from_raw_parts_mut(self.words, self.count)) });
    }
}

const WORD: usize = size_of::<u64>();
/// The size of the first block: one KiB, in which most answers fit.
const FIRST_WORDS: usize = 128;
/// Blocks grow up to 64 KiB; only a single larger value gets a larger block.
const LAST_WORDS: usize = 8_192;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_stays_where_it_is_while_the_arena_grows() {
        let mut arena = Arena::new();
        let texts: Vec<_> = (0..3_000).map(|n| (n, arena.text(&"x".repeat(n % 97)), arena.value(n))).collect();
        for (n, text, value) in texts {
            // SAFETY: the arena lives.
            let (text, value) = unsafe { (text.bytes(), *value) };
            assert_eq!((text.map(<[u8]>::len), value), (Some(n % 97), n));
        }
        assert_eq!(arena.room::<u64>(0), ptr::null_mut());
        assert!(!arena.room::<u8>(1_000_000).is_null());
    }
}
