//! What goes back, if anything: a file whose contents the candidate chooses, and sees.

use std::rc::Rc;

use rolefit_catalogue::{candidate, ui};
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
    wants: bool,
    facts: bool,
    name: bool,
    typed: String,
}

impl Default for Ticked {
    /// What the comparison needs, and nothing more.
    fn default() -> Self {
        Self {
            answers: true,
            wants: false,
            facts: false,
            name: false,
            typed: String::new(),
        }
    }
}

/// Of a profile what the brief asks about, and the facts. Begun empty, so that nothing goes along unseen: no other answer,
/// nobody's ratings.
fn asked_of(profile: &Profile, brief: &BriefLink) -> Profile {
    let mut asked = Profile::new(Label::default(), &Answers::open(&candidate()));
    let weighed = |id: &str| brief.weighs.iter().any(|asked| asked.item == id);
    let answers = profile.answers.iter().filter(|(id, _)| weighed(id));
    asked.answers = answers.map(|(id, level)| (id.clone(), *level)).collect();
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
    let name = if ticked.name { ticked.typed.trim() } else { "" };
    profile.label = Label::cleaned(name);
    profile
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
    let toggled = |change: fn(&mut Ticked)| {
        let ticked = ticked.clone();
        Callback::from(move |_: Event| {
            let mut now = (*ticked).clone();
            change(&mut now);
            ticked.set(now);
        })
    };
    let tick =
        |checked: bool, words: String, hint: Option<&'static str>, change: fn(&mut Ticked)| {
            html! {
                <>
                    <label class="choice">
                        <input type="checkbox" {checked} onchange={toggled(change)} />
                        <span>{ words }</span>
                    </label>
                    if let Some(hint) = hint { <p class="hint under">{ hint }</p> }
                </>
            }
        };
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
                    { tick(ticked.answers, ui::send_answers(count(whole.answers.len())), None, |it| it.answers = !it.answers) }
                    { tick(ticked.wants, ui::send_wants(count(whole.wants.len())), Some(ui::send_wants_hint()), |it| it.wants = !it.wants) }
                    { tick(ticked.facts, ui::send_facts(count(whole.facts.len())), Some(ui::send_facts_hint()), |it| it.facts = !it.facts) }
                    { tick(ticked.name, ui::send_name().to_owned(), Some(ui::send_name_hint()), |it| it.name = !it.name) }
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
    use std::collections::BTreeSet;

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
    fn each_tick_adds_its_part_and_no_name_goes_unticked() {
        let whole = asked_of(&person(), &brief());
        let all = Ticked {
            answers: false,
            wants: true,
            facts: true,
            name: true,
            typed: " Kim \u{202e}Example ".to_owned(),
        };
        let file = chosen(whole.clone(), &all);
        assert_eq!((&file.wants, &file.facts), (&whole.wants, &whole.facts));
        assert!(file.answers.is_empty());
        assert_eq!(file.label.as_str(), "Kim Example");
        let unnamed = chosen(whole, &Ticked { name: false, ..all });
        assert_eq!(unnamed.label.as_str(), "");
    }
}
