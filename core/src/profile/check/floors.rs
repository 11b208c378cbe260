//! Checks values against their floors: a value beyond its floor is refused, an unusual one gives a warning (INS-12; CRD-2, CRD-3, CRD-6, CRD-9,
//! ENR-3, LCK-6, LOG-2, LOG-5, LOG-6, OPR-1).

use std::ops::Range;

use super::Check;
use crate::access::OperatorAct;
use crate::connection::TlsVersion;
use crate::factor::Factor;
use crate::lockout::Locks;
use crate::profile::floor::{Floor, FloorScale, FloorVerdict};
use crate::profile::raw::{Placed, RawAuthority, RawCredentials, RawOperator, RawProfile};
use crate::service::Service;

impl Check<'_, '_> {
    /// Checks everything that has a floor. A value that is already wrong is not judged again.
    pub(super) fn floors(&mut self, raw: &RawProfile, locks: &Locks) {
        self.hash_floors(&raw.credentials);
        self.password_floors(&raw.credentials);
        self.lock_floors(raw, locks);
        let session = &raw.session;
        self.number_floor(&Floor::SESSION_IDLE, &session.idle_minutes, "session.idle-minutes");
        self.number_floor(&Floor::SESSION_LIFE, &session.life_minutes, "session.life-minutes");
        self.number_floor(&Floor::FIRST_USE_DAYS, &raw.first_use.days, "first-use.days");
        for (place, row) in raw.authority.iter().enumerate() {
            self.authority_floors(row, &format!("authority[{place}].needs"));
        }
        for (place, row) in raw.operator.iter().enumerate() {
            self.operator_floors(row, &format!("operator[{place}].second-approver"));
        }
        if let Some(connection) = &raw.connection
            && let Some(version) = TlsVersion::from_name(connection.tls.get())
        {
            self.hold(&Floor::TLS, version.number().into(), "connection.tls", connection.tls.span());
        }
    }

    fn hash_floors(&mut self, raw: &RawCredentials) {
        if self.any_hash || self.faults.has_within("credentials.hash") {
            return;
        }
        let (memory, passes) = (&raw.hash.memory_kib, *raw.hash.passes.get());
        let path = "credentials.hash.memory-kib";
        self.number_floor(&Floor::HASH_MEMORY, memory, path);
        self.hold(&Floor::HASH_WORK, memory.get().saturating_mul(passes), path, memory.span());
    }

    fn password_floors(&mut self, raw: &RawCredentials) {
        self.number_floor(&Floor::PASSWORD_MIN, &raw.password.min, "credentials.password.min");
        self.number_floor(&Floor::PASSWORD_MAX, &raw.password.max, "credentials.password.max");
        for (row, switch) in [
            (&Floor::NOT_CURRENT, &raw.strength.not_current),
            (&Floor::NOT_OTHER, &raw.strength.not_other),
            (&Floor::NOT_LOGIN_ID, &raw.strength.not_login_id),
            (&Floor::NOT_COMMON, &raw.strength.not_common),
            (&Floor::PASSCODE_SINGLE_USE, &raw.passcode.single_use),
        ] {
            self.hold(row, i64::from(*switch.get()), row.key, switch.span());
        }
        self.number_floor(&Floor::PASSCODE_LIFE, &raw.passcode.life_minutes, "credentials.passcode.life-minutes");
    }

    /// LCK-6: the most guesses in a year, and their chance of success if the profile states the number of digits of a secret.
    fn lock_floors(&mut self, raw: &RawProfile, locks: &Locks) {
        for (place, row) in raw.lock.get().iter().enumerate() {
            let path = format!("lock[{place}]");
            let Some(factor) = Factor::from_name(row.factor.get()).filter(|_| !self.faults.has_within(&path)) else {
                continue;
            };
            let Some(lock) = locks.of(factor) else { continue };
            let (path, span) = (format!("{path}.limit"), row.limit.span());
            let guesses = lock.policy().bound(0).guesses_per_year;
            let guesses = i64::try_from(guesses).unwrap_or(i64::MAX);
            let digits_are_wrong = ["activation-password", "passcode"].map(|key| format!("credentials.{key}"));
            let secrets = secrets(factor, &raw.credentials)
                .filter(|_| !digits_are_wrong.iter().any(|path| self.faults.has_within(path)))
                .and_then(|secrets| secrets.checked_div(guesses));
            let told = secrets.is_some_and(|each| self.hold(&Floor::LOCK_CHANCE, each, &path, span.clone()));
            if !told {
                self.hold(&Floor::LOCK_GUESSES, guesses, &path, span);
            }
        }
    }

