//! A score's bar: the axis's marks in ink on a scale of 0 to 100.

use rolefit_core::{Range, Ratio};
use yew::prelude::*;

use crate::geometry::Scale;

/// What the bar shows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RangeBarProps {
    /// The score, 0 to 100.
    pub score: Ratio,
    /// Its range; none before the draws have run.
    pub range: Option<Range>,
    /// The same in words, for who does not see it.
    pub label: AttrValue,
}

/// The bar. Its figures stand beside it as text.
#[component]
pub fn RangeBar(props: &RangeBarProps) -> Html {
    let at = |value| Scale::SCORE.at(value);
    html! {
        <svg class="range-bar" width="100%" height="24" role="img" aria-label={props.label.clone()}>
            <line class="bar-line" x1="0" x2="100%" y1="12" y2="12" />
            if let Some(range) = props.range {
                <line class="bar-whisker" x1={at(range.least)} x2={at(range.most)} y1="12" y2="12" />
                <rect class="bar-box" x={at(range.low)} width={Scale::SCORE.between(range.low, range.high)} y="5" height="14" />
            }
            <circle class="bar-dot" cx={at(props.score)} cy="12" r="6" />
        </svg>
    }
}
