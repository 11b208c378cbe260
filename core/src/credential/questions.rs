//! Three secret questions with the answers that a customer registers (CRD-7).

use serde::{Deserialize, Serialize};

use super::arena::Arena;
use super::binding::{HashOwner, HashRole};
use super::form::check_form;
use super::hash::{HashError, Hashing, PasswordHash, make_hash};
use super::normalise::{NORMALISER_VERSION, Normalised, normalise};
use super::rules::CredentialRules;
use crate::code::Code;
use crate::kernel::{HostKeys, PepperName, Shown, SnapshotError};
use crate::page::FormRule;
use crate::secret::Secret;
use crate::text::Text;

/// The stored record of one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerRecord {
    /// The key of the question.
    pub question: Text,
    /// The hash of the answer's normal form.
    pub hash: PasswordHash,
    /// The version of that normal form.
    pub normaliser_version: u16,
}

impl AnswerRecord {
    /// The fields that staff may see in a row (CRD-9).
    pub(crate) const SHOWN: &'static [Shown] = &[Shown::Value("question"), Shown::Value("normaliser_version")];

    /// A record that no answer matches, for a row that stands for nobody (LCK-4).
    pub(crate) fn stand_in(owner: &HashOwner, hashing: &Hashing<'_>) -> Self {
        let hash = hashing.decoy(&owner.of(HashRole::Answer("")));
        Self { question: Text::default(), hash, normaliser_version: 0 }
    }

    /// Puts the hash under the pepper in force.
    ///
    /// # Errors
    /// The hash does not open; it stays as it is.
    pub(crate) fn repepper(
        &mut self,
        owner: &HashOwner,
        keys: &HostKeys,
        under: PepperName,
    ) -> Result<(), SnapshotError> {
        if let Some(hash) = self.hash.repeppered(&owner.of(HashRole::Answer(&self.question)), keys, under)? {
            self.hash = hash;
        }
        Ok(())
    }

    /// The number of the host's pepper that the hash is under, if there is one.
    pub(crate) fn peppered_with(&self) -> Option<u8> {
        self.hash.peppered_with()
    }
}

/// A fault in one of the three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionFault {
    /// The index of the question, from 0.
    pub place: usize,
    /// True if the answer is wrong, false if the question is.
    pub answer: bool,
    /// The code of the fault.
    pub code: Code,
    /// The byte position in the entry, from 0; `None` if the fault concerns the whole entry.
    pub position: Option<usize>,
}

/// Checks three questions, given by key, and their answers, and reports every fault of each (CRD-7, CRD-10).
///
/// ```
/// use madoguchi::{Code, Profile, Secret, check_questions};
/// let seiwa = Profile::seiwa();
/// let chosen = |answers: [&str; 3]| {
///     let [first, second, third] = answers.map(Secret::from);
///     [("fathers-birthday", first), ("favourite-song", second), ("new-song-genre", third)]
/// };
/// assert!(check_questions(&chosen(["二月十日", "さくら", "ロック"]), seiwa.credentials()).is_empty());
/// // か and カ are equal after normalising, and an answer needs full-width characters.
/// let faults = check_questions(&chosen(["カ", "か", "ab"]), seiwa.credentials());
/// assert_eq!(faults.iter().map(|fault| (fault.place, fault.code)).collect::<Vec<_>>(), [
///     (1, Code::SameAnswer),
///     (2, Code::FullWidthNeeded),
/// ]);
/// ```
pub fn check_questions(chosen: &[(&str, Secret); QUESTIONS], rules: &CredentialRules) -> Vec<QuestionFault> {
    let mut faults = Vec::new();
    let mut before: Vec<(&str, Option<Normalised>)> = Vec::new();
    for (place, (key, answer)) in chosen.iter().enumerate() {
        let fault = |answer, code, position| QuestionFault { place, answer, code, position };
        let form = check_form(FormRule::Question, key, rules.forms());
        faults.extend(form.iter().map(|own| fault(false, own.code, own.position)));
        if before.iter().any(|(other, _)| other == key) && form.is_empty() {
            faults.push(fault(false, Code::SameQuestion, None));
        }
        let form = check_form(FormRule::Answer, answer.expose(), rules.forms());
        faults.extend(form.iter().map(|own| fault(true, own.code, own.position)));
        let normal = normalise(answer, rules.forms().answer.max);
        if let (Err(code), true) = (&normal, form.is_empty()) {
            faults.push(fault(true, *code, None));
        }
        let normal = normal.ok().filter(|_| form.is_empty());
        let same = |other: &Normalised| normal.as_ref().is_some_and(|own| own.secret().same_as(other.secret()));
        if before.iter().any(|(_, other)| other.as_ref().is_some_and(same)) {
            faults.push(fault(true, Code::SameAnswer, None));
        }
        before.push((key, normal));
    }
    faults
}

