//! What the engine says about the open profile: the scores at once, the draws after the paint that shows them.

use std::rc::Rc;

use gloo::render::request_animation_frame;
use gloo::timers::callback::Timeout;
use rolefit_core::Outlook;
use rolefit_ui::{Reading, reading::draw};
use yew::prelude::*;

use crate::state::State;

/// The reading of the answers as they are, and the latest outlook there was.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    /// Of the answers as they are; its outlook is missing until the draws have run on them.
    pub now: Rc<Reading>,
    /// The latest outlook, perhaps of the answers before this one: a chart keeps it until the new one is there.
    pub latest: Option<Rc<Outlook>>,
}

/// Reads the open profile whenever its answers change.
#[hook]
pub fn use_reading(state: &State) -> Readings {
    let choices: Vec<_> = state
        .entries
        .iter()
        .map(|(question, entry)| (*question, entry.choice))
        .collect();
    let at_once = use_memo(choices.clone(), |choices| {
        Reading::at_once(&crate::state::answers(choices.iter().copied()))
    });
    let drawn = use_state(|| None::<(Vec<_>, Rc<Outlook>)>);
    {
        let drawn = drawn.setter();
        use_effect_with(choices.clone(), move |choices| {
            let choices = choices.clone();
            // The frame paints the scores; the draws start in the turn after it.
            let timer = Rc::new(std::cell::Cell::new(None::<Timeout>));
            let after_paint = timer.clone();
            let frame = request_animation_frame(move |_| {
                after_paint.set(Some(Timeout::new(0, move || {
                    let outlook = draw(&crate::state::answers(choices.iter().copied()));
                    drawn.set(Some((choices, Rc::new(outlook))));
                })));
            });
            move || {
                drop(frame);
                drop(timer.take());
            }
        });
    }
    let latest = drawn.as_ref().map(|(_, outlook)| outlook.clone());
    let fresh = drawn.as_ref().is_some_and(|(of, _)| *of == choices);
    let now = use_memo((choices, fresh), {
        let (at_once, latest) = (at_once.clone(), latest.clone());
        move |(_, fresh)| Reading {
            outlook: latest.filter(|_| *fresh).map(|outlook| (*outlook).clone()),
            ..(*at_once).clone()
        }
    });
    Readings { now, latest }
}
