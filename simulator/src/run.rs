//! A run: episode after episode of a seed, until enough steps are done or something does not hold.

use std::collections::BTreeMap;
use std::fmt;

use sha2::{Digest as _, Sha256};

use crate::beginning::Beginning;
use crate::episode::{Episode, play};
use crate::plant::Faults;
use crate::shrink::{Shrunk, shrink};

/// What a run came to.
#[derive(Clone, Debug)]
pub struct Run {
    /// Needs of acts that were answered.
    pub steps: u64,
    /// Episodes that were played.
    pub episodes: u64,
    /// A digest of all answers and outcomes.
    pub digest: [u8; 32],
    /// How many acts ended as what.
    pub reached: BTreeMap<String, u64>,
    /// The first episode in which something did not hold.
    pub failure: Option<Failure>,
}

/// An episode in which something did not hold.
#[derive(Clone, Debug)]
pub struct Failure {
    /// The seed.
    pub seed: u64,
    /// The number of the episode.
    pub number: u64,
    /// The episode.
    pub episode: Episode,
    /// The shortened script; `None` before it is shortened, or if the script does not fail when it is played again, which is a fault of the simulator.
    pub shrunk: Option<Shrunk>,
}

/// Runs at least so many steps of a seed. `told` is called after each episode with the steps so far.
pub fn run(beginning: &Beginning, seed: u64, steps: u64, faults: Faults, mut told: impl FnMut(u64)) -> Run {
    let mut digest = Sha256::new();
    let mut own = Run { steps: 0, episodes: 0, digest: [0; 32], reached: BTreeMap::new(), failure: None };
    while own.steps < steps && own.failure.is_none() {
        let number = own.episodes;
        let episode = play(beginning, seed, number, faults);
        own.steps += episode.steps;
        own.episodes += 1;
        digest.update(episode.digest);
        for (reached, count) in &episode.reached {
            *own.reached.entry(reached.clone()).or_default() += count;
        }
        if episode.finding.is_some() {
            own.failure = Some(Failure { seed, number, episode, shrunk: None });
        }
        told(own.steps);
    }
    own.digest = digest.finalize().into();
    own
}

impl Failure {
    /// Shortens its script.
    #[must_use]
    pub fn shortened(mut self, beginning: &Beginning, faults: Faults) -> Self {
        self.shrunk = shrink(beginning, &self.episode, faults);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { seed, number, episode, shrunk } = self;
        let finding = shrunk.as_ref().map(|own| &own.finding).or(episode.finding.as_ref());
        writeln!(f, "seed {seed}, episode {number}, {:?}", episode.setting)?;
        if let Some(finding) = finding {
            writeln!(f, "{} does not hold: {}\n  {}", finding.rule, finding.says, finding.found)?;
        }
        match shrunk {
            Some(own) => writeln!(f, "{} of {} moves are enough:", own.moves.len(), episode.moves.len())?,
            None => writeln!(f, "all {} moves:", episode.moves.len())?,
        }
        for own in shrunk.as_ref().map_or(&episode.moves, |own| &own.moves) {
            writeln!(f, "  {own}")?;
        }
        Ok(())
    }
}
