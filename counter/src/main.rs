//! `counter`: a bank's counter (窓口) in a terminal.
//!
//! The program decides nothing. It asks the library, and prints its answers in Japanese and English.
//!
//! ```text
//! args ──▶ Engine { profile, now } ──▶ a command ──▶ Page ──▶ stdout
//!    └─ unreadable options ──▶ Failure ──▶ stderr, exit code 2
//! ```

mod args; // the command line, which is also the manual
mod ask; // a JSON question a line, a JSON answer a line
mod calendar; // a month: in the terminal, as SVG, as iCalendar
mod check; // what is wrong with a profile
mod clock; // the one place that reads the time
mod day; // a day at the counter
mod days; // business days after a day, and between two days
mod engine; // what every command gets
mod enrol; // first use and login, page by page
mod failure; // why a command gives no answer, and the exit codes
mod fee; // what a transfer costs
mod file_error; // why a file cannot be read or written
mod help; // the manual in one language
mod host; // what enrol and play provide as hosts: randomness, keys, a store
mod hours; // what is open
mod lang; // Japanese, English or both
mod lines; // lines in, lines out
mod moment; // dates and instants as they are typed
mod page; // lines of text in aligned columns
mod play; // a script of acts
mod when; // dates and instants as they are printed
mod width; // columns of a text in a terminal

use std::process::ExitCode;

use clap::FromArgMatches as _;

use args::{Cli, Command};
use engine::Engine;
use failure::{Exit, Failure};
use page::Page;

fn main() -> ExitCode {
    let lang = help::asked(std::env::args_os());
    let parsed = help::command(lang).try_get_matches().and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return failure::usage(&error, lang).into(),
    };
    match run(&cli) {
        Ok(exit) => exit.into(),
        Err(failure) => failure.tell(cli.lang).into(),
    }
}

/// Runs the command.
fn run(cli: &Cli) -> Result<Exit, Failure> {
    let mut page = Page::new(cli.lang);
    let exit = match &cli.command {
        Some(Command::Ask) => return ask::run(&Engine::without_clock(cli)?),
        Some(Command::Play(args)) => return args.run(cli),
        Some(Command::Check(args)) => args.run(cli, &mut page)?,
        None | Some(Command::Day) => day::run(&Engine::open(cli)?, &mut page)?,
        Some(Command::Hours(args)) => args.run(&Engine::open(cli)?, &mut page)?,
        Some(Command::Fee(args)) => args.run(&Engine::open(cli)?, &mut page)?,
        Some(Command::Days(args)) => args.run(&Engine::open(cli)?, &mut page)?,
        Some(Command::Calendar(args)) => args.run(&Engine::open(cli)?, &mut page)?,
        Some(Command::Enrol(args)) => args.run(cli, &mut page)?,
    };
    page.show()?;
    Ok(exit)
}
