//! The records of the connection and of environments (LOG-6).

use serde::Serialize;
use serde_json::value::RawValue;

#[cfg(feature = "schema")]
use super::define::describe;
use super::define::{records_in, records_out};
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::page_record::GuideTextRecord;
use super::record::ProfileRef;
use crate::connection::{CertificateKind, ConnectionRefusal, TlsVersion};
use crate::environment::{EnvironmentReason, Support};
use crate::text::Text;
use crate::user_agent::{Browser, Os};

records_in! {
    /// What must a connection be, and is this one allowed (LOG-6)?
    ConnectionRequest {
        /// The version of TLS, if it is to be judged.
        tls: Option<TlsVersion>,
        /// The bits of the cipher's key, if they are to be judged; not negative.
        cipher_bits: Option<i32>,
        /// The kind of certificate, if it is to be judged.
        certificate: Option<CertificateKind>,
    }

    /// Which version of a browser is current.
    CurrentVersionRecord {
        /// The browser.
        browser: Browser,
        /// Its current version; the first number decides.
        version: String,
    }

    /// Is an environment supported (LOG-6)?
    EnvironmentRequest {
        /// The User-Agent, at most 2048 bytes.
        user_agent: String,
        /// The system's version, where the host knows it otherwise: from client hints, `10` or `11` of Windows.
        os_version: Option<String>,
        /// The current versions of browsers, as the host knows them.
        latest: Option<Vec<CurrentVersionRecord>>,
    }
}

records_out! {
    /// What a connection must be, and whether this one is allowed.
    ConnectionAnswer {
        /// The oldest version of TLS that is allowed.
        tls_floor: TlsVersion,
        /// The fewest bits that a cipher's key may have.
        cipher_bits_floor: u32,
        /// What the certificate must prove at least.
        certificate_floor: CertificateKind,
        /// Whether the connection is allowed; absent where something is not told, and nothing told refuses it.
        #[serde(skip_serializing_if = "Option::is_none")]
        allowed: Option<bool>,
        /// Why not, every reason.
        refused_because: Vec<ConnectionRefusal>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Where it stands in the institution's documents.
        source: Text,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// A row of the table of environments.
    EnvironmentRowRecord {
        /// The system.
        os: Os,
        /// Its version, with all its parts.
        os_version: Text,
        /// The browser.
        browser: Browser,
        /// Its version, or `latest`; absent where every version is meant.
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<Text>,
        /// Where it stands in the institution's documents.
        source: Text,
    }

    /// Whether an environment is supported.
    EnvironmentAnswer {
        /// Whether it is.
        support: Support,
        /// Why not, or why that is unknown; empty where it is supported.
        reasons: Vec<EnvironmentReason>,
        /// The system that was read; absent where none was.
        #[serde(skip_serializing_if = "Option::is_none")]
        os: Option<Os>,
        /// The browser that was read; absent where none was.
        #[serde(skip_serializing_if = "Option::is_none")]
        browser: Option<Browser>,
        /// The row that has it, or may have it; absent where none can.
        #[serde(skip_serializing_if = "Option::is_none")]
        row: Option<EnvironmentRowRecord>,
        /// The footnotes of that row.
        footnotes: Vec<GuideTextRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }
}
