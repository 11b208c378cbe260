//! What is made from the facade is what is committed; `MADOGUCHI_WRITE=1` writes it.
#![expect(clippy::disallowed_methods, reason = "the developer's word that stale files be written anew")]

use std::path::Path;
use std::{env, fs};

#[test]
fn every_file_made_from_the_facade_is_current() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut stale = Vec::new();
    for file in madoguchi_mirror::files().unwrap() {
        let path = root.join(file.path);
        if env::var("MADOGUCHI_WRITE").is_ok() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.text).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != file.text {
            stale.push(file.path);
        }
    }
    assert!(stale.is_empty(), "stale: run `cargo xtask generate`: {stale:?}");
}

#[test]
fn every_file_made_from_the_facade_is_marked_as_generated() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let marked = fs::read_to_string(root.join(".gitattributes")).unwrap();
    for file in madoguchi_mirror::files().unwrap() {
        assert!(marked.lines().any(|line| line == format!("{} linguist-generated", file.path)), "{}", file.path);
    }
    let header = "bindings-c/include/madoguchi.h linguist-generated";
    assert!(marked.lines().any(|line| line == header));
}
