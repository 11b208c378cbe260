//! What a page shows of the session and its customer (PAG-1, LOG-4, CRD-11).

use super::engine::Scope;
use super::outcome::PageShown;
use super::session::{Session, SessionState};
use crate::credential::recommend_change;
use crate::customer::Customer;
use crate::page::{EntryField, Page};
use crate::secret::Secret;

/// The current page of a session.
pub(super) fn page_view(session: &Session, customer: Option<&Customer>, cx: &Scope<'_>) -> PageShown {
    let gone = is_gone(session.page, cx);
    // The next submission moves the session there.
    let mut view = PageShown::bare(if gone { cx.registry.inside } else { session.page });
    view.step = session.step.token();
    view.shown = match cx.registry.displays(session.page) {
        _ if gone => Vec::new(),
        Some(displays) => displays(session, customer, cx),
        None => entered(session),
    };
    if let (SessionState::Proving | SessionState::Open, Some(customer)) = (session.state, customer) {
        // The logins before the one that opened this session. That one is left out, and no other login of the same instant.
        let logins = customer.logins.iter().map(|login| login.0);
        let mut before = logins.filter(|login| *login <= session.opened_at).peekable();
        let _own = before.next_if_eq(&session.opened_at);
        view.last_logins = before.take(cx.profile.session_rules().shown_logins).collect();
        let change = cx.profile.credentials().change();
        view.change_recommended = recommend_change(customer.passwords_set_at(), cx.now, change);
        view.change_by = customer.must_change(cx.profile.credentials()).filter(|by| *by > cx.now);
    }
    view
}

/// Whether the page belongs to a feature that the institution no longer has: a new profile left it out during the session (INS-5).
pub(super) fn is_gone(page: Page, cx: &Scope<'_>) -> bool {
    page.is_optional() && cx.profile.pages().layout(page).is_none()
}

/// What was entered on earlier pages, as far as the session has kept it.
pub(crate) fn entered(session: &Session) -> Vec<(EntryField, Secret)> {
    session.entries.iter().map(|(field, text)| (*field, Secret::from(text.as_str()))).collect()
}
