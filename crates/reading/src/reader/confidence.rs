//! How far an answer is to be believed that phrases show. See [`rolefit_catalogue::confidence`].
//!
//! A phrase can stand in a sentence that means something else. So the plain words of the document's clauses must be those in which the
//! item is told, or several phrases must say it; how often documents of the seat tell of the item weighs too.

use std::collections::{BTreeMap, BTreeSet};

use rolefit_catalogue::confidence::{Confidence, Fit, Item};
use rolefit_phrases::Span;

use super::proposals::Shown;
use super::regression::{count, hundredths, likelihood, thousandths};
use super::wording::plain_words;
use crate::reading::Proposal;

/// A clause whose plain words may bear out an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Clause {
    /// Where it stands.
    pub(super) span: Span,
    /// Those of its plain words that tell of what is to be done or was, parted by spaces.
    pub(super) done: String,
    /// The places of the distinct ones among [`Words`].
    pub(super) words: BTreeSet<u16>,
}

/// Those of the proposals that are likely enough to be right, each with the log odds of that. `likely` is how likely each role is the
/// document's seat, 0..=1, in the order of the roles.
pub(super) fn believed(
    confidence: &Confidence,
    clauses: &[Clause],
    likely: [f64; 4],
    shown: &[Shown],
    proposals: &[Proposal],
) -> Vec<(Proposal, f64)> {
    let items: Vec<Option<&Item>> = proposals
        .iter()
        .map(|proposal| confidence.items.iter().find(|one| one.id == proposal.item))
        .collect();
    let told = told(confidence, &items, clauses);
    let all = proposals.iter().zip(items).zip(told);
    let believed = all.filter_map(|((proposal, item), told)| {
        let of_item = shown.iter().filter(|one| one.item == proposal.item);
        let phrases: BTreeSet<usize> = of_item.map(|one| one.phrase).collect();
        let seat = item.map_or(0.0, |item| of_the_seat(item, likely));
        let sure = sure(confidence.fit, phrases.len(), told, seat);
        let is_enough = likelihood(sure) >= thousandths(confidence.fit.least);
        is_enough.then_some((*proposal, sure))
    });
    believed.collect()
}

/// How far the clause that does so most tells of each item: above 0 rather than not. Of an item that nobody has labelled yet (`None`)
/// words say nothing.
fn told(confidence: &Confidence, items: &[Option<&Item>], clauses: &[Clause]) -> Vec<f64> {
    let starts: Vec<f64> = items
        .iter()
        .map(|item| item.map_or(0.0, |item| hundredths(item.start)))
        .collect();
    // By word, not by item: a clause has few words, and of each only a few items are told.
    let mut by_word: BTreeMap<u16, Vec<(usize, f64)>> = BTreeMap::new();
    for (place, item) in items.iter().enumerate() {
        for (word, counts) in item.iter().flat_map(|item| item.told) {
            let of_word = by_word.entry(*word).or_default();
            of_word.push((place, hundredths(*counts)));
        }
    }
    let mut most: Option<Vec<f64>> = None;
    for clause in clauses {
        let rarity = |word: &u16| confidence.rarity.get(usize::from(*word)).copied();
        let rarity = |word: &u16| f64::from(rarity(word).unwrap_or_default());
        let length = clause.words.iter().map(|word| rarity(word).powi(2));
        let length = length.sum::<f64>().sqrt().max(1.0);
        let mut tells = starts.clone();
        for word in &clause.words {
            for (place, counts) in by_word.get(word).into_iter().flatten() {
                if let Some(sum) = tells.get_mut(*place) {
                    *sum += counts * rarity(word) / length;
                }
            }
        }
        most = Some(most.map_or_else(
            || tells.clone(),
            |most| {
                most.iter()
                    .zip(&tells)
                    .map(|(one, other)| one.max(*other))
                    .collect()
            },
        ));
    }
    most.unwrap_or(starts)
}

/// How likely an answer is to be right, as log odds.
fn sure(fit: Fit, phrases: usize, told: f64, seat: f64) -> f64 {
    thousandths(fit.phrases) * libm::log1p(count(phrases))
        + thousandths(fit.told) * told
        + thousandths(fit.seat) * seat
        + thousandths(fit.start)
}

