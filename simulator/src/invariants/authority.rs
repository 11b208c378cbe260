//! Authority: a session belongs to whoever has proven the secrets of its customer, until it is ended, and never again.

use std::collections::BTreeMap;

use madoguchi::{AuditEvent, CustomerId, Instant, Outcome, Page, Public, RowKey};
use serde_json::Value;

use super::{Applied, Invariant, Seen};
use crate::about::{About, fact, records};
use crate::features::Who;

/// A session, by the commits that took place.
#[derive(Clone, Debug)]
struct Session {
    customer: CustomerId,
    /// Whether it is one of first use; else it is one of a login.
    first_use: bool,
    opened: Option<Instant>,
    /// The tick at which it ended, and why. An order about all sessions takes effect at each session's next act.
    ended: Option<(u64, &'static str)>,
}

#[derive(Default)]
pub(super) struct Authority {
    sessions: BTreeMap<RowKey, Session>,
}

impl Invariant for Authority {
    fn rule(&self) -> &'static str {
        "LOG-2"
    }

    fn says(&self) -> &'static str {
        "only the right secrets of a customer open a session, a session that has ended changes and shows nothing, and a stranger has no authority"
    }

    fn applied(&mut self, seen: &Seen<'_>, own: &Applied<'_>) -> Result<(), String> {
        self.acts_in_a_living_session(own)?;
        for (key, read) in own.read {
            if let (RowKey::Session(_), Ok(row)) = (key, read) {
                self.written(seen, own, key, row)?;
            }
        }
        self.end(seen, own);
        Ok(())
    }

    fn ended(&mut self, _: &Seen<'_>, about: &About, outcome: &Outcome) -> Result<(), String> {
        let inside = match &outcome.public {
            Public::Page(view) => !view.step.expose().is_empty() && is_inside(view.page),
            Public::Authority(authority) => authority.allowed,
            Public::Done(_) | Public::Refused(_) | Public::Changes(_) => false,
        };
        if inside && about.who == Who::Stranger {
            return Err(format!("act {} of a stranger has authority: {:?}", about.act, outcome.public));
        }
        let over = about.session.as_ref().and_then(|key| self.over(key, about));
        match over {
            Some((tick, why)) if inside && tick <= about.began => {
                Err(format!("act {} has authority in a session that ended before it ({why})", about.act))
            }
            _ => Ok(()),
        }
    }
}

impl Authority {
    /// When and why a session was over, as far as it concerns an act.
    fn over(&self, key: &RowKey, about: &About) -> Option<(u64, &'static str)> {
        let (tick, why) = self.sessions.get(key)?.ended?;
        // An act that was under way may have read the institution's row before the order.
        (why != ORDER || tick <= about.began).then_some((tick, why))
    }

    /// A session that is over changes nothing of its customer.
    fn acts_in_a_living_session(&self, own: &Applied<'_>) -> Result<(), String> {
        let Some((_, why)) = own.about.session.as_ref().and_then(|key| self.over(key, own.about)) else {
            return Ok(());
        };
        let effect = records(own.commit).find(|record| EFFECTS.contains(&record.event));
        match effect {
            Some(record) => {
                Err(format!("act {} does {} in a session that is over ({why})", own.about.act, record.event))
            }
            None => Ok(()),
        }
    }

    /// A session's row was written.
    fn written(&mut self, seen: &Seen<'_>, own: &Applied<'_>, key: &RowKey, row: &Value) -> Result<(), String> {
        let session = &row["state"]["session"];
        let (state, owner) = (session["state"].as_str().unwrap_or_default(), session["owner"]["customer"].as_str());
        if matches!(state, "anonymous" | "ended") {
            if state == "ended"
                && let Some(known) = self.sessions.get_mut(key)
            {
                known.ended = known.ended.or(Some((seen.tick, ROW)));
            }
            if state == "anonymous" {
                self.sessions.remove(key);
            }
            return Ok(());
        }
        let Some(customer) = owner.and_then(|owner| owner.parse::<CustomerId>().ok()) else {
            return Err(format!("{key} is {state} and has no customer"));
        };
        let about = own.about;
        if let Some(known) =
            self.sessions.get(key).filter(|known| about.who == Who::Clock && known.customer == customer)
        {
            // Sealed anew: it is as it was, over or not.
            let row_ended = known.ended.is_some_and(|(_, why)| why == ROW);
            return if row_ended { Err(format!("{key} is {state} again")) } else { Ok(()) };
        }
        let was = about.session.as_ref().and_then(|key| self.sessions.get(key));
        // An act's own session may have ended within this very commit: it goes on under a new token.
        let goes_on = was.is_some_and(|was| {
            was.customer == customer && was.ended.is_none_or(|(tick, _)| tick == seen.tick || tick > about.began)
        });
        let proven = about.right
            && about.who == Who::Customer
            && about.customer.is_some_and(|place| {
                let own = &seen.customers[place];
                own.id == customer && own.version == about.version
            });
        if !goes_on && !proven {
            return Err(format!("act {} ({}) gets a session of {customer}", about.act, about.deed));
        }
        let opened = session["opened_at"].as_str().and_then(|at| at.parse().ok());
        let ended = self.sessions.get(key).and_then(|known| known.ended);
        if let Some((_, why)) = self.over(key, about) {
            return Err(format!("{key} is {state} again ({why})"));
        }
        let first_use = state == "identified";
        self.sessions.insert(key.clone(), Session { customer, first_use, opened, ended });
        Ok(())
    }

    /// What a commit says about sessions that end.
    fn end(&mut self, seen: &Seen<'_>, own: &Applied<'_>) {
        for record in records(own.commit) {
            let factor = fact(record, "factor");
            let before = fact(record, "began_before").and_then(|at| at.parse::<Instant>().ok());
            for (key, session) in self.sessions.iter_mut().filter(|(_, session)| session.ended.is_none()) {
                let is_owner = matches!(&record.subject, RowKey::Customer(id) if *id == session.customer);
                let why = match record.event {
                    AuditEvent::SessionEnded if record.subject == *key => "a record says so",
                    AuditEvent::SessionEnded | AuditEvent::JourneyReset | AuditEvent::ContractChanged
                        if is_owner && record.operator.is_some() =>
                    {
                        "an operator"
                    }
                    AuditEvent::TemporarilyLocked | AuditEvent::Locked
                        if is_owner
                            && factor == Some(if session.first_use { "first-use" } else { "login-password" }) =>
                    {
                        "a lock"
                    }
                    AuditEvent::AllSessionsEnded if session.opened < before => ORDER,
                    _ => continue,
                };
                session.ended = Some((seen.tick, why));
            }
        }
    }
}

/// Whether a page belongs to a customer.
const fn is_inside(page: Page) -> bool {
    !matches!(
        page,
        Page::Login
            | Page::FirstUseAccount
            | Page::FirstUseDone
            | Page::FirstUseCancelled
            | Page::Aborted
            | Page::LoggedOut
            | Page::Home
    )
}

const ROW: &str = "its row says so";
const ORDER: &str = "the institution's order";

/// What only a customer's own session can do.
const EFFECTS: [AuditEvent; 5] = [
    AuditEvent::LoginIdTaken,
    AuditEvent::QuestionsRegistered,
    AuditEvent::PasswordsChanged,
    AuditEvent::DataRegistered,
    AuditEvent::MailChanged,
];
