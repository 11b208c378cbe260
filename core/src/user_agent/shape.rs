//! The exact form of a browser's User-Agent: its products in order, and only words about the system in its comments (LOG-6).
//!
//! Other products, such as Maxthon, crawlers and monitors, use a browser's engine and add a mark of their own: after it, before it, or in a
//! comment. So a text counts as a browser's only if it has the browser's exact form, and every word about the system is one that browsers
//! send.

use super::{Browser, Os};

/// Whether a text has the form that this browser sends on this system. For other browsers no form is known.
pub(super) fn fits(agent: &str, browser: Browser, os: Os) -> bool {
    let Some((shape, comments)) = shape_of(agent) else { return false };
    if browser == Browser::Other {
        return true;
    }
    shapes(browser, os).contains(&&*shape)
        && comments.first().is_some_and(|system| words_fit(system, browser, os))
        && comments.get(1).is_none_or(|engine| *engine == "KHTML, like Gecko")
}

/// The product names with `()` for each comment, and the comments. `None` if a comment is not closed.
fn shape_of(agent: &str) -> Option<(String, Vec<&str>)> {
    let (mut shape, mut comments) = (Vec::new(), Vec::new());
    let mut rest = agent;
    while let Some(first) = rest.chars().next() {
        let (word, behind) = match first {
            '(' => {
                let (comment, behind) = comment(rest)?;
                comments.push(comment);
                ("()", behind)
            }
            ')' => return None,
            ' ' => ("", rest.get(1..)?),
            _ => {
                let (product, behind) = rest.split_at_checked(rest.find([' ', '(', ')']).unwrap_or(rest.len()))?;
                (product.split('/').next()?, behind)
            }
        };
        if !word.is_empty() {
            shape.push(word);
        }
        rest = behind;
    }
    Some((shape.join(" "), comments))
}

/// The comment at the start of a text, without its parentheses, and the rest of the text. Comments may be nested.
fn comment(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_u32;
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth = depth.checked_add(1)?,
            b')' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(1..place)?, text.get(place.checked_add(1)?..)?));
        }
    }
    None
}

/// The forms that a browser sends on a system.
const fn shapes(browser: Browser, os: Os) -> &'static [&'static str] {
    match (browser, os) {
        (Browser::InternetExplorer, _) => &["Mozilla ()", "Mozilla () like Gecko"],
        (Browser::Firefox, Os::Ios | Os::Ipados) => &["Mozilla () AppleWebKit () FxiOS Mobile Safari"],
        (Browser::Firefox, _) => &["Mozilla () Gecko Firefox"],
        (Browser::Safari, Os::Ios | Os::Ipados) => &["Mozilla () AppleWebKit () Version Mobile Safari"],
        (Browser::Safari, _) => &["Mozilla () AppleWebKit () Version Safari"],
        (Browser::Chrome, Os::Ios | Os::Ipados) => &["Mozilla () AppleWebKit () CriOS Mobile Safari"],
        (Browser::Chrome, Os::Android) => {
            &["Mozilla () AppleWebKit () Chrome Mobile Safari", "Mozilla () AppleWebKit () Chrome Safari"]
        }
        (Browser::Chrome, _) => &["Mozilla () AppleWebKit () Chrome Safari"],
        (Browser::Edge, Os::Ios | Os::Ipados) => &["Mozilla () AppleWebKit () Version EdgiOS Mobile Safari"],
        (Browser::Edge, Os::Android) => {
            &["Mozilla () AppleWebKit () Chrome Mobile Safari EdgA", "Mozilla () AppleWebKit () Chrome Safari EdgA"]
        }
        (Browser::Edge, _) => &["Mozilla () AppleWebKit () Chrome Safari Edg"],
        (Browser::EdgeLegacy, Os::Windows) => &["Mozilla () AppleWebKit () Chrome Safari Edge"],
        (Browser::EdgeLegacy, _) => &["Mozilla () AppleWebKit () Chrome Mobile Safari Edge"],
        (Browser::Other, _) => &[],
    }
}

/// Whether every word about the system is one that browsers send there.
fn words_fit(system: &str, browser: Browser, os: Os) -> bool {
    let known: fn(&str) -> bool = match os {
        // Internet Explorer may name another system than the one it imitates.
        _ if browser == Browser::InternetExplorer => |word| windows_word(word) || mac_word(word) || linux_word(word),
        Os::Windows => windows_word,
        Os::Macos => mac_word,
        Os::Ios | Os::Ipados => ios_word,
        Os::Linux | Os::Chromeos => linux_word,
        // A device may have any name, but there is only one.
        Os::Android => {
            let names = system.split(';').map(str::trim).filter(|word| !android_word(word));
            let mut names = names.map(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || " ._+-".contains(c)));
            return names.next().unwrap_or(true) && names.next().is_none();
        }
        Os::Other => return true,
    };
    system.split(';').map(str::trim).all(|word| known(word) || common_word(word))
}

/// Words on every system: `U`, the language, the version of Gecko.
fn common_word(word: &str) -> bool {
    let language = |word: &str| match word.split_once('-') {
        Some((language, country)) => {
            is_of(language, 2, u8::is_ascii_lowercase) && is_of(country, 2, u8::is_ascii_alphabetic)
        }
        None => is_of(word, 2, u8::is_ascii_lowercase),
    };
    word == "U" || language(word) || numbered(word, &["rv:"])
}