/// Makes the records of three questions of a customer. Each answer is hashed with its own salt, which must be fresh randomness, for its question (CRD-7).
///
/// # Errors
/// The outer error has the faults that [`check_questions`] reports; the inner one is a [`HashError`].
pub fn make_questions(
    chosen: &[(&str, Secret); QUESTIONS],
    salts: [[u8; 16]; QUESTIONS],
    owner: &HashOwner,
    rules: &CredentialRules,
    hashing: &Hashing<'_>,
    arena: &mut Arena,
) -> Result<Result<[AnswerRecord; QUESTIONS], HashError>, Vec<QuestionFault>> {
    let faults = check_questions(chosen, rules);
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut record = |(key, answer): &(&str, Secret), salt| {
        // The check above has already normalised the answers without an error.
        let normal = normalise(answer, rules.forms().answer.max).map_err(|_| HashError::SecretTooLong)?;
        let hash = make_hash(normal.secret(), salt, &owner.of(HashRole::Answer(key)), hashing, arena)?;
        Ok(AnswerRecord { question: Text::from(*key), hash, normaliser_version: NORMALISER_VERSION })
    };
    let ([first, second, third], [one, two, three]) = (chosen, salts);
    let mut all = || Ok([record(first, one)?, record(second, two)?, record(third, three)?]);
    Ok(all())
}

/// Number of questions that a customer registers.
const QUESTIONS: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credential::hash::check_hash;
    use crate::credential::params::{HashLimits, HashParams};
    use crate::profile::Profile;

    fn chosen(answers: [&str; 3]) -> [(&'static str, Secret); 3] {
        let [first, second, third] = answers.map(Secret::from);
        [("fathers-birthday", first), ("favourite-song", second), ("new-song-genre", third)]
    }

    #[test]
    fn crd_7_what_is_kept_is_the_normal_form_and_its_version() {
        let mut rules = Profile::seiwa().credentials().clone();
        let least = HashParams::new(8, 1, 1).unwrap();
        rules.hash = HashLimits::new(least, least).unwrap();
        let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
        let (hashing, mut arena) = (Hashing::of(&rules, &keys), Arena::new());
        let owner = HashOwner::new("seiwa", &"c-1".parse().unwrap());
        let chosen = chosen(["ガッキ", "さくら", "ロック"]);
        let made = make_questions(&chosen, [[1; 16], [2; 16], [3; 16]], &owner, &rules, &hashing, &mut arena);
        let kept = made.unwrap().unwrap();
        assert_eq!(kept.clone().map(|own| own.question), ["fathers-birthday", "favourite-song", "new-song-genre"]);
        assert!(kept.iter().all(|own| own.normaliser_version == NORMALISER_VERSION));
        // When the question is asked later, any width is accepted.
        for (typed, matched) in [
            ("がっき", true),
            ("ｶﾞｯｷ", true),
            ("カ゛ッキ", false),
            ("かっき", false),
            ("ガツキ", false),
            (" がっき", false),
        ] {
            let normal = normalise(&typed.into(), 10).unwrap();
            let [first, ..] = &kept;
            let place = owner.of(HashRole::Answer("fathers-birthday"));
            let check = check_hash(normal.secret(), &first.hash, &place, &hashing, &mut arena).unwrap();
            assert_eq!(check.matched, matched, "{typed}");
        }
        assert!(!format!("{kept:?} {chosen:?}").contains("さくら"));
        let alike = self::chosen(["ガ", "が", "ロック"]);
        let refused = make_questions(&alike, [[1; 16]; 3], &owner, &rules, &hashing, &mut arena);
        assert!(refused.is_err_and(|faults| faults.iter().all(|fault| fault.code == Code::SameAnswer)));
    }
}
