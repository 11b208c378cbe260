//! The software keyboard at the terminal (KEY-1, KEY-2): a click is the number beside a key.
//!
//! ```text
//!   login password ⌨  ●●|●        3/12
//!     c1 [digits]   c2  lower case   c3  upper case
//!      0 8    1 9    2 2    3 1    4 6
//! ```

use madoguchi::{EntryField, KeyClass, Keyboard, KeyboardError, KeyboardState, Page as PageWord, Secret};

use super::hand::{Hand, Of};
use crate::failure::Failure;
use crate::page::{Ink, Page};
use crate::width::{pad, pad_left};

/// What the customer does with one word of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Click {
    Key(usize),
    Class(KeyClass),
    Left,
    Right,
    ClearOne,
    ClearAll,
    Discard,
}

/// How the entry of a field by clicks ended.
pub(crate) enum Entered {
    /// 【入力確定】: what was handed over.
    Text(Secret),
    /// 【×】: the field is entered without the keyboard.
    Discarded,
    /// The input ended.
    Ended,
}

/// Draws the keyboard and clicks on it until it is confirmed or discarded.
pub(crate) fn enter(
    mut keyboard: Keyboard,
    label: &str,
    of: (PageWord, EntryField),
    hand: &mut Hand,
    page: &mut Page,
) -> Result<Entered, Failure> {
    if let Hand::Demo { demo, .. } = hand {
        let text = demo.types(Of::Entry(of.0, of.1)).unwrap_or_default();
        page.line("");
        draw(&keyboard, label, page);
        for character in text.expose().chars() {
            // What the keyboard lacks, the demo's customer leaves out; the page then says what is wrong.
            let _ = click_on(&mut keyboard, character);
        }
        page.line(&area(&keyboard, label, page));
    } else {
        loop {
            page.line("");
            draw(&keyboard, label, page);
            help(page);
            let prompt = format!("    {}: ", page.lang.line("クリック", " / ", "clicks"));
            let Some(typed) = hand.type_in(page, &prompt, Of::Clicks)? else { return Ok(Entered::Ended) };
            let words = typed.expose().split_whitespace();
            if words.clone().next().is_none() {
                break;
            }
            for word in words {
                if let Err((ja, en)) = follow(&mut keyboard, word) {
                    page.say(4, &format!("{word}: {ja}"), &format!("{word}: {en}"));
                    break;
                }
            }
            if keyboard.state() == KeyboardState::Discarded {
                return Ok(Entered::Discarded);
            }
        }
    }
    Ok(keyboard.confirm().map_or(Entered::Discarded, Entered::Text))
}

/// Clicks what a word of the input stands for. The error is what the keyboard says, in Japanese and English.
fn follow(keyboard: &mut Keyboard, word: &str) -> Result<(), (&'static str, &'static str)> {
    let unknown = ("キーの番号か、ボタンの名前ではありません", "neither the number of a key nor the name of a button");
    let (left, right) = (keyboard.cursor().saturating_sub(1), keyboard.cursor().saturating_add(1));
    let done = match read(word, keyboard).ok_or(unknown)? {
        Click::Key(position) => keyboard.press(position),
        Click::Class(class) => keyboard.choose(class),
        Click::Left => keyboard.move_to(left),
        Click::Right => keyboard.move_to(right.min(keyboard.entered())),
        Click::ClearOne => keyboard.clear_one(),
        Click::ClearAll => keyboard.clear_all(),
        Click::Discard => keyboard.discard(),
    };
    done.map_err(|error| (error.code().ja(), error.code().en()))
}

/// The click that a word stands for: the number of a key, `c` with the number of a class, or a button.
fn read(word: &str, keyboard: &Keyboard) -> Option<Click> {
    Some(match word {
        "<" => Click::Left,
        ">" => Click::Right,
        "-" => Click::ClearOne,
        "--" => Click::ClearAll,
        "x" => Click::Discard,
        _ => match word.strip_prefix('c') {
            Some(number) => {
                let place = number.parse::<usize>().ok()?.checked_sub(1)?;
                Click::Class(keyboard.classes().nth(place)?)
            }
            None => Click::Key(word.parse().ok()?),
        },
    })
}

/// Chooses the class of a character and clicks on its key.
fn click_on(keyboard: &mut Keyboard, character: char) -> Result<(), KeyboardError> {
    let class = keyboard.classes().find(|class| class.has(character)).ok_or(KeyboardError::NoSuchClass)?;
    keyboard.choose(class)?;
    let missing = keyboard.layout().len();
    keyboard.press(keyboard.layout().iter().position(|&key| key == character).unwrap_or(missing))
}

