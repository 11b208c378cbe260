//! Checks the connection and the environments (LOG-6).

use std::collections::BTreeSet;

use super::{Check, list};
use crate::code::Code;
use crate::connection::ConnectionRule;
use crate::environment::{EnvironmentRow, Wanted};
use crate::page::{Pages, TextKind};
use crate::profile::raw::{Placed, RawConnection, RawEnvironment, RawProfile};
use crate::version::Version;

impl Check<'_, '_> {
    pub(super) fn connection(&mut self, raw: &RawConnection) -> Option<ConnectionRule> {
        let tls = self.word(&raw.tls, Code::UnknownTls, "connection.tls");
        let certificate = self.word(&raw.certificate, Code::UnknownCertificate, "connection.certificate");
        let bits = CIPHER_BITS_MIN..=CIPHER_BITS_MAX;
        let cipher_bits = self.number_or(Code::NotAKeyLength, &raw.cipher_bits, bits, "connection.cipher-bits");
        let rule = self.filled(&raw.rule, "connection.rule").into();
        let source = self.filled(&raw.source, "connection.source").into();
        Some(ConnectionRule { tls: tls?, cipher_bits, certificate: certificate?, rule, source })
    }

    pub(super) fn environments(&mut self, raw: &RawProfile, pages: &Pages) -> Vec<EnvironmentRow> {
        self.footnotes(raw, pages);
        let mut rows: Vec<EnvironmentRow> = Vec::with_capacity(raw.environment.len());
        for (place, own) in raw.environment.iter().enumerate() {
            let path = format!("environment[{place}]");
            let Some(row) = self.environment(own, &path) else { continue };
            let same = |other: &EnvironmentRow| {
                (other.os, &other.os_wanted, other.browser, &other.wanted)
                    == (row.os, &row.os_wanted, row.browser, &row.wanted)
            };
            let each = ("組み合わせごとに一つ", "each combination once");
            self.once(rows.iter().any(same), &own.browser, each, path);
            rows.push(row);
        }
        rows
    }

    /// Reports footnotes that are not among the texts, each where it is first named: a slip in its key is one fault.
    fn footnotes(&mut self, raw: &RawProfile, pages: &Pages) {
        let known =
            || pages.texts().iter().filter(|text| text.kind == TextKind::Footnote).map(|text| text.key.as_str());
        let mut told = BTreeSet::new();
        for (place, row) in raw.environment.iter().enumerate() {
            for (n, note) in row.notes.iter().enumerate() {
                if !known().any(|key| key == note.get()) && told.insert(note.get()) {
                    let path = format!("environment[{place}].notes[{n}]");
                    self.fault(Code::UnknownFootnote, &path, note.span(), list(known()));
                }
            }
        }
    }

    fn environment(&mut self, raw: &RawEnvironment, path: &str) -> Option<EnvironmentRow> {
        let os = self.word(&raw.os, Code::UnknownOs, format_args!("{path}.os"));
        let browser = self.word(&raw.browser, Code::UnknownBrowser, format_args!("{path}.browser"));
        let os_wanted = self.version(&raw.os_version, &format!("{path}.os-version"), "`10.15`");
        let wanted = match raw.version.as_ref() {
            None => Some(Wanted::Any),
            Some(latest) if latest.get() == LATEST => Some(Wanted::Latest),
            Some(version) => self.version(version, &format!("{path}.version"), "`13.0` `latest`").map(Wanted::One),
        };
        let rule = self.filled(&raw.rule, &format!("{path}.rule")).into();
        let source = self.filled(&raw.source, &format!("{path}.source")).into();
        Some(EnvironmentRow {
            os: os?,
            os_version: raw.os_version.get().into(),
            os_wanted: os_wanted?,
            browser: browser?,
            version: raw.version.as_ref().map(|version| version.get().into()),
            wanted: wanted?,
            notes: raw.notes.iter().map(|note| note.get().into()).collect(),
            rule,
            source,
        })
    }

    fn version(&mut self, raw: &Placed<String>, path: &str, allowed: &str) -> Option<Version> {
        let version = Version::parse(raw.get());
        if version.is_none() {
            self.fault(Code::NotAVersion, path, raw.span(), allowed.to_owned());
        }
        version
    }
}

/// The word for the current version.
const LATEST: &str = "latest";
/// LOG-6: cipher keys of at least 128 bits.
const CIPHER_BITS_MIN: u32 = 128;
/// No symmetric cipher in use has a longer key.
const CIPHER_BITS_MAX: u32 = 256;
