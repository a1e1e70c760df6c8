//! Phrases as the catalogue writes them ([`pack`]), packed into a few bytes before the program runs, and found in a text
//! ([`Phrases`]), each with its byte offsets.
//!
//! In a phrase `{a|b}` is one of these, `(s)` may be there or not, ` .. ` stands for up to six words of a clause, and
//! `<name>` for any word of the class of that name. Case, kinds of quotes, dashes and spaces make no difference
//! ([`Folded`]).
//!
//! A phrase is never written out into all its wordings. It is a row of *slots*, each a word or a set of them; a set holds
//! single words and short rows of words. A text is parted into words once, and only those phrases are looked into whose
//! rarest slot has one of them.

mod error;
mod find;
mod fold;
mod guard;
mod index;
mod notation;
mod pack;
mod slots;
mod span;
mod streams;
mod text;
mod token;
mod unpack;
mod wordings;
mod words;

pub use error::PhraseError;
pub use find::{Hit, Phrases};
pub use fold::Folded;
pub use pack::{check, pack};
pub use span::Span;
pub use text::words_between;
pub use wordings::{wordings, wordings_up_to};
