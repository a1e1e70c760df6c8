//! Job postings: what is required, what comes out, and that no word gets out of its string.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[path = "common/golden.rs"]
mod golden;
#[path = "common/sample.rs"]
mod sample;

use golden::golden;
use proptest::prelude::*;
use rolefit_documents::Document;
use rolefit_documents::posting::{
    Day, Employment, Need, Organization, Pay, Period, Place, Posting, Problem, Property, Reason,
    check, write,
};
use sample::sample;

fn full() -> Posting {
    Posting {
        title: "Chief Technology Officer".into(),
        description: Some(sample()),
        posted: Day::parse("2026-03-01"),
        valid_through: Day::parse("2026-05-31"),
        organization: Some(Organization {
            name: "Acme </script>".into(),
            site: Some("https://acme.example".into()),
        }),
        is_confidential: false,
        place: Some(Place {
            city: "Leeds".into(),
            region: String::new(),
            country: "GB".into(),
        }),
        remote_countries: vec![],
        is_remote: false,
        employment: vec![Employment::FullTime],
        pay: Some(Pay {
            currency: "gbp".into(),
            low: 120_000,
            high: 150_000,
            per: Period::Year,
        }),
    }
}

fn required(posting: &Posting) -> Vec<(Property, Reason)> {
    let problems = check(posting).into_iter();
    problems
        .filter(|problem| problem.need == Need::Required)
        .map(|problem| (problem.property, problem.reason))
        .collect()
}

#[test]
fn a_full_posting_has_no_problem_and_is_the_golden() {
    assert_eq!(check(&full()), []);
    golden("posting.json", &write(&full()).unwrap());
}

#[test]
fn a_remote_and_confidential_one_says_so() {
    let posting = Posting {
        is_confidential: true,
        place: None,
        is_remote: true,
        remote_countries: vec!["Germany".into(), " ".into()],
        ..full()
    };
    assert_eq!(check(&posting), []);
    let json = write(&posting).unwrap();
    golden("remote.json", &json);
    assert!(!json.contains("Acme"), "a confidential search names nobody");
}

#[test]
fn a_confidential_description_names_nobody_either() {
    let mut posting = Posting {
        is_confidential: true,
        organization: Some(Organization {
            name: "ACME".into(),
            site: None,
        }),
        ..full()
    };
    assert_eq!(check(&posting), []);
    let description = posting.description.as_mut().unwrap();
    description.paragraph("At Acme you decide.");
    assert_eq!(
        required(&posting),
        [(Property::Description, Reason::NamesCompany)]
    );
}

#[test]
fn an_empty_one_lists_all_that_is_required_at_once() {
    use Property::*;
    let expected = [
        Title,
        Description,
        DatePosted,
        HiringOrganization,
        JobLocation,
    ]
    .map(|property| (property, Reason::Missing));
    assert_eq!(required(&Posting::default()), expected);
    let Err(problems) = write(&Posting::default()) else {
        panic!("written")
    };
    assert_eq!(problems.len(), 5);
    assert!(
        problems
            .iter()
            .all(|problem| problem.need == Need::Required)
    );
}

/// A change, and the one problem it makes.
type Case = (fn(&mut Posting), Need, Property, Reason);

#[test]
fn each_thing_wrong_is_found_alone() {
    let cases: [Case; 16] = [
        (
            |p| p.title = " ".into(),
            Need::Required,
            Property::Title,
            Reason::Missing,
        ),
        (
            |p| p.description = None,
            Need::Required,
            Property::Description,
            Reason::Missing,
        ),
        (
            |p| p.description = Some(Document::new("x", "en")),
            Need::Required,
            Property::Description,
            Reason::Missing,
        ),
        (
            |p| {
                let mut document = Document::new("x", "en");
                document.paragraph("Chief technology officer.");
                p.description = Some(document);
            },
            Need::Required,
            Property::Description,
            Reason::SaysNothing,
        ),
        (
            |p| p.posted = None,
            Need::Required,
            Property::DatePosted,
            Reason::Missing,
        ),
        (
            |p| p.organization = None,
            Need::Required,
            Property::HiringOrganization,
            Reason::Missing,
        ),
        (
            |p| p.place = None,
            Need::Required,
            Property::JobLocation,
            Reason::Missing,
        ),
        (
            |p| {
                p.place = Some(Place {
                    city: "Leeds".into(),
                    ..Place::default()
                })
            },
            Need::Required,
            Property::Country,
            Reason::Missing,
        ),
        (
            |p| {
                p.place = None;
                p.is_remote = true;
            },
            Need::Required,
            Property::ApplicantLocation,
            Reason::Missing,
        ),
        (
            |p| {
                p.pay = Some(Pay {
                    currency: "EUR".into(),
                    low: 2,
                    high: 1,
                    per: Period::Day,
                })
            },
            Need::Required,
            Property::BaseSalary,
            Reason::NotARange,
        ),
        (
            |p| {
                p.pay = Some(Pay {
                    currency: "euro".into(),
                    low: 1,
                    high: 2,
                    per: Period::Day,
                })
            },
            Need::Required,
            Property::BaseSalary,
            Reason::NotACurrency,
        ),
        (
            |p| p.valid_through = Day::parse("2026-02-28"),
            Need::Required,
            Property::ValidThrough,
            Reason::BeforePosted,
        ),
        (
            |p| p.title = "CTO, 150k EUR".into(),
            Need::Recommended,
            Property::Title,
            Reason::NotOnlyTitle,
        ),
        (
            |p| p.title = "CTO at ACME </script>".into(),
            Need::Recommended,
            Property::Title,
            Reason::NamesCompany,
        ),
        (
            |p| p.pay = None,
            Need::Recommended,
            Property::BaseSalary,
            Reason::Missing,
        ),
        (
            |p| p.employment.clear(),
            Need::Recommended,
            Property::EmploymentType,
            Reason::Missing,
        ),
    ];
    for (change, need, property, reason) in cases {
        let mut posting = full();
        change(&mut posting);
        assert_eq!(
            check(&posting),
            [Problem {
                need,
                property,
                reason
            }]
        );
        assert_eq!(write(&posting).is_err(), need == Need::Required);
    }
}

#[test]
fn a_hostile_site_is_left_out() {
    for site in [
        "javascript:alert(1)",
        "http://a.b",
        "https://a.b/\"x",
        "https://a b.c",
    ] {
        let mut posting = full();
        posting.organization = Some(Organization {
            name: "Acme".into(),
            site: Some(site.into()),
        });
        assert_eq!(check(&posting)[0].reason, Reason::NotASite);
        assert!(!write(&posting).unwrap().contains("sameAs"));
    }
}

proptest! {
    #[test]
    fn nothing_leaves_its_string(title in ".{1,20}", name in ".{1,20}", city: String, words: String) {
        let mut description = Document::new("x", "en");
        description.paragraph(words.clone());
        description.paragraph("</script><!--<script>");
        let mut posting = full();
        posting.title = title.clone();
        posting.organization = Some(Organization { name, site: None });
        posting.place = Some(Place { city, region: "</SCRIPT ".into(), country: "DE".into() });
        posting.description = Some(description);
        prop_assume!(!required(&posting).iter().any(|(_, reason)| *reason == Reason::Missing));
        let json = write(&posting).unwrap();
        prop_assert!(!json.contains(['<', '>', '&']));
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(value["title"].as_str().unwrap(), title.trim());
    }
}
