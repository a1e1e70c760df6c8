//! The texts of what both banks share: competencies, roles and types.

use super::{Source, literal};
use crate::catalogue::Catalogue;

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod named {");
    out.line("use rolefit_core::{RoleId, TypeId};");
    out.line("use crate::{RoleText, TypeText};");
    let competencies = catalogue.competencies.iter();
    out.array(
        "COMPETENCIES",
        "(&str, &str)",
        competencies.map(|competency| {
            format!(
                "({}, {})",
                literal(&competency.id),
                literal(&competency.name)
            )
        }),
    );
    let roles = catalogue.roles.iter().map(|role| {
        format!(
            "(RoleId::{}, RoleText {{ name: {}, short: {}, summary: {}, next_step: {} }})",
            role.role.variant(),
            literal(&role.name),
            literal(&role.short),
            literal(&role.summary),
            literal(&role.next_step)
        )
    });
    out.array("ROLE_TEXTS", "(RoleId, RoleText)", roles);
    let types = catalogue.types.iter().map(|kind| {
        format!(
            "(TypeId::{}, TypeText {{ name: {}, short: {}, summary: {}, fits: {}, next_step: {} }})",
            kind.id.variant(),
            literal(&kind.name),
            literal(&kind.short),
            literal(&kind.summary),
            literal(&kind.fits),
            literal(&kind.next_step)
        )
    });
    out.array("TYPE_TEXTS", "(TypeId, TypeText)", types);
    out.line("}");
}
