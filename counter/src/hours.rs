//! `counter hours`: whether a service is open, until when, and why not.

use madoguchi::{
    ClosedBy, Date, DayRecord, Footnote, FootnoteRecord, Hours, HoursAnswer, HoursRequest, Instant, Service,
};

use crate::days::texts;
use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::page::{Ink, Page};
use crate::when::clock;
use crate::width::pad;

/// The options of `counter hours`.
#[derive(clap::Args)]
pub(crate) struct HoursArgs {
    /// サービス、なければ全部の表 / the service; without it, a table of all services
    ///
    /// 例 example: --service statement
    #[arg(long, value_name = "SERVICE", value_parser = crate::args::service(), verbatim_doc_comment)]
    service: Option<Service>,
}

impl HoursArgs {
    pub(crate) fn run(&self, engine: &Engine, page: &mut Page) -> Result<Exit, Failure> {
        match self.service {
            Some(service) => one(&ask(engine, service)?, engine, page)?,
            None => table(engine, page)?,
        }
        Ok(Exit::Answered)
    }
}

/// Asks about one service, now.
pub(crate) fn ask(engine: &Engine, service: Service) -> Result<HoursAnswer, Failure> {
    Ok(engine.profile.answer_hours(&HoursRequest { service, at: engine.now, maintenance: None })?)
}

/// Returns the rules that close just before the service opens and do not close now. They are why it stays closed after the present
/// rules have ended.
pub(crate) fn then(engine: &Engine, answer: &HoursAnswer) -> Result<Vec<ClosedBy>, Failure> {
    let last = answer.changes_at.filter(|_| !answer.open);
    let last = last.and_then(|at| Instant::from_epoch_millis(at.epoch_millis().saturating_sub(1)).ok());
    let Some(at) = last else { return Ok(Vec::new()) };
    let mut then =
        engine.profile.answer_hours(&HoursRequest { service: answer.service, at, maintenance: None })?.closed_by;
    then.retain(|later| !answer.closed_by.iter().any(|now| now.rule == later.rule));
    Ok(then)
}

/// Prints every rule that closes, each with its texts.
pub(crate) fn why(page: &mut Page, indent: usize, closed_by: &[ClosedBy]) {
    for closed in closed_by {
        page.stack(&format!("{}{}", " ".repeat(indent), pad(&closed.rule, RULE_WIDTH)), &closed.ja, &closed.en);
    }
}

/// Returns the footnotes whose marks occur in the texts.
pub(crate) fn notes<'p>(hours: &Hours<'p>, day: Date, texts: &[(&str, &str)]) -> Vec<Footnote<'p>> {
    let stands = |note: &Footnote<'_>| texts.iter().any(|(ja, en)| ja.contains(note.mark) || en.contains(note.mark));
    hours.footnotes(day).filter(stands).collect()
}

fn one(answer: &HoursAnswer, engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    page.title(answer.service.ja(), answer.service.en());
    page.line("");
    page.fact_of(("日時", "at"), &weekday(page, answer.at));
    let day = DayRecord::from(engine.profile.calendar().facts(answer.at.date()));
    if !day.business_day {
        let (ja, en) = texts(&day);
        page.fact(("休業日", "bank holiday"), &ja, &en);
    }
    let (ja, en) = state(answer.open);
    page.fact(("いま", "now"), ja, en);
    let label = if answer.open { ("終了", "until") } else { ("次の開始", "opens next") };
    match answer.changes_at {
        Some(at) => page.fact_of(label, &weekday(page, at)),
        None => page.fact(label, "暦の終わりまで変わりません", "not before the end of the calendar"),
    }
    rules(page, ("理由", "why"), &answer.closed_by);
    rules(page, ("そのあと", "then"), &then(engine, answer)?);
    if let Some(instead) = &answer.instead {
        let (ja, en) = state(instead.open);
        let (service_ja, service_en) = (instead.service.ja(), instead.service.en());
        page.fact(("代わりに", "instead"), &format!("{service_ja}: {ja}"), &format!("{service_en}: {en}"));
    }
    page.fact(("ご利用時間", "hours"), &answer.text.ja, &answer.text.en);
    let mut before = "";
    for FootnoteRecord { mark, rule, ja, en } in &answer.footnotes {
        let label = if mark == before { "" } else { mark };
        page.fact((label, label), &format!("{rule} {ja}"), &format!("{rule} {en}"));
        before = mark;
    }
    page.fact_of(("規則", "rules"), &answer.rules.join(" "));
    page.fact_of(("プロファイル", "profile"), &engine.document());
    Ok(())
}

fn rules(page: &mut Page, first: (&str, &str), closed_by: &[ClosedBy]) {
    for (n, closed) in closed_by.iter().enumerate() {
        let label = if n == 0 { first } else { ("", "") };
        page.fact(label, &format!("{} {}", closed.rule, closed.ja), &format!("{} {}", closed.rule, closed.en));
        if let Some((from, to)) = closed.from.zip(closed.to) {
            page.fact_of(("", ""), &format!("{from} - {to}"));
        }
    }
}

fn table(engine: &Engine, page: &mut Page) -> Result<(), Failure> {
    let (ja, en) = engine.profile.name();
    page.title(ja, en);
    page.line(&weekday(page, engine.now));
    page.line("");
    let lang = page.lang;
    let head = [("サービス", "service"), ("いま", "now"), ("変わる時刻", "changes at"), ("規則", "rules")];
    let mut rows = vec![head.map(|(ja, en)| lang.line(ja, " ", en)).to_vec()];
    for service in engine.profile.services() {
        let answer = ask(engine, service)?;
        let (ja, en) = state(answer.open);
        let changes = answer.changes_at.map(|at| format!("{} {:>5}", at.date(), clock(at.minute_of_day())));
        rows.push(vec![
            service.name().to_owned(),
            lang.line(ja, " ", en),
            changes.unwrap_or_else(|| "-".to_owned()),
            answer.rules.join(" "),
        ]);
    }
    page.table(2, &[], &rows);
    page.heading(Ink::Plain, "サービスの名前", "Names of the services");
    for service in engine.profile.services() {
        page.beside(&format!("  {}", pad(service.name(), 26)), service.ja(), service.en());
    }
    Ok(())
}

/// `2027-01-03T17:00:00+09:00（日 Sun）`.
fn weekday(page: &Page, at: Instant) -> String {
    let (ja, en) = (at.date().weekday().ja(), crate::when::weekday_en(at.date()));
    format!("{at} ({})", page.lang.line(ja, " ", en))
}

/// Open or closed, in words.
pub(crate) fn state(open: bool) -> (&'static str, &'static str) {
    if open { ("利用できます", "open") } else { ("休止中", "closed") }
}

/// Columns of a rule: `HRS-11` and one or two blanks.
pub(crate) const RULE_WIDTH: usize = 8;
