//! Versions of systems and browsers: numbers with dots, compared number by number.

/// A version such as `10.15.7`: one to eight numbers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(Vec<u32>);

impl Version {
    /// Reads numbers separated by dots; `None` for anything else.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let number = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| part.parse().ok()).flatten()
        };
        let numbers: Option<Vec<u32>> = text.split('.').take(NUMBERS_MAX.saturating_add(1)).map(number).collect();
        numbers.filter(|numbers| numbers.len() <= NUMBERS_MAX).map(Self)
    }

    /// Whether this version includes another: `10.15` includes `10.15.7`; `10.1` does not.
    pub(crate) fn has(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }

    /// The first number.
    pub(crate) fn major(&self) -> u32 {
        self.0.first().copied().unwrap_or(0)
    }
}

/// The most numbers in a version; four are usual.
const NUMBERS_MAX: usize = 8;

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn log_6_what_is_a_version() {
        let good = ["0", "10", "10.15.7", "86.0.4240.111", "1.2.3.4.5.6.7.8", "4294967295"];
        assert!(good.iter().all(|text| Version::parse(text).is_some()));
        let bad =
            ["", ".", "1.", ".1", "1..2", "1.x", "+1", "-1", " 1", "１", "4294967296", "1.2.3.4.5.6.7.8.9", "latest"];
        assert!(bad.iter().all(|text| Version::parse(text).is_none()));
    }

    #[test]
    fn log_6_a_part_is_a_part_by_whole_numbers() {
        let has = |whole: &str, part: &str| {
            Version::parse(whole).zip(Version::parse(part)).is_some_and(|(whole, part)| whole.has(&part))
        };
        assert!(has("10.15", "10.15") && has("10.15", "10.15.7") && has("12.0", "12.0.3"));
        assert!(!has("10.1", "10.15") && !has("10.15.7", "10.15") && !has("12.0", "12.1"));
    }
}
