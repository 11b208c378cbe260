//! The engine and act objects of Kotlin.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;

use madoguchi::{Act, Code, Engine, ErrorRecord, Errors, HostKeyError, HostKeys, Need, Pepper, Profile, Randomness};
use zeroize::Zeroizing;

use crate::door::{Door, DoorError};
use crate::records::{
    CommittedInput, FoundInput, HsmInput, LoadedInput, NeedKind, NeedRecord, OutcomeRecord, RowInput,
};
use crate::value::{Read, SentText, Show as _, torn};

/// An engine, shared by any number of threads.
#[derive(uniffi::Object)]
pub(crate) struct EngineDoor(Arc<Engine>);

/// A conversation, which only one thread at a time can drive.
///
/// A step (`loaded`, `committed`, `conflicted`) is refused while another step runs. A read (`need`, `outcome`, `waits_for`) is refused
/// while a step runs, and never makes a step fail: a step waits for the few microseconds that a read takes.
#[derive(uniffi::Object)]
pub(crate) struct ActDoor {
    act: Mutex<Option<Act>>,
    /// Whether a step runs.
    driven: AtomicBool,
}

/// A key.
#[derive(uniffi::Record)]
pub(crate) struct SentKey {
    /// Its number.
    pub(crate) number: i32,
    /// Its bytes.
    pub(crate) secret: Vec<u8>,
}

/// The check value of a key.
#[derive(uniffi::Record)]
pub(crate) struct SentKeyCheck {
    /// The key's number.
    pub(crate) number: i32,
    /// The value, 16 hexadecimal digits.
    pub(crate) value: SentText,
}

/// The keys of a host.
#[derive(uniffi::Record)]
pub(crate) struct SentKeys {
    /// The name of the deployment.
    pub(crate) deployment: SentText,
    /// The key in force.
    pub(crate) in_force: SentKey,
    /// The accepted keys.
    pub(crate) accepted: Vec<SentKey>,
    /// The numbers of the retired keys.
    pub(crate) retired: Vec<i32>,
    /// The check values of keys.
    pub(crate) checks: Vec<SentKeyCheck>,
    /// The number of the pepper in force.
    pub(crate) pepper_number: Option<i32>,
    /// The pepper in force.
    pub(crate) pepper: Option<Vec<u8>>,
    /// The accepted peppers.
    pub(crate) accepted_peppers: Vec<SentKey>,
    /// The numbers of the retired peppers.
    pub(crate) retired_peppers: Vec<i32>,
    /// The check values of peppers.
    pub(crate) pepper_checks: Vec<SentKeyCheck>,
    /// The number of the pepper in force, if that is in the HSM.
    pub(crate) hsm_pepper: Option<i32>,
    /// The numbers of the accepted peppers that are in the HSM.
    pub(crate) accepted_hsm_peppers: Vec<i32>,
}

impl SentKeys {
    /// The keys. An error names the key in force as the constructor of Kotlin does, and every other one by its number.
    fn read(self) -> Result<HostKeys, Errors> {
        let Self { deployment, in_force: SentKey { number, secret }, accepted, retired, checks, .. } = self;
        let secret = Zeroizing::new(secret);
        // Every secret is wiped, also if a key before it is refused.
        let accepted = wiped(accepted);
        let peppers = SentPeppers {
            in_force: (self.pepper_number, self.pepper.map(Zeroizing::new)),
            accepted: wiped(self.accepted_peppers),
            retired: self.retired_peppers,
            checks: self.pepper_checks,
            hsm: (self.hsm_pepper, self.accepted_hsm_peppers),
        };
        // A name that is not valid UTF-8 is replaced by the empty name, which is refused.
        let deployment = String::from_utf8(deployment.into_bytes()).unwrap_or_default();
        let mut keys = HostKeys::new(&deployment, number_of(number, "number")?, &secret).map_err(|error| {
            let field = if error == HostKeyError::Deployment { "deployment" } else { "key" };
            wrong(error, field)
        })?;
        for (number, secret) in &accepted {
            let number = number_of(*number, "accepted")?;
            keys = keys.accepting(number, secret).map_err(|error| wrong(error, &format!("accepted[{number}]")))?;
        }
        for number in retired {
            let number = number_of(number, "retired")?;
            keys = keys.retiring(number).map_err(|error| wrong(error, &format!("retired[{number}]")))?;
        }
        for SentKeyCheck { number, value } in checks {
            let number = number_of(number, "checks")?;
            // A text that is not valid UTF-8 is no check value.
            let value = String::from_utf8(value.into_bytes()).unwrap_or_default();
            keys = keys.checked(number, &value).map_err(|error| wrong(error, &format!("checks[{number}]")))?;
        }
        peppers.add(keys)
    }
}

