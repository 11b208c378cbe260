//! Acts that are slow: others have committed since they read a row, and somebody has put that row back. And alarms while a commit is in doubt.

use super::*;

/// Another machine commits these revisions of the customer's row over marks, each with its own number as bytes.
fn others(store: &Memory, marks: &MemoryMarks, revisions: &[u64]) {
    for revision in revisions {
        let mut other = Marked::new(store.connect(), marks.clone());
        other.load(&[CUSTOMER.parse().unwrap()]).unwrap();
        let commit = written(&[CUSTOMER], *revision, u8::try_from(*revision).unwrap(), None);
        assert_eq!(other.commit(&commit), Ok(CommitAnswer::Committed));
    }
}

/// Somebody writes a row of the customer over the one that is there.
fn put(store: &Memory, revision: u64, byte: u8) {
    let mut commit = written(&[CUSTOMER], revision, byte, None);
    commit.writes[0].expected = store.connect().load(&[CUSTOMER.parse().unwrap()]).unwrap()[0].revision;
    assert_eq!(store.connect().commit(&commit), Ok(CommitAnswer::Committed));
}

/// Somebody removes the customer's row.
fn remove(store: &Memory) {
    let mut commit = written(&[CUSTOMER], 9, 9, None);
    commit.writes[0].expected = store.connect().load(&[CUSTOMER.parse().unwrap()]).unwrap()[0].revision;
    commit.writes[0].purge_at = Some(at(0));
    assert_eq!(store.connect().commit(&commit), Ok(CommitAnswer::Committed));
    assert_eq!(store.connect().purge(at(0)), Ok(1));
}

/// What the marks say about the customer's row.
fn alarm<H, M>(error: RowMarkError) -> MarkedError<H, M> {
    MarkedError::Row { key: CUSTOMER.parse().unwrap(), error }
}

/// The act read the row, others have committed twice since, and the row was put back. Its commit would be carried out, so it is not sent.
#[test]
fn row_3_what_others_have_committed_since_is_not_written_over() {
    let key: RowKey = CUSTOMER.parse().unwrap();
    let writes = written(&[CUSTOMER, SESSION], 2, 7, Some("own"));
    let mut requires = written(&[SESSION], 2, 7, Some("own"));
    requires.requires = vec![Require { key: key.clone(), revision: 1 }];
    for commit in [writes, requires] {
        let (store, marks, mut host) = two_rows([]);
        assert_eq!(host.load(std::slice::from_ref(&key)).unwrap()[0].revision, 1);
        others(&store, &marks, &[2, 3]);
        put(&store, 1, 1);
        assert_eq!(host.commit(&commit).unwrap(), CommitAnswer::Conflict);
        // Nothing was sent.
        assert_eq!(store.connect().outbox(&["own".to_owned()]), Ok(vec![]));
        assert_eq!(store.connect().load(&[SESSION.parse().unwrap()]).unwrap()[0].revision, 1);
        let told = host.load(std::slice::from_ref(&key)).unwrap_err();
        assert_eq!(told, alarm(RowMarkError::Older { mark: 3, found: 1 }));
        // The honest case: the row has what others have committed, and the act decides again.
        put(&store, 3, 3);
        assert_eq!(host.load(std::slice::from_ref(&key)).unwrap()[0].revision, 3);
        assert_eq!(host.commit(&written(&[CUSTOMER], 4, 4, None)).unwrap(), CommitAnswer::Committed);
    }
    // A revision that has its mark, and a row without one, are written over.
    let (_, _, mut host) = two_rows([]);
    let mut commit = written(&[CUSTOMER], 2, 2, None);
    commit.requires = vec![Require { key: SESSION.parse().unwrap(), revision: 1 }];
    assert_eq!(host.commit(&commit).unwrap(), CommitAnswer::Committed);
}

/// Marks that keep the keys for which they were asked.
#[derive(Clone, Default)]
struct Asked {
    inner: MemoryMarks,
    keys: Arc<Mutex<Vec<String>>>,
}

impl Marks for Asked {
    type Error = Infallible;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, Infallible> {
        self.keys.lock().unwrap().extend(keys.iter().map(ToString::to_string));
        self.inner.read(keys)
    }

