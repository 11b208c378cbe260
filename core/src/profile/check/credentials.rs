//! Checks credentials and entries: CRD-1 … CRD-11, CRD-13.

use std::ops::RangeInclusive;

use super::{Check, KEY};
use crate::code::Code;
use crate::credential::{
    AccountType, ChangeRules, CredentialRules, Forms, HashLimits, HashParams, HouseRules, Lengths, PasscodeRules,
    SecretQuestion, StrengthRules,
};
use crate::credential::{HISTORY_MAX, MAIL_ADDRESS_MOST, PASSWORD_MAX, PER_HOUR_MOST, fold};
use crate::date::Date;
use crate::profile::raw::{
    Placed, RawAccountType, RawChange, RawCredentials, RawHash, RawHouse, RawLengths, RawPasscode, RawQuestion,
    RawStrength,
};
use crate::text::Text;

impl Check<'_, '_> {
    pub(super) fn credentials(&mut self, raw: &RawCredentials) -> CredentialRules {
        let account_types = self.account_types(&raw.account_type);
        let questions = self.questions(&raw.question);
        let forms = Forms {
            account_types,
            login_id: self.lengths(&raw.login_id, "login-id"),
            password: self.lengths(&raw.password, "password"),
            activation_password: self.lengths(&raw.activation_password, "activation-password"),
            answer: self.lengths(&raw.answer, "answer"),
            mail_address_max: self.mail_address(raw),
            telephone: self.telephone(raw),
            telephone_first: self.digit(&raw.telephone.first, "credentials.telephone.first"),
            questions: questions.iter().map(|own| own.key.clone()).collect(),
        };
        let house = raw.house.as_ref().map(|house| self.house(house));
        let rules = [
            &raw.login_id.rule,
            &raw.password.rule,
            &raw.activation_password.rule,
            &raw.answer.rule,
            &raw.mail_address.rule,
            &raw.telephone.rule,
            &raw.strength.rule,
            &raw.hash.rule,
            &raw.change.rule,
            &raw.passcode.rule,
        ];
        CredentialRules {
            forms,
            strength: self.strength(&raw.strength, house),
            hash: self.hash(&raw.hash),
            change: self.change(&raw.change),
            passcode: self.passcode(&raw.passcode),
            questions,
            rules: rules
                .into_iter()
                .chain(raw.house.as_ref().map(|house| &house.rule))
                .map(|rule| rule.get().into())
                .collect(),
        }
    }

    /// CRD-1: each code may occur once.
    fn account_types(&mut self, raw: &Placed<Vec<RawAccountType>>) -> Vec<AccountType> {
        if raw.get().is_empty() {
            self.say(
                Code::WrongValue,
                "credentials.account-type",
                raw.span(),
                "科目が一つ以上",
                "at least one account type",
            );
        }
        let mut types: Vec<AccountType> = Vec::new();
        for (place, own) in raw.get().iter().enumerate() {
            let path = format!("credentials.account-type[{place}]");
            let code = self.digit(&own.code, &format!("{path}.code"));
            let seen = types.iter().any(|other| other.code == code);
            let each = ("科目ごとに一つ", "each account type once");
            self.once(seen, &own.code, each, format_args!("{path}.code"));
            let ja = self.filled(&own.text.ja, &format!("{path}.text.ja")).into();
            let en = self.filled(&own.text.en, &format!("{path}.text.en")).into();
            self.says_whence(&own.rule, &own.source, &path);
            types.push(AccountType { code, ja, en });
        }
        types
    }

    /// CRD-7: at least ten questions; each key and each text may occur once.
    fn questions(&mut self, raw: &Placed<Vec<RawQuestion>>) -> Vec<SecretQuestion> {
        if raw.get().len() < QUESTIONS_MIN {
            self.say(Code::WrongValue, "credentials.question", raw.span(), "質問が10件以上", "at least ten questions");
        }
        let mut questions: Vec<SecretQuestion> = Vec::new();
        for (place, own) in raw.get().iter().enumerate() {
            let path = format!("credentials.question[{place}]");
            let key: Text = self.filled(&own.key, &format!("{path}.key")).into();
            let allowed = format!("{KEY}, 1 … {KEY_MAX}");
            self.key(&own.key, key.len() <= KEY_MAX, (&allowed, &allowed), format_args!("{path}.key"));
            let ja: Text = self.filled(&own.text.ja, &format!("{path}.text.ja")).into();
            let en: Text = self.filled(&own.text.en, &format!("{path}.text.en")).into();
            for (name, raw, known) in [
                ("key", &own.key, questions.iter().any(|other| other.key == key)),
                ("text.ja", &own.text.ja, questions.iter().any(|other| other.ja == ja)),
            ] {
                self.once(known, raw, ("質問ごとに一つ", "each question once"), format_args!("{path}.{name}"));
            }
            self.says_whence(&own.rule, &own.source, &path);
            questions.push(SecretQuestion { key, ja, en });
        }
        questions
    }