/// Secrets by their numbers, which are wiped when they are dropped.
fn wiped(keys: Vec<SentKey>) -> Vec<(i32, Zeroizing<Vec<u8>>)> {
    keys.into_iter().map(|key| (key.number, Zeroizing::new(key.secret))).collect()
}

/// The peppers of a host, whose secrets are wiped.
struct SentPeppers {
    in_force: (Option<i32>, Option<Zeroizing<Vec<u8>>>),
    accepted: Vec<(i32, Zeroizing<Vec<u8>>)>,
    retired: Vec<i32>,
    checks: Vec<SentKeyCheck>,
    /// The numbers of those in the HSM: in force, accepted.
    hsm: (Option<i32>, Vec<i32>),
}

impl SentPeppers {
    /// Adds the peppers to the keys. An error names each as the constructor of Kotlin does.
    fn add(self, mut keys: HostKeys) -> Result<HostKeys, Errors> {
        let missing = |field: &str| vec![ErrorRecord::new(Code::MissingField).in_field(field)];
        let made = |secret: &Zeroizing<Vec<u8>>, field: &str| {
            Pepper::new(secret.to_vec()).map_err(|error| wrong(error, field))
        };
        match &self.in_force {
            (None, None) => {}
            (None, Some(_)) => return Err(missing("pepperNumber")),
            (Some(_), None) => return Err(missing("pepper")),
            (Some(number), Some(secret)) => {
                let number = number_of(*number, "pepperNumber")?;
                let pepper = made(secret, "pepper")?;
                keys = keys.with_pepper(number, pepper).map_err(|error| wrong(error, "pepperNumber"))?;
            }
        }
        for (number, secret) in &self.accepted {
            let field = format!("acceptedPeppers[{number}]");
            let number = number_of(*number, "acceptedPeppers")?;
            let pepper = made(secret, &field)?;
            keys = keys.accepting_pepper(number, pepper).map_err(|error| wrong(error, &field))?;
        }
        if let Some(number) = self.hsm.0 {
            let number = number_of(number, "hsmPepper")?;
            keys = keys.with_hsm_pepper(number).map_err(|error| wrong(error, "hsmPepper"))?;
        }
        for number in self.hsm.1 {
            let number = number_of(number, "acceptedHsmPeppers")?;
            let field = || format!("acceptedHsmPeppers[{number}]");
            keys = keys.accepting_hsm_pepper(number).map_err(|error| wrong(error, &field()))?;
        }
        for number in self.retired {
            let number = number_of(number, "retiredPeppers")?;
            keys = keys.retiring_pepper(number).map_err(|error| wrong(error, &format!("retiredPeppers[{number}]")))?;
        }
        for SentKeyCheck { number, value } in self.checks {
            let number = number_of(number, "pepperChecks")?;
            let value = String::from_utf8(value.into_bytes()).unwrap_or_default();
            keys = keys
                .checked_pepper(number, &value)
                .map_err(|error| wrong(error, &format!("pepperChecks[{number}]")))?;
        }
        Ok(keys)
    }
}

/// The check value of a pepper that has no number yet.
#[uniffi::export]
pub(crate) fn pepper_check_value_of(secret: Vec<u8>) -> Result<String, DoorError> {
    let secret = Zeroizing::new(secret);
    Ok(Pepper::new(secret.to_vec()).map_err(|error| wrong(error, "pepper"))?.check_value())
}

/// The number of the pepper that a row's hashes are under.
#[uniffi::export]
pub(crate) fn peppered_with(row: RowInput) -> Result<Option<i32>, DoorError> {
    Ok(madoguchi::RowInput::read(row)?.peppered_with().map(i32::from))
}

/// The check value of a key that has no number yet.
#[uniffi::export]
pub(crate) fn check_value_of(secret: Vec<u8>) -> Result<String, DoorError> {
    Ok(HostKeys::check_value_of(&Zeroizing::new(secret)).map_err(|error| wrong(error, "key"))?)
}

/// The number of the key that sealed a row.
#[uniffi::export]
pub(crate) fn sealed_with(row: RowInput) -> Result<Option<i32>, DoorError> {
    Ok(madoguchi::RowInput::read(row)?.sealed_with().map(i32::from))
}

