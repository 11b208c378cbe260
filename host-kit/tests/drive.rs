//! Tests the loop: what it reports, when it retries, and when it gives up.

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test stops at the first surprise")]

use std::borrow::Cow;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use madoguchi::{
    Act, ActError, Button, Commit, Engine, EntryField, HostKeys, HsmBlock, HsmWork, InitialPasswords, Instant, Need,
    OperatorCommand, OperatorRequest, Page, Profile, Public, Randomness, Reason, Row, RowKey, Secret, SnapshotError,
    Submission, Text, Write,
};
use madoguchi_host_kit::{
    CommitAnswer, Conversation, DriveError, DueRow, Host, Marked, Memory, MemoryHost, MemoryMarks, Patience,
    StoredMessage, drive, wake,
};

/// A conversation with scripted needs that records the answers.
#[derive(Default)]
struct Script {
    needs: VecDeque<Need>,
    /// How many times the clock appears to have gone back.
    clock: u32,
    told: Vec<(&'static str, i64)>,
}

impl Script {
    fn tell(&mut self, what: &'static str, now: Instant) -> Result<(), ActError> {
        self.told.push((what, now.epoch_millis()));
        if self.clock > 0 {
            self.clock = self.clock.saturating_sub(1);
            return Err(ActError::ClockWentBack { recorded: Instant::MAX });
        }
        self.needs.pop_front();
        Ok(())
    }
}

impl Conversation for Script {
    fn need(&self) -> Cow<'_, Need> {
        self.needs.front().map_or(Cow::Owned(Need::Nothing), Cow::Borrowed)
    }

    fn loaded(&mut self, rows: Vec<Row>, now: Instant) -> Result<(), ActError> {
        assert!(rows.is_empty());
        self.tell("loaded", now)
    }

    fn committed(&mut self, now: Instant) -> Result<(), ActError> {
        self.tell("committed", now)
    }

    fn conflicted(&mut self) -> Result<(), ActError> {
        self.told.push(("conflicted", -1));
        Ok(())
    }

    fn in_doubt(&mut self) -> Result<(), ActError> {
        self.told.push(("in doubt", -1));
        self.needs.pop_front();
        Ok(())
    }

    fn found(&mut self, messages: &[Text], now: Instant) -> Result<(), ActError> {
        assert!(messages.iter().all(|name| name == "a"));
        self.tell(if messages.is_empty() { "not found" } else { "found" }, now)
    }

    fn hsm_answered(&mut self, answers: Vec<Vec<u8>>, now: Instant) -> Result<(), ActError> {
        assert_eq!(answers, [vec![7; 64]]);
        self.tell("answered", now)
    }
}

/// A store with scripted answers to commits; afterwards it commits.
struct Answers(VecDeque<Result<CommitAnswer, &'static str>>);

impl Host for Answers {
    type Error = &'static str;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, &'static str> {
        assert!(!keys.is_empty(), "no row is asked for where none is needed");
        Ok(Vec::new())
    }

    fn commit(&mut self, _: &Commit) -> Result<CommitAnswer, &'static str> {
        self.0.pop_front().unwrap_or(Ok(CommitAnswer::Committed))
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, &'static str> {
        Err("not asked")
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, &'static str> {
        Err("not asked")
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, &'static str> {
        Err("not asked")
    }

    fn purge(&mut self, _: Instant) -> Result<u64, &'static str> {
        Err("not asked")
    }
}

fn ticking() -> impl FnMut() -> Instant {
    let mut millis = 0..;
    move || Instant::from_epoch_millis(millis.next().unwrap()).unwrap()
}

fn key() -> RowKey {
    "customer/c-1".parse().unwrap()
}

#[test]
fn each_answer_has_an_instant_of_its_own() {
    let needs = [Need::Load(vec![key()]), Need::Load(Vec::new()), Need::Commit(Commit::default())];
    let mut act = Script { needs: needs.into(), ..Script::default() };
    assert_eq!(drive(&mut act, &mut Answers([].into()), ticking(), Patience::default()), Ok(()));
    assert_eq!(act.told, [("loaded", 0), ("loaded", 1), ("committed", 2)]);
}

