//! The texts of a bank's questions. Each kind stands in statics of its own, and so do an item's
//! name, its question and its evidence: a page carries only those it reads.

use std::cmp::Reverse;

use super::{Source, literal, literals};
use crate::catalogue::{Bank, Block, Choice, Fact, FactAnswer, Pair};

pub(super) fn write(bank: &Bank, out: &mut Source) {
    out.line("pub mod texts {");
    out.line("use rolefit_core::PairIndex;");
    out.line("use crate::facts::{Choice, Fact, FactAnswer};");
    out.line("use crate::{BlockText, ItemQuestion, PairText, Side};");
    questions(bank, out);
    out.array("FACTS", "Fact", bank.facts.iter().map(fact));
    out.line("}");
}

fn questions(bank: &Bank, out: &mut Source) {
    let items = || bank.items.iter();
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
    out.array("PAIR_TEXTS", "PairText", bank.pairs.iter().map(pair));
    first_pair(bank, out);
    out.array("BLOCK_TEXTS", "BlockText", bank.blocks.iter().map(block));
}

/// The pair that is asked before anything else, the heaviest, by id among equals: in a static of its own, since the first
/// page shows no other.
fn first_pair(bank: &Bank, out: &mut Source) {
    let pairs = bank.pairs.iter().enumerate();
    if let Some((at, first)) = pairs.min_by_key(|(at, pair)| (Reverse(pair.weight), *at)) {
        let text = pair(first);
        out.line(&format!(
            "pub static FIRST_PAIR: (PairIndex, PairText) = (PairIndex({at}), {text});"
        ));
    }
}

fn block(block: &Block) -> String {
    let pieces = block.pieces.iter().map(|(_, piece)| piece.clone());
    let pieces: Vec<String> = pieces.collect();
    format!("BlockText {{ pieces: {} }}", literals(&pieces))
}

/// Options as a slice.
pub(super) fn choices(choices: &[Choice]) -> String {
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
        FactAnswer::Text(most) => format!("Text {{ max_characters: {most} }}"),
        FactAnswer::Date => "Date".to_owned(),
    };
    format!(
        "Fact {{ id: {}, name: {}, question: {}, answer: FactAnswer::{answer} }}",
        literal(&fact.id),
        literal(&fact.name),
        literal(&fact.question)
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
