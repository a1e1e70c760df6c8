//! The glance of a brief link in somebody's own words: as typed, without what stays back, and told where it does not fit.

use std::collections::BTreeSet;

use rolefit_advice::brief::{Basis, Work};
use rolefit_advice::diagnosis::diagnose;
use rolefit_advice::invitation::Invitation;
use rolefit_advice::{Company, Fact};
use rolefit_formats::limits;
use rolefit_formats::link::BriefLink;

use crate::brief::{fixture, invited};

#[test]
fn a_glance_in_own_words_goes_as_typed_but_never_names_whom_the_search_keeps_back() {
    let typed = "We move freight.\n\nBase pay: about 190\n- Reports to: the board\nThe team at FRACHTBRIEF waits";
    let mut company = fixture("cto_title_vpe_work_freight");
    let reworded = |company: &Company, left_out: &BTreeSet<String>| {
        let today = diagnose(company).today;
        let basis = Basis {
            company,
            need: &today.need,
            work: Work::of(today.verdict, today.seat.other_role),
        };
        let drafted = Invitation::of(&basis, left_out);
        let names: Vec<String> = drafted
            .glance
            .iter()
            .map(|(name, _)| name.clone())
            .collect();
        (names, drafted.reworded(&basis, left_out, typed))
    };
    let told = |invitation: &Invitation| {
        let texts = invitation.glance.iter().map(|(_, text)| text.clone());
        texts.collect::<Vec<_>>()
    };
    let (names, open) = reworded(&company, &BTreeSet::new());
    assert!(names.contains(&"Reports to".to_owned()), "{names:?}");
    assert_eq!(
        told(&open),
        [
            "We move freight.",
            "about 190",
            "the board",
            "The team at FRACHTBRIEF waits"
        ]
    );
    assert!(BriefLink::new(&open).holds_glance_of(&open));

    let (_, less) = reworded(&company, &BTreeSet::from(["reports_to".to_owned()]));
    assert_eq!(less.glance.len(), 3, "{:?}", less.glance);
    assert!(!told(&less).contains(&"the board".to_owned()));

    let yes = Fact::Choice("yes".to_owned());
    company
        .facts
        .0
        .insert("confidential_search".to_owned(), yes);
    let (_, hidden) = reworded(&company, &BTreeSet::new());
    assert_eq!(
        told(&hidden),
        ["We move freight.", "about 190", "the board"]
    );
}

#[test]
fn what_a_link_has_no_room_for_is_noticed() {
    let company = fixture("cto_title_vpe_work_freight");
    let mut invitation = invited(&company, &BTreeSet::new());
    assert!(BriefLink::new(&invitation).holds_glance_of(&invitation));
    let long = "é".repeat(limits::LINE_CHARACTERS + 1);
    invitation.glance = vec![("Pay".to_owned(), long)];
    assert!(!BriefLink::new(&invitation).holds_glance_of(&invitation));
    let lines = ('a'..='m').map(|name| (name.to_string(), String::new()));
    invitation.glance = lines.collect();
    assert!(!BriefLink::new(&invitation).holds_glance_of(&invitation));
}
