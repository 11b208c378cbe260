//! Compares charges with a scan of the document's rows, read by `toml` alone (FEE-1 … FEE-8): every kind, membership, band edge and table
//! edge has exactly one row; incomplete tables are refused (FEE-7).

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its amounts are far inside every integer"
)]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::BTreeSet;

use fixed::fixed;
use madoguchi::{Charge, ChargeItem, Code, Date, FeeError, Profile, TransferKind, Yen};
use proptest::prelude::*;
use support::institution;

const TANUMA: &str = include_str!("../vectors/profiles/tanuma.toml");

// --- the document by itself ------------------------------------------------------------------------------------------

/// A row of the document.
#[derive(Clone, Debug)]
struct Row {
    kind: String,
    member: Option<bool>,
    from: u64,
    below: Option<u64>,
    yen: u64,
    rule: String,
    source: String,
}

impl Row {
    fn prices(&self, kind: &str, member: bool, amount: u64) -> bool {
        self.kind == kind
            && self.member.is_none_or(|only| only == member)
            && self.from <= amount
            && self.below.is_none_or(|below| amount < below)
    }
}

/// The tables and rates of a document, each with its first day, sorted by date.
struct Document {
    tables: Vec<(Date, Vec<Row>)>,
    /// Percent as digits, and how many of the digits are decimals.
    rates: Vec<(Date, u64, u32)>,
    rounding: String,
}

impl Document {
    fn read(text: &str) -> Self {
        let document: toml::Table = text.parse().unwrap();
        let number =
            |row: &toml::Table, key: &str| row.get(key).map(|n| u64::try_from(n.as_integer().unwrap()).unwrap());
        let text = |row: &toml::Table, key: &str| row[key].as_str().unwrap().to_owned();
        let day = |row: &toml::Table| row["from"].as_datetime().unwrap().to_string().parse::<Date>().unwrap();
        let row = |row: &toml::Value| {
            let row = row.as_table().unwrap();
            Row {
                kind: text(row, "kind"),
                member: row.get("member").map(|member| member.as_bool().unwrap()),
                from: number(row, "from").unwrap_or(1),
                below: number(row, "below"),
                yen: number(row, "yen").unwrap(),
                rule: text(row, "rule"),
                source: text(row, "source"),
            }
        };
        let tables = document["fee-table"].as_array().unwrap().iter().map(|table| table.as_table().unwrap());
        let mut tables: Vec<_> =
            tables.map(|table| (day(table), table["rows"].as_array().unwrap().iter().map(row).collect())).collect();
        tables.sort_by_key(|(from, _)| *from);
        let tax = document["tax"].as_table().unwrap();
        let rate = |rate: &toml::Value| {
            let rate = rate.as_table().unwrap();
            let percent = text(rate, "percent");
            let decimals = percent.split_once('.').map_or(0, |(_, decimals)| decimals.len());
            (day(rate), percent.replace('.', "").parse().unwrap(), u32::try_from(decimals).unwrap())
        };
        let mut rates: Vec<_> = tax["rates"].as_array().unwrap().iter().map(rate).collect();
        rates.sort();
        Self { tables, rates, rounding: text(tax, "rounding") }
    }

    /// The table in force on a day, and every row of it that prices the amount.
    fn scan(&self, kind: &str, member: bool, amount: u64, on: Date) -> Option<(Date, Vec<&Row>)> {
        let (from, rows) = self.tables.iter().rfind(|(from, _)| *from <= on)?;
        Some((*from, rows.iter().filter(|row| row.prices(kind, member, amount)).collect()))
    }

    /// The tax contained in a charge on a day: yen × rate ÷ (100 + rate), rounded to whole yen.
    fn tax(&self, yen: u64, on: Date) -> u64 {
        let Some((_, digits, decimals)) = self.rates.iter().rfind(|(from, ..)| *from <= on) else { return 0 };
        let (numerator, denominator) =
            (u128::from(yen) * u128::from(*digits), 100 * 10_u128.pow(*decimals) + u128::from(*digits));
        let up = match self.rounding.as_str() {
            "down" => 0,
            "half-up" => denominator / 2,
            _ => denominator - 1,
        };
        u64::try_from((numerator + up) / denominator).unwrap()
    }

