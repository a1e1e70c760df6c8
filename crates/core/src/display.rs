//! Rounding for display so that shown parts add up to the shown whole.

use crate::exact::Ratio;

/// Rounds `parts` to whole units of `1 / scale` so that they sum to exactly `total` units (largest remainder).
///
/// Every part is first rounded down; the units still missing go to the parts with the largest remainder, earlier parts
/// first among equals. `total` must be the sum of the parts rounded to that unit; when it is further off than one unit
/// a part, the rest is left undistributed rather than invented.
#[must_use]
pub fn apportion(parts: &[Ratio], scale: i64, total: i64) -> Vec<i64> {
    let mut units: Vec<i64> = parts.iter().map(|part| part.floor_scaled(scale)).collect();
    let missing = usize::try_from(total - units.iter().sum::<i64>()).unwrap_or(0);
    let mut by_remainder: Vec<(usize, Ratio)> = parts
        .iter()
        .zip(&units)
        .map(|(part, floor)| part.times(scale) - Ratio::whole(*floor))
        .enumerate()
        .collect();
    by_remainder.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    for (place, _) in by_remainder.into_iter().take(missing) {
        if let Some(unit) = units.get_mut(place) {
            *unit += 1;
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirds_still_add_up() {
        let third = Ratio::new(100, 3).unwrap();
        assert_eq!(apportion(&[third, third, third], 1, 100), [34, 33, 33]);
        assert_eq!(apportion(&[-third, third], 100, 0), [-3333, 3333]);
    }
}
