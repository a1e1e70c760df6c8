//! What a stored company is called: by the name somebody gave its profile, else by the company's own, else by its stage. What
//! is not open is read from storage for that.

use std::collections::BTreeMap;
use std::rc::Rc;

use rolefit_catalogue::{FactAnswer, company, ui};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::hooks::AppHandle;
use crate::side::Side;
use crate::state::{Profile, Storage, Value, fact_key};

/// What the companies' facts call them, by the profile's id.
pub(super) type Known = Rc<BTreeMap<String, String>>;

/// Reads what the companies' facts call them.
#[hook]
pub(super) fn use_known(app: &AppHandle) -> Known {
    let known = use_state_eq(Known::default);
    let companies: Vec<(String, u64)> = app
        .state
        .profiles_of(Side::Company)
        .map(|one| (one.id.clone(), one.updated))
        .collect();
    let ready = app.state.storage == Storage::Open;
    let (setter, app) = (known.setter(), app.clone());
    use_effect_with((companies, ready), move |(companies, _)| {
        let companies = companies.clone();
        spawn_local(async move {
            let Some(store) = app.store() else { return };
            let mut all = BTreeMap::new();
            for (id, _) in companies {
                if let Ok(rows) = store.answers(Side::Company, id.clone()).await {
                    let fact = |fact: &str| {
                        let key = fact_key(fact);
                        let found = rows.details.iter().find(|(other, _)| *other == key);
                        found.and_then(|(_, detail)| detail.value.clone())
                    };
                    all.extend(called(fact).map(|name| (id, name)));
                }
            }
            setter.set(Rc::new(all));
        });
    });
    (*known).clone()
}

/// What facts call a company: its name, else its stage.
fn called(fact: impl Fn(&str) -> Option<Value>) -> Option<String> {
    if let Some(Value::One(name)) = fact("company_name") {
        return Some(name);
    }
    let Some(Value::One(stage)) = fact("stage") else {
        return None;
    };
    let Some(FactAnswer::Choice(options)) = company::fact("stage").map(|fact| fact.answer) else {
        return None;
    };
    let option = options.iter().find(|option| option.id == stage)?;
    Some(option.text.to_owned())
}

/// Whether a company is called as it was when it was made: by its number.
fn is_numbered(label: &str) -> bool {
    let number = label.split(|letter: char| !letter.is_ascii_digit());
    let number = number.filter_map(|digits| digits.parse().ok()).next();
    number.is_some_and(|number| ui::company_named(number) == label)
}

/// What a company is called on the screen.
pub(super) fn name(app: &AppHandle, known: &Known, profile: &Profile) -> String {
    if profile.side != Side::Company || !is_numbered(&profile.label) {
        return profile.label.clone();
    }
    let desk = app.state.desk(Side::Company);
    let open = desk.current.as_ref().filter(|open| open.id == profile.id);
    let called = match open {
        Some(_) => called(|fact| desk.fact(fact).cloned()),
        None => known.get(&profile.id).cloned(),
    };
    match called {
        Some(called) => ui::company_called(&called, &profile.label),
        None => profile.label.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_alone_is_no_name_that_somebody_gave() {
        for number in [1, 12, 501] {
            assert!(is_numbered(&ui::company_named(number)));
        }
        let first = ui::company_named(1);
        for given in ["", "7", "Larkfield", "Larkfield 7"] {
            assert!(!is_numbered(given), "{given}");
        }
        for given in [
            format!("{first} "),
            format!("{first}, 2"),
            first.replace('1', "01"),
        ] {
            assert!(!is_numbered(&given), "{given}");
        }
    }

    #[test]
    fn a_companys_own_name_comes_before_its_stage() {
        let told = |name: bool| {
            move |fact: &str| match fact {
                "company_name" => name.then(|| Value::One("Larkfield".into())),
                "stage" => Some(Value::One("growth".into())),
                _ => None,
            }
        };
        assert_eq!(called(told(true)).as_deref(), Some("Larkfield"));
        assert!(called(told(false)).is_some_and(|stage| stage != "growth"));
        assert_eq!(called(|_| None), None);
        assert_eq!(
            called(|_| Some(Value::One("no_stage".into()))).as_deref(),
            Some("no_stage")
        );
    }
}
