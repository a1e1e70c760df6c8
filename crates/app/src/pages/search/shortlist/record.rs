//! What was decided, in the order it was decided, and the record of it as a file.

use js_sys::Date;
use rolefit_catalogue::ui;
use rolefit_formats::record::{Decision, Record};
use rolefit_formats::{Label, Verification, read_record};
use yew::prelude::*;

use super::{company, words};
use crate::browser::download;
use crate::hooks::use_app;
use crate::pages::files::picked::on_picked;
use crate::pages::files::problems::{Refused, refusal};
use crate::state::{Desk, Value, keys};

/// Every decision kept, each under the person's id, the earliest first.
pub fn decisions(desk: &Desk) -> Vec<(String, Decision)> {
    let told = desk.details.iter();
    let mut found: Vec<(u64, String, Decision)> = told
        .filter_map(|(key, detail)| {
            let rest = key.strip_prefix(keys::DECISION)?;
            let (person, _) = rest.rsplit_once(':')?;
            match &detail.value {
                Some(Value::One(text)) => {
                    Some((detail.stamp, person.to_owned(), Decision::from_text(text)?))
                }
                _ => None,
            }
        })
        .collect();
    found.sort_by(|one, other| (&one.2.date, one.0).cmp(&(&other.2.date, other.0)));
    found
        .into_iter()
        .map(|(_, person, it)| (person, it))
        .collect()
}

/// The number of the next decision about a person: one more than there ever were.
pub fn next_number(desk: &Desk, person: &str) -> usize {
    let of = [keys::DECISION, person, ":"].concat();
    desk.details
        .iter()
        .filter(|(key, _)| key.starts_with(&of))
        .count()
        + 1
}

/// The day it is here, as 2026-03-31.
pub fn today() -> String {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

/// What became of a record that was picked.
enum Checked {
    Nothing,
    Refused(Refused),
    Same,
    Differs,
}

/// How people are called.
#[derive(PartialEq, Properties)]
pub struct DecisionsProps {
    /// Where names are hidden: what each person is called instead, by id.
    pub names: Option<Vec<(AttrValue, AttrValue)>>,
}

impl DecisionsProps {
    fn name<'a>(&'a self, id: &str, it: &'a Decision) -> &'a str {
        match &self.names {
            None => it.person.as_str(),
            Some(names) => {
                let named = names.iter().find(|(other, _)| *other == id);
                named.map_or("", |(_, name)| name.as_str())
            }
        }
    }
}

/// The section.
#[component]
pub fn Decisions(props: &DecisionsProps) -> Html {
    let app = use_app();
    let checked = use_state(|| Checked::Nothing);
    let all = decisions(&app.state.open);
    let save = |write: fn(&Record) -> (&'static str, String)| {
        let state = app.state.clone();
        Callback::from(move |_: MouseEvent| {
            let all = decisions(&state.open)
                .into_iter()
                .map(|(_, it)| it)
                .collect();
            let record = Record::new(Label::cleaned(&company::name(&state.open)), all);
            let (name, text) = write(&record);
            download(name, &text);
        })
    };
    let picked = {
        let checked = checked.setter();
        on_picked(Callback::from(move |bytes: Result<Vec<u8>, _>| {
            checked.set(match bytes.map(|bytes| read_record(&bytes)) {
                Err(unread) => Checked::Refused(Refused::Unread(unread)),
                Ok(Err(problems)) => Checked::Refused(Refused::Problems(problems)),
                Ok(Ok(record)) if record.verify() == Verification::Same => Checked::Same,
                Ok(Ok(_)) => Checked::Differs,
            });
        }))
    };
    html! {
        <section class="record">
            <h2>{ ui::record_title() }</h2>
            if all.is_empty() {
                <p class="quiet">{ ui::record_none() }</p>
            } else {
                <p>{ ui::record_lead() }</p>
                <ol class="plain-list">{ for all.iter().map(|(id, it)| line(props.name(id, it), it)) }</ol>
                <p class="actions">
                    <button type="button" onclick={save(|record| (ui::record_file_json(), record.to_json()))}>{ ui::record_json() }</button>
                    <button type="button" onclick={save(|record| (ui::record_file_csv(), record.to_csv()))}>{ ui::record_csv() }</button>
                </p>
            }
            <label class="field">
                <span>{ ui::record_check() }</span>
                <input type="file" accept=".json,application/json" onchange={picked} />
            </label>
            { match &*checked {
                Checked::Nothing => Html::default(),
                Checked::Refused(refused) => refusal(ui::verify_failed(), refused),
                Checked::Same => html! { <p class="outcome" role="status">{ ui::record_same() }</p> },
                Checked::Differs => html! { <p class="alarm outcome" role="alert">{ ui::record_differs() }</p> },
            } }
        </section>
    }
}

fn line(name: &str, it: &Decision) -> Html {
    let shown = &it.shown;
    let figures = [
        shown.place.map(ui::matrix_place),
        shown
            .demands
            .map(|score| [ui::matrix_work(), " ", &words::whole(score)].concat()),
        shown
            .supplies
            .map(|score| [ui::matrix_offer(), " ", &words::whole(score)].concat()),
        Some(words::evidence(shown.evidence).to_owned()),
    ];
    let figures: Vec<String> = figures.into_iter().flatten().collect();
    html! {
        <li>
            <p><strong><bdi>{ ui::record_line(
                it.date.as_str(),
                words::decided(it.decided),
                name,
                it.by.as_str(),
            ) }</bdi></strong></p>
            <p class="reason">{ it.reason.as_str() }</p>
            <p class="quiet">{ ui::record_shown(&figures.join(" · ")) }</p>
        </li>
    }
}
