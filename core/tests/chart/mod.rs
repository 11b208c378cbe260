//! Writes the page of a machine: its table in words, and its chart in Mermaid beside the picture.

pub(crate) mod svg;

use std::fmt::Write as _;

use madoguchi::Machine;

/// The page of a machine.
pub(crate) fn page(machine: &Machine) -> String {
    let name = machine.name;
    let mut page = format!(
        "<!-- Made by `cargo xtask generate` from the table that the code runs on. -->\n# {name}\n\nDecides {}.\n\n![{name}]({}.svg)\n\n",
        machine.about,
        name.to_lowercase().replace(' ', "-")
    );
    page += "## What leads where\n\nA blank is refused. Where an event may lead to several states, the data decide.\n\n| state |";
    for [_, ja, en] in machine.events {
        let _ = write!(page, " {ja}<br>{en} |");
    }
    let _ = writeln!(page, "\n|---|{}", "---|".repeat(machine.events.len()));
    for [state, ja, en] in machine.states {
        let _ = write!(page, "| **{ja}** {en} |");
        for [event, ..] in machine.events {
            let to: Vec<_> = machine.allowed(state, event).iter().map(|to| english(machine, to)).collect();
            let _ = write!(page, " {} |", to.join(", "));
        }
        page.push('\n');
    }
    let _ = write!(page, "\n## As Mermaid\n\n```mermaid\n{}```\n", mermaid(machine));
    page
}

fn mermaid(machine: &Machine) -> String {
    let mut text = String::from("stateDiagram-v2\n");
    for [state, ja, en] in machine.states {
        let _ = writeln!(text, "    state \"{ja} {en}\" as {}", id(state));
    }
    if let Some([first, ..]) = machine.states.first() {
        let _ = writeln!(text, "    [*] --> {}", id(first));
    }
    for edge in edges(machine) {
        let events: Vec<_> = edge.events.iter().map(|[_, _, en]| *en).collect();
        let _ = writeln!(text, "    {} --> {} : {}", id(edge.from), id(edge.to), events.join(", "));
    }
    text
}

/// Mermaid reads a hyphen in a name as part of an arrow.
fn id(word: &str) -> String {
    word.replace('-', "_")
}

fn english(machine: &Machine, state: &str) -> &'static str {
    machine.states.iter().find(|[word, ..]| *word == state).map_or("", |[_, _, en]| en)
}

/// All events that lead from one state to another.
pub(crate) struct Edge {
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
    pub(crate) events: Vec<[&'static str; 3]>,
}

/// The edges, in the order of the table.
pub(crate) fn edges(machine: &Machine) -> Vec<Edge> {
    let mut edges: Vec<Edge> = Vec::new();
    for &(from, by, to) in machine.arrows {
        let event = machine.events.iter().find(|[word, ..]| *word == by).copied().unwrap_or([by; 3]);
        for &to in to {
            match edges.iter_mut().find(|edge| (edge.from, edge.to) == (from, to)) {
                Some(edge) => edge.events.push(event),
                None => edges.push(Edge { from, to, events: vec![event] }),
            }
        }
    }
    edges
}
