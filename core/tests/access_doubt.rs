//! A commit whose answer was lost (fault 91): whether it took place or not, whoever wrote since, and whenever it arrives, every act ends as if its answer
//! had not been lost. Nothing happens twice, and nothing is lost.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise"
)]

#[path = "support/every.rs"]
mod every;
#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::Arc;

use every::*;
use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-10T10:00:00+09:00";

fn now() -> Instant {
    instant(NOW)
}

fn after(at: Instant, millis: i64) -> Instant {
    Instant::from_epoch_millis(at.epoch_millis() + millis).unwrap()
}

/// What becomes of the commit whose answer is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    /// The answer is not lost, and the commit takes place.
    Told,
    /// The answer is not lost; another act may write before the commit.
    Unsent,
    /// It took place.
    Kept,
    /// It never arrives.
    Gone,
    /// It arrives later: after this number of needs of the act.
    Late(usize),
}

/// An act with the fate of one of its commits.
struct Run<'a> {
    /// The number of the commit whose answer is lost, from 0.
    commit: usize,
    fate: Fate,
    /// Another act, carried out after the commit was sent.
    other: Option<&'a dyn Fn(&mut Host)>,
    /// Milliseconds that pass with each need after the answer was lost.
    passes: i64,
    at: Instant,
}

/// How an act ended.
struct End {
    outcome: Result<Outcome, ActError>,
    host: Host,
    /// The commits that it asked for: the kinds of their rows, and how many messages they have.
    commits: Vec<(Vec<&'static str>, usize)>,
    /// Whether the lost commit arrived while the act was under way.
    arrived: bool,
    hashes: u64,
}

impl Run<'_> {
    /// Drives an act. A message is never written twice: a commit with a name that is there is refused, like one with an old revision.
    fn drive(&self, mut host: Host, engine: &Engine, act: impl FnOnce(&mut Host) -> Act) -> End {
        let mut act = act(&mut host);
        let commit = |host: &mut Host, commit: &Commit| {
            let names: Vec<Text> = commit.outbox.iter().map(|message| message.id.clone()).collect();
            host.find(&names).is_empty() && host.commit(commit)
        };
        let (mut commits, mut lost, mut needs, mut now) = (Vec::new(), None::<Commit>, 0, self.at);
        let told = |own: &Commit| (own.writes.iter().map(|write| kind(&write.key)).collect(), own.outbox.len());
        let (mut arrived, mut sent) = (self.fate == Fate::Kept, false);
        let before = engine.arenas().hashes();
        let outcome = loop {
            if sent {
                now = after(now, self.passes);
                needs += 1;
                if self.fate == Fate::Late(needs)
                    && let Some(lost) = lost.take()
                {
                    arrived = commit(&mut host, &lost);
                }
            }
            let given = match act.need().clone() {
                Need::Load(keys) => act.loaded(host.load(&keys), now),
                Need::Find(names) => act.found(&host.find(&names), now),
                Need::Commit(own) if commits.len() == self.commit && !sent => {
                    sent = true;
                    commits.push(told(&own));
                    if matches!(self.fate, Fate::Told | Fate::Kept) {
                        assert!(commit(&mut host, &own), "nobody else has written");
                    }
                    if let Some(other) = self.other {
                        other(&mut host);
                    }
                    match self.fate {
                        Fate::Told => act.committed(now),
                        Fate::Unsent if commit(&mut host, &own) => act.committed(now),
                        Fate::Unsent => act.conflicted(),
                        Fate::Kept | Fate::Gone => act.in_doubt(),
                        Fate::Late(_) => {
                            lost = Some(own);
                            act.in_doubt()
                        }
                    }
                }
                Need::Commit(own) => {
                    commits.push(told(&own));
                    if commit(&mut host, &own) { act.committed(now) } else { act.conflicted() }
                }
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => break Ok(act.outcome().unwrap().clone()),
            };
            if let Err(error) = given {
                break Err(error);
            }
            assert!(needs < 100, "the act never ends");
        };
        let hashes = engine.arenas().hashes() - before;
        // It arrives when the act is over: too late for everything that it wanted.
        if let Some(lost) = lost.take() {
            assert!(!commit(&mut host, &lost), "the lost commit took place beside the act's own");
        }
        End { outcome, host, commits, arrived, hashes }
    }
}

