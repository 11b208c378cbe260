//! The pages on which a customer changes the mail address (SVC-4), and the button of the top page that leads there.

use crate::features::access::pages::LOG_OUT;
use crate::page::ButtonHours::{Any, Of};
use crate::page::Entered::{Dropped, Read};
use crate::page::EntryField::*;
use crate::page::{Arrow, Button, FeaturePages, Page, PageRow, Stands, WayIn, leads};
use crate::service::Service;

/// An institution may do without the feature.
pub(crate) const FEATURE: FeaturePages = FeaturePages {
    pages: PAGES,
    ways_in: &[WayIn {
        on: Page::Top,
        // HRS-12: the customer may begin outside the hours, but confirms within them.
        arrow: Arrow {
            button: Button::ChangeMail,
            to: leads![MailChange],
            hours: Any,
            entries: Dropped,
            may_lack: false,
        },
    }],
    may_lack: true,
};

/// 「トップページへ」: works at every step and at any time, whatever was entered.
const TO_TOP: Arrow = Arrow { button: Button::ToTop, to: leads![Top], hours: Any, entries: Dropped, may_lack: false };

const PAGES: &[PageRow] = &[
    PageRow {
        page: Page::MailChange,
        stands: Stands::Open,
        enters: &[MailAddress, MailAddressAgain],
        compares: &[],
        shows: &[],
        keeps: &[MailAddress],
        keeps_sealed: false,
        buttons: &[
            // HRS-12: what the review shows is confirmed on the review itself.
            Arrow { button: Button::ToReview, to: leads![MailReview], hours: Any, entries: Read, may_lack: false },
            TO_TOP,
            LOG_OUT,
        ],
    },
    PageRow {
        page: Page::MailReview,
        stands: Stands::Open,
        enters: &[ConfirmationPassword],
        compares: &[ConfirmationPassword],
        shows: &[MailAddress],
        keeps: &[MailAddress],
        keeps_sealed: false,
        buttons: &[
            Arrow {
                button: Button::ConfirmChange,
                to: leads![MailChanged],
                hours: Of(Service::RegistrationChange),
                entries: Read,
                may_lack: false,
            },
            // The way back is a convenience: an institution may leave it out.
            Arrow { button: Button::Back, to: leads![MailChange], hours: Any, entries: Dropped, may_lack: true },
            TO_TOP,
            LOG_OUT,
        ],
    },
    PageRow {
        page: Page::MailChanged,
        stands: Stands::Open,
        enters: &[],
        compares: &[],
        shows: &[MailAddress],
        keeps: &[],
        keeps_sealed: false,
        buttons: &[TO_TOP, LOG_OUT],
    },
];
