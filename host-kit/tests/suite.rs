//! Runs the suite as another language would: one operation, one reply, only texts and numbers.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;

use madoguchi::{ActError, Commit, IdError, Instant, Need, Require, Row, RowKey, Write};
use madoguchi_host_kit::{
    Check, Conversation, DueRow, Finding, Host as _, Memory, Operation, Probe, Reply, StoredMessage, Suite, SuiteError,
};

/// Revision, bytes, `wake_at`, `purge_at`.
type Kept = (i64, Vec<u8>, Option<i64>, Option<i64>);

/// A bank's own store, which shares no code with the kit: texts and numbers.
#[derive(Default)]
struct Bank {
    rows: BTreeMap<String, Kept>,
    outbox: Vec<(String, String)>,
}

impl Bank {
    fn load(&self, keys: &[RowKey]) -> Vec<Row> {
        let found = keys.iter().filter_map(|key| self.rows.get(&key.to_string()).map(|row| (key, row)));
        let row = |(key, (revision, bytes, ..)): (&RowKey, &Kept)| Row {
            key: key.clone(),
            revision: u64::try_from(*revision).unwrap(),
            bytes: bytes.clone(),
        };
        found.map(row).collect()
    }

    fn commit(&mut self, commit: &Commit) -> Reply {
        let has = |write: &Write| {
            let revision = self.rows.get(&write.key.to_string()).map_or(0, |row| row.0);
            revision == i64::try_from(write.expected).unwrap()
        };
        let requires = |own: &Require| {
            let revision = self.rows.get(&own.key.to_string()).map_or(0, |row| row.0);
            revision == i64::try_from(own.revision).unwrap()
        };
        if !commit.writes.iter().all(has) || !commit.requires.iter().all(requires) {
            return Reply::Conflict;
        }
        if commit.outbox.iter().any(|message| self.outbox.iter().any(|(id, _)| *id == *message.id)) {
            return Reply::Failed("a name that is there already".to_owned());
        }
        for Write { key, revision, bytes, wake_at, purge_at, .. } in commit.writes.clone() {
            let millis = |at: Option<Instant>| at.map(Instant::epoch_millis);
            let row = (i64::try_from(revision).unwrap(), bytes, millis(wake_at), millis(purge_at));
            self.rows.insert(key.to_string(), row);
        }
        let messages = commit.outbox.iter().map(StoredMessage::of);
        self.outbox.extend(messages.map(|message| (message.id, message.json)));
        Reply::Committed
    }

    fn perform(&mut self, operation: &Operation) -> Reply {
        match operation {
            Operation::Load { keys, .. } => Reply::Rows(self.load(keys)),
            Operation::Commit { commit, .. } => self.commit(commit),
            // A message that was sent stays as it is.
            Operation::Crash { .. } | Operation::Relay { .. } | Operation::Reopen => Reply::Done,
            Operation::Outbox { ids, .. } => {
                let found = self.outbox.iter().filter(|(id, _)| ids.contains(id)).cloned();
                Reply::Outbox(found.map(|(id, json)| StoredMessage { id, json }).collect())
            }
            Operation::Due { now, last, most, .. } => {
                let after = last.as_ref().map(|row| (row.wake_at.epoch_millis(), row.key.to_string()));
                let due =
                    |(key, row): (&String, &Kept)| Some((row.2.filter(|&at| at <= now.epoch_millis())?, key.clone()));
                let mut due: Vec<(i64, String)> = self.rows.iter().filter_map(due).collect();
                due.retain(|row| after.as_ref().is_none_or(|after| row > after));
                due.sort();
                due.truncate(usize::try_from(*most).unwrap());
                let row = |(at, key): (i64, String)| DueRow {
                    wake_at: Instant::from_epoch_millis(at).unwrap(),
                    key: key.parse().unwrap(),
                };
                Reply::Due(due.into_iter().map(row).collect())
            }
            Operation::Keys { last, most, .. } => {
                let last = last.as_ref().map(RowKey::to_string);
                let keys = self.rows.keys().filter(|&key| last.as_ref().is_none_or(|last| key > last));
                Reply::Keys(keys.take(usize::try_from(*most).unwrap()).map(|key| key.parse().unwrap()).collect())
            }
            Operation::Purge { now, .. } => {
                self.rows.retain(|_, row| row.3.is_none_or(|at| at > now.epoch_millis()));
                Reply::Done
            }
            Operation::Drive { probe, .. } => self.drive(&mut probe.clone()),
            // One after the other is a valid way to run them.
            Operation::Parallel(all) => Reply::All(all.iter().map(|one| self.perform(one)).collect()),
        }
    }

