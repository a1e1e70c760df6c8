//! Blocks: nothing but the work itself may tell the pieces apart, and every type gets the same chance.

use std::collections::{BTreeMap, BTreeSet};

use super::Report;
use crate::catalogue::TypeId;
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::{RawBank, RawBlock, RawText, list};

/// Pieces of a block.
const PIECES: usize = 4;
/// Blocks each type stands in.
const BLOCKS_OF_A_TYPE: usize = 3;
/// The longest piece of a block may have this many tenths of the shortest one's length.
const UNEQUAL_TENTHS: usize = 15;

/// A block has four pieces, each of another type.
pub(super) fn block_pieces(bank: &RawBank, report: &Report<'_>) {
    for block in &bank.blocks {
        let Some(pieces) = &block.pieces else {
            continue;
        };
        if pieces.value.len() != PIECES {
            report.at(
                pieces.place,
                format!("{} pieces", pieces.value.len()),
                "name four types",
            );
        }
        let mut seen = BTreeSet::new();
        for piece in &pieces.value {
            if TypeId::parse(&piece.value).is_none() {
                report.at(
                    piece.place,
                    format!("unknown type `{}`", piece.value),
                    format!("one of: {}", TypeId::NAMES.join(", ")),
                );
            } else if !seen.insert(piece.as_str()) {
                let message = format!("`{}` stands in this block twice", piece.value);
                report.at(piece.place, message, "name four different types");
            }
        }
    }
}

fn types(block: &RawBlock) -> BTreeSet<TypeId> {
    list(&block.pieces)
        .filter_map(|piece| TypeId::parse(&piece.value))
        .collect()
}

/// Each type stands in three blocks and meets every other in at least one: otherwise some could
/// never be chosen over others.
pub(super) fn block_balance(bank: &RawBank, report: &Report<'_>) {
    let blocks: Vec<_> = bank.blocks.iter().map(types).collect();
    let mut meetings: BTreeMap<TypeId, BTreeSet<TypeId>> = BTreeMap::new();
    for block in &blocks {
        for id in block {
            meetings.entry(*id).or_default().extend(block);
        }
    }
    for id in TypeId::ALL {
        let count = blocks.iter().filter(|block| block.contains(&id)).count();
        let met = meetings.get(&id).map_or(0, BTreeSet::len);
        let message = if count != BLOCKS_OF_A_TYPE {
            format!("`{}` stands in {count} blocks", id.name())
        } else if met < TypeId::ALL.len() {
            format!("`{}` does not meet every other type", id.name())
        } else {
            continue;
        };
        let help = format!(
            "each type stands in exactly {BLOCKS_OF_A_TYPE} blocks and meets every other in at least one"
        );
        report.at(Place::start(File::Blocks(bank.id)), message, help);
    }
}

fn pieces(text: &RawText) -> impl Iterator<Item = &At<String>> {
    let pieces = text.keyed.iter().map(|(_, piece)| piece);
    pieces.filter(|piece| !piece.value.trim().is_empty())
}

/// The pieces of a block are of similar length.
pub(super) fn pieces_unequal(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.block_texts {
        let lengths = || pieces(text).map(|piece| piece.value.chars().count());
        let (Some(shortest), Some(longest)) = (lengths().min(), lengths().max()) else {
            continue;
        };
        if longest.saturating_mul(10) > shortest.saturating_mul(UNEQUAL_TENTHS) {
            report.at(
                text.id.place,
                format!(
                    "the pieces of `{}` have {shortest} to {longest} characters",
                    text.id.value
                ),
                "the longest at most 1.5 times the shortest: length must not hint at an answer",
            );
        }
    }
}

/// The pieces of a block end alike: all with a full stop or none.
pub(super) fn piece_endings(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.block_texts {
        let stops = |piece: &At<String>| piece.value.ends_with('.');
        let Some(first) = pieces(text).next() else {
            continue;
        };
        for piece in pieces(text).filter(|piece| stops(piece) != stops(first)) {
            report.at(
                piece.place,
                "this piece and the first do not end alike",
                "a full stop at the end of all four, or of none",
            );
        }
    }
}

/// No piece names a seat or a type: whoever reads it would answer for the title.
pub(super) fn piece_names_type(bank: &RawBank, report: &Report<'_>) {
    const NAMES: [&str; 9] = [
        "cto",
        "cio",
        "vp",
        "vpe",
        "startup",
        "scale-up",
        "scaleup",
        "fractional",
        "product-led",
    ];
    for piece in bank.block_texts.iter().flat_map(pieces) {
        let lower = piece.value.to_lowercase();
        let mut words = lower.split(|c: char| !c.is_alphanumeric() && c != '-');
        if let Some(word) = words.find(|word| NAMES.contains(word)) {
            report.at(
                piece.place,
                format!("the piece names a seat or a type: {word}"),
                "describe the work, not the title",
            );
        }
    }
}
