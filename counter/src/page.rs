//! A page of text to be printed: headings, columns, labelled facts, in one language or both.

use std::ffi::OsStr;
use std::io::{IsTerminal as _, Write as _};

use crate::failure::Failure;
use madoguchi::printable;

use crate::lang::Lang;
use crate::width::{pad, pad_left, width, wrap};

/// The page, line by line.
pub(crate) struct Page {
    pub(crate) lang: Lang,
    ink: bool,
    text: String,
}

/// The colour of a text on a terminal that has colours.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ink {
    /// No colour.
    Plain,
    /// Headings.
    Bold,
    /// Open services.
    Green,
    /// Closed services, holidays, faults.
    Red,
    /// Saturdays, places in a file.
    Blue,
    /// Facts that only the institution sees.
    Dim,
}

impl Page {
    /// An empty page for standard output, with colours if that is a terminal and `NO_COLOR` is not set.
    pub(crate) fn new(lang: Lang) -> Self {
        let no_color = std::env::var_os("NO_COLOR").as_deref().is_some_and(|value| value != OsStr::new(""));
        Self { lang, ink: std::io::stdout().is_terminal() && !no_color, text: String::new() }
    }

    /// An empty page without colours.
    pub(crate) fn plain(lang: Lang) -> Self {
        Self { lang, ink: false, text: String::new() }
    }

    /// The text.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Prints the page as it is so far, and empties it.
    pub(crate) fn show(&mut self) -> Result<(), Failure> {
        let mut stdout = std::io::stdout().lock();
        stdout.write_all(self.text.as_bytes()).and_then(|()| stdout.flush()).map_err(Failure::Output)?;
        self.text.clear();
        Ok(())
    }

    /// Colours a text; on a page without colours, returns it unchanged. Measure the text before you colour it.
    pub(crate) fn paint(&self, ink: Ink, text: &str) -> String {
        let mark = match ink {
            Ink::Bold => "\u{1b}[1m",
            Ink::Dim => "\u{1b}[2m",
            Ink::Red => "\u{1b}[31m",
            Ink::Green => "\u{1b}[32m",
            Ink::Blue => "\u{1b}[34m",
            Ink::Plain => return text.to_owned(),
        };
        if self.ink { format!("{mark}{text}{UNPAINTED}") } else { text.to_owned() }
    }

    /// Adds one line. Texts of operators, customers and profiles pass through here, so every control character except our own colours
    /// is replaced.
    pub(crate) fn line(&mut self, line: &str) {
        let own = |text: &str| {
            let mut own = MARKS.iter().filter(|_| self.ink).chain([&"\n"]);
            own.find(|mark| text.starts_with(**mark)).map_or(0, |mark| mark.len())
        };
        let mut rest = line.trim_end();
        let mut shown = String::with_capacity(rest.len());
        while !rest.is_empty() {
            let foreign = rest.char_indices().map(|(at, _)| at).find(|&at| own(rest.get(at..).unwrap_or_default()) > 0);
            let (text, behind) = rest.split_at(foreign.unwrap_or(rest.len()));
            shown.push_str(&printable(text));
            let (mark, behind) = behind.split_at(own(behind));
            shown.push_str(mark);
            rest = behind;
        }
        self.text.push_str(&shown);
        self.text.push('\n');
    }

    /// Adds a line at the top of a page.
    pub(crate) fn title(&mut self, ja: &str, en: &str) {
        let title = self.lang.line(ja, "  ", en);
        let title = self.paint(Ink::Bold, &title);
        self.line(&title);
    }

    /// Adds a line across the page, with a blank line before it.
    pub(crate) fn heading(&mut self, ink: Ink, ja: &str, en: &str) {
        let heading = format!("--- {} ", self.lang.line(ja, " / ", en));
        let rest = "-".repeat(WIDTH.saturating_sub(width(&heading)));
        let heading = self.paint(if ink == Ink::Plain { Ink::Bold } else { ink }, &format!("{heading}{rest}"));
        self.line("");
        self.line(&heading);
    }

    /// Adds a text, in both languages side by side if that fits, otherwise one below the other.
    pub(crate) fn say(&mut self, indent: usize, ja: &str, en: &str) {
        let left = format!("{}{ja}", " ".repeat(indent));
        let side = self.lang == Lang::Both && ja != en;
        if side && width(&left) < RIGHT && RIGHT.saturating_add(width(en)) <= WIDTH {
            self.line(&format!("{}{en}", pad(&left, RIGHT)));
        } else {
            self.stack(&" ".repeat(indent), ja, en);
        }
    }