/// One time fewer than, exactly as often as, and once more than the loop's patience.
#[test]
fn lck_5_a_clock_that_went_back_is_read_again_so_often() {
    for (clock, done) in [(2, true), (3, true), (4, false)] {
        let mut act = Script { needs: [Need::Load(vec![key()])].into(), clock, ..Script::default() };
        let driven = drive(&mut act, &mut Answers([].into()), ticking(), Patience::default());
        let recorded = Instant::MAX;
        let refused = Err(DriveError::Act(ActError::ClockWentBack { recorded }));
        assert_eq!(driven, if done { Ok(()) } else { refused }, "{clock}");
        assert_eq!(act.told.len(), if done { usize::try_from(clock).unwrap().saturating_add(1) } else { 4 });
    }
}

#[test]
fn conflicts_are_met_again_until_patience_ends() {
    let conflicts = |count: usize| Answers(vec![Ok(CommitAnswer::Conflict); count].into());
    let act = || Script { needs: [Need::Commit(Commit::default())].into(), ..Script::default() };
    let two = Patience { conflicts: Some(2), ..Patience::default() };
    for (count, patience, driven) in [
        (1, two, Ok(())),
        (2, two, Ok(())),
        (3, two, Err(DriveError::GaveUp { conflicts: 3 })),
        (5_000, Patience::default(), Ok(())),
    ] {
        assert_eq!(drive(&mut act(), &mut conflicts(count), ticking(), patience), driven, "{count}");
    }
}

/// A store that fails a number of times at each of its calls, then does what it is asked for, and has the message `a`.
struct Fails {
    loads: u32,
    commits: u32,
    finds: u32,
    has: bool,
    calls: u32,
}

impl Fails {
    fn call(&mut self, which: fn(&mut Self) -> &mut u32) -> Result<(), &'static str> {
        self.calls += 1;
        let left = which(self);
        if *left == 0 {
            return Ok(());
        }
        *left -= 1;
        Err("the line is dead")
    }
}

impl Host for Fails {
    type Error = &'static str;

    fn load(&mut self, _: &[RowKey]) -> Result<Vec<Row>, &'static str> {
        self.call(|own| &mut own.loads).map(|()| Vec::new())
    }

    fn commit(&mut self, _: &Commit) -> Result<CommitAnswer, &'static str> {
        self.call(|own| &mut own.commits).map(|()| CommitAnswer::Committed)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, &'static str> {
        assert_eq!(ids, ["a".to_owned()]);
        let message = StoredMessage { id: "a".to_owned(), json: "{}".to_owned() };
        self.call(|own| &mut own.finds).map(|()| Vec::from_iter(self.has.then_some(message)))
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, &'static str> {
        Err("not asked")
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, &'static str> {
        Err("not asked")
    }

    fn purge(&mut self, _: Instant) -> Result<u64, &'static str> {
        Err("not asked")
    }
}

fn in_doubt() -> Script {
    let needs = [
        Need::Load(vec![key()]),
        Need::Commit(Commit::default()),
        Need::Load(vec![key()]),
        Need::Find(vec!["a".into()]),
        Need::Commit(Commit::default()),
    ];
    Script { needs: needs.into(), ..Script::default() }
}

/// Fault 91: nobody knows whether the commit took place. The act is not told that it did: it is in doubt, reads its rows and looks for the message, and
/// the loop calls the store again until it answers.
#[test]
fn fault_08_a_commit_in_doubt_is_not_told_as_committed() {
    for has in [true, false] {
        let mut act = in_doubt();
        let mut host = Fails { loads: 0, commits: 1, finds: 2, has, calls: 0 };
        assert_eq!(drive(&mut act, &mut host, ticking(), Patience::default()), Ok(()));
        let found = if has { "found" } else { "not found" };
        assert_eq!(act.told, [("loaded", 0), ("in doubt", -1), ("loaded", 1), (found, 2), ("committed", 3)]);
        assert_eq!(host.calls, 7);
    }
    let mut act = in_doubt();
    act.needs.pop_front();
    let mut host = Fails { loads: 3, commits: 1, finds: 0, has: true, calls: 0 };
    assert_eq!(drive(&mut act, &mut host, ticking(), Patience::default()), Ok(()));
    assert_eq!(host.calls, 7);
}

