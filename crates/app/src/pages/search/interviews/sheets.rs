//! The packet: the sheets, the case and the reference call, on screen, on paper and as a file.

use rolefit_advice::interviews::{Case, Panel, ReferenceQuestion};
use rolefit_catalogue::ui;
use rolefit_documents::{Document, markdown, packet};
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::{paper, team};
use crate::browser::{download_bytes, print};
use crate::pages::search::word::use_word;
use crate::state::Desk;

/// The packet of this panel, with what is known filled in.
pub(super) fn packet(
    desk: &Desk,
    panel: &Panel,
    case: Option<Case>,
    references: Vec<ReferenceQuestion>,
    candidate: Option<&str>,
) -> Document {
    let filled = packet::Filled {
        candidate: candidate.unwrap_or_default().to_owned(),
        interviewers: team::named(desk),
    };
    packet::document(
        ui::kit_packet(),
        "en",
        panel,
        case.as_ref(),
        &references,
        &filled,
    )
}

pub(super) fn section(packet: &Document, panel: &Panel, candidate: Option<&str>) -> Html {
    let left: usize = panel
        .sheets
        .iter()
        .flat_map(|sheet| &sheet.competencies)
        .map(|one| one.probes.len())
        .sum();
    html! {
        <section class="packet">
            <div class="screen-only">
                <h2>{ ui::kit_packet() }</h2>
                if let Some(name) = candidate {
                    if left == 0 {
                        <p><bdi>{ ui::kit_nothing_left(name) }</bdi></p>
                    } else {
                        <p><bdi>{ ui::kit_left(count(left), name) }</bdi></p>
                    }
                } else {
                    <p>{ ui::kit_packet_lead() }</p>
                }
                <Export packet={packet.clone()} />
            </div>
            { paper::pages(packet) }
        </section>
    }
}

/// The kind of file, as browsers name it.
const MARKDOWN: &str = "text/markdown";

#[derive(Clone, PartialEq, Properties)]
struct ExportProps {
    packet: Document,
}

/// The ways to take the packet along.
#[component]
fn Export(props: &ExportProps) -> Html {
    let as_markdown = {
        let packet = props.packet.clone();
        Callback::from(move |_: MouseEvent| {
            let text = markdown::write(&packet);
            download_bytes(ui::kit_packet_file(), MARKDOWN, text.as_bytes());
        })
    };
    let word = {
        let packet = props.packet.clone();
        use_word(
            ui::kit_packet_docx(),
            Callback::from(move |()| packet.clone()),
        )
    };
    html! {
        <>
            <p class="actions">
                <button class="main" type="button" onclick={print()}>{ ui::kit_print() }</button>
                { word.button }
                <button type="button" onclick={as_markdown}>{ ui::kit_markdown() }</button>
            </p>
            { word.outcome }
        </>
    }
}
