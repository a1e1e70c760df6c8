//! Facts a document states, and what a heading or the words around a cue say of it.

use rolefit_core::RoleId;
use rolefit_reading::{FactValue, Kind, Reader, Reading};

fn read(kind: Kind, text: &str) -> Reading {
    Reader::new().read(kind, text)
}

fn options(reading: &Reading, fact: &str) -> Vec<FactValue> {
    let its = reading.facts.iter().filter(|one| one.fact == fact);
    its.map(|one| one.value).collect()
}

fn proposes(reading: &Reading, item: &str) -> bool {
    reading.proposals.iter().any(|one| one.item == item)
}

#[test]
fn what_an_ad_offers_states_facts_and_proposes_nothing() {
    let offered = "What we offer:\n- Fully remote within Europe\n- A bench of seven engineering managers to learn from";
    let reading = read(Kind::Posting, offered);
    assert_eq!(
        options(&reading, "remote_work"),
        [FactValue::Option("fully")]
    );
    assert_eq!(reading.proposals, []);
}

#[test]
fn of_a_fact_that_takes_several_options_all_are_kept() {
    let career = "- Founding engineer of a payments firm.\n- Then CTO of a DAX 40 group.";
    let reading = read(Kind::Person, career);
    assert_eq!(
        options(&reading, "stages_worked"),
        [
            FactValue::Option("enterprise"),
            FactValue::Option("founding")
        ]
    );
}

#[test]
fn a_heading_that_denies_an_offer_opens_none() {
    for heading in [
        "What I can't offer",
        "What we cannot offer",
        "What you won't get",
    ] {
        let reading = read(
            Kind::Posting,
            &format!("What we offer:\n- A budget of your own\n\n{heading}\n- Fully remote work"),
        );
        assert_eq!(options(&reading, "remote_work"), [], "{heading}");
    }
}

#[test]
fn what_follows_who_belongs_to_the_one_named_before_it() {
    for text in [
        "Reporting to the CTO, who sets the technology strategy and chooses the stack, you run sprints.",
        "Report to the CTO, who owns the technical vision and the architecture.",
        "I reported to the CTO, who set the technology strategy and chose the stack.",
    ] {
        for kind in [Kind::Posting, Kind::Person] {
            let reading = read(kind, text);
            let is_cto = reading
                .seats
                .first()
                .is_some_and(|seat| seat.id == RoleId::Cto && seat.strength > 20);
            assert!(!is_cto, "{text} {:?}", reading.seats);
            assert!(!proposes(&reading, "technology_strategy"), "{text}");
        }
    }
}

#[test]
fn the_largest_team_is_the_greatest_number_led_and_not_of_those_promoted() {
    let led = "Led 34 engineers in five teams through four engineering managers, two of whom I promoted.\nLed a team of eight.";
    let reading = read(Kind::Person, led);
    assert_eq!(options(&reading, "largest_team"), [FactValue::Number(34)]);
    let promoted = read(Kind::Person, "Promoted 12 engineers.");
    assert_eq!(options(&promoted, "largest_team"), []);
}
