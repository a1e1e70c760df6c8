//! What else an ad describes: kinds of CTO, and emphasis.

use std::cmp::Ordering;

use rolefit_catalogue::{ContrastText, contrast_text, type_text, ui};
use rolefit_reading::ContrastRead;
use yew::prelude::*;

use super::seats::{bar, degree};
use crate::pages::document::taken::Taken;

/// The kinds of CTO.
pub(super) fn types(taken: &Taken) -> Html {
    let types = &taken.reading.types;
    html! {
        <section>
            <h2>{ ui::ad_types_title() }</h2>
            if types.is_empty() {
                <p>{ ui::ad_types_none() }</p>
            } else {
                { for types.iter().map(|it| {
                    let text = type_text(it.id);
                    html! {
                        <div class="strength">
                            <p><strong>{ text.name }</strong><span class="quiet">{ degree(it.strength) }</span></p>
                            { bar(it.strength) }
                            <p class="quiet">{ text.summary }</p>
                        </div>
                    }
                }) }
            }
        </section>
    }
}

/// Traditional against modern, contrast by contrast.
pub(super) fn emphasis(taken: &Taken) -> Html {
    let read = &taken.reading.emphasis;
    if read.is_empty() {
        return html! {
            <section>
                <h2>{ ui::emphasis_title() }</h2>
                <p>{ ui::ad_emphasis_none() }</p>
            </section>
        };
    }
    html! {
        <section>
            <h2>{ ui::emphasis_title() }</h2>
            <div class="contrast-ends quiet" aria-hidden="true">
                <span>{ ui::emphasis_traditional() }</span>
                <span>{ ui::emphasis_modern() }</span>
            </div>
            <ul class="contrasts">{ for read.iter().map(row) }</ul>
        </section>
    }
}

fn row(read: &ContrastRead) -> Html {
    let Some(ContrastText {
        traditional,
        modern,
    }) = contrast_text(read.id)
    else {
        return Html::default();
    };
    let (words, at) = match read.traditional.cmp(&read.modern) {
        Ordering::Greater => (ui::ad_emphasis_more(traditional, modern), "8%"),
        Ordering::Equal => (ui::ad_emphasis_both(traditional, modern), "50%"),
        Ordering::Less => (ui::ad_emphasis_more(modern, traditional), "92%"),
    };
    html! {
        <li>
            <svg class="contrast-mark" width="144" height="24" aria-hidden="true" focusable="false">
                <line class="axis-line" x1="0" x2="100%" y1="12" y2="12" />
                <line class="axis-centre" x1="50%" x2="50%" y1="5" y2="19" />
                <circle class="bar-dot" cx={at} cy="12" r="6" />
            </svg>
            <p>{ words }</p>
        </li>
    }
}
