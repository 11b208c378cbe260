//! Times logins in two classes that take turns at random, and tests whether their times differ: Welch's t-test over all samples and over those below some
//! percentiles, because a busy machine makes single samples long. A |t| below 4.5 shows no difference; the planted delay shows what the test can find.

#![expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "a clock is what this is for")]

use std::convert::Infallible;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant as Clock};

use madoguchi::{Commit, Instant, Row, RowKey};
use madoguchi_host_kit::{CommitAnswer, DueRow, Host, StoredMessage};

use super::{Bank, CASES, NOW, Shelf};

/// A case, and the turns of a loop that is added to it.
type Side = (usize, u32);

/// What is compared.
const PAIRS: [(&str, Side, Side); 5] = [
    ("a customer, a wrong password – an unknown login ID", (3, 0), (4, 0)),
    ("wrong in its first byte – in its last byte", (0, 0), (2, 0)),
    ("a temporary lock, the right password – an unknown login ID", (6, 0), (4, 0)),
    ("an unknown login ID – the same", (4, 0), (4, 0)),
    ("an unknown login ID – the same and a planted delay", (4, 0), (4, DELAY)),
];

/// The turns of the loop that is planted: less than a percent of the cheapest login.
const DELAY: u32 = 1_000;

/// The shares of the shortest samples that are compared, in percent.
const CUTS: [usize; 4] = [100, 90, 50, 10];

pub(super) fn report(samples: u32) {
    let mut bank = Bank::open("8");
    let shelf = std::mem::take(&mut bank.shelf);
    println!("| logins | samples | mean, ns | difference, ns | t of all | of the shortest 90 % | of 50 % | of 10 % |");
    println!("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (name, first, second) in PAIRS {
        let mut times: [Vec<f64>; 2] = Default::default();
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..samples {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            let class = usize::from(state >> 63 == 1);
            let (case, delay) = [first, second][class];
            let (_, login_id, password, reason) = CASES[case];
            let mut own = Timed { shelf: shelf.clone(), spent: Duration::ZERO };
            let begun = Clock::now();
            let outcome = bank.login(&mut own, &bank.browser, login_id, password, NOW);
            for turn in 0..delay {
                black_box(turn);
            }
            let taken = begun.elapsed().saturating_sub(own.spent);
            assert_eq!(outcome.internal.reason, reason, "{name}");
            times[class].push(taken.as_secs_f64() * 1e9);
        }
        println!("{}", line(name, samples, &times));
    }
}

/// A store that notes how long its calls take, so that only the library's work is compared: to find a row takes longer than to find none.
struct Timed {
    shelf: Shelf,
    spent: Duration,
}

impl Timed {
    fn time<T>(&mut self, call: impl FnOnce(&mut Shelf) -> T) -> T {
        let begun = Clock::now();
        let answer = call(&mut self.shelf);
        self.spent += begun.elapsed();
        answer
    }
}

impl Host for Timed {
    type Error = Infallible;

    fn load(&mut self, keys: &[RowKey]) -> Result<Vec<Row>, Infallible> {
        self.time(|shelf| shelf.load(keys))
    }

    fn commit(&mut self, commit: &Commit) -> Result<CommitAnswer, Infallible> {
        self.time(|shelf| shelf.commit(commit))
    }

    fn outbox(&mut self, ids: &[String]) -> Result<Vec<StoredMessage>, Infallible> {
        self.time(|shelf| shelf.outbox(ids))
    }

    fn due(&mut self, now: Instant, last: Option<&DueRow>, most: u32) -> Result<Vec<DueRow>, Infallible> {
        self.time(|shelf| shelf.due(now, last, most))
    }

    fn keys(&mut self, last: Option<&RowKey>, most: u32) -> Result<Vec<RowKey>, Infallible> {
        self.time(|shelf| shelf.keys(last, most))
    }

    fn purge(&mut self, now: Instant) -> Result<u64, Infallible> {
        self.time(|shelf| shelf.purge(now))
    }
}

fn line(name: &str, samples: u32, times: &[Vec<f64>; 2]) -> String {
    let mut all: Vec<f64> = times.iter().flatten().copied().collect();
    all.sort_by(f64::total_cmp);
    let below = |cut: usize| {
        let most = all[(all.len() * cut / 100).max(1) - 1];
        times.each_ref().map(|own| Moments::of(own.iter().copied().filter(|time| *time <= most)))
    };
    let [first, second] = below(50);
    let mut line = format!("| {name} | {samples} | {:.0} | {:+.0} |", first.mean, second.mean - first.mean);
    for cut in CUTS {
        let _ = write!(line, " {:+.1} |", Moments::t(&below(cut)));
    }
    line
}

/// The number, the mean and the variance of some samples.
struct Moments {
    count: f64,
    mean: f64,
    variance: f64,
}

impl Moments {
    /// By Welford's method.
    fn of(samples: impl Iterator<Item = f64>) -> Self {
        let (mut count, mut mean, mut squares) = (0.0, 0.0, 0.0);
        for sample in samples {
            count += 1.0;
            let off = sample - mean;
            mean += off / count;
            squares += off * (sample - mean);
        }
        Self { count, mean, variance: squares / (count - 1.0) }
    }

    /// Welch's t.
    fn t([first, second]: &[Self; 2]) -> f64 {
        (second.mean - first.mean) / (first.variance / first.count + second.variance / second.count).sqrt()
    }
}
