//! The text of Word's document.

use quick_xml::events::BytesStart;

use crate::incoming::docx::styles::{Style, Styles};
use crate::incoming::draft::Draft;
use crate::incoming::xml::{Handler, attribute};

/// Elements whose text is not the document's: what was deleted or moved away, what a field computes, and a second version
/// of the same for older programs.
const SKIPPED: [&str; 8] = [
    "del",
    "moveFrom",
    "instrText",
    "delText",
    "Fallback",
    "rPrChange",
    "pPrChange",
    "sdtPr",
];

/// Text of this size, in half points, cannot be read.
const TINY: u32 = 4;

/// Reads the document's body.
pub(crate) struct Body<'d, 's> {
    styles: &'s Styles,
    draft: &'d mut Draft,
    /// The elements that are open, by what they mean here.
    open: Vec<Element>,
    /// Paragraphs inside one another: a text box stands within the paragraph it belongs to.
    paragraphs: Vec<Paragraph>,
    runs: Vec<Run>,
    /// The rows that are open, each with the lines of its cells.
    rows: Vec<Vec<Vec<Line>>>,
    /// How many elements that are skipped are open.
    skipped: usize,
    /// How many elements are open within which white text may show: a shaded cell or table, a text box.
    shaded: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    Skipped,
    Paragraph,
    Run,
    RunFormat,
    Row,
    Cell,
    Text,
    TextBox,
    Other,
}

#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    style: Style,
    shaded: bool,
    /// Whether some of its text does not show.
    hid: bool,
}

#[derive(Clone, Copy, Debug, Default)]
struct Run {
    hidden: bool,
    white: bool,
    shaded: bool,
}

#[derive(Debug)]
struct Line {
    text: String,
    style: Style,
}

/// Whether a switch such as `w:vanish` is switched off.
pub(crate) fn is_off(element: &BytesStart<'_>) -> bool {
    let value = attribute(element, "val");
    value.is_some_and(|value| matches!(value.as_str(), "0" | "false" | "off"))
}

/// Whether a colour or a size makes text that cannot be seen on white paper.
pub(crate) fn hides(name: &str, element: &BytesStart<'_>) -> bool {
    let value = attribute(element, "val").unwrap_or_default();
    match name {
        "color" => value.eq_ignore_ascii_case("ffffff"),
        "sz" => value.parse::<u32>().is_ok_and(|size| size <= TINY),
        _ => false,
    }
}

/// Whether a shade is one on which white shows.
fn is_dark(element: &BytesStart<'_>) -> bool {
    let fill = attribute(element, "fill").or_else(|| attribute(element, "val"));
    fill.is_some_and(|fill| {
        !matches!(
            fill.to_lowercase().as_str(),
            "auto" | "ffffff" | "white" | "none" | "clear" | "nil"
        )
    })
}

impl<'d, 's> Body<'d, 's> {
    pub fn new(styles: &'s Styles, draft: &'d mut Draft) -> Self {
        Self {
            styles,
            draft,
            open: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            rows: Vec::new(),
            skipped: 0,
            shaded: Vec::new(),
        }
    }

    fn begin(&mut self, name: &str) -> Element {
        match name {
            "p" => self.paragraphs.push(Paragraph::default()),
            "r" => self.runs.push(Run::default()),
            "tr" => self.rows.push(Vec::new()),
            "tc" => {
                if let Some(row) = self.rows.last_mut() {
                    row.push(Vec::new());
                }
            }
            _ => {}
        }
        match name {
            "p" => Element::Paragraph,
            "r" => Element::Run,
            "rPr" => Element::RunFormat,
            "tr" => Element::Row,
            "tc" => Element::Cell,
            "t" => Element::Text,
            "txbxContent" => Element::TextBox,
            _ => Element::Other,
        }
    }

    /// What an element says about the one it stands in.
    fn format(&mut self, name: &str, element: &BytesStart<'_>, parent: Option<Element>) {
        // the format of a paragraph's mark is none of its text
        let in_run = self.open.ends_with(&[Element::Run, Element::RunFormat]);
        let value = || attribute(element, "val").unwrap_or_default();
        match name {
            "shd" | "highlight" if is_dark(element) => self.shade(in_run),
            "vanish" if in_run && !is_off(element) => self.run(|run| run.hidden = true),
            "color" if in_run && hides(name, element) => self.run(|run| run.white = true),
            "sz" if in_run && hides(name, element) => self.run(|run| run.hidden = true),
            "rStyle" if in_run && self.styles.get(&value()).hidden => {
                self.run(|run| run.hidden = true);
            }
            "pStyle" => {
                let style = self.styles.get(&value());
                self.paragraph(|paragraph| paragraph.style = style);
            }
            "outlineLvl" => self.paragraph(|paragraph| paragraph.style.heading = true),
            "numPr" => self.paragraph(|paragraph| paragraph.style.bullet = true),
            "numId" if value() == "0" => self.paragraph(|paragraph| paragraph.style.bullet = false),
            "tab" | "ptab" if parent == Some(Element::Run) => self.write("\t"),
            "br" | "cr" if parent == Some(Element::Run) => self.write("\n"),
            "noBreakHyphen" if parent == Some(Element::Run) => self.write("-"),
            _ => {}
        }
    }

