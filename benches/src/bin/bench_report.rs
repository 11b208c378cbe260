//! Makes the whole table in one command: `cargo run --release -p madoguchi-benches --bin bench_report [--out FILE] [--peers FILE]`.
//!
//! Times limits and library in turns in one process, counts instructions (a second process under callgrind) and allocations (a counting
//! allocator), and prints Markdown. `--peers` appends the table that `benches/peers` wrote, `--out` writes everything to a file after the
//! introduction `speed.head.md`, `--only` selects questions by name. The exit code is 1 if a reach is missed.

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::{Command, ExitCode};

use madoguchi::{Instant, Profile, Service, national_holiday};
use madoguchi_benches::inputs::INPUTS;
use madoguchi_benches::questions::{
    FLATNESS, Flatness, QUESTIONS, Question, Role, SERVICE, keep, seiwa, side, with_closures, with_windows,
};
use madoguchi_benches::turns::{Run, in_turns, median, nanos};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<std::alloc::System> = &INSTRUMENTED_SYSTEM;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["--first-answer"] => return first_answer(),
        ["--run", name, calls] => return count(name, calls),
        _ => {}
    }
    let (mut out, mut peers, mut only) = (None, None, "");
    for pair in words.chunks(2) {
        match pair {
            ["--out", file] => out = Some(*file),
            ["--peers", file] => peers = Some(*file),
            ["--only", part] => only = part,
            _ => {
                eprintln!("bench_report [--out FILE] [--peers FILE] [--only PART-OF-A-NAME]");
                return ExitCode::FAILURE;
            }
        }
    }
    let mut report = Report::default();
    report.questions(only);
    if "once".contains(only) {
        report.once();
    }
    report.flatnesses(only);
    if let Some(file) = peers {
        match std::fs::read_to_string(file) {
            Ok(text) => report.text += &text,
            Err(fault) => eprintln!("{file}: {fault}"),
        }
    }
    report.misses();
    println!("{}", report.text);
    if let Some(file) = out {
        let head = include_str!("../../speed.head.md").replace("{date}", &today()).replace("{machine}", &machine());
        if let Err(fault) = std::fs::write(file, format!("{head}\n{}", report.text)) {
            eprintln!("{file}: {fault}");
            return ExitCode::FAILURE;
        }
    }
    if report.missed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The report so far, and the missed reaches.
#[derive(Default)]
struct Report {
    text: String,
    missed: Vec<String>,
}

impl Report {
    fn line(&mut self, line: &str) {
        let _ = writeln!(self.text, "{line}");
    }

    /// A reach, and whether it was met.
    fn judged(&mut self, text: &str, value: f64, reach: Option<f64>, unit: &str) -> (String, &'static str) {
        let Some(reach) = reach else { return ("–".to_owned(), "–") };
        if value <= reach {
            return (format!("≤ {reach}{unit}"), "yes");
        }
        self.missed.push(format!("{text}: {}{unit}, reach {reach}{unit}", figure(value)));
        (format!("≤ {reach}{unit}"), "**no**")
    }

    fn questions(&mut self, only: &str) {
        self.line("## Questions\n");
        self.line("| question | limit | limit ns | madoguchi ns | ratio | reach | met | instructions, limit | madoguchi | allocations |");
        self.line("|---|---|---:|---:|---:|---:|---|---:|---:|---:|");
        for (name, make) in QUESTIONS.iter().filter(|(name, _)| name.contains(only)) {
            eprintln!("{name}");
            let question = make();
            let runs = question.runs();
            let allocated = allocations(runs[question.library()]);
            let times = in_turns(&runs, 501, 250.0);
            let library = question.library();
            let limits = question.sides.iter().enumerate().filter(|(_, (role, ..))| *role == Role::Limit);
            let limit = limits.map(|(place, _)| place).min_by(|a, b| times.median(*a).total_cmp(&times.median(*b)));
            let took = figure(times.median(library));
            let counted = instructions(name, "madoguchi");
            let line = if let Some(limit) = limit {
                let ratio = times.ratio(library, limit);
                let (reach, met) = self.judged(question.text, ratio, question.reach, " ×");
                format!(
                    "| {} | {} | {} | {took} | {ratio:.2} | {reach} | {met} | {} | {counted} | {allocated} |",
                    question.text,
                    others(&question, &times, limit),
                    figure(times.median(limit)),
                    instructions(name, question.sides[limit].1),
                )
            } else {
                format!("| {} | – | – | {took} | – | – | – | – | {counted} | {allocated} |", question.text)
            };
            self.line(&line);
        }
        self.line("");
    }

