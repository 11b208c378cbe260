//! Compares one Argon2id hash between libraries: `cargo run --release`, as Markdown.
//!
//! ```text
//! sides     the libraries that check a password against a stored hash
//! memory    resident memory of a separate process, at the peak and afterwards
//! ```

mod memory;
mod sides;

use std::process::ExitCode;

use madoguchi_benches::turns::median;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {
            println!("{HEAD}");
            times();
            memory::report();
            ExitCode::SUCCESS
        }
        ["--memory", who, at_once] => memory::measure(who, at_once.parse().unwrap_or(1)),
        _ => {
            eprintln!("madoguchi-hashes");
            ExitCode::FAILURE
        }
    }
}

/// Every side makes a hash, then every side the next; the first side changes each time.
fn times() {
    let mut sides = sides::all();
    let mut times = vec![Vec::with_capacity(ROUNDS); sides.len()];
    let load = || std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let before = load();
    for round in 0..ROUNDS + ROUNDS_COLD {
        for turn in 0..sides.len() {
            let side = (round + turn) % sides.len();
            let before = own_nanos();
            assert!((sides[side].check)(), "{} finds its own hash wrong", sides[side].who);
            let took = own_nanos() - before;
            if round >= ROUNDS_COLD {
                times[side].push(took);
            }
        }
    }
    println!("Load of the machine before and after: {} and {}.\n", first(&before), first(&load()));
    println!(
        "| one check, Argon2id m={}, t={}, p={} | ms of computing, median | least | times the crate |",
        sides::M,
        sides::T,
        sides::P
    );
    println!("|---|---:|---:|---:|");
    for (side, own) in sides.iter().zip(&times) {
        let ratio = median(own.iter().zip(&times[0]).map(|(own, bare)| own / bare));
        let least = own.iter().copied().fold(f64::MAX, f64::min);
        println!("| {} | {:.2} | {:.2} | {ratio:.3} |", side.who, median(own.iter().copied()) / 1e6, least / 1e6);
    }
}

/// The CPU time of this thread so far, in nanoseconds; other work on the machine does not count.
fn own_nanos() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call writes the structure, which lives during the call.
    assert_eq!(unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &raw mut time) }, 0, "the clock is there");
    time.tv_sec as f64 * 1e9 + time.tv_nsec as f64
}

/// The first number of a line.
fn first(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}

/// Timed rounds of each side, after some rounds that are not timed.
const ROUNDS: usize = 51;
const ROUNDS_COLD: usize = 3;

const HEAD: &str = "\
# Speed of hashes

What one check of a password costs, and the memory that it takes. To repeat, with Debian's `libargon2-1` and `libsodium23` installed:

```sh
cd benches/hashes && cargo run --release    # a workspace of its own
```

Everyone checks the same password against the same stored hash, in turns in one process, in changing order, and has to find it right. A time
is what the thread computed, so that other work on the machine does not count, though it takes its share of the caches; the ratio is the
median of the ratios within one round. Memory is what Linux says is resident, of a process of its own, beside what it had before; what is held
afterwards is anonymous memory.

A kept arena is wiped after each hash, which is 19 MiB written once more, and costs no page faults. A fresh one is mapped, wiped and given
back: that is its price. Both ask the system for large pages (`huge-pages`), which saves more than the wipe costs where the system's setting,
`/sys/kernel/mm/transparent_hugepage/enabled`, is `madvise` or `always`. The other libraries wipe nothing, and find their memory warm in the
heap here, because nothing else in the process wants it; what the crate keeps resident for that is told below. The library's own side makes the
stored text and compares it, which is what a check does after it has read one.
";
