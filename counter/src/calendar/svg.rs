//! Draws the month as SVG: a cell for each day, and in it, for each service, a strip of 24 hours that shows when it is open.

#![expect(clippy::arithmetic_side_effects, reason = "places on one page, from six weeks and a handful of services")]

use madoguchi::{Date, DayReasonKind, DayRecord, Service, Weekday};

use super::closed::{hours, stretches};
use super::month::{Month, column};
use super::svg_text::{Drawing, Place};
use crate::engine::Engine;
use crate::hours::notes;
use crate::lang::Lang;
use crate::when::month_name_en;
use crate::width::width;

/// Draws the month.
pub(super) fn draw(engine: &Engine, lang: Lang, month: &Month, services: &[Service]) -> String {
    let sheet = Sheet { engine, lang, month, services, strips: count(services.len()) };
    let (year, number, _) = month.first().ymd();
    let (ja, en) = (format!("{year}年{number}月"), format!("{} {year}", month_name_en(month.first())));
    let title = lang.line(&ja, " / ", &en);
    let mut drawing = Drawing::new(WIDTH, sheet.height(), &title, STYLE);
    drawing.rect(whole(0, 0, WIDTH, sheet.height(), 0), "paper", "");
    sheet.head(&mut drawing, &ja, &en);
    sheet.weekdays(&mut drawing);
    for (row, week) in month.weeks().iter().enumerate() {
        for &day in week.iter().flatten() {
            sheet.day(&mut drawing, day, GRID + count(row) * (sheet.cell_height() + GAP));
        }
    }
    sheet.legend(&mut drawing);
    drawing.finish()
}

struct Sheet<'a> {
    engine: &'a Engine,
    lang: Lang,
    month: &'a Month,
    services: &'a [Service],
    strips: i32,
}

