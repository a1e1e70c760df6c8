//! Which level an answer is told of at: whether an ad tells of a need at 3 or at 2, of which phrases alone tell too seldom, and
//! whether what is told of a person settles the level. See [`rolefit_catalogue::confidence`].

use rolefit_catalogue::confidence::{Confidence, Item};

use super::confidence::log_odds;
use super::regression::{count, likelihood, thousandths};
use crate::reading::Proposal;

/// The levels that are told apart.
const HIGH: u8 = 3;
const LOW: u8 = 2;

/// A proposal from an ad of so many bytes with the level it is likelier to tell of. None settles it: what is to be done stands in an
/// ad, and seldom how badly that is needed.
pub(super) fn told_apart(confidence: &Confidence, length: usize, proposal: Proposal) -> Proposal {
    if ![LOW, HIGH].contains(&proposal.level) {
        return proposal;
    }
    let fit = confidence.fit;
    let phrase = f64::from(u8::from(proposal.level == HIGH));
    let more = item(confidence, &proposal).map_or(0.0, |item| share(item, HIGH) - share(item, LOW));
    let score = thousandths(fit.high_phrase) * phrase
        + thousandths(fit.high_item) * more
        + thousandths(fit.high_place) * libm::log(0.1 + before(proposal.words.start, length))
        + thousandths(fit.high_start);
    Proposal {
        level: if score >= 0.0 { HIGH } else { LOW },
        ..proposal
    }
}

/// A proposal about a person that is right with these log odds, settled or not.
pub(super) fn settled(confidence: &Confidence, sure: f64, proposal: Proposal) -> Proposal {
    let fit = confidence.fit;
    let usual = item(confidence, &proposal).map_or(0.0, |item| share(item, proposal.level));
    let score = thousandths(fit.settled_usual) * log_odds(usual)
        + thousandths(fit.settled_sure) * sure
        + thousandths(fit.settled_start);
    Proposal {
        settled: likelihood(score) >= thousandths(fit.settled_least),
        ..proposal
    }
}

fn item<'a>(confidence: &Confidence, proposal: &Proposal) -> Option<&'a Item> {
    let mut items = confidence.items.iter();
    items.find(|item| item.id == proposal.item)
}

/// The share of an item's labels that allow a level, 0..=1.
fn share(item: &Item, level: u8) -> f64 {
    let of_level = item.levels.get(usize::from(level));
    of_level.copied().map_or(0.0, thousandths)
}

/// How much of the whole lies before it, 0..=1.
fn before(start: usize, whole: usize) -> f64 {
    count(start) / count(whole.max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::confidence::confidence;
    use rolefit_phrases::Span;

    /// A proposal of an answer that a phrase shows after so many bytes.
    fn proposal(item: &'static str, level: u8, start: usize) -> Proposal {
        let words = Span {
            start,
            end: start + 10,
        };
        Proposal {
            item,
            level,
            settled: false,
            quote: words,
            words,
        }
    }

    /// The level of a need whose phrase shows `level` after so many of a thousand bytes.
    fn at(item: &'static str, level: u8, start: usize) -> u8 {
        told_apart(&confidence(), 1000, proposal(item, level, start)).level
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
    fn a_surer_answer_s_level_is_settled_sooner_and_an_unusual_one_never() {
        let is_settled =
            |item, level, sure| settled(&confidence(), sure, proposal(item, level, 0)).settled;
        let all = confidence().items.iter();
        let people = all.filter(|item| !item.id.starts_with("need_"));
        let (mut soon, mut late) = (0, 0);
        for item in people {
            for level in 0..5 {
                soon += usize::from(is_settled(item.id, level, 1.0));
                late += usize::from(is_settled(item.id, level, 6.0));
                let usual = share(item, level);
                assert!(
                    usual > 0.3 || !is_settled(item.id, level, 3.0),
                    "{}",
                    item.id
                );
            }
        }
        assert!(late > soon, "{late} of the sure ones, {soon} of the others");
        assert!(!is_settled("nobody_s_item", 3, 3.0));
    }

    #[test]
    fn other_levels_stay_as_they_are() {
        for level in [0, 1, 4] {
            assert_eq!(at("need_uptime", level, 10), level);
            assert_eq!(at("nobody_s_item", level, 10), level);
        }
    }
}
