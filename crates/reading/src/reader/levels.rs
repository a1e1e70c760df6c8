//! Whether an ad tells of a need at level 3 or at 2: phrases alone tell that too seldom. See [`rolefit_catalogue::confidence`].

use rolefit_catalogue::confidence::Confidence;

use super::regression::{count, thousandths};
use crate::reading::Proposal;

/// The levels that are told apart.
const HIGH: u8 = 3;
const LOW: u8 = 2;

/// The proposals from an ad of so many bytes, each with the level it is likelier to tell of.
pub(super) fn told_apart(
    confidence: &Confidence,
    length: usize,
    proposals: Vec<Proposal>,
) -> Vec<Proposal> {
    let all = proposals.into_iter();
    all.map(|proposal| Proposal {
        level: level(confidence, length, &proposal),
        ..proposal
    })
    .collect()
}

fn level(confidence: &Confidence, length: usize, proposal: &Proposal) -> u8 {
    if ![LOW, HIGH].contains(&proposal.level) {
        return proposal.level;
    }
    let fit = confidence.fit;
    let phrase = f64::from(u8::from(proposal.level == HIGH));
    let mut items = confidence.items.iter();
    let item = items.find(|item| item.id == proposal.item);
    let score = thousandths(fit.high_phrase) * phrase
        + thousandths(fit.high_item) * item.map_or(0.0, |item| thousandths(item.high))
        + thousandths(fit.high_place) * libm::log(0.1 + share(proposal.words.start, length))
        + thousandths(fit.high_start);
    if score >= 0.0 { HIGH } else { LOW }
}

/// How much of the whole lies before it, 0..=1.
fn share(before: usize, whole: usize) -> f64 {
    count(before) / count(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::confidence::confidence;
    use rolefit_phrases::Span;

    /// The level of a need whose phrase shows `level` after so many of a thousand bytes.
    fn at(item: &'static str, level: u8, start: usize) -> u8 {
        let words = Span {
            start,
            end: start + 10,
        };
        let proposal = Proposal {
            item,
            level,
            quote: words,
            words,
        };
        told_apart(&confidence(), 1000, vec![proposal])[0].level
    }

    #[test]
    fn what_stands_first_weighs_more() {
        let items = confidence().items.iter().map(|item| item.id);
        let needs: Vec<&str> = items.filter(|id| id.starts_with("need_")).collect();
        let high = |start| {
            let levels = needs.iter().map(|item| at(item, LOW, start));
            levels.filter(|level| *level == HIGH).count()
        };
        assert!(high(20) > high(900));
        assert!(high(900) < needs.len() / 4, "{} late ones", high(900));
    }

    #[test]
    fn a_phrase_s_own_level_counts() {
        let items = confidence().items.iter().map(|item| item.id);
        for item in items.filter(|id| id.starts_with("need_")) {
            assert!(at(item, HIGH, 500) >= at(item, LOW, 500), "{item}");
        }
    }

    #[test]
    fn other_levels_stay_as_they_are() {
        for level in [0, 1, 4] {
            assert_eq!(at("need_uptime", level, 10), level);
            assert_eq!(at("nobody_s_item", level, 10), level);
        }
    }
}
