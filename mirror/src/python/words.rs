//! `_words.py`: the closed lists as `StrEnum`s and the codes as an `IntEnum`; and `__init__.py`, which names everything.

use super::{classes, docstring, prose, quoted, rows_class};
use crate::Model;
use crate::model::Enum;
use crate::source::capitals;

const HEAD: &str = r#""""Made from the facade by `cargo xtask generate`: the closed lists of words, and the codes."""

from datetime import timedelta, timezone
from enum import IntEnum, StrEnum
from typing import Final, Literal, TypeAlias

JST: Final = timezone(timedelta(hours=9), "JST")
"""Japan time, the time zone of the rules and of all answers."""


class Code(IntEnum):
    """The code of an error, a number that never changes."""

"#;

const CODE: &str = r#"
    @property
    def word(self) -> str:
        """The name, which never changes: `zero-amount`."""
        return _CODES[self][0]

    @property
    def rule(self) -> str:
        """The rule or convention that is broken."""
        return _CODES[self][1]

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return _CODES[self][2]

    @property
    def en(self) -> str:
        """The text in English."""
        return _CODES[self][3]


class _Word(StrEnum):
    """A word of a closed list."""

    @property
    def number(self) -> int:
        """Its fixed number, by which rows of numbers name it."""
        return _WORDS[type(self)][self][0]

    @property
    def ja(self) -> str:
        """The text in Japanese."""
        return _WORDS[type(self)][self][1]

    @property
    def en(self) -> str:
        """The text in English."""
        return _WORDS[type(self)][self][2]


"#;

pub(super) fn text(model: &Model) -> String {
    let members = model.codes.iter().map(|code| {
        format!("    {} = {}\n    {}\n", capitals(&format!("{code:?}")), code.number(), docs(code.en(), code.rule()))
    });
    let codes = model.codes.iter().map(|code| {
        let texts = [code.name(), code.rule(), code.ja(), code.en()].map(quoted).join(", ");
        format!("    {}: ({texts}),\n", code.number())
    });
    let lists: Vec<_> = model.enums.iter().map(list).collect();
    let words: String = model.enums.iter().map(texts).collect();
    format!(
        "{HEAD}{}{CODE}{}\n\n_CODES: Final[dict[int, tuple[str, str, str, str]]] = {{\n{}}}\n\n\
         _WORDS: Final[dict[type[_Word], dict[str, tuple[int, str, str]]]] = {{\n{words}}}\n",
        members.collect::<String>(),
        lists.join("\n\n"),
        codes.collect::<String>(),
    )
}

fn list(own: &Enum) -> String {
    let members = own.variants.iter().map(|variant| {
        let member = format!("    {} = {}", capitals(variant.name), quoted(variant.word));
        format!("{member}\n    {}\n", docs(variant.ja, variant.en))
    });
    let members: String = members.collect();
    let words: Vec<_> = own.variants.iter().map(|variant| format!("    {},\n", quoted(variant.word))).collect();
    format!(
        "class {name}(_Word):\n{}\n{members}\n\n{name}Word: TypeAlias = Literal[\n{}]\n\"\"\"The words of `{name}`.\"\"\"\n",
        docstring(&prose(&own.docs), "    "),
        words.concat(),
        name = own.name,
    )
}

/// The docs of a member: its text, and what belongs to it.
fn docs(text: &str, more: &str) -> String {
    format!("\"\"\"{text} ({more})\"\"\"")
}

/// The number and both texts of each word of a list, in its order.
fn texts(own: &Enum) -> String {
    let texts = own.variants.iter().map(|variant| {
        let [word, ja, en] = [variant.word, variant.ja, variant.en].map(quoted);
        format!("        {word}: ({}, {ja}, {en}),\n", variant.number)
    });
    format!("    {}: {{\n{}    }},\n", own.name, texts.collect::<String>())
}

const PACKAGE: &str = r#""""窓口: the rules of a Japanese retail internet bank's counter.

    seiwa = madoguchi.Profile.seiwa()
    seiwa.fee(to="other-bank", amount=30_000, member=True, on=date(2027, 1, 4)).fee  # 330

Made from the facade by `cargo xtask generate`.
"""

"#;

/// Everything that the package shows, by the module it comes from.
pub(super) fn package(model: &Model) -> String {
    let errors = [
        "ActError",
        "InternalError",
        "MadoguchiError",
        "ProfileError",
        "RequestError",
        "RequestTypeError",
        "SecretError",
        "StoreRefusedError",
    ];
    let own = [
        "ABSENT",
        "ABSENT_DAY",
        "Act",
        "Engine",
        "Keyboard",
        "Profile",
        "__version__",
        "check_mark",
        "key_check_value",
        "pepper_check_value",
        "peppered_with",
        "row_mark",
        "sealed_with",
    ];
    let acts = ["Commit", "Find", "Hsm", "Load", "Need", "Nothing", "Store", "drive"];
    let classes = classes(model).map(|record| record.name.to_owned()).chain(model.rows.iter().map(rows_class));
    let lists = model.enums.iter().flat_map(|list| [list.name.to_owned(), format!("{}Word", list.name)]);
    let modules: [(&str, Vec<String>); 4] = [
        ("_acts", acts.map(str::to_owned).to_vec()),
        ("_errors", errors.map(str::to_owned).to_vec()),
        ("_madoguchi", own.map(str::to_owned).into_iter().chain(classes).collect()),
        ("_words", ["Code", "JST"].map(str::to_owned).into_iter().chain(lists).collect()),
    ];
    let mut text = PACKAGE.to_owned();
    let mut all = Vec::new();
    for (module, mut names) in modules {
        names.sort();
        let lines: String = names.iter().map(|name| format!("    {name},\n")).collect();
        text.push_str(&format!("from .{module} import (\n{lines})\n"));
        all.extend(names);
    }
    all.sort();
    let lines: String = all.iter().map(|name| format!("    {},\n", quoted(name))).collect();
    text.push_str(&format!("\n__all__ = [\n{lines}]\n"));
    text
}
