//! A score's bar: the axis's marks in ink on a scale of 0 to 100.

use rolefit_core::{Range, Ratio};
use yew::prelude::*;

use crate::geometry::Scale;

/// The bar: the score of 0 to 100, its range (none before the draws have run), and the same in words for who does not
/// see it. Its figures stand beside it as text.
pub fn range_bar(score: Ratio, range: Option<Range>, label: String) -> Html {
    let at = |value| Scale::SCORE.at(value);
    html! {
        <svg class="range-bar" width="100%" height="24" role="img" aria-label={label}>
            <line class="bar-line" x1="0" x2="100%" y1="12" y2="12" />
            if let Some(range) = range {
                <line class="bar-whisker" x1={at(range.least)} x2={at(range.most)} y1="12" y2="12" />
                <rect class="bar-box" x={at(range.low)} width={Scale::SCORE.between(range.low, range.high)} y="5" height="14" />
            }
            <circle class="bar-dot" cx={at(score)} cy="12" r="6" />
        </svg>
    }
}
