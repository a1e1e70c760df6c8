//! What would change the order of two people: the fewest answers, or the smallest move of one area's points.

use std::cell::Cell;
use std::rc::Rc;

use rolefit_catalogue::{item_name, ui};
use rolefit_core::matching::{PointsSwap, Step};
use rolefit_formats::matching::Target;
use rolefit_ui::figures::tenths;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::figures::Figure;
use super::turn_taking::next_turn;
use super::words;

/// The two people.
#[derive(Properties)]
pub struct TurnsProps {
    /// One of them.
    pub first: (AttrValue, Rc<Figure>),
    /// The other.
    pub second: (AttrValue, Rc<Figure>),
    /// The need.
    pub target: Rc<Option<Target>>,
}

impl PartialEq for TurnsProps {
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &(AttrValue, Rc<Figure>), two: &(AttrValue, Rc<Figure>)| {
            one.0 == two.0 && Rc::ptr_eq(&one.1, &two.1)
        };
        same(&self.first, &other.first)
            && same(&self.second, &other.second)
            && Rc::ptr_eq(&self.target, &other.target)
    }
}

/// How far the search for other points is.
#[derive(Clone, Copy, PartialEq)]
enum Points {
    Looking,
    Found(Option<PointsSwap<'static>>),
}

/// The section.
#[component]
pub fn Turns(props: &TurnsProps) -> Html {
    let value = |it: &(AttrValue, Rc<Figure>)| it.1.compared.standing.met.value;
    let (above, below) = if value(&props.second) > value(&props.first) {
        (props.second.clone(), props.first.clone())
    } else {
        (props.first.clone(), props.second.clone())
    };
    let points = use_state_eq(|| Points::Looking);
    {
        let (points, target) = (points.setter(), Rc::clone(&props.target));
        let pair = Pair(Rc::clone(&above.1), Rc::clone(&below.1));
        use_effect_with(pair, move |pair| {
            points.set(Points::Looking);
            let stop = Rc::new(Cell::new(false));
            spawn_local(look(target, pair.clone(), points, Rc::clone(&stop)));
            move || stop.set(true)
        });
    }
    let Some(target) = props.target.as_ref() else {
        return Html::default();
    };
    let (Some(high), Some(low)) = (value(&above), value(&below)) else {
        return Html::default();
    };
    let lead = if high == low {
        ui::turn_even(&above.0, &below.0)
    } else {
        let apart = tenths((high - low).round_scaled(10));
        ui::turn_lead(&above.0, &below.0, &apart)
    };
    let steps = target.steps(&above.1.answers, &below.1.answers);
    html! {
        <div class="turns">
            <h3>{ ui::turn_title() }</h3>
            <p>{ lead }</p>
            <p>{ in_steps(steps.as_deref()) }</p>
            <p role="status">{ match *points {
                Points::Looking => ui::turn_points_wait().to_owned(),
                Points::Found(None) => ui::turn_points_none().to_owned(),
                Points::Found(Some(swap)) => ui::turn_points(
                    words::area(swap.area),
                    u32::from(swap.from),
                    u32::from(swap.to),
                ),
            } }</p>
        </div>
    }
}

fn in_steps(steps: Option<&[Step]>) -> String {
    let Some(steps) = steps else {
        return ui::turn_steps_none().to_owned();
    };
    let steps = steps.iter().map(|step| {
        let (from, to) = (u32::from(step.from.get()), u32::from(step.to.get()));
        ui::turn_step(item_name(step.item), from, to)
    });
    ui::turn_steps(&steps.collect::<Vec<_>>().join(", "))
}

/// Two people, told apart by which figures they are.
#[derive(Clone)]
struct Pair(Rc<Figure>, Rc<Figure>);

impl PartialEq for Pair {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) && Rc::ptr_eq(&self.1, &other.1)
    }
}

/// Looks area by area, and gives the thread back after each small stretch of points.
async fn look(
    target: Rc<Option<Target>>,
    pair: Pair,
    points: UseStateSetter<Points>,
    stop: Rc<Cell<bool>>,
) {
    let Some(target) = target.as_ref() else {
        return;
    };
    let both = (&pair.0.answers, &pair.1.answers);
    let mut best: Option<PointsSwap<'static>> = None;
    for area in target.areas() {
        let most = best.map_or(100, |best| best.from.abs_diff(best.to).saturating_sub(1));
        // The smallest move comes first, so a stretch without one need not be looked at again.
        let mut looked = 0;
        while looked < most {
            next_turn().await;
            if stop.get() {
                return;
            }
            let within = looked.saturating_add(STRETCH).min(most);
            if let Some(swap) = target.points_between(area.id, looked + 1..=within, both) {
                best = Some(swap);
                break;
            }
            looked = within;
        }
    }
    points.set(Points::Found(best));
}

/// How many moves are tried between two turns.
const STRETCH: u8 = 10;
