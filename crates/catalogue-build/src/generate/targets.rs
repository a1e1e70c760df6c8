//! What roles and types ask for.

use super::{Source, index};
use crate::catalogue::{Bank, Requirement};

pub(super) fn write(bank: &Bank, out: &mut Source) {
    out.line("pub mod targets {");
    out.line("use rolefit_core::{ItemIndex, Level, Requirement, RoleId, RoleTarget, Target, TypeId, TypeTarget};");
    let place = |id: &String| place(bank, id);
    let asks = |requirements| target(bank, requirements);
    let roles = bank.roles.iter().map(|role| {
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
    let types = bank.types.iter().map(|kind| {
        format!(
            "TypeTarget {{ id: TypeId::{}, target: {} }}",
            kind.id.variant(),
            asks(&kind.requirements)
        )
    });
    out.array("TYPES", "TypeTarget<'static>", types);
    out.line("}");
}

/// Where the item `id` stands in the bank.
pub(super) fn place(bank: &Bank, id: &str) -> String {
    let at = index(bank.items.iter().map(|item| &item.id), id);
    format!("ItemIndex({at})")
}

/// A target that asks for these.
pub(super) fn target(bank: &Bank, requirements: &[Requirement]) -> String {
    let each: Vec<_> = requirements.iter().map(|r| requirement(bank, r)).collect();
    format!("Target {{ requirements: &[\n{}] }}", each.concat())
}

fn requirement(bank: &Bank, requirement: &Requirement) -> String {
    format!(
        "Requirement {{ item: {}, weight: {}, level: Level::ALL[{}] }},\n",
        place(bank, &requirement.item),
        requirement.weight,
        requirement.level
    )
}
