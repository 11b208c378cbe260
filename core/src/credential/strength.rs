//! Whether a new password may be chosen: each rule a switch of the profile, all that are broken at once (CRD-3).

use arrayvec::ArrayVec;

use super::canonical::alike;
use super::common::is_common;
use crate::code::Code;
use crate::secret::Secret;

/// Which rules the institution has for a new password (CRD-3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrengthRules {
    /// It differs from the one in force.
    pub not_current: bool,
    /// The login and the confirmation password differ (fault 25).
    pub not_other: bool,
    /// It differs from the login ID.
    pub not_login_id: bool,
    /// It is not one that everybody tries first (fault 26).
    pub not_common: bool,
    /// It has letters and digits.
    pub mixed: bool,
    /// It is none of so many before the one in force; 0 to 10. Judged where their hashes are, when the
    /// password is replaced.
    pub history: u8,
}

/// A new password with what it is held against, all in hand at once: nothing comparable is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewPassword<'a> {
    /// The new password.
    pub new: &'a Secret,
    /// The one in force.
    pub current: Option<&'a Secret>,
    /// The customer's other password, new or in force.
    pub other: Option<&'a Secret>,
    /// The login ID.
    pub login_id: Option<&'a str>,
}

/// Every rule that a new password breaks, in the order of the rules; empty for one that may be chosen.
pub type StrengthFaults = ArrayVec<Code, 5>;

/// Checks the strength of a new password; its form is another question (CRD-3). Two texts that look alike — other cases, other
/// widths — are the same here (fault 24).
///
/// ```
/// use madoguchi::{Code, NewPassword, Profile, Secret, check_strength};
/// let seiwa = Profile::seiwa();
/// let (new, current) = (Secret::from("Password1"), Secret::from("PASSWORD1"));
/// let asked = NewPassword { new: &new, current: Some(&current), other: None, login_id: Some("hanako88") };
/// let faults = check_strength(&asked, seiwa.credentials().strength());
/// assert_eq!(faults.as_slice(), [Code::SameAsCurrent, Code::TooCommon]);
/// let new = Secret::from("Tulip2026");
/// assert!(check_strength(&NewPassword { new: &new, ..asked }, seiwa.credentials().strength()).is_empty());
/// ```
pub fn check_strength(asked: &NewPassword<'_>, rules: &StrengthRules) -> StrengthFaults {
    let new = asked.new.expose();
    let is = |other: Option<&str>| other.is_some_and(|other| alike(new, other));
    let rungs = [
        (rules.not_current, is(asked.current.map(Secret::expose)), Code::SameAsCurrent),
        (rules.not_other, is(asked.other.map(Secret::expose)), Code::SameAsOther),
        (rules.not_login_id, is(asked.login_id), Code::SameAsLoginId),
        (rules.not_common, is_common(new), Code::TooCommon),
        (rules.mixed, !is_mixed(new), Code::NotMixed),
    ];
    rungs.into_iter().filter(|&(asked, broken, _)| asked && broken).map(|(.., code)| code).collect()
}

/// Whether a password has both letters and digits.
pub(super) fn is_mixed(password: &str) -> bool {
    let has = |class: fn(&u8) -> bool| password.bytes().any(|byte| class(&byte));
    has(u8::is_ascii_alphabetic) && has(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: StrengthRules = StrengthRules {
        not_current: true,
        not_other: true,
        not_login_id: true,
        not_common: true,
        mixed: true,
        history: 0,
    };

    fn faults(rules: &StrengthRules, new: &str, current: &str, other: &str, login_id: &str) -> Vec<Code> {
        let (new, current, other) = (Secret::from(new), Secret::from(current), Secret::from(other));
        let asked = NewPassword { new: &new, current: Some(&current), other: Some(&other), login_id: Some(login_id) };
        check_strength(&asked, rules).to_vec()
    }

    #[test]
    fn crd_3_each_rule_is_a_switch_and_all_are_told() {
        use Code::{NotMixed, SameAsCurrent, SameAsLoginId, SameAsOther, TooCommon};
        let broken = ["password"; 4];
        let [new, current, other, id] = broken;
        assert_eq!(
            faults(&ALL, new, current, other, id),
            [SameAsCurrent, SameAsOther, SameAsLoginId, TooCommon, NotMixed]
        );
        // Every set of switches tells just what it asks.
        for set in 0_u8..32 {
            let on = |bit: u8| set & (1 << bit) != 0;
            let rules = StrengthRules {
                not_current: on(0),
                not_other: on(1),
                not_login_id: on(2),
                not_common: on(3),
                mixed: on(4),
                history: 0,
            };
            let codes = [SameAsCurrent, SameAsOther, SameAsLoginId, TooCommon, NotMixed];
            let wanted: Vec<_> = (0..5).filter(|&bit| on(bit)).map(|bit| codes[usize::from(bit)]).collect();
            assert_eq!(faults(&rules, new, current, other, id), wanted);
        }
        assert!(faults(&ALL, "Tulip2026", "Tulip2025", "Rose2026", "hanako88").is_empty());
    }

    #[test]
    fn fault_24_fault_25_what_looks_alike_is_the_same() {
        assert_eq!(faults(&ALL, "Tulip2026", "tULIP2026", "x", "y"), [Code::SameAsCurrent]);
        assert_eq!(faults(&ALL, "Tulip2026", "x", "ｔｕｌｉｐ２０２６", "y"), [Code::SameAsOther]);
        assert_eq!(faults(&ALL, "hanako88", "x", "y", "Hanako88"), [Code::SameAsLoginId]);
        // Two texts without a letter or a digit have nothing that could look alike.
        assert!(faults(&StrengthRules { mixed: false, ..ALL }, "！！", "？？", "。", "、").is_empty());
    }
}
