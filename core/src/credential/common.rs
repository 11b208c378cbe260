//! Detects common passwords (CRD-3) with two lists, and by pattern: repetitions, counting, rows of the keyboard, dates. common/SOURCE.md
//! names the sources of the lists.

use super::canonical::Canonical;

/// Whether a password is common, in its own spelling or in a look-alike one: other case, other width, with blanks or marks between
/// (fault 26). It allocates nothing.
pub(super) fn is_common(password: &str) -> bool {
    Canonical::of(password).is_some_and(|canonical| {
        let text = canonical.as_bytes();
        let listed = contains(PASSWORDS, text) || contains(JAPAN, text);
        listed || repeats(text) || counts(text) || follows_a_row(text) || is_a_date(text)
    })
}

/// Whether the whole text is one part written two or more times, the last copy possibly cut: `aaaaaa`, `121212`, `tuliptulip`, `ababa`.
fn repeats(text: &[u8]) -> bool {
    let again = |period: usize| {
        let shifted = text.get(period..).unwrap_or_default();
        text.iter().zip(shifted).all(|(one, other)| one == other)
    };
    (1..=text.len().div_euclid(2)).any(again)
}

/// Whether the text follows a row of the keyboard, to the right or to the left: `wertyu`, `lkjhgf`.
fn follows_a_row(text: &[u8]) -> bool {
    let next = |one: u8, next: u8| {
        let place = |row: &&[u8]| row.windows(2).any(|pair| pair == [one, next]);
        ROWS.iter().any(place)
    };
    let right = |pair: &[u8]| matches!(pair, &[one, other] if next(one, other));
    let left = |pair: &[u8]| matches!(pair, &[one, other] if next(other, one));
    text.len() > 1 && (text.windows(2).all(right) || text.windows(2).all(left))
}

/// Whether the text counts up or down by one, with 0 after 9 and before 1: `abcdef`, `67890`, `987654`.
fn counts(text: &[u8]) -> bool {
    let follows = |one: u8, next: u8| one.checked_add(1) == Some(next) || (one, next) == (b'9', b'0');
    let up = |pair: &[u8]| matches!(pair, &[one, next] if follows(one, next));
    let down = |pair: &[u8]| matches!(pair, &[one, next] if follows(next, one));
    text.len() > 1 && (text.windows(2).all(up) || text.windows(2).all(down))
}

/// Whether the text is a date of the years 1900 to 2099 in digits, as people write birthdays: `19800101`, `31121999`, `12311999`, `800101`.
fn is_a_date(text: &[u8]) -> bool {
    let number = |from: usize, count: usize| {
        let digits = text.get(from..from.saturating_add(count))?;
        std::str::from_utf8(digits).ok().filter(|_| digits.iter().all(u8::is_ascii_digit))?.parse::<u16>().ok()
    };
    let is = |year: Option<u16>, month: Option<u16>, day: Option<u16>| {
        let within = |number: Option<u16>, least, most| number.is_some_and(|own| (least..=most).contains(&own));
        within(year, 1900, 2099) && within(month, 1, 12) && within(day, 1, 31)
    };
    match text.len() {
        8 => {
            let (first, second, year) = (number(0, 2), number(2, 2), number(4, 4));
            is(number(0, 4), number(4, 2), number(6, 2)) || is(year, first, second) || is(year, second, first)
        }
        6 => is(number(0, 2).map(|year| year.saturating_add(1900)), number(2, 2), number(4, 2)),
        _ => false,
    }
}

