//! The host's keys: they seal snapshots, hide answers, and derive decoys that nobody can distinguish from customers.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use self::peppers::Peppers;
pub(crate) use self::peppers::{NotOpened, PepperName, SEALED_HASH};
pub use self::randomness::{Randomness, RandomnessError};
use super::stack::{wiping_stack, wiping_stack_of_mac};
use crate::bytes::{hex, is_zero};
use crate::pepper::Pepper;
use crate::secret::Secret;

mod peppers; // the secrets that password hashes are encrypted under
mod randomness; // what a host draws for one act

/// The keys of a host, each derived from a secret of 32 bytes that the host keeps outside its database; and the name of the deployment whose store
/// they seal.
///
/// A key has a number, 0 to 255, and one of three roles. The one in force seals what is written. An accepted one opens what another machine has
/// sealed, or what was sealed before; it seals only rows of customers and attempts that it has sealed before, if its number is greater than that of the one in
/// force. A retired one opens nothing, and a row under it is refused by name. A number is never given
/// to a second secret. docs/host.md, "A new key", has the steps.
///
/// ```
/// use madoguchi::{HostKeyError, HostKeys, Pepper};
/// let keys = HostKeys::new("production", 2, &[7; 32])?.accepting(1, &[6; 32])?.retiring(0)?.with_pepper(1, Pepper::new(vec![5; 32])?)?;
/// assert_eq!(format!("{keys:?}"), "HostKeys(2)");
/// assert!(HostKeys::new("production", 1, b"too short").is_err());
/// assert!(HostKeys::new("production", 1, &[0; 32]).is_err()); // memory that nobody filled
/// assert_eq!(HostKeys::new("", 1, &[7; 32]).err(), Some(HostKeyError::Deployment));
/// assert_eq!(keys.retiring(1).err(), Some(HostKeyError::Repeated(1))); // it has a role already
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct HostKeys {
    /// The institution and deployment whose rows they seal.
    place: Place,
    in_force: Box<Derived>,
    accepted: Boxes,
    retired: Vec<u8>,
    peppers: Peppers,
}

/// Each key in a place of its own, as the one in force is: a list that grows would leave copies behind.
type Boxes = Vec<Box<Derived>>;

/// Why a host key is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostKeyError {
    /// The deployment's name is invalid: it must be 1 to 32 printable ASCII characters without spaces.
    #[error("a deployment's name has 1 to {} printable ASCII characters without spaces", HostKeys::DEPLOYMENT_MAX)]
    Deployment,
    /// The secret is not 32 bytes long.
    #[error("a host key has {} bytes", HostKeys::LEN)]
    Length,
    /// Every byte of the secret is zero, so nobody filled it.
    #[error("a host key of zeros alone is not taken")]
    AllZero,
    /// Two keys have the same number, or one key has two roles or two numbers.
    #[error("two host keys have the number {0}, or its secret")]
    Repeated(u8),
    /// The secret is not the one that was first used under this number: its check value differs. No key of the number gives this error too.
    #[error("host key {0} has another check value: it was mistyped, or is another key")]
    CheckValue(u8),
    /// The number of a pepper is 0, which stands for peppers that are derived from host keys.
    #[error("a pepper has a number from 1 to 255")]
    PepperNumber,
    /// Two peppers have the same number, one pepper has two roles or two numbers, or two are in force.
    #[error("two peppers have the number {0}, or its bytes, or are in force")]
    PepperRepeated(u8),
    /// The pepper is not the one that was first used under this number: its check value differs. No pepper of the number gives this error too.
    #[error("pepper {0} has another check value: it was mistyped, or is another pepper")]
    PepperCheckValue(u8),
}

impl HostKeys {
    /// The bytes of a host key.
    pub const LEN: usize = 32;

    /// The most bytes of a deployment's name.
    pub const DEPLOYMENT_MAX: usize = 32;

