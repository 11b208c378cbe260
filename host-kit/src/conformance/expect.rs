//! The expected replies to operations. Each check tests only its own subject, so that a fault shows where it is.

use std::collections::BTreeSet;
use std::sync::Arc;

use madoguchi::{Row, RowKey};

use super::operation::Reply;
use super::probe::{Probe, ProbeFault};
use super::race::Race;
use crate::host::{CommitAnswer, DueRow};
use crate::message::StoredMessage;

/// The expected reply to an operation.
#[derive(Clone, Debug)]
pub(super) enum Expect {
    /// Any reply except a failure: another check tests it.
    Anything,
    /// Any reply, even a failure: only the state afterwards matters.
    Whatever,
    /// Done, or the store cannot do it: then too nothing has changed.
    Tried,
    /// This answer to a commit.
    Told(CommitAnswer),
    /// Any reply to a commit except `committed`.
    NotCommitted,
    /// Exactly these rows, in any order.
    Rows(Vec<Row>),
    /// All of these messages.
    Kept(Vec<StoredMessage>),
    /// No message more than once.
    Once,
    /// No message.
    NoMessage,
    /// One message.
    OneMessage,
    /// The texts of those of these messages that exist.
    Texts(Vec<StoredMessage>),
    /// Exactly these messages, with their texts, in this order.
    Messages(Vec<StoredMessage>),
    /// What fits together with what else is known of these operations, which ran at once.
    Raced(Arc<Race>),
    /// Those of these messages that exist, in this order.
    Ordered(Vec<StoredMessage>),
    /// A page of at most `most` rows: of the check's `keys`, those of `rows` that belong on it, in this order, and no others. Rows of
    /// other checks and runs may be between them.
    Due { rows: Vec<DueRow>, keys: Vec<RowKey>, most: u32 },
    /// A page of at most `most` keys after `last`, ascending and each once: of the check's own keys, those of `keys` that belong on it, and none of
    /// `gone`. Keys of other rows may be between them.
    Listed { last: Option<RowKey>, keys: Vec<RowKey>, gone: Vec<RowKey>, most: u32 },
    /// An error, or a conflict. If it is an error, the act knows that its own commit must fail in the same way.
    NoAnswer(Probe),
    /// The row of each of these acts that has reached its end.
    Counted(Vec<(RowKey, Probe)>),
    /// The rows with these keys, each at this revision or the next, and none older than one that was requested before it.
    InOrder { keys: Vec<RowKey>, revision: u64 },
    /// To each of the parallel operations its own.
    Each(Vec<Self>),
    /// One `committed`; all others `conflict`.
    OneWinner,
    /// The act was driven to its end.
    Over(Probe),
    /// The loop did not report `committed` for a commit that did not happen.
    NotTold(Probe),
    /// The loop gave no old rows and no foreign rows.
    Fresh(Probe),
    /// It was done.
    Done,
    /// All parallel acts were driven to their ends.
    AllOver(Vec<Probe>),
}

/// What an [`Expect`] concludes from a reply.
pub(super) enum Judgement {
    Met,
    Unmet(String),
    /// The store could not be made to show it.
    Unable(String),
}

impl Expect {
    pub(super) fn judge(&self, reply: &Reply) -> Judgement {
        if let (Reply::Unable(why), false) = (reply, matches!(self, Self::Tried)) {
            return Judgement::Unable(why.clone());
        }
        match self.unmet(reply) {
            Some(seen) => Judgement::Unmet(seen),
            None if self.unseen() => Judgement::Unable("the loop did not come so far".to_owned()),
            None => Judgement::Met,
        }
    }

    /// Whether the tested event did not take place.
    fn unseen(&self) -> bool {
        match self {
            Self::NotTold(probe) => !probe.was_told(),
            Self::Fresh(probe) => !probe.has_reread(),
            _ => false,
        }
    }

