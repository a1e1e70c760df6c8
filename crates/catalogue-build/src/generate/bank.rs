//! The questions and the seat axis.

use super::{Source, literal};
use crate::catalogue::{Bank, Block, Family};

pub(super) fn write(bank: &Bank, out: &mut Source) {
    out.line("pub mod bank {");
    out.line(
        "use rolefit_core::{Block, Family, Item, ItemIndex, Pair, PairIndex, TypeId, Weighted};",
    );
    let item = |item: &crate::catalogue::Item| {
        format!(
            "Item {{ id: {}, family: {} }}",
            literal(&item.id),
            family(item.family)
        )
    };
    out.array("ITEMS", "Item<'static>", bank.items.iter().map(item));
    out.array(
        "PAIRS",
        "Pair<'static>",
        bank.pairs
            .iter()
            .map(|pair| format!("Pair {{ id: {} }}", literal(&pair.id))),
    );
    out.array(
        "ITEM_COMPETENCIES",
        "&str",
        bank.items.iter().map(|item| literal(&item.competency)),
    );
    let pair = |(at, pair): (usize, &crate::catalogue::Pair)| {
        format!(
            "Weighted {{ question: PairIndex({at}), weight: {} }}",
            pair.weight
        )
    };
    out.array(
        "AXIS_PAIRS",
        "Weighted<PairIndex>",
        bank.pairs.iter().enumerate().map(pair),
    );
    out.array("AXIS_CTO", "Weighted<ItemIndex>", side(bank, Family::Cto));
    out.array(
        "AXIS_VPE",
        "Weighted<ItemIndex>",
        side(bank, Family::VpEngineering),
    );
    out.array("BLOCKS", "Block<'static>", bank.blocks.iter().map(block));
    out.line("}");
}

fn family(family: Family) -> String {
    match family {
        Family::Cto => "Family::Cto".to_owned(),
        Family::VpEngineering => "Family::VpEngineering".to_owned(),
        Family::General => "Family::General".to_owned(),
        Family::Type(id) => format!("Family::Type(TypeId::{})", id.variant()),
    }
}

fn block(block: &Block) -> String {
    let pieces = block.pieces.iter();
    let pieces: Vec<_> = pieces
        .map(|(id, _)| format!("TypeId::{}", id.variant()))
        .collect();
    format!(
        "Block {{ id: {}, pieces: [{}] }}",
        literal(&block.id),
        pieces.join(", ")
    )
}

/// One side of the axis: the items of that family, with their weights in the target of that side's
/// role.
fn side(bank: &Bank, family: Family) -> Vec<String> {
    let target = bank
        .roles
        .iter()
        .find(|target| Some(target.role) == family.role());
    let requirements = target.map_or(&[][..], |target| &target.requirements);
    let weighted = |(at, item): (usize, &crate::catalogue::Item)| {
        let requirement = requirements
            .iter()
            .find(|requirement| requirement.item == item.id)?;
        (item.family == family).then(|| {
            format!(
                "Weighted {{ question: ItemIndex({at}), weight: {} }}",
                requirement.weight
            )
        })
    };
    bank.items.iter().enumerate().filter_map(weighted).collect()
}
