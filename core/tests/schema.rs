//! The committed JSON Schemas match the types; `MADOGUCHI_WRITE=1` writes them.
#![expect(clippy::disallowed_methods, reason = "the developer's word that stale files be written anew")]
#![expect(clippy::expect_used, reason = "a test that cannot write or read its file fails")]

use std::fs;
use std::path::Path;

fn check(name: &str, schema: &serde_json::Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/schema").join(name);
    let fresh = format!("{}\n", serde_json::to_string_pretty(schema).expect("a schema is JSON"));
    if std::env::var("MADOGUCHI_WRITE").is_ok() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(&path, &fresh).expect("the schema is written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == fresh, "{name} is stale: run `cargo xtask generate`");
}

#[test]
fn the_profile_schema_is_current() {
    check("profile.schema.json", &madoguchi::profile_schema());
}

#[test]
fn the_facade_schema_is_current() {
    check("facade.schema.json", &madoguchi::facade_schema());
}
