//! What somebody is typing: it stays in its field whatever else is drawn anew meanwhile, and is saved when the typing rests,
//! when the field is left and when the page is, so that no half-typed word is lost.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How long the typing rests before it is saved, in milliseconds.
const REST: u32 = 200;

/// A text on its way from a field to where it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// As it stands in the field.
    pub text: String,
    /// Whether the field was left: before that, more may come.
    pub left: bool,
    /// Whether the field holds what its kind has no value for, such as letters where a number belongs: `text` is then empty.
    pub unreadable: bool,
}

impl Typed {
    fn of(field: &HtmlInputElement) -> Self {
        Self {
            text: field.value(),
            left: false,
            unreadable: !field.check_validity() && field.value().is_empty(),
        }
    }
}

/// What a field shows and listens to.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What it shows.
    pub text: AttrValue,
    /// For each change.
    pub oninput: Callback<InputEvent>,
    /// For the last of a row of changes.
    pub onchange: Callback<Event>,
}

/// What was typed and is not saved yet.
#[derive(Default)]
struct Waiting {
    typed: Option<Typed>,
    timer: Option<Timeout>,
    /// What is saved and stands for what was typed: leaving the field saves it no second time, so that a press which
    /// leaves it does not meet a page drawn anew.
    taken: Option<Typed>,
}

/// A field for what is stored. `save` says whether what is stored now stands for what was typed: if so, the field shows that
/// once it is left; if not, it goes on showing what was typed.
#[hook]
pub fn use_typed(stored: &AttrValue, save: &Callback<Typed, bool>) -> Field {
    let typing = use_state_eq(|| None::<AttrValue>);
    let waiting = use_memo((), |()| RefCell::new(Waiting::default()));
    {
        let waiting = Rc::clone(&waiting);
        let latest = use_mut_ref(|| save.clone());
        latest.replace(save.clone());
        use_effect_with((), move |()| {
            move || {
                let save = latest.borrow().clone();
                flush(&waiting, &save, true);
            }
        });
    }
    let oninput = {
        let (typing, waiting, save) = (typing.setter(), Rc::clone(&waiting), save.clone());
        Callback::from(move |event: InputEvent| {
            let typed = Typed::of(&event.target_unchecked_into());
            typing.set(Some(typed.text.clone().into()));
            let timer = {
                let (waiting, save) = (Rc::clone(&waiting), save.clone());
                Timeout::new(REST, move || {
                    flush(&waiting, &save, false);
                })
            };
            let mut waiting = waiting.borrow_mut();
            waiting.taken = None;
            waiting.typed = Some(typed);
            waiting.timer = Some(timer);
        })
    };
    let onchange = {
        let (typing, save) = (typing.setter(), save.clone());
        Callback::from(move |event: Event| {
            let typed = Typed::of(&event.target_unchecked_into());
            {
                let mut waiting = waiting.borrow_mut();
                let new = waiting.taken.as_ref() != Some(&typed);
                waiting.typed = new.then_some(typed);
            }
            if flush(&waiting, &save, true) {
                typing.set(None);
            }
        })
    };
    Field {
        text: (*typing).clone().unwrap_or_else(|| stored.clone()),
        oninput,
        onchange,
    }
}

/// Saves what waits; says whether what is stored stands for it.
fn flush(waiting: &RefCell<Waiting>, save: &Callback<Typed, bool>, left: bool) -> bool {
    let typed = {
        let mut waiting = waiting.borrow_mut();
        // A timer dropped while it runs has run.
        waiting.timer = None;
        waiting.typed.take()
    };
    let Some(typed) = typed else { return true };
    let taken = save.emit(Typed {
        left,
        ..typed.clone()
    });
    waiting.borrow_mut().taken = taken.then_some(typed);
    taken
}
