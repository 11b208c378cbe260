//! The profile as it is written: TOML tables as types, unknown keys refused, every value with its place.
//!
//! Nothing here is believed yet; [`super::check`] makes a [`crate::Profile`] of it or says all that is wrong.

mod access; // sessions, first use, operators
mod connection; // TLS, systems and browsers
mod credential; // credentials and entries
mod pages; // pages and texts

use std::ops::Range;

use serde::Deserialize;

pub(super) use access::{RawAuthority, RawFirstUse, RawOperator, RawSession};
pub(super) use connection::{RawConnection, RawEnvironment};
pub(super) use credential::*;
pub(super) use pages::{RawButton, RawEntry, RawPage, RawSection, RawText};

/// A value with the place in the text it was read from.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct Placed<T>(toml::Spanned<T>);

impl<T> Placed<T> {
    pub(super) fn get(&self) -> &T {
        self.0.get_ref()
    }

    pub(super) fn span(&self) -> Range<usize> {
        self.0.span()
    }
}

impl<T> std::ops::Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.get()
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Placed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// A local date of TOML, `2019-10-01`, without quotes.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub(super) struct TomlDate(pub(super) toml::value::Datetime);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for TomlDate {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date", "description": "a local date of TOML, 1948-07-20 to 2150-12-31" })
    }
}

/// A text for people.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct Text {
    /// In Japanese.
    pub(super) ja: Placed<String>,
    /// In English.
    pub(super) en: Placed<String>,
}

/// One institution, as data.
// Its tables are boxed: while they are read, each level of the document holds what it is part of on the stack, more than once.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawProfile {
    /// The version of this format: 1.
    pub(super) format: Placed<i64>,
    /// The institution's short name, in lower-case ASCII letters, digits and hyphens.
    pub(super) id: Placed<String>,
    /// The version of this document, as the institution counts.
    pub(super) version: Placed<String>,
    /// The institution's name.
    pub(super) name: Text,
    /// The document this profile is drawn from.
    pub(super) source: Placed<String>,
    /// Days that the institution adds to the bank holidays or takes from them (CAL-7).
    #[serde(default)]
    pub(super) calendar: RawCalendar,
    /// The hours of the services it offers (HRS-1 to HRS-3, HRS-6, HRS-11).
    pub(super) hours: Placed<Vec<RawHours>>,
    /// Closures that return by their rule (HRS-4, HRS-5).
    #[serde(default)]
    pub(super) closure: Vec<RawClosure>,
    /// How far back a statement inquiry reaches (HRS-10).
    pub(super) statement: Box<RawStatement>,
    /// Consumption tax (FEE-6).
    pub(super) tax: Box<RawTax>,
    /// Tables of charges for transfers (FEE-1 to FEE-3, FEE-5).
    pub(super) fee_table: Placed<Vec<RawFeeTable>>,
    /// Other charges (FEE-4, FEE-8).
    #[serde(default)]
    pub(super) charge: Vec<RawCharge>,
    /// Its pages (PAG-1): each of them once, or none.
    #[serde(default)]
    pub(super) page: Vec<RawPage>,
    /// The texts of its guide (PAG-2).
    #[serde(default)]
    pub(super) text: Vec<RawText>,
    /// The rule for the connection (LOG-6).
    pub(super) connection: Option<Box<RawConnection>>,
    /// The systems and browsers that are supported (LOG-6).
    #[serde(default)]
    pub(super) environment: Vec<RawEnvironment>,
    /// What follows wrong entries, one row for each factor that something asks for (LCK-1 to LCK-3, LCK-6, LCK-7): `first-use`,
    /// `login-password` and `confirmation-password` always, the others where an `authority` needs them.
    pub(super) lock: Placed<Vec<RawLock>>,
    /// Credentials and what is typed into fields (CRD-1 to CRD-11).
    pub(super) credentials: Box<RawCredentials>,
    /// How long sessions live, and how many there are (LOG-2, LOG-4).
    pub(super) session: Box<RawSession>,
    /// Until when first use can be taken up (ENR-3).
    pub(super) first_use: Box<RawFirstUse>,
    /// What its operators may do (OPR-1); an act without a row is not theirs.
    #[serde(default)]
    pub(super) operator: Vec<RawOperator>,
    /// What a service asks a session to have proven (LOG-5); one without a row is refused.
    #[serde(default)]
    pub(super) authority: Vec<RawAuthority>,
}

/// Changes to the country's bank holidays (CAL-7).
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCalendar {
    /// Bank holidays that the compiled law does not know.
    #[serde(default)]
    pub(super) add: Vec<RawDay>,
    /// Days of the compiled law that are none after all.
    #[serde(default)]
    pub(super) remove: Vec<RawDay>,
}

/// One changed day.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawDay {
    /// The day.
    pub(super) date: Placed<TomlDate>,
    /// Its name, or why it is no holiday.
    pub(super) name: Text,
    /// The law or announcement that says so.
    pub(super) source: Placed<String>,
}

