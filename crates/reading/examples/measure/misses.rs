//! Every disagreement with a document's labels, for those who work on the reader.

use std::collections::BTreeSet;

use rolefit_reading::Reading;

use crate::document::Document;

/// Every disagreement, one a line.
pub fn misses(document: &Document, reading: &Reading) -> Vec<String> {
    let mut wrong = Vec::new();
    wrong.extend(seat(document, reading));
    wrong.extend(types(document, reading));
    wrong.extend(proposals(document, reading));
    wrong
}

fn seat(document: &Document, reading: &Reading) -> Option<String> {
    let label = document.seat.as_deref()?;
    let read = reading.seat.map_or("unclear", |seat| seat.as_str());
    let all = reading.seats.iter();
    let all: Vec<String> = all
        .map(|one| format!("{} {}", one.id.as_str(), one.strength))
        .collect();
    (read != label).then(|| {
        format!(
            "seat {read}, labelled {label}, also {:?}: {}",
            document.also,
            all.join(", ")
        )
    })
}

fn types(document: &Document, reading: &Reading) -> Option<String> {
    let labels = document.types.as_ref()?;
    let read: BTreeSet<String> = reading
        .types
        .iter()
        .map(|one| one.id.as_str().to_owned())
        .collect();
    let strengths = reading.types.iter();
    let strengths = strengths.map(|one| format!("{} {}", one.id.as_str(), one.strength));
    (read != *labels).then(|| {
        format!(
            "types {:?}, labelled {labels:?}",
            strengths.collect::<Vec<_>>()
        )
    })
}

fn proposals(document: &Document, reading: &Reading) -> Vec<String> {
    let Some(evidence) = &document.evidence else {
        return Vec::new();
    };
    let mut wrong = Vec::new();
    for proposal in &reading.proposals {
        let levels = evidence.get(proposal.item);
        if !levels.is_some_and(|levels| levels.contains(&u64::from(proposal.level))) {
            wrong.push(format!(
                "item {} at {}, labelled {levels:?}: {:?} in {:?}",
                proposal.item,
                proposal.level,
                proposal.words.of(&document.text),
                proposal.quote.of(&document.text)
            ));
        }
    }
    for (item, levels) in evidence {
        let mut all = reading.proposals.iter();
        if !all.any(|proposal| proposal.item == item) {
            wrong.push(format!("missed {item} {levels:?}"));
        }
    }
    wrong
}
