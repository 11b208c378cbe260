//! Measures one step of a row from reading to writing: `cargo test --release --lib -p madoguchi measure -- --ignored --nocapture`.
//!
//! All variants take turns in one process: in place, in a layout by hand, by serialisers that know only bytes, and as the host's rows are kept, with
//! and without the seal. Each variant must reach the same state as the step alone, or the test fails.

use madoguchi_turns::{Run, in_turns, run};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

use super::session::{Owner, PageNonce, Proven, Session, SessionEvent, SessionState};
use crate::factor::Factor;
use crate::id::SessionId;
use crate::instant::Instant;
use crate::kernel::{
    Carried, HostKeys, Kept, Row, RowKey, RowKind, Section, Shown, bound, one_section, open, seal, unbound,
};
use crate::lockout::{AttemptCounter, AttemptOf, Origin};
use crate::page::Page;
use crate::profile::Profile;
use crate::secret::Secret;

#[path = "../../../benches/src/turns.rs"]
#[expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::float_arithmetic,
    unreachable_pub,
    reason = "the clock and the arithmetic of the benches"
)]
mod madoguchi_turns;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn at(seconds: i64) -> Instant {
    let nine: Instant = "2027-02-01T09:00:00+09:00".parse().unwrap();
    nine.plus_millis(seconds.saturating_mul(1_000))
}

fn keys() -> HostKeys {
    HostKeys::new("tests", 1, &[7; 32]).unwrap()
}

/// A session of a customer who logged in and is on the top page.
fn session() -> Session {
    let owner = Owner { customer: "c-1".parse().unwrap(), revision: 17 };
    let anonymous = Session::anonymous(Page::Login, PageNonce([0x5a; 16]), at(0));
    let mut session = anonymous.step_to(SessionEvent::LoggedIn, SessionState::Open, at(20)).unwrap();
    (session.owner, session.page, session.known) = (Some(owner), Page::Top, true);
    session.prove(Proven { factor: Factor::LoginPassword, at: at(20), purpose: Page::Login });
    session
}

/// An attempt counter with three failures and two attempts under way.
fn counter(profile: &Profile) -> AttemptCounter {
    let policy = profile.lock(Factor::LoginPassword).unwrap().policy();
    let began = |counter: &AttemptCounter, seconds| counter.began(policy, attempt(), at(seconds)).unwrap().counter;
    let failed = (0..3).fold(AttemptCounter::NEW, |counter, _| began(&counter, 0));
    let failed = failed.due(policy, at(60)).unwrap().counter;
    began(&began(&failed, 61), 62)
}

fn attempt() -> AttemptOf {
    AttemptOf { subject: "customer/c-1".into(), origin: Origin::Known, revision: 18, tag: [0; 4], act: [5; 8] }
}

/// Reads, steps and writes any bytes through a serialiser.
fn through<S>(
    state: &S,
    step: impl Fn(S) -> S + Copy + 'static,
    write: impl Fn(&S) -> Vec<u8> + 'static,
    read: impl Fn(&[u8]) -> S + 'static,
) -> Run
where
    S: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug + Clone + 'static,
{
    let bytes: &'static [u8] = write(state).leak();
    assert_eq!(read(&write(&step(read(bytes)))), step(state.clone()), "the same state");
    run(Box::leak(Box::new([bytes])), move |bytes: &[u8]| write(&step(read(bytes))))
}

/// Every way of keeping a state, with the layout by hand for comparison.
fn ways<S>(state: &S, step: impl Fn(S) -> S + Copy + 'static, by_hand: Run, key: &RowKey) -> Vec<(&'static str, Run)>
where
    S: Kept<Rules = Profile> + Clone + PartialEq + std::fmt::Debug + Serialize + DeserializeOwned + 'static,
{
    let (keys, profile): (&'static HostKeys, &'static Profile) =
        (Box::leak(Box::new(keys())), Box::leak(Box::new(Profile::seiwa())));
    let key: &'static RowKey = Box::leak(Box::new(key.clone()));
    let kept: &'static S = Box::leak(Box::new(state.clone()));
    let in_place = run(Box::leak(Box::new([kept])), move |kept: &S| step(kept.clone()));
    let postcard = |state: &S| postcard::to_allocvec(state).unwrap();
    let from_postcard = |bytes: &[u8]| postcard::from_bytes::<S>(bytes).unwrap();
    let config = bincode::config::standard();
    let tagged = move |state: &S| {
        let mut bytes = postcard(state);
        let tag = keys.measured(&[&bytes]);
        bytes.extend(tag);
        bytes
    };
    let from_tagged = move |bytes: &[u8]| {
        let (body, tag) = bytes.split_last_chunk::<32>().unwrap();
        assert_eq!(keys.measured(&[body]), *tag);
        from_postcard(body)
    };
    let row = |bytes: &[u8]| Row { key: key.clone(), revision: 18, bytes: bytes.to_vec() };
    let rows: &'static [&'static Row] =
        Box::leak(Box::new([&*Box::leak(Box::new(row(&seal(state, key, 18, keys, profile).bytes)))]));
    let unsealed: &'static [&'static Row] =
        Box::leak(Box::new([&*Box::leak(Box::new(row(&bound(state, key, 18, keys, profile).bytes)))]));
    assert_eq!(open::<S>(rows[0], keys), Ok(state.clone()), "the row opens");
    vec![
        ("in place: nothing restored, nothing kept", in_place),
        ("a fixed layout by hand", by_hand),
        ("postcard", through(state, step, postcard, from_postcard)),
        (
            "the row without its seal",
            run(unsealed, move |row: &Row| {
                bound(&step(unbound(&row.bytes, row, keys).unwrap()), key, 18, keys, profile).bytes
            }),
        ),
        (
            "bincode",
            through(
                state,
                step,
                move |state| bincode::serde::encode_to_vec(state, config).unwrap(),
                move |bytes| bincode::serde::decode_from_slice(bytes, config).unwrap().0,
            ),
        ),
        (
            "serde_json",
            through(
                state,
                step,
                |state| serde_json::to_vec(state).unwrap(),
                |bytes| serde_json::from_slice(bytes).unwrap(),
            ),
        ),
        ("postcard with an HMAC-SHA-256", through(state, step, tagged, from_tagged)),
        (
            "the row: bound and sealed",
            run(rows, move |row: &Row| seal(&step(open::<S>(row, keys).unwrap()), key, 18, keys, profile).bytes),
        ),
    ]
}

