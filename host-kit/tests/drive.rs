//! Tests the loop: what it reports, when it retries, and when it gives up.

#![expect(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test stops at the first surprise")]

use std::borrow::Cow;
use std::collections::VecDeque;
use std::time::Duration;

use madoguchi::{ActError, Commit, Instant, Need, Row, RowKey, Text};
use madoguchi_host_kit::{CommitAnswer, Conversation, DriveError, Host, Memory, Patience, StoredMessage, drive, wake};

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

    fn due(&mut self, _: Instant, _: u32) -> Result<Vec<RowKey>, &'static str> {
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

    fn due(&mut self, _: Instant, _: u32) -> Result<Vec<RowKey>, &'static str> {
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
        let (mut act, begun) = (in_doubt(), std::time::Instant::now());
        let mut host = Fails { loads: 0, commits: 1, finds: u32::MAX, has: true, calls: 0 };
        let driven = drive(&mut act, &mut host, ticking(), Patience { doubt, ..Patience::default() });
        assert_eq!(driven, Err(DriveError::Host("the line is dead")));
        assert!(begun.elapsed() >= doubt && begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
        assert_eq!(act.told.iter().any(|(what, _)| *what == "in doubt"), millis > 0);
        assert!(act.told.iter().all(|(what, _)| *what != "committed" && *what != "found"), "{:?}", act.told);
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

/// More rows than a batch, which cannot be woken, come before one that can.
#[test]
fn rows_that_stay_due_keep_no_other_waiting() {
    let mut host = Memory::default().connect();
    let names: Vec<_> = (0..250).map(|number| format!("customer/c-{number:03}")).collect();
    for name in &names {
        let wake_at = Some(Instant::MIN);
        let write = madoguchi::Write {
            key: name.parse().unwrap(),
            expected: 0,
            revision: 1,
            bytes: vec![],
            wake_at,
            purge_at: None,
        };
        assert_eq!(host.commit(&Commit { writes: vec![write], ..Commit::default() }), Ok(CommitAnswer::Committed));
    }
    let mut order = Vec::new();
    let woken = wake(&mut host, Instant::MIN, |_, key| {
        order.push(key.to_string());
        if key.to_string().as_str() < "customer/c-240" { Err("tampered") } else { Ok(()) }
    });
    let woken = woken.unwrap();
    assert_eq!((woken.count, woken.failed.len(), order), (250, 240, names));
}
