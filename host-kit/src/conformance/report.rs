//! What the suite found.

use std::fmt;

use super::names::Check;

/// What was found, check by check. As text it is one line a check.
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
    /// The checks that ran, in their order.
    pub checks: Vec<CheckReport>,
}

/// What was found of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckReport {
    /// Which.
    pub check: Check,
    /// What was found.
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
    /// The store does what it must.
    Passed,
    /// It does not, with what was seen.
    Failed(String),
    /// It could not be seen, and why.
    NotProved(String),
}

impl Report {
    /// Whether every check of the suite ran and passed. What was not proved did not pass.
    pub fn is_fit(&self) -> bool {
        Check::ALL.iter().all(|&check| self.finding(check) == Some(&Finding::Passed))
    }

    /// What was found of a check; `None` if it did not run.
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
