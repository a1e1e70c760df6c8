//! Facts a document states outright.

use std::collections::BTreeMap;

use rolefit_catalogue::{FactAnswer, company};

use super::found::{Finding, Meant};
use super::quote::quote;
use crate::reading::{FactRead, FactValue, Kind};

/// Each fact once, by id: the greatest number, the first option; of a fact that takes several, each option once.
pub(super) fn facts(kind: Kind, text: &str, findings: &[Finding]) -> Vec<FactRead> {
    let mut all: BTreeMap<(&'static str, Option<&'static str>), FactRead> = BTreeMap::new();
    let mut ordered: Vec<&Finding> = findings.iter().collect();
    ordered.sort_by_key(|finding| finding.words);
    for finding in ordered {
        if !states(kind, finding.meant) {
            continue;
        }
        let stated = match kind {
            Kind::Posting => finding.cue.need_facts,
            Kind::Person => finding.cue.record_facts,
        };
        for (fact, option) in stated {
            let value = match (option, finding.number) {
                (Some(option), _) => FactValue::Option(option),
                (None, Some(number)) => FactValue::Number(number),
                (None, None) => continue,
            };
            let is_more = |other: &FactRead| match (value, other.value) {
                (FactValue::Number(new), FactValue::Number(old)) => new > old,
                _ => false,
            };
            let key = (*fact, option.filter(|_| takes_several(kind, fact)));
            if all.get(&key).is_none_or(is_more) {
                let quote = quote(text, finding.clause, finding.words);
                all.insert(key, FactRead { fact, value, quote });
            }
        }
    }
    all.into_values().collect()
}

/// Whether any number of a fact's options may be true at once.
fn takes_several(kind: Kind, fact: &str) -> bool {
    let fact = match kind {
        Kind::Posting => company::fact(fact),
        Kind::Person => rolefit_catalogue::fact(fact),
    };
    fact.is_some_and(|fact| matches!(fact.answer, FactAnswer::Choices(_)))
}

/// What is said of a company, or offered by it, states facts about it; of a person only what was done does.
fn states(kind: Kind, meant: Meant) -> bool {
    match kind {
        Kind::Posting => matches!(meant, Meant::Done | Meant::Aside | Meant::Offered),
        Kind::Person => meant == Meant::Done,
    }
}