/// Prints the time and the allocations of each way.
fn print(title: &str, ways: &[(&'static str, Run)]) {
    let times = in_turns(&ways.iter().map(|(_, run)| run).collect::<Vec<_>>(), 301, 250.0);
    println!("\n| {title} | ns | times postcard | allocations |\n|---|---:|---:|---:|");
    for (place, (name, run)) in ways.iter().enumerate() {
        println!("| {name} | {:.0} | {:.2} | {} |", times.median(place), times.ratio(place, 2), allocations(run));
    }
}

/// Allocations of a call.
fn allocations(run: &Run) -> usize {
    let region = Region::new(ALLOCATOR);
    run(1);
    let change = region.change();
    change.allocations.saturating_add(change.reallocations)
}

/// Every way of keeping each kind of row, with what its step does.
fn rows() -> [(&'static str, Vec<(&'static str, Run)>); 2] {
    let profile: &'static Profile = Box::leak(Box::new(Profile::seiwa()));
    let policy = profile.lock(Factor::LoginPassword).unwrap().policy();

    let act = |session: Session| session.step(SessionEvent::Acted, at(30)).unwrap();
    let key = RowKey::Session(SessionId::of(&Secret::from("a token")));
    let fixed: &'static [&'static [u8; SESSION_BYTES]] =
        Box::leak(Box::new([&*Box::leak(Box::new(session_to_fixed(&session()).unwrap()))]));
    assert_eq!(session_from_fixed(fixed[0]), Some(session()));
    let by_hand =
        run(fixed, move |bytes: &[u8; SESSION_BYTES]| session_to_fixed(&act(session_from_fixed(bytes).unwrap())));
    let sessions = ways(&session(), act, by_hand, &key);

    let begin = |counter: &AttemptCounter| counter.began(policy, attempt(), at(63)).unwrap().counter;
    let fixed: &'static [&'static [u8; crate::lockout::fixed::BYTES]] =
        Box::leak(Box::new([&*Box::leak(Box::new(counter(profile).to_fixed()))]));
    assert_eq!(AttemptCounter::from_fixed(fixed[0]), Some(counter(profile)));
    let by_hand = run(fixed, move |bytes| begin(&AttemptCounter::from_fixed(bytes).unwrap()).to_fixed());
    let begun = move |alone: Alone| Alone { counter: begin(&alone.counter), ..alone };
    let (alone, key) = (Alone { counter: counter(profile), carried: Carried::default() }, "login/ab".parse().unwrap());
    let counters = ways(&alone, begun, by_hand, &key);
    [("session: acted", sessions), ("attempt counter: an attempt begins", counters)]
}

