//! People against a need: their figures, and the order they may be read in.

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::matching::{
    Basis, Likely, Ordered, Standing, demands_met, evidence, likely, order, rested_on, standing,
};
use rolefit_core::{
    Answer, Answers, Grade, ItemIndex, Level, Need, Ratio, score, score_between_people,
};

use crate::case::{Case, any_case, settings};
use crate::score::target;
use crate::support::{Needs, Random, World, random_answers, random_needs, random_world};

/// A world, a need over it and people who answered.
#[derive(Clone, Debug)]
pub struct People {
    pub world: World,
    pub needs: Needs,
    pub need: Need,
    pub people: Vec<Answers>,
}

impl People {
    pub fn standings(&self, basis: Basis) -> Vec<Standing> {
        let bank = self.world.bank();
        self.people
            .iter()
            .map(|answers| standing(bank, self.need.target(), answers, basis))
            .collect()
    }
}

/// A need and up to five people. They come from a seed and do not shrink.
pub fn any_people() -> impl Strategy<Value = People> {
    any::<u64>().prop_map(|seed| {
        let mut random = Random::new(seed);
        let world = random_world(&mut random);
        let needs = random_needs(&mut random, &world);
        let count = 1 + random.below(5);
        let people = (0..count)
            .map(|_| random_answers(&mut random, &world))
            .collect();
        let need = needs.need();
        People {
            world,
            needs,
            need,
            people,
        }
    })
}

/// Everybody placed, as (group, place) by person.
fn placed(ordered: &Ordered, people: usize) -> Vec<Option<(usize, usize)>> {
    let mut found = vec![None; people];
    for (at, group) in ordered.groups.iter().enumerate() {
        for place in &group.places {
            for person in &place.people {
                assert_eq!(found[*person], None, "nobody is placed twice");
                found[*person] = Some((at, place.place));
            }
        }
    }
    found
}

