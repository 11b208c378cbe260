//! Support is never guessed (LOG-6): compares every system, browser and version with a small model, and tries any text.

#[path = "support/fixed.rs"]
mod fixed;

use fixed::fixed;
use madoguchi::{
    Browser, CertificateKind, ConnectionRefusal, CurrentVersionRecord, EnvironmentRequest, Profile, Support, TlsVersion,
};
use proptest::prelude::*;

fn support(seiwa: &Profile, agent: &str, latest: &[(Browser, &str)]) -> Option<Support> {
    support_on(seiwa, agent, None, latest)
}

/// The same, if the host knows the system's version.
fn support_on(seiwa: &Profile, agent: &str, os: Option<&str>, latest: &[(Browser, &str)]) -> Option<Support> {
    let current = |&(browser, version): &(Browser, &str)| CurrentVersionRecord { browser, version: version.to_owned() };
    let latest = Some(latest.iter().map(current).collect());
    let request = EnvironmentRequest { user_agent: agent.to_owned(), os_version: os.map(str::to_owned), latest };
    seiwa.answer_environment(&request).ok().map(|answer| answer.support)
}

/// Systems as browsers write them; whether later ones write the same; and what the guide supports there for Internet Explorer, and for
/// Firefox and Chrome: `11`; `L` for only the newest; `-` for none.
const SYSTEMS: [(&str, bool, &str, &str); 8] = [
    ("Windows NT 6.1; Win64; x64", false, "-", "-"),
    ("Windows NT 6.2; Win64; x64", false, "-", "-"),
    ("Windows NT 6.3; Win64; x64", false, "11", "LL"),
    ("Windows NT 10.0; Win64; x64", true, "11", "LL"),
    ("Macintosh; Intel Mac OS X 10.13", false, "-", "--"),
    ("Macintosh; Intel Mac OS X 10.14", false, "-", "L-"),
    ("Macintosh; Intel Mac OS X 10.15", true, "-", "L-"),
    ("X11; Linux x86_64", false, "-", "--"),
];

#[test]
fn log_6_every_row_of_the_guide_and_its_neighbours() {
    let seiwa = Profile::seiwa();
    for (system, frozen, explorer, others) in SYSTEMS {
        // What the table says, if the system is known; a frozen version may be another one.
        let wanted = |listed: bool| match (listed, frozen) {
            (false, _) => Support::Unsupported,
            (true, true) => Support::Unknown,
            (true, false) => Support::Supported,
        };
        for engine in 4..=8 {
            let agent = format!("Mozilla/5.0 ({system}; Trident/{engine}.0; rv:11.0) like Gecko");
            let found = support(&seiwa, &agent, &[]);
            assert_eq!(found, Some(wanted(explorer == "11" && engine == 7)), "{agent}");
        }
        for version in 119..=121 {
            let firefox = format!("Mozilla/5.0 ({system}; rv:109.0) Gecko/20100101 Firefox/{version}.0");
            let listed = others.starts_with('L');
            let current = support(&seiwa, &firefox, &[(Browser::Firefox, "120.0.1")]);
            assert_eq!(current, Some(wanted(listed && version >= 120)), "{firefox}");
            let unknown = if listed { Support::Unknown } else { Support::Unsupported };
            assert_eq!(support(&seiwa, &firefox, &[(Browser::Chrome, "120")]), Some(unknown), "{firefox}");

            let chrome = format!(
                "Mozilla/5.0 ({system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/{version}.0.0.0 Safari/537.36"
            );
            let listed = others.ends_with('L') && others.len() == 2;
            let current = support(&seiwa, &chrome, &[(Browser::Chrome, "120")]);
            assert_eq!(current, Some(wanted(listed && version >= 120)), "{chrome}");
        }
    }
}

#[test]
fn log_6_every_safari_on_every_mac() {
    let seiwa = Profile::seiwa();
    for minor in 12..=15 {
        for patch in 0..=7 {
            for (major, safari) in [(11, 1), (12, 0), (12, 1), (13, 0), (13, 1), (14, 0), (17, 1)] {
                let os = if patch == 0 { format!("10_{minor}") } else { format!("10_{minor}_{patch}") };
                let agent = format!(
                    "Mozilla/5.0 (Macintosh; Intel Mac OS X {os}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/{major}.{safari}.2 Safari/605.1.15"
                );
                let listed = [(14, 12, 0), (15, 13, 0)].contains(&(minor, major, safari));
                // A tablet sends the same, in any release; if the host knows the system, that decides.
                let (alone, told) = match listed {
                    false => (Support::Unsupported, Support::Unsupported),
                    true => (Support::Unknown, Support::Supported),
                };
                assert_eq!(support(&seiwa, &agent, &[]), Some(alone), "{agent}");
                let os = os.replace('_', ".");
                assert_eq!(support_on(&seiwa, &agent, Some(&os), &[]), Some(told), "{agent}");
                let other = support_on(&seiwa, &agent, Some("11.0"), &[]);
                assert_eq!(other, Some(Support::Unsupported), "{agent}");
            }
        }
    }
}

