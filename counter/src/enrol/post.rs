//! Sends the messages of the outbox: mails to the customer and records for the institution. A message is printed, then marked as sent.

use madoguchi::{AuditEvent, NoticeKind, printable};
use serde::Deserialize;

use super::bank::Bank;
use crate::failure::Failure;
use crate::host::store::failed;
use crate::page::{Ink, Page};

/// A message as the outbox stores it, without the fields that are not used here.
#[derive(Deserialize)]
struct Content {
    notice: Option<Mail>,
    audit: Option<Record>,
}

#[derive(Deserialize)]
struct Mail {
    kind: String,
    to: Option<String>,
    at: String,
    reference: String,
    facts: Vec<Fact>,
}

/// A record of what happened.
#[derive(Deserialize)]
pub(crate) struct Record {
    at: String,
    event: String,
    subject: String,
    operator: Option<String>,
    pub(crate) rules: Vec<String>,
    facts: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    name: String,
    value: String,
}

impl Record {
    /// The event.
    pub(crate) fn event(&self) -> Option<AuditEvent> {
        AuditEvent::from_name(&self.event)
    }
}

/// Sends the waiting messages and returns the records. It prints mails, and records too if `inside` is set.
pub(crate) fn deliver(bank: &mut Bank, page: &mut Page, inside: bool) -> Result<Vec<Record>, Failure> {
    let mut records = Vec::new();
    for message in bank.store.unsent()? {
        let Content { notice, audit } =
            serde_json::from_str(&message.json).map_err(|error| failed(&format!("{}: {error}", message.id)))?;
        notice.iter().for_each(|mail| tell_mail(mail, page));
        audit.iter().filter(|_| inside).for_each(|record| tell_record(record, page));
        let now = bank.now();
        bank.store.sent(&message, now)?;
        records.extend(audit);
    }
    Ok(records)
}

fn tell_mail(mail: &Mail, page: &mut Page) {
    let (ja, en) = NoticeKind::from_name(&mail.kind).map_or(("", ""), |kind| (kind.ja(), kind.en()));
    let subject = page.lang.line(ja, " / ", en);
    let label = page.lang.line("お知らせ", " ", "mail");
    let head = page.paint(Ink::Bold, &format!("  <{label}> {subject}"));
    page.line(&head);
    match &mail.to {
        Some(to) => page.line(&format!("    To: {}", printable(to))),
        None => page.say(4, "メールアドレスの登録なし: 郵便でお知らせします", "no mail address: sent by post"),
    }
    page.line(&format!("    {}  {}", mail.at, mail.reference));
    if !mail.facts.is_empty() {
        page.line(&format!("    {}", facts(&mail.facts)));
    }
}

fn tell_record(record: &Record, page: &mut Page) {
    let Record { at, event, subject, operator, rules, facts: own } = record;
    let by = operator.as_ref().map(|operator| format!(" by={operator}")).unwrap_or_default();
    let line = format!("  . {at} {event} {} [{}]{by} {}", short(subject), rules.join(" "), facts(own));
    let line = page.paint(Ink::Dim, line.trim_end());
    page.line(&line);
}

fn facts(facts: &[Fact]) -> String {
    facts.iter().map(|fact| format!("{}={}", fact.name, short(&printable(&fact.value)))).collect::<Vec<_>>().join(" ")
}

/// Shortens a value for display: the digest of a session is shown by its beginning.
fn short(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", value.get(..end).unwrap_or_default()),
        None => value.to_owned(),
    }
}

/// The largest number of characters of a value that are shown.
const SHOWN: usize = 32;
