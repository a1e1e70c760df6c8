//! What a candidate or a company can be asked.

use super::{citations, field, five, number, same, text, texts};
use crate::catalogue::{Block, Choice, Fact, FactAnswer, Family, Item, Pair, Side, TypeId, Want};
use crate::raw::{RawBank, RawBlock, RawFact, RawItem, RawPair, RawText, RawWant, Texts};

pub(super) fn item(entry: &RawItem, raw: &RawBank) -> Option<Item> {
    let texts = raw
        .item_texts
        .iter()
        .find(|texts| same(&texts.id, &entry.id))?;
    Some(Item {
        id: text(&entry.id)?,
        family: Family::parse(entry.family.as_ref()?.as_str())?,
        competency: text(&entry.competency)?,
        name: text(&texts.name)?,
        question: text(&texts.question)?,
        anchors: five(&texts.anchors)?,
        evidence: five(&texts.evidence)?,
        citations: citations(&entry.sources)?,
    })
}

pub(super) fn pair(entry: &RawPair, raw: &RawBank) -> Option<Pair> {
    let texts = raw
        .pair_texts
        .iter()
        .find(|texts| same(&texts.id, &entry.id))?;
    Some(Pair {
        id: text(&entry.id)?,
        weight: number(&entry.weight)?,
        first: Side::parse(entry.first.as_ref()?.as_str())?,
        name: text(&texts.name)?,
        cto: text(&texts.cto)?,
        vpe: text(&texts.vpe)?,
        citations: citations(&entry.sources)?,
    })
}

pub(super) fn block(entry: &RawBlock, raw: &RawBank) -> Option<Block> {
    let id = text(&entry.id)?;
    let texts = texts(&raw.block_texts, &id)?;
    let piece = |piece: String| {
        let text = texts.keyed(&piece)?;
        Some((TypeId::parse(&piece)?, text.value.clone()))
    };
    let pieces = super::list(&entry.pieces)?.into_iter().map(piece);
    Some(Block {
        id,
        pieces: pieces.collect::<Option<Vec<_>>>()?.try_into().ok()?,
        citations: citations(&entry.sources)?,
    })
}

/// The options with their texts, in the order of the list.
fn options(options: &Texts, texts: &RawText) -> Option<Vec<Choice>> {
    let choice = |id: String| {
        let text = texts.keyed(&id)?.value.clone();
        Some(Choice { id, text })
    };
    super::list(options)?.into_iter().map(choice).collect()
}

pub(super) fn fact(entry: &RawFact, raw: &RawBank) -> Option<Fact> {
    let id = text(&entry.id)?;
    let texts = texts(&raw.fact_texts, &id)?;
    let answer = match entry.kind.as_ref()?.as_str() {
        "number" => {
            FactAnswer::Number(number(&entry.min)?, number(&entry.max)?, text(&entry.unit)?)
        }
        "choice" => FactAnswer::Choice(options(&entry.options, texts)?),
        "choices" => FactAnswer::Choices(options(&entry.options, texts)?),
        "text" => FactAnswer::Text(number(&entry.max_characters)?),
        "date" => FactAnswer::Date,
        _ => return None,
    };
    Some(Fact {
        id,
        name: field(texts, "name")?,
        question: field(texts, "question")?,
        answer,
        citations: citations(&entry.sources)?,
    })
}

pub(super) fn want(entry: &RawWant, raw: &RawBank) -> Option<Want> {
    let id = text(&entry.id)?;
    let texts = texts(&raw.want_texts, &id)?;
    Some(Want {
        id,
        name: field(texts, "name")?,
        question: field(texts, "question")?,
        options: options(&entry.options, texts)?,
        citations: citations(&entry.sources)?,
    })
}
