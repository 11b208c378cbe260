//! Times sides in turns: every side runs a batch, then every side runs the next, so that a busy machine slows all of them.

use std::cell::Cell;
use std::hint::black_box;

/// One side of a question: answers it a given number of times over its inputs.
pub type Run = Box<dyn Fn(usize)>;

/// Makes a side from its inputs and the function that answers one of them.
///
/// Input and answer pass through [`black_box`], so the compiler cannot precompute, hoist or remove the work. Each run continues where the
/// last one ended, and wraps at the end of the inputs.
pub fn run<I: Copy, O>(inputs: &'static [I], answer: impl Fn(I) -> O + 'static) -> Run {
    let next = Cell::new(0);
    Box::new(move |calls| {
        let mut left = calls;
        while left > 0 {
            let from = next.get();
            let until = inputs.len().min(from + left);
            for &input in &inputs[from..until] {
                black_box(answer(black_box(input)));
            }
            left -= until - from;
            next.set(if until == inputs.len() { 0 } else { until });
        }
    })
}

/// Nanoseconds that a function takes.
#[expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "a clock is what this package is for")]
pub fn nanos(work: impl FnOnce()) -> f64 {
    let start = std::time::Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1e9
}

/// Nanoseconds per call, by side and round.
#[derive(Clone, Debug)]
pub struct Times(Vec<Vec<f64>>);

impl Times {
    /// The median of a side's rounds.
    pub fn median(&self, side: usize) -> f64 {
        median(self.0[side].iter().copied())
    }

    /// The median ratio of two sides, each taken within one round.
    pub fn ratio(&self, side: usize, to: usize) -> f64 {
        median(self.0[side].iter().zip(&self.0[to]).map(|(side, to)| side / to))
    }
}

/// The median.
pub fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Times sides in turns, over `rounds` rounds; in each round every side answers for about `micros` microseconds.
///
/// Each round begins with the next side, so that every side is first, in between and last in turn. The cyclic order stays the same.
pub fn in_turns(sides: &[&Run], rounds: usize, micros: f64) -> Times {
    let calls: Vec<usize> = sides.iter().map(|side| calls_in(side, micros * 1e3)).collect();
    let mut times = vec![Vec::with_capacity(rounds); sides.len()];
    for round in 0..rounds {
        for turn in 0..sides.len() {
            let side = (round + turn) % sides.len();
            times[side].push(nanos(|| sides[side](calls[side])) / calls[side] as f64);
        }
    }
    Times(times)
}

/// Number of calls that take `wanted` nanoseconds: the best of several tries, so that an interruption does not count as work.
fn calls_in(side: &Run, wanted: f64) -> usize {
    let mut calls = 1;
    loop {
        let took = (0..7).map(|_| nanos(|| side(calls))).fold(f64::MAX, f64::min);
        if took >= wanted / 4.0 {
            return ((calls as f64 * wanted / took) as usize).max(1);
        }
        calls *= 2;
    }
}
