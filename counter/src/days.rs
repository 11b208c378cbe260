//! `counter days`: the n-th business day after a day, and the number of business days between two days.

use madoguchi::{BetweenRequest, Code, Date, DayRecord, DaysRequest, ErrorRecord};

use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::moment;
use crate::page::{Ink, Page, WIDTH};
use crate::when::{day_en, day_ja, weekday_en};

/// The options of `counter days`.
#[derive(clap::Args)]
#[command(group = clap::ArgGroup::new("question").required(true))]
pub(crate) struct DaysArgs {
    /// 数え始める日、なければきょう / the day to count from, else today
    ///
    /// 例 example: --from 2026-09-18
    #[arg(long, value_name = "DATE", verbatim_doc_comment)]
    from: Option<String>,

    /// 何営業日後か（負の数は前、0はその日か次の営業日） / the number of business days to count
    ///
    /// 数え始める日そのものは数えません。
    /// The day of --from itself is not counted.
    /// A negative number counts backwards; 0 is the day itself, or the next business day.
    /// 例 examples: --business 3   --business -1
    #[arg(long, value_name = "N", group = "question", allow_hyphen_values = true, verbatim_doc_comment)]
    business: Option<String>,

    /// この日の前までの営業日を数える / count the business days before this day
    ///
    /// --from の日は数え、--to の日は数えません。
    /// The day of --from is counted, that of --to is not.
    /// 例 example: --to 2026-10-01
    #[arg(long, value_name = "DATE", group = "question", verbatim_doc_comment)]
    to: Option<String>,
}

impl DaysArgs {
    pub(crate) fn run(&self, engine: &Engine, page: &mut Page) -> Result<Exit, Failure> {
        let from = self.from.as_deref().map_or_else(|| Ok(engine.today()), |from| moment::date("--from", from))?;
        match (&self.business, &self.to) {
            (Some(business), _) => on(engine, page, from, number(business)?)?,
            (None, Some(to)) => between(engine, page, from, moment::date("--to", to)?)?,
            // clap requires one of the two.
            (None, None) => {}
        }
        page.fact_of(("プロファイル", "profile"), &engine.document());
        Ok(Exit::Answered)
    }
}

fn number(text: &str) -> Result<i32, Failure> {
    text.parse().map_err(|_| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        let wrong = digits.bytes().position(|byte| !byte.is_ascii_digit());
        let sign = text.len().saturating_sub(digits.len());
        let record = if wrong.is_none() && !digits.is_empty() {
            ErrorRecord::out_of_bounds(text, i32::MIN, i32::MAX)
        } else {
            let bounds = format!("{} … {}", i32::MIN, i32::MAX);
            let (ja, en) = (format!("半角の整数、{bounds}"), format!("a whole number in ASCII digits, {bounds}"));
            let position = wrong.map(|wrong| wrong.saturating_add(sign));
            ErrorRecord { position, ..ErrorRecord::new(Code::WrongType).allowed_in_words(&ja, &en) }
        };
        Failure::input("--business", text, record)
    })
}

fn on(engine: &Engine, page: &mut Page, from: Date, business: i32) -> Result<(), Failure> {
    let answer = engine.profile.answer_days(&DaysRequest { from, business })?;
    let (asked_ja, asked_en) = (full_ja(from), full_en(from));
    let days = counted(business.unsigned_abs(), "business day");
    let (ja, en) = match (business, business.unsigned_abs()) {
        (0, _) => (format!("{asked_ja}、または次の営業日"), format!("{asked_en}, or the next business day")),
        (1.., n) => (format!("{asked_ja}の{n}営業日後"), format!("{days} after {asked_en}")),
        (_, n) => (format!("{asked_ja}の{n}営業日前"), format!("{days} before {asked_en}")),
    };
    page.say(0, &ja, &en);
    let (ja, en) = (page.paint(Ink::Bold, &full_ja(answer.date)), page.paint(Ink::Bold, &full_en(answer.date)));
    page.line(&format!("  = {}", page.lang.line(&ja, "  ", &en)));
    passed_over(page, &answer.skipped, ("数えなかった日", "Days not counted"));
    page.line("");
    by_order(page, 0, answer.banking_order.as_ref().map(|order| (&*order.ja, &*order.en)));
    page.fact_of(("規則", "rules"), &answer.rules.join(" "));
    Ok(())
}

