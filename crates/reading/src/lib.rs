//! Text read in place: sentences, phrases and numbers, each with its byte offsets in the source; and documents read as
//! evidence ([`Reader`]): an ad, a CV or a letter as proposals that a person confirms.
//!
//! The catalogue lists the phrases and what follows from them. Every offset counts UTF-8 bytes of the text as it was
//! given and stands between two characters.

mod english;
mod heading;
mod numbers;
mod private;
mod reader;
mod reading;
mod sentences;

pub use heading::is_heading;
pub use numbers::{Number, numbers};
pub use private::{Private, What, masked, private};
pub use reader::{Begun, Features, Reader, Shown};
pub use reading::{
    ContrastRead, Doubt, FactRead, FactValue, Kind, Mark, Pointed, Proposal, Reading, Warning,
};
pub use rolefit_phrases::{Folded, Hit, Phrases, Span, words_between};
pub use sentences::sentences;
