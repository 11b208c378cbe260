//! A bank with one customer, and the customer's actions in a browser.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use madoguchi::{
    Act, Approval, Button, Engine, EntryField, HostKeys, InitialPasswords, Instant, Need, OperatorCommand,
    OperatorRequest, Outcome, Page, Profile, Public, Randomness, Refusal, Refused, Secret, Submission,
};
use madoguchi_host_kit::{CommitAnswer, Host, Patience, Sqlite, SqliteHost, StoredMessage, drive};

/// A bank with one customer who has completed first use.
pub(crate) struct Bank {
    pub(crate) _folder: tempfile::TempDir,
    pub(crate) store: Sqlite,
    pub(crate) engine: Arc<Engine>,
    pub(crate) drawn: AtomicU64,
}

/// A browser: the session's token and the page's token.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) session: Secret,
    pub(crate) step: Secret,
}

impl Bank {
    /// Opens a bank with this rule for a second login (LOG-4).
    pub(crate) fn open(second_login: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let second_login = format!("second-login = \"{second_login}\"");
        let profile = profile(&[("second-login = \"refuse\"", &second_login)]);
        let bank = Self {
            store: Sqlite::open(folder.path().join("bank.db")).unwrap(),
            _folder: folder,
            engine: Engine::new(Arc::new(profile), HostKeys::new("tests", 1, &[7; 32]).unwrap()),
            drawn: AtomicU64::new(0),
        };
        bank.first_use(&mut bank.connect());
        bank
    }

    /// A new connection.
    pub(crate) fn connect(&self) -> SqliteHost {
        self.store.connect().unwrap()
    }

    /// Randomness that never repeats.
    pub(crate) fn draw(&self) -> Randomness {
        let mut bytes = [0x5a; 32];
        bytes[..8].copy_from_slice(&self.drawn.fetch_add(1, Ordering::Relaxed).to_le_bytes());
        Randomness::new(bytes)
    }

    pub(crate) fn drive(&self, host: &mut impl Host, mut act: Act, now: Instant) -> Outcome {
        drive(&mut act, host, || now, Patience::default()).map_err(|error| error.to_string()).unwrap();
        act.outcome().unwrap().clone()
    }

    pub(crate) fn start_session(&self, host: &mut impl Host, now: Instant) -> Browser {
        let outcome = self.drive(host, self.engine.start_session(self.draw()), now);
        let Public::Page(view) = outcome.public else { panic!("no page") };
        Browser { session: view.session.unwrap(), step: view.step }
    }

    pub(crate) fn submit(&self, browser: &Browser, button: Button, entries: &[(EntryField, &str)]) -> Act {
        let submission = Submission {
            session: browser.session.clone(),
            step: browser.step.clone(),
            button,
            entries: entries.iter().map(|&(field, text)| (field, Secret::from(text))).collect(),
            environment: None,
            maintenance: None,
        };
        self.engine.submit(submission, self.draw())
    }

    /// Submits a button; the browser stores the tokens that it gets.
    pub(crate) fn pressed(
        &self,
        host: &mut impl Host,
        browser: &mut Browser,
        button: Button,
        entries: &[(EntryField, &str)],
        now: Instant,
    ) -> Outcome {
        let outcome = self.drive(host, self.submit(browser, button, entries), now);
        browser.keep(&outcome);
        outcome
    }

    pub(crate) fn login(&self, browser: &Browser, password: &str) -> Act {
        self.submit(browser, Button::LogIn, &[(EntryField::LoginId, LOGIN_ID), (EntryField::LoginPassword, password)])
    }

    /// Logs in; retries while the answer is busy.
    pub(crate) fn logged_in(
        &self,
        host: &mut impl Host,
        browser: &mut Browser,
        password: &str,
        now: Instant,
    ) -> Outcome {
        loop {
            let outcome = self.drive(host, self.login(browser, password), now);
            browser.keep(&outcome);
            if refusal(&outcome) != Some(Refusal::Busy) {
                return outcome;
            }
        }
    }

    /// Whether a session is still open: its page is shown, or it has ended.
    pub(crate) fn lives(&self, host: &mut impl Host, browser: &Browser, now: Instant) -> bool {
        refusal(&self.drive(host, self.engine.show(&browser.session), now)) != Some(Refusal::SessionOver)
    }

    /// The number of messages so far that contain this text.
    pub(crate) fn messages(&self, text: &str) -> usize {
        let messages = self.connect().unsent(u32::MAX).unwrap();
        messages.iter().filter(|message| message.json.contains(text)).count()
    }

    /// The number of attempts that were compared with the customer's own password and did not match.
    pub(crate) fn compared_wrong(&self) -> usize {
        compared_wrong(&self.connect().unsent(u32::MAX).unwrap())
    }

