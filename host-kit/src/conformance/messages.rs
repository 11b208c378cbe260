//! Checks of the outbox.

use madoguchi::{Commit, Message, RowKey, Write};

use super::expect::Expect::{Anything, Each, Kept, NoMessage, NotCommitted, Once, Ordered, Texts};
use super::names::Check;
use super::operation::Operation;
use super::script::{Make, Script, after, audit, dozen, notice, put, puts, row, stored};

/// One row with several messages, several rows with one message, a message without any row, and a dozen messages, twice with notices among
/// them. Then messages named after each kind of row, names that differ in the case of a letter, and the longest names.
fn message_kept(mut script: Script) -> Script {
    let [one, two] = ["1", "2"].map(|label| script.key(label));
    let kept = |script: &mut Script, writes: Vec<Write>, messages: &[Message]| {
        script.commit_with(writes, messages.to_vec(), Anything).outbox(0, messages, Kept(stored(messages)));
    };
    let some = |key: &RowKey, revision, count| {
        (0..count).map(|number| audit(key, revision, number, "kept")).collect::<Vec<_>>()
    };
    kept(&mut script, vec![put(&one, 0, b"a")], &some(&one, 1, 3));
    kept(&mut script, vec![put(&one, 1, b"a"), put(&two, 0, b"a")], &some(&one, 2, 1));
    kept(&mut script, vec![], &some(&two, 7, 1));
    kept(&mut script, vec![put(&one, 2, b"a")], &some(&one, 3, 12));
    let notices = [4, 5].map(|revision| dozen(&one, revision));
    for (expected, dozen) in (3..).zip(&notices) {
        kept(&mut script, vec![put(&one, expected, b"a")], dozen);
    }
    let notices = notices.concat();
    script.outbox(1, &notices, Kept(stored(&notices)));
    for key in script.kinds(1) {
        kept(&mut script, vec![put(&key, 0, b"a")], &some(&key, 1, 2));
    }
    // A message is found by its whole name, and by no pattern.
    script.outbox(0, &some(&one, 3, 2), Ordered(stored(&some(&one, 3, 2))));
    let [alike, pattern] = ["aXb", "a_b"].map(|label| [audit(&script.key(label), 1, 0, "kept")]);
    kept(&mut script, vec![], &alike);
    script.outbox(0, &pattern, NoMessage);
    let names = ["Ab", "aB", "ab"].map(|label| audit(&script.key(label), 1, 0, "kept"));
    kept(&mut script, vec![], &names);
    // 96 bytes, of which the last one differs; then 113 bytes, with an act's mark; then 128, the most that a name may have.
    let longest = script.longest('x');
    let of_longest = |number| audit(&longest, 0x7fff_ffff_ffff_ffff, number, "kept");
    kept(&mut script, vec![], &[10, 11].map(of_longest));
    let marked = |mark: &str| Message { id: format!("{}:{mark}", of_longest(10).id).into(), ..of_longest(10) };
    kept(&mut script, vec![], &["00112233445566a0", "00112233445566a1"].map(marked));
    kept(&mut script, vec![], &["00112233445566778899aabbccddee0", "00112233445566778899aabbccddee1"].map(marked));
    script
}

/// Commits one after another; then a commit with a new message under a name that is in the outbox already.
fn message_once(mut script: Script) -> Script {
    let key = script.key("1");
    for expected in 0..3 {
        let messages = [0, 1].map(|number| audit(&key, expected, number, "once"));
        script.commit_with(vec![put(&key, expected, b"a")], messages.to_vec(), Anything);
        script.outbox(0, &messages, Once);
    }
    let [first, again] = ["first", "again"].map(|text| [audit(&key, 4, 0, text)]);
    script.commit_with(vec![put(&key, 3, b"a")], first.to_vec(), Anything);
    script.commit_with(vec![put(&key, 4, b"b")], again.to_vec(), NotCommitted);
    script.reads(0, std::slice::from_ref(&key), vec![row(&key, 4, b"a")]);
    script.outbox(0, &first, Once);
    script
}

/// A conflict at a new row and at an existing one; at a row of each kind among the others; of a commit without rows.
fn message_undone(mut script: Script) -> Script {
    let [two, one] = ["1", "2"].map(|label| script.key(label));
    script.commit(vec![put(&one, 0, b"a")], Anything);
    for (number, expected) in [(0, 0), (1, 7)] {
        let messages = [audit(&one, 2, number, "undone")];
        script.commit_with(vec![put(&two, 0, b"a"), put(&one, expected, b"b")], messages.to_vec(), Anything);
        script.outbox(0, &messages, NoMessage);
    }
    let kinds = script.kinds(1);
    script.commit(puts(&kinds, 0, b"a"), Anything);
    for stale in &kinds {
        let messages = [0, 1].map(|number| audit(stale, 2, number, "undone"));
        let writes = kinds.iter().map(|key| put(key, if key == stale { 7 } else { 1 }, b"b")).collect();
        script.commit_with(writes, messages.to_vec(), Anything).outbox(0, &messages, NoMessage);
    }
    // What a conflict has left open on the connection would be written with its next commit.
    let last: Vec<_> = kinds.iter().flat_map(|key| [0, 1].map(|number| audit(key, 2, number, "undone"))).collect();
    script.commit(vec![put(&two, 0, b"next")], Anything).outbox(1, &last, NoMessage);
    script
}

