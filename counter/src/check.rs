//! `counter check`: prints every fault of a profile, or every warning, with its line and a mark under the place.

use std::ops::Range;

use madoguchi::{Code, Profile, ProfileFault, ProfileWarning, printable};

use crate::args::Cli;
use crate::engine::{text_of, timeless};
use crate::failure::{Exit, Failure};
use crate::page::{Ink, Page};
use crate::width::width;

/// The options of `counter check`.
#[derive(clap::Args)]
pub(crate) struct CheckArgs {
    /// プロファイル（TOML、UTF-8）、「-」は標準入力 / the profile; - is standard input
    #[arg(value_name = "FILE")]
    file: String,

    /// 注意があれば終了コードを1に / exit code 1 if there are warnings
    #[arg(long)]
    deny_warnings: bool,
}

impl CheckArgs {
    pub(crate) fn run(&self, cli: &Cli, page: &mut Page) -> Result<Exit, Failure> {
        timeless(cli)?;
        let text = text_of(&self.file)?;
        match Profile::load(&text) {
            Ok(profile) => {
                tell_warnings(page, &self.file, &text, profile.warnings());
                summary(page, &self.file, &profile);
                let denied = self.deny_warnings && !profile.warnings().is_empty();
                Ok(if denied { Exit::Refused } else { Exit::Answered })
            }
            Err(faults) => {
                tell_faults(page, &self.file, &text, &faults.0);
                Ok(Exit::Refused)
            }
        }
    }
}

/// What is printed about one place of a document.
struct Told<'t> {
    /// `error` or `warning`.
    label: &'static str,
    ink: Ink,
    code: Code,
    path: &'t str,
    line: usize,
    column: usize,
    span: Range<usize>,
    /// What is allowed or usual for the value, with its label, in Japanese and English.
    value: ((&'static str, &'static str), &'t str, &'t str),
}

impl<'t> From<&'t ProfileFault> for Told<'t> {
    fn from(fault: &'t ProfileFault) -> Self {
        let ProfileFault { code, path, line, column, span, allowed_ja, allowed_en, .. } = fault;
        // For these codes, the text also says what is wrong, not only what is allowed.
        let label = match code {
            Code::NotToml
            | Code::NotationSyntax
            | Code::NotationUnsupported
            | Code::ImpossibleWindow
            | Code::ClosesNothing => ("くわしく", "detail"),
            _ => ("許されるもの", "allowed"),
        };
        let value = (label, allowed_ja.as_str(), allowed_en.as_str());
        Self {
            label: "error",
            ink: Ink::Red,
            code: *code,
            path,
            line: *line,
            column: *column,
            span: span.clone(),
            value,
        }
    }
}

impl<'t> From<&'t ProfileWarning> for Told<'t> {
    fn from(warning: &'t ProfileWarning) -> Self {
        let ProfileWarning { code, path, line, column, span, usual_ja, usual_en, .. } = warning;
        let value = (("めやす", "usual"), usual_ja.as_str(), usual_en.as_str());
        Self {
            label: "warning",
            ink: Ink::Blue,
            code: *code,
            path,
            line: *line,
            column: *column,
            span: span.clone(),
            value,
        }
    }
}

/// Prints every fault, in the sequence of the document.
pub(crate) fn tell_faults(page: &mut Page, file: &str, text: &str, faults: &[ProfileFault]) {
    tell_all(page, file, text, faults.iter().map(Told::from).collect());
    let count = faults.len();
    let en = format!("{count} {}", if count == 1 { "fault" } else { "faults" });
    page.stack(&format!("{}: ", printable(file)), &format!("誤りが{count}件あります"), &en);
}

/// Prints every warning, in the sequence of the document.
fn tell_warnings(page: &mut Page, file: &str, text: &str, warnings: &[ProfileWarning]) {
    if warnings.is_empty() {
        return;
    }
    tell_all(page, file, text, warnings.iter().map(Told::from).collect());
    let count = warnings.len();
    let en = format!("{count} {}", if count == 1 { "warning" } else { "warnings" });
    page.stack(&format!("{}: ", printable(file)), &format!("注意が{count}件あります"), &en);
    page.line("");
}

fn tell_all(page: &mut Page, file: &str, text: &str, all: Vec<Told<'_>>) {
    let last = all.iter().map(|told| told.line).max().unwrap_or(0);
    let gutter = " ".repeat(last.to_string().len());
    for told in &all {
        tell(page, file, text, told, &gutter);
        page.line("");
    }
}

