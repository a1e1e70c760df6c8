//! Part-time, full-time or neither.

use crate::diagnosed;
use crate::expected::companies;

#[test]
fn the_outcome_and_the_break_even_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let given = diagnosed(&company.bytes).part_time;
        let outcome = given.outcome.unwrap_or("none");
        assert_eq!(outcome, expected.fractional, "{name}: {given:?}");
        let hours = given.break_even.map(|hours| hours.floor_scaled(100));
        assert_eq!(hours, expected.break_even_hundredths, "{name}");
    }
}