/// Binary search in lines that are sorted by bytes.
fn contains(lines: &[u8], wanted: &[u8]) -> bool {
    let (mut low, mut high) = (0, lines.len());
    while low < high {
        let middle = low.midpoint(high);
        let before = lines.get(..middle).unwrap_or_default();
        let start = before.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end.saturating_add(1));
        let rest = lines.get(start..).unwrap_or_default();
        let line = rest.split(|&byte| byte == b'\n').next().unwrap_or_default();
        match line.cmp(wanted) {
            std::cmp::Ordering::Equal => return !wanted.is_empty(),
            std::cmp::Ordering::Less => low = start.saturating_add(line.len()).saturating_add(1),
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

/// One password per line, in lower case, sorted by bytes.
const PASSWORDS: &[u8] = include_bytes!("common/passwords.txt");
/// Names and places of Japan, in the same format.
const JAPAN: &[u8] = include_bytes!("common/japan.txt");

/// Rows of the keyboard; the digits are a case of counting.
const ROWS: [&[u8]; 3] = [b"qwertyuiop", b"asdfghjkl", b"zxcvbnm"];

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(list: &'static [u8]) -> impl Iterator<Item = &'static [u8]> {
        list.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
    }

    #[test]
    fn crd_3_every_line_is_found_and_its_neighbours_are_not() {
        for (text, count) in [(PASSWORDS, 35_769), (JAPAN, 190)] {
            let list: Vec<_> = lines(text).collect();
            assert_eq!(list.len(), count);
            assert!(list.is_sorted() && list.windows(2).all(|pair| pair[0] != pair[1]));
            for line in &list {
                assert!(contains(text, line));
                assert!(
                    (4..=64).contains(&line.len())
                        && line.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
                );
                // A shortened or extended line is found only if it is itself in the list.
                for other in [&line[..line.len() - 1], &[line, &b"0"[..]].concat()] {
                    assert_eq!(contains(text, other), list.binary_search(&other).is_ok());
                }
            }
        }
        assert!(!contains(PASSWORDS, b"") && !contains(b"", b"a") && !contains(b"", b""));
    }

    #[test]
    fn crd_3_a_birthday_is_common() {
        for common in ["19800101", "20261231", "31121999", "12311999", "800101", "１９８０-01-01"] {
            assert!(is_common(common), "{common:?}");
        }
        for rare in ["19801301", "19800132", "18991231", "21000101", "801301", "00001231", "1980010", "x9800101"] {
            assert!(!is_common(rare), "{rare:?}");
        }
    }

    #[test]
    fn crd_3_what_repeats_or_counts_is_common() {
        for common in [
            "aaaaaa",
            "zzzzzzzz",
            "AaAaAa",
            "121212",
            "abcabc",
            "abcabcab",
            "123123123",
            "abcdef",
            "FEDCBA",
            "987654",
            "0123456",
            "1234567890",
            "9876543210",
            "567890123",
            "３２１０９８",
            "a b c d e f",
            "abcdabcd",
            "abcdabcdab",
            "tulip7tulip7",
            "wxyzq9wxyzq9wxyzq9",
        ] {
            assert!(is_common(common), "{common:?}");
        }
        for rare in ["aaaaab", "abcdabce", "abcdeg", "acegik", "x7tulx7tu", "98765x4", "azbycx", "tulip7tulip8", ""] {
            assert!(!is_common(rare), "{rare:?}");
        }
    }

    #[test]
    fn crd_3_a_row_of_the_keyboard_is_common_in_both_directions() {
        for row in ["qwertyuiop", "asdfghjkl", "zxcvbnm"] {
            let backwards: String = row.chars().rev().collect();
            for row in [row, backwards.as_str()] {
                for from in 0..row.len() - 5 {
                    for to in from + 6..=row.len() {
                        assert!(is_common(row.get(from..to).unwrap()), "{row} {from} {to}");
                    }
                }
            }
        }
        for rare in ["qwertyx9", "lkjhgg7", "mnbvcy4"] {
            assert!(!is_common(rare), "{rare:?}");
        }
    }

    /// First names, and passwords near the top of every list of stolen passwords.
    #[test]
    fn crd_3_what_most_people_choose_is_common() {
        for common in [
            "ashley",
            "daniel",
            "jessica",
            "thomas",
            "michael",
            "jordan",
            "charlie",
            "Robert",
            "jennifer",
            "michelle",
            "sakura",
            "monkey",
            "dragon",
            "letmein",
            "iloveyou",
            "1qaz2wsx",
            "zaq12wsx",
            "qwerty123",
            "password123",
        ] {
            assert!(is_common(common), "{common:?}");
        }
    }

    #[test]
    fn fault_26_look_alikes_are_caught() {
        for common in [
            "password1",
            "Password1",
            "PASSWORD1",
            "ｐａｓｓｗｏｒｄ１",
            "pass word 1",
            "pa\u{301}ssword1",
            "p\u{200b}assword1",
            "pāssword①",
        ] {
            assert!(is_common(common), "{common:?}");
        }
        for rare in ["Tulip2026", "", " ", "\u{0}", "password1password1tulip"] {
            assert!(!is_common(rare), "{rare:?}");
        }
    }
}
