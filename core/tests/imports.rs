//! No files of `src` import each other in a circle, and none imports from a layer above its own.
//!
//! A file and those in the folder with its name (`raw.rs`, `raw/pages.rs`) count as one; in a folder with a `mod.rs` each file counts by
//! itself.
//! An item that a `mod.rs` re-exports with `pub use` counts as imported from the file that defines it. Tests may import whatever they need.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules of `src`, the lowest layer first. A file imports from its own layer or those below it. `*` stands for the folder of any feature.
const LAYERS: [&[&str]; 10] = [
    &[
        "bytes",
        "code",
        "date",
        "description",
        "environment_name",
        "factor",
        "features::*::words",
        "features::words",
        "id",
        "instant",
        "money",
        "nearest",
        "pepper",
        "records",
        "secret",
        "service",
        "text",
        "version",
        "visible",
        "words",
    ],
    &["access", "calendar", "connection", "environment", "features::*::rules", "fee", "page", "user_agent"],
    &["hours", "kernel"],
    &["features::*::pages", "ical"],
    // The register of pages says of each page what its feature's table says: the profile and the engine ask the page.
    &["features::pages"],
    &["credential", "lockout"],
    &["customer", "profile"],
    &["engine"],
    &["features"],
    &["facade", "machines"],
];

/// A module, by its path below the crate: `["flow", "act"]`.
type Module = Vec<String>;

/// What a file imports: paths below the crate, and which of them it re-exports.
#[derive(Default)]
struct Imports {
    all: BTreeSet<Module>,
    passed_on: BTreeSet<Module>,
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file below a folder, by its module.
fn files(folder: &Path, module: &Module, found: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let inner = [module.as_slice(), std::slice::from_ref(&name)].concat();
        if path.is_dir() {
            files(&path, &inner, found);
        } else if path.extension().is_some_and(|end| end == "rs") && name != "lib" {
            let text = fs::read_to_string(&path).unwrap_or_default();
            found.insert(if name == "mod" { module.clone() } else { inner }, text);
        }
    }
}

/// The text without comments and without its test module.
fn code(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
    // `pub(in crate::flow)` imports nothing.
    lines.collect::<Vec<_>>().join("\n").replace("(in crate::", "(in ")
}

/// The paths of a `use`: `a::{b, c::{d, e as f}}` gives three.
fn paths(text: &str) -> Vec<String> {
    let text = text.trim();
    let Some((before, rest)) = text.split_once('{') else {
        return vec![text.split(" as ").next().unwrap_or_default().trim().to_owned()];
    };
    let inner = rest.rsplit_once('}').map(|(inner, _)| inner).unwrap_or_default();
    let (mut depth, mut parts) = (0_i32, vec![String::new()]);
    for c in inner.chars() {
        depth = depth.saturating_add(i32::from(c == '{')).saturating_sub(i32::from(c == '}'));
        match (c, parts.last_mut()) {
            (',', _) if depth == 0 => parts.push(String::new()),
            (c, Some(part)) => part.push(c),
            _ => {}
        }
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| paths(part)).map(|path| format!("{before}{path}")).collect()
}

/// A path relative to the crate, as a file of the module means it; `None` for other crates.
fn absolute(path: &str, module: &Module, modules: &BTreeMap<Module, String>) -> Option<Module> {
    let mut parts: Vec<String> = path.split("::").map(|part| part.trim().to_owned()).collect();
    let mut base = module.clone();
    match parts.first()?.as_str() {
        "crate" => base.clear(),
        "self" => {}
        "super" => {
            while parts.get(1).is_some_and(|part| part == "super") {
                parts.remove(0);
                base.pop();
            }
            base.pop();
        }
        // A child of the module.
        child if modules.contains_key(&[module.as_slice(), &[child.to_owned()]].concat()) => {
            parts.insert(0, String::new())
        }
        _ => return None,
    }
    parts.remove(0);
    base.extend(parts);
    Some(base)
}

