//! Measures what hashing keeps in resident memory: a separate process makes a hundred hashes on each of some threads, and reads Linux's
//! figures.

use std::hint::black_box;
use std::process::{Command, ExitCode};

use argon2::{Algorithm, Argon2, Params, Version};
use madoguchi::{Arenas, HashOwner, HashRole, Hashing, HostKeys, Profile, Secret, make_hash};

use crate::sides::{M, P, T};

/// Prints a line for each library and number of threads.
pub(crate) fn report() {
    println!(
        "\n| memory of 100 hashes on each thread, beside {M} KiB a thread | threads | most, KiB | held afterwards, KiB |"
    );
    println!("|---|---:|---:|---:|");
    for (who, name) in [
        ("ours", "`madoguchi`, arenas given back"),
        ("kept", "`madoguchi`, one arena kept"),
        ("bare", "`argon2` alone"),
    ] {
        for threads in [1, 4] {
            let own = std::env::current_exe().expect("the program's own name");
            let output = Command::new(own).args(["--memory", who, &threads.to_string()]).output().expect("a process");
            let text = String::from_utf8_lossy(&output.stdout).into_owned();
            let figures: Vec<f64> = text.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
            let &[most, held] = figures.as_slice() else { panic!("two figures: {text}") };
            println!("| {name} | {threads} | {} | {held} |", most - f64::from(M) * f64::from(threads));
        }
    }
}

/// Computes the hashes, and prints the peak and the final memory in KiB above the memory before.
pub(crate) fn measure(who: &str, threads: u32) -> ExitCode {
    let seiwa = Profile::seiwa();
    let keys = HostKeys::new("benches", 1, &[7; 32]).expect("a key");
    let hashing = Hashing::of(seiwa.credentials(), &keys);
    let place = HashOwner::new("seiwa", &"c-1".parse().expect("a name")).of(HashRole::LoginPassword);
    let arenas = Arenas::keeping(usize::from(who == "kept"));
    let bare = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(M, T, P, Some(32)).expect("parameters"));
    let hash = |n: u8| match who {
        "bare" => {
            let mut output = [0; 32];
            bare.hash_password_into(b"Tulip2026", &[n; 16], &mut output).expect("a hash");
            black_box(output);
        }
        _ => {
            let made = arenas.with(|arena| make_hash(&Secret::from("Tulip2026"), [n; 16], &place, &hashing, arena));
            black_box(made.expect("a hash"));
        }
    };
    let before = [resident("VmRSS:"), resident("RssAnon:")];
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| (0..100).for_each(hash));
        }
    });
    println!("{} {}", resident("VmHWM:") - before[0], resident("RssAnon:") - before[1]);
    ExitCode::SUCCESS
}

/// A figure of the process in KiB, as Linux reports it.
fn resident(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(f64::NAN)
}
