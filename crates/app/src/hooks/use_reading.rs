//! What the engine says about the open profile: the scores at once, the draws after the paint that shows them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use rolefit_core::{Model, Outlook, Question, outlook};
use rolefit_ui::{Choice, Reading};
use yew::prelude::*;

use super::AppHandle;
use crate::side::Side;
use crate::state::answers;

/// A side, and the answers of its open profile.
type Choices = (Side, Vec<(Question, Choice)>);

/// The latest outlook, with the answers it was drawn for.
#[derive(Default)]
pub struct Drawn(RefCell<Option<(Choices, Rc<Outlook>)>>);

/// The reading of the answers as they are, and the latest outlook there was.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    /// Of the answers as they are; its outlook is missing until the draws have run on them.
    pub now: Rc<Reading>,
    /// The latest outlook, perhaps of the answers before this one: a chart keeps it until the new one is there.
    pub latest: Option<Rc<Outlook>>,
}

/// The answers of the open profile.
fn choices(app: &AppHandle) -> Choices {
    let entries = app.state.open.entries.iter();
    let choices = entries.map(|(question, entry)| (*question, entry.choice));
    (app.state.side, choices.collect())
}

/// Runs the draws on these answers.
fn draw(model: &Model<'_>, (_, choices): &Choices) -> Rc<Outlook> {
    let answers = answers(&model.bank, choices.iter().copied());
    Rc::new(outlook(model, &answers))
}

/// The outlook on the answers as they are, drawn at once unless it is known: for a page that cannot be shown without.
pub fn outlook_now(app: &AppHandle, model: &Model<'_>) -> Option<Rc<Outlook>> {
    let choices = choices(app);
    if choices.1.is_empty() {
        return None;
    }
    let mut drawn = app.shared.drawn.0.borrow_mut();
    if let Some((of, outlook)) = &*drawn
        && *of == choices
    {
        return Some(Rc::clone(outlook));
    }
    let outlook = draw(model, &choices);
    *drawn = Some((choices, Rc::clone(&outlook)));
    Some(outlook)
}

/// Reads the open profile against its side's model whenever its answers change.
#[hook]
pub fn use_reading(app: &AppHandle, model: fn() -> Model<'static>) -> Readings {
    let choices = choices(app);
    let redraw = use_force_update();
    {
        let shared = app.shared.clone();
        use_effect_with(choices.clone(), move |choices| {
            let choices = choices.clone();
            let known = shared
                .drawn
                .0
                .borrow()
                .as_ref()
                .is_some_and(|(of, _)| *of == choices);
            // The frame paints the scores; the draws start in the turn after it.
            let timer = Rc::new(Cell::new(None::<Timeout>));
            let after_paint = timer.clone();
            let frame = (!known && !choices.1.is_empty()).then(|| {
                request_animation_frame(move |_| {
                    after_paint.set(Some(Timeout::new(0, move || {
                        let outlook = draw(&model(), &choices);
                        *shared.drawn.0.borrow_mut() = Some((choices, outlook));
                        redraw.force_update();
                    })));
                })
            });
            move || {
                drop(frame);
                drop(timer.take());
            }
        });
    }
    let drawn = app.shared.drawn.0.borrow();
    let latest = drawn
        .as_ref()
        .filter(|(of, _)| !choices.1.is_empty() && of.0 == choices.0)
        .map(|(_, outlook)| outlook.clone());
    let fresh = drawn
        .as_ref()
        .filter(|(of, _)| *of == choices)
        .map(|(_, outlook)| (**outlook).clone());
    let at_once = use_memo(choices, |choices| {
        let model = model();
        let answers = answers(&model.bank, choices.1.iter().copied());
        Reading::at_once(&model, &answers)
    });
    Readings {
        now: Rc::new(Reading {
            outlook: fresh,
            ..(*at_once).clone()
        }),
        latest,
    }
}
