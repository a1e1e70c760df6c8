//! What every question weighs, on the seat axis and for each role, with what each weight rests on.

use rolefit_catalogue::provenance::{self, Citation};
use rolefit_catalogue::{item_text, pair_text, role_targets, seat_axis, ui};
use rolefit_core::{ItemIndex, RoleId, Target, Weighted};
use rolefit_ui::sentences;
use yew::prelude::*;

use crate::pages::citations::lines;

pub(super) fn section() -> Html {
    let axis = seat_axis();
    let mut pairs: Vec<_> = axis.pairs.iter().collect();
    pairs.sort_by_key(|pair| (std::cmp::Reverse(pair.weight), pair.question));
    let pairs = pairs.into_iter().map(|pair| {
        let text = pair_text(pair.question);
        let statements = html! { <><span class="answer">{ text.vpe }</span><span class="answer">{ text.cto }</span></> };
        row(text.name, statements, pair.weight, provenance::pair(pair.question))
    });
    html! {
        <section>
            <h2>{ ui::method_sides_title() }</h2>
            <p>{ ui::method_sides_lead() }</p>
            { table(ui::method_pairs(), pairs.collect()) }
            { side(ui::method_items_vpe(), axis.vpe) }
            { side(ui::method_items_cto(), axis.cto) }
            { for role_targets().iter().map(|role| target_table(role.role, role.target)) }
        </section>
    }
}

fn side(name: &str, items: &[Weighted<ItemIndex>]) -> Html {
    let mut items: Vec<_> = items.iter().collect();
    items.sort_by_key(|item| (std::cmp::Reverse(item.weight), item.question));
    let rows = items.into_iter().map(|item| {
        let text = item_text(item.question);
        let asked = html! { <span class="answer">{ text.question }</span> };
        row(
            text.name,
            asked,
            item.weight,
            provenance::item(item.question),
        )
    });
    table(name, rows.collect())
}

fn target_table(role: RoleId, target: Target<'_>) -> Html {
    let name = sentences::role(role);
    let mut requirements: Vec<_> = target.requirements.iter().collect();
    requirements
        .sort_by_key(|requirement| (std::cmp::Reverse(requirement.weight), requirement.item));
    let rows = requirements.into_iter().map(|requirement| {
        let text = item_text(requirement.item);
        let asked = text
            .evidence
            .get(usize::from(requirement.level.get()))
            .copied()
            .unwrap_or_default();
        let asked = html! { <span class="answer">{ ui::required_level(asked) }</span> };
        row(
            text.name,
            asked,
            requirement.weight,
            provenance::requirement(role, requirement.item),
        )
    });
    table(&ui::method_target(name), rows.collect())
}

fn table(name: &str, rows: Vec<Html>) -> Html {
    html! {
        <details class="figures">
            <summary>{ name }</summary>
            <table class="contributions">
                <caption class="hidden">{ name }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ ui::method_question() }</th>
                        <th scope="col" class="figure">{ ui::col_weight() }</th>
                    </tr>
                </thead>
                <tbody>{ for rows }</tbody>
            </table>
        </details>
    }
}

fn row(name: &str, more: Html, weight: u16, citations: &[Citation]) -> Html {
    html! {
        <tr>
            <th scope="row">
                { name }
                { more }
                <ul class="cited">{ for lines(citations).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            </th>
            <td class="figure">{ weight }</td>
        </tr>
    }
}
