//! Credentials and what is typed into fields: forms, strength, hashes, secret questions, passcodes (CRD-1 … CRD-11, CRD-13).

mod canonical; // what of a password is compared
mod common; // passwords that everybody tries first
mod form; // the form of one entry, every fault at once
mod house; // passwords of the house's words and of the customer's data
mod strength; // whether a new password may be chosen
mod twins; // seven pairs of characters that are one
mod normalise; // what of a secret answer is compared
mod arena; // the memory that a hash is made in
mod params; // how dear a hash is
mod hash; // secrets as they are kept
mod questions; // three questions with their answers
mod record; // a customer's credential as it is kept
mod passcode; // passcodes by mail, and how often
mod rules; // what the institution decides about all these

pub use arena::{Arena, Arenas};
pub(crate) use canonical::alike;
pub use form::{AccountType, FormFault, FormFaults, Forms, Lengths, check_form, twice};
pub(crate) use form::{MAIL_ADDRESS_MOST, PASSWORD_MAX, yes_or_no};
pub(crate) use hash::check_hash;
pub use hash::{HashError, Hashing, PasswordHash, make_hash};
pub use house::HouseRules;
pub(crate) use house::fold;
pub use normalise::{NORMALISER_VERSION, Normalised, normalise};
pub use params::{HashLimits, HashParams};
pub(crate) use passcode::PER_HOUR_MOST;
pub use passcode::{MailPasscode, PasscodeDraft, PasscodeThrottle, make_passcode};
pub use questions::{AnswerRecord, QuestionFault, check_questions, make_questions};
pub(crate) use record::HISTORY_MAX;
pub use record::{Credential, LengthBucket, MustChange, MustChangeKind, PasswordProfile, Replaced, recommend_change};
pub use rules::{ChangeRules, CredentialRules, PasscodeRules, SecretQuestion};
pub use strength::{NewPassword, StrengthFaults, StrengthRules, check_strength};
