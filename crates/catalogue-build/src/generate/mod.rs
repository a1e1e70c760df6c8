//! Rust source made from the catalogue: statics sorted by id and one typed function per text of the
//! screens.
//!
//! The source is included by `rolefit-catalogue` and names that crate's types (`crate::ItemQuestion`
//! and so on) and `rolefit_core`'s. What only a lazily loaded page shows (citations, sources,
//! disagreements) stands in statics of its own, so that a linker can move it with that page.

mod areas;
mod bank;
mod confidence;
mod guidance;
mod leanings;
mod lexicon;
mod linter;
mod named;
mod need;
mod provenance;
mod sources;
mod targets;
mod texts;
mod ui;

use crate::catalogue::{Bank, Catalogue};
use crate::pseudo::pseudo_catalogue;

/// The language of the generated texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// As written.
    English,
    /// Machine-made: accented, in brackets, about 30 % longer (see [`crate::pseudo_text`]).
    Pseudo,
}

/// The Rust source of the catalogue in `language`. The same catalogue gives the same bytes.
#[must_use]
pub fn generate(catalogue: &Catalogue, language: Language) -> String {
    let pseudo;
    let shown = match language {
        Language::English => catalogue,
        Language::Pseudo => {
            pseudo = pseudo_catalogue(catalogue);
            &pseudo
        }
    };
    let mut out = Source::default();
    out.line(&format!(
        "pub static VERSION: &str = {};",
        literal(&catalogue.version)
    ));
    of_bank(&shown.candidate, &mut out);
    areas::write(&shown.candidate, &mut out);
    out.line("pub mod company {");
    of_bank(&shown.company, &mut out);
    need::write(shown, &mut out);
    out.line("}");
    named::write(shown, &mut out);
    guidance::write(shown, &mut out);
    linter::write(shown, &mut out);
    lexicon::write(&catalogue.lexicon, &mut out);
    leanings::write(&catalogue.lexicon.leanings, &mut out);
    confidence::write(&catalogue.lexicon.confidence, &mut out);
    sources::write(shown, &mut out);
    ui::write(catalogue, shown, &mut out);
    out.text
}

/// What a bank has, in modules of its own: a page that reads one bank carries none of the other.
fn of_bank(bank: &Bank, out: &mut Source) {
    bank::write(bank, out);
    targets::write(bank, out);
    texts::write(bank, out);
    provenance::write(bank, out);
}

/// Rust source being written.
#[derive(Default)]
struct Source {
    text: String,
}

impl Source {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// `pub static NAME: &[u8] = b"...";`
    fn bytes(&mut self, name: &str, bytes: &[u8]) {
        self.line(&format!(
            "pub static {name}: &[u8] = b\"{}\";",
            bytes.escape_ascii()
        ));
    }

    /// `pub static NAME: [TYPE; n] = [...];`, one value a line.
    fn array(&mut self, name: &str, kind: &str, values: impl IntoIterator<Item = String>) {
        let values: Vec<String> = values.into_iter().collect();
        self.line(&format!(
            "pub static {name}: [{kind}; {}] = [",
            values.len()
        ));
        for value in values {
            self.line(&format!("{value},"));
        }
        self.line("];");
    }
}

/// A Rust string literal.
fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// An optional string literal.
fn optional(text: Option<&str>) -> String {
    text.map_or_else(
        || "None".to_owned(),
        |text| format!("Some({})", literal(text)),
    )
}

/// String literals in brackets.
fn literals(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| literal(text)).collect();
    format!("[{}]", texts.join(", "))
}

/// Where `id` stands among sorted ids. Checked catalogues hold it; were one missing, the impossible
/// index would not compile as a `u16`.
fn index<'a>(mut ids: impl Iterator<Item = &'a String>, id: &str) -> usize {
    ids.position(|other| other == id).unwrap_or(usize::MAX)
}
