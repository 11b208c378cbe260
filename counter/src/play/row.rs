//! Turns a script row (`10:01 submit log-in login-id=hanako88 → top`) into a step object. The grammar is in `core/vectors/README.md`; the
//! runner of the conformance vectors includes this file too.

use serde_json::{Map, Value, json};

/// A row that does not follow the grammar.
pub(crate) struct NotUnderstood {
    /// The word that is not understood; empty if one is missing at the end.
    pub(crate) word: String,
    /// Its position in the row, in bytes.
    pub(crate) position: usize,
}

/// A word of a row.
#[derive(Clone)]
struct Word<'r> {
    /// The word as written.
    source: &'r str,
    position: usize,
    /// Its name if it is `name=value`, otherwise empty.
    name: &'r str,
    value: String,
    is_quoted: bool,
}

/// The words that are not yet read, and the step so far.
struct Row<'r> {
    words: std::iter::Peekable<std::vec::IntoIter<Word<'r>>>,
    end: usize,
    clock: String,
    step: Map<String, Value>,
}

/// Turns a row into a step. `clock` is the `at` of the previous step, empty for the first; `is_play` allows the steps that only
/// `counter play` has.
///
/// # Errors
/// The first word that is not understood.
pub(crate) fn expand(text: &str, clock: &str, is_play: bool) -> Result<Map<String, Value>, NotUnderstood> {
    let words = words(text)?.into_iter().peekable();
    let mut row = Row { words, end: text.len(), clock: clock.to_owned(), step: Map::new() };
    if row.words.peek().is_some_and(|word| word.source.starts_with(|c: char| c.is_ascii_digit())) {
        row.clock = row.instant()?;
    }
    let is_name = |name: &str| {
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
    };
    if let Some(browser) = row.words.peek().and_then(|word| word.source.strip_suffix(':')).filter(|name| is_name(name))
    {
        row.step.insert("as".to_owned(), json!(browser));
        row.next()?;
    }
    let word = row.next()?;
    let kind = word.bare()?;
    let act = ACTS.iter().find(|(own, ..)| *own == kind);
    if row.clock.is_empty() || (act.is_none() && row.step.contains_key("as")) {
        return Err(word.not_understood());
    }
    row.step.insert("at".to_owned(), json!(row.clock));
    match act {
        Some(&(_, first, from_browser)) => row.act(kind, first, from_browser)?,
        None => row.other(&word, is_play)?,
    }
    if (act.is_some() || kind == "resume") && row.takes("→") {
        row.wanted()?;
    }
    row.words.next().map_or(Ok(row.step), |word| Err(word.not_understood()))
}

/// Splits a row at blanks that are not within quotes.
fn words(row: &str) -> Result<Vec<Word<'_>>, NotUnderstood> {
    let mut found = Vec::new();
    let mut rest = row.trim_start_matches(' ');
    while !rest.is_empty() {
        let position = row.len().saturating_sub(rest.len());
        let (name, value, is_quoted, after) = word(rest).ok_or_else(|| {
            let word = rest.split(' ').next().unwrap_or_default().to_owned();
            NotUnderstood { word, position }
        })?;
        let source = rest.get(..rest.len().saturating_sub(after.len())).unwrap_or_default();
        found.push(Word { source, position, name, value, is_quoted });
        rest = after.trim_start_matches(' ');
    }
    Ok(found)
}

/// Reads the first word of a text: its name, its value, whether that is quoted, and the rest of the text.
fn word(text: &str) -> Option<(&str, String, bool, &str)> {
    let is_name = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-');
    let (name, value) =
        text.split_once('=').filter(|(name, _)| !name.is_empty() && name.bytes().all(is_name)).unwrap_or(("", text));
    if value.starts_with('"') {
        let mut texts = serde_json::Deserializer::from_str(value).into_iter::<String>();
        let text = texts.next()?.ok()?;
        let after = value.get(texts.byte_offset()..)?;
        return (after.is_empty() || after.starts_with(' ')).then_some((name, text, true, after));
    }
    let (bare, after) = value.split_at(value.find(' ').unwrap_or(value.len()));
    let is_wrong = bare.is_empty() || bare.bytes().any(|byte| byte < b' ' || byte == b'"');
    let has_no_name = name.is_empty() && bare.contains('=');
    (!is_wrong && !has_no_name).then(|| (name, bare.to_owned(), false, after))
}

