//! A week's split beside the one a source gives.

use rolefit_catalogue::{fact, ui};

use super::joins::together;

/// The facts that make up the week, each with the share the source gives (002: 40, 30 and 30 in 100).
pub const PARTS: [(&str, u32); 3] = [
    ("time_ahead", 40),
    ("time_functions", 30),
    ("time_building", 30),
];

/// Shares this close to the source's are as good as the same.
const CLOSE: u32 = 5;

/// What a part of the week is called.
#[must_use]
pub fn name(id: &str) -> &'static str {
    fact(id).map_or("", |fact| fact.name)
}

/// The week in one or two sentences. `shares` are of 100, in the order of [`PARTS`].
#[must_use]
pub fn headline(shares: [u32; 3]) -> String {
    let apart = PARTS.into_iter().zip(shares);
    // Of parts equally far apart the first is named.
    let furthest = apart
        .rev()
        .max_by_key(|((_, source), share)| share.abs_diff(*source));
    let first = furthest.map(|((id, source), share)| {
        if share.abs_diff(source) <= CLOSE {
            ui::week_closest().to_owned()
        } else {
            ui::week_most(name(id), share, source)
        }
    });
    let sum = shares.iter().sum();
    let rest = match sum {
        0..100 => Some(ui::week_rest(sum)),
        100 => None,
        _ => Some(ui::week_over(sum)),
    };
    together([first, rest])
}
