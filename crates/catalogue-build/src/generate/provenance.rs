//! What a bank's questions and targets rest on.

use super::Source;
use super::sources::{CITING, citations};
use crate::catalogue::{Bank, Citation, Requirement};

pub(super) fn write(bank: &Bank, out: &mut Source) {
    out.line("pub mod provenance {");
    out.line(CITING);
    out.array(
        "ITEM_CITATIONS",
        "&[Citation]",
        bank.items.iter().map(|item| citations(&item.citations)),
    );
    out.array(
        "PAIR_CITATIONS",
        "&[Citation]",
        bank.pairs.iter().map(|pair| citations(&pair.citations)),
    );
    let each = |name: &str, lists: &mut dyn Iterator<Item = &Vec<Citation>>, out: &mut Source| {
        out.array(name, "&[Citation]", lists.map(|list| citations(list)));
    };
    // In the order of the questions and of the targets, and of each target's requirements.
    each(
        "BLOCK_CITATIONS",
        &mut bank.blocks.iter().map(|b| &b.citations),
        out,
    );
    each(
        "FACT_CITATIONS",
        &mut bank.facts.iter().map(|f| &f.citations),
        out,
    );
    each(
        "TYPE_CITATIONS",
        &mut bank.types.iter().map(|t| &t.citations),
        out,
    );
    out.array(
        "ROLE_REQUIREMENT_CITATIONS",
        "&[&[Citation]]",
        bank.roles.iter().map(|role| required(&role.requirements)),
    );
    out.array(
        "TYPE_REQUIREMENT_CITATIONS",
        "&[&[Citation]]",
        bank.types.iter().map(|kind| required(&kind.requirements)),
    );
    out.line("}");
}

fn required(requirements: &[Requirement]) -> String {
    let each: Vec<String> = requirements
        .iter()
        .map(|requirement| citations(&requirement.citations))
        .collect();
    format!("&[{}]", each.join(",\n"))
}