impl Word<'_> {
    fn not_understood(&self) -> NotUnderstood {
        NotUnderstood { word: self.source.to_owned(), position: self.position }
    }

    /// The word if it is neither a pair nor quoted.
    fn bare(&self) -> Result<&str, NotUnderstood> {
        if self.name.is_empty() && !self.is_quoted { Ok(&self.value) } else { Err(self.not_understood()) }
    }

    fn number(&self) -> Result<Value, NotUnderstood> {
        let digits = self.value.bytes().all(|byte| byte.is_ascii_digit()) && self.value.len() <= 9 && !self.is_quoted;
        let number = self.value.parse::<u32>().ok().filter(|_| digits);
        number.map(Value::from).ok_or_else(|| self.not_understood())
    }
}

impl<'r> Row<'r> {
    fn next_is(&mut self, wanted: impl Fn(&str) -> bool) -> bool {
        self.words.peek().is_some_and(|word| wanted(word.source))
    }

    /// Takes the next word if it is the given one; returns whether it was.
    fn takes(&mut self, wanted: &str) -> bool {
        self.words.next_if(|word| word.source == wanted).is_some()
    }

    /// Whether another word of the same section follows.
    fn more(&mut self) -> bool {
        self.next_is(|word| word != "|" && word != "→")
    }

