//! The texts of questions and competencies, of roles, types, areas and contrasts. Each kind stands in
//! statics of its own, and so do an item's name, its question and its evidence: a page carries only
//! those it reads.

use std::cmp::Reverse;

use super::{Source, literal, literals, optional};
use crate::catalogue::{Block, Catalogue, Choice, Fact, FactAnswer, Group, Pair, Want};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod texts {");
    out.line("use rolefit_core::{GroupKind, PairIndex, RoleId, TypeId};");
    out.line("use crate::facts::{Choice, Fact, FactAnswer, Want};");
    out.line("use crate::{BlockText, ContrastText, GroupText, ItemQuestion, PairText, RoleText, Side, TypeText};");
    questions(catalogue, out);
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
    targets(catalogue, out);
    out.array("FACTS", "Fact", catalogue.facts.iter().map(fact));
    out.array("WANTS", "Want", catalogue.wants.iter().map(want));
    out.line("}");
}

fn questions(catalogue: &Catalogue, out: &mut Source) {
    let items = || catalogue.items.iter();
    out.array(
        "ITEM_NAMES",
        "&str",
        items().map(|item| literal(&item.name)),
    );
    out.array(
        "ITEM_QUESTIONS",
        "ItemQuestion",
        items().map(|item| {
            format!(
                "ItemQuestion {{ question: {}, anchors: {} }}",
                literal(&item.question),
                literals(&item.anchors)
            )
        }),
    );
    out.array(
        "ITEM_EVIDENCE",
        "[&str; 5]",
        items().map(|item| literals(&item.evidence)),
    );
    out.array("PAIR_TEXTS", "PairText", catalogue.pairs.iter().map(pair));
    first_pair(catalogue, out);
    out.array(
        "BLOCK_TEXTS",
        "BlockText",
        catalogue.blocks.iter().map(block),
    );
}

/// The pair that is asked before anything else, the heaviest, by id among equals: in a static of its own, since the first
/// page shows no other.
fn first_pair(catalogue: &Catalogue, out: &mut Source) {
    let pairs = catalogue.pairs.iter().enumerate();
    if let Some((at, first)) = pairs.min_by_key(|(at, pair)| (Reverse(pair.weight), *at)) {
        let text = pair(first);
        out.line(&format!(
            "pub static FIRST_PAIR: (PairIndex, PairText) = (PairIndex({at}), {text});"
        ));
    }
}

fn targets(catalogue: &Catalogue, out: &mut Source) {
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
    out.array(
        "GROUP_TEXTS",
        "(GroupKind, &str, GroupText)",
        catalogue.groups.iter().map(group),
    );
    let contrasts = catalogue.contrasts.iter().map(|contrast| {
        format!(
            "({}, ContrastText {{ traditional: {}, modern: {} }})",
            literal(&contrast.id),
            literal(&contrast.traditional_text),
            literal(&contrast.modern_text)
        )
    });
    out.array("CONTRAST_TEXTS", "(&str, ContrastText)", contrasts);
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

fn block(block: &Block) -> String {
    let pieces = block.pieces.iter().map(|(_, piece)| piece.clone());
    let pieces: Vec<String> = pieces.collect();
    format!("BlockText {{ pieces: {} }}", literals(&pieces))
}

fn choices(choices: &[Choice]) -> String {
    let choice = |choice: &Choice| {
        format!(
            "Choice {{ id: {}, text: {} }}",
            literal(&choice.id),
            literal(&choice.text)
        )
    };
    let choices: Vec<_> = choices.iter().map(choice).collect();
    format!("&[{}]", choices.join(", "))
}

fn fact(fact: &Fact) -> String {
    let answer = match &fact.answer {
        FactAnswer::Number(min, max, unit) => {
            format!(
                "Number {{ min: {min}, max: {max}, unit: {} }}",
                literal(unit)
            )
        }
        FactAnswer::Choice(options) => format!("Choice({})", choices(options)),
        FactAnswer::Choices(options) => format!("Choices({})", choices(options)),
    };
    format!(
        "Fact {{ id: {}, name: {}, question: {}, answer: FactAnswer::{answer} }}",
        literal(&fact.id),
        literal(&fact.name),
        literal(&fact.question)
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

fn pair(pair: &Pair) -> String {
    format!(
        "PairText {{ name: {}, cto: {}, vpe: {}, first: Side::{} }}",
        literal(&pair.name),
        literal(&pair.cto),
        literal(&pair.vpe),
        pair.first.variant()
    )
}
