//! What a role is called: as intended, as described, or open between the two seats.

use rolefit_advice::brief::{Block, Missing, SectionId, title};
use rolefit_advice::{Fact, Work};
use rolefit_catalogue::{RoleId, role_text};

use crate::companies::{Subject, fixtures, nothing_known, random};
use crate::grammar::of_phrase;

const BOTH: &str = "CTO or VP of Engineering";

/// The row that says what the seat is, and what the part asks of the user.
fn row(subject: &Subject) -> (String, Vec<Missing>) {
    let brief = subject.brief();
    let glance = brief.section(SectionId::Glance).unwrap();
    let Some(Block::Rows(rows)) = glance.blocks.first() else {
        panic!("{}: no rows", subject.name)
    };
    (rows[0].1.text.clone(), glance.needs_you.clone())
}

fn with(subject: &Subject, intended: Option<&str>, work: Option<Work>) -> Subject {
    let fact = intended.map(|title| Fact::Choice(title.to_owned()));
    Subject {
        work,
        ..subject.with_fact("title_intended", fact)
    }
}

#[test]
fn the_title_decides_nothing_that_the_diagnosis_did_not() {
    let works = Work::ALL.into_iter().map(Some).chain([None]);
    let mut open = 0;
    let companies = fixtures()
        .into_iter()
        .chain(random(40))
        .chain([nothing_known()]);
    for (subject, work) in
        companies.flat_map(|it| works.clone().map(move |work| (it.clone(), work)))
    {
        for intended in [None, Some("other")] {
            let subject = with(&subject, intended, work);
            let title = title(&subject.company.facts, work);
            let (row, needs) = row(&subject);
            assert!(row.starts_with(title), "{title}: {row}");
            assert_eq!(of_phrase(&row), None, "{row}");
            let role = work.and_then(Work::role);
            assert_eq!(title, role.map_or(BOTH, |role| role_text(role).name));
            assert_eq!(row.contains("still open: "), role.is_none(), "{row}");
            assert_eq!(needs.contains(&Missing::Seat), work.is_none());
            let asked = needs.contains(&Missing::Fact("title_intended"));
            assert_eq!(asked, intended.is_none());
            open += u32::from(role.is_none());
        }
    }
    assert!(open >= 100, "{open}");
}

#[test]
fn a_title_that_is_intended_stands_alone() {
    for role in RoleId::ALL {
        for work in [None, Some(Work::Either), Some(Work::Of(RoleId::Cto))] {
            let subject = with(&nothing_known(), Some(role.as_str()), work);
            let name = role_text(role).name;
            assert_eq!(title(&subject.company.facts, work), name);
            let (row, needs) = row(&subject);
            assert_eq!(row, name);
            assert!(!needs.contains(&Missing::Seat));
        }
    }
}

#[test]
fn each_open_seat_says_what_would_settle_it() {
    let said = |work| row(&with(&nothing_known(), None, work)).0;
    let (either, both, early) = (said(Some(Work::Either)), said(Some(Work::Both)), said(None));
    assert!(either.contains("which half comes first"), "{either}");
    assert!(both.contains("choose the title"), "{both}");
    assert!(early.contains("more answers"), "{early}");
}
