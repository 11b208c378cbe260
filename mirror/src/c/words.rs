//! Closed lists and codes: constants, and their texts.

use super::name::{c, constant, linkless};
use crate::Model;
use crate::model::Enum;
use crate::source::{docs, snake};

/// The codes, each as a constant, and their texts.
pub(crate) fn codes(model: &Model) -> String {
    let (mut constants, mut texts) = (String::new(), String::new());
    for code in &model.codes {
        let (number, name, rule) = (code.number(), code.name(), code.rule());
        constants += &format!("/// {} ({rule})\n", code.en());
        constants += &format!("pub const {}: i32 = {number};\n", constant(&["code", name]));
        texts += &format!(
            "CodeTexts {{ number: {number}, name: {}, rule: {}, ja: {}, en: {} }},",
            terminated(name),
            terminated(rule),
            terminated(code.ja()),
            terminated(code.en()),
        );
    }
    format!(
        "{constants}\n/// The texts of the codes, in the order of the numbers.\npub(crate) static CODES: &[CodeTexts] = &[{texts}];\n\n"
    )
}

/// The closed lists.
pub(crate) fn enums(model: &Model) -> String {
    let lowered: String =
        model.enums.iter().map(|own| format!("{}, i32, ABSENT_32, |word| word.number().into();\n", own.name)).collect();
    let each: String = model.enums.iter().map(one).collect();
    format!("{each}number! {{\n{lowered}}}\n\n")
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
    let table = snake(own.name).to_ascii_uppercase();
    text += &format!("\nstatic {table}: &[Words] = &[");
    for variant in own.variants {
        let (word, ja, en) = (terminated(variant.word), terminated(variant.ja), terminated(variant.en));
        text += &format!("Words {{ number: {}, word: {word}, ja: {ja}, en: {en} }},", variant.number);
    }
    text += "];\n\n";
    for (which, what) in [("word", "The word in JSON"), ("ja", "The text in Japanese"), ("en", "The text in English")] {
        text += &format!(
            "/// {what} of a value of `{upper}_…`; absent if there is no such value. Valid for ever. Safe from every thread.\n\
             #[unsafe(no_mangle)]\npub extern \"C\" fn {name}_{which}(value: {name}) -> madoguchi_str {{\n\
             guard_or(madoguchi_str::ABSENT, || words::text({table}, value, |words| words.{which}))\n}}\n\n"
        );
    }
    text += &format!(
        "/// The value of `{upper}_…` that has a word in JSON; `MADOGUCHI_ABSENT_32` if no value has it. Case-sensitive. Safe from every\n\
         /// thread.\n#[unsafe(no_mangle)]\npub unsafe extern \"C\" fn {name}_from_word(word: madoguchi_str) -> {name} {{\n\
         // SAFETY: the caller's.\nguard_or(ABSENT_32, || unsafe {{ words::value({table}, word) }})\n}}\n\n"
    );
    text
}

/// A text as a literal with a NUL at its end.
fn terminated(text: &str) -> String {
    format!("\"{}\\0\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