/// Fault 91: the loop gives up with the store's error once the time has passed. The act is never told that its commit took place.
#[test]
fn fault_91_doubt_ends_with_the_store_s_error() {
    for millis in [0, 60] {
        let doubt = Duration::from_millis(millis);
        let mut act = in_doubt();
        let mut host = Fails { loads: 0, commits: 1, finds: u32::MAX, has: true, calls: 0 };
        let driven = drive(&mut act, &mut host, ticking(), Patience { doubt, ..Patience::default() });
        assert_eq!(driven, Err(DriveError::Host("the line is dead")));
        // One load and one commit, and what was tried while it was in doubt.
        assert_eq!(host.calls > 2, millis > 0, "{} calls", host.calls);
        assert!(act.told.iter().any(|(what, _)| *what == "in doubt"));
        assert!(act.told.iter().all(|(what, _)| *what != "committed" && *what != "found"), "{:?}", act.told);
    }
}

/// A store whose calls end as the script says, and whose error "alarm" no retry can change. After the script it is away.
struct Scripted(VecDeque<Result<CommitAnswer, &'static str>>, u32);

impl Scripted {
    fn call(&mut self) -> Result<CommitAnswer, &'static str> {
        self.1 += 1;
        self.0.pop_front().unwrap_or(Err("the line is dead"))
    }
}

impl Host for Scripted {
    type Error = &'static str;

    fn load(&mut self, _: &[RowKey]) -> Result<Vec<Row>, &'static str> {
        self.call().map(|_| Vec::new())
    }

    fn commit(&mut self, _: &Commit) -> Result<CommitAnswer, &'static str> {
        self.call()
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, &'static str> {
        self.call().map(|_| Vec::new())
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, &'static str> {
        Err("not asked")
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, &'static str> {
        Err("not asked")
    }

    fn purge(&mut self, _: Instant) -> Result<u64, &'static str> {
        Err("not asked")
    }

    fn is_final(&self, error: &&'static str) -> bool {
        *error == "alarm"
    }
}

/// What no retry can change ends the act at once, at whichever call, and no later error hides it. The act knows that its commit is in doubt.
#[test]
fn fault_91_an_error_that_is_final_ends_the_doubt_at_once() {
    let (done, dead, alarm) = (Ok(CommitAnswer::Committed), Err("the line is dead"), Err("alarm"));
    for script in [
        vec![done, alarm],
        vec![done, dead, alarm],
        vec![done, dead, dead, alarm],
        vec![done, dead, done, alarm],
        vec![done, dead, done, dead, alarm],
        vec![done, dead, done, done, alarm],
    ] {
        let (mut act, calls) = (in_doubt(), u32::try_from(script.len()).unwrap());
        let mut host = Scripted(script.into(), 0);
        let driven = drive(&mut act, &mut host, ticking(), Patience::default());
        assert_eq!((driven, host.1), (Err(DriveError::Host("alarm")), calls));
        assert!(act.told.iter().any(|(what, _)| *what == "in doubt"), "{:?}", act.told);
    }
}

/// Before a commit nothing is in doubt: a store that fails ends the act at once.
#[test]
fn a_store_that_fails_before_a_commit_ends_the_act() {
    let mut act = in_doubt();
    let mut host = Fails { loads: 1, commits: 0, finds: 0, has: true, calls: 0 };
    let driven = drive(&mut act, &mut host, ticking(), Patience::default());
    assert_eq!((driven, host.calls, act.told.len()), (Err(DriveError::Host("the line is dead")), 1, 0));
}

/// A store in memory that counts the rows that it lists, and may list the same page for ever.
struct Listing {
    inner: MemoryHost,
    listed: usize,
    ignores_last: bool,
}

impl Listing {
    fn of(rows: &[(i64, String)]) -> Self {
        let mut own = Self { inner: Memory::default().connect(), listed: 0, ignores_last: false };
        for (millis, key) in rows {
            own.put(key, 0, *millis);
        }
        own
    }

    fn put(&mut self, key: &str, expected: u64, millis: i64) {
        let write = Write {
            key: key.parse().unwrap(),
            expected,
            revision: expected.saturating_add(1),
            bytes: Vec::new(),
            wake_at: Some(millis_at(millis)),
            purge_at: None,
        };
        let commit = Commit { writes: vec![write], ..Commit::default() };
        assert_eq!(self.inner.commit(&commit), Ok(CommitAnswer::Committed));
    }
}

