//! How far an answer is to be believed that phrases show, learnt from labelled documents: by how many phrases say it, by
//! whether the words of a clause are those in which its item is told, and by how often documents of the seat tell of it. And
//! whether an ad tells of a need at level 3 or at 2, and whether what is told of a person settles the level.
//!
//! Written by `tests/reading/confidence.py`, which says how it is learnt.

use crate::generated::confidence::{FIT, ITEMS, RARITY, WORDS};

/// Three logistic regressions: what each sign of a right answer counts, each sign of level 3 rather than 2, and each sign of a level
/// that is settled, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The natural logarithm of one more than the phrases that say it.
    pub phrases: i16,
    /// How far the words of a clause tell of it, where they do most.
    pub told: i16,
    /// How much more often documents of the seat tell of the item than others do, as a difference of log odds.
    pub seat: i16,
    /// What every answer begins with.
    pub start: i16,
    /// How likely to be right an answer must be before it is proposed.
    pub least: i16,
    /// For level 3: that phrases show it.
    pub high_phrase: i16,
    /// In how many more of its labels 3 is allowed than 2, as a share.
    pub high_item: i16,
    /// The natural logarithm of a tenth more than the share of the text before the phrase.
    pub high_place: i16,
    /// What every need begins with.
    pub high_start: i16,
    /// For a person's level that is settled: the share of the item's labels that allow it, as log odds.
    pub settled_usual: i16,
    /// How likely the answer is to be right, as log odds.
    pub settled_sure: i16,
    /// What every level begins with.
    pub settled_start: i16,
    /// How likely to be right a level must be before the words are said to settle it.
    pub settled_least: i16,
}

/// What is known of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its id.
    pub id: &'static str,
    /// What a clause begins with, in hundredths.
    pub start: i16,
    /// In how many documents of its kind out of a thousand it is told of.
    pub all: i16,
    /// The same for those of each role, in the order of the roles.
    pub roles: [i16; 4],
    /// Of how many of a thousand labels each level is allowed, 0 to 4.
    pub levels: [i16; 5],
    /// The words by which a clause tells of it or of something else: the place of each and what it counts, in hundredths.
    pub told: &'static [(u16, i16)],
}

/// How far an answer is to be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Confidence {
    /// What each sign counts.
    pub fit: Fit,
    /// Every word, in letters a to z, sorted and parted by spaces.
    pub words: &'static str,
    /// How rare each word is among clauses: the natural logarithm of one in so many, in tenths.
    pub rarity: &'static [u8],
    /// What is known of each item, by id.
    pub items: &'static [Item],
}

/// How far an answer is to be believed by this catalogue.
#[must_use]
pub fn confidence() -> Confidence {
    Confidence {
        fit: FIT,
        words: WORDS,
        rarity: &RARITY,
        items: &ITEMS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_once_in_order_and_items_name_words_that_are_there() {
        let all = confidence();
        let words: Vec<&str> = all.words.split(' ').collect();
        assert!(words.is_sorted_by(|one, next| one < next));
        assert_eq!(words.len(), all.rarity.len());
        let mut places = all.items.iter().flat_map(|item| item.told);
        assert!(places.all(|(at, _)| usize::from(*at) < words.len()));
    }

    #[test]
    fn what_is_common_of_all_documents_is_so_of_some_seat_s() {
        for item in confidence().items {
            let most = item.roles.into_iter().max();
            assert!(most >= Some(item.all / 2), "{}", item.id);
        }
    }
}
