//! An assessment in words.
//!
//! - [`seat`]: the verdict, its reasons, how sure it is; [`kinds`]: the types of CTO; [`scores`]: roles and readiness

mod kinds;
mod scores;
mod seat;

use rolefit_formats::{Assessment, Profile};

/// The assessment of `profile` in words, a line each.
pub fn in_words(profile: &Profile, assessment: &Assessment) -> String {
    let parts = [
        seat::lines(profile, assessment),
        kinds::lines(assessment),
        scores::roles(assessment),
        scores::readiness(assessment),
    ];
    let parts: Vec<String> = parts.iter().map(|lines| lines.join("\n")).collect();
    parts.join("\n\n") + "\n"
}
