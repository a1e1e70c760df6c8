//! What roles, types and areas ask for, and the contrasts of emphasis.

use super::{Source, index, literal};
use crate::catalogue::{Catalogue, Contrast, Requirement};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod targets {");
    out.line("use rolefit_core::{Contrast, GroupKind, GroupTarget, ItemIndex, Level, Requirement, RoleId, RoleTarget, Target, TypeId, TypeTarget};");
    let place = |id: &String| place(catalogue, id);
    let asks = |requirements: &[Requirement]| {
        let each: Vec<_> = requirements
            .iter()
            .map(|r| requirement(catalogue, r))
            .collect();
        format!("Target {{ requirements: &[\n{}] }}", each.concat())
    };
    let roles = catalogue.roles.iter().map(|role| {
        let own = role
            .requirements
            .iter()
            .filter(|requirement| requirement.own);
        let own: Vec<_> = own.map(|requirement| place(&requirement.item)).collect();
        format!(
            "RoleTarget {{ role: RoleId::{}, own: &[{}], target: {} }}",
            role.role.variant(),
            own.join(", "),
            asks(&role.requirements)
        )
    });
    out.array("ROLES", "RoleTarget<'static>", roles);
    let types = catalogue.types.iter().map(|kind| {
        format!(
            "TypeTarget {{ id: TypeId::{}, target: {} }}",
            kind.id.variant(),
            asks(&kind.requirements)
        )
    });
    out.array("TYPES", "TypeTarget<'static>", types);
    let groups = catalogue.groups.iter().map(|group| {
        format!(
            "GroupTarget {{ kind: GroupKind::{}, id: {}, target: {} }}",
            group.kind.variant(),
            literal(&group.id),
            asks(&group.requirements)
        )
    });
    out.array("GROUPS", "GroupTarget<'static>", groups);
    let contrast = |contrast: &Contrast| {
        let side = |items: &[String]| items.iter().map(place).collect::<Vec<_>>().join(", ");
        format!(
            "Contrast {{ id: {}, traditional: &[{}], modern: &[{}] }}",
            literal(&contrast.id),
            side(&contrast.traditional),
            side(&contrast.modern)
        )
    };
    out.array(
        "CONTRASTS",
        "Contrast<'static>",
        catalogue.contrasts.iter().map(contrast),
    );
    out.line("}");
}

fn place(catalogue: &Catalogue, id: &str) -> String {
    let at = index(catalogue.items.iter().map(|item| &item.id), id);
    format!("ItemIndex({at})")
}

fn requirement(catalogue: &Catalogue, requirement: &Requirement) -> String {
    format!(
        "Requirement {{ item: {}, weight: {}, level: Level::ALL[{}] }},\n",
        place(catalogue, &requirement.item),
        requirement.weight,
        requirement.level
    )
}
