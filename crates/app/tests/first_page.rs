//! What the first page rests on.

use rolefit_app::pages::sample;
use rolefit_core::{State as Openness, Verdict};
use rolefit_ui::Reading;

#[test]
fn the_sample_is_the_person_of_the_fixture() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../fixtures/people/cto_partial.json"
    );
    let bytes = std::fs::read(file).unwrap();
    let person = rolefit_formats::read_profile(&bytes).unwrap();
    assert_eq!(person.to_answers(), sample::answers());
}

#[test]
fn the_sample_has_a_verdict_to_show() {
    let reading = Reading::in_full(&rolefit_catalogue::model(), &sample::answers());
    let seat = reading.outlook.unwrap().seat;
    assert_eq!(
        (seat.verdict, seat.state),
        (Verdict::Cto, Openness::LikelySettled)
    );
    assert_eq!(reading.progress.answered, sample::ANSWERS.len());
}
