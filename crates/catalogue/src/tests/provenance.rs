//! Whatever weighs says where it comes from.

use std::collections::BTreeSet;

use rolefit_core::{BlockIndex, GroupKind, ItemIndex, PairIndex, RoleId, TypeId};

use crate::provenance::{self, Citation};
use crate::{
    candidate, company, contrasts, facts, group_targets, linter, role_targets, type_targets, wants,
};

/// The citations of everything that must have some, with a name for messages.
pub(super) fn all() -> Vec<(String, &'static [Citation])> {
    let bank = candidate();
    let items = bank.item_indices();
    let mut all: Vec<(String, &'static [Citation])> = items
        .map(|index| (format!("{index:?}"), provenance::item(index)))
        .collect();
    let mut add = |name: String, citations| all.push((name, citations));
    for index in bank.pair_indices() {
        add(format!("{index:?}"), provenance::pair(index));
    }
    for index in bank.block_indices() {
        add(format!("{index:?}"), provenance::block(index));
    }
    for target in role_targets() {
        for requirement in target.target.requirements {
            let item = requirement.item;
            let name = format!("{:?} {item:?}", target.role);
            add(name, provenance::requirement(target.role, item));
        }
    }
    for target in type_targets() {
        let name = format!("{:?}", target.id);
        add(name, provenance::type_target(target.id));
        for requirement in target.target.requirements {
            let item = requirement.item;
            let name = format!("{:?} {item:?}", target.id);
            add(name, provenance::type_requirement(target.id, item));
        }
    }
    for group in group_targets() {
        let citations = provenance::group(group.kind, group.id);
        add(format!("{:?} {}", group.kind, group.id), citations);
    }
    for contrast in contrasts() {
        add(contrast.id.to_owned(), provenance::contrast(contrast.id));
    }
    for fact in facts() {
        add(fact.id.to_owned(), provenance::fact(fact.id));
    }
    for want in wants() {
        add(want.id.to_owned(), provenance::want(want.id));
    }
    for disagreement in provenance::disagreements() {
        add(disagreement.id.to_owned(), disagreement.citations);
    }
    for rule in linter::rules() {
        add(rule.id.to_owned(), provenance::linter_rule(rule.id));
    }
    all.extend(of_company());
    all
}

/// The same of the company's bank.
fn of_company() -> Vec<(String, &'static [Citation])> {
    let bank = company::bank();
    let mut all = Vec::new();
    let mut add = |name: String, citations| all.push((format!("company's {name}"), citations));
    for index in bank.item_indices() {
        add(format!("{index:?}"), company::provenance::item(index));
    }
    for index in bank.pair_indices() {
        add(format!("{index:?}"), company::provenance::pair(index));
    }
    for index in bank.block_indices() {
        add(format!("{index:?}"), company::provenance::block(index));
    }
    for target in company::role_targets() {
        for requirement in target.target.requirements {
            let item = requirement.item;
            let name = format!("{:?} {item:?}", target.role);
            add(name, company::provenance::requirement(target.role, item));
        }
    }
    for target in company::type_targets() {
        let name = format!("{:?}", target.id);
        add(name, company::provenance::type_target(target.id));
        for requirement in target.target.requirements {
            let item = requirement.item;
            let name = format!("{:?} {item:?}", target.id);
            add(name, company::provenance::type_requirement(target.id, item));
        }
    }
    for fact in company::facts() {
        add(fact.id.to_owned(), company::provenance::fact(fact.id));
    }
    all.extend(of_need());
    all
}

/// The same of the rules about a company's need.
fn of_need() -> Vec<(String, &'static [Citation])> {
    use company::provenance as of;
    let mut all = vec![("need scale".to_owned(), of::need_scale())];
    let mut add = |name: &str, citations| all.push((name.to_owned(), citations));
    for rule in company::need_rules() {
        add(
            &format!("rule of {:?}", rule.need),
            of::need_rule(rule.need),
        );
    }
    for one in company::supplies() {
        add(one.want, of::supply(one.want));
    }
    for place in 0..company::caps().len() {
        add(&format!("cap {place}"), of::cap(place));
    }
    for one in company::stages() {
        add(one.id, of::stage(one.id));
    }
    for one in company::both_rules() {
        add(one.id, of::both_rule(one.id));
    }
    for one in company::team_sizes() {
        add(one.id, of::team_size(one.id));
    }
    for one in company::growth_steps() {
        add(one.id, of::growth_step(one.id));
    }
    for (place, citations) in of::fractional().iter().enumerate() {
        add(&format!("part-time {place}"), *citations);
    }
    for one in company::mismatches() {
        add(one.id, of::mismatch(one.id));
    }
    all
}

#[test]
fn everything_that_weighs_is_cited() {
    for (name, citations) in all() {
        assert!(!citations.is_empty(), "{name}");
    }
    let disagreements = provenance::disagreements();
    assert!(!disagreements.is_empty());
    assert!(disagreements.iter().all(|one| one.sides.len() >= 2));
}

#[test]
fn every_source_is_cited_and_listed() {
    let cited: BTreeSet<_> = all()
        .into_iter()
        .flat_map(|(_, citations)| citations)
        .map(|citation| citation.source.id)
        .collect();
    let listed: BTreeSet<_> = provenance::sources()
        .iter()
        .map(|source| source.id)
        .collect();
    assert_eq!(cited, listed);
}

#[test]
fn a_requirement_has_its_own_citations() {
    // What a target cites for an item stands at that item's place, not at the target's first.
    for target in role_targets() {
        let each: BTreeSet<_> = target
            .target
            .requirements
            .iter()
            .map(|one| provenance::requirement(target.role, one.item).as_ptr())
            .collect();
        assert_eq!(each.len(), target.target.requirements.len());
    }
}

#[test]
fn what_is_not_there_has_no_citation() {
    let nothing = ItemIndex(u16::MAX);
    assert!(provenance::item(nothing).is_empty());
    assert!(provenance::pair(PairIndex(u16::MAX)).is_empty());
    assert!(provenance::block(BlockIndex(u16::MAX)).is_empty());
    assert!(provenance::requirement(RoleId::Cio, nothing).is_empty());
    assert!(provenance::type_requirement(TypeId::Platform, nothing).is_empty());
    assert!(provenance::group(GroupKind::Ai, "no_such_area").is_empty());
    assert!(provenance::contrast("no_such_contrast").is_empty());
    assert!(provenance::fact("no_such_fact").is_empty());
    assert!(provenance::want("no_such_want").is_empty());
}
