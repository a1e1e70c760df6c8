//! The questions fit together: order, ids, blocks and the seat axis.

use std::collections::BTreeSet;

use rolefit_core::{Answers, Family, Question, RoleId, TypeId, next_seat_question};

use crate::{
    block_ids, block_index, candidate, first_pair, item_competency, item_ids, item_index, model,
    pair_ids, pair_index, pair_text, seat_axis,
};

#[test]
fn the_bank_is_sorted_and_large_enough_for_the_seat() {
    let bank = candidate();
    assert!(item_ids().is_sorted_by(|a, b| a < b));
    assert!(pair_ids().is_sorted_by(|a, b| a < b));
    assert!(bank.pairs().len() >= 16 && bank.items().len() >= 80);
    for family in [Family::Cto, Family::VpEngineering] {
        assert!(
            bank.items()
                .iter()
                .filter(|item| item.family == family)
                .count()
                >= 10
        );
    }
    assert_eq!(bank.version(), crate::VERSION);
}

#[test]
fn no_two_questions_share_an_id() {
    let all = || item_ids().chain(pair_ids()).chain(block_ids());
    assert_eq!(all().collect::<BTreeSet<_>>().len(), all().count());
}

#[test]
fn items_belong_to_at_least_26_competencies() {
    let competencies: BTreeSet<_> = candidate().item_indices().map(item_competency).collect();
    assert!(competencies.len() >= 26, "{}", competencies.len());
}

#[test]
fn each_type_stands_in_three_blocks_and_meets_every_other() {
    let blocks = candidate().blocks();
    for id in TypeId::ALL {
        let its: Vec<_> = blocks.iter().filter(|block| block.offers(id)).collect();
        assert_eq!(its.len(), 3, "{id:?}");
        let met: BTreeSet<_> = its.iter().flat_map(|block| block.pieces).collect();
        assert_eq!(met.len(), TypeId::ALL.len(), "{id:?}");
    }
}

#[test]
fn an_id_leads_to_its_index_and_back() {
    let bank = candidate();
    for (at, id) in item_ids().enumerate() {
        let index = item_index(id).unwrap();
        assert_eq!(usize::from(index.0), at);
        assert_eq!(bank.item_index(id), Some(index));
    }
    for id in pair_ids() {
        let index = pair_index(id).unwrap();
        assert_eq!(bank.pair_index(id), Some(index));
        assert_eq!(bank.pair(index).unwrap().id, id);
    }
    for id in block_ids() {
        let index = block_index(id).unwrap();
        assert_eq!(bank.block_index(id), Some(index));
        assert_eq!(bank.block(index).unwrap().id, id);
    }
    assert_eq!(block_index("no_such_block"), None);
    assert_eq!(
        (item_index("no_such_item"), pair_index("no_such_pair")),
        (None, None)
    );
    assert_eq!(
        item_index(pair_ids().next().unwrap()),
        None,
        "a pair is no item"
    );
}

#[test]
fn the_axis_holds_every_pair_and_each_side_its_family() {
    let bank = candidate();
    let axis = seat_axis();
    assert!(
        axis.pairs
            .iter()
            .map(|weighted| weighted.question)
            .eq(bank.pair_indices())
    );
    for (side, family) in [(axis.cto, Family::Cto), (axis.vpe, Family::VpEngineering)] {
        let expected = bank
            .item_indices()
            .filter(|index| bank.item(*index).unwrap().family == family);
        assert!(side.iter().map(|weighted| weighted.question).eq(expected));
    }
}

#[test]
fn a_side_weighs_its_items_as_its_role_does() {
    let axis = seat_axis();
    for (side, role) in [(axis.cto, RoleId::Cto), (axis.vpe, RoleId::VpEngineering)] {
        let target = model().role(role).unwrap();
        for weighted in side {
            let requirement = target
                .target
                .requirements
                .iter()
                .find(|requirement| requirement.item == weighted.question)
                .unwrap();
            assert_eq!(requirement.weight, weighted.weight);
        }
    }
}

/// The first page shows this pair before any of the engine's questions has arrived.
#[test]
fn the_first_pair_is_what_the_engine_asks_first() {
    let bank = candidate();
    let asked = next_seat_question(bank, seat_axis(), &Answers::open(&bank), &[]);
    let (first, text) = first_pair();
    assert_eq!(asked, Some(Question::Pair(first)));
    assert_eq!(text, pair_text(first));
}