fn windows_word(word: &str) -> bool {
    const WORDS: [&str; 11] =
        ["Windows", "compatible", "WOW64", "Win64", "x64", "ARM", "Touch", "SLCC1", "SLCC2", ".NET4.0C", ".NET4.0E"];
    // Marks that PC makers put into the registry, such as Lenovo's MALNJS; only Internet Explorer sends them.
    const MAKERS: [&str; 9] = ["ASU2JS", "CMNTDF", "CPNTDF", "HPDTDF", "HPNTDF", "LCJB", "NP06", "NP08", "TNJB"];
    let maker = word.strip_suffix("JS").unwrap_or(word);
    let maker = is_of(maker, 4, u8::is_ascii_uppercase) && (maker.starts_with("MA") || maker.starts_with("MD"));
    WORDS.contains(&word)
        || maker
        || MAKERS.contains(&word)
        || numbered(
            word,
            &["Windows NT ", "MSIE ", "Trident/", ".NET CLR ", "Media Center PC ", "Tablet PC ", "InfoPath."],
        )
}

fn mac_word(word: &str) -> bool {
    word == "Macintosh" || numbered(word, &["Intel Mac OS X ", "PPC Mac OS X "])
}

fn ios_word(word: &str) -> bool {
    let version =
        word.strip_suffix(" like Mac OS X").is_some_and(|word| numbered(word, &["CPU iPhone OS ", "CPU OS "]));
    matches!(word, "iPhone" | "iPad" | "iPod" | "iPod touch") || version
}

fn linux_word(word: &str) -> bool {
    const WORDS: [&str; 6] = ["X11", "Wayland", "Ubuntu", "Fedora", "Linux x86_64", "Linux aarch64"];
    let chrome_os = word.strip_prefix("CrOS ").and_then(|word| word.split_once(' '));
    let chrome_os = chrome_os.is_some_and(|(machine, version)| {
        matches!(machine, "x86_64" | "aarch64" | "armv7l") && numbered(version, &[""])
    });
    WORDS.contains(&word) || matches!(word, "Linux i686" | "Linux armv7l") || chrome_os
}

fn android_word(word: &str) -> bool {
    matches!(word, "Linux" | "Mobile" | "Tablet") || numbered(word, &["Android "]) || common_word(word)
}

/// Whether the word is a known prefix followed by a version.
fn numbered(word: &str, beginnings: &[&str]) -> bool {
    let version = |own: &str| !own.is_empty() && own.bytes().all(|byte| byte.is_ascii_digit() || b"._".contains(&byte));
    beginnings.iter().any(|own| word.strip_prefix(own).is_some_and(version))
}

fn is_of(word: &str, length: usize, kind: fn(&u8) -> bool) -> bool {
    word.len() == length && word.bytes().all(|byte| kind(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn log_6_the_shape_of_a_text() {
        let rows = [
            ("Mozilla/5.0 (a; b) Gecko/1 Firefox/2", Some("Mozilla () Gecko Firefox")),
            ("Mozilla/5.0 (a (b) c) x", Some("Mozilla () x")),
            ("Mozilla/5.0(a)x/1(b)", Some("Mozilla () x ()")),
            ("  a  ", Some("a")),
            ("", Some("")),
            ("a (b", None),
            ("a b)", None),
            ("a (b))", None),
            ("a )b(", None),
            ("/", Some("")),
        ];
        for (agent, shape) in rows {
            assert_eq!(shape_of(agent).map(|(shape, _)| shape).as_deref(), shape, "{agent}");
        }
    }

    #[test]
    fn fault_82_words_about_the_system() {
        let fit = [
            (Os::Windows, "Windows NT 6.3; WOW64; Trident/7.0; Touch; .NET CLR 3.5.30729; MALNJS; rv:11.0"),
            (Os::Windows, "compatible; MSIE 7.0; Windows NT 6.3; Tablet PC 2.0; InfoPath.3; HPNTDF"),
            (Os::Macos, "Macintosh; U; Intel Mac OS X 10_6_8; ja-jp"),
            (Os::Ipados, "iPad; CPU OS 12_4 like Mac OS X"),
            (Os::Android, "Linux; U; Android 10; ja-jp; SO-01L"),
            (Os::Android, "Android 13; Mobile; rv:109.0"),
            (Os::Linux, "X11; Ubuntu; Linux x86_64; rv:109.0"),
            (Os::Chromeos, "X11; CrOS x86_64 14541.0.0"),
        ];
        for (os, system) in fit {
            assert!(words_fit(system, Browser::Firefox, os), "{system}");
        }
        let marked = [
            (Os::Windows, "Windows NT 6.3; Trident/7.0; Maxthon; rv:11.0"),
            (Os::Windows, "compatible; MSIE 7.0; Windows NT 6.3; Trident/7.0; Sleipnir/2.9.8"),
            (Os::Windows, "compatible; MSIE 7.0; Windows NT 6.3; Trident/7.0; SE 2.X MetaSr 1.0"),
            (Os::Windows, "compatible; MSIE 7.0; Windows NT 6.3; Trident/7.0; GTB7.5"),
            (Os::Windows, "Windows NT 6.3; Win64; x64; compatible; StatusCake"),
            (Os::Windows, "Windows NT 6.3;"),
            (Os::Macos, "Macintosh; Intel Mac OS X 10_14; compatible; Yahoo Ad monitoring"),
            (Os::Macos, "Macintosh; Intel Mac OS X 10_14; +http://example.com/bot"),
            (Os::Macos, "Macintosh; en-bot"),
            (Os::Macos, "Macintosh; bot-JP"),
            (Os::Android, "Linux; Android 10; K; compatible"),
            (Os::Android, "Linux; Android 10; bot/1.0"),
        ];
        for (os, system) in marked {
            assert!(!words_fit(system, Browser::Firefox, os), "{system}");
        }
    }
}
