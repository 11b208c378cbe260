//! `counter ask`: one JSON request a line on standard input, one JSON answer a line on standard output.

use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::lines;

/// Answers standard input line by line, until it ends.
pub(crate) fn run(engine: &Engine) -> Result<Exit, Failure> {
    lines::answer(std::io::stdin().lock(), |line| Ok(engine.profile.ask_bytes(line)))?;
    Ok(Exit::Answered)
}
