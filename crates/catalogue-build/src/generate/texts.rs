//! The texts of questions and competencies.

use super::{Source, literal, literals};
use crate::catalogue::{Catalogue, Competency, Item, Pair};

pub(super) fn write(catalogue: &Catalogue, out: &mut Source) {
    out.line("pub mod texts {");
    out.line("use crate::{ItemText, PairText, Side};");
    out.array("ITEM_TEXTS", "ItemText", catalogue.items.iter().map(item));
    out.array("PAIR_TEXTS", "PairText", catalogue.pairs.iter().map(pair));
    let competency = |competency: &Competency| {
        format!(
            "({}, {})",
            literal(&competency.id),
            literal(&competency.name)
        )
    };
    out.array(
        "COMPETENCIES",
        "(&str, &str)",
        catalogue.competencies.iter().map(competency),
    );
    out.line("}");
}

fn item(item: &Item) -> String {
    format!(
        "ItemText {{ name: {}, question: {}, anchors: {}, evidence: {} }}",
        literal(&item.name),
        literal(&item.question),
        literals(&item.anchors),
        literals(&item.evidence)
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
