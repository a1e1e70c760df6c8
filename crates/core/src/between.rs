//! The score when people are set side by side: a question declined is no way past it.
//!
//! By itself a declined item leaves the score: nothing is known, so nothing is counted. Between people that would reward
//! whoever declines what they would answer low, so there it counts as little.

use crate::answers::{Answer, Answers};
use crate::exact::Ratio;
use crate::target::Target;

/// `100 · (Σ_A w·v + Σ_D w·d) / (W_A + W_D)` over the answered items A and the declined ones D, where
/// `d = min(¼, Σ_A w·v / W_A)`, 0..=100; `None` when none is answered.
///
/// It is never above [`Score::value`](crate::Score::value), and declining one more question never raises it. Use it to
/// set people side by side, never to describe one of them.
#[must_use]
pub fn score_between_people(target: Target<'_>, answers: &Answers) -> Option<Ratio> {
    // In twelfths.
    let (mut attained, mut answered, mut declined) = (0, 0, 0);
    for part in target.requirements {
        let weight = i64::from(part.weight);
        match answers.item(part.item) {
            Answer::Given(level) => {
                attained += weight * part.twelfths(level);
                answered += weight;
            }
            Answer::Declined => declined += weight,
            Answer::Open => {}
        }
    }
    of_sums(attained, answered, declined)
}

/// The score between people from its sums: what the answered items attain in twelfths, their weight, and the weight of
/// the declined ones. It rises with what is attained.
pub(crate) fn of_sums(attained: i64, answered: i64, declined: i64) -> Option<Ratio> {
    // In twelfths a quarter is 3. What is declined counts as much as what is answered on the whole, a quarter at most.
    let declined = if attained < 3 * answered { 0 } else { declined };
    let points = 100 * i128::from(attained + 3 * declined);
    let whole = 12 * i128::from(answered + declined);
    (answered > 0).then(|| Ratio::new(points, whole)).flatten()
}