    /// Takes the deployment's name, and the key in force with the number that rows store to name it.
    ///
    /// The name distinguishes a store from others that share the key and the institution, such as a test system's. It must never change during a
    /// store's life: rows sealed under another name are refused (INS-14).
    ///
    /// # Errors
    /// [`HostKeyError::Deployment`], [`HostKeyError::Length`], [`HostKeyError::AllZero`].
    pub fn new(deployment: &str, number: u8, secret: &[u8]) -> Result<Self, HostKeyError> {
        let printable = deployment.bytes().all(|byte| byte.is_ascii_graphic());
        if !printable || !(1..=Self::DEPLOYMENT_MAX).contains(&deployment.len()) {
            return Err(HostKeyError::Deployment);
        }
        // The engine fills in the institution, which the profile names.
        let place = Place { institution: [0; 16], deployment: named(b"madoguchi deployment 1", deployment) };
        let in_force = Derived::new(number, secret)?;
        Ok(Self { place, in_force, accepted: Vec::new(), retired: Vec::new(), peppers: Peppers::default() })
    }

    /// Binds what the keys seal to an institution, by the `id` of its profile (INS-14).
    pub(crate) fn of_institution(mut self, id: &str) -> Self {
        self.place.institution = institution_digest(id);
        self
    }

    /// The institution and deployment whose rows they seal.
    pub(crate) const fn place(&self) -> &Place {
        &self.place
    }

    /// Accepts another key: rows that it sealed can be read. It is the next key, before it is in force everywhere, or a
    /// previous one, until every row is sealed anew (`Engine::reseal`).
    ///
    /// # Errors
    /// [`HostKeyError::Length`], [`HostKeyError::AllZero`], [`HostKeyError::Repeated`].
    pub fn accepting(mut self, number: u8, secret: &[u8]) -> Result<Self, HostKeyError> {
        self.is_free(number)?;
        let key = Derived::new(number, secret)?;
        // One secret under two numbers would outlive its own retirement.
        if let Some(same) = self.each().find(|own| own.check == key.check) {
            return Err(HostKeyError::Repeated(same.number));
        }
        self.accepted.push(key);
        Ok(self)
    }

    /// Retires a key: a row that it sealed is refused, whoever wrote it, and the error says why. The secret is needed only to restore a backup that
    /// holds rows under the key. The number is kept for ever, so that nobody gives it to another key. Devices that were remembered under the key are
    /// forgotten. The pepper that is derived from the key is retired with it.
    ///
    /// # Errors
    /// [`HostKeyError::Repeated`].
    pub fn retiring(mut self, number: u8) -> Result<Self, HostKeyError> {
        self.is_free(number)?;
        self.retired.push(number);
        Ok(self)
    }

    fn is_free(&self, number: u8) -> Result<(), HostKeyError> {
        let has = self.find(number).is_some() || self.retired.contains(&number);
        if has { Err(HostKeyError::Repeated(number)) } else { Ok(()) }
    }

    /// The check value of a key, 16 hexadecimal digits; `None` if no key in force or accepted has this number. It is no secret and says nothing about the key.
    /// A host keeps it with the number, and compares it when it starts ([`HostKeys::checked`]).
    ///
    /// ```
    /// use madoguchi::{HostKeyError, HostKeys};
    /// let keys = HostKeys::new("production", 1, &[7; 32])?;
    /// assert_eq!(keys.check_value(1).as_deref(), Some("8332fb3d61e9fca0"));
    /// assert_eq!(keys.check_value(2), None);
    /// assert_eq!(HostKeys::check_value_of(&[7; 32])?, "8332fb3d61e9fca0");
    /// # Ok::<(), HostKeyError>(())
    /// ```
    pub fn check_value(&self, number: u8) -> Option<String> {
        self.find(number).map(|key| hex(&key.check))
    }

    /// The check value of a secret that has no number yet: the one that [`HostKeys::check_value`] gives once it has a number.
    ///
    /// # Errors
    /// [`HostKeyError::Length`], [`HostKeyError::AllZero`].
    pub fn check_value_of(secret: &[u8]) -> Result<String, HostKeyError> {
        Derived::new(0, secret).map(|key| hex(&key.check))
    }

