//! Acts of handlers that only a test has.

use std::sync::Arc;

use crate::engine::act_handler::{ActHandler, Decision};
use crate::engine::engine::{Engine, Scope};
use crate::engine::outcome::{Outcome, PageShown};
use crate::engine::rows::Rows;
use super::{Act, ActError, Need};
use crate::instant::Instant;
use crate::kernel::{Commit, HostKeys, Randomness, RowKey, Write};
use crate::page::Page;
use crate::profile::Profile;

/// A handler that writes one row of a given length, either to count an attempt or to finish the act.
struct Writes {
    key: RowKey,
    bytes: usize,
    counts: bool,
}

impl ActHandler for Writes {
    fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(Vec::new())
    }

    fn decide(&mut self, _: &Rows, _: &Scope<'_>) -> Result<Decision, ActError> {
        let (key, bytes) = (self.key.clone(), vec![0; self.bytes]);
        let write = Write { key, expected: 0, revision: 1, bytes, wake_at: None, purge_at: None };
        let commit = Commit { writes: vec![write], ..Commit::default() };
        let outcome = Outcome::page(PageShown::bare(Page::Login));
        Ok(if self.counts { Decision::Count(commit) } else { Decision::Finish(commit, outcome) })
    }

    fn check(&mut self, _: &Scope<'_>) {}
}

/// Fault 84, LCK-4: all rows of customers and decoys have the same length, and a commit that would break this is refused.
#[test]
fn fault_84_a_row_that_outgrows_its_length_is_not_written() {
    let engine = Arc::new(Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("tests", 1, &[7; 32]).unwrap()));
    let now: Instant = "2026-11-10T10:00:00+09:00".parse().unwrap();
    let keys = [
        ("customer/c-1", 6_144, true),
        ("decoy/0a3f", 6_144, true),
        ("attempts/c-1", 1_536, true),
        ("attempts/~0a3f", 1_536, true),
        ("account/012-1-3456789", 6_144, false),
        ("login/ab", 1_536, false),
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
