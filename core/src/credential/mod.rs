//! Credentials and entries: forms, strength, hashes, secret questions, passcodes (CRD-1 … CRD-11, CRD-13).

mod canonical; // folds look-alike characters of a password for comparison
mod common; // common passwords
mod form; // checks the form of one entry and reports every fault
mod house; // refuses the institution's words and the customer's data as passwords
mod strength; // checks whether a new password may be chosen
mod twins; // seven pairs of characters that count as one
mod normalise; // the normal form of secret answers
mod arena; // the memory for computing hashes
mod params; // the cost of a hash
mod binding; // what a hash is bound to
mod made; // the hashes that one act has made
mod hsm; // what the host's HSM encrypts and decrypts for one act
mod stored; // a stored hash as text
mod hash; // hashes secrets and checks them
mod questions; // three questions with their answers
mod record; // a customer's stored credential
mod passcode; // passcodes by mail, and their hourly limit
mod rules; // the institution's decisions about all of these

pub use arena::{Arena, Arenas};
pub use binding::{HashBinding, HashOwner, HashRole};
pub(crate) use canonical::alike;
pub use form::{AccountType, FormFault, FormFaults, Forms, Lengths, check_form, twice};
pub(crate) use form::{MAIL_ADDRESS_MOST, PASSWORD_MAX, yes_or_no};
pub use hash::{HashError, Hashing, PasswordHash, make_hash};
pub(crate) use hash::{Repeppering, check_hash};
pub use house::HouseRules;
pub(crate) use house::fold;
pub(crate) use hsm::Hsm;
pub use hsm::{HsmBlock, HsmWork};
pub(crate) use made::Made;
pub use normalise::{NORMALISER_VERSION, Normalised, normalise};
pub use params::{HashLimits, HashParams};
pub(crate) use passcode::PER_HOUR_MOST;
pub use passcode::{MailPasscode, PasscodeDraft, PasscodeThrottle, make_passcode};
pub use questions::{AnswerRecord, QuestionFault, check_questions, make_questions};
pub use record::{Credential, LengthBucket, MustChange, MustChangeKind, PasswordProfile, Replaced, recommend_change};
pub(crate) use record::{HISTORY_MAX, NewPasswordDraw};
pub use rules::{ChangeRules, CredentialRules, PasscodeRules, SecretQuestion};
pub use strength::{NewPassword, StrengthFaults, StrengthRules, check_strength};