/// Prints the entry area, the buttons of the classes, and the keys with their numbers.
fn draw(keyboard: &Keyboard, label: &str, page: &mut Page) {
    page.line(&area(keyboard, label, page));
    let button = |(place, class): (usize, KeyClass)| {
        let (number, name) = (place.saturating_add(1), page.lang.line(class.ja(), "/", class.en()));
        if class == keyboard.class() { format!("c{number}[{name}]") } else { format!("c{number} {name} ") }
    };
    let buttons: Vec<_> = keyboard.classes().enumerate().map(button).collect();
    page.line(&format!("      {}", buttons.join("  ")));
    let columns = if keyboard.layout().len() > 10 { 13 } else { 5 };
    for (row, keys) in keyboard.layout().chunks(columns).enumerate() {
        let first = row.saturating_mul(columns);
        let key = |(place, key): (usize, &char)| {
            format!("{} {}", pad_left(&first.saturating_add(place).to_string(), 2), pad(&key.to_string(), 2))
        };
        let keys: Vec<_> = keys.iter().enumerate().map(key).collect();
        page.line(&format!("      {}", keys.join(" ")));
    }
}

/// The entry area: a ● for each character, the cursor as a bar, and how many characters there may be.
fn area(keyboard: &Keyboard, label: &str, page: &Page) -> String {
    let dots = |count: usize| "●".repeat(count);
    let behind = keyboard.entered().saturating_sub(keyboard.cursor());
    let dots = page.paint(Ink::Bold, &format!("{}|{}", dots(keyboard.cursor()), dots(behind)));
    format!("    {label} ⌨  {dots}  {}/{}", keyboard.entered(), keyboard.limit())
}

/// Prints what can be clicked.
fn help(page: &mut Page) {
    let ja = "番号 キー、c1 文字種類、< > カーソル、- 1文字クリア、-- 全てクリア、空行 入力確定、x 閉じる";
    let en = "numbers are keys, c1 a class, < > the cursor, - clears one, -- all, an empty line confirms, x closes";
    page.stack("      ", ja, en);
}

#[cfg(test)]
mod tests {
    use madoguchi::{Profile, Randomness};

    use super::*;
    use crate::lang::Lang;

    fn opened() -> Keyboard {
        let drawn = Randomness::new([7; 32]);
        Keyboard::open(&Profile::seiwa(), PageWord::Login, EntryField::LoginPassword, drawn).unwrap()
    }

    fn drawn(keyboard: &Keyboard, lang: Lang) -> String {
        let mut page = Page::plain(lang);
        draw(keyboard, "login password", &mut page);
        page.finish()
    }

    #[test]
    fn key_1_the_drawing_has_every_key_once_and_no_entry() {
        let mut keyboard = opened();
        for word in ["0", "9", "<"] {
            assert_eq!(follow(&mut keyboard, word), Ok(()));
        }
        let keys: Vec<String> = keyboard.layout().iter().map(char::to_string).collect();
        let row = |first: usize| {
            let keys = keys.iter().enumerate().skip(first).take(5);
            keys.map(|(place, key)| format!("{place:>2} {key:<2}")).collect::<Vec<_>>().join(" ").trim_end().to_owned()
        };
        let wanted = format!(
            "    login password ⌨  ●|●  2/12\n      c1[digits]  c2 lower case   c3 upper case\n      {}\n      {}\n",
            row(0),
            row(5)
        );
        assert_eq!(drawn(&keyboard, Lang::En), wanted);
        assert!(drawn(&keyboard, Lang::Ja).contains("c1[数字]  c2 英小文字   c3 英大文字"));
        keyboard.choose(KeyClass::UpperCase).unwrap();
        let text = drawn(&keyboard, Lang::En);
        assert!(text.lines().count() == 4 && text.contains("c3[upper case]"), "{text}");
    }

    #[test]
    fn key_1_words_are_clicks_and_others_are_refused() {
        let mut keyboard = opened();
        let first: String = keyboard.layout().iter().take(1).collect();
        for word in ["0", "0", "c2", "25", "-", "<", "<", "<", ">", ">", ">", "c1"] {
            assert_eq!(follow(&mut keyboard, word), Ok(()), "{word}");
        }
        assert_eq!((keyboard.entered(), keyboard.cursor(), keyboard.class()), (2, 2, KeyClass::Digits));
        for (word, en) in [
            ("10", "there is no key at this position"),
            ("c4", "neither the number of a key nor the name of a button"),
            ("Tulip2026", "neither the number of a key nor the name of a button"),
        ] {
            assert_eq!(follow(&mut keyboard, word).map_err(|(_, en)| en), Err(en));
        }
        assert_eq!(keyboard.confirm().unwrap().expose(), first.repeat(2));
    }

    #[test]
    fn key_1_a_character_is_found_in_its_class() {
        let mut keyboard = opened();
        assert!("a9Z".chars().all(|character| click_on(&mut keyboard, character).is_ok()));
        assert_eq!(click_on(&mut keyboard, '!'), Err(KeyboardError::NoSuchClass));
        assert_eq!(keyboard.confirm().unwrap().expose(), "a9Z");
    }
}
