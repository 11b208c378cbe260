//! Keeps each browser's tokens: that of its session, and that of its page (LOG-3). A script contains only their names: `$session` and
//! `$step` are those of the line's own browser, `$session:b` and `$step:b` those of browser `b`.

use std::collections::BTreeMap;

use madoguchi::{Code, CustomerId, ErrorRecord, Errors, PageView, RowKey, Secret, SessionId};

use crate::failure::Failure;
use crate::host::outside::Outside;

/// The browsers by name.
pub(super) struct Browsers(BTreeMap<String, Tokens>);

/// The tokens of one browser.
#[derive(Default)]
struct Tokens {
    session: Option<Secret>,
    step: Option<Secret>,
}

impl Browsers {
    /// The browsers of a store's earlier scripts. Each has its session, but no page until one is shown.
    pub(super) fn of(outside: &Outside) -> Self {
        let tokens = |session: &String| Tokens { session: Some(Secret::from(session.as_str())), step: None };
        Self(outside.browsers().iter().map(|(name, session)| (name.clone(), tokens(session))).collect())
    }

    /// Checks a browser's name (the field `as` of a line).
    ///
    /// # Errors
    /// If the name is empty, too long or has other characters, or if the script has too many browsers.
    pub(super) fn name(&self, name: &str) -> Result<(), Errors> {
        // A customer's ID has the same form: 1 to 64 of `[0-9A-Za-z._-]`.
        name.parse::<CustomerId>().map_err(|error| vec![ErrorRecord::from(error).in_field("as")])?;
        if self.0.len() >= MOST && !self.0.contains_key(name) {
            return Err(vec![ErrorRecord::new(Code::TooManyHandles).allowed(&MOST.to_string()).in_field("as")]);
        }
        Ok(())
    }

    /// The value of a placeholder; `None` if the text is not a placeholder.
    pub(super) fn meant(&self, text: &str, own: &str) -> Option<Result<Secret, ErrorRecord>> {
        let (what, name) = text.split_once(':').unwrap_or((text, own));
        let tokens = self.0.get(name);
        let found = match what {
            "$session" => tokens.and_then(|own| own.session.clone()),
            "$step" => tokens.and_then(|own| own.step.clone()),
            "$row" => tokens
                .and_then(|own| own.session.as_ref())
                .map(|session| Secret::new(RowKey::Session(SessionId::of(session)).to_string())),
            _ => return None,
        };
        Some(found.ok_or_else(|| {
            let mut error = ErrorRecord::new(Code::MissingField);
            error.ja =
                format!("ブラウザ「{name}」に {what} がありません（start-session か show で画面を開いてください）");
            error.en = format!("the browser `{name}` has no {what} (start-session or show opens a page)");
            error
        }))
    }

    /// Keeps the tokens of a page that a browser is shown.
    pub(super) fn shown(&mut self, name: &str, page: &PageView, outside: &mut Outside) -> Result<(), Failure> {
        let tokens = self.0.entry(name.to_owned()).or_default();
        tokens.step = Some(Secret::from(page.step.expose()));
        if let Some(session) = &page.session {
            let session = Secret::from(session.expose());
            outside.keep_browser(name, &session)?;
            tokens.session = Some(session);
        }
        Ok(())
    }
}

/// The maximum number of browsers in a script.
const MOST: usize = 1_000;
