//! A profile as Kotlin holds it.

use std::sync::Arc;

use madoguchi::{Errors, Profile, ProfileFaults};

use crate::records::{ErrorRecord, FaultRecord};
use crate::value::Show as _;

/// One institution, shared by as many threads as like.
#[derive(uniffi::Object)]
pub(crate) struct Door(pub(crate) Arc<Profile>);

/// Why there is no answer, or no profile.
#[derive(Debug, uniffi::Error)]
pub(crate) enum DoorError {
    /// The request is wrong.
    Request {
        /// Every error of it.
        errors: Vec<ErrorRecord>,
    },
    /// The profile is wrong.
    Profile {
        /// Every fault of it.
        faults: Vec<FaultRecord>,
    },
}

impl std::fmt::Display for DoorError {
    /// Kotlin shows the records; uniffi asks for this all the same.
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
    pub(crate) fn load(text: &str) -> Result<Arc<Self>, DoorError> {
        Ok(Arc::new(Self(Arc::new(Profile::load(text)?))))
    }

    /// Compiles every timetable now.
    pub(crate) fn prepare(&self) {
        self.0.prepare();
    }

    /// Answers one line of JSON.
    pub(crate) fn ask(&self, line: &str) -> String {
        #[cfg(feature = "faults")]
        panic_if_asked(line);
        self.0.ask(line)
    }

    /// Answers one line of bytes.
    pub(crate) fn ask_bytes(&self, line: Vec<u8>) -> String {
        self.0.ask_bytes(&line)
    }
}

/// A fault as a mistake of ours would be.
#[cfg(feature = "faults")]
#[expect(clippy::panic, reason = "the test wants one")]
fn panic_if_asked(line: &str) {
    if line == "panic" {
        panic!("as asked");
    }
}
