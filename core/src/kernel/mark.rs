//! The high-water mark of a row: what a host keeps in another store, so that a row which is put back with its revision is refused (ROW-3).
//!
//! A seal proves that the library wrote a row, and a revision that the row was not mixed up with another. Neither tells that the row was current: whoever
//! can write the store can put back yesterday's row, and with it yesterday's counters, locks and passwords.

use crate::kernel::key::RowKey;
use crate::kernel::row::{Row, Write};
use crate::kernel::snapshot::{KEY, TAG};

/// The highest revision of a row that a host has seen, the number of the host's key that sealed it, and the first seven bytes of its seal. A row of a customer or of attempts has one; a row of any
/// other kind has none, because what it holds is only as good as the customer's row.
///
/// A host reads the mark **after** the row, [checks](Self::check) both, and raises the mark after every commit, before it reports the commit to the act.
/// If the answer to a commit was lost and its message is found, the marks of that commit are raised before the act goes on.
///
/// ```
/// use madoguchi::{Row, RowMark, RowMarkError};
/// let row = |revision| Row { key: "attempts/c-1".parse().unwrap(), revision, bytes: vec![7; 300] };
/// let mark = RowMark::of(&row(5)).ok_or("no mark")?;
/// assert_eq!(mark.revision(), 5);
/// let key = row(5).key;
/// assert_eq!(RowMark::check(&key, Some(mark), Some(&row(5)))?, None); // nothing to raise
/// assert_eq!(RowMark::check(&key, Some(mark), Some(&row(6)))?, RowMark::of(&row(6))); // raise it
/// let older = RowMark::check(&key, Some(mark), Some(&row(4)));
/// assert_eq!(older, Err(RowMarkError::Older { mark: 5, found: 4 }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RowMark([u8; Self::BYTES]);

impl RowMark {
    /// The bytes of a mark: the revision, big-endian, the number of the key, and the first seven bytes of the seal. Marks of one row are thus in the order of
    /// their revisions.
    pub const BYTES: usize = 16;

    /// The mark that a host has kept.
    pub const fn from_bytes(bytes: [u8; Self::BYTES]) -> Self {
        Self(bytes)
    }

    /// The bytes to keep. They are no secret.
    pub const fn to_bytes(self) -> [u8; Self::BYTES] {
        self.0
    }

    /// The mark of a row; `None` for a kind of row that has none.
    pub fn of(row: &Row) -> Option<Self> {
        Self::new(&row.key, row.revision, &row.bytes)
    }

    /// The revision.
    pub fn revision(&self) -> u64 {
        self.0.first_chunk().copied().map_or(0, u64::from_be_bytes)
    }

    /// Checks a row against its mark, and returns the row's own mark if the row is newer, else `None`. A host reads the mark after the row. If the row is older,
    /// others may have written it in between: the host reads the row again, and checks it against the mark that it has read already. The host
    /// raises that mark only when a commit writes over this very revision: nothing here checks the row's seal, but an act opens each row that it writes over.
    /// Then it may also leave that to the commit, which raises the mark of what it writes. It forgets the mark of a row that is only read.
    ///
    /// # Errors
    /// [`RowMarkError`]: the row must not be given to an act.
    pub fn check(key: &RowKey, mark: Option<Self>, row: Option<&Row>) -> Result<Option<Self>, RowMarkError> {
        let Some(mark) = mark.filter(|_| key.has_mark()) else { return Ok(row.and_then(Self::of)) };
        let own = row.and_then(Self::of).ok_or(RowMarkError::Missing { mark: mark.revision() })?;
        if own.raises(Some(mark))? {
            return Ok(Some(own));
        }
        match own == mark {
            true => Ok(None),
            false => Err(RowMarkError::Older { mark: mark.revision(), found: own.revision() }),
        }
    }

    /// The number of the host's key that sealed the row.
    fn key(&self) -> u8 {
        self.0.get(8).copied().unwrap_or_default()
    }