    fn drive(&mut self, probe: &mut Probe) -> Reply {
        loop {
            let went_on = match probe.need().into_owned() {
                Need::Hsm(_) => Err(ActError::Misuse),
                Need::Nothing => return Reply::Done,
                Need::Load(keys) => probe.loaded(self.load(&keys), Instant::MIN),
                Need::Commit(commit) => match self.commit(&commit) {
                    Reply::Committed => probe.committed(Instant::MIN),
                    Reply::Conflict => probe.conflicted(),
                    _ => probe.in_doubt(),
                },
                Need::Find(mut names) => {
                    names.retain(|name| self.outbox.iter().any(|(id, _)| *id == **name));
                    probe.found(&names, Instant::MIN)
                }
            };
            if let Err(error) = went_on {
                return Reply::Failed(error.to_string());
            }
        }
    }
}

#[test]
fn a_store_that_shares_nothing_with_the_kit_is_checked_by_replies() {
    let (mut bank, mut suite) = (Bank::default(), Suite::new("door", 8).unwrap());
    while let Some(operation) = suite.operation() {
        let reply = bank.perform(operation);
        suite.answer(reply).unwrap();
    }
    assert!(suite.report().is_fit(), "{}", suite.report());
    assert_eq!(suite.report().checks.iter().map(|report| report.check).collect::<Vec<_>>(), Check::ALL);
    assert_eq!(suite.answer(Reply::Done), Err(SuiteError::Foreign)); // it has ended
}

/// A reply that does not fit is refused, and the operation does not change; failures and refusals always fit.
#[test]
fn replies_that_were_not_asked_for_are_refused() {
    let mut suite = Suite::new("door", 2).unwrap();
    for foreign in [Reply::Committed, Reply::Outbox(Vec::new()), Reply::Done] {
        assert_eq!(suite.answer(foreign), Err(SuiteError::Foreign));
    }
    assert!(matches!(suite.operation(), Some(Operation::Load { .. })), "was the name used?");
    suite.answer(Reply::Rows(Vec::new())).unwrap();
    for foreign in [
        Reply::Rows(Vec::new()),
        Reply::Outbox(Vec::new()),
        Reply::Due(Vec::new()),
        Reply::Done,
        Reply::All(Vec::new()),
    ] {
        assert_eq!(suite.answer(foreign), Err(SuiteError::Foreign));
    }
    assert!(matches!(suite.operation(), Some(Operation::Commit { .. })));
    suite.answer(Reply::Failed("the database is away".to_owned())).unwrap();
    suite.answer(Reply::Unable("no rights".to_owned())).unwrap();
    let findings: Vec<_> = suite.report().checks.iter().map(|report| report.finding.clone()).collect();
    let failed = Finding::Failed("the store failed: the database is away".to_owned());
    assert_eq!(findings, [failed, Finding::NotProved("no rights".to_owned())]);
}

/// A second run with the same name on one store is an error that says so, and does not fail the store.
#[test]
fn a_name_that_was_used_is_said_to_be() {
    let mut bank = Bank::default();
    let run = |bank: &mut Bank, name: &str| {
        let mut suite = Suite::new(name, 2).unwrap();
        while let Some(operation) = suite.operation() {
            let reply = bank.perform(operation);
            suite.answer(reply)?;
        }
        Ok(suite.report().is_fit())
    };
    assert_eq!([run(&mut bank, "run1"), run(&mut bank, "run1")], [Ok(true), Err(SuiteError::Used)]);
    assert_eq!(run(&mut bank, "run2"), Ok(true));
    // The same holds for a run that ended after its first commit.
    let mut suite = Suite::new("run3", 2).unwrap();
    for _ in 0..2 {
        let reply = bank.perform(suite.operation().unwrap());
        suite.answer(reply).unwrap();
    }
    assert_eq!(run(&mut bank, "run3"), Err(SuiteError::Used));
    assert!(SuiteError::Used.to_string().contains("this name was used"));
}

