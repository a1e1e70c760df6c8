//! Citations in words, for the pages that open figures into their sources.

use rolefit_catalogue::provenance::{Citation, Strength, disagreements_on};
use rolefit_catalogue::ui;
use rolefit_core::ItemIndex;

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

/// What the sources disagree about where this item's weights depend on it: the question, each side, which way it went.
#[must_use]
pub fn disputes(item: ItemIndex) -> Vec<String> {
    let lines = disagreements_on(item).flat_map(|of| {
        let sides = of.sides.iter().map(|side| (*side).to_owned());
        [ui::disputed(of.question)]
            .into_iter()
            .chain(sides)
            .chain([ui::disputed_choice(of.choice)])
    });
    lines.collect()
}

fn strength(strength: Strength) -> &'static str {
    match strength {
        Strength::Strong => ui::strength_strong(),
        Strength::Moderate => ui::strength_moderate(),
        Strength::Weak => ui::strength_weak(),
        Strength::Judgement => ui::strength_judgement(),
    }
}
