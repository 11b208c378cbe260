//! Answers the questions about connections and environments. It decides no rule: it only converts records.

use super::answer::rules;
use super::connection_record::*;
use super::error::{ErrorRecord, Errors};
use crate::code::Code;
use crate::environment::{self, EnvironmentRow};
use crate::profile::Profile;
use crate::user_agent::Browser;
use crate::version::Version;

impl Profile {
    /// Answers [`ConnectionRequest`].
    ///
    /// # Errors
    /// A negative number of bits; an institution that states no rule.
    pub fn answer_connection(&self, request: &ConnectionRequest) -> Result<ConnectionAnswer, Errors> {
        let bits = request.cipher_bits.map(u32::try_from).transpose().map_err(|_| {
            let found = request.cipher_bits.map(|bits| bits.to_string()).unwrap_or_default();
            vec![ErrorRecord::new(Code::NotAKeyLength).in_field("cipher_bits").found(&found).allowed("0 …")]
        })?;
        let rule = self.connection().ok_or_else(|| vec![ErrorRecord::new(Code::NoConnection)])?;
        let refused_because = rule.refusals(request.tls, bits, request.certificate);
        let all_told = request.tls.is_some() && bits.is_some() && request.certificate.is_some();
        Ok(ConnectionAnswer {
            tls_floor: rule.tls(),
            cipher_bits_floor: rule.cipher_bits(),
            certificate_floor: rule.certificate(),
            allowed: (all_told || !refused_because.is_empty()).then_some(refused_because.is_empty()),
            refused_because,
            rules: rules([rule.rule()]),
            source: rule.source().into(),
            profile: self.reference(),
        })
    }

    /// Answers [`EnvironmentRequest`].
    ///
    /// # Errors
    /// A User-Agent that is too long; a version that is invalid or given twice.
    pub fn answer_environment(&self, request: &EnvironmentRequest) -> Result<EnvironmentAnswer, Errors> {
        let mut errors = Errors::new();
        if request.user_agent.len() > USER_AGENT_MAX {
            let too_long = ErrorRecord::new(Code::UserAgentTooLong).in_field("user_agent");
            errors.push(
                too_long.allowed_in_words(
                    &format!("{USER_AGENT_MAX}バイトまで"),
                    &format!("{USER_AGENT_MAX} bytes at most"),
                ),
            );
        }
        let mut version = |text: &str, field: &str| {
            let version = Version::parse(text);
            if version.is_none() {
                errors.push(ErrorRecord::new(Code::NotAVersion).in_field(field).found(text));
            }
            version
        };
        let os_version = request.os_version.as_deref().and_then(|text| version(text, "os_version"));
        let mut latest: Vec<(Browser, Version)> = Vec::new();
        let mut twice = Errors::new();
        for (place, told) in request.latest.iter().flatten().enumerate() {
            let Some(version) = version(&told.version, &format!("latest[{place}].version")) else { continue };
            if latest.iter().any(|(browser, _)| *browser == told.browser) {
                let field = format!("latest[{place}].browser");
                twice.push(ErrorRecord::new(Code::RepeatedField).in_field(&field).found(told.browser.name()));
            }
            latest.push((told.browser, version));
        }
        errors.append(&mut twice);
        if !errors.is_empty() {
            return Err(errors);
        }
        let judged = environment::judge(self.environments(), &request.user_agent, os_version, &latest);
        let notes = judged.row.map(EnvironmentRow::notes).unwrap_or_default();
        let notes = notes.iter().filter_map(|key| self.pages().text(key));
        Ok(EnvironmentAnswer {
            support: judged.support,
            reasons: judged.reasons,
            os: judged.seen.as_ref().map(|seen| seen.os),
            browser: judged.seen.as_ref().map(|seen| seen.browser),
            row: judged.row.map(EnvironmentRowRecord::from),
            footnotes: notes.cloned().collect(),
            rules: rules(judged.row.map(EnvironmentRow::rule).into_iter().chain(["LOG-6"])),
            profile: self.reference(),
        })
    }
}

impl From<&EnvironmentRow> for EnvironmentRowRecord {
    fn from(row: &EnvironmentRow) -> Self {
        Self {
            os: row.os(),
            os_version: row.os_version().into(),
            browser: row.browser(),
            version: row.version().map(Into::into),
            source: row.source().into(),
        }
    }
}

/// The longest User-Agent that is read, in bytes; a browser sends some 150.
const USER_AGENT_MAX: usize = 2_048;
