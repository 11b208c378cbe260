//! The key of a row: the name under which a host keeps a state.

use std::fmt;
use std::str::FromStr;

use crate::id::{Account, CustomerId, IdError, InstitutionId, LoginId, SessionId};

/// The key of a row. As text it is ASCII and case-sensitive: a store that ignores case cannot be used (CRD-4).
///
/// ```
/// use madoguchi::RowKey;
/// let key: RowKey = "login/Tulip26".parse()?;
/// assert_eq!(key.to_string(), "login/Tulip26");
/// assert_ne!(key, "login/tulip26".parse()?);
/// assert!("order/1".parse::<RowKey>().is_err());
/// # Ok::<(), madoguchi::RowKeyError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RowKey {
    /// A customer: credentials, journey, live sessions.
    Customer(CustomerId),
    /// The attempts at a customer's secrets: counters and locks (LCK-2).
    Attempts(CustomerId),
    /// An account, which refers to its customer (ENR-1).
    Account(Account),
    /// A login ID, which refers to its customer; it is never given to another customer (CRD-4).
    LoginId(LoginId),
    /// A session.
    Session(SessionId),
    /// A whole institution: which sessions are over, and from what decoys are chosen (OPR-2).
    Institution(InstitutionId),
    /// A decoy, which stands for customers that do not exist (LCK-4, LCK-7). It is read as a customer's row is; the host keeps no such row, and the
    /// engine has one made beforehand. There is a fixed number of decoys, so that a stranger cannot fill the store with names.
    Decoy(u16),
    /// The attempts at a decoy, of the same form and length as a customer's. As text it begins with `attempts/~`, which no customer's does.
    DecoyAttempts(u16),
}

/// Why a text is not a row key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowKeyError {
    /// There is no such kind of row.
    #[error("no kind of row: customer, attempts, account, login, session, institution, decoy")]
    Kind,
    /// The name after the kind is wrong.
    #[error("in the key's name: {0}")]
    Name(#[from] IdError),
}

/// The kinds of rows, each with the byte that stands for it in a row's header. The byte is part of the format and is never reused for another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum RowKind {
    /// A customer, or what stands in for one.
    Customer = b'c',
    /// The attempts of a customer or of a decoy.
    Attempts = b'a',
    /// An account or a login ID, which refers to its customer.
    Link = b'l',
    /// A session.
    Session = b's',
    /// The whole institution.
    Institution = b'i',
}

impl RowKind {
    /// The byte in a row's header.
    #[expect(clippy::as_conversions, reason = "the discriminants are bytes")]
    pub(crate) const fn byte(self) -> u8 {
        self as u8
    }

    /// The fixed length in bytes of every row of the kind, if the length would otherwise distinguish customers from decoys (LCK-4).
    pub(crate) const fn length(self) -> Option<usize> {
        match self {
            Self::Customer => Some(CUSTOMER_ROW),
            Self::Attempts => Some(ATTEMPTS_ROW),
            Self::Link | Self::Session | Self::Institution => None,
        }
    }
}

/// The length in bytes of a customer's row, and of what stands in for one. It is the same for every profile.
pub(crate) const CUSTOMER_ROW: usize = 7_680;

/// The length in bytes of a row of attempts, for every profile.
pub(crate) const ATTEMPTS_ROW: usize = 1_792;

/// The most bytes of a row of any kind: a longer one is refused before its seal is computed.
pub(crate) const ROW_MAX: usize = 16_384;

impl RowKey {
    /// The kind of row that it names.
    pub(crate) const fn kind(&self) -> RowKind {
        match self {
            Self::Customer(_) | Self::Decoy(_) => RowKind::Customer,
            Self::Attempts(_) | Self::DecoyAttempts(_) => RowKind::Attempts,
            Self::Account(_) | Self::LoginId(_) => RowKind::Link,
            Self::Session(_) => RowKind::Session,
            Self::Institution(_) => RowKind::Institution,
        }
    }

    /// The row of the attempts at a customer or a decoy; `None` for any other row.
    pub(crate) fn attempts(&self) -> Option<Self> {
        match self {
            Self::Customer(id) | Self::Attempts(id) => Some(Self::Attempts(id.clone())),
            Self::Decoy(number) | Self::DecoyAttempts(number) => Some(Self::DecoyAttempts(*number)),
            Self::Account(_) | Self::LoginId(_) | Self::Session(_) | Self::Institution(_) => None,
        }
    }

    /// The customer or the decoy whose row it is, or whose attempts it counts; `None` for any other row.
    pub(crate) fn subject(&self) -> Option<Self> {
        match self {
            Self::Customer(id) | Self::Attempts(id) => Some(Self::Customer(id.clone())),
            Self::Decoy(number) | Self::DecoyAttempts(number) => Some(Self::Decoy(*number)),
            Self::Account(_) | Self::LoginId(_) | Self::Session(_) | Self::Institution(_) => None,
        }
    }
}

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Customer(id) => write!(f, "customer/{id}"),
            Self::Attempts(id) => write!(f, "attempts/{id}"),
            Self::Account(account) => write!(f, "account/{account}"),
            Self::LoginId(id) => write!(f, "login/{id}"),
            Self::Session(id) => write!(f, "session/{id}"),
            Self::Institution(id) => write!(f, "institution/{id}"),
            Self::Decoy(number) => write!(f, "decoy/{number:04x}"),
            Self::DecoyAttempts(number) => write!(f, "attempts/{DECOY}{number:04x}"),
        }
    }
}

impl FromStr for RowKey {
    type Err = RowKeyError;

    fn from_str(text: &str) -> Result<Self, RowKeyError> {
        let (kind, name) = text.split_once('/').ok_or(RowKeyError::Kind)?;
        Ok(match kind {
            "customer" => Self::Customer(name.parse()?),
            "account" => Self::Account(name.parse()?),
            "login" => Self::LoginId(name.parse()?),
            "session" => Self::Session(name.parse()?),
            "institution" => Self::Institution(name.parse()?),
            "attempts" => match name.strip_prefix(DECOY) {
                Some(number) => Self::DecoyAttempts(decoy(number, DECOY.len_utf8())?),
                None => Self::Attempts(name.parse()?),
            },
            "decoy" => Self::Decoy(decoy(name, 0)?),
            _ => return Err(RowKeyError::Kind),
        })
    }
}

/// The number of a decoy, which begins at a position of the name: four lower-case hexadecimal digits.
fn decoy(number: &str, position: usize) -> Result<u16, IdError> {
    let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let written = number.len() == 4 && number.bytes().all(lower);
    let parsed = u16::from_str_radix(number, 16).ok();
    parsed.filter(|_| written).ok_or(IdError::Character { position })
}

/// The first character of a decoy's name among the attempts. No customer's name has it, so that a customer called `0a3f` meets no decoy.
const DECOY: char = '~';
