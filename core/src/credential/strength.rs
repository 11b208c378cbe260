//! Checks whether a new password may be chosen. Each rule is a switch of the profile, and all broken rules are reported together (CRD-3,
//! CRD-13).

use arrayvec::ArrayVec;

use super::canonical::alike;
use super::common::is_common;
use super::house::HouseRules;
use crate::code::Code;
use crate::secret::Secret;

/// The institution's rules for a new password (CRD-3, CRD-13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrengthRules {
    /// It must differ from the password in force.
    pub not_current: bool,
    /// The login and the confirmation password must differ (fault 25).
    pub not_other: bool,
    /// It must differ from the login ID.
    pub not_login_id: bool,
    /// It must not be a common password (fault 26).
    pub not_common: bool,
    /// It must have letters and digits.
    pub mixed: bool,
    /// How many previous passwords may not be reused (0–10). The check runs when the password is replaced, because it needs their hashes.
    pub history: u8,
    /// It must not be a word of the institution or the customer's own data (CRD-13); `None` if this is not checked.
    pub house: Option<HouseRules>,
}

/// A new password and what it is compared with. The caller has all of it at hand; nothing comparable is stored.
#[derive(Clone, Copy, Debug)]
pub struct NewPassword<'a> {
    /// The new password.
    pub new: &'a Secret,
    /// The current password, which the new one replaces; `None` if there is none to compare with.
    pub current: Option<&'a Secret>,
    /// The customer's other password, new or in force.
    pub other: Option<&'a Secret>,
    /// The login ID.
    pub login_id: Option<&'a str>,
    /// The customer's registered telephone.
    pub telephone: Option<&'a str>,
    /// The customer's account number.
    pub account_number: Option<&'a str>,
}

/// Every rule that a new password breaks, in the order of the rules; empty if it may be chosen.
pub type StrengthFaults = ArrayVec<Code, 7>;

/// Checks the strength of a new password; its form is checked elsewhere (CRD-3, CRD-13). Two texts that look alike, for example in another
/// case or width, count as equal (fault 24).
///
/// ```
/// use madoguchi::{Code, NewPassword, Profile, Secret, check_strength};
/// let seiwa = Profile::seiwa();
/// let (new, current) = (Secret::from("Password1"), Secret::from("PASSWORD1"));
/// let login_id = Some("hanako88");
/// let asked = NewPassword { new: &new, current: Some(&current), other: None, login_id, telephone: None, account_number: None };
/// let faults = check_strength(&asked, seiwa.credentials().strength());
/// assert_eq!(faults.as_slice(), [Code::SameAsCurrent, Code::TooCommon]);
/// let new = Secret::from("Tulip2026");
/// assert!(check_strength(&NewPassword { new: &new, ..asked }, seiwa.credentials().strength()).is_empty());
/// let new = Secret::from("seiwa2026");
/// assert_eq!(check_strength(&NewPassword { new: &new, ..asked }, seiwa.credentials().strength())[..], [Code::HouseWord]);
/// ```
pub fn check_strength(asked: &NewPassword<'_>, rules: &StrengthRules) -> StrengthFaults {
    let new = asked.new.expose();
    let is = |other: Option<&str>| other.is_some_and(|other| alike(new, other));
    let house = rules.house.as_ref();
    let is_login_id = rules.not_login_id && is(asked.login_id);
    // A password equal to the login ID is reported once, not also as the customer's own data.
    let own = [asked.telephone, asked.account_number, asked.login_id.filter(|_| !is_login_id)];
    let rungs = [
        (rules.not_current, is(asked.current.map(Secret::expose)), Code::SameAsCurrent),
        (rules.not_other, is(asked.other.map(Secret::expose)), Code::SameAsOther),
        (true, is_login_id, Code::SameAsLoginId),
        (rules.not_common, is_common(new), Code::TooCommon),
        (rules.mixed, !is_mixed(new), Code::NotMixed),
        (true, house.is_some_and(|house| house.has(new)), Code::HouseWord),
        (true, house.is_some_and(|house| house.is_own(new, &own)), Code::OwnData),
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
        house: None,
    };

    fn faults(rules: &StrengthRules, new: &str, current: &str, other: &str, login_id: &str) -> Vec<Code> {
        let (new, current, other) = (Secret::from(new), Secret::from(current), Secret::from(other));
        let login_id = Some(login_id);
        let [telephone, account_number] = [Some("09012345678"), Some("3456789")];
        let [current, other] = [Some(&current), Some(&other)];
        let asked = NewPassword { new: &new, current, other, login_id, telephone, account_number };
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
        // Every combination of switches reports exactly its own rules.
        for set in 0_u8..32 {
            let on = |bit: u8| set & (1 << bit) != 0;
            let rules = StrengthRules {
                not_current: on(0),
                not_other: on(1),
                not_login_id: on(2),
                not_common: on(3),
                mixed: on(4),
                ..ALL
            };
            let codes = [SameAsCurrent, SameAsOther, SameAsLoginId, TooCommon, NotMixed];
            let wanted: Vec<_> = (0..5).filter(|&bit| on(bit)).map(|bit| codes[usize::from(bit)]).collect();
            assert_eq!(faults(&rules, new, current, other, id), wanted);
        }
        assert!(faults(&ALL, "Tulip2026", "Tulip2025", "Rose2026", "hanako88").is_empty());
    }

    #[test]
    fn crd_13_the_house_and_the_customers_data_are_refused_by_name() {
        let house = HouseRules { words: vec!["seiwa".into()], own_data: true, digits: 4 };
        let rules = StrengthRules { house: Some(house), ..ALL };
        for (new, expected) in [
            ("Seiwa2026", &[Code::HouseWord][..]),
            ("34567892026", &[Code::NotMixed, Code::OwnData]),
            ("hanako882026", &[Code::OwnData]),
            ("hanako88", &[Code::SameAsLoginId]),
            ("Tulip2026", &[]),
        ] {
            assert_eq!(faults(&rules, new, "x1", "y2", "hanako88"), expected, "{new}");
            assert!(!faults(&ALL, new, "x1", "y2", "hanako88").contains(&Code::OwnData), "{new}");
        }
        // With the switch for the login ID off, the login ID still counts as the customer's own data.
        let rules = StrengthRules { not_login_id: false, ..rules };
        assert_eq!(faults(&rules, "hanako88", "x1", "y2", "hanako88"), [Code::OwnData]);
    }

    #[test]
    fn fault_24_fault_25_what_looks_alike_is_the_same() {
        assert_eq!(faults(&ALL, "Tulip2026", "tULIP2026", "x", "y"), [Code::SameAsCurrent]);
        assert_eq!(faults(&ALL, "Tulip2026", "x", "ｔｕｌｉｐ２０２６", "y"), [Code::SameAsOther]);
        assert_eq!(faults(&ALL, "hanako88", "x", "y", "Hanako88"), [Code::SameAsLoginId]);
        // Two texts without letters and digits have no canonical form that could be equal.
        assert!(faults(&StrengthRules { mixed: false, ..ALL }, "！！", "？？", "。", "、").is_empty());
    }
}
