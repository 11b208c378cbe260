//! Asks other libraries the same questions, in one process and in turns with `madoguchi`.
//!
//! Each is used as its documentation advises: compiled or loaded once, asked many times, with inputs made in advance in its own types if it
//! accepts them. Every answer is compared with `madoguchi`'s before the timing; differences are counted and printed beside the figures.

use madoguchi_benches::turns::{Run, run};

pub mod days;
pub mod fees;
pub mod hours;

/// A question with all its sides; `madoguchi` is the first.
pub struct Group {
    /// The question in words.
    pub text: String,
    /// The sides.
    pub sides: Vec<Side>,
}

/// One library that answers a question.
pub struct Side {
    /// The library, and the way it is used.
    pub who: String,
    /// Runs it.
    pub run: Run,
    /// How many of its answers differ from `madoguchi`'s, and of how many.
    pub differs: Option<(usize, usize)>,
}

impl Side {
    /// A side from its inputs and the function that answers one, compared with the wanted answers.
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
