//! Companies made at random: leaning or not, answered in part, with facts and others’ answers or without.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rolefit_advice::{Company, Costs, Fact, Facts, Intake};
use rolefit_catalogue::{FactAnswer, company};
use rolefit_core::{Answer, Answers, Family, ItemIndex, Level, PairIndex, Position};

/// What is settled before the single answers: which way it leans, how loud its needs are and how much is answered.
#[derive(Clone, Copy, Debug)]
struct Manner {
    /// Levels added on the CTO’s side and taken from the VP of Engineering’s.
    lean: i8,
    /// Levels added everywhere.
    loud: i8,
    /// How many of 100 questions are answered; of the rest half are declined.
    answered: u8,
}

fn manner() -> impl Strategy<Value = Manner> {
    let answered = prop_oneof![Just(100), Just(97), 10..40_u8, 5..100_u8];
    let lean = prop_oneof![Just(0), -1..=1_i8, -2..=2_i8];
    let loud = prop_oneof![Just(0), -1..=1_i8, Just(-3)];
    (lean, loud, answered).prop_map(|(lean, loud, answered)| Manner {
        lean,
        loud,
        answered,
    })
}

/// A raw answer: how much is answered decides whether it stands.
type Raw = (u8, i8);

fn raws(count: usize) -> impl Strategy<Value = Vec<Raw>> {
    prop::collection::vec((0..100_u8, 0..=4_i8), count)
}

fn answers() -> impl Strategy<Value = Answers> {
    let bank = company::bank();
    let (items, pairs) = (bank.items().len(), bank.pairs().len());
    (manner(), raws(items), raws(pairs)).prop_map(move |(manner, items, pairs)| {
        let mut answers = Answers::open(&bank);
        for ((place, item), raw) in (0..).zip(bank.items()).zip(&items) {
            let side = match item.family {
                Family::Cto => manner.lean,
                Family::VpEngineering => -manner.lean,
                _ => 0,
            };
            let level = (raw.1 + side + manner.loud).clamp(0, 4);
            let level = Level::new(level.unsigned_abs());
            answers.set_item(ItemIndex(place), stands(manner, raw, level));
        }
        for (place, raw) in (0..).zip(&pairs) {
            let wish = (raw.1 - 2 + manner.lean).clamp(-2, 2);
            // there is no middle: it falls to one side or the other
            let wish = if wish == 0 { 1 - 2 * (raw.1 % 2) } else { wish };
            let position = Position::new(wish);
            answers.set_pair(PairIndex(place), stands(manner, raw, position));
        }
        answers
    })
}

fn stands<T>(manner: Manner, raw: &Raw, answer: Option<T>) -> Answer<T> {
    match answer {
        Some(answer) if raw.0 < manner.answered => Answer::Given(answer),
        _ if raw.0.is_multiple_of(2) => Answer::Declined,
        _ => Answer::Open,
    }
}

/// Every fact the diagnosis reads, each answered or not.
fn facts() -> impl Strategy<Value = Facts> {
    let each: Vec<BoxedStrategy<Option<(String, Fact)>>> = company::facts()
        .iter()
        .map(|fact| {
            let id = fact.id.to_owned();
            let value = match fact.answer {
                // small numbers are where the rules change
                FactAnswer::Number { min, max, .. } => {
                    (min..=max.min(min + 60)).prop_map(Fact::Number).boxed()
                }
                FactAnswer::Choice(options) => prop::sample::select(options)
                    .prop_map(|it| Fact::Choice(it.id.to_owned()))
                    .boxed(),
                FactAnswer::Choices(options) => {
                    prop::sample::subsequence(options, 0..=3.min(options.len()))
                        .prop_map(|all| all.iter().map(|it| it.id.to_owned()).collect())
                        .prop_map(|all: BTreeSet<String>| Fact::Choices(all))
                        .boxed()
                }
                FactAnswer::Text { .. } | FactAnswer::Date => {
                    Just(Fact::Text("2027-02-01".to_owned())).boxed()
                }
            };
            prop::option::weighted(0.8, value.prop_map(move |value| (id.clone(), value))).boxed()
        })
        .collect();
    (each, any::<bool>(), 0..16_u32).prop_map(|(all, early, engineers)| {
        let mut facts: BTreeMap<String, Fact> = all.into_iter().flatten().collect();
        if early {
            // one person may have to do for both seats
            facts.insert(
                "stage".to_owned(),
                Fact::Choice("first_customers".to_owned()),
            );
            facts.insert("engineers".to_owned(), Fact::Number(engineers));
            facts.insert("at_the_table".to_owned(), Fact::Choices(BTreeSet::new()));
        }
        Facts(facts)
    })
}

/// A company.
pub fn company() -> impl Strategy<Value = Company> {
    let needs = company::bank().items().len();
    let later = prop_oneof![
        Just(BTreeMap::new()),
        prop::collection::btree_map(0..needs, 0..=4_u8, 0..6),
    ];
    let intakes = prop::collection::vec(answers(), 0..=2);
    let areas: Vec<&str> = vec!["strategy", "people", "delivery", "growth", "other"];
    let points = prop::collection::btree_map(prop::sample::select(areas), 0..=100_u8, 0..3);
    let cost = || prop::option::of(0..300_000_u32);
    (
        answers(),
        facts(),
        later,
        intakes,
        points,
        (cost(), cost(), prop::option::of(1..=52_u32)),
    )
        .prop_map(|(answers, facts, later, intakes, points, costs)| Company {
            answers,
            facts,
            later: later
                .into_iter()
                .map(|(place, level)| {
                    (
                        ItemIndex(u16::try_from(place).unwrap()),
                        Level::new(level).unwrap(),
                    )
                })
                .collect(),
            intakes: (1..)
                .zip(intakes)
                .map(|(number, answers)| Intake {
                    label: format!("{number}"),
                    answers,
                })
                .collect(),
            points: points
                .into_iter()
                .map(|(area, points)| (area.to_owned(), points))
                .collect::<BTreeMap<_, _>>(),
            costs: Costs {
                full_time: costs.0,
                part_time_rate: costs.1,
                weeks: costs.2,
            },
        })
}
