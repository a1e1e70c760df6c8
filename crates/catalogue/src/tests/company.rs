//! The company's bank fits together as the candidate's does, and the two share no id.

use std::collections::BTreeSet;

use rolefit_core::{Answers, Family, Question, RoleId, TypeId, headline, next_seat_question};

use super::targets::weight;
use crate::company::{
    bank, block_id, block_ids, block_index, block_text, fact, facts, first_pair, item_competency,
    item_id, item_ids, item_index, item_name, item_text, model, pair_id, pair_ids, pair_index,
    pair_text, seat_axis,
};
use crate::{FactAnswer, competency_name};

#[test]
fn it_asks_at_least_44_needs_ten_pairs_and_six_blocks() {
    assert!(item_ids().is_sorted() && pair_ids().is_sorted() && block_ids().is_sorted());
    assert!(item_ids().len() >= 44 && pair_ids().len() >= 10 && block_ids().len() == 6);
    let family = |family| {
        let items = bank().items().iter();
        items.filter(|item| item.family == family).count()
    };
    assert!(family(Family::Cto) >= 10 && family(Family::VpEngineering) >= 10);
    assert!(
        TypeId::ALL
            .into_iter()
            .all(|id| family(Family::Type(id)) >= 4)
    );
    assert_eq!(bank().version(), crate::VERSION);
}

#[test]
fn no_id_and_no_name_stands_in_both_banks() {
    let ids: BTreeSet<_> = crate::item_ids()
        .chain(crate::pair_ids())
        .chain(crate::block_ids())
        .chain(crate::facts().iter().map(|fact| fact.id))
        .collect();
    let all = || item_ids().chain(pair_ids()).chain(block_ids());
    let all = || all().chain(facts().iter().map(|fact| fact.id));
    assert_eq!(all().collect::<BTreeSet<_>>().len(), all().count());
    assert!(all().all(|id| !ids.contains(id)));
    let names: BTreeSet<_> = crate::candidate()
        .item_indices()
        .map(crate::item_name)
        .collect();
    assert!(
        bank()
            .item_indices()
            .all(|item| !names.contains(item_name(item)))
    );
}

#[test]
fn an_id_leads_to_its_index_and_back() {
    for index in bank().item_indices() {
        assert_eq!(item_index(item_id(index)), Some(index));
        assert_eq!(crate::item_index(item_id(index)), None);
    }
    for index in bank().pair_indices() {
        assert_eq!(pair_index(pair_id(index)), Some(index));
    }
    for index in bank().block_indices() {
        assert_eq!(block_index(block_id(index)), Some(index));
    }
}

#[test]
fn every_question_has_its_texts_and_competency() {
    for index in bank().item_indices() {
        let text = item_text(index);
        assert!(!text.name.is_empty() && !text.question.is_empty());
        assert!(
            text.anchors
                .iter()
                .chain(&text.evidence)
                .all(|text| !text.is_empty())
        );
        assert!(competency_name(item_competency(index)).is_some());
    }
    for index in bank().pair_indices() {
        let text = pair_text(index);
        assert!(!text.name.is_empty() && !text.cto.is_empty() && text.cto != text.vpe);
    }
    for index in bank().block_indices() {
        assert!(
            block_text(index)
                .pieces
                .iter()
                .all(|piece| !piece.is_empty())
        );
    }
}

/// As for a person: otherwise every company with many needs would meet every type.
#[test]
fn own_needs_hold_60_to_70_percent_of_a_type_and_few_most_of_a_role() {
    let (bank, model) = (bank(), model());
    assert!(model.groups.is_empty() && model.contrasts.is_empty());
    assert_eq!((model.roles.len(), model.types.len()), (4, 8));
    for target in model.types {
        let own = target.target.requirements.iter();
        let own = weight(
            own.filter(|asked| bank.item(asked.item).unwrap().family == Family::Type(target.id)),
        );
        let all = weight(target.target.requirements);
        assert!(
            (60 * all..=70 * all).contains(&(100 * own)),
            "{:?}",
            target.id
        );
        assert!(headline(bank, target).is_some(), "{:?}", target.id);
    }
    for target in model.roles {
        let mut weights: Vec<_> = target
            .target
            .requirements
            .iter()
            .map(|r| r.weight)
            .collect();
        weights.sort_unstable_by(|a, b| b.cmp(a));
        let heavy: u16 = weights.iter().take(10).sum();
        assert!(
            100 * heavy >= 60 * weights.iter().sum::<u16>(),
            "{:?}",
            target.role
        );
        let sided = matches!(target.role, RoleId::Cto | RoleId::VpEngineering);
        assert_eq!(target.own.is_empty(), sided, "{:?}", target.role);
    }
}

#[test]
fn the_axis_holds_every_pair_and_the_first_is_asked_first() {
    let axis = seat_axis();
    let pairs = axis.pairs.iter().map(|weighted| weighted.question);
    assert!(pairs.eq(bank().pair_indices()));
    for (side, family) in [(axis.cto, Family::Cto), (axis.vpe, Family::VpEngineering)] {
        let of_family = |index: &crate::ItemIndex| bank().item(*index).unwrap().family == family;
        let expected = bank().item_indices().filter(of_family);
        assert!(side.iter().map(|weighted| weighted.question).eq(expected));
    }
    let asked = next_seat_question(bank(), axis, &Answers::open(&bank()), &[]);
    let (first, text) = first_pair();
    assert_eq!(asked, Some(Question::Pair(first)));
    assert_eq!(text, pair_text(first));
}

#[test]
fn facts_can_be_answered() {
    for one in facts() {
        assert_eq!(fact(one.id), Some(one));
        match one.answer {
            FactAnswer::Number { min, max, unit } => {
                assert!(min < max && !unit.is_empty(), "{}", one.id);
            }
            FactAnswer::Choice(options) | FactAnswer::Choices(options) => {
                assert!(options.len() >= 2, "{}", one.id);
            }
            FactAnswer::Text { max_characters } => assert!(max_characters > 0, "{}", one.id),
            FactAnswer::Date => {}
        }
    }
    assert_eq!(fact("no_such_fact"), None);
}
