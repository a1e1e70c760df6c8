//! Everybody's figures against the need, worked out in slices and kept for as long as person and need stay the same.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use rolefit_core::matching::Basis;
use rolefit_core::{Answers, Grade};
use rolefit_formats::Profile;
use rolefit_formats::matching::{Compared, Target};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::turn_taking::{Slice, next_turn};
use crate::hooks::AppHandle;
use crate::pages::search::people::{Stored, people};

/// One person's figures on one basis.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Their profile.
    pub profile: Profile,
    /// Their answers.
    pub answers: Answers,
    /// Whether an interviewer or a reference rated anything.
    pub rated: bool,
    /// What they come to.
    pub compared: Compared,
}

/// What is known of one person.
#[derive(Clone, Debug)]
pub enum Known {
    /// Not worked out yet.
    Waiting,
    /// A newer version wrote a profile that this one cannot read.
    Unread,
    /// No interviewer rated anything, which this order asks for; the figures are of their own word.
    Unrated(Rc<Figure>),
    /// The figures.
    Figures(Rc<Figure>),
}

impl PartialEq for Known {
    /// Whether it is the very same.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Waiting, Self::Waiting) | (Self::Unread, Self::Unread) => true,
            (Self::Unrated(one), Self::Unrated(two)) | (Self::Figures(one), Self::Figures(two)) => {
                Rc::ptr_eq(one, two)
            }
            _ => false,
        }
    }
}

impl Known {
    /// The person's profile and figures, whatever they rest on.
    pub fn figure(&self) -> Option<&Rc<Figure>> {
        match self {
            Self::Waiting | Self::Unread => None,
            Self::Unrated(figure) | Self::Figures(figure) => Some(figure),
        }
    }

    /// The figures on the basis asked for.
    pub fn placed(&self) -> Option<&Rc<Figure>> {
        match self {
            Self::Figures(figure) => Some(figure),
            _ => None,
        }
    }
}

/// A person's stamp, and the figures of that state; none for a profile that cannot be read.
type Entry = (u64, Option<Rc<Figure>>);

/// What was worked out for one need.
#[derive(Default)]
struct Kept {
    need: String,
    own: BTreeMap<String, Entry>,
    rated: BTreeMap<String, Entry>,
}

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::default();
}

/// What is known of this person on this basis, against this need.
pub fn known(need: &str, basis: Basis, person: Stored<'_>) -> Known {
    KEPT.with_borrow(|kept| {
        let of = |list: &BTreeMap<String, Entry>| {
            let found = list.get(person.id).filter(|_| kept.need == need);
            found
                .filter(|(stamp, _)| *stamp == person.stamp)
                .map(|(_, figure)| figure.clone())
        };
        match (of(&kept.own), basis) {
            (None, _) => Known::Waiting,
            (Some(None), _) => Known::Unread,
            (Some(Some(own)), Basis::Interviewers) if !own.rated => Known::Unrated(own),
            (Some(Some(_)), Basis::Interviewers) => match of(&kept.rated).flatten() {
                Some(figure) => Known::Figures(figure),
                None => Known::Waiting,
            },
            (Some(Some(own)), Basis::SelfReported) => Known::Figures(own),
        }
    })
}

/// Works out what is not known yet, whenever need, basis or people change, and renders anew as it goes.
#[hook]
pub fn use_figures(app: &AppHandle, target: &Rc<Option<Target>>, need: &str, basis: Basis) {
    let redraw = use_force_update();
    let stamps = people(&app.state.open).map(|person| (1, person.stamp));
    let stamps = stamps.fold((0_u64, 0_u64), |(count, sum), (one, stamp)| {
        (count + one, sum.wrapping_mul(31).wrapping_add(stamp))
    });
    let (app, target) = (app.clone(), Rc::clone(target));
    use_effect_with((need.to_owned(), basis, stamps), move |(need, basis, _)| {
        let stop = Rc::new(Cell::new(false));
        if target.is_some() {
            let (need, basis, stop) = (need.clone(), *basis, Rc::clone(&stop));
            spawn_local(async move {
                // Not in the turn that shows who was added.
                next_turn().await;
                if stop.get() {
                    return;
                }
                let todo = todo(&app, &need, basis);
                if todo.is_empty() {
                    return;
                }
                let mut slice = Slice::begin();
                for (id, stamp, text) in todo {
                    work_out(&target, &need, basis, (&id, stamp, &text));
                    if slice.is_over() {
                        next_turn().await;
                        if stop.get() {
                            return;
                        }
                        redraw.force_update();
                        next_turn().await;
                        slice = Slice::begin();
                    }
                }
                redraw.force_update();
            });
        }
        move || stop.set(true)
    });
}

/// Who is not worked out yet.
fn todo(app: &AppHandle, need: &str, basis: Basis) -> Vec<(String, u64, String)> {
    let open = people(&app.state.open);
    open.filter(|person| matches!(known(need, basis, *person), Known::Waiting))
        .map(|person| (person.id.to_owned(), person.stamp, person.text.to_owned()))
        .collect()
}

/// Works one person out.
fn work_out(
    target: &Option<Target>,
    need: &str,
    basis: Basis,
    (id, stamp, text): (&str, u64, &str),
) {
    let Some(target) = target else { return };
    let person = Stored { id, text, stamp };
    let own = match known(need, Basis::SelfReported, person) {
        Known::Figures(figure) => Some(figure),
        _ => person.profile().map(|profile| {
            let answers = profile.rated_answers();
            let compared = target.person(1, &profile, Basis::SelfReported);
            Rc::new(Figure {
                rated: is_rated(&answers),
                answers,
                compared,
                profile,
            })
        }),
    };
    let rated = own
        .as_ref()
        .filter(|own| own.rated && basis == Basis::Interviewers);
    let rated = rated.map(|own| {
        let compared = target.person(1, &own.profile, Basis::Interviewers);
        Rc::new(Figure {
            compared,
            ..(**own).clone()
        })
    });
    KEPT.with_borrow_mut(|kept| {
        if kept.need != need {
            *kept = Kept {
                need: need.to_owned(),
                ..Kept::default()
            };
        }
        kept.own.insert(id.to_owned(), (stamp, own));
        if let Some(rated) = rated {
            kept.rated.insert(id.to_owned(), (stamp, Some(rated)));
        }
    });
}

/// Whether an interviewer or a reference rated anything.
fn is_rated(answers: &Answers) -> bool {
    let items = rolefit_catalogue::candidate().item_indices();
    items
        .into_iter()
        .any(|item| answers.grade(item) > Grade::OwnWord)
}
