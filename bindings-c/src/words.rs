//! Closed lists of words: finds their words and texts by value.

use crate::lift::ABSENT_32;
use crate::text::madoguchi_str;

/// A word with its number and its texts, each with a NUL behind it.
pub(crate) struct Words {
    pub(crate) number: i32,
    pub(crate) word: &'static str,
    pub(crate) ja: &'static str,
    pub(crate) en: &'static str,
}

/// Returns one text of a value; absent if the list has no such value.
pub(crate) fn text(list: &[Words], value: i32, which: impl FnOnce(&Words) -> &'static str) -> madoguchi_str {
    list.iter()
        .find(|words| words.number == value)
        .map_or(madoguchi_str::ABSENT, |words| madoguchi_str::constant(which(words)))
}

/// Returns the value of a word; absent if the list has no such word. It is case-sensitive.
///
/// # Safety
/// The word is absent or valid.
pub(crate) unsafe fn value(list: &[Words], word: madoguchi_str) -> i32 {
    // SAFETY: the caller guarantees this.
    let bytes = unsafe { word.bytes() };
    let same = |words: &Words| bytes == words.word.strip_suffix('\0').map(str::as_bytes);
    list.iter().find(|words| same(words)).map_or(ABSENT_32, |words| words.number)
}
