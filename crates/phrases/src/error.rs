//! What can be wrong with a phrase.

use std::fmt;

/// What is wrong with a phrase. Holds the phrase as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PhraseError {
    /// A bracket without its partner, or one within another.
    Unbalanced(String),
    /// A part that can be without a word.
    Empty(String),
    /// More than 2,048 alternatives in one place.
    TooMany(String),
    /// A part of more than 60 words.
    TooLong(String),
    /// Two dots that stand for no gap: without a space on each side.
    LooseGap(String),
    /// A class of words that is not there.
    UnknownClass(String),
    /// All phrases together have more than 32,000 different words.
    TooLarge,
}

impl fmt::Display for PhraseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unbalanced(phrase) => write!(f, "unbalanced brackets in \"{phrase}\""),
            Self::Empty(phrase) => write!(f, "a part of \"{phrase}\" can be empty"),
            Self::TooMany(phrase) => {
                write!(f, "too many alternatives in one place of \"{phrase}\"")
            }
            Self::TooLong(phrase) => write!(f, "a part of \"{phrase}\" has too many words"),
            Self::LooseGap(phrase) => {
                write!(f, "\"{phrase}\" has two dots without a space on each side")
            }
            Self::UnknownClass(phrase) => {
                write!(f, "\"{phrase}\" names a class of words that is not there")
            }
            Self::TooLarge => write!(f, "the phrases have too many words together"),
        }
    }
}

impl std::error::Error for PhraseError {}
