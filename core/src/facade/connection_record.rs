//! The records for connections and environments (LOG-6).

use serde_json::value::RawValue;

use super::define::records_in;
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::record::ProfileRef;
use crate::connection::{CertificateKind, ConnectionRefusal, TlsVersion};
use crate::environment::{EnvironmentReason, Support};
use crate::page::GuideText;
use crate::records::records_out;
use crate::text::Text;
use crate::user_agent::{Browser, Os};

records_in! {
    /// What must a connection be, and is this one allowed (LOG-6)?
    ConnectionRequest {
        /// The version of TLS to judge, if known.
        tls: Option<TlsVersion>,
        /// The bits of the cipher's key to judge, if known; not negative.
        cipher_bits: Option<i32>,
        /// The kind of certificate to judge, if known.
        certificate: Option<CertificateKind>,
    }

    /// The current version of a browser.
    CurrentVersionRecord {
        /// The browser.
        browser: Browser,
        /// Its current version; only the first number is compared.
        version: String,
    }

    /// Is an environment supported (LOG-6)?
    EnvironmentRequest {
        /// The User-Agent, at most 2048 bytes.
        user_agent: String,
        /// The system's version, if the host knows it from another source: from client hints, `10` or `11` for Windows.
        os_version: Option<String>,
        /// The current versions of browsers, as far as the host knows them.
        latest: Option<Vec<CurrentVersionRecord>>,
    }
}

records_out! {
    /// The requirements for a connection, and whether this one is allowed.
    ConnectionAnswer {
        /// The oldest version of TLS that is allowed.
        tls_floor: TlsVersion,
        /// The fewest bits that a cipher's key may have.
        cipher_bits_floor: u32,
        /// What the certificate must prove at least.
        certificate_floor: CertificateKind,
        /// Whether the connection is allowed; absent if a property is missing from the request and the others do not refuse it.
        #[serde(skip_serializing_if = "Option::is_none")]
        allowed: Option<bool>,
        /// Every reason for a refusal.
        refused_because: Vec<ConnectionRefusal>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Its source in the institution's documents.
        source: Text,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A row of the table of environments.
    EnvironmentRowRecord {
        /// The system.
        os: Os,
        /// Its version, including all its point releases.
        os_version: Text,
        /// The browser.
        browser: Browser,
        /// Its version, or `latest`; absent if every version is allowed.
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<Text>,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// Whether an environment is supported.
    EnvironmentAnswer {
        /// The judgement.
        support: Support,
        /// Why it is unsupported or unknown; empty if it is supported.
        reasons: Vec<EnvironmentReason>,
        /// The system in the User-Agent; absent if none was recognised.
        #[serde(skip_serializing_if = "Option::is_none")]
        os: Option<Os>,
        /// The browser in the User-Agent; absent if none was recognised.
        #[serde(skip_serializing_if = "Option::is_none")]
        browser: Option<Browser>,
        /// The row that matches, or may match; absent if none can.
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<EnvironmentRowRecord>,
        /// The footnotes of that row.
        footnotes: Vec<GuideText>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }
}
