//! What the sources say of a company's stage and size.

use rolefit_catalogue::company::{self, Stage, TeamSize, provenance};
use rolefit_catalogue::provenance::{Citation, Disagreement};

use crate::company::Facts;

/// The rules that apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StageRules {
    /// The stage; `None` where it was not answered.
    pub stage: Option<&'static Stage>,
    /// The stage that usually follows; `None` for the last.
    pub next: Option<&'static Stage>,
    /// The size of the team; `None` where the number of engineers was not answered.
    pub team_size: Option<&'static TeamSize>,
}

impl StageRules {
    /// What the stage rests on.
    #[must_use]
    pub fn citations(&self) -> &'static [Citation] {
        let stage = self.stage.map(|stage| provenance::stage(stage.id));
        stage.unwrap_or_default()
    }

    /// What the size of the team rests on.
    #[must_use]
    pub fn size_citations(&self) -> &'static [Citation] {
        let size = self.team_size.map(|size| provenance::team_size(size.id));
        size.unwrap_or_default()
    }

    /// What the sources disagree about at this stage.
    #[must_use]
    pub fn disagreements(&self) -> Vec<&'static Disagreement> {
        let ids = self.stage.map(|stage| stage.disagreements);
        let ids = ids.unwrap_or_default();
        let all = rolefit_catalogue::provenance::disagreements().iter();
        all.filter(|it| ids.contains(&it.id)).collect()
    }
}

/// The rules for these facts.
#[must_use]
pub fn stage_rules(facts: &Facts) -> StageRules {
    let stage = facts.choice("stage").and_then(company::stage);
    StageRules {
        stage,
        next: stage.and_then(|stage| company::stage(stage.next?)),
        team_size: facts.number("engineers").and_then(company::team_size),
    }
}
