//! Secret texts: nothing prints them, and dropping them wipes their memory.

use std::fmt;
use std::hash::{Hash, Hasher};

use zeroize::{Zeroize as _, ZeroizeOnDrop};

/// A secret text: a password, an answer, a session token. `Debug` does not show it, it has no `Display`, the time of a comparison depends
/// only on lengths, and its memory is wiped on drop (CRD-9).
///
/// ```
/// use madoguchi::Secret;
/// let password = Secret::new("Tulip2026".to_owned());
/// assert_eq!(format!("{password:?}"), "Secret(…)");
/// assert_eq!(password.expose(), "Tulip2026");
/// assert!(Secret::from_utf8(vec![0xff, 0xfe]).is_err()); // not UTF-8
/// ```
#[derive(Clone, Default, ZeroizeOnDrop)]
pub struct Secret(String);

impl Secret {
    /// Takes ownership of a text without a copy. If the caller made copies, the caller must wipe them.
    pub const fn new(text: String) -> Self {
        Self(text)
    }

    /// Takes ownership of UTF-8 bytes. Invalid bytes are wiped.
    ///
    /// # Errors
    /// The position of the first byte that is not UTF-8.
    pub fn from_utf8(bytes: Vec<u8>) -> Result<Self, usize> {
        String::from_utf8(bytes).map(Self).map_err(|error| {
            let place = error.utf8_error().valid_up_to();
            error.into_bytes().zeroize();
            place
        })
    }

    /// The text itself, for the place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Compares two secrets. The time depends only on their lengths.
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
    /// Hashes only the length, because a hash of the text is not secret.
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

/// A secret that an answer shows to its customer. Nothing else shows it.
///
/// ```
/// use madoguchi::{Revealed, Secret};
/// let token = Revealed::new(Secret::from("token"));
/// assert_eq!((format!("{token:?}").as_str(), token.expose()), ("Revealed(…)", "token"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Revealed(Secret);

impl Revealed {
    /// Marks a secret as one that its customer will see.
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