/// How much more often documents of the seats that are likely tell of an item than all do, as a difference of log odds.
fn of_the_seat(item: &Item, likely: [f64; 4]) -> f64 {
    let here = item.roles.into_iter().zip(likely);
    let here: f64 = here.map(|(rate, likely)| thousandths(rate) * likely).sum();
    // What the seats leave is a document of no seat's, which tells of it as often as all.
    let rest = (1.0 - likely.iter().sum::<f64>()).max(0.0);
    let all = thousandths(item.all);
    log_odds(here + rest * all) - log_odds(all)
}

/// A share as log odds, none beyond those of one in a thousand.
pub(super) fn log_odds(share: f64) -> f64 {
    let share = share.clamp(0.001, 0.999);
    libm::log(share / (1.0 - share))
}

/// The words by which items are told, to be looked up.
#[derive(Clone, Debug)]
pub(super) struct Words(Vec<&'static str>);

impl Words {
    pub(super) fn new(confidence: &Confidence) -> Self {
        Self(confidence.words.split(' ').collect())
    }

    /// The places of those that stand in a folded text.
    pub(super) fn of(&self, folded: &str) -> BTreeSet<u16> {
        plain_words(folded)
            .filter_map(|word| u16::try_from(self.0.binary_search(&word).ok()?).ok())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::confidence::confidence;

    static ITEMS: [Item; 2] = [
        Item {
            id: "need_hiring",
            start: -300,
            all: 300,
            roles: [100, 50, 700, 300],
            levels: [0, 200, 600, 500, 100],
            told: &[(0, 900), (1, 900)],
        },
        Item {
            id: "need_uptime",
            start: -300,
            all: 200,
            roles: [100, 500, 100, 200],
            levels: [0, 200, 600, 500, 100],
            told: &[(2, 900), (0, -400)],
        },
    ];

    fn two() -> Confidence {
        Confidence {
            fit: Fit {
                phrases: 1000,
                told: 600,
                seat: 1000,
                start: 0,
                least: 800,
                ..confidence().fit
            },
            words: "engineers recruit servers",
            rarity: &[20, 40, 40],
            items: &ITEMS,
        }
    }

    const WORDS: Span = Span { start: 4, end: 13 };

    /// Whether an answer on uptime is believed that so many phrases show.
    fn believes(text: &str, phrases: usize) -> bool {
        let clause = Clause {
            span: WORDS,
            done: String::new(),
            words: Words::new(&two()).of(&text.to_lowercase()),
        };
        let shown = |phrase| Shown {
            item: "need_uptime",
            level: 4,
            phrase,
            words: WORDS,
            clause: WORDS,
        };
        let shown: Vec<Shown> = (0..phrases).map(shown).collect();
        let proposal = Proposal {
            item: "need_uptime",
            level: 4,
            settled: false,
            quote: WORDS,
            words: WORDS,
        };
        !believed(&two(), &[clause], [0.25; 4], &shown, &[proposal]).is_empty()
    }

    #[test]
    fn a_phrase_is_believed_where_words_tell_of_its_item_or_others_say_it_too() {
        assert!(believes("You keep servers.", 1));
        assert!(!believes("You keep the garden.", 1));
        assert!(!believes("You recruit engineers.", 1));
        assert!(believes("You recruit engineers.", 60));
        assert!(!believes("", 1));
    }

    #[test]
    fn an_item_of_the_likely_seat_is_likelier() {
        let item = &ITEMS[0];
        assert!(of_the_seat(item, [0.0, 0.0, 1.0, 0.0]) > 0.0);
        assert!(of_the_seat(item, [0.0, 1.0, 0.0, 0.0]) < 0.0);
        assert!(of_the_seat(item, [0.0; 4]).abs() < 1e-9);
    }

    #[test]
    fn the_catalogue_s_words_are_found_by_their_letters() {
        let confidence = confidence();
        let words = Words::new(&confidence);
        let first = confidence.words.split(' ').next().unwrap();
        assert_eq!(words.of(first), BTreeSet::from([0]));
        assert!(words.of("").is_empty());
    }
}