    fn next(&mut self) -> Result<Word<'r>, NotUnderstood> {
        let end = NotUnderstood { word: String::new(), position: self.end };
        let word = self.words.next().ok_or(end)?;
        if matches!(word.source, "|" | "→") { Err(word.not_understood()) } else { Ok(word) }
    }

    /// Takes the next word, which must exist.
    fn stands(&mut self, wanted: &str) -> Result<(), NotUnderstood> {
        let word = self.next()?;
        if word.source == wanted { Ok(()) } else { Err(word.not_understood()) }
    }

    fn quoted(&mut self) -> Result<String, NotUnderstood> {
        let word = self.next()?;
        if word.name.is_empty() && word.is_quoted { Ok(word.value) } else { Err(word.not_understood()) }
    }

    /// Reads the next word as an instant: a time on the clock's day, or a day and a time.
    fn instant(&mut self) -> Result<String, NotUnderstood> {
        let word = self.next()?;
        let said = word.bare()?;
        let shape = said.replace(|c: char| c.is_ascii_digit(), "0");
        let (day, time) = match shape.strip_prefix("0000-00-00T") {
            Some(time) => said.split_at(said.len().saturating_sub(time.len())),
            None => (self.clock.get(..11).unwrap_or_default(), said),
        };
        let shape = shape.strip_prefix("0000-00-00T").unwrap_or(&shape);
        if day.is_empty() || !["00:00", "00:00:00", "00:00:00.000"].contains(&shape) {
            return Err(word.not_understood());
        }
        Ok(format!("{day}{time}{}+09:00", if time.len() == 5 { ":00" } else { "" }))
    }

    /// Reads the next word as a number (`#`), an instant (`@`) or a text.
    fn value(&mut self, kind: &str) -> Result<Value, NotUnderstood> {
        match kind.as_bytes().first() {
            Some(b'#') => self.next()?.number(),
            Some(b'@') => self.instant().map(Value::from),
            _ => self.next()?.bare().map(Value::from),
        }
    }

    /// The object in the step that holds the last name of a path, and that name; `None` if something on the path is not an object.
    fn place(&mut self, path: &str) -> Option<(&mut Map<String, Value>, String)> {
        let mut names = path.split('.').map(str::to_owned).collect::<Vec<_>>();
        let last = names.pop()?;
        let mut place = &mut self.step;
        for name in names {
            place = place.entry(name).or_insert_with(|| json!({})).as_object_mut()?;
        }
        Some((place, last))
    }

    fn put(&mut self, path: &str, value: Value) {
        if let Some((place, last)) = self.place(path) {
            place.insert(last, value);
        }
    }

    fn add(&mut self, path: &str, value: Value) {
        if let Some((place, last)) = self.place(path)
            && let Some(list) = place.entry(last).or_insert_with(|| json!([])).as_array_mut()
        {
            list.push(value);
        }
    }

    /// Reads an act with the fields of its request.
    fn act(&mut self, kind: &str, first: &str, from_browser: &[&str]) -> Result<(), NotUnderstood> {
        let mut asked = Map::from_iter([("act".to_owned(), json!(kind))]);
        if !first.is_empty() {
            asked.insert(first.to_owned(), self.value("")?);
        }
        let mut entries = (kind == "submit").then(Vec::new);
        while self.more() {
            let word = self.next()?;
            match (word.name, &mut entries) {
                ("randomness", _) => self.put("randomness", word.number()?),
                ("", _) if word.source == "dry" => drop(asked.insert("dry".to_owned(), json!(true))),
                ("", _) => return Err(word.not_understood()),
                (name, _) if asked.contains_key(name) => return Err(word.not_understood()),
                (name, Some(entries)) if !SUBMISSION.contains(&name) => {
                    entries.push(json!({ "field": name, "text": word.value }));
                }
                (name, _) => drop(asked.insert(name.to_owned(), json!(word.value))),
            }
        }
        for name in from_browser {
            asked.entry(*name).or_insert_with(|| json!(format!("${name}")));
        }
        asked.extend(entries.map(|entries| ("entries".to_owned(), Value::from(entries))));
        self.step.insert("act".to_owned(), Value::from(asked));
        Ok(())
    }

    /// Reads a step that is not an act.
    fn other(&mut self, kind: &Word<'_>, is_play: bool) -> Result<(), NotUnderstood> {
        if let Some((_, patch)) = PATCHES.iter().find(|(own, _)| *own == kind.source) {
            while self.more() || !self.step.contains_key(*patch) {
                let replace = self.quoted()?;
                self.stands("becomes")?;
                let with = self.quoted()?;
                self.add(patch, json!({ "replace": replace, "with": with }));
            }
            return Ok(());
        }
        let known = OTHERS.iter().chain(PLAY.iter().filter(|_| is_play)).find(|(own, ..)| *own == kind.source);
        let &(_, group, fields) = known.ok_or_else(|| kind.not_understood())?;
        if !group.is_empty() {
            self.put(group, json!(kind.source));
        }
        for field in fields {
            match field.strip_prefix('\'') {
                Some(word) => self.stands(word)?,
                None => {
                    let value = self.value(field)?;
                    self.put(field.trim_start_matches('#'), value);
                }
            }
        }
        Ok(())
    }

    /// Reads what follows the arrow: sections, and flags in each.
    fn wanted(&mut self) -> Result<(), NotUnderstood> {
        let mut is_outcome = true;
        while is_outcome || self.takes("|") {
            let word = self.next()?;
            if !self.flag(&word) {
                self.section(&word, is_outcome)?;
            }
            while self.more() {
                let word = self.next()?;
                if !self.flag(&word) {
                    return Err(word.not_understood());
                }
            }
            is_outcome = false;
        }
        let want = self.step.get_mut("want").and_then(Value::as_object_mut);
        if let Some(want) = want.filter(|want| want.get("internal") == Some(&json!({ "reason": "…" }))) {
            want.remove("internal");
        }
        Ok(())
    }

    /// Sets the value of a flag; returns whether the word is a flag.
    fn flag(&mut self, word: &Word<'_>) -> bool {
        let names: &[&str] = if word.source == "nothing-else" { &NOTHING_ELSE } else { &[word.source] };
        let found: Vec<_> = names.iter().filter_map(|name| FLAGS.iter().find(|(own, ..)| own == name)).collect();
        for (_, path, value) in &found {
            self.put(path, serde_json::from_str(value).unwrap_or_default());
        }
        !found.is_empty()
    }

    /// Reads a section with its values; an outcome may also be a refusal, or the page that is shown.
    fn section(&mut self, word: &Word<'_>, is_outcome: bool) -> Result<(), NotUnderstood> {
        if let Some((own, path, kinds)) = SECTIONS.iter().find(|(own, ..)| *own == word.source) {
            return self
                .values(own, path, kinds)
                .and_then(|is_there| if is_there { Ok(()) } else { Err(word.not_understood()) });
        }
        match word.bare()? {
            _ if !is_outcome => return Err(word.not_understood()),
            "refused" => self.refusal("want.public.refused", &[("faults", json!([]))])?,
            "…" => {}
            page => {
                self.put("want.public.page.page", json!(page));
                if self.takes("refused") {
                    self.refusal("want.public.page.refused", &[("faults", json!([])), ("retry_at", Value::Null)])?;
                } else if !self.takes("…") {
                    self.put("want.public.page.refused", Value::Null);
                    self.put("want.internal.reason", json!("done"));
                }
            }
        }
        Ok(())
    }

    fn refusal(&mut self, path: &str, nothing: &[(&str, Value)]) -> Result<(), NotUnderstood> {
        let because = self.value("")?;
        self.put(&format!("{path}.because"), because);
        if self.takes("…") {
            return Ok(());
        }
        for (name, value) in nothing {
            self.put(&format!("{path}.{name}"), value.clone());
        }
        while self.next_is(|word| word.starts_with(|c: char| c.is_ascii_uppercase())) {
            let rule = self.value("")?;
            self.add(&format!("{path}.rules"), rule);
        }
        Ok(())
    }

    /// Reads the values of a section; `false` if the step cannot hold them.
    fn values(&mut self, section: &str, path: &str, kinds: &str) -> Result<bool, NotUnderstood> {
        let is_list = !matches!(kinds, "" | "@");
        let place = self.place(path);
        if !place.is_some_and(|(place, last)| !is_list || place.get(&last).is_none_or(Value::is_array)) {
            return Ok(false);
        }
        if !is_list {
            let value = self.value(kinds)?;
            self.put(path, value);
        } else if let Some(kind) = kinds.strip_prefix('*') {
            let mut is_first = true;
            while std::mem::take(&mut is_first) || self.more() {
                let element = self.element(section, kind)?;
                self.add(path, element);
            }
        } else {
            let record = self.record(kinds)?;
            self.add(path, record);
        }
        Ok(true)
    }

    /// Reads an element of a list: a word, an instant, or a pair, whose value may be left out; `…` is any element.
    fn element(&mut self, section: &str, kind: &str) -> Result<Value, NotUnderstood> {
        let mut parts = kind.split(' ');
        if let (Some("="), Some(named), Some(valued)) = (parts.next(), parts.next(), parts.next()) {
            let word = self.next()?;
            return Ok(match (word.name, word.source) {
                ("", "…") => json!({}),
                ("", _) => json!({ named: word.bare()? }),
                (name, _) => json!({ named: name, valued: word.value }),
            });
        }
        let value = self.value(kind)?;
        Ok(match (section, value.as_str()) {
            ("audit" | "notice", Some(word)) => json!(format!("{section}:{word}")),
            _ => value,
        })
    }

    /// Reads a record: its first field, then those of the others that the row has.
    fn record(&mut self, fields: &str) -> Result<Value, NotUnderstood> {
        let mut by_place = fields.split(' ').filter(|field| !field.starts_with('='));
        let mut made = Map::new();
        while made.is_empty() || self.more() {
            let name = self.words.peek().filter(|_| !made.is_empty()).map_or("", |word| word.name);
            if name.is_empty() {
                let Some(field) = by_place.next() else { return Err(self.next()?.not_understood()) };
                let value = self.value(field)?;
                made.insert(field.trim_start_matches(['#', '@']).to_owned(), value);
            } else {
                let word = self.next()?;
                let field = fields.split(' ').find(|field| field.trim_start_matches(['=', '#']) == name);
                let field = field.filter(|field| field.starts_with('=')).ok_or_else(|| word.not_understood())?;
                let value = if field.starts_with("=#") { word.number()? } else { json!(word.value) };
                made.insert(name.to_owned(), value);
            }
        }
        Ok(Value::from(made))
    }
}

