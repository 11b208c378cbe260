//! What each browser of a script keeps of its pages: the session's token, and the page's (LOG-3). A script says their names, never
//! the tokens: `$session` and `$step` are those of the line's own browser, `$session:b` and `$step:b` those of browser `b`.

use std::collections::BTreeMap;

use madoguchi::{Code, CustomerId, ErrorRecord, Errors, PageView, RowKey, Secret, SessionId};

use crate::failure::Failure;
use crate::host::outside::Outside;

/// The browsers, by their names.
pub(super) struct Browsers(BTreeMap<String, Tokens>);

/// What one browser keeps.
#[derive(Default)]
struct Tokens {
    session: Option<Secret>,
    step: Option<Secret>,
}

impl Browsers {
    /// Those of a store's earlier scripts: each has its session. It has no page until it is shown one.
    pub(super) fn of(outside: &Outside) -> Self {
        let tokens = |session: &String| Tokens { session: Some(Secret::from(session.as_str())), step: None };
        Self(outside.browsers().iter().map(|(name, session)| (name.clone(), tokens(session))).collect())
    }

    /// Checks a browser's name, the field `as` of a line.
    ///
    /// # Errors
    /// A name that is empty, too long, or of other characters; more browsers than a script may have.
    pub(super) fn name(&self, name: &str) -> Result<(), Errors> {
        // The form that every name of a host's own has: 1 to 64 of `[0-9A-Za-z._-]`.
        name.parse::<CustomerId>().map_err(|error| vec![ErrorRecord::from(error).in_field("as")])?;
        if self.0.len() >= MOST && !self.0.contains_key(name) {
            return Err(vec![ErrorRecord::new(Code::TooManyHandles).allowed(&MOST.to_string()).in_field("as")]);
        }
        Ok(())
    }

    /// What a text stands for; nothing for a text that stands for itself.
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

    /// A browser is shown a page.
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

/// Browsers of a script.
const MOST: usize = 1_000;
