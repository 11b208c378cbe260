//! Acts of handlers that only a test has.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Act, ActError, Need};
use crate::engine::act_handler::{ActHandler, Decision};
use crate::engine::engine::{Drawn, Engine};
use crate::engine::outcome::{Outcome, PageShown, Public};
use crate::engine::rows::Rows;
use crate::instant::Instant;
use crate::kernel::{
    AuditEvent, AuditRecord, Commit, HostKeys, Message, MessageBody, Notice, NoticeKind, Randomness, Row, RowKey, Write,
};
use crate::page::Page;
use crate::profile::Profile;
use crate::text::Text;

/// A handler that writes one row of a given length, either to count an attempt or to finish the act.
struct Writes {
    key: RowKey,
    bytes: usize,
    counts: bool,
}

impl ActHandler for Writes {
    fn wants(&mut self, _: &Rows, _: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(Vec::new())
    }

    fn decide(&mut self, _: &Rows, _: &Drawn<'_>) -> Result<Decision, ActError> {
        let (key, bytes) = (self.key.clone(), vec![0; self.bytes]);
        let write = Write { key, expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
        let commit = Commit { writes: vec![write], ..Commit::default() };
        let outcome = Outcome::page(PageShown::bare(Page::Login));
        Ok(if self.counts { Decision::Count(commit) } else { Decision::Finish(commit, outcome) })
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}

/// Fault 84, LCK-4: all rows of customers and decoys have the same length, and a commit that would break this is refused.
#[test]
fn fault_84_a_row_that_outgrows_its_length_is_not_written() {
    let engine = Arc::new(Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("tests", 1, &[7; 32]).unwrap()));
    let now: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    let keys = [
        ("customer/c-1", 7_680, true),
        ("decoy/0a3f", 7_680, true),
        ("attempts/c-1", 1_792, true),
        ("attempts/~0a3f", 1_792, true),
        ("account/012-1-3456789", 7_680, false),
        ("login/ab", 1_792, false),
    ];
    for (key, fixed, has_length) in keys {
        let key: RowKey = key.parse().unwrap();
        for (bytes, counts) in [fixed - 1, fixed, fixed + 1].into_iter().flat_map(|n| [(n, true), (n, false)]) {
            let plan = Box::new(Writes { key: key.clone(), bytes, counts });
            let mut act = Act::new(Arc::clone(&engine), plan, Randomness::new([1; 32]), Vec::new());
            let decided = act.loaded(Vec::new(), now);
            if has_length && bytes != fixed {
                assert_eq!(decided, Err(ActError::RowTooLong(key.clone())), "{key}, {bytes}");
                assert_eq!(*act.need(), Need::Nothing);
            } else {
                assert_eq!(decided, Ok(()));
                assert!(matches!(act.need(), Need::Commit(_)), "{key}, {bytes}");
            }
        }
    }
}

/// A handler that changes one row, or refuses from an instant on: at a refusal it writes another row, a record alone, or nothing.
struct Decides {
    until: Instant,
    refuses: Refuses,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Refuses {
    WithAnotherRow,
    WithARecord,
    Silently,
}

fn key(name: &str) -> RowKey {
    name.parse().unwrap()
}

fn record(name: &str) -> Message {
    let (event, subject) = (AuditEvent::Rehashed, key("customer/c-1"));
    let record = AuditRecord {
        at: Instant::MIN,
        event,
        subject,
        session: None,
        operator: None,
        rules: Vec::new(),
        facts: Vec::new(),
        profile: "".into(),
    };
    Message::new(name.into(), MessageBody::Audit(record))
}

fn commit(name: &str, revision: u64, says: &str) -> Commit {
    let (key, expected) = (key(name), revision.saturating_sub(1));
    let write = Write { key, expected, revision, bytes: vec![7; 40], wake_at: None, purge_at: None };
    Commit { writes: vec![write], outbox: vec![record(says)], ..Commit::default() }
}

fn outcome(page: Page) -> Outcome {
    Outcome::page(PageShown::bare(page))
}

impl ActHandler for Decides {
    fn wants(&mut self, _: &Rows, _: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(read())
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        if cx.now < Instant::MIN.plus_millis(10) {
            return Err(ActError::ClockWentBack { recorded: Instant::MIN.plus_millis(10_000) });
        }
        let revision = rows.revision(&key("login/tulip")).saturating_add(1);
        let done = commit("login/tulip", revision, &format!("login/tulip:{revision}:0"));
        Ok(match self.refuses {
            _ if cx.now < self.until => Decision::Finish(done, outcome(Page::Top)),
            Refuses::WithAnotherRow => Decision::Finish(commit("login/rose", 1, "login/rose:1:0"), outcome(Page::Home)),
            Refuses::WithARecord => {
                Decision::Finish(Commit { outbox: vec![record("no")], ..Commit::default() }, outcome(Page::Home))
            }
            Refuses::Silently => Decision::Answer(outcome(Page::Home)),
        })
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}

/// The rows that it reads. One of them is never there, and every commit requires that.
fn read() -> Vec<RowKey> {
    vec![key("login/tulip"), key("login/peony")]
}

/// An act that needs its commit, which it has decided at once.
fn decided(until: i64, refuses: Refuses) -> Act {
    let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("tests", 1, &[7; 32]).unwrap());
    let plan = Box::new(Decides { until: at(until), refuses });
    let mut act = Act::new(engine, plan, Randomness::new([1; 32]), read());
    act.loaded(Vec::new(), at(100)).unwrap();
    act
}

fn at(millis: i64) -> Instant {
    Instant::MIN.plus_millis(millis)
}

fn needs_commit(act: &Act) -> Commit {
    let Need::Commit(commit) = act.need() else { panic!("{:?}", act.need()) };
    commit.clone()
}

fn needs_names(act: &Act) -> Vec<Text> {
    let Need::Find(names) = act.need() else { panic!("{:?}", act.need()) };
    names.clone()
}

fn row(revision: u64) -> Row {
    Row { key: key("login/tulip"), revision, bytes: vec![7; 40] }
}

/// Fault 91: the act decides otherwise by now, but its lost commit may still arrive. It is sent again, until it took place or can no longer do so; else
/// the act would say that it refused what then happens.
#[test]
fn fault_91_what_may_still_arrive_is_not_denied() {
    for refuses in [Refuses::WithAnotherRow, Refuses::WithARecord, Refuses::Silently] {
        let mut act = decided(200, refuses);
        let lost = needs_commit(&act);
        act.in_doubt().unwrap();
        act.loaded(Vec::new(), at(200)).unwrap();
        assert_eq!(needs_names(&act), [lost.outbox[0].id.clone()]);
        act.found(&[], at(200)).unwrap();
        assert_eq!(needs_commit(&act), lost, "it is sent again");
        // Its answer is lost again, and it has still not arrived.
        act.in_doubt().unwrap();
        act.loaded(Vec::new(), at(200)).unwrap();
        assert_eq!(needs_names(&act).len(), 1, "one commit, sent twice");
        act.found(&[], at(200)).unwrap();
        assert_eq!(needs_commit(&act), lost);
        // It conflicts: with the first one, or with another act that wrote the row.
        for (found, page) in [(true, Page::Top), (false, Page::Home)] {
            let mut act = decided(200, refuses);
            act.in_doubt().unwrap();
            act.loaded(Vec::new(), at(200)).unwrap();
            act.found(&[], at(200)).unwrap();
            act.conflicted().unwrap();
            act.loaded(vec![row(1)], at(200)).unwrap();
            let names = needs_names(&act);
            act.found(if found { &names } else { &[] }, at(200)).unwrap();
            while let Need::Commit(_) = act.need() {
                act.committed(at(200)).unwrap();
            }
            let shown = act.outcome().map(|own| matches!(&own.public, Public::Page(view) if view.page == page));
            assert_eq!(shown, Some(true), "{found}");
        }
        // It takes place, and the act ends as it decided then.
        act.committed(at(300)).unwrap();
        assert!(matches!(&act.outcome().unwrap().public, Public::Page(view) if view.page == Page::Top));
    }
}

/// Fault 91: a decision that writes what the lost commit writes rules it out.
#[test]
fn fault_91_a_decision_that_rules_the_lost_commit_out_holds() {
    let mut act = decided(1_000, Refuses::Silently);
    let lost = needs_commit(&act);
    act.in_doubt().unwrap();
    act.loaded(Vec::new(), at(200)).unwrap();
    act.found(&[], at(200)).unwrap();
    assert_eq!(needs_commit(&act), lost, "the same decision");
    assert!(!act.contended, "nobody wrote before it");
    // Another act wrote the row: the lost commit cannot arrive any more, and is not looked for again.
    act.in_doubt().unwrap();
    act.loaded(vec![row(1)], at(200)).unwrap();
    act.found(&[], at(200)).unwrap();
    let next = needs_commit(&act);
    assert_eq!(next.writes[0].expected, 1);
    assert!(act.contended, "another act wrote first");
    act.conflicted().unwrap();
    act.loaded(vec![row(2)], at(200)).unwrap();
    assert_eq!(needs_commit(&act).writes[0].expected, 2);
}

/// Fault 91: each of several lost commits is looked for, and the one that took place counts.
#[test]
fn fault_91_several_answers_may_be_lost() {
    let mut act = decided(1_000, Refuses::Silently);
    let first = needs_commit(&act);
    act.in_doubt().unwrap();
    // The row has another revision for this read, so this is another commit.
    act.loaded(vec![row(1)], at(200)).unwrap();
    act.found(&[], at(200)).unwrap();
    let second = needs_commit(&act);
    act.in_doubt().unwrap();
    act.loaded(vec![row(1)], at(200)).unwrap();
    assert_eq!(needs_names(&act), [second.outbox[0].id.clone()], "the first one cannot arrive");
    assert_ne!(first.outbox[0].id, second.outbox[0].id);
    act.found(&[second.outbox[0].id.clone()], at(200)).unwrap();
    assert!(matches!(&act.outcome().unwrap().public, Public::Page(view) if view.page == Page::Top));
}

/// Fault 91: after a clock that went back the host gives the same answer again.
#[test]
fn fault_91_a_clock_that_went_back_in_doubt_is_read_again() {
    let mut act = decided(1_000, Refuses::Silently);
    act.in_doubt().unwrap();
    act.loaded(Vec::new(), at(5)).unwrap();
    let recorded = at(10_000);
    assert_eq!(act.found(&[], at(5)), Err(ActError::ClockWentBack { recorded }));
    assert_eq!(act.found(&[], at(5)), Err(ActError::ClockWentBack { recorded }));
    assert_eq!(act.found(&[], at(20)), Ok(()));
    needs_commit(&act);
}

/// Fault 91: an answer that was not asked for ends the act.
#[test]
fn fault_91_doubt_is_reported_about_a_commit_only() {
    let mut act = decided(1_000, Refuses::Silently);
    assert_eq!(act.found(&[], at(200)), Err(ActError::Misuse));
    assert_eq!(act.in_doubt(), Err(ActError::Misuse));
    let mut act = decided(1_000, Refuses::Silently);
    act.in_doubt().unwrap();
    assert_eq!(act.in_doubt(), Err(ActError::Misuse));
    let mut act = decided(1_000, Refuses::Silently);
    act.in_doubt().unwrap();
    act.loaded(Vec::new(), at(200)).unwrap();
    assert_eq!(act.found(&["another".into()], at(200)), Err(ActError::Misuse));
    assert_eq!((act.need(), act.outcome().is_none()), (&Need::Nothing, true));
    let mut act = decided(1_000, Refuses::Silently);
    act.in_doubt().unwrap();
    act.loaded(Vec::new(), at(200)).unwrap();
    assert_eq!(act.committed(at(200)), Err(ActError::Misuse));
}

/// Fault 91: a mark follows from the act's randomness and from every row that is written. It is in the names of all messages, and in a notice's
/// reference.
#[test]
fn fault_91_a_mark_is_of_one_act_and_of_what_it_writes() {
    let notice = Notice {
        kind: NoticeKind::Locked,
        subject: key("customer/c-1"),
        to: None,
        at: Instant::MIN,
        reference: "n".into(),
        facts: Vec::new(),
    };
    let marked = |byte: u8, commit: Commit| match Decision::Count(commit).marked(&Randomness::new([byte; 32])) {
        Decision::Count(commit) => commit,
        _ => panic!("a count stays a count"),
    };
    let base = || {
        let mut base = commit("login/tulip", 1, "login/tulip:1:0");
        base.outbox.push(record("login/tulip:1:1"));
        base
    };
    let mut others = vec![marked(1, base()), marked(2, base())];
    let mut other = base();
    other.writes[0].key = key("login/rose");
    others.push(marked(1, other));
    let mut other = base();
    other.writes[0].bytes[39] = 8;
    others.push(marked(1, other));
    let mut other = base();
    other.writes.push(commit("login/rose", 1, "").writes.remove(0));
    others.push(marked(1, other));
    assert_eq!(marked(1, base()), others[0], "the same act gives the same name");
    let names: BTreeSet<Text> = others.iter().map(|own| own.outbox[0].id.clone()).collect();
    assert_eq!(names.len(), others.len());
    assert!(names.iter().all(|name| name.starts_with("login/tulip:1:0:") && name.len() == 32), "{names:?}");
    for own in &others {
        let [first, second] = [0, 1].map(|place| own.outbox.get(place).and_then(|message| message.id.rsplit_once(':')));
        assert_eq!(first.map(|(_, mark)| mark), second.map(|(_, mark)| mark), "one mark for all");
        assert_eq!(second.map(|(name, _)| name), Some("login/tulip:1:1"));
    }
    let told = Message::new("n".into(), MessageBody::Notice(notice));
    let own = marked(1, Commit { outbox: vec![told.clone()], ..base() });
    let MessageBody::Notice(notice) = &own.outbox[0].body else { panic!("it stays a notice") };
    assert_eq!((notice.reference.clone(), notice.reference.len()), (own.outbox[0].id.clone(), 18));
    // A commit that writes no row has names of its own.
    let own = marked(1, Commit { outbox: vec![told], ..Commit::default() });
    assert_eq!(own.outbox[0].id, "n");
}
