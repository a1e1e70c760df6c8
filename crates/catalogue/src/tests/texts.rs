//! Everything that is shown has its texts.

use rolefit_core::{BlockIndex, GroupKind, ItemIndex, PairIndex, RoleId, TypeId};

use crate::{
    BlockText, Choice, FactAnswer, block_text, candidate, competency_name, contrast_text,
    contrasts, fact, facts, group_targets, group_text, item_competency, item_evidence, item_name,
    item_question, item_text, pair_text, role_text, type_text, want, wants,
};

#[test]
fn every_question_has_its_texts_and_competency() {
    let bank = candidate();
    for index in bank.item_indices() {
        let text = item_text(index);
        assert!(!text.name.is_empty() && !text.question.is_empty());
        let levels = text.anchors.iter().chain(&text.evidence);
        assert!(levels.clone().all(|text| !text.is_empty()));
        assert!(competency_name(item_competency(index)).is_some());
        assert_eq!(text.name, item_name(index));
        assert_eq!(text.question, item_question(index).question);
        assert_eq!(text.anchors, item_question(index).anchors);
        assert_eq!(text.evidence, item_evidence(index));
    }
    for index in bank.pair_indices() {
        let text = pair_text(index);
        assert!(!text.name.is_empty() && !text.cto.is_empty() && text.cto != text.vpe);
    }
    for index in bank.block_indices() {
        let pieces = block_text(index).pieces;
        assert!(pieces.iter().all(|piece| !piece.is_empty()));
    }
    assert_eq!(competency_name("no_such_competency"), None);
}

#[test]
fn an_index_of_no_question_is_blank_and_does_not_panic() {
    let nothing = ItemIndex(u16::MAX);
    assert_eq!(item_text(nothing).name, "");
    assert_eq!(item_evidence(nothing), [""; 5]);
    assert_eq!(pair_text(PairIndex(u16::MAX)).name, "");
    assert_eq!(block_text(BlockIndex(u16::MAX)), BlockText::default());
    assert_eq!(item_competency(nothing), "");
}

#[test]
fn every_role_and_type_has_its_texts() {
    for role in RoleId::ALL {
        let text = role_text(role);
        for text in [text.name, text.short, text.summary, text.next_step] {
            assert!(!text.is_empty(), "{role:?}");
        }
    }
    for id in TypeId::ALL {
        let text = type_text(id);
        for text in [
            text.name,
            text.short,
            text.summary,
            text.fits,
            text.next_step,
        ] {
            assert!(!text.is_empty(), "{id:?}");
        }
    }
}

#[test]
fn every_area_and_contrast_has_its_texts() {
    for group in group_targets() {
        let text = group_text(group.kind, group.id).unwrap();
        assert!(!text.name.is_empty() && !text.summary.is_empty());
        let steps = matches!(group.kind, GroupKind::Readiness | GroupKind::Ai);
        assert_eq!(text.next_step.is_some(), steps, "{}", group.id);
        let asks = group.kind == GroupKind::Ai;
        assert_eq!(text.question.is_some(), asks, "{}", group.id);
    }
    assert_eq!(group_text(GroupKind::Ai, "no_such_area"), None);
    for contrast in contrasts() {
        let text = contrast_text(contrast.id).unwrap();
        assert!(!text.traditional.is_empty() && text.traditional != text.modern);
    }
    assert_eq!(contrast_text("no_such_contrast"), None);
}

fn say_all(options: &[Choice]) {
    assert!(options.iter().all(|option| !option.id.is_empty()));
    assert!(options.iter().all(|option| !option.text.is_empty()));
}

#[test]
fn facts_and_wants_offer_a_choice() {
    for one in facts() {
        assert_eq!(fact(one.id), Some(one));
        match one.answer {
            FactAnswer::Number { min, max, unit } => {
                assert!(min < max && !unit.is_empty(), "{}", one.id);
            }
            FactAnswer::Choice(options) | FactAnswer::Choices(options) => {
                assert!(options.len() >= 2, "{}", one.id);
                say_all(options);
            }
            FactAnswer::Text { .. } | FactAnswer::Date => unreachable!("of a company only"),
        }
    }
    for one in wants() {
        assert_eq!(want(one.id), Some(one));
        assert!((2..=5).contains(&one.options.len()), "{}", one.id);
        say_all(one.options);
    }
    assert!(!facts().is_empty() && !wants().is_empty());
    assert_eq!((fact("no_such_fact"), want("no_such_want")), (None, None));
}
