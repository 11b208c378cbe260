//! What a page shows of the session and its customer (PAG-1, LOG-4, CRD-11).

use super::engine::{Drawn, Scope};
use super::outcome::PageShown;
use super::session::{Session, SessionState, key};
use crate::credential::recommend_change;
use crate::customer::Customer;
use crate::id::SessionId;
use crate::kernel::{HiddenIn, RowKey, hide, reveal};
use crate::page::{EntryField, Page};
use crate::secret::Secret;

/// The current page of a session, whose token this is.
pub(super) fn page_view(session: &Session, customer: Option<&Customer>, token: &Secret, cx: &Scope<'_>) -> PageShown {
    let gone = is_gone(session.page, cx);
    // The next submission moves the session there.
    let mut view = PageShown::bare(if gone { cx.registry.inside } else { session.page });
    view.step = session.step.token();
    view.shown = match cx.registry.displays(session.page) {
        _ if gone => Vec::new(),
        Some(displays) => displays(session, customer, opened(session, token, cx).as_ref(), cx),
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

/// Seals a text for the session that has this token: it is shown there and nowhere else. The session's row is being written in this revision.
pub(super) fn closed(text: &Secret, token: &Secret, revision: u64, cx: &Drawn<'_>) -> Option<Vec<u8>> {
    let row = key(SessionId::of(token));
    hide(text, in_session(&row, token), revision, Some(cx.entropy.randomness), cx.keys)
}

/// The text that a session keeps sealed; `None` if it has none, or if another token sealed it.
pub(super) fn opened(session: &Session, token: &Secret, cx: &Scope<'_>) -> Option<Secret> {
    let row = key(SessionId::of(token));
    reveal(session.sealed.as_ref()?, in_session(&row, token), cx.keys)
}

const fn in_session<'a>(row: &'a RowKey, token: &'a Secret) -> HiddenIn<'a> {
    HiddenIn { row, purpose: "entries", token: Some(token) }
}

/// Whether the page belongs to a feature that the institution no longer has: a new profile left it out during the session (INS-5).
pub(super) fn is_gone(page: Page, cx: &Scope<'_>) -> bool {
    page.is_optional() && cx.profile.pages().layout(page).is_none()
}

/// What was entered on earlier pages, as far as the session has kept it.
pub(crate) fn entered(session: &Session) -> Vec<(EntryField, Secret)> {
    session.entries.iter().map(|(field, text)| (*field, Secret::from(text.as_str()))).collect()
}
