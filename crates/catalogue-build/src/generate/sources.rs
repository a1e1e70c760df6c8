//! The sources, and where they disagree.

use super::{Source, literal, literals, optional};
use crate::catalogue::{self, Catalogue, Citation, Disagreement};

/// What a module with citations in it uses.
pub(super) const CITING: &str =
    "use crate::generated::sources; use crate::provenance::{Citation, Strength};";

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod sources {");
    out.line("use crate::provenance::{Source, SourceKind};");
    for entry in &catalogue.sources {
        out.line(&format!(
            "pub static {}: Source = {};",
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
    out.line("}");
    out.line("pub mod disagreements {");
    out.line("use rolefit_core::ItemIndex;");
    out.line(CITING);
    out.line("use crate::provenance::Disagreement;");
    out.array(
        "DISAGREEMENTS",
        "Disagreement",
        catalogue
            .disagreements
            .iter()
            .map(|one| disagreement(one, catalogue)),
    );
    out.line("}");
}

fn source_name(id: &str) -> String {
    format!("SOURCE_{}", id.to_uppercase())
}

fn source(source: &catalogue::Source) -> String {
    format!(
        "Source {{ id: {}, kind: SourceKind::{}, title: {}, file: {}, reference: {} }}",
        literal(&source.id),
        source.kind.variant(),
        literal(&source.title),
        optional(source.file.as_deref()),
        optional(source.reference.as_deref())
    )
}

/// Citations as a slice.
pub(super) fn citations(citations: &[Citation]) -> String {
    let citation = |citation: &Citation| {
        let (source, strength) = (source_name(&citation.source), citation.strength.variant());
        format!(
            "Citation {{ source: &sources::{source}, strength: Strength::{strength}, note: {} }}",
            literal(&citation.note)
        )
    };
    let each: Vec<String> = citations.iter().map(citation).collect();
    format!("&[{}]", each.join(", "))
}

fn disagreement(disagreement: &Disagreement, catalogue: &Catalogue) -> String {
    let items = catalogue.candidate.items.iter().enumerate();
    let items = items.filter(|(_, item)| disagreement.items.contains(&item.id));
    let items: Vec<String> = items.map(|(at, _)| format!("ItemIndex({at})")).collect();
    format!(
        "Disagreement {{ id: {}, question: {}, sides: &{}, choice: {}, items: &[{}], citations: {} }}",
        literal(&disagreement.id),
        literal(&disagreement.question),
        literals(&disagreement.sides),
        literal(&disagreement.choice),
        items.join(", "),
        citations(&disagreement.citations)
    )
}
