//! Rejects tables of pages that contradict themselves. The checks run when the library is compiled.

use super::way_in;
use crate::page::{EntryField, FeaturePages, PageRow, WayIn};

/// Rejects a row that contradicts itself.
pub(super) const fn row(row: &PageRow) {
    assert!(!row.buttons.is_empty(), "a page has no button: nobody could leave it");
    let mut rest = row.buttons;
    while let [arrow, more @ ..] = rest {
        assert!(!arrow.to.pages.is_empty(), "a button leads nowhere");
        let mut others = more;
        while let [other, next @ ..] = others {
            assert!(other.button.index() != arrow.button.index(), "a button stands twice on a page");
            others = next;
        }
        rest = more;
    }
    let mut compares = row.compares;
    while let [field, more @ ..] = compares {
        assert!(holds(row.enters, *field), "a field is compared and not entered");
        compares = more;
    }
}

/// Rejects a button of a feature on another's page if that page has it already, or if it leads nowhere.
pub(super) const fn ways_in(features: &'static [FeaturePages]) {
    let mut features = features;
    while let [feature, more @ ..] = features {
        let mut rest = feature.ways_in;
        while let [way, next @ ..] = rest {
            let WayIn { on, arrow } = way;
            assert!(!arrow.to.pages.is_empty(), "a button leads nowhere");
            let twice = on.row().arrow(arrow.button).is_some()
                || way_in(more, *on, arrow.button).is_some()
                || FeaturePages { ways_in: next, ..*feature }.way_in(*on, arrow.button).is_some();
            assert!(!twice, "a button stands twice on a page");
            rest = next;
        }
        features = more;
    }
}

const fn holds(fields: &[EntryField], field: EntryField) -> bool {
    let mut rest = fields;
    while let [own, more @ ..] = rest {
        if own.index() == field.index() {
            return true;
        }
        rest = more;
    }
    false
}
