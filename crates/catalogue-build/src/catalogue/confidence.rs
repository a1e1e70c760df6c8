//! How far a proposed answer is to be believed, in valid types.

/// How far a proposed answer is to be believed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Confidence {
    /// What each sign of a right answer counts, by [`Confidence::FIT`], in thousandths.
    pub fit: Vec<i16>,
    /// Words, sorted, each with how rare it is, in tenths.
    pub words: Vec<(String, u8)>,
    /// What is known of each item, by item: by [`Confidence::ITEM`].
    pub items: Vec<(String, [i16; Confidence::ITEM.len()])>,
    /// The words by which a clause tells of an item, by item, each with what it counts, in hundredths.
    pub told: Vec<(String, Vec<(String, i16)>)>,
}

impl Confidence {
    /// The names of `fit`, in order.
    pub const FIT: [&'static str; 13] = [
        "phrases",
        "told",
        "seat",
        "start",
        "least",
        "high_phrase",
        "high_item",
        "high_place",
        "high_start",
        "settled_usual",
        "settled_sure",
        "settled_start",
        "settled_least",
    ];
    /// The names of what is known of an item, in order: what a clause begins with, in hundredths; in how many documents out of a
    /// thousand it is told of, of all and of each role's, in the order of the roles; of how many of a thousand
    /// labels the levels 0 to 4 are allowed.
    pub const ITEM: [&'static str; 11] = [
        "start",
        "all",
        "cto",
        "cio",
        "vp_engineering",
        "head_of_engineering",
        "level_0",
        "level_1",
        "level_2",
        "level_3",
        "level_4",
    ];

    /// The place of a word.
    #[must_use]
    pub fn place(&self, word: &str) -> Option<usize> {
        let found = self
            .words
            .binary_search_by(|(one, _)| one.as_str().cmp(word));
        found.ok()
    }

    /// The words by which a clause tells of an item, by their places.
    #[must_use]
    pub fn told_by(&self, item: &str) -> Vec<(usize, i16)> {
        let found = self.told.iter().find(|(one, _)| one == item);
        let words = found.into_iter().flat_map(|(_, words)| words);
        words
            .filter_map(|(word, counts)| Some((self.place(word)?, *counts)))
            .collect()
    }
}
