//! The ceiling: no item decides alone.

/// The largest whole number `c` with `100·c ≤ percent · Σ min(w, c)`: cut to it, no weight is above `percent` of what
/// is then the whole. `None` where no cut can bring that about, because even equal weights would each be above it.
///
/// Cutting the heaviest weight to 15 % of the whole is not enough: the whole falls with it, and the weight is above
/// 15 % again. So the cut is repeated, `c ← ⌊percent · Σ min(w, c) / 100⌋` from the heaviest weight downwards, until
/// it changes nothing. Each step keeps at or above every number that has the property, for the right side never falls
/// as `c` rises; where it stops, the property holds.
pub(crate) fn ceiling(weights: &[u64], percent: u16) -> Option<u64> {
    let percent = u64::from(percent);
    let weighing = weights.iter().filter(|weight| **weight > 0).count() as u64;
    if weighing.saturating_mul(percent) < 100 {
        return None;
    }
    let mut cut = weights.iter().copied().max()?;
    loop {
        let whole: u64 = weights.iter().map(|weight| (*weight).min(cut)).sum();
        let next = percent * whole / 100;
        if next >= cut {
            return Some(cut);
        }
        cut = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_falls_with_the_cut() {
        // 15 % of 170 are 25, but cut to 25 the whole is 95.
        let weights = [100, 10, 10, 10, 10, 10, 10, 10];
        assert_eq!(ceiling(&weights, 15), Some(12));
        assert_eq!(ceiling(&[1; 8], 15), Some(1));
    }

    #[test]
    fn six_items_cannot_each_stay_below_15_percent() {
        assert_eq!(ceiling(&[5; 6], 15), None);
        assert_eq!(ceiling(&[5, 5, 5, 5, 5, 5, 0], 15), None);
        assert_eq!(ceiling(&[5; 7], 15), Some(5));
        assert_eq!(ceiling(&[], 15), None);
    }
}
