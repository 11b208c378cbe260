//! Writes the XML elements of a drawing one after the other, and escapes every text.

use std::fmt::Display;

/// A drawing that is being written.
pub(super) struct Drawing {
    text: String,
}

impl Drawing {
    /// Begins a drawing of `width` × `height` units.
    pub(super) fn new(width: i32, height: i32, title: &str, style: &str) -> Self {
        let mut drawing = Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned() };
        drawing.text.push_str(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n"
        ));
        drawing.text.push_str(&format!("<title>{}</title>\n<style>{}</style>\n", escaped(title), escaped(style)));
        drawing
    }

    /// Writes a text that begins at a place.
    pub(super) fn text(&mut self, x: impl Display, y: impl Display, class: &str, text: &str) {
        let text = escaped(text);
        self.text.push_str(&format!("<text x=\"{x}\" y=\"{y}\" class=\"{class}\">{text}</text>\n"));
    }

    /// Writes a rectangle. If the title is not empty, a viewer shows it on hovering.
    pub(super) fn rect(&mut self, place: Place, class: &str, title: &str) {
        let Place { x, y, width, height, round } = place;
        let rect =
            format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{round}\" class=\"{class}\"");
        self.text.push_str(&rect);
        if title.is_empty() {
            self.text.push_str("/>\n");
        } else {
            self.text.push_str(&format!("><title>{}</title></rect>\n", escaped(title)));
        }
    }

    /// Begins a group with a title.
    pub(super) fn open(&mut self, title: &str) {
        self.text.push_str(&format!("<g><title>{}</title>\n", escaped(title)));
    }

    /// Ends the group.
    pub(super) fn close(&mut self) {
        self.text.push_str("</g>\n");
    }

    /// Ends the drawing.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("</svg>\n");
        self.text
    }
}

/// The place of a rectangle; `x` and `width` are texts because they may have a fraction.
pub(super) struct Place {
    pub(super) x: String,
    pub(super) y: i32,
    pub(super) width: String,
    pub(super) height: i32,
    pub(super) round: i32,
}

/// Escapes the five special characters of XML 1.0, and replaces characters that it does not allow.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' | '\t' => out.push(character),
            '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other if other.is_control() => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escaped("a<b>&\"'\u{1}\n"), "a&lt;b&gt;&amp;&quot;&apos;\u{fffd}\n");
    }
}
