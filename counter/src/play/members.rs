//! A line of a script. Its own fields are replaced by blanks; the rest is the act, with each byte at its old place, so that positions in
//! errors are right.
//!
//! Errors never quote the line, because it may contain passwords.

use std::fmt;

use madoguchi::{Code, ErrorRecord, Errors, Profile, Secret};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The names and values of a line, in their order.
pub(super) struct Members<'l> {
    text: &'l str,
    members: Vec<Member<'l>>,
}

struct Member<'l> {
    name: String,
    value: &'l RawValue,
    taken: bool,
}

impl<'l> Members<'l> {
    /// Reads a line.
    ///
    /// # Errors
    /// If the line is too long, not UTF-8 or not a JSON object: one error, with its position.
    pub(super) fn read(line: &'l [u8]) -> Result<Self, Errors> {
        if line.len() > Profile::LINE_MAX {
            return Err(vec![ErrorRecord::new(Code::TooLong).allowed(&format!("{} bytes", Profile::LINE_MAX))]);
        }
        let not_json = |position| ErrorRecord { position: Some(position), ..ErrorRecord::new(Code::NotJson) };
        let text = std::str::from_utf8(line).map_err(|error| vec![not_json(error.valid_up_to())])?;
        // A line contains no line feed, so the column is the position.
        let Object(members) = serde_json::from_str(text)
            .map_err(|error| vec![not_json(error.column().saturating_sub(1).min(text.len()))])?;
        let members = members.into_iter().map(|(name, value)| Member { name, value, taken: false }).collect();
        Ok(Self { text, members })
    }

    /// Takes a field out of the line; `None` if it is not there.
    ///
    /// # Errors
    /// If the field occurs twice.
    pub(super) fn take(&mut self, name: &str) -> Result<Option<&'l RawValue>, Errors> {
        let mut found = Vec::new();
        for member in self.members.iter_mut().filter(|member| member.name == name) {
            found.push(member.value);
            member.taken = true;
        }
        if found.len() > 1 {
            return Err(vec![ErrorRecord::new(Code::RepeatedField).in_field(name)]);
        }
        Ok(found.pop())
    }

    /// Takes a field out and reads it.
    ///
    /// # Errors
    /// If the field occurs twice or has another type.
    pub(super) fn take_as<T: serde::de::DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Errors> {
        let wrong = |_| vec![ErrorRecord::new(Code::WrongType).in_field(name)];
        self.take(name)?.map(|value| serde_json::from_str(value.get()).map_err(wrong)).transpose()
    }

    /// A text that stays in the line; `None` if it is not there or no text.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let member = self.members.iter().find(|member| member.name == name && !member.taken)?;
        serde_json::from_str(member.value.get()).ok()
    }

    /// Whether a field is still in the line.
    pub(super) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| member.name == name && !member.taken)
    }

    /// The first field that is still in the line, if any.
    pub(super) fn left(&self) -> Option<&str> {
        self.members.iter().find(|member| !member.taken).map(|member| member.name.as_str())
    }

    /// The line with blanks for the fields that were taken out, and more fields at its end.
    pub(super) fn rest(&self, more: &[(&str, Secret)]) -> Secret {
        let mut bytes = self.text.as_bytes().to_vec();
        let mut from = self.text.find('{').map_or(0, |open| open.saturating_add(1));
        let mut first = true;
        for member in &self.members {
            let end = self.end(member.value);
            let blank = bytes.get_mut(from..end).unwrap_or_default();
            if member.taken {
                blank.fill(b' ');
            } else if first {
                // The comma after a field that was taken out.
                blank
                    .iter_mut()
                    .take_while(|byte| byte.is_ascii_whitespace() || **byte == b',')
                    .for_each(|byte| *byte = b' ');
                first = false;
            }
            from = end;
        }
        let mut text = String::from_utf8(bytes).unwrap_or_default();
        let close = text.rfind('}').unwrap_or(text.len());
        let mut added = String::new();
        for (name, value) in more {
            let value = serde_json::to_string(value.expose()).unwrap_or_default();
            added.push_str(&format!("{}\"{name}\":{value}", if std::mem::take(&mut first) { "" } else { "," }));
        }
        text.insert_str(close, &added);
        Secret::new(text)
    }

    /// The position in the line where a value ends.
    fn end(&self, value: &RawValue) -> usize {
        // The value borrows from the line, so the difference of the addresses is its position.
        let from = value.get().as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        from.saturating_add(value.get().len())
    }
}

/// The names and values of an object; a name may occur twice.
struct Object<'l>(Vec<(String, &'l RawValue)>);

impl<'de> Deserialize<'de> for Object<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = entries.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Pairs).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(line: &str, take: &[&str], more: &[(&str, Secret)]) -> String {
        let mut members = Members::read(line.as_bytes()).unwrap();
        for name in take {
            members.take(name).unwrap();
        }
        members.rest(more).expose().to_owned()
    }

    #[test]
    fn what_is_left_stands_where_it_stood() {
        for (line, left) in [
            (r#"{"at":"x","act":"start-session"}"#, r#"{         "act":"start-session"}"#),
            (r#"{"act":"start-session","at":"x"}"#, r#"{"act":"start-session"         }"#),
            (
                r#" { "as" : "窓" , "act" : "due" , "at" : 1 , "row" : [1,{"at":2}] } "#,
                r#" {                "act" : "due"            , "row" : [1,{"at":2}] } "#,
            ),
            (r#"{"at":1,"as":2}"#, r#"{             }"#),
            ("{}", "{}"),
        ] {
            let found = rest(line, &["at", "as"], &[]);
            assert_eq!((found.len(), found.as_str()), (line.len(), left));
        }
    }

    #[test]
    fn what_is_added_stands_at_the_end() {
        let more = [("session", Secret::from("t\"k")), ("step", Secret::from("s"))];
        assert_eq!(rest(r#"{"act":"submit"}"#, &[], &more), r#"{"act":"submit","session":"t\"k","step":"s"}"#);
        assert_eq!(rest(r#"{"at":1}"#, &["at"], &more), r#"{      "session":"t\"k","step":"s"}"#);
    }

    /// Two readers of a line must not read two different acts.
    #[test]
    fn a_name_that_stands_twice_is_seen_however_it_is_written() {
        let mut members = Members::read(br#"{"at":1,"\u0061t":2}"#).unwrap();
        assert_eq!(members.take("at").unwrap_err()[0].code, 1007);
        let members = Members::read(br#"{"act":"start-session","act":"submit"}"#).unwrap();
        assert_eq!(members.rest(&[]).expose(), r#"{"act":"start-session","act":"submit"}"#);
    }

    #[test]
    fn what_is_no_object_names_its_place() {
        for (line, position) in
            [(&b""[..], 0), (b"[1]", 0), (b"{\"at\":", 6), (b"{\"at\":1}x", 8), (b"{\"a\":\"\xff\"}", 6)]
        {
            let errors = Members::read(line).map(drop).unwrap_err();
            let error = &errors[0];
            assert_eq!((errors.len(), error.code, error.found.as_deref()), (1, 1001, None));
            let told = error.position.unwrap();
            assert!(told == position || told + 1 == position, "{line:?}: {told}");
        }
    }
}
