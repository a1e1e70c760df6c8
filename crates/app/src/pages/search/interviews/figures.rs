//! How much of the need the candidate's work meets, in their own word and with others' in its place, and what narrows it.

use rolefit_catalogue::{candidate, ui};
use rolefit_core::matching::{Basis, Standing, standing};
use rolefit_core::{Answers, Grade, Need};
use rolefit_formats::Profile;
use rolefit_ui::figures::{count, whole_text};
use rolefit_ui::range_bar::{Bar, range_bar};
use yew::prelude::*;

pub(super) fn section(need: &Need, profile: &Profile) -> Html {
    let of = |answers: &Answers| standing(candidate(), need.target(), answers, Basis::SelfReported);
    let own = of(&profile.to_answers());
    if profile.ratings.is_empty() {
        return html! {
            <section class="narrowed">
                <h2>{ ui::narrowed_title() }</h2>
                { bar(ui::narrowed_own(), &own) }
                <p>{ ui::narrowed_none() }</p>
            </section>
        };
    }
    let answers = profile.rated_answers();
    let rated = of(&answers);
    let demanded = || need.requirements.iter().map(|part| part.item);
    let by = |grade: Grade| {
        let rated = demanded().filter(|item| answers.item(*item).given().is_some());
        rated.filter(|item| answers.grade(*item) == grade).count()
    };
    let several = by(Grade::TwoRaters) + by(Grade::ThreeRaters);
    let mixed = demanded()
        .filter(|item| !answers.mixed(*item).is_empty())
        .count();
    html! {
        <section class="narrowed">
            <h2>{ ui::narrowed_title() }</h2>
            { bar(ui::narrowed_rated(), &rated) }
            { bar(ui::narrowed_own(), &own) }
            <p>{ ui::narrowed_by(count(by(Grade::OneRater)), count(several), count(by(Grade::OwnWord))) }</p>
            if mixed > 0 { <p>{ ui::narrowed_mixed(count(mixed)) }</p> }
            if let Some(widths) = widths(&own, &rated) { <p>{ widths }</p> }
            <p class="quiet">{ ui::narrowed_human() }</p>
        </section>
    }
}

/// How wide the likely range was and is, in points.
fn widths(own: &Standing, rated: &Standing) -> Option<String> {
    let width = |it: &Standing| it.likely.map(|it| it.range.high - it.range.low);
    // where the candidate said nothing there is nothing to narrow
    own.met.value?;
    let (before, after) = (width(own)?, width(rated)?);
    let (before_text, after_text) = (whole_text(before), whole_text(after));
    Some(if after < before {
        ui::narrowed_from(&before_text, &after_text)
    } else {
        ui::narrowed_not(&before_text, &after_text)
    })
}

fn bar(name: &'static str, standing: &Standing) -> Html {
    let (Some(score), Some(likely)) = (standing.met.value, standing.likely) else {
        return html! { <div class="role"><p><strong>{ name }</strong></p><p>{ ui::narrowed_unknown() }</p></div> };
    };
    let range = likely.range;
    html! {
        <div class="role">
            <p><strong>{ name }</strong></p>
            { range_bar(Bar { score, range: Some(range), asked: None }) }
            <p class="spread">
                { ui::narrowed_range(&whole_text(score), &whole_text(range.low), &whole_text(range.high), &whole_text(standing.met.coverage.times(100))) }
            </p>
        </div>
    }
}