/// The case's answers with every open item answered at a random level.
fn completed(case: &Case, seed: u64) -> Answers {
    let mut random = Random::new(seed);
    case.completed_at_random(&mut random)
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn what_is_met_is_the_score_between_people_within_its_bounds(case in any_case()) {
        let met = demands_met(target(&case), &case.answers);
        prop_assert_eq!(met.value, score_between_people(target(&case), &case.answers));
        prop_assert_eq!(met.coverage, score(target(&case), &case.answers).coverage);
        prop_assert!(Ratio::ZERO <= met.lower && met.upper <= Ratio::whole(100));
        if let Some(value) = met.value {
            prop_assert!(met.lower <= value && value <= met.upper);
        }
    }

    #[test]
    fn no_way_of_answering_the_rest_leaves_the_bounds(case in any_case(), seed: u64) {
        let met = demands_met(target(&case), &case.answers);
        if let Some(value) = score_between_people(target(&case), &completed(&case, seed)) {
            prop_assert!(met.lower <= value && value <= met.upper);
        }
        for (level, bound) in [(0, met.lower), (4, met.upper)] {
            let level = Level::ALL[level];
            let all = case.completed(rolefit_core::Position::ALL[0], level, level);
            if let Some(value) = score_between_people(target(&case), &all) {
                prop_assert_eq!(value, bound);
            }
        }
    }

    #[test]
    fn with_nothing_declined_the_bounds_are_the_scores(mut case in any_case()) {
        for item in case.items() {
            if case.answers.item(item) == Answer::Declined {
                case.answers.set_item(item, Answer::Open);
            }
        }
        let (met, score) = (demands_met(target(&case), &case.answers), score(target(&case), &case.answers));
        if target(&case).weight() > 0 {
            prop_assert_eq!((met.lower, met.upper), (score.lower, score.upper));
        }
    }

    #[test]
    fn the_range_is_that_of_the_draws_and_holds_the_bounds(case in any_case()) {
        let likely = likely(case.world.bank(), target(&case), &case.answers);
        let range = likely.map(|it| it.range);
        let met = demands_met(target(&case), &case.answers);
        if let Some(range) = range {
            let (low, high) = likely.unwrap().spread;
            prop_assert!(low <= high);
            let inside = range.least < range.low && range.high < range.most;
            prop_assert!(!inside || (low, high) == (range.low, range.high));
            prop_assert!(range.least <= met.lower && met.upper <= range.most);
            prop_assert!(range.least <= range.low && range.low <= range.high && range.high <= range.most);
        }
        let declined = case.items().any(|item| case.answers.item(item) == Answer::Declined);
        if !declined {
            // Nothing is declined, so it is the same score, and the same draws.
            prop_assert_eq!(range, case.world.outlook(&case.answers).groups[0]);
        }
    }

    #[test]
    fn the_grade_is_the_best_that_half_of_the_weight_rests_on(case in any_case()) {
        let at_least = |grade: Grade| -> i64 {
            target(&case)
                .requirements
                .iter()
                .filter(|it| case.answers.item(it.item).given().is_some())
                .filter(|it| case.answers.grade(it.item) >= grade)
                .map(|it| i64::from(it.weight))
                .sum()
        };
        let grade = evidence(target(&case), &case.answers);
        let whole = target(&case).weight();
        for better in [Grade::OneRater, Grade::TwoRaters, Grade::ThreeRaters] {
            let reached = at_least(better) > 0 && 2 * at_least(better) >= whole;
            prop_assert_eq!(reached, grade >= better);
        }
    }

    #[test]
    fn on_interviewers_word_nobodys_own_counts(case in any_case(), pick: Index, level in 0..5_usize) {
        let items: Vec<ItemIndex> = case
            .items()
            .filter(|item| case.answers.grade(*item) == Grade::OwnWord)
            .collect();
        if items.is_empty() {
            return Ok(());
        }
        let mut other = case.answers.clone();
        other.set_item(*pick.get(&items), Answer::Given(Level::ALL[level]));
        let rested = |answers: &Answers| rested_on(answers, Basis::Interviewers);
        prop_assert_eq!(rested(&case.answers), rested(&other));
        prop_assert_eq!(rested_on(&other, Basis::SelfReported), other);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..settings() })]

    #[test]
    fn adding_or_removing_somebody_changes_no_other_figure(people in any_people(), pick: Index) {
        for basis in [Basis::Interviewers, Basis::SelfReported] {
            let mut all = people.standings(basis);
            let mut fewer = people.clone();
            let gone = pick.index(people.people.len());
            fewer.people.remove(gone);
            all.remove(gone);
            prop_assert_eq!(fewer.standings(basis), all);
        }
    }

    #[test]
    fn nobody_is_hidden_and_nobody_placed_on_too_little(people in any_people()) {
        for basis in [Basis::Interviewers, Basis::SelfReported] {
            let standings = people.standings(basis);
            let ordered = order(&standings, basis);
            prop_assert_eq!(ordered.basis, basis);
            for (person, place) in placed(&ordered, standings.len()).into_iter().enumerate() {
                prop_assert_eq!(place.is_none(), ordered.unordered.contains(&person));
                let known = standings[person].met.coverage.times(2) >= Ratio::whole(1);
                let own_word = standings[person].grade == Grade::OwnWord;
                let placeable = known && (basis == Basis::SelfReported || !own_word);
                prop_assert_eq!(place.is_some(), placeable);
            }
        }
    }

    #[test]
    fn groups_are_of_one_grade_and_a_later_place_never_scores_more(people in any_people()) {
        for basis in [Basis::Interviewers, Basis::SelfReported] {
            let standings = people.standings(basis);
            let ordered = order(&standings, basis);
            for group in &ordered.groups {
                let grade = (basis == Basis::Interviewers).then(|| standings[group.places[0].people[0]].grade);
                prop_assert_eq!(group.grade, grade);
                let value = |person: &usize| standings[*person].met.value.unwrap();
                let mut before = 0;
                for two in group.places.windows(2) {
                    let least = two[0].people.iter().map(value).min();
                    let most = two[1].people.iter().map(value).max();
                    prop_assert!(least >= most);
                }
                for place in &group.places {
                    prop_assert_eq!(place.place, before + 1);
                    before += place.people.len();
                    prop_assert!(place.people.is_sorted());
                    if let Some(grade) = grade {
                        prop_assert!(place.people.iter().all(|it| standings[*it].grade == grade));
                    }
                }
            }
            prop_assert!(ordered.groups.windows(2).all(|two| two[0].grade > two[1].grade));
        }
    }

    #[test]
    fn the_order_people_come_in_does_not_matter(people in any_people()) {
        let count = people.people.len();
        for basis in [Basis::Interviewers, Basis::SelfReported] {
            let standings = people.standings(basis);
            let mut reversed = standings.clone();
            reversed.reverse();
            let mut mirrored = placed(&order(&reversed, basis), count);
            mirrored.reverse();
            prop_assert_eq!(placed(&order(&standings, basis), count), mirrored);
        }
    }
}

/// A standing with these figures, interviewed once.
fn figures(value: i64, low: i64, high: i64) -> Standing {
    let [value, low, high] = [value, low, high].map(Ratio::whole);
    Standing {
        grade: Grade::OneRater,
        met: rolefit_core::matching::DemandsMet {
            value: Some(value),
            lower: value,
            upper: value,
            coverage: Ratio::whole(1),
        },
        likely: Some(Likely {
            range: rolefit_core::Range {
                low,
                high,
                least: low,
                most: high,
            },
            spread: (low, high),
        }),
    }
}

#[test]
fn ranges_that_overlap_by_more_than_half_of_the_smaller_share_a_place() {
    let places = |standings: &[Standing]| -> Vec<(usize, Vec<usize>)> {
        let ordered = order(standings, Basis::Interviewers);
        let [group] = &ordered.groups[..] else {
            panic!("one grade, one group")
        };
        group
            .places
            .iter()
            .map(|it| (it.place, it.people.clone()))
            .collect()
    };
    let first = figures(70, 60, 80);
    // 60..64 is exactly half of 56..64; a point more is more than half.
    assert_eq!(
        places(&[first, figures(60, 56, 64)]),
        [(1, vec![0]), (2, vec![1])]
    );
    assert_eq!(
        places(&[figures(60, 55, 65), first, figures(61, 57, 65)]),
        [(1, vec![1, 2]), (3, vec![0])]
    );
    // A range of one point is told apart only from outside, and the same score from nowhere.
    assert_eq!(
        places(&[first, figures(60, 60, 60), figures(59, 59, 59)]),
        [(1, vec![0, 1]), (3, vec![2])]
    );
    assert_eq!(
        places(&[figures(70, 70, 70), figures(70, 70, 70)]),
        [(1, vec![0, 1])]
    );
}
