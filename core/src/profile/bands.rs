//! The proof that a table of charges prices every kind, membership and amount exactly once (FEE-7).

use crate::code::Code;
use crate::fee::FeeRow;
use crate::money::Yen;
use crate::service::TransferKind;

/// What breaks the proof.
pub(super) struct BandFault {
    pub(super) code: Code,
    /// The row to look at, by its place in the table; nothing where a row is missing altogether.
    pub(super) row: Option<usize>,
    pub(super) ja: String,
    pub(super) en: String,
}

/// Walks the bands of each kind and membership upwards from ¥1.
pub(super) fn faults(rows: &[FeeRow]) -> Vec<BandFault> {
    let mut faults = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        if row.below.is_some_and(|below| below <= row.from()) {
            faults.push(BandFault {
                code: Code::BandBackwards,
                row: Some(place),
                ja: format!("{}円より大きい`below`", row.from()),
                en: format!("a `below` above {}", row.from()),
            });
        }
    }
    // A band that runs backwards would show as a gap as well.
    if !faults.is_empty() {
        return faults;
    }
    for &kind in TransferKind::ALL {
        for member in [true, false] {
            walk(rows, kind, member, &mut faults);
        }
    }
    // A row for both memberships meets the same fault twice.
    faults.dedup_by(|later, earlier| (later.code, later.row, &later.en) == (earlier.code, earlier.row, &earlier.en));
    faults
}

fn walk(rows: &[FeeRow], kind: TransferKind, member: bool, faults: &mut Vec<BandFault>) {
    let mut bands: Vec<_> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.kind() == kind && row.member().is_none_or(|only| only == member))
        .collect();
    bands.sort_by_key(|(_, row)| row.from());
    // The amount that the next band must begin with; nothing once a band has no end.
    let mut next = Yen::new(1).ok();
    for (place, row) in &bands {
        let (code, ja, en) = match next {
            Some(next) if next < row.from() => {
                let gap = format!("{kind}: {next} … {}", row.from());
                (Code::BandsGap, format!("{gap}未満に行がない"), format!("{gap} has no row"))
            }
            Some(next) if next == row.from() => (Code::BandsOverlap, String::new(), String::new()),
            _ => {
                let from = row.from();
                (
                    Code::BandsOverlap,
                    format!("{kind}: {from}円からの行が二つ"),
                    format!("{kind}: {from} is priced twice"),
                )
            }
        };
        if !en.is_empty() {
            faults.push(BandFault { code, row: Some(*place), ja, en });
        }
        next = row.below().map(|below| next.map_or(below, |next| next.max(below)));
    }
    if bands.is_empty() {
        let who = if member { ("組合員", "members") } else { ("組合員以外", "non-members") };
        faults.push(BandFault {
            code: Code::KindNotPriced,
            row: None,
            ja: format!("{kind}（{}）の行", who.0),
            en: format!("rows for `{kind}`, {}", who.1),
        });
    } else if let (Some(next), Some((place, _))) = (next, bands.last()) {
        faults.push(BandFault {
            code: Code::BandsGap,
            row: Some(*place),
            ja: format!("{kind}: {next}円以上の行"),
            en: format!("{kind}: a row from {next} on"),
        });
    }
}
