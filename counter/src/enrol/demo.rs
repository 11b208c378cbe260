//! Somebody who knows what to type: from the letter to the log-out, without a mistake.

use std::collections::BTreeSet;

use madoguchi::{Button, EntryField, FormRule, Page as PageWord, Secret};

use super::bank::Bank;
use super::hand::Of;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::host::letter::Letter;

/// The demo's customer.
pub(crate) struct Demo {
    letter: Letter,
    login_id: String,
    login_password: String,
    confirmation_password: String,
    telephone: String,
    /// The keys of the first three questions.
    questions: Vec<String>,
    /// Pages that were seen.
    seen: BTreeSet<PageWord>,
}

impl Demo {
    /// Chooses ID and passwords in the forms of the profile.
    pub(crate) fn new(desk: &Desk, letter: &Letter, bank: &mut Bank) -> Result<Self, Failure> {
        let rules = desk.profile.credentials();
        let forms = rules.forms();
        let (passwords, ids) = (forms.lengths(FormRule::Password), forms.lengths(FormRule::LoginId));
        let digits = usize::from(forms.lengths(FormRule::Telephone).max).saturating_sub(3);
        Ok(Self {
            letter: letter.clone(),
            login_id: bank.chance.password(ids)?,
            login_password: bank.chance.password(passwords)?,
            confirmation_password: bank.chance.password(passwords)?,
            telephone: format!("090{}", bank.chance.digits(digits)?),
            questions: rules.questions().iter().take(3).map(|question| question.key.to_string()).collect(),
            seen: BTreeSet::new(),
        })
    }

    /// What she types.
    pub(crate) fn types(&mut self, of: Of) -> Option<Secret> {
        match of {
            Of::Button(page) => self.button(page).map(|button| Secret::from(button.name())),
            Of::Entry(page, field) => Some(Secret::from(self.entry(page, field))),
        }
    }

    /// The button that leads on; nothing where she closes the browser, on the home page after all.
    fn button(&mut self, page: PageWord) -> Option<Button> {
        let again = !self.seen.insert(page);
        Some(match page {
            PageWord::Home if again => return None,
            PageWord::Home => Button::LogIn,
            PageWord::Login if again => Button::LogIn,
            PageWord::Login => Button::FirstUse,
            PageWord::FirstUseAccount | PageWord::Enrolled => Button::Next,
            PageWord::FirstUseLoginId => Button::RegisterLoginId,
            PageWord::FirstUseDone => Button::ContinueRegistration,
            PageWord::Questions | PageWord::Review => Button::Confirm,
            PageWord::Passwords => Button::ConfirmChange,
            PageWord::CustomerData => Button::ToReview,
            PageWord::Top => Button::LogOut,
            PageWord::FirstUseCancelled | PageWord::Stopped | PageWord::LoggedOut => Button::Home,
        })
    }

    fn entry(&self, page: PageWord, field: EntryField) -> &str {
        let question = |place: usize| self.questions.get(place).map_or("", String::as_str);
        match (page, field) {
            (_, EntryField::BranchNumber) => &self.letter.branch,
            (_, EntryField::AccountType) => &self.letter.kind,
            (_, EntryField::AccountNumber) => &self.letter.number,
            (_, EntryField::LoginId | EntryField::LoginIdAgain) => &self.login_id,
            // At the login, and where both are changed, those of the letter are in force; at the review the new one is.
            (_, EntryField::LoginPassword | EntryField::CurrentLoginPassword) => &self.letter.login_password,
            (PageWord::Review, EntryField::ConfirmationPassword) => &self.confirmation_password,
            (_, EntryField::ConfirmationPassword | EntryField::CurrentConfirmationPassword) => {
                &self.letter.confirmation_password
            }
            (_, EntryField::NewLoginPassword | EntryField::NewLoginPasswordAgain) => &self.login_password,
            (_, EntryField::NewConfirmationPassword | EntryField::NewConfirmationPasswordAgain) => {
                &self.confirmation_password
            }
            (_, EntryField::Question1) => question(0),
            (_, EntryField::Question2) => question(1),
            (_, EntryField::Question3) => question(2),
            (_, EntryField::Answer1) => "二月十日",
            (_, EntryField::Answer2) => "さくら",
            (_, EntryField::Answer3) => "ロック",
            (_, EntryField::QuestionsConfirmed) => "yes",
            (_, EntryField::MailAddress | EntryField::MailAddressAgain) => &self.letter.mail,
            (_, EntryField::DirectMail) => "no",
            (_, EntryField::Telephone) => &self.telephone,
        }
    }
}
