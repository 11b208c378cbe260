//! The suite's findings.

use std::fmt;

use super::names::Check;

/// The findings, check by check; as text, one line per check.
///
/// ```
/// use madoguchi_host_kit::{Memory, check};
/// let store = Memory::default();
/// let report = check("doc", 2, &mut || Ok::<_, String>(store.connect()))?;
/// assert!(report.is_fit());
/// assert!(report.to_string().starts_with("passed      commit-told"));
///
/// let refused = check("doc", 2, &mut || Err::<madoguchi_host_kit::MemoryHost, _>("no route to the database"))?;
/// assert!(!refused.is_fit());
/// # Ok::<(), madoguchi_host_kit::SuiteError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The checks that ran, in order.
    pub checks: Vec<CheckReport>,
}

/// The finding of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckReport {
    /// The check.
    pub check: Check,
    /// The finding.
    pub finding: Finding,
}

/// How a check ended.
///
/// ```
/// use madoguchi_host_kit::Finding;
/// assert_ne!(Finding::NotProved("no way to break a connection".to_owned()), Finding::Passed); // unknown is not passed
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// The store behaves correctly.
    Passed,
    /// It does not; the text says what was seen.
    Failed(String),
    /// It could not be tested; the text says why.
    NotProved(String),
}

impl Report {
    /// Whether every check of the suite ran and passed. A check that is not proved did not pass.
    pub fn is_fit(&self) -> bool {
        Check::ALL.iter().all(|&check| self.finding(check) == Some(&Finding::Passed))
    }

    /// The finding of a check; `None` if it did not run.
    pub fn finding(&self, check: Check) -> Option<&Finding> {
        self.checks.iter().find(|report| report.check == check).map(|report| &report.finding)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.checks.iter().try_for_each(|CheckReport { check, finding }| match finding {
            Finding::Passed => writeln!(f, "passed      {:<24} {}", check.name(), check.about()),
            Finding::Failed(seen) => writeln!(f, "FAILED      {:<24} {}: {seen}", check.name(), check.about()),
            Finding::NotProved(why) => writeln!(f, "NOT PROVED  {:<24} {}: {why}", check.name(), check.about()),
        })
    }
}
