//! Checks charges and the tax in them (FEE-1 … FEE-6, FEE-8), and proves that the tables have no gaps (FEE-7).

use rust_decimal::Decimal;

use super::Check;
use crate::code::Code;
use crate::date::Date;
use crate::fee::{ChargeRow, FeeRow, FeeTable, Fees, Rounding, TaxRate};
use crate::money::Yen;
use crate::profile::bands;
use crate::profile::raw::{self, Placed, RawFeeTable, RawProfile};

impl Check<'_, '_> {
    pub(super) fn fees(&mut self, raw: &RawProfile) -> Fees {
        let rounding = self.word(&raw.tax.rounding, Code::WrongValue, "tax.rounding");
        if raw.tax.rates.is_empty() && !self.faults.has("tax.rates") && !self.faults.has("tax") {
            let (ja, en) = ("税率が一つ以上", "at least one rate");
            self.say(Code::WrongValue, "tax.rates", raw.tax.rounding.span(), ja, en);
        }
        let rates = self.rates(&raw.tax.rates);
        let tables = self.tables(&raw.fee_table);
        let charges = self.charges(&raw.charge);
        self.taxed_from_the_first_table(raw, &rates, &tables);
        Fees::new(tables, charges, &rates, rounding.unwrap_or(Rounding::Down))
    }

    /// Every charge must have a tax rate that the document states: when the first table comes into force, a rate must be in force too, if only 0 —
    /// unless the law had no tax then (FEE-6).
    fn taxed_from_the_first_table(&mut self, raw: &RawProfile, rates: &[TaxRate], tables: &[FeeTable]) {
        // What could not be read was replaced with a day that is not in the document.
        if self.faults.has_within("fee-table") || self.faults.has_within("tax") {
            return;
        }
        let (rate, table) = (rates.first().map(|rate| rate.from), tables.iter().map(|table| table.from).min());
        let law = Date::from_ymd(1989, 4, 1).unwrap_or(Date::MIN);
        let first = raw.tax.rates.iter().enumerate().find(|(_, own)| self.date_of(&own.from).ok() == rate);
        if let (Some(rate), Some(due), Some((place, own))) = (rate, table.map(|table| table.max(law)), first)
            && rate > due
        {
            let (ja, en) = (
                format!("最初の手数料表と消費税法がともに効力を持つ日（{due}）以前"),
                format!("{due}, when both the first table of charges and the law of the tax are in force, or before"),
            );
            self.say(Code::WrongValue, &format!("tax.rates[{place}].from"), own.from.span(), &ja, &en);
        }
    }

