//! The register of pages: the tables of every feature, and queries of a page's row.

mod checks; // rejects tables that contradict themselves

use super::access::pages::FEATURE as ACCESS;
use super::mail::pages::FEATURE as MAIL;
use crate::kernel::Machine;
use crate::page::{Arrow, Button, ButtonHours, Entered, EntryField, FeaturePages, Page, PageRow, Stands};

/// The tables, one for each feature.
const FEATURES: &[FeaturePages] = &[ACCESS, MAIL];

/// The row of each page, by the page's number. If a page has no row or two, the library does not compile.
const ROWS: [&PageRow; Page::ALL.len()] = rows();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "it runs when the library is compiled, where a panic is a message of the compiler"
)]
const fn rows() -> [&'static PageRow; Page::ALL.len()] {
    let mut rows: [Option<&'static PageRow>; Page::ALL.len()] = [None; Page::ALL.len()];
    let mut features = FEATURES;
    while let [feature, more @ ..] = features {
        let mut rest = feature.pages;
        while let [row, next @ ..] = rest {
            assert!(rows[row.page.index()].is_none(), "a page has two rows");
            checks::row(row);
            rows[row.page.index()] = Some(row);
            rest = next;
        }
        features = more;
    }
    let [Some(first), ..] = rows else { panic!("the first page has no row in the tables of the features") };
    let (mut all, mut place) = ([first; Page::ALL.len()], 1);
    while place < all.len() {
        let Some(row) = rows[place] else { panic!("a page has no row in the tables of the features") };
        all[place] = row;
        place += 1;
    }
    all
}

const _: () = checks::ways_in(FEATURES);

/// The button by which one of these features is entered from a page.
const fn way_in(features: &'static [FeaturePages], on: Page, button: Button) -> Option<&'static Arrow> {
    let mut rest = features;
    while let [feature, more @ ..] = rest {
        if let Some(arrow) = feature.way_in(on, button) {
            return Some(arrow);
        }
        rest = more;
    }
    None
}

impl Page {
    /// The table as data, for charts: which page a button leads to (PAG-1).
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert_eq!(Page::PAGE_FLOW.allowed("top", "log-out"), ["logged-out"]);
    /// assert!(Page::PAGE_FLOW.allowed("top", "back").is_empty()); // refused
    /// ```
    pub const PAGE_FLOW: Machine = Machine {
        name: "Page flow",
        about: "which page a button leads to (PAG-1)",
        states: Self::TEXTS,
        events: Button::TEXTS,
        arrows: &ARROWS,
    };

    /// Its row.
    #[expect(clippy::indexing_slicing, reason = "there is a row for each place, which the compiler checks")]
    pub(crate) const fn row(self) -> &'static PageRow {
        ROWS[self.index()]
    }

    /// One of its buttons, be it of its own feature or the way into another one; `None` if it has no such button.
    const fn arrow(self, button: Button) -> Option<&'static Arrow> {
        match self.row().arrow(button) {
            Some(own) => Some(own),
            None => way_in(FEATURES, self, button),
        }
    }

    /// The pages of every feature: what an institution must describe, and what it may do without.
    pub(crate) const fn features() -> &'static [FeaturePages] {
        FEATURES
    }

    /// Whether an institution may do without the page: it describes all pages of its feature, or none (PAG-1).
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert!(Page::MailChange.is_optional() && !Page::Login.is_optional());
    /// ```
    pub const fn is_optional(self) -> bool {
        let mut features = FEATURES;
        while let [feature, more @ ..] = features {
            if feature.may_lack && feature.has(self) {
                return true;
            }
            features = more;
        }
        false
    }

    /// The pages to which a button may lead from here; empty if the page has no such button.
    pub const fn allowed(self, button: Button) -> &'static [Self] {
        match self.arrow(button) {
            Some(arrow) => arrow.to.pages,
            None => &[],
        }
    }

    /// The fields that are entered on it, in the order of the guide (PAG-1).
    ///
    /// ```
    /// use madoguchi::{EntryField, Page};
    /// assert_eq!(Page::Login.entries(), [EntryField::LoginId, EntryField::LoginPassword]);
    /// assert!(Page::Top.entries().is_empty());
    /// ```
    pub const fn entries(self) -> &'static [EntryField] {
        self.row().enters
    }

    /// The earlier entries that it shows, in the order of the guide (PAG-1).
    ///
    /// ```
    /// use madoguchi::{EntryField, Page};
    /// assert_eq!(Page::FirstUseDone.shows(), [EntryField::LoginId]);
    /// assert!(!Page::Review.shows().contains(&EntryField::ConfirmationPassword)); // no secret is shown
    /// ```
    pub const fn shows(self) -> &'static [EntryField] {
        self.row().shows
    }

    /// Whether the page belongs to a session whose customer has proven the login password. Each of these pages has a button that ends the session at
    /// once, 「ログアウト」 or 「中止する」, which no institution may leave out (LOG-8).
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert!(Page::Enrolled.is_in_session() && !Page::LoggedOut.is_in_session());
    /// ```
    pub const fn is_in_session(self) -> bool {
        matches!(self.row().stands, Stands::Proving | Stands::Open)
    }

    /// Whether an institution may leave out a button of the page. A customer who has aborted or logged out can close the window instead; the way back
    /// from the review is a convenience.
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert!(Page::Review.may_lack(Button::Back));
    /// assert!(!Page::Review.may_lack(Button::Abort)); // ENR-2: at every step
    /// ```
    pub const fn may_lack(self, button: Button) -> bool {
        matches!(self.arrow(button), Some(Arrow { may_lack: true, .. }))
    }

    /// Whether a button of the page reads what was entered on it. A button that leads away or back drops the entries, so a customer need not fill in
    /// a page to leave it (ENR-1, ENR-2, LOG-3).
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert!(Page::Login.reads_entries(Button::LogIn));
    /// assert!(!Page::Login.reads_entries(Button::FirstUse) && !Page::Review.reads_entries(Button::Back));
    /// assert!(!Page::Top.reads_entries(Button::Next)); // the page has no such button
    /// ```
    pub const fn reads_entries(self, button: Button) -> bool {
        matches!(self.arrow(button), Some(Arrow { entries: Entered::Read, .. }))
    }

    /// The hours in which a button works (HRS-11); `None` if the page has no such button.
    pub(crate) const fn hours(self, button: Button) -> Option<ButtonHours> {
        match self.arrow(button) {
            Some(arrow) => Some(arrow.hours),
            None => None,
        }
    }
}