    /// Work that happens once: the first answer, loading, compiling.
    fn once(&mut self) {
        eprintln!("once");
        self.line("## Once\n");
        self.line("| what | takes | reach | met |");
        self.line("|---|---:|---:|---|");
        let mut row = |text: &str, value: f64, reach, unit: &str| {
            let (reach, met) = self.judged(text, value, reach, unit);
            self.line(&format!("| {text} | {}{unit} | {reach} | {met} |", figure(value)));
        };

        let first = first_answers();
        let middle = |column: usize| median(first.iter().map(|figures| figures[column]));
        row("first `national_holiday` of a process, median of 301 processes", middle(0), Some(1_000.0), " ns");
        row("the same, second answer", middle(1), None, " ns");
        row("pages that the system mapped for the first", middle(2), None, "");
        row("time the system takes to map one page of a program", middle(3), None, " ns");

        let loads = (0..301).map(|_| nanos(|| drop(black_box(Profile::load(black_box(Profile::SEIWA))))));
        row("load and check `seiwa`, median of 301", median(loads) / 1e6, Some(1.0), " ms");
        let region = Region::new(ALLOCATOR);
        let profile = Profile::seiwa();
        let change = region.change();
        row(
            "heap that a loaded `seiwa` keeps",
            kib(change.bytes_allocated as f64 - change.bytes_deallocated as f64),
            None,
            " KiB",
        );
        drop(profile);

        let (slowest, took) = slowest_service();
        row(
            &format!("compile one service for the whole calendar, the slowest (`{slowest}`), median of 15"),
            took,
            Some(20.0),
            " ms",
        );
        let bytes = |service: &Service| seiwa().hours(*service).map_or(0, |hours| hours.timetable_bytes());
        let largest = seiwa().services().max_by_key(bytes).unwrap_or(SERVICE);
        row(&format!("its timetable, the largest (`{largest}`)"), kib(bytes(&largest) as f64), Some(64.0), " KiB");
        row(
            "compile a service with 512 closures that return every year, load included",
            nanos(|| {
                with_closures(512);
            }) / 1e6,
            None,
            " ms",
        );
        row("its timetable", kib(with_closures(512).timetable_bytes() as f64), None, " KiB");
        row(
            "check and compile 512 maintenance windows for a service",
            nanos(|| {
                with_windows(512);
            }) / 1e6,
            None,
            " ms",
        );
        row("its timetable", kib(with_windows(512).timetable_bytes() as f64), None, " KiB");
        self.line("");
    }

    fn flatnesses(&mut self, only: &str) {
        self.line("## What must not change the cost\n");
        self.line("Nanoseconds and instructions a call. The factor is the most expensive column of a row divided by the cheapest.\n");
        for (name, make) in FLATNESS.iter().filter(|(name, _)| name.contains(only)) {
            eprintln!("{name}");
            self.flatness(name, &make());
        }
    }

    fn flatness(&mut self, name: &str, flatness: &Flatness) {
        let runs: Vec<Run> = flatness.sides.iter().map(|(_, make)| make()).collect();
        // Tables with many rows are as large as the caches, so a short turn would time refilling them.
        let (rounds, micros) = if name.starts_with("rows") { (51, 5_000.0) } else { (301, 250.0) };
        let times = in_turns(&runs.iter().collect::<Vec<_>>(), rounds, micros);
        // Ratios to the first side within each round, so that a busy moment affects both.
        let ratios: Vec<f64> = (0..runs.len()).map(|side| times.ratio(side, 0)).collect();
        let spread = ratios.iter().copied().fold(f64::MIN, f64::max) / ratios.iter().copied().fold(f64::MAX, f64::min);
        let (reach, met) = self.judged(flatness.text, spread, flatness.reach, " ×");
        self.line(&format!("**{}**: {spread:.2} ×, reach {reach}, met: {met}\n", flatness.text));
        let cells = |cell: &dyn Fn(usize) -> String| (0..runs.len()).map(cell).collect::<Vec<_>>().join(" | ");
        self.line(&format!("| | {} |", cells(&|side| flatness.sides[side].0.clone())));
        self.line(&format!("|---|{}", "---:|".repeat(runs.len())));
        self.line(&format!("| ns | {} |", cells(&|side| figure(times.median(side)))));
        // Profiles with many rows or closures take minutes to load under callgrind.
        if !name.starts_with("rows") && !name.starts_with("closures") {
            self.line(&format!("| instructions | {} |", cells(&|side| instructions(name, &flatness.sides[side].0))));
        }
        self.line("");
    }

    fn misses(&mut self) {
        let missed = self.missed.clone();
        self.line("## Missed\n");
        if missed.is_empty() {
            self.line("Nothing: every reach was met.");
        }
        for miss in missed {
            self.line(&format!("- {miss}"));
        }
    }
}

/// The limit's name, with the figures of the other handwritten ways.
fn others(question: &Question, times: &madoguchi_benches::turns::Times, limit: usize) -> String {
    let mut text = question.sides[limit].1.to_owned();
    for (place, (role, name, _)) in question.sides.iter().enumerate() {
        if place != limit && *role != Role::Library {
            let _ = write!(text, " ({name}: {})", figure(times.median(place)));
        }
    }
    text
}

