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
    // First whole acts, with everything that is about them; then pieces, from large to small.
    let mut acts: Vec<u32> = moves.iter().filter_map(Move::act).collect();
    acts.sort_unstable();
    acts.dedup();
    for act in acts.into_iter().rev() {
        let shorter: Vec<Move> = moves.iter().copied().filter(|own| own.act() != Some(act)).collect();
        tries += 1;
        if let Some(found) = fails(&shorter) {
            (moves, finding) = (shorter, found);
        }
    }
    let mut piece = moves.len() / 2;
    while piece > 0 {
        let mut from = 0;
        while from < moves.len() && tries < MOST {
            let shorter: Vec<Move> = [&moves[..from], &moves[(from + piece).min(moves.len())..]].concat();
            tries += 1;
            match fails(&shorter) {
                Some(found) => (moves, finding) = (shorter, found),
                None => from += piece,
            }
        }
        piece /= 2;
    }
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

/// Scripts that are tried at most.
const MOST: u32 = 4_000;
