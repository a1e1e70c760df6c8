//! A document to a reading.

use std::collections::BTreeMap;

use rolefit_reading::{
    ContrastRead, Doubt, FactValue, Kind, Pointed, Reader, Reading, Span, Warning, masked, private,
};

use super::parts::FactValueShown;
use super::{
    ContrastShown, DocumentReading, DocumentWarning, EvidenceShown, FORMAT, FactShown, LeftOut,
    MarkShown, Pointing,
};
use crate::incoming::Incoming;
use crate::problem::Problem;

/// What was read in a document whose file had these bytes.
#[must_use]
pub fn reading_of(
    reader: &Reader,
    kind: Kind,
    document: &Incoming,
    bytes: &[u8],
) -> DocumentReading {
    let (text, mut counts) = unread_parts(kind, &document.text);
    for dropped in &document.dropped {
        *counts.entry(dropped.what.as_str()).or_default() += dropped.count;
    }
    let reading = reader.read(kind, &text);
    let left_out = counts.into_iter();
    DocumentReading {
        left_out: left_out
            .map(|(what, count)| LeftOut { what, count })
            .collect(),
        warnings: warnings(&document.warnings, &reading.warnings),
        source: document.format.as_str(),
        // Where the file was just its text, places in one are places in the other.
        text: (document.text.as_bytes() != bytes).then(|| text.clone()),
        ..shown(kind, &text, &reading)
    }
}

/// The text to read, with as many bytes as the document's, and how many stretches of each kind were masked in it. A
/// posting is read as it is: it tells of no person.
#[must_use]
pub fn unread_parts(kind: Kind, text: &str) -> (String, BTreeMap<&'static str, usize>) {
    match kind {
        Kind::Posting => (text.to_owned(), BTreeMap::new()),
        Kind::Person => {
            let found = private(text);
            let mut counts = BTreeMap::new();
            for one in &found {
                *counts.entry(one.what.as_str()).or_default() += 1;
            }
            (masked(text, &found), counts)
        }
    }
}

fn shown(kind: Kind, text: &str, reading: &Reading) -> DocumentReading {
    DocumentReading {
        format: FORMAT,
        catalogue_version: rolefit_catalogue::VERSION,
        kind: match kind {
            Kind::Posting => "posting",
            Kind::Person => "cv",
        },
        source: "text",
        seat: reading.seat.map_or("unclear", |seat| seat.as_str()),
        seats: pointing(&reading.seats, |id| id.as_str()),
        types: pointing(&reading.types, |id| id.as_str()),
        evidence: evidence(text, reading),
        facts: facts(text, reading),
        emphasis: reading.emphasis.iter().map(contrast).collect(),
        marks: marks(reading),
        left_out: Vec::new(),
        warnings: Vec::new(),
        text: None,
    }
}

fn pointing<T: Copy>(all: &[Pointed<T>], id: impl Fn(T) -> &'static str) -> Vec<Pointing> {
    all.iter()
        .map(|one| Pointing {
            id: id(one.id),
            strength: one.strength,
        })
        .collect()
}

fn evidence(text: &str, reading: &Reading) -> Vec<EvidenceShown> {
    let shown = reading.proposals.iter().map(|proposal| EvidenceShown {
        item: proposal.item,
        level: proposal.level,
        settled: proposal.settled,
        quote: proposal.quote.of(text).to_owned(),
        start: proposal.quote.start,
        end: proposal.quote.end,
    });
    shown.collect()
}

fn facts(text: &str, reading: &Reading) -> Vec<FactShown> {
    let shown = reading.facts.iter().map(|fact| FactShown {
        fact: fact.fact,
        value: match fact.value {
            FactValue::Number(number) => FactValueShown::Number(number),
            FactValue::Option(option) => FactValueShown::Option(option),
        },
        quote: fact.quote.of(text).to_owned(),
        start: fact.quote.start,
        end: fact.quote.end,
    });
    shown.collect()
}

fn contrast(contrast: &ContrastRead) -> ContrastShown {
    ContrastShown {
        id: contrast.id,
        reading: match (contrast.traditional, contrast.modern) {
            (_, 0) => "traditional",
            (0, _) => "modern",
            _ => "both",
        },
        traditional: contrast.traditional,
        modern: contrast.modern,
    }
}

fn marks(reading: &Reading) -> Vec<MarkShown> {
    let shown = reading.marks.iter().map(|mark| MarkShown {
        seat: mark.seat.as_str(),
        start: mark.span.start,
        end: mark.span.end,
    });
    shown.collect()
}

fn warnings(of_file: &[Problem], of_text: &[Warning]) -> Vec<DocumentWarning> {
    let of_file = of_file.iter().map(|problem| DocumentWarning {
        code: problem.code.as_str().to_owned(),
        message: problem.message.clone(),
        start: None,
        end: None,
    });
    let of_text = of_text.iter().map(|warning| DocumentWarning {
        code: warning.doubt.as_str().to_owned(),
        message: message(warning.doubt).to_owned(),
        start: warning.span.map(|span: Span| span.start),
        end: warning.span.map(|span| span.end),
    });
    of_file.chain(of_text).collect()
}

const fn message(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Short => "There is hardly any text to read.",
        Doubt::Language => "The text does not seem to be English, the only language read here.",
        Doubt::Thin => "The text says too little of any seat's work.",
        Doubt::Repeated => "The same words stand in it again and again; they counted once.",
        Doubt::Keywords => "This is a list of keywords; it counted for nothing.",
        Doubt::Hidden => {
            "It holds characters that cannot be seen or that turn the direction of text."
        }
    }
}
