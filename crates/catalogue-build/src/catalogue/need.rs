//! What a company's answers mean: demands on a person, offers, stages, steps, part-time, titles.

use super::{Citation, Role};

/// The rules about a company's need. Rules are sorted by need; everything else keeps the order of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// What each need demands; every need of the company's bank has one.
    pub rules: Vec<NeedRule>,
    /// How need answers become weights.
    pub scale: NeedScale,
    /// Which fact supplies each want; every want has one.
    pub supplies: Vec<Supply>,
    /// What other facts limit a supply to.
    pub caps: Vec<Cap>,
    /// The stages, in the order of the fact's options.
    pub stages: Vec<Stage>,
    /// When one person is needed for both seats.
    pub both: Vec<BothRule>,
    /// What a number of engineers means, from few to many.
    pub team_sizes: Vec<TeamSize>,
    /// What planned steps raise, in the order of the fact's options.
    pub steps: Vec<GrowthStep>,
    /// When a part-time leader is enough.
    pub part_time: PartTime,
    /// Titles that are not the work.
    pub mismatches: Vec<Mismatch>,
}

/// What one need demands of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedRule {
    /// The company's item.
    pub need: String,
    /// In the order of the file; the first is the need's own.
    pub demands: Vec<Demand>,
    /// What the choice of items rests on.
    pub citations: Vec<Citation>,
}

/// What is demanded of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demand {
    /// The candidate's item.
    pub item: String,
    /// 1..=9.
    pub weight: u16,
    /// The levels required at need levels 2, 3 and 4, each 1..=4.
    pub levels: [u8; 3],
}

/// How need answers become weights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedScale {
    /// The factor of a rule's weights at need levels 0..=4.
    pub share: [u16; 5],
    /// The most that one item may carry, in per cent.
    pub most_of_whole: u16,
    /// A need that demands fewer items is not specific.
    pub fewest_items: u16,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// Which fact supplies a want.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supply {
    /// The candidate's want.
    pub want: String,
    /// The company's fact.
    pub fact: String,
    /// Whether both sides of what is wanted fall short; otherwise more is as good.
    pub near: bool,
    /// How the fact is read.
    pub by: SuppliedBy,
    /// The currencies it compares in; none where it is not about money.
    pub currencies: Vec<String>,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// How a fact says which place of a want it supplies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SuppliedBy {
    /// Option of the fact and the place it supplies, in the order of the fact's options.
    Options(Vec<(String, usize)>),
    /// The smallest number that supplies each place.
    Numbers(Vec<u32>),
}

/// What other facts limit a supply to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cap {
    /// The want.
    pub want: String,
    /// The facts that are asked.
    pub facts: Vec<String>,
    /// The option of which one lifts the limit.
    pub unless: String,
    /// The most that is supplied otherwise, as a place.
    pub most: usize,
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What a stage means for the role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// An option of the fact `stage`.
    pub id: String,
    /// `usually`, `sometimes` or `seldom`.
    pub both: String,
    /// `most`, `some`, `little` or `none`.
    pub codes: String,
    /// `no_such_seat`, `ceo_or_cto` or `cto`.
    pub reporting: String,
    /// The stage that usually follows; the last has none.
    pub next: Option<String>,
    /// The roles usually held by somebody of their own.
    pub roles: Vec<Role>,
    /// Where the sources disagree about it.
    pub disagreements: Vec<String>,
    /// Name, and what is said of both seats, code, reporting and what comes next.
    pub texts: [String; 5],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// When one person is needed for both seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BothRule {
    /// Stable id.
    pub id: String,
    /// Stages it speaks for.
    pub stages: Vec<String>,
    /// The most engineers.
    pub engineers_most: u32,
    /// Seats that must not be filled.
    pub absent: Vec<String>,
    /// Name and summary.
    pub texts: [String; 2],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What a number of engineers means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamSize {
    /// Stable id.
    pub id: String,
    /// The least.
    pub from: u32,
    /// The most; the last has none.
    pub to: Option<u32>,
    /// `usually`, `sometimes` or `seldom`.
    pub both: String,
    /// Name and summary.
    pub texts: [String; 2],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// What a planned step raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrowthStep {
    /// An option of the fact `growth_step`.
    pub id: String,
    /// Company's items, each with the levels it rises by, 1..=4.
    pub raises: Vec<(String, u8)>,
    /// Name and summary.
    pub texts: [String; 2],
    /// What it rests on.
    pub citations: Vec<Citation>,
}

/// When a part-time leader is enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartTime {
    /// What the user may enter.
    pub inputs: Vec<CostInput>,
    /// Bounds in hours a week: too little below the first, part-time up to the second, full-time from the third on.
    pub hours: [u32; 3],
    /// Needs of which one at that level bounds a mandate.
    pub bounded: (Vec<String>, u8),
    /// Needs of which one at that level asks for somebody who is there every day.
    pub needs_presence: (Vec<String>, u8),
    /// Outcomes; the first that holds is it.
    pub outcomes: Vec<PartTimeOutcome>,
    /// What the sources say of it.
    pub sentences: Vec<String>,
    /// Asks for the costs where they decide.
    pub ask: String,
    /// What the hours rest on, then the two sets of needs.
    pub citations: [Vec<Citation>; 3],
}

/// What the user may enter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostInput {
    /// Stable id.
    pub id: String,
    /// The id of its unit.
    pub unit: String,
    /// The least and the most.
    pub range: (u32, u32),
    /// What stands where nothing is entered.
    pub default: Option<u32>,
    /// Name and question.
    pub texts: [String; 2],
}

/// An outcome of the question part-time or full-time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartTimeOutcome {
    /// Stable id.
    pub id: String,
    /// Any of these, of which all conditions hold. An empty inner list always holds.
    pub when: Vec<Vec<String>>,
    /// Name and summary.
    pub texts: [String; 2],
}

/// A title that is not the work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Stable id.
    pub id: String,
    /// The title intended.
    pub title: Role,
    /// The work described.
    pub verdict: Role,
    /// Name, the costs to person and company, the remedy, and what is said while it is only possible.
    pub texts: [String; 5],
    /// What it rests on.
    pub citations: Vec<Citation>,
}
