//! Checks the new mail address and replaces the registered one (SVC-4). Two addresses are the same if they are the same text: some carriers
//! distinguish addresses that others would treat as one (CRD-8).

use crate::code::Code;
use crate::customer::Customer;
use crate::engine::{ActError, Context, FieldFault, Form, Next, Session};
use crate::kernel::{AuditEvent, Fact, NoticeKind};
use crate::page::{EntryField, Page};
use crate::secret::Secret;
use crate::text::Text;

/// Why an address that is already registered is refused: nothing would change.
const REGISTERED: FieldFault =
    FieldFault { field: EntryField::MailAddress, code: Code::SameMailAddress, position: None };

/// Whether this address is the registered one.
fn is_registered(address: &str, customer: &Customer) -> bool {
    customer.data.as_ref().is_some_and(|data| data.mail == address)
}

/// Adds that the address is already registered, beside the faults of its form (CRD-10).
pub(super) fn more_of_address(form: &Form<'_>, customer: Option<&Customer>, faults: &mut Vec<FieldFault>) {
    let entered = form.entries.of(EntryField::MailAddress).expose();
    if customer.is_some_and(|customer| is_registered(entered, customer)) {
        faults.push(REGISTERED);
    }
}

/// 「確認画面へ」: passes the new address on to the review; nothing of the customer is committed.
pub(super) fn review(form: &Form<'_>, customer: &Customer) -> Next {
    let entered = form.entries.of(EntryField::MailAddress).expose();
    if is_registered(entered, customer) {
        return Next::faulty(vec![REGISTERED], &["SVC-4"]);
    }
    Next::to(Page::MailReview).keep(vec![(EntryField::MailAddress, entered.to_owned())])
}

/// 「変更を確定する」 of the review, after the confirmation password is proven: replaces the registered address. The notice to the previous address
/// tells the customer of a change that somebody else made. Each says which of the two it went to; neither names the other address.
pub(super) fn confirm(form: &Form<'_>, customer: &mut Customer) -> Result<Next, ActError> {
    let Some(new) = form.kept(EntryField::MailAddress) else { return Ok(Next::out_of_order()) };
    // Another browser may have registered the same address since the review was opened.
    if is_registered(new, customer) {
        return Ok(Next::faulty(vec![REGISTERED], &["SVC-4"]));
    }
    let Some(data) = &mut customer.data else { return Ok(Next::out_of_order()) };
    let new = Text::from(new);
    let previous = std::mem::replace(&mut data.mail, new.clone());
    let which = |address: &'static str| vec![Fact::new("address", address)];
    Ok(Next::to(Page::MailChanged)
        .audit(AuditEvent::MailChanged, &["SVC-4"], Vec::new())
        .notice_saying(NoticeKind::MailChanged, Some(previous), which("previous"))
        .notice_saying(NoticeKind::MailChanged, Some(new), which("new")))
}

/// The address that is registered now, whichever browser changed it last.
pub(super) fn registered(
    _: &Session,
    customer: Option<&Customer>,
    _: Option<&Secret>,
    _: &Context<'_>,
) -> Vec<(EntryField, Secret)> {
    let data = customer.and_then(|customer| customer.data.as_ref());
    data.map(|data| (EntryField::MailAddress, Secret::from(data.mail.as_str()))).into_iter().collect()
}
