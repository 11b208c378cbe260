//! `counter calendar`: a month in the terminal, as SVG and as iCalendar.

mod closed; // when services are closed, grouped
mod grid; // the month drawn with text
mod ics; // the month as iCalendar
mod month; // a month of days
mod svg; // the month as a drawing
mod svg_text; // XML elements

use std::path::{Path, PathBuf};

use madoguchi::{ErrorRecord, Service};

use crate::engine::Engine;
use crate::failure::{Exit, Failure};
use crate::file_error;
use crate::page::Page;
use month::Month;

/// The options of `counter calendar`.
#[derive(clap::Args)]
pub(crate) struct CalendarArgs {
    /// 年と月、なければ今月 / the year and month, else the present month
    ///
    /// 例 example: 2027-01
    #[arg(value_name = "YYYY-MM", verbatim_doc_comment)]
    month: Option<String>,

    /// 帯と一覧に出すサービス（繰り返し可） / a service for the strips and the list; may be repeated
    ///
    /// なければ、帯は当日扱いの振込・振替と入出金明細照会、一覧は全部です。
    /// Without it, the strips show same-day transfers and statements, and the list shows all services.
    /// 例 example: --service payeasy
    #[arg(long, value_name = "SERVICE", value_parser = crate::args::service(), verbatim_doc_comment)]
    service: Vec<Service>,

    /// 月の絵をSVGで書き出す / write the month as SVG
    ///
    /// 例 example: --svg january.svg
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    svg: Option<PathBuf>,

    /// 銀行休業日と休止時間帯をiCalendarで書き出す / write bank holidays and closed hours as iCalendar
    ///
    /// 作成日時（DTSTAMP）は --at か現在です。
    /// The stamp is the instant of --at, else the present.
    /// 例 example: --ics january.ics
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    ics: Option<PathBuf>,
}

impl CalendarArgs {
    pub(crate) fn run(&self, engine: &Engine, page: &mut Page) -> Result<Exit, Failure> {
        let month = match &self.month {
            Some(text) => Month::parse(text).map_err(|error| {
                Failure::input("YYYY-MM", text, ErrorRecord::from(error)).with_hint("例 2027-01", "example: 2027-01")
            })?,
            None => Month::of(engine.today()),
        };
        for &service in &self.service {
            engine.profile.hours(service).map_err(|error| Failure::Refused(vec![error.into()]))?;
        }
        let groups = closed::groups(engine, &month, &self.listed(engine));
        grid::draw(engine, page, &month, &groups);
        closed::list(page, &month, &groups);
        self.files_apart(engine)?;
        if let Some(path) = &self.svg {
            write(page, path, &svg::draw(engine, page.lang, &month, &self.strips(engine)))?;
        }
        if let Some(path) = &self.ics {
            write(page, path, &ics::write(engine, page.lang, &month, &groups)?)?;
        }
        Ok(Exit::Answered)
    }

    /// Refuses an output file that is the profile or the other output file.
    fn files_apart(&self, engine: &Engine) -> Result<(), Failure> {
        let whole = |path: &Path| std::fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        let mut taken: Vec<PathBuf> = engine.path.iter().filter_map(|path| whole(path).ok()).collect();
        for path in [&self.svg, &self.ics].into_iter().flatten() {
            let Ok(own) = whole(path) else { continue };
            if taken.contains(&own) {
                let name = madoguchi::printable(&path.display().to_string());
                let (ja, en) = ("ほかのファイルに使われています", "is used for another file");
                return Err(Failure::File(format!("{name}: {ja}"), format!("{name} {en}")));
            }
            taken.push(own);
        }
        Ok(())
    }

    fn listed(&self, engine: &Engine) -> Vec<Service> {
        if self.service.is_empty() { engine.profile.services().collect() } else { self.service.clone() }
    }

    fn strips(&self, engine: &Engine) -> Vec<Service> {
        let usual = [Service::TransferSameDay, Service::Statement];
        let usual = usual.into_iter().filter(|&service| engine.profile.hours(service).is_ok());
        if self.service.is_empty() { usual.collect() } else { self.service.clone() }
    }
}

fn write(page: &mut Page, path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text).map_err(|error| file_error::unwritten(&path.to_string_lossy(), &error))?;
    let name = madoguchi::printable(&path.to_string_lossy());
    page.line("");
    page.stack("", &format!("{name} に書き出しました"), &format!("{name} written"));
    Ok(())
}
