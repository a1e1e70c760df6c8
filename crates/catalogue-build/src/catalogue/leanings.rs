//! What plain words lean to, in valid types.

/// What plain words lean to, and how much that counts beside the cues.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leanings {
    /// How words and cues go together, by [`Leanings::FIT`], in thousandths.
    pub fit: Vec<i16>,
    /// What each role begins with, in the order of the roles, in thousandths.
    pub roles: Vec<i16>,
    /// The same for documents that tell no role.
    pub none: i16,
    /// The same for the types.
    pub types: Vec<i16>,
    /// Words and pairs of words, sorted.
    pub words: Vec<Leaning>,
}

impl Leanings {
    /// The names of `fit`, in order.
    pub const FIT: [&'static str; 10] = [
        "seat_words",
        "seat_none",
        "seat_away",
        "seat_cues",
        "seat_start",
        "type_cues",
        "type_words",
        "type_cto",
        "type_start",
        "type_least",
    ];
}

/// What one word or pair of words leans to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaning {
    /// The word, in letters a to z, or two of them joined by `_`.
    pub word: String,
    /// How rare it is among documents, in tenths.
    pub rarity: u8,
    /// Towards each role or away from it, in the order of the roles, in tenths.
    pub roles: Vec<i8>,
    /// The same for documents that tell no role.
    pub none: i8,
    /// The same for the types.
    pub types: Vec<i8>,
}
