//! Which page a button leads to (PAG-1, ENR-1, ENR-2, LOG-1): a table, and nothing that is not in it.
//!
//! ```text
//! login ─ first-use ─▶ first-use-account ─▶ first-use-login-id ─▶ first-use-done ─▶ login
//!   │                        └── cancel ────────┴──▶ first-use-cancelled ─▶ home ─▶ login
//!   └─ log-in ─▶ questions ─▶ passwords ─▶ customer-data ⇄ review ─▶ enrolled ─▶ top ─▶ logged-out
//!                    └── stop ────┴──────────┴───────────────┴──▶ stopped      enrolled ─ log-out ─▶ logged-out
//! ```
//!
//! A journey that is taken up again begins at its first step not done (ENR-5), so logging in may lead to each of them. There is
//! no arrow to the review: what was entered before it is dropped when one stops.

use crate::kernel::{Machine, machine};
use crate::service::Service;

machine! {
    PAGE_FLOW "Page flow" = "which page a button leads to (PAG-1)";

    /// A page (PAG-1).
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert_eq!(Page::Review.allowed(Button::Back), [Page::CustomerData]);
    /// assert!(Page::Questions.allowed(Button::Back).is_empty()); // refused: the page has no such button
    /// assert_eq!(Page::from_name("Login"), None); // case counts
    /// ```
    states Page {
        /// The login page, from which first use begins too (LOG-1, ENR-1).
        Login = 0 "login", "ログイン", "log in";
        /// First use: the card's data and the initial passwords (ENR-1).
        FirstUseAccount = 1 "first-use-account", "ログインID取得（お客様情報入力）", "first use: your account";
        /// First use: the login ID (ENR-1).
        FirstUseLoginId = 2 "first-use-login-id", "ログインID取得（登録情報入力）", "first use: your login ID";
        /// First use: done (ENR-1).
        FirstUseDone = 3 "first-use-done", "ログインID取得（登録完了）", "first use: done";
        /// First use: cancelled (ENR-1).
        FirstUseCancelled = 4 "first-use-cancelled", "ログインID取得の中止", "first use: cancelled";
        /// The three secret questions (ENR-2).
        Questions = 5 "questions", "追加認証登録", "secret questions";
        /// Both passwords are changed (ENR-2), also where a change is asked for at login (CRD-11).
        Passwords = 6 "passwords", "パスワード変更", "change of passwords";
        /// Mail address, DM preference, telephone (ENR-2).
        CustomerData = 7 "customer-data", "お客様情報入力", "your data";
        /// Review of what was entered (ENR-2).
        Review = 8 "review", "入力内容確認", "review";
        /// Registration is done (ENR-2, ENR-5).
        Enrolled = 9 "enrolled", "お客様情報登録完了", "registration done";
        /// Registration was stopped (ENR-2, ENR-5).
        Aborted = 10 "aborted", "お客様情報登録の中止", "registration aborted";
        /// The top page: everything is open (LOG-1).
        Top = 11 "top", "トップページ", "top page";
        /// The session is over (LOG-2).
        LoggedOut = 12 "logged-out", "ログアウト", "logged out";
        /// The institution's home page, outside the service: where one comes from, and leaves to.
        Home = 13 "home", "ホームページ", "home page";
    }

    /// A button (PAG-1).
    ///
    /// ```
    /// use madoguchi::Button;
    /// assert_eq!(Button::RegisterLoginId.ja(), "ID登録実行");
    /// assert_eq!(Button::from_name("OK"), None);
    /// ```
    events Button {
        /// Begins first use.
        FirstUse = 0 "first-use", "初回利用登録", "first use";
        /// Logs in.
        LogIn = 1 "log-in", "ログイン", "log in";
        /// Goes on.
        Next = 2 "next", "次へ", "next";
        /// Cancels first use.
        CancelRegistration = 3 "cancel-registration", "登録を中止する", "cancel the registration";
        /// Takes the login ID.
        RegisterLoginId = 4 "register-login-id", "ID登録実行", "register the login ID";
        /// Goes on to the customer's registration.
        ContinueRegistration = 5 "continue-registration", "引き続きお客様情報登録を行う", "go on to customer registration";
        /// Goes to the institution's home page.
        Home = 6 "home", "ホームページへ", "to the home page";
        /// Confirms what was entered.
        Confirm = 7 "confirm", "登録を確定する", "confirm the registration";
        /// Stops the customer's registration.
        Abort = 8 "abort", "中止する", "abort";
        /// Confirms the change of passwords.
        ConfirmChange = 9 "confirm-change", "変更を確定する", "confirm the change";
        /// Goes to the review.
        ToReview = 10 "to-review", "確認画面へ", "to the review";
        /// Goes back to the page before.
        Back = 11 "back", "戻る", "back";
        /// Logs out.
        LogOut = 12 "log-out", "ログアウト", "log out";
    }

    Home, LogIn => Login;
    // ENR-1
    Login, FirstUse => FirstUseAccount;
    FirstUseAccount, Next => FirstUseLoginId;
    FirstUseAccount, CancelRegistration => FirstUseCancelled;
    FirstUseLoginId, RegisterLoginId => FirstUseDone;
    FirstUseLoginId, CancelRegistration => FirstUseCancelled;
    FirstUseDone, ContinueRegistration => Login;
    FirstUseCancelled, Home => Home;
    // LOG-1, ENR-5: the first step that is not done, a forced change of passwords (CRD-11), or the top page.
    Login, LogIn => Questions | Passwords | CustomerData | Top;
    // ENR-2
    Questions, Confirm => Passwords;
    Questions, Abort => Aborted;
    Passwords, ConfirmChange => CustomerData | Top;
    // A forced change is no registration: who stops there is logged out.
    Passwords, Abort => Aborted | LoggedOut;
    CustomerData, ToReview => Review;
    CustomerData, Abort => Aborted;
    Review, Confirm => Enrolled;
    Review, Back => CustomerData;
    Review, Abort => Aborted;
    Enrolled, Next => Top;
    // LOG-2, LOG-8
    Enrolled, LogOut => LoggedOut;
    Top, LogOut => LoggedOut;
    Aborted, Home => Home;
    LoggedOut, Home => Home;
}