/// The hours of a service from a day on, or the word that it has those of another.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawHours {
    /// The service.
    pub(super) service: Placed<String>,
    /// When it is open, in opening_hours notation (HRS-9).
    pub(super) open: Option<Placed<String>>,
    /// The service whose hours and closures it has; instead of `open` (HRS-11).
    pub(super) same_as: Option<Placed<String>>,
    /// The first day on which these hours hold; without it, always.
    pub(super) from: Option<Placed<TomlDate>>,
    /// The marks of the closures that apply, as the document prints them: `※3`.
    #[serde(default)]
    pub(super) marks: Vec<Placed<String>>,
    /// A service that a customer can use while this one is closed (HRS-6).
    pub(super) instead: Option<Placed<String>>,
    /// The rule this row carries.
    pub(super) rule: Placed<String>,
    /// The hours in words, as printed. Needed beside `open`.
    pub(super) text: Option<Text>,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}

/// A closure that returns by its rule.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawClosure {
    /// The mark by which rows of hours name it.
    pub(super) mark: Placed<String>,
    /// The rule this closure carries.
    pub(super) rule: Placed<String>,
    /// When it is closed, in opening_hours notation; several expressions close together (HRS-9).
    pub(super) when: Vec<Placed<String>>,
    /// The first day on which it closes; without it, always.
    pub(super) from: Option<Placed<TomlDate>>,
    /// The last day on which it closes; without it, always.
    pub(super) until: Option<Placed<TomlDate>>,
    /// What a customer is told.
    pub(super) text: Text,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}

/// How far back a statement inquiry reaches.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawStatement {
    /// Calendar days, the day of inquiry counted; 1 to 3660.
    pub(super) days: Placed<i64>,
    /// The rule this carries.
    pub(super) rule: Placed<String>,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}

/// Consumption tax.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTax {
    /// How the tax contained is rounded to whole yen: `down`, `half-up` or `up`.
    pub(super) rounding: Placed<String>,
    /// The rates, each from its day on.
    pub(super) rates: Vec<RawTaxRate>,
}

/// A rate of consumption tax.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawTaxRate {
    /// The first day on which it holds.
    pub(super) from: Placed<TomlDate>,
    /// The rate in percent, as a decimal number in quotes: `"10"`, `"7.8"`.
    pub(super) percent: Placed<String>,
}

/// A table of charges for transfers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawFeeTable {
    /// The first day on which it holds, by the day of execution.
    pub(super) from: Placed<TomlDate>,
    /// The rule this table carries.
    pub(super) rule: Placed<String>,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
    /// Its rows. Together they price every kind, membership and amount exactly once.
    pub(super) rows: Vec<RawFeeRow>,
}

/// A row of a table of charges.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawFeeRow {
    /// The kind of transfer.
    pub(super) kind: Placed<String>,
    /// For members only, or for others only; without it, for both.
    pub(super) member: Option<Placed<bool>>,
    /// The smallest amount; without it, 1.
    pub(super) from: Option<Placed<i64>>,
    /// The amount at which the row ends; without it, there is no end.
    pub(super) below: Option<Placed<i64>>,
    /// The charge in yen, tax included.
    pub(super) yen: Placed<i64>,
    /// The rule this row carries.
    pub(super) rule: Placed<String>,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}

/// A charge beside transfers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCharge {
    /// What is counted.
    pub(super) item: Placed<String>,
    /// The first day on which it is.
    pub(super) from: Placed<TomlDate>,
    /// The charge in yen, tax included.
    pub(super) yen: Placed<i64>,
    /// The rule this carries.
    pub(super) rule: Placed<String>,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}

/// What follows wrong entries of a factor.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawLock {
    /// The factor.
    pub(super) factor: Placed<String>,
    /// The wrong entry, counted from 1 and in a row, at which its use stops; 3 to 100 (LCK-2).
    pub(super) limit: Placed<i64>,
    /// How long a stop lasts, in minutes, 1 to 10080; without it, none ends by itself (LCK-3).
    pub(super) temporary_lock_minutes: Option<Placed<i64>>,
    /// How many times longer each further stop is, 1 to 10; without it, all last alike.
    pub(super) temporary_lock_growth: Option<Placed<i64>>,
    /// How long a stop lasts at most where they grow, in minutes, up to 525600.
    pub(super) temporary_lock_minutes_max: Option<Placed<i64>>,
    /// The stop, counted from 1 and in a row, that is the lock, which only the institution lifts; 1 to 100. Without it, none is.
    pub(super) temporary_locks_to_lock: Option<Placed<i64>>,
    /// After how many seconds an attempt that nobody recorded is a failure; 5 to 600 (LCK-2).
    pub(super) pending_seconds: Placed<i64>,
    /// Whether known environments and strangers are counted apart; without it, together (LCK-6).
    pub(super) apart: Option<Placed<bool>>,
    /// What the stop or the lock closes: `first-use`, `login`, `acts` or `activation`. It follows from the factor, and need not be given.
    pub(super) closes: Option<Placed<String>>,
    /// Whether the session ends at the limit; without it, the stop alone tells.
    pub(super) ends_session: Option<Placed<bool>>,
    /// The rule this row carries.
    pub(super) rule: Placed<String>,
    /// What a customer is told.
    pub(super) text: Text,
    /// Where it stands in the document.
    pub(super) source: Placed<String>,
}