    /// Every day on which something starts, with its neighbours, and the ends of the calendar.
    fn days(&self) -> BTreeSet<Date> {
        let starts = self.tables.iter().map(|table| table.0).chain(self.rates.iter().map(|rate| rate.0));
        let around = starts.flat_map(|day| [day.previous(), Some(day), day.next()]).flatten();
        around.chain([Date::MIN, Date::MAX]).collect()
    }

    /// Every amount at which a band begins or ends, with its neighbours, and the smallest and largest amounts.
    fn amounts(&self) -> BTreeSet<u64> {
        let rows = self.tables.iter().flat_map(|table| &table.1);
        let edges = rows.flat_map(|row| [Some(row.from), row.below]).flatten();
        let around = edges.flat_map(|edge| [edge - 1, edge, edge + 1]).chain([1, 2, 999_999_999_998, 999_999_999_999]);
        around.filter(|amount| (1..=Yen::MAX.get()).contains(amount)).collect()
    }
}

fn yen(yen: u64) -> Yen {
    Yen::new(yen).unwrap()
}

/// Checks one quote: the scan finds exactly one row, and the evidence matches.
fn check_quote(profile: &Profile, document: &Document, kind: TransferKind, member: bool, amount: u64, on: Date) {
    let case = format!("{kind}, member {member}, {amount} yen on {on}");
    let (fee, quote) = (profile.fee(kind, member, yen(amount), on), profile.quote(kind, member, yen(amount), on));
    let Some((table, rows)) = document.scan(kind.name(), member, amount, on) else {
        let refused = FeeError::BeforeFirstTable { first: document.tables[0].0 };
        assert_eq!((fee.err(), quote.err()), (Some(refused), Some(refused)), "{case}");
        return;
    };
    assert_eq!(rows.len(), 1, "{case}");
    let quote = quote.unwrap();
    assert_eq!((fee.unwrap().get(), quote.fee.get()), (rows[0].yen, rows[0].yen), "{case}");
    assert_eq!((quote.table.from(), quote.row.kind(), quote.row.member()), (table, kind, rows[0].member), "{case}");
    assert_eq!((quote.row.rule(), quote.row.source()), (&*rows[0].rule, &*rows[0].source), "{case}");
    assert_eq!((quote.row.from().get(), quote.row.below().map(Yen::get)), (rows[0].from, rows[0].below), "{case}");
    assert_eq!(quote.row.yen(), quote.fee, "{case}");
    assert_eq!(quote.tax_contained.get().to_string(), document.tax(rows[0].yen, on).to_string(), "{case}");
    assert_eq!((quote.rounding.name(), quote.profile_hash), (&*document.rounding, profile.hash()), "{case}");
}

#[test]
fn fault_50_every_kind_membership_amount_and_day_has_exactly_one_row() {
    for text in [Profile::SEIWA, TANUMA] {
        let (profile, document) = (Profile::load(text).unwrap(), Document::read(text));
        assert!(profile.fee_tables().iter().map(|table| table.from()).eq(document.tables.iter().map(|table| table.0)));
        for on in document.days() {
            for &kind in TransferKind::ALL {
                for member in [true, false] {
                    for amount in document.amounts() {
                        check_quote(&profile, &document, kind, member, amount, on);
                    }
                }
            }
        }
    }
}

