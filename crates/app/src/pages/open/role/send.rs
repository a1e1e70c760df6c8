//! What goes back, if anything: a file whose contents the candidate chooses, and sees.

use std::collections::BTreeSet;
use std::rc::Rc;

use rolefit_catalogue::{candidate, fact, item_name, ui, want};
use rolefit_core::Answers;
use rolefit_formats::link::BriefLink;
use rolefit_formats::{Label, Profile};
use rolefit_ui::figures::count;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::wants::supplied;
use crate::browser::download;
use crate::hooks::use_app;
use crate::pages::files::export;

/// What may be sent.
#[derive(PartialEq, Properties)]
pub(super) struct SendProps {
    /// The brief it answers.
    pub brief: Rc<BriefLink>,
}

/// What is ticked.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Ticked {
    answers: bool,
    quotes: bool,
    wants: bool,
    facts: bool,
    name: bool,
    typed: String,
    /// What is left out one by one: the ids of questions, wants and facts, which are unique.
    without: BTreeSet<String>,
}

impl Default for Ticked {
    /// What the comparison needs, and nothing more.
    fn default() -> Self {
        Self {
            answers: true,
            quotes: false,
            wants: false,
            facts: false,
            name: false,
            typed: String::new(),
            without: BTreeSet::new(),
        }
    }
}

/// Of a profile what the brief asks about, with what those answers rest on, and the facts. Begun empty, so that nothing
/// goes along unseen: no other answer, nobody's ratings.
fn asked_of(profile: &Profile, brief: &BriefLink) -> Profile {
    let mut asked = Profile::new(Label::default(), &Answers::open(&candidate()));
    let weighed = |id: &str| brief.weighs.iter().any(|asked| asked.item == id);
    let answers = profile.answers.iter().filter(|(id, _)| weighed(id));
    asked.answers = answers.map(|(id, level)| (id.clone(), *level)).collect();
    let quotes = profile.evidence.iter().filter(|(id, _)| weighed(id));
    asked.evidence = quotes
        .map(|(id, quote)| (id.clone(), quote.clone()))
        .collect();
    let supplied = supplied(brief);
    let wants = profile.wants.iter();
    let wants = wants.filter(|(id, _)| supplied.contains(&id.as_str()));
    asked.wants = wants.map(|(id, want)| (id.clone(), want.clone())).collect();
    asked.facts = profile.facts.clone();
    asked
}

/// Of that what is ticked.
fn chosen(mut profile: Profile, ticked: &Ticked) -> Profile {
    if !ticked.answers {
        profile.answers.clear();
    }
    if !ticked.wants {
        profile.wants.clear();
    }
    if !ticked.facts {
        profile.facts.clear();
    }
    profile.answers.retain(|id, _| !ticked.without.contains(id));
    let answers = &profile.answers;
    profile
        .evidence
        .retain(|id, _| ticked.quotes && answers.contains_key(id));
    profile.wants.retain(|id, _| !ticked.without.contains(id));
    profile.facts.retain(|id, _| !ticked.without.contains(id));
    let name = if ticked.name { ticked.typed.trim() } else { "" };
    profile.label = Label::cleaned(name);
    profile
}

