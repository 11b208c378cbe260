//! Draws a machine, in layers from the left: a state's layer is its number of steps from the start. Each edge between two layers has its
//! own lane with its label on it; events that change no state are listed in the state's box.

#![expect(clippy::arithmetic_side_effects, reason = "pixels of one picture")]

use std::fmt::Write as _;

use madoguchi::Machine;

use super::{Edge, edges};

/// Draws a machine.
pub(crate) fn picture(machine: &Machine) -> String {
    let all = edges(machine);
    let (stays, moves): (Vec<_>, Vec<_>) = all.into_iter().partition(|edge| edge.from == edge.to);
    let boxes = place(machine, &stays, &moves);
    let mut lanes = lanes(&boxes, &moves);
    let widths = columns(&boxes, &lanes);
    let left = |layer: usize| MARGIN + START + widths.iter().take(layer).map(|(column, gap)| column + gap).sum::<i32>();
    spread(&mut lanes);
    let mut drawn = String::new();
    for lane in &lanes {
        draw_lane(&mut drawn, lane, &boxes, &widths, &left);
    }
    for own in &boxes {
        let width = widths.get(own.layer).map_or(0, |(column, _)| *column);
        draw_box(&mut drawn, own, left(own.layer), width);
    }
    if let Some(first) = boxes.first() {
        let y = first.middle();
        let _ = writeln!(
            drawn,
            "<circle cx=\"{MARGIN}\" cy=\"{y}\" r=\"6\" fill=\"{INK}\"/>\n<path d=\"M {MARGIN} {y} H {}\" class=\"e\"/>",
            left(0) - 7
        );
    }
    let width =
        left(widths.len()) + MARGIN - widths.last().map_or(0, |(_, gap)| if *gap == GAP_LEAST { *gap } else { 0 });
    let bottom = boxes.iter().map(|own| own.top + own.height);
    let bottom = bottom.chain(lanes.iter().map(|lane| lane.y + lane.height() / 2)).max().unwrap_or(0);
    let top = lanes.iter().map(|lane| lane.y - lane.height() / 2).min().unwrap_or(0).min(0);
    let (y, height) = (top - MARGIN, bottom - top + 2 * MARGIN);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 {y} {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"{FONT}\">\n\
<title>{}</title>\n<desc>{}</desc>\n\
<style>.e{{fill:none;stroke:{INK};stroke-width:1.5;marker-end:url(#a)}}.n{{fill:#fff;stroke:{INK};stroke-width:1.5}}.j{{font-size:15px;font-weight:600;fill:{INK}}}.s{{font-size:12px;fill:{SOFT}}}.l{{font-size:12px;fill:{INK}}}.b{{fill:#fff}}</style>\n\
<defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0 10 5 0 10z\" fill=\"{INK}\"/></marker></defs>\n\
<rect x=\"0\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"#fff\"/>\n{drawn}</svg>\n",
        machine.name, machine.about
    )
}

/// A state's box.
struct Place {
    state: &'static str,
    ja: &'static str,
    en: &'static str,
    /// Events that change no state.
    stays: Vec<String>,
    layer: usize,
    top: i32,
    height: i32,
}

impl Place {
    fn middle(&self) -> i32 {
        self.top + self.height / 2
    }

    fn width(&self) -> i32 {
        let lines = self.stays.iter().map(|line| breadth(line, 12));
        lines.chain([breadth(self.ja, 15), breadth(self.en, 12)]).max().unwrap_or(0) + 2 * PAD
    }
}

fn place(machine: &Machine, stays: &[Edge], moves: &[Edge]) -> Vec<Place> {
    let mut boxes: Vec<Place> = Vec::new();
    for &[state, ja, en] in machine.states {
        let own = stays.iter().filter(|edge| edge.from == state).flat_map(|edge| &edge.events);
        let stays: Vec<_> = own.map(|[_, ja, en]| format!("↻ {ja} {en}")).collect();
        let height = 50 + LINE * i32::try_from(stays.len()).unwrap_or(0) + if stays.is_empty() { 0 } else { 8 };
        boxes.push(Place { state, ja, en, stays, layer: layer(machine, moves, state), top: 0, height });
    }
    // Each layer is a column; their middles are on one line.
    let last = boxes.iter().map(|own| own.layer).max().unwrap_or(0);
    let tall = |boxes: &[Place], layer: usize| {
        boxes.iter().filter(|own| own.layer == layer).map(|own| own.height + BETWEEN).sum::<i32>() - BETWEEN
    };
    let tallest = (0..=last).map(|layer| tall(&boxes, layer)).max().unwrap_or(0);
    for layer in 0..=last {
        let mut top = (tallest - tall(&boxes, layer)) / 2;
        for own in boxes.iter_mut().filter(|own| own.layer == layer) {
            own.top = top;
            top += own.height + BETWEEN;
        }
    }
    boxes
}

