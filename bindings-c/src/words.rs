//! Closed lists of words: finds their words and texts by value.

use crate::lift::ABSENT_32;
use crate::text::madoguchi_str;

/// A word with its texts, each followed by a NUL.
pub(crate) struct Words {
    pub(crate) word: &'static str,
    pub(crate) ja: &'static str,
    pub(crate) en: &'static str,
}

/// Returns one text of a value; absent if the list has no such value.
pub(crate) fn text(list: &[Words], value: i32, which: impl FnOnce(&Words) -> &'static str) -> madoguchi_str {
    let words = usize::try_from(value).ok().and_then(|place| list.get(place));
    words.map_or(madoguchi_str::ABSENT, |words| madoguchi_str::constant(which(words)))
}

/// Returns the value of a word; absent if the list has no such word. It is case-sensitive.
///
/// # Safety
/// The word is absent or valid.
pub(crate) unsafe fn value(list: &[Words], word: madoguchi_str) -> i32 {
    // SAFETY: the caller guarantees this.
    let bytes = unsafe { word.bytes() };
    let same = |words: &Words| bytes == words.word.strip_suffix('\0').map(str::as_bytes);
    list.iter().position(same).and_then(|place| i32::try_from(place).ok()).unwrap_or(ABSENT_32)
}
