//! One commit of known and new rows of each kind, in which each row has columns of its own: a store that writes a batch must not mix them up.

use madoguchi::Write;

use super::expect::Expect::Anything;
use super::script::{Script, put};

/// Commits a row of each kind that is there and one that is new, in the order of their keys. `first` says for each number of a known row at which
/// revision it was, and `own` gives each row, by its number, what it alone has. Returns what was written.
pub(super) fn each_its_own(
    script: &mut Script,
    first: impl Fn(u64) -> u64,
    own: impl Fn(u64, Write) -> Write,
) -> Vec<Write> {
    let (known, new) = (script.kinds(12), script.kinds(13));
    for (number, key) in (0..).zip(&known) {
        script.commit(vec![Write { revision: first(number), ..put(key, 0, b"a") }], Anything);
    }
    let known = (0..).zip(&known).map(|(number, key)| (number, put(key, first(number), b"b")));
    let new = (7..).zip(&new).map(|(number, key)| (number, put(key, 0, b"b")));
    let mut writes: Vec<_> = known.chain(new).map(|(number, write)| own(number, write)).collect();
    writes.sort_by_key(|write| write.key.to_string());
    script.commit(writes.clone(), Anything);
    writes
}