    /// A shade of a run, or of the paragraph, cell or table that is open.
    fn shade(&mut self, in_run: bool) {
        if in_run {
            self.run(|run| run.shaded = true);
        } else if self.open.contains(&Element::Paragraph) {
            self.paragraph(|paragraph| paragraph.shaded = true);
        } else {
            // it stands in the properties of what it shades
            self.shaded.push(self.open.len().saturating_sub(1));
        }
    }

    fn run(&mut self, set: impl FnOnce(&mut Run)) {
        if let Some(run) = self.runs.last_mut() {
            set(run);
        }
    }

    fn paragraph(&mut self, set: impl FnOnce(&mut Paragraph)) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            set(paragraph);
        }
    }

    /// Text of the run that is open.
    fn write(&mut self, text: &str) {
        let run = self.runs.last().copied().unwrap_or_default();
        let ground = !self.shaded.is_empty() || run.shaded || self.open.contains(&Element::TextBox);
        let Some(paragraph) = self.paragraphs.last_mut() else {
            return;
        };
        let white = run.white && !ground && !paragraph.shaded;
        if run.hidden || white || paragraph.style.hidden {
            paragraph.hid |= text.contains(char::is_alphanumeric);
        } else {
            paragraph.text.push_str(text);
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraphs.pop() else {
            return;
        };
        if paragraph.hid {
            self.draft.hidden();
            // where all of it is hidden, not even a gap shows
            if paragraph.text.trim().is_empty() {
                return;
            }
        }
        let line = Line {
            text: paragraph.text,
            style: paragraph.style,
        };
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) if !line.text.trim().is_empty() => cell.push(line),
            Some(_) => {}
            None => self.put(&line),
        }
    }

    /// A row of single lines is one line; longer cells stand below one another.
    fn end_row(&mut self) {
        let Some(row) = self.rows.pop() else { return };
        let lines = row.iter().flatten();
        let is_one = row.iter().all(|cell| cell.len() <= 1)
            && lines.clone().all(|line| !line.text.trim().contains('\n'))
            && lines.clone().count() > 1;
        let lines = if is_one {
            let texts: Vec<_> = lines.map(|line| line.text.trim()).collect();
            vec![Line {
                text: texts.join(" | "),
                style: Style::default(),
            }]
        } else {
            row.into_iter().flatten().collect()
        };
        match self.rows.last_mut().and_then(|row| row.last_mut()) {
            Some(cell) => cell.extend(lines),
            None => lines.iter().for_each(|line| self.put(line)),
        }
    }

    fn put(&mut self, line: &Line) {
        let text = line.text.trim();
        if text.is_empty() {
            self.draft.gap();
        } else if line.style.heading && !text.contains('\n') {
            self.draft.heading(text);
        } else if line.style.bullet {
            self.draft.bullet(&text.replace('\n', " "));
        } else {
            self.draft.lines(text);
        }
    }
}

impl Handler for Body<'_, '_> {
    fn start(&mut self, name: &str, element: &BytesStart<'_>) {
        if self.skipped > 0 || SKIPPED.contains(&name) {
            self.skipped += 1;
            self.open.push(Element::Skipped);
            return;
        }
        let parent = self.open.last().copied();
        self.format(name, element, parent);
        let opened = self.begin(name);
        self.open.push(opened);
    }

    fn end(&mut self, _: &str) {
        match self.open.pop() {
            Some(Element::Skipped) => self.skipped = self.skipped.saturating_sub(1),
            Some(Element::Paragraph) => self.end_paragraph(),
            Some(Element::Run) => {
                self.runs.pop();
            }
            Some(Element::Row) => self.end_row(),
            _ => {}
        }
        let depth = self.open.len();
        self.shaded.retain(|open| *open <= depth);
    }

    fn text(&mut self, text: &str) {
        if self.skipped == 0 && self.open.last() == Some(&Element::Text) {
            self.write(text);
        }
    }
}