/// The high-water mark of a row.
#[uniffi::export]
pub(crate) fn row_mark_of(row: RowInput) -> Result<Option<String>, DoorError> {
    Ok(madoguchi::RowInput::read(row)?.mark()?)
}

/// Checks a row against its high-water mark.
#[uniffi::export]
pub(crate) fn check_row_mark(
    key: String,
    mark: Option<String>,
    row: Option<RowInput>,
) -> Result<Option<String>, DoorError> {
    let row = row.map(madoguchi::RowInput::read).transpose()?;
    Ok(madoguchi::RowInput::check_mark(&key, mark.as_deref(), row.as_ref())?)
}

#[uniffi::export]
impl EngineDoor {
    /// Opens an engine with the host's keys. It accepts the next profile, if there is one.
    #[uniffi::constructor]
    pub(crate) fn open(profile: &Door, next: Option<Arc<Door>>, keys: SentKeys) -> Result<Arc<Self>, DoorError> {
        let keys = keys.read()?;
        let engine = match next {
            Some(next) => {
                Engine::accepting(profile.share(), next.share(), keys).map_err(|error| wrong(error, "next"))?
            }
            None => Engine::new(profile.share(), keys),
        };
        Ok(Arc::new(Self(engine)))
    }

    /// Makes an act from one line of JSON. Half of a surrogate pair is reported as not JSON, with its place, as in `Profile.ask`.
    pub(crate) fn take(&self, line: SentText, randomness: Vec<u8>) -> Result<Arc<ActDoor>, DoorError> {
        let line = Zeroizing::new(line.into_bytes());
        match str::from_utf8(&line) {
            Ok(text) => ActDoor::of(self.0.take_line(text, drawn(randomness)?)),
            Err(error) => Err(torn(Code::NotJson, error).into()),
        }
    }

    /// Limits how many acts may be comparing secrets at once; 0 means no limit.
    pub(crate) fn limit_hashing(&self, acts: i32) -> Result<(), DoorError> {
        let bounds = || vec![ErrorRecord::out_of_bounds(&acts.to_string(), 0, i32::MAX).in_field("acts")];
        self.0.limit_hashing(usize::try_from(acts).map_err(|_| bounds())?);
        Ok(())
    }

    /// Shows a row in readable form.
    pub(crate) fn row_json(&self, row: RowInput) -> Result<String, DoorError> {
        Ok(self.0.tell_row(&madoguchi::RowInput::read(row)?)?)
    }

    /// Checks a message of the outbox. Half of a surrogate pair is reported as not JSON.
    pub(crate) fn check_message(&self, id: SentText, line: SentText) -> Result<(), DoorError> {
        let (id, line) = (id.into_bytes(), line.into_bytes());
        let within =
            |error| torn(Code::NotJson, error).into_iter().map(|error| error.in_field("line")).collect::<Errors>();
        let line = str::from_utf8(&line).map_err(within)?;
        // No message has a name that is no text.
        Ok(self.0.check_message(str::from_utf8(&id).unwrap_or_default(), line)?)
    }
}

impl EngineDoor {
    /// Reads a request and makes the act.
    pub(crate) fn taken<Q: Read>(
        &self,
        request: Q::Sent,
        randomness: Vec<u8>,
        take: impl FnOnce(&Arc<Engine>, &Q, Randomness) -> Result<Act, Errors>,
    ) -> Result<Arc<ActDoor>, DoorError> {
        ActDoor::of(take(&self.0, &Q::read(request)?, drawn(randomness)?))
    }
}

#[uniffi::export]
impl ActDoor {
    /// What the act needs.
    pub(crate) fn need(&self) -> Result<NeedRecord, DoorError> {
        self.look(Act::need_record).map(madoguchi::NeedRecord::show)
    }

    /// What the act needs, in a word.
    pub(crate) fn waits_for(&self) -> Result<NeedKind, DoorError> {
        self.look(|act| match act.need() {
            Need::Load(_) => NeedKind::Load,
            Need::Commit(_) => NeedKind::Commit,
            Need::Find(_) => NeedKind::Find,
            Need::Hsm(_) => NeedKind::Hsm,
            Need::Nothing => NeedKind::Nothing,
        })
    }

    /// Gives the act its rows.
    pub(crate) fn loaded(&self, input: LoadedInput) -> Result<(), DoorError> {
        let input = madoguchi::LoadedInput::read(input)?;
        self.step(|act| act.give_rows(&input))
    }

    /// Tells the act that its commit is durable.
    pub(crate) fn committed(&self, input: CommittedInput) -> Result<(), DoorError> {
        let input = madoguchi::CommittedInput::read(input)?;
        self.step(|act| act.give_committed(&input))
    }

