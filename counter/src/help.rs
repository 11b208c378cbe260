//! The help in one language. The command line's texts (`args.rs`) contain the manual in both languages; this module removes one of them.
//!
//! ```text
//! 日本語 / English        on one line, side by side
//! 日本語                  a line of its own
//! English                 a line of its own
//! 例 example: counter …   a label of one word in each language, before a text that is the same in both
//! ```

use std::ffi::OsString;

use clap::builder::PossibleValue;
use clap::{Arg, Command, CommandFactory as _, ValueEnum as _};

use crate::args::Cli;
use crate::lang::Lang;

/// Reads the language that a command line requests, whether the rest of it is right or wrong.
pub(crate) fn asked(words: impl IntoIterator<Item = OsString>) -> Lang {
    let mut lang = Lang::Both;
    let mut words = words.into_iter().skip(1);
    while let Some(word) = words.next().filter(|word| word != "--") {
        let word = word.to_string_lossy().into_owned();
        let value = match word.split_once('=') {
            Some(("--lang", value)) => value.to_owned(),
            _ if word == "--lang" => words.next().unwrap_or_default().to_string_lossy().into_owned(),
            _ => continue,
        };
        lang = Lang::from_str(&value, false).unwrap_or(lang);
    }
    lang
}

/// Builds the command line with its manual in a language.
pub(crate) fn command(lang: Lang) -> Command {
    let command = Cli::command();
    if lang == Lang::Both { command } else { in_language(command, lang) }
}

fn in_language(mut command: Command, lang: Lang) -> Command {
    let text = |text: Option<&clap::builder::StyledStr>| text.map(|text| only(&text.to_string(), lang));
    let (about, long) = (text(command.get_about()), text(command.get_long_about()));
    let after = text(command.get_after_help());
    let heading = command.get_subcommand_help_heading().map(|heading| only(heading, lang));
    if lang == Lang::Ja {
        command = command.help_template(TEMPLATE_JA);
    }
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(long) = long {
        command = command.long_about(long);
    }
    if let Some(after) = after {
        command = command.after_help(after);
    }
    if let Some(heading) = heading {
        command = command.subcommand_help_heading(heading);
    }
    command.mut_args(|arg| arg_in(arg, lang)).mut_subcommands(|command| in_language(command, lang))
}

fn arg_in(mut arg: Arg, lang: Lang) -> Arg {
    let text = |text: Option<&clap::builder::StyledStr>| text.map(|text| only(&text.to_string(), lang));
    let (help, mut long) = (text(arg.get_help()), text(arg.get_long_help()));
    let heading = match (arg.get_help_heading(), lang) {
        (Some(heading), _) => Some(only(heading, lang)),
        (None, Lang::Ja) if arg.is_positional() => Some("引数".to_owned()),
        (None, Lang::Ja) => Some("オプション".to_owned()),
        (None, _) => None,
    };
    if !arg.is_hide_possible_values_set() && arg.get_action().takes_values() {
        let values = arg.get_possible_values();
        if !values.is_empty() {
            let list = values.iter().map(|value| value_in(value, lang)).collect::<Vec<_>>().join("\n");
            let list = format!("{}:\n{list}", lang.line("値", "", "Possible values"));
            long = Some(long.or_else(|| help.clone()).map_or_else(|| list.clone(), |long| format!("{long}\n\n{list}")));
            arg = arg.hide_possible_values(true);
        }
    }
    if let Some(help) = help {
        arg = arg.help(help);
    }
    if let Some(long) = long {
        arg = arg.long_help(long);
    }
    if let Some(heading) = heading {
        arg = arg.help_heading(heading);
    }
    arg
}

fn value_in(value: &PossibleValue, lang: Lang) -> String {
    let help = value.get_help().map(|help| format!(": {}", only(&help.to_string(), lang))).unwrap_or_default();
    format!("- {}{help}", value.get_name())
}

/// Keeps one language of a text of the manual.
fn only(text: &str, lang: Lang) -> String {
    let mut lines: Vec<String> = Vec::new();
    // The columns that an example loses with the other label; its further lines are moved by the same number.
    let mut example = None;
    for line in text.lines() {
        let kept = if let Some((label, rest, lost)) = labelled(line, lang) {
            example = Some(lost);
            Some(format!("{label}{rest}"))
        } else if let Some(lost) = example.filter(|_| line.starts_with("   ")) {
            Some(line.get(lost..).unwrap_or_default().to_owned())
        } else {
            example = None;
            in_one(line, lang)
        };
        // A removed paragraph leaves no gap.
        lines.extend(kept.filter(|kept| !(kept.is_empty() && lines.last().is_none_or(String::is_empty))));
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}

/// Keeps one language of a line; `None` if the line is in the other language.
fn in_one(line: &str, lang: Lang) -> Option<String> {
    if line.is_empty() {
        return Some(String::new());
    }
    if let Some((ja, en)) = line.split_once(" / ").filter(|(ja, _)| ja.chars().any(is_japanese)) {
        // The part before both: blanks, and the number of an exit code.
        let shared = ja.len().saturating_sub(ja.trim_start_matches([' ', '0', '1', '2']).len());
        let shared = ja.get(..shared).filter(|shared| shared.ends_with(' ')).unwrap_or_default();
        return Some(if lang == Lang::Ja { ja.to_owned() } else { format!("{shared}{en}") });
    }
    (line.chars().any(is_japanese) == (lang == Lang::Ja)).then(|| line.to_owned())
}

/// Returns the label of a line that has one in each language, the text after it, and the number of columns of the removed label.
fn labelled(line: &str, lang: Lang) -> Option<(String, String, usize)> {
    let (ja, rest) = line.split_once(' ')?;
    if ja.is_empty() || !ja.chars().all(is_japanese) || !rest.is_ascii() || rest.starts_with('/') {
        return None;
    }
    let (en, behind) = rest.split_at(rest.find(':').unwrap_or(rest.len()));
    let (ja_width, en_width) = (crate::width::width(ja), en.len());
    Some(if lang == Lang::Ja {
        (ja.to_owned(), behind.to_owned(), en_width.saturating_add(1))
    } else {
        (en.to_owned(), behind.to_owned(), ja_width.saturating_add(1))
    })
}

/// Kana, kanji and their punctuation.
const fn is_japanese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

const TEMPLATE_JA: &str = "{about-with-newline}\n使い方: {usage}\n\n{all-args}{after-help}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_manual_has_its_language() {
        let text = "日時、なければ現在 / the instant, else the present\n\n日本時間です。\nIt is Japan's.\n例 examples: counter a\n             counter b\n  0  答えた / answered";
        assert_eq!(
            only(text, Lang::Ja),
            "日時、なければ現在\n\n日本時間です。\n例: counter a\n    counter b\n  0  答えた"
        );
        assert_eq!(
            only(text, Lang::En),
            "the instant, else the present\n\nIt is Japan's.\nexamples: counter a\n          counter b\n  0  answered"
        );
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let of = |words: &[&str]| asked(words.iter().map(OsString::from));
        assert_eq!(of(&["counter", "fee", "--lang", "en", "--bogus"]), Lang::En);
        assert_eq!(of(&["counter", "--lang=ja", "-h"]), Lang::Ja);
        assert_eq!(of(&["counter", "--lang", "ja", "--lang", "en"]), Lang::En);
        assert_eq!(of(&["counter", "--lang", "fr"]), Lang::Both);
        assert_eq!(of(&["counter", "--", "--lang", "en"]), Lang::Both);
    }
}
