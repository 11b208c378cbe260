//! Checks sessions, first use and operators' commands (LOG-2, LOG-4, ENR-3, OPR-1).

use super::Check;
use crate::access::{ActRules, ApprovalRules, AuthorityRule, FirstUseRules, OperatorRule, SecondLogin, SessionRules};
use crate::code::Code;
use crate::instant::{MILLIS_PER_DAY, MILLIS_PER_MINUTE, MILLIS_PER_SECOND};
use crate::profile::raw::{RawAct, RawApproval, RawAuthority, RawFirstUse, RawOperator, RawSession};
use crate::text::Text;

impl Check<'_, '_> {
    pub(super) fn session(&mut self, raw: &RawSession) -> SessionRules {
        self.filled(&raw.source, "session.source");
        let second_login = self.word(&raw.second_login, Code::WrongValue, "session.second-login");
        let mut millis =
            |raw, most: i64, unit: i64, path| self.number::<i64, _>(raw, 1..=most, path).saturating_mul(unit);
        SessionRules {
            idle_millis: millis(&raw.idle_minutes, 1_440, MILLIS_PER_MINUTE, "session.idle-minutes"),
            life_millis: millis(&raw.life_minutes, 10_080, MILLIS_PER_MINUTE, "session.life-minutes"),
            environment_millis: millis(&raw.environment_days, 3_660, MILLIS_PER_DAY, "session.environment-days"),
            kept_millis: millis(&raw.kept_days, 3_660, MILLIS_PER_DAY, "session.kept-days"),
            second_login: second_login.unwrap_or(SecondLogin::Refuse),
            shown_logins: self.number(&raw.shown_logins, 0..=10, "session.shown-logins"),
            environments: self.number(&raw.environments, 0..=10, "session.environments"),
            rule: self.filled(&raw.rule, "session.rule").into(),
        }
    }

    pub(super) fn act(&mut self, raw: &RawAct) -> ActRules {
        self.filled(&raw.source, "act.source");
        let mut millis = |raw, range, path| self.number::<i64, _>(raw, range, path).saturating_mul(MILLIS_PER_SECOND);
        ActRules {
            clock_millis: millis(&raw.clock_seconds, 0..=2, "act.clock-seconds"),
            patience_millis: millis(&raw.patience_seconds, 1..=60, "act.patience-seconds"),
            busy_millis: millis(&raw.busy_seconds, 1..=60, "act.busy-seconds"),
            rule: self.filled(&raw.rule, "act.rule").into(),
        }
    }

    pub(super) fn first_use(&mut self, raw: &RawFirstUse) -> FirstUseRules {
        self.filled(&raw.source, "first-use.source");
        FirstUseRules {
            days: self.number(&raw.days, 1..=3_660, "first-use.days"),
            taken_ids_per_day: self.number(&raw.taken_ids_per_day, 1..=100, "first-use.taken-ids-per-day"),
            registered: self.filled(&raw.registered, "first-use.registered").into(),
            rule: self.filled(&raw.rule, "first-use.rule").into(),
        }
    }

    pub(super) fn approval(&mut self, raw: &RawApproval) -> ApprovalRules {
        self.filled(&raw.source, "approval.source");
        let minutes: i64 = self.number(&raw.minutes, 1..=1_440, "approval.minutes");
        let rule = self.filled(&raw.rule, "approval.rule").into();
        ApprovalRules { millis: minutes.saturating_mul(MILLIS_PER_MINUTE), rule }
    }

    pub(super) fn operators(&mut self, raw: &[RawOperator]) -> Vec<OperatorRule> {
        let mut rules: Vec<OperatorRule> = Vec::new();
        for (place, row) in raw.iter().enumerate() {
            let path = |key: &str| format!("operator[{place}].{key}");
            self.filled(&row.source, &path("source"));
            let rule = self.filled(&row.rule, &path("rule")).into();
            let Some(act) = self.word(&row.act, Code::WrongValue, path("act")) else { continue };
            let seen = rules.iter().any(|other| other.act == act);
            self.once(seen, &row.act, ("行為ごとに一つ", "one row for an act"), path("act"));
            let second_approver = row.second_approver.as_ref().is_some_and(|second| *second.get());
            rules.push(OperatorRule { act, second_approver, rule });
        }
        rules
    }

    pub(super) fn authorities(&mut self, raw: &[RawAuthority]) -> Vec<AuthorityRule> {
        let mut rules: Vec<AuthorityRule> = Vec::new();
        for (place, row) in raw.iter().enumerate() {
            let path = |key: &str| format!("authority[{place}].{key}");
            self.filled(&row.source, &path("source"));
            let rule: Text = self.filled(&row.rule, &path("rule")).into();
            let fresh = row.fresh_minutes.as_ref();
            let fresh = fresh.map(|fresh| self.number::<i64, _>(fresh, 1..=1_440, path("fresh-minutes")));
            let mut needs = Vec::new();
            for (own, need) in row.needs.get().iter().enumerate() {
                let path = path(&format!("needs[{own}]"));
                let Some(factor) = self.word(need, Code::WrongValue, &path) else { continue };
                let seen = needs.contains(&factor);
                self.once(seen, need, ("一度だけ", "once"), &path);
                needs.extend(Some(factor).filter(|_| !seen));
            }
            for (own, service) in row.services.iter().enumerate() {
                let path = path(&format!("services[{own}]"));
                let raw = service;
                let Some(service) = self.service(raw, &path) else { continue };
                let seen = rules.iter().any(|other| other.service == service);
                self.once(seen, raw, ("サービスごとに一つ", "one row for a service"), &path);
                let fresh_millis = fresh.map(|minutes| minutes.saturating_mul(MILLIS_PER_MINUTE));
                rules.push(AuthorityRule { service, needs: needs.clone(), fresh_millis, rule: rule.clone() });
            }
        }
        rules
    }
}
