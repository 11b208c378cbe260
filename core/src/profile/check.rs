//! Makes a [`Profile`] of what was read, or says all that is wrong with it.

mod access;
mod connection;
mod credentials;
mod days;
mod fees;
mod hours;
mod pages;
mod locks;
mod values;

use super::fault::{Faults, ProfileFaults};
use super::raw::{self, RawProfile};
use super::{Profile, hash, read};
use crate::code::Code;
use crate::hours::StatementRule;
use crate::service::Service;

/// Reads, checks and compiles a profile.
pub(super) fn load(text: &str) -> Result<Profile, ProfileFaults> {
    let mut faults = Faults::new(text);
    let profile = read::read(text, &mut faults).map(|raw| Check { faults: &mut faults }.profile(&raw, text));
    faults.finish()?;
    // A document that does not read has at least one fault.
    profile.ok_or(ProfileFaults(Vec::new()))
}

/// The checks, each noting what it finds and going on with a value that does no harm: with a fault, no profile leaves.
struct Check<'f, 't> {
    faults: &'f mut Faults<'t>,
}

impl Check<'_, '_> {
    fn profile(&mut self, raw: &RawProfile, text: &str) -> Profile {
        if *raw.format.get() != FORMAT {
            self.fault(Code::WrongFormat, "format", raw.format.span(), FORMAT.to_string());
        }
        let word =
            |text: &str| !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
        if !word(raw.id.get()) {
            self.fault(Code::WrongValue, "id", raw.id.span(), "a-z 0-9 -".to_owned());
        }
        let calendar = self.calendar(&raw.calendar);
        let hours = self.hours(raw, &calendar);
        let statement = self.statement(&raw.statement);
        let fees = self.fees(raw);
        let pages = self.pages(raw);
        let connection = raw.connection.as_ref().and_then(|raw| self.connection(raw));
        let environments = self.environments(raw, &pages);
        let locks = self.locks(&raw.lock);
        let credentials = self.credentials(&raw.credentials);
        let session = self.session(&raw.session);
        let first_use = self.first_use(&raw.first_use);
        let operators = self.operators(&raw.operator);
        let authorities = self.authorities(&raw.authority);
        Profile {
            id: raw.id.get().into(),
            version: self.filled(&raw.version, "version").into(),
            ja: self.filled(&raw.name.ja, "name.ja"),
            en: self.filled(&raw.name.en, "name.en"),
            source: self.filled(&raw.source, "source"),
            hash: hash(text).into(),
            calendar,
            places: Service::ALL.iter().map(|&service| hours.iter().position(|own| own.service == service)).collect(),
            hours,
            statement,
            fees,
            pages,
            connection,
            environments,
            locks,
            credentials,
            session,
            first_use,
            operators,
            authorities,
        }
    }

    fn statement(&mut self, raw: &raw::RawStatement) -> StatementRule {
        let days = u32::try_from(*raw.days.get()).ok().filter(|days| (1..=STATEMENT_DAYS_MAX).contains(days));
        if days.is_none() {
            self.fault(Code::WrongValue, "statement.days", raw.days.span(), format!("1 … {STATEMENT_DAYS_MAX}"));
        }
        self.filled(&raw.source, "statement.source");
        StatementRule { days: days.unwrap_or(1), rule: self.filled(&raw.rule, "statement.rule") }
    }
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
}

/// The version of the format that is read.
const FORMAT: i64 = 1;
/// Ten years.
const STATEMENT_DAYS_MAX: u32 = 3_660;