/// What cannot be tested does not pass; a store that always fails passes no check.
#[test]
fn a_store_that_can_do_nothing_passes_nothing() {
    for (reply, proved) in [(Reply::Unable("no".to_owned()), true), (Reply::Failed("no".to_owned()), false)] {
        let mut suite = Suite::new("door", 2).unwrap();
        while suite.operation().is_some() {
            suite.answer(reply.clone()).unwrap();
        }
        for report in &suite.report().checks {
            assert_ne!(report.finding, Finding::Passed, "{:?} {proved}", report.check);
        }
        assert!(!suite.report().is_fit());
        assert_eq!(suite.report().checks.len(), Check::ALL.len());
    }
}

#[test]
fn names_and_threads_have_bounds() {
    for (run, threads, refused) in [
        ("a", 2, None),
        ("abcdefghij12", 1_024, None),
        ("abcdefghij123", 2, Some(SuiteError::Run(IdError::TooLong { max: 12 }))),
        ("", 2, Some(SuiteError::Run(IdError::Empty))),
        ("a b", 2, Some(SuiteError::Run(IdError::Character { position: 1 }))),
        ("a.b", 2, Some(SuiteError::Run(IdError::Character { position: 1 }))),
        ("a", 1, Some(SuiteError::Threads)),
        ("a", 1_025, Some(SuiteError::Threads)),
    ] {
        assert_eq!(Suite::new(run, threads).err(), refused, "{run} {threads}");
    }
}

/// Keys of the longest run name: each belongs to its run and check, some have the greatest length of a key, and each check has rows. When
/// the run is over, the customers' rows alone are left.
#[test]
fn every_key_is_of_its_run() {
    let run = "abcdefghij12";
    let (mut bank, mut suite) = (Bank::default(), Suite::new(run, 2).unwrap());
    let (mut written, mut numbers) = (BTreeMap::new(), BTreeMap::new());
    while let Some(operation) = suite.operation() {
        let (check, keys) = (Check::ALL.get(suite.report().checks.len()).copied(), keys_of(operation));
        let reply = bank.perform(operation);
        for key in bank.rows.keys().cloned().chain(keys) {
            written.entry(key).or_insert(check);
        }
        suite.answer(reply).unwrap();
    }
    let named = |key: &str, check: Check| match key.split_once('/').unwrap() {
        ("customer" | "attempts" | "institution", name) => {
            name.starts_with(&format!("kit.{run}.{}.", check.name())) || name.starts_with(&format!("kitc{run}"))
        }
        ("login", name) => name.starts_with(&format!("kitc{run}{}", check.name().replace('-', ""))),
        ("account", name) => name.split('-').nth(1) == Some("0"),
        (kind, _) => kind == "session",
    };
    for (key, check) in &written {
        let check = check.unwrap();
        assert!(named(key, check) || key.starts_with("attempts/~"), "{key}");
        let kind = if key.starts_with("attempts/~") { "decoy" } else { key.split('/').next().unwrap() };
        *numbers.entry(kind).or_insert(0) += 1;
    }
    assert_eq!(
        numbers.keys().copied().collect::<Vec<_>>(),
        ["account", "attempts", "customer", "decoy", "institution", "login", "session"]
    );
    assert_eq!(written.keys().map(String::len).max(), Some("customer/".len().saturating_add(64)));
    for check in Check::ALL {
        assert_eq!(Check::from_name(check.name()), Some(*check));
        assert!(written.values().any(|own| *own == Some(*check)), "{check:?}");
    }
    assert!(bank.rows.keys().all(|key| key.starts_with("customer/kit")), "{:?}", bank.rows.keys());
}