    /// What was seen instead; `None` if the reply is as expected.
    fn unmet(&self, reply: &Reply) -> Option<String> {
        match (self, reply) {
            (Self::Over(probe), reply) => driven(probe, reply),
            (Self::NotTold(probe), _) => fault(probe, &[ProbeFault::ToldWithoutCommit]),
            (Self::Fresh(probe), _) => fault(probe, &[ProbeFault::OldRows, ProbeFault::ForeignRows]),
            (Self::AllOver(probes), Reply::All(replies)) => {
                probes.iter().zip(replies).find_map(|(probe, reply)| driven(probe, reply))
            }
            (Self::Whatever, _) => None,
            (Self::NoAnswer(probe), reply) => {
                probe.expect_error(matches!(reply, Reply::Failed(_)));
                (*reply == Reply::Committed).then(|| "it told `committed`".to_owned())
            }
            (Self::NotCommitted, reply) => (*reply == Reply::Committed).then(|| "it told `committed`".to_owned()),
            (Self::Each(all), Reply::All(replies)) => {
                all.iter().zip(replies).find_map(|(expect, reply)| expect.unmet(reply))
            }
            (Self::OneWinner, Reply::All(replies)) => one_winner(replies),
            (Self::Raced(race), Reply::All(replies)) => race.replies(replies),
            (_, Reply::Failed(text)) => Some(format!("the store failed: {text}")),
            (Self::Anything | Self::Tried, _) | (Self::Done, Reply::Done) => None,
            (Self::Told(CommitAnswer::Committed), Reply::Committed) => None,
            (Self::Told(CommitAnswer::Conflict), Reply::Conflict) => None,
            (Self::Told(_), told) => Some(format!("it told {}", word(told))),
            (Self::Rows(due), Reply::Rows(found)) => rows(due, found),
            (Self::InOrder { keys, revision }, Reply::Rows(found)) => in_order(keys, *revision, found),
            (Self::Counted(acts), Reply::Rows(found)) => uncounted(acts, found),
            (Self::Kept(due), Reply::Outbox(found)) => {
                let missing = due.iter().find(|message| !found.iter().any(|other| other.id == message.id));
                missing.map(|message| format!("the message `{}` is missing", message.id))
            }
            (Self::Once, Reply::Outbox(found)) => {
                let names: BTreeSet<_> = found.iter().map(|message| &message.id).collect();
                let (found, names) = (found.len(), names.len());
                (names != found).then(|| format!("{found} messages of {names} names"))
            }
            (Self::NoMessage, Reply::Outbox(found)) => {
                found.first().map(|message| format!("the message `{}` is there", message.id))
            }
            (Self::OneMessage, Reply::Outbox(found)) => (found.len() != 1)
                .then(|| format!("{} messages are there, and one commit was told `committed`", found.len())),
            (Self::Texts(due), Reply::Outbox(found)) => altered(due, found),
            (Self::Raced(race), Reply::Rows(found)) => race.rows(found),
            (Self::Raced(race), Reply::Outbox(found)) => race.messages(found),
            (Self::Raced(race), Reply::Due(found)) => race.due(found),
            (Self::Messages(due), Reply::Outbox(found)) => messages(due, found),
            (Self::Ordered(due), Reply::Outbox(found)) => ordered(due, found),
            (Self::Due { rows, keys, most }, Reply::Due(found)) => page(rows, keys, *most, found),
            (Self::Listed { last, keys, gone, most }, Reply::Keys(found)) => {
                listed(last.as_ref(), keys, gone, *most, found)
            }
            // INVARIANT (reply-fits): the suite passes on only replies that fit the operation.
            (_, other) => Some(format!("it told {}", word(other))),
        }
    }
}

/// What is wrong with rows that were read while they were written.
fn in_order(keys: &[RowKey], revision: u64, found: &[Row]) -> Option<String> {
    let of = |key: &RowKey| found.iter().find(|row| row.key == *key).map(|row| row.revision);
    let revisions = keys.iter().map(of).collect::<Option<Vec<_>>>().filter(|all| all.len() == found.len());
    let Some(revisions) = revisions else {
        return Some(format!("{} rows were found, and {} were asked for", found.len(), keys.len()));
    };
    let known = [revision, revision.saturating_add(1)];
    (!revisions.is_sorted() || !revisions.iter().all(|own| known.contains(own)))
        .then(|| format!("the rows were read at revisions {revisions:?}, in the order of the request"))
}

/// What is wrong with a page of due rows.
fn page(rows: &[DueRow], keys: &[RowKey], most: u32, found: &[DueRow]) -> Option<String> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    if found.len() > most {
        return Some(format!("{} rows were listed, and at most {most} were asked for", found.len()));
    }
    // A full page ends with its last row; the following rows belong on the next page.
    let end = found.last().filter(|_| found.len() == most);
    let due: Vec<_> = rows.iter().filter(|&row| end.is_none_or(|end| row <= end)).collect();
    let own: Vec<_> = found.iter().filter(|row| keys.contains(&row.key)).collect();
    let named = |rows: &[&DueRow]| list(rows.iter().map(|row| format!("{} since {}", row.key, row.wake_at)));
    (own != due).then(|| format!("due are {}, not {}", named(&own), named(&due)))
}

/// What is wrong with messages.
fn messages(due: &[StoredMessage], found: &[StoredMessage]) -> Option<String> {
    let ids = |all: &[StoredMessage]| list(all.iter().map(|message| &message.id));
    if due.iter().map(|own| &own.id).ne(found.iter().map(|own| &own.id)) {
        return Some(format!("the outbox has {}, not {}", ids(found), ids(due)));
    }
    altered(due, found)
}

/// The message that is there with another text.
fn altered(due: &[StoredMessage], found: &[StoredMessage]) -> Option<String> {
    let is_altered =
        |message: &&StoredMessage| found.iter().any(|other| other.id == message.id && other.json != message.json);
    due.iter().find(is_altered).map(|message| format!("the text of `{}` was altered", message.id))
}

