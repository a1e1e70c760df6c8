//! All texts are in one language: English, or with the feature `pseudo` none of them in English.

use crate::generated::texts::{COMPETENCIES, ITEM_TEXTS, PAIR_TEXTS};
use crate::generated::ui::FORMS;
use crate::provenance;

/// Every text that can reach a screen.
fn texts() -> Vec<&'static str> {
    let mut all = Vec::new();
    for text in &ITEM_TEXTS {
        all.extend([text.name, text.question]);
        all.extend(text.anchors.iter().chain(&text.evidence));
    }
    for text in &PAIR_TEXTS {
        all.extend([text.name, text.cto, text.vpe]);
    }
    all.extend(COMPETENCIES.iter().map(|(_, name)| *name));
    all.extend(FORMS.iter().map(|(_, form)| *form));
    for source in provenance::sources() {
        all.push(source.title);
        all.extend(source.reference);
    }
    for disagreement in provenance::disagreements() {
        all.extend([disagreement.question, disagreement.choice]);
        all.extend(disagreement.sides);
        all.extend(disagreement.citations.iter().map(|citation| citation.note));
    }
    let bank = crate::candidate();
    let items = bank.item_indices().flat_map(provenance::item);
    all.extend(
        items
            .chain(bank.pair_indices().flat_map(provenance::pair))
            .map(|citation| citation.note),
    );
    for (role, target) in crate::role_targets() {
        let citations = target
            .requirements
            .iter()
            .flat_map(|requirement| provenance::requirement(*role, requirement.item));
        all.extend(citations.map(|citation| citation.note));
    }
    all
}

/// The text without its placeholders and markup.
fn words(text: &str) -> String {
    let mut words = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '{' | '<' => inside = true,
            '}' | '>' => inside = false,
            _ if !inside => words.push(c),
            _ => {}
        }
    }
    words
}

#[test]
#[cfg(feature = "pseudo")]
fn no_english_survives_in_pseudo() {
    for text in texts() {
        assert!(text.starts_with('[') && text.ends_with("·]"), "{text}");
        let english: Vec<_> = words(text)
            .split(|c: char| !c.is_ascii_alphabetic())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        assert!(english.is_empty(), "{text}");
    }
}

#[test]
#[cfg(not(feature = "pseudo"))]
fn no_pseudo_text_is_in_english() {
    for text in texts() {
        assert!(!text.starts_with('[') && !text.ends_with("·]"), "{text}");
        assert!(
            words(text).contains(|c: char| c.is_ascii_alphanumeric()) || text.contains('{'),
            "{text}"
        );
    }
}