fn message_text(mut script: Script) -> Script {
    // Longer than a column of 4,000 characters, and longer than one of 65,535 bytes.
    let [long, longer] = [4_000, 11_000].map(|count| "窓口".repeat(count));
    let texts = [
        "ご利用停止のお知らせ",
        "ｶﾞ・カ゛・ガ",
        "カ\u{3099} \u{fa19} \u{212b}", // other characters in Unicode's normal forms
        "𠮷野家 🏦",
        "\"'\\;--%_",
        "\0\t\r\n\u{2028}",
        " ",
        &long,
        &longer,
    ];
    for (number, text) in (0..).zip(texts) {
        let key = script.key(&format!("{number}"));
        let messages = [audit(&key, 1, 0, text)];
        script.commit_with(vec![put(&key, 0, b"a")], messages.to_vec(), Anything);
        script.outbox(0, &messages, Texts(stored(&messages)));
        let notices = [notice(&key, 2, 0, text)];
        script.commit_with(vec![put(&key, 1, b"a")], notices.to_vec(), Anything);
        script.outbox(0, &notices, Texts(stored(&notices)));
    }
    // Each of a commit's messages has a text of its own.
    let key = script.key("dozen");
    let messages = dozen(&key, 1);
    script.commit_with(vec![put(&key, 0, b"a")], messages.clone(), Anything);
    script.outbox(0, &messages, Texts(stored(&messages)));
    script
}

/// IDs that sort differently from their commits, and numbers that sort differently as text: 10 before 9. Two connections take turns.
fn message_order(mut script: Script) -> Script {
    let mut messages = Vec::new();
    for (connection, label) in [0, 1, 0, 1].into_iter().zip(["b", "a", "d", "c"]) {
        let key = script.key(label);
        let own = dozen(&key, 1);
        let commit = Commit { writes: vec![put(&key, 0, b"a")], outbox: own.clone(), ..Commit::default() };
        script.step(Operation::Commit { connection, commit }, Anything);
        messages.extend(own);
    }
    script.outbox(0, &messages, Ordered(stored(&messages)));
    script
}

/// A connection that looked for a message before it was there finds it later, and after it was sent, with its text; it finds no message that
/// is not there. A sent message's name is not given again. Then all connections look for a message, one commits it, and all look again.
fn message_sent(mut script: Script) -> Script {
    let key = script.key("1");
    let (messages, missing) = ([audit(&key, 1, 0, "sent")], [audit(&key, 1, 1, "sent")]);
    script.outbox(1, &messages, NoMessage);
    script.commit_with(vec![put(&key, 0, b"a")], messages.to_vec(), Anything);
    script.relay(0, &messages).step(Operation::Purge { connection: 0, now: after(0) }, Anything);
    for connection in [0, 1] {
        script.outbox(connection, &messages, Kept(stored(&messages)));
        script.outbox(connection, &missing, NoMessage);
        script.outbox(connection, &messages, Texts(stored(&messages)));
    }
    let again = [audit(&key, 1, 0, "again")];
    script.commit_with(vec![put(&key, 1, b"b")], again.to_vec(), NotCommitted);
    script.reads(0, std::slice::from_ref(&key), vec![row(&key, 1, b"a")]);
    for (number, connection) in (0..4).zip([0, 1, 0, 1]) {
        let key = script.key(&format!("all.{number}"));
        let messages = [audit(&key, 1, 0, "seen by all")];
        let ids: Vec<_> = messages.iter().map(|message| message.id.to_string()).collect();
        let look = |connection| Operation::Outbox { connection, ids: ids.clone() };
        let all = Operation::Parallel((0..script.threads).map(look).collect());
        let [before, after] = [NoMessage, Kept(stored(&messages))]
            .map(|expect| Each((0..script.threads).map(|_| expect.clone()).collect()));
        let commit = Commit { writes: vec![put(&key, 0, b"a")], outbox: messages.to_vec(), ..Commit::default() };
        script.step(all.clone(), before).step(Operation::Commit { connection, commit }, Anything).step(all, after);
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
