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
