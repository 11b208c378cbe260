//! The header equals the output of cbindgen, and lacks nothing of the facade. `MADOGUCHI_WRITE=1` writes it.
#![expect(clippy::unwrap_used, clippy::panic, clippy::string_slice, reason = "a test ends where something is missing")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The files whose items are visible in C, in the sequence of the header. cbindgen does not see what the macros of `records` and `row`
/// declare, so the mirror gives it the declarations.
const SOURCES: [&str; 14] = [
    "version", "text", "bytes", "time", "records", "code", "result", "profile", "ask", "engine", "act", "drive",
    "keyboard", "row",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &str) -> String {
    let path = folder().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn made() -> String {
    let mirror = madoguchi_mirror::Header::of(&madoguchi_mirror::Model::read().unwrap());
    let mut config = cbindgen::Config::from_file(folder().join("cbindgen.toml")).unwrap();
    // The macros that the mirror makes come last, inside the include guard.
    config.trailer = Some(format!("{}\n{}", mirror.init, config.trailer.unwrap()));
    let builder = SOURCES.iter().fold(cbindgen::Builder::new().with_config(config), |builder, source| {
        builder.with_src(match *source {
            "records" => declared(source, &mirror.records),
            "row" => declared(source, &mirror.rows),
            source => folder().join(format!("src/{source}.rs")),
        })
    });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
}

/// Writes declarations to a file that cbindgen reads.
fn declared(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.rs"));
    fs::write(&path, text).unwrap();
    path
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the developer's word that a stale header be written anew")]
fn the_header_is_current() {
    let (path, made) = (folder().join("include/madoguchi.h"), made());
    if std::env::var("MADOGUCHI_WRITE").is_ok() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &made).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == made, "stale: MADOGUCHI_WRITE=1 cargo test -p madoguchi-c --test header");
}

/// Converts names like `TransferKind` and `zero-amount` to those of C.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(if letter == '-' { '_' } else { letter.to_ascii_lowercase() });
    }
    snake
}

/// The names of a structure's fields, as the header declares them.
fn fields(header: &str, structure: &str) -> Vec<String> {
    let start = format!("typedef struct {structure} {{\n");
    let body = header.split_once(&start).unwrap_or_else(|| panic!("no {structure}")).1.split_once('}').unwrap().0;
    // Names that are keywords of C++ have an underscore.
    let declared =
        |line: &str| Some(line.trim().strip_suffix(';')?.rsplit([' ', '*']).next()?.trim_end_matches('_').to_owned());
    body.lines().filter_map(declared).collect()
}

fn schema() -> Value {
    serde_json::from_str(&read("../docs/schema/facade.schema.json")).unwrap()
}

#[test]
fn every_record_of_the_schema_has_every_field_in_the_header() {
    let (schema, header) = (schema(), read("include/madoguchi.h"));
    let mut checked = 0;
    for (name, record) in schema["$defs"].as_object().unwrap() {
        let Some(properties) = record["properties"].as_object() else { continue };
        let found = fields(&header, &format!("madoguchi_{}", snake(name)));
        for field in properties.keys() {
            assert!(found.contains(field), "{name}.{field} is not among {found:?}");
            checked += 1;
        }
        let own = ["size", "reserved"];
        let extra = found.iter().find(|field| !properties.contains_key(*field) && !own.contains(&field.as_str()));
        assert_eq!(extra, None, "{name} has a field in C alone");
    }
    assert!(checked > 100, "{checked} fields");
}

#[test]
fn every_question_of_the_schema_has_a_call_and_a_place_for_its_answer() {
    let (schema, header) = (schema(), read("include/madoguchi.h"));
    let questions: Vec<_> = schema["requests"].as_object().unwrap().keys().collect();
    assert_eq!(questions.len(), madoguchi::Request::WORDS.len());
    let union = header.split_once("typedef union madoguchi_answer {").unwrap().1.split_once('}').unwrap().0;
    for word in questions.iter().map(|word| word.replace('-', "_")) {
        assert!(header.contains(&format!("madoguchi_answer_{word}(madoguchi_profile profile")), "{word}");
        assert!(union.contains(&format!(" *{word};")), "{word}");
    }
}

