//! Ten people compared with three of the companies, from a file with a person a line.

use std::fs;

use rolefit_advice::offer::{Wanted, offered};
use rolefit_core::Ratio;
use rolefit_core::matching::{
    Basis, Binding, Standing, WantMet, binding, needs_met, order, standing,
};
use rolefit_formats::Profile;
use rolefit_formats::people::read_people;
use serde::Deserialize;

use crate::read::company_of;
use crate::support;

/// `match/expected.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    company: Vec<OfCompany>,
}

/// What is expected where people are compared with one company.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OfCompany {
    name: String,
    /// Exactly those who share the first place.
    first: Vec<String>,
    /// Each stands strictly above the next.
    above: Vec<Vec<String>>,
    needs_supplies: Vec<NeedsSupplies>,
}

/// What the company meets of a person's wants.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedsSupplies {
    person: String,
    /// NS, rounded half up; left out where every want is open.
    hundredths: Option<i64>,
    /// The want that costs most.
    binding: Option<String>,
    /// The facts that limit it.
    #[serde(default)]
    facts: Vec<String>,
}

fn people() -> Vec<Profile> {
    let bytes = fs::read(support::fixtures("companies/match/candidates.ndjson")).unwrap();
    let people: Vec<Profile> = read_people(&bytes)
        .unwrap()
        .map(|person| person.read.unwrap())
        .collect();
    assert_eq!(people.len(), 10);
    people
}

fn expected() -> Vec<(OfCompany, rolefit_advice::Company)> {
    let table = support::table(&support::fixtures("companies/match/expected.toml"));
    let expected: Expected = table.try_into().unwrap();
    let of = |it: OfCompany| {
        let file = support::fixtures("companies").join(format!("{}.json", it.name));
        let company = company_of(&fs::read(file).unwrap());
        (it, company)
    };
    let companies: Vec<_> = expected.company.into_iter().map(of).collect();
    assert!(companies.len() >= 3);
    companies
}

fn place(people: &[Profile], name: &str) -> usize {
    let is = |it: &Profile| it.label.as_str() == name;
    people
        .iter()
        .position(is)
        .unwrap_or_else(|| panic!("nobody is called {name}"))
}

#[test]
fn people_stand_in_the_order_expected() {
    let people = people();
    for (expected, company) in expected() {
        let name = &expected.name;
        let need = rolefit_advice::diagnosis::diagnose(&company).today.need;
        assert!(need.specific, "{name}");
        let bank = rolefit_catalogue::candidate();
        let on = |basis| -> Vec<Standing> {
            let of = |it: &Profile| standing(bank, need.target(), &it.to_answers(), basis);
            people.iter().map(of).collect()
        };
        let standings = on(Basis::SelfReported);
        let met = |person: &String| standings[place(&people, person)].met.value.unwrap();
        for chain in &expected.above {
            for two in chain.windows(2) {
                let (above, below) = (met(&two[0]), met(&two[1]));
                assert!(above > below, "{name}: {two:?} {above:?} {below:?}");
            }
        }
        let ordered = order(&standings, Basis::SelfReported);
        let first = &ordered.groups[0].places[0].people;
        let wanted: Vec<usize> = expected.first.iter().map(|it| place(&people, it)).collect();
        assert_eq!(*first, wanted, "{name}");
        // On interviewers’ word there is nothing yet: nobody is ordered, nobody is hidden.
        let unheard = order(&on(Basis::Interviewers), Basis::Interviewers);
        assert!(unheard.groups.is_empty(), "{name}");
        assert_eq!(unheard.unordered.len(), people.len(), "{name}");
    }
}

#[test]
fn what_is_wanted_and_what_is_offered_compare_as_reckoned_by_hand() {
    let people = people();
    for (expected, company) in expected() {
        for wanted in &expected.needs_supplies {
            let who = format!("{} at {}", wanted.person, expected.name);
            let person = &people[place(&people, &wanted.person)];
            let wants: Vec<Wanted<'_>> = person
                .wants
                .iter()
                .map(|(id, it)| Wanted {
                    id,
                    option: &it.level,
                    importance: it.importance.get(),
                })
                .collect();
            let met = needs_met(&offered(&company.facts, &wants));
            let hundredths = met.value.map(Ratio::hundredths);
            assert_eq!(hundredths, wanted.hundredths, "{who}: {met:?}");
            // Someone who meets the whole need is limited by the offer, where it falls short at all.
            let limit = match binding(Some(Ratio::whole(100)), &met) {
                Some(Binding::Supplies(want)) => Some(want),
                _ => None,
            };
            if let Some(binding) = &wanted.binding {
                assert_eq!(limit.map(|it| it.id), Some(binding.as_str()), "{who}");
            }
            if !wanted.facts.is_empty() {
                assert_eq!(limiting(limit.unwrap()), wanted.facts, "{who}");
            }
        }
    }
}

/// The facts that keep the supply where it is: those of a limit, or the one that supplies it.
fn limiting(want: WantMet<'_>) -> Vec<&str> {
    if want.limited_by.is_empty() {
        want.fact.into_iter().collect()
    } else {
        want.limited_by.to_vec()
    }
}
