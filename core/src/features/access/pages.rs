//! The pages of first use, login and registration (ENR-1, ENR-2, LOG-1, LOG-2).

use crate::page::ButtonHours::{Any, Of};
use crate::page::Entered::{Dropped, Read};
use crate::page::EntryField::{self, *};
use crate::page::{Arrow, Button, FeaturePages, Page, PageRow, Stands, leads};
use crate::service::Service;

/// The customer's data, kept from the page where it is entered to the review and back (LOG-3).
const DATA: &[EntryField] = &[MailAddress, DirectMail, Telephone];

/// 「中止する」 of the registration (ENR-2): works at every step and at any time, whatever was entered.
const ABORT: Arrow =
    Arrow { button: Button::Abort, to: leads![Aborted], hours: Any, entries: Dropped, may_lack: false };

/// 「登録を中止する」 of first use (ENR-1).
const CANCEL: Arrow = Arrow {
    button: Button::CancelRegistration,
    to: leads![FirstUseCancelled],
    hours: Any,
    entries: Dropped,
    may_lack: false,
};

/// 「ログアウト」 (LOG-2, LOG-8).
pub(crate) const LOG_OUT: Arrow =
    Arrow { button: Button::LogOut, to: leads![LoggedOut], hours: Any, entries: Dropped, may_lack: false };

/// 「ホームページへ」, for customers whose session is over. They can close the window instead.
const HOME: Arrow = Arrow { button: Button::Home, to: leads![Home], hours: Any, entries: Dropped, may_lack: true };

/// No institution does without first use, login and registration.
pub(crate) const FEATURE: FeaturePages = FeaturePages { pages: PAGES, ways_in: &[], may_lack: false };

/// Every page of the feature.
const PAGES: &[PageRow] = &[
    PageRow {
        page: Page::Login,
        stands: Stands::Before,
        enters: &[LoginId, LoginPassword],
        compares: &[LoginId, LoginPassword],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[
            // LOG-1, ENR-5: leads to the first rung of the ladder that asks for something, or to the top page.
            Arrow {
                button: Button::LogIn,
                to: leads![Questions, Passwords, CustomerData, Top],
                hours: Of(Service::Login),
                entries: Read,
                may_lack: false,
            },
            // HRS-12: the customer may begin to enter data outside the hours, but confirms it within them.
            Arrow {
                button: Button::FirstUse,
                to: leads![FirstUseAccount],
                hours: Any,
                entries: Dropped,
                may_lack: false,
            },
        ],
    },
    PageRow {
        page: Page::FirstUseAccount,
        stands: Stands::Before,
        enters: &[BranchNumber, AccountType, AccountNumber, LoginPassword, ConfirmationPassword],
        compares: &[LoginPassword, ConfirmationPassword],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[
            Arrow {
                button: Button::Next,
                to: leads![FirstUseLoginId],
                hours: Of(Service::FirstUse),
                entries: Read,
                may_lack: false,
            },
            CANCEL,
        ],
    },
    PageRow {
        page: Page::FirstUseLoginId,
        stands: Stands::Before,
        enters: &[LoginId, LoginIdAgain],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[
            Arrow {
                button: Button::RegisterLoginId,
                to: leads![FirstUseDone],
                hours: Of(Service::FirstUse),
                entries: Read,
                may_lack: false,
            },
            CANCEL,
        ],
    },
    PageRow {
        page: Page::FirstUseDone,
        stands: Stands::Before,
        enters: &[],
        compares: &[],
        shows: &[LoginId],
        keeps: &[LoginId],
        keeps_sealed: false,
        buttons: &[Arrow {
            button: Button::ContinueRegistration,
            to: leads![Login],
            hours: Any,
            entries: Read,
            may_lack: false,
        }],
    },
    PageRow {
        page: Page::FirstUseCancelled,
        stands: Stands::Over,
        enters: &[],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[Arrow { may_lack: false, ..HOME }],
    },
    PageRow {
        page: Page::Questions,
        stands: Stands::Proving,
        enters: &[Question1, Answer1, Question2, Answer2, Question3, Answer3, QuestionsConfirmed],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: true,
        buttons: &[
            Arrow {
                button: Button::Confirm,
                to: leads![Passwords],
                hours: Of(Service::FirstUse),
                entries: Read,
                may_lack: false,
            },
            ABORT,
        ],
    },
    PageRow {
        page: Page::Passwords,
        stands: Stands::Proving,
        enters: &[
            CurrentLoginPassword,
            NewLoginPassword,
            NewLoginPasswordAgain,
            CurrentConfirmationPassword,
            NewConfirmationPassword,
            NewConfirmationPasswordAgain,
        ],
        compares: &[CurrentLoginPassword, CurrentConfirmationPassword],
        shows: &[],
        keeps: &[],
        keeps_sealed: true,
        buttons: &[
            Arrow {
                button: Button::ConfirmChange,
                to: leads![CustomerData, Top],
                hours: Of(Service::FirstUse),
                entries: Read,
                may_lack: false,
            },
            // A forced change is not part of the registration: a customer who aborts it is logged out (CRD-11).
            Arrow { to: leads![Aborted, LoggedOut], ..ABORT },
        ],
    },
    PageRow {
        page: Page::CustomerData,
        stands: Stands::Proving,
        enters: &[MailAddress, MailAddressAgain, DirectMail, Telephone],
        compares: &[],
        shows: &[],
        keeps: DATA,
        keeps_sealed: true,
        buttons: &[
            // HRS-12: the customer may review the entries at any time, but confirms them within the hours.
            Arrow { button: Button::ToReview, to: leads![Review], hours: Any, entries: Read, may_lack: false },
            ABORT,
        ],
    },
    PageRow {
        page: Page::Review,
        stands: Stands::Proving,
        enters: &[ConfirmationPassword],
        compares: &[ConfirmationPassword],
        shows: DATA,
        keeps: DATA,
        keeps_sealed: true,
        buttons: &[
            Arrow {
                button: Button::Confirm,
                to: leads![Enrolled],
                hours: Of(Service::FirstUse),
                entries: Read,
                may_lack: false,
            },
            // The way back is a convenience: an institution may leave it out.
            Arrow { button: Button::Back, to: leads![CustomerData], hours: Any, entries: Dropped, may_lack: true },
            ABORT,
        ],
    },
    PageRow {
        page: Page::Enrolled,
        stands: Stands::Open,
        enters: &[],
        compares: &[],
        // ENR-5
        shows: &[MailAddress, DirectMail, Telephone, Question1, Answer1, Question2, Answer2, Question3, Answer3],
        keeps: &[],
        keeps_sealed: true,
        buttons: &[
            Arrow { button: Button::Next, to: leads![Top], hours: Any, entries: Read, may_lack: false },
            LOG_OUT,
        ],
    },
    PageRow {
        page: Page::Aborted,
        stands: Stands::Over,
        enters: &[],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[HOME],
    },
    PageRow {
        page: Page::Top,
        stands: Stands::Open,
        enters: &[],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[LOG_OUT],
    },
    PageRow {
        page: Page::LoggedOut,
        stands: Stands::Over,
        enters: &[],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[HOME],
    },
    PageRow {
        page: Page::Home,
        stands: Stands::Over,
        enters: &[],
        compares: &[],
        shows: &[],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[Arrow { button: Button::LogIn, to: leads![Login], hours: Any, entries: Read, may_lack: false }],
    },
];
