//! How strongly an ad describes each seat: VP of Engineering to the left and hatched, CTO to the right and solid, the other
//! two below in ink.

use rolefit_catalogue::ui;
use rolefit_core::RoleId;
use rolefit_reading::Pointed;
use rolefit_ui::sentences::roles::role;
use yew::prelude::*;

use crate::pages::document::taken::Taken;

/// The section.
pub(super) fn section(taken: &Taken) -> Html {
    let seats = &taken.reading.seats;
    let strength = |seat| {
        let found = seats.iter().find(|it: &&Pointed<RoleId>| it.id == seat);
        found.map_or(0, |it| it.strength)
    };
    let (vpe, cto) = (strength(RoleId::VpEngineering), strength(RoleId::Cto));
    let half = |strength: u8| f64::from(strength) / 2.0;
    html! {
        <section>
            <h2>{ ui::ad_seats_title() }</h2>
            <p class="quiet">{ ui::ad_seats_lead() }</p>
            <div class="two-seats">
                <p class="side vpe">{ role(RoleId::VpEngineering) }<span class="quiet">{ degree(vpe) }</span></p>
                <p class="side cto">{ role(RoleId::Cto) }<span class="quiet">{ degree(cto) }</span></p>
            </div>
            <svg class="seat-bars" width="100%" height="32" aria-hidden="true" focusable="false">
                <line class="axis-line" x1="0" x2="100%" y1="16" y2="16" />
                <rect class="axis-box vpe" x={format!("{}%", 50.0 - half(vpe))} width={format!("{}%", half(vpe))} y="5" height="22" fill="url(#hatch)" />
                <rect class="axis-box cto" x="50%" width={format!("{}%", half(cto))} y="5" height="22" />
                <line class="axis-centre" x1="50%" x2="50%" y1="1" y2="31" />
            </svg>
            <div class="other-seats">
                { for [RoleId::HeadOfEngineering, RoleId::Cio].map(|seat| other(seat, strength(seat))) }
            </div>
        </section>
    }
}

fn other(seat: RoleId, strength: u8) -> Html {
    html! {
        <div class="strength">
            <p>{ role(seat) }<span class="quiet">{ degree(strength) }</span></p>
            { bar(strength) }
        </div>
    }
}

/// A strength as a bar in ink. The words stand beside it.
pub(super) fn bar(strength: u8) -> Html {
    html! {
        <svg class="strength-bar" width="100%" height="12" aria-hidden="true" focusable="false">
            <rect class="area-rest" width="100%" height="12" />
            <rect class="area-share" width={format!("{strength}%")} height="12" />
        </svg>
    }
}

/// A strength in words.
pub(super) fn degree(strength: u8) -> &'static str {
    match strength {
        0 => ui::ad_degree_none(),
        1..=24 => ui::ad_degree_little(),
        25..=49 => ui::ad_degree_some(),
        50..=69 => ui::ad_degree_clear(),
        _ => ui::ad_degree_strong(),
    }
}