/// What the store has, and how the act ended, to the byte.
fn all(end: &End) -> (String, Vec<String>) {
    let End { outcome, host, .. } = end;
    (format!("{outcome:?}"), stored(host))
}

fn stored(host: &Host) -> Vec<String> {
    let rows = host.rows.values().map(|row| format!("{} {} {}", row.key, row.revision, digest(&row.bytes)));
    let wakes = host.wakes.iter().map(|(key, at)| format!("{key} wakes {at}"));
    rows.chain(host.outbox.iter().map(|message| format!("{message:?}"))).chain(wakes).collect()
}

/// What is stored, without the rows of sessions.
fn but_sessions(end: &End) -> Vec<String> {
    stored(&end.host).into_iter().filter(|line| !line.starts_with("session/")).collect()
}

fn digest(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// The same without instants, tokens and marks.
fn shape(end: &End) -> (String, Vec<String>) {
    let outcome = end.outcome.as_ref().unwrap();
    let shown = match &outcome.public {
        Public::Page(view) => {
            format!("{} {:?} {}", view.page, view.refused.as_ref().map(|own| own.because), view.session.is_some())
        }
        other => format!("{other:?}"),
    };
    let rows = end.host.rows.values().map(|row| format!("{} {}", row.key, row.revision));
    let says = end.host.outbox.iter().map(|message| match &message.body {
        MessageBody::Audit(own) => format!("{} {}", own.event, own.subject),
        MessageBody::Notice(own) => format!("{} {} {:?}", own.kind, own.subject, own.to),
    });
    (format!("{shown} {}", outcome.internal.reason), rows.chain(says).collect())
}

/// What another machine does if it carries out the same act of the clock.
const SAME: &str = "another machine does the same";

/// What others do between an act's commit and its answer.
type Others<'a> = [(&'a str, &'a dyn Fn(&mut Host))];

/// Loses the answer to each commit of an act, with every fate. Returns how many commits it has.
fn lose(
    what: &str,
    host: &Host,
    engine: &Arc<Engine>,
    at: Instant,
    others: &Others<'_>,
    act: &dyn Fn(&mut Host) -> Act,
) -> usize {
    let run = |commit, fate, other, passes| Run { commit, fate, other, passes, at }.drive(host.clone(), engine, act);
    let undisturbed = run(usize::MAX, Fate::Told, None, 0);
    assert!(undisturbed.outcome.is_ok(), "{what}: {:?}", undisturbed.outcome);
    for (commit, (rows, messages)) in undisturbed.commits.iter().enumerate() {
        // Without a message a commit has no mark that others cannot overwrite. Such a commit turns a page or seals a row anew, and counts nothing.
        assert!(
            *messages > 0 || *rows == ["session"] || what.starts_with("reseal"),
            "{what}: commit {commit} writes {rows:?} and says nothing"
        );
        for fate in [Fate::Kept, Fate::Gone] {
            let end = run(commit, fate, None, 0);
            assert_eq!(all(&end), all(&undisturbed), "{what}: commit {commit} is {fate:?}");
            assert_eq!(end.hashes, undisturbed.hashes, "{what}: commit {commit} is {fate:?}");
            let end = run(commit, fate, None, 700);
            assert_eq!(shape(&end), shape(&undisturbed), "{what}: commit {commit} is {fate:?}, and time passes");
        }
        // It arrives after each of the act's next needs, and after its end.
        for passes in [0, 700] {
            for needs in 1.. {
                let end = run(commit, Fate::Late(needs), None, passes);
                assert_eq!(shape(&end), shape(&undisturbed), "{what}: commit {commit} arrives after {needs} needs");
                if passes == 0 {
                    assert_eq!(all(&end), all(&undisturbed), "{what}: commit {commit} arrives after {needs} needs");
                }
                if !end.arrived {
                    assert!(needs > 1, "{what}: commit {commit} never arrives");
                    break;
                }
            }
        }
        // Others write since: the act ends as it does if the answer comes.
        for (other, does) in others {
            for (fate, same_as) in [(Fate::Kept, Fate::Told), (Fate::Gone, Fate::Unsent)] {
                let [end, told] = [fate, same_as].map(|fate| run(commit, fate, Some(*does), 0));
                let why = format!("{what}: commit {commit} is {fate:?}, and then {other}");
                if *messages == 0 && all(&end) != all(&told) {
                    // It is decided anew: the page is shown again, or is not up to date by now.
                    assert_eq!(but_sessions(&end), but_sessions(&told), "{why}");
                    let [now, then] = [&end, &told].map(|end| end.outcome.as_ref().unwrap().internal.reason);
                    assert!(
                        now == then || matches!(now, Reason::StalePage | Reason::SessionOver),
                        "{why}: {now} {then}"
                    );
                    continue;
                }
                if *other == SAME && fate == Fate::Gone {
                    // It does not matter which of the two did it, so both report it.
                    let [own, outcome] = [&end, &undisturbed].map(|end| format!("{:?}", end.outcome));
                    assert_eq!((own, stored(&end.host)), (outcome, stored(&told.host)), "{why}");
                    continue;
                }
                assert_eq!(all(&end), all(&told), "{why}");
                // After doubt the act reads its rows again before it hashes, not after a conflict.
                assert!(end.hashes <= told.hashes, "{why}");
            }
        }
    }
    undisturbed.commits.len()
}

/// A stranger's wrong entry at the customer's name.
fn errs(host: &mut Host, engine: &Arc<Engine>, at: Instant) {
    let mut stranger = Tab::default();
    stranger.start_session(host, engine, at);
    let wrong = [(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];
    stranger.submit(host, engine, Button::LogIn, &wrong, at);
}

/// Fault 91: every button of every page, with right and wrong entries.
#[test]
fn fault_91_a_lost_answer_to_a_page_changes_nothing() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    let (mut visited, mut commits, mut page) = (BTreeSet::new(), BTreeSet::new(), Page::LoggedOut);
    let later: &[(Button, Filled<'_>, Page)] = &[(Button::LogIn, LATER_LOGIN, Page::Top)];
    for (button, entries, to) in WAY.iter().chain(later).chain(CHANGE_OF_MAIL) {
        if page == Page::LoggedOut {
            tab.start_session(&mut host, &engine, now());
            page = Page::Login;
        }
        visited.insert(page);
        {
            for &own in Button::ALL.iter().filter(|own| !page.allowed(**own).is_empty()) {
                let wrong: Vec<_> = filled(page).iter().map(|&(field, _)| (field, "wrongpw1")).collect();
                for entries in [*entries, filled(page), &wrong] {
                    let press = |host: &mut Host| tab.act(host, &engine, own, entries);
                    let again = |host: &mut Host| drop(tab.clone().submit(host, &engine, own, entries, now()));
                    let look = |host: &mut Host| {
                        // Another window of the same browser reloads the page and presses the same button.
                        let mut other = tab.clone();
                        other.shown(&host.look(engine.show(&tab.session), now()));
                        other.submit(host, &engine, own, entries, now());
                    };
                    let stranger = |host: &mut Host| errs(host, &engine, now());
                    let ends = |host: &mut Host| drop(host.order(&engine, "c-1", OperatorCommand::EndSessions, now()));
                    let others: &Others<'_> = &[
                        ("the button is pressed again", &again),
                        ("another window goes on", &look),
                        ("a stranger errs", &stranger),
                        ("an operator ends the sessions", &ends),
                    ];
                    commits.insert(lose(&format!("{page} {own}"), &host, &engine, now(), others, &press));
                }
            }
        }
        let outcome = tab.submit(&mut host, &engine, *button, entries, now());
        page = host::page(&outcome).page;
        assert_eq!(page, *to);
    }
    visited.insert(page);
    visited.extend([Page::FirstUseCancelled, Page::Aborted, Page::LoggedOut, Page::Home]);
    assert_eq!(visited, Page::ALL.iter().copied().collect());
    assert_eq!(commits, [1, 2].into());
}

/// Fault 91: what begins a session, what an operator orders, what falls due, and a new profile that is applied.
#[test]
fn fault_91_a_lost_answer_to_any_other_act_changes_nothing() {
    let (opened, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    let engine = &opened;
    assert_eq!(lose("start-session", &host, engine, now(), &[], &|host| engine.start_session(host.draw())), 1);
    host.open(engine, "c-1", ACCOUNT, now());
    tab.enrol(&mut host, engine, now());
    tab.start_session(&mut host, engine, now());
    tab.submit(&mut host, engine, Button::LogIn, LATER_LOGIN, now());
    let order = |act: OperatorAct, operator: &str, reason: &str| {
        let request = OperatorRequest {
            operator: operator.parse().unwrap(),
            approval: approved("suzuki", now()),
            reason: reason.into(),
            customer: if act == OperatorAct::OpenContract { "c-2" } else { "c-1" }.parse().unwrap(),
            what: command(act),
        };
        move |host: &mut Host| engine.operate(request.clone(), host.draw())
    };
    for _ in 0..6 {
        errs(&mut host, engine, now());
    }
    for &act in OperatorAct::ALL.iter().filter(|act| **act != OperatorAct::EndAllSessions) {
        // An operator who asks for the same, at the same instant: the rows are the same to the byte, and the records are not.
        let twin = |host: &mut Host| {
            let act = order(act, "tanaka", "窓口")(host);
            host.drive(act, now());
        };
        let stranger = |host: &mut Host| errs(host, engine, now());
        let others: &Others<'_> = &[("another operator asks for the same", &twin), ("a stranger errs", &stranger)];
        assert_eq!(lose(act.name(), &host, engine, now(), others, &order(act, "sato", "窓口")), 1);
        // A refusal is a record alone.
        assert_eq!(lose(act.name(), &host, engine, now(), others, &order(act, "sato", " ")), 1);
    }
    // A temporary lock that has ended, a session that is over, and a first use that is too late.
    host.open(engine, "c-3", "012-1-7654321", now());
    for (row, days) in [("attempts/c-1", 1), ("session", 1), ("customer/c-3", 61)] {
        let at = after(now(), days * 86_400_000);
        let row = if row == "session" { RowKey::Session(SessionId::of(&tab.session)) } else { row.parse().unwrap() };
        let due = |_: &mut Host| engine.due(row.clone());
        let twin = |host: &mut Host| drop(host.drive(engine.due(row.clone()), at));
        let stranger = |host: &mut Host| errs(host, engine, at);
        let others: &Others<'_> = &[(SAME, &twin), ("a stranger errs", &stranger)];
        assert_eq!(lose(&format!("due {row}"), &host, engine, at, others, &due), 1);
    }
    let end_all = |operator: &str| EndAllSessions {
        operator: operator.parse().unwrap(),
        approval: approved("suzuki", now()),
        reason: "窓口".into(),
        began_before: now(),
    };
    let ends = |host: &mut Host| engine.end_all_sessions(end_all("sato"), host.draw());
    let twin = |host: &mut Host| {
        let act = engine.end_all_sessions(end_all("tanaka"), host.draw());
        host.drive(act, now());
    };
    assert_eq!(
        lose("end all sessions", &host, engine, now(), &[("another operator asks for the same", &twin)], &ends),
        1
    );
    // A row is sealed anew without a message: its own bytes tell.
    let keys = HostKeys::new("tests", 2, &[9; 32]).unwrap().accepting(1, &[7; 32]).unwrap();
    let switched = Engine::new(loaded(&cheap()), keys);
    for key in host.rows.keys().cloned().collect::<Vec<_>>() {
        let reseals = |_: &mut Host| switched.reseal(key.clone());
        assert_eq!(lose(&format!("reseal {key}"), &host, &switched, now(), &[], &reseals), 1, "{key}");
    }
    let next = host::engine(&cheap().replace("serial = 1\n", "serial = 2\n"));
    let adopt = |_: &mut Host| next.adopt("c-1".parse().unwrap(), false);
    let twin = |host: &mut Host| drop(host.drive(next.adopt("c-1".parse().unwrap(), false), now()));
    let stranger = |host: &mut Host| errs(host, &next, now());
    let others: &Others<'_> = &[(SAME, &twin), ("a stranger errs", &stranger)];
    assert_eq!(lose("adopt", &host, &next, now(), others, &adopt), 1);
}

/// Fault 91, LCK-2: two strangers' attempts at one instant write rows that differ in the acts' own numbers alone. The one whose commit did not take place
/// does not take the other's for its own: it is not compared, and counts anew.
#[test]
fn fault_91_another_s_count_at_the_same_instant_is_not_one_s_own() {
    for name in ["hanako88", "nobody88"] {
        let (engine, mut host) = (engine(&cheap()), Host::default());
        host.open(&engine, "c-1", ACCOUNT, now());
        Tab::default().enrol(&mut host, &engine, now());
        let wrong = [(EntryField::LoginId, name), (EntryField::LoginPassword, "wrongpw1")];
        let [mut one, mut other] = [(); 2].map(|()| {
            let mut tab = Tab::default();
            tab.start_session(&mut host, &engine, now());
            tab.act(&mut host, &engine, Button::LogIn, &wrong)
        });
        let [mine, yours] = [&mut one, &mut other].map(|act| {
            while let Need::Load(keys) = act.need().clone() {
                act.loaded(host.load(&keys), now()).unwrap();
            }
            let Need::Commit(commit) = act.need().clone() else { panic!("nothing is counted") };
            commit
        });
        assert_ne!(mine.writes, yours.writes);
        let keys = |commit: &Commit| commit.writes.iter().map(|write| write.key.clone()).collect::<Vec<_>>();
        assert_eq!(keys(&mine), keys(&yours));
        let names = |commit: &Commit| commit.outbox.iter().map(|message| message.id.clone()).collect::<Vec<_>>();
        assert_ne!(names(&mine), names(&yours));
        assert!(host.commit(&yours));
        let before = engine.arenas().hashes();
        one.in_doubt().unwrap();
        let mut counts = 0;
        while engine.arenas().hashes() == before {
            match one.need().clone() {
                Need::Load(keys) => one.loaded(host.load(&keys), now()).unwrap(),
                Need::Find(names) => one.found(&host.find(&names), now()).unwrap(),
                Need::Commit(commit) => {
                    assert!(host.commit(&commit));
                    counts += 1;
                    one.committed(now()).unwrap();
                }
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => panic!("it ends uncompared"),
            }
        }
        assert_eq!(counts, 1, "{name}: it is compared without a count");
        let is_count = |message: &&Message| matches!(&message.body, MessageBody::Audit(own) if own.event == AuditEvent::AttemptCounted);
        let fresh = host.outbox.iter().rev().take_while(|message| is_count(message)).count();
        assert_eq!(fresh, 2, "{name}");
    }
}

/// Fault 91: nothing is compared while it is in doubt whether the attempt is counted; the instant at which it is resolved is the one from which the
/// attempt's time is measured.
#[test]
fn fault_91_nothing_is_compared_in_doubt() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    for (millis, reason) in [(29_999, Reason::Done), (30_000, Reason::Late)] {
        let mut host = host.clone();
        tab.start_session(&mut host, &engine, now());
        let mut act = tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        let before = engine.arenas().hashes();
        let (mut is_sent, mut finds, mut at) = (false, 0, now());
        loop {
            match act.need().clone() {
                Need::Load(keys) => act.loaded(host.load(&keys), at).unwrap(),
                Need::Find(names) => {
                    assert_eq!((names.len(), engine.arenas().hashes()), (1, before));
                    finds += 1;
                    at = after(now(), millis);
                    act.found(&host.find(&names), at).unwrap();
                    assert_eq!(engine.arenas().hashes(), before + 1);
                }
                Need::Commit(commit) => {
                    assert!(host.commit(&commit));
                    if is_sent {
                        act.committed(at).unwrap();
                    } else {
                        is_sent = true;
                        act.in_doubt().unwrap();
                        assert_eq!(engine.arenas().hashes(), before);
                    }
                }
                Need::Hsm(_) => panic!("no pepper is in an HSM"),
                Need::Nothing => break,
            }
        }
        assert_eq!((finds, act.outcome().unwrap().internal.reason), (1, reason));
    }
}

/// Fault 91, as it was seen: the answer to a login was lost, and the customer was already logged in until the idle time, in a session that nobody had.
#[test]
fn fault_91_a_login_whose_answer_is_lost_is_a_login() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    tab.start_session(&mut host, &engine, now());
    let run = Run { commit: 1, fate: Fate::Kept, other: None, passes: 700, at: now() };
    let mut end = run.drive(host, &engine, |host| tab.act(host, &engine, Button::LogIn, LATER_LOGIN));
    tab.shown(end.outcome.as_ref().unwrap());
    let outcome = tab.submit(&mut end.host, &engine, Button::LogOut, &[], after(now(), 60_000));
    assert_eq!(page(&outcome).page, Page::LoggedOut);
}

/// Fault 91, LCK-4: an attempt that was counted during a temporary lock cannot match, even if the act has meanwhile decided anew, after the lock, when the
/// count arrives. One that was counted after it can. It costs no hash more either: a right password gets a new hash only if it is let in (CRD-9).
#[test]
fn fault_91_an_attempt_is_the_one_that_was_counted() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    for _ in 0..6 {
        errs(&mut host, &engine, now());
    }
    let dearer = cheap().replace("memory-kib = 64", "memory-kib = 128").replace("serial = 1\n", "serial = 2\n");
    let engine = host::engine(&dearer);
    let ends = after(now(), 30 * 60_000);
    for (begins, reasons) in [(-1_000, [Reason::Wrong, Reason::Done]), (0, [Reason::Done; 2])] {
        let mut host = host.clone();
        tab.start_session(&mut host, &engine, after(ends, begins));
        let mut seen = BTreeSet::new();
        for needs in 1..9 {
            let run = Run { commit: 0, fate: Fate::Late(needs), other: None, passes: 1_000, at: after(ends, begins) };
            let end = run.drive(host.clone(), &engine, |host| tab.act(host, &engine, Button::LogIn, LATER_LOGIN));
            let reason = end.outcome.unwrap().internal.reason;
            let expected = reasons[usize::from(!end.arrived)];
            let hashes = if expected == Reason::Done { 2 } else { 1 };
            assert_eq!((reason, end.hashes), (expected, hashes), "{begins} {needs}");
            seen.insert(end.arrived);
        }
        assert_eq!(seen.len(), 2);
    }
}

