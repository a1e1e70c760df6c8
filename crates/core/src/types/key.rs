//! What types are ordered by, as whole numbers: `S + B/10` without a division.

use std::cmp::Ordering;

use crate::types::blocks::Tally;

/// `S + B/10` of one type, up to a factor that is the same for all. Equal keys are equal orders.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OrderKey {
    numerator: i128,
    // INVARIANT: positive.
    denominator: i128,
}

impl OrderKey {
    /// From `Σ w·v` in twelfths, `Σ w` and the blocks; `None` where nothing has weight.
    ///
    /// Sums of weights are below 2⁴⁰ (16-bit weights of fewer than 2¹⁶ items times at most 125) and there are fewer than
    /// 2¹⁶ blocks, so two keys are compared within 2¹²⁴.
    pub fn new(twelfths: i64, weight: i64, blocks: Tally) -> Option<Self> {
        let answered = i128::from(blocks.answered.max(1));
        let weight = i128::from(weight);
        // S + B/10 = 100·twelfths/(12·weight) + 10·net/answered; times 3/5
        (weight > 0).then(|| Self {
            numerator: 5 * i128::from(twelfths) * answered + 6 * i128::from(blocks.net) * weight,
            denominator: weight * answered,
        })
    }
}

impl PartialEq for OrderKey {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for OrderKey {}

impl PartialOrd for OrderKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OrderKey {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}
