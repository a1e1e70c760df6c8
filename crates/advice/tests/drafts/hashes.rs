//! A part's hash changes where its text does, and only where something behind it does.

use rolefit_core::{ItemIndex, Level};

use crate::companies::{Subject, another, fixtures, random};

/// Parts that say something else have another hash; how many of those that say the same kept theirs.
fn compare(before: &Subject, after: &Subject, what: &str) -> (u32, u32) {
    let (mut same, mut kept) = (0, 0);
    let after_brief = after.brief();
    for section in before.brief().sections {
        let other = after_brief.section(section.id).unwrap();
        if section.blocks == other.blocks && section.needs_you == other.needs_you {
            same += 1;
            kept += u32::from(section.hash == other.hash);
        } else {
            assert_ne!(
                section.hash, other.hash,
                "{}: {what}: {:?}\n{:?}\n{:?}",
                before.name, section.id, section.blocks, other.blocks
            );
        }
    }
    (same, kept)
}

#[test]
fn a_changed_fact_changes_the_hash_of_every_part_it_changes() {
    let (mut same, mut kept) = (0, 0);
    for (seed, subject) in fixtures().into_iter().chain(random(20)).enumerate() {
        for fact in rolefit_catalogue::company::facts() {
            let given = subject.company.facts.0.get(fact.id);
            let other = another(fact.id, seed as u64, given);
            for changed in [other, None] {
                let after = subject.with_fact(fact.id, changed);
                let counted = compare(&subject, &after, fact.id);
                same += counted.0;
                kept += counted.1;
            }
        }
    }
    // A fact may change behind a part without a word of it changing: rarely.
    assert!(kept * 100 >= same * 97, "{kept} of {same}");
}

#[test]
fn a_changed_answer_changes_the_hash_of_every_part_it_changes() {
    for (place, subject) in fixtures().into_iter().chain(random(20)).enumerate() {
        for step in 0..5 {
            let items = rolefit_catalogue::company::item_ids().len();
            let item = ItemIndex(u16::try_from((place * 7 + step * 11) % items).unwrap());
            for level in Level::ALL {
                let after = subject.with_level(item, level);
                compare(&subject, &after, "a need");
            }
        }
    }
}

#[test]
fn the_same_company_has_the_same_brief() {
    for subject in fixtures() {
        assert_eq!(subject.brief(), subject.brief());
    }
}
