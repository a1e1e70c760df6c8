//! Traditional against modern emphasis, in words.

use rolefit_catalogue::{contrast_text, ui};
use rolefit_core::{ContrastStanding, Emphasis};

use super::joins::together;
use crate::figures::count;
use crate::reading::Reading;

/// One contrast as a sentence; nothing for one this catalogue does not have.
#[must_use]
pub fn contrast(standing: &ContrastStanding<'_>) -> Option<String> {
    let text = contrast_text(standing.id)?;
    Some(match standing.reading {
        Emphasis::Modern => ui::emphasis_more(text.modern, text.traditional),
        Emphasis::Traditional => ui::emphasis_more(text.traditional, text.modern),
        Emphasis::Both => ui::emphasis_both(text.traditional, text.modern),
        Emphasis::Unknown => ui::emphasis_unknown(text.traditional, text.modern),
    })
}

/// All contrasts in one or two sentences.
#[must_use]
pub fn headline(reading: &Reading) -> String {
    let of = |emphasis: Emphasis| {
        let same = reading.emphasis.iter().filter(|it| it.reading == emphasis);
        count(same.count())
    };
    let open = of(Emphasis::Unknown);
    if open == count(reading.emphasis.len()) {
        return ui::emphasis_none().to_owned();
    }
    let counts = ui::emphasis_counts(
        of(Emphasis::Modern),
        of(Emphasis::Traditional),
        of(Emphasis::Both),
    );
    together([Some(counts), (open > 0).then(|| ui::emphasis_open(open))])
}
