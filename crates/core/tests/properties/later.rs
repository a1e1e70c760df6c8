//! The need in 18 months.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use rolefit_core::{Answer, GrowthStep, ItemIndex, Level, Origin, in_18_months};

use crate::case::settings;
use crate::need::any_needs;

fn by(step: &GrowthStep<'_>, need: ItemIndex) -> u8 {
    let raises = step.raises.iter().filter(|(raised, _)| *raised == need);
    raises.map(|(_, by)| *by).max().unwrap_or(0)
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn each_level_says_where_it_comes_from((_, needs) in any_needs(), picks: [Index; 3], level in 0..5_usize) {
        let count = needs.answers.items().count();
        let answered: BTreeMap<ItemIndex, Level> = picks
            .iter()
            .filter(|_| count > 0)
            .map(|pick| (ItemIndex(pick.index(count) as u16), Level::ALL[level]))
            .collect();
        let steps = needs.steps();
        let later = in_18_months(&needs.answers, &answered, &steps);
        let mut left = later.levels.iter();
        for place in 0..count {
            let need = ItemIndex(place as u16);
            let today = needs.answers.item(need);
            let Some(then) = later.answers.item(need).given() else {
                // Neither today nor then: as it stands.
                prop_assert_eq!(today.given(), None);
                prop_assert_eq!(later.answers.item(need), today);
                prop_assert!(!answered.contains_key(&need));
                continue;
            };
            let said = left.next().unwrap();
            prop_assert_eq!((said.need, said.today, said.level), (need, today.given(), then));
            let most = steps.iter().map(|step| by(step, need)).max().unwrap_or(0);
            match said.origin {
                Origin::Answered => prop_assert_eq!(answered.get(&need), Some(&then)),
                Origin::Derived(step) => {
                    let today = today.given().unwrap();
                    prop_assert_eq!(then.get(), (today.get() + most).min(4));
                    prop_assert!(most > 0);
                    let first = steps.iter().find(|step| by(step, need) == most).unwrap();
                    prop_assert_eq!(step, first.id);
                }
                Origin::SameAsToday => {
                    prop_assert_eq!(today, Answer::Given(then));
                    prop_assert_eq!(most, 0);
                }
            }
            prop_assert_eq!(matches!(said.origin, Origin::Answered), answered.contains_key(&need));
        }
        prop_assert_eq!(left.next(), None);
    }

    #[test]
    fn without_steps_and_answers_everything_is_as_today((_, needs) in any_needs()) {
        let later = in_18_months(&needs.answers, &BTreeMap::new(), &[]);
        prop_assert_eq!(&later.answers, &needs.answers);
        prop_assert!(later.levels.iter().all(|it| it.origin == Origin::SameAsToday));
    }

    #[test]
    fn another_step_never_lowers_a_level((_, needs) in any_needs()) {
        let steps = needs.steps();
        for fewer in 0..steps.len() {
            let [some, more] = [fewer, fewer + 1].map(|count| {
                in_18_months(&needs.answers, &BTreeMap::new(), &steps[..count]).levels
            });
            prop_assert!(some.iter().zip(&more).all(|(some, more)| some.level <= more.level));
        }
    }
}
