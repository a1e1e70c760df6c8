//! Every sentence of every brief is one: no placeholder, no broken join, nothing said twice.

use std::collections::BTreeSet;

use rolefit_advice::brief::{Block, Section, SectionId};

use crate::companies::{fixtures, nothing_known, random};
use crate::grammar::{of_phrase, of_sentence};

/// Parts whose rows and lists are phrases.
fn phrases(id: SectionId, block: &Block) -> bool {
    match block {
        Block::Paragraph(_) => false,
        Block::Rows(_) => true,
        Block::List { .. } => matches!(
            id,
            SectionId::Mandate | SectionId::Scorecard | SectionId::Interviews
        ),
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn check(name: &str, section: &Section) {
    let mut said = BTreeSet::new();
    for block in &section.blocks {
        if let Block::List {
            lead: Some(lead), ..
        } = block
        {
            let lead = lead.trim_end_matches(':');
            assert_eq!(of_phrase(lead), None, "{name}, {:?}: {lead}", section.id);
        }
        for sentence in block.sentences() {
            let text = sentence.text.as_str();
            let wrong = if section.id == SectionId::Interviews && phrases(section.id, block) {
                // Names side by side may begin and end alike: each for itself.
                text.split([':', ';'])
                    .find_map(|name| of_phrase(name.trim()))
            } else if phrases(section.id, block) {
                of_phrase(text)
            } else {
                of_sentence(text)
            };
            assert_eq!(wrong, None, "{name}, {:?}: {text}", section.id);
            assert!(said.insert(text), "{name}, {:?} twice: {text}", section.id);
            for (one, many) in [
                ("One engineer", "One engineers"),
                ("one hour", "one hours"),
                ("one month", "one months"),
                ("one year", "one years"),
            ] {
                assert!(!text.contains(many), "{name}: {one}: {text}");
            }
            // A day of a month may be the first, a share one per cent.
            let words: Vec<&str> = text.split(' ').collect();
            let figure = |next: &str| MONTHS.contains(&next) || ["%", "to", "for"].contains(&next);
            let one = words
                .windows(2)
                .any(|pair| pair[0] == "1" && !figure(pair[1]));
            assert!(!one, "{name}: a bare 1: {text}");
            assert!(text.chars().count() <= 420, "{name}: too long: {text}");
        }
    }
}

#[test]
fn every_sentence_of_every_brief_is_a_sentence() {
    for subject in fixtures()
        .into_iter()
        .chain(random(400))
        .chain([nothing_known()])
    {
        let brief = subject.brief();
        assert_eq!(brief.sections.len(), SectionId::ALL.len());
        for section in &brief.sections {
            check(&subject.name, section);
        }
    }
}

#[test]
fn nothing_is_told_twice_in_a_brief() {
    // What is shown at a glance may be said again where it belongs.
    for subject in fixtures().into_iter().chain(random(200)) {
        let mut said = BTreeSet::new();
        for section in subject.brief().sections {
            for sentence in section.sentences() {
                let again = !said.insert(sentence.text.clone());
                assert!(!again, "{}: {}", subject.name, sentence.text);
            }
        }
    }
}

#[test]
fn ids_of_parts_are_found_again() {
    for id in SectionId::ALL {
        assert_eq!(SectionId::from_id(id.as_str()), Some(id));
        assert_eq!(of_phrase(id.title()), None, "{}", id.title());
    }
    assert_eq!(SectionId::from_id("no_such_part"), None);
}
