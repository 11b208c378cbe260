//! `counter check`: every fault of a profile, with the line it stands in and a mark under it.

use madoguchi::{Profile, ProfileFault};

use crate::args::Cli;
use crate::desk::{text_of, timeless};
use crate::failure::{Exit, Failure};
use crate::page::{Ink, Page};
use crate::width::{printable, width};

/// What is asked.
#[derive(clap::Args)]
pub(crate) struct CheckArgs {
    /// プロファイル（TOML、UTF-8）、「-」は標準入力 / the profile; - is standard input
    #[arg(value_name = "FILE")]
    file: String,
}

impl CheckArgs {
    pub(crate) fn run(&self, cli: &Cli, page: &mut Page) -> Result<Exit, Failure> {
        timeless(cli)?;
        let text = text_of(&self.file)?;
        match Profile::load(&text) {
            Ok(profile) => {
                summary(page, &self.file, &profile);
                Ok(Exit::Answered)
            }
            Err(faults) => {
                tell_faults(page, &self.file, &text, &faults.0);
                Ok(Exit::Refused)
            }
        }
    }
}

/// Tells every fault in the order of the document.
pub(crate) fn tell_faults(page: &mut Page, file: &str, text: &str, faults: &[ProfileFault]) {
    let last = faults.iter().map(|fault| fault.line).max().unwrap_or(0);
    let gutter = " ".repeat(last.to_string().len());
    for fault in faults {
        tell(page, file, text, fault, &gutter);
        page.line("");
    }
    let count = faults.len();
    let (ja, en) =
        (format!("誤りが{count}件あります"), format!("{count} {}", if count == 1 { "fault" } else { "faults" }));
    page.stack(&format!("{}: ", printable(file)), &ja, &en);
}

fn tell(page: &mut Page, file: &str, text: &str, fault: &ProfileFault, gutter: &str) {
    let code = fault.code;
    let head = format!("error[{} {} {}]", code.number(), code.name(), code.rule());
    let head = page.paint(Ink::Red, &head);
    page.line(&format!("{head} {}", printable(&fault.path)));
    let arrow = page.paint(Ink::Blue, "-->");
    page.line(&format!("{gutter} {arrow} {}:{}:{}", printable(file), fault.line, fault.column));

    let line = text.split('\n').nth(fault.line.saturating_sub(1)).unwrap_or_default().trim_end_matches('\r');
    let number = fault.line.to_string();
    let number = format!("{}{number}", " ".repeat(gutter.len().saturating_sub(number.len())));
    let (shown, before, under) = marked(line, fault);
    let bar = page.paint(Ink::Blue, "|");
    page.line(&format!("{gutter} {bar}"));
    page.line(&format!("{} {bar} {shown}", page.paint(Ink::Blue, &number)));
    let mark = page.paint(Ink::Red, &"^".repeat(under));
    page.line(&format!("{gutter} {bar} {}{mark}", " ".repeat(before)));

    page.stack(&format!("{gutter} = "), code.ja(), code.en());
    let allowed = page.lang.line("許されるもの", " ", "allowed");
    page.stack(&format!("{gutter} = {allowed}: "), &fault.allowed_ja, &fault.allowed_en);
}

/// What is shown of a line, the columns before the mark, and the columns of the mark.
fn marked(line: &str, fault: &ProfileFault) -> (String, usize, usize) {
    let column = fault.column.saturating_sub(1);
    let characters: Vec<char> = line.chars().collect();
    let first = if characters.len() > SHOWN_MAX { column.saturating_sub(SHOWN_BEFORE) } else { 0 };
    let part = |from: usize, count: usize| -> String {
        let part: String = characters.iter().skip(from).take(count).collect();
        printable(&part.replace('\t', "    "))
    };
    let length = fault.span.end.saturating_sub(fault.span.start);
    let tail: String = characters.iter().skip(column).collect();
    // A text that runs over the end of its line is marked to there.
    let under = tail.get(..length).map_or(tail.chars().count(), |text| text.chars().count());
    let shown_under = under.min(SHOWN_MAX.saturating_sub(column.saturating_sub(first)));
    let mark = width(&part(column, shown_under)).max(1);
    (part(first, SHOWN_MAX), width(&part(first, column.saturating_sub(first))), mark)
}

fn summary(page: &mut Page, file: &str, profile: &Profile) {
    let ok = page.lang.line("正しいプロファイルです", " / ", "a sound profile");
    let ok = page.paint(Ink::Green, &ok);
    page.line(&format!("{}: {ok}", printable(file)));
    page.line("");
    let (ja, en) = profile.name();
    page.fact(("名前", "name"), ja, en);
    page.fact_of(("ID", "id"), profile.id());
    page.fact_of(("版", "version"), profile.version());
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

/// Characters of a line that are shown.
const SHOWN_MAX: usize = 160;
/// Of a longer line, the characters before the fault that are shown.
const SHOWN_BEFORE: usize = 60;
