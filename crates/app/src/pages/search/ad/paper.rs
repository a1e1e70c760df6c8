//! The ad itself: each sentence that points to a seat marked with its name and a line of its own, each that a note is on
//! with the note's number.

use rolefit_catalogue::ui;
use rolefit_core::RoleId;
use rolefit_reading::Span;
use rolefit_ui::sentences::roles::role;
use yew::prelude::*;

use crate::pages::document::shown::{Piece, pieces, plain};
use crate::pages::document::taken::Taken;

/// What is marked in the ad.
#[derive(Clone, Copy)]
enum Mark {
    Seat(RoleId),
    Note(usize),
}

/// The id of the first sentence a note is on.
pub(super) fn said_id(number: usize) -> String {
    format!("said-{number}")
}

/// The ad with its legend.
pub(super) fn section(taken: &Taken) -> Html {
    let seats = taken
        .reading
        .marks
        .iter()
        .map(|mark| (mark.span, Mark::Seat(mark.seat)));
    let notes = (1..).zip(&taken.against).flat_map(|(number, it)| {
        let sentences = it.sentences.iter();
        sentences.map(move |span| (*span, Mark::Note(number)))
    });
    let (spans, marks): (Vec<Span>, Vec<Mark>) = seats.chain(notes).unzip();
    let mut shown: Vec<RoleId> = taken.reading.marks.iter().map(|mark| mark.seat).collect();
    shown.sort_unstable();
    shown.dedup();
    // A note's number leads to its first sentence alone.
    let mut numbered = Vec::new();
    let mut piece = |it: &Piece| {
        let first = it.begins.iter().find_map(|at| match marks.get(*at) {
            Some(Mark::Note(number)) if !numbered.contains(number) => Some(*number),
            _ => None,
        });
        numbered.extend(first);
        marked(&taken.text, it, &marks, first)
    };
    html! {
        <section class="paper" aria-labelledby="ad-paper">
            <h2 id="ad-paper">{ ui::ad_paper_title() }</h2>
            <ul class="paper-legend">
                { for shown.into_iter().map(|seat| html! { <li>{ tag(seat) }<span class={classes!("seat", seat.as_str())}>{ ui::ad_paper_seat(role(seat)) }</span></li> }) }
                if !taken.against.is_empty() { <li><span class="noted">{ ui::ad_paper_noted() }</span></li> }
            </ul>
            <div class="paper-text" role="region" aria-labelledby="ad-paper" tabindex="0" lang="en">
                { for pieces(&taken.text, &spans).iter().map(|paragraph| html! { <p>{ for paragraph.iter().map(&mut piece) }</p> }) }
            </div>
        </section>
    }
}

fn marked(text: &str, piece: &Piece, marks: &[Mark], first: Option<usize>) -> Html {
    let words = piece.span.of(text).to_owned();
    let of = |at: &usize| marks.get(*at).copied();
    let seat = piece.on.iter().filter_map(of).find_map(|mark| match mark {
        Mark::Seat(seat) => Some(seat),
        Mark::Note(_) => None,
    });
    let begins = |seat| {
        let mut begun = piece.begins.iter().filter_map(of);
        begun.any(|mark| matches!(mark, Mark::Seat(other) if other == seat))
    };
    let noted = piece
        .on
        .iter()
        .filter_map(of)
        .any(|mark| matches!(mark, Mark::Note(_)));
    let ends: Vec<usize> = piece
        .ends
        .iter()
        .filter_map(of)
        .filter_map(|mark| match mark {
            Mark::Note(number) => Some(number),
            Mark::Seat(_) => None,
        })
        .collect();
    if seat.is_none() && !noted {
        return plain(text, piece.span);
    }
    html! {
        <>
            if let Some(seat) = seat.filter(|seat| begins(*seat)) { { tag(seat) } }
            <mark
                class={classes!(seat.map(|seat| ["seat ", seat.as_str()].concat()), noted.then_some("noted"))}
                id={first.map(said_id)}
                tabindex={first.map(|_| "-1")}
            >{ words }</mark>
            { for ends.into_iter().map(|number| html! { <sup class="on-note">{ ui::ad_on_note(&number.to_string()) }</sup> }) }
        </>
    }
}

/// A seat's short name in front of its sentence.
fn tag(seat: RoleId) -> Html {
    let name = match seat {
        RoleId::Cto => ui::seat_tag_cto(),
        RoleId::VpEngineering => ui::seat_tag_vpe(),
        RoleId::Cio => ui::seat_tag_cio(),
        RoleId::HeadOfEngineering => ui::seat_tag_hoe(),
    };
    html! { <span class={classes!("seat-tag", seat.as_str())}>{ name }</span> }
}