    fn raise(&mut self, key: &RowKey, mark: RowMark) -> Result<RowMark, Infallible> {
        self.inner.raise(key, mark)
    }

    fn replace(&mut self, key: &RowKey, mark: RowMark) -> Result<(), Infallible> {
        self.inner.replace(key, mark)
    }
}

/// The number of marks that are read before a commit does not tell whether a name has a customer (LCK-4).
#[test]
fn row_3_a_commit_asks_for_the_marks_of_customers_and_decoys_alike() {
    for (require, write) in [("customer/c-1", "attempts/c-1"), ("decoy/0a3f", "attempts/~0a3f")] {
        let marks = Asked::default();
        let mut commit = written(&[write, SESSION], 1, 1, None);
        commit.requires = vec![Require { key: require.parse().unwrap(), revision: 0 }];
        commit.requires.push(Require { key: "login/Tulip26".parse().unwrap(), revision: 0 });
        Marked::new(Memory::default().connect(), marks.clone()).commit(&commit).unwrap();
        assert_eq!(*marks.keys.lock().unwrap(), [write, require]);
    }
    // Without such a row there is nothing to ask for.
    let marks = Asked::default();
    Marked::new(Memory::default().connect(), marks.clone()).commit(&written(&[SESSION], 1, 1, None)).unwrap();
    assert!(marks.keys.lock().unwrap().is_empty());
}

/// What happens between the host and its store around the first commit.
struct Around {
    inner: MemoryHost,
    before: Option<Box<dyn FnOnce()>>,
    after: Option<Box<dyn FnOnce()>>,
    /// Whether the answer to the commit is lost.
    loses: bool,
}

impl Host for Around {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        self.inner.load(keys).map_err(|never| match never {})
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        if let Some(before) = self.before.take() {
            before();
        }
        let answer = self.inner.commit(commit).map_err(|never| match never {});
        if let Some(after) = self.after.take() {
            after();
        }
        if self.loses { Err("the answer is lost".to_owned()) } else { answer }
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, String> {
        self.inner.outbox(ids).map_err(|never| match never {})
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, String> {
        Err("not asked".to_owned())
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, String> {
        Err("not asked".to_owned())
    }

    fn purge(&mut self, _: Instant) -> Result<u64, String> {
        Err("not asked".to_owned())
    }
}

/// How a commit of the customer's revision 2 over revision 1 ends, if something happens right before it, after its marks were read, and right after it.
/// If its answer is lost, the commit is found by its message.
fn ends(
    loses: bool,
    before: fn(&Memory, &MemoryMarks),
    after: fn(&Memory, &MemoryMarks),
) -> Result<(), MarkedError<String, Infallible>> {
    let (store, marks, _) = two_rows([]);
    let around = |what: fn(&Memory, &MemoryMarks)| -> Option<Box<dyn FnOnce()>> {
        let (store, marks) = (store.clone(), marks.clone());
        Some(Box::new(move || what(&store, &marks)))
    };
    let inner = Around { inner: store.connect(), before: around(before), after: around(after), loses };
    let mut host = Marked::new(inner, marks.clone());
    assert_eq!(host.load(&[CUSTOMER.parse().unwrap()])?[0].revision, 1);
    match host.commit(&written(&[CUSTOMER], 2, 7, Some("own"))) {
        Err(MarkedError::Host(_)) if loses => assert_eq!(host.outbox(&["own".to_owned()])?.len(), 1),
        answer => assert_eq!(answer?, CommitAnswer::Committed),
    }
    Ok(())
}

/// A commit that finds a greater mark is either overtaken, or was carried out over a row that somebody had put back.
#[test]
fn row_3_a_commit_below_its_mark_is_an_alarm_and_an_overtaken_one_is_none() {
    let twice: fn(&Memory, &MemoryMarks) = |store, marks| {
        others(store, marks, &[2, 3]);
        put(store, 1, 1);
    };
    let nothing: fn(&Memory, &MemoryMarks) = |_, _| {};
    for loses in [false, true] {
        let older = |found| Err(alarm(RowMarkError::Older { mark: 3, found }));
        assert_eq!(ends(loses, twice, nothing), older(2));
        assert_eq!(ends(loses, twice, |store, _| put(store, 1, 1)), older(1));
        assert_eq!(ends(loses, twice, |store, _| remove(store)), Err(alarm(RowMarkError::Missing { mark: 3 })));
        let other = Err(alarm(RowMarkError::OtherSeal { revision: 3 }));
        assert_eq!(ends(loses, twice, |store, _| put(store, 3, 8)), other);
        // Others have committed once: the revision was written twice.
        let once: fn(&Memory, &MemoryMarks) = |store, marks| {
            others(store, marks, &[2]);
            put(store, 1, 1);
        };
        assert_eq!(ends(loses, once, nothing), Err(alarm(RowMarkError::OtherSeal { revision: 2 })));
        // Others are faster, once and twice.
        assert_eq!(ends(loses, nothing, nothing), Ok(()));
        assert_eq!(ends(loses, nothing, |store, marks| others(store, marks, &[3])), Ok(()));
        assert_eq!(ends(loses, nothing, |store, marks| others(store, marks, &[3, 4])), Ok(()));
    }
}

/// A guess that is slow: while its count is on its way, another guess is counted and recorded, and the row is put back. The slow one is not compared.
#[test]
fn row_3_a_slow_guess_over_a_row_that_was_put_back_is_not_compared() {
    let (bank, marks) = (Bank::open("refuse"), MemoryMarks::default());
    let connect = || Marked::new(bank.connect(), marks.clone());
    let mut browser = bank.start_session(&mut bank.connect(), at(60));
    bank.logged_in(&mut connect(), &mut browser, "Wrong0001", at(60));
    let other = bank.start_session(&mut bank.connect(), at(60));
    let before = copied(&bank, &["attempts/c-1"]);
    let mut act = bank.login(&browser, "Wrong0002");
    let mut host = connect();
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys).unwrap(), at(61)).unwrap();
    }
    // The other guess commits twice: its count and its verdict.
    drive(&mut bank.login(&other, "Wrong0003"), &mut connect(), || at(61), at_once()).unwrap();
    put_back(&bank, &before);
    let told = drive(&mut act, &mut host, || at(61), Patience::default()).unwrap_err();
    let DriveError::Host(MarkedError::Row { key, error }) = told else { panic!("{told}") };
    let revision = before[0].revision;
    assert_eq!(error, RowMarkError::Older { mark: revision + 2, found: revision });
    // The first guess and the other one were compared, and this one was not.
    assert_eq!((key.to_string().as_str(), bank.compared_wrong()), ("attempts/c-1", 2));
}

