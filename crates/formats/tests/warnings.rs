//! Incomplete answers give a result that says what is missing.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

use rolefit_core::{Answer, Answers, Level, Position, TypeId, Verdict};
use rolefit_formats::assessment::Warning;
use rolefit_formats::{Assessment, Label, Problem, Profile, Severity, assess};

/// `code about have/need` of each warning.
fn said(assessment: &Assessment) -> Vec<String> {
    let word = |warning: &Warning| {
        let about = warning.about.as_ref();
        let about = about.map_or("-".to_owned(), |about| about.to_string());
        let need = warning.need.map_or("-".to_owned(), |need| need.to_string());
        format!("{} {about} {}/{need}", warning.code, warning.have)
    };
    assessment.warnings.iter().map(word).collect()
}

fn of(answers: &Answers) -> Assessment {
    assess(&Profile::new(Label::default(), answers))
}

fn level(level: u8) -> Answer<Level> {
    Answer::Given(Level::new(level).unwrap())
}

#[test]
fn nothing_answered() {
    let answers = Answers::open(&rolefit_catalogue::candidate());
    let assessment = of(&answers);
    let said = said(&assessment);
    assert_eq!(said[0], "too_few_seat_answers seat 0/10");
    assert_eq!(said[1], "one_side_without_answers seat 0/1");
    let model = rolefit_catalogue::model();
    let (roles, rest) = said[2..].split_at(model.roles.len());
    let (types, areas) = rest.split_at(model.types.len());
    for (said, role) in roles.iter().zip(model.roles) {
        let wanted = format!("role_not_ranked {} 0/", role.role.as_str());
        assert!(said.starts_with(&wanted), "{said}");
    }
    for (said, kind) in types.iter().zip(model.types) {
        let wanted = format!("type_not_ranked {} 0/", kind.id.as_str());
        assert!(said.starts_with(&wanted), "{said}");
    }
    assert_eq!(areas.len(), model.groups.len());
    for (said, area) in areas.iter().zip(model.groups) {
        let wanted = format!("area_not_ranked {}/{} 0/", area.kind.as_str(), area.id);
        assert!(said.starts_with(&wanted), "{said}");
    }
    assert!(assessment.combination.is_empty());
    assert_eq!(assessment.seat.verdict.of_seat(), Verdict::Insufficient);
    assert!(assessment.contributions.is_empty());
    assert_eq!(assessment.roles[0].distance, None);
}

#[test]
fn as_many_answers_as_said_rank_the_role() {
    let targets = rolefit_catalogue::role_targets();
    let mut answers = Answers::open(&rolefit_catalogue::candidate());
    let needed = of(&answers).warnings[2].need.unwrap();
    let mut heaviest = targets[0].target.requirements.to_vec();
    heaviest.sort_by_key(|one| std::cmp::Reverse(one.weight));
    for one in heaviest.iter().take(needed as usize) {
        assert!(!of(&answers).roles[0].ranked);
        answers.set_item(one.item, level(3));
    }
    assert!(of(&answers).roles[0].ranked);
    assert!(
        said(&of(&answers))
            .iter()
            .all(|warning| !warning.starts_with("role_not_ranked cto "))
    );
}

#[test]
fn everything_declined() {
    let bank = rolefit_catalogue::candidate();
    let mut answers = Answers::open(&bank);
    bank.item_indices()
        .for_each(|item| answers.set_item(item, Answer::Declined));
    bank.pair_indices()
        .for_each(|pair| answers.set_pair(pair, Answer::Declined));
    bank.block_indices()
        .for_each(|block| answers.set_block(block, Answer::Declined));
    let assessment = of(&answers);
    let said = said(&assessment);
    assert_eq!(
        said[..3],
        [
            "too_many_declined seat 0/-",
            "one_side_without_answers seat 0/1",
            "role_cannot_be_ranked cto 0/-",
        ]
    );
    let model = rolefit_catalogue::model();
    let targets = model.roles.len() + model.types.len() + model.groups.len();
    assert_eq!(said.len(), 2 + targets);
    assert!(
        said[2..]
            .iter()
            .all(|one| one.contains("_cannot_be_ranked ") && one.ends_with(" 0/-"))
    );
    assert_eq!((assessment.seat.low, assessment.roles[0].low), (None, None));
}

/// With nine seat questions left no verdict can be reached, with ten it can.
#[test]
fn too_much_declined_for_a_verdict() {
    let bank = rolefit_catalogue::candidate();
    for (left, expected) in [
        (9, "too_many_declined seat 0/-"),
        (10, "too_few_seat_answers seat 0/10"),
    ] {
        let mut answers = Answers::open(&bank);
        let items = rolefit_catalogue::seat_axis()
            .items()
            .map(|item| item.question)
            .skip(left);
        items.for_each(|item| answers.set_item(item, Answer::Declined));
        bank.pair_indices()
            .for_each(|pair| answers.set_pair(pair, Answer::Declined));
        assert_eq!(said(&of(&answers))[0], expected, "{left}");
    }
}

#[test]
fn everything_answered_needs_no_warning() {
    let bank = rolefit_catalogue::candidate();
    let mut answers = Answers::open(&bank);
    bank.item_indices()
        .for_each(|item| answers.set_item(item, level(2)));
    let clearly = Answer::Given(Position::new(2).unwrap());
    bank.pair_indices()
        .for_each(|pair| answers.set_pair(pair, clearly));
    assert_eq!(said(&of(&answers)), [""; 0]);
}

/// A profile from an older catalogue, taken out of an assessment that was kept.
#[test]
fn questions_the_catalogue_lost_are_left_out_and_counted() {
    let mut profile = Profile::new(
        Label::default(),
        &Answers::open(&rolefit_catalogue::candidate()),
    );
    profile.answers.insert("fax_machine_fleet".to_owned(), None);
    profile
        .pairs
        .insert("pair_of_boots".to_owned(), Position::new(1));
    let choice = rolefit_core::Choice::new(TypeId::Startup, TypeId::Enterprise);
    profile.blocks.insert("block_of_flats".to_owned(), choice);
    // a block that has no piece of Enterprise any more
    let kept = rolefit_catalogue::candidate().blocks().iter();
    let mut without = kept.filter(|block| !block.offers(TypeId::Enterprise));
    let id = without.next().unwrap().id.to_owned();
    profile.blocks.insert(id, choice);
    let number = rolefit_formats::FactValue::Number(3);
    profile.facts.insert("fax_machines".to_owned(), number);
    let assessment = assess(&profile);
    assert_eq!(said(&assessment)[0], "questions_left_out - 5/-");
    assert_eq!(assessment.seat.answered, 0);
    let problem = Problem::from(&assessment.warnings[0]);
    assert_eq!(problem.severity, Severity::Warning);
    assert!(problem.message.contains('5'), "{}", problem.message);
}
