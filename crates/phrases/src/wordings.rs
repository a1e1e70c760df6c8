//! Phrases written out, for those who compare with something that needs them so.

use std::collections::BTreeSet;

use crate::find::Phrases;
use crate::unpack::{Slot, WordId};

/// Every wording of every part of the phrases, folded.
#[must_use]
pub fn wordings(phrases: &Phrases) -> BTreeSet<String> {
    let store = &phrases.store;
    let mut all = BTreeSet::new();
    for part in store.phrases().flatten() {
        let mut texts = vec![String::new()];
        for slot in store.slots(*part) {
            let ends: Vec<Vec<WordId>> = match *slot {
                Slot::Word(word) => vec![vec![word]],
                Slot::Set(set) => of_set(phrases, set),
                Slot::Optional(set) => {
                    let mut ends = of_set(phrases, set);
                    ends.push(Vec::new());
                    ends
                }
            };
            let longer = texts
                .iter()
                .flat_map(|text| ends.iter().map(|end| followed(phrases, text, end)));
            texts = longer.collect();
        }
        all.extend(texts);
    }
    all
}

fn of_set(phrases: &Phrases, set: u16) -> Vec<Vec<WordId>> {
    let set = phrases.store.set(set);
    let single = phrases.store.single(set).iter().map(|word| vec![*word]);
    let rows = phrases.store.rows(set).map(<[WordId]>::to_vec);
    single.chain(rows).collect()
}

fn followed(phrases: &Phrases, text: &str, words: &[WordId]) -> String {
    let mut text = text.to_owned();
    for word in words {
        if word & 1 == 0 && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(phrases.store.words.word(usize::from(word >> 1)));
    }
    text
}
