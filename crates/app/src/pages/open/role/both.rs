//! Both directions: what was shown against what is needed, and what is offered against what is wanted.

use std::rc::Rc;

use rolefit_advice::diagnosis::need_areas;
use rolefit_catalogue::{candidate, item_name, ui};
use rolefit_core::matching::{
    AreaTargets, Basis, Binding, Cell, CellReading, NeedsMet, Standing, Want, binding, cells,
    needs_met, standing,
};
use rolefit_core::{Answer, Answers, Area, Distance, Need, Ratio, distance};
use rolefit_formats::link::BriefLink;
use rolefit_ui::figures::{count, whole_text};
use rolefit_ui::{Bar, range_bar};
use yew::prelude::*;

use super::wants::{WantedHere, beside};
use super::{area_name, supplies};

/// What is compared.
#[derive(PartialEq, Properties)]
pub(super) struct BothProps {
    /// The brief.
    pub brief: Rc<BriefLink>,
    /// The candidate's answers.
    pub answers: Answers,
    /// What they want.
    pub wanted: WantedHere,
}

/// What the comparison comes to.
struct Compared {
    need: Need,
    areas: Vec<Area<'static>>,
    cells: Vec<Cell>,
    standing: Standing,
    wants: Vec<Want<'static>>,
    met: NeedsMet<'static>,
}

/// The section.
#[component]
pub(super) fn Both(props: &BothProps) -> Html {
    let compared = use_memo(
        (
            props.brief.clone(),
            props.answers.clone(),
            props.wanted.clone(),
        ),
        |(brief, answers, wanted)| {
            let need = brief.need();
            let areas = need_areas(&need);
            let wants = beside(&brief.facts(), wanted);
            Compared {
                cells: cells(&AreaTargets::new(&need, &areas), answers),
                standing: standing(candidate(), need.target(), answers, Basis::SelfReported),
                met: needs_met(&wants),
                need,
                areas,
                wants,
            }
        },
    );
    let of = &*compared;
    let limit = match binding(of.standing.met.value, &of.met) {
        None => ui::role_binding_unknown().to_owned(),
        Some(Binding::Even) => ui::role_binding_even().to_owned(),
        Some(Binding::Demands) => ui::role_binding_demands().to_owned(),
        Some(Binding::Supplies(want)) => {
            let name = rolefit_catalogue::want(want.id).map_or("", |want| want.name);
            ui::role_binding_supplies(&supplies::within(name))
        }
    };
    html! {
        <section>
            <h2>{ ui::role_both_title() }</h2>
            <p>{ ui::role_both_lead() }</p>
            { demands(of, &props.answers) }
            { supplies::part(&of.wants, &of.met) }
            <p class="limit"><strong>{ limit }</strong></p>
        </section>
    }
}

/// What was shown against what is needed.
fn demands(of: &Compared, answers: &Answers) -> Html {
    let met = of.standing.met;
    let known = met.coverage.times(2) >= Ratio::whole(1);
    let words = match (met.value, until_half(&of.need, answers)) {
        (Some(value), _) if known => match distance(value) {
            Distance::ReadyNow => ui::role_demands_ready().to_owned(),
            Distance::NextTour => ui::role_demands_next().to_owned(),
            Distance::FurtherOut => ui::role_demands_further().to_owned(),
        },
        (_, None) => ui::role_demands_declined().to_owned(),
        (None, Some(_)) if met.coverage == Ratio::ZERO => ui::role_demands_none().to_owned(),
        (_, Some(more)) => ui::role_demands_early(count(more)),
    };
    let figure = met.value.zip(of.standing.likely).filter(|_| known);
    html! {
        <>
            <h3>{ ui::role_demands_title() }</h3>
            <p class="verdict">{ words }</p>
            if let Some((score, likely)) = figure {
                { range_bar(Bar { score, range: Some(likely.range), asked: None }) }
                <p class="quiet">{ ui::role_demands_figure(&whole_text(score), &whole_text(likely.range.low), &whole_text(likely.range.high)) }</p>
            }
            <table class="met">
                <caption>{ ui::role_demands_areas() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ ui::role_demands_area() }</th>
                        <th scope="col" class="figure">{ ui::role_demands_points() }</th>
                        <th scope="col">{ ui::role_demands_word() }</th>
                    </tr>
                </thead>
                <tbody>
                    { for of.areas.iter().zip(&of.cells).map(|(area, cell)| html! {
                        <tr>
                            <th scope="row">{ area_name(area.id) }</th>
                            <td class="figure">{ area.points }</td>
                            <td>{ word(cell.reading) }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            { surplus(&of.need, answers) }
        </>
    }
}

/// A reading as a word with its mark. Unknown is hatched: it is no low score.
pub(super) fn word(reading: CellReading) -> Html {
    let (class, words) = match reading {
        CellReading::Met => ("met-word full", ui::role_word_met()),
        CellReading::Partly => ("met-word part", ui::role_word_partly()),
        CellReading::NotMet => ("met-word", ui::role_word_not_met()),
        CellReading::Unknown => ("met-word unknown", ui::role_word_unknown()),
    };
    html! { <span {class}>{ words }</span> }
}

/// How many more answers, the heaviest first, until half the weight is answered; `None` where too much was declined.
fn until_half(need: &Need, answers: &Answers) -> Option<usize> {
    let whole = need.weight();
    let weight_of = |wanted: fn(Answer<rolefit_core::Level>) -> bool| {
        let parts = need.requirements.iter();
        let parts = parts.filter(move |part| wanted(answers.item(part.item)));
        parts.map(|part| u64::from(part.weight)).collect::<Vec<_>>()
    };
    let mut answered: u64 = weight_of(|it| it.given().is_some()).iter().sum();
    let mut open = weight_of(|it| it == Answer::Open);
    open.sort_unstable_by(|a, b| b.cmp(a));
    let mut more = 0;
    for weight in open {
        if 2 * answered >= whole {
            break;
        }
        answered += weight;
        more += 1;
    }
    (2 * answered >= whole).then_some(more)
}

/// What goes beyond the need.
fn surplus(need: &Need, answers: &Answers) -> Html {
    let beyond = need.requirements.iter().filter(|part| {
        let given = answers.item(part.item).given();
        given.is_some_and(|level| part.surplus(level) > 0)
    });
    let names: Vec<&str> = beyond.map(|part| item_name(part.item)).collect();
    html! {
        if !names.is_empty() {
            <details>
                <summary>{ ui::role_surplus_title() }</summary>
                <ul>{ for names.iter().map(|name| html! { <li>{ *name }</li> }) }</ul>
            </details>
        }
    }
}
