//! Profiles nobody wrote: of either side, with anything that side can say.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_catalogue::{Fact, FactAnswer};
use rolefit_core::{Choice, Level, Position};
use rolefit_formats::{
    Costs, FactValue, Importance, Intake, Label, Profile, Side, Wanted, read_profile,
};

/// The answers that a profile and an intake have alike.
type Answered = (
    BTreeMap<String, Option<Level>>,
    BTreeMap<String, Option<Position>>,
    BTreeMap<String, Option<Choice>>,
);

fn answered(side: Side) -> impl Strategy<Value = Answered> {
    let level = prop_oneof![
        Just(None),
        (0_u8..=4).prop_map(|level| Some(Level::new(level))),
        Just(Some(None))
    ];
    let position = prop_oneof![
        Just(None),
        prop::sample::select(vec![-2_i8, -1, 1, 2])
            .prop_map(|position| Some(Position::new(position))),
        Just(Some(None))
    ];
    let choice = prop_oneof![
        Just(None),
        (0_usize..4, 1_usize..4).prop_map(|(most, by)| Some(Some((most, (most + by) % 4)))),
        Just(Some(None))
    ];
    let bank = side.bank();
    let counts = (bank.items().len(), bank.pairs().len(), bank.blocks().len());
    (
        prop::collection::vec(level, counts.0),
        prop::collection::vec(position, counts.1),
        prop::collection::vec(choice, counts.2),
    )
        .prop_map(move |(levels, positions, choices)| {
            let bank = side.bank();
            let items = bank.items().iter().map(|item| item.id).zip(levels);
            let pairs = bank.pairs().iter().map(|pair| pair.id).zip(positions);
            let blocks = bank.blocks().iter().zip(choices);
            let blocks = blocks.filter_map(|(block, choice)| {
                let piece = |place: usize| block.pieces[place];
                let choice = choice?.map(|(most, least): (usize, usize)| {
                    Choice::new(piece(most), piece(least)).unwrap()
                });
                Some((block.id.to_owned(), choice))
            });
            (given(items), given(pairs), blocks.collect())
        })
}

/// Those that are not open.
fn given<T>(all: impl Iterator<Item = (&'static str, Option<T>)>) -> BTreeMap<String, T> {
    all.filter_map(|(id, answer)| Some((id.to_owned(), answer?)))
        .collect()
}

/// A profile of the side.
pub fn profile(side: Side) -> impl Strategy<Value = Profile> {
    let stakeholders = if side == Side::Company {
        0..3
    } else {
        0..1_usize
    };
    (
        answered(side),
        prop::collection::vec(prop::option::of(any::<Index>()), 80),
        prop::collection::vec((answered(side), any::<String>()), stakeholders),
        any::<String>(),
    )
        .prop_map(move |((items, pairs, blocks), others, intakes, label)| {
            let bare = format!(
                r#"{{"format":"rolefit.profile/1","side":"{}"}}"#,
                side.as_str()
            );
            let mut profile = read_profile(bare.as_bytes()).unwrap();
            profile.label = Label::cleaned(&label);
            (profile.answers, profile.pairs, profile.blocks) = (items, pairs, blocks);
            let mut others = others.into_iter();
            for fact in side.facts() {
                if let Some(Some(at)) = others.next() {
                    profile
                        .facts
                        .insert(fact.id.to_owned(), fact_value(fact, at));
                }
            }
            match side {
                Side::Candidate => wants(&mut profile, others),
                Side::Company => {
                    let intake = |((answers, pairs, blocks), label): (Answered, String)| Intake {
                        label: Label::cleaned(&label),
                        answers,
                        pairs,
                        blocks,
                    };
                    profile.intakes = intakes.into_iter().map(intake).collect();
                    beside(&mut profile, others);
                }
            }
            profile
        })
}

/// A profile of either side.
pub fn either_side() -> impl Strategy<Value = Profile> {
    prop_oneof![profile(Side::Candidate), profile(Side::Company)]
}

fn wants(profile: &mut Profile, mut others: impl Iterator<Item = Option<Index>>) {
    for want in rolefit_catalogue::wants() {
        if let Some(Some(at)) = others.next() {
            let wanted = Wanted {
                level: at.get(want.options).id.to_owned(),
                importance: *at.get(&Importance::ALL),
            };
            profile.wants.insert(want.id.to_owned(), wanted);
        }
    }
}

/// What only a company says.
fn beside(profile: &mut Profile, others: impl Iterator<Item = Option<Index>>) {
    let bank = Side::Company.bank();
    for at in others.flatten() {
        let item = at.get(bank.items()).id.to_owned();
        profile.later.insert(item, *at.get(&Level::ALL));
        let areas: Vec<&str> = Side::Candidate
            .bank()
            .item_indices()
            .map(rolefit_catalogue::item_competency)
            .collect();
        profile.points.insert(
            (*at.get(&areas)).to_owned(),
            u8::try_from(at.index(101)).unwrap(),
        );
        profile.costs = Costs {
            full_time_cost: Some(u32::try_from(at.index(1_000_000)).unwrap()),
            part_time_rate: None,
            weeks_a_year: Some(46),
        };
    }
}

fn fact_value(fact: &Fact, at: Index) -> FactValue {
    match fact.answer {
        FactAnswer::Number { min, max, .. } => {
            let span = usize::try_from(max - min).unwrap() + 1;
            FactValue::Number(min + u32::try_from(at.index(span)).unwrap())
        }
        FactAnswer::Choice(options) => FactValue::Choice(at.get(options).id.to_owned()),
        FactAnswer::Choices(options) => {
            let chosen = options.iter().take(at.index(options.len() + 1));
            FactValue::Choices(chosen.map(|option| option.id.to_owned()).collect())
        }
        FactAnswer::Text { max_characters } => {
            let length = 1 + at.index(usize::try_from(max_characters).unwrap());
            FactValue::Choice("é".repeat(length))
        }
        FactAnswer::Date => FactValue::Choice(format!(
            "2026-{:02}-{:02}",
            1 + at.index(12),
            1 + at.index(28)
        )),
    }
}