    /// Adds a text after a prefix; further lines are indented by the width of the prefix.
    pub(crate) fn stack(&mut self, before: &str, ja: &str, en: &str) {
        let indent = width(before);
        let mut first = Some(before.to_owned());
        let texts: Vec<_> = if ja == en { vec![ja] } else { self.lang.pick(ja, en).collect() };
        for line in texts.iter().flat_map(|text| wrap(text, WIDTH.saturating_sub(indent))) {
            let before = first.take().unwrap_or_else(|| " ".repeat(indent));
            self.line(&format!("{before}{line}"));
        }
    }

    /// Adds a text after a prefix, in both languages on one line if that fits, otherwise one below the other.
    pub(crate) fn beside(&mut self, before: &str, ja: &str, en: &str) {
        let joined = self.lang.line(ja, " / ", en);
        if width(before).saturating_add(width(&joined)) <= WIDTH {
            self.line(&format!("{before}{joined}"));
        } else {
            self.stack(before, ja, en);
        }
    }

    /// Adds a fact with its label.
    pub(crate) fn fact(&mut self, (label_ja, label_en): (&str, &str), ja: &str, en: &str) {
        let label = format!("  {}  ", self.lang.line(label_ja, " ", label_en));
        self.beside(&pad(&label, self.label_width()), ja, en);
    }

    /// Adds a fact that is the same in both languages.
    pub(crate) fn fact_of(&mut self, label: (&str, &str), value: &str) {
        self.fact(label, value, value);
    }

    /// Adds rows in columns as wide as their widest cell; the columns in `right` are flush right.
    pub(crate) fn table(&mut self, indent: usize, right: &[usize], rows: &[Vec<String>]) {
        let widths = column_widths(rows);
        for row in rows {
            let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| {
                if right.contains(&column) { pad_left(cell, width) } else { pad(cell, width) }
            });
            let cells: Vec<_> = cells.collect();
            self.line(&format!("{}{}", " ".repeat(indent), cells.join("  ")));
        }
    }

    /// The number of columns of the page that a table takes.
    pub(crate) fn table_width(indent: usize, rows: &[Vec<String>]) -> usize {
        column_widths(rows)
            .into_iter()
            .fold(indent, |sum, width| sum.saturating_add(width).saturating_add(2))
            .saturating_sub(2)
    }

    fn label_width(&self) -> usize {
        match self.lang {
            Lang::Ja => 16,
            Lang::En => 18,
            Lang::Both => 24,
        }
    }
}

/// The widest cell of each column.
fn column_widths(rows: &[Vec<String>]) -> Vec<usize> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max();
    (0..columns).map(|column| widest(column).unwrap_or(0)).collect()
}

/// The sequence that ends a colour.
const UNPAINTED: &str = "\u{1b}[0m";
/// The sequences that [`Page::paint`] puts around a text.
const MARKS: [&str; 6] = ["\u{1b}[1m", "\u{1b}[2m", "\u{1b}[31m", "\u{1b}[32m", "\u{1b}[34m", UNPAINTED];
/// The columns of a page.
pub(crate) const WIDTH: usize = 80;
/// The column at which English begins beside Japanese.
const RIGHT: usize = 39;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_stand_side_by_side_where_they_fit() {
        let mut page = Page::plain(Lang::Both);
        page.say(2, "残高照会", "Balance inquiry");
        page.say(2, "税金・各種料金の払い込み（ペイジー）", "Pay-easy");
        page.say(2, "長い文はここでは横に並ばず、上下に並びます。", "A long text is not put beside but below.");
        let want = "  残高照会                             Balance inquiry\n  税金・各種料金の払い込み（ペイジー） Pay-easy\n  長い文はここでは横に並ばず、上下に並びます。\n  A long text is not put beside but below.\n";
        assert_eq!(page.finish(), want);
    }

    /// No text, whoever wrote it, can clear the screen or reverse the text beside it.
    #[test]
    fn no_text_steers_the_terminal() {
        for ink in [true, false] {
            let mut page = Page { lang: Lang::Both, ink, text: String::new() };
            let told = page.paint(Ink::Red, "停止");
            page.line(&format!("{told} \u{1b}[2J\u{9b}1m\u{202e}\u{200b}\r\u{7} あ\nb"));
            let (on, off) = if ink { ("\u{1b}[31m", "\u{1b}[0m") } else { ("", "") };
            assert_eq!(
                page.finish(),
                format!("{on}停止{off} \u{fffd}[2J\u{fffd}1m\u{fffd}\u{fffd}\u{fffd}\u{fffd} あ\nb\n")
            );
        }
    }

    #[test]
    fn one_language_leaves_the_other_out() {
        for (lang, want) in [(Lang::Ja, "  残高照会\n"), (Lang::En, "  Balance inquiry\n")] {
            let mut page = Page::plain(lang);
            page.say(2, "残高照会", "Balance inquiry");
            assert_eq!(page.finish(), want);
        }
    }
}