    fn rates(&mut self, raw: &[raw::RawTaxRate]) -> Vec<TaxRate> {
        let mut rates: Vec<TaxRate> = Vec::new();
        for (place, rate) in raw.iter().enumerate() {
            let path = format!("tax.rates[{place}]");
            let plain = |text: &&String| is_plain(text);
            let percent = Some(rate.percent.get()).filter(plain).and_then(|text| Decimal::from_str_exact(text).ok());
            let percent = percent.filter(|percent| (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(percent));
            if percent.is_none() {
                let path = format!("{path}.percent");
                let ja = "`\"0\"`から`\"100\"`まで、半角数字で、先頭に余分な`0`がなく、小数点の両側に数字、あわせて28桁まで（`\"10\"`、`\"7.8\"`）";
                let en = "`\"0\"` to `\"100\"` in ASCII digits, without a leading `0` too many, with digits on both sides of a point, 28 of them in all: `\"10\"`, `\"7.8\"`";
                self.say(Code::WrongValue, &path, rate.percent.span(), ja, en);
            }
            let from = self.date(&rate.from, &format!("{path}.from"));
            let (Some(from), Some(percent)) = (from, percent) else { continue };
            let seen = rates.iter().any(|other| other.from == from);
            let each = ("日ごとに一つ", "one rate a day");
            self.once_or(Code::TablesOnOneDay, seen, &rate.from, each, format_args!("{path}.from"));
            rates.push(TaxRate { from, percent });
        }
        rates.sort_by_key(|rate| rate.from);
        rates
    }

    fn tables(&mut self, raw: &Placed<Vec<RawFeeTable>>) -> Vec<FeeTable> {
        let mut tables: Vec<FeeTable> = Vec::new();
        for (place, table) in raw.iter().enumerate() {
            let path = format!("fee-table[{place}]");
            let from = self.date(&table.from, &format!("{path}.from"));
            if let Some(from) = from {
                let seen = tables.iter().any(|other| other.from == from);
                let (ja, en) = (format!("{from}に始まる表は一つ"), format!("one table from {from}"));
                self.once_or(Code::TablesOnOneDay, seen, &table.from, (&ja, &en), format_args!("{path}.from"));
            }
            let rows = table.rows.iter().enumerate();
            let rows: Vec<_> = rows.filter_map(|(n, row)| self.fee_row(row, &format!("{path}.rows[{n}]"))).collect();
            // Rows that were not read would be reported as gaps.
            if rows.len() == table.rows.len() {
                for fault in bands::faults(&rows) {
                    let raw = fault.row.and_then(|row| table.rows.get(row));
                    let span = raw.map_or(table.from.span(), |row| row.kind.span());
                    let path = fault.row.map_or(path.clone(), |row| format!("{path}.rows[{row}]"));
                    self.say(fault.code, &path, span, &fault.ja, &fault.en);
                }
            }
            let rule = self.filled(&table.rule, &format!("{path}.rule")).into();
            let source = self.filled(&table.source, &format!("{path}.source")).into();
            let Some(from) = from else { continue };
            tables.push(FeeTable { from, rule, source, rows });
        }
        if raw.is_empty() && !self.faults.has("fee-table") {
            self.say(
                Code::KindNotPriced,
                "fee-table",
                raw.span(),
                "手数料表が一つ以上",
                "at least one table of charges",
            );
        }
        tables.sort_by_key(|table| table.from);
        tables
    }

    fn fee_row(&mut self, raw: &raw::RawFeeRow, path: &str) -> Option<FeeRow> {
        let kind = self.word(&raw.kind, Code::UnknownKind, format_args!("{path}.kind"));
        let one = Yen::new(1).ok();
        let from = raw.from.as_ref().map_or(one, |from| self.yen(from, 1, &format!("{path}.from")));
        let below = raw.below.as_ref().map(|below| self.yen(below, 1, &format!("{path}.below")));
        let yen = self.yen(&raw.yen, 0, &format!("{path}.yen"));
        let rule = self.filled(&raw.rule, &format!("{path}.rule")).into();
        let source = self.filled(&raw.source, &format!("{path}.source")).into();
        // The replacement of a missing or mistyped end is not a band.
        let ends = [raw.from.as_ref(), raw.below.as_ref()];
        if ends.into_iter().flatten().any(|end| self.faults.is_blank(&end.span())) {
            return None;
        }
        let below = match below {
            Some(None) => return None,
            Some(below) => below,
            None => None,
        };
        Some(FeeRow {
            kind: kind?,
            member: raw.member.as_ref().map(|member| *member.get()),
            from: from?,
            below,
            yen: yen?,
            rule,
            source,
        })
    }

    fn charges(&mut self, raw: &[raw::RawCharge]) -> Vec<ChargeRow> {
        let mut charges: Vec<ChargeRow> = Vec::new();
        for (place, charge) in raw.iter().enumerate() {
            let path = format!("charge[{place}]");
            let item = self.word(&charge.item, Code::UnknownItem, format_args!("{path}.item"));
            let from = self.date(&charge.from, &format!("{path}.from"));
            let yen = self.yen(&charge.yen, 0, &format!("{path}.yen"));
            let rule = self.filled(&charge.rule, &format!("{path}.rule"));
            let source = self.filled(&charge.source, &format!("{path}.source"));
            let (Some(item), Some(from), Some(yen)) = (item, from, yen) else { continue };
            let seen = charges.iter().any(|other| (other.item, other.from) == (item, from));
            let each = ("項目と開始日ごとに一つ", "one price for each item and `from`");
            self.once_or(Code::TablesOnOneDay, seen, &charge.from, each, format_args!("{path}.from"));
            charges.push(ChargeRow { item, from, yen, rule, source });
        }
        charges.sort_by_key(|charge| charge.from);
        charges
    }
}

/// Whether a decimal number is written in its plain form: no superfluous leading `0`, and digits on both sides of a point.
fn is_plain(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, fraction)| (whole, Some(fraction)));
    digits(whole) && (whole == "0" || !whole.starts_with('0')) && fraction.is_none_or(digits)
}
