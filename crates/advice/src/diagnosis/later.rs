//! The same company in 18 months, as far as anything was said of it.

use rolefit_catalogue::company;
use rolefit_core::{Circumstances, GrowthStep, LaterLevel, in_18_months};

use super::picture::Picture;
use crate::company::Company;

/// A company in 18 months.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Then {
    /// Every need that has a level then, and where that comes from.
    pub levels: Vec<LaterLevel<'static>>,
    /// How the answers read then. Pairs and blocks are today's: nobody was asked about preferences to come.
    pub picture: Picture,
}

/// The company in 18 months; `None` where nothing was said of it: no level, no planned step and no number of engineers.
///
/// `today` is how it reads now: where nothing changes, that is not worked out again.
#[must_use]
pub fn then(company: &Company, today: &Picture) -> Option<Then> {
    let facts = &company.facts;
    let asked = ["growth_step", "engineers_in_18_months"];
    if company.later.is_empty() && !asked.iter().any(|id| facts.answered(id)) {
        return None;
    }
    let planned = facts.choices("growth_step").unwrap_or_default();
    let steps: Vec<GrowthStep<'static>> = company::growth_steps()
        .iter()
        .filter(|step| planned.contains(&step.id))
        .copied()
        .collect();
    let later = in_18_months(&company.answers, &company.later, &steps);
    let at_the_table = facts.choices("at_the_table");
    let circumstances = Circumstances {
        stage: facts.choice("stage"),
        // not planned for is no change, and not unknown
        engineers: facts
            .number("engineers_in_18_months")
            .or_else(|| facts.number("engineers")),
        at_the_table: at_the_table.as_deref(),
    };
    let same =
        later.answers == company.answers && circumstances.engineers == facts.number("engineers");
    let picture = if same {
        today.clone()
    } else {
        Picture::of(&later.answers, &circumstances, &company.points)
    };
    Some(Then {
        levels: later.levels,
        picture,
    })
}
