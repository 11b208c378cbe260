//! Answers the questions about entries and credentials (CRD-1 … CRD-8, CRD-10). What was typed is read and forgotten.

use super::answer::{Errors, text};
use super::record::*;
use crate::code::Code;
use crate::credential::{FormFault, NewPassword, check_form, check_questions, check_strength, twice};
use crate::page::FormRule;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

impl Profile {
    /// Answers [`CheckEntryRequest`].
    ///
    /// # Errors
    /// None: an entry that is wrong is an answer.
    pub fn answer_check_entry(&self, request: &CheckEntryRequest) -> Result<EntryAnswer, Errors> {
        let faults = self.faults_of(request.form, "entry", &request.entry);
        let again = again("entry_again", &request.entry, request.entry_again.as_ref());
        Ok(self.entry_answer(request.form, faults.chain(again).collect(), rule_of(request.form)))
    }

    /// Answers [`CheckPasswordRequest`].
    ///
    /// # Errors
    /// None: a password that may not be chosen is an answer.
    pub fn answer_check_password(&self, request: &CheckPasswordRequest) -> Result<EntryAnswer, Errors> {
        let new = &request.new_password;
        let form = self.faults_of(FormRule::Password, "new_password", new);
        let again = again("new_password_again", new, request.new_password_again.as_ref());
        let asked = NewPassword {
            new,
            current: request.current_password.as_ref(),
            other: request.other_password.as_ref(),
            login_id: request.login_id.as_ref().map(Secret::expose),
        };
        let strength = check_strength(&asked, self.credentials().strength());
        let strength =
            strength.into_iter().map(|code| EntryFault::new("new_password", FormFault { code, position: None }));
        Ok(self.entry_answer(
            FormRule::Password,
            form.chain(again).chain(strength).collect(),
            &["CRD-2", "CRD-3", "CRD-10"],
        ))
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
            let field = if fault.answer { answer } else { question };
            EntryFault::new(field, FormFault { code: fault.code, position: fault.position })
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
            asked: text((&ja, &en)),
            rules: vec![Text::new_static("CRD-7")],
            profile: self.reference(),
        })
    }

    fn faults_of(&self, form: FormRule, field: &'static str, entry: &Secret) -> impl Iterator<Item = EntryFault> {
        check_form(form, entry.expose(), self.credentials().forms())
            .into_iter()
            .map(move |fault| EntryFault::new(field, fault))
    }

    fn entry_answer(&self, form: FormRule, faults: Vec<EntryFault>, rules: &[&'static str]) -> EntryAnswer {
        let (ja, en) = self.credentials().forms().words(form);
        EntryAnswer {
            right: faults.is_empty(),
            faults,
            asked: text((&ja, &en)),
            rules: rules.iter().copied().map(Text::new_static).collect(),
            profile: self.reference(),
        }
    }
}

fn again(field: &'static str, first: &Secret, second: Option<&Secret>) -> Option<EntryFault> {
    let second = second?.expose();
    // CRD-10: one that is not there is told as that.
    let missing = second.is_empty() && !first.expose().is_empty();
    let fault = if missing {
        Some(FormFault { code: Code::EntryMissing, position: None })
    } else {
        twice(first.expose(), second)
    };
    fault.map(|fault| EntryFault::new(field, fault))
}

/// The rules behind a form.
const fn rule_of(form: FormRule) -> &'static [&'static str] {
    match form {
        FormRule::BranchNumber | FormRule::AccountType | FormRule::AccountNumber => &["CRD-1", "CRD-10"],
        FormRule::LoginId => &["CRD-4", "CRD-10"],
        FormRule::Password => &["CRD-2", "CRD-10"],
        FormRule::ActivationPassword => &["CRD-5", "CRD-10"],
        FormRule::Question | FormRule::Answer | FormRule::Tick => &["CRD-7", "CRD-10"],
        FormRule::MailAddress | FormRule::YesOrNo | FormRule::Telephone => &["CRD-8", "CRD-10"],
    }
}

impl EntryFault {
    fn new(field: &'static str, FormFault { code, position }: FormFault) -> Self {
        let (number, name, rule) = (code.number(), code.name(), code.rule());
        let [field, ja, en] = [field, code.ja(), code.en()].map(Text::new_static);
        Self { field, code: number, name, rule, position, ja, en }
    }
}
