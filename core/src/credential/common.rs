//! Passwords that everybody tries first (CRD-3). Where the list comes from: common/SOURCE.md.

use super::canonical::Canonical;

/// Whether a password is on the list, in its own spelling or in one that looks alike: other cases, other widths, with blanks or
/// marks between (fault 26). Nothing is allocated.
pub(super) fn is_common(password: &str) -> bool {
    Canonical::of(password).is_some_and(|canonical| contains(PASSWORDS, canonical.as_bytes()))
}

/// Searches lines that are sorted by their bytes.
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

/// One a line, in lower case, sorted by bytes.
const PASSWORDS: &[u8] = include_bytes!("common/passwords.txt");

#[cfg(test)]
mod tests {
    use super::*;

    fn lines() -> impl Iterator<Item = &'static [u8]> {
        PASSWORDS.split(|&byte| byte == b'\n').filter(|line| !line.is_empty())
    }

    #[test]
    fn crd_3_every_line_is_found_and_its_neighbours_are_not() {
        let list: Vec<_> = lines().collect();
        assert_eq!(list.len(), 10_000);
        assert!(list.is_sorted() && list.windows(2).all(|pair| pair[0] != pair[1]));
        for line in &list {
            assert!(contains(PASSWORDS, line));
            assert!(line.len() >= 6 && line.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
            // A line cut short or made longer is found just where it is a line itself.
            for other in [&line[..line.len() - 1], &[line, &b"0"[..]].concat()] {
                assert_eq!(contains(PASSWORDS, other), list.binary_search(&other).is_ok());
            }
        }
        assert!(!contains(PASSWORDS, b"") && !contains(b"", b"a") && !contains(b"", b""));
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
