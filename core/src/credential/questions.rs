//! Three secret questions with the answers that a customer registers (CRD-7).

use serde::{Deserialize, Serialize};

use super::arena::Arena;
use super::binding::{HashOwner, HashRole};
use super::form::check_form;
use super::hash::{HashCheck, HashError, Hashing, PasswordHash, Repeppering, check_hash, make_hash};
use super::normalise::{
    NORMAL_FORMS, NORMALISER_VERSION, NormalForm, NormalForms, Normalised, normalise, normalise_as,
};
use super::rules::CredentialRules;
use crate::code::Code;
use crate::kernel::{Shown, SnapshotError};
use crate::page::FormRule;
use crate::secret::Secret;
use crate::text::Text;

/// The stored record of one answer. An entry is compared with it by `AnswerRecord::compare` alone, under the version of its own normal form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerRecord {
    /// The key of the question.
    pub question: Text,
    /// The hash of the answer's normal form.
    hash: PasswordHash,
    /// The version of that normal form.
    normaliser_version: u16,
}

/// Why an entry was not compared with an answer. None of these is a wrong entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerError {
    /// The entry can be no answer.
    Entry(Code),
    /// The answer is stored in a version of the normal form that is not known here: a newer library wrote it. It opens nothing.
    NormalForm(u16),
    /// The stored hash cannot be compared.
    Hash(HashError),
}

impl AnswerRecord {
    /// The fields that staff may see in a row (CRD-9).
    pub(crate) const SHOWN: &'static [Shown] = &[Shown::Value("question"), Shown::Value("normaliser_version")];

    /// A record that no answer matches, for a row that stands for nobody (LCK-4).
    pub(crate) fn stand_in(owner: &HashOwner, hashing: &Hashing<'_>) -> Self {
        let hash = hashing.decoy(&owner.of(HashRole::Answer("")));
        Self { question: Text::default(), hash, normaliser_version: NORMALISER_VERSION }
    }

    /// The version of the normal form in which the answer is stored.
    pub const fn normaliser_version(&self) -> u16 {
        self.normaliser_version
    }

    /// Compares an entry with the answer, under the version of the answer's normal form. After a match with a record that is stale, its answer is to be
    /// hashed anew ([`AnswerRecord::rehashed`]).
    ///
    /// An answer in an unknown version opens nothing, after the work of a comparison. The row as a whole stays readable: an error of the row would come
    /// before the proof of the password, and tell customers from unknown names (LCK-4).
    ///
    /// # Errors
    /// Each [`AnswerError`].
    #[cfg_attr(not(test), expect(dead_code, reason = "no page asks the questions yet"))]
    pub(crate) fn compare(
        &self,
        entry: &Secret,
        chars_max: u16,
        owner: &HashOwner,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<HashCheck, AnswerError> {
        self.compare_by(&NORMAL_FORMS, entry, chars_max, owner, hashing, arena)
    }

    fn compare_by(
        &self,
        forms: &NormalForms,
        entry: &Secret,
        chars_max: u16,
        owner: &HashOwner,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<HashCheck, AnswerError> {
        let (version, own) = (self.normaliser_version, forms.of(self.normaliser_version));
        let normal = normalise_as(own.unwrap_or(forms.written), entry, chars_max).map_err(AnswerError::Entry)?;
        let place = owner.of(HashRole::Answer(&self.question));
        let check = check_hash(normal.secret(), &self.hash, &place, hashing, arena);
        if own.is_none() {
            return Err(AnswerError::NormalForm(version));
        }
        let HashCheck { matched, stale } = check.map_err(AnswerError::Hash)?;
        // A record of a later version stays: two machines would else replace each other's at every login.
        Ok(HashCheck { matched, stale: stale || version < forms.written.version })
    }

    /// The record of the same answer with a new hash of its normal form in today's version. The entry must have matched.
    ///
    /// # Errors
    /// The entry can be no answer in that version, or its hash could not be made; then the stored record stays.
    #[cfg_attr(not(test), expect(dead_code, reason = "no page asks the questions yet"))]
    pub(crate) fn rehashed(
        &self,
        entry: &Secret,
        chars_max: u16,
        salt: [u8; 16],
        owner: &HashOwner,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Self, AnswerError> {
        let normal = normalise(entry, chars_max).map_err(AnswerError::Entry)?;
        Self::make(NORMAL_FORMS.written, &self.question, &normal, salt, owner, hashing, arena)
            .map_err(AnswerError::Hash)
    }

    /// The record of an answer in this normal form.
    fn make(
        form: &NormalForm,
        question: &str,
        normal: &Normalised,
        salt: [u8; 16],
        owner: &HashOwner,
        hashing: &Hashing<'_>,
        arena: &mut Arena,
    ) -> Result<Self, HashError> {
        let hash = make_hash(normal.secret(), salt, &owner.of(HashRole::Answer(question)), hashing, arena)?;
        Ok(Self { question: Text::from(question), hash, normaliser_version: form.version })
    }

    /// Puts the hash under the pepper in force.
    ///
    /// # Errors
    /// The hash does not open; it stays as it is.
    pub(crate) fn repepper(&mut self, owner: &HashOwner, to: &Repeppering<'_>) -> Result<(), SnapshotError> {
        if let Some(hash) = self.hash.repeppered(&owner.of(HashRole::Answer(&self.question)), to)? {
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
        AnswerRecord::make(NORMAL_FORMS.written, key, &normal, salt, owner, hashing, arena)
    };
    let ([first, second, third], [one, two, three]) = (chosen, salts);
    let mut all = || Ok([record(first, one)?, record(second, two)?, record(third, three)?]);
    Ok(all())
}

/// Number of questions that a customer registers.
const QUESTIONS: usize = 3;

#[cfg(test)]
mod tests;
