//! The host's peppers: each password hash is encrypted under one, so that nobody can test guesses against a stolen database (CRD-9). The secrets are
//! not needed to put a hash under another pepper.

use aes_siv::KeyInit as _;
use aes_siv::siv::Aes256Siv;
use zeroize::Zeroizing;

use super::{CHECK, HostKeyError, HostKeys, MacKey};
use crate::bytes::hex;
use crate::kernel::stack::wiping_stack;
use crate::pepper::Pepper;

/// The pepper that a hash is encrypted under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PepperName {
    /// One that the host gave, by its number, which is not 0.
    Given(u8),
    /// The one that is derived from the host key of this number.
    OfKey(u8),
    /// One in the host's HSM, by its number, which is not 0. What the HSM encrypts is the hash under the pepper that is derived from the host key of the
    /// second number.
    InHsm(u8, u8),
}

impl PepperName {
    /// The number of a pepper that the host gave; 0 for a derived one.
    pub(crate) const fn given(self) -> u8 {
        match self {
            Self::Given(number) | Self::InHsm(number, _) => number,
            Self::OfKey(_) => 0,
        }
    }

    /// The pepper itself, or the one that its hashes are under before the HSM encrypts them.
    pub(crate) const fn here(self) -> Self {
        match self {
            Self::InHsm(_, key) => Self::OfKey(key),
            here => here,
        }
    }
}

/// Why a hash does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotOpened {
    /// Its pepper, or the key that the pepper is derived from, is not here.
    Unknown(PepperName),
    /// Its pepper, or the key that the pepper is derived from, is retired.
    Retired(PepperName),
    /// Another pepper of this name encrypted it, or it was made for another place.
    Foreign(PepperName),
}

/// The peppers that the host gave, by their roles.
#[derive(Default)]
pub(super) struct Peppers {
    in_force: Option<Numbered>,
    accepted: Vec<Numbered>,
    retired: Vec<u8>,
}

/// A pepper that the host gave.
struct Numbered {
    number: u8,
    check: [u8; CHECK],
    /// Its bytes; `None` if they are in the host's HSM.
    pepper: Option<Pepper>,
}

impl Peppers {
    /// A pepper of this number, which has no role yet, in the host's HSM.
    fn added_in_hsm(&self, number: u8) -> Result<Numbered, HostKeyError> {
        self.is_free(number).map(|()| Numbered { number, check: IN_HSM, pepper: None })
    }

    /// The pepper with its number, which has no role yet, and whose bytes have no other number.
    fn added(&self, number: u8, pepper: Pepper) -> Result<Numbered, HostKeyError> {
        self.is_free(number)?;
        let check = check_of(&pepper);
        // One pepper under two numbers would outlive its own retirement.
        match self.each().find(|own| own.check == check) {
            Some(same) => Err(HostKeyError::PepperRepeated(same.number)),
            None => Ok(Numbered { number, check, pepper: Some(pepper) }),
        }
    }

    fn is_free(&self, number: u8) -> Result<(), HostKeyError> {
        if number == 0 {
            return Err(HostKeyError::PepperNumber);
        }
        let has = self.find(number).is_some() || self.retired.contains(&number);
        if has { Err(HostKeyError::PepperRepeated(number)) } else { Ok(()) }
    }

    /// Every pepper that opens something.
    fn each(&self) -> impl Iterator<Item = &Numbered> {
        self.in_force.iter().chain(&self.accepted)
    }

    fn find(&self, number: u8) -> Option<&Numbered> {
        self.each().find(|own| own.number == number)
    }
}

