//! One next step. Every state of a result has exactly one.

use rolefit_catalogue::{item_text, ui};
use rolefit_core::{Contribution, Question, RoleId, State as Openness, Verdict};
use rolefit_ui::choices::name;
use rolefit_ui::figures::count;
use rolefit_ui::sentences::{self, LEAST_ANSWERED, USUAL_ANSWERS};
use yew::prelude::*;

use super::Facts;
use crate::route::Route;

/// What to do next.
struct Step {
    title: String,
    why: Option<String>,
    to: Option<Route>,
}

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let step = choose(facts);
    html! {
        <section class="next">
            <h2>{ ui::next_title() }</h2>
            if let Some(to) = step.to {
                <p><a class="main button" href={to.hash()}>{ step.title }</a></p>
            } else {
                <h3>{ step.title }</h3>
            }
            if let Some(why) = step.why { <p>{ why }</p> }
        </section>
    }
}

fn choose(facts: &Facts<'_>) -> Step {
    let progress = facts.reading.progress;
    let to = |route, title: String, why: Option<&str>| Step {
        title,
        why: why.map(str::to_owned),
        to: Some(route),
    };
    if facts.emptied.cto || facts.emptied.vpe || progress.answered + progress.open < LEAST_ANSWERED
    {
        return to(
            Route::Answers,
            ui::next_declined().to_owned(),
            Some(ui::next_declined_why()),
        );
    }
    if progress.answered == 0 {
        return to(Route::Next, ui::next_first().to_owned(), None);
    }
    let still_open = facts
        .seat
        .is_none_or(|seat| seat.state == Openness::Open || seat.verdict == Verdict::Insufficient);
    if still_open && progress.open > 0 {
        let more = USUAL_ANSWERS
            .saturating_sub(progress.answered)
            .max(3)
            .min(progress.open);
        return to(
            Route::Next,
            ui::next_more(count(more)),
            Some(ui::next_more_why()),
        );
    }
    if facts
        .seat
        .is_some_and(|seat| seat.says_and_does_differ && seat.verdict == Verdict::Either)
    {
        return to(
            Route::Answers,
            ui::next_differ().to_owned(),
            Some(ui::next_differ_why()),
        );
    }
    grow(facts).unwrap_or_else(|| to(Route::Files, ui::next_files().to_owned(), None))
}

/// The heaviest piece of evidence still missing for the role the verdict names, or for the higher score.
fn grow(facts: &Facts<'_>) -> Option<Step> {
    let role = match facts.verdict() {
        Verdict::Cto => RoleId::Cto,
        Verdict::VpEngineering => RoleId::VpEngineering,
        Verdict::Either | Verdict::Insufficient => {
            facts
                .reading
                .roles
                .iter()
                .max_by_key(|(_, score)| score.value)?
                .0
        }
    };
    let role_name = sentences::role(role)?;
    let (_, score) = facts
        .reading
        .roles
        .iter()
        .find(|(other, _)| *other == role)?;
    let missing = score
        .contributions
        .iter()
        .filter(|part| part.answer < part.required);
    // The one whose next level adds most: weight by the size of a step.
    let step_size =
        |part: &Contribution| u32::from(part.weight) * 12 / u32::from(part.required.get()).max(1);
    let Some(part) = missing.max_by_key(|part| (step_size(part), std::cmp::Reverse(part.item)))
    else {
        return Some(Step {
            title: ui::next_keep().to_owned(),
            why: Some(ui::next_keep_why(role_name)),
            to: Some(Route::Files),
        });
    };
    let anchor = item_text(part.item)
        .anchors
        .get(usize::from(part.answer.get()) + 1)
        .copied()?;
    Some(Step {
        title: ui::next_grow().to_owned(),
        why: Some(ui::next_grow_why(
            role_name,
            name(Question::Item(part.item)),
            anchor,
        )),
        to: None,
    })
}
