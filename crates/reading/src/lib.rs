//! Text read in place: sentences, phrases and numbers, each with its byte offsets in the source; and documents read as
//! evidence ([`Reader`]): an ad, a CV or a letter as proposals that a person confirms.
//!
//! The catalogue lists the phrases and what follows from them. Every offset counts UTF-8 bytes of the text as it was
//! given and stands between two characters.

mod english;
mod fold;
mod heading;
mod numbers;
mod phrases;
mod private;
mod reader;
mod reading;
mod sentences;
mod span;
mod variants;

pub use fold::Folded;
pub use heading::is_heading;
pub use numbers::{Number, numbers};
pub use phrases::{Hit, PhraseError, Phrases, words_between};
pub use private::{Private, What, masked, private};
pub use reader::{Begun, Making, Reader};
pub use reading::{
    ContrastRead, Doubt, FactRead, FactValue, Kind, Mark, Pointed, Proposal, Reading, Warning,
};
pub use sentences::sentences;
pub use span::Span;
pub use variants::variants;
