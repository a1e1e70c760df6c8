//! What the engine says about the open profile: the scores at once, the draws after the paint that shows them.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use rolefit_core::{Outlook, Question};
use rolefit_ui::{Choice, Reading, reading::draw};
use yew::prelude::*;

use super::AppHandle;
use crate::state::answers;

type Choices = Vec<(Question, Choice)>;

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
    let entries = app.state.entries.iter();
    entries
        .map(|(question, entry)| (*question, entry.choice))
        .collect()
}

/// The outlook on the answers as they are, drawn at once unless it is known: for a page that cannot be shown without.
pub fn outlook_now(app: &AppHandle) -> Option<Rc<Outlook>> {
    let choices = choices(app);
    if choices.is_empty() {
        return None;
    }
    let mut drawn = app.shared.drawn.0.borrow_mut();
    if let Some((of, outlook)) = &*drawn
        && *of == choices
    {
        return Some(Rc::clone(outlook));
    }
    let outlook = Rc::new(draw(&answers(choices.iter().copied())));
    *drawn = Some((choices, Rc::clone(&outlook)));
    Some(outlook)
}

/// Reads the open profile whenever its answers change.
#[hook]
pub fn use_reading(app: &AppHandle) -> Readings {
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
            let frame = (!known && !choices.is_empty()).then(|| {
                request_animation_frame(move |_| {
                    after_paint.set(Some(Timeout::new(0, move || {
                        let outlook = Rc::new(draw(&answers(choices.iter().copied())));
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
        .filter(|_| !choices.is_empty())
        .map(|(_, outlook)| outlook.clone());
    let fresh = drawn
        .as_ref()
        .filter(|(of, _)| *of == choices)
        .map(|(_, outlook)| (**outlook).clone());
    let at_once = use_memo(choices, |choices| {
        Reading::at_once(&answers(choices.iter().copied()))
    });
    Readings {
        now: Rc::new(Reading {
            outlook: fresh,
            ..(*at_once).clone()
        }),
        latest,
    }
}
