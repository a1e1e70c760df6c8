//! Whole numbers shared out in proportion, without losing or inventing a unit.

/// Shares `total` out in proportion to `parts` (largest remainder): every share is first rounded down, and the units
/// still missing go to the largest remainders, earlier parts first among equals. The shares add up to `total`, unless
/// there is nothing to share it by: then all are zero.
pub(crate) fn shared_out(total: u64, parts: &[u64]) -> Vec<u64> {
    let whole: u128 = parts.iter().map(|part| u128::from(*part)).sum();
    if whole == 0 {
        return vec![0; parts.len()];
    }
    let exact = |part: &u64| u128::from(total) * u128::from(*part);
    let mut shares: Vec<u64> = parts
        .iter()
        .map(|part| u64::try_from(exact(part) / whole).unwrap_or(u64::MAX))
        .collect();
    let missing = total.saturating_sub(shares.iter().sum());
    let mut by_remainder: Vec<usize> = (0..parts.len()).collect();
    let remainder = |place: usize| parts.get(place).map_or(0, |part| exact(part) % whole);
    by_remainder.sort_by_key(|place| (std::cmp::Reverse(remainder(*place)), *place));
    for place in by_remainder
        .into_iter()
        .take(usize::try_from(missing).unwrap_or(usize::MAX))
    {
        if let Some(share) = shares.get_mut(place) {
            *share += 1;
        }
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_and_ties_go_to_the_earlier_part() {
        assert_eq!(shared_out(100, &[1, 1, 1]), [34, 33, 33]);
        assert_eq!(shared_out(7, &[0, 5, 0, 9]), [0, 3, 0, 4]);
        assert_eq!(shared_out(7, &[0, 0]), [0, 0]);
        assert_eq!(shared_out(0, &[3]), [0]);
        assert_eq!(shared_out(u64::MAX, &[u64::MAX]), [u64::MAX]);
    }
}
