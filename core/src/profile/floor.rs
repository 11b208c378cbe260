//! The minimums of a profile ("floors") and its usual values, in one table (CRD-2, CRD-3, CRD-6, CRD-9, ENR-3, INS-12, LCK-6, LOG-2, LOG-5, LOG-6,
//! OPR-1).
//!
//! A value beyond its floor is refused, because it would break the promise of the rule. A value between floor and usual value loads with a warning
//! ([`crate::Profile::warnings`]). `docs/floors.md` prints this table, and a test compares the two.

use crate::code::Code;
use crate::connection::TlsVersion;

/// One row of the table: a value of the profile, its floor, its usual value, and the standard that they come from.
///
/// ```
/// use madoguchi::Floor;
/// let memory = Floor::ALL.iter().find(|row| row.key == "credentials.hash.memory-kib").ok_or("no such row")?;
/// assert_eq!(memory.floor.map(|floor| memory.scale.show(floor)), Some("7168".to_owned()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Floor {
    /// The path of the value in a profile; a name in words if it is computed from several values.
    pub key: &'static str,
    /// The unit of the value, in Japanese; empty if it has none.
    pub unit_ja: &'static str,
    /// The unit of the value, in English; empty if it has none.
    pub unit_en: &'static str,
    /// How the value is written.
    pub scale: FloorScale,
    /// Whether a value must be at least the floor, or at most.
    pub side: FloorSide,
    /// Beyond this limit the profile is refused; absent if the value only causes a warning.
    pub floor: Option<i64>,
    /// Beyond this limit the profile has a warning.
    pub usual: i64,
    /// The code of the refusal; absent if there is no floor.
    pub fault: Option<Code>,
    /// The code of the warning; absent if floor and usual value are equal.
    pub warning: Option<Code>,
    /// What a value beyond the limit leads to, in Japanese.
    pub why_ja: &'static str,
    /// What a value beyond the limit leads to, in English.
    pub why_en: &'static str,
    /// The standard that states the numbers.
    pub source: &'static str,
}

/// On which side of a floor a value is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloorSide {
    /// At the floor and above.
    AtLeast,
    /// At the floor and below.
    AtMost,
}

/// How a value that has a floor is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloorScale {
    /// As a whole number.
    Number,
    /// As `true` (1) or `false` (0).
    Switch,
    /// As the word of a version of TLS, by its number.
    Tls,
}

impl FloorScale {
    /// A value as a profile writes it.
    pub fn show(self, value: i64) -> String {
        match self {
            Self::Number => value.to_string(),
            Self::Switch => (value != 0).to_string(),
            Self::Tls => {
                let version = u16::try_from(value).ok().and_then(TlsVersion::from_number);
                version.map_or_else(String::new, |version| version.name().to_owned())
            }
        }
    }
}

impl Floor {
    /// Whether a value is on the safe side of a limit of this row.
    const fn holds(&self, value: i64, limit: i64) -> bool {
        match self.side {
            FloorSide::AtLeast => value >= limit,
            FloorSide::AtMost => value <= limit,
        }
    }

    /// Judges a value against the usual value and the floor.
    pub(super) fn judge(&self, value: i64) -> FloorVerdict {
        let behind = |limit: i64| !self.holds(value, limit);
        match (self.floor.zip(self.fault), self.warning) {
            (Some((floor, code)), _) if behind(floor) => FloorVerdict::Refused { floor, code },
            (_, Some(code)) if behind(self.usual) => FloorVerdict::Unusual { code },
            _ => FloorVerdict::Usual,
        }
    }

    /// A limit in words: `7168 KiB以上`, `at least 7168 KiB`.
    pub(super) fn limit(&self, limit: i64) -> (String, String) {
        let shown = format!("`{}`", self.scale.show(limit));
        if self.scale == FloorScale::Switch {
            return (shown.clone(), shown);
        }
        let (ja, en) = match self.side {
            FloorSide::AtLeast => ("以上", "at least"),
            FloorSide::AtMost => ("以下", "at most"),
        };
        let unit_en = if self.unit_en.is_empty() { String::new() } else { format!(" {}", self.unit_en) };
        (format!("{shown}{}{ja}", self.unit_ja), format!("{en} {shown}{unit_en}"))
    }
}

/// The result of judging a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FloorVerdict {
    /// It is within the usual limit.
    Usual,
    /// It is beyond the usual limit: a warning of this code.
    Unusual { code: Code },
    /// It is beyond this floor: a fault of this code.
    Refused { floor: i64, code: Code },
}

