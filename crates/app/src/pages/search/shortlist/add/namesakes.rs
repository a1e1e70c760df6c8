//! Those in the files whose name is on the shortlist already: whether they take the place of whoever has it, or stand
//! beside them. Nothing is assumed; a person says which.

use std::rc::Rc;

use rolefit_catalogue::ui;
use rolefit_formats::Profile;
use rolefit_ui::figures::count;
use yew::prelude::*;

use super::super::words;
use super::reading::{Read, There, answers};

/// What becomes of each person in the files: nothing said yet, `Some(None)` beside, `Some(Some(id))` in the place of.
pub type Said = Vec<Option<Option<String>>>;

/// Beside, as a list's value. No id is empty.
const BESIDE: &str = "beside";

/// Nothing is said of anybody with a namesake, and everybody else is somebody new.
pub fn unsaid(read: &Read, fresh: &[&(Profile, String)]) -> Said {
    let new = |(profile, _): &&(Profile, String)| read.namesakes(profile).is_empty();
    fresh.iter().map(|one| new(one).then_some(None)).collect()
}

/// Somebody is replaced once at most: of two in the files the second stands beside.
fn once(said: &mut Said) {
    let mut taken: Vec<String> = Vec::new();
    for one in said.iter_mut() {
        let Some(Some(id)) = one else { continue };
        if taken.contains(id) {
            *one = Some(None);
        } else {
            taken.push(id.clone());
        }
    }
}

/// Everybody with a namesake takes the place of the one added last, or stands beside.
fn all(read: &Read, fresh: &[&(Profile, String)], replace: bool) -> Said {
    let said = |(profile, _): &&(Profile, String)| {
        let last = read.namesakes(profile).last();
        Some(last.filter(|_| replace).map(|there| there.id.clone()))
    };
    let mut said: Said = fresh.iter().map(said).collect();
    once(&mut said);
    said
}

/// Asks about each of them.
pub fn section(
    read: &Rc<Read>,
    fresh: &[&(Profile, String)],
    said: &Said,
    missing: bool,
    onsay: &Callback<Said>,
) -> Html {
    let named = fresh.iter().zip(said).enumerate();
    let named = named.filter_map(|(at, ((profile, _), said))| {
        let there = read.namesakes(profile);
        (!there.is_empty()).then_some((at, profile, there, said))
    });
    let named: Vec<_> = named.collect();
    if named.is_empty() {
        return Html::default();
    }
    let for_all = |replace: bool| {
        let (onsay, said) = (onsay.clone(), all(read, fresh, replace));
        Callback::from(move |_: MouseEvent| onsay.emit(said.clone()))
    };
    let rows = named.iter().map(|(at, profile, there, one)| {
        let (at, onsay, said) = (*at, onsay.clone(), said.clone());
        let choose = Callback::from(move |event: Event| {
            let mut said = said.clone();
            if let Some(slot) = said.get_mut(at) {
                *slot = match words::typed(&event).as_str() {
                    "" => None,
                    BESIDE => Some(None),
                    id => Some(Some(id.to_owned())),
                };
            }
            once(&mut said);
            onsay.emit(said);
        });
        row(profile, there, one, choose)
    });
    html! {
        <fieldset class="namesakes">
            <legend>{ ui::twice_title(count(named.len())) }</legend>
            <p>{ ui::twice_lead() }</p>
            if named.len() > 1 {
                <p class="actions">
                    <button type="button" onclick={for_all(true)}>{ ui::twice_replace_all() }</button>
                    <button type="button" onclick={for_all(false)}>{ ui::twice_beside_all() }</button>
                </p>
            }
            <details open={named.len() <= SHOWN}>
                <summary>{ ui::twice_each() }</summary>
                { for rows }
            </details>
            if missing { <p id="namesakes-missing" class="field-error" role="alert">{ ui::twice_missing() }</p> }
        </fieldset>
    }
}

/// How many are shown without being asked for.
const SHOWN: usize = 10;

fn row(
    profile: &Profile,
    there: &[There],
    said: &Option<Option<String>>,
    onchange: Callback<Event>,
) -> Html {
    let beside = *said == Some(None);
    let replaced = said.as_ref().and_then(Option::as_deref);
    html! {
        <label class="field">
            <span><bdi>{ ui::add_answers(profile.label.as_str(), count(answers(profile))) }</bdi></span>
            <select {onchange}>
                <option value="" selected={said.is_none()}>{ ui::twice_choose() }</option>
                { for there.iter().map(|one| html! {
                    <option value={one.id.clone()} selected={replaced == Some(one.id.as_str())}>
                        { ui::twice_replace(count(one.answers)) }
                    </option>
                }) }
                <option value={BESIDE} selected={beside}>{ ui::twice_beside() }</option>
            </select>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::candidate;
    use rolefit_core::Answers;
    use rolefit_formats::Label;

    fn person(name: &str) -> (Profile, String) {
        let profile = Profile::new(Label::cleaned(name), &Answers::open(&candidate()));
        let text = profile.canonical();
        (profile, text)
    }

    fn there(id: &str) -> There {
        There {
            id: id.to_owned(),
            answers: 3,
        }
    }

    #[test]
    fn whoever_has_a_namesake_is_asked_about_and_nobody_is_replaced_twice() {
        let mut read = Read::default();
        read.there
            .insert("ines".to_owned(), vec![there("1"), there("4")]);
        let people = [person("Ines"), person(" INES "), person("Amir"), person("")];
        let fresh: Vec<_> = people.iter().collect();
        assert_eq!(unsaid(&read, &fresh), [None, None, Some(None), Some(None)]);
        let replaced = all(&read, &fresh, true);
        let last = Some(Some("4".to_owned()));
        assert_eq!(replaced, [last, Some(None), Some(None), Some(None)]);
        assert_eq!(all(&read, &fresh, false), vec![Some(None); 4]);
    }
}