    /// Compares the check value of a key with the one that was noted when the key was made: a mistyped key is found before it reads or writes anything.
    ///
    /// ```
    /// use madoguchi::{HostKeyError, HostKeys};
    /// let keys = HostKeys::new("production", 1, &[7; 32])?.checked(1, "8332fb3d61e9fca0")?;
    /// assert_eq!(keys.checked(1, "e13008bd30acbdef").err(), Some(HostKeyError::CheckValue(1)));
    /// # Ok::<(), HostKeyError>(())
    /// ```
    ///
    /// # Errors
    /// [`HostKeyError::CheckValue`].
    pub fn checked(self, number: u8, check: &str) -> Result<Self, HostKeyError> {
        if self.check_value(number).as_deref() == Some(check) {
            Ok(self)
        } else {
            Err(HostKeyError::CheckValue(number))
        }
    }

    pub(super) fn in_force(&self) -> &Derived {
        &self.in_force
    }

    /// Every key that opens something, the one in force first.
    fn each(&self) -> impl Iterator<Item = &Derived> {
        std::iter::once(&*self.in_force).chain(self.accepted.iter().map(|key| &**key))
    }

    /// The key of this number, unless it is retired or not here.
    pub(super) fn find(&self, number: u8) -> Option<&Derived> {
        self.each().find(|key| key.number == number)
    }

    /// Whether the key of this number is retired.
    pub(super) fn is_retired(&self, number: u8) -> bool {
        self.retired.contains(&number)
    }

    /// The decoy for a name that does not exist, and the tag that distinguishes the name from others on the same decoy, before the store has a secret of its
    /// own for them ([`decoy_by`]). Both are the same each time, and cannot be computed without the key.
    pub(crate) fn decoy_of(&self, name: &str) -> Decoy {
        decoy(self.in_force.decoys.mac(&[name.as_bytes()]))
    }

    /// Derives bytes from these parts; only the holder of the key can. No handler can call it: salts and tokens are made of an act's randomness, into which
    /// this mixes the key.
    pub(super) fn derive(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.in_force.tokens.mac(parts)
    }

    /// The digests of a customer's environment, one by each key, that in force first: so a digest that was made under another key is found (LCK-6).
    pub(crate) fn digests_of_environment<'a>(
        &'a self,
        customer: &'a str,
        name: &'a [u8],
    ) -> impl Iterator<Item = [u8; 16]> + 'a {
        let parts: [&[u8]; 3] = [b"environment", customer.as_bytes(), name];
        self.each().map(move |key| key.tokens.mac(&parts).first_chunk().copied().unwrap_or_default())
    }

    /// The nonce of a sealed text, from what is sealed and where. Without randomness it depends on these alone.
    pub(super) fn nonce(&self, randomness: Option<&Randomness>, parts: &[&[u8]]) -> [u8; 24] {
        let drawn = randomness.map_or([0; Randomness::LEN], |randomness| randomness.expand(&[b"nonce"]));
        let parts: Vec<&[u8]> = [b"nonce".as_slice(), &drawn].into_iter().chain(parts.iter().copied()).collect();
        self.in_force.nonces.mac(&parts).first_chunk().copied().unwrap_or_default()
    }

    /// The sealing key of this number.
    pub(super) fn sealing(&self, number: u8) -> Option<&[u8; 32]> {
        self.find(number).map(|key| &*key.sealing)
    }

    /// The same derivation, for what is measured beside a row's seal.
    #[cfg(test)]
    pub(crate) fn measured(&self, parts: &[&[u8]]) -> [u8; 32] {
        self.derive(parts)
    }

    /// The number of the key in force.
    pub(crate) fn number(&self) -> u8 {
        self.in_force.number
    }
}

impl fmt::Debug for HostKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HostKeys({})", self.in_force.number)
    }
}

