use super::*;
use crate::credential::Arenas;
use crate::credential::normalise::VERSION_1;
use crate::credential::params::{HashLimits, HashParams};
use crate::kernel::HostKeys;
use crate::profile::Profile;

const MAX: u16 = 10;
const QUESTION: &str = "fathers-birthday";

fn chosen(answers: [&str; 3]) -> [(&'static str, Secret); 3] {
    let [first, second, third] = answers.map(Secret::from);
    [(QUESTION, first), ("favourite-song", second), ("new-song-genre", third)]
}

fn rules() -> CredentialRules {
    let mut rules = Profile::seiwa().credentials().clone();
    rules.hash = cost(1);
    rules
}

fn cost(passes: u32) -> HashLimits {
    let (least, most) = (HashParams::new(8, passes, 1).unwrap(), HashParams::new(8, 2, 1).unwrap());
    HashLimits::new(least, most).unwrap()
}

fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap()
}

fn owner() -> HashOwner {
    HashOwner::new("seiwa", &"c-1".parse().unwrap())
}

#[test]
fn crd_7_what_is_kept_is_the_normal_form_and_its_version() {
    let (rules, keys, owner, mut arena) = (rules(), keys(), owner(), Arena::new());
    let hashing = Hashing::of(&rules, &keys);
    let chosen = chosen(["ガッキ", "さくら", "ロック"]);
    let made = make_questions(&chosen, [[1; 16], [2; 16], [3; 16]], &owner, &rules, &hashing, &mut arena);
    let kept = made.unwrap().unwrap();
    assert_eq!(kept.clone().map(|own| own.question), ["fathers-birthday", "favourite-song", "new-song-genre"]);
    assert!(kept.iter().all(|own| own.normaliser_version() == 1));
    // When the question is asked later, any width is accepted.
    let [first, ..] = &kept;
    for (typed, matched) in
        [("がっき", true), ("ｶﾞｯｷ", true), ("カ゛ッキ", false), ("かっき", false), ("ガツキ", false), (" がっき", false)]
    {
        let check = first.compare(&typed.into(), MAX, &owner, &hashing, &mut arena);
        assert_eq!(check, Ok(HashCheck { matched, stale: false }), "{typed}");
    }
    // What can be no answer is not compared.
    let missing = first.compare(&"".into(), MAX, &owner, &hashing, &mut arena);
    assert_eq!(missing, Err(AnswerError::Entry(Code::EntryMissing)));
    assert!(!format!("{kept:?} {chosen:?}").contains("さくら"));
    let alike = self::chosen(["ガ", "が", "ロック"]);
    let refused = make_questions(&alike, [[1; 16]; 3], &owner, &rules, &hashing, &mut arena);
    assert!(refused.is_err_and(|faults| faults.iter().all(|fault| fault.code == Code::SameAnswer)));
}

/// A version that is older than today's: letters become large, and kana stay as they are.
const OLDER: NormalForm = NormalForm {
    version: 0,
    each: |text, take| {
        text.chars().flat_map(char::to_uppercase).all(take);
    },
};

/// The library before today's version: it knows its own only.
static BEFORE: NormalForms = NormalForms { written: &OLDER, others: &[] };
/// The library of the first step: it also compares today's version.
static ACCEPTING: NormalForms = NormalForms { written: &OLDER, others: &[VERSION_1] };
/// The library of the second step: it writes today's version.
static WRITING: NormalForms = NormalForms { written: &VERSION_1, others: &[OLDER] };

fn made(form: &NormalForm, answer: &str, hashing: &Hashing<'_>) -> AnswerRecord {
    let normal = normalise_as(form, &answer.into(), MAX).unwrap();
    AnswerRecord::make(form, QUESTION, &normal, [1; 16], &owner(), hashing, &mut Arena::new()).unwrap()
}

