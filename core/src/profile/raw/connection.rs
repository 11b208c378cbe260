//! The connection and the environments as they are written (LOG-6).

use serde::Deserialize;

use super::Placed;

/// The rule for the connection.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawConnection {
    /// The oldest version of TLS that is allowed: `tls-1.2`.
    pub(in crate::profile) tls: Placed<String>,
    /// The fewest bits that a cipher's key may have, from 128.
    pub(in crate::profile) cipher_bits: Placed<i64>,
    /// What the certificate must prove at least: `dv`, `ov` or `ev`.
    pub(in crate::profile) certificate: Placed<String>,
    /// The rule it carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}

/// A system and a browser that are supported.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawEnvironment {
    /// The system.
    pub(in crate::profile) os: Placed<String>,
    /// Its version, which has all its parts: `10.15` has `10.15.7`.
    pub(in crate::profile) os_version: Placed<String>,
    /// The browser.
    pub(in crate::profile) browser: Placed<String>,
    /// Its version, with all its parts, or `latest`; without it, every version.
    pub(in crate::profile) version: Option<Placed<String>>,
    /// The keys of its footnotes.
    #[serde(default)]
    pub(in crate::profile) notes: Vec<Placed<String>>,
    /// The rule it carries.
    pub(in crate::profile) rule: Placed<String>,
    /// Where it stands in the document.
    pub(in crate::profile) source: Placed<String>,
}
