//! Proves that a table of charges prices every kind, membership and amount exactly once (FEE-7).

use crate::code::Code;
use crate::fee::FeeRow;
use crate::money::Yen;
use crate::service::TransferKind;

/// A fault in the table.
#[derive(PartialEq, Eq)]
pub(super) struct BandFault {
    pub(super) code: Code,
    /// The index of the row to look at; `None` if a row is missing altogether.
    pub(super) row: Option<usize>,
    /// What would be allowed, in Japanese.
    pub(super) ja: String,
    /// What would be allowed, in English.
    pub(super) en: String,
}

/// Every fault in the table. A row for both memberships is reported once.
pub(super) fn faults(rows: &[FeeRow]) -> Vec<BandFault> {
    let backwards: Vec<_> = rows.iter().enumerate().filter_map(|(place, row)| backwards(place, row)).collect();
    // A band that runs backwards would be reported as a gap too.
    if !backwards.is_empty() {
        return backwards;
    }
    let mut faults: Vec<BandFault> = Vec::new();
    for &kind in TransferKind::ALL {
        for member in [true, false] {
            for fault in walk(rows, kind, member) {
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            }
        }
    }
    faults
}

fn backwards(place: usize, row: &FeeRow) -> Option<BandFault> {
    let from = row.from();
    row.below().filter(|&below| below <= from).map(|_| BandFault {
        code: Code::BandBackwards,
        row: Some(place),
        ja: format!("{from}円より大きい`below`"),
        en: format!("a `below` above {from}"),
    })
}

/// Walks the bands of one kind and membership upwards from ¥1.
fn walk(rows: &[FeeRow], kind: TransferKind, member: bool) -> Vec<BandFault> {
    let mut bands: Vec<_> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| row.kind() == kind && row.member().is_none_or(|only| only == member))
        .collect();
    bands.sort_by_key(|(_, row)| row.from());

    let Some((last, _)) = bands.last().copied() else {
        let (ja, en) = if member { ("組合員", "members") } else { ("組合員以外", "non-members") };
        let (ja, en) = (format!("`{kind}`（{ja}）の行"), format!("rows of `{kind}` for {en}"));
        return vec![BandFault { code: Code::KindNotPriced, row: None, ja, en }];
    };
    let mut faults = Vec::new();
    // The amount with which the next band must begin; `None` once a band has no end.
    let mut next = Yen::new(1).ok();
    for (place, row) in bands {
        let from = row.from();
        match next {
            Some(next) if next == from => {}
            Some(next) if next < from => faults.push(gap(place, kind, next, Some(from))),
            _ => faults.push(BandFault {
                code: Code::BandsOverlap,
                row: Some(place),
                ja: format!("`{kind}` {from}円の行は一つ"),
                en: format!("one row of `{kind}` for {from} yen"),
            }),
        }
        next = next.and_then(|next| row.below().map(|below| next.max(below)));
    }
    faults.extend(next.map(|next| gap(last, kind, next, None)));
    faults
}

fn gap(place: usize, kind: TransferKind, from: Yen, below: Option<Yen>) -> BandFault {
    let (ja, en) = match below {
        Some(below) => (format!("{from}円以上{below}円未満"), format!("from {from} to below {below} yen")),
        None => (format!("{from}円以上"), format!("from {from} yen on")),
    };
    BandFault {
        code: Code::BandsGap,
        row: Some(place),
        ja: format!("`{kind}` {ja}の行"),
        en: format!("a row of `{kind}` {en}"),
    }
}
