//! A text parted into words once, each with what the search asks of it.

use crate::guard::WINDOW;
use crate::token::pieces;
use crate::unpack::{WordId, bit};
use crate::words::Words;

/// What stands for a word that no phrase has.
pub(crate) const UNKNOWN: WordId = WordId::MAX;

/// A word or a sign of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// Among the words of the phrases.
    pub(crate) word: WordId,
    /// Its bit.
    pub(crate) bit: u64,
    /// The bits of the last words before it.
    pub(crate) last: u64,
    /// Those of the next words.
    pub(crate) next: u64,
    /// Its first byte in the folded text.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
    /// How many words are before it.
    pub(crate) words: usize,
    /// How many clauses have ended before it.
    pub(crate) breaks: usize,
}

/// The words and signs of a folded text.
pub(crate) fn parted(words: &Words, text: &str) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::with_capacity(text.len() / 4);
    let (mut count, mut breaks) = (0, 0);
    let mut after_stop = false;
    for piece in pieces(text) {
        let content = text.get(piece.start..piece.end).unwrap_or_default();
        let number = words.number(content);
        // A full stop ends a sentence only where a space follows it.
        breaks += usize::from(std::mem::take(&mut after_stop) && !piece.glued);
        all.push(Token {
            bit: number.map_or(0, |number| bit(number << 1)),
            last: 0,
            next: 0,
            word: number.map_or(UNKNOWN, |number| number << 1 | WordId::from(piece.glued)),
            start: piece.start,
            end: piece.end,
            words: count,
            breaks,
        });
        count += usize::from(piece.is_word);
        breaks += usize::from(matches!(content, ";" | ":" | "!" | "?"));
        after_stop = content == ".";
    }
    for at in 0..all.len() {
        let Some((before, [token, ..])) = all.split_at_mut_checked(at) else {
            break;
        };
        let near = before.iter_mut().rev();
        for other in near.take_while(|other| token.words - other.words <= WINDOW) {
            token.last |= other.bit;
            other.next |= token.bit;
        }
    }
    all
}

/// How many words a stretch of a folded text holds; `None` where a clause or a sentence ends in it.
#[must_use]
pub fn words_between(text: &str) -> Option<usize> {
    let is_one_clause = !text.contains([';', ':', '!', '?']) && !text.contains(". ");
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    is_one_clause.then(|| words.filter(|word| !word.is_empty()).count())
}
