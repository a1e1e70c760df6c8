//! The same company in 18 months.

use rolefit_core::{Origin, Question};

use crate::expected::companies;
use crate::{diagnosed, id_of};

#[test]
fn levels_in_18_months_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let then = diagnosed(&company.bytes).then;
        for wanted in &expected.later {
            let then = then
                .as_ref()
                .unwrap_or_else(|| panic!("{name}: nothing said of then"));
            let level = then
                .levels
                .iter()
                .find(|it| id_of(Question::Item(it.need)) == wanted.need)
                .unwrap_or_else(|| panic!("{name}: {} has no level then", wanted.need));
            let (how, step) = match level.origin {
                Origin::Answered => ("answered", None),
                Origin::Derived(step) => ("derived", Some(step)),
                Origin::SameAsToday => ("same", None),
            };
            let given = (level.level.get(), how, step);
            let expected = (wanted.level, wanted.how.as_str(), wanted.step.as_deref());
            assert_eq!(given, expected, "{name}: {}", wanted.need);
        }
        if let Some(verdict) = &expected.later_verdict {
            let then = then.unwrap_or_else(|| panic!("{name}: nothing said of then"));
            let picture = &then.picture;
            assert_eq!(
                picture.verdict.as_str(),
                verdict,
                "{name}: {:?}",
                picture.seat
            );
        }
    }
}
