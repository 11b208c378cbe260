//! Measures what hashing keeps in resident memory, as Linux reports it, in separate processes (CRD-9).

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its numbers are small"
)]

use std::process::Command;

use madoguchi::{Arenas, HashLimits, HashOwner, HashParams, HashRole, Hashing, HostKeys, Secret, make_hash};

/// Memory of a hash in the built-in profile, in KiB.
const M: u64 = 19_456;

#[test]
fn crd_9_one_hash_at_a_time_is_one_hash_of_memory_and_nothing_afterwards() {
    let [most, held] = of_its_own("hashes_one_at_a_time");
    assert!(most <= M + 256, "{most} KiB, and the hash alone is {M}");
    assert!(held <= 64, "{held} KiB");
}

#[test]
fn crd_9_four_hashes_at_once_are_four_hashes_of_memory() {
    let [most, held] = of_its_own("hashes_four_at_once");
    assert!(most <= 4 * M + 1_024, "{most} KiB, and the four hashes alone are {}", 4 * M);
    // Ended threads leave their stacks and heaps to the next ones, a page or two each.
    assert!(held <= 1_024, "{held} KiB");
}

#[test]
fn crd_9_a_kept_arena_is_given_back_when_it_is_asked_for() {
    let [most, held] = of_its_own("hashes_in_a_kept_arena");
    assert!(most <= M + 256, "{most} KiB");
    assert!(held <= 64, "{held} KiB");
}

#[test]
#[ignore = "the work of a process of its own"]
fn hashes_one_at_a_time() {
    tell(&Arenas::keeping(0), 1, 100);
}

#[test]
#[ignore = "the work of a process of its own"]
fn hashes_four_at_once() {
    tell(&Arenas::keeping(0), 4, 25);
}

#[test]
#[ignore = "the work of a process of its own"]
fn hashes_in_a_kept_arena() {
    tell(&Arenas::keeping(2), 1, 100);
}

/// Computes a number of hashes on each of some threads, and prints the peak and the final memory in KiB, above what was there before.
fn tell(arenas: &Arenas, threads: u32, hashes: u8) {
    // One pass uses as much memory as two, in half the time.
    let params = HashParams::new(u32::try_from(M).unwrap(), 1, 1).unwrap();
    let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
    let hashing = Hashing::new(HashLimits::new(params, params).unwrap(), &keys);
    let place = HashOwner::new("seiwa", &"c-1".parse().unwrap()).of(HashRole::LoginPassword);
    let hash =
        |n: u8| arenas.with(|arena| make_hash(&Secret::from("Tulip2026"), [n; 16], &place, &hashing, arena)).unwrap();
    let before = [resident("VmRSS:"), resident("RssAnon:")];
    if threads == 1 {
        (0..hashes).for_each(|n| drop(hash(n)));
    } else {
        std::thread::scope(|scope| {
            for _ in 0..threads {
                scope.spawn(|| (0..hashes).for_each(|n| drop(hash(n))));
            }
        });
    }
    arenas.trim();
    let [most, held] = [resident("VmHWM:") - before[0], resident("RssAnon:").saturating_sub(before[1])];
    println!("\nresident {most} {held}");
}

/// The peak and the final memory of a process that does only this test's work.
fn of_its_own(work: &str) -> [u64; 2] {
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).args(["--exact", work, "--ignored", "--nocapture"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().find_map(|line| line.strip_prefix("resident ")).unwrap_or_else(|| panic!("{text}"));
    let figures: Vec<u64> = line.split(' ').map(|figure| figure.parse().unwrap()).collect();
    figures.try_into().unwrap()
}

/// A figure of this process in KiB, as Linux reports it.
fn resident(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