/// Declares the rows of the table.
macro_rules! floors {
    ($($name:ident { $key:literal, $unit_ja:literal / $unit_en:literal, $scale:ident, $side:ident, $floor:expr, $usual:expr,
        $fault:expr, $warning:expr, $why_ja:literal, $why_en:literal, $source:literal })*) => {
        impl Floor {
            $(pub(super) const $name: Self = Self {
                key: $key,
                unit_ja: $unit_ja,
                unit_en: $unit_en,
                scale: FloorScale::$scale,
                side: FloorSide::$side,
                floor: $floor,
                usual: $usual,
                fault: $fault,
                warning: $warning,
                why_ja: $why_ja,
                why_en: $why_en,
                source: $source,
            };)*

            /// Every row of the table.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];
        }
    };
}

floors! {
    HASH_MEMORY {
        "credentials.hash.memory-kib", "KiB" / "KiB", Number, AtLeast, Some(7_168), 7_168, Some(Code::HashTooCheap), None,
        "これより少ないと、盗まれたハッシュからパスワードを安く大量に試せます",
        "with less, whoever steals the hashes tries passwords cheaply and by the million",
        "OWASP Password Storage Cheat Sheet, Argon2id"
    }
    HASH_WORK {
        "credentials.hash: memory-kib × passes", "KiB" / "KiB", Number, AtLeast, None, 35_840, None, Some(Code::CheapHash),
        "推奨される組み合わせのどれよりも、盗まれたハッシュを安く試せます",
        "a stolen hash is tried more cheaply than with any of the recommended settings",
        "OWASP Password Storage Cheat Sheet, Argon2id"
    }
    PASSWORD_MIN {
        "credentials.password.min", "文字" / "characters", Number, AtLeast, Some(6), 8, Some(Code::PasswordTooShort), Some(Code::ShortPassword),
        "短いパスワードは、規則に従っていても推測されます",
        "a short password is guessed though it keeps every rule",
        "NIST SP 800-63B, 5.1.1.1"
    }
    PASSWORD_MAX {
        "credentials.password.max", "文字" / "characters", Number, AtLeast, Some(8), 64, Some(Code::PasswordTooShort), Some(Code::ShortPassword),
        "お客様が長いパスワードを選べません",
        "a customer cannot choose a long password",
        "NIST SP 800-63B, 5.1.1.2; OWASP ASVS 5.0, 6.2.9"
    }
    NOT_CURRENT {
        "credentials.strength.not-current", "" / "", Switch, AtLeast, None, 1, None, Some(Code::WeakStrength),
        "変更しても同じパスワードが残ります",
        "the same password stays in force after a change",
        "CRD-3"
    }
    NOT_OTHER {
        "credentials.strength.not-other", "" / "", Switch, AtLeast, None, 1, None, Some(Code::WeakStrength),
        "一方のパスワードを知った者が、もう一方も知ります",
        "whoever knows one of the two passwords knows the other",
        "CRD-3"
    }
    NOT_LOGIN_ID {
        "credentials.strength.not-login-id", "" / "", Switch, AtLeast, None, 1, None, Some(Code::WeakStrength),
        "ログインIDを知った者が、パスワードも知ります",
        "whoever knows the login ID knows the password",
        "NIST SP 800-63B, 5.1.1.2"
    }
    NOT_COMMON {
        "credentials.strength.not-common", "" / "", Switch, AtLeast, None, 1, None, Some(Code::WeakStrength),
        "最初に試されるパスワードを登録できます",
        "passwords that everybody tries first can be registered",
        "NIST SP 800-63B, 5.1.1.2; OWASP ASVS 5.0, 6.2.4"
    }
    PASSCODE_SINGLE_USE {
        "credentials.passcode.single-use", "" / "", Switch, AtLeast, Some(1), 1, Some(Code::WeakPasscode), None,
        "盗み見られたメール通知パスワードが、もう一度使えます",
        "a passcode that was seen can be used once more",
        "NIST SP 800-63B, 5.1.3.2; OWASP ASVS 5.0, 6.5.1"
    }
    PASSCODE_LIFE {
        "credentials.passcode.life-minutes", "分" / "minutes", Number, AtMost, None, 10, None, Some(Code::LongPasscode),
        "メールを後から読んだ者が、そのメール通知パスワードを使えます",
        "whoever reads the mail later can use its passcode",
        "NIST SP 800-63B, 5.1.3.2; OWASP ASVS 5.0, 6.5.5"
    }
    LOCK_GUESSES {
        "lock: guesses of a year", "回（1年の入力）" / "guesses in a year", Number, AtMost, Some(876_000), 100,
        Some(Code::TooManyGuesses), Some(Code::ManyGuesses),
        "誤入力を続ける者を、一時停止もロックも止められません",
        "neither stop nor lock keeps whoever goes on guessing from it",
        "OWASP ASVS 4.0.3, 2.2.1; NIST SP 800-63B, 5.2.2"
    }
    LOCK_CHANCE {
        "lock: secrets for each guess of a year", "通り（1年の入力1回につき）" / "secrets for each guess of a year", Number,
        AtLeast, Some(100), 10_000, Some(Code::TooManyGuesses), Some(Code::ManyGuesses),
        "番号が短く、1年のうちに当てられます",
        "the number is so short that it is guessed within a year",
        "NIST SP 800-63B, 5.2.2"
    }
    SESSION_IDLE {
        "session.idle-minutes", "分" / "minutes", Number, AtMost, Some(60), 15, Some(Code::SessionTooLong), Some(Code::LongSession),
        "席を離れたお客様の画面を、他人が使えます",
        "a stranger can use the page that a customer walked away from",
        "NIST SP 800-63B-4, 2.2.3, 2.3.3"
    }
    SESSION_LIFE {
        "session.life-minutes", "分" / "minutes", Number, AtMost, Some(1_440), 720, Some(Code::SessionTooLong), Some(Code::LongSession),
        "盗まれたセッションが、いつまでも使えます",
        "a stolen session can be used for too long",
        "NIST SP 800-63B-4, 2.2.3, 2.3.3"
    }
    FIRST_USE_DAYS {
        "first-use.days", "日" / "days", Number, AtMost, Some(366), 90, Some(Code::FirstUseTooLong), Some(Code::LongFirstUse),
        "郵送した初期パスワードが、いつまでも使えます",
        "the initial passwords of the letter can be used for too long",
        "OWASP ASVS 5.0, 6.4.1"
    }
    NEEDS {
        "authority.needs", "件（認証要素）" / "factors", Number, AtLeast, Some(1), 1, Some(Code::TooFewFactors), None,
        "誰であるかを確かめずに、サービスを使えます",
        "the service can be used without any proof of who asks",
        "LOG-5"
    }
    NEEDS_BESIDES {
        "authority.needs, besides login-password", "件（`login-password`以外の認証要素）" / "besides `login-password`",
        Number, AtLeast, Some(1), 1, Some(Code::TooFewFactors), None,
        "盗まれたセッションだけで、お金が動き、または登録が変わります",
        "a stolen session alone moves money or changes what is registered",
        "NIST SP 800-63B, 4.2; OWASP ASVS 5.0, 6.3.3"
    }
    NEEDS_POSSESSION {
        "authority.needs, one-time-password", "件（`one-time-password`）" / "of `one-time-password`", Number, AtLeast, None, 1,
        None, Some(Code::FewFactors),
        "盗み見られたパスワードだけで、お金が動きます",
        "passwords that were seen move money, without anything that the customer holds",
        "NIST SP 800-63B, 4.2.1"
    }
    APPROVER_RESET {
        "operator.second-approver of reset-journey", "" / "", Switch, AtLeast, Some(1), 1, Some(Code::ApproverMissing), None,
        "職員が一人で、お客様のパスワードを自分の知るものに替えられます",
        "one operator alone replaces a customer's passwords with ones that the operator knows",
        "OPR-1"
    }
    APPROVER_ALL {
        "operator.second-approver of end-all-sessions", "" / "", Switch, AtLeast, Some(1), 1, Some(Code::ApproverMissing), None,
        "職員が一人で、すべてのお客様のセッションを終了できます",
        "one operator alone ends the sessions of all customers",
        "OPR-2"
    }
    APPROVER_RESTORE {
        "operator.second-approver of accept-restore", "" / "", Switch, AtLeast, Some(1), 1, Some(Code::ApproverMissing), None,
        "職員が一人で、お客様のパスワードやロックを、古いものに戻せます",
        "one operator alone brings back a customer's old passwords and undoes locks",
        "OPR-1"
    }
    APPROVER {
        "operator.second-approver of open-contract, lift-lock and resume-contract", "" / "", Switch, AtLeast, None, 1,
        None, Some(Code::NoApprover),
        "職員が一人で、利用できなかった口座を利用できるようにします",
        "one operator alone opens a service that was closed",
        "OPR-1"
    }
    TLS {
        "connection.tls", "" / "", Tls, AtLeast, Some(3), 3, Some(Code::TlsTooOld), None,
        "通信を読まれ、書き換えられます",
        "what is sent can be read and changed",
        "RFC 8996; RFC 9325, 3.1.1"
    }
}
