//! Who covers most of the need together.

use deserr::Deserr;
use rolefit_core::Area;
use rolefit_core::matching::Together;
use serde::Serialize;

use crate::hundredths::Hundredths;
use crate::matching::order::count;
use crate::typed::refusals::Refusals;

/// How many pairs are named.
pub(crate) const PAIRS: usize = 5;

/// Two people, and what they cover together: in each area the better of them counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Pair {
    /// One of them, by place in the list of people.
    pub first: u32,
    /// The other.
    pub second: u32,
    /// How much of the need's 100 points the better of them meets. An area nobody is known in counts nothing.
    pub covered: Hundredths,
    /// The areas that stay uncovered: neither meets them, or neither is known in them.
    pub uncovered: Vec<String>,
}

impl Pair {
    pub(crate) fn new(
        (first, second): (usize, usize),
        covered: &Together,
        areas: &[Area<'_>],
    ) -> Self {
        let open = covered.uncovered();
        Self {
            first: count(first),
            second: count(second),
            covered: Hundredths::from_hundredths(covered.hundredths),
            uncovered: open
                .filter_map(|place| Some(areas.get(place)?.id.to_owned()))
                .collect(),
        }
    }
}
