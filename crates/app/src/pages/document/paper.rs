//! The document's own words, the quotes in place: each leads to its proposal.

use std::collections::BTreeSet;

use rolefit_catalogue::ui;
use rolefit_reading::Span;
use yew::prelude::*;

use super::Of;
use super::decided::Standing;
use super::left_out::{LeftOut, gap as gap_words};
use super::proposals::Entry;
use super::shown::{Piece, pieces, plain};
use super::taken::Taken;
use crate::route::Place;

/// The id of a proposal's quote.
pub(super) fn quote_id(at: usize) -> String {
    format!("quote-{at}")
}

/// The document.
pub(super) fn paper(
    of: Of,
    taken: &Taken,
    entries: &[Entry],
    standings: &[Standing],
    now: usize,
    pick: &Callback<usize>,
) -> Html {
    let mut spans: Vec<Span> = entries.iter().map(|entry| entry.quote).collect();
    // The words that say what is in hand are marked within its quote; what was left out takes the place of its words.
    spans.push(
        entries
            .get(now)
            .map_or_else(Span::default, |entry| entry.words),
    );
    let gaps: Vec<&LeftOut> = taken
        .left_out
        .iter()
        .filter(|it| it.span.is_some())
        .collect();
    spans.extend(gaps.iter().filter_map(|it| it.span));
    let here = of.side.at(Place::Document).hash();
    // A quote cut in pieces is one stop of the keyboard.
    let mut reached = BTreeSet::new();
    let mut piece = |piece: &Piece| {
        let words = piece.span.of(&taken.text).to_owned();
        let gap = piece.on.iter().find_map(|at| {
            let left_out = gaps.get(at.checked_sub(entries.len() + 1)?)?;
            Some((piece.begins.contains(at), left_out.what))
        });
        if let Some((begins, what)) = gap {
            return if begins {
                gap_words(what)
            } else {
                Html::default()
            };
        }
        let on: Vec<usize> = piece
            .on
            .iter()
            .copied()
            .filter(|at| *at < entries.len())
            .collect();
        let Some(leads) = on
            .iter()
            .copied()
            .find(|at| *at == now)
            .or(on.first().copied())
        else {
            return plain(&taken.text, piece.span);
        };
        let says = piece.on.contains(&entries.len()) && leads == now;
        let refused = on
            .iter()
            .all(|at| standings.get(*at) == Some(&Standing::Refused));
        let confirmed = standings.get(leads) == Some(&Standing::Confirmed);
        let class = classes!(
            "quoted",
            (leads == now).then_some("now"),
            says.then_some("says"),
            refused.then_some("refused"),
            confirmed.then_some("confirmed"),
        );
        let begins = piece.begins.contains(&leads).then(|| quote_id(leads));
        let tabindex = (!reached.insert(leads)).then_some("-1");
        let select = {
            let pick = pick.clone();
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                pick.emit(leads);
            })
        };
        let ends: Vec<String> = piece
            .ends
            .iter()
            .filter(|at| **at < entries.len())
            .map(|at| (at + 1).to_string())
            .collect();
        html! {
            <>
                <a {class} {tabindex} id={begins} href={here.clone()} onclick={select} aria-current={(leads == now).then_some("true")}><mark>{ words }</mark></a>
                if !ends.is_empty() { <sup class="on-note">{ ui::ad_on_note(&ends.join(", ")) }</sup> }
            </>
        }
    };
    html! {
        <section class="paper" aria-labelledby="document-paper">
            <h2 id="document-paper">{ (of.own)() }</h2>
            <p class="quiet">{ ui::document_paper_lead() }</p>
            <div class="paper-text" lang="en">
                { for pieces(&taken.text, &spans).iter().map(|paragraph| html! { <p>{ for paragraph.iter().map(&mut piece) }</p> }) }
            </div>
        </section>
    }
}