/// The number of arrows of all pages.
#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "it runs when the library is compiled, where a panic is a message of the compiler"
)]
const fn arrows_of_all() -> usize {
    let (mut count, mut place) = (0, 0);
    while place < ROWS.len() {
        count += ROWS[place].buttons.len();
        place += 1;
    }
    let mut features = FEATURES;
    while let [feature, more @ ..] = features {
        count += feature.ways_in.len();
        features = more;
    }
    count
}

/// Every arrow, in the words of its pages.
const ARROWS: [(&str, &str, &[&str]); arrows_of_all()] = arrows();

#[expect(
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "it runs when the library is compiled, where a panic is a message of the compiler"
)]
const fn arrows() -> [(&'static str, &'static str, &'static [&'static str]); arrows_of_all()] {
    const NONE: (&str, &str, &[&str]) = ("", "", &[]);
    let (mut all, mut count, mut place) = ([NONE; arrows_of_all()], 0, 0);
    while place < ROWS.len() {
        let page = ROWS[place].page;
        let mut rest = ROWS[place].buttons;
        while let [arrow, more @ ..] = rest {
            all[count] = (page.name(), arrow.button.name(), arrow.to.names);
            count += 1;
            rest = more;
        }
        // The ways from here into other features.
        let mut button = 0;
        while button < Button::ALL.len() {
            if let Some(arrow) = way_in(FEATURES, page, Button::ALL[button]) {
                all[count] = (page.name(), arrow.button.name(), arrow.to.names);
                count += 1;
            }
            button += 1;
        }
        place += 1;
    }
    all
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::page::{Button, ButtonHours, Page};

    /// The pages that can be reached from one page by the arrows that `kept` accepts.
    fn reached(from: Page, kept: impl Fn(Page, Button, Page) -> bool) -> BTreeSet<Page> {
        let mut reached = BTreeSet::from([from]);
        let mut waiting = vec![from];
        while let Some(page) = waiting.pop() {
            for &button in Button::ALL {
                let to = page.allowed(button).iter().filter(|&&to| kept(page, button, to));
                waiting.extend(to.filter(|&&to| reached.insert(to)));
            }
        }
        reached
    }

    #[test]
    fn pag_1_every_page_is_reached_whatever_is_left_out() {
        assert_eq!(reached(Page::Login, |_, _, _| true).len(), Page::ALL.len());
        assert_eq!(reached(Page::Login, |page, button, _| !page.may_lack(button)).len(), Page::ALL.len());
    }

    #[test]
    fn log_8_every_page_of_a_session_can_be_left_at_once() {
        let ends = |page: Page| {
            [Button::LogOut, Button::Abort].into_iter().find(|&button| {
                let leads = page.allowed(button);
                !leads.is_empty() && leads.iter().all(|to| matches!(to, Page::LoggedOut | Page::Aborted))
            })
        };
        // The pages that a login opens, and those reached from them while the session lasts.
        let over = |page: &Page| !matches!(page, Page::LoggedOut | Page::Aborted | Page::Home | Page::Login);
        let mut open: BTreeSet<Page> = Page::Login.allowed(Button::LogIn).iter().copied().collect();
        loop {
            let next: BTreeSet<_> = open
                .iter()
                .flat_map(|page| Button::ALL.iter().flat_map(|&button| page.allowed(button)))
                .copied()
                .filter(over)
                .chain(open.clone())
                .collect();
            if next == open {
                break;
            }
            open = next;
        }
        assert_eq!(open, Page::ALL.iter().copied().filter(|page| page.is_in_session()).collect());
        for page in open {
            let button = ends(page);
            assert!(button.is_some_and(|button| !page.may_lack(button) && !page.reads_entries(button)), "{page}");
        }
    }

    #[test]
    fn fault_44_no_step_is_skipped() {
        use {Button as B, Page as P};
        let steps: [&[(Page, Button)]; 3] = [
            &[
                (P::FirstUseAccount, B::Next),
                (P::FirstUseLoginId, B::RegisterLoginId),
                (P::FirstUseDone, B::ContinueRegistration),
            ],
            &[
                (P::Questions, B::Confirm),
                (P::Passwords, B::ConfirmChange),
                (P::CustomerData, B::ToReview),
                (P::Review, B::Confirm),
                (P::Enrolled, B::Next),
                (P::Top, B::LogOut),
            ],
            &[(P::MailChange, B::ToReview), (P::MailReview, B::ConfirmChange), (P::MailChanged, B::ToTop)],
        ];
        for steps in steps {
            let first = steps.first().map(|&(page, _)| page).unwrap_or(P::Login);
            for (done, &finished) in steps.iter().enumerate() {
                // A later login may start at a later page, because steps are done; and a change of passwords that is not part of first use ends at
                // the top page.
                let kept = |page, button, to| {
                    (page, button) != finished && button != B::LogIn && (page, to) != (P::Passwords, P::Top)
                };
                let reached = reached(first, kept);
                for &(later, _) in steps.iter().skip(done.saturating_add(1)) {
                    assert!(!reached.contains(&later), "{later} without {finished:?}");
                }
            }
        }
        // First use never resumes at the review or at the page that says it is done.
        assert!(!P::Login.allowed(B::LogIn).iter().any(|to| matches!(to, P::Review | P::Enrolled)));
    }

    /// Fault 84: a button that the table of hours omits has no hours and is refused; so the table must name every button of every page.
    #[test]
    fn fault_84_every_button_names_its_hours() {
        for &page in Page::ALL {
            for &button in Button::ALL {
                assert_eq!(page.hours(button).is_some(), !page.allowed(button).is_empty(), "{page}, {button}");
            }
        }
    }

    /// Every button that reads entries and keeps no hours is listed here, with its reason.
    #[test]
    fn hrs_12_what_confirms_keeps_hours() {
        let any = Page::ALL.iter().flat_map(|&page| Button::ALL.iter().map(move |&button| (page, button)));
        let any = any.filter(|&(page, button)| page.reads_entries(button) && !page.entries().is_empty());
        let any: Vec<_> = any.filter(|&(page, button)| page.hours(button) == Some(ButtonHours::Any)).collect();
        // The customer may open the review at any time: what it shows is confirmed on the review itself.
        assert_eq!(any, [(Page::CustomerData, Button::ToReview), (Page::MailChange, Button::ToReview)]);
    }

    #[test]
    fn pag_1_the_table_and_the_pages_say_the_same() {
        for &page in Page::ALL {
            for &button in Button::ALL {
                let names: Vec<_> = page.allowed(button).iter().map(|to| to.name()).collect();
                assert_eq!(Page::PAGE_FLOW.allowed(page.name(), button.name()), names);
                assert!(!page.may_lack(button) || !names.is_empty());
            }
        }
        // Every page has at least one button that leaves it.
        assert!(Page::ALL.iter().all(|page| Button::ALL.iter().any(|&button| !page.allowed(button).is_empty())));
    }
}