/// The hours that a button keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ButtonHours {
    /// It works at any time.
    Any,
    /// It works while this service is open.
    Of(Service),
}

impl Page {
    /// The table as data, for charts.
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert_eq!(Page::PAGE_FLOW.allowed("top", "log-out"), ["logged-out"]);
    /// assert!(Page::PAGE_FLOW.allowed("top", "back").is_empty()); // refused
    /// ```
    pub const PAGE_FLOW: Machine = PAGE_FLOW;

    /// Whether the page is one of a session whose customer is logged in. Each of them has a button that ends the session at once, 「ログアウト」 or
    /// 「中止する」, which no institution may leave out (LOG-8).
    ///
    /// ```
    /// use madoguchi::Page;
    /// assert!(Page::Enrolled.is_in_session() && !Page::LoggedOut.is_in_session());
    /// ```
    pub const fn is_in_session(self) -> bool {
        match self {
            Self::Questions | Self::Passwords | Self::CustomerData | Self::Review | Self::Enrolled | Self::Top => true,
            Self::Login
            | Self::FirstUseAccount
            | Self::FirstUseLoginId
            | Self::FirstUseDone
            | Self::FirstUseCancelled
            | Self::Aborted
            | Self::LoggedOut
            | Self::Home => false,
        }
    }

    /// Whether a session that shows the page may use the services whose factors it has proven (LOG-5). On every other page something
    /// comes first: a step of the registration (ENR-4), or a change of passwords that is due (CRD-11).
    pub(crate) const fn has_authority(self) -> bool {
        match self {
            Self::Enrolled | Self::Top => true,
            Self::Login
            | Self::FirstUseAccount
            | Self::FirstUseLoginId
            | Self::FirstUseDone
            | Self::FirstUseCancelled
            | Self::Questions
            | Self::Passwords
            | Self::CustomerData
            | Self::Review
            | Self::Aborted
            | Self::LoggedOut
            | Self::Home => false,
        }
    }

    /// The hours that a button keeps (HRS-11). `None` if the table does not name them: then the button is refused.
    pub(crate) const fn hours(self, button: Button) -> Option<ButtonHours> {
        use ButtonHours::{Any, Of};
        Some(match (self, button) {
            (Self::Login, Button::LogIn) => Of(Service::Login),
            (Self::FirstUseAccount, Button::Next)
            | (Self::FirstUseLoginId, Button::RegisterLoginId)
            | (Self::Questions | Self::Review, Button::Confirm)
            | (Self::Passwords, Button::ConfirmChange) => Of(Service::FirstUse),
            // HRS-12: entry may begin, and be reviewed, outside the hours; it is confirmed within them.
            (Self::Login, Button::FirstUse)
            | (Self::FirstUseDone, Button::ContinueRegistration)
            | (Self::CustomerData, Button::ToReview)
            | (Self::Review, Button::Back)
            | (Self::Enrolled, Button::Next)
            // What leads away is always possible (LOG-8).
            | (Self::FirstUseAccount | Self::FirstUseLoginId, Button::CancelRegistration)
            | (Self::Questions | Self::Passwords | Self::CustomerData | Self::Review, Button::Abort)
            | (Self::Enrolled | Self::Top, Button::LogOut)
            | (Self::FirstUseCancelled | Self::Aborted | Self::LoggedOut, Button::Home)
            // The institution's page leads to the login.
            | (Self::Home, Button::LogIn) => Any,
            _ => return None,
        })
    }

