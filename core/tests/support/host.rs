//! A host in memory that records every need of an act, and browsers that submit pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::*;

/// The built-in profile, with cheap hashes.
pub(crate) fn cheap() -> String {
    let text = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 64");
    assert_ne!(text, Profile::SEIWA);
    text
}

pub(crate) fn loaded(text: &str) -> Arc<Profile> {
    Arc::new(Profile::load_with_cheap_hashes(text).unwrap())
}

/// The host's keys: key number 1.
pub(crate) fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap()
}

/// An engine with a profile.
pub(crate) fn engine(text: &str) -> Arc<Engine> {
    Engine::new(loaded(text), keys())
}

/// Rows, messages, and the recorded needs.
#[derive(Clone, Default)]
pub(crate) struct Host {
    pub(crate) rows: BTreeMap<RowKey, Row>,
    pub(crate) outbox: Vec<Message>,
    /// Each need: its kind, the kinds of its keys, and the bytes of its writes.
    pub(crate) needs: Vec<(&'static str, Vec<(&'static str, usize)>)>,
    /// How many times randomness was drawn.
    pub(crate) draws: u64,
    /// Whether every draw is the same, as after a snapshot of a machine is resumed twice.
    pub(crate) stuck: bool,
    /// What the host's HSM makes of blocks, if there is one.
    pub(crate) hsm: Option<fn(&HsmBlock) -> Vec<u8>>,
    /// When each row is due.
    pub(crate) wakes: BTreeMap<RowKey, Instant>,
}

/// The kind of row that a key names; a decoy counts as a customer.
pub(crate) fn kind(key: &RowKey) -> &'static str {
    match key {
        RowKey::Customer(_) | RowKey::Decoy(_) => "subject",
        RowKey::Attempts(_) | RowKey::DecoyAttempts(_) => "attempts",
        RowKey::Account(_) => "account",
        RowKey::LoginId(_) => "login",
        RowKey::Session(_) => "session",
        RowKey::Institution(_) => "institution",
    }
}

/// The key of the institution's row.
pub(crate) fn institution() -> RowKey {
    "institution/seiwa".parse().unwrap()
}

impl Host {
    pub(crate) fn load(&self, keys: &[RowKey]) -> Vec<Row> {
        keys.iter().filter_map(|key| self.rows.get(key).cloned()).collect()
    }

    /// The names of those of these messages that are in the outbox.
    pub(crate) fn find(&self, names: &[Text]) -> Vec<Text> {
        names.iter().filter(|name| self.outbox.iter().any(|message| message.id == **name)).cloned().collect()
    }