/// The peppers of a host, in the manner of its keys. docs/host.md, "A new pepper", has the steps.
///
/// ```
/// use madoguchi::{HostKeyError, HostKeys, Pepper};
/// let pepper = |byte| Pepper::new(vec![byte; 32]);
/// let keys = HostKeys::new("production", 1, &[7; 32])?;
/// let keys = keys.with_pepper(3, pepper(3)?)?.accepting_pepper(2, pepper(2)?)?.retiring_pepper(1)?;
/// assert_eq!(keys.retiring_pepper(2).err(), Some(HostKeyError::PepperRepeated(2))); // it has a role already
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl HostKeys {
    /// Puts a pepper in force, with the number that hashes store to name it: 1 to 255, never given to another pepper. Once the
    /// institution's row names it (`Engine::reseal` of that row), every new hash is encrypted under it, and so is every hash of a customer whose row is
    /// written or sealed anew. The pepper that is derived from a host key, which is in force without this
    /// one, is accepted as long as that key is.
    ///
    /// # Errors
    /// [`HostKeyError::PepperNumber`], [`HostKeyError::PepperRepeated`]: of one of the same number or the same bytes, or if one is in force already.
    pub fn with_pepper(self, number: u8, pepper: Pepper) -> Result<Self, HostKeyError> {
        let added = self.peppers.added(number, pepper);
        self.putting_in_force(added)
    }

    /// Puts a pepper in force whose bytes are in the host's HSM (`Need::Hsm`). Its number is one of those of all the host's peppers. Nothing here tells
    /// one key of the HSM from another: the institution's row has a block that must decrypt, and a machine on which it does not refuses everything by
    /// [`SnapshotError::WrongPepper`](crate::SnapshotError::WrongPepper).
    ///
    /// ```
    /// use madoguchi::{HostKeyError, HostKeys, Pepper};
    /// let keys = HostKeys::new("production", 1, &[7; 32])?.with_hsm_pepper(2)?.accepting_pepper(1, Pepper::new(vec![8; 32])?)?;
    /// assert_eq!(keys.pepper_check_value(2), None); // it is not here
    /// assert_eq!(keys.accepting_hsm_pepper(1).err(), Some(HostKeyError::PepperRepeated(1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`HostKeyError::PepperNumber`], [`HostKeyError::PepperRepeated`]: of one of the same number, or if one is in force already.
    pub fn with_hsm_pepper(self, number: u8) -> Result<Self, HostKeyError> {
        let added = self.peppers.added_in_hsm(number);
        self.putting_in_force(added)
    }

    /// Puts a pepper in force, unless another one is.
    fn putting_in_force(mut self, added: Result<Numbered, HostKeyError>) -> Result<Self, HostKeyError> {
        if let Some(own) = &self.peppers.in_force {
            return Err(HostKeyError::PepperRepeated(own.number));
        }
        self.peppers.in_force = Some(added?);
        Ok(self)
    }

    /// Accepts a pepper whose bytes are in the host's HSM, as [`HostKeys::accepting_pepper`] accepts one whose bytes are here.
    ///
    /// # Errors
    /// [`HostKeyError::PepperNumber`], [`HostKeyError::PepperRepeated`].
    pub fn accepting_hsm_pepper(mut self, number: u8) -> Result<Self, HostKeyError> {
        let added = self.peppers.added_in_hsm(number)?;
        self.peppers.accepted.push(added);
        Ok(self)
    }

    /// Accepts another pepper: hashes under it can be compared, and no hash is put under it. It is the next one, before it is in force everywhere, or a
    /// previous one, until every row is sealed anew (`Engine::reseal`).
    ///
    /// # Errors
    /// [`HostKeyError::PepperNumber`], [`HostKeyError::PepperRepeated`].
    pub fn accepting_pepper(mut self, number: u8, pepper: Pepper) -> Result<Self, HostKeyError> {
        let added = self.peppers.added(number, pepper)?;
        self.peppers.accepted.push(added);
        Ok(self)
    }

    /// Retires a pepper: a hash under it is compared with nothing, and the error says why. The number is kept for ever, so that nobody gives it to another
    /// pepper.
    ///
    /// # Errors
    /// [`HostKeyError::PepperNumber`], [`HostKeyError::PepperRepeated`].
    pub fn retiring_pepper(mut self, number: u8) -> Result<Self, HostKeyError> {
        self.peppers.is_free(number)?;
        self.peppers.retired.push(number);
        Ok(self)
    }

    /// The check value of a pepper, 16 hexadecimal digits; `None` if no pepper in force or accepted whose bytes are here has this number. It is no secret, and a host keeps it
    /// with the number, as it keeps a key's ([`HostKeys::check_value`]).
    ///
    /// ```
    /// use madoguchi::{HostKeyError, HostKeys, Pepper};
    /// let keys = HostKeys::new("production", 1, &[7; 32])?.with_pepper(1, Pepper::new(vec![8; 32])?)?;
    /// assert_eq!(keys.pepper_check_value(1).as_deref(), Some("fc4a6fab9006b492"));
    /// assert_eq!(Pepper::new(vec![8; 32])?.check_value(), "fc4a6fab9006b492");
    /// let keys = keys.checked_pepper(1, "fc4a6fab9006b492")?;
    /// assert_eq!(keys.checked_pepper(1, "8332fb3d61e9fca0").err(), Some(HostKeyError::PepperCheckValue(1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn pepper_check_value(&self, number: u8) -> Option<String> {
        self.peppers.find(number).filter(|own| own.pepper.is_some()).map(|own| hex(&own.check))
    }

    /// Compares the check value of a pepper with the one that was noted when it was made.
    ///
    /// # Errors
    /// [`HostKeyError::PepperCheckValue`].
    pub fn checked_pepper(self, number: u8, check: &str) -> Result<Self, HostKeyError> {
        if self.pepper_check_value(number).as_deref() == Some(check) {
            Ok(self)
        } else {
            Err(HostKeyError::PepperCheckValue(number))
        }
    }

    /// The pepper in force: the host's, or the one that is derived from the key in force.
    pub(crate) fn pepper_in_force(&self) -> PepperName {
        Self::pepper_name(self.pepper_in_force_check(), self.number())
    }

    /// The name of the pepper of this number and check value, where it goes with a host key of this number; of the derived one if there is none.
    pub(crate) const fn pepper_name(named: Option<(u8, [u8; CHECK])>, key: u8) -> PepperName {
        match named {
            None => PepperName::OfKey(key),
            Some((number, IN_HSM)) => PepperName::InHsm(number, key),
            Some((number, _)) => PepperName::Given(number),
        }
    }

    /// The number and the check value of the pepper in force; `None` for the one that is derived from the key in force.
    pub(crate) fn pepper_in_force_check(&self) -> Option<(u8, [u8; CHECK])> {
        self.peppers.in_force.as_ref().map(|own| (own.number, own.check))
    }

    /// Whether the pepper of this number and check value opens hashes here. Of one in the HSM only its number is known here.
    ///
    /// # Errors
    /// The pepper is unknown, retired, or has another check value.
    pub(crate) fn has_pepper(&self, number: u8, check: [u8; CHECK]) -> Result<(), NotOpened> {
        let own = self.given(number)?;
        if own.check == check { Ok(()) } else { Err(NotOpened::Foreign(PepperName::Given(number))) }
    }

    /// A pepper that the host gave.
    fn given(&self, number: u8) -> Result<&Numbered, NotOpened> {
        let (name, is_retired) = (PepperName::Given(number), self.peppers.retired.contains(&number));
        self.peppers.find(number).ok_or(if is_retired { NotOpened::Retired(name) } else { NotOpened::Unknown(name) })
    }

    /// The pepper of a name; of one in the HSM, the one that its hashes are under before the HSM encrypts them.
    fn pepper(&self, name: PepperName) -> Result<&Pepper, NotOpened> {
        match name {
            PepperName::Given(number) => self.given(number)?.pepper.as_ref().ok_or(NotOpened::Foreign(name)),
            PepperName::OfKey(number) => {
                let missing = if self.is_retired(number) { NotOpened::Retired(name) } else { NotOpened::Unknown(name) };
                self.find(number).map(|key| &key.pepper).ok_or(missing)
            }
            PepperName::InHsm(number, key) => match self.given(number)?.pepper {
                Some(_) => Err(NotOpened::Foreign(name)),
                None => self.pepper(PepperName::OfKey(key)),
            },
        }
    }

    /// Whether hashes under this pepper can be compared.
    ///
    /// # Errors
    /// The pepper, or the key that it is derived from, is unknown or retired.
    pub(crate) fn opens(&self, name: PepperName) -> Result<(), NotOpened> {
        self.pepper(name).map(|_| ())
    }

    /// Encrypts a hash under a pepper, bound to these parts; `None` if the pepper is not here. Of a pepper in the HSM, this is what the HSM then encrypts.
    /// The cipher takes up to 126 parts.
    pub(crate) fn encrypt_hash(
        &self,
        name: PepperName,
        hash: &[u8; HASH],
        beside: [&[u8]; 3],
    ) -> Option<[u8; SEALED_HASH]> {
        let (pepper, mut body) = (self.pepper(name).ok()?, Zeroizing::new(*hash));
        let beside = bound_to(name, beside);
        let encrypt = || cipher(pepper).encrypt_inout_detached(&beside, body.as_mut_slice().into());
        let tag = wiping_stack(encrypt).ok()?;
        let mut sealed = [0; SEALED_HASH];
        let (head, rest) = sealed.split_first_chunk_mut::<TAG>()?;
        *head = tag.into();
        rest.copy_from_slice(body.as_slice());
        Some(sealed)
    }

    /// Decrypts a hash that was encrypted under a pepper, bound to these parts. Of a pepper in the HSM, these are the bytes that the HSM has decrypted.
    ///
    /// # Errors
    /// The pepper, or the key that it is derived from, is unknown or retired; or another pepper of the number, or other parts, made the bytes.
    pub(crate) fn decrypt_hash(
        &self,
        name: PepperName,
        sealed: &[u8; SEALED_HASH],
        beside: [&[u8]; 3],
    ) -> Result<Zeroizing<[u8; HASH]>, NotOpened> {
        let pepper = self.pepper(name)?;
        let foreign = NotOpened::Foreign(name);
        let (&tag, body) = sealed.split_first_chunk::<TAG>().ok_or(foreign)?;
        let mut hash = Zeroizing::new(<[u8; HASH]>::try_from(body).map_err(|_| foreign)?);
        let beside = bound_to(name, beside);
        let decrypt = || cipher(pepper).decrypt_inout_detached(&beside, hash.as_mut_slice().into(), &tag.into());
        wiping_stack(decrypt).map(|()| hash).map_err(|_| foreign)
    }
}