    /// Tells the act that there was a conflict and nothing was written.
    pub(crate) fn conflicted(&self) -> Result<(), DoorError> {
        self.step(Act::give_conflict)
    }

    /// Tells the act that the answer to its commit was lost.
    pub(crate) fn in_doubt(&self) -> Result<(), DoorError> {
        self.step(Act::give_in_doubt)
    }

    /// Gives the act the names of the messages that were found.
    pub(crate) fn found(&self, input: FoundInput) -> Result<(), DoorError> {
        let input = madoguchi::FoundInput::read(input)?;
        self.step(|act| act.give_found(&input))
    }

    /// Gives the act what the HSM made of its blocks.
    pub(crate) fn hsm_answered(&self, input: HsmInput) -> Result<(), DoorError> {
        let input = madoguchi::HsmInput::read(input)?;
        self.step(|act| act.give_hsm_answers(&input))
    }

    /// How the act ended.
    pub(crate) fn outcome(&self) -> Result<Option<OutcomeRecord>, DoorError> {
        self.look(Act::outcome_record).map(|outcome| outcome.map(madoguchi::OutcomeRecord::show))
    }

    /// How the act ended, as a line.
    pub(crate) fn outcome_line(&self) -> Result<String, DoorError> {
        self.look(|act| act.outcome_line().expose().to_owned())
    }
}

impl ActDoor {
    fn of(act: Result<Act, Errors>) -> Result<Arc<Self>, DoorError> {
        Ok(Arc::new(Self { act: Mutex::new(Some(act?)), driven: AtomicBool::new(false) }))
    }

    /// Runs a step, if no other thread drives the act.
    fn step(&self, step: impl FnOnce(&mut Act) -> Result<(), Errors>) -> Result<(), DoorError> {
        let _turn = Turn::take(&self.driven)?;
        let mut own = self.act.lock().unwrap_or_else(PoisonError::into_inner);
        // After a panic in a step the act is discarded: it must not go on from the middle of a step.
        let mut act = own.take().ok_or_else(|| told(Code::ActClosed))?;
        let done = step(&mut act);
        *own = Some(act);
        Ok(done?)
    }

    /// Reads the act, if no thread runs a step.
    fn look<R>(&self, look: impl FnOnce(&Act) -> R) -> Result<R, DoorError> {
        let own = self.unmoved()?;
        Ok(look(own.as_ref().ok_or_else(|| told(Code::ActClosed))?))
    }

    fn unmoved(&self) -> Result<MutexGuard<'_, Option<Act>>, Errors> {
        loop {
            if self.driven.load(Ordering::Acquire) {
                return Err(told(Code::ActDriven));
            }
            match self.act.try_lock() {
                Ok(own) => return Ok(own),
                Err(TryLockError::Poisoned(poisoned)) => return Ok(poisoned.into_inner()),
                // Another read, or a step that began just now, holds the lock.
                Err(TryLockError::WouldBlock) => thread::yield_now(),
            }
        }
    }
}

/// The turn of the one thread that drives an act, released when it is dropped.
struct Turn<'a>(&'a AtomicBool);

impl<'a> Turn<'a> {
    fn take(driven: &'a AtomicBool) -> Result<Self, Errors> {
        if driven.swap(true, Ordering::AcqRel) { Err(told(Code::ActDriven)) } else { Ok(Self(driven)) }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Door {
    /// A further reference to the profile.
    fn share(&self) -> Arc<Profile> {
        Arc::clone(&self.0)
    }
}

pub(crate) fn drawn(randomness: Vec<u8>) -> Result<Randomness, Errors> {
    let drawn = Randomness::from_host(&Zeroizing::new(randomness));
    drawn.map_err(|error| vec![ErrorRecord::from(error).in_field("randomness")])
}

pub(crate) fn misuse() -> Errors {
    told(Code::ActMisuse)
}

fn number_of(number: i32, field: &str) -> Result<u8, Errors> {
    let bounds = |_| wrong(ErrorRecord::out_of_bounds(&number.to_string(), u8::MIN, u8::MAX), field);
    u8::try_from(number).map_err(bounds)
}

/// The error of a field.
fn wrong(error: impl Into<ErrorRecord>, field: &str) -> Errors {
    vec![error.into().in_field(field)]
}

/// An error of the act itself, not of a field.
fn told(code: Code) -> Errors {
    vec![ErrorRecord::new(code)]
}
