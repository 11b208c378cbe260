//! The change of the mail address (SVC-4): who is notified, and what is recorded of it.
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";
const PREVIOUS: &str = "data.tarou@xxxx.com";
const NEW: &str = "new.tarou@yyyy.example";

/// A customer on the top page, whose registered address is the previous one.
fn on_the_top_page(engine: &Arc<Engine>) -> (Host, Tab) {
    let (mut host, mut tab, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    tab.enrol(&mut host, engine, now);
    tab.start_session(&mut host, engine, now);
    tab.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, now);
    host.outbox.clear();
    (host, tab)
}

/// The customer's row in its readable form.
fn row(engine: &Engine, host: &Host) -> String {
    engine.row_json(host.rows.get(&"customer/c-1".parse().unwrap()).unwrap()).unwrap()
}

/// Each of the two addresses gets one notice, and no message names an address except as the one it is sent to.
#[test]
fn svc_4_ntc_1_both_addresses_are_notified_and_neither_learns_the_other() {
    let engine = engine(&cheap());
    let (mut host, mut tab) = on_the_top_page(&engine);
    for (button, entries, to) in CHANGE_OF_MAIL {
        let outcome = tab.submit(&mut host, &engine, *button, entries, instant(NOW));
        assert_eq!(page(&outcome).page, *to, "{button}: {outcome:?}");
    }
    let (mut sent, mut recorded) = (Vec::new(), 0);
    for message in &host.outbox {
        let text = format!("{message:?}");
        let named = [PREVIOUS, NEW].into_iter().filter(|address| text.contains(address)).collect::<Vec<_>>();
        match &message.body {
            MessageBody::Notice(notice) => {
                let which = if notice.to.as_deref() == Some(PREVIOUS) { "previous" } else { "new" };
                let fact = Fact { name: "address".into(), value: which.into() };
                assert_eq!((notice.kind, notice.facts.as_slice()), (NoticeKind::MailChanged, &[fact][..]));
                assert_eq!(named, [notice.to.as_deref().unwrap()], "{text}");
                sent.extend(named);
            }
            MessageBody::Audit(record) => {
                assert_eq!(named, [""; 0], "{text}");
                recorded += i32::from(record.event == AuditEvent::MailChanged);
            }
        }
    }
    // The previous one first: it warns a customer who did not ask for the change.
    assert_eq!((sent, recorded), (vec![PREVIOUS, NEW], 1));
    let names: std::collections::BTreeSet<_> = host.outbox.iter().map(|message| &message.id).collect();
    assert_eq!(names.len(), host.outbox.len(), "each message has a name of its own");
    // Nothing else of the customer's data has changed.
    let row = row(&engine, &host);
    assert!(row.contains(NEW) && !row.contains(PREVIOUS) && row.contains("09012345678"), "{row}");
}

/// What is refused, left or not proven leaves the row as it was and notifies nobody.
#[test]
fn svc_4_what_is_not_confirmed_changes_nothing() {
    let engine = engine(&cheap());
    let wrong: Filled<'_> = &[(EntryField::ConfirmationPassword, "wrongpw1")];
    for (last, entries) in
        [(Button::ConfirmChange, wrong), (Button::Back, &[][..]), (Button::ToTop, &[][..]), (Button::LogOut, &[][..])]
    {
        let (mut host, mut tab) = on_the_top_page(&engine);
        for (button, entries, _) in CHANGE_OF_MAIL.iter().take(2) {
            tab.submit(&mut host, &engine, *button, entries, instant(NOW));
        }
        tab.submit(&mut host, &engine, last, entries, instant(NOW));
        assert!(row(&engine, &host).contains(PREVIOUS) && !row(&engine, &host).contains(NEW), "{last}");
        let changed = |message: &&Message| match &message.body {
            MessageBody::Notice(_) => true,
            MessageBody::Audit(record) => record.event == AuditEvent::MailChanged,
        };
        assert_eq!(host.outbox.iter().find(changed), None, "{last}");
    }
}

/// Later notices go to the new address.
#[test]
fn svc_4_the_next_notice_goes_to_the_new_address() {
    let engine = engine(&cheap());
    let (mut host, mut tab) = on_the_top_page(&engine);
    for (button, entries, _) in CHANGE_OF_MAIL {
        tab.submit(&mut host, &engine, *button, entries, instant(NOW));
    }
    host.outbox.clear();
    host.order(&engine, "c-1", OperatorCommand::SuspendContract, instant(NOW));
    let to: Vec<_> = host
        .outbox
        .iter()
        .filter_map(|message| match &message.body {
            MessageBody::Notice(notice) => notice.to.as_deref(),
            MessageBody::Audit(_) => None,
        })
        .collect();
    assert_eq!(to, [NEW]);
}