fn between(engine: &Engine, page: &mut Page, from: Date, to: Date) -> Result<(), Failure> {
    let answer = engine.profile.answer_between(&BetweenRequest { from, to })?;
    let (ja, en) = (format!("{}から{}の前まで", full_ja(from), full_ja(to)), format!("From {from} to before {to}"));
    page.stack("", &ja, &en);
    let (business, calendar) = (answer.business_days, answer.calendar_days);
    let (ja, en) = (format!("{business}営業日"), counted(business, "business day"));
    let (ja, en) = (page.paint(Ink::Bold, &ja), page.paint(Ink::Bold, &en));
    page.line(&format!("  = {}", page.lang.line(&ja, "  ", &en)));
    page.stack("    ", &format!("暦では{calendar}日"), &counted(calendar, "calendar day"));
    let closed: Vec<_> = engine.profile.calendar().closed_days(from, to).map(DayRecord::from).collect();
    passed_over(page, &closed, ("営業日ではない日", "Days that are not business days"));
    page.line("");
    by_order(page, 0, answer.banking_order.as_ref().map(|order| (&*order.ja, &*order.en)));
    page.fact_of(("規則", "rules"), &answer.rules.join(" "));
    Ok(())
}

/// Prints which Cabinet Order the answer used, if it is not the one of that time (CAL-5).
pub(crate) fn by_order(page: &mut Page, indent: usize, order: Option<(&str, &str)>) {
    if let Some((ja, en)) = order {
        page.say(indent, ja, en);
    }
}

/// Prints days that are not business days, each with its reasons; at most the first [`SHOWN_MAX`].
pub(crate) fn passed_over(page: &mut Page, days: &[DayRecord], (ja, en): (&str, &str)) {
    let count = days.len();
    page.heading(Ink::Plain, &format!("{ja}（{count}日）"), &format!("{en} ({count})"));
    reasons(page, days.iter().take(SHOWN_MAX));
    let more = count.saturating_sub(SHOWN_MAX);
    if more > 0 {
        page.say(2, &format!("ほか{more}日"), &format!("and {more} more"));
    }
    if count == 0 {
        page.say(2, "ありません", "none");
    }
}

/// Prints days in columns: date, reasons, rules; English below Japanese if both do not fit side by side.
pub(crate) fn reasons<'d>(page: &mut Page, days: impl Iterator<Item = &'d DayRecord>) {
    let lang = page.lang;
    let (mut beside, mut below): (Vec<Vec<String>>, Vec<Vec<String>>) = (Vec::new(), Vec::new());
    for day in days {
        let date = format!("{} {}", day.date, lang.line(day.date.weekday().ja(), " ", weekday_en(day.date)));
        let (ja, en) = texts(day);
        let rules = day.rules.join(" ");
        let texts: Vec<_> = lang.pick(&ja, &en).map(str::to_owned).collect();
        for (n, text) in texts.iter().enumerate() {
            let (date, rules) = if n == 0 { (date.as_str(), rules.as_str()) } else { ("", "") };
            below.push([date, text, rules].map(str::to_owned).to_vec());
        }
        beside.push([date].into_iter().chain(texts).chain([rules]).collect());
    }
    let rows = if Page::table_width(2, &beside) <= WIDTH { beside } else { below };
    page.table(2, &[], &rows);
}

/// Returns every reason of a day, in Japanese and English.
pub(crate) fn texts(day: &DayRecord) -> (String, String) {
    let ja: Vec<_> = day.reasons.iter().map(|reason| reason.ja.as_str()).collect();
    let en: Vec<_> = day.reasons.iter().map(|reason| reason.en.as_str()).collect();
    (ja.join("・"), en.join("; "))
}

/// `1 business day`, `2 business days`.
fn counted(number: u32, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

/// The date and its weekday, `2026-09-18（金）`.
fn full_ja(day: Date) -> String {
    format!("{}{}", day.year(), day_ja(day, day).replacen("", "年", 1))
}

/// `Fri 18 Sep 2026`.
fn full_en(day: Date) -> String {
    format!("{} {}", day_en(day, day), day.year())
}

/// The largest number of days that are listed.
const SHOWN_MAX: usize = 40;