    pub(crate) fn commit(&mut self, commit: &Commit) -> bool {
        let current = |write: &Write| self.rows.get(&write.key).map_or(0, |row| row.revision) == write.expected;
        let required = |own: &Require| self.rows.get(&own.key).map_or(0, |row| row.revision) == own.revision;
        if !commit.writes.iter().all(current) || !commit.requires.iter().all(required) {
            return false;
        }
        // A commit is never empty, and writes no row twice.
        assert!(*commit != Commit::default());
        let mut keys: Vec<_> = commit.writes.iter().map(|write| &write.key).collect();
        // Rows are listed in the byte order of their keys, and none is both written and required.
        assert!(commit.writes.is_sorted_by_key(|write| write.key.to_string()));
        assert!(commit.requires.is_sorted_by_key(|own| own.key.to_string()));
        keys.extend(commit.requires.iter().map(|own| &own.key));
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), commit.writes.len() + commit.requires.len());
        for Write { key, revision, bytes, wake_at, .. } in &commit.writes {
            self.rows.insert(key.clone(), Row { key: key.clone(), revision: *revision, bytes: bytes.clone() });
            self.wakes.remove(key);
            self.wakes.extend(wake_at.map(|at| (key.clone(), at)));
        }
        self.outbox.extend(commit.outbox.iter().cloned());
        true
    }

    /// Drives an act to its end.
    pub(crate) fn try_drive(&mut self, act: &mut Act, now: Instant) -> Result<Outcome, ActError> {
        for _ in 0..1_000 {
            match act.need().clone() {
                Need::Load(keys) => {
                    self.needs.push(("load", keys.iter().map(|key| (kind(key), 0)).collect()));
                    act.loaded(self.load(&keys), now)?;
                }
                Need::Commit(commit) => {
                    let writes = commit.writes.iter().map(|write| (kind(&write.key), write.bytes.len())).collect();
                    self.needs.push(("commit", writes));
                    if self.commit(&commit) { act.committed(now)? } else { act.conflicted()? }
                }
                Need::Find(names) => {
                    self.needs.push(("find", Vec::new()));
                    act.found(&self.find(&names), now)?;
                }
                Need::Hsm(blocks) => {
                    self.needs.push(("hsm", blocks.iter().map(|own| (own.work.name(), own.bytes.len())).collect()));
                    act.hsm_answered(self.asks_hsm(&blocks), now)?;
                }
                Need::Nothing => return Ok(act.outcome().unwrap().clone()),
            }
        }
        panic!("the act never ends");
    }

    /// The outcome of an act that only reads.
    pub(crate) fn look(&self, mut act: Act, now: Instant) -> Outcome {
        loop {
            match act.need().clone() {
                Need::Load(keys) => act.loaded(self.load(&keys), now).unwrap(),
                Need::Hsm(blocks) => act.hsm_answered(self.asks_hsm(&blocks), now).unwrap(),
                Need::Commit(_) | Need::Find(_) | Need::Nothing => return act.outcome().unwrap().clone(),
            }
        }
    }

    pub(crate) fn asks_hsm(&self, blocks: &[HsmBlock]) -> Vec<Vec<u8>> {
        blocks.iter().map(self.hsm.unwrap()).collect()
    }

    pub(crate) fn drive(&mut self, mut act: Act, now: Instant) -> Outcome {
        self.try_drive(&mut act, now).unwrap()
    }

    /// Randomness that never repeats, unless the source is stuck.
    pub(crate) fn draw(&mut self) -> Randomness {
        self.draws += u64::from(!self.stuck || self.draws == 0);
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&self.draws.to_le_bytes());
        Randomness::new(bytes)
    }

    /// Opens the contract of a customer with the card below.
    pub(crate) fn open(&mut self, engine: &Arc<Engine>, customer: &str, account: &str, now: Instant) {
        let initial = InitialPasswords { login_password: LOGIN.into(), confirmation_password: CONFIRMATION.into() };
        let mail = Some("card@example.jp".into());
        let what = OperatorCommand::OpenContract { account: account.parse().unwrap(), initial, mail };
        let done = self.order(engine, customer, what, now);
        assert!(matches!(done.public, Public::Done(_)), "{done:?}");
    }

    pub(crate) fn order(
        &mut self,
        engine: &Arc<Engine>,
        customer: &str,
        what: OperatorCommand,
        now: Instant,
    ) -> Outcome {
        let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", now));
        let order =
            OperatorRequest { operator, approval, reason: "窓口".into(), customer: customer.parse().unwrap(), what };
        let randomness = self.draw();
        self.drive(engine.operate(order, randomness), now)
    }
}

/// The approval that an operator gives at an instant.
pub(crate) fn approved(operator: &str, at: Instant) -> Option<Approval> {
    Some(Approval { operator: operator.parse().unwrap(), at })
}

/// A browser: its part of the last page that it was shown.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tab {
    pub(crate) session: Secret,
    pub(crate) step: Secret,
    pub(crate) environment: Option<&'static str>,
}

