//! What every question weighs, on the seat axis, for each role, type and area, with what each weight rests on.

use rolefit_catalogue::provenance::{self, Citation};
use rolefit_catalogue::{
    group_targets, group_text, item_text, pair_text, role_targets, seat_axis, type_targets,
    type_text, ui,
};
use rolefit_core::{GroupKind, GroupTarget, ItemIndex, Target, Weighted};
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
            { table(ui::method_pairs(), pairs.collect(), &[]) }
            { side(ui::method_items_vpe(), axis.vpe) }
            { side(ui::method_items_cto(), axis.cto) }
            { for role_targets().iter().map(|role| target_table(
                &ui::method_target(sentences::role(role.role)),
                role.target,
                |item| provenance::requirement(role.role, item),
                &[],
            )) }
            { for type_targets().iter().map(|kind| target_table(
                &ui::method_target_type(type_text(kind.id).name),
                kind.target,
                |item| provenance::type_requirement(kind.id, item),
                provenance::type_target(kind.id),
            )) }
            { for GroupKind::ALL.into_iter().map(areas) }
        </section>
    }
}

/// The areas of a kind. Each cites its grouping and weights as a whole.
fn areas(kind: GroupKind) -> Html {
    let of_kind = group_targets().iter().filter(|area| area.kind == kind);
    let area = |area: &GroupTarget<'_>| {
        target_table(
            group_text(area.kind, area.id).map_or("", |text| text.name),
            area.target,
            |_| &[],
            provenance::group(area.kind, area.id),
        )
    };
    html! { <><h3>{ sentences::areas::title(kind) }</h3>{ for of_kind.map(area) }</> }
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
    table(name, rows.collect(), &[])
}

/// What a target asks for: its items by weight, each with the level required; below, what the target as a whole rests on.
fn target_table(
    name: &str,
    target: Target<'_>,
    cited: impl Fn(ItemIndex) -> &'static [Citation],
    whole: &[Citation],
) -> Html {
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
            cited(requirement.item),
        )
    });
    table(name, rows.collect(), whole)
}

fn table(name: &str, rows: Vec<Html>, whole: &[Citation]) -> Html {
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
            { cited_list(whole) }
        </details>
    }
}

fn row(name: &str, more: Html, weight: u16, citations: &[Citation]) -> Html {
    html! {
        <tr>
            <th scope="row">
                { name }
                { more }
                { cited_list(citations) }
            </th>
            <td class="figure">{ weight }</td>
        </tr>
    }
}

fn cited_list(citations: &[Citation]) -> Html {
    if citations.is_empty() {
        return Html::default();
    }
    html! { <ul class="cited">{ for lines(citations).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
