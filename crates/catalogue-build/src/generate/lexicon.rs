//! What the reader looks for.

use super::linter::{counts, number};
use super::{Source, literal, optional};
use crate::catalogue::{Cue, Lexicon, SectionKind};

pub(super) fn write(lexicon: &Lexicon, out: &mut Source) {
    out.line("pub mod lexicon {");
    out.line("use rolefit_core::{RoleId, TypeId};");
    out.line("use crate::lexicon::{Cue, SectionKind, StanceKind};");
    out.line("use crate::linter::{NearNumber, PhraseCounts};");
    out.bytes("PHRASES", &lexicon.packed);
    let sections = |all: &[(SectionKind, Vec<String>)]| -> Vec<String> {
        let all = all.iter();
        all.map(|(kind, list)| format!("(SectionKind::{}, {})", kind.variant(), list.len()))
            .collect()
    };
    out.array(
        "SECTIONS",
        "(SectionKind, u16)",
        sections(&lexicon.sections),
    );
    out.array("OPENERS", "(SectionKind, u16)", sections(&lexicon.openers));
    let stances = lexicon.stances.iter();
    out.array(
        "STANCES",
        "(StanceKind, u16)",
        stances.map(|(kind, list)| format!("(StanceKind::{}, {})", kind.variant(), list.len())),
    );
    out.array("CUES", "Cue", lexicon.cues.iter().map(cue));
    out.line("}");
}

fn cue(cue: &Cue) -> String {
    let seats = cue.seats.iter().map(|(role, weight)| match role {
        Some(role) => format!("(Some(RoleId::{}), {weight})", role.variant()),
        None => format!("(None, {weight})"),
    });
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
        "Cue {{ id: {}, phrases: {}, number: {}, seats: {}, types: {}, record: {}, need: {}, record_facts: {}, need_facts: {} }}",
        literal(&cue.id),
        counts(&cue.phrases, &cue.unless, cue.number.as_ref()),
        number(cue.number.as_ref()),
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
