//! Runs the simulator: `cargo run --release -p madoguchi-simulator -- --seed 1 --steps 100000000`.

use std::io::{IsTerminal as _, Write as _};
use std::process::ExitCode;

use clap::Parser;
use madoguchi_simulator::{Beginning, Failure, Faults, Plant, play, run};

/// Plays a bank with customers, strangers, operators and faults until an invariant does not hold.
#[derive(Parser)]
struct Arguments {
    /// The seed: the same seed gives the same run.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many needs of acts are answered at least.
    #[arg(long, default_value_t = 100_000)]
    steps: u64,
    /// Plays only the episode with this number.
    #[arg(long)]
    episode: Option<u64>,
    /// Plants a fault, by its name in `plant.rs`.
    #[arg(long, value_parser = |name: &str| Plant::from_name(name).ok_or("there is no such fault"))]
    plant: Option<Plant>,
    /// Lets only those invariants look that know people and records.
    #[arg(long)]
    blind: bool,
    /// Lists how many acts ended as what.
    #[arg(long)]
    reached: bool,
}

fn main() -> ExitCode {
    let Arguments { seed, steps, episode, plant, blind, reached } = Arguments::parse();
    let faults = Faults { plant, blind };
    let beginning = Beginning::default();
    if let Some(number) = episode {
        let episode = play(&beginning, seed, number, faults);
        let failed = episode.finding.is_some();
        print!("{}", Failure { seed, number, episode, shrunk: None }.shortened(&beginning, faults));
        return if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    let (shows, mut percent) = (std::io::stderr().is_terminal(), u64::MAX);
    let own = run(&beginning, seed, steps, faults, |done| {
        let now = done.saturating_mul(100) / steps.max(1);
        if shows && now != percent {
            percent = now;
            let filled = usize::try_from(now.min(100) / 2).unwrap_or(50);
            eprint!("\r[{}{}] {now} %, {done} steps", "=".repeat(filled), " ".repeat(50 - filled));
            // A bar that cannot be drawn is no failure of the run.
            drop(std::io::stderr().flush());
        }
    });
    if shows {
        eprintln!();
    }
    let digest: String = own.digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    println!("seed {seed}: {} steps in {} episodes, digest {digest}", own.steps, own.episodes);
    if reached {
        own.reached.iter().for_each(|(what, count)| println!("{count:>10} {what}"));
    }
    match own.failure {
        None => ExitCode::SUCCESS,
        Some(failure) => {
            print!("{}", failure.shortened(&beginning, faults));
            ExitCode::FAILURE
        }
    }
}
