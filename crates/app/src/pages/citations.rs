//! Citations in words, for the pages that open figures into their sources.

use rolefit_catalogue::provenance::{Citation, Strength};
use rolefit_catalogue::ui;

/// One line a citation: which source, how firmly, what is taken from it.
#[must_use]
pub fn lines(citations: &[Citation]) -> Vec<String> {
    citations
        .iter()
        .map(|citation| {
            ui::source_line(
                citation.source.id,
                strength(citation.strength),
                citation.note,
            )
        })
        .collect()
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Strong => ui::strength_strong(),
        Strength::Moderate => ui::strength_moderate(),
        Strength::Weak => ui::strength_weak(),
        Strength::Judgement => ui::strength_judgement(),
    }
}
