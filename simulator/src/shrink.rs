//! Shortens a script that fails: it leaves out moves as long as the same invariant fails.

use crate::beginning::Beginning;
use crate::episode::{Episode, replay};
use crate::plant::Faults;
use crate::script::{How, Move};
use crate::world::Finding;

/// A shortened script.
#[derive(Clone, Debug)]
pub struct Shrunk {
    /// The moves that are left.
    pub moves: Vec<Move>,
    /// What does not hold.
    pub finding: Finding,
    /// How many scripts were tried.
    pub tries: u32,
}

/// Shortens the script of an episode; `None` if the episode has no finding, or if its script does not fail when it is played again.
pub fn shrink(beginning: &Beginning, episode: &Episode, faults: Faults) -> Option<Shrunk> {
    let wanted = episode.finding.as_ref()?;
    let fails = |moves: &[Move]| {
        let found = replay(beginning, episode.setting, moves, faults)?;
        (found.says == wanted.says).then_some(found)
    };
    let (mut moves, mut finding, mut tries) = (episode.moves.clone(), fails(&episode.moves)?, 1);
    // First whole acts, with everything that is about them, then single moves; each from large pieces to small ones.
    let mut acts: Vec<u32> = moves.iter().filter_map(Move::act).collect();
    acts.sort_unstable();
    acts.dedup();
    pieces(&mut acts, |left| {
        let shorter: Vec<Move> =
            moves.iter().copied().filter(|own| own.act().is_none_or(|act| left.contains(&act))).collect();
        tries += 1;
        let found = fails(&shorter);
        found.map(|found| (moves, finding) = (shorter, found)).is_some()
    });
    let mut all = moves.clone();
    pieces(&mut all, |left| {
        tries += 1;
        let found = fails(left);
        found.map(|found| (moves, finding) = (left.to_vec(), found)).is_some()
    });
    // What is left happens plainly where that is enough.
    for place in 0..moves.len() {
        if let Move::Step { act, how } = moves[place]
            && how != How::Plainly
        {
            let mut plainer = moves.clone();
            plainer[place] = Move::Step { act, how: How::Plainly };
            tries += 1;
            if let Some(found) = fails(&plainer) {
                (moves, finding) = (plainer, found);
            }
        }
    }
    Some(Shrunk { moves, finding, tries })
}

/// Leaves out pieces, from large to small, as long as what is left will do.
fn pieces<T: Clone>(items: &mut Vec<T>, mut will_do: impl FnMut(&[T]) -> bool) {
    let mut piece = items.len().div_ceil(2);
    while piece > 0 {
        let mut from = 0;
        while from < items.len() {
            let left = [&items[..from], &items[(from + piece).min(items.len())..]].concat();
            if will_do(&left) {
                *items = left;
            } else {
                from += piece;
            }
        }
        piece /= 2;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_is_left() {
        let mut items: Vec<u32> = (0..100).collect();
        let mut tries = 0;
        pieces(&mut items, |left| {
            tries += 1;
            [3, 50, 51, 97].iter().all(|own| left.contains(own))
        });
        assert_eq!(items, [3, 50, 51, 97]);
        assert!(tries < 100, "{tries}");
    }

    #[test]
    fn nothing_is_left_of_what_is_not_needed() {
        let mut items = vec![1, 2, 3];
        pieces(&mut items, |_| true);
        assert!(items.is_empty());
    }
}
