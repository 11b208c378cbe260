//! Charges: the price of a transfer, the table row that set it, and the tax contained (FEE-1 … FEE-8).
//!
//! The profile's tables are compiled at load. For every kind and membership the bands must cover ¥1 to the largest amount without gap or
//! overlap, or the profile is refused (FEE-7). A quote therefore always finds exactly one row.

mod ranks;
mod tax;

use rust_decimal::Decimal;

use crate::date::Date;
use crate::money::Yen;
use crate::service::{ChargeItem, TransferKind};
use crate::text::Text;
use crate::words::words;
use ranks::{FEW, Ranks};
pub use tax::Rounding;
pub(crate) use tax::TaxRate;
use tax::tax_contained;

/// Why there is no quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FeeError {
    /// The amount is 0: there is nothing to transfer (FEE-8).
    #[error("an amount of 0 gives no quote (FEE-8)")]
    ZeroAmount,
    /// The date is before the profile's first table (FEE-5).
    #[error("before the first table of charges, which starts on {first} (FEE-5)")]
    BeforeFirstTable {
        /// The day on which the first table starts.
        first: Date,
    },
}

/// A table of charges from the profile, checked: its rows cover every kind, membership and amount exactly once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeTable {
    pub(crate) from: Date,
    pub(crate) rule: Text,
    pub(crate) source: Text,
    pub(crate) rows: Vec<FeeRow>,
}

impl FeeTable {
    /// The first day on which it is in force. Answers use it as the table's name.
    pub fn from(&self) -> Date {
        self.from
    }

    /// The rule that put it in force.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its source in the institution's documents.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Its rows, in the order of the document.
    pub fn rows(&self) -> &[FeeRow] {
        &self.rows
    }
}

/// A row of a table of charges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeRow {
    pub(crate) kind: TransferKind,
    pub(crate) member: Option<bool>,
    pub(crate) from: Yen,
    pub(crate) below: Option<Yen>,
    pub(crate) yen: Yen,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl FeeRow {
    /// The kind of transfer it prices.
    pub fn kind(&self) -> TransferKind {
        self.kind
    }

    /// The customers it applies to: `true` for members, `false` for others, `None` for both.
    pub fn member(&self) -> Option<bool> {
        self.member
    }

    /// The smallest amount it prices.
    pub fn from(&self) -> Yen {
        self.from
    }

    /// The first amount above its band, which the next row prices; `None` for the last row.
    pub fn below(&self) -> Option<Yen> {
        self.below
    }

    /// The charge, tax included.
    pub fn yen(&self) -> Yen {
        self.yen
    }

    /// The row's rule ID: `FEE-3`.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its source in the institution's documents.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// A charge with everything that decided it, with borrowed texts (FEE-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote<'p> {
    /// The charge, tax included.
    pub fee: Yen,
    /// The consumption tax contained in it, in whole yen, rounded by the profile's rule.
    pub tax_contained: Yen,
    /// The rate of that tax in percent; 0 before consumption tax existed.
    pub tax_percent: Decimal,
    /// The same rate as a text.
    pub(crate) tax_percent_text: &'p Text,
    /// How the tax was rounded.
    pub rounding: Rounding,
    /// The row that priced it.
    pub row: &'p FeeRow,
    /// The table that contains the row.
    pub table: &'p FeeTable,
    /// The content hash of the profile, as in [`crate::Profile::hash`].
    pub profile_hash: &'p str,
}

/// What the profile states about a charge other than for transfers (FEE-4, FEE-8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge<'p> {
    /// The profile prices it.
    Priced {
        /// The charge, tax included.
        yen: Yen,
        /// The row's rule ID.
        rule: &'p str,
        /// Its source in the institution's documents.
        source: &'p str,
    },
    /// Free of charge, because the profile does not price it (FEE-8).
    Free,
    /// The institution does not state the charge: it is unknown, not 0 (FEE-4).
    NotStated,
}

words! {
    /// What the institution states about a charge other than for transfers (FEE-4, FEE-8).
    ChargeState;
    /// A price.
    Priced = 0 "priced", "有料", "Priced";
    /// Free of charge.
    Free = 1 "free", "無料", "Free";
    /// It is not stated.
    NotStated = 2 "not-stated", "記載なし", "Not stated";
}