    /// LOG-5: whoever asks must be proven; and if money moves or registered data changes, more than a session is needed.
    fn authority_floors(&mut self, raw: &RawAuthority, path: &str) {
        if self.faults.has_within(path) {
            return;
        }
        let (needs, span) = (raw.needs.get(), raw.needs.span());
        let count = |wanted: fn(&Factor) -> bool| {
            let factors = needs.iter().filter_map(|need| Factor::from_name(need.get()));
            i64::try_from(factors.filter(wanted).count()).unwrap_or(i64::MAX)
        };
        let opens = |services: &[Service]| {
            raw.services.iter().any(|own| services.iter().any(|service| service.name() == own.get()))
        };
        // What proves a customer only at first use proves nothing in a session.
        self.hold(&Floor::NEEDS, count(|factor| *factor != Factor::FirstUse), path, span.clone());
        if opens(&MOVES_MONEY) || opens(&CHANGES_REGISTRATION) {
            let besides = count(|factor| !matches!(factor, Factor::LoginPassword | Factor::FirstUse));
            self.hold(&Floor::NEEDS_BESIDES, besides, path, span.clone());
        }
        if opens(&MOVES_MONEY) {
            let held = count(|factor| *factor == Factor::OneTimePassword);
            self.hold(&Floor::NEEDS_POSSESSION, held, path, span);
        }
    }

    /// OPR-1: a command that gives somebody access must not be one operator's alone.
    fn operator_floors(&mut self, raw: &RawOperator, path: &str) {
        let row = match OperatorAct::from_name(raw.act.get()) {
            Some(OperatorAct::EndAllSessions) => &Floor::APPROVER_ALL,
            Some(OperatorAct::ResetJourney) => &Floor::APPROVER_RESET,
            Some(OperatorAct::AcceptRestore) => &Floor::APPROVER_RESTORE,
            Some(OperatorAct::OpenContract | OperatorAct::LiftLock | OperatorAct::ResumeContract) => &Floor::APPROVER,
            Some(OperatorAct::EndSessions | OperatorAct::SuspendContract | OperatorAct::CloseContract) | None => return,
        };
        let approver = raw.second_approver.as_ref();
        let span = approver.map_or(raw.act.span(), Placed::span);
        self.hold(row, i64::from(approver.is_some_and(|second| *second.get())), path, span);
    }

    fn number_floor(&mut self, row: &Floor, raw: &Placed<i64>, path: &str) {
        self.hold(row, *raw.get(), path, raw.span());
    }

    /// Checks one value against its row; returns whether there was a fault or warning.
    fn hold(&mut self, row: &Floor, value: i64, path: &str, span: Range<usize>) -> bool {
        if self.faults.has(path) {
            return true;
        }
        let now = (row.scale == FloorScale::Number).then_some(value);
        let (now_ja, now_en) =
            now.map_or_else(Default::default, |now| (format!("、現在は`{now}`"), format!(", now `{now}`")));
        let (why_ja, why_en, source) = (row.why_ja, row.why_en, row.source);
        match row.judge(value) {
            FloorVerdict::Usual => return false,
            FloorVerdict::Unusual { code } => {
                let (ja, en) = row.limit(row.usual);
                let ja = format!("ふつうは{ja}{now_ja}。{why_ja}。{source}");
                self.faults.warn(code, path, span, ja, format!("usually {en}{now_en}: {why_en}; {source}"));
            }
            FloorVerdict::Refused { floor, code } => {
                let (ja, en) = row.limit(floor);
                let ja = format!("{ja}{now_ja}。{why_ja}。{source}");
                self.faults.add(code, path, span, ja, format!("{en}{now_en}: {why_en}; {source}"));
            }
        }
        true
    }
}

/// The number of possible secrets of a factor, if the profile states the fewest digits.
fn secrets(factor: Factor, raw: &RawCredentials) -> Option<i64> {
    let digits = match factor {
        Factor::ActivationPassword => &raw.activation_password.min,
        Factor::MailPasscode => &raw.passcode.digits,
        Factor::FirstUse
        | Factor::LoginPassword
        | Factor::ConfirmationPassword
        | Factor::SecretAnswer
        | Factor::OneTimePassword => return None,
    };
    10_i64.checked_pow(u32::try_from(*digits.get()).ok()?)
}

/// Services that move money, now or later.
const MOVES_MONEY: [Service; 5] = [
    Service::TransferSameDay,
    Service::TransferReserved,
    Service::CurrentAccountTransfer,
    Service::Payeasy,
    Service::UtilityDebit,
];
/// Services that change other registered data of the customer.
const CHANGES_REGISTRATION: [Service; 4] =
    [Service::AddressChange, Service::RegistrationChange, Service::OtpProcedure, Service::ApiLink];
