//! `_words.py`: the closed lists as `StrEnum`s and the codes as an `IntEnum`; and `__init__.py`, which names everything.

use super::{capitals, classes, docstring, prose, quoted};
use crate::Model;
use crate::model::Enum;

const HEAD: &str = r#""""Made from the facade by `cargo xtask generate`: the closed lists of words, and the codes."""

from datetime import timedelta, timezone
from enum import IntEnum, StrEnum
from typing import Final, Literal, Self, TypeAlias

JST: Final = timezone(timedelta(hours=9), "JST")
"""The zone in which the rules are read, and answers are written."""


class Code(IntEnum):
    """What is wrong with an input, as a number that is fixed for ever."""

    word: str
    """The name, fixed for ever: `zero-amount`."""
    rule: str
    """The rule or convention that is broken."""
    ja: str
    """The text in Japanese."""
    en: str
    """The text in English."""

    def __new__(cls, number: int, word: str, rule: str, ja: str, en: str) -> Self:
        own = int.__new__(cls, number)
        own._value_ = number
        own.word, own.rule, own.ja, own.en = word, rule, ja, en
        return own

"#;

const WORD: &str = r#"class _Word(StrEnum):
    """A word of a closed list."""

    place: int
    """Its place in the list, from 0, by which rows of numbers name it."""
    ja: str
    """The text in Japanese."""
    en: str
    """The text in English."""

    def __new__(cls, word: str, ja: str, en: str) -> Self:
        own = str.__new__(cls, word)
        own._value_ = word
        own.place, own.ja, own.en = len(cls.__members__), ja, en
        return own

"#;

pub(super) fn text(model: &Model) -> String {
    let codes = model.codes.iter().map(|code| {
        let texts = [code.name(), code.rule(), code.ja(), code.en()].map(quoted).join(", ");
        format!("    {} = {}, {texts}\n", capitals(&format!("{code:?}")), code.number())
    });
    let codes: String = codes.collect();
    let lists: Vec<_> = model.enums.iter().map(list).collect();
    format!("{HEAD}{codes}\n\n{WORD}\n{}", lists.join("\n\n"))
}

fn list(own: &Enum) -> String {
    let members = own.variants.iter().map(|variant| {
        let texts = [variant.word, variant.ja, variant.en].map(quoted).join(", ");
        format!("    {} = {texts}\n", capitals(variant.name))
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

const PACKAGE: &str = r#""""窓口: the rules of a Japanese retail internet bank's counter.

    seiwa = madoguchi.Profile.seiwa()
    seiwa.fee(to="other-bank", amount=30_000, member=True, on=date(2027, 1, 4)).fee  # 330

Made from the facade by `cargo xtask generate`.
"""

"#;

/// Everything that the package shows, by the module it comes from.
pub(super) fn package(model: &Model) -> String {
    let errors = ["InternalError", "MadoguchiError", "ProfileError", "RequestError", "RequestTypeError"];
    let own = ["ABSENT", "ABSENT_DAY", "Profile", "__version__"];
    let classes = classes(model).map(|record| record.name).chain(model.rows.iter().map(|rows| rows.answer.name));
    let lists = model.enums.iter().flat_map(|list| [list.name.to_owned(), format!("{}Word", list.name)]);
    let modules: [(&str, Vec<String>); 3] = [
        ("_errors", errors.map(str::to_owned).to_vec()),
        ("_madoguchi", own.into_iter().chain(classes).map(str::to_owned).collect()),
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
