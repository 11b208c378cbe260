//! The profile as it is written: TOML tables as types. Unknown keys are refused, and every value keeps its position.
//!
//! Nothing here is checked yet: [`super::check`] builds a [`crate::Profile`] from it, or reports every fault.

mod access; // sessions, first use, operators
mod connection; // TLS, systems and browsers
mod credential; // credentials and entries
mod keyboard; // the software keyboard
mod pages; // pages and texts

use std::ops::Range;

use serde::Deserialize;

pub(super) use access::{RawAct, RawApproval, RawAuthority, RawFirstUse, RawOperator, RawSession};
pub(super) use connection::{RawConnection, RawEnvironment};
pub(super) use credential::*;
pub(super) use keyboard::{RawKeyClass, RawKeyboard};
pub(super) use pages::{RawButton, RawEntry, RawPage, RawSection, RawText};

/// A value with the position in the text from which it was read.
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

/// A text for people, in both languages.
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
// The tables are boxed: during reading, each level of the document holds its parts on the stack, more than once.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct RawProfile {
    /// The version of this format: 1.
    pub(super) format: Placed<i64>,
    /// The institution's short name, in lower-case ASCII letters, digits and hyphens.
    pub(super) id: Placed<String>,
    /// The version of this document, in the institution's own numbering.
    pub(super) version: Placed<String>,
    /// The document's serial number, 1 to 4,294,967,295: every new content has a greater one, also a previous content that comes back (INS-5).
    pub(super) serial: Placed<i64>,
    /// The institution's name.
    pub(super) name: Text,
    /// The document that this profile is taken from.
    pub(super) source: Placed<String>,
    /// Days that the institution adds to the bank holidays or takes from them (CAL-7).
    #[serde(default)]
    pub(super) calendar: RawCalendar,
    /// The hours of the services it offers (HRS-1 to HRS-3, HRS-6, HRS-11).
    pub(super) hours: Placed<Vec<RawHours>>,
    /// Closures that recur by a rule (HRS-4, HRS-5).
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
    /// Its pages (PAG-1): either every page once, or no page.
    #[serde(default)]
    pub(super) page: Vec<RawPage>,
    /// The texts of its guide (PAG-2).
    #[serde(default)]
    pub(super) text: Vec<RawText>,
    /// The keys of the software keyboard; without it, no page offers one (KEY-1).
    pub(super) keyboard: Option<Box<RawKeyboard>>,
    /// The rule for the connection (LOG-6).
    pub(super) connection: Option<Box<RawConnection>>,
    /// The systems and browsers that are supported (LOG-6).
    #[serde(default)]
    pub(super) environment: Vec<RawEnvironment>,
    /// What wrong entries lead to, one row for each factor that something asks for (LCK-1 to LCK-3, LCK-6, LCK-7): `first-use`, `login-password` and
    /// `confirmation-password` always, the others if an `authority` needs them.
    pub(super) lock: Placed<Vec<RawLock>>,
    /// Credentials and what is typed into fields (CRD-1 to CRD-11).
    pub(super) credentials: Box<RawCredentials>,
    /// How long sessions last, and how many a customer may have (LOG-2, LOG-4).
    pub(super) session: Box<RawSession>,
    /// How acts behave while clocks differ, rows are contended, or the machine is overloaded (LCK-2, LCK-5).
    pub(super) act: Box<RawAct>,
    /// Until when first use can be taken up (ENR-3).
    pub(super) first_use: Box<RawFirstUse>,
    /// How long the approval of an operator's request counts (OPR-1).
    pub(super) approval: Box<RawApproval>,
    /// What its operators may do (OPR-1). A command without a row is not allowed.
    #[serde(default)]
    pub(super) operator: Vec<RawOperator>,
    /// What a session must have proven for a service (LOG-5). A service without a row is refused.
    #[serde(default)]
    pub(super) authority: Vec<RawAuthority>,
}

/// Changes to the country's bank holidays (CAL-7).
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCalendar {
    /// Bank holidays that the compiled law does not contain.
    #[serde(default)]
    pub(super) add: Vec<RawDay>,
    /// Days that are bank holidays by the compiled law and not for this institution.
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
    /// Its name, or why it is not a holiday.
    pub(super) name: Text,
    /// The law or announcement that says so.
    pub(super) source: Placed<String>,
}