    /// Whether the host must store this mark in place of the one that it has: only if its revision is greater. The host compares and stores in one step.
    ///
    /// # Errors
    /// [`RowMarkError::OtherSeal`]: the same revision was written twice, so the store holds two histories of the row.
    /// [`RowMarkError::LowerKey`]: a row goes from one key to the next and never back, so somebody who has an old key wrote it.
    pub fn raises(self, kept: Option<Self>) -> Result<bool, RowMarkError> {
        let Some(kept) = kept else { return Ok(true) };
        if self.revision() == kept.revision() && self != kept {
            return Err(RowMarkError::OtherSeal { revision: kept.revision() });
        }
        if self.revision() > kept.revision() && self.key() < kept.key() {
            return Err(RowMarkError::LowerKey { mark: kept.key(), found: self.key() });
        }
        Ok(self.revision() > kept.revision())
    }

    fn new(key: &RowKey, revision: u64, bytes: &[u8]) -> Option<Self> {
        let seal = bytes.last_chunk::<TAG>().and_then(|seal| seal.first_chunk::<7>()).copied().unwrap_or_default();
        let mut mark = [0; Self::BYTES];
        let (front, back) = mark.split_at_mut(8);
        front.copy_from_slice(&revision.to_be_bytes());
        let sealed = [bytes.get(KEY).copied().unwrap_or_default()];
        back.iter_mut().zip(sealed.iter().chain(&seal)).for_each(|(to, from)| *to = *from);
        key.has_mark().then_some(Self(mark))
    }
}

impl RowKey {
    /// Whether a host that keeps high-water marks keeps one for the row: those of customers and of attempts, also the attempts at decoys.
    ///
    /// ```
    /// use madoguchi::RowKey;
    /// assert!("attempts/~0a3f".parse::<RowKey>()?.has_mark());
    /// assert!(!"login/Tulip26".parse::<RowKey>()?.has_mark());
    /// # Ok::<(), madoguchi::RowKeyError>(())
    /// ```
    pub const fn has_mark(&self) -> bool {
        match self {
            Self::Customer(_) | Self::Attempts(_) | Self::DecoyAttempts(_) => true,
            // The host keeps no row of a decoy.
            Self::Decoy(_) | Self::Account(_) | Self::LoginId(_) | Self::Session(_) | Self::Institution(_) => false,
        }
    }
}

impl Write {
    /// The mark of the row once it is written; `None` for a kind of row that has none.
    pub fn mark(&self) -> Option<RowMark> {
        RowMark::new(&self.key, self.revision, &self.bytes)
    }
}

