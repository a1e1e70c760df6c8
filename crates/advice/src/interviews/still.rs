//! For one candidate, only what is still unknown.

use rolefit_core::{Answer, Answers, Grade, Level};

use super::{Asked, Panel, Probe, Sheet};

/// How a question stands for a candidate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Not answered, or declined: nothing is known.
    #[default]
    Open,
    /// The candidate says so, at the level required or above; nobody else has.
    Claimed(Level),
    /// The candidate's own answer lies below what is required. Nobody has a reason to doubt it.
    Short(Level),
    /// Somebody else has rated it.
    Rated(Level),
}

/// How the probe's question stands in these answers.
#[must_use]
pub fn standing(probe: &Probe, answers: &Answers) -> Standing {
    match answers.item(probe.item) {
        Answer::Open | Answer::Declined => Standing::Open,
        Answer::Given(level) if answers.grade(probe.item) > Grade::OwnWord => {
            Standing::Rated(level)
        }
        Answer::Given(level) if level < probe.required => Standing::Short(level),
        Answer::Given(level) => Standing::Claimed(level),
    }
}

/// The panel with only what is still unknown about this candidate: questions nobody answered and claims nobody else has
/// borne out. What others have rated is left out, and so is what the candidate says is below the requirement.
///
/// Sheets and competencies of which nothing is left fall away. Within a competency open questions come before claims.
#[must_use]
pub fn still_unknown(panel: &Panel, answers: &Answers) -> Panel {
    let sheets = panel.sheets.iter().filter_map(|sheet| {
        let competencies: Vec<Asked> = sheet
            .competencies
            .iter()
            .filter_map(|asked| left_of(asked, answers))
            .collect();
        (!competencies.is_empty()).then(|| Sheet {
            competencies,
            ..sheet.clone()
        })
    });
    Panel {
        sheets: sheets.collect(),
        left_out: panel.left_out.clone(),
    }
}

fn left_of(asked: &Asked, answers: &Answers) -> Option<Asked> {
    let mut probes: Vec<Probe> = asked
        .probes
        .iter()
        .map(|probe| Probe {
            standing: standing(probe, answers),
            ..*probe
        })
        .filter(|probe| matches!(probe.standing, Standing::Open | Standing::Claimed(_)))
        .collect();
    probes.sort_by_key(|probe| probe.standing != Standing::Open);
    (!probes.is_empty()).then(|| Asked {
        probes,
        ..asked.clone()
    })
}