impl Host for Listing {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        self.inner.load(keys)
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Infallible> {
        self.inner.commit(commit)
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        self.inner.outbox(ids)
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Infallible> {
        let page = self.inner.due(now, last.filter(|_| !self.ignores_last), most)?;
        self.listed = self.listed.saturating_add(page.len());
        Ok(page)
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Infallible> {
        self.inner.keys(last, most)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Infallible> {
        self.inner.purge(now)
    }
}

fn millis_at(millis: i64) -> Instant {
    Instant::from_epoch_millis(millis).unwrap()
}

/// None of them can be woken. The round lists each row once, and reports each once; so does the next round.
#[test]
fn fault_96_ten_thousand_rows_that_stay_due_are_listed_once() {
    let rows: Vec<_> = (0..10_000).map(|number| (number / 7, format!("customer/c-{number:05}"))).collect();
    let mut host = Listing::of(&rows);
    for round in 1..=2 {
        let woken = wake(&mut host, millis_at(10_000), |_, _| Err::<(), _>("tampered")).unwrap();
        let failed: Vec<_> = woken.failed.iter().map(|(key, _)| key.to_string()).collect();
        let keys: Vec<_> = rows.iter().map(|(_, key)| key.clone()).collect();
        assert_eq!((woken.count, failed == keys), (10_000, true));
        assert_eq!(host.listed, 10_000_usize.saturating_mul(round));
    }
}

/// Pages have 100 rows: one row less, as many, one more, and several pages. A row that is due a millisecond later is not listed.
#[test]
fn fault_96_rows_of_one_instant_go_on_over_pages() {
    for count in [0, 1, 99, 100, 101, 199, 200, 201, 350] {
        // The order is that of the keys' bytes, not that of the kinds of rows.
        let mut keys: Vec<_> = (0..count)
            .map(|number| match number % 3 {
                0 => format!("customer/c-{number}"),
                1 => format!("attempts/c-{number}"),
                _ => format!("login/C{number}"),
            })
            .collect();
        keys.sort();
        let mut rows: Vec<_> = keys.iter().map(|key| (5, key.clone())).collect();
        rows.push((6, "customer/later".to_owned()));
        let (mut host, mut order) = (Listing::of(&rows), Vec::new());
        let woken = wake(&mut host, millis_at(5), |_, key| {
            order.push(key.to_string());
            Ok::<_, Infallible>(())
        });
        assert_eq!((woken.unwrap().count, order, host.listed), (keys.len(), keys.clone(), keys.len()), "{count}");
    }
}

/// An act gives its row another instant that is due too: before the last row of the page, on a later page, and not due any more. Each row
/// is woken once in the round, and those that are due in the next.
#[test]
fn fault_96_a_row_that_is_moved_within_a_round_is_woken_once() {
    let rows: Vec<_> = (0..250).map(|number| (1_000, format!("customer/c-{number:03}"))).collect();
    let mut host = Listing::of(&rows);
    let mut order = Vec::new();
    let woken = wake(&mut host, millis_at(2_000), |host, key| {
        order.push(key.to_string());
        match key.to_string().as_str() {
            key @ "customer/c-000" => host.put(key, 1, 500),
            key @ "customer/c-001" => host.put(key, 1, 1_500),
            key @ "customer/c-002" => host.put(key, 1, 2_000),
            key @ "customer/c-003" => host.put(key, 1, 2_001),
            _ => {}
        }
        Ok::<_, Infallible>(())
    });
    assert_eq!(woken.unwrap().count, 250);
    assert_eq!(order, rows.iter().map(|(_, key)| key.clone()).collect::<Vec<_>>());
    assert_eq!(host.listed, 252); // two of them once more
    let mut next = Vec::new();
    let note = |_: &mut _, key: &RowKey| {
        next.push(key.to_string());
        Ok::<_, Infallible>(())
    };
    wake(&mut host, millis_at(2_000), note).unwrap();
    assert_eq!(next.len(), 249);
    assert_eq!(next.first().unwrap(), "customer/c-000");
    assert_eq!(&next[247..], ["customer/c-001", "customer/c-002"]);
}

/// More rows than a page, which cannot be woken, come before some that can.
#[test]
fn rows_that_stay_due_keep_no_other_waiting() {
    let rows: Vec<_> = (0..250).map(|number| (0, format!("customer/c-{number:03}"))).collect();
    let (mut host, mut order) = (Listing::of(&rows), Vec::new());
    let woken = wake(&mut host, millis_at(0), |_, key| {
        order.push(key.to_string());
        if key.to_string().as_str() < "customer/c-240" { Err("tampered") } else { Ok(()) }
    });
    let woken = woken.unwrap();
    let keys: Vec<_> = rows.into_iter().map(|(_, key)| key).collect();
    assert_eq!((woken.count, woken.failed.len(), order), (250, 240, keys));
}

/// Such a store is wrong, and the suite says so; the round ends nevertheless.
#[test]
fn a_store_that_lists_the_same_page_for_ever_does_not_hold_the_round() {
    let rows: Vec<_> = (0..150).map(|number| (0, format!("customer/c-{number:03}"))).collect();
    let mut host = Listing { ignores_last: true, ..Listing::of(&rows) };
    let woken = wake(&mut host, millis_at(0), |_, _| Err::<(), _>("tampered")).unwrap();
    assert_eq!((woken.count, woken.failed.len(), host.listed), (100, 100, 200));
}

/// A store in memory beside an HSM, which answers a block so.
struct WithHsm {
    rows: MemoryHost,
    answers: fn(&HsmBlock) -> Result<Vec<u8>, &'static str>,
}

impl Host for WithHsm {
    type Error = &'static str;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, &'static str> {
        self.rows.load(keys).map_err(|_| "never")
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, &'static str> {
        self.rows.commit(commit).map_err(|_| "never")
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, &'static str> {
        self.rows.outbox(ids).map_err(|_| "never")
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, &'static str> {
        self.rows.due(now, last, most).map_err(|_| "never")
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, &'static str> {
        self.rows.keys(last, most).map_err(|_| "never")
    }

    fn hsm(&mut self, blocks: &[HsmBlock]) -> Result<Option<Vec<Vec<u8>>>, &'static str> {
        blocks.iter().map(self.answers).collect::<Result<_, _>>().map(Some)
    }

    fn purge(&mut self, now: Instant) -> Result<u64, &'static str> {
        self.rows.purge(now).map_err(|_| "never")
    }
}

/// An HSM that turns every bit over, and checks nothing.
fn turned(block: &HsmBlock) -> Result<Vec<u8>, &'static str> {
    Ok(block.bytes.iter().map(|byte| !byte).collect())
}

