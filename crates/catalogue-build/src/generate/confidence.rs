//! How far a proposed answer is to be believed.

use super::leanings::{fit, words};
use super::{Source, literal};
use crate::catalogue::Confidence;

pub(super) fn write(confidence: &Confidence, out: &mut Source) {
    out.line("pub mod confidence {");
    out.line("use crate::confidence::{Fit, Item};");
    fit(&Confidence::FIT, &confidence.fit, out);
    words(confidence.words.iter().map(|(word, _)| word.as_str()), out);
    let rarities = confidence.words.iter();
    out.array(
        "RARITY",
        "u8",
        rarities.map(|(_, rarity)| rarity.to_string()),
    );
    out.array(
        "ITEMS",
        "Item",
        confidence.items.iter().map(|(item, values)| {
            let [start, all, cto, cio, vp, head, levels @ ..] = values;
            let roles = [cto, cio, vp, head];
            format!(
                "Item {{ id: {}, start: {start}, all: {all}, roles: {roles:?}, levels: {levels:?}, told: &{:?} }}",
                literal(item),
                confidence.told_by(item),
            )
        }),
    );
    out.line("}");
}