/// The price of an item from a day on.
#[derive(Clone, Debug)]
pub(crate) struct ChargeRow {
    pub(crate) item: ChargeItem,
    pub(crate) from: Date,
    pub(crate) yen: Yen,
    pub(crate) rule: String,
    pub(crate) source: String,
}

/// All charges of a profile, compiled.
#[derive(Debug)]
pub(crate) struct Fees {
    tables: Vec<FeeTable>,
    charges: Vec<ChargeRow>,
    rounding: Rounding,
    /// The days on which a table or a tax rate starts, from the first table on.
    starts: Ranks,
    /// The last of these days, because most questions are about later dates.
    latest: Date,
    periods: Vec<Period>,
    /// For each period, by kind and membership.
    cells: Vec<Cell>,
    prices: Vec<Price>,
    /// The row of each price. It is stored separately, so that a quote whose details are not read touches little memory.
    rows: Vec<FeeRow>,
}

/// The table and tax rate in force between two such days.
#[derive(Clone, Debug)]
struct Period {
    table: usize,
    tax_percent: Decimal,
    tax_percent_text: Text,
}

/// The bands of one kind and membership, and the index of their first price.
#[derive(Debug)]
struct Cell {
    bands: Ranks,
    first_price: usize,
    /// A copy of the charges of the first bands, so that a question for the charge alone reads nothing else if there are few bands.
    yen: [Yen; FEW],
}

/// The price of one band in one period.
#[derive(Clone, Copy, Debug)]
struct Price {
    yen: Yen,
    tax_contained: Yen,
}

impl Fees {
    /// Compiles tables and rates. Both must be sorted by date, and the profile's check must have proved that the tables' bands are
    /// complete.
    pub(crate) fn new(tables: Vec<FeeTable>, charges: Vec<ChargeRow>, rates: &[TaxRate], rounding: Rounding) -> Self {
        let first = tables.first().map(|table| table.from);
        let mut starts: Vec<Date> = tables.iter().map(|table| table.from).collect();
        starts.extend(rates.iter().map(|rate| rate.from).filter(|&from| Some(from) > first));
        starts.sort_unstable();
        starts.dedup();
        let ranks = Ranks::new(starts.iter().map(|start| u64::from(start.index())).collect());
        let latest = starts.last().copied().unwrap_or(Date::MAX);
        let (periods, cells, prices, rows) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut fees = Self { tables, charges, rounding, starts: ranks, latest, periods, cells, prices, rows };
        for start in starts {
            let table = fees.tables.iter().rposition(|table| table.from <= start).unwrap_or(0);
            let rate = rates.iter().rfind(|rate| rate.from <= start);
            let tax_percent = rate.map_or(Decimal::ZERO, |rate| rate.percent);
            let tax_percent_text = Text::from(tax_percent.normalize().to_string());
            fees.push_period(Period { table, tax_percent, tax_percent_text });
        }
        fees
    }

    fn push_period(&mut self, period: Period) {
        let rows = self.tables.get(period.table).map_or(&[][..], |table| &table.rows);
        for &kind in TransferKind::ALL {
            for member in [false, true] {
                let own = |row: &&FeeRow| row.kind == kind && row.member.is_none_or(|only| only == member);
                let mut own: Vec<_> = rows.iter().filter(own).collect();
                own.sort_by_key(|row| row.from);
                let bands = Ranks::new(own.iter().map(|row| row.from.get()).collect());
                let mut yen = [Yen::ZERO; FEW];
                yen.iter_mut().zip(&own).for_each(|(slot, row)| *slot = row.yen);
                self.cells.push(Cell { bands, first_price: self.prices.len(), yen });
                self.prices.extend(own.iter().map(|row| Price {
                    yen: row.yen,
                    tax_contained: tax_contained(row.yen, period.tax_percent, self.rounding),
                }));
                self.rows.extend(own.into_iter().cloned());
            }
        }
        self.periods.push(period);
    }

    pub(crate) fn tables(&self) -> &[FeeTable] {
        &self.tables
    }