/// The number of steps from the start to a state.
fn layer(machine: &Machine, moves: &[Edge], state: &str) -> usize {
    let mut reached = Vec::from_iter(machine.states.first().map(|[first, ..]| *first));
    for steps in 0..machine.states.len() {
        if reached.contains(&state) {
            return steps;
        }
        let next = moves.iter().filter(|edge| reached.contains(&edge.from)).map(|edge| edge.to);
        let next: Vec<_> = next.collect();
        reached.extend(next);
    }
    machine.states.len()
}

/// An edge with its label, in the gap to the right of a column.
struct Lane {
    from: usize,
    to: usize,
    /// Events, a line each.
    lines: Vec<String>,
    gap: usize,
    y: i32,
    /// The distance of its start and end from the middle of each box's side.
    ports: (i32, i32),
}

impl Lane {
    fn width(&self) -> i32 {
        self.lines.iter().map(|line| breadth(line, 12)).max().unwrap_or(0) + 12
    }

    fn height(&self) -> i32 {
        LINE * i32::try_from(self.lines.len()).unwrap_or(0) + 6
    }
}

fn lanes(boxes: &[Place], moves: &[Edge]) -> Vec<Lane> {
    let find = |state: &str| boxes.iter().position(|own| own.state == state).unwrap_or(0);
    let middle = |place: usize| boxes.get(place).map_or(0, Place::middle);
    let layer = |place: usize| boxes.get(place).map_or(0, |own| own.layer);
    let mut lanes: Vec<Lane> = moves
        .iter()
        .map(|edge| {
            let (from, to) = (find(edge.from), find(edge.to));
            let lines = edge.events.iter().map(|[_, ja, en]| format!("{ja} {en}")).collect();
            let y = (middle(from) + middle(to)) / 2;
            Lane { from, to, lines, gap: layer(from).min(layer(to)), y, ports: (0, 0) }
        })
        .collect();
    // A forward edge is above the edge back.
    lanes.sort_by_key(|lane| (lane.gap, lane.y, layer(lane.from) > layer(lane.to)));
    // Ports on a side follow the order of the lanes, so that lanes cross only where necessary.
    let places = 0..boxes.len();
    for place in places {
        for right in [true, false] {
            let at = |lane: &Lane, end: usize, other: usize| {
                end == place
                    && (layer(other) > layer(place) || layer(other) == layer(place)) == right
                    && lane.from != lane.to
            };
            let ends: Vec<(usize, bool)> = lanes
                .iter()
                .enumerate()
                .flat_map(|(n, lane)| {
                    let first = at(lane, lane.from, lane.to).then_some((n, true));
                    first.into_iter().chain(at(lane, lane.to, lane.from).then_some((n, false)))
                })
                .collect();
            let count = i32::try_from(ends.len()).unwrap_or(0);
            for (n, (lane, start)) in (0..).zip(ends) {
                let offset = (2 * n - count + 1) * PORT / 2;
                if let Some(lane) = lanes.get_mut(lane) {
                    *(if start { &mut lane.ports.0 } else { &mut lane.ports.1 }) = offset;
                }
            }
        }
    }
    lanes
}

/// The width of each column, and of the gap to its right.
fn columns(boxes: &[Place], lanes: &[Lane]) -> Vec<(i32, i32)> {
    let last = boxes.iter().map(|own| own.layer).max().unwrap_or(0);
    (0..=last)
        .map(|layer| {
            let column = boxes.iter().filter(|own| own.layer == layer).map(Place::width).max().unwrap_or(0);
            let labels = lanes.iter().filter(|lane| lane.gap == layer).map(|lane| lane.width() + 2 * BEND);
            (column, labels.max().unwrap_or(GAP_LEAST))
        })
        .collect()
}

