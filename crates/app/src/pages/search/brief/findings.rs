//! What the linter says of the brief as it stands: read when its words have rested for a moment, never while somebody types.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use rolefit_advice::Facts;
use rolefit_advice::brief::SectionId;
use rolefit_advice::lint::whole::Within;
use rolefit_advice::lint::{Linter, Remark};
use rolefit_catalogue::linter::RuleKind;
use rolefit_core::RoleId;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::draft::Drafted;
use crate::lazy;
use crate::pages::linting::{Linting, Said};

/// How long the words rest before they are read, in milliseconds.
const REST: u32 = 350;

/// The words of every part, in order.
pub(super) type Words = Vec<(SectionId, String)>;

/// What is read.
pub struct Ask {
    title: &'static str,
    words: Rc<Words>,
    facts: Facts,
    need: Option<RoleId>,
}

/// Something that stands against the brief.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// The part it is shown beside.
    pub part: SectionId,
    /// The sentences it is on.
    pub sentences: Vec<Within>,
    /// What is said of it.
    pub said: Said,
}

/// What the linter says of a brief.
pub fn notes(linter: &Linter, ask: &Ask) -> Vec<Note> {
    let remarks = linter.lint_brief(ask.title, &ask.words, &ask.facts, ask.need);
    remarks.into_iter().filter_map(note).collect()
}

fn note(remark: Remark) -> Option<Note> {
    let (finding, sentences) = (remark.finding, remark.sentences);
    let said = Said::of(&finding)?;
    let part = sentences.first().map(|at| at.part);
    Some(Note {
        part: part.unwrap_or_else(|| told_in(finding.kind)),
        said: Said {
            // One sentence can be put in the place of one.
            put_in: said.put_in.filter(|_| sentences.len() == 1),
            ..said
        },
        sentences,
    })
}

/// The part that tells what such a finding is about, for what is on no sentence.
const fn told_in(kind: RuleKind) -> SectionId {
    match kind {
        RuleKind::Impossible | RuleKind::Title | RuleKind::Narrowing => SectionId::Glance,
        RuleKind::Authority | RuleKind::Mandate => SectionId::Mandate,
        RuleKind::Screening => SectionId::MustHave,
        RuleKind::Pay => SectionId::Pay,
    }
}

/// How far the reading has come.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Findings {
    /// Not read yet.
    #[default]
    Reading,
    /// These notes, on these words: the words may have changed since.
    Read(Rc<Words>, Rc<Vec<Note>>),
    /// The linter did not arrive.
    Missing,
}

impl Findings {
    /// The notes there are.
    pub fn notes(&self) -> &[Note] {
        match self {
            Self::Read(_, notes) => notes,
            Self::Reading | Self::Missing => &[],
        }
    }

    /// Whether the notes are on these words of a part.
    pub fn are_on(&self, part: SectionId, words: &str) -> bool {
        let Self::Read(read, _) = self else {
            return false;
        };
        read.iter().any(|(id, then)| *id == part && then == words)
    }
}

/// The findings on the brief, and what asks for the linter again when it did not arrive.
#[hook]
pub(super) fn use_findings(
    draft: &Rc<Drafted>,
    words: &Rc<Words>,
) -> (Findings, Callback<MouseEvent>) {
    let findings = use_state_eq(Findings::default);
    let linter = use_mut_ref(|| None::<Linting>);
    let tries = use_state_eq(|| 0_u32);
    let on = (Rc::clone(draft), Rc::clone(words), *tries);
    let setter = findings.setter();
    use_effect_with(on, move |(draft, words, _)| {
        let ask = Ask {
            title: draft.title,
            words: Rc::clone(words),
            facts: draft.facts.clone(),
            need: draft.work.and_then(rolefit_advice::Work::role),
        };
        // The first reading need not wait: nobody is typing yet.
        let rest = if linter.borrow().is_some() { REST } else { 0 };
        let timer = Timeout::new(rest, move || {
            spawn_local(async move {
                let known = linter.borrow().clone();
                let linting = match known {
                    Some(linting) => Ok(linting),
                    None => lazy::findings().await,
                };
                let Ok(linting) = linting else {
                    setter.set(Findings::Missing);
                    return;
                };
                let notes = (linting.brief)(&ask);
                *linter.borrow_mut() = Some(linting);
                setter.set(Findings::Read(ask.words, Rc::new(notes)));
            });
        });
        move || drop(timer)
    });
    let again = Callback::from(move |_: MouseEvent| tries.set(*tries + 1));
    ((*findings).clone(), again)
}
