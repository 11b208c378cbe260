//! Closed lists and codes: constants, and functions that return their words and texts.

use madoguchi::Code;

use super::name::{c, constant, linkless};
use crate::Model;
use crate::model::Enum;
use crate::source::docs;

/// The rows of `words!`.
pub(super) fn table(model: &Model) -> String {
    let row = |own: &Enum| {
        let (c, rust) = (c(own.name), own.name);
        format!("    {c} = {rust}:\n        {c}_word, {c}_ja, {c}_en, {c}_from_word;\n")
    };
    model.enums.iter().map(row).collect()
}

/// The declarations of the codes and the closed lists, for the header.
pub(super) fn declared(model: &Model) -> String {
    let code = |own: &Code| {
        let (number, name) = (own.number(), constant(&["code", own.name()]));
        format!("/// {} ({})\npub const {name}: i32 = {number};\n", own.en(), own.rule())
    };
    model.codes.iter().map(code).chain(model.enums.iter().map(one)).collect()
}

fn one(own: &Enum) -> String {
    let (name, upper) = (c(own.name), constant(&[own.name]));
    let lines: Vec<_> = own.docs.iter().map(|line| linkless(line)).take_while(|line| line != "```").collect();
    let first: String = docs(&lines.iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>());
    let mut text =
        format!("{first}/// `{upper}_…`; `MADOGUCHI_ABSENT_32` if it is absent.\npub type {name} = i32;\n\n");
    for variant in own.variants {
        text += &format!("/// `{}`: {}, {}\n", variant.word, variant.ja, variant.en);
        text += &format!("pub const {}: i32 = {};\n", constant(&[own.name, variant.name]), variant.number);
    }
    for (which, what) in [("word", "The word in JSON"), ("ja", "The text in Japanese"), ("en", "The text in English")] {
        text += &format!(
            "/// {what} of a value of `{upper}_…`; absent if there is no such value. Valid for ever. Safe from every thread.\n\
             #[unsafe(no_mangle)]\npub extern \"C\" fn {name}_{which}(value: {name}) -> madoguchi_str {{}}\n\n"
        );
    }
    text += &format!(
        "/// The value of `{upper}_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every\n\
         /// thread.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {name}_from_word(word: madoguchi_str) -> {name} {{}}\n\n"
    );
    text
}
