//! One area of one person: a bar, and a word. What is unknown is hatched, never a low bar.

use rolefit_core::Ratio;
use rolefit_core::matching::{Cell, CellReading};
use rolefit_ui::geometry::Scale;
use yew::prelude::*;

use super::words;

/// The cell's bar and word.
pub fn cell(of: &Cell) -> Html {
    let unknown = of.reading == CellReading::Unknown;
    let met = of.met.value.filter(|_| !unknown).unwrap_or(Ratio::ZERO);
    html! {
        <>
            <svg class="cell-bar" width="100%" height="10" aria-hidden="true" focusable="false">
                if unknown {
                    <rect class="cell-unknown" width="100%" height="10" fill="url(#hatch)" />
                } else {
                    <rect class="area-rest" width="100%" height="10" />
                    <rect class="area-share" width={Scale::SCORE.at(met)} height="10" />
                }
            </svg>
            <span class={classes!("cell-word", unknown.then_some("quiet"))}>{ words::reading(of.reading) }</span>
        </>
    }
}
