//! The source of the entries: a person at the terminal, a pipe, or the demo.

use std::io::{BufRead as _, Read as _, Write as _};

use madoguchi::{EntryField, Page as PageWord, Secret};

use super::demo::Demo;
use crate::failure::Failure;
use crate::page::Page;

/// What a prompt asks for.
#[derive(Clone, Copy)]
pub(crate) enum Of {
    /// The number or word of a button.
    Button(PageWord),
    /// A field.
    Entry(PageWord, EntryField),
    /// Clicks on the software keyboard. They are positions, so they are shown (KEY-2).
    Clicks,
}

/// The source of the entries.
pub(crate) enum Hand {
    /// A person. Secrets are shown as dots.
    Person,
    /// A script: one line for each prompt.
    Pipe,
    /// The demo's customer.
    Demo {
        /// The customer.
        demo: Box<Demo>,
        /// Whether the entries are not shown.
        silent: bool,
    },
}

impl Hand {
    pub(crate) const fn is_demo(&self) -> bool {
        matches!(self, Self::Demo { .. })
    }

    /// Shows a prompt and reads an entry; `None` at the end of the input.
    pub(crate) fn type_in(&mut self, page: &mut Page, prompt: &str, of: Of) -> Result<Option<Secret>, Failure> {
        if let Self::Demo { demo, silent: true } = self {
            return Ok(demo.types(of));
        }
        page.show()?;
        let secret = matches!(of, Of::Entry(_, field) if field.is_secret());
        if secret && matches!(self, Self::Person) {
            return unseen(prompt);
        }
        print(prompt)?;
        let typed = match self {
            Self::Person => return line(),
            Self::Pipe => line()?,
            Self::Demo { demo, .. } => demo.types(of),
        };
        // A pipe does not echo, so the entry is printed as a terminal would show it.
        match &typed {
            Some(text) if secret => print(&format!("{}\n", "●".repeat(text.expose().chars().count())))?,
            Some(text) => print(&format!("{}\n", madoguchi::printable(text.expose())))?,
            None => print("\n")?,
        }
        Ok(typed)
    }
}

/// Reads a line of the terminal and shows its characters as dots.
fn unseen(prompt: &str) -> Result<Option<Secret>, Failure> {
    let config = rpassword::ConfigBuilder::new().password_feedback_mask('●').build();
    match rpassword::prompt_password_with_config(prompt, config) {
        Ok(typed) => Ok(Some(Secret::new(typed))),
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(Failure::input_lost(&error)),
    }
}

/// Reads a line of standard input, without its end; `None` at the end of the input.
fn line() -> Result<Option<Secret>, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(LINE_MAX).read_until(b'\n', &mut bytes);
    if read.map_err(|error| Failure::input_lost(&error))? == 0 {
        return Ok(None);
    }
    for end in [b'\n', b'\r'] {
        if bytes.last() == Some(&end) {
            bytes.pop();
        }
    }
    Secret::from_utf8(bytes).map(Some).map_err(|place| {
        let place = place.saturating_add(1);
        Failure::File(
            format!("標準入力の行の{place}バイト目がUTF-8ではありません"),
            format!("not UTF-8 at byte {place} of a line"),
        )
    })
}

fn print(text: &str) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(Failure::Output)
}

/// The largest number of bytes that are read of a line.
const LINE_MAX: u64 = 64 * 1024;
