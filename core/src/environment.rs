//! Decides whether a system and browser are supported (LOG-6): supported, unsupported or unknown, without guessing.
//!
//! Each row of the institution's table gives yes, no or perhaps. One yes means supported. Without a yes, one perhaps means unknown.
//! Otherwise the environment is unsupported.

use crate::text::Text;
use crate::user_agent::{self, Browser, Os, Seen};
use crate::version::Version;
use crate::words::words;

words! {
    /// Whether an environment is supported (LOG-6).
    ///
    /// ```
    /// use madoguchi::Support;
    /// assert_eq!(Support::Unknown.ja(), "判定できません");
    /// assert_eq!(Support::from_name("maybe"), None);
    /// ```
    Support;
    /// A row of the table matches.
    Supported = 0 "supported", "ご利用可能", "supported";
    /// No row can match.
    Unsupported = 1 "unsupported", "ご利用対象外", "unsupported";
    /// The known facts do not decide it.
    Unknown = 2 "unknown", "判定できません", "unknown";
}

words! {
    /// Why an environment is unsupported or unknown (LOG-6).
    ///
    /// ```
    /// use madoguchi::EnvironmentReason;
    /// assert_eq!(EnvironmentReason::from_name("os-frozen"), Some(EnvironmentReason::OsFrozen));
    /// assert_eq!(EnvironmentReason::from_name("frozen"), None);
    /// ```
    EnvironmentReason;
    /// The institution lists no environments.
    NoneListed = 0 "none-listed", "ご利用可能環境の定めがありません", "the institution lists no environments";
    /// The User-Agent names no system or browser, or no browser sent it.
    NotRead = 1 "not-read", "User-Agentから判別できません", "the User-Agent does not tell";
    /// The system is not in the table.
    OsNotListed = 2 "os-not-listed", "対象外のOSです", "the system is not listed";
    /// The system's version is not in the table.
    OsVersionNotListed = 3 "os-version-not-listed", "対象外のOSバージョンです", "the system's version is not listed";
    /// The browser is not in the table for this system.
    BrowserNotListed = 4 "browser-not-listed", "対象外のブラウザです", "the browser is not listed for this system";
    /// The browser's version is not in the table.
    VersionNotListed = 5 "version-not-listed", "対象外のブラウザバージョンです", "the browser's version is not listed";
    /// The browser is older than the current version.
    NotLatest = 6 "not-latest", "最新版のブラウザではありません", "the browser is not the current version";
    /// Later systems, or other systems, send the same User-Agent.
    OsFrozen = 7 "os-frozen", "OSまたはそのバージョンを特定できません", "the User-Agent says the same on other systems";
    /// A version that would decide is not known.
    VersionNotTold = 8 "version-not-told", "バージョンが示されていません", "a version that decides is not told";
    /// The row requires the current version, and the host did not supply it.
    LatestNotGiven = 9 "latest-not-given", "最新版の番号が与えられていません", "the current version was not given";
}

/// The browser version that a row requires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Any,
    Latest,
    One(Version),
}

/// A row of the institution's table of environments (LOG-6).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvironmentRow {
    pub(crate) os: Os,
    pub(crate) os_version: Text,
    pub(crate) os_wanted: Version,
    pub(crate) browser: Browser,
    pub(crate) version: Option<Text>,
    pub(crate) wanted: Wanted,
    pub(crate) notes: Vec<Text>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl EnvironmentRow {
    /// The system.
    pub const fn os(&self) -> Os {
        self.os
    }

    /// Its version, which includes all its point releases: `10.15` includes `10.15.7`.
    pub fn os_version(&self) -> &str {
        &self.os_version
    }

    /// The browser.
    pub const fn browser(&self) -> Browser {
        self.browser
    }

    /// Its version, or `latest`; `None` if every version is allowed.
    pub fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The keys of its footnotes.
    pub fn notes(&self) -> &[Text] {
        &self.notes
    }

    /// The row's rule ID.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its source in the institution's documents.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Judges how the row matches the environment: first the system, then the browser.
    fn judge(&self, seen: &Seen, latest: &[(Browser, Version)]) -> [Fit; 2] {
        use EnvironmentReason::*;
        let os = match &seen.os_version {
            // It may be the other system, whose version is not known.
            _ if self.os != seen.os => Fit::Perhaps(OsFrozen),
            None => Fit::Perhaps(VersionNotTold),
            Some(own) if self.os_wanted.has(own) => {
                if seen.frozen || !seen.or_os.is_empty() {
                    Fit::Perhaps(OsFrozen)
                } else {
                    Fit::Yes
                }
            }
            // A later system sends the same version.
            Some(own) if seen.frozen && self.os_wanted > *own => Fit::Perhaps(OsFrozen),
            Some(_) => Fit::No(OsVersionNotListed),
        };
        let current = latest.iter().find(|(browser, _)| *browser == self.browser).map(|(_, version)| version);
        let browser = match (&self.wanted, &seen.version, current) {
            (Wanted::Any, ..) => Fit::Yes,
            (Wanted::Latest, _, None) => Fit::Perhaps(LatestNotGiven),
            (_, None, _) => Fit::Perhaps(VersionNotTold),
            // Only the major number counts, because browsers have frozen the rest. A browser newer than the host's `latest` is not
            // outdated.
            (Wanted::Latest, Some(own), Some(current)) if own.major() >= current.major() => Fit::Yes,
            (Wanted::Latest, ..) => Fit::No(NotLatest),
            (Wanted::One(one), Some(own), _) if one.has(own) => Fit::Yes,
            (Wanted::One(_), ..) => Fit::No(VersionNotListed),
        };
        [os, browser]
    }
}