impl Sheet<'_> {
    fn cell_height(&self) -> i32 {
        STRIPS + self.strips * STRIP_STEP + 16
    }

    fn grid_end(&self) -> i32 {
        GRID + count(self.month.weeks().len()) * (self.cell_height() + GAP)
    }

    fn height(&self) -> i32 {
        self.grid_end() + 62 + (self.strips + 1) * LEGEND_STEP + count(self.notes().len()) * NOTE_STEP
    }

    /// Explains the marks in the legend, one line each.
    fn notes(&self) -> Vec<String> {
        let (mut lines, day) = (Vec::new(), self.month.last());
        for hours in self.services.iter().filter_map(|&service| self.engine.profile.hours(service).ok()) {
            for note in notes(&hours, day, &[hours.text(day)]) {
                let texts = self.lang.pick(note.ja, note.en);
                lines.extend(texts.map(|text| format!("{} {}  {text}", note.mark, note.rule)));
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        lines.retain(|line| seen.insert(line.clone()));
        lines
    }

    fn head(&self, drawing: &mut Drawing, ja: &str, en: &str) {
        let (name_ja, name_en) = self.engine.profile.name();
        let (first, second) = if self.lang == Lang::En { (en, "") } else { (ja, en) };
        let second = if self.lang == Lang::Both { second } else { "" };
        drawing.text(MARGIN, 62, "month", first);
        drawing.text(MARGIN + count(width(first)) * 20 + 16, 62, "month-en", second);
        drawing.text(WIDTH - MARGIN, 62, "name", &self.lang.line(name_ja, "  ", name_en));
    }

    fn weekdays(&self, drawing: &mut Drawing) {
        let sunday_first = [Weekday::Sunday].into_iter().chain(Weekday::ALL.iter().copied().take(6));
        for (place, weekday) in sunday_first.enumerate() {
            let class = match weekday {
                Weekday::Sunday => "weekday closed",
                Weekday::Saturday => "weekday saturday",
                _ => "weekday",
            };
            let short = weekday.en().get(..3).unwrap_or_default();
            let text = self.lang.line(weekday.ja(), " ", short);
            drawing.text(left(place) + CELL / 2, GRID - 12, class, &text);
        }
    }

    fn day(&self, drawing: &mut Drawing, day: Date, top: i32) {
        let calendar = self.engine.profile.calendar();
        let record = DayRecord::from(calendar.facts(day));
        let x = left(column(day));
        let holiday = calendar.is_bank_holiday(day);
        let (cell, number) = match (holiday, day.weekday()) {
            (true, _) => ("cell holiday", "number closed"),
            (false, Weekday::Sunday) => ("cell weekend", "number closed"),
            (false, Weekday::Saturday) => ("cell weekend", "number saturday"),
            _ => ("cell", "number"),
        };
        let reasons = record.reasons.iter().map(|reason| self.lang.line(&reason.ja, " / ", &reason.en));
        let title = [day.to_string()].into_iter().chain(reasons).collect::<Vec<_>>().join("\n");
        drawing.open(&title);
        drawing.rect(whole(x, top, CELL, self.cell_height(), 6), cell, "");
        drawing.text(x + PAD, top + 27, number, &day.ymd().2.to_string());
        self.reason(drawing, &record, x + 40, top + 18);
        for (place, &service) in self.services.iter().enumerate() {
            self.strip(drawing, service, place, day, (x + PAD, top + STRIPS + count(place) * STRIP_STEP));
        }
        self.scale(drawing, x + PAD, top + STRIPS + self.strips * STRIP_STEP + 6);
        drawing.close();
    }

    /// Writes the reason of a day, in the few words that fit. The name of a holiday has priority over the weekend or the turn of
    /// the year on which it falls, and the profile's text has priority over the law that it overrides.
    fn reason(&self, drawing: &mut Drawing, record: &DayRecord, x: i32, y: i32) {
        let removed = record.reasons.iter().find(|reason| reason.kind == DayReasonKind::Removed);
        let mut named = record
            .reasons
            .iter()
            .filter(|reason| !matches!(reason.kind, DayReasonKind::Saturday | DayReasonKind::Sunday));
        let Some(reason) = removed.or_else(|| named.next()) else { return };
        let colour = if record.business_day { "" } else { "closed" };
        if self.lang != Lang::En {
            drawing.text(x, y, &format!("reason {colour}"), &cut(&reason.ja));
        }
        if self.lang != Lang::Ja {
            let y = if self.lang == Lang::Both { y + 13 } else { y };
            drawing.text(x, y, &format!("reason-en {colour}"), &cut(&reason.en));
        }
    }

    /// Draws a day of one service; a unit is ten minutes.
    fn strip(&self, drawing: &mut Drawing, service: Service, place: usize, day: Date, (x, y): (i32, i32)) {
        let Ok(service_hours) = self.engine.profile.hours(service) else { return };
        let closed = stretches(&service_hours, day);
        let name = self.lang.line(service.ja(), " / ", service.en());
        drawing.rect(whole(x, y, STRIP, STRIP_HEIGHT, 2), &format!("open s{}", place % COLOURS), &name);
        for stretch in &closed {
            let (from, to) = (tenths(stretch.from), tenths(stretch.to - stretch.from));
            let x = format!("{}.{}", x + from.0, from.1);
            let place = Place { x, y, width: format!("{}.{}", to.0, to.1), height: STRIP_HEIGHT, round: 0 };
            let times = hours(std::slice::from_ref(stretch));
            drawing.rect(place, "shut", &format!("{name}\n{times} {}", stretch.rules.join(" ")));
        }
        for hour in [6, 12, 18] {
            drawing.rect(whole(x + hour * 6, y, 1, STRIP_HEIGHT, 0), "tick", "");
        }
    }

    fn scale(&self, drawing: &mut Drawing, x: i32, y: i32) {
        for hour in [0, 6, 12, 18, 24] {
            drawing.text(x + hour * 6, y, "hour", &hour.to_string());
        }
    }

    fn legend(&self, drawing: &mut Drawing) {
        let mut y = self.grid_end() + 26;
        for (place, &service) in self.services.iter().enumerate() {
            drawing.rect(whole(MARGIN, y - 10, 36, STRIP_HEIGHT, 2), &format!("open s{}", place % COLOURS), "");
            drawing.text(MARGIN + 48, y, "legend", &self.lang.line(service.ja(), " / ", service.en()));
            let texts = self.engine.profile.hours(service).map(|hours| hours.text(self.month.last())).ok();
            let (ja, en) = texts.unwrap_or_default();
            drawing.text(LEGEND_TEXT, y, "legend-text", &self.lang.line(ja, " / ", en));
            y += LEGEND_STEP;
        }
        drawing.rect(whole(MARGIN, y - 10, 36, STRIP_HEIGHT, 2), "shut", "");
        drawing.text(MARGIN + 48, y, "legend", &self.lang.line("休止中", " / ", "closed"));
        let calendar = self.engine.profile.calendar();
        let business_days = self.month.days.iter().filter(|&&day| calendar.is_business_day(day)).count();
        let (ja, en) = (format!("営業日 {business_days}日"), format!("{business_days} business days"));
        drawing.text(LEGEND_TEXT, y, "legend", &self.lang.line(&ja, " / ", &en));
        for (place, note) in self.notes().iter().enumerate() {
            drawing.text(MARGIN + 48, y + LEGEND_STEP + count(place) * NOTE_STEP, "note", note);
        }
        drawing.text(WIDTH - MARGIN, self.height() - 24, "document", &self.engine.document());
    }
}

/// Where a column of the grid begins.
fn left(column: usize) -> i32 {
    MARGIN + count(column) * (CELL + GAP)
}

fn whole(x: i32, y: i32, width: i32, height: i32, round: i32) -> Place {
    Place { x: x.to_string(), y, width: width.to_string(), height, round }
}

/// Converts minutes to units of ten minutes, and the remaining tenths of a unit.
fn tenths(minutes: u32) -> (i32, u32) {
    (i32::try_from(minutes / 10).unwrap_or(0), minutes % 10)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(0)
}

/// Cuts a name to the width of a cell.
fn cut(name: &str) -> String {
    let most = if width(name) > name.chars().count() { 18 } else { 25 };
    if width(name) <= most {
        return name.to_owned();
    }
    let mut kept = String::new();
    for character in name.chars() {
        kept.push(character);
        if width(&kept) >= most - 2 {
            break;
        }
    }
    kept + "…"
}

/// Lengths, in units of the drawing.
const WIDTH: i32 = 1_220;
const MARGIN: i32 = 32;
const GRID: i32 = 116;
const GAP: i32 = 6;
const CELL: i32 = 160;
const PAD: i32 = 8;
/// Where strips begin in a cell, and how far apart they are.
const STRIPS: i32 = 44;
const STRIP_STEP: i32 = 15;
/// The width of a day, at ten minutes a unit.
const STRIP: i32 = 144;
const STRIP_HEIGHT: i32 = 11;
const LEGEND_STEP: i32 = 24;
const NOTE_STEP: i32 = 17;
const LEGEND_TEXT: i32 = 520;
/// The colours of strips, from `s0`.
const COLOURS: usize = 6;
/// The style sheet.
const STYLE: &str = "
text { font-family: 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', 'IPAGothic', sans-serif; fill: #23303d; }
.paper { fill: #ffffff; }
.month { font-size: 38px; font-weight: bold; }
.month-en { font-size: 24px; fill: #7b8794; }
.name { font-size: 16px; fill: #52606d; text-anchor: end; }
.weekday { font-size: 14px; font-weight: bold; text-anchor: middle; fill: #52606d; }
.cell { fill: #ffffff; stroke: #cbd2d9; }
.weekend { fill: #f5f7fa; }
.holiday { fill: #fdf0ef; stroke: #eec4c0; }
.number { font-size: 22px; font-weight: bold; }
.reason { font-size: 12px; }
.reason-en { font-size: 9px; }
.saturday { fill: #2b6cb0; }
.closed { fill: #c0392b; }
.open.s0 { fill: #2a9d8f; }
.open.s1 { fill: #5b6abf; }
.open.s2 { fill: #d9822b; }
.open.s3 { fill: #8e5aa8; }
.open.s4 { fill: #c2456b; }
.open.s5 { fill: #6b7f2a; }
.shut { fill: #d3d9e0; }
.tick { fill: #ffffff; }
.hour { font-size: 7px; fill: #7b8794; text-anchor: middle; }
.legend { font-size: 14px; }
.legend-text { font-size: 13px; fill: #52606d; }
.note { font-size: 12px; fill: #52606d; }
.document { font-size: 11px; fill: #7b8794; text-anchor: end; }
";
