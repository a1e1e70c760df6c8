//! All proposals in their groups, each group to be confirmed at once.

use rolefit_catalogue::ui;
use rolefit_ui::figures::count;
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

use super::Of;
use super::decided::Standing;
use super::panel::{state, state_class};
use super::proposals::Entry;

/// The groups. What a person has answered themselves stays out of a group's confirmation.
pub(super) fn list(
    of: Of,
    entries: &[Entry],
    standings: &[Standing],
    now: usize,
    pick: &Callback<usize>,
    confirm_group: &Callback<usize>,
) -> Html {
    let titles = (of.groups)();
    let group = |(group, title): (usize, &'static str)| {
        let all: Vec<(usize, &Entry, &Standing)> = (0..)
            .zip(entries)
            .zip(standings)
            .filter(|((_, entry), _)| entry.group == group)
            .map(|((at, entry), standing)| (at, entry, standing))
            .collect();
        if all.is_empty() {
            return Html::default();
        }
        let open = all
            .iter()
            .filter(|(_, _, it)| **it == Standing::Open)
            .count();
        let confirm = confirm_group.reform(move |_: MouseEvent| group);
        html! {
            <section class="proposed-group">
                <h2>{ title }</h2>
                if open > 0 {
                    <p class="actions"><button type="button" onclick={confirm} aria-label={ui::document_confirm_group_named(title, count(open))}>{ ui::document_confirm_group(count(open)) }</button></p>
                }
                <ol>
                    { for all.into_iter().map(|(at, entry, standing)| row(of, entry, standing, at, now, pick)) }
                </ol>
            </section>
        }
    };
    html! { <>{ for titles.into_iter().enumerate().map(group) }</> }
}

fn row(
    of: Of,
    entry: &Entry,
    standing: &Standing,
    at: usize,
    now: usize,
    pick: &Callback<usize>,
) -> Html {
    html! {
        <li key={at}>
            <button class={classes!("plain", (at == now).then_some("now"))} type="button" onclick={pick.reform(move |_: MouseEvent| at)} aria-current={(at == now).then_some("true")}>
                <span class="number">{ at + 1 }</span>
                <span class="what">{ entry.name(&of) }</span>
                <span class={state_class(standing)}>
                    if *standing == Standing::Confirmed { { icon(IconName::Check) } }
                    { state(standing) }
                </span>
            </button>
        </li>
    }
}