/// Entries, by field.
pub(crate) type Filled<'a> = &'a [(EntryField, &'a str)];

impl Tab {
    pub(crate) fn start_session(&mut self, host: &mut Host, engine: &Arc<Engine>, now: Instant) -> Outcome {
        let act = engine.start_session(host.draw());
        let outcome = host.drive(act, now);
        self.shown(&outcome);
        outcome
    }

    pub(crate) fn act(&self, host: &mut Host, engine: &Arc<Engine>, button: Button, entries: Filled<'_>) -> Act {
        let submission = Submission {
            session: self.session.clone(),
            step: self.step.clone(),
            button,
            entries: entries.iter().map(|(field, text)| (*field, Secret::from(*text))).collect(),
            environment: self.environment.map(|name| EnvironmentName::new(name.into()).unwrap()),
            maintenance: None,
        };
        let randomness = host.draw();
        engine.submit(submission, randomness)
    }

    pub(crate) fn submit(
        &mut self,
        host: &mut Host,
        engine: &Arc<Engine>,
        button: Button,
        entries: Filled<'_>,
        now: Instant,
    ) -> Outcome {
        let act = self.act(host, engine, button, entries);
        let outcome = host.drive(act, now);
        self.shown(&outcome);
        outcome
    }

    /// Stores the tokens of a page.
    pub(crate) fn shown(&mut self, outcome: &Outcome) {
        let Public::Page(view) = &outcome.public else { panic!("no page: {outcome:?}") };
        if let Some(session) = &view.session {
            self.session = session.clone();
        }
        self.step = view.step.clone();
    }

    /// Goes from the login page to the end of first use, and logs out.
    pub(crate) fn enrol(&mut self, host: &mut Host, engine: &Arc<Engine>, now: Instant) {
        self.start_session(host, engine, now);
        for (button, entries, to) in WAY {
            let outcome = self.submit(host, engine, *button, entries, now);
            assert_eq!(page(&outcome).page, *to, "{button}: {outcome:?}");
        }
    }
}

pub(crate) fn page(outcome: &Outcome) -> &PageShown {
    match &outcome.public {
        Public::Page(view) => view,
        other => panic!("no page: {other:?}"),
    }
}

pub(crate) fn instant(text: &str) -> Instant {
    text.parse().unwrap()
}

use EntryField as F;

pub(crate) const LOGIN: &str = "k7w2m9p4";
pub(crate) const CONFIRMATION: &str = "q3x8v5n1";
pub(crate) const NEW_LOGIN: &str = "Tulip2026";
pub(crate) const NEW_CONFIRMATION: &str = "Sakura77x";
pub(crate) const ACCOUNT: &str = "012-1-3456789";
pub(crate) const CARD: Filled<'static> = &[
    (F::BranchNumber, "012"),
    (F::AccountType, "1"),
    (F::AccountNumber, "3456789"),
    (F::LoginPassword, LOGIN),
    (F::ConfirmationPassword, CONFIRMATION),
];
pub(crate) const LOGIN_ID: Filled<'static> = &[(F::LoginId, "hanako88"), (F::LoginIdAgain, "hanako88")];
pub(crate) const FIRST_LOGIN: Filled<'static> = &[(F::LoginId, "hanako88"), (F::LoginPassword, LOGIN)];
pub(crate) const LATER_LOGIN: Filled<'static> = &[(F::LoginId, "hanako88"), (F::LoginPassword, NEW_LOGIN)];
pub(crate) const QUESTIONS: Filled<'static> = &[
    (F::Question1, "mothers-birthday"),
    (F::Answer1, "二月十日"),
    (F::Question2, "first-school"),
    (F::Answer2, "さくら小"),
    (F::Question3, "first-teacher"),
    (F::Answer3, "田中先生"),
    (F::QuestionsConfirmed, "yes"),
];
pub(crate) const PASSWORDS: Filled<'static> = &[
    (F::CurrentLoginPassword, LOGIN),
    (F::NewLoginPassword, NEW_LOGIN),
    (F::NewLoginPasswordAgain, NEW_LOGIN),
    (F::CurrentConfirmationPassword, CONFIRMATION),
    (F::NewConfirmationPassword, NEW_CONFIRMATION),
    (F::NewConfirmationPasswordAgain, NEW_CONFIRMATION),
];
pub(crate) const DATA: Filled<'static> = &[
    (F::MailAddress, "data.tarou@xxxx.com"),
    (F::MailAddressAgain, "data.tarou@xxxx.com"),
    (F::DirectMail, "no"),
    (F::Telephone, "09012345678"),
];
pub(crate) const NEW_MAIL: Filled<'static> =
    &[(F::MailAddress, "new.tarou@yyyy.example"), (F::MailAddressAgain, "new.tarou@yyyy.example")];
pub(crate) const REVIEW: Filled<'static> = &[(F::ConfirmationPassword, NEW_CONFIRMATION)];

/// The path through the guide, from the login page on.
pub(crate) const WAY: &[(Button, Filled<'static>, Page)] = &[
    (Button::FirstUse, &[], Page::FirstUseAccount),
    (Button::Next, CARD, Page::FirstUseLoginId),
    (Button::RegisterLoginId, LOGIN_ID, Page::FirstUseDone),
    (Button::ContinueRegistration, &[], Page::Login),
    (Button::LogIn, FIRST_LOGIN, Page::Questions),
    (Button::Confirm, QUESTIONS, Page::Passwords),
    (Button::ConfirmChange, PASSWORDS, Page::CustomerData),
    (Button::ToReview, DATA, Page::Review),
    (Button::Confirm, REVIEW, Page::Enrolled),
    (Button::Next, &[], Page::Top),
    (Button::LogOut, &[], Page::LoggedOut),
];

/// The change of the mail address, from the top page back to it (SVC-4).
pub(crate) const CHANGE_OF_MAIL: &[(Button, Filled<'static>, Page)] = &[
    (Button::ChangeMail, &[], Page::MailChange),
    (Button::ToReview, NEW_MAIL, Page::MailReview),
    (Button::ConfirmChange, REVIEW, Page::MailChanged),
    (Button::ToTop, &[], Page::Top),
];