/// Fault 91: once another commit of the act holds, the lost one is not looked for any more.
#[test]
fn fault_91_what_is_ruled_out_is_not_looked_for() {
    let (engine, mut host, mut tab) = (engine(&cheap()), Host::default(), Tab::default());
    host.open(&engine, "c-1", ACCOUNT, now());
    Tab::default().enrol(&mut host, &engine, now());
    tab.start_session(&mut host, &engine, now());
    let mut act = tab.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
    let (mut commits, mut finds) = (0, 0);
    loop {
        match act.need().clone() {
            Need::Load(keys) => act.loaded(host.load(&keys), now()).unwrap(),
            Need::Find(names) => {
                finds += 1;
                act.found(&host.find(&names), now()).unwrap();
            }
            Need::Commit(commit) => {
                commits += 1;
                match commits {
                    1 => act.in_doubt().unwrap(),
                    3 => act.conflicted().unwrap(),
                    _ => {
                        assert!(host.commit(&commit));
                        act.committed(now()).unwrap();
                    }
                }
            }
            Need::Hsm(_) => panic!("no pepper is in an HSM"),
            Need::Nothing => break,
        }
    }
    assert_eq!((commits, finds, act.outcome().unwrap().internal.reason), (4, 1, Reason::Done));
}

/// Fault 91: doubt is reported by records as by values, and where it does not fit it is refused. A row is shown by its record as by itself.
#[test]
fn fault_91_doubt_is_reported_by_records_too() {
    let engine = engine(&cheap());
    let input = |row: &Row| RowInput {
        key: row.key.to_string(),
        revision: i64::try_from(row.revision).unwrap(),
        bytes: row.bytes.clone().into(),
    };
    let mut host = Host::default();
    let mut act = engine.start_session(host.draw());
    let told = act.give_in_doubt().unwrap_err();
    assert_eq!(told.iter().map(|error| error.name).collect::<Vec<_>>(), ["act-misuse"]);
    let mut act = engine.start_session(host.draw());
    let lost = loop {
        match act.need().clone() {
            Need::Load(_) => act.give_rows(&LoadedInput { rows: Vec::new(), now: now() }).unwrap(),
            Need::Commit(commit) => break commit,
            need => panic!("{need:?}"),
        }
    };
    act.give_in_doubt().unwrap();
    assert!(matches!(act.need(), Need::Load(_)), "{:?}", act.need());
    assert!(host.commit(&lost));
    while let Need::Load(keys) = act.need().clone() {
        let rows = host.load(&keys).iter().map(input).collect();
        act.give_rows(&LoadedInput { rows, now: now() }).unwrap();
    }
    if let Need::Find(names) = act.need().clone() {
        let messages = host.find(&names).iter().map(ToString::to_string).collect();
        act.give_found(&FoundInput { messages, now: now() }).unwrap();
    }
    assert!(act.outcome().is_some(), "{:?}", act.need());
    for row in host.rows.values() {
        let told = engine.tell_row(&input(row)).unwrap();
        assert_eq!(told, engine.row_json(row).unwrap());
        assert!(told.contains(&row.key.to_string()), "{told}");
    }
}
