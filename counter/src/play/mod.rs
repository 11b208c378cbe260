//! `counter play`: a script of acts, one line each (JSON, or a row), answered line by line.
//!
//! ```text
//! line ──▶ Written ── a row becomes JSON; what it wants ──────────────▶ Wanted ⇄ answer
//!             ▼
//!          Members ── own fields: at, as, id, hold, randomness, play ──▶ Stage
//!             └────── the act, as every door reads it ─────────────────▶   │ ⇄ Store
//! answer ◀── placeholders in place of tokens ◀── public, internal ◀────────┘
//! ```
//! The act is read by the library's own reader (`Engine::take_line`), so that a line means here what it means in every door.

mod answer; // an answer as one line, without secrets
mod browsers; // what browsers keep of their pages
mod conversation; // an act and the store
mod members; // a line: its own fields, and the act that is left
mod row; // a row as the step that it stands for
mod stage; // what a script has made so far
mod want; // what a row wants of its answer
mod written; // a line as it is written: JSON, or a row

use crate::args::Cli;
use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::page::Page;
use crate::{file_error, lines};
use stage::Stage;

/// What is played.
#[derive(clap::Args)]
pub(crate) struct PlayArgs {
    /// 台本（1行に1つの行かJSON）、なければ標準入力 / the script, a row or JSON each line, else standard input
    #[arg(value_name = "FILE", verbatim_doc_comment)]
    file: Option<String>,
    /// 記録をファイル（SQLite）に残し、次に続きから始めます / keeps it in a file, to go on from
    ///
    /// データベースの外に置くもの（鍵、ブラウザのセッション）は FILE.outside に入ります。
    /// What belongs outside the database (keys, the browsers' sessions) lies in FILE.outside.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    store: Option<String>,
    /// 乱数の種: 何度でも同じ答え / a seed in place of randomness: the same answers each time
    ///
    /// 種を知る人は鍵とトークンもすべて作れます。テストのほかには使えません。
    /// Who knows the seed can make all keys and tokens: for tests alone.
    /// 種で作った記録には次も種が必要で、種なしで作った記録には使えません。
    /// A store that was made from a seed goes on with one, and one that was not takes none.
    #[arg(long, value_name = "N", verbatim_doc_comment)]
    seed: Option<u64>,
    /// 内部の判断、記録とお知らせも答える / also answers with what only the institution knows
    ///
    /// internal（本当の理由）、outbox（その行で確定した記録とお知らせ）、profile が答えに加わります。
    /// Adds internal (the whole truth), outbox (the messages that the line committed) and profile.
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

/// Says on standard error that nothing here is secret.
fn warn(cli: &Cli) {
    let mut page = Page::plain(cli.lang);
    page.stack(
        "warning: ",
        "乱数は種（--seed）から作ります。鍵とトークンは誰にでも作れるので、テストのほかには使えません。",
        "randomness comes of a seed (--seed): anybody can make its keys and tokens, so it is for tests alone.",
    );
    eprint!("{}", page.finish());
}
