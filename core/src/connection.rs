//! The institution's rule for connections (LOG-6): TLS version, key length of the cipher, kind of certificate.

use crate::text::Text;
use crate::words::words;

words! {
    /// A version of TLS or SSL; the oldest is first (LOG-6).
    ///
    /// ```
    /// use madoguchi::TlsVersion;
    /// assert!(TlsVersion::Tls12 < TlsVersion::Tls13);
    /// assert_eq!(TlsVersion::from_name("1.2"), None);
    /// ```
    TlsVersion;
    /// SSL 3.0.
    Ssl30 = 0 "ssl-3.0", "SSL 3.0", "SSL 3.0";
    /// TLS 1.0.
    Tls10 = 1 "tls-1.0", "TLS 1.0", "TLS 1.0";
    /// TLS 1.1.
    Tls11 = 2 "tls-1.1", "TLS 1.1", "TLS 1.1";
    /// TLS 1.2.
    Tls12 = 3 "tls-1.2", "TLS 1.2", "TLS 1.2";
    /// TLS 1.3.
    Tls13 = 4 "tls-1.3", "TLS 1.3", "TLS 1.3";
}

words! {
    /// What a server's certificate proves about its owner; the weakest is first (LOG-6).
    ///
    /// ```
    /// use madoguchi::CertificateKind;
    /// assert!(CertificateKind::DomainValidated < CertificateKind::ExtendedValidation);
    /// assert_eq!(CertificateKind::from_name("EV"), None);
    /// ```
    CertificateKind;
    /// The domain only.
    DomainValidated = 0 "dv", "ドメイン認証", "domain validated";
    /// The organisation.
    OrganisationValidated = 1 "ov", "企業認証", "organisation validated";
    /// The organisation, checked by the rules of extended validation.
    ExtendedValidation = 2 "ev", "EV（拡張認証）", "extended validation";
}

words! {
    /// Why a connection is refused (LOG-6).
    ///
    /// ```
    /// use madoguchi::ConnectionRefusal;
    /// assert_eq!(ConnectionRefusal::from_name("tls-too-old"), Some(ConnectionRefusal::TlsTooOld));
    /// assert_eq!(ConnectionRefusal::from_name(""), None);
    /// ```
    ConnectionRefusal;
    /// The TLS version is older than the oldest allowed.
    TlsTooOld = 0 "tls-too-old", "TLSのバージョンが古すぎます", "the TLS version is too old";
    /// The cipher's key is too short.
    KeyTooShort = 1 "key-too-short", "暗号鍵が短すぎます", "the cipher's key is too short";
    /// The certificate proves too little.
    CertificateTooWeak = 2 "certificate-too-weak", "証明書の種類が足りません", "the certificate proves too little";
}

/// An institution's rule for connections (LOG-6).
///
/// ```
/// use madoguchi::{CertificateKind, ConnectionRefusal, Profile, TlsVersion};
/// let seiwa = Profile::seiwa();
/// let rule = seiwa.connection().ok_or("not stated")?;
/// assert!(rule.refusals(Some(TlsVersion::Tls12), Some(128), Some(CertificateKind::ExtendedValidation)).is_empty());
/// assert_eq!(rule.refusals(Some(TlsVersion::Tls11), None, None), [ConnectionRefusal::TlsTooOld]);
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionRule {
    pub(crate) tls: TlsVersion,
    pub(crate) cipher_bits: u32,
    pub(crate) certificate: CertificateKind,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl ConnectionRule {
    /// The oldest TLS version that is allowed.
    pub const fn tls(&self) -> TlsVersion {
        self.tls
    }

    /// The fewest bits that a cipher's key may have.
    pub const fn cipher_bits(&self) -> u32 {
        self.cipher_bits
    }

    /// What the certificate must prove at least.
    pub const fn certificate(&self) -> CertificateKind {
        self.certificate
    }

    /// Its rule ID.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Its source in the institution's documents.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Every reason to refuse a connection, judged from the properties that are given.
    pub fn refusals(
        &self,
        tls: Option<TlsVersion>,
        cipher_bits: Option<u32>,
        certificate: Option<CertificateKind>,
    ) -> Vec<ConnectionRefusal> {
        let old = tls.is_some_and(|tls| tls < self.tls);
        let short = cipher_bits.is_some_and(|bits| bits < self.cipher_bits);
        let weak = certificate.is_some_and(|certificate| certificate < self.certificate);
        let refusals = [
            (old, ConnectionRefusal::TlsTooOld),
            (short, ConnectionRefusal::KeyTooShort),
            (weak, ConnectionRefusal::CertificateTooWeak),
        ];
        refusals.into_iter().filter(|(refused, _)| *refused).map(|(_, refusal)| refusal).collect()
    }
}
