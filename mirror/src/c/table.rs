//! Every field's place and kind, so that the tests build any request from JSON and show any answer as JSON.

use super::name::{c, field_name};
use crate::source::snake;
use crate::{Field, Model, Record, Type};

/// The table, as a C header.
pub(crate) fn all(model: &Model) -> String {
    let words: String = model.enums.iter().map(|own| words(own.name)).collect();
    // A record may be made of one that comes later.
    let records = model.records_in.iter().chain(&model.records_out);
    let later: String = records.map(|own| format!("static const record record_{};\n", snake(own.name))).collect();
    let read: String = model.records_in.iter().map(|record| one(record, true)).collect();
    let written: String = model.records_out.iter().map(|record| one(record, false)).collect();
    let asks: String = model.requests.iter().map(|own| ask(own.method, &own.request)).collect();
    let questions: String = model
        .requests
        .iter()
        .map(|own| {
            let (request, answer) = (snake(own.request.name), snake(own.answer.name));
            let fields = format!("&record_{request}, &record_{answer}");
            format!("    {{\"{}\", {fields}, &init_{request}, ask_{}}},\n", own.word, own.method)
        })
        .collect();
    let takes: String = model.acts.iter().map(|own| take(own.method, &own.request)).collect();
    let acts = model.acts.iter().map(|own| {
        let request = snake(own.request.name);
        format!("    {{\"{}\", &record_{request}, &init_{request}, {}}},\n", own.word, own.method)
    });
    let acts: String = acts.collect();
    format!(
        "{HEAD}{words}\n{later}\n{read}{written}{asks}static const question questions[] = {{\n{questions}}};\n\n\
         {takes}static const deed deeds[] = {{\n{acts}}};\n\n{TAIL}"
    )
}

fn words(name: &str) -> String {
    let (name, c) = (snake(name), c(name));
    format!("static const words words_{name} = {{{c}_word, {c}_from_word}};\n")
}

fn one(record: &Record, read: bool) -> String {
    let (name, c) = (snake(record.name), c(record.name));
    let rows: String = record.fields.iter().map(|field| row(&c, field, read)).collect();
    let fields = if record.fields.is_empty() { "NULL".to_owned() } else { format!("fields_{name}") };
    let (rows, count) = match record.fields.len() {
        0 => (String::new(), 0),
        count => (format!("static const field fields_{name}[] = {{\n{rows}}};\n"), count),
    };
    let init =
        if read { format!("static const {c} init_{name} = {};\n", super::init::name(record)) } else { String::new() };
    let absent = if read { format!("&init_{name}") } else { "NULL".to_owned() };
    format!("{rows}{init}static const record record_{name} = {{sizeof({c}), {fields}, {count}, {absent}}};\n\n")
}

fn row(c: &str, own: &Field, read: bool) -> String {
    let (Field { name, of, .. }, of_c) = (own, field_name(own));
    let (optional, of) = match of {
        Type::Option(inner) => (1, inner.as_ref()),
        other => (0, other),
    };
    let (list, of) = match of {
        Type::List(item) => (1, item.as_ref()),
        other => (0, other),
    };
    let (kind, record, words) = kind(of);
    // A record is pointed to in a request, and in an answer where it may be absent.
    let pointer = if matches!(of, Type::Record(_)) && list == 0 && (read || optional == 1) { 1 } else { 0 };
    format!("    {{\"{name}\", {kind}, offsetof({c}, {of_c}), {optional}, {list}, {pointer}, {record}, {words}}},\n")
}

fn kind(of: &Type) -> (&'static str, String, String) {
    let null = || "NULL".to_owned();
    match of {
        Type::Bool => ("FLAG", null(), null()),
        Type::Number("u16" | "u8") => ("NUMBER_32", null(), null()),
        Type::Yen => ("YEN", null(), null()),
        Type::Date => ("DATE", null(), null()),
        Type::Instant => ("INSTANT", null(), null()),
        Type::Text | Type::Secret | Type::Revealed => ("TEXT", null(), null()),
        Type::Bytes => ("BYTES", null(), null()),
        Type::Enum(name) => ("WORD", null(), format!("&words_{}", snake(name))),
        Type::Record(name) => ("RECORD", format!("&record_{}", snake(name)), null()),
        Type::Number(_) | Type::Option(_) | Type::List(_) => ("NUMBER", null(), null()),
    }
}

fn ask(method: &str, request: &Record) -> String {
    let c = c(request.name);
    format!(
        "static int32_t ask_{method}(madoguchi_profile profile, const void *request, madoguchi_result *result)\n\
         {{\n    return madoguchi_{method}(profile, (const {c} *)request, result);\n}}\n\n"
    )
}

fn take(method: &str, request: &Record) -> String {
    let c = c(request.name);
    format!(
        "static int32_t {method}(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,\n    \
         madoguchi_result *result)\n\
         {{\n    return madoguchi_{method}(engine, (const {c} *)request, randomness, act, result);\n}}\n\n"
    )
}

const HEAD: &str = "\
/* Every field's place and kind, for tests. Made from the facade by `cargo xtask generate`: change that, not this. */

#ifndef MADOGUCHI_TESTS_FIELDS_H
#define MADOGUCHI_TESTS_FIELDS_H

#include <madoguchi.h>
#include <stddef.h>

/* What a field holds. */
typedef enum { FLAG, NUMBER_32, NUMBER, YEN, DATE, INSTANT, TEXT, BYTES, WORD, RECORD } kind;

/* The words of a closed list. */
typedef struct {
    madoguchi_str (*word)(int32_t value);
    int32_t (*value)(madoguchi_str word);
} words;

struct record;

typedef struct {
    const char *name;
    kind of;
    size_t offset;
    int optional;
    int list;
    int pointer;
    const struct record *record;
    const words *words;
} field;

typedef struct record {
    size_t size;
    const field *fields;
    size_t count;
    const void *absent; /* of a record that is read: every field absent */
} record;

typedef struct {
    const char *word;
    const record *request;
    const record *answer;
    const void *absent;
    int32_t (*ask)(madoguchi_profile profile, const void *request, madoguchi_result *result);
} question;

/* An act. */
typedef struct {
    const char *word;
    const record *request;
    const void *absent;
    int32_t (*take)(madoguchi_engine engine, const void *request, madoguchi_bytes randomness, madoguchi_act *act,
        madoguchi_result *result);
} deed;

";

const TAIL: &str = "\
#define QUESTION_COUNT (sizeof questions / sizeof questions[0])
#define DEED_COUNT (sizeof deeds / sizeof deeds[0])

#endif
";