/// Allocations per call, as a whole number if it is one.
fn allocations(run: &Run) -> String {
    run(INPUTS);
    let region = Region::new(ALLOCATOR);
    run(INPUTS);
    let change = region.change();
    let each = (change.allocations + change.reallocations) as f64 / INPUTS as f64;
    if each.fract() == 0.0 { format!("{each:.0}") } else { format!("{each:.2}") }
}

/// Instructions per call, by callgrind in a separate process: (I(2N) − I(N)) ÷ N, so that the setup cancels out.
fn instructions(name: &str, side: &str) -> String {
    let name = format!("{name}:{side}");
    let collected = |calls: usize| {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().ok()?)
            .args(["--run", &name, &calls.to_string()])
            .output()
            .ok()?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        let (_, after) = text.split_once("Collected : ")?;
        after.lines().next()?.trim().parse::<f64>().ok()
    };
    match (collected(INPUTS), collected(2 * INPUTS)) {
        (Some(once), Some(twice)) => figure((twice - once) / INPUTS as f64),
        _ => "?".to_owned(),
    }
}

fn count(name: &str, calls: &str) -> ExitCode {
    match (side(name), calls.parse()) {
        (Ok(run), Ok(calls)) => {
            run(calls);
            ExitCode::SUCCESS
        }
        (Err(names), _) => {
            eprintln!("{names}");
            ExitCode::FAILURE
        }
        (_, Err(fault)) => {
            eprintln!("{calls}: {fault}");
            ExitCode::FAILURE
        }
    }
}

/// The whole life of a process that asks one question. It prints how long the first answer took, how long the second, how many pages the
/// system had to map for the first, and how long it takes to map one page of the program.
fn first_answer() -> ExitCode {
    // The first reading of the clock and of the counter must not count for the library.
    nanos(|| ());
    pages_mapped();
    let mut answer = None;
    let mut ask = |(year, month, day)| {
        nanos(|| {
            let (year, month, day) = black_box((year, month, day));
            answer = madoguchi::Date::from_ymd(year, month, day).ok().and_then(national_holiday);
            black_box(&answer);
        })
    };
    let before = pages_mapped();
    let first = ask((2026, 9, 22));
    let pages = pages_mapped() - before;
    let second = ask((2026, 9, 23));
    let page = nanos(|| {
        black_box(UNTOUCHED[black_box(UNTOUCHED.len() / 2)]);
    });
    println!("{first} {second} {pages} {page}");
    if answer.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A part of the program's constants that is near to nothing else.
static UNTOUCHED: [u8; 1 << 20] = [1; 1 << 20];

/// Pages that the system has mapped for this process on demand, from files in memory.
fn pages_mapped() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    // The second field, the name in parentheses, may contain blanks; the wanted field is the eighth after it.
    let after = stat.rsplit_once(") ").map_or("", |(_, after)| after);
    after.split(' ').nth(7).and_then(|count| count.parse().ok()).unwrap_or(0.0)
}

/// The output of [`first_answer`], from several processes.
fn first_answers() -> Vec<[f64; 4]> {
    let once = |_| {
        let output = Command::new(std::env::current_exe().ok()?).arg("--first-answer").output().ok()?;
        let text = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<f64> = text.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
        figures.try_into().ok()
    };
    (0..301).filter_map(once).collect()
}

/// The service whose timetable takes longest to compile, and the time in milliseconds.
fn slowest_service() -> (Service, f64) {
    let took = |service| {
        let compile = |_| {
            let profile = keep(Profile::seiwa());
            nanos(|| {
                let _ = black_box(profile.hours(service));
            })
        };
        median((0..15).map(compile)) / 1e6
    };
    let all = seiwa().services().map(|service| (service, took(service)));
    all.max_by(|(_, a), (_, b)| a.total_cmp(b)).unwrap_or((SERVICE, f64::NAN))
}

fn kib(bytes: f64) -> f64 {
    bytes / 1_024.0
}

/// Three significant digits, or all digits of a larger whole number.
fn figure(value: f64) -> String {
    if value >= 100.0 {
        format!("{value:.0}")
    } else if value >= 10.0 {
        format!("{value:.1}")
    } else {
        format!("{value:.2}")
    }
}

/// The civil date in Japan.
#[expect(clippy::disallowed_methods, clippy::disallowed_types, reason = "the report says when it was made")]
fn today() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default();
    let at = i64::try_from(since.as_millis()).ok().and_then(|millis| Instant::from_epoch_millis(millis).ok());
    at.map_or_else(|| "?".to_owned(), |at| at.date().to_string())
}

/// The class of the machine, in neutral words.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    format!("{cores} cores, {}", std::env::consts::ARCH.replace('_', "-"))
}
