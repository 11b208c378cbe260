//! A page as a row of its feature's table: what is entered, shown and kept, and which buttons lead where, in which hours. A row has to name every
//! field: if one is missing, it does not compile (fault 84).

use super::entries::EntryField;
use crate::features::words::{Button, Page};
use crate::service::Service;

/// The pages of a feature.
pub(crate) struct FeaturePages {
    /// Its pages.
    pub(crate) pages: &'static [PageRow],
    /// Its buttons on pages of other features. They lead to its own pages.
    pub(crate) ways_in: &'static [WayIn],
    /// Whether an institution may do without the feature. Such an institution describes none of its pages and none of these buttons; the others
    /// describe all of them.
    pub(crate) may_lack: bool,
}

/// A button of a feature on a page of another feature.
pub(crate) struct WayIn {
    /// The page of the other feature.
    pub(crate) on: Page,
    /// The button.
    pub(crate) arrow: Arrow,
}

/// A page.
pub(crate) struct PageRow {
    /// The page.
    pub(crate) page: Page,
    /// The sessions that may show it.
    pub(crate) stands: Stands,
    /// The fields that are entered on it, in the order of the guide (PAG-1).
    pub(crate) enters: &'static [EntryField],
    /// Its entries that are compared with what the customer has, and not newly chosen. Their length was judged when they were chosen.
    pub(crate) compares: &'static [EntryField],
    /// The earlier entries that it shows, in the order of the guide (PAG-1).
    pub(crate) shows: &'static [EntryField],
    /// The earlier entries that the session still keeps on this page. Every other entry is dropped (LOG-3).
    pub(crate) keeps: &'static [EntryField],
    /// Whether the session still keeps its sealed text on this page (ENR-5).
    pub(crate) keeps_sealed: bool,
    /// Its buttons.
    pub(crate) buttons: &'static [Arrow],
}

/// A button of a page, and where it leads.
pub(crate) struct Arrow {
    /// The button.
    pub(crate) button: Button,
    /// The pages to which it may lead; the handler or the ladder decides which.
    pub(crate) to: Leads,
    /// The hours in which it works (HRS-11).
    pub(crate) hours: ButtonHours,
    /// What happens to the entries.
    pub(crate) entries: Entered,
    /// Whether an institution may leave it out.
    pub(crate) may_lack: bool,
}

/// The pages to which a button may lead, made by `leads!`.
#[derive(Clone, Copy)]
pub(crate) struct Leads {
    /// The pages.
    pub(crate) pages: &'static [Page],
    /// Their words, for the chart.
    pub(crate) names: &'static [&'static str],
}

/// The pages to which a button may lead: `leads![Top, LoggedOut]`.
macro_rules! leads {
    ($($page:ident),+) => {
        $crate::page::Leads {
            pages: &[$($crate::page::Page::$page),+],
            names: &[$($crate::page::Page::$page.name()),+],
        }
    };
}

pub(crate) use leads;

/// The sessions that may show a page, by their state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stands {
    /// Those whose customer is not logged in.
    Before,
    /// Those on their way through the login's ladder, without authority.
    Proving,
    /// Those whose customer is logged in.
    Open,
    /// Those that are over.
    Over,
}

/// The hours in which a button works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ButtonHours {
    /// At any time: it leads away or back (LOG-8), or begins something that a later button confirms within its hours (HRS-12).
    Any,
    /// While this service is open.
    Of(Service),
}

/// What happens to the entries of a page when it is submitted by a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// They are checked and used.
    Read,
    /// They are dropped, so a customer need not fill in a page to leave it (ENR-1, ENR-2, LOG-3).
    Dropped,
}

impl FeaturePages {
    /// Whether a page is its own.
    pub(crate) const fn has(&self, page: Page) -> bool {
        let mut rest = self.pages;
        while let [row, more @ ..] = rest {
            if row.page.index() == page.index() {
                return true;
            }
            rest = more;
        }
        false
    }

    /// Its button on a page of another feature; `None` if it has no such button there.
    pub(crate) const fn way_in(&self, on: Page, button: Button) -> Option<&'static Arrow> {
        let mut rest = self.ways_in;
        while let [way, more @ ..] = rest {
            if way.on.index() == on.index() && way.arrow.button.index() == button.index() {
                return Some(&way.arrow);
            }
            rest = more;
        }
        None
    }
}

impl PageRow {
    /// One of its buttons; `None` if the page has no such button.
    pub(crate) const fn arrow(&self, button: Button) -> Option<&'static Arrow> {
        let mut rest = self.buttons;
        while let [arrow, more @ ..] = rest {
            if arrow.button.index() == button.index() {
                return Some(arrow);
            }
            rest = more;
        }
        None
    }
}
