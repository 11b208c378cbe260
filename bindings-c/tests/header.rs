//! The header is what cbindgen makes of the source, and lacks nothing that the facade has. `MADOGUCHI_WRITE=1` writes it.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The files whose items C sees, in the order of the header.
const SOURCES: [&str; 9] =
    ["version", "text", "time", "records", "code", "result", "profile", "ask", "row"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn read(path: &str) -> String {
    let path = folder().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn made() -> String {
    let mut config = cbindgen::Config::from_file(folder().join("cbindgen.toml")).unwrap();
    // The macros that the mirror makes stand after everything, inside the guard.
    config.trailer = Some(format!("{}\n{}", read("src/init.h"), config.trailer.unwrap()));
    let builder = SOURCES.iter().fold(cbindgen::Builder::new().with_config(config), |builder, source| {
        builder.with_src(folder().join(format!("src/{source}.rs")))
    });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
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
