//! Random ratings: nobody's, one's, many raters' who agree or do not.

use rolefit_core::{Answers, ItemIndex, Level, Rated, Rater, Rating};

use super::random::Random;
use super::world::World;

/// What raters said, by item.
pub type Ratings = Vec<(ItemIndex, Vec<Rating>)>;

/// Up to five ratings for some of the world's items.
pub fn random_ratings(random: &mut Random, world: &World) -> Ratings {
    let rated = random.of(&[20, 60, 100]);
    let agreeing = random.chance(30);
    let mut all = Vec::new();
    for place in 0..world.items.len() {
        if !random.chance(rated) {
            continue;
        }
        let same = random.below(5);
        let ratings = (0..random.below(6)).map(|_| Rating {
            rater: random.of(&[Rater::Reference, Rater::Interviewer, Rater::Interviewer]),
            level: Level::ALL[if agreeing { same } else { random.below(5) }],
        });
        all.push((ItemIndex(place as u16), ratings.collect()));
    }
    all
}

/// The answers with these ratings in place of what the person said.
pub fn rate(answers: &Answers, ratings: &Ratings) -> Answers {
    let mut answers = answers.clone();
    for (item, ratings) in ratings {
        if let Some(rated) = Rated::new(ratings) {
            answers.set_rated(*item, &rated);
        }
    }
    answers
}
