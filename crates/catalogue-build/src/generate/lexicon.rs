//! What the reader looks for.

use super::{Source, literal, literals, optional};
use crate::catalogue::{Cue, Lexicon};

pub(super) fn write(lexicon: &Lexicon, out: &mut Source) {
    out.line("pub mod lexicon {");
    out.line("use rolefit_core::{RoleId, TypeId};");
    out.line("use crate::lexicon::{Cue, SectionKind, StanceKind};");
    out.line("use crate::linter::NearNumber;");
    let words = lexicon.words.iter();
    out.array(
        "WORDS",
        "(&str, &str)",
        words.map(|(name, words)| format!("({}, {})", literal(name), literal(words))),
    );
    let sections = |all: &[(crate::catalogue::SectionKind, Vec<String>)]| -> Vec<String> {
        all.iter()
            .map(|(kind, phrases)| {
                format!("(SectionKind::{}, &{})", kind.variant(), literals(phrases))
            })
            .collect()
    };
    let of_section = "(SectionKind, &[&str])";
    out.array("SECTIONS", of_section, sections(&lexicon.sections));
    out.array("OPENERS", of_section, sections(&lexicon.openers));
    out.array(
        "STANCES",
        "(StanceKind, &[&str])",
        lexicon.stances.iter().map(|(kind, phrases)| {
            format!("(StanceKind::{}, &{})", kind.variant(), literals(phrases))
        }),
    );
    out.array("CUES", "Cue", lexicon.cues.iter().map(cue));
    out.line("}");
}

fn cue(cue: &Cue) -> String {
    let number = cue
        .number
        .as_ref()
        .map_or_else(|| "None".to_owned(), super::linter::number);
    let seats = cue
        .seats
        .iter()
        .map(|(role, weight)| format!("(RoleId::{}, {weight})", role.variant()));
    let types = cue
        .types
        .iter()
        .map(|(id, weight)| format!("(TypeId::{}, {weight})", id.variant()));
    let levels = |all: &[(String, u8)]| {
        all_of(
            all.iter()
                .map(|(id, level)| format!("({}, {level})", literal(id))),
        )
    };
    let facts = |all: &[(String, Option<String>)]| {
        all_of(
            all.iter()
                .map(|(id, option)| format!("({}, {})", literal(id), optional(option.as_deref()))),
        )
    };
    format!(
        "Cue {{ id: {}, phrases: &{}, number: {number}, unless: &{}, seats: {}, types: {}, record: {}, need: {}, record_facts: {}, need_facts: {} }}",
        literal(&cue.id),
        literals(&cue.phrases),
        literals(&cue.unless),
        all_of(seats),
        all_of(types),
        levels(&cue.record),
        levels(&cue.need),
        facts(&cue.record_facts),
        facts(&cue.need_facts),
    )
}

fn all_of(values: impl Iterator<Item = String>) -> String {
    let values: Vec<String> = values.collect();
    format!("&[{}]", values.join(", "))
}
