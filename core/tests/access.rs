//! The whole way of the guide: contract, first use, first login, registration, and the next login (ENR-1 … ENR-5, LOG-1).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use host::*;
use madoguchi::*;

#[test]
fn enr_1_to_5_the_whole_way() {
    let (desk, mut host, mut tab) = (desk(&cheap()), Host::default(), Tab::default());
    let now = instant("2026-11-10T10:00:00+09:00");
    host.open(&desk, "c-1", ACCOUNT, now);
    tab.enrol(&mut host, &desk, now);
    // What first use awaited is done: the next login ends at the top page.
    tab.visit(&mut host, &desk, now);
    let wrong = tab.press(&mut host, &desk, Button::LogIn, FIRST_LOGIN, now);
    assert_eq!(page(&wrong).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
    let top = tab.press(&mut host, &desk, Button::LogIn, LATER_LOGIN, now);
    assert_eq!(page(&top).page, Page::Top);
    // What was done is told in its order, and each mail goes where the rule says.
    let told: Vec<String> = host
        .outbox
        .iter()
        .map(|message| match &message.body {
            MessageBody::Audit(record) => record.event.to_string(),
            MessageBody::Notice(notice) => format!("{} to {}", notice.kind, notice.to.as_deref().unwrap_or("nobody")),
        })
        .collect();
    assert_eq!(told.join("\n"), TOLD.trim());
}

/// The card and the login are tries; at the passwords both old ones are tried before either is compared (LCK-2).
const TOLD: &str = "
contract-opened
visited
try-began
try-succeeded
session-opened
login-id-taken
login-id-taken to card@example.jp
try-began
try-succeeded
session-opened
questions-registered
try-began
try-began
try-succeeded
try-succeeded
passwords-changed
passwords-changed to card@example.jp
try-began
try-succeeded
data-registered
registered to data.tarou@xxxx.com
session-ended
visited
try-began
try-failed
try-began
try-succeeded
session-opened
";
