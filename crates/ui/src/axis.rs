//! The seat axis: centre tick, box (most likely), dot (now), whisker (still possible).
//!
//! VP of Engineering is always left and hatched, CTO always right and solid; what crosses the middle is cut there.

use rolefit_catalogue::ui;
use rolefit_core::{Range, Ratio};
use yew::prelude::*;

use crate::geometry::{Scale, split_at};
use crate::sentences;

const MIDDLE_LINE: u32 = 26;

/// How much room the axis has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Labels above and below, and its table.
    Full,
    /// One line, for the top of a phone's screen: no second row of labels, no table.
    Strip,
}

/// The axis with its labels and, unless it is a strip, its table.
///
/// `lean` is the place, −100 to 100, none before both sides have an answer; `range` is none before the draws have run or
/// where nothing is comparable; `dot` is what stands at the dot: "you, now".
pub fn axis(lean: Option<Ratio>, range: Option<Range>, dot: &'static str, room: Room) -> Html {
    let strip = room == Room::Strip;
    let place = sentences::place(lean);
    html! {
        <figure class={classes!("axis", strip.then_some("strip"))} aria-label={ui::axis_label()}>
            <div class="axis-ends" aria-hidden="true">
                <span>{ ui::axis_vpe() }</span>
                if !strip { <span class="quiet">{ ui::axis_either() }</span> }
                <span>{ ui::axis_cto() }</span>
            </div>
            <svg class="axis-marks" width="100%" height="52" role="img" aria-label={place.clone()}>
                <line class="axis-line" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
                <line class="axis-centre" x1="50%" x2="50%" y1={y(-24)} y2={y(24)} />
                { for range.map(whisker) }
                { for range.map(likely_box) }
                { for lean.map(now) }
            </svg>
            if let Some(lean) = lean {
                if !strip {
                    <div class="axis-dot-label" aria-hidden="true">
                        // Its width is an attribute, which the content policy allows where a style is not.
                        <svg width={Scale::SEAT.at(label_place(lean))} height="1" focusable="false" />
                        <span>{ dot }</span>
                    </div>
                }
            }
            if !strip {
                <div class="axis-ends quiet" aria-hidden="true">
                    <span>{ ui::axis_vpe_work() }</span>
                    <span>{ ui::axis_cto_work() }</span>
                </div>
                <figcaption>
                    if lean.is_none() { <p class="quiet">{ ui::axis_needs_both() }</p> }
                    if let Some(range) = range {
                        <p class="quiet">
                            { ui::axis_legend() }
                            if lean.is_some_and(|lean| outside(lean, range)) { { " " }{ ui::dot_outside() } }
                        </p>
                    }
                    <details class="as-table">
                        <summary>{ ui::axis_table() }</summary>
                        { table(&place, range) }
                    </details>
                </figcaption>
            }
        </figure>
    }
}

/// Whether what the answers so far come to lies outside what is most likely once all are given.
pub(crate) fn outside(now: Ratio, range: Range) -> bool {
    now < range.low || now > range.high
}

fn y(offset: i32) -> String {
    (i64::from(MIDDLE_LINE) + i64::from(offset)).to_string()
}

/// The label keeps off the ends, where it would hang over the edge of a narrow screen.
fn label_place(lean: Ratio) -> Ratio {
    lean.clamp_between(Ratio::whole(-84), Ratio::whole(84))
}

fn side_class(left: bool) -> &'static str {
    if left { "vpe" } else { "cto" }
}

fn whisker(range: Range) -> Html {
    let (left, right) = split_at(range.least, range.most, Ratio::ZERO);
    let part = |(from, to): (Ratio, Ratio), is_left: bool, end: Ratio| {
        let class = classes!("axis-whisker", side_class(is_left));
        html! {
            <g {class}>
                <line x1={Scale::SEAT.at(from)} x2={Scale::SEAT.at(to)} y1={y(0)} y2={y(0)} />
                <line x1={Scale::SEAT.at(end)} x2={Scale::SEAT.at(end)} y1={y(-6)} y2={y(6)} />
            </g>
        }
    };
    // A whisker within one side has both its ends there.
    let left_end = left.map(|span| part(span, true, span.0));
    let right_end = right.map(|span| part(span, false, span.1));
    let inner = match (left, right) {
        (Some((_, to)), None) => part((to, to), true, to),
        (None, Some((from, _))) => part((from, from), false, from),
        _ => Html::default(),
    };
    html! { <>{ for left_end }{ for right_end }{ inner }</> }
}

fn likely_box(range: Range) -> Html {
    let (left, right) = split_at(range.low, range.high, Ratio::ZERO);
    let part = |(from, to): (Ratio, Ratio), is_left: bool| {
        html! {
            <rect
                class={classes!("axis-box", side_class(is_left))}
                x={Scale::SEAT.at(from)}
                width={Scale::SEAT.between(from, to)}
                y={y(-11)}
                height="22"
                fill={is_left.then_some("url(#hatch)")}
            />
        }
    };
    html! { <>{ for left.map(|span| part(span, true)) }{ for right.map(|span| part(span, false)) }</> }
}

fn now(lean: Ratio) -> Html {
    let side = match lean.cmp(&Ratio::ZERO) {
        std::cmp::Ordering::Less => Some("vpe"),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some("cto"),
    };
    html! { <circle class={classes!("axis-dot", side)} cx={Scale::SEAT.at(lean)} cy={y(0)} r="8" /> }
}

fn table(place: &str, range: Option<Range>) -> Html {
    let span = |from, to| ui::axis_span(&sentences::place(Some(from)), &sentences::place(Some(to)));
    html! {
        <table>
            <thead>
                <tr><th scope="col">{ ui::table_reading() }</th><th scope="col">{ ui::table_place() }</th></tr>
            </thead>
            <tbody>
                <tr><th scope="row">{ ui::axis_row_now() }</th><td>{ place }</td></tr>
                if let Some(range) = range {
                    <tr><th scope="row">{ ui::axis_row_likely() }</th><td>{ span(range.low, range.high) }</td></tr>
                    <tr><th scope="row">{ ui::axis_row_possible() }</th><td>{ span(range.least, range.most) }</td></tr>
                }
            </tbody>
        </table>
    }
}

/// The hatching that every axis on the page refers to. Render it once.
pub fn chart_defs() -> Html {
    html! {
        <svg class="chart-defs" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="6" height="6" />
                    <rect class="hatch-stroke" width="1.6" height="6" />
                </pattern>
            </defs>
        </svg>
    }
}