/// What a library finds when it compares an entry: whether it matches, and whether it is to be hashed anew.
fn found(
    forms: &NormalForms,
    own: &AnswerRecord,
    typed: &str,
    hashing: &Hashing<'_>,
) -> Result<(bool, bool), AnswerError> {
    let check = own.compare_by(forms, &typed.into(), MAX, &owner(), hashing, &mut Arena::new());
    check.map(|own| (own.matched, own.stale))
}

/// CRD-7: an answer is compared under its own version. Under today's, the entry `がっき` would match, and `ab` would not.
#[test]
fn crd_7_an_answer_is_compared_under_its_own_version() {
    let keys = keys();
    let hashing = Hashing::new(cost(1), &keys);
    let (kana, latin) = (made(&OLDER, "ガッキ", &hashing), made(&OLDER, "Ab", &hashing));
    for (forms, stale) in [(&BEFORE, false), (&ACCEPTING, false), (&WRITING, true)] {
        assert_eq!(found(forms, &kana, "ガッキ", &hashing), Ok((true, stale)));
        assert_eq!(found(forms, &kana, "がっき", &hashing), Ok((false, stale)));
        assert_eq!(found(forms, &latin, "ab", &hashing), Ok((true, stale)));
    }
    // The cost of a hash makes a record stale as well.
    assert_eq!(found(&BEFORE, &kana, "ガッキ", &Hashing::new(cost(2), &keys)), Ok((true, true)));
}

/// CRD-7: after a match the answer is hashed anew in today's version, and matches what today's version makes equal.
#[test]
fn crd_7_an_answer_of_an_older_version_is_hashed_anew() {
    let keys = keys();
    let (hashing, mut arena) = (Hashing::new(cost(1), &keys), Arena::new());
    let older = made(&OLDER, "ガッキ", &hashing);
    let fresh = older.rehashed(&"ガッキ".into(), MAX, [2; 16], &owner(), &hashing, &mut arena).unwrap();
    assert_eq!((fresh.normaliser_version(), fresh.question.as_str()), (1, QUESTION));
    assert_eq!(found(&WRITING, &fresh, "がっき", &hashing), Ok((true, false)));
    // It takes the place of the stored one, and is not made anew by a machine that is one step behind.
    assert_eq!(found(&ACCEPTING, &fresh, "がっき", &hashing), Ok((true, false)));
    // An entry that is too long in today's version leaves the record as it is: ㍿ has four characters.
    let long = older.rehashed(&"㍿㍿㍿".into(), MAX, [2; 16], &owner(), &hashing, &mut arena);
    assert_eq!(long, Err(AnswerError::Entry(Code::EntryTooLong)));
}

/// CRD-7: an answer in a version that is not known opens nothing, not even with the right entry, after the work of a comparison.
#[test]
fn crd_7_an_answer_of_an_unknown_version_opens_nothing() {
    let keys = keys();
    let (hashing, arenas) = (Hashing::new(cost(1), &keys), Arenas::keeping(1));
    let newer = made(&VERSION_1, "ガッキ", &hashing);
    let work = |forms, own: &AnswerRecord, typed: &str| {
        let before = arenas.hashes();
        let check = arenas.with(|arena| own.compare_by(forms, &typed.into(), MAX, &owner(), &hashing, arena));
        (check.map(|own| own.matched), arenas.hashes() - before)
    };
    assert_eq!(work(&BEFORE, &newer, "ガッキ"), (Err(AnswerError::NormalForm(1)), 1));
    assert_eq!(work(&ACCEPTING, &newer, "ガッキ"), (Ok(true), 1));
    let unknown = AnswerRecord { normaliser_version: 2, ..newer };
    assert_eq!(work(&WRITING, &unknown, "ガッキ"), (Err(AnswerError::NormalForm(2)), 1));
    assert_eq!(work(&NORMAL_FORMS, &unknown, "ガッキ"), (Err(AnswerError::NormalForm(2)), 1));
    // A record that stands for nobody is compared, and matches nothing.
    let nobody = AnswerRecord::stand_in(&owner(), &hashing);
    assert_eq!(work(&NORMAL_FORMS, &nobody, "ガッキ"), (Ok(false), 1));
}
