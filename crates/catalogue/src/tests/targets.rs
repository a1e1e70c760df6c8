//! What roles, types, areas and contrasts ask for.

use std::collections::BTreeSet;

use rolefit_core::{Family, GroupKind, Requirement, RoleId, Target, TypeId, TypeTarget, headline};

use crate::{candidate, contrasts, group_targets, item_index, model, role_targets, type_targets};

/// Every target with a name for messages.
fn targets() -> Vec<(String, Target<'static>)> {
    let roles = role_targets().iter();
    let types = type_targets().iter();
    let groups = group_targets().iter();
    roles
        .map(|role| (role.role.as_str().to_owned(), role.target))
        .chain(types.map(|kind| (kind.id.as_str().to_owned(), kind.target)))
        .chain(groups.map(|group| (format!("{:?} {}", group.kind, group.id), group.target)))
        .collect()
}

pub(super) fn weight<'a>(requirements: impl IntoIterator<Item = &'a Requirement>) -> u32 {
    let weights = requirements.into_iter();
    weights
        .map(|requirement| u32::from(requirement.weight))
        .sum()
}

/// The defining requirements of a type, then the shared ones.
fn parted(target: &TypeTarget<'static>) -> (Vec<&'static Requirement>, Vec<&'static Requirement>) {
    let bank = candidate();
    target.target.requirements.iter().partition(|requirement| {
        bank.item(requirement.item).unwrap().family == Family::Type(target.id)
    })
}

#[test]
fn targets_ask_for_items_of_the_bank_once_each() {
    let bank = candidate();
    for (name, target) in targets() {
        let requirements = target.requirements;
        assert!(requirements.is_sorted_by(|a, b| a.item < b.item), "{name}");
        for requirement in requirements {
            assert!(bank.item(requirement.item).is_some(), "{name}");
            assert!((1..=100).contains(&requirement.weight), "{name}");
            assert!((1..=4).contains(&requirement.level.get()), "{name}");
        }
    }
}

#[test]
fn every_item_counts_for_something() {
    let asked: BTreeSet<_> = targets()
        .iter()
        .flat_map(|(_, target)| target.requirements)
        .map(|requirement| requirement.item)
        .collect();
    assert!(candidate().item_indices().all(|item| asked.contains(&item)));
}

#[test]
fn every_role_and_type_is_there_in_order() {
    let roles: Vec<_> = role_targets().iter().map(|target| target.role).collect();
    assert_eq!(roles, RoleId::ALL);
    let types: Vec<_> = type_targets().iter().map(|target| target.id).collect();
    assert_eq!(types, TypeId::ALL);
}

#[test]
fn only_roles_without_a_side_have_items_of_their_own() {
    let bank = candidate();
    let mut all = BTreeSet::new();
    for target in role_targets() {
        let has_side = matches!(target.role, RoleId::Cto | RoleId::VpEngineering);
        assert_eq!(target.own.is_empty(), has_side, "{:?}", target.role);
        assert!(has_side || target.own.len() >= 5, "{:?}", target.role);
        for item in target.own {
            assert_eq!(bank.item(*item).unwrap().family, Family::General);
            assert!(
                target
                    .target
                    .requirements
                    .iter()
                    .any(|requirement| requirement.item == *item)
            );
            assert!(all.insert(*item), "own for two roles");
        }
    }
}

#[test]
fn ten_items_hold_most_of_a_role() {
    for target in role_targets() {
        let mut heaviest: Vec<_> = target.target.requirements.iter().collect();
        heaviest.sort_by_key(|requirement| std::cmp::Reverse(requirement.weight));
        let all = weight(target.target.requirements);
        let ten = weight(heaviest.into_iter().take(10));
        assert!(ten * 100 >= all * 60, "{:?}: {ten} of {all}", target.role);
    }
}

#[test]
fn a_type_is_defined_by_its_own_items() {
    let bank = candidate();
    for target in type_targets() {
        let (defining, shared) = parted(target);
        let id = target.id;
        let family = Family::Type(id);
        let of_family = bank.items().iter().filter(|item| item.family == family);
        assert!(defining.len() >= 5, "{id:?}");
        assert_eq!(defining.len(), of_family.count(), "{id:?}");
        assert!(shared.len() <= 8, "{id:?}");
        let own = weight(defining.iter().copied());
        let all = weight(target.target.requirements);
        assert!(
            (all * 60..=all * 70).contains(&(own * 100)),
            "{id:?}: {own} of {all}"
        );
        assert!(defining.iter().all(|one| one.level.get() == 4), "{id:?}");
    }
}

#[test]
fn a_type_has_one_headline() {
    let bank = candidate();
    for target in type_targets() {
        let (defining, _) = parted(target);
        let heaviest = defining.iter().map(|one| one.weight).max().unwrap();
        let mut headlines = defining.iter().filter(|one| one.weight == heaviest);
        let item = headlines.next().unwrap().item;
        assert!(headlines.next().is_none(), "{:?}", target.id);
        assert_eq!(headline(bank, target), Some(item));
    }
}

#[test]
fn every_area_the_sources_name_is_there() {
    for (kind, count) in [
        (GroupKind::Readiness, 9),
        (GroupKind::OwnedAreas, 11),
        (GroupKind::Skills, 13),
        (GroupKind::Ai, 5),
    ] {
        let areas: Vec<_> = group_targets()
            .iter()
            .filter(|group| group.kind == kind)
            .collect();
        assert_eq!(areas.len(), count, "{kind:?}");
        assert!(areas.is_sorted_by(|a, b| a.id < b.id), "{kind:?}");
        for area in areas {
            assert!(area.target.requirements.len() >= 3, "{}", area.id);
        }
    }
    assert!(group_targets().is_sorted_by_key(|group| place(group.kind)));
}

fn place(kind: GroupKind) -> Option<usize> {
    GroupKind::ALL.into_iter().position(|other| other == kind)
}

#[test]
fn eight_contrasts_each_tell_two_sides() {
    let bank = candidate();
    assert_eq!(contrasts().len(), 8);
    assert!(contrasts().is_sorted_by(|a, b| a.id < b.id));
    for contrast in contrasts() {
        let both = || contrast.traditional.iter().chain(contrast.modern);
        assert!(!contrast.traditional.is_empty() && !contrast.modern.is_empty());
        assert_eq!(both().collect::<BTreeSet<_>>().len(), both().count());
        assert!(both().all(|item| bank.item(*item).is_some()));
    }
}

#[test]
fn the_model_holds_all_of_it() {
    let model = model();
    assert_eq!(model.roles, role_targets());
    assert_eq!(model.types, type_targets());
    assert_eq!(model.groups, group_targets());
    assert_eq!(model.contrasts, contrasts());
    assert_eq!(model.bank.items(), candidate().items());
    assert!(item_index("technology_bets").is_some());
}
