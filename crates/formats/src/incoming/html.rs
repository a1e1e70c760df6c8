//! Web pages: the text that shows, as lines.

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use crate::incoming::draft::Draft;
use crate::incoming::refused;
use crate::limits;
use crate::problem::Problem;

/// Elements that end a line and begin one.
const BLOCKS: &str = "address article aside blockquote body dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 \
                      h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul details";
/// Elements whose text is no part of a page's.
const SILENT: &str =
    "script style template title noscript svg iframe object textarea select button head";
/// Elements that hold nothing.
const VOID: &str = "area base br col embed hr img input link meta source track wbr";
/// Words that a page begins with, as names of elements.
const FIRST: &str = "!doctype html head body div p span h1 h2 h3 h4 h5 h6 ul ol li section article main table script style \
                     meta b strong em i br a header title link font center dl pre";

fn holds(list: &str, name: &str) -> bool {
    list.split_ascii_whitespace().any(|other| other == name)
}

/// Whether a text is a web page or a part of one.
pub(crate) fn is_page(text: &str) -> bool {
    let start = text.trim_start();
    let name = start.strip_prefix('<').map(|rest| {
        let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '!'));
        rest.get(..end.unwrap_or(rest.len())).unwrap_or_default()
    });
    name.is_some_and(|name| holds(FIRST, &name.to_ascii_lowercase()))
        || text.contains("application/ld+json") && text.contains("<script")
}

/// What a page holds beside its text.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// The contents of its scripts of the type `application/ld+json`.
    pub data: Vec<String>,
}

/// Writes what shows of the page.
pub(crate) fn read(html: &str, draft: &mut Draft) -> Result<Page, Vec<Problem>> {
    let mut reader = Reader {
        draft,
        page: Page::default(),
        open: Vec::new(),
        line: String::new(),
        sign: Sign::None,
        hid: false,
    };
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(html, emitter).flatten() {
        match token {
            Token::StartTag(tag) => reader.start(&tag)?,
            Token::EndTag(tag) => reader.end(&String::from_utf8_lossy(&tag.name)),
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text.value)),
            Token::Comment(text) => reader.comment(&String::from_utf8_lossy(&text.value)),
            Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.flush();
    reader.note_hidden();
    Ok(reader.page)
}

struct Reader<'d> {
    draft: &'d mut Draft,
    page: Page,
    /// The elements that are open. INVARIANT: at most [`limits::ELEMENT_DEPTH`].
    open: Vec<Open>,
    line: String,
    sign: Sign,
    /// Whether text that does not show stood since the last line.
    hid: bool,
}

struct Open {
    name: String,
    kind: Shown,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Yes,
    /// Nobody sees it.
    Hidden,
    /// It is no text: a script, a style.
    Silent,
    /// A script that holds data.
    Data,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    None,
    Bullet,
    Heading,
}

impl Reader<'_> {
    fn shown(&self) -> Shown {
        self.open.last().map_or(Shown::Yes, |open| open.kind)
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), Vec<Problem>> {
        let name = String::from_utf8_lossy(&tag.name).into_owned();
        self.close_implied(&name);
        if holds(BLOCKS, &name) || name == "br" {
            self.flush();
            self.sign = match name.as_str() {
                "li" => Sign::Bullet,
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Sign::Heading,
                // a paragraph within an entry is still the entry
                _ if self.open.last().is_some_and(|open| open.name == "li") => self.sign,
                _ => Sign::None,
            };
        }
        if matches!(name.as_str(), "td" | "th") && !self.line.trim().is_empty() {
            self.line.push_str(" | ");
        }
        if matches!(
            name.as_str(),
            "p" | "ul" | "ol" | "table" | "section" | "article"
        ) && self.shown() == Shown::Yes
            && self.open.last().is_none_or(|open| open.name != "li")
        {
            self.draft.gap();
        }
        if tag.self_closing || holds(VOID, &name) {
            return Ok(());
        }
        if self.open.len() >= limits::ELEMENT_DEPTH {
            return Err(refused::damaged("too many elements inside one another"));
        }
        let kind = match self.shown() {
            Shown::Yes => shown(&name, tag),
            other => other,
        };
        self.open.push(Open { name, kind });
        Ok(())
    }

    /// Ends what an element of this name ends without saying so.
    fn close_implied(&mut self, name: &str) {
        let (ends, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "tr" => (&["tr"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "option" => (&["option"], &["select"]),
            _ if holds(BLOCKS, name) => {
                (&["p"], &["div", "section", "article", "li", "td", "body"])
            }
            _ => return,
        };
        let mut back = self.open.iter().enumerate().rev();
        let found = back.find(|(_, open)| {
            ends.contains(&open.name.as_str()) || within.contains(&open.name.as_str())
        });
        if let Some((at, open)) = found
            && ends.contains(&open.name.as_str())
        {
            self.open.truncate(at);
        }
    }

    fn end(&mut self, name: &str) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(at);
        }
        if holds(BLOCKS, name) {
            self.flush();
            self.sign = Sign::None;
        }
    }

    fn text(&mut self, text: &str) {
        match self.shown() {
            Shown::Yes => self.line.push_str(text),
            Shown::Hidden => self.hid |= text.contains(char::is_alphanumeric),
            Shown::Silent => {}
            Shown::Data => self.page.data.push(text.to_owned()),
        }
    }

    /// A comment of a few words hides text; a shorter one is a mark of whoever built the page.
    fn comment(&mut self, text: &str) {
        let is_condition = text.starts_with("[if") || text.starts_with("<![");
        self.hid |= text.split_whitespace().count() > 3 && !is_condition;
    }

    /// Writes the line, with its white space as it shows.
    fn flush(&mut self) {
        let words: Vec<&str> = self.line.split([' ', '\t', '\n', '\r', '\u{c}']).collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        self.line.clear();
        if line.is_empty() {
            return;
        }
        match self.sign {
            Sign::None => self.draft.line(&line),
            Sign::Bullet => self.draft.bullet(&line),
            Sign::Heading => self.draft.heading(&line),
        }
        self.sign = Sign::None;
        self.note_hidden();
    }

    fn note_hidden(&mut self) {
        if std::mem::take(&mut self.hid) {
            self.draft.hidden();
        }
    }
}

/// Whether an element shows.
fn shown(name: &str, tag: &StartTag<()>) -> Shown {
    let value = |name: &str| {
        let value = tag.attributes.get(name.as_bytes())?;
        Some(String::from_utf8_lossy(&value.value).to_ascii_lowercase())
    };
    let is_data =
        name == "script" && value("type").is_some_and(|kind| kind.trim() == "application/ld+json");
    let style: String = value("style").unwrap_or_default();
    let style: String = style.split_ascii_whitespace().collect();
    let unseen = [
        "display:none",
        "visibility:hidden",
        "font-size:0",
        "opacity:0;",
        "color:white",
        "color:#fff",
        "color:#ffffff",
        "color:transparent",
    ];
    let ground = style.contains("background");
    let unseen = unseen.iter().any(|rule| {
        let from_colour = rule.starts_with("color");
        style.contains(rule) && !(from_colour && ground) || style.ends_with("opacity:0")
    });
    if is_data {
        Shown::Data
    } else if holds(SILENT, name) {
        Shown::Silent
    } else if unseen
        || value("hidden").is_some()
        || value("aria-hidden").is_some_and(|value| value == "true")
    {
        Shown::Hidden
    } else {
        Shown::Yes
    }
}
