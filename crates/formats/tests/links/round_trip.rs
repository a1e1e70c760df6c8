//! What goes into a link comes out of it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use rolefit_core::{Answer, Answers, Level, Position};
use rolefit_formats::link::{IntakeRequest, Link, LinkKind, ROUTE};
use rolefit_formats::{Code, Label, Side, limits};

use crate::{craft, good};

/// Any answers of the company's side.
fn answers() -> impl Strategy<Value = Answers> {
    let bank = Side::Company.bank();
    let level = prop_oneof![
        2 => Just(Answer::Open),
        1 => Just(Answer::Declined),
        4 => (0..5_u8).prop_map(|level| Answer::Given(Level::new(level).unwrap())),
    ];
    let position = prop_oneof![
        Just(Answer::Open),
        Just(Answer::Declined),
        prop::sample::select(vec![-2_i8, -1, 1, 2])
            .prop_map(|position| Answer::Given(Position::new(position).unwrap())),
    ];
    let items = prop::collection::vec(level, bank.items().len());
    let pairs = prop::collection::vec(position, bank.pairs().len());
    (items, pairs).prop_map(move |(items, pairs)| {
        let mut answers = Answers::open(&bank);
        for (index, answer) in bank.item_indices().zip(items) {
            answers.set_item(index, answer);
        }
        for (index, answer) in bank.pair_indices().zip(pairs) {
            answers.set_pair(index, answer);
        }
        answers
    })
}

proptest! {
    #[test]
    fn a_request_and_its_reply_come_back(company in ".{0,140}", label in ".{0,140}", answers in answers()) {
        let request = IntakeRequest::about_the_seat(Label::cleaned(&company), Label::cleaned(&label));
        let reply = request.reply(&answers);
        for link in [Link::Intake(request.clone()), Link::IntakeReply(reply.clone())] {
            let text = link.to_text().unwrap();
            prop_assert!(text.len() <= limits::LINK_CHARACTERS);
            prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
            prop_assert_eq!(Link::open(&text).unwrap(), link.clone());
            let address = format!("  https://example.org/rolefit/{ROUTE}{text}\n");
            prop_assert_eq!(Link::open(&address).unwrap(), link);
        }
        // nothing is answered that was not asked
        let asked: BTreeSet<&String> = request.answers.iter().collect();
        prop_assert!(reply.intake.answers.keys().all(|id| asked.contains(id)));
        prop_assert_eq!(&reply.intake.label, &request.label);
        let given = reply.intake.to_answers();
        let bank = Side::Company.bank();
        for index in bank.pair_indices() {
            prop_assert_eq!(given.pair(index), answers.pair(index));
        }
    }
}

#[test]
fn the_names_in_a_link_stay() {
    let json = craft::json(&good());
    assert!(
        json.starts_with(r#"{"kind":"intake","payload":{"answers":["#),
        "{json}"
    );
    assert!(json.ends_with(r#","version":1}"#), "{json}");
    let kinds = LinkKind::ALL.map(LinkKind::as_str);
    assert_eq!(kinds, ["intake", "intake_reply", "brief"]);
    // made by hand from the documentation, it is read; and it is what the product writes
    assert_eq!(craft::link(json.as_bytes()), good());
}

#[test]
fn a_link_asks_all_about_the_seat_and_stays_short() {
    let Link::Intake(request) = Link::open(&good()).unwrap() else {
        panic!("another kind")
    };
    let axis = rolefit_catalogue::company::seat_axis();
    assert_eq!(request.answers.len(), axis.items().count());
    assert_eq!(request.pairs.len(), axis.pairs.len());
    assert!(good().len() < 2_000, "{}", good().len());
}

#[test]
fn too_much_for_a_link_is_said_when_it_is_made() {
    let mut request = IntakeRequest::about_the_seat(Label::default(), Label::default());
    // nothing that repeats, so that deflating does not help
    request.answers = (0..4_000_u64)
        .map(|n| format!("{:x}", n.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
        .collect();
    let problem = Link::Intake(request).to_text().unwrap_err();
    assert_eq!(problem.code, Code::LinkTooLong);
    // much that deflates well, but would be refused when it is opened
    let mut request = IntakeRequest::about_the_seat(Label::default(), Label::default());
    request.answers = vec!["a".repeat(40); 4_000];
    let problem = Link::Intake(request).to_text().unwrap_err();
    assert_eq!(problem.code, Code::LinkTooLong);
}
