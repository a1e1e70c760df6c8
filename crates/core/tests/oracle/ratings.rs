//! Ratings by the design's sentence, and the draws of people whose raters do not agree.

use rolefit_core::matching::likely;
use rolefit_core::{Answer, Grade, ItemIndex, Level, Rater, Rating};

use crate::agree_over_draws::agrees;
use crate::fraction::same;
use crate::matching;
use crate::support::{
    Random, World, random_answers, random_needs, random_ratings, random_world, rate,
};

/// "a reference or one interviewer 0.65, two 0.5, three 0.4 … The highest grade present counts, within it the lower
/// median; raters two levels apart: mixed".
fn by_the_sentence(ratings: &[Rating]) -> Option<(Level, Grade, Vec<Level>)> {
    let by = |rater: Rater| -> Vec<Level> {
        let mut levels: Vec<Level> = ratings
            .iter()
            .filter(|it| it.rater == rater)
            .map(|it| it.level)
            .collect();
        levels.sort();
        levels
    };
    let (interviewers, references) = (by(Rater::Interviewer), by(Rater::Reference));
    let (grade, levels) = match interviewers.len() {
        0 | 1 => (Grade::OneRater, [interviewers, references].concat()),
        2 => (Grade::TwoRaters, interviewers),
        _ => (Grade::ThreeRaters, interviewers),
    };
    // The lower median: as many are below it as above, or one fewer.
    let mut levels = levels;
    levels.sort();
    let mut left = levels.clone();
    while left.len() > 2 {
        left.pop();
        left.remove(0);
    }
    let (least, most) = (levels.first()?.get(), levels.last()?.get());
    let mixed = if most - least >= 2 {
        levels
    } else {
        Vec::new()
    };
    Some((*left.first()?, grade, mixed))
}

#[test]
fn agrees_on_what_ratings_come_to() {
    for at in 0..2_000 {
        let mut random = Random::new(11 << 32 | at);
        let world = World::even();
        let own = random_answers(&mut random, &world);
        let ratings = random_ratings(&mut random, &world);
        let answers = rate(&own, &ratings);
        for (item, ratings) in &ratings {
            let Some((level, grade, mixed)) = by_the_sentence(ratings) else {
                assert_eq!(answers.item(*item), own.item(*item));
                continue;
            };
            assert_eq!(answers.item(*item), Answer::Given(level), "profile {at}");
            assert_eq!(answers.grade(*item), grade, "profile {at}");
            assert_eq!(answers.mixed(*item), mixed, "profile {at}");
        }
    }
}

#[test]
fn agrees_on_120_rated_profiles() {
    rated_profiles(12, 120);
}

#[test]
#[ignore = "verify"]
fn agrees_on_4_000_rated_profiles() {
    rated_profiles(13, 4_000);
}

fn rated_profiles(seed: u64, profiles: u64) {
    let mut met = 0;
    for at in 0..profiles {
        let mut random = Random::new(seed << 32 | at);
        let world = random_world(&mut random);
        let own = random_answers(&mut random, &world);
        let answers = rate(&own, &random_ratings(&mut random, &world));
        let items = (0..world.items.len()).map(|place| ItemIndex(place as u16));
        met += items
            .filter(|item| !answers.mixed(*item).is_empty())
            .count();
        agrees(&world, &answers, &format!("world {at} of seed {seed}"));
        let needs = random_needs(&mut random, &world);
        let need = needs.need();
        let core = likely(world.bank(), need.target(), &answers).map(|it| it.range);
        let ours = matching::range(world.bank(), need.target(), &answers);
        assert_eq!(core.is_some(), ours.is_some(), "world {at}");
        if let (Some(core), Some(ours)) = (core, ours) {
            for (core, ours) in [core.low, core.high, core.least, core.most]
                .iter()
                .zip(&ours)
            {
                assert!(same(*core, ours), "range between people, world {at}");
            }
        }
    }
    assert!(met > 100, "only {met} items with raters who do not agree");
}
