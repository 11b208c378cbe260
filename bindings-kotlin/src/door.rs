//! The profile object of Kotlin.

use std::sync::Arc;

use madoguchi::{Errors, Profile, ProfileFaults};
use zeroize::Zeroizing;

use crate::records::{ErrorRecord, FaultRecord};
use crate::value::{Read as _, SentText, Show as _};

/// One institution, shared by any number of threads.
#[derive(uniffi::Object)]
pub(crate) struct Door(pub(crate) Arc<Profile>);

/// Why there is no answer, or no profile.
#[derive(Debug, uniffi::Error)]
pub(crate) enum DoorError {
    /// The request is wrong.
    Request {
        /// All its errors.
        errors: Vec<ErrorRecord>,
    },
    /// The profile is wrong.
    Profile {
        /// All its faults.
        faults: Vec<FaultRecord>,
    },
}

impl std::fmt::Display for DoorError {
    /// Kotlin shows the records, but uniffi requires this implementation.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Request { errors } => write!(f, "errors of the request: {}", errors.len()),
            Self::Profile { faults } => write!(f, "faults of the profile: {}", faults.len()),
        }
    }
}

impl std::error::Error for DoorError {}

impl From<Errors> for DoorError {
    fn from(errors: Errors) -> Self {
        Self::Request { errors: errors.show() }
    }
}

impl From<ProfileFaults> for DoorError {
    fn from(faults: ProfileFaults) -> Self {
        Self::Profile { faults: faults.records().show() }
    }
}

impl Door {
    pub(crate) fn own(&self) -> &Profile {
        &self.0
    }
}

#[uniffi::export]
impl Door {
    /// The built-in institution.
    #[uniffi::constructor]
    pub(crate) fn seiwa() -> Arc<Self> {
        Arc::new(Self(Arc::new(Profile::seiwa())))
    }

    /// Reads and checks a profile.
    #[uniffi::constructor]
    pub(crate) fn load(text: SentText) -> Result<Arc<Self>, DoorError> {
        let in_text = |errors: Errors| errors.into_iter().map(|error| error.in_field("text")).collect::<Errors>();
        let text = String::read(text).map_err(in_text)?;
        Ok(Arc::new(Self(Arc::new(Profile::load(&text)?))))
    }

    /// Compiles every timetable now.
    pub(crate) fn prepare(&self) {
        self.0.prepare();
    }

    /// Answers one line of JSON. Half of a surrogate pair is reported as not JSON, with its place.
    pub(crate) fn ask(&self, line: SentText) -> String {
        let line = Zeroizing::new(line.into_bytes());
        #[cfg(feature = "faults")]
        panic_if_asked(&line);
        self.0.ask_bytes(&line)
    }

    /// Answers one line of bytes.
    pub(crate) fn ask_bytes(&self, line: Vec<u8>) -> String {
        self.0.ask_bytes(&Zeroizing::new(line))
    }
}

/// Panics if the line is exactly `panic`. A test uses it to check that Kotlin receives a panic as an exception (DOOR-3).
#[cfg(feature = "faults")]
#[expect(clippy::panic, reason = "the test needs a panic")]
fn panic_if_asked(line: &[u8]) {
    if line == b"panic" {
        panic!("as asked");
    }
}
