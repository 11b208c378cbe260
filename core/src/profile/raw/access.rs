//! Sessions, first use, operators and authority, as they are written (LOG-2, LOG-4, LOG-5, ENR-3, OPR-1).

use serde::Deserialize;

use super::Placed;

/// How long sessions last, and how many a customer may have.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawSession {
    /// Minutes without activity after which a session ends, 1 to 1,440.
    pub(in crate::profile) idle_minutes: Placed<i64>,
    /// Minutes after which a session ends in any case, 1 to 10,080.
    pub(in crate::profile) life_minutes: Placed<i64>,
    /// What happens to a second login while a session is open: `refuse`, `end-first` or `allow`.
    pub(in crate::profile) second_login: Placed<String>,
    /// How many of the last logins are shown, 0 to 10.
    pub(in crate::profile) shown_logins: Placed<i64>,
    /// The most known environments of a customer, 0 to 10.
    pub(in crate::profile) environments: Placed<i64>,
    /// Days without a login after which an environment is no longer known, 1 to 3,660.
    pub(in crate::profile) environment_days: Placed<i64>,
    /// Days for which an ended session is kept, 1 to 3,660.
    pub(in crate::profile) kept_days: Placed<i64>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// How acts behave while clocks differ, rows are contended, or the machine is overloaded.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawAct {
    /// Seconds by which a clock may be behind the instant recorded last, 0 to 2: well below the shortest time for which an attempt may be pending; within them, the recorded instant counts.
    pub(in crate::profile) clock_seconds: Placed<i64>,
    /// Seconds for which an act that has counted nothing tries again after conflicts, 1 to 60.
    pub(in crate::profile) patience_seconds: Placed<i64>,
    /// Seconds after which a customer may try again while the machine is overloaded, 1 to 60.
    pub(in crate::profile) busy_seconds: Placed<i64>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// Until when first use can be taken up.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawFirstUse {
    /// Days after the day of the contract, 1 to 3,660; first use ends with the last of them.
    pub(in crate::profile) days: Placed<i64>,
    /// How many login IDs of other customers may be tried on one day, for one contract, 1 to 100.
    pub(in crate::profile) taken_ids_per_day: Placed<i64>,
    /// What the last page shows in place of an answer that is no longer available (ENR-5).
    pub(in crate::profile) registered: Placed<String>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// How long the approval of an operator's request counts.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawApproval {
    /// Minutes for which an approval counts, also one that the command does not demand, 1 to 1,440.
    pub(in crate::profile) minutes: Placed<i64>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// What an operator may do.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawOperator {
    /// The command.
    pub(in crate::profile) act: Placed<String>,
    /// Whether a second operator must approve; if absent, no.
    #[serde(default)]
    pub(in crate::profile) second_approver: Option<Placed<bool>>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// What a session must have proven for a service.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawAuthority {
    /// The services.
    pub(in crate::profile) services: Vec<Placed<String>>,
    /// The factors, in the order in which they are asked for.
    pub(in crate::profile) needs: Placed<Vec<Placed<String>>>,
    /// Minutes for which a proof is valid, 1 to 1,440; if absent, for the life of the session.
    pub(in crate::profile) fresh_minutes: Option<Placed<i64>>,
    /// The rule that this row implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}