/// The cells of the guide, written by hand.
#[test]
fn fee_1_to_3_the_cells_of_the_guide() {
    use TransferKind::{OtherBank, OwnAccount, OwnInstitution, SameBranch};
    let seiwa = Profile::seiwa();
    let on = "2026-11-24".parse().unwrap();
    for (kind, member, amount, fee) in [
        (OwnAccount, true, 1, 0),
        (OwnAccount, false, 999_999_999_999, 0),
        (SameBranch, true, 30_000, 0),
        (SameBranch, false, 29_999, 0),
        (OwnInstitution, true, 1, 110),
        (OwnInstitution, true, 30_000, 110),
        (OwnInstitution, false, 29_999, 110),
        (OwnInstitution, false, 999_999_999_999, 110),
        (OtherBank, true, 29_999, 220),
        (OtherBank, true, 30_000, 330),
        (OtherBank, false, 1, 220),
        (OtherBank, false, 29_999, 220),
        (OtherBank, false, 30_000, 440),
    ] {
        assert_eq!(seiwa.fee(kind, member, yen(amount), on), Ok(yen(fee)), "{kind} {member} {amount}");
    }
}

/// What the document says of its one table, and the kinds of its seven rows in their order, written by hand.
#[test]
fn fee_5_a_table_names_its_first_day_its_rule_and_its_source() {
    use TransferKind::{OtherBank, OwnAccount, OwnInstitution, SameBranch};
    let seiwa = Profile::seiwa();
    let [table] = seiwa.fee_tables() else { panic!("{} tables", seiwa.fee_tables().len()) };
    assert_eq!(table.from(), "2019-10-01".parse().unwrap());
    assert_eq!((table.rule(), table.source()), ("FEE-5", "振込・振替手数料"));
    let kinds: Vec<_> = table.rows().iter().map(|row| row.kind()).collect();
    assert_eq!(kinds, [OwnAccount, SameBranch, OwnInstitution, OtherBank, OtherBank, OtherBank, OtherBank]);
}

#[test]
fn fee_8_nothing_has_no_charge() {
    let seiwa = Profile::seiwa();
    for &kind in TransferKind::ALL {
        for on in [Date::MIN, "2019-10-01".parse().unwrap(), Date::MAX] {
            assert_eq!(seiwa.fee(kind, true, Yen::ZERO, on), Err(FeeError::ZeroAmount));
            assert_eq!(seiwa.quote(kind, false, Yen::ZERO, on).err(), Some(FeeError::ZeroAmount));
        }
    }
    let charges: Vec<_> = ChargeItem::ALL.iter().map(|&item| seiwa.charge(item, Date::MAX)).collect();
    assert_eq!(charges, [Charge::NotStated, Charge::Free, Charge::Free, Charge::Free, Charge::Free, Charge::NotStated]);
}

/// The same charge on the days around each change of the rate, with each rounding.
#[test]
fn fee_6_the_tax_contained_changes_with_the_rate() {
    let fees = |yen: u64| {
        let row = |kind| format!("{{ kind = \"{kind}\", yen = {yen}, rule = \"FEE-3\", source = \"test\" }},\n");
        let rows: String = TransferKind::ALL.iter().map(|kind| row(kind.name())).collect();
        format!("[[fee-table]]\nfrom = 1980-01-01\nrule = \"FEE-5\"\nsource = \"test\"\nrows = [\n{rows}]\n")
    };
    let rates = "rates = [{ from = 1989-04-01, percent = \"3\" }, { from = 2026-01-01, percent = \"7.85\" }, \
                 { from = 2019-10-01, percent = \"10\" }, { from = 2030-01-01, percent = \"0\" }, { from = 2031-01-01, percent = \"100\" }]";
    for rounding in ["down", "half-up", "up"] {
        for yen in [0, 1, 5, 103, 105, 110, 215, 330, 999, 999_999_999_999] {
            let text = institution("", &fees(yen))
                .replace("rates = [{ from = 2019-10-01, percent = \"10\" }]", rates)
                .replace("\"down\"", &format!("\"{rounding}\""));
            let (profile, document) = (Profile::load(&text).unwrap(), Document::read(&text));
            assert_eq!((document.rates.len(), &*document.rounding), (5, rounding));
            for on in document.days() {
                check_quote(&profile, &document, TransferKind::OtherBank, true, 30_000, on);
            }
        }
    }
}

