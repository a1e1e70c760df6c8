//! Which styles make headings, entries of lists, or text that does not show.

use std::collections::BTreeMap;

use quick_xml::events::BytesStart;

use crate::incoming::docx::body::{hides, is_off};
use crate::incoming::xml::{Handler, attribute};

/// What a style makes of its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Style {
    /// A heading, or the title.
    pub heading: bool,
    /// An entry of a list.
    pub bullet: bool,
    /// Text that does not show.
    pub hidden: bool,
}

/// The styles by their ids.
#[derive(Debug, Default)]
pub(crate) struct Styles {
    all: BTreeMap<String, Style>,
    current: Option<(String, Style)>,
}

impl Styles {
    /// The style of this id. Without one, the id itself may say that it is a heading.
    pub fn get(&self, id: &str) -> Style {
        let known = self.all.get(id).copied().unwrap_or_default();
        Style {
            heading: known.heading || is_heading(id),
            ..known
        }
    }
}

/// "heading 1", "Heading1", "Title"
fn is_heading(name: &str) -> bool {
    let name = name.to_lowercase();
    name.starts_with("heading") || name == "title"
}

impl Handler for Styles {
    fn start(&mut self, name: &str, element: &BytesStart<'_>) {
        if name == "style" {
            let id = attribute(element, "styleId").unwrap_or_default();
            self.current = Some((id, Style::default()));
        }
        let Some((_, style)) = &mut self.current else {
            return;
        };
        match name {
            "name" => {
                let called = attribute(element, "val").unwrap_or_default();
                style.heading |= is_heading(&called);
                style.bullet |= called.to_lowercase().starts_with("list bullet");
            }
            "numPr" => style.bullet = true,
            "outlineLvl" => style.heading = true,
            "vanish" => style.hidden |= !is_off(element),
            "color" | "sz" => style.hidden |= hides(name, element),
            // on a shade, white shows
            "shd" => style.hidden = false,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if name == "style" {
            self.all.extend(self.current.take());
        }
    }

    fn text(&mut self, _: &str) {}
}
