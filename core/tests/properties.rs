//! Every property draws the same cases on every run, so that a run that failed fails again.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust source below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

#[test]
fn every_property_has_a_fixed_seed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = ["core/src", "core/tests", "host-kit/src", "host-kit/tests", "counter", "simulator", "xtask"];
    let opening = concat!("proptest", "! {");
    let mut properties = 0;
    for file in folders.iter().flat_map(|folder| sources(&root.join(folder))) {
        let text = fs::read_to_string(&file).unwrap();
        for block in text.split(opening).skip(1) {
            properties += 1;
            let first = block.trim_start().lines().next().unwrap_or_default();
            let is_fixed = ["fixed(", "RngSeed::Fixed("].iter().any(|seed| first.contains(seed));
            assert!(first.starts_with("#![proptest_config(") && is_fixed, "{}: {first}", file.display());
        }
    }
    assert!(properties > 20, "{properties} properties");
}
