//! Reads a User-Agent, and states what it leaves open (LOG-6). A third-party parser reads it; checks of our own follow.
//!
//! Browsers have frozen what they send about the system: Windows 11 sends 10, every later macOS sends 10.15.7. A tablet or phone that
//! requests the desktop site claims to be a Mac or a PC with Linux. And anybody can send any text. So the result states whether the system
//! may be a later version or another system. A text with parts that do not belong to the named browser is not read at all.

mod shape; // the exact form of what each browser sends

use woothee::parser::Parser;

use crate::version::Version;
use crate::words::words;

words! {
    /// An operating system (LOG-6).
    ///
    /// ```
    /// use madoguchi::Os;
    /// assert_eq!(Os::Macos.ja(), "macOS");
    /// assert_eq!(Os::from_name("mac"), None);
    /// ```
    Os;
    /// Windows on a PC.
    Windows = 0 "windows", "Windows", "Windows";
    /// macOS.
    Macos = 1 "macos", "macOS", "macOS";
    /// iOS on a phone.
    Ios = 2 "ios", "iOS", "iOS";
    /// iPadOS, where the User-Agent names it; by default it claims to be a Mac.
    Ipados = 3 "ipados", "iPadOS", "iPadOS";
    /// Android.
    Android = 4 "android", "Android", "Android";
    /// Linux.
    Linux = 5 "linux", "Linux", "Linux";
    /// ChromeOS.
    Chromeos = 6 "chrome-os", "ChromeOS", "ChromeOS";
    /// Any other system that the parser knows.
    Other = 7 "other", "その他", "other";
}

words! {
    /// A browser (LOG-6).
    ///
    /// ```
    /// use madoguchi::Browser;
    /// assert_eq!(Browser::from_name("edge-legacy"), Some(Browser::EdgeLegacy));
    /// assert_eq!(Browser::from_name("Edge"), None);
    /// ```
    Browser;
    /// Internet Explorer.
    InternetExplorer = 0 "internet-explorer", "Internet Explorer", "Internet Explorer";
    /// Microsoft Edge on Chromium, from 79 on.
    Edge = 1 "edge", "Microsoft Edge", "Microsoft Edge";
    /// Microsoft Edge on EdgeHTML, up to 18.
    EdgeLegacy = 2 "edge-legacy", "Microsoft Edge（EdgeHTML）", "Microsoft Edge (EdgeHTML)";
    /// Firefox.
    Firefox = 3 "firefox", "Firefox", "Firefox";
    /// Google Chrome.
    Chrome = 4 "chrome", "Google Chrome", "Google Chrome";
    /// Safari.
    Safari = 5 "safari", "Safari", "Safari";
    /// Any other browser that the parser knows.
    Other = 6 "other", "その他", "other";
}

/// What was read from a User-Agent.
#[derive(Debug)]
pub(crate) struct Seen {
    pub(crate) os: Os,
    pub(crate) os_version: Option<Version>,
    /// Whether the system may also be a later version.
    pub(crate) frozen: bool,
    /// Other systems that send the same text, in any of their versions.
    pub(crate) or_os: &'static [Os],
    pub(crate) browser: Browser,
    pub(crate) version: Option<Version>,
}

/// Reads a User-Agent; `None` if it names no system or browser, or is invalid.
pub(crate) fn read(agent: &str) -> Option<Seen> {
    // RFC 9110, 10.1.5: products and comments. Browsers send visible ASCII.
    if !agent.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return None;
    }
    let parsed = Parser::new().parse(agent)?;
    let (os, os_version) = system(parsed.os, &parsed.os_version)?;
    let (browser, version) = browser(parsed.name, parsed.version, agent)?;
    if !shape::fits(agent, browser, os) {
        return None;
    }
    let frozen = is_frozen(os, os_version.as_ref(), browser, version.as_ref(), agent);
    Some(Seen { os, os_version, frozen, or_os: also_said_by(os, browser), browser, version })
}

/// Converts the parser's system. The parser names each Windows, and gives the numbers of all other systems.
fn system(name: &str, version: &str) -> Option<(Os, Option<Version>)> {
    let os = match name {
        "UNKNOWN" => return None,
        "Windows Phone OS" | "Windows CE" => Os::Other,
        "Mac OSX" => Os::Macos,
        "iPhone" | "iPod" | "iOS" => Os::Ios,
        "iPad" => Os::Ipados,
        "Android" => Os::Android,
        "Linux" => Os::Linux,
        "ChromeOS" => Os::Chromeos,
        windows => match windows.strip_prefix("Windows ") {
            // Older Windows have names only, so they become their NT version numbers.
            Some(product) => {
                let number = Version::parse(product).or_else(|| Version::parse(version.strip_prefix("NT ")?));
                return Some((Os::Windows, number));
            }
            None => Os::Other,
        },
    };
    Some((os, Version::parse(version)))
}

/// Converts the parser's browser. The parser does not separate the two Edges, and believes an Internet Explorer that claims to be an older
/// one; the engine gives the real version.
fn browser(name: &str, version: &str, agent: &str) -> Option<(Browser, Option<Version>)> {
    let browser = match name {
        "UNKNOWN" => return None,
        "Internet Explorer" => {
            let engine = agent.split_once("Trident/").and_then(|(_, rest)| rest.split(['.', ';', ')']).next());
            let engine = engine.and_then(|engine| engine.parse::<u32>().ok());
            let version = engine.map(|engine| engine.saturating_add(ENGINE_TO_VERSION).to_string());
            return Some((Browser::InternetExplorer, version.and_then(|version| Version::parse(&version))));
        }
        "Edge" if agent.contains("Edge/") => Browser::EdgeLegacy,
        "Edge" => Browser::Edge,
        "Chrome" => Browser::Chrome,
        "Firefox" => Browser::Firefox,
        "Safari" => Browser::Safari,
        _ => Browser::Other,
    };
    Some((browser, Version::parse(version)))
}

/// The other systems on which this browser sends the same text when the desktop site is requested.
const fn also_said_by(os: Os, browser: Browser) -> &'static [Os] {
    match (os, browser) {
        // Safari on an iPad does so by default, with `10_14`, `10_15`, `10_15_7` or another point release.
        (Os::Macos, Browser::Safari) => &[Os::Ios, Os::Ipados],
        (Os::Linux, Browser::Chrome | Browser::Edge | Browser::Firefox) => &[Os::Android],
        _ => &[],
    }
}

/// Whether later versions of the system send the same text.
fn is_frozen(os: Os, os_version: Option<&Version>, browser: Browser, version: Option<&Version>, agent: &str) -> bool {
    let is = |text| os_version == Version::parse(text).as_ref();
    match os {
        // Windows 11 also sends NT 10.0.
        Os::Windows => is("10"),
        // Safari and Chromium browsers froze at 10_15_7. Firefox omits the third number, and froze at 10.15.
        Os::Macos => {
            let stopped = browser == Browser::Firefox && version.is_none_or(|own| own.major() >= FIREFOX_STOPPED);
            is("10.15.7") || (is("10.15") && stopped)
        }
        // Chrome on Android sends `10; K` on every version and device.
        Os::Android => is("10") && agent.contains("Android 10; K)"),
        _ => false,
    }
}

/// Trident/7.0 is Internet Explorer 11: add 4 to get the version.
const ENGINE_TO_VERSION: u32 = 4;
/// The first Firefox that sends 10.15 on every later macOS.
const FIREFOX_STOPPED: u32 = 87;