    #[inline]
    pub(crate) fn fee(&self, kind: TransferKind, member: bool, amount: Yen, on: Date) -> Result<Yen, FeeError> {
        let found = self.cell(kind, member, on).and_then(|(_, cell)| {
            let band = cell.bands.find(amount.get())?;
            let far = || self.prices.get(cell.first_price.wrapping_add(band)).map(|price| price.yen);
            cell.yen.get(band).copied().or_else(far)
        });
        found.ok_or_else(|| self.refusal(amount))
    }

    #[inline]
    pub(crate) fn quote<'p>(
        &'p self,
        kind: TransferKind,
        member: bool,
        amount: Yen,
        on: Date,
        profile_hash: &'p str,
    ) -> Result<Quote<'p>, FeeError> {
        let found = self.find(kind, member, amount, on).and_then(|(start, place)| {
            let (period, row) = (self.periods.get(start)?, self.rows.get(place)?);
            Some((period, self.prices.get(place)?, self.tables.get(period.table)?, row))
        });
        let (period, price, table, row) = found.ok_or_else(|| self.refusal(amount))?;
        Ok(Quote {
            fee: price.yen,
            tax_contained: price.tax_contained,
            tax_percent: period.tax_percent,
            tax_percent_text: &period.tax_percent_text,
            rounding: self.rounding,
            row,
            table,
            profile_hash,
        })
    }

    /// The indices of the period and the price.
    ///
    /// INVARIANT (bands-are-whole): the bands of every kind and membership begin at ¥1 and have no end, as the profile's check proves. So
    /// the result is `None` only for ¥0, or before the first table.
    #[inline]
    fn find(&self, kind: TransferKind, member: bool, amount: Yen, on: Date) -> Option<(usize, usize)> {
        let (start, cell) = self.cell(kind, member, on)?;
        Some((start, cell.first_price.wrapping_add(cell.bands.find(amount.get())?)))
    }

    /// The index of the period, and the cell of a kind and membership in it.
    #[inline]
    fn cell(&self, kind: TransferKind, member: bool, on: Date) -> Option<(usize, &Cell)> {
        let start = if on >= self.latest {
            self.periods.len().wrapping_sub(1)
        } else {
            self.starts.find(u64::from(on.index()))?
        };
        let cell = self.cells.get(start.wrapping_mul(CELLS).wrapping_add(kind.index() << 1 | usize::from(member)))?;
        Some((start, cell))
    }

    #[cold]
    fn refusal(&self, amount: Yen) -> FeeError {
        if amount == Yen::ZERO {
            return FeeError::ZeroAmount;
        }
        FeeError::BeforeFirstTable { first: self.tables.first().map_or(Date::MAX, |table| table.from) }
    }

    pub(crate) fn charge(&self, item: ChargeItem, on: Date) -> Charge<'_> {
        let priced = self.charges.iter().rfind(|charge| charge.item == item && charge.from <= on);
        match (priced, item) {
            (Some(ChargeRow { yen, rule, source, .. }), _) => Charge::Priced { yen: *yen, rule, source },
            (None, ChargeItem::MonthlyBasic | ChargeItem::TransactionNotice) => Charge::NotStated,
            (
                None,
                ChargeItem::Payeasy
                | ChargeItem::UtilityDebit
                | ChargeItem::AddressChange
                | ChargeItem::RegistrationChange,
            ) => Charge::Free,
        }
    }
}

/// Cells in a period: four kinds times two memberships.
const CELLS: usize = 8;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fee_4_fee_8_what_is_not_priced_is_free_or_not_stated() {
        let day: Date = "2027-01-04".parse().unwrap();
        let (rule, source) = ("FEE-4".to_owned(), "price list".to_owned());
        let price = ChargeRow { item: ChargeItem::MonthlyBasic, from: day, yen: Yen::new(550).unwrap(), rule, source };
        let fees = Fees::new(Vec::new(), vec![price], &[], Rounding::Down);
        for &item in ChargeItem::ALL {
            let stated = !matches!(item, ChargeItem::MonthlyBasic | ChargeItem::TransactionNotice);
            let unpriced = if stated { Charge::Free } else { Charge::NotStated };
            assert_eq!(fees.charge(item, day.previous().unwrap()), unpriced);
            let priced = matches!(fees.charge(item, day), Charge::Priced { .. });
            assert_eq!(priced, item == ChargeItem::MonthlyBasic);
        }
    }
}
