//! The demo's customer, who types everything from the letter to the log-out without a mistake.

use std::collections::BTreeSet;
use std::sync::Arc;

use madoguchi::{Button, EntryField, FormRule, Page as PageWord, Profile, Secret};

use super::bank::Bank;
use super::hand::Of;
use crate::engine::Engine;
use crate::failure::Failure;
use crate::host::letter::Letter;

/// The demo's customer.
pub(crate) struct Demo {
    profile: Arc<Profile>,
    letter: Letter,
    login_id: String,
    login_password: String,
    confirmation_password: String,
    telephone: String,
    /// The pages seen so far.
    seen: BTreeSet<PageWord>,
}

impl Demo {
    /// Chooses a login ID and passwords in the forms of the profile.
    pub(crate) fn new(engine: &Engine, letter: &Letter, bank: &mut Bank) -> Result<Self, Failure> {
        let rules = engine.profile.credentials();
        let forms = rules.forms();
        let (passwords, ids) = (forms.lengths(FormRule::Password), forms.lengths(FormRule::LoginId));
        let digits = usize::from(forms.lengths(FormRule::Telephone).max).saturating_sub(3);
        Ok(Self {
            profile: Arc::clone(&engine.profile),
            letter: letter.clone(),
            login_id: bank.chance.password(ids)?,
            login_password: bank.chance.password(passwords)?,
            confirmation_password: bank.chance.password(passwords)?,
            telephone: format!("090{}", bank.chance.digits(digits)?),
            seen: BTreeSet::new(),
        })
    }

    /// Returns what she types: the number of a button or of a choice, as the prompts ask.
    pub(crate) fn types(&mut self, of: Of) -> Option<Secret> {
        match of {
            Of::Button(page) => self.button(page).map(|button| self.number(page, button)),
            Of::Entry(page, field) => Some(Secret::from(self.entry(page, field))),
            // She finds the keys of an entry by herself.
            Of::Clicks => None,
        }
    }

    /// The button that leads on; `None` if she closes the browser, which she does on the home page at the end.
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
            PageWord::FirstUseCancelled | PageWord::Aborted | PageWord::LoggedOut => Button::Home,
            // The pages behind the top page, to which she does not go.
            _ => Button::LogOut,
        })
    }

    /// The number of a button on its page. If the institution left the button out (PAG-1), it is 0, which closes the browser.
    fn number(&self, page: PageWord, button: Button) -> Secret {
        let mut buttons = self.profile.pages().layout(page).into_iter().flat_map(|layout| layout.buttons());
        let place = buttons.position(|own| own.button == button).and_then(|place| place.checked_add(1));
        Secret::new(place.unwrap_or_default().to_string())
    }

    fn entry(&self, page: PageWord, field: EntryField) -> &str {
        match (page, field) {
            (_, EntryField::BranchNumber) => &self.letter.branch,
            (_, EntryField::AccountType) => &self.letter.kind,
            (_, EntryField::AccountNumber) => &self.letter.number,
            (_, EntryField::LoginId | EntryField::LoginIdAgain) => &self.login_id,
            // At the login and on the page that changes both passwords, those of the letter are current; at the review the new one is.
            (_, EntryField::LoginPassword | EntryField::CurrentLoginPassword) => &self.letter.login_password,
            (PageWord::Review, EntryField::ConfirmationPassword) => &self.confirmation_password,
            (_, EntryField::ConfirmationPassword | EntryField::CurrentConfirmationPassword) => {
                &self.letter.confirmation_password
            }
            (_, EntryField::NewLoginPassword | EntryField::NewLoginPasswordAgain) => &self.login_password,
            (_, EntryField::NewConfirmationPassword | EntryField::NewConfirmationPasswordAgain) => {
                &self.confirmation_password
            }
            (_, EntryField::Question1 | EntryField::QuestionsConfirmed) => "1",
            (_, EntryField::Question2 | EntryField::DirectMail) => "2",
            (_, EntryField::Question3) => "3",
            (_, EntryField::Answer1) => "二月十日",
            (_, EntryField::Answer2) => "さくら",
            (_, EntryField::Answer3) => "ロック",
            (_, EntryField::MailAddress | EntryField::MailAddressAgain) => &self.letter.mail,
            (_, EntryField::Telephone) => &self.telephone,
        }
    }
}
