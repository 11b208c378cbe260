//! Identifiers of customers, accounts, login IDs, sessions and operators. Each has its own type, so that none can be used as another.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::bytes::{Bytes, write_hex};
use crate::secret::Secret;
use crate::text::Text;

/// Why an identifier is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// The text is empty.
    #[error("the name is empty")]
    Empty,
    /// The text is too short.
    #[error("the name is shorter than {min} bytes")]
    TooShort {
        /// The fewest bytes allowed.
        min: usize,
    },
    /// The text is too long.
    #[error("the name is longer than {max} bytes")]
    TooLong {
        /// The most bytes allowed.
        max: usize,
    },
    /// The byte at this position, from 0, is not allowed.
    #[error("a character at position {position} that the name may not have")]
    Character {
        /// Byte position of the first wrong character, from 0.
        position: usize,
    },
}

impl IdError {
    /// The message in Japanese.
    pub(crate) fn ja(self) -> String {
        match self {
            Self::Empty => "空です".to_owned(),
            Self::TooShort { min } => format!("{min}バイト以上"),
            Self::TooLong { max } => format!("{max}バイト以下"),
            Self::Character { position } => format!("位置{position}の文字は使えません"),
        }
    }
}

/// Declares an identifier type: a text of certain ASCII characters.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident $max:literal $also:literal $misspelt:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "Text", into = "Text")]
        pub struct $name(Text);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                if text.len() > $max {
                    return Err(IdError::TooLong { max: $max });
                }
                let wrong = |byte: u8| !(byte.is_ascii_alphanumeric() || $also.contains(&byte));
                let misspelt: fn(&str) -> Option<usize> = $misspelt;
                match text.bytes().position(wrong).or_else(|| misspelt(text)) {
                    Some(position) => Err(IdError::Character { position }),
                    None if text.is_empty() => Err(IdError::Empty),
                    None => Ok(Self(text.into())),
                }
            }
        }

        impl TryFrom<Text> for $name {
            type Error = IdError;

            fn try_from(text: Text) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for Text {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// The host's name for a customer: 1 to 64 of `[0-9A-Za-z._-]`.
    ///
    /// ```
    /// use madoguchi::{CustomerId, IdError};
    /// let customer: CustomerId = "c-1001".parse()?;
    /// assert_eq!(customer.as_str(), "c-1001");
    /// assert_eq!("c/1001".parse::<CustomerId>(), Err(IdError::Character { position: 1 }));
    /// # Ok::<(), IdError>(())
    /// ```
    CustomerId 64 b"._-" |_| None;
    /// A login ID: half-width alphanumerics, compared case-sensitively (CRD-4). The profile sets its length.
    ///
    /// ```
    /// use madoguchi::{IdError, LoginId};
    /// assert_ne!("Tulip26".parse::<LoginId>()?, "tulip26".parse()?);
    /// assert_eq!("tulip-26".parse::<LoginId>(), Err(IdError::Character { position: 5 }));
    /// # Ok::<(), IdError>(())
    /// ```
    LoginId 64 b"" |_| None;
    /// An institution, by the `id` of its profile: 1 to 63 of `[0-9A-Za-z.-]`.
    ///
    /// ```
    /// use madoguchi::{IdError, InstitutionId};
    /// assert_eq!("seiwa".parse::<InstitutionId>()?.as_str(), "seiwa");
    /// assert_eq!("seiwa/1".parse::<InstitutionId>(), Err(IdError::Character { position: 5 }));
    /// # Ok::<(), IdError>(())
    /// ```
    InstitutionId 63 b".-" |_| None;
    /// A person who acts for the institution (OPR-1): 1 to 64 of `[0-9a-z._-]`, where each `.`, `_` and `-` stands alone between letters or
    /// digits. Upper case is refused, so that a name has one spelling.
    ///
    /// ```
    /// use madoguchi::{IdError, OperatorId};
    /// assert_eq!("sato.h".parse::<OperatorId>()?.as_str(), "sato.h");
    /// assert_eq!("".parse::<OperatorId>(), Err(IdError::Empty));
    /// // Spellings that some directories treat as the same person.
    /// assert_eq!("Sato.h".parse::<OperatorId>(), Err(IdError::Character { position: 0 }));
    /// assert_eq!("sato.h.".parse::<OperatorId>(), Err(IdError::Character { position: 6 }));
    /// # Ok::<(), IdError>(())
    /// ```
    OperatorId 64 b"._-" misspelt;
    /// A domain name, with the syntax of a host name (RFC 1123): 1 to 253 of `[0-9A-Za-z.-]`. Each label has 1 to 63 characters and neither
    /// begins nor ends with `-`.
    ///
    /// ```
    /// use madoguchi::{DomainName, IdError};
    /// assert_eq!("ib.seiwa.example".parse::<DomainName>()?.as_str(), "ib.seiwa.example");
    /// assert_eq!("ib..example".parse::<DomainName>(), Err(IdError::Character { position: 3 }));
    /// assert_eq!("ib@example".parse::<DomainName>(), Err(IdError::Character { position: 2 }));
    /// # Ok::<(), IdError>(())
    /// ```
    DomainName 253 b".-" no_label;
}

impl CustomerId {
    /// A customer that is never stored.
    pub(crate) const fn nobody() -> Self {
        Self(Text::new_static("nobody-0001"))
    }
}

impl LoginId {
    /// A login ID that is never stored.
    pub(crate) const fn nobody() -> Self {
        Self(Text::new_static("nobody0001"))
    }
}

impl InstitutionId {
    /// The institution of a profile, whose `id` was checked when it was loaded.
    pub(crate) const fn of(id: Text) -> Self {
        Self(id)
    }
}

/// Finds the position where a label of a domain is empty, too long, or begins or ends with `-`.
fn no_label(name: &str) -> Option<usize> {
    let bytes = name.as_bytes();
    let is_part = |byte: Option<&u8>| byte.is_some_and(|byte| *byte != b'.');
    let mut length = 0_usize;
    bytes.iter().enumerate().position(|(place, own)| {
        let before = place.checked_sub(1).and_then(|before| bytes.get(before));
        let after = bytes.get(place.saturating_add(1));
        length = if *own == b'.' { 0 } else { length.saturating_add(1) };
        match own {
            b'.' => !is_part(before) || after.is_none(),
            b'-' if !is_part(before) || !is_part(after) => true,
            _ => length > LABEL_MAX,
        }
    })
}

/// The most bytes in a label (RFC 1035 §2.3.4).
const LABEL_MAX: usize = 63;

/// Finds the position where an operator's name breaks its one spelling: upper case, or a sign that is not between two letters or digits.
fn misspelt(name: &str) -> Option<usize> {
    let is_part = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = name.as_bytes();
    let wrong = |&place: &usize| {
        let own = bytes.get(place);
        let before = place.checked_sub(1).and_then(|before| bytes.get(before));
        own.is_some_and(u8::is_ascii_uppercase)
            || !(is_part(own) || is_part(before) && is_part(bytes.get(place.saturating_add(1))))
    };
    (0..bytes.len()).find(wrong)
}

impl OperatorId {
    /// Whether two names may belong to one person. Signs and leading zeros are ignored, because directories treat them differently (OPR-1).
    ///
    /// Some directories drop the signs first, and `0.1` is `01`; others drop the zeros of each number first, and `1.01` is `1.1`. Names that are equal in
    /// either of the two ways may belong to one person.
    ///
    /// ```
    /// use madoguchi::{IdError, OperatorId};
    /// let [padded, plain, other] = ["00123", "123", "1230"].map(|name| name.parse::<OperatorId>());
    /// let (padded, plain, other) = (padded?, plain?, other?);
    /// assert!(padded.may_be(&plain) && !plain.may_be(&other));
    /// assert!("sato.h".parse::<OperatorId>()?.may_be(&"satoh".parse()?));
    /// assert!("sato.0.1".parse::<OperatorId>()?.may_be(&"sato1".parse()?));
    /// # Ok::<(), IdError>(())
    /// ```
    pub fn may_be(&self, other: &Self) -> bool {
        let [own, their] = [self, other].map(|name| name.as_str().as_bytes());
        unpadded(&joined(own)) == unpadded(&joined(their))
            || unpadded(&joined(&unpadded(own))) == unpadded(&joined(&unpadded(their)))
    }
}

/// The letters and digits of an operator's name, without the signs between them.
fn joined(name: &[u8]) -> Vec<u8> {
    name.iter().copied().filter(u8::is_ascii_alphanumeric).collect()
}

/// An operator's name without the leading zeros of each number; a number of zeros alone keeps the last one.
fn unpadded(name: &[u8]) -> Vec<u8> {
    let is_digit = |place: usize| name.get(place).is_some_and(u8::is_ascii_digit);
    // True until a number has had a digit other than zero.
    let mut leading = true;
    let kept = name.iter().enumerate().filter(|&(place, &own)| {
        let zero = leading && own == b'0' && is_digit(place.saturating_add(1));
        leading = !own.is_ascii_digit() || zero;
        !zero
    });
    kept.map(|(_, own)| *own).collect()
}

/// An account of the institution as printed on the contract card (CRD-1): branch, type, number.
///
/// ```
/// use madoguchi::{Account, IdError};
/// let account: Account = "012-1-3456789".parse()?;
/// assert_eq!(account.to_string(), "012-1-3456789");
/// assert_eq!("12-1-3456789".parse::<Account>(), Err(IdError::Character { position: 2 }));
/// # Ok::<(), IdError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Text", into = "Text")]
pub struct Account([u8; ACCOUNT_LEN]);

impl Account {
    /// Nobody's account, for rows that stand for nobody (LCK-4).
    pub(crate) const NOBODY: Self = Self(*b"000-0-0000000");

    /// Makes an account from branch (3 digits), type (1 digit) and number (7 digits).
    ///
    /// # Errors
    /// The position of the first error in `branch-type-number`.
    pub fn new(branch: &str, kind: &str, number: &str) -> Result<Self, IdError> {
        format!("{branch}-{kind}-{number}").parse()
    }

    /// Its type, one digit (CRD-1).
    pub fn kind(&self) -> &str {
        self.as_str().split('-').nth(1).unwrap_or_default()
    }

    /// Its number, seven digits (CRD-1).
    pub fn number(&self) -> &str {
        self.as_str().split('-').nth(2).unwrap_or_default()
    }

    /// The account as text.
    pub fn as_str(&self) -> &str {
        // INVARIANT (account-is-ascii): only digits and hyphens are ever stored.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Account {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let wrong = |(place, byte): (usize, u8)| match SHAPE.get(place) {
            Some(b'-') => byte != b'-',
            Some(_) => !byte.is_ascii_digit(),
            None => true,
        };
        let position = text.bytes().enumerate().position(wrong).unwrap_or_else(|| text.len().min(ACCOUNT_LEN));
        match <[u8; ACCOUNT_LEN]>::try_from(text.as_bytes()) {
            Ok(bytes) if position == ACCOUNT_LEN => Ok(Self(bytes)),
            _ if text.is_empty() => Err(IdError::Empty),
            _ => Err(IdError::Character { position }),
        }
    }
}