#[test]
fn every_act_of_the_schema_has_a_call() {
    let (schema, header) = (schema(), read("include/madoguchi.h"));
    let acts: Vec<_> = schema["acts"].as_object().unwrap().keys().collect();
    assert_eq!(acts.len(), madoguchi::ActRequest::WORDS.len());
    for word in acts {
        assert!(header.contains(&format!("madoguchi_take_{}(madoguchi_engine engine", snake(word))), "{word}");
    }
}

/// Every word of a closed list has a constant, documented by the word, and the numbers ascend.
#[test]
fn every_word_of_the_schema_has_its_constant() {
    let (schema, header) = (schema(), read("include/madoguchi.h"));
    let mut checked = 0;
    for (name, list) in schema["$defs"].as_object().unwrap() {
        let Some(words) = list["enum"].as_array() else { continue };
        let prefix = format!("#define MADOGUCHI_{}_", snake(name).to_ascii_uppercase());
        let mut before = -1;
        for word in words {
            let documented = format!(" * `{}`:", word.as_str().unwrap());
            // Of several lists with the word, the one whose constant stands below it.
            let number = header.split(&documented).skip(1).find_map(|rest| {
                let constant = rest.lines().find(|line| line.starts_with("#define "))?;
                constant.strip_prefix(&prefix)?.split_once(' ')?.1.parse::<i32>().ok()
            });
            assert!(number.is_some_and(|number| number > before), "{name} {word}: {number:?} after {before}");
            before = number.unwrap();
            checked += 1;
        }
    }
    assert!(checked > 50, "{checked} words");
}

#[test]
fn every_code_has_its_constant() {
    let header = read("include/madoguchi.h");
    for code in madoguchi::Code::ALL {
        let name = snake(code.name()).to_ascii_uppercase();
        let line = format!("#define MADOGUCHI_CODE_{name} {}\n", code.number());
        assert!(header.contains(&line), "{line}");
    }
    let constants = header.lines().filter(|line| line.starts_with("#define MADOGUCHI_CODE_")).count();
    assert_eq!(constants, madoguchi::Code::ALL.len());
}

#[test]
fn every_question_in_rows_has_its_call_and_its_columns() {
    let header = read("include/madoguchi.h");
    for rows in madoguchi::Rows::ALL {
        let word = snake(rows.word());
        assert_eq!(fields(&header, &format!("madoguchi_{word}_row")), rows.columns());
        assert!(fields(&header, &format!("madoguchi_{word}_row_answer")).contains(&"code".to_owned()));
        assert!(header.contains(&format!("madoguchi_{word}_rows(madoguchi_profile profile")), "{word}");
    }
}

#[test]
fn every_function_is_documented_and_says_that_it_is_safe_from_every_thread() {
    let header = read("include/madoguchi.h");
    let mut checked = 0;
    for (place, _) in header.match_indices("(*").chain(header.match_indices("madoguchi_")) {
        let line_start = header[..place].rfind('\n').map_or(0, |end| end + 1);
        let line = &header[line_start..];
        let is_function = line.starts_with("int32_t madoguchi_")
            || line.starts_with("uint32_t madoguchi_")
            || line.starts_with("struct madoguchi_")
            || line.starts_with("madoguchi_");
        let name = line.split('(').next().unwrap();
        if !is_function || name.lines().count() != 1 || line_start + name.len() < place {
            continue;
        }
        let docs = header[..line_start].rsplit_once("/**").unwrap().1.replace("\n * ", " ");
        assert!(docs.contains("Safe from every thread"), "{name}: {docs}");
        checked += 1;
    }
    assert!(checked > 60, "{checked} functions");
}