/// One step of every machine.
fn steps() -> [(&'static str, Run); 6] {
    let profile: &'static Profile = Box::leak(Box::new(Profile::seiwa()));
    let policy = profile.lock(Factor::LoginPassword).unwrap().policy();
    let session: &'static Session = Box::leak(Box::new(session()));
    let counter: &'static AttemptCounter = Box::leak(Box::new(counter(profile)));
    [
        ("session: acted", run(Box::leak(Box::new([at(30)])), |now| session.step(SessionEvent::Acted, now))),
        ("session: logged out", run(Box::leak(Box::new([at(30)])), |now| session.step(SessionEvent::LoggedOut, now))),
        (
            "session: idle for too long",
            run(Box::leak(Box::new([at(40_000)])), |now| session.due(profile.session_rules(), now)),
        ),
        (
            "attempt counter: an attempt begins",
            run(Box::leak(Box::new([at(63)])), |now| counter.began(policy, attempt(), now)),
        ),
        ("attempt counter: two attempts run out", run(Box::leak(Box::new([at(600)])), |now| counter.due(policy, now))),
        ("attempt counter: lifted", run(Box::leak(Box::new([at(600)])), |now| counter.lifted(policy, now))),
    ]
}

#[test]
#[ignore = "a measurement, for a release build"]
fn measure_rows_restored_stepped_and_kept() {
    for (title, ways) in rows() {
        print(title, &ways);
    }
}

#[test]
#[ignore = "a measurement, for a release build"]
fn measure_one_step_of_every_machine() {
    let steps = steps();
    let times = in_turns(&steps.iter().map(|(_, run)| run).collect::<Vec<_>>(), 301, 250.0);
    println!("\n| one step | ns | allocations |\n|---|---:|---:|");
    for (place, (name, run)) in steps.iter().enumerate() {
        println!("| {name} | {:.0} | {} |", times.median(place), allocations(run));
    }
}

/// Runs one side a number of times and nothing else, for valgrind, which counts its instructions: `SIDE="session: acted/postcard" CALLS=16384`.
#[test]
#[ignore = "a measurement, for a release build"]
#[expect(clippy::disallowed_methods, reason = "the side to count is the developer's choice")]
fn measure_one_side() {
    let variable = |name| std::env::var(name).unwrap();
    let (side, calls) = (variable("SIDE"), variable("CALLS").parse().unwrap());
    let rows = rows()
        .into_iter()
        .flat_map(|(title, ways)| ways.into_iter().map(move |(name, run)| (format!("{title}/{name}"), run)));
    let steps = steps().into_iter().map(|(name, run)| (name.to_owned(), run));
    let (_, run) = steps.chain(rows).find(|(name, _)| *name == side).expect("a side of this name");
    run(calls);
}

/// Bytes of a session at fixed places, without what a page may have kept.
const SESSION_BYTES: usize = 52 + 80 + 34;

fn session_to_fixed(session: &Session) -> Option<[u8; SESSION_BYTES]> {
    let mut bytes = [0; SESSION_BYTES];
    bytes[0] = u8::try_from(session.state.number()).ok()?;
    bytes[1] = u8::try_from(session.page.number()).ok()?;
    bytes[2] = session.known.into();
    bytes[3] = session.ended.map_or(Some(0), |why| u8::try_from(why.number()).ok()?.checked_add(1))?;
    bytes[4..20].copy_from_slice(&session.step.0);
    bytes[20..28].copy_from_slice(&session.opened_at.epoch_millis().to_le_bytes());
    bytes[28..36].copy_from_slice(&session.touched_at.epoch_millis().to_le_bytes());
    let (name, revision) = session.owner.as_ref().map_or(("", 0), |owner| (owner.customer.as_str(), owner.revision));
    bytes[36..44].copy_from_slice(&revision.to_le_bytes());
    bytes[44] = u8::try_from(name.len()).ok()?;
    bytes[45] = u8::try_from(session.proven.len()).ok()?;
    for (own, place) in session.proven.iter().zip(bytes[52..132].chunks_exact_mut(10)) {
        place[0] = u8::try_from(own.factor.number()).ok()?;
        place[1] = u8::try_from(own.purpose.number()).ok()?;
        place[2..].copy_from_slice(&own.at.epoch_millis().to_le_bytes());
    }
    bytes[132..].get_mut(..name.len())?.copy_from_slice(name.as_bytes());
    Some(bytes)
}

fn session_from_fixed(bytes: &[u8; SESSION_BYTES]) -> Option<Session> {
    let at = |bytes: &[u8]| Instant::from_epoch_millis(bytes.first_chunk().copied().map(i64::from_le_bytes)?).ok();
    let name = std::str::from_utf8(bytes[132..].get(..bytes[44].into())?).ok()?;
    let revision = bytes[36..].first_chunk().copied().map(u64::from_le_bytes)?;
    let proven = bytes[52..132].chunks_exact(10).take(bytes[45].into()).map(|own| {
        let (factor, purpose) = (Factor::from_number(own[0].into())?, Page::from_number(own[1].into())?);
        Some(Proven { factor, at: at(&own[2..])?, purpose })
    });
    Some(Session {
        state: SessionState::from_number(bytes[0].into())?,
        owner: (!name.is_empty()).then(|| Some(Owner { customer: name.parse().ok()?, revision })).flatten(),
        page: Page::from_number(bytes[1].into())?,
        step: PageNonce(*bytes[4..].first_chunk()?),
        opened_at: at(&bytes[20..])?,
        touched_at: at(&bytes[28..])?,
        proven: proven.collect::<Option<_>>()?,
        known: bytes[2] == 1,
        ended: u16::from(bytes[3]).checked_sub(1).and_then(SessionEvent::from_number),
        rungs: Vec::new(),
        entries: Vec::new(),
        sealed: None,
        carried: Carried::default(),
    })
}

/// An attempt counter alone, which has no row of its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Alone {
    counter: AttemptCounter,
    #[serde(skip)]
    carried: Carried,
}

impl Section for Alone {
    type Rules = Profile;
    const NUMBER: u16 = u16::MAX;
    const NAME: &'static str = "alone";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 1_024;
    const SHOWN: &'static [Shown] = &[];

    fn due_at(&self, _: &Profile) -> Option<Instant> {
        None
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(Alone, RowKind::Link);