fn imports(text: &str, module: &Module, modules: &BTreeMap<Module, String>) -> Imports {
    let (code, mut found) = (code(text), Imports::default());
    for statement in code.split(';') {
        let Some((before, paths_text)) = statement.rsplit_once("use ") else { continue };
        let before = before.rsplit('\n').next().unwrap_or_default();
        if !before.trim().is_empty() && !before.trim().starts_with("pub") {
            continue;
        }
        for path in paths(paths_text).iter().filter_map(|path| absolute(path, module, modules)) {
            if before.contains("pub") {
                found.passed_on.insert(path.clone());
            }
            found.all.insert(path);
        }
    }
    // Full paths in the code.
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    for path in code.split(|c| !word(c)).filter(|path| path.starts_with("crate::") || path.starts_with("super::")) {
        // A path that ends in `::` opens a list, which was read above.
        found.all.extend(absolute(path, module, modules).filter(|_| !path.ends_with("::")));
    }
    found
}

/// The module in which a path ends, and the name after it.
fn resolve(path: &Module, modules: &BTreeMap<Module, String>) -> (Module, Option<String>) {
    let length = (0..=path.len()).rev().find(|&n| path.get(..n).is_some_and(|own| modules.contains_key(own)));
    let length = length.unwrap_or_default();
    (path.iter().take(length).cloned().collect(), path.get(length).cloned())
}

/// The file that defines the item of a path.
fn definer(path: &Module, modules: &BTreeMap<Module, String>, all: &BTreeMap<Module, Imports>) -> Module {
    let (module, name) = resolve(path, modules);
    let passed = all.get(&module).into_iter().flat_map(|own| &own.passed_on);
    let passed = passed.filter(|own| *own != path).find(|own| own.last() == name.as_ref() && name.is_some());
    passed.map_or(module, |passed| definer(passed, modules, all))
}

/// The file that represents a module: that of the outermost parent whose folder has no `mod.rs`.
fn unit(module: &Module, folders: &BTreeSet<Module>) -> Module {
    let parent = (1..module.len()).find(|&n| module.get(..n).is_some_and(|own| !folders.contains(own)));
    module.iter().take(parent.unwrap_or(module.len())).cloned().collect()
}

/// Every file with the files that it imports from.
fn graph() -> BTreeMap<Module, BTreeSet<Module>> {
    let mut modules = BTreeMap::new();
    files(&src(), &Vec::new(), &mut modules);
    let is_folder = |module: &Module| src().join(module.join("/")).join("mod.rs").exists();
    let folders: BTreeSet<Module> = modules.keys().filter(|module| is_folder(module)).cloned().collect();
    modules.retain(|module, _| !module.iter().any(|part| part == "tests" || part == "measure"));
    let all: BTreeMap<_, _> =
        modules.iter().map(|(module, text)| (module.clone(), imports(text, module, &modules))).collect();
    let mut graph: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, own) in &all {
        let from = unit(module, &folders);
        let to = own.all.iter().map(|path| unit(&definer(path, &modules, &all), &folders));
        let to: BTreeSet<_> = to.filter(|to| *to != from && !to.is_empty()).collect();
        graph.entry(from).or_default().extend(to);
    }
    graph
}

