//! Checks of the outbox.

use super::expect::Expect::{Anything, Kept, NoMessage, Once, Ordered, Texts};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, after, audit, put, stored};

/// One row with several messages, several rows with one message, and a message without any row.
fn message_kept(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    let messages = [0, 1, 2].map(|number| audit(&one, 1, number, "kept"));
    script.commit_with(vec![put(&one, 0, b"a")], messages.to_vec(), Anything);
    script.outbox(0, &messages, Kept(stored(&messages)));
    let messages = [audit(&one, 2, 0, "kept")];
    script.commit_with(vec![put(&one, 1, b"a"), put(&two, 0, b"a")], messages.to_vec(), Anything);
    script.outbox(0, &messages, Kept(stored(&messages)));
    let messages = [audit(&two, 7, 0, "kept")];
    script.commit_with(vec![], messages.to_vec(), Anything);
    script.outbox(0, &messages, Kept(stored(&messages)));
    script
}

fn message_once(mut script: Script) -> Script {
    let key = script.key("1");
    for expected in 0..3 {
        let messages = [0, 1].map(|number| audit(&key, expected, number, "once"));
        script.commit_with(vec![put(&key, expected, b"a")], messages.to_vec(), Anything);
        script.outbox(0, &messages, Once);
    }
    script
}

fn message_undone(mut script: Script) -> Script {
    let [two, one] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a")], Anything);
    for (number, expected) in [(0, 0), (1, 7)] {
        let messages = [audit(&one, 2, number, "undone")];
        script.commit_with(vec![put(&two, 0, b"a"), put(&one, expected, b"b")], messages.to_vec(), Anything);
        script.outbox(0, &messages, NoMessage);
    }
    script
}

fn message_text(mut script: Script) -> Script {
    let long = "窓口".repeat(4_000);
    for (number, text) in
        (0..).zip(["ご利用停止のお知らせ", "ｶﾞ・カ゛・ガ", "𠮷野家 🏦", "\"'\\;--%_", "\0\t\r\n", " ", &long])
    {
        let key = script.key(&format!("{number}"));
        let messages = [audit(&key, 1, 0, text)];
        script.commit_with(vec![put(&key, 0, b"a")], messages.to_vec(), Anything);
        script.outbox(0, &messages, Texts(stored(&messages)));
    }
    script
}

/// IDs that sort differently from their commits, and numbers that sort differently as text: 10 before 9.
fn message_order(mut script: Script) -> Script {
    let mut messages = Vec::new();
    for label in ["b", "a", "c"] {
        let key = script.key(label);
        let own: Vec<_> = (0..12).map(|number| audit(&key, 1, number, "ordered")).collect();
        script.commit_with(vec![put(&key, 0, b"a")], own.clone(), Anything);
        messages.extend(own);
    }
    script.outbox(0, &messages, Ordered(stored(&messages)));
    script
}

/// A connection that looked for a message before it was there finds it later, and after it was sent; it finds no message that is not there.
fn message_sent(mut script: Script) -> Script {
    let key = script.key("1");
    let (messages, missing) = ([audit(&key, 1, 0, "sent")], [audit(&key, 1, 1, "sent")]);
    script.outbox(1, &messages, NoMessage);
    script.commit_with(vec![put(&key, 0, b"a")], messages.to_vec(), Anything);
    script.relay(0, &messages).step(Operation::Purge { connection: 0, now: after(0) }, Anything);
    for connection in [0, 1] {
        script.outbox(connection, &messages, Kept(stored(&messages)));
        script.outbox(connection, &missing, NoMessage);
    }
    script
}

/// The checks of this file.
pub(super) const CHECKS: [(Check, Make); 6] = [
    (Check::MessageKept, message_kept),
    (Check::MessageOnce, message_once),
    (Check::MessageUndone, message_undone),
    (Check::MessageText, message_text),
    (Check::MessageOrder, message_order),
    (Check::MessageSent, message_sent),
];
