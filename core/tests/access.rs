//! The whole way: contract, first use, first login, registration, the next login (ENR-1 … ENR-5, LOG-1).

use std::collections::BTreeMap;
use std::sync::Arc;

use madoguchi::*;

/// A host in memory: rows and what left with them.
#[derive(Default)]
struct Host {
    rows: BTreeMap<RowKey, Row>,
    outbox: Vec<Message>,
}

impl Host {
    fn load(&self, keys: &[RowKey]) -> Vec<Row> {
        keys.iter().filter_map(|key| self.rows.get(key).cloned()).collect()
    }

    fn commit(&mut self, commit: &Commit) -> bool {
        let current = |write: &Write| self.rows.get(&write.key).map_or(0, |row| row.revision) == write.expected;
        if !commit.writes.iter().all(current) {
            return false;
        }
        for Write { key, revision, bytes, .. } in &commit.writes {
            self.rows.insert(key.clone(), Row { key: key.clone(), revision: *revision, bytes: bytes.clone() });
        }
        self.outbox.extend(commit.outbox.iter().cloned());
        true
    }

    fn drive(&mut self, mut act: Act, now: Instant) -> Outcome {
        loop {
            match act.need().clone() {
                Need::Load(keys) => act.loaded(self.load(&keys), now).unwrap(),
                Need::Commit(commit) if self.commit(&commit) => act.committed(now).unwrap(),
                Need::Commit(_) => act.conflicted().unwrap(),
                Need::Nothing => return act.outcome().unwrap().clone(),
            }
        }
    }
}

struct Browser {
    session: Secret,
    step: Text,
}

fn page(outcome: &Outcome) -> &PageShown {
    match &outcome.public {
        Public::Page(view) => view,
        other => panic!("no page: {other:?}"),
    }
}

impl Browser {
    fn press(
        &mut self,
        host: &mut Host,
        desk: &Arc<Desk>,
        n: u8,
        now: Instant,
        button: Button,
        entries: &[(EntryField, &str)],
    ) -> Outcome {
        let entries = entries.iter().map(|(field, text)| (*field, Secret::from(*text))).collect();
        let press = Press {
            session: self.session.clone(),
            step: self.step.clone(),
            button,
            entries,
            environment: None,
            maintenance: None,
        };
        let outcome = host.drive(desk.press(press, Randomness::new([n; 32])), now);
        let view = page(&outcome);
        if let Some(token) = &view.session {
            self.session = token.clone();
        }
        self.step = view.step.clone();
        println!("{button} -> {} {:?}", view.page, view.refused);
        outcome
    }
}

#[test]
fn enr_1_to_5_the_whole_way() {
    use EntryField as F;
    let text = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 64");
    assert_ne!(text, Profile::SEIWA);
    let desk = Desk::new(Arc::new(Profile::load(&text).unwrap()), HostKeys::new(1, &[7; 32]).unwrap());
    let mut host = Host::default();
    let now: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    let order = Order {
        operator: "sato".parse().unwrap(),
        approver: None,
        reason: "branch".into(),
        customer: "c-1".parse().unwrap(),
        what: Ordered::OpenContract {
            account: "012-1-3456789".parse().unwrap(),
            initial: Initial { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() },
            mail: None,
        },
    };
    let done = host.drive(desk.order(order, Randomness::new([1; 32])), now);
    assert!(matches!(done.public, Public::Done(_)), "{done:?}");
    let visit = host.drive(desk.visit(Randomness::new([2; 32])), now);
    let view = page(&visit);
    let mut browser = Browser { session: view.session.clone().unwrap(), step: view.step.clone() };
    let mut press = |n, button, entries: &[(F, &str)]| browser.press(&mut host, &desk, n, now, button, entries);
    press(3, Button::FirstUse, &[]);
    press(
        4,
        Button::Next,
        &[
            (F::BranchNumber, "012"),
            (F::AccountType, "1"),
            (F::AccountNumber, "3456789"),
            (F::LoginPassword, "k7w2m9p4"),
            (F::ConfirmationPassword, "q3x8v5n1"),
        ],
    );
    press(5, Button::RegisterLoginId, &[(F::LoginId, "hanako88"), (F::LoginIdAgain, "hanako88")]);
    press(6, Button::ContinueRegistration, &[]);
    let refused = press(7, Button::LogIn, &[(F::LoginId, "hanako88"), (F::LoginPassword, "wrong123")]);
    assert_eq!(page(&refused).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
    press(8, Button::LogIn, &[(F::LoginId, "hanako88"), (F::LoginPassword, "k7w2m9p4")]);
    press(
        9,
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
    );
    press(
        10,
        Button::ConfirmChange,
        &[
            (F::CurrentLoginPassword, "k7w2m9p4"),
            (F::NewLoginPassword, "Tulip2026"),
            (F::NewLoginPasswordAgain, "Tulip2026"),
            (F::CurrentConfirmationPassword, "q3x8v5n1"),
            (F::NewConfirmationPassword, "Sakura77x"),
            (F::NewConfirmationPasswordAgain, "Sakura77x"),
        ],
    );
    press(
        11,
        Button::ToReview,
        &[
            (F::MailAddress, "data.tarou@xxxx.com"),
            (F::MailAddressAgain, "data.tarou@xxxx.com"),
            (F::DirectMail, "no"),
            (F::Telephone, "09012345678"),
        ],
    );
    press(12, Button::Back, &[]);
    press(
        13,
        Button::ToReview,
        &[
            (F::MailAddress, "data.tarou@xxxx.com"),
            (F::MailAddressAgain, "data.tarou@xxxx.com"),
            (F::DirectMail, "no"),
            (F::Telephone, "09012345678"),
        ],
    );
    let done = press(14, Button::Confirm, &[(F::ConfirmationPassword, "Sakura77x")]);
    for (field, text) in &page(&done).shown {
        println!("   {field}: {}", text.expose());
    }
    let top = press(15, Button::Next, &[]);
    assert_eq!(page(&top).page, Page::Top);
    let out = press(16, Button::LogOut, &[]);
    assert_eq!(page(&out).page, Page::LoggedOut);
    for message in &host.outbox {
        match &message.body {
            MessageBody::Audit(record) => println!(
                "{} audit {} {:?}",
                message.id,
                record.event,
                record.facts.iter().map(|f| format!("{}={}", f.name, f.value)).collect::<Vec<_>>()
            ),
            MessageBody::Notice(notice) => println!("{} notice {} to {:?}", message.id, notice.kind, notice.to),
        }
    }
}