// --- random tables ---------------------------------------------------------------------------------------------------

/// A band of one table: from, below, charge.
type Band = (u64, Option<u64>, u64);

/// A table with these bands for other banks and the other kinds free; the rows in any order.
fn table(bands: &[(Option<bool>, Band)]) -> String {
    let free = ["own-account", "same-branch", "own-institution"];
    let free =
        free.map(|kind| format!("{{ kind = \"{kind}\", yen = 0, rule = \"FEE-1\", source = \"test\" }},\n")).concat();
    let priced = bands.iter().map(|(member, (from, below, yen))| {
        let member = member.map_or(String::new(), |member| format!("member = {member}, "));
        let below = below.map_or(String::new(), |below| format!("below = {below}, "));
        format!("{{ kind = \"other-bank\", {member}from = {from}, {below}yen = {yen}, rule = \"FEE-3\", source = \"test\" }},\n")
    });
    let rows: String = priced.collect();
    format!("[[fee-table]]\nfrom = 2019-10-01\nrule = \"FEE-5\"\nsource = \"test\"\nrows = [\n{rows}{free}]\n")
}

/// Up to 200 bands from 1 to the largest amount, each with a charge.
fn partition() -> impl Strategy<Value = Vec<Band>> {
    let cut = prop_oneof![2_u64..=1_000, 2_u64..=999_999_999_999, (1_u32..12).prop_map(|zeros| 10_u64.pow(zeros))];
    (prop::collection::btree_set(cut, 0..200), any::<u64>()).prop_map(|(cuts, seed)| {
        let firsts = [1].into_iter().chain(cuts.iter().copied());
        let ends = cuts.iter().map(|&cut| Some(cut)).chain([None]);
        firsts.zip(ends).zip(0_u64..).map(|((from, below), n)| (from, below, (seed ^ (n * 7_919)) % 1_000)).collect()
    })
}

/// Rows for both memberships at once, or a partition for each.
fn rows() -> impl Strategy<Value = Vec<(Option<bool>, Band)>> {
    let for_whom = |bands: Vec<Band>, member: Option<bool>| bands.into_iter().map(move |band| (member, band));
    prop_oneof![
        partition().prop_map(move |bands| for_whom(bands, None).collect()),
        (partition(), partition()).prop_map(move |(members, others)| for_whom(members, Some(true))
            .chain(for_whom(others, Some(false)))
            .collect()),
    ]
}

proptest! {
    #![proptest_config(fixed(60))]

    #[test]
    fn fee_7_any_whole_table_quotes_as_a_scan_does(
        rows in rows().prop_shuffle(),
        amounts in prop::collection::vec(1_u64..=999_999_999_999, 50),
    ) {
        let text = institution("", &table(&rows));
        let (profile, document) = (Profile::load(&text).unwrap(), Document::read(&text));
        let on = "2026-11-24".parse().unwrap();
        for amount in document.amounts().into_iter().chain(amounts) {
            for member in [true, false] {
                check_quote(&profile, &document, TransferKind::OtherBank, member, amount, on);
            }
        }
    }
}

/// One kind of damage to a table.
#[derive(Clone, Copy, Debug)]
enum Damage {
    FromLower,
    FromHigher,
    BelowLower,
    BelowHigher,
    NoEnd,
    Gone,
    Twice,
}

