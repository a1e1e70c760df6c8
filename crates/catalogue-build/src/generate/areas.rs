//! What only a candidate's bank has: areas, contrasts of emphasis, wants; with their texts and what they rest on.

use super::sources::{CITING, citations};
use super::targets::{place, target};
use super::texts::choices;
use super::{Source, literal, optional};
use crate::catalogue::{Bank, Citation, Contrast, Group, Want};

pub(super) fn write(bank: &Bank, out: &mut Source) {
    out.line("pub mod areas {");
    out.line("use rolefit_core::{Contrast, GroupKind, GroupTarget, ItemIndex, Level, Requirement, Target};");
    out.line("use crate::facts::{Choice, Want};");
    out.line(CITING);
    out.line("use crate::{ContrastText, GroupText};");
    let groups = bank.groups.iter().map(|group| {
        format!(
            "GroupTarget {{ kind: GroupKind::{}, id: {}, target: {} }}",
            group.kind.variant(),
            literal(&group.id),
            target(bank, &group.requirements)
        )
    });
    out.array("GROUPS", "GroupTarget<'static>", groups);
    let contrast = |contrast: &Contrast| {
        let side = |items: &[String]| {
            items
                .iter()
                .map(|item| place(bank, item))
                .collect::<Vec<_>>()
                .join(", ")
        };
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
        bank.contrasts.iter().map(contrast),
    );
    out.array(
        "GROUP_TEXTS",
        "(GroupKind, &str, GroupText)",
        bank.groups.iter().map(group),
    );
    let contrasts = bank.contrasts.iter().map(|contrast| {
        format!(
            "({}, ContrastText {{ traditional: {}, modern: {} }})",
            literal(&contrast.id),
            literal(&contrast.traditional_text),
            literal(&contrast.modern_text)
        )
    });
    out.array("CONTRAST_TEXTS", "(&str, ContrastText)", contrasts);
    out.array("WANTS", "Want", bank.wants.iter().map(want));
    let cited: [(&str, Vec<&Vec<Citation>>); 3] = [
        (
            "GROUP_CITATIONS",
            bank.groups.iter().map(|one| &one.citations).collect(),
        ),
        (
            "CONTRAST_CITATIONS",
            bank.contrasts.iter().map(|one| &one.citations).collect(),
        ),
        (
            "WANT_CITATIONS",
            bank.wants.iter().map(|one| &one.citations).collect(),
        ),
    ];
    for (name, lists) in cited {
        let lists = lists.into_iter().map(|list| citations(list));
        out.array(name, "&[Citation]", lists);
    }
    out.line("}");
}

fn group(group: &Group) -> String {
    format!(
        "(GroupKind::{}, {}, GroupText {{ name: {}, summary: {}, next_step: {}, question: {} }})",
        group.kind.variant(),
        literal(&group.id),
        literal(&group.name),
        literal(&group.summary),
        optional(group.next_step.as_deref()),
        optional(group.question.as_deref())
    )
}

fn want(want: &Want) -> String {
    format!(
        "Want {{ id: {}, name: {}, question: {}, options: {} }}",
        literal(&want.id),
        literal(&want.name),
        literal(&want.question),
        choices(&want.options)
    )
}