/// What is wrong with the order of messages.
fn ordered(due: &[StoredMessage], found: &[StoredMessage]) -> Option<String> {
    let there: Vec<_> =
        due.iter().map(|message| &message.id).filter(|id| found.iter().any(|other| other.id == **id)).collect();
    let mut seen: Vec<_> = found.iter().map(|message| &message.id).collect();
    seen.dedup();
    (there != seen).then(|| format!("they came as {seen:?}"))
}

/// The act that has reached its end, and whose row is not there.
fn uncounted(acts: &[(RowKey, Probe)], found: &[Row]) -> Option<String> {
    let is_lost = |(key, probe): &&(RowKey, Probe)| probe.is_over() && !found.iter().any(|row| row.key == *key);
    acts.iter().find(is_lost).map(|(key, _)| format!("`{key}` was written, and is not there"))
}

/// What is wrong with a page of keys.
fn listed(last: Option<&RowKey>, keys: &[RowKey], gone: &[RowKey], most: u32, found: &[RowKey]) -> Option<String> {
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    if found.len() > most {
        return Some(format!("{} keys were listed, and at most {most} were asked for", found.len()));
    }
    let names: Vec<_> = last.into_iter().chain(found).map(RowKey::to_string).collect();
    if let Some([one, other]) = names.array_windows().find(|[one, other]| one >= other) {
        return Some(format!("`{other}` was listed after `{one}`"));
    }
    // A full page ends with its last key; the following keys belong on the next page.
    let end = names.last().filter(|_| found.len() == most);
    let is_on_page = |key: &&RowKey| {
        let name = key.to_string();
        last.is_none_or(|last| name > last.to_string()) && end.is_none_or(|end| name <= *end)
    };
    let due: BTreeSet<_> = keys.iter().filter(is_on_page).map(RowKey::to_string).collect();
    let own: BTreeSet<_> =
        found.iter().filter(|key| keys.contains(key) || gone.contains(key)).map(RowKey::to_string).collect();
    let missing = due.difference(&own).next().map(|key| format!("`{key}` is missing"));
    missing.or_else(|| own.difference(&due).next().map(|key| format!("`{key}` is listed, and there is no such row")))
}

fn fault(probe: &Probe, wanted: &[ProbeFault]) -> Option<String> {
    probe.fault().filter(|fault| wanted.contains(fault)).map(|fault| fault.to_string())
}

fn driven(probe: &Probe, reply: &Reply) -> Option<String> {
    if probe.is_over() {
        return None;
    }
    Some(match (probe.fault(), reply) {
        (Some(fault), _) => fault.to_string(),
        (None, Reply::Failed(text)) => format!("the act was not driven to its end: {text}"),
        (None, _) => "the act was not driven to its end".to_owned(),
    })
}

fn one_winner(replies: &[Reply]) -> Option<String> {
    let failed = replies.iter().find_map(|reply| match reply {
        Reply::Failed(text) => Some(format!("a store failed: {text}")),
        _ => None,
    });
    let winners = replies.iter().filter(|reply| **reply == Reply::Committed).count();
    failed.or_else(|| (winners != 1).then(|| format!("{winners} of {} were told `committed`", replies.len())))
}

fn rows(due: &[Row], found: &[Row]) -> Option<String> {
    let sorted = |rows: &[Row]| -> Vec<Row> {
        let mut rows = rows.to_vec();
        rows.sort_by(|one, other| (&one.key, one.revision).cmp(&(&other.key, other.revision)));
        rows
    };
    let (due, found) = (sorted(due), sorted(found));
    if due == found {
        return None;
    }
    let named = |rows: &[Row]| {
        list(rows.iter().map(|row| format!("{} at {} with {} bytes", row.key, row.revision, row.bytes.len())))
    };
    // A read can be of many rows: only those that differ are named.
    let only = |rows: &[Row], others: &[Row]| {
        let differ = rows.iter().filter(|row| rows.len() != others.len() || !others.contains(row));
        named(&differ.cloned().collect::<Vec<_>>())
    };
    let (due, found) = (only(&due, &found), only(&found, &due));
    Some(if due == found { format!("other bytes under {due}") } else { format!("there is {found}, not {due}") })
}

fn list<T: std::fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| format!("`{item}`")).collect();
    if items.is_empty() { "nothing".to_owned() } else { items.join(", ") }
}

const fn word(reply: &Reply) -> &'static str {
    match reply {
        Reply::Rows(_) => "rows",
        Reply::Committed => "`committed`",
        Reply::Conflict => "`conflict`",
        Reply::Outbox(_) => "messages",
        Reply::Due(_) => "rows that are due",
        Reply::Keys(_) => "keys",
        Reply::Done => "`done`",
        Reply::All(_) => "several replies",
        Reply::Failed(_) => "a failure",
        Reply::Unable(_) => "that it cannot",
    }
}
