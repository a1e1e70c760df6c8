//! `rolefit assess`.

use rolefit_formats::{Problem, assess, read_profile};

use crate::output::{Outcome, shown};
use crate::text;

/// Assesses the profile in `bytes`. Warnings of the assessment are said on standard error, too.
pub fn run(bytes: &[u8], name: &str, as_text: bool, with_profile: bool) -> Outcome {
    let profile = match read_profile(bytes) {
        Ok(profile) => profile,
        Err(problems) => return Outcome::refused(shown(&problems, name)),
    };
    let assessment = assess(&profile);
    if as_text {
        return Outcome::done(text::verdict(&profile, &assessment));
    }
    let warnings: Vec<Problem> = assessment.warnings.iter().map(Problem::from).collect();
    let assessment = if with_profile {
        assessment
    } else {
        assessment.without_profile()
    };
    Outcome::done(assessment.to_json()).with_diagnostics(shown(&warnings, name))
}