    /// Whether an institution may leave a button of the page out. Who has stopped or logged out can close the window; the way
    /// back from the review is a comfort.
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert!(Page::Review.may_lack(Button::Back));
    /// assert!(!Page::Review.may_lack(Button::Abort)); // ENR-2: at every step
    /// ```
    pub const fn may_lack(self, button: Button) -> bool {
        matches!((self, button), (Self::Review, Button::Back) | (Self::Aborted | Self::LoggedOut, Button::Home))
    }

    /// Whether a button of the page reads what was entered on it. What leads away or back drops it, so a page need not be filled in
    /// to be left (ENR-1, ENR-2, LOG-3).
    ///
    /// ```
    /// use madoguchi::{Button, Page};
    /// assert!(Page::Login.reads_entries(Button::LogIn));
    /// assert!(!Page::Login.reads_entries(Button::FirstUse) && !Page::Review.reads_entries(Button::Back));
    /// assert!(!Page::Top.reads_entries(Button::Next)); // the page has no such button
    /// ```
    pub const fn reads_entries(self, button: Button) -> bool {
        let away = matches!(
            (self, button),
            (Self::Login, Button::FirstUse)
                | (_, Button::Abort | Button::CancelRegistration | Button::Back | Button::LogOut | Button::Home)
        );
        !away && !self.allowed(button).is_empty()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Button, ButtonHours, PAGE_FLOW, Page};

    /// The pages that can be reached from one, by the arrows that are kept.
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
        // The pages that a login opens, and those that are reached from them before the session is over.
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
        let steps: [&[(Page, Button)]; 2] = [
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
        ];
        for steps in steps {
            let first = steps.first().map(|&(page, _)| page).unwrap_or(P::Login);
            for (done, &finished) in steps.iter().enumerate() {
                // Logging in again may begin later, where a step is done; and a change of passwords that is no part of the
                // journey ends at the top page.
                let kept = |page, button, to| {
                    (page, button) != finished && button != B::LogIn && (page, to) != (P::Passwords, P::Top)
                };
                let reached = reached(first, kept);
                for &(later, _) in steps.iter().skip(done.saturating_add(1)) {
                    assert!(!reached.contains(&later), "{later} without {finished:?}");
                }
            }
        }
        // The review and the done page are never where a journey is taken up again.
        assert!(!P::Login.allowed(B::LogIn).iter().any(|to| matches!(to, P::Review | P::Enrolled)));
    }

    /// Fault 84: a button that the table of hours forgets has none, and is refused; so the table names every button of every page.
    #[test]
    fn fault_84_every_button_names_its_hours() {
        for &page in Page::ALL {
            for &button in Button::ALL {
                assert_eq!(page.hours(button).is_some(), !page.allowed(button).is_empty(), "{page}, {button}");
            }
        }
    }

    /// What reads entries and keeps no hours is named here, with its reason.
    #[test]
    fn hrs_12_what_confirms_keeps_hours() {
        let any = Page::ALL.iter().flat_map(|&page| Button::ALL.iter().map(move |&button| (page, button)));
        let any = any.filter(|&(page, button)| page.reads_entries(button) && !page.entries().is_empty());
        let any: Vec<_> = any.filter(|&(page, button)| page.hours(button) == Some(ButtonHours::Any)).collect();
        // The review is shown at any time: what it shows is confirmed on it.
        assert_eq!(any, [(Page::CustomerData, Button::ToReview)]);
    }

    #[test]
    fn pag_1_the_table_and_the_pages_say_the_same() {
        for &page in Page::ALL {
            for &button in Button::ALL {
                let names: Vec<_> = page.allowed(button).iter().map(|to| to.name()).collect();
                assert_eq!(PAGE_FLOW.allowed(page.name(), button.name()), names);
                assert!(!page.may_lack(button) || !names.is_empty());
            }
        }
        // A page that no button leaves is no page of ours.
        assert!(Page::ALL.iter().all(|page| Button::ALL.iter().any(|&button| !page.allowed(button).is_empty())));
    }
}
