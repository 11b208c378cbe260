//! The desk and the acts as Kotlin holds them.

use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use madoguchi::{Act, Code, Desk, ErrorRecord, Errors, HostKeys, Pepper, Profile, Randomness};
use zeroize::Zeroizing;

use crate::door::{Door, DoorError};
use crate::records::{CommittedInput, LoadedInput, NeedRecord, OutcomeRecord, RowInput};
use crate::value::{Read, Show as _};

/// A desk, shared by as many threads as like.
#[derive(uniffi::Object)]
pub(crate) struct DeskDoor(Arc<Desk>);

/// A conversation, which one thread at a time drives.
#[derive(uniffi::Object)]
pub(crate) struct ActDoor(Mutex<Option<Act>>);

/// A key of before.
#[derive(uniffi::Record)]
pub(crate) struct SentKey {
    /// Its number.
    pub(crate) number: i32,
    /// Its bytes.
    pub(crate) secret: Vec<u8>,
}

#[uniffi::export]
impl DeskDoor {
    /// Opens a desk: the first key is the one in force.
    #[uniffi::constructor]
    pub(crate) fn open(profile: &Door, keys: Vec<SentKey>, pepper: Option<Vec<u8>>) -> Result<Arc<Self>, DoorError> {
        let keys: Vec<_> =
            keys.into_iter().map(|SentKey { number, secret }| (number, Zeroizing::new(secret))).collect();
        let mut made: Option<HostKeys> = None;
        for (place, (number, secret)) in keys.iter().enumerate() {
            // Each is named as the constructor names it; a key of before, by its number.
            let (number_field, key_field) = match place {
                0 => ("number", "key".to_owned()),
                _ => ("previous", format!("previous[{number}]")),
            };
            let bounds = ErrorRecord::out_of_bounds(&number.to_string(), u8::MIN, u8::MAX).in_field(number_field);
            let number = u8::try_from(*number).map_err(|_| vec![bounds])?;
            let next = match made {
                Some(keys) => keys.with_previous(number, secret),
                None => HostKeys::new(number, secret),
            };
            made = Some(next.map_err(|error| vec![ErrorRecord::from(error).in_field(&key_field)])?);
        }
        let keys = made.ok_or_else(|| vec![ErrorRecord::new(Code::MissingField).in_field("key")])?;
        let keys = match pepper {
            Some(pepper) => {
                let wrong = |error| vec![ErrorRecord::from(error).in_field("pepper")];
                keys.with_pepper(Pepper::new(pepper).map_err(wrong)?)
            }
            None => keys,
        };
        Ok(Arc::new(Self(Desk::new(profile.share(), keys))))
    }

    /// Takes an act that is written as one line of JSON.
    pub(crate) fn take(&self, line: String, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        let line = Zeroizing::new(line);
        ActDoor::of(self.0.take_line(&line, drawn(randomness)?))
    }

    /// A row as people read it.
    pub(crate) fn row_json(&self, row: RowInput) -> Result<String, DoorError> {
        Ok(self.0.tell_row(&madoguchi::RowInput::read(row)?)?)
    }
}

impl DeskDoor {
    /// Reads a request and takes the act.
    pub(crate) fn taken<Q: Read>(
        &self,
        request: Q::Sent,
        randomness: Vec<u8>,
        take: impl FnOnce(&Arc<Desk>, &Q, Randomness) -> Result<Act, Errors>,
    ) -> Result<Arc<ActDoor>, DoorError> {
        ActDoor::of(take(&self.0, &Q::read(request)?, drawn(randomness)?))
    }
}

#[uniffi::export]
impl ActDoor {
    /// What it waits for.
    pub(crate) fn need(&self) -> Result<NeedRecord, DoorError> {
        self.with(|act| Ok(act.need_record())).map(madoguchi::NeedRecord::show)
    }

    /// Takes rows.
    pub(crate) fn loaded(&self, input: LoadedInput) -> Result<(), DoorError> {
        let input = madoguchi::LoadedInput::read(input)?;
        self.with(|act| act.give_rows(&input))
    }

    /// Takes that a commit is durable.
    pub(crate) fn committed(&self, input: CommittedInput) -> Result<(), DoorError> {
        let input = madoguchi::CommittedInput::read(input)?;
        self.with(|act| act.give_committed(&input))
    }

    /// Takes that nothing was written.
    pub(crate) fn conflicted(&self) -> Result<(), DoorError> {
        self.with(Act::give_conflict)
    }

    /// How it ended.
    pub(crate) fn outcome(&self) -> Result<Option<OutcomeRecord>, DoorError> {
        self.with(|act| Ok(act.outcome_record())).map(|outcome| outcome.map(madoguchi::OutcomeRecord::show))
    }

    /// How it ended, as a line.
    pub(crate) fn outcome_line(&self) -> Result<String, DoorError> {
        self.with(|act| Ok(act.outcome_line().expose().to_owned()))
    }
}

impl ActDoor {
    fn of(act: Result<Act, Errors>) -> Result<Arc<Self>, DoorError> {
        Ok(Arc::new(Self(Mutex::new(Some(act?)))))
    }

    /// Does something with it while no other thread drives it.
    fn with<R>(&self, step: impl FnOnce(&mut Act) -> Result<R, Errors>) -> Result<R, DoorError> {
        let mut own = self.own()?;
        // What a panic interrupts is not gone on with.
        let mut act = own.take().ok_or_else(|| told(Code::ActClosed))?;
        let done = step(&mut act);
        *own = Some(act);
        Ok(done?)
    }

    fn own(&self) -> Result<MutexGuard<'_, Option<Act>>, Errors> {
        match self.0.try_lock() {
            Ok(own) => Ok(own),
            Err(TryLockError::Poisoned(poisoned)) => Ok(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) => Err(told(Code::ActDriven)),
        }
    }
}

impl Door {
    /// The profile, for one more holder.
    fn share(&self) -> Arc<Profile> {
        Arc::clone(&self.0)
    }
}

fn drawn(randomness: Vec<u8>) -> Result<Randomness, Errors> {
    let drawn = Randomness::from_host(&Zeroizing::new(randomness));
    drawn.map_err(|error| vec![ErrorRecord::from(error).in_field("randomness")])
}

pub(crate) fn misuse() -> Errors {
    told(Code::ActMisuse)
}

/// An error of the act itself, of no field.
fn told(code: Code) -> Errors {
    vec![ErrorRecord::new(code)]
}
