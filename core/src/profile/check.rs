//! Builds a [`Profile`] from what was read, or reports every fault in it.

mod access;
mod connection;
mod credentials;
mod days;
mod fees;
mod floors;
mod hours;
mod keyboard;
mod pages;
mod locks;
mod values;

use super::fault::{Faults, ProfileFaults};
use super::raw::{self, RawProfile};
use super::{Profile, hash, read};
use crate::code::Code;
use crate::hours::StatementRule;
use crate::id::DomainName;
use crate::service::Service;

/// Reads, checks and compiles a profile.
pub(super) fn load(text: &str) -> Result<Profile, ProfileFaults> {
    load_with(text, false)
}

/// Does the same, but accepts hashes of any cost.
#[cfg(feature = "cheap-hashes")]
pub(super) fn load_with_cheap_hashes(text: &str) -> Result<Profile, ProfileFaults> {
    load_with(text, true)
}

fn load_with(text: &str, any_hash: bool) -> Result<Profile, ProfileFaults> {
    let mut faults = Faults::new(text);
    let profile = read::read(text, &mut faults).map(|raw| Check { faults: &mut faults, any_hash }.profile(&raw, text));
    let warnings = faults.finish()?;
    // A document that cannot be read has at least one fault.
    let profile = profile.ok_or(ProfileFaults(Vec::new()))?;
    Ok(Profile { warnings, ..profile })
}

/// The checks. Each notes its faults and goes on with a harmless value; a profile with a fault is never returned.
struct Check<'f, 't> {
    faults: &'f mut Faults<'t>,
    /// Whether hashes of any cost are accepted, in tests.
    any_hash: bool,
}

impl Check<'_, '_> {
    fn profile(&mut self, raw: &RawProfile, text: &str) -> Profile {
        if *raw.format.get() != FORMAT {
            self.fault(Code::WrongFormat, "format", raw.format.span(), FORMAT.to_string());
        }
        // The id may become part of a domain name, in iCalendar's UIDs.
        let is_part = raw.id.parse::<DomainName>().is_ok();
        let ja = "`a-z` `0-9` `-`、63文字まで、両端は`-`でないこと";
        let en = "`a-z` `0-9` `-`, 63 at most, with no `-` at an end";
        self.key(&raw.id, is_part, (ja, en), "id");
        let calendar = self.calendar(&raw.calendar);
        let hours = self.hours(raw, &calendar);
        let statement = self.statement(&raw.statement);
        let fees = self.fees(raw);
        let pages = self.pages(raw);
        let keyboard = self.keyboard(raw, &pages);
        let connection = raw.connection.as_ref().and_then(|raw| self.connection(raw));
        let environments = self.environments(raw, &pages);
        if raw.lock.is_empty() && !self.faults.has("lock") {
            let (ja, en) = ("認証要素ごとに一行", "one row for each factor");
            self.say(Code::WrongValue, "lock", raw.lock.span(), ja, en);
        }
        let locks = self.locks(&raw.lock, &raw.authority);
        let credentials = self.credentials(&raw.credentials);
        let session = self.session(&raw.session);
        let act = self.act(&raw.act);
        let first_use = self.first_use(&raw.first_use);
        let approval = self.approval(&raw.approval);
        let operators = self.operators(&raw.operator);
        let authorities = self.authorities(&raw.authority);
        self.floors(raw, &locks);
        Profile {
            id: raw.id.get().into(),
            version: self.filled(&raw.version, "version").into(),
            serial: self.number(&raw.serial, 1..=u32::MAX, "serial"),
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
            keyboard,
            connection,
            environments,
            locks,
            credentials,
            session,
            act,
            first_use,
            approval,
            operators,
            authorities,
            warnings: Vec::new(),
        }
    }

    fn statement(&mut self, raw: &raw::RawStatement) -> StatementRule {
        let days = self.number(&raw.days, 1..=STATEMENT_DAYS_MAX, "statement.days");
        self.filled(&raw.source, "statement.source");
        StatementRule { days, rule: self.filled(&raw.rule, "statement.rule") }
    }
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
}

/// The characters of a key.
const KEY: &str = "`a-z` `0-9` `-`";
/// The version of the format that this library reads.
const FORMAT: i64 = 1;
/// Ten years.
const STATEMENT_DAYS_MAX: u32 = 3_660;
