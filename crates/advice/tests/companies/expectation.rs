//! What is expected of a company, written by hand before any engine read its answers. The tests of `formats`, where
//! profiles are read, hold the same file against the same form.

use serde::Deserialize;

/// A company's `<name>.expected.toml`. A key that stands in none of these fields is refused, so that nothing is stated
/// that no test reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The verdict: a person's, or `both`.
    pub verdict: String,
    /// The rule behind the verdict `both`.
    pub both_rule: Option<String>,
    /// Which role, where the verdict is `other_role`.
    pub other_role: Option<String>,
    /// `open`, or `likely_settled` where it is at least that.
    pub state: String,
    /// The title alarm: `none`, `possible` or `strong`.
    pub alarm: String,
    /// Which mismatch sounds it.
    pub mismatch: Option<String>,
    /// What is chosen and what is described point to opposite sides.
    pub says_and_does_differ: bool,
    /// Questions among the answers that decide; an empty list where there are none at all, left out where the
    /// description does not say.
    pub reasons: Option<Vec<String>>,
    /// Needs among the three of its own that raise the other role's score most.
    #[serde(default)]
    pub role_reasons: Vec<String>,
    /// Exactly the types said to lead, in any order; empty where nobody is said to.
    pub leading_types: Vec<String>,
    /// Needs that raise a leading type's score: the first most of all, the others among the five that raise one most.
    #[serde(default)]
    pub type_reasons: Vec<String>,
    /// Types that are not said to lead and stand in no place at or above one that is.
    #[serde(default)]
    pub not_leading: Vec<String>,
    /// Exactly the types that have no place; left out where the description does not say.
    pub unranked_types: Option<Vec<String>>,
    /// Areas among the five heaviest of the need.
    #[serde(default)]
    pub areas: Vec<String>,
    /// How many areas the need is shown in; left out where the description does not say.
    pub area_count: Option<usize>,
    /// Whether the last area takes in what lies beyond the others; left out where the description does not say.
    pub other_area: Option<bool>,
    /// Whether people can be compared with the need; left out where the description does not say.
    pub specific: Option<bool>,
    /// What comes of the question part-time or full-time: an outcome's id, or `none` where hours were not asked.
    pub fractional: String,
    /// The hours a week at which part-time and full-time cost the same, in hundredths, rounded down.
    pub break_even_hundredths: Option<i64>,
    /// The verdict in 18 months; left out where the description does not say.
    pub later_verdict: Option<String>,
    /// Levels in 18 months.
    #[serde(default)]
    pub later: Vec<Later>,
    /// Every question on which two of the owner and the others are apart; empty where there is none.
    #[serde(default)]
    pub disagreements: Vec<String>,
    /// Each stakeholder's own verdict, in the order of the profile.
    #[serde(default)]
    pub intakes: Vec<Stakeholder>,
    /// What is mixed in this company; left out where nothing is.
    pub mixed: Option<String>,
}

/// A need in 18 months.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Later {
    pub need: String,
    pub level: u8,
    /// `answered`, `derived` or `same` as today.
    pub how: String,
    /// The step it is derived from.
    pub step: Option<String>,
}

/// What a stakeholder's own answers say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    pub label: String,
    pub verdict: String,
}
