//! Why a command gives no answer, printed in both languages with the option, the place in it, the code and the rule.

use std::io::Write as _;
use std::process::ExitCode;

use clap::error::{ContextKind, ErrorKind};
use madoguchi::{Code, ErrorRecord, printable};

use crate::lang::Lang;
use crate::page::Page;
use crate::width::width;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// The question has its answer.
    Answered,
    /// The question was read, and a rule refuses it; or a profile has faults; or an answer is not what its row of a script wants.
    Refused,
    /// An option or a file cannot be read.
    Unreadable,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Answered => 0,
            Exit::Refused => 1,
            Exit::Unreadable => 2,
        })
    }
}

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Options that cannot be read.
    Input(Vec<Mistake>),
    /// A question that the rules refuse.
    Refused(Vec<ErrorRecord>),
    /// A file that cannot be read or written, in Japanese and English.
    File(String, String),
    /// A profile with faults, which are already formatted.
    Profile(String),
    /// The answer cannot be written to standard output.
    Output(std::io::Error),
}

/// What is wrong with an option.
#[derive(Debug)]
pub(crate) struct Mistake {
    /// The option: `--at`.
    pub(crate) option: &'static str,
    /// Its text as typed.
    pub(crate) text: String,
    /// What is wrong with it.
    pub(crate) record: ErrorRecord,
}

impl Failure {
    /// An option whose text cannot be read.
    pub(crate) fn input(option: &'static str, text: &str, record: ErrorRecord) -> Self {
        Self::Input(vec![Mistake { option, text: text.to_owned(), record }])
    }

    /// Standard input that cannot be read.
    pub(crate) fn input_lost(error: &std::io::Error) -> Self {
        let (ja, en) = crate::file_error::why(error.kind());
        Self::File(format!("標準入力が読めません（{ja}）"), format!("standard input cannot be read ({en})"))
    }

    /// Keeps the mistakes, but shows them in a longer text that begins with the same characters.
    pub(crate) fn of(mut self, whole: &str) -> Self {
        if let Self::Input(mistakes) = &mut self {
            mistakes.iter_mut().for_each(|mistake| whole.clone_into(&mut mistake.text));
        }
        self
    }

    /// Adds a hint to the mistakes.
    pub(crate) fn with_hint(mut self, ja: &str, en: &str) -> Self {
        if let Self::Input(mistakes) = &mut self {
            for Mistake { record, .. } in mistakes {
                record.ja.push_str(&format!("（{ja}）"));
                record.en.push_str(&format!(" ({en})"));
            }
        }
        self
    }

    /// Prints the failure to standard error, and returns how the program ends.
    pub(crate) fn tell(&self, lang: Lang) -> Exit {
        let mut page = Page::plain(lang);
        let exit = match self {
            Self::Input(mistakes) => {
                mistakes.iter().for_each(|mistake| mistake.tell(&mut page));
                Exit::Unreadable
            }
            Self::Refused(records) => {
                records.iter().for_each(|record| refused(&mut page, record));
                Exit::Refused
            }
            Self::File(ja, en) => {
                page.stack("error: ", ja, en);
                Exit::Unreadable
            }
            Self::Profile(told) => {
                page.line(told);
                Exit::Unreadable
            }
            // The reader closed the pipe, which is not an error.
            Self::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Exit::Answered,
            Self::Output(error) => {
                page.stack("error: ", &format!("書き出せません: {error}"), &format!("cannot write: {error}"));
                Exit::Unreadable
            }
        };
        let _ = std::io::stderr().write_all(page.finish().as_bytes());
        exit
    }
}

impl From<Vec<ErrorRecord>> for Failure {
    fn from(records: Vec<ErrorRecord>) -> Self {
        Self::Refused(records)
    }
}