    /// CRD-2, CRD-4, CRD-5, CRD-7.
    fn lengths(&mut self, raw: &RawLengths, key: &str) -> Lengths {
        let path = format!("credentials.{key}");
        self.says_whence(&raw.rule, &raw.source, &path);
        self.range(&raw.min, &raw.max, LENGTHS, &path)
    }

    /// CRD-8.
    fn mail_address(&mut self, raw: &RawCredentials) -> u16 {
        let raw = &raw.mail_address;
        self.says_whence(&raw.rule, &raw.source, "credentials.mail-address");
        self.number(&raw.max, 3..=MAIL_ADDRESS_MOST, "credentials.mail-address.max")
    }

    fn telephone(&mut self, raw: &RawCredentials) -> Lengths {
        let raw = &raw.telephone;
        self.says_whence(&raw.rule, &raw.source, "credentials.telephone");
        self.range(&raw.min, &raw.max, 1..=TELEPHONE_MAX, "credentials.telephone")
    }

    /// CRD-13: each word may occur once, in the spelling that is compared.
    fn house(&mut self, raw: &RawHouse) -> HouseRules {
        self.says_whence(&raw.rule, &raw.source, "credentials.house");
        let path = "credentials.house.words";
        let count = raw.words.get().len();
        if count == 0 || count > HOUSE_WORDS_MAX {
            self.fault(Code::WrongValue, path, raw.words.span(), format!("1 … {HOUSE_WORDS_MAX}"));
        }
        let mut seen = Vec::new();
        for (place, word) in raw.words.get().iter().take(HOUSE_WORDS_MAX).enumerate() {
            let (path, folded) = (format!("{path}[{place}]"), fold(word.get()));
            if folded.is_empty() || word.get().chars().count() > HOUSE_WORD_MAX {
                let (ja, en) = ("文字か数字のある64文字以内", "letters or digits, at most 64 characters");
                self.say(Code::WrongValue, &path, word.span(), ja, en);
            } else if seen.contains(&folded) {
                let (ja, en) = ("照合で区別されるもの", "one that is compared as another");
                self.say(Code::Repeated, &path, word.span(), ja, en);
            }
            seen.push(folded);
        }
        HouseRules {
            words: raw.words.get().iter().map(|word| word.get().into()).collect(),
            own_data: *raw.own_data.get(),
            digits: self.number(&raw.digits_more, 0..=HOUSE_DIGITS_MAX, "credentials.house.digits-more"),
        }
    }

    fn strength(&mut self, raw: &RawStrength, house: Option<HouseRules>) -> StrengthRules {
        self.says_whence(&raw.rule, &raw.source, "credentials.strength");
        StrengthRules {
            not_current: *raw.not_current.get(),
            not_other: *raw.not_other.get(),
            not_login_id: *raw.not_login_id.get(),
            not_common: *raw.not_common.get(),
            mixed: *raw.mixed.get(),
            history: self.number(&raw.history, 0..=HISTORY_MAX, "credentials.strength.history"),
            house,
        }
    }

