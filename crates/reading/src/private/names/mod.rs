//! The person's name: where it first stands for certain, then everywhere its words stand again.
//!
//! - [`first`]: the heading of a CV, "Name: …", a signature, the first sentence of a biography
//! - [`word`]: what may be part of a name; [`ordinary`]: words that never are, and names that are ordinary words, too
//! - [`again`]: later occurrences

mod again;
mod first;
mod ordinary;
mod word;

use super::{Line, Private, What, note};

pub(super) fn find(text: &str, lines: &[Line<'_>], found: &mut Vec<Private>) {
    let names = first::names(text, lines);
    for name in &names {
        for word in name {
            note(found, What::Name, word.span());
        }
    }
    again::find(lines, &names, found);
}