/// A store that loses the answer to its first commit, which takes place; somebody puts the customer's row back, which the next load shows. Then it is away.
struct ThenAway {
    store: Memory,
    calls: Arc<AtomicU32>,
    loads: u32,
}

impl ThenAway {
    fn called(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
    }
}

impl Host for ThenAway {
    type Error = String;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, String> {
        self.called();
        self.loads = self.loads.checked_sub(1).ok_or("the line is dead")?;
        self.store.connect().load(keys).map_err(|never| match never {})
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, String> {
        self.called();
        assert_eq!(self.store.connect().commit(commit), Ok(CommitAnswer::Committed));
        put(&self.store, 1, 1);
        Err("the answer is lost".to_owned())
    }

    fn outbox(&mut self, _: &[String]) -> Result<Vec<StoredMessage>, String> {
        self.called();
        Err("the line is dead".to_owned())
    }

    fn due(&mut self, _: Instant, _: Option<&DueRow>, _: u32) -> Result<Vec<DueRow>, String> {
        Err("the line is dead".to_owned())
    }

    fn keys(&mut self, _: Option<&RowKey>, _: u32) -> Result<Vec<RowKey>, String> {
        Err("the line is dead".to_owned())
    }

    fn purge(&mut self, _: Instant) -> Result<u64, String> {
        Err("the line is dead".to_owned())
    }
}

/// A conversation that commits the customer's revision 3, and reads the row when that is in doubt.
struct Commits {
    need: Need,
}

impl Conversation for Commits {
    fn need(&self) -> Cow<'_, Need> {
        Cow::Borrowed(&self.need)
    }

    fn loaded(&mut self, _: Vec<Row>, _: Instant) -> Result<(), ActError> {
        panic!("the row is older than its mark")
    }

