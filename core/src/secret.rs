//! Texts that must not be seen: no way shows them, and dropping them wipes them.

use std::fmt;
use std::hash::{Hash, Hasher};

use zeroize::{Zeroize as _, ZeroizeOnDrop};

/// A secret text: a password, an answer, a session's token. It is not shown by `Debug`, has no `Display`, is compared in
/// a time that tells only lengths, and is wiped from memory on drop (CRD-9).
///
/// ```
/// use madoguchi::Secret;
/// let password = Secret::new("Tulip2026".to_owned());
/// assert_eq!(format!("{password:?}"), "Secret(…)");
/// assert_eq!(password.expose(), "Tulip2026");
/// assert!(Secret::from_utf8(vec![0xff, 0xfe]).is_err()); // no text
/// ```
#[derive(Clone, Default, ZeroizeOnDrop)]
pub struct Secret(String);

impl Secret {
    /// Takes a text over. The text is not copied; copies that the caller made remain the caller's to wipe.
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// Takes bytes over that are UTF-8; others are wiped.
    ///
    /// # Errors
    /// The place of the first byte that is not UTF-8.
    pub fn from_utf8(bytes: Vec<u8>) -> Result<Self, usize> {
        String::from_utf8(bytes).map(Self).map_err(|error| {
            let place = error.utf8_error().valid_up_to();
            error.into_bytes().zeroize();
            place
        })
    }

    /// The text itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether two secrets are the same text, in a time that tells only their lengths.
    pub fn same_as(&self, other: &Self) -> bool {
        subtle::ConstantTimeEq::ct_eq(self.0.as_bytes(), other.0.as_bytes()).into()
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.same_as(other)
    }
}

impl Eq for Secret {}

impl Hash for Secret {
    /// Its length alone: a hash is no secret.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.len().hash(state);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// A secret on its way to its customer: written in an answer, and shown by nothing else.
///
/// ```
/// use madoguchi::{Revealed, Secret};
/// let token = Revealed::new(Secret::from("token"));
/// assert_eq!((format!("{token:?}").as_str(), token.expose()), ("Revealed(…)", "token"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Revealed(Secret);

impl Revealed {
    /// A secret that its customer is to see.
    pub const fn new(secret: Secret) -> Self {
        Self(secret)
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl fmt::Debug for Revealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Revealed(…)")
    }
}

impl serde::Serialize for Revealed {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }
}
