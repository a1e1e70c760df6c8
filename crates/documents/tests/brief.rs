//! A company's brief as a document and as a posting.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeMap;

use rolefit_advice::brief::{Basis, Brief, SectionId, Work};
use rolefit_advice::{Company, Costs, Fact, Facts};
use rolefit_catalogue::company;
use rolefit_core::{Answers, NeedScale, RoleId, derive_need};
use rolefit_documents::posting::{Day, Employment, Property, check, of_facts, write};
use rolefit_documents::{Block, brief, docx, markdown};

fn facts() -> Facts {
    let text = |text: &str| Fact::Text(text.into());
    let choice = |option: &str| Fact::Choice(option.into());
    Facts(BTreeMap::from([
        ("company_name".into(), text("Harbour & Sons <Ltd>")),
        ("stage".into(), choice("growth")),
        ("engineers".into(), Fact::Number(14)),
        ("reports_to".into(), choice("ceo")),
        ("decision_architecture".into(), choice("this_person")),
        ("employment_kind".into(), choice("full_time")),
        ("location_city".into(), text("Leeds")),
        ("location_country".into(), text("GB")),
        ("pay_currency".into(), text("GBP")),
        ("pay_base_low".into(), Fact::Number(120_000)),
        ("pay_base_high".into(), Fact::Number(140_000)),
        ("decision_date".into(), text("2026-06-30")),
    ]))
}

fn drafted(facts: Facts) -> Brief {
    let company = Company {
        answers: Answers::open(&company::bank()),
        facts,
        later: BTreeMap::new(),
        intakes: Vec::new(),
        points: BTreeMap::new(),
        costs: Costs::default(),
    };
    let scale = NeedScale {
        share: [0, 0, 2, 3, 4],
        most_of_whole: 15,
        fewest_items: 8,
    };
    let need = derive_need(&[], &scale, &company.answers);
    Brief::draft(&Basis {
        company: &company,
        need: &need,
        work: Some(Work::Of(RoleId::Cto)),
    })
}

#[test]
fn every_part_that_says_something_is_there_in_order() {
    let brief = drafted(facts());
    let document = brief::document("Role brief", "en", &brief, |_| None);
    let headings: Vec<String> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(_, text) => Some(text.words()),
            _ => None,
        })
        .collect();
    let expected: Vec<&str> = brief
        .sections
        .iter()
        .filter(|section| !section.blocks.is_empty())
        .map(|section| section.id.title())
        .collect();
    assert_eq!(headings, expected);
    let markdown = markdown::write(&document);
    for sentence in brief
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .flat_map(|block| block.sentences())
    {
        let first: String = sentence
            .text
            .chars()
            .take_while(|letter| letter.is_alphanumeric() || *letter == ' ')
            .collect();
        assert!(markdown.contains(first.trim()), "{}", sentence.text);
    }
    assert!(markdown.contains("Harbour & Sons \\<Ltd>"));
    assert!(docx::write(&document).is_ok());
}

#[test]
fn an_edited_part_stands_in_the_place_of_its_draft_and_an_emptied_one_goes() {
    let brief = drafted(facts());
    let document = brief::document("Role brief", "en", &brief, |id| match id {
        SectionId::Mandate => Some("You decide.\n- on stack\n- on hires"),
        SectionId::Company => Some("  \n"),
        _ => None,
    });
    let markdown = markdown::write(&document);
    let mandate = SectionId::Mandate.title();
    assert!(
        markdown.contains(&format!(
            "## {mandate}\n\nYou decide.\n\n- on stack\n- on hires\n"
        )),
        "{markdown}"
    );
    assert!(!markdown.contains(&format!("## {}\n", SectionId::Company.title())));
}

#[test]
fn a_draft_typed_out_reads_back_as_the_same_paragraphs_and_lists() {
    let brief = drafted(facts());
    for section in &brief.sections {
        let is_rows = |block: &rolefit_advice::brief::Block| {
            matches!(block, rolefit_advice::brief::Block::Rows(_))
        };
        if section.blocks.iter().any(is_rows) {
            continue;
        }
        let typed = brief::typed(section);
        let one = brief::document("t", "en", &brief, |id| (id != section.id).then_some(""));
        let other = brief::document("t", "en", &brief, |id| {
            Some(if id == section.id { typed.as_str() } else { "" })
        });
        assert_eq!(one, other, "{:?}", section.id);
    }
}

#[test]
fn the_facts_make_a_posting_with_nothing_missing() {
    let brief = drafted(facts());
    let document = brief::document("Role brief", "en", &brief, |_| None);
    let posting = of_facts(
        &facts(),
        "Chief Technology Officer",
        document,
        Day::parse("2026-05-01"),
    );
    assert_eq!(check(&posting), []);
    assert_eq!(posting.employment, [Employment::FullTime]);
    let json = write(&posting).unwrap();
    for part in [
        "\"minValue\": 120000",
        "\"addressCountry\": \"GB\"",
        "2026-06-30T23:59:59Z",
    ] {
        assert!(json.contains(part), "{part}");
    }
}

#[test]
fn remote_work_needs_countries_and_no_facts_say_what_is_missing() {
    let mut facts = facts();
    facts.0.remove("location_city");
    facts.0.remove("location_country");
    facts
        .0
        .insert("remote_work".into(), Fact::Choice("fully".into()));
    let document = brief::document("Role brief", "en", &drafted(facts.clone()), |_| None);
    let posting = of_facts(&facts, "CTO", document.clone(), Day::parse("2026-05-01"));
    assert_eq!(check(&posting)[0].property, Property::ApplicantLocation);
    facts.0.insert(
        "remote_countries".into(),
        Fact::Text("Germany, Austria and Spain".into()),
    );
    let posting = of_facts(&facts, "CTO", document.clone(), Day::parse("2026-05-01"));
    assert_eq!(posting.remote_countries, ["Germany", "Austria", "Spain"]);
    assert_eq!(check(&posting), []);
    let posting = of_facts(&Facts::default(), "CTO", document, None);
    let missing: Vec<Property> = check(&posting)
        .iter()
        .map(|problem| problem.property)
        .collect();
    assert!(missing.starts_with(&[
        Property::DatePosted,
        Property::HiringOrganization,
        Property::JobLocation
    ]));
}
