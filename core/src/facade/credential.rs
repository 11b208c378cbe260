//! Answers the questions about entries and credentials (CRD-1 … CRD-8, CRD-10). Entries are checked and not stored.

use super::error::Errors;
use super::record::*;
use crate::code::Code;
use crate::credential::{FormFault, Forms, NewPassword, check_form, check_questions, check_strength, twice};
use crate::page::FormRule;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

impl Profile {
    /// Answers [`CheckEntryRequest`].
    ///
    /// # Errors
    /// None: an invalid entry is an answer.
    pub fn answer_check_entry(&self, request: &CheckEntryRequest) -> Result<EntryAnswer, Errors> {
        let form = request.form;
        let faults = self.faults_of(form, "entry", &request.entry);
        let again = self.again(form, "entry_again", &request.entry, request.entry_again.as_ref());
        Ok(self.entry_answer(form, faults.chain(again).collect(), &[form.rule(), "CRD-10"]))
    }

    /// Answers [`CheckPasswordRequest`] (CRD-2, CRD-3, CRD-13).
    ///
    /// # Errors
    /// None: a password that may not be chosen is an answer.
    pub fn answer_check_password(&self, request: &CheckPasswordRequest) -> Result<EntryAnswer, Errors> {
        let new = &request.new_password;
        let form = self.faults_of(FormRule::Password, "new_password", new);
        let again = self.again(FormRule::Password, "new_password_again", new, request.new_password_again.as_ref());
        let asked = NewPassword {
            new,
            current: request.current_password.as_ref(),
            other: request.other_password.as_ref(),
            login_id: request.login_id.as_ref().map(Secret::expose),
            telephone: request.telephone.as_ref().map(Secret::expose),
            account_number: request.account_number.as_ref().map(Secret::expose),
        };
        let strength = check_strength(&asked, self.credentials().strength());
        let strength = strength.into_iter().map(|code| {
            let fault = FormFault { code, position: None };
            self.entry_fault("new_password", FormRule::Password, fault)
        });
        let house = self.credentials().strength().house.as_ref().map(|_| "CRD-13");
        let rules: Vec<_> = ["CRD-2", "CRD-3"].into_iter().chain(house).chain(["CRD-10"]).collect();
        Ok(self.entry_answer(FormRule::Password, form.chain(again).chain(strength).collect(), &rules))
    }

    /// Answers [`CheckQuestionsRequest`].
    ///
    /// # Errors
    /// None: questions that may not be registered are an answer.
    pub fn answer_check_questions(&self, request: &CheckQuestionsRequest) -> Result<EntryAnswer, Errors> {
        let chosen = [
            (request.first_question.as_str(), request.first_answer.clone()),
            (request.second_question.as_str(), request.second_answer.clone()),
            (request.third_question.as_str(), request.third_answer.clone()),
        ];
        let fields = [
            ["first_question", "first_answer"],
            ["second_question", "second_answer"],
            ["third_question", "third_answer"],
        ];
        let faults = check_questions(&chosen, self.credentials()).into_iter().map(|fault| {
            let [question, answer] = fields.get(fault.place).copied().unwrap_or_default();
            let (field, form) = if fault.answer { (answer, FormRule::Answer) } else { (question, FormRule::Question) };
            let own = FormFault { code: fault.code, position: fault.position };
            self.entry_fault(field, form, own)
        });
        Ok(self.entry_answer(FormRule::Answer, faults.collect(), &["CRD-7", "CRD-10"]))
    }

    /// Answers [`QuestionsRequest`].
    ///
    /// # Errors
    /// None.
    pub fn answer_questions(&self, _: &QuestionsRequest) -> Result<QuestionsAnswer, Errors> {
        let rules = self.credentials();
        let questions = rules.questions().iter().map(|own| QuestionRecord {
            key: own.key.clone(),
            ja: own.ja.clone(),
            en: own.en.clone(),
        });
        let (ja, en) = rules.forms().words(FormRule::Answer);
        Ok(QuestionsAnswer {
            questions: questions.collect(),
            asked: (ja.as_str(), en.as_str()).into(),
            rules: vec![Text::new_static("CRD-7")],
            profile: self.reference(),
        })
    }

    fn faults_of(&self, form: FormRule, field: &'static str, entry: &Secret) -> impl Iterator<Item = EntryFault> {
        check_form(form, entry.expose(), self.credentials().forms())
            .into_iter()
            .map(move |fault| self.entry_fault(field, form, fault))
    }

    fn again(
        &self,
        form: FormRule,
        field: &'static str,
        first: &Secret,
        second: Option<&Secret>,
    ) -> Option<EntryFault> {
        let second = second?.expose();
        // CRD-10: an absent entry is reported as missing.
        let missing = second.is_empty() && !first.expose().is_empty();
        let fault = if missing {
            Some(FormFault { code: Code::EntryMissing, position: None })
        } else {
            twice(first.expose(), second)
        };
        fault.map(|fault| self.entry_fault(field, form, fault))
    }

    fn entry_fault(&self, field: &'static str, form: FormRule, fault: FormFault) -> EntryFault {
        EntryFault::new(field, form, fault, self.credentials().forms())
    }

    fn entry_answer(&self, form: FormRule, faults: Vec<EntryFault>, rules: &[&'static str]) -> EntryAnswer {
        let (ja, en) = self.credentials().forms().words(form);
        // CRD-10: the rule of each fault is among the answer's rules.
        let mut all = rules.to_vec();
        for fault in &faults {
            if !all.contains(&fault.rule) {
                all.push(fault.rule);
            }
        }
        EntryAnswer {
            right: faults.is_empty(),
            faults,
            asked: (ja.as_str(), en.as_str()).into(),
            rules: all.into_iter().map(Text::new_static).collect(),
            profile: self.reference(),
        }
    }
}

impl EntryFault {
    /// Converts a fault of an entry.
    pub(super) fn new(field: &'static str, form: FormRule, fault: FormFault, forms: &Forms) -> Self {
        let FormFault { code, position } = fault;
        let (ja, en) = forms.fault_words(form, code);
        let field = Text::new_static(field);
        Self { field, code: code.number(), name: code.name(), rule: form.rule_of(code), position, ja, en }
    }
}
