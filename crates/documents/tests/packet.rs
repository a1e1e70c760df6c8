//! The interview packet of a need.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use rolefit_advice::interviews::{Interviewer, case, panel, reference_kit};
use rolefit_advice::{Company, Costs, Fact, Facts};
use rolefit_catalogue::{company, item_index, item_question};
use rolefit_core::{Answer, Answers, Demand, Level, Need, NeedRule, NeedScale, derive_need};
use rolefit_documents::{Block, Document, docx, markdown, packet};

const SCALE: NeedScale = NeedScale {
    share: [0, 0, 2, 3, 4],
    most_of_whole: 15,
    fewest_items: 8,
};

/// A company that grows and has a head of product.
fn facts() -> Facts {
    Facts(BTreeMap::from([
        ("stage".into(), Fact::Choice("growth".into())),
        (
            "at_the_table".into(),
            Fact::Choices(["cpo".to_owned()].into()),
        ),
    ]))
}

/// A company with one heavy need that demands ten of the candidate's questions.
fn needed() -> (Company, Need) {
    let bank = company::bank();
    let mut answers = Answers::open(&bank);
    let need = company::item_index("need_hiring").unwrap();
    let three = Level::new(3).unwrap();
    answers.set_item(need, Answer::Given(three));
    let ids: Vec<_> = rolefit_catalogue::item_ids()
        .take(40)
        .step_by(4)
        .map(|id| item_index(id).unwrap())
        .collect();
    let demands: Vec<Demand> = ids
        .into_iter()
        .map(|item| Demand {
            item,
            weight: 5,
            levels: [three; 3],
        })
        .collect();
    let derived = derive_need(
        &[NeedRule {
            need,
            demands: &demands,
        }],
        &SCALE,
        &answers,
    );
    let company = Company {
        answers,
        facts: facts(),
        later: BTreeMap::new(),
        intakes: Vec::new(),
        points: BTreeMap::new(),
        costs: Costs::default(),
    };
    (company, derived)
}

fn packet() -> Document {
    let (company, need) = needed();
    let case = case(&need, &company, None);
    packet::document(
        "Interview packet",
        "en",
        &panel(&need, &company.facts),
        case.as_ref(),
        &reference_kit(&need),
        &packet::Filled::default(),
    )
}

#[test]
fn every_interviewer_the_case_and_the_referees_have_pages_of_their_own() {
    let (company, need) = needed();
    let sheets = panel(&need, &company.facts).sheets.len();
    assert!(sheets > 1 && case(&need, &company, None).is_some());
    let packet = packet();
    let breaks = packet
        .blocks
        .iter()
        .filter(|block| **block == Block::PageBreak)
        .count();
    assert_eq!(breaks, sheets - 1 + 2);
    assert!(docx::write(&packet).is_ok());
}

#[test]
fn each_question_rated_has_its_five_anchors_and_marks_what_is_needed() {
    let packet = packet();
    let tables: Vec<_> = packet
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) if table.rows.len() == 5 && table.caption.is_some() => Some(table),
            _ => None,
        })
        .collect();
    assert!(!tables.is_empty());
    for table in tables {
        let question = table.caption.as_ref().unwrap().words();
        let mut known =
            rolefit_catalogue::item_ids().map(|id| item_question(item_index(id).unwrap()));
        let known = known.find(|known| known.question == question).unwrap();
        let anchors: Vec<String> = table.rows.iter().map(|row| row[1].words()).collect();
        assert_eq!(anchors, known.anchors);
        let levels: Vec<String> = table.rows.iter().map(|row| row[0].words()).collect();
        assert_eq!([&levels[0], &levels[1], &levels[4]], ["0", "1", "4"]);
        assert!(levels[3].starts_with("3,"));
    }
}

#[test]
fn nothing_needed_makes_an_empty_packet() {
    let (company, _) = needed();
    let need = derive_need(&[], &SCALE, &company.answers);
    let panel = panel(&need, &company.facts);
    let packet = packet::document(
        "Interview packet",
        "en",
        &panel,
        None,
        &reference_kit(&need),
        &packet::Filled::default(),
    );
    assert_eq!(packet.blocks, []);
    assert_eq!(markdown::write(&packet), "# Interview packet\n");
}

#[test]
fn a_sheet_names_whom_it_is_for_and_who_asks() {
    let (company, need) = needed();
    let filled = packet::Filled {
        candidate: "Ines".into(),
        interviewers: BTreeMap::from([(Interviewer::Manager, ("Ada".into(), "2026-05-04".into()))]),
    };
    let references = reference_kit(&need);
    let panel = panel(&need, &company.facts);
    let packet = packet::document("Packet", "en", &panel, None, &references, &filled);
    let text = markdown::write(&packet);
    assert_eq!(
        text.matches("| Ines |").count(),
        panel.sheets.len() + 1,
        "{text}"
    );
    assert_eq!(text.matches("| Ines | Ada | 2026-05-04 |").count(), 1);
}