/// The hours of a service from a day on, or a reference to the hours of another service.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawHours {
    /// The service.
    pub(super) service: Placed<String>,
    /// When it is open, in opening_hours notation (HRS-9).
    pub(super) open: Option<Placed<String>>,
    /// The service whose hours and closures apply; in place of `open` (HRS-11).
    pub(super) same_as: Option<Placed<String>>,
    /// The first day on which these hours apply; if absent, they always apply.
    pub(super) from: Option<Placed<TomlDate>>,
    /// The marks of the closures that apply, as the document prints them: `※3`.
    #[serde(default)]
    pub(super) marks: Vec<Placed<String>>,
    /// A service that a customer can use while this one is closed (HRS-6).
    pub(super) instead: Option<Placed<String>>,
    /// The rule that this row implements.
    pub(super) rule: Placed<String>,
    /// The hours in words, as printed. Required with `open`.
    pub(super) text: Option<Text>,
    /// The place in the document that it comes from.
    pub(super) source: Placed<String>,
}

/// A closure that recurs by a rule.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawClosure {
    /// The mark by which rows of hours refer to it.
    pub(super) mark: Placed<String>,
    /// The rule that this closure implements.
    pub(super) rule: Placed<String>,
    /// When it closes, in opening_hours notation; if there are several expressions, it closes in each of them (HRS-9).
    pub(super) when: Vec<Placed<String>>,
    /// The first day on which it applies; if absent, it has always applied.
    pub(super) from: Option<Placed<TomlDate>>,
    /// The last day on which it applies; if absent, it has no end.
    pub(super) until: Option<Placed<TomlDate>>,
    /// The text for the customer.
    pub(super) text: Text,
    /// The place in the document that it comes from.
    pub(super) source: Placed<String>,
}

/// How far back a statement inquiry reaches.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawStatement {
    /// Calendar days including the day of inquiry; 1 to 3660.
    pub(super) days: Placed<i64>,
    /// The rule that this implements.
    pub(super) rule: Placed<String>,
    /// The place in the document that it comes from.
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
    /// The first day on which it applies.
    pub(super) from: Placed<TomlDate>,
    /// The rate in percent, as a decimal number in quotes: `"10"`, `"7.8"`.
    pub(super) percent: Placed<String>,
}

/// A table of charges for transfers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawFeeTable {
    /// The first day on which it applies, by the day of execution.
    pub(super) from: Placed<TomlDate>,
    /// The rule that this table implements.
    pub(super) rule: Placed<String>,
    /// The place in the document that it comes from.
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
    /// Whether it is for members only or for others only; if absent, for both.
    pub(super) member: Option<Placed<bool>>,
    /// The smallest amount; 1 if absent.
    pub(super) from: Option<Placed<i64>>,
    /// The amount below which the row applies; if absent, there is no upper end.
    pub(super) below: Option<Placed<i64>>,
    /// The charge in yen, tax included.
    pub(super) yen: Placed<i64>,
    /// The rule that this row implements.
    pub(super) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(super) source: Placed<String>,
}

/// A charge other than for transfers.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(super) struct RawCharge {
    /// The item that is charged for.
    pub(super) item: Placed<String>,
    /// The first day on which it applies.
    pub(super) from: Placed<TomlDate>,
    /// The charge in yen, tax included.
    pub(super) yen: Placed<i64>,
    /// The rule that this implements.
    pub(super) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(super) source: Placed<String>,
}

/// What wrong entries of a factor lead to.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RawLock {
    /// The factor.
    pub(super) factor: Placed<String>,
    /// The number of wrong entries in a row that locks the factor; 3 to 100 (LCK-2).
    pub(super) limit: Placed<i64>,
    /// How long a temporary lock lasts, in minutes, 1 to 10080; if absent, there are no temporary locks (LCK-3).
    pub(super) temporary_lock_minutes: Option<Placed<i64>>,
    /// How many times longer each further temporary lock is, 1 to 10; if absent, all last equally long.
    pub(super) temporary_lock_growth: Option<Placed<i64>>,
    /// The longest time that a growing temporary lock lasts, in minutes, up to 525600.
    pub(super) temporary_lock_minutes_max: Option<Placed<i64>>,
    /// The temporary lock, counted from 1 and in a row, that becomes the lock, which only the institution lifts; 1 to 100. If absent, none does.
    pub(super) temporary_locks_to_lock: Option<Placed<i64>>,
    /// The seconds after which an attempt without a recorded result is a failure; 5 to 600 (LCK-2).
    pub(super) pending_seconds: Placed<i64>,
    /// Whether known environments and strangers are counted apart; if absent, together (LCK-6).
    pub(super) apart: Option<Placed<bool>>,
    /// What the lock closes, temporary or not: `first-use`, `login`, `acts` or `activation`. It follows from the factor, and may be left out.
    pub(super) closes: Option<Placed<String>>,
    /// Whether the session ends at the limit; if absent, it does not.
    pub(super) ends_session: Option<Placed<bool>>,
    /// The rule that this row implements.
    pub(super) rule: Placed<String>,
    /// The text for the customer.
    pub(super) text: Text,
    /// The place in the document that it comes from.
    pub(super) source: Placed<String>,
}
