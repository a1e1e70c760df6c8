//! Sources and citations: everything that weighs says where it comes from.

use std::collections::BTreeSet;

use super::Report;
use crate::catalogue::{SourceKind, Strength};
use crate::place::At;
use crate::raw::{Raw, RawCitation};

/// The kinds of sources are closed.
pub(super) fn unknown_source_kind(raw: &Raw, report: &Report<'_>) {
    for kind in raw.sources.iter().filter_map(|source| source.kind.as_ref()) {
        if SourceKind::parse(&kind.value).is_none() {
            report.at(
                kind.place,
                format!("unknown kind of source `{}`", kind.value),
                format!("one of: {}", SourceKind::NAMES.join(", ")),
            );
        }
    }
}

/// A seed names its file; a study or a law says where to find it.
pub(super) fn source_details(raw: &Raw, report: &Report<'_>) {
    for source in &raw.sources {
        let kind = source
            .kind
            .as_ref()
            .and_then(|kind| SourceKind::parse(&kind.value));
        let id = source.id.as_ref().map_or("?", At::as_str);
        match kind {
            Some(SourceKind::Seed) if source.file.is_none() => {
                report.at(
                    source.place,
                    format!("the seed `{id}` names no file"),
                    "add `file`, the source document's name",
                );
            }
            Some(SourceKind::Study | SourceKind::Law) if source.reference.is_none() => {
                report.at(
                    source.place,
                    format!("the source `{id}` has no reference"),
                    "add `reference`: authors, year, where published",
                );
            }
            _ => {}
        }
    }
}

fn citations(raw: &Raw) -> impl Iterator<Item = &RawCitation> {
    raw.citing().into_iter().flat_map(|citing| citing.citations)
}

/// A citation names a source that is there.
pub(super) fn unknown_source(raw: &Raw, report: &Report<'_>) {
    let known: BTreeSet<_> = raw
        .sources
        .iter()
        .filter_map(|source| source.id.as_ref())
        .map(At::as_str)
        .collect();
    for id in citations(raw).filter_map(|citation| citation.id.as_ref()) {
        if !known.contains(id.as_str()) {
            report.at(
                id.place,
                format!("unknown source `{}`", id.value),
                "add it to sources.toml, or correct the id",
            );
        }
    }
}

/// A source that nothing cites would appear on the Method page as if something rested on it.
pub(super) fn unused_source(raw: &Raw, report: &Report<'_>) {
    let cited: BTreeSet<_> = citations(raw)
        .filter_map(|citation| citation.id.as_ref())
        .map(At::as_str)
        .collect();
    for id in raw.sources.iter().filter_map(|source| source.id.as_ref()) {
        if !cited.contains(id.as_str()) {
            report.at(
                id.place,
                format!("nothing cites the source `{}`", id.value),
                "remove it, or cite it where it is used",
            );
        }
    }
}

/// Every item, pair, requirement and disagreement cites something.
pub(super) fn missing_citation(raw: &Raw, report: &Report<'_>) {
    for citing in raw.citing() {
        if citing.citations.is_empty() {
            report.at(
                citing.place,
                format!("{} cites no source", citing.what),
                "add `sources`; what rests on judgement says so",
            );
        }
    }
}

/// The strengths of a citation are closed.
pub(super) fn unknown_strength(raw: &Raw, report: &Report<'_>) {
    for strength in citations(raw).filter_map(|citation| citation.strength.as_ref()) {
        if Strength::parse(&strength.value).is_none() {
            report.at(
                strength.place,
                format!("unknown strength `{}`", strength.value),
                format!("one of: {}", Strength::NAMES.join(", ")),
            );
        }
    }
}

/// Judgement is never cited as if it were evidence.
pub(super) fn judgement_strength(raw: &Raw, report: &Report<'_>) {
    let is_judgement =
        |kind: &At<String>| SourceKind::parse(&kind.value) == Some(SourceKind::Judgement);
    let judgements = raw
        .sources
        .iter()
        .filter(|source| source.kind.as_ref().is_some_and(is_judgement));
    let judgements: BTreeSet<_> = judgements
        .filter_map(|source| source.id.as_ref())
        .map(At::as_str)
        .collect();
    for citation in citations(raw) {
        let (Some(id), Some(strength)) = (&citation.id, &citation.strength) else {
            continue;
        };
        if judgements.contains(id.as_str())
            && Strength::parse(&strength.value).is_some_and(|s| s != Strength::Judgement)
        {
            let message = format!(
                "`{}` is a judgement and cannot be {} evidence",
                id.value, strength.value
            );
            report.at(
                strength.place,
                message,
                "write strength = \"judgement\", or cite evidence",
            );
        }
    }
}