/// The HSM is asked once for a need, and what it answers goes to the act with an instant of its own. Without an HSM the loop ends, and the act waits on.
#[test]
fn an_hsm_is_asked_and_a_host_without_one_says_so() {
    let block = HsmBlock { work: HsmWork::Encrypt, pepper: 2, context: [1; 32], bytes: vec![2; 48] };
    let needs =
        || Script { needs: [Need::Load(vec![key()]), Need::Hsm(vec![block.clone()])].into(), ..Script::default() };
    let mut host = WithHsm { rows: Memory::default().connect(), answers: |_| Ok(vec![7; 64]) };
    let mut act = needs();
    assert_eq!(drive(&mut act, &mut host, ticking(), Patience::default()), Ok(()));
    assert_eq!(act.told, [("loaded", 0), ("answered", 1)]);

    let mut act = needs();
    let driven = drive(&mut act, &mut Answers([].into()), ticking(), Patience::default());
    assert_eq!((driven, act.told.as_slice()), (Err(DriveError::NoHsm), [("loaded", 0)].as_slice()));
    assert!(matches!(&*act.need(), Need::Hsm(_)));
}

/// LCK-2: an HSM that fails once an attempt is counted, however often, makes no right password a failure. Where the act cannot end without the HSM, the
/// loop returns the HSM's error.
#[test]
fn lck_2_an_hsm_that_fails_locks_nobody() {
    fn away(_: &HsmBlock) -> Result<Vec<u8>, &'static str> {
        Err("the HSM is away")
    }
    let cheap = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 64");
    let profile = Arc::new(Profile::load_with_cheap_hashes(&cheap).unwrap());
    let open =
        || Engine::new(Arc::clone(&profile), HostKeys::new("tests", 1, &[7; 32]).unwrap().with_hsm_pepper(2).unwrap());
    let (engine, at) = (open(), "2027-02-01T12:00:00+09:00".parse::<Instant>().unwrap());
    let order = || {
        let initial = InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() };
        OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: None,
            reason: "窓口".into(),
            customer: "c-1".parse().unwrap(),
            what: OperatorCommand::OpenContract { account: "012-1-3456789".parse().unwrap(), initial, mail: None },
        }
    };
    let is_away = Err(DriveError::Host("the HSM is away"));
    let mut host = WithHsm { rows: Memory::default().connect(), answers: away };
    let mut act = engine.operate(order(), Randomness::new([1; 32]));
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), is_away);
    host.answers = turned;
    let mut act = engine.operate(order(), Randomness::new([1; 32]));
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), Ok(()));
    let mut act = engine.reseal("institution/seiwa".parse().unwrap()); // the check block is decrypted
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), Ok(()));
    host.answers = away;
    // A new engine cannot check the HSM's key; this error is the HSM's, not one of the pepper.
    let mut act = open().reseal("institution/seiwa".parse().unwrap());
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), is_away);

    let view = |act: &Act| {
        let Public::Page(view) = &act.outcome().unwrap().public else { panic!("no page") };
        (view.page, view.session.clone(), view.step.clone(), act.outcome().unwrap().internal.reason)
    };
    let mut act = engine.start_session(Randomness::new([2; 32]));
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), Ok(()));
    let (_, session, mut step, _) = view(&act);
    let session = session.unwrap();
    let mut press = |host: &mut WithHsm, button, entries: &[(EntryField, &str)], draw| {
        let entries = entries.iter().map(|(field, text)| (*field, Secret::from(*text))).collect();
        let (session, step_now) = (session.clone(), step.clone());
        let submission = Submission { session, step: step_now, button, entries, environment: None, maintenance: None };
        let mut act = engine.submit(submission, Randomness::new([draw; 32]));
        assert_eq!(drive(&mut act, host, || at, Patience::default()), Ok(()));
        let (page, _, next, reason) = view(&act);
        step = next;
        (page, reason)
    };
    press(&mut host, Button::FirstUse, &[], 3);
    let right = [
        (EntryField::BranchNumber, "012"),
        (EntryField::AccountType, "1"),
        (EntryField::AccountNumber, "3456789"),
        (EntryField::LoginPassword, "k7w2m9p4"),
        (EntryField::ConfirmationPassword, "q3x8v5n1"),
    ];
    for turn in 0..8 {
        let seen = press(&mut host, Button::Next, &right, 10 + turn);
        assert_eq!(seen, (Page::FirstUseAccount, Reason::HashNotOpened), "{turn}");
    }
    host.answers = turned;
    assert_eq!(press(&mut host, Button::Next, &right, 30), (Page::FirstUseLoginId, Reason::Done));
}

