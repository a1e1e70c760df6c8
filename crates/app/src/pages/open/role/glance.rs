//! What stands before anything is asked: the notice to candidates, and the brief at a glance.

use rolefit_advice::Work;
use rolefit_catalogue::{role_text, ui};
use rolefit_formats::link::BriefLink;
use rolefit_ui::{IconName, figures::count, icon};
use yew::prelude::*;

/// Who asks, for what, who sees it, and who decides.
pub(super) fn notice(brief: &BriefLink) -> Html {
    let made = match brief.company.as_str() {
        "" => ui::role_notice_made_nobody().to_owned(),
        company => ui::role_notice_made(company),
    };
    html! {
        <section class="notice">
            <h2>{ ui::role_notice_title() }</h2>
            <p><bdi>{ made }</bdi></p>
            <p class="promise">{ icon(IconName::Device) }<span>{ ui::role_notice_leaves() }</span></p>
            <p>{ ui::role_notice_asked(count(brief.weighs.len())) }</p>
            <p>{ ui::role_notice_yours() }</p>
            <p>{ ui::role_notice_person() }</p>
            <p class="quiet">{ ui::role_notice_law() }</p>
        </section>
    }
}

/// What the company says of the role.
pub(super) fn section(brief: &BriefLink) -> Html {
    html! {
        <section>
            <h2>{ ui::role_glance_title() }</h2>
            if brief.glance.is_empty() && brief.work.is_none() {
                <p>{ ui::role_glance_none() }</p>
            } else {
                { rows(brief) }
                <p class="quiet">{ ui::role_glance_words() }</p>
            }
        </section>
    }
}

/// The brief's lines, and the work it describes. Words from a link are shown as text.
pub(in crate::pages::open) fn rows(brief: &BriefLink) -> Html {
    html! {
        <dl class="readings">
            { for brief.glance.iter().map(|line| html! {
                <div><dt><bdi>{ line.name.as_str() }</bdi></dt><dd><bdi>{ line.text.as_str() }</bdi></dd></div>
            }) }
            if let Some(work) = brief.work {
                <div><dt>{ ui::role_work_row() }</dt><dd>{ work_words(work) }</dd></div>
            }
        </dl>
    }
}

/// The work described, in words.
pub(in crate::pages::open) fn work_words(work: Work) -> &'static str {
    match work {
        Work::Of(role) => role_text(role).name,
        Work::Either => ui::role_work_either(),
        Work::Both => ui::role_work_both(),
    }
}