/// The institution and deployment whose rows are sealed, as digests of the institution's `id` and the deployment's name (INS-14). They are part of
/// every row's header, under its seal. No key is derived from them: the digests of environments depend on the host's key alone, and decoys on it
/// or on the store's own secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) institution: [u8; 16],
    pub(crate) deployment: [u8; 16],
}

/// The digest of an institution's `id`, by which rows and hashes are bound to it (INS-14).
pub(crate) fn institution_digest(id: &str) -> [u8; 16] {
    named(b"madoguchi institution 1", id)
}

/// The first bytes of the SHA-256 of a label, a zero byte and a name.
fn named(label: &[u8], name: &str) -> [u8; 16] {
    let digest: [u8; 32] = Sha256::new().chain_update(label).chain_update([0]).chain_update(name).finalize().into();
    digest.first_chunk().copied().unwrap_or_default()
}

/// The number of a decoy, and the tag of a name.
pub(crate) type Decoy = (u16, [u8; 4]);

/// The decoy and the tag for a name, by the store's own secret, which survives the host's keys.
pub(crate) fn decoy_by(secret: &Secret, name: &str) -> Decoy {
    decoy(MacKey::new(secret.expose().as_bytes()).mac(&[b"madoguchi decoy 1", name.as_bytes()]))
}

const fn decoy(digest: [u8; 32]) -> Decoy {
    let [high, low, a, b, c, d, ..] = digest;
    (u16::from_be_bytes([high, low]), [a, b, c, d])
}

/// The keys derived from one host key, each for one use.
pub(super) struct Derived {
    pub(super) number: u8,
    /// It tells a wrong secret from changed bytes, and is no secret itself.
    pub(super) check: [u8; CHECK],
    pub(super) snapshots: MacKey,
    decoys: MacKey,
    tokens: MacKey,
    nonces: MacKey,
    pub(super) messages: MacKey,
    sealing: Zeroizing<[u8; 32]>,
    /// The pepper of hashes, as long as the host gives none.
    pub(super) pepper: Pepper,
}

impl Derived {
    fn new(number: u8, secret: &[u8]) -> Result<Box<Self>, HostKeyError> {
        if secret.len() != HostKeys::LEN {
            return Err(HostKeyError::Length);
        }
        if is_zero(secret) {
            return Err(HostKeyError::AllZero);
        }
        Ok(wiping_stack(|| Self::derived_from(number, secret)))
    }

    fn derived_from(number: u8, secret: &[u8]) -> Box<Self> {
        let root = MacKey::new(secret);
        let derived = |label: &[u8]| Zeroizing::new(root.mac(&[label]));
        let key = |label: &[u8]| MacKey::new(&*derived(label));
        Box::new(Self {
            number,
            check: derived(b"madoguchi check 1").first_chunk().copied().unwrap_or_default(),
            snapshots: key(b"madoguchi snapshots 1"),
            decoys: key(b"madoguchi decoys 1"),
            tokens: key(b"madoguchi tokens 1"),
            nonces: key(b"madoguchi nonces 1"),
            messages: key(b"madoguchi messages 1"),
            sealing: derived(b"madoguchi sealing 1"),
            pepper: Pepper::derived(&derived(b"madoguchi pepper 1")),
        })
    }
}

/// The bytes of a key's check value.
pub(super) const CHECK: usize = 8;

/// A key of HMAC-SHA-256 with its inner and outer block already processed.
#[derive(Clone)]
pub(super) struct MacKey(Hmac<Sha256>);

impl MacKey {
    pub(super) fn new(key: &[u8]) -> Self {
        // HMAC accepts a key of any length.
        Self(Hmac::new_from_slice(key).unwrap_or_else(|_| Hmac::new(&Default::default())))
    }

    /// The authentication code of several parts. Each part's length is included, so that moving a boundary between parts changes the code.
    pub(super) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        wiping_stack_of_mac(|| {
            let mut mac = self.0.clone();
            for part in parts {
                mac.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
                mac.update(part);
            }
            mac.finalize().into_bytes().into()
        })
    }
}