/// A part of the file to be ticked.
struct Part {
    words: String,
    hint: Option<&'static str>,
    checked: bool,
    toggle: fn(&mut Ticked),
    /// What it holds: ids and names.
    entries: Vec<(String, &'static str)>,
}

/// A part's box, and one for each of its entries once it is ticked.
fn boxes(ticked: &UseStateHandle<Ticked>, part: Part) -> Html {
    let (checked, toggle) = (part.checked, part.toggle);
    let whole = change(ticked, toggle);
    let each = |(id, name): (String, &'static str)| {
        let checked = !ticked.without.contains(&id);
        let key = id.clone();
        let onchange = change(ticked, move |now| {
            if !now.without.remove(&id) {
                now.without.insert(id.clone());
            }
        });
        html! {
            <label class="choice" {key}>
                <input type="checkbox" {checked} {onchange} />
                <span>{ name }</span>
            </label>
        }
    };
    html! {
        <>
            <label class="choice">
                <input type="checkbox" {checked} onchange={whole} />
                <span>{ part.words.clone() }</span>
            </label>
            if let Some(hint) = part.hint { <p class="hint under">{ hint }</p> }
            if checked && !part.entries.is_empty() {
                <details>
                    <summary>{ ui::send_each() }<span class="hidden">{ ": " }{ part.words }</span></summary>
                    <div class="facts-told">{ for part.entries.into_iter().map(each) }</div>
                </details>
            }
        </>
    }
}

/// What ticking a box does.
fn change(ticked: &UseStateHandle<Ticked>, how: impl Fn(&mut Ticked) + 'static) -> Callback<Event> {
    let ticked = ticked.clone();
    Callback::from(move |_: Event| {
        let mut now = (*ticked).clone();
        how(&mut now);
        ticked.set(now);
    })
}

/// The section.
#[component]
pub(super) fn Send(props: &SendProps) -> Html {
    let app = use_app();
    let ticked = use_state_eq(Ticked::default);
    let done = use_state_eq(|| false);
    let whole = asked_of(&export::profile(&app.state), &props.brief);
    let file = chosen(whole.clone(), &ticked);
    let nothing = file.answers.is_empty() && file.wants.is_empty() && file.facts.is_empty();
    let text = file.to_json();
    {
        let done = done.setter();
        use_effect_with(text.clone(), move |_| done.set(false));
    }
    let answers = whole.answers.keys().filter_map(|id| {
        let item = candidate().item_index(id)?;
        Some((id.clone(), item_name(item)))
    });
    let wants = whole.wants.keys();
    let wants = wants.filter_map(|id| Some((id.clone(), want(id)?.name)));
    let facts = whole.facts.keys();
    let facts = facts.filter_map(|id| Some((id.clone(), fact(id)?.name)));
    // They go with their answers.
    let quotes = (ticked.answers && !whole.evidence.is_empty()).then(|| Part {
        words: ui::send_quotes(count(whole.evidence.len())),
        hint: Some(ui::send_quotes_hint()),
        checked: ticked.quotes,
        toggle: |it| it.quotes = !it.quotes,
        entries: Vec::new(),
    });
    let answers = Part {
        words: ui::send_answers(count(whole.answers.len())),
        hint: None,
        checked: ticked.answers,
        toggle: |it| it.answers = !it.answers,
        entries: answers.collect(),
    };
    let others: [Part; 3] = [
        Part {
            words: ui::send_wants(count(whole.wants.len())),
            hint: Some(ui::send_wants_hint()),
            checked: ticked.wants,
            toggle: |it| it.wants = !it.wants,
            entries: wants.collect(),
        },
        Part {
            words: ui::send_facts(count(whole.facts.len())),
            hint: Some(ui::send_facts_hint()),
            checked: ticked.facts,
            toggle: |it| it.facts = !it.facts,
            entries: facts.collect(),
        },
        Part {
            words: ui::send_name().to_owned(),
            hint: Some(ui::send_name_hint()),
            checked: ticked.name,
            toggle: |it| it.name = !it.name,
            entries: Vec::new(),
        },
    ];
    let typed = {
        let ticked = ticked.clone();
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            ticked.set(Ticked {
                typed,
                ..(*ticked).clone()
            });
        })
    };
    let save = {
        let (text, done) = (text.clone(), done.setter());
        Callback::from(move |_: MouseEvent| {
            download(ui::send_file(), &text);
            done.set(true);
        })
    };
    html! {
        <section>
            <h2>{ ui::send_title() }</h2>
            <p>{ ui::send_lead() }</p>
            <fieldset>
                <legend class="hidden">{ ui::send_title() }</legend>
                <div class="anchors">
                    { for [answers].into_iter().chain(quotes).chain(others).map(|part| boxes(&ticked, part)) }
                </div>
            </fieldset>
            if ticked.name {
                <label class="field">
                    <span>{ ui::send_name_field() }</span>
                    <input type="text" maxlength="120" autocomplete="name" value={ticked.typed.clone()} oninput={typed} />
                </label>
            }
            if nothing {
                <p class="outcome" role="status">{ ui::send_nothing() }</p>
            } else {
                <details class="file-shown">
                    <summary>{ ui::send_shows() }</summary>
                    <pre tabindex="0" aria-label={ui::send_shows()}><bdi>{ text }</bdi></pre>
                </details>
                <p class="actions"><button class="main" type="button" onclick={save}>{ ui::send_download() }</button></p>
                <p role="status">{ if *done { ui::send_done() } else { "" } }</p>
            }
            <p class="quiet">{ ui::send_never() }</p>
        </section>
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rolefit_advice::Invitation;
    use rolefit_advice::brief::Basis;
    use rolefit_advice::diagnosis::diagnose;
    use rolefit_catalogue::FactAnswer;
    use rolefit_formats::{FactValue, Importance, Wanted, read_profile};

    use super::*;

    fn fixture(name: &str) -> Profile {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/");
        let file = [folder, name, ".json"].concat();
        read_profile(&std::fs::read(file).unwrap()).unwrap()
    }

    /// Somebody who has answered much more than any brief asks, with wants and a fact.
    fn person() -> Profile {
        let mut person = fixture("people/enterprise_dreams_of_startup");
        for want in ["autonomy", "pay_floor"] {
            let options = rolefit_catalogue::want(want).unwrap().options;
            let wanted = Wanted {
                level: options.last().unwrap().id.to_owned(),
                importance: Importance::new(3).unwrap(),
            };
            person.wants.insert(want.to_owned(), wanted);
        }
        let fact = rolefit_catalogue::facts()
            .iter()
            .find(|fact| matches!(fact.answer, FactAnswer::Number { .. }));
        let id = fact.unwrap().id.to_owned();
        person.facts.insert(id, FactValue::Number(5));
        person
    }

    fn brief() -> BriefLink {
        let company = fixture("companies/cto_title_vpe_work_freight").to_company();
        let need = diagnose(&company).today.need;
        let basis = Basis {
            company: &company,
            need: &need,
            work: None,
        };
        BriefLink::new(&Invitation::of(&basis, &BTreeSet::new()))
    }

    #[test]
    fn at_first_only_the_answers_asked_for_are_in_the_file() {
        let (person, brief) = (person(), brief());
        let whole = asked_of(&person, &brief);
        assert!(!whole.wants.is_empty() && !whole.facts.is_empty());
        let file = chosen(whole.clone(), &Ticked::default());
        assert!(!file.answers.is_empty());
        assert!(file.answers.len() < person.answers.len());
        for (id, level) in &file.answers {
            assert!(brief.weighs.iter().any(|asked| asked.item == *id), "{id}");
            assert_eq!(person.answers.get(id), Some(level));
        }
        let mut alone = Profile::new(Label::default(), &Answers::open(&candidate()));
        alone.answers.clone_from(&file.answers);
        assert_eq!(file, alone);
        assert_eq!(read_profile(file.to_json().as_bytes()).unwrap(), file);
    }

    #[test]
    fn quotes_go_along_ticked_and_with_their_answers_alone() {
        let (mut person, brief) = (person(), brief());
        let levels = person.answers.iter();
        let levels = levels.filter(|(_, level)| level.is_some());
        person.evidence = levels
            .map(|(id, _)| (id.clone(), "Led it.".into()))
            .collect();
        let whole = asked_of(&person, &brief);
        assert!(!whole.evidence.is_empty() && whole.evidence.len() < person.evidence.len());
        assert!(
            chosen(whole.clone(), &Ticked::default())
                .evidence
                .is_empty()
        );
        let first = whole.evidence.keys().next().unwrap().clone();
        let without = BTreeSet::from([first.clone()]);
        let ticked = Ticked {
            quotes: true,
            without,
            ..Ticked::default()
        };
        let file = chosen(whole.clone(), &ticked);
        assert_eq!(file.evidence.len() + 1, whole.evidence.len());
        assert!(!file.evidence.contains_key(&first));
        assert_eq!(read_profile(file.to_json().as_bytes()).unwrap(), file);
    }

    #[test]
    fn each_tick_adds_its_part_and_no_name_goes_unticked() {
        let whole = asked_of(&person(), &brief());
        let all = Ticked {
            without: BTreeSet::new(),
            answers: false,
            quotes: true,
            wants: true,
            facts: true,
            name: true,
            typed: " Kim \u{202e}Example ".to_owned(),
        };
        let file = chosen(whole.clone(), &all);
        assert_eq!((&file.wants, &file.facts), (&whole.wants, &whole.facts));
        assert!(file.answers.is_empty());
        assert_eq!(file.label.as_str(), "Kim Example");
        let without = BTreeSet::from(["pay_floor".to_owned()]);
        let less = chosen(
            whole.clone(),
            &Ticked {
                without,
                ..all.clone()
            },
        );
        assert!(file.wants.contains_key("pay_floor") && !less.wants.contains_key("pay_floor"));
        assert_eq!(less.wants.len() + 1, file.wants.len());
        let unnamed = chosen(whole, &Ticked { name: false, ..all });
        assert_eq!(unnamed.label.as_str(), "");
    }
}
