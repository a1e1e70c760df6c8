//! Text read in place: sentences, phrases and numbers, each with its byte offsets in the source.
//!
//! Nothing here knows what a phrase means. The catalogue lists the phrases; who reads a text decides what follows
//! from them. Every offset counts UTF-8 bytes of the text as it was given and stands between two characters.

mod english;
mod fold;
mod numbers;
mod phrases;
mod private;
mod sentences;
mod span;
mod variants;

pub use fold::Folded;
pub use numbers::{Number, numbers};
pub use phrases::{Hit, PhraseError, Phrases, words_between};
pub use private::{Private, What, masked, private};
pub use sentences::sentences;
pub use span::Span;
pub use variants::variants;
