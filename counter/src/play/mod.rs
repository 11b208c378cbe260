//! `counter play`: a script of acts, one line each (JSON, or a row), answered line by line.
//!
//! ```text
//! line ──▶ Written ── a row becomes JSON; what it wants ──────────────▶ Wanted ⇄ answer
//!             ▼
//!          Members ── own fields: at, as, id, hold, randomness, play ──▶ Stage
//!             └────── the act, as every binding reads it ─────────────────▶   │ ⇄ Store
//! answer ◀── placeholders in place of tokens ◀── public, internal ◀────────┘
//! ```
//! The act is read by the library's own reader (`Engine::take_line`), so a line means the same here as in every binding.

mod answer; // an answer as one line of JSON, without secrets
mod browsers; // the tokens of each browser's session and page
mod conversation; // drives an act with the store
mod members; // a line: its own fields, and the rest, which is the act
mod row; // turns a row into a step object
mod stage; // the state of a script, and what each line does
mod want; // compares an answer with what its row expects
mod written; // a line as it is written: JSON, or a row

use crate::args::Cli;
use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::page::Page;
use crate::{file_error, lines};
use stage::Stage;

/// The arguments of `play`.
#[derive(clap::Args)]
pub(crate) struct PlayArgs {
    /// 台本（1行に1つの行かJSON）、なければ標準入力 / the script, a row or JSON each line, else standard input
    #[arg(value_name = "FILE", verbatim_doc_comment)]
    file: Option<String>,
    /// 記録をファイル（SQLite）に残し、次に続きから始めます / keeps the rows in a file; the next run continues
    ///
    /// データベースの外に置くもの（鍵、ブラウザのセッション）は FILE.outside に入ります。
    /// What belongs outside the database (keys, the browsers' sessions) is in FILE.outside.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    store: Option<String>,
    /// 乱数の種: 何度でも同じ答え / a seed for the randomness: the same answers each time
    ///
    /// 種を知る人は鍵とトークンもすべて作れます。テストのほかには使えません。
    /// Anyone who knows the seed can make all keys and tokens: for tests only.
    /// 種で作った記録には次も種が必要で、種なしで作った記録には使えません。
    /// A store made with a seed always needs one; a store made without never takes one.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    seed: Option<u64>,
    /// 内部の判断、記録とお知らせも答える / also shows what only the institution may see
    ///
    /// internal（本当の理由）、outbox（その行で確定した記録とお知らせ）、profile が答えに加わります。
    /// Adds internal (the real reason), outbox (the messages that the line committed) and profile.
    #[arg(long, verbatim_doc_comment)]
    internal: bool,
}

impl PlayArgs {
    /// Plays every line of the script.
    pub(crate) fn run(&self, cli: &Cli) -> Result<Exit, Failure> {
        let engine = Engine::without_clock(cli)?;
        let mut chance = Chance::new(self.seed, 0);
        let outside = Outside::open(self.store.as_deref(), &engine, &mut chance)?;
        let chance = Chance::new(self.seed, outside.runs());
        if self.seed.is_some() {
            warn(cli);
        }
        let mut stage = Stage::open(&engine, outside, chance, self.internal)?;
        match self.file.as_deref().filter(|&file| file != "-") {
            Some(path) => {
                let file = std::fs::File::open(path).map_err(|error| file_error::unread(path, &error))?;
                lines::answer(file, |line| stage.answer(line))?;
            }
            None => lines::answer(std::io::stdin().lock(), |line| stage.answer(line))?,
        }
        Ok(if stage.missed() { Exit::Refused } else { Exit::Answered })
    }
}

/// Warns on standard error that nothing is secret with a seed.
fn warn(cli: &Cli) {
    let mut page = Page::plain(cli.lang);
    page.stack(
        "warning: ",
        "乱数は種（--seed）から作ります。鍵とトークンは誰にでも作れるので、テストのほかには使えません。",
        "randomness comes from a seed (--seed): anyone can make its keys and tokens, so it is for tests only.",
    );
    eprint!("{}", page.finish());
}
