//! `cargo xtask <task>` runs every job that takes more than one cargo command.

mod audit;
mod bench;
mod c;
mod contents;
mod files;
mod fuzz;
mod generate;
mod kotlin;
mod needs;
mod notices;
mod package;
mod paths;
mod python;
mod readme;
mod shell;
mod test;
mod tools;
mod vectors;
mod venv;
mod version;
mod zig;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <task>

  test          everything that continuous integration runs: all four languages, and that they ran the same vectors
  rust | c | python | kotlin   one of them alone
  package [c | python | kotlin]   what is handed out, made in dist/, tried from there in an empty folder, and read for what must
                                  not be in it (needs Linux, and installs zig below target/)
  package check FILE   only reads a package: the glibc that it needs, folders of this machine, the notices
  version [X.Y.Z]   the version that all of them have; sets it
  generate      writes what is made from the code: docs/schema/, the records and the header of each binding, and the notices
  notices       writes THIRD-PARTY-NOTICES.txt alone: after a change of what is linked
  bench         the speed of every question beside its hand-written limit; writes docs/speed.md
    --peers     also beside other libraries (a long build)
    c | python | kotlin   a binding beside the native call
  fuzz [SECS]   every fuzz target for SECS seconds each, 60 by default (needs cargo-fuzz)
  audit         licences, bans and sources (needs cargo-deny), then stores, fuzz and bench; by hand, result and date in docs/audit.md
    stores      only the suite against MariaDB, and PostgreSQL and MariaDB killed with SIGKILL (needs both servers)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["test"] => test::run(),
        ["rust"] => test::rust(),
        ["version"] => version::agreed().map(|version| println!("{version}")),
        ["version", version] => version::set(version),
        ["kotlin"] => kotlin::test(),
        ["python"] => python::test(),
        ["c"] => c::test(),
        ["package"] => package::run(&[c::package, python::package, kotlin::package]),
        ["package", "check", file] => contents::check(file.as_ref()),
        ["package", "kotlin"] => package::run(&[kotlin::package]),
        ["package", "python"] => package::run(&[python::package]),
        ["package", "c"] => package::run(&[c::package]),
        ["bench", "kotlin"] => kotlin::bench(),
        ["bench", "python"] => python::bench(),
        ["bench", "c"] => c::bench(),
        ["generate"] => generate::run(),
        ["notices"] => notices::write(),
        ["bench"] => bench::run(false),
        ["bench", "--peers"] => bench::run(true),
        ["fuzz"] => fuzz::run(60),
        ["fuzz", seconds] if seconds.parse::<u32>().is_ok() => fuzz::run(seconds.parse().unwrap_or(60)),
        ["audit"] => audit::run(),
        ["audit", "stores"] => audit::stores(),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
