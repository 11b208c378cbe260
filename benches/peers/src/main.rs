//! The table of peers: `cargo build --release && cargo run --release -- [--out FILE]`.
//!
//! (Building everything also builds `allocations`, whose counts are printed beside the times.)

use std::fmt::Write as _;
use std::process::{Command, ExitCode};

use madoguchi_benches::turns::in_turns;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let out = match arguments.as_slice() {
        [] => None,
        [flag, file] if flag == "--out" => Some(file),
        _ => {
            eprintln!("peers [--out FILE]");
            return ExitCode::FAILURE;
        }
    };
    let text = report();
    println!("{text}");
    match out.map(|file| std::fs::write(file, &text)) {
        Some(Err(fault)) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn report() -> String {
    let allocations = allocations();
    let mut text = "## Peers\n\n".to_owned();
    let _ = writeln!(text, "| question | who | ns | times madoguchi | allocations | wrong |");
    let _ = writeln!(text, "|---|---|---:|---:|---:|---:|");
    for (question, group) in madoguchi_peers::groups().iter().enumerate() {
        eprintln!("{}", group.text);
        let runs: Vec<_> = group.sides.iter().map(|side| &side.run).collect();
        let times = in_turns(&runs, 101, 500.0);
        for (place, side) in group.sides.iter().enumerate() {
            let allocated = allocations.iter().find(|(at, _)| *at == (question, place));
            let _ = writeln!(
                text,
                "| {} | {} | {} | {} | {} | {} |",
                if place == 0 { &group.text } else { "" },
                side.who,
                figure(times.median(place)),
                figure(times.ratio(place, 0)),
                allocated.map_or_else(|| "?".to_owned(), |(_, count)| figure(*count)),
                side.differs.map_or_else(String::new, |(differing, all)| format!("{differing} of {all}")),
            );
        }
    }
    text.push('\n');
    text
}

/// The counts of the program `allocations`, by question and side.
fn allocations() -> Vec<((usize, usize), f64)> {
    let program = std::env::current_exe().ok().map(|own| own.with_file_name("allocations"));
    let output = program.and_then(|program| Command::new(program).output().ok());
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    text.lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let place = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
            Some((place, words.next()?.parse().ok()?))
        })
        .collect()
}

/// Three significant digits, or all digits of a larger whole number.
fn figure(value: f64) -> String {
    if value == 0.0 || value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}
