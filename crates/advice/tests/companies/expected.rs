//! What is expected of a company, written by hand before anything read its answers.

use serde::Deserialize;

use crate::read::folder;

/// A company's `<name>.expected.toml`, as far as the diagnosis alone answers it. That no key goes unread is checked
/// where profiles are read.
#[derive(Debug, Deserialize)]
pub struct Expected {
    /// The verdict.
    pub verdict: String,
    /// Which role, where the verdict is `other_role`.
    pub other_role: Option<String>,
    /// The rule by which the verdict is `both`.
    pub both_rule: Option<String>,
    /// How open the verdict is, at least: a verdict expected to be likely settled may be settled.
    pub state: String,
    /// Whether the title and the work disagree.
    pub alarm: String,
    /// Which mismatch it is.
    pub mismatch: Option<String>,
    /// What is said and what is needed point to opposite sides.
    pub says_and_does_differ: bool,
    /// Questions among the verdict's strongest reasons; left out where the description does not say.
    pub reasons: Option<Vec<String>>,
    /// Items among those of its own work that raise the other role's score most.
    #[serde(default)]
    pub role_reasons: Vec<String>,
    /// Exactly the types said to lead, in any order.
    pub leading_types: Vec<String>,
    /// Items among the five that raise a leading type's score most.
    #[serde(default)]
    pub type_reasons: Vec<String>,
    /// Exactly the types that have no place.
    pub unranked_types: Option<Vec<String>>,
    /// Types that are not said to lead and stand in no place at or above one that is.
    #[serde(default)]
    pub not_leading: Vec<String>,
    /// How many areas there are.
    pub area_count: Option<usize>,
    /// Whether what lies beyond the heaviest areas is one of its own.
    pub other_area: Option<bool>,
    /// Whether the need demands enough to compare people with.
    pub specific: Option<bool>,
    /// The outcome for a part-time leader; `none` where no hours were named.
    pub fractional: String,
    /// The break-even the user's costs come to, in hundredths of an hour a week.
    pub break_even_hundredths: Option<i64>,
    /// The verdict in 18 months.
    pub later_verdict: Option<String>,
    /// Levels in 18 months.
    #[serde(default)]
    pub later: Vec<Later>,
    /// Every question on which two of them are apart; the first is among the heaviest.
    pub disagreements: Option<Vec<String>>,
    /// The stakeholders' own verdicts.
    #[serde(default)]
    pub intakes: Vec<Intake>,
}

#[derive(Debug, Deserialize)]
pub struct Later {
    pub need: String,
    pub level: u8,
    /// `answered`, `derived` or `same`.
    pub how: String,
    pub step: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Intake {
    pub label: String,
    pub verdict: String,
}

/// What is expected of the company with this name.
pub fn expected(name: &str) -> Expected {
    let text = std::fs::read_to_string(folder().join(format!("{name}.expected.toml"))).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}
