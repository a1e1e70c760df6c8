//! What a company's answers say about the seat: a person's verdicts and one more, and whether the title fits.

use crate::draws::State;
use crate::need::rules::BothRule;
use crate::role::RoleId;
use crate::seat::Verdict;

/// A company's verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompanyVerdict<'a> {
    /// What the seat's own rule says.
    Seat(Verdict),
    /// One person is needed for both seats, by this rule. The seat's own verdict is `either`.
    Both(&'a BothRule<'a>),
}

impl CompanyVerdict<'_> {
    /// The id of the verdict `both`, as used on the wire.
    pub const BOTH: &'static str = "both";

    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seat(verdict) => verdict.as_str(),
            Self::Both(_) => Self::BOTH,
        }
    }

    /// The seat it names; `None` for every verdict but the two leans.
    #[must_use]
    pub const fn seat(self) -> Option<RoleId> {
        match self {
            Self::Seat(Verdict::Cto) => Some(RoleId::Cto),
            Self::Seat(Verdict::VpEngineering) => Some(RoleId::VpEngineering),
            _ => None,
        }
    }
}

/// The facts that `both` rests on; each `None` where it was not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances<'a> {
    /// The stage.
    pub stage: Option<&'a str>,
    /// How many engineers there are, or will be where 18 months ahead are asked about.
    pub engineers: Option<u32>,
    /// Whose seats are filled; an empty list says nobody's.
    pub at_the_table: Option<&'a [&'a str]>,
}

impl BothRule<'_> {
    /// Whether every condition holds: `None` where an unanswered fact decides it.
    #[must_use]
    pub fn holds(&self, facts: &Circumstances<'_>) -> Option<bool> {
        let conditions = [
            facts.stage.map(|stage| self.stages.contains(&stage)),
            facts
                .engineers
                .map(|engineers| engineers <= self.engineers_most),
            facts
                .at_the_table
                .map(|filled| !self.absent.iter().any(|seat| filled.contains(seat))),
        ];
        if conditions.contains(&Some(false)) {
            Some(false)
        } else if conditions.contains(&None) {
            None
        } else {
            Some(true)
        }
    }
}

/// The company's verdict: the seat's own, or `both` where that is `either` and a rule holds; the first that does. A rule
/// that an unanswered fact decides does not hold.
#[must_use]
pub fn company_verdict<'a>(
    verdict: Verdict,
    rules: &'a [BothRule<'a>],
    facts: &Circumstances<'_>,
) -> CompanyVerdict<'a> {
    let holding = || rules.iter().find(|rule| rule.holds(facts) == Some(true));
    match verdict {
        Verdict::Either => holding().map_or(CompanyVerdict::Seat(verdict), CompanyVerdict::Both),
        _ => CompanyVerdict::Seat(verdict),
    }
}

/// Whether the title and the work disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Alarm {
    /// No sign of it.
    None,
    /// The verdict is the other seat, and still open.
    Possible,
    /// The verdict is the other seat, and at least likely settled.
    Strong,
}

impl Alarm {
    /// The stable id, as used on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Possible => "possible",
            Self::Strong => "strong",
        }
    }
}

/// Whether the title intended is one seat's and the work the other's. It never sounds where the two agree, nor on a
/// verdict that names no seat, nor for a title that is neither.
#[must_use]
pub fn title_alarm(title: Option<RoleId>, verdict: CompanyVerdict<'_>, state: State) -> Alarm {
    let opposite = match title {
        Some(RoleId::Cto) => RoleId::VpEngineering,
        Some(RoleId::VpEngineering) => RoleId::Cto,
        _ => return Alarm::None,
    };
    match (verdict.seat() == Some(opposite), state) {
        (false, _) => Alarm::None,
        (true, State::Open) => Alarm::Possible,
        (true, State::LikelySettled | State::Settled) => Alarm::Strong,
    }
}