impl Mistake {
    fn tell(&self, page: &mut Page) {
        let Self { option, text, record } = self;
        page.line(&format!("{} {option}", head(record)));
        page.line(&format!("  | {}", printable(text)));
        if let Some(before) = record.position.and_then(|position| text.get(..position)) {
            let place = before.chars().count().saturating_add(1);
            let (ja, en) = (format!("{place}文字目"), format!("character {place}"));
            let place = page.lang.line(&ja, " / ", &en);
            page.line(&format!("  | {}^ {place}", " ".repeat(width(&printable(before)))));
        }
        page.stack("  = ", &record.ja, &record.en);
    }
}

/// Prints a question that was read and refused.
fn refused(page: &mut Page, record: &ErrorRecord) {
    let found = record.found.as_ref().map(|found| format!(" {}", printable(found))).unwrap_or_default();
    let field = if record.field.is_empty() { String::new() } else { format!(" --{}", record.field) };
    page.line(&format!("{}{field}{found}", head(record)));
    page.stack("  = ", &record.ja, &record.en);
}

/// `error[1101 not-a-date DATE-1]`.
fn head(record: &ErrorRecord) -> String {
    format!("error[{} {} {}]", record.code, record.name, record.rule)
}

/// Prints what is wrong with the command line as a whole, or the help if it was requested.
pub(crate) fn usage(error: &clap::Error, lang: Lang) -> Exit {
    if !error.use_stderr() {
        let _ = error.print();
        return Exit::Answered;
    }
    let mut page = Page::plain(lang);
    let option = error.get(ContextKind::InvalidArg).map(ToString::to_string).unwrap_or_default();
    let coded = if option.starts_with("--service") {
        Some(Code::UnknownService)
    } else if option.starts_with("--to ") {
        Some(Code::UnknownKind)
    } else {
        None
    };
    match coded.filter(|_| error.kind() == ErrorKind::InvalidValue) {
        Some(code) => {
            let text = if lang == Lang::En { code.en() } else { code.ja() };
            page.line(&format!("error[{} {} {}] {text}", code.number(), code.name(), code.rule()));
        }
        // In English, clap's own text below says it.
        None if lang == Lang::En => {}
        None => page.line(&format!("error: {}", in_japanese(error.kind()))),
    }
    if lang == Lang::Ja {
        places_in_japanese(error, &mut page);
    } else {
        page.line(error.render().to_string().trim_end());
    }
    let _ = std::io::stderr().write_all(page.finish().as_bytes());
    Exit::Unreadable
}

/// Prints the option, value or command concerned, because clap's own text is left out in Japanese.
fn places_in_japanese(error: &clap::Error, page: &mut Page) {
    for (kind, label) in [
        (ContextKind::InvalidSubcommand, "コマンド"),
        (ContextKind::InvalidArg, "オプション"),
        (ContextKind::PriorArg, "同時に指定されたもの"),
        (ContextKind::InvalidValue, "値"),
        (ContextKind::ValidValue, "指定できる値"),
        (ContextKind::ValidSubcommand, "指定できるコマンド"),
        (ContextKind::SuggestedSubcommand, "もしかして"),
        (ContextKind::SuggestedArg, "もしかして"),
        (ContextKind::SuggestedValue, "もしかして"),
    ] {
        let text = error.get(kind).map(|text| printable(&text.to_string())).unwrap_or_default();
        if !text.is_empty() {
            page.stack(&format!("  {label}: "), &text, &text);
        }
    }
    page.line("くわしくは --help で。");
}

/// Translates clap's errors into Japanese.
fn in_japanese(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::UnknownArgument => "未知のオプションです",
        ErrorKind::InvalidSubcommand => "未知のコマンドです",
        ErrorKind::MissingRequiredArgument => "必須のオプションがありません",
        ErrorKind::ArgumentConflict => "同時に指定できないオプションです",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "値が正しくありません",
        ErrorKind::InvalidUtf8 => "UTF-8ではない文字があります",
        _ => "コマンドの書き方が違います",
    }
}
