//! What transfers cost today: one example at the edge of every row of the table in force.

use madoguchi::{Date, FeeError, FeeRow, TransferKind, Yen};

use crate::engine::Engine;
use crate::fee::{band, customers};
use crate::lang::Lang;
use crate::page::{Ink, Page};

/// Prints the rows, in a table for each language.
pub(super) fn tell(engine: &Engine, page: &mut Page) {
    page.heading(Ink::Plain, "きょう振り込むといくら", "What a transfer costs today");
    let today = engine.today();
    let tables = engine.profile.fee_tables();
    let Some(table) = tables.iter().rfind(|table| table.from() <= today) else {
        if let Some(first) = tables.first() {
            let error = FeeError::BeforeFirstTable { first: first.from() };
            page.stack("  ", &format!("{}からの手数料表しかありません（FEE-5）", first.from()), &error.to_string());
        }
        return;
    };
    let wanted = page.lang;
    for lang in [Lang::Ja, Lang::En].into_iter().filter(|&lang| wanted == lang || wanted == Lang::Both) {
        let rows: Vec<_> = table.rows().iter().filter_map(|row| example(engine, row, lang)).collect();
        page.table(2, &[2, 3], &rows);
        page.line("");
    }
    page.stack(
        "  ",
        &format!("手数料表: {}から「{}」（{}）", table.from(), table.source(), table.rule()),
        &format!("table from {} ({}), by the day on which a transfer is executed", table.from(), table.rule()),
    );
}

/// Returns a day on which a transfer of 30,000 yen to another bank has a price: the given day, or the first day of the first table.
/// `None` if there is no such day.
pub(super) fn on(engine: &Engine, day: Date) -> Option<Date> {
    let first = engine.profile.fee_tables().first()?.from();
    let on = day.max(first);
    engine.profile.quote(TransferKind::OtherBank, true, Yen::new(30_000).ok()?, on).is_ok().then_some(on)
}

/// Makes an example for a row: its largest amount if the row has an upper end, else its smallest amount; any amount if it has neither
/// end.
fn example(engine: &Engine, row: &FeeRow, lang: Lang) -> Option<Vec<String>> {
    let last = row.below().and_then(|below| Yen::new(below.get().checked_sub(1)?).ok());
    let amount = last.unwrap_or(row.from());
    let quote = engine.profile.quote(row.kind(), row.member().unwrap_or(true), amount, engine.today()).ok()?;
    let any = row.below().is_none() && row.from().get() <= 1;
    let (band, customers) = (band(row.from(), row.below()), customers(row.member()));
    let rule = quote.row.rule().to_owned();
    let cells = if lang == Lang::Ja {
        let amount = if any { band.0 } else { format!("{amount}円") };
        [row.kind().ja(), customers.0, &amount, &format!("{}円", quote.fee), &rule, quote.row.source()]
            .map(str::to_owned)
    } else {
        let amount = if any { band.1.clone() } else { format!("¥{amount}") };
        let band = if any { String::new() } else { band.1 };
        [short_en(row), customers.1, &amount, &format!("¥{}", quote.fee), &rule, &band].map(str::to_owned)
    };
    Some(cells.to_vec())
}

/// The word of a kind, which is an English name short enough for a column.
fn short_en(row: &FeeRow) -> &'static str {
    row.kind().name()
}