/// How one part of a row matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fit {
    Yes,
    Perhaps(EnvironmentReason),
    No(EnvironmentReason),
}

/// A row matches if both its parts match.
fn verdict(fits: &[Fit; 2]) -> Support {
    if fits.iter().any(|fit| matches!(fit, Fit::No(_))) {
        Support::Unsupported
    } else if fits.iter().all(|fit| *fit == Fit::Yes) {
        Support::Supported
    } else {
        Support::Unknown
    }
}

/// The judgement on an environment.
#[derive(Debug)]
pub(crate) struct Judgement<'r> {
    pub(crate) support: Support,
    pub(crate) reasons: Vec<EnvironmentReason>,
    /// The row that matches, or may match.
    pub(crate) row: Option<&'r EnvironmentRow>,
    pub(crate) seen: Option<Seen>,
}

/// Judges a User-Agent by the rows. `os_version` is the system's version if the host knows it from another source; `latest` lists the
/// current versions of browsers.
pub(crate) fn judge<'r>(
    rows: &'r [EnvironmentRow],
    agent: &str,
    os_version: Option<Version>,
    latest: &[(Browser, Version)],
) -> Judgement<'r> {
    use EnvironmentReason::*;
    let mut seen = user_agent::read(agent);
    if let Some((seen, told)) = seen.as_mut().zip(os_version) {
        (seen.os_version, seen.frozen, seen.or_os) = (Some(told), false, &[]);
    }
    let answer = |support, reasons, row, seen| Judgement { support, reasons, row, seen };
    if rows.is_empty() {
        return answer(Support::Unknown, vec![NoneListed], None, seen);
    }
    let Some(own) = seen.as_ref() else { return answer(Support::Unknown, vec![NotRead], None, None) };
    let of_os = || rows.iter().filter(|row| row.os == own.os || own.or_os.contains(&row.os));
    if of_os().next().is_none() {
        return answer(Support::Unsupported, vec![OsNotListed], None, seen);
    }
    let judged: Vec<_> =
        of_os().filter(|row| row.browser == own.browser).map(|row| (row, row.judge(own, latest))).collect();
    if judged.is_empty() {
        return answer(Support::Unsupported, vec![BrowserNotListed], None, seen);
    }
    // The deciding row is one that matches, otherwise one that may match.
    let best = [Support::Supported, Support::Unknown]
        .into_iter()
        .find_map(|support| judged.iter().find(|(_, fits)| verdict(fits) == support).map(|(row, _)| (support, *row)));
    let (support, row) = best.map_or((Support::Unsupported, None), |(support, row)| (support, Some(row)));
    let deciding = judged.iter().filter(|(_, fits)| support != Support::Supported && verdict(fits) == support);
    let why = |fits: &[Fit; 2]| match support {
        Support::Unknown => fits.map(|fit| if let Fit::Perhaps(why) = fit { Some(why) } else { None }),
        _ => {
            // A row for another version of the system decides nothing about the browser's version.
            let no = |fit: &Fit| if let Fit::No(why) = fit { Some(*why) } else { None };
            [fits.iter().find_map(no), None]
        }
    };
    let mut reasons: Vec<_> = deciding.flat_map(|(_, fits)| why(fits)).flatten().collect();
    reasons.sort_unstable();
    reasons.dedup();
    // If one row has the right system version, the browser is the reason.
    if support == Support::Unsupported && reasons.len() > 1 {
        reasons.retain(|why| *why != OsVersionNotListed);
    }
    answer(support, reasons, row, seen)
}