/// The keys that an operation of the suite may write.
fn keys_of(operation: &Operation) -> Vec<String> {
    match operation {
        Operation::Commit { commit, .. } | Operation::Crash { commit, .. } => {
            commit.writes.iter().map(|write| write.key.to_string()).collect()
        }
        Operation::Parallel(all) => all.iter().flat_map(keys_of).collect(),
        _ => Vec::new(),
    }
}

/// Two checks of a run have no row in common, and neither do two runs whose names are alike: a run's name is not the beginning of
/// another's key.
#[test]
fn no_two_checks_share_a_row() {
    let mut owners = BTreeMap::new();
    for run in ["a", "a0", "A", "ab", "b", "run1", "run10"] {
        let (mut bank, mut suite) = (Bank::default(), Suite::new(run, 2).unwrap());
        while let Some(operation) = suite.operation() {
            let owner = (run, suite.report().checks.len());
            for key in keys_of(operation) {
                assert_eq!(*owners.entry(key.clone()).or_insert(owner), owner, "{key}");
            }
            let reply = bank.perform(operation);
            suite.answer(reply).unwrap();
        }
    }
}

/// Each possible mistake of a loop is detected, and the first one is kept.
#[test]
fn a_probe_sees_what_a_loop_does() {
    use madoguchi_host_kit::ProbeFault;
    let key: RowKey = "customer/c-1".parse().unwrap();
    let row = |revision| Row { key: key.clone(), revision, bytes: b"1".to_vec() };
    let other = Row { key: "customer/c-2".parse().unwrap(), revision: 1, bytes: Vec::new() };
    let now = Instant::MIN;
    type Loop<'a> = (&'a str, Box<dyn Fn(&mut Probe) + 'a>, Option<ProbeFault>);
    let loops: Vec<Loop<'_>> = vec![
        ("none", Box::new(|probe| probe.loaded(vec![row(2)], now).unwrap()), None),
        ("another row", Box::new(|probe| drop(probe.loaded(vec![other.clone()], now))), Some(ProbeFault::ForeignRows)),
        ("a row twice", Box::new(|probe| drop(probe.loaded(vec![row(2), row(2)], now))), Some(ProbeFault::ForeignRows)),
        ("not asked", Box::new(|probe| drop(probe.committed(now))), Some(ProbeFault::Misused)),
        (
            "told without a commit",
            Box::new(|probe| {
                probe.loaded(vec![row(2)], now).unwrap();
                assert!(probe.committed(now).is_err());
                assert_eq!(*probe.need(), Need::Nothing);
            }),
            Some(ProbeFault::ToldWithoutCommit),
        ),
        (
            "old rows",
            Box::new(|probe| {
                probe.loaded(vec![row(2)], now).unwrap();
                probe.conflicted().unwrap();
                probe.loaded(vec![row(2)], now).unwrap();
                probe.committed(now).unwrap();
                assert!(probe.loaded(vec![row(2)], now).is_err());
            }),
            Some(ProbeFault::OldRows),
        ),
        (
            "conflicts without end",
            Box::new(|probe| {
                for _ in 0..10_000 {
                    probe.loaded(vec![row(2)], now).unwrap();
                    probe.conflicted().unwrap();
                }
                assert_eq!(probe.fault(), None);
                probe.loaded(vec![row(2)], now).unwrap();
                assert!(probe.conflicted().is_err());
            }),
            Some(ProbeFault::Starved),
        ),
    ];
    for (name, act, fault) in loops {
        let mut probe = Probe::new(key.clone()).times(2).stale_first();
        act(&mut probe);
        assert_eq!(probe.fault(), fault, "{name}");
        assert!(!probe.is_over(), "{name}");
    }
}

/// An act in doubt goes on as after its commit if the message is there, and begins again if it is not.
#[test]
fn fault_91_a_probe_in_doubt_goes_on_from_what_is_found() {
    let key: RowKey = "customer/c-1".parse().unwrap();
    let row = Row { key: key.clone(), revision: 2, bytes: b"1".to_vec() };
    for is_there in [true, false] {
        let mut probe = Probe::new(key.clone());
        probe.loaded(vec![row.clone()], Instant::MIN).unwrap();
        probe.in_doubt().unwrap();
        let Need::Find(names) = probe.need().into_owned() else { panic!("{:?}", probe.need()) };
        probe.found(if is_there { &names } else { &[] }, Instant::MIN).unwrap();
        let next = if is_there { Need::Nothing } else { Need::Load(vec![key.clone()]) };
        assert_eq!((probe.need().into_owned(), probe.is_over(), probe.fault()), (next, is_there, None));
    }
}

