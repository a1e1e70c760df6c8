//! Phrases written out, for those who compare with something that needs them so.

use std::collections::BTreeSet;

use crate::find::Phrases;
use crate::unpack::{Slot, Stretch, WordId};

/// Every wording of every part of the phrases, folded.
#[must_use]
pub fn wordings(phrases: &Phrases) -> BTreeSet<String> {
    wordings_up_to(phrases, usize::MAX).0
}

/// Every wording of the parts that have at most `most` of them; and of each of the others what can stand in its places, in order: one text
/// of each place, one after the other, is a wording. Two places for a number alone make ten thousand.
#[must_use]
pub fn wordings_up_to(phrases: &Phrases, most: usize) -> (BTreeSet<String>, Vec<Vec<Vec<String>>>) {
    let mut short = BTreeSet::new();
    let mut long = Vec::new();
    for part in phrases.store.phrases().flatten() {
        let choices = choices(phrases, *part);
        let count = choices.iter().map(Vec::len);
        let count = count.fold(1, usize::saturating_mul);
        if count > most {
            long.push(choices);
        } else {
            short.extend(written_out(&choices));
        }
    }
    (short, long)
}

/// What can stand in each place of a part, with the space in front of it.
fn choices(phrases: &Phrases, part: Stretch) -> Vec<Vec<String>> {
    let slots = phrases.store.slots(part).iter();
    let choices = slots.enumerate().map(|(place, slot)| {
        let of = |words: &[WordId]| text(phrases, words, place == 0);
        match *slot {
            Slot::Word(word) => vec![of(&[word])],
            Slot::Set(set) => of_set(phrases, set).iter().map(|words| of(words)).collect(),
            Slot::Optional(set) => {
                let set = of_set(phrases, set);
                let all = set.iter().map(|words| of(words));
                all.chain([String::new()]).collect()
            }
        }
    });
    choices.collect()
}

fn written_out(choices: &[Vec<String>]) -> Vec<String> {
    choices.iter().fold(vec![String::new()], |texts, ends| {
        let longer = texts
            .iter()
            .flat_map(|text| ends.iter().map(move |end| format!("{text}{end}")));
        longer.collect()
    })
}

fn of_set(phrases: &Phrases, set: u16) -> Vec<Vec<WordId>> {
    let set = phrases.store.set(set);
    let single = phrases.store.single(set).iter().map(|word| vec![*word]);
    let rows = phrases.store.rows(set).map(<[WordId]>::to_vec);
    single.chain(rows).collect()
}

/// Words one after the other; `is_first` where nothing stands in front of them.
fn text(phrases: &Phrases, words: &[WordId], is_first: bool) -> String {
    let mut text = String::new();
    for word in words {
        if word & 1 == 0 && !(is_first && text.is_empty()) {
            text.push(' ');
        }
        text.push_str(phrases.store.words.word(usize::from(word >> 1)));
    }
    text
}
