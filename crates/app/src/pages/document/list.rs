//! All proposals in their groups, each group to be confirmed at once: those whose level the words settle apart from those whose
//! level is only the likeliest.

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
    confirm_group: &Callback<(usize, bool)>,
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
        let open = |settled| {
            let open = all
                .iter()
                .filter(|(_, entry, it)| **it == Standing::Open && entry.settled == settled);
            open.count()
        };
        let (settled, likely) = (open(true), open(false));
        let confirm = |settled| confirm_group.reform(move |_: MouseEvent| (group, settled));
        html! {
            <section class="proposed-group">
                <h2>{ title }</h2>
                if settled + likely > 0 {
                    <p class="actions">
                        if settled > 0 && likely == 0 {
                            <button type="button" onclick={confirm(true)} aria-label={ui::document_confirm_group_named(title, count(settled))}>{ ui::document_confirm_group(count(settled)) }</button>
                        } else if settled > 0 {
                            <button type="button" onclick={confirm(true)} aria-label={ui::document_confirm_settled_named(title, count(settled))}>{ ui::document_confirm_settled(count(settled)) }</button>
                        }
                        if likely > 0 {
                            <button class={(settled > 0).then_some("plain")} type="button" onclick={confirm(false)} aria-label={ui::document_confirm_likely_named(title, count(likely))}>{ ui::document_confirm_likely(count(likely)) }</button>
                        }
                    </p>
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
                    { state(standing, entry) }
                </span>
            </button>
        </li>
    }
}
