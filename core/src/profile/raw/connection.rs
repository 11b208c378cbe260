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
    /// The fewest bits of a cipher's key, from 128.
    pub(in crate::profile) cipher_bits: Placed<i64>,
    /// The least that the certificate must prove: `dv`, `ov` or `ev`.
    pub(in crate::profile) certificate: Placed<String>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}

/// A system and a browser that are supported.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(in crate::profile) struct RawEnvironment {
    /// The system.
    pub(in crate::profile) os: Placed<String>,
    /// Its version, which includes its parts: `10.15` includes `10.15.7`.
    pub(in crate::profile) os_version: Placed<String>,
    /// The browser.
    pub(in crate::profile) browser: Placed<String>,
    /// Its version, including its parts, or `latest`; if absent, every version.
    pub(in crate::profile) version: Option<Placed<String>>,
    /// The keys of its footnotes.
    #[serde(default)]
    pub(in crate::profile) notes: Vec<Placed<String>>,
    /// The rule that it implements.
    pub(in crate::profile) rule: Placed<String>,
    /// The place in the document that it comes from.
    pub(in crate::profile) source: Placed<String>,
}
