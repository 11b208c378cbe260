//! Sessions, first use and operators' acts (LOG-2, LOG-4, ENR-3, OPR-1).

use std::ops::RangeInclusive;

use super::{Check, list};
use crate::access::{AuthorityRule, FirstUseRules, OperatorAct, OperatorRule, SecondLogin, SessionRules};
use crate::code::Code;
use crate::factor::Factor;
use crate::profile::raw::{Placed, RawAuthority, RawFirstUse, RawOperator, RawSession};
use crate::text::Text;

impl Check<'_, '_> {
    pub(super) fn session(&mut self, raw: &RawSession) -> SessionRules {
        self.filled(&raw.source, "session.source");
        let second_login = SecondLogin::from_name(raw.second_login.get());
        if second_login.is_none() {
            let allowed = list(SecondLogin::ALL.iter().map(|word| word.name()));
            self.fault(Code::WrongValue, "session.second-login", raw.second_login.span(), allowed);
        }
        let count = |number: i64| usize::try_from(number).unwrap_or_default();
        SessionRules {
            idle_millis: self.within(&raw.idle_minutes, 1..=1_440, "session.idle-minutes").saturating_mul(MINUTE),
            life_millis: self.within(&raw.life_minutes, 1..=10_080, "session.life-minutes").saturating_mul(MINUTE),
            second_login: second_login.unwrap_or(SecondLogin::Refuse),
            shown_logins: count(self.within(&raw.shown_logins, 0..=10, "session.shown-logins")),
            environments: count(self.within(&raw.environments, 0..=10, "session.environments")),
            environment_millis: self
                .within(&raw.environment_days, 1..=3_660, "session.environment-days")
                .saturating_mul(DAY),
            kept_millis: self.within(&raw.kept_days, 1..=3_660, "session.kept-days").saturating_mul(DAY),
            rule: self.filled(&raw.rule, "session.rule").into(),
        }
    }

    pub(super) fn first_use(&mut self, raw: &RawFirstUse) -> FirstUseRules {
        self.filled(&raw.source, "first-use.source");
        let days = self.within(&raw.days, 1..=3_660, "first-use.days");
        let taken_ids = self.within(&raw.taken_ids_per_day, 1..=100, "first-use.taken-ids-per-day");
        FirstUseRules {
            days: u32::try_from(days).unwrap_or(1),
            taken_ids_per_day: u16::try_from(taken_ids).unwrap_or(1),
            registered: self.filled(&raw.registered, "first-use.registered").into(),
            rule: self.filled(&raw.rule, "first-use.rule").into(),
        }
    }

    pub(super) fn operators(&mut self, raw: &[RawOperator]) -> Vec<OperatorRule> {
        let mut rules: Vec<OperatorRule> = Vec::new();
        for (place, row) in raw.iter().enumerate() {
            let path = |key: &str| format!("operator[{place}].{key}");
            self.filled(&row.source, &path("source"));
            let rule = self.filled(&row.rule, &path("rule")).into();
            let Some(act) = OperatorAct::from_name(row.act.get()) else {
                let allowed = list(OperatorAct::ALL.iter().map(|act| act.name()));
                self.fault(Code::WrongValue, &path("act"), row.act.span(), allowed);
                continue;
            };
            if rules.iter().any(|other| other.act == act) {
                self.say(Code::Repeated, &path("act"), row.act.span(), "行為ごとに一つ", "one row for an act");
            }
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
            let fresh = row.fresh_minutes.as_ref().map(|fresh| self.within(fresh, 1..=1_440, &path("fresh-minutes")));
            let mut needs = Vec::new();
            for (own, need) in row.needs.get().iter().enumerate() {
                let path = path(&format!("needs[{own}]"));
                match Factor::from_name(need.get()) {
                    Some(factor) if needs.contains(&factor) => {
                        self.say(Code::Repeated, &path, need.span(), "一度だけ", "once");
                    }
                    Some(factor) => needs.push(factor),
                    None => {
                        let allowed = list(Factor::ALL.iter().map(|factor| factor.name()));
                        self.fault(Code::WrongValue, &path, need.span(), allowed);
                    }
                }
            }
            for (own, service) in row.services.iter().enumerate() {
                let path = path(&format!("services[{own}]"));
                let span = service.span();
                let Some(service) = self.service(service, &path) else { continue };
                if rules.iter().any(|other| other.service == service) {
                    self.say(Code::Repeated, &path, span, "サービスごとに一つ", "one row for a service");
                }
                let fresh_millis = fresh.map(|minutes| minutes.saturating_mul(MINUTE));
                rules.push(AuthorityRule { service, needs: needs.clone(), fresh_millis, rule: rule.clone() });
            }
        }
        rules
    }

    /// A number within bounds; the least where it is outside.
    pub(super) fn within(&mut self, raw: &Placed<i64>, bounds: RangeInclusive<i64>, path: &str) -> i64 {
        if bounds.contains(raw.get()) {
            return *raw.get();
        }
        self.fault(Code::WrongValue, path, raw.span(), format!("{} … {}", bounds.start(), bounds.end()));
        *bounds.start()
    }
}

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;
