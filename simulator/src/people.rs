//! The people of a run: what each customer knows, and what each browser shows.

use madoguchi::{Account, CustomerId, InitialPasswords, Outcome, Page, Public, Secret};

use crate::features::Changes;

/// A customer, with the secrets that are right now. The run changes them when a commit takes place that changes them.
#[derive(Clone, Debug)]
pub(crate) struct Customer {
    pub(crate) id: CustomerId,
    /// The number of the account; branch and type are the same for all.
    pub(crate) number: String,
    pub(crate) account: Account,
    /// The login ID, once it is taken.
    pub(crate) login_id: Option<String>,
    pub(crate) login: String,
    pub(crate) confirmation: String,
    /// How often the secrets have changed. A password that was typed before a change may be refused after it.
    pub(crate) version: u32,
    place: usize,
}

impl Customer {
    pub(crate) fn new(place: usize) -> Self {
        let number = format!("34567{place}9");
        let account = format!("012-1-{number}").parse().expect("an account");
        let id = format!("c-{place}").parse().expect("a customer's name");
        let mut own = Self {
            id,
            number,
            account,
            login_id: None,
            login: String::new(),
            confirmation: String::new(),
            version: 0,
            place,
        };
        (own.login, own.confirmation) = own.letter(0);
        own
    }

    /// The login ID that a customer chooses.
    pub(crate) fn chosen_login_id(place: usize) -> String {
        format!("hanako8{place}")
    }

    /// The login ID that the customer chooses. A reset does not take it away.
    pub(crate) fn next_login_id(&self) -> String {
        Self::chosen_login_id(self.place)
    }

    /// Takes over what a commit has changed.
    pub(crate) fn changed(&mut self, changes: &Changes) {
        match changes.clone() {
            Changes::Nothing => return,
            Changes::LoginId(id) => {
                self.login_id = Some(id);
                return;
            }
            Changes::Passwords(login, confirmation) | Changes::Initial(login, confirmation) => {
                (self.login, self.confirmation) = (login, confirmation);
            }
        }
        self.version += 1;
    }

    /// The initial passwords of a letter of the bank. Each letter has others.
    pub(crate) fn letter(&self, number: u32) -> (String, String) {
        let (place, number) = (self.place, number % 1_000);
        (format!("k7w{number}m9p{place}"), format!("q3x{number}v5n{place}"))
    }

    pub(crate) fn initial(passwords: &(String, String)) -> InitialPasswords {
        InitialPasswords {
            login_password: passwords.0.as_str().into(),
            confirmation_password: passwords.1.as_str().into(),
        }
    }

    /// The passwords that the customer would choose next.
    pub(crate) fn next_passwords(&self) -> (String, String) {
        let (place, version) = (self.place, self.version % 100);
        (format!("Tulip{version}x{place}w"), format!("Sakura{version}z{place}"))
    }
}

/// A browser: its part of the last page that it was shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Browser {
    pub(crate) session: Secret,
    pub(crate) step: Secret,
    /// The page, unless its session is over.
    pub(crate) page: Option<Page>,
    /// The tokens of a session that is over, which somebody may have copied.
    pub(crate) left: Option<Brought>,
}

/// The tokens of a session and of a page, with the page.
pub(crate) type Brought = (Secret, Secret, Page);

impl Browser {
    /// Shows the outcome of an act that brought these tokens.
    pub(crate) fn shows(&mut self, outcome: &Outcome, brought: Option<Brought>) {
        let Public::Page(view) = &outcome.public else { return };
        // The session goes on under a new token, or is over.
        if view.session.is_some() || view.step.expose().is_empty() {
            self.left = brought.or(self.left.take());
        }
        if let Some(session) = &view.session {
            self.session = session.clone();
        }
        self.step = view.step.clone();
        self.page = Some(view.page).filter(|_| !view.step.expose().is_empty());
    }
}

/// The customers of the bank.
pub(crate) const CUSTOMERS: usize = 6;
/// The browsers of each customer.
pub(crate) const TABS: usize = 2;
/// The browsers of strangers.
pub(crate) const STRANGERS: usize = 8;