/// The acts: the field of the word after each, and the fields that come from its browser unless the row has them.
const ACTS: [(&str, &str, &[&str]); 9] = [
    ("start-session", "", &[]),
    ("submit", "button", &["session", "step"]),
    ("show", "", &["session"]),
    ("authority", "service", &["session"]),
    ("operate", "command", &[]),
    ("end-all-sessions", "", &[]),
    ("due", "row", &[]),
    ("adopt", "customer", &[]),
    ("reseal", "row", &[]),
];
/// The fields of a submission; every other name is an entry's.
const SUBMISSION: [&str; 3] = ["session", "step", "environment"];
/// The steps that are not acts: the key of their word, if any, and their other words. `'` is a fixed word, `#` a number.
const OTHERS: [(&str, &str, &[&str]); 6] = [
    ("resume", "", &["resume"]),
    ("drop", "", &["drop"]),
    ("tamper", "rows", &["row", "'byte", "#byte"]),
    ("rollback", "rows", &["row"]),
    ("restore", "rows", &["row"]),
    ("swap", "rows", &["row", "'with", "with"]),
];
/// The steps that change the text of the profile, and the keys of the changes.
pub(crate) const PATCHES: [(&str, &str); 2] = [("profile", "profile_patch"), ("accept", "accept_patch")];
/// The steps that only `counter play` has.
const PLAY: [(&str, &str, &[&str]); 3] = [("wake", "play", &[]), ("purge", "play", &[]), ("row", "play", &["row"])];
/// Words that mean one fixed value each.
const FLAGS: [(&str, &str, &str); 16] = [
    ("no-session", "want.public.page.session", "null"),
    ("no-step", "want.public.page.step", "\"\""),
    ("no-shown", "want.public.page.shown", "[]"),
    ("no-last-logins", "want.public.page.last_logins", "[]"),
    ("change-recommended", "want.public.page.change_recommended", "true"),
    ("no-change-recommended", "want.public.page.change_recommended", "false"),
    ("allowed", "want.public.authority.allowed", "true"),
    ("not-allowed", "want.public.authority.allowed", "false"),
    ("journey-done", "want.public.authority.journey_done", "true"),
    ("journey-not-done", "want.public.authority.journey_done", "false"),
    ("nothing-missing", "want.public.authority.missing", "[]"),
    ("missing-unsaid", "want.public.authority.missing", "null"),
    ("nothing-proven", "want.public.authority.proven", "[]"),
    ("nothing-done", "want.public.done", "[]"),
    ("no-changes", "want.public.changes", "[]"),
    ("no-messages", "outbox", "[]"),
];
/// The value of `nothing-else`.
const NOTHING_ELSE: [&str; 3] = ["no-session", "no-shown", "no-last-logins"];
/// Words that begin a section: the path of its values, and their kind. `*` is a list, `@` an instant, `=` a pair. Names are the fields of
/// a record that is added to a list; all but the first may be left out, and a field with `=` is written with its name.
const SECTIONS: [(&str, &str, &str); 16] = [
    ("reason", "want.internal.reason", ""),
    ("held", "hold", ""),
    ("service", "want.public.authority.service", ""),
    ("retry-at", "want.public.page.refused.retry_at", "@"),
    ("done", "want.public.done", "*"),
    ("rules", "want.public.authority.rules", "*"),
    ("missing", "want.public.authority.missing", "*"),
    ("audit", "outbox", "*"),
    ("notice", "outbox", "*"),
    ("last-logins", "want.public.page.last_logins", "*@"),
    ("shown", "want.public.page.shown", "*= field text"),
    ("facts", "want.internal.facts", "*= name value"),
    ("fault", "want.public.page.refused.faults", "#code field rule"),
    ("proven", "want.public.authority.proven", "factor @at purpose"),
    ("change", "want.public.changes", "kind factor @at"),
    ("error", "error", "#code field =found =name =#position"),
];