proptest! {
    #![proptest_config(fixed(300))]

    /// One edge moved by a yen, one row removed or duplicated: the profile is always refused, as FEE-7, at a position in the table.
    #[test]
    fn fee_7_any_damaged_table_is_refused(
        mut rows in rows().prop_shuffle(),
        damaged in any::<prop::sample::Index>(),
        damage in prop::sample::select(vec![
            Damage::FromLower, Damage::FromHigher, Damage::BelowLower, Damage::BelowHigher, Damage::NoEnd, Damage::Gone, Damage::Twice,
        ]),
    ) {
        let damaged = damaged.index(rows.len());
        let (_, (from, below, _)) = &mut rows[damaged];
        match (damage, &below) {
            // An amount of 0 would be another fault.
            (Damage::FromLower, _) if *from > 1 => *from -= 1,
            (Damage::FromHigher | Damage::FromLower, _) => *from += 1,
            (Damage::BelowLower, Some(end)) => *below = Some(end - 1),
            (Damage::BelowHigher, Some(end)) if *end < 999_999_999_999 => *below = Some(end + 1),
            // The last row has no end, so it gets one.
            (Damage::BelowLower | Damage::NoEnd, None) => *below = Some(999_999_999_999),
            (Damage::NoEnd | Damage::BelowHigher, Some(_)) => *below = None,
            (Damage::Gone, _) => drop(rows.remove(damaged)),
            (Damage::Twice | Damage::BelowHigher, _) => rows.push(rows[damaged]),
        }
        let text = institution("", &table(&rows));
        let faults = Profile::load(&text).err().map(|faults| faults.0).unwrap_or_default();
        prop_assert!(!faults.is_empty(), "{:?} of row {}", damage, damaged);
        for fault in faults {
            prop_assert_eq!(fault.code.rule(), "FEE-7", "{}", fault);
            prop_assert!(fault.path.starts_with("fee-table[0]"), "{}", fault);
            prop_assert!(text.lines().nth(fault.line - 1).is_some_and(|line| line.contains(&fault.found)), "{}", fault);
        }
    }
}

/// Each kind of incompleteness has its code and its row.
#[test]
fn fee_7_what_is_wrong_and_where() {
    let both = |bands: &[Band]| bands.iter().map(|band| (None, *band)).collect::<Vec<_>>();
    let rows = [
        (both(&[(1, Some(100), 1), (99, None, 2)]), vec![(Code::BandsOverlap, Some(1))]),
        (both(&[(1, Some(100), 1), (101, None, 2)]), vec![(Code::BandsGap, Some(1))]),
        (both(&[(2, None, 1)]), vec![(Code::BandsGap, Some(0))]),
        (both(&[(1, Some(100), 1)]), vec![(Code::BandsGap, Some(0))]),
        (both(&[(1, Some(100), 1), (100, Some(100), 2), (100, None, 3)]), vec![(Code::BandBackwards, Some(1))]),
        (both(&[(1, Some(100), 1), (100, Some(50), 2), (100, None, 3)]), vec![(Code::BandBackwards, Some(1))]),
        // The first row covers everything, so there is no gap after the second.
        (both(&[(1, None, 1), (100, Some(200), 2)]), vec![(Code::BandsOverlap, Some(1))]),
        (both(&[]), vec![(Code::KindNotPriced, None), (Code::KindNotPriced, None)]),
        (vec![(Some(true), (1, None, 1))], vec![(Code::KindNotPriced, None)]),
        (vec![(Some(true), (1, Some(9), 1)), (None, (9, None, 1))], vec![(Code::BandsGap, Some(1))]),
        (
            vec![(Some(true), (1, Some(9), 1)), (None, (9, None, 1)), (Some(false), (1, Some(10), 1))],
            vec![(Code::BandsOverlap, Some(1))],
        ),
    ];
    for (bands, want) in rows {
        let faults = Profile::load(&institution("", &table(&bands))).err().unwrap().0;
        let found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.clone())).collect();
        let path =
            |row: Option<usize>| row.map_or("fee-table[0]".to_owned(), |row| format!("fee-table[0].rows[{row}]"));
        assert_eq!(found, want.into_iter().map(|(code, row)| (code, path(row))).collect::<Vec<_>>(), "{bands:?}");
    }
    let twice = table(&both(&[(1, None, 1)])).repeat(2);
    let faults = Profile::load(&institution("", &twice)).err().unwrap().0;
    let found: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.as_str(), fault.found.as_str())).collect();
    assert_eq!(found, [(Code::TablesOnOneDay, "fee-table[1].from", "2019-10-01")]);
}
