//! What was entered on a software keyboard, with the cursor (KEY-1). Its memory never moves, and is wiped when a character leaves it.

use zeroize::{Zeroize as _, Zeroizing};

use crate::secret::Secret;

/// The characters that were entered, at most as many as there is room for, and the cursor: 0 before the first one, their number behind the last.
pub(super) struct Typed {
    /// The whole room, from the beginning; what lies behind the last character is U+0000.
    room: Zeroizing<Vec<char>>,
    count: usize,
    cursor: usize,
}

impl Typed {
    pub(super) fn new(limit: usize) -> Self {
        Self { room: Zeroizing::new(vec!['\0'; limit]), count: 0, cursor: 0 }
    }

    pub(super) const fn count(&self) -> usize {
        self.count
    }

    pub(super) const fn cursor(&self) -> usize {
        self.cursor
    }

    pub(super) fn limit(&self) -> usize {
        self.room.len()
    }

    /// Enters a character at the cursor, which moves behind it. `false`, without a change, if there is no room.
    pub(super) fn enter(&mut self, character: char) -> bool {
        let end = self.count.saturating_add(1);
        let Some(behind) = self.room.get_mut(self.cursor..end) else { return false };
        behind.rotate_right(1);
        if let Some(first) = behind.first_mut() {
            *first = character;
        }
        (self.count, self.cursor) = (end, self.cursor.saturating_add(1));
        true
    }

    /// Moves the cursor. `false`, without a change, if there is no such place.
    pub(super) const fn move_to(&mut self, cursor: usize) -> bool {
        let is_there = cursor <= self.count;
        if is_there {
            self.cursor = cursor;
        }
        is_there
    }

    /// KEY-1: deletes the character at the cursor, or the last one if the cursor is at the end. Nothing changes if there is none.
    pub(super) fn clear_one(&mut self) {
        let Some(last) = self.count.checked_sub(1) else { return };
        self.cursor = self.cursor.min(last);
        if let Some(behind) = self.room.get_mut(self.cursor..self.count) {
            behind.rotate_left(1);
            if let Some(end) = behind.last_mut() {
                end.zeroize();
            }
        }
        self.count = last;
    }

    /// Deletes every character.
    pub(super) fn clear_all(&mut self) {
        self.room.iter_mut().for_each(|character| character.zeroize());
        (self.count, self.cursor) = (0, 0);
    }

    /// Hands over what was entered. The text has its length from the beginning, so no copy of it stays in freed memory.
    pub(super) fn take(&mut self) -> Secret {
        let entered = self.room.get(..self.count).unwrap_or_default();
        let mut text = String::with_capacity(entered.iter().map(|character| character.len_utf8()).sum());
        text.extend(entered);
        self.clear_all();
        Secret::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_1_crd_9_a_cleared_character_is_wiped_and_the_text_never_moves() {
        let mut typed = Typed::new(4);
        let at = typed.room.as_ptr();
        "ABCD".chars().for_each(|character| assert!(typed.enter(character)));
        assert!(!typed.enter('E') && typed.move_to(1) && !typed.move_to(5));
        typed.clear_one();
        assert_eq!((typed.room.as_slice(), typed.cursor), (&['A', 'C', 'D', '\0'][..], 1));
        assert!(typed.enter('E'));
        assert_eq!((typed.room.as_slice(), typed.cursor), (&['A', 'E', 'C', 'D'][..], 2));
        let taken = typed.take();
        assert_eq!((taken.expose(), typed.room.as_slice(), typed.cursor), ("AECD", &['\0'; 4][..], 0));
        assert_eq!(typed.room.as_ptr(), at);
    }
}
