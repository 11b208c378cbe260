//! Reads a line of a script: JSON, or a row. A row is turned into the same JSON, and may also contain what its answer must have.

use std::borrow::Cow;

use madoguchi::{Code, ErrorRecord, Errors, Profile};
use serde_json::{Map, Value, json};

use super::row::{self, NotUnderstood};
use super::want::Wanted;

/// A line as JSON, and what it expects of its answer.
pub(super) struct Written<'l> {
    pub(super) line: Cow<'l, [u8]>,
    pub(super) wanted: Option<Wanted>,
}

impl<'l> Written<'l> {
    /// Reads a line. `clock` is the previous line's instant, `document` the text of the profile, both for rows.
    ///
    /// # Errors
    /// If a row does not follow the grammar, or is a step that `play` does not have. No error quotes the row, because it may contain
    /// passwords.
    pub(super) fn read(line: &'l [u8], clock: &str, document: &str) -> Result<Self, Errors> {
        let is_json = line.trim_ascii_start().starts_with(b"{") || line.len() > Profile::LINE_MAX;
        let Some(text) = std::str::from_utf8(line).ok().filter(|_| !is_json) else {
            return Ok(Self { line: Cow::Borrowed(line), wanted: None });
        };
        let mut step = row::expand(text.trim_end_matches('\r'), clock, true).map_err(|error| vec![wrong(&error)])?;
        let wanted = Wanted::take(&mut step);
        let line = Value::Object(as_line(step, document)?).to_string();
        Ok(Self { line: Cow::Owned(line.into_bytes()), wanted })
    }
}

/// Turns a step object of the vectors into a line of `play`.
fn as_line(mut step: Map<String, Value>, document: &str) -> Result<Map<String, Value>, Errors> {
    if step.contains_key("rows") {
        let mut error = ErrorRecord::new(Code::UnknownRequest);
        "保存された記録を書き換える行は、ここでは使えません".clone_into(&mut error.ja);
        "stored rows cannot be changed behind the library's back here".clone_into(&mut error.en);
        return Err(vec![error]);
    }
    for word in ["resume", "drop"] {
        if let Some(name) = step.remove(word) {
            step.extend([("play".to_owned(), json!(word)), ("name".to_owned(), name)]);
        }
    }
    if let Some(patches) = step.remove("profile_patch") {
        let toml = patched(document, &patches)?;
        step.extend([("play".to_owned(), json!("profile")), ("toml".to_owned(), json!(toml))]);
    }
    if let Some(Value::Object(act)) = step.remove("act") {
        for (name, value) in act {
            if step.contains_key(&name) {
                return Err(vec![ErrorRecord::new(Code::RepeatedField).in_field(&name)]);
            }
            step.insert(name, value);
        }
    }
    Ok(step)
}

/// Applies changes to the text of a profile; each replaced text must occur exactly once.
fn patched(document: &str, patches: &Value) -> Result<String, Errors> {
    let mut text = document.to_owned();
    for patch in patches.as_array().into_iter().flatten() {
        let part = |name| patch.get(name).and_then(Value::as_str).unwrap_or_default();
        let (replace, with) = (part("replace"), part("with"));
        let count = text.matches(replace).count();
        if count != 1 {
            let mut error = ErrorRecord::new(Code::UnknownRequest);
            error.ja = format!("書き換える箇所がプロファイルに{count}か所あります（1か所だけのときに書き換えます）");
            error.en = format!("the text to replace occurs {count} times in the profile; it must occur once");
            return Err(vec![error]);
        }
        text = text.replacen(replace, with, 1);
    }
    Ok(text)
}

/// The error for a row that is not understood, with the position of the word.
fn wrong(error: &NotUnderstood) -> ErrorRecord {
    let mut record = ErrorRecord { position: Some(error.position), ..ErrorRecord::new(Code::NotJson) };
    let (ja, en) = if error.word.is_empty() {
        ("行の終わりに語が足りません", "a word is missing at the end of the row")
    } else {
        ("この位置の語は、台本の行として読めません", "the row has a word that is not understood, at this position")
    };
    (record.ja, record.en) = (ja.to_owned(), en.to_owned());
    record
}
