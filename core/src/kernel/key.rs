//! The key of a row: the name under which a host keeps a state.

use std::fmt;
use std::str::FromStr;

use crate::id::{Account, CustomerId, IdError, LoginId, SessionId};

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
    /// A customer: credentials, locks, journey, live sessions.
    Customer(CustomerId),
    /// An account, which refers to its customer (ENR-1).
    Account(Account),
    /// A login ID, which refers to its customer; it is never given to another customer (CRD-4).
    LoginId(LoginId),
    /// A session.
    Session(SessionId),
    /// A row that stands for customers that do not exist (LCK-4, LCK-7). There is a fixed number of them, so that a stranger cannot fill the store
    /// with names.
    Decoy(u16),
}

/// Why a text is not a row key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowKeyError {
    /// There is no such kind of row.
    #[error("no kind of row: customer, account, login, session, decoy")]
    Kind,
    /// The name after the kind is wrong.
    #[error("in the key's name: {0}")]
    Name(#[from] IdError),
}

/// The kinds of rows, each with the byte that stands for it in a row's header. The byte is part of the format and is never reused for another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum RowKind {
    /// A customer.
    Customer = b'c',
    /// A decoy.
    Decoy = b'd',
    /// An account or a login ID, which refers to its customer.
    Link = b'l',
    /// A session.
    Session = b's',
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
            Self::Customer | Self::Decoy => Some(SUBJECT_ROW),
            Self::Link | Self::Session => None,
        }
    }
}

/// The length in bytes of a customer's row, and of a decoy's.
pub(crate) const SUBJECT_ROW: usize = 6_144;

/// The most bytes of a row of any kind: a longer one is refused before its seal is computed.
pub(crate) const ROW_MAX: usize = 16_384;

impl RowKey {
    /// The kind of row that it names.
    pub(crate) const fn kind(&self) -> RowKind {
        match self {
            Self::Customer(_) => RowKind::Customer,
            Self::Account(_) | Self::LoginId(_) => RowKind::Link,
            Self::Session(_) => RowKind::Session,
            Self::Decoy(_) => RowKind::Decoy,
        }
    }
}

impl fmt::Display for RowKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Customer(id) => write!(f, "customer/{id}"),
            Self::Account(account) => write!(f, "account/{account}"),
            Self::LoginId(id) => write!(f, "login/{id}"),
            Self::Session(id) => write!(f, "session/{id}"),
            Self::Decoy(number) => write!(f, "decoy/{number:04x}"),
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
            "decoy" => {
                let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
                let number = u16::from_str_radix(name, 16).ok();
                let number = number.filter(|_| name.len() == 4 && name.bytes().all(lower));
                Self::Decoy(number.ok_or(IdError::Character { position: 0 })?)
            }
            _ => return Err(RowKeyError::Kind),
        })
    }
}
