//! `rolefit assess`.

use rolefit_formats::assessment::{Subject, Warning};
use rolefit_formats::{Assessment, Code, Place, Problem, Severity, assess, need, read_profile};

use crate::output::{Outcome, shown};
use crate::text;

/// Assesses the profile in `bytes`. Warnings of the assessment are said on standard error, too.
pub fn run(bytes: &[u8], name: &str, as_text: bool, with_profile: bool) -> Outcome {
    let profile = match read_profile(bytes) {
        Ok(profile) => profile,
        Err(problems) => return Outcome::refused(shown(&problems, name)),
    };
    // a company's answers are worded as the need they describe
    if let Some(need) = need(&profile).filter(|_| as_text) {
        return Outcome::done(text::need_in_words(&profile, &need));
    }
    let assessment = assess(&profile);
    if as_text {
        return Outcome::done(text::in_words(&profile, &assessment));
    }
    let warnings = warnings(&assessment);
    let assessment = if with_profile {
        assessment
    } else {
        assessment.without_profile()
    };
    Outcome::done(assessment.to_json()).with_diagnostics(shown(&warnings, name))
}

/// The assessment's warnings, those about areas counted: there are so many of them that they would hide the others, and
/// the result holds them all.
fn warnings(assessment: &Assessment) -> Vec<Problem> {
    let is_area = |warning: &&Warning| matches!(warning.about, Some(Subject::Area { .. }));
    let areas = assessment.warnings.iter().filter(is_area).count();
    let others = assessment.warnings.iter().filter(|one| !is_area(one));
    let counted = (areas > 0).then(|| Problem {
        code: Code::AreaNotRanked,
        severity: Severity::Warning,
        place: Place::default(),
        message: format!("too few answers to rank {areas} of the areas"),
        help: "The result's own warnings name each of them.".to_owned(),
    });
    others.map(Problem::from).chain(counted).collect()
}
