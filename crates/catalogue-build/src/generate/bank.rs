//! The questions, the seat axis and the role targets.

use super::{Source, index, literal};
use crate::catalogue::{Catalogue, Family, Role, Target};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod bank {");
    out.line("use rolefit_core::{Family, Item, ItemIndex, Level, Pair, PairIndex, Requirement, RoleId, Target, Weighted};");
    let item = |item: &crate::catalogue::Item| {
        format!(
            "Item {{ id: {}, family: Family::{} }}",
            literal(&item.id),
            item.family.variant()
        )
    };
    out.array("ITEMS", "Item<'static>", catalogue.items.iter().map(item));
    out.array(
        "PAIRS",
        "Pair<'static>",
        catalogue
            .pairs
            .iter()
            .map(|pair| format!("Pair {{ id: {} }}", literal(&pair.id))),
    );
    out.array(
        "ITEM_COMPETENCIES",
        "&str",
        catalogue.items.iter().map(|item| literal(&item.competency)),
    );
    let pair = |(at, pair): (usize, &crate::catalogue::Pair)| {
        format!(
            "Weighted {{ question: PairIndex({at}), weight: {} }}",
            pair.weight
        )
    };
    out.array(
        "AXIS_PAIRS",
        "Weighted<PairIndex>",
        catalogue.pairs.iter().enumerate().map(pair),
    );
    out.array(
        "AXIS_CTO",
        "Weighted<ItemIndex>",
        side(catalogue, Family::Cto),
    );
    out.array(
        "AXIS_VPE",
        "Weighted<ItemIndex>",
        side(catalogue, Family::VpEngineering),
    );
    for target in &catalogue.targets {
        out.array(
            &requirements_name(target.role),
            "Requirement",
            requirements(catalogue, target),
        );
    }
    let target = |target: &Target| {
        format!(
            "(RoleId::{}, Target {{ requirements: &{} }})",
            target.role.variant(),
            requirements_name(target.role)
        )
    };
    out.array(
        "ROLE_TARGETS",
        "(RoleId, Target<'static>)",
        catalogue.targets.iter().map(target),
    );
    out.line("}");
}

fn requirements_name(role: Role) -> String {
    format!("REQUIREMENTS_{}", role.name().to_uppercase())
}

/// One side of the axis: the items of that family, with their weights in the target of that side's
/// role.
fn side(catalogue: &Catalogue, family: Family) -> Vec<String> {
    let target = catalogue
        .targets
        .iter()
        .find(|target| Some(target.role) == family.role());
    let requirements = target.map_or(&[][..], |target| &target.requirements);
    let weighted = |(at, item): (usize, &crate::catalogue::Item)| {
        let requirement = requirements
            .iter()
            .find(|requirement| requirement.item == item.id)?;
        (item.family == family).then(|| {
            format!(
                "Weighted {{ question: ItemIndex({at}), weight: {} }}",
                requirement.weight
            )
        })
    };
    catalogue
        .items
        .iter()
        .enumerate()
        .filter_map(weighted)
        .collect()
}

fn requirements(catalogue: &Catalogue, target: &Target) -> Vec<String> {
    let requirement = |requirement: &crate::catalogue::Requirement| {
        let item = index(
            catalogue.items.iter().map(|item| &item.id),
            &requirement.item,
        );
        format!(
            "Requirement {{ item: ItemIndex({item}), weight: {}, level: Level::ALL[{}] }}",
            requirement.weight, requirement.level
        )
    };
    target.requirements.iter().map(requirement).collect()
}
