//! `counter enrol`: 初回利用登録 and the first login at the terminal, page by page, as the profile has them.
//!
//! ```text
//! letter ──▶ Browser ── a button, what was typed ──▶ Bank ── act ──▶ madoguchi ⇄ Store
//!   (paper)     ▲                                     │
//!               └──── the page, or why not ───────────┘──▶ Post: mails, records
//! ```
//! Here the program itself is the host, with the clock, the operating system's randomness, the keys and the store.

mod answer; // the result of a submission
mod bank; // the host: keys, clock, store, acts
mod brief; // the whole walk in a few lines
mod browser; // from page to page
mod demo; // the demo's customer
mod hand; // the source of the entries: a person, a pipe, the demo
mod keyboard; // the software keyboard
mod post; // the messages of the outbox
mod screen; // a page as it is printed
mod sheet; // the entries of a page

use std::io::IsTerminal as _;

pub(crate) use brief::tell as tell_brief;

use crate::args::Cli;
use crate::engine::{Engine, quoted};
use crate::failure::{Exit, Failure};
use crate::host::chance::Chance;
use crate::host::outside::Outside;
use crate::page::Page;
use bank::Bank;
use browser::Browser;
use demo::Demo;
use hand::Hand;

/// The options of `counter enrol`.
#[derive(clap::Args)]
pub(crate) struct EnrolArgs {
    /// 見本のお客様がすべて入力します / the program types everything
    #[arg(long, conflicts_with = "store")]
    demo: bool,
    /// 記録をファイル（SQLite）に残し、次に続きから始めます / keep the data in a file, to continue later
    ///
    /// データベースの外に置くもの（鍵、ご案内、ブラウザのCookie）は FILE.outside に入ります。
    /// What belongs outside the database (keys, the letter, the browser's cookies) is in FILE.outside.
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    store: Option<String>,
    /// 乱数の種（台本とテスト用） / a seed for the randomness, for scripts and tests
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    /// ソフトウェアキーボードを使用して入力します / enter secrets with the software keyboard
    #[arg(long)]
    keyboard: bool,
    /// 監査の記録と内部の判断を出しません / hide records and what only the institution knows
    #[arg(long)]
    quiet: bool,
}

impl EnrolArgs {
    /// Goes from the letter to the log-out.
    pub(crate) fn run(&self, cli: &Cli, page: &mut Page) -> Result<Exit, Failure> {
        if !self.demo {
            Engine::leaves_input(cli)?;
        }
        let mut engine = Engine::open(cli)?;
        if self.demo && cli.at.is_none() {
            engine.now = brief::open_at(&engine);
        }
        let mut chance = Chance::new(self.seed, 0);
        let outside = Outside::open(self.store.as_deref(), &engine, &mut chance)?;
        let chance = Chance::new(self.seed, outside.runs());
        let still = (self.demo || cli.at.is_some()).then_some(engine.now);
        let mut bank = Bank::open(&engine, &outside, chance, still)?;
        greet(self, &engine, page);
        let mut browser = Browser::open(outside, &mut bank, page, !self.quiet, self.again(cli, &engine))?;
        browser.tick(self.keyboard);
        let mut hand = if self.demo {
            Hand::Demo { demo: Box::new(Demo::new(&engine, browser.letter(), &mut bank)?), silent: false }
        } else if std::io::stdin().is_terminal() {
            Hand::Person
        } else {
            Hand::Pipe
        };
        browser.walk(&mut bank, &mut hand, page)
    }

    /// The command that continues with the same store.
    fn again(&self, cli: &Cli, engine: &Engine) -> Option<String> {
        let store = quoted(self.store.as_ref()?);
        let at = cli.at.as_ref().map(|at| format!(" --at {}", quoted(at))).unwrap_or_default();
        let seed = self.seed.map(|seed| format!(" --seed {seed}")).unwrap_or_default();
        Some(format!("{} enrol --store {store}{at}{seed}", engine.call))
    }
}

fn greet(args: &EnrolArgs, engine: &Engine, page: &mut Page) {
    let (ja, en) = engine.profile.name();
    page.title(&format!("{ja} 初回利用登録"), &format!("{en}: first use"));
    let forgets = args.store.is_none() && !args.demo;
    if args.seed.is_some() || forgets {
        page.line("");
    }
    if args.seed.is_some() {
        let ja = "乱数は種から作ります。台本とテストのためのもので、本物の秘密には使えません。";
        page.stack("  ", ja, "Randomness is made from a seed: for scripts and tests, not for real secrets.");
    }
    if forgets {
        let ja = "記録はメモリの中だけです。--store FILE を付けると、次に続きから始められます。";
        page.stack("  ", ja, "The data is only in memory; with --store FILE you can continue later.");
    }
}
