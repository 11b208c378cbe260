//! What credentials cost: `cargo run --release -p madoguchi-benches --bin credential_report`, as Markdown.
//!
//! A hash by the library in a kept arena, in a fresh one, and by the `argon2` crate with memory of its own, in turns in one process;
//! what stays resident, in processes of their own; and the forms of a whole page with every fault.

use std::hint::black_box;
use std::process::{Command, ExitCode};

use argon2::{Algorithm, Argon2, Params, Version};
use madoguchi::{Arena, Arenas, FormRule, Hashing, Profile, Secret, check_form, make_hash};
use madoguchi_benches::turns::{in_turns, median, nanos, run};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => report(),
        ["--memory", keep, at_once] => memory(keep.parse().unwrap_or(0), at_once.parse().unwrap_or(1)),
        _ => {
            eprintln!("credential_report");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Who makes a hash, and how.
type Side<'a> = (&'static str, Box<dyn FnMut() + 'a>);

fn report() {
    let seiwa = Profile::seiwa();
    let hashing = Hashing::of(seiwa.credentials());
    let params = seiwa.credentials().hash().now();
    let (memory, passes, lanes) = (params.memory_kib(), params.passes(), params.lanes());
    println!("{HEAD}\n| Argon2id m={memory}, t={passes}, p={lanes} | ms | times the crate |\n|---|---:|---:|");
    let secret = Secret::from("Tulip2026");
    let bare_params = Params::new(memory, passes, lanes, Some(32)).expect("parameters of the profile");
    let bare = Argon2::new(Algorithm::Argon2id, Version::V0x13, bare_params);
    let mut kept = Arena::new();
    let mut sides: [Side<'_>; 3] = [
        (
            "`argon2`, memory of its own each time",
            Box::new(|| {
                let mut output = [0; 32];
                bare.hash_password_into(black_box(secret.expose().as_bytes()), &[7; 16], &mut output).expect("a hash");
                black_box(output);
            }),
        ),
        (
            "`madoguchi`, a kept arena, wiped",
            Box::new(|| {
                black_box(make_hash(black_box(&secret), [7; 16], &hashing, &mut kept).expect("a hash"));
            }),
        ),
        (
            "`madoguchi`, a fresh arena, wiped and given back",
            Box::new(|| {
                black_box(make_hash(black_box(&secret), [7; 16], &hashing, &mut Arena::new()).expect("a hash"));
            }),
        ),
    ];
    let mut times = [const { Vec::new() }; 3];
    for round in 0..ROUNDS {
        for turn in 0..sides.len() {
            let side = (round + turn) % sides.len();
            times[side].push(nanos(&mut sides[side].1));
        }
    }
    for ((who, _), own) in sides.iter().zip(&times) {
        let ratio = median(own.iter().zip(&times[0]).map(|(own, bare)| own / bare));
        println!("| {who} | {:.2} | {ratio:.3} |", median(own.iter().copied()) / 1e6);
    }

    println!("\n| memory, beside the {memory} KiB of each hash | KiB |\n|---|---:|");
    for (text, keep, at_once) in
        [("most during 100 hashes, one at a time", 0, 1), ("most during 100 hashes in each of 4 threads", 0, 4)]
    {
        let [most, held] = measured(keep, at_once);
        println!("| {text} | {} |", most - f64::from(memory) * at_once as f64);
        println!("| held after them, nothing kept | {held} |");
    }

    let forms = Box::leak(Box::new(Profile::seiwa())).credentials().forms();
    let page: &'static [&'static [(FormRule, &'static str)]] = &[
        &[
            (FormRule::BranchNumber, "0１a4"),
            (FormRule::AccountType, "9"),
            (FormRule::AccountNumber, "12３45６7x"),
            (FormRule::Password, "ab-１"),
            (FormRule::Password, "Tulip2026abcd!"),
            (FormRule::LoginId, "hаnako"),
            (FormRule::LoginId, ""),
        ],
        &[
            (FormRule::MailAddress, "a b@c@example.jp"),
            (FormRule::MailAddress, "data.tarou＠xxxx.com"),
            (FormRule::YesOrNo, "maybe"),
            (FormRule::Telephone, "9０-1234-56789"),
        ],
        &[
            (FormRule::Question, "fathers-birthday"),
            (FormRule::Answer, "二月十日"),
            (FormRule::Question, "song"),
            (FormRule::Answer, "さくらｱ"),
            (FormRule::Question, ""),
            (FormRule::Answer, "　　"),
            (FormRule::Tick, "no"),
        ],
    ];
    println!("\n| every rule of a page's fields, with all faults | ns |\n|---|---:|");
    for (place, text) in
        ["first use, 7 entries", "customer data, 4 entries", "secret questions, 7 entries"].iter().enumerate()
    {
        let side = run(&page[place..=place], move |page: &'static [(FormRule, &str)]| {
            page.iter().map(|(rule, text)| check_form(*rule, text, forms).len()).sum::<usize>()
        });
        println!("| {text} | {:.0} |", in_turns(&[&side], 51, 500.0).median(0));
    }
}

/// The most and what is held, in KiB beside what the process had before, of a process of its own.
fn measured(keep: usize, at_once: usize) -> [f64; 2] {
    let own = std::env::current_exe().expect("the program's own name");
    let output =
        Command::new(own).args(["--memory", &keep.to_string(), &at_once.to_string()]).output().expect("a process");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut numbers = text.split_whitespace().map(|number| number.parse().unwrap_or(f64::NAN));
    [(); 2].map(|()| numbers.next().unwrap_or(f64::NAN))
}

fn memory(keep: usize, at_once: usize) {
    let seiwa = Profile::seiwa();
    let hashing = Hashing::of(seiwa.credentials());
    let arenas = Arenas::keeping(keep);
    let before = [resident("VmRSS:"), resident("RssAnon:")];
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                for n in 0..100 {
                    let made = arenas.with(|arena| make_hash(&Secret::from("Tulip2026"), [n; 16], &hashing, arena));
                    black_box(made.expect("a hash"));
                }
            });
        }
    });
    println!("{} {}", resident("VmHWM:") - before[0], resident("RssAnon:") - before[1]);
}

/// A figure of the process in KiB, as Linux tells it.
fn resident(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(f64::NAN)
}

/// How often each side makes a hash.
const ROUNDS: usize = 41;

const HEAD: &str = "\
# Speed of credentials

What hashes and forms cost. To repeat: `cargo run --release -p madoguchi-benches --bin credential_report`.

The three hashes are made in turns in one process, in changing order; a time is the median, a ratio the median of the ratios within
one round. Memory is what Linux says is resident, of a process of its own, beside what it had before; what is held is anonymous memory.
A kept arena is wiped after each hash, and costs no page faults; the crate alone finds its memory warm in the heap here, which a
process that does other work between does not.
";
