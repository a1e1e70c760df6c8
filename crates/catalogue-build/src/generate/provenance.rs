//! Where everything comes from: sources, citations, disagreements.

use super::{Source, literal, literals, optional};
use crate::catalogue::{self, Catalogue, Citation, Disagreement, Requirement};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod provenance {");
    out.line("use crate::provenance::{Citation, Disagreement, Source, SourceKind, Strength};");
    out.line("use rolefit_core::ItemIndex;");
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
    let each = |name: &str, lists: &mut dyn Iterator<Item = &Vec<Citation>>, out: &mut Source| {
        out.array(name, "&[Citation]", lists.map(|list| citations(list)));
    };
    // In the order of the questions and of the targets, and of each target's requirements.
    each(
        "BLOCK_CITATIONS",
        &mut catalogue.blocks.iter().map(|b| &b.citations),
        out,
    );
    each(
        "FACT_CITATIONS",
        &mut catalogue.facts.iter().map(|f| &f.citations),
        out,
    );
    each(
        "WANT_CITATIONS",
        &mut catalogue.wants.iter().map(|w| &w.citations),
        out,
    );
    each(
        "TYPE_CITATIONS",
        &mut catalogue.types.iter().map(|t| &t.citations),
        out,
    );
    each(
        "GROUP_CITATIONS",
        &mut catalogue.groups.iter().map(|g| &g.citations),
        out,
    );
    each(
        "CONTRAST_CITATIONS",
        &mut catalogue.contrasts.iter().map(|c| &c.citations),
        out,
    );
    out.array(
        "ROLE_REQUIREMENT_CITATIONS",
        "&[&[Citation]]",
        catalogue
            .roles
            .iter()
            .map(|role| required(&role.requirements)),
    );
    out.array(
        "TYPE_REQUIREMENT_CITATIONS",
        "&[&[Citation]]",
        catalogue
            .types
            .iter()
            .map(|kind| required(&kind.requirements)),
    );
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

fn required(requirements: &[Requirement]) -> String {
    let each: Vec<String> = requirements
        .iter()
        .map(|requirement| citations(&requirement.citations))
        .collect();
    format!("&[{}]", each.join(",\n"))
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

fn disagreement(disagreement: &Disagreement, catalogue: &Catalogue) -> String {
    let items = catalogue.items.iter().enumerate();
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
