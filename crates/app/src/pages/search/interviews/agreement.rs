//! What raters say of a candidate: mixed reviews first, then gaps, then where they agree. No figure comes before it.

use std::collections::BTreeMap;

use rolefit_advice::interviews::{Opinion, Reviewed, reviews};
use rolefit_catalogue::{item_name, item_question, ui};
use rolefit_core::{ItemIndex, Level, Need};
use rolefit_formats::Profile;
use rolefit_ui::figures::count;
use rolefit_ui::sentences::joins;
use yew::prelude::*;

/// Who said what, by question. Somebody who rated on two occasions is quoted for both.
fn heard(profile: &Profile) -> BTreeMap<ItemIndex, Vec<Opinion>> {
    let mut heard: BTreeMap<ItemIndex, Vec<Opinion>> = BTreeMap::new();
    for rating in profile.ratings.iter() {
        for (id, level) in &rating.levels {
            if let (Some(item), Some(level)) = (rolefit_catalogue::item_index(id), *level) {
                let rater = rating.rater.as_str().to_owned();
                heard
                    .entry(item)
                    .or_default()
                    .push(Opinion { level, rater });
            }
        }
    }
    heard
}

pub(super) fn section(need: &Need, profile: &Profile) -> Html {
    let name = profile.label.as_str();
    let reviews = reviews(
        need,
        &profile.to_answers(),
        &profile.rated_answers(),
        &heard(profile),
    );
    let all = need.requirements.len();
    let rated = all - reviews.unrated.len();
    html! {
        <section class="reviews">
            <h2><bdi>{ ui::reviews_title(name) }</bdi></h2>
            if rated == 0 {
                <p>{ ui::reviews_none() }</p>
            } else {
                <p>{ ui::reviews_lead(count(rated), count(all)) }</p>
                { list(ui::reviews_mixed(count(reviews.mixed.len())), ui::reviews_mixed_why(), &reviews.mixed, true) }
                { list(ui::reviews_short(count(reviews.short.len())), ui::reviews_short_why(), &reviews.short, true) }
                { list(ui::reviews_agreed(count(reviews.agreed.len())), ui::reviews_agreed_why(), &reviews.agreed, false) }
                { list(ui::reviews_once(count(reviews.once.len())), ui::reviews_once_why(), &reviews.once, false) }
                { unrated(&reviews.unrated) }
            }
        </section>
    }
}

/// One list. What calls for a talk is open; the rest opens on demand.
fn list(title: String, why: &'static str, all: &[Reviewed], open: bool) -> Html {
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <details class="reviewed" {open}>
            <summary><h3>{ title }</h3></summary>
            <p class="quiet">{ why }</p>
            <ul>{ for all.iter().map(row) }</ul>
        </details>
    }
}

fn row(reviewed: &Reviewed) -> Html {
    let anchor = |level: Level| {
        let anchors = &item_question(reviewed.item).anchors;
        anchors
            .get(usize::from(level.get()))
            .copied()
            .unwrap_or_default()
    };
    let mut by_level: BTreeMap<Level, Vec<&str>> = BTreeMap::new();
    for opinion in &reviewed.opinions {
        by_level
            .entry(opinion.level)
            .or_default()
            .push(&opinion.rater);
    }
    let said = by_level.into_iter().map(|(level, raters)| {
        let raters = joins::list(&raters).unwrap_or_default();
        html! {
            <li>
                <bdi><strong>{ raters }</strong></bdi>{ ": " }
                { ui::reviews_level(u32::from(level.get()), anchor(level)) }
            </li>
        }
    });
    html! {
        <li>
            <p><strong>{ item_name(reviewed.item) }</strong></p>
            <ul class="said">{ for said }</ul>
            <p class="quiet">
                { ui::reviews_needed(u32::from(reviewed.required.get()), anchor(reviewed.required)) }
                if let Some(own) = reviewed.own { { " " }{ ui::reviews_own(u32::from(own.get())) } }
            </p>
        </li>
    }
}

/// What nobody has seen: the reason for the next interview.
fn unrated(all: &[Reviewed]) -> Html {
    let names: Vec<&str> = all.iter().map(|it| item_name(it.item)).collect();
    if names.is_empty() {
        return html! { <p>{ ui::reviews_all_rated() }</p> };
    }
    html! {
        <details class="reviewed">
            <summary><h3>{ ui::reviews_unrated(count(names.len())) }</h3></summary>
            <p class="quiet">{ ui::reviews_unrated_why() }</p>
            <ul>{ for names.iter().map(|name| html! { <li>{ *name }</li> }) }</ul>
        </details>
    }
}