/// CRD-9: a contract whose hashes are in the HSM, over a store with marks.
#[test]
fn crd_9_an_engine_with_a_pepper_in_the_hsm_is_driven_like_any_other() {
    let engine = |keys: HostKeys| {
        let cheap = Profile::SEIWA.replace("memory-kib = 19456", "memory-kib = 64");
        Engine::new(Arc::new(Profile::load_with_cheap_hashes(&cheap).unwrap()), keys)
    };
    let keys = || HostKeys::new("tests", 1, &[7; 32]).unwrap();
    let at: Instant = "2027-02-01T12:00:00+09:00".parse().unwrap();
    let order = || OperatorRequest {
        operator: "sato".parse().unwrap(),
        approval: None,
        reason: "窓口".into(),
        customer: "c-1".parse().unwrap(),
        what: OperatorCommand::OpenContract {
            account: "012-1-3456789".parse().unwrap(),
            initial: InitialPasswords { login_password: "k7w2m9p4".into(), confirmation_password: "q3x8v5n1".into() },
            mail: None,
        },
    };
    let (store, marks) = (Memory::default(), MemoryMarks::default());
    let in_hsm = engine(keys().with_hsm_pepper(2).unwrap());
    let mut act = in_hsm.operate(order(), Randomness::new([1; 32]));
    assert_eq!(drive(&mut act, &mut store.connect(), || at, Patience::default()), Err(DriveError::NoHsm));
    let mut host = Marked::new(WithHsm { rows: store.connect(), answers: turned }, marks);
    let mut act = in_hsm.operate(order(), Randomness::new([1; 32]));
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), Ok(()));
    let row = host.load(&[key()]).unwrap().remove(0);
    assert_eq!(row.peppered_with(), Some(2));
    // Another engine has the check block decrypted, and the HSM has another key by now.
    let mut host = WithHsm { rows: store.connect(), answers: |block| Ok(block.bytes.clone()) };
    let mut act = engine(keys().with_hsm_pepper(2).unwrap()).reseal("institution/seiwa".parse().unwrap());
    let error = SnapshotError::WrongPepper { number: 2 };
    let wrong = ActError::Row { key: "institution/seiwa".parse().unwrap(), error };
    assert_eq!(drive(&mut act, &mut host, || at, Patience::default()), Err(DriveError::Act(wrong)));
}