#[test]
fn log_6_every_connection_beside_its_floors() {
    let seiwa = Profile::seiwa();
    let rule = seiwa.connection().unwrap();
    for &tls in TlsVersion::ALL {
        for bits in [0, 127, 128, 129, 256] {
            for &certificate in CertificateKind::ALL {
                let mut wanted = Vec::new();
                if !matches!(tls, TlsVersion::Tls12 | TlsVersion::Tls13) {
                    wanted.push(ConnectionRefusal::TlsTooOld);
                }
                if bits < 128 {
                    wanted.push(ConnectionRefusal::KeyTooShort);
                }
                if certificate != CertificateKind::ExtendedValidation {
                    wanted.push(ConnectionRefusal::CertificateTooWeak);
                }
                assert_eq!(rule.refusals(Some(tls), Some(bits), Some(certificate)), wanted);
            }
        }
    }
}

proptest! {
    #![proptest_config(fixed(256))]

    /// Any text gets an answer, and only a complete User-Agent is supported.
    #[test]
    fn log_6_any_text_has_an_answer(agent in "\\PC{0,200}") {
        let found = support(&Profile::seiwa(), &agent, &[(Browser::Firefox, "1")]);
        prop_assert!(matches!(found, Some(Support::Unknown | Support::Unsupported)), "{:?}", found);
    }

    /// A supported User-Agent with a foreign word inserted before, after or among its own words, or as a comment, is not supported.
    #[test]
    fn fault_82_a_mark_anywhere_is_not_supported(word in "[A-Z][a-z]{2,9}(/[0-9.]{1,6})?", agent in 0..3_usize, place in 0..40_usize) {
        let agents = [
            "Mozilla/5.0 (Windows NT 6.3; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.111 Safari/537.36",
            "Mozilla/5.0 (Windows NT 6.3; WOW64; rv:86.0) Gecko/20100101 Firefox/86.0",
            "Mozilla/5.0 (Windows NT 6.3; WOW64; Trident/7.0; rv:11.0) like Gecko",
        ];
        let seiwa = Profile::seiwa();
        let latest = [(Browser::Firefox, "86"), (Browser::Chrome, "86")];
        let agent = agents[agent];
        prop_assert_eq!(support(&seiwa, agent, &latest), Some(Support::Supported));
        let parts: Vec<_> = agent.split_inclusive([' ']).collect();
        let place = place.checked_rem(parts.len().saturating_add(1)).unwrap_or(0);
        let (before, behind) = (parts[..place].concat(), parts[place..].concat());
        for mark in [format!("{word} "), format!("{word}; "), format!("({word}) ")] {
            let marked = format!("{before}{}{mark}{behind}", if behind.is_empty() { " " } else { "" });
            let harmless = ["Touch", "Windows"].contains(&&*word) && mark.contains(';');
            prop_assert!(harmless || support(&seiwa, &marked, &latest) != Some(Support::Supported), "{}", marked);
        }
    }

    /// A supported User-Agent with anything but blanks inserted outside its comment is no longer supported.
    #[test]
    fn log_6_a_product_too_many_is_not_supported(product in "[A-Za-z]{1,12}(/[0-9.]{1,8})?") {
        let firefox = "Mozilla/5.0 (Windows NT 6.3; rv:82.0) Gecko/20100101 Firefox/82.0";
        let seiwa = Profile::seiwa();
        let latest = [(Browser::Firefox, "82")];
        prop_assert_eq!(support(&seiwa, firefox, &latest), Some(Support::Supported));
        prop_assert_ne!(support(&seiwa, &format!("{firefox} {product}"), &latest), Some(Support::Supported));
        prop_assert_ne!(support(&seiwa, &format!("{product} {firefox}"), &latest), Some(Support::Supported));
    }
}