    fn hash(&mut self, raw: &RawHash) -> HashLimits {
        self.says_whence(&raw.rule, &raw.source, "credentials.hash");
        let least = HashParams::LEAST;
        let mut params = |memory: &Placed<i64>, passes: &Placed<i64>, lanes: &Placed<i64>, end: &str| {
            let path = |key: &str| format!("credentials.hash.{key}{end}");
            let own_memory = self.number(memory, 8..=HashParams::MEMORY_KIB_MAX, path("memory-kib"));
            let own_passes = self.number(passes, 1..=HashParams::PASSES_MAX, path("passes"));
            let own_lanes = self.number(lanes, 1..=HashParams::LANES_MAX, path("lanes"));
            let own = HashParams::new(own_memory, own_passes, own_lanes);
            if own.is_none() && !self.faults.has(&path("memory-kib")) && !self.faults.has(&path("lanes")) {
                let (ja, en) = ("並列度1につき8KiB以上", "at least 8 KiB for each lane (RFC 9106, 3.1)");
                self.say(Code::WrongValue, &path("memory-kib"), memory.span(), ja, en);
            }
            own.unwrap_or(least)
        };
        let now = params(&raw.memory_kib, &raw.passes, &raw.lanes, "");
        let most = params(&raw.memory_kib_max, &raw.passes_max, &raw.lanes_max, "-max");
        HashLimits::new(now, most).unwrap_or_else(|| {
            let (ja, en) = ("現在の値以上", "not below the cost of now");
            self.say(Code::WrongValue, "credentials.hash.memory-kib-max", raw.memory_kib_max.span(), ja, en);
            HashLimits::LEAST
        })
    }

    fn change(&mut self, raw: &RawChange) -> ChangeRules {
        self.says_whence(&raw.rule, &raw.source, "credentials.change");
        let mut days = |raw: &Option<Placed<i64>>, key: &str| {
            raw.as_ref().map(|raw| self.number(raw, 1..=DAYS_MAX, format!("credentials.change.{key}")))
        };
        let (recommend_days, force_days) =
            (days(&raw.days_recommended, "days-recommended"), days(&raw.days_forced, "days-forced"));
        ChangeRules {
            recommend_days,
            force_days,
            version: self.number(&raw.version, 1..=u16::MAX, "credentials.change.version"),
            from: self.date(&raw.from, "credentials.change.from").unwrap_or(Date::MIN),
            grace_days: self.number(&raw.days_of_grace, 0..=DAYS_MAX, "credentials.change.days-of-grace"),
        }
    }

    fn passcode(&mut self, raw: &RawPasscode) -> PasscodeRules {
        self.says_whence(&raw.rule, &raw.source, "credentials.passcode");
        PasscodeRules {
            digits: self.number(&raw.digits, 4..=10, "credentials.passcode.digits"),
            life_minutes: self.number(&raw.life_minutes, 1..=1_440, "credentials.passcode.life-minutes"),
            single_use: *raw.single_use.get(),
            per_hour_max: self.number(&raw.per_hour_max, 1..=PER_HOUR_MOST, "credentials.passcode.per-hour-max"),
        }
    }

    fn says_whence(&mut self, rule: &Placed<String>, source: &Placed<String>, path: &str) {
        self.filled(rule, &format!("{path}.rule"));
        self.filled(source, &format!("{path}.source"));
    }

    fn digit(&mut self, raw: &Placed<String>, path: &str) -> char {
        let mut chars = raw.get().chars();
        let digit = chars.next().filter(|first| first.is_ascii_digit() && chars.next().is_none());
        if digit.is_none() {
            self.fault(Code::WrongValue, path, raw.span(), "\"0\" … \"9\"".to_owned());
        }
        digit.unwrap_or('0')
    }

    fn range(&mut self, min: &Placed<i64>, max: &Placed<i64>, allowed: RangeInclusive<u16>, path: &str) -> Lengths {
        let own = Lengths {
            min: self.number(min, allowed.clone(), format!("{path}.min")),
            max: self.number(max, allowed, format!("{path}.max")),
        };
        if own.max < own.min && ![".min", ".max"].iter().any(|end| self.faults.has(&format!("{path}{end}"))) {
            self.say(Code::WrongValue, &format!("{path}.max"), max.span(), "`min`以上", "not below `min`");
        }
        own
    }
}

/// CRD-7: the fewest questions.
const QUESTIONS_MIN: usize = 10;
/// The longest key of a question.
const KEY_MAX: usize = 64;
/// The lengths that a profile may require of an entry.
#[expect(clippy::as_conversions, reason = "64 in a constant")]
const LENGTHS: RangeInclusive<u16> = 1..=PASSWORD_MAX as u16;
/// The most words of an institution; each is compared with every new password.
const HOUSE_WORDS_MAX: usize = 200;
/// The most characters of one word.
const HOUSE_WORD_MAX: usize = 64;
/// The most digits beside a word; with more, the digits are a password by themselves.
const HOUSE_DIGITS_MAX: u8 = 8;
/// The 15 digits of E.164, more than a Japanese number needs.
const TELEPHONE_MAX: u16 = 15;
/// Ten years.
const DAYS_MAX: u16 = 3_660;