/// Spreads the labels in one gap so that they do not overlap, and centres them again.
fn spread(lanes: &mut [Lane]) {
    let gaps: Vec<usize> = lanes.iter().map(|lane| lane.gap).collect();
    for gap in gaps {
        let mut own: Vec<&mut Lane> = lanes.iter_mut().filter(|lane| lane.gap == gap).collect();
        let before: i32 = own.iter().map(|lane| lane.y).sum();
        let mut floor = i32::MIN / 2;
        for lane in &mut own {
            lane.y = lane.y.max(floor + lane.height() / 2 + APART);
            floor = lane.y + lane.height() / 2;
        }
        let after: i32 = own.iter().map(|lane| lane.y).sum();
        let back = (after - before) / i32::try_from(own.len()).unwrap_or(1).max(1);
        for lane in &mut own {
            lane.y -= back;
        }
    }
}

fn draw_lane(drawn: &mut String, lane: &Lane, boxes: &[Place], widths: &[(i32, i32)], left: &impl Fn(usize) -> i32) {
    let (Some(from), Some(to)) = (boxes.get(lane.from), boxes.get(lane.to)) else { return };
    let (column, gap) = widths.get(lane.gap).copied().unwrap_or_default();
    let x = left(lane.gap) + column + gap / 2;
    let (half, y) = (lane.width() / 2, lane.y);
    let side = |own: &Place, other: &Place| {
        let width = widths.get(own.layer).map_or(0, |(column, _)| *column);
        if other.layer >= own.layer { left(own.layer) + width } else { left(own.layer) }
    };
    let (x1, y1) = (side(from, to), from.middle() + lane.ports.0);
    let (x2, y2) = (side(to, from), to.middle() + lane.ports.1);
    // From the box to the label, through it, and on; the lane is horizontal at the label.
    let (near, far) = if x1 < x { (x - half, x + half) } else { (x + half, x - half) };
    let tip = if x2 > x { x2 - 2 } else { x2 + 2 };
    let (out, into) = ((x1 + near) / 2, (far + tip) / 2);
    let end = if (x2 > x) == (far > x) { far } else { near };
    let back = if end == far { into } else { (near + tip) / 2 };
    let _ = writeln!(
        drawn,
        "<path d=\"M {x1} {y1} C {out} {y1} {out} {y} {near} {y} L {end} {y} C {back} {y} {back} {y2} {tip} {y2}\" class=\"e\"/>"
    );
    let _ = writeln!(
        drawn,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"4\" class=\"b\"/>",
        x - half,
        y - lane.height() / 2,
        lane.width(),
        lane.height()
    );
    for (n, line) in (0..).zip(&lane.lines) {
        let base = y - lane.height() / 2 + 15 + LINE * n;
        let _ = writeln!(drawn, "<text x=\"{x}\" y=\"{base}\" text-anchor=\"middle\" class=\"l\">{line}</text>");
    }
}

fn draw_box(drawn: &mut String, own: &Place, x: i32, width: i32) {
    let Place { ja, en, top, height, .. } = own;
    let middle = x + width / 2;
    let _ =
        writeln!(drawn, "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"10\" class=\"n\"/>");
    let _ = writeln!(drawn, "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" class=\"j\">{ja}</text>", top + 22);
    let _ = writeln!(drawn, "<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" class=\"s\">{en}</text>", top + 39);
    if !own.stays.is_empty() {
        let _ = writeln!(
            drawn,
            "<path d=\"M {x} {y} H {end}\" stroke=\"{SOFT}\" stroke-width=\".75\"/>",
            y = top + 49,
            end = x + width
        );
    }
    for (n, line) in (0..).zip(&own.stays) {
        let _ = writeln!(drawn, "<text x=\"{}\" y=\"{}\" class=\"s\">{line}</text>", x + PAD, top + 66 + LINE * n);
    }
}

/// The approximate width of a text in pixels: full-width characters are as wide as high.
fn breadth(text: &str, size: i32) -> i32 {
    text.chars().map(|c| if c.is_ascii() { size * 11 / 20 + 1 } else { size }).sum()
}

const FONT: &str = "'Hiragino Sans','Noto Sans CJK JP','Noto Sans JP','IPAGothic',sans-serif";
const INK: &str = "#24364b";
const SOFT: &str = "#5b6b7d";
const MARGIN: i32 = 20;
/// Space for the arrow at the start.
const START: i32 = 40;
const PAD: i32 = 16;
const LINE: i32 = 18;
/// Distance between boxes of a column, and between labels in a gap.
const BETWEEN: i32 = 44;
const APART: i32 = 6;
/// Distance between ports on a side.
const PORT: i32 = 22;
/// Space for a lane to bend, on each side of its label.
const BEND: i32 = 56;
const GAP_LEAST: i32 = 1;
