//! How far an answer is to be believed that phrases show. See [`rolefit_catalogue::confidence`].
//!
//! A phrase can stand in a sentence that means something else. So the plain words of the document's clauses must be those in which the
//! item is told, or several phrases must say it; how often documents of the seat tell of the item weighs too.

use std::collections::BTreeMap;

use rolefit_catalogue::confidence::{Confidence, Fit, Item};
use rolefit_phrases::{Folded, Span};

use super::proposals::Shown;
use super::wording::plain_words;
use crate::reading::Proposal;

/// A number of the catalogue's in thousandths.
fn thousandths(value: i16) -> f64 {
    f64::from(value) / 1000.0
}

/// A number of the catalogue's in hundredths.
fn hundredths(value: i16) -> f64 {
    f64::from(value) / 100.0
}

/// A document of which answers are believed or not.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    pub(super) text: &'a str,
    /// The clauses that tell what is asked for or was done.
    pub(super) clauses: &'a [Span],
    /// How likely each role is its seat, 0..=1, in the order of the roles.
    pub(super) likely: [f64; 4],
}

/// Those of the proposals that are likely enough to be right.
pub(super) fn believed(
    confidence: &Confidence,
    document: Document<'_>,
    shown: &[Shown],
    proposals: &[Proposal],
) -> Vec<Proposal> {
    let words = Words::new(confidence);
    let clauses = document.clauses.iter();
    let clauses: Vec<Clause> = clauses
        .map(|span| words.clause(span.of(document.text)))
        .collect();
    let is_believed = |proposal: &&Proposal| {
        let of_item = shown.iter().filter(|one| one.item == proposal.item);
        let mut phrases: Vec<usize> = of_item.map(|one| one.phrase).collect();
        phrases.sort_unstable();
        phrases.dedup();
        let known = confidence.items.iter();
        let known = known.clone().find(|item| item.id == proposal.item);
        // Of an item that nobody has labelled yet only the phrases say anything.
        let (told, seat) = known.map_or((0.0, 0.0), |item| {
            let told = clauses.iter().map(|clause| clause.tells(item));
            let told = told.reduce(f64::max);
            (
                told.unwrap_or(hundredths(item.start)),
                of_the_seat(item, document.likely),
            )
        });
        let sure = sure(confidence.fit, phrases.len(), told, seat);
        sure >= thousandths(confidence.fit.least)
    };
    proposals.iter().filter(is_believed).copied().collect()
}

/// How likely an answer is to be right, 0..=1.
fn sure(fit: Fit, phrases: usize, told: f64, seat: f64) -> f64 {
    // A document of at most a few megabytes holds far fewer phrases than this type can count.
    let phrases = f64::from(u32::try_from(phrases).unwrap_or(u32::MAX));
    let score = thousandths(fit.phrases) * libm::log1p(phrases)
        + thousandths(fit.told) * told
        + thousandths(fit.seat) * seat
        + thousandths(fit.start);
    1.0 / (1.0 + libm::exp(-score))
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

fn log_odds(share: f64) -> f64 {
    let share = share.clamp(0.001, 0.999);
    libm::log(share / (1.0 - share))
}

/// The words by which items are told.
struct Words<'a> {
    confidence: &'a Confidence,
    all: Vec<&'static str>,
}

impl<'a> Words<'a> {
    fn new(confidence: &'a Confidence) -> Self {
        let all = confidence.words.split(' ').collect();
        Self { confidence, all }
    }

    /// The words of a clause among these, each as its part of a vector of length 1.
    fn clause(&self, text: &str) -> Clause {
        let folded = Folded::new(text);
        let places = plain_words(folded.text())
            .filter_map(|word| u16::try_from(self.all.binary_search(&word).ok()?).ok());
        let rarity = |place: u16| self.confidence.rarity.get(usize::from(place)).copied();
        let mut words: BTreeMap<u16, f64> = places
            .map(|place| (place, f64::from(rarity(place).unwrap_or_default())))
            .collect();
        let length = words.values().map(|rarity| rarity.powi(2)).sum::<f64>();
        for weight in words.values_mut() {
            *weight /= length.sqrt().max(1.0);
        }
        Clause { words }
    }
}

/// A clause by its words, each with its weight.
struct Clause {
    words: BTreeMap<u16, f64>,
}

impl Clause {
    /// How far it tells of an item: above 0 rather than not.
    fn tells(&self, item: &Item) -> f64 {
        let shared = item.told.iter();
        let shared =
            shared.filter_map(|(at, counts)| Some(self.words.get(at)? * hundredths(*counts)));
        hundredths(item.start) + shared.sum::<f64>()
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
            told: &[(0, 900), (1, 900)],
        },
        Item {
            id: "need_uptime",
            start: -300,
            all: 200,
            roles: [100, 500, 100, 200],
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
            },
            words: "engineers recruit servers",
            rarity: &[20, 40, 40],
            items: &ITEMS,
        }
    }

    const WORDS: Span = Span { start: 4, end: 13 };

    /// Whether an answer on uptime is believed that so many phrases show.
    fn believes(text: &str, phrases: usize) -> bool {
        let all = Span {
            start: 0,
            end: text.len(),
        };
        let document = Document {
            text,
            clauses: &[all],
            likely: [0.25; 4],
        };
        let shown = |phrase| Shown {
            item: "need_uptime",
            level: 4,
            cue: "cue",
            phrase,
            helped: false,
            number: None,
            words: WORDS,
            clause: WORDS,
        };
        let shown: Vec<Shown> = (0..phrases).map(shown).collect();
        let proposal = Proposal {
            item: "need_uptime",
            level: 4,
            quote: WORDS,
            words: WORDS,
        };
        !believed(&two(), document, &shown, &[proposal]).is_empty()
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
        let first = words.all[0];
        assert_eq!(words.clause(first).words.len(), 1);
    }
}