/// Files that can reach themselves over their imports.
fn circles(graph: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<String> {
    let reached = |from: &Module| {
        let (mut reached, mut waiting) = (BTreeSet::new(), vec![from]);
        while let Some(own) = waiting.pop() {
            waiting.extend(graph.get(own).into_iter().flatten().filter(|to| reached.insert((*to).clone())));
        }
        reached
    };
    graph.keys().filter(|own| reached(own).contains(*own)).map(|own| own.join("::")).collect()
}

/// Imports from a higher layer, and modules without a layer.
fn upwards(graph: &BTreeMap<Module, BTreeSet<Module>>) -> Vec<String> {
    // A module of a lower layer than its folder is listed by its own path.
    let listed = |path: &str| LAYERS.iter().position(|own| own.contains(&path));
    let of_a_feature = |path: &str| match path.split("::").collect::<Vec<_>>()[..] {
        ["features", _, file] => Some(format!("features::*::{file}")),
        _ => None,
    };
    let at = |path: &str| listed(path).or_else(|| listed(&of_a_feature(path)?));
    let layer = |module: &Module| {
        let paths = (1..=module.len()).rev().filter_map(|n| module.get(..n));
        paths.filter_map(|path| at(&path.join("::"))).next()
    };
    let mut wrong = Vec::new();
    for (from, to) in graph {
        let Some(own) = layer(from) else {
            wrong.push(format!("{} is in no layer", from.join("::")));
            continue;
        };
        let higher = to.iter().filter(|to| layer(to).is_none_or(|other| other > own));
        wrong.extend(higher.map(|to| format!("{} imports {}", from.join("::"), to.join("::"))));
    }
    wrong
}

#[test]
fn files_import_neither_in_a_circle_nor_upwards() {
    let graph = graph();
    let edges: usize = graph.values().map(BTreeSet::len).sum();
    assert!(
        graph.len() > 100 && edges > 500,
        "{} files, {edges} imports: the reader of `use` lines reads",
        graph.len()
    );
    assert_eq!(circles(&graph), Vec::<String>::new());
    assert_eq!(upwards(&graph), Vec::<String>::new());
}

/// What kernel and engine must not name: a page, button, field, factor, record or message of a feature.
fn named(text: &str) -> Vec<String> {
    let words = ["Page", "Button", "EntryField", "Factor", "AuditEvent", "NoticeKind"];
    let listed = |name: &str, list: &str| {
        let register = fs::read_to_string(src().join("features/words.rs")).unwrap_or_default();
        let own = register.split(list).nth(1).and_then(|rest| rest.split("] $($next)*").next()).unwrap_or_default();
        own.contains(&format!("        {name} = "))
    };
    let code = code(text);
    let all = words.iter().flat_map(|word| {
        let before = format!("{word}::");
        let uses = code.split(before.as_str()).skip(1);
        let names = uses.map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned());
        names.map(|name| (*word, name)).collect::<Vec<_>>()
    });
    all.filter(|(word, name)| {
        let constant = name.chars().all(|c| !c.is_lowercase());
        let method = name.chars().next().is_none_or(char::is_lowercase);
        let list = if *word == "AuditEvent" { "engine_events" } else { "engine_notices" };
        let own = matches!(*word, "AuditEvent" | "NoticeKind") && listed(name, list);
        !constant && !method && !own
    })
    .map(|(word, name)| format!("{word}::{name}"))
    .collect()
}

#[test]
fn kernel_and_engine_name_no_page_factor_or_event_of_a_feature() {
    let mut modules = BTreeMap::new();
    files(&src(), &Vec::new(), &mut modules);
    modules.retain(|module, _| !module.iter().any(|part| part == "tests" || part == "measure"));
    let own = |module: &&Module| module.first().is_some_and(|top| top == "kernel" || top == "engine");
    assert!(modules.keys().filter(own).count() > 30);
    for (module, text) in modules.iter().filter(|(module, _)| own(module)) {
        assert_eq!(named(text), Vec::<String>::new(), "{}", module.join("::"));
    }
    assert_eq!(
        named("match page { Page::Login => Page::ALL, _ => AuditEvent::JourneyAborted }"),
        ["Page::Login", "AuditEvent::JourneyAborted"]
    );
    assert_eq!(named("AuditEvent::Locked; Factor::from_name(x); NoticeKind::Lifted"), Vec::<String>::new());
}

#[test]
fn a_circle_and_an_import_from_above_are_found() {
    let module = |text: &str| text.split("::").map(str::to_owned).collect::<Module>();
    let graph = |edges: &[(&str, &str)]| {
        let mut graph: BTreeMap<Module, BTreeSet<Module>> = BTreeMap::new();
        for (from, to) in edges {
            graph.entry(module(from)).or_default().insert(module(to));
        }
        graph
    };
    let circle = graph(&[("engine::act", "engine::b"), ("engine::b", "engine::c"), ("engine::c", "engine::act")]);
    assert_eq!(circles(&circle), ["engine::act", "engine::b", "engine::c"]);
    assert_eq!(upwards(&circle), Vec::<String>::new());
    let above = graph(&[("kernel::key", "engine::act"), ("new", "date")]);
    assert_eq!(circles(&above), Vec::<String>::new());
    assert_eq!(upwards(&above), ["kernel::key imports engine::act", "new is in no layer"]);
    assert_eq!(paths("super::a::{b, c::{d, e as f}}"), ["super::a::b", "super::a::c::d", "super::a::c::e"]);
}
