//! The committed state charts match the tables; `MADOGUCHI_WRITE=1` writes them. A new machine in `MACHINES` gets its page and its picture
//! automatically.

#![expect(clippy::disallowed_methods, reason = "the developer's word that stale files be written anew")]

mod chart;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use madoguchi::{MACHINES, Machine};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/machines")
}

fn pages(machine: &Machine) -> [(String, String); 2] {
    let name = machine.name.to_lowercase().replace(' ', "-");
    [(format!("{name}.md"), chart::page(machine)), (format!("{name}.svg"), chart::svg::picture(machine))]
}

#[test]
fn the_charts_are_current() {
    let fresh: Vec<_> = MACHINES.iter().flat_map(pages).collect();
    if std::env::var("MADOGUCHI_WRITE").is_ok() {
        fs::create_dir_all(folder()).expect("the folder is made");
        for (name, text) in &fresh {
            fs::write(folder().join(name), text).expect("the chart is written");
        }
    }
    for (name, text) in &fresh {
        let committed = fs::read_to_string(folder().join(name)).unwrap_or_default();
        assert!(committed == *text, "{name} is stale: run `cargo xtask generate`");
    }
    // There is no chart of a removed machine.
    let names: BTreeSet<_> = fresh.iter().map(|(name, _)| name.clone()).collect();
    let there = fs::read_dir(folder()).expect("the folder is there").flatten();
    let there: BTreeSet<_> = there.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(there, names);
}

#[test]
fn every_table_is_sound() {
    for machine in MACHINES {
        let words = |list: &[[&'static str; 3]]| list.iter().map(|[word, ..]| *word).collect::<Vec<_>>();
        let (states, events) = (words(machine.states), words(machine.events));
        for list in [&states, &events] {
            assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "{}: a word stands twice", machine.name);
        }
        let pairs: BTreeSet<_> = machine.arrows.iter().map(|(from, by, _)| (from, by)).collect();
        assert_eq!(pairs.len(), machine.arrows.len(), "{}: a state and event stand twice", machine.name);
        for (from, by, to) in machine.arrows {
            assert!(states.contains(from) && events.contains(by), "{}: {from} {by}", machine.name);
            assert!(!to.is_empty() && to.iter().all(|to| states.contains(to)), "{}: {from} {by} {to:?}", machine.name);
        }
        // Every state can be reached, and every event occurs somewhere.
        let mut reached = BTreeSet::from_iter(states.first().copied());
        for _ in &states {
            let more = machine.arrows.iter().filter(|(from, ..)| reached.contains(from));
            let more: Vec<_> = more.flat_map(|(_, _, to)| to.iter().copied()).collect();
            reached.extend(more);
        }
        assert_eq!(reached.len(), states.len(), "{}: a state is never reached", machine.name);
        assert!(events.iter().all(|event| machine.arrows.iter().any(|(_, by, _)| by == event)), "{}", machine.name);
    }
}
