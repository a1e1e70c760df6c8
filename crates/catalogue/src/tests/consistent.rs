//! The compiled data fits together: indices, axis, targets, citations.

use std::collections::BTreeSet;

use rolefit_core::{Family, ItemIndex, PairIndex, RoleId};

use crate::{
    candidate, competency_name, item_competency, item_ids, item_index, item_text, pair_ids,
    pair_index, pair_text, provenance, role_targets, seat_axis,
};

#[test]
fn the_bank_is_sorted_and_large_enough_for_the_seat() {
    let bank = candidate();
    assert!(item_ids().is_sorted_by(|a, b| a < b));
    assert!(pair_ids().is_sorted_by(|a, b| a < b));
    assert!(bank.pairs().len() >= 16);
    for family in [Family::Cto, Family::VpEngineering] {
        assert!(
            bank.items()
                .iter()
                .filter(|item| item.family == family)
                .count()
                >= 10
        );
    }
    assert_eq!(bank.version(), crate::VERSION);
}

#[test]
fn items_and_pairs_share_no_id() {
    let items: BTreeSet<_> = item_ids().collect();
    assert!(pair_ids().all(|id| !items.contains(id)));
}

#[test]
fn an_id_leads_to_its_index_and_back() {
    let bank = candidate();
    for (at, id) in item_ids().enumerate() {
        let index = item_index(id).unwrap();
        assert_eq!(usize::from(index.0), at);
        assert_eq!(bank.item_index(id), Some(index));
    }
    for id in pair_ids() {
        let index = pair_index(id).unwrap();
        assert_eq!(bank.pair_index(id), Some(index));
        assert_eq!(bank.pair(index).unwrap().id, id);
    }
    assert_eq!(
        (item_index("no_such_item"), pair_index("no_such_pair")),
        (None, None)
    );
    assert_eq!(
        item_index(pair_ids().next().unwrap()),
        None,
        "a pair is no item"
    );
}

#[test]
fn the_axis_holds_every_pair_and_each_side_its_family() {
    let bank = candidate();
    let axis = seat_axis();
    assert!(
        axis.pairs
            .iter()
            .map(|weighted| weighted.question)
            .eq(bank.pair_indices())
    );
    for (side, family) in [(axis.cto, Family::Cto), (axis.vpe, Family::VpEngineering)] {
        let expected = bank
            .item_indices()
            .filter(|index| bank.item(*index).unwrap().family == family);
        assert!(side.iter().map(|weighted| weighted.question).eq(expected));
    }
}

#[test]
fn a_side_weighs_its_items_as_its_role_does() {
    let axis = seat_axis();
    for (side, role) in [(axis.cto, RoleId::Cto), (axis.vpe, RoleId::VpEngineering)] {
        let (_, target) = role_targets()
            .iter()
            .find(|(other, _)| *other == role)
            .unwrap();
        for weighted in side {
            let requirement = target
                .requirements
                .iter()
                .find(|requirement| requirement.item == weighted.question)
                .unwrap();
            assert_eq!(requirement.weight, weighted.weight);
        }
    }
}

#[test]
fn targets_ask_for_items_of_the_bank_once_each() {
    let bank = candidate();
    for (role, target) in role_targets() {
        assert!(
            target.requirements.is_sorted_by(|a, b| a.item < b.item),
            "{role:?}"
        );
        for requirement in target.requirements {
            assert!(bank.item(requirement.item).is_some());
            assert!((1..=100).contains(&requirement.weight));
            assert!((1..=4).contains(&requirement.level.get()));
        }
    }
    let roles: Vec<_> = role_targets().iter().map(|(role, _)| *role).collect();
    assert_eq!(roles, [RoleId::Cto, RoleId::VpEngineering]);
}

#[test]
fn everything_that_weighs_is_cited() {
    let bank = candidate();
    assert!(
        bank.item_indices()
            .all(|index| !provenance::item(index).is_empty())
    );
    assert!(
        bank.pair_indices()
            .all(|index| !provenance::pair(index).is_empty())
    );
    for (role, target) in role_targets() {
        for requirement in target.requirements {
            assert!(!provenance::requirement(*role, requirement.item).is_empty());
        }
    }
    assert!(!provenance::disagreements().is_empty());
    assert!(
        provenance::disagreements()
            .iter()
            .all(|disagreement| disagreement.citations.len() + disagreement.sides.len() >= 3)
    );
}

#[test]
fn every_source_is_cited_and_listed() {
    let bank = candidate();
    let items = bank.item_indices().flat_map(provenance::item);
    let pairs = bank.pair_indices().flat_map(provenance::pair);
    let requirements = role_targets().iter().flat_map(|(role, target)| {
        target
            .requirements
            .iter()
            .flat_map(|requirement| provenance::requirement(*role, requirement.item))
    });
    let disagreements = provenance::disagreements()
        .iter()
        .flat_map(|disagreement| disagreement.citations);
    let cited: BTreeSet<_> = items
        .chain(pairs)
        .chain(requirements)
        .chain(disagreements)
        .map(|citation| citation.source.id)
        .collect();
    let listed: BTreeSet<_> = provenance::sources()
        .iter()
        .map(|source| source.id)
        .collect();
    assert_eq!(cited, listed);
}

#[test]
fn a_role_that_does_not_ask_has_no_citation() {
    assert!(provenance::requirement(RoleId::Cio, ItemIndex(0)).is_empty());
}

#[test]
fn every_question_has_its_texts_and_competency() {
    let bank = candidate();
    for index in bank.item_indices() {
        let text = item_text(index);
        assert!(!text.name.is_empty() && !text.question.is_empty());
        assert!(
            text.anchors
                .iter()
                .chain(&text.evidence)
                .all(|text| !text.is_empty())
        );
        assert!(competency_name(item_competency(index)).is_some());
    }
    for index in bank.pair_indices() {
        let text = pair_text(index);
        assert!(!text.name.is_empty() && !text.cto.is_empty() && text.cto != text.vpe);
    }
    assert_eq!(competency_name("no_such_competency"), None);
}

#[test]
fn an_index_of_no_question_is_blank_and_does_not_panic() {
    assert_eq!(item_text(ItemIndex(u16::MAX)).name, "");
    assert_eq!(pair_text(PairIndex(u16::MAX)).name, "");
    assert_eq!(item_competency(ItemIndex(u16::MAX)), "");
    assert!(provenance::item(ItemIndex(u16::MAX)).is_empty());
    assert!(provenance::pair(PairIndex(u16::MAX)).is_empty());
}