impl Pepper {
    /// The check value of the pepper: the one that [`HostKeys::pepper_check_value`] gives once it has a number.
    pub fn check_value(&self) -> String {
        hex(&check_of(self))
    }
}

fn check_of(pepper: &Pepper) -> [u8; CHECK] {
    let check = wiping_stack(|| MacKey::new(pepper.as_bytes()).mac(&[b"madoguchi pepper check 1"]));
    check.first_chunk().copied().unwrap_or_default()
}

/// The parts that a hash is bound to: also the number of its pepper if that is in the HSM. Its bytes are no hash under the derived pepper alone.
fn bound_to(name: PepperName, beside: [&[u8]; 3]) -> Vec<Vec<u8>> {
    let in_hsm = match name {
        PepperName::InHsm(number, _) => Some([b"madoguchi hsm 1".as_slice(), &[number]].concat()),
        PepperName::Given(_) | PepperName::OfKey(_) => None,
    };
    beside.into_iter().map(<[u8]>::to_vec).chain(in_hsm).collect()
}

/// AES-SIV with 256-bit keys (RFC 5297), whose two keys are derived from the pepper.
fn cipher(pepper: &Pepper) -> Aes256Siv {
    let root = MacKey::new(pepper.as_bytes());
    let mut keys = Zeroizing::new([0; 64]);
    for (half, number) in keys.chunks_exact_mut(32).zip([[1], [2]]) {
        half.copy_from_slice(Zeroizing::new(root.mac(&[b"madoguchi pepper 1", &number])).as_slice());
    }
    Aes256Siv::new((&*keys).into())
}

/// The bytes of a hash as Argon2 gives it.
pub(crate) const HASH: usize = 32;
/// The bytes of an encrypted hash.
pub(crate) const SEALED_HASH: usize = TAG + HASH;
/// What stands in place of a check value for a pepper in the HSM. A pepper whose bytes are here has it with a chance of 2⁻⁶⁴.
const IN_HSM: [u8; CHECK] = *b"in a hsm";
/// The bytes of AES-SIV's tag, which comes first.
const TAG: usize = 16;