    /// Contract, login ID, registration, and logout (ENR-1, ENR-2).
    pub(crate) fn first_use(&self, host: &mut impl Host) {
        use EntryField as F;
        let now = at(0);
        let initial = InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() };
        let account = "012-1-3456789".parse().unwrap();
        let outcome = self.drive(host, self.order(OperatorCommand::OpenContract { account, initial, mail: None }), now);
        assert!(matches!(outcome.public, Public::Done(_)), "{outcome:?}");
        let mut browser = self.start_session(host, now);
        let pages: &[(Button, &[(F, &str)])] = &[
            (Button::FirstUse, &[]),
            (
                Button::Next,
                &[
                    (F::BranchNumber, "012"),
                    (F::AccountType, "1"),
                    (F::AccountNumber, "3456789"),
                    (F::LoginPassword, "k7w2m9p4"),
                    (F::ConfirmationPassword, "q3x8v5n1"),
                ],
            ),
            (Button::RegisterLoginId, &[(F::LoginId, LOGIN_ID), (F::LoginIdAgain, LOGIN_ID)]),
            (Button::ContinueRegistration, &[]),
            (Button::LogIn, &[(F::LoginId, LOGIN_ID), (F::LoginPassword, "k7w2m9p4")]),
            (
                Button::Confirm,
                &[
                    (F::Question1, "fathers-birthday"),
                    (F::Answer1, "二月十日"),
                    (F::Question2, "favourite-song"),
                    (F::Answer2, "さくら"),
                    (F::Question3, "new-song-genre"),
                    (F::Answer3, "ロック"),
                    (F::QuestionsConfirmed, "yes"),
                ],
            ),
            (
                Button::ConfirmChange,
                &[
                    (F::CurrentLoginPassword, "k7w2m9p4"),
                    (F::NewLoginPassword, RIGHT),
                    (F::NewLoginPasswordAgain, RIGHT),
                    (F::CurrentConfirmationPassword, "q3x8v5n1"),
                    (F::NewConfirmationPassword, "Sakura77x"),
                    (F::NewConfirmationPasswordAgain, "Sakura77x"),
                ],
            ),
            (
                Button::ToReview,
                &[
                    (F::MailAddress, "data.tarou@xxxx.com"),
                    (F::MailAddressAgain, "data.tarou@xxxx.com"),
                    (F::DirectMail, "no"),
                    (F::Telephone, "09012345678"),
                ],
            ),
            (Button::Confirm, &[(F::ConfirmationPassword, "Sakura77x")]),
            (Button::Next, &[]),
            (Button::LogOut, &[]),
        ];
        for (button, entries) in pages {
            let outcome = self.pressed(host, &mut browser, *button, entries, now);
            assert_eq!(refusal(&outcome), None, "{button}: {outcome:?}");
        }
    }

    pub(crate) fn order(&self, what: OperatorCommand) -> Act {
        let order = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: Some(Approval { operator: "suzuki".parse().unwrap(), at: at(0) }),
            reason: "at the branch".into(),
            customer: "c-1".parse().unwrap(),
            what,
        };
        self.engine.operate(order, self.draw())
    }
}

impl Browser {
    pub(crate) fn keep(&mut self, outcome: &Outcome) {
        let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
        self.step = view.step.clone();
        if let Some(session) = &view.session {
            self.session = session.clone();
        }
    }
}

/// The built-in institution with cheap hashes and some other decisions.
pub(crate) fn profile(changes: &[(&str, &str)]) -> Profile {
    let mut text = Profile::SEIWA.to_owned();
    for (from, to) in [("memory-kib = 19456", "memory-kib = 8")].iter().chain(changes) {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    Profile::load_with_cheap_hashes(&text).unwrap()
}

pub(crate) fn refusal(outcome: &Outcome) -> Option<Refusal> {
    match &outcome.public {
        Public::Page(view) => view.refused.as_ref().map(|refused| refused.because),
        Public::Refused(Refused { because, .. }) => Some(*because),
        _ => None,
    }
}

/// Attempts that were made while the factor was open, and failed; the others were compared with a decoy.
pub(crate) fn compared_wrong(messages: &[StoredMessage]) -> usize {
    let failed = messages.iter().filter(|message| message.json.contains(r#""event":"attempt-failed""#));
    failed.filter(|message| !message.json.contains(r#"{"name":"counts","value":"false"}"#)).count()
}

pub(crate) fn page(outcome: &Outcome) -> Page {
    let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
    view.page
}

/// This number of seconds after the morning on which everything takes place.
pub(crate) fn at(seconds: i64) -> Instant {
    let morning: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    Instant::from_epoch_millis(morning.epoch_millis() + seconds * 1_000).unwrap()
}

/// Drives an act until it asks for a commit.
pub(crate) fn until_commit(act: &mut Act, host: &mut impl Host, now: Instant) {
    read(act, host, now);
    assert!(matches!(act.need(), Need::Commit(_)));
}

/// Gives an act the rows that it asks for, until it asks for none.
pub(crate) fn read(act: &mut Act, host: &mut impl Host, now: Instant) {
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys).ok().unwrap(), now).unwrap();
    }
}

/// Carries out the commit that an act asks for; `false` on a conflict.
pub(crate) fn commit(act: &mut Act, host: &mut impl Host, now: Instant) -> bool {
    let Need::Commit(commit) = act.need().clone() else { panic!("no commit is asked for") };
    let answer = host.commit(&commit).ok().unwrap();
    match answer {
        CommitAnswer::Committed => {
            act.committed(now).unwrap();
            // Reading the clock alone touches no store, so it is no step of its own.
            if matches!(act.need(), Need::Load(keys) if keys.is_empty()) {
                act.loaded(Vec::new(), now).unwrap();
            }
        }
        CommitAnswer::Conflict => act.conflicted().unwrap(),
    }
    answer == CommitAnswer::Committed
}

pub(crate) const LOGIN_ID: &str = "hanako88";
pub(crate) const RIGHT: &str = "Tulip2026";
