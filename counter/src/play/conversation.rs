//! An act and the store, at an instant that stands still.

use madoguchi::{Act, ActError, Instant, MessageRecord, Need};
use madoguchi_host_kit::{CommitAnswer, Host as _};

use super::answer::Wrong;
use crate::host::store::{Store, failed};

/// Drives an act to its end, or to its first commit if it is to be held. Returns whether it is held: its commit is durable, but not yet
/// reported to the act.
pub(super) fn drive(
    act: &mut Act,
    store: &mut Store,
    now: Instant,
    hold: bool,
    outbox: &mut Vec<MessageRecord>,
) -> Result<bool, Wrong> {
    loop {
        match act.need() {
            Need::Nothing => return Ok(false),
            // The counter has no pepper in an HSM.
            Need::Hsm(_) => return Err(ActError::Misuse.into()),
            Need::Find(names) => {
                let names: Vec<String> = names.iter().map(ToString::to_string).collect();
                let found = store.outbox(&names).map_err(|error| failed(&error))?;
                act.found(&found.into_iter().map(|message| message.id.into()).collect::<Vec<_>>(), now)?;
            }
            Need::Load(keys) => {
                let rows = store.load(keys).map_err(|error| failed(&error))?;
                act.loaded(rows, now)?;
            }
            Need::Commit(commit) => match store.commit(commit).map_err(|error| failed(&error))? {
                CommitAnswer::Committed => {
                    outbox.extend(commit.outbox.iter().map(MessageRecord::from));
                    if hold {
                        return Ok(true);
                    }
                    act.committed(now)?;
                }
                CommitAnswer::Conflict => act.conflicted()?,
            },
        }
    }
}
