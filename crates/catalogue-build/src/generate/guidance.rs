//! The words for briefs and interviews, each kind in a static of its own.

use super::sources::{CITING, citations};
use super::{Source, literal, literals};
use crate::catalogue::{Catalogue, Words};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    let guidance = &catalogue.guidance;
    out.line("pub mod guidance {");
    out.line("use crate::guidance::{InterviewText, Measure, NeedText};");
    // In the order of the company's bank, whose ids are sorted likewise.
    let needs = guidance.needs.iter();
    out.array(
        "NEEDS",
        "NeedText",
        needs.map(|need| format!("NeedText {{ {} }}", fields(need))),
    );
    let interviews = guidance.interviews.iter().map(|interview| {
        format!(
            "({}, InterviewText {{ {}, by: &{} }})",
            literal(&interview.words.id),
            fields(&interview.words),
            literals(&interview.by)
        )
    });
    out.array("INTERVIEWS", "(&str, InterviewText)", interviews);
    let measures = guidance.measures.iter().map(|measure| {
        format!(
            "Measure {{ id: {}, {}, stages: &{} }}",
            literal(&measure.words.id),
            fields(&measure.words),
            literals(&measure.stages)
        )
    });
    out.array("MEASURES", "Measure", measures);
    // Who cites stands apart: only the page of methods shows it.
    out.line("pub mod provenance {");
    out.line(CITING);
    let interviews = guidance.interviews.iter();
    out.array(
        "INTERVIEW_CITATIONS",
        "&[Citation]",
        interviews.map(|interview| citations(&interview.citations)),
    );
    let measures = guidance.measures.iter();
    out.array(
        "MEASURE_CITATIONS",
        "&[Citation]",
        measures.map(|measure| citations(&measure.citations)),
    );
    out.line("}");
    out.line("}");
}

/// Each field as a field of the struct it becomes.
fn fields(words: &Words) -> String {
    let fields = words.fields.iter();
    let fields: Vec<String> = fields
        .map(|(name, text)| format!("{name}: {}", literal(text)))
        .collect();
    fields.join(", ")
}
