//! What a page shows of the session and its customer (PAG-1, LOG-4, CRD-11).

use super::engine::Scope;
use super::outcome::PageShown;
use super::session::{Session, SessionState};
use crate::credential::recommend_change;
use crate::customer::Customer;
use crate::page::EntryField;
use crate::secret::Secret;

/// The current page of a session.
pub(super) fn page_view(session: &Session, customer: Option<&Customer>, cx: &Scope<'_>) -> PageShown {
    let mut view = PageShown::bare(session.page);
    view.step = session.step.token();
    view.shown = match cx.registry.displays(session.page) {
        Some(displays) => displays(session, customer, cx),
        None => entered(session),
    };
    if let (SessionState::Proving | SessionState::Open, Some(customer)) = (session.state, customer) {
        // The logins before the one that opened this session.
        let before = customer.logins.iter().map(|login| login.0).filter(|&login| login < session.opened_at);
        view.last_logins = before.take(cx.profile.session_rules().shown_logins).collect();
        let change = cx.profile.credentials().change();
        view.change_recommended = recommend_change(customer.passwords_set_at(), cx.now, change);
        view.change_by = customer.must_change(cx.profile.credentials()).filter(|by| *by > cx.now);
    }
    view
}

/// What was entered on earlier pages, as far as the session has kept it.
pub(crate) fn entered(session: &Session) -> Vec<(EntryField, Secret)> {
    session.entries.iter().map(|(field, text)| (*field, Secret::from(text.as_str()))).collect()
}