/// Of many rows of a read, the finding names the one that differs, with its revision and length, and no other.
#[test]
fn a_finding_names_the_row_that_differs() {
    let mut named = 0;
    // The wrong byte is in the first row of the n-th read of several rows.
    for n in 0..6 {
        let (mut bank, mut suite) = (Bank::default(), Suite::new("door", 2).unwrap());
        let (mut reads, mut differs) = (0, None);
        while let Some(operation) = suite.operation() {
            let mut reply = bank.perform(operation);
            if let Reply::Rows(rows) = &mut reply
                && rows.len() > 1
                && let Some(row) = rows.first_mut()
                && let Some(byte) = row.bytes.first_mut()
            {
                if reads == n {
                    *byte ^= 1;
                    differs = Some(format!("{} at {} with {} bytes", row.key, row.revision, row.bytes.len()));
                }
                reads += 1;
            }
            suite.answer(reply).unwrap();
        }
        let differs = differs.unwrap();
        let told = suite.report().checks.iter().filter_map(|report| match &report.finding {
            Finding::Failed(text) => Some(text.clone()),
            _ => None,
        });
        for text in told.filter(|text| text.contains("other bytes")) {
            assert!(text.ends_with(&format!("other bytes under `{differs}`")), "{text}");
            named += 1;
        }
    }
    assert!(named > 3, "{named}");
}

/// A store that has no relay and breaks no connection says so, and its report does not prove those checks.
#[test]
fn what_a_store_cannot_do_is_not_proved() {
    struct Plain(madoguchi_host_kit::MemoryHost);
    impl madoguchi_host_kit::Host for Plain {
        type Error = std::convert::Infallible;

        fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Self::Error> {
            self.0.load(keys)
        }

        fn commit(&mut self, commit: &Commit) -> Result<madoguchi_host_kit::CommitAnswer, Self::Error> {
            self.0.commit(commit)
        }

        fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Self::Error> {
            self.0.outbox(ids)
        }

        fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Self::Error> {
            self.0.due(now, last, most)
        }

        fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Self::Error> {
            self.0.keys(last, most)
        }

        fn purge(&mut self, now: Instant) -> Result<u64, Self::Error> {
            self.0.purge(now)
        }
    }
    impl madoguchi_host_kit::TestHost for Plain {}
    let store = Memory::default();
    let report = madoguchi_host_kit::check("plain", 2, &mut || Ok::<_, String>(Plain(store.connect()))).unwrap();
    let not_passed: Vec<_> =
        report.checks.iter().filter(|own| own.finding != Finding::Passed).map(|own| own.check).collect();
    assert_eq!(not_passed, [Check::MessageSent, Check::CrashUndone]);
    for check in not_passed {
        assert!(matches!(report.finding(check), Some(Finding::NotProved(_))), "{report}");
    }
}

/// The store in memory, the reference for others, copies everything.
#[test]
fn the_store_in_memory_is_copied_whole() {
    let store = Memory::default();
    let key: RowKey = "customer/c-1".parse().unwrap();
    let commit = |expected| Commit {
        writes: vec![Write {
            key: key.clone(),
            expected,
            revision: expected + 1,
            bytes: vec![0],
            wake_at: None,
            purge_at: None,
        }],
        ..Commit::default()
    };
    assert_eq!(store.connect().commit(&commit(0)), Ok(madoguchi_host_kit::CommitAnswer::Committed));
    let copy = store.copy();
    assert_eq!(copy.connect().commit(&commit(1)), Ok(madoguchi_host_kit::CommitAnswer::Committed));
    let revision =
        |store: &Memory| store.connect().load(std::slice::from_ref(&key)).unwrap().first().map(|row| row.revision);
    assert_eq!((revision(&store), revision(&copy)), (Some(1), Some(2)));
}
