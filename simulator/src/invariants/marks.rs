//! High-water marks: no row that was put back is accepted, and none is refused that is right.

use super::{Checked, Invariant, Seen};

pub(super) struct Marks;

impl Invariant for Marks {
    fn rule(&self) -> &'static str {
        "ROW-3"
    }

    fn says(&self) -> &'static str {
        "with high-water marks no act is given a row that is older than a commit that was reported, or told of a commit over one, no row is refused that nobody has exchanged, and no act ends before the marks of its commits are raised"
    }

    fn compares_the_host(&self) -> bool {
        true
    }

    fn checked(&mut self, _: &Seen<'_>, own: &Checked<'_>) -> Result<(), String> {
        match own {
            Checked::Given { act, rows, told } => {
                let older = rows.iter().find(|row| told.get(&row.key).is_some_and(|told| row.revision < *told));
                older.map_or(Ok(()), |row| Err(format!("act {act} is given {} of revision {}", row.key, row.revision)))
            }
            Checked::Refused { is_stolen: true, .. } => Ok(()),
            Checked::Refused { act, key, error, .. } => {
                Err(format!("act {act} is refused {key}, which nobody has exchanged: {error}"))
            }
            Checked::Forked { act } => Err(format!("act {act} is told of a commit over a row that was put back")),
            Checked::Ended { about, marks } => {
                let is_raised =
                    |(key, revision): &&(_, u64)| marks.get(key).is_some_and(|mark| mark.revision() >= *revision);
                about.wrote.iter().find(|own| !is_raised(own)).map_or(Ok(()), |(key, revision)| {
                    Err(format!("act {} ends, and {key} of revision {revision} has no mark", about.act))
                })
            }
        }
    }
}