/// LOG-5: what the institution asks for the service is proven in the session, not too long ago, or asked for by the page. If anything is missing, or if the
/// institution has no rule for the service, the address stays and no attempt is counted.
#[test]
fn log_5_the_page_is_refused_if_something_is_not_proven() {
    let of_the_service = "needs = [\"login-password\", \"confirmation-password\"]\nrule = \"LOG-5\"";
    let aged = (
        of_the_service,
        "needs = [\"login-password\", \"confirmation-password\"]\nfresh-minutes = 5\nrule = \"LOG-5\"",
    );
    let no_rule = ("\"address-change\", \"registration-change\",", "\"address-change\",");
    for ((what, by), millis, reason) in [
        (aged, 299_999, Reason::Done),
        (aged, 300_000, Reason::NotProven),
        (aged, 300_001, Reason::NotProven),
        (no_rule, 0, Reason::NotProven),
    ] {
        let text = cheap();
        assert_eq!(text.matches(what).count(), 1, "{what}");
        let engine = engine(&text.replace(what, by));
        let (mut host, mut tab) = on_the_top_page(&engine);
        let at = Instant::from_epoch_millis(instant(NOW).epoch_millis() + millis).unwrap();
        for (button, entries, _) in CHANGE_OF_MAIL.iter().take(2) {
            tab.submit(&mut host, &engine, *button, entries, at);
        }
        host.outbox.clear();
        let outcome = tab.submit(&mut host, &engine, Button::ConfirmChange, REVIEW, at);
        assert_eq!(outcome.internal.reason, reason, "{by}");
        let refused = page(&outcome).refused.as_ref().map(|own| own.because);
        assert_eq!(refused, (reason != Reason::Done).then_some(Refusal::NotProven));
        let missing: Vec<_> = outcome.internal.facts.iter().map(|fact| fact.value.as_str()).collect();
        let expected = if millis >= 300_000 { vec!["login-password"] } else { vec![] };
        assert_eq!(missing, expected, "{by} {millis}");
        assert_eq!(host.outbox.is_empty(), reason != Reason::Done);
    }
}

/// A notice: its kind, its address and what it says.
type Sent = (NoticeKind, String, Vec<Fact>);

/// The notices in the outbox, in their order.
fn notices(host: &Host) -> Vec<Sent> {
    let notice = |message: &Message| match &message.body {
        MessageBody::Notice(notice) => {
            Some((notice.kind, notice.to.as_deref().unwrap_or_default().to_owned(), notice.facts.to_vec()))
        }
        MessageBody::Audit(_) => None,
    };
    host.outbox.iter().filter_map(notice).collect()
}

/// The initial passwords, and those that replace them: of the login and of confirmations.
type Passwords = [[&'static str; 2]; 2];

const FIRST: Passwords = [[LOGIN, CONFIRMATION], [NEW_LOGIN, NEW_CONFIRMATION]];
const AGAIN: Passwords = [["n5r8t2y6", "h4j7k9d3"], ["Botan2027", "Kaede55y"]];

fn initial(passwords: Passwords) -> InitialPasswords {
    let [login_password, confirmation_password] = passwords[0].map(Secret::from);
    InitialPasswords { login_password, confirmation_password }
}

/// Registers this address from the login page on, and returns the notices of the last confirmation.
fn registered(host: &mut Host, engine: &Arc<Engine>, passwords: Passwords, mail: &str) -> Vec<Sent> {
    use EntryField as F;
    let [[login, confirmation], [new_login, new_confirmation]] = passwords;
    let mut tab = Tab::default();
    tab.start_session(host, engine, instant(NOW));
    let changed: Filled<'_> = &[
        (F::CurrentLoginPassword, login),
        (F::NewLoginPassword, new_login),
        (F::NewLoginPasswordAgain, new_login),
        (F::CurrentConfirmationPassword, confirmation),
        (F::NewConfirmationPassword, new_confirmation),
        (F::NewConfirmationPasswordAgain, new_confirmation),
    ];
    let data: Filled<'_> = &[(F::MailAddress, mail), (F::MailAddressAgain, mail), (F::DirectMail, "no")];
    for (button, entries, to) in [
        (Button::LogIn, &[(F::LoginId, "hanako88"), (F::LoginPassword, login)][..], Page::Questions),
        (Button::Confirm, QUESTIONS, Page::Passwords),
        (Button::ConfirmChange, changed, Page::CustomerData),
        (Button::ToReview, data, Page::Review),
        (Button::Confirm, &[(F::ConfirmationPassword, new_confirmation)][..], Page::Enrolled),
    ] {
        host.outbox.clear();
        let outcome = tab.submit(host, engine, button, entries, instant(NOW));
        assert_eq!(page(&outcome).page, to, "{button}: {outcome:?}");
    }
    notices(host)
}

/// SVC-4, NTC-1: whoever registers another address than the contract's is not unnoticed: the contract's address gets a notice in the same commit. After a
/// reset the address that was registered before it gets one. The same address again gets only the notice of the registration.
#[test]
fn svc_4_ntc_1_the_previous_address_is_notified_of_a_registration() {
    let engine = engine(&cheap());
    let previous = |to: &str| {
        (NoticeKind::MailChanged, to.to_owned(), vec![Fact { name: "address".into(), value: "previous".into() }])
    };
    let new = |to: &str| (NoticeKind::Registered, to.to_owned(), Vec::new());
    let card = "card@example.jp";
    for (contract, first, again) in [
        (Some(card), NEW, PREVIOUS),
        (Some(card), NEW, NEW),
        (Some(card), card, card),
        (Some(card), card, PREVIOUS),
        (None, NEW, PREVIOUS),
        (None, NEW, NEW),
    ] {
        let (mut host, mut tab, now) = (Host::default(), Tab::default(), instant(NOW));
        let (account, mail) = (ACCOUNT.parse().unwrap(), contract.map(Text::from));
        host.order(&engine, "c-1", OperatorCommand::OpenContract { account, initial: initial(FIRST), mail }, now);
        tab.start_session(&mut host, &engine, now);
        for (button, entries, _) in WAY.iter().take(3) {
            tab.submit(&mut host, &engine, *button, entries, now);
        }
        let due = contract.filter(|contract| *contract != first).map(previous);
        let due: Vec<_> = due.into_iter().chain([new(first)]).collect();
        assert_eq!(registered(&mut host, &engine, FIRST, first), due, "{contract:?} {first}");
        host.order(&engine, "c-1", OperatorCommand::ResetJourney(initial(AGAIN)), now);
        let due = Some(first).filter(|first| *first != again).map(previous);
        let due: Vec<_> = due.into_iter().chain([new(again)]).collect();
        assert_eq!(registered(&mut host, &engine, AGAIN, again), due, "{first} {again}");
    }
}
