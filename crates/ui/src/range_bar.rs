//! A score's bar: the axis's marks in ink on a scale of 0 to 100.

use rolefit_core::{Range, Ratio};
use yew::prelude::*;

use crate::geometry::Scale;

/// What a bar shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The score, 0 to 100.
    pub score: Ratio,
    /// Its range; none before the draws have run.
    pub range: Option<Range>,
    /// The level asked for, 1 to 4, as a tick: the bar is then drawn on the scale of levels, so that a score of 100
    /// stands at the tick.
    pub asked: Option<Ratio>,
}

impl Bar {
    /// The place of a score on the bar.
    fn place(self, score: Ratio) -> Ratio {
        let Some(asked) = self.asked else {
            return score;
        };
        Ratio::new(
            score.numerator() * asked.numerator(),
            4 * score.denominator() * asked.denominator(),
        )
        .unwrap_or(score)
    }
}

/// The bar. Its figures stand beside it as text, so it is hidden from who does not see it.
pub fn range_bar(bar: Bar) -> Html {
    let at = |score| Scale::SCORE.at(bar.place(score));
    html! {
        <svg class="range-bar" width="100%" height="24" aria-hidden="true" focusable="false">
            <line class="bar-line" x1="0" x2="100%" y1="12" y2="12" />
            if let Some(range) = bar.range {
                <line class="bar-whisker" x1={at(range.least)} x2={at(range.most)} y1="12" y2="12" />
                <rect
                    class="bar-box"
                    x={at(range.low)}
                    width={Scale::SCORE.between(bar.place(range.low), bar.place(range.high))}
                    y="5"
                    height="14"
                />
            }
            if bar.asked.is_some() {
                <line class="bar-asked" x1={at(Ratio::whole(100))} x2={at(Ratio::whole(100))} y1="1" y2="23" />
            }
            <circle class="bar-dot" cx={at(bar.score)} cy="12" r="6" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_asked_for_stands_at_the_tick() {
        let bar = |asked| Bar {
            score: Ratio::whole(50),
            range: None,
            asked,
        };
        let three = bar(Some(Ratio::whole(3)));
        assert_eq!(three.place(Ratio::whole(100)), Ratio::whole(75));
        assert_eq!(three.place(three.score), Ratio::new(75, 2).unwrap());
        assert_eq!(bar(None).place(Ratio::whole(50)), Ratio::whole(50));
    }
}