/// Why a row does not fit its high-water mark. Somebody put back an older row, or removed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowMarkError {
    /// The row is older than its mark.
    #[error("the row is of revision {found}, and its high-water mark of {mark}")]
    Older {
        /// The revision of the mark.
        mark: u64,
        /// The revision of the row.
        found: u64,
    },
    /// There is a mark and no row.
    #[error("there is no row, and its high-water mark is of revision {mark}")]
    Missing {
        /// The revision of the mark.
        mark: u64,
    },
    /// The row has the mark's revision and another seal: the revision was written twice.
    #[error("the row's revision {revision} was written twice: its high-water mark has another seal")]
    OtherSeal {
        /// The revision of both.
        revision: u64,
    },
    /// The row is newer than the mark, and was sealed with an earlier key.
    #[error("the row is sealed with host key {found}, and was sealed with {mark} before")]
    LowerKey {
        /// The number of the mark's key.
        mark: u8,
        /// The number of the row's key.
        found: u8,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(key: &str, revision: u64, seal: u8) -> Row {
        Row { key: key.parse().unwrap(), revision, bytes: [[9; 40].as_slice(), &[seal; TAG]].concat() }
    }

    #[test]
    fn row_3_a_row_is_checked_against_its_mark() {
        for key in ["customer/c-1", "attempts/c-1", "attempts/~0a3f"] {
            let check = |mark: Option<u64>, found: Option<(u64, u8)>| {
                let mark = mark.and_then(|revision| RowMark::of(&row(key, revision, 1)));
                let found = found.map(|(revision, seal)| row(key, revision, seal));
                RowMark::check(&key.parse().unwrap(), mark, found.as_ref())
            };
            let mark = |revision, seal| RowMark::of(&row(key, revision, seal));
            let of = |found, mark| Err(RowMarkError::Older { mark, found });
            for (kept, found, expected) in [
                (None, None, Ok(None)),
                (None, Some((7, 1)), Ok(mark(7, 1))),
                (Some(7), None, Err(RowMarkError::Missing { mark: 7 })),
                (Some(7), Some((6, 1)), of(6, 7)),
                (Some(7), Some((6, 2)), of(6, 7)),
                (Some(7), Some((7, 1)), Ok(None)),
                (Some(7), Some((7, 2)), Err(RowMarkError::OtherSeal { revision: 7 })),
                (Some(7), Some((8, 1)), Ok(mark(8, 1))),
                (Some(7), Some((8, 2)), Ok(mark(8, 2))),
                // Compared as numbers, not by their first byte.
                (Some(256), Some((2, 1)), of(2, 256)),
                (Some(255), Some((256, 1)), Ok(mark(256, 1))),
                (Some(u64::MAX), Some((u64::MAX - 1, 1)), of(u64::MAX - 1, u64::MAX)),
            ] {
                assert_eq!(check(kept, found), expected, "{key}: {kept:?}, {found:?}");
            }
        }
    }

    /// The number of the key is the fourth byte of a row.
    #[test]
    fn row_3_a_row_is_never_again_under_a_lower_key() {
        let key: RowKey = "customer/c-1".parse().unwrap();
        let under = |number, revision, seal: u8| Row {
            key: key.clone(),
            revision,
            bytes: [&[2, 1, 1, number][..], &[9; 40], &[seal; TAG]].concat(),
        };
        let check = |mark: &Row, row: &Row| RowMark::check(&key, RowMark::of(mark), Some(row));
        let newer = |number| under(number, 8, 1);
        assert_eq!(check(&under(2, 7, 1), &newer(1)), Err(RowMarkError::LowerKey { mark: 2, found: 1 }));
        assert_eq!(check(&under(2, 7, 1), &newer(2)), Ok(RowMark::of(&newer(2))));
        assert_eq!(check(&under(2, 7, 1), &newer(3)), Ok(RowMark::of(&newer(3))));
        assert_eq!(check(&under(2, 7, 1), &under(1, 7, 1)), Err(RowMarkError::OtherSeal { revision: 7 }));
        assert_eq!(check(&under(2, 7, 1), &under(1, 6, 1)), Err(RowMarkError::Older { mark: 7, found: 6 }));
    }

    #[test]
    fn row_3_a_kind_without_marks_is_not_checked() {
        for key in ["login/Tulip26", "account/012-1-3456789", "institution/seiwa", "decoy/0a3f"] {
            let own = row(key, 3, 1);
            let foreign = RowMark::of(&row("customer/c-1", 9, 2));
            assert_eq!((RowMark::of(&own), own.key.has_mark()), (None, false), "{key}");
            assert_eq!(RowMark::check(&own.key, foreign, Some(&own)), Ok(None), "{key}");
            assert_eq!(RowMark::check(&own.key, foreign, None), Ok(None), "{key}");
        }
    }

    #[test]
    fn row_3_a_mark_is_the_revision_the_key_and_the_first_bytes_of_the_seal() {
        let bytes: Vec<u8> = (0..40).collect();
        let own = Row { key: "customer/c-1".parse().unwrap(), revision: 0x0102, bytes: bytes.clone() };
        let mark = RowMark::of(&own).unwrap();
        assert_eq!(mark.to_bytes(), [0, 0, 0, 0, 0, 0, 1, 2, 3, 24, 25, 26, 27, 28, 29, 30]);
        assert_eq!(RowMark::from_bytes(mark.to_bytes()), mark);
        let write =
            Write { key: own.key.clone(), expected: 0x0101, revision: 0x0102, bytes, wake_at: None, purge_at: None };
        assert_eq!(write.mark(), Some(mark));
        // Bytes that are too short for a seal are no row; the act says so.
        assert!(RowMark::of(&Row { bytes: vec![1; 15], ..own }).is_some());
    }
}
