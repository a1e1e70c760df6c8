//! Where everything comes from: sources, citations, disagreements.

use super::{Source, literal, literals};
use crate::catalogue::{self, Catalogue, Citation, Disagreement, Target};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod provenance {");
    out.line("use crate::provenance::{Citation, Disagreement, Source, SourceKind, Strength};");
    for entry in &catalogue.sources {
        out.line(&format!(
            "static {}: Source = {};",
            source_name(&entry.id),
            source(entry)
        ));
    }
    out.array(
        "SOURCES",
        "&Source",
        catalogue
            .sources
            .iter()
            .map(|source| format!("&{}", source_name(&source.id))),
    );
    out.array(
        "ITEM_CITATIONS",
        "&[Citation]",
        catalogue
            .items
            .iter()
            .map(|item| citations(&item.citations)),
    );
    out.array(
        "PAIR_CITATIONS",
        "&[Citation]",
        catalogue
            .pairs
            .iter()
            .map(|pair| citations(&pair.citations)),
    );
    let target = |target: &Target| {
        let each: Vec<String> = target
            .requirements
            .iter()
            .map(|requirement| citations(&requirement.citations))
            .collect();
        format!("&[{}]", each.join(",\n"))
    };
    // In the order of ROLE_TARGETS and of each target's requirements.
    out.array(
        "REQUIREMENT_CITATIONS",
        "&[&[Citation]]",
        catalogue.targets.iter().map(target),
    );
    out.array(
        "DISAGREEMENTS",
        "Disagreement",
        catalogue.disagreements.iter().map(disagreement),
    );
    out.line("}");
}

fn source_name(id: &str) -> String {
    format!("SOURCE_{}", id.to_uppercase())
}

fn source(source: &catalogue::Source) -> String {
    let optional = |text: &Option<String>| {
        text.as_ref().map_or_else(
            || "None".to_owned(),
            |text| format!("Some({})", literal(text)),
        )
    };
    format!(
        "Source {{ id: {}, kind: SourceKind::{}, title: {}, file: {}, reference: {} }}",
        literal(&source.id),
        source.kind.variant(),
        literal(&source.title),
        optional(&source.file),
        optional(&source.reference)
    )
}

fn citations(citations: &[Citation]) -> String {
    let citation = |citation: &Citation| {
        let (source, strength) = (source_name(&citation.source), citation.strength.variant());
        format!(
            "Citation {{ source: &{source}, strength: Strength::{strength}, note: {} }}",
            literal(&citation.note)
        )
    };
    let each: Vec<String> = citations.iter().map(citation).collect();
    format!("&[{}]", each.join(", "))
}

fn disagreement(disagreement: &Disagreement) -> String {
    format!(
        "Disagreement {{ id: {}, question: {}, sides: &{}, choice: {}, citations: {} }}",
        literal(&disagreement.id),
        literal(&disagreement.question),
        literals(&disagreement.sides),
        literal(&disagreement.choice),
        citations(&disagreement.citations)
    )
}