fn tell(page: &mut Page, file: &str, text: &str, told: &Told<'_>, gutter: &str) {
    let code = told.code;
    let head = format!("{}[{} {} {}]", told.label, code.number(), code.name(), code.rule());
    let head = page.paint(told.ink, &head);
    page.line(&format!("{head} {}", printable(told.path)));
    let arrow = page.paint(Ink::Blue, "-->");
    page.line(&format!("{gutter} {arrow} {}:{}:{}", printable(file), told.line, told.column));

    let line = text.split('\n').nth(told.line.saturating_sub(1)).unwrap_or_default().trim_end_matches('\r');
    let number = told.line.to_string();
    let number = format!("{}{number}", " ".repeat(gutter.len().saturating_sub(number.len())));
    let (shown, before, under) = marked(line, told);
    let bar = page.paint(Ink::Blue, "|");
    page.line(&format!("{gutter} {bar}"));
    page.line(&format!("{} {bar} {shown}", page.paint(Ink::Blue, &number)));
    let mark = page.paint(told.ink, &"^".repeat(under));
    page.line(&format!("{gutter} {bar} {}{mark}", " ".repeat(before)));

    page.stack(&format!("{gutter} = "), code.ja(), code.en());
    let ((label_ja, label_en), ja, en) = told.value;
    let label = page.lang.line(label_ja, " ", label_en);
    page.stack(&format!("{gutter} = {label}: "), ja, en);
}

/// Returns the part of a line that is shown, the columns before the mark, and the columns of the mark.
fn marked(line: &str, told: &Told<'_>) -> (String, usize, usize) {
    let column = told.column.saturating_sub(1);
    let characters: Vec<char> = line.chars().collect();
    let first = if characters.len() > SHOWN_MAX { column.saturating_sub(SHOWN_BEFORE) } else { 0 };
    let part = |from: usize, count: usize| -> String {
        let part: String = characters.iter().skip(from).take(count).collect();
        printable(&part.replace('\t', "    "))
    };
    let length = told.span.end.saturating_sub(told.span.start);
    let tail: String = characters.iter().skip(column).collect();
    // A text that continues on the next line is marked up to the end of its first line.
    let under = tail.get(..length).map_or(tail.chars().count(), |text| text.chars().count());
    let shown_under = under.min(SHOWN_MAX.saturating_sub(column.saturating_sub(first)));
    let mark = width(&part(column, shown_under)).max(1);
    (part(first, SHOWN_MAX), width(&part(first, column.saturating_sub(first))), mark)
}

fn summary(page: &mut Page, file: &str, profile: &Profile) {
    let ok = page.lang.line("正しいプロファイルです", " / ", "a valid profile");
    let ok = page.paint(Ink::Green, &ok);
    page.line(&format!("{}: {ok}", printable(file)));
    page.line("");
    let (ja, en) = profile.name();
    page.fact(("名前", "name"), ja, en);
    page.fact_of(("ID", "id"), profile.id());
    page.fact_of(("版", "version"), profile.version());
    page.fact_of(("通番", "serial"), &profile.serial().to_string());
    page.fact_of(("典拠", "source"), profile.source());
    page.fact_of(("SHA-256", "hash"), profile.hash());
    let services: Vec<_> = profile.services().map(|service| service.name()).collect();
    let label = (format!("サービス {}", services.len()), "services");
    page.fact_of((&label.0, label.1), &services.join(" "));
    let tables: Vec<_> =
        profile.fee_tables().iter().map(|table| format!("{} ({} rows)", table.from(), table.rows().len())).collect();
    page.fact_of(("手数料表", "tables"), &tables.join(" "));
    let (added, removed) = profile.calendar().changes();
    if !added.is_empty() || !removed.is_empty() {
        let dates = |days: &[madoguchi::ProfileDay], sign: &str| -> Vec<String> {
            days.iter().map(|day| format!("{sign}{}", day.date)).collect()
        };
        let all: Vec<_> = dates(added, "+").into_iter().chain(dates(removed, "-")).collect();
        page.fact_of(("休業日の変更", "changes"), &all.join(" "));
    }
}

/// The largest number of characters of a line that are shown.
const SHOWN_MAX: usize = 160;
/// The characters before the fault that are shown of a longer line.
const SHOWN_BEFORE: usize = 60;