    fn committed(&mut self, _: Instant) -> Result<(), ActError> {
        panic!("the answer is lost")
    }

    fn conflicted(&mut self) -> Result<(), ActError> {
        panic!("nobody else commits")
    }

    fn in_doubt(&mut self) -> Result<(), ActError> {
        self.need = Need::Load(vec![CUSTOMER.parse().unwrap()]);
        Ok(())
    }

    fn found(&mut self, _: &[Text], _: Instant) -> Result<(), ActError> {
        panic!("no message is looked for")
    }
}

/// While a commit is in doubt, an alarm ends the act at once: the store, which is away after the two reads that raise it, is not asked again.
#[test]
fn row_3_an_alarm_in_doubt_is_not_hidden_by_a_later_error() {
    let (store, marks, _) = two_rows([]);
    others(&store, &marks, &[2]);
    let calls = Arc::new(AtomicU32::new(0));
    let inner = ThenAway { store, calls: Arc::clone(&calls), loads: 2 };
    let mut act = Commits { need: Need::Commit(written(&[CUSTOMER], 3, 3, Some("own"))) };
    let told = drive(&mut act, &mut Marked::new(inner, marks), || at(60), Patience::default());
    assert_eq!(told, Err(DriveError::Host(alarm(RowMarkError::Older { mark: 2, found: 1 }))));
    assert_eq!(calls.load(Ordering::Relaxed), 3);
}

/// Over restored rows a commit without an acceptance is refused once, and not for ten seconds.
#[test]
fn row_3_a_commit_that_is_not_accepted_is_refused_once() {
    let (store, marks, _) = two_rows([]);
    let calls = Arc::new(AtomicU32::new(0));
    let inner = ThenAway { store, calls: Arc::clone(&calls), loads: 1 };
    let mut act = Commits { need: Need::Commit(written(&[CUSTOMER], 2, 2, Some("own"))) };
    let mut host = Marked::restoring(inner, marks, "c-1".parse().unwrap());
    let told = drive(&mut act, &mut host, || at(60), Patience::default());
    assert_eq!((told, calls.load(Ordering::Relaxed)), (Err(DriveError::Host(MarkedError::NotAccepted)), 0));
}

/// Marks whose raises are never stored, or cannot be read as marks.
struct Unfit {
    inner: MemoryMarks,
    is_broken: bool,
    raises: Arc<AtomicU32>,
}

impl Marks for Unfit {
    type Error = &'static str;

    fn read(&mut self, keys: &[RowKey]) -> Result<Vec<(RowKey, RowMark)>, &'static str> {
        self.inner.read(keys).map_err(|never| match never {})
    }

    fn raise(&mut self, _: &RowKey, _: RowMark) -> Result<RowMark, &'static str> {
        self.raises.fetch_add(1, Ordering::Relaxed);
        if self.is_broken { Err("15 bytes are no mark") } else { mark_of(1, 1).ok_or("no mark") }
    }

    fn replace(&mut self, _: &RowKey, _: RowMark) -> Result<(), &'static str> {
        Err("not asked")
    }

    fn is_final(&self, error: &Self::Error) -> bool {
        error.ends_with("are no mark")
    }
}

/// A store of marks that does not keep what it is given, and one whose bytes are no mark, are told at once.
#[test]
fn row_3_a_store_of_marks_that_is_broken_is_told_once() {
    let not_raised = MarkedError::NotRaised { key: CUSTOMER.parse().unwrap() };
    for (is_broken, error) in [(false, not_raised), (true, MarkedError::Marks("15 bytes are no mark"))] {
        let ((store, inner, _), raises) = (two_rows([]), Arc::new(AtomicU32::new(0)));
        let mut act = Commits { need: Need::Commit(written(&[CUSTOMER], 2, 2, Some("own"))) };
        let mut host = Marked::new(store.connect(), Unfit { inner, is_broken, raises: Arc::clone(&raises) });
        // After an error that is not final the act would read its row, and the mark would be raised again.
        assert_eq!(drive(&mut act, &mut host, || at(60), Patience::default()), Err(DriveError::Host(error)));
        assert_eq!(raises.load(Ordering::Relaxed), 1);
    }
}
