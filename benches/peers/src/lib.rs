//! The same questions put to other people's libraries, in one process and in turns with `madoguchi`.
//!
//! Each is used as its own documents advise: compiled or loaded once, asked many times, its inputs made beforehand in its
//! own types where it takes them so. Every answer is compared with `madoguchi`'s before anything is timed; what differs is
//! counted and printed beside the figures.

use madoguchi_benches::turns::{Run, run};

pub mod days;
pub mod fees;
pub mod hours;

/// A question, with everyone who answers it; `madoguchi` is the first.
pub struct Group {
    /// The question in words.
    pub text: String,
    /// Who answers.
    pub sides: Vec<Side>,
}

/// Someone who answers a question.
pub struct Side {
    /// The library, and how it is asked.
    pub who: String,
    /// Asks it.
    pub run: Run,
    /// How many of its answers are not `madoguchi`'s, and of how many.
    pub differs: Option<(usize, usize)>,
}

impl Side {
    /// A side from its inputs and the function that answers one, compared with what is wanted.
    pub fn new<I: Copy, O: PartialEq + 'static>(
        who: impl Into<String>,
        inputs: &'static [I],
        wanted: &[O],
        answer: impl Fn(I) -> O + 'static,
    ) -> Self {
        let differing = inputs.iter().zip(wanted).filter(|(input, wanted)| answer(**input) != **wanted).count();
        Self { who: who.into(), differs: Some((differing, inputs.len().min(wanted.len()))), run: run(inputs, answer) }
    }
}

/// Every question.
pub fn groups() -> Vec<Group> {
    [days::groups(), hours::groups(), fees::groups()].into_iter().flatten().collect()
}