impl TryFrom<Text> for Account {
    type Error = IdError;

    fn try_from(text: Text) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<Account> for Text {
    fn from(account: Account) -> Self {
        account.as_str().into()
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A session as named in rows and records: the SHA-256 of its token. A reader of the name cannot use the session.
///
/// ```
/// use madoguchi::{Secret, SessionId};
/// let id = SessionId::of(&Secret::from("token"));
/// assert!(id.to_string().starts_with("3c469e9d6c5875d37a43f353d4f88e61"));
/// assert!("3c46".parse::<SessionId>().is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SessionId([u8; 32]);

impl SessionId {
    /// The session ID that belongs to a token.
    pub fn of(token: &Secret) -> Self {
        use sha2::Digest as _;
        Self(sha2::Sha256::digest(token.expose().as_bytes()).into())
    }
}

impl fmt::Display for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(&self.0, f)
    }
}

impl fmt::Debug for SessionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SessionId({self})")
    }
}

impl FromStr for SessionId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let bytes: Bytes = text.parse().map_err(|position| IdError::Character { position })?;
        match <[u8; 32]>::try_from(bytes.into_vec()) {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) if text.is_empty() => Err(IdError::Empty),
            Err(_) if text.len() > 64 => Err(IdError::TooLong { max: 64 }),
            Err(_) => Err(IdError::Character { position: text.len() }),
        }
    }
}

/// The length of `012-1-3456789`.
const ACCOUNT_LEN: usize = 13;
const SHAPE: &[u8; ACCOUNT_LEN] = b"000-0-0000000";
