//! The store in memory is small and simple; the store on PostgreSQL behaves the same.

use madoguchi::{Commit, Instant, Write};
use madoguchi_host_kit::{Host, Memory};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::server::Server;
use crate::{message, require, row_key, write};

/// One operation on a store.
#[derive(Clone, Debug)]
enum Step {
    Commit(Commit),
    Due(Instant),
    Purge(Instant),
}

/// In the byte order of keys; `a` comes before `B` in English.
const NAMES: [&str; 3] = ["B", "a", "b"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let instant = || (0..6_i64).prop_map(|millis| Instant::from_epoch_millis(millis).unwrap());
    let time = || prop::option::of(instant());
    // What a commit does with one row: nothing, requires it, or writes it.
    let row = || (0..3_u8, 0..4_u64, time(), time());
    let commit = ([row(), row(), row()], any::<bool>()).prop_map(|(rows, says)| {
        let mut commit = Commit::default();
        for (name, (what, revision, wake_at, purge_at)) in NAMES.into_iter().zip(rows) {
            match what {
                0 => {}
                1 => commit.requires.push(require(name, revision)),
                _ => commit.writes.push(Write { wake_at, purge_at, ..write(name, revision) }),
            }
        }
        commit.outbox.extend(says.then(|| message(0)));
        commit
    });
    let step = prop_oneof![
        8 => commit.prop_map(Step::Commit),
        2 => instant().prop_map(Step::Due),
        1 => instant().prop_map(Step::Purge),
    ];
    prop::collection::vec(step, 1..30)
}

#[test]
fn it_does_what_the_store_in_memory_does() {
    let server = Server::start();
    let store = server.store();
    let config = Config {
        cases: 48,
        max_shrink_iters: 100,
        rng_seed: RngSeed::Fixed(0x5317),
        failure_persistence: None,
        ..Config::default()
    };
    let run = TestRunner::new(config).run(&steps(), |steps| {
        server.client().batch_execute("TRUNCATE madoguchi_row, madoguchi_outbox").unwrap();
        let (mut disk, memory) = (store.connect().unwrap(), Memory::default());
        let mut model = memory.connect();
        let keys = NAMES.map(row_key);
        for (number, step) in (1..).zip(steps) {
            match step {
                Step::Commit(mut commit) => {
                    commit.outbox.iter_mut().for_each(|own| *own = message(number));
                    prop_assert_eq!(disk.commit(&commit).unwrap(), model.commit(&commit).unwrap());
                }
                Step::Due(now) => prop_assert_eq!(disk.due(now, None, 2).unwrap(), model.due(now, None, 2).unwrap()),
                Step::Purge(now) => prop_assert_eq!(disk.purge(now).unwrap(), model.purge(now).unwrap()),
            }
            let mut rows = disk.load(&keys).unwrap();
            rows.sort_by_key(|row| row.key.to_string());
            prop_assert_eq!(rows, model.load(&keys).unwrap());
        }
        prop_assert_eq!(disk.unsent(u32::MAX).unwrap(), memory.messages());
        Ok(())
    });
    run.unwrap();
}
