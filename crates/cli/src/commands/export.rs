//! `rolefit export`.

use rolefit_formats::{Profile, Side, json_resume, read_profile};

use crate::args::ExportAs;
use crate::output::{Outcome, shown};

/// The profile in `bytes` in another format. What finds no place there is said on standard error.
pub fn run(bytes: &[u8], name: &str, written: ExportAs) -> Outcome {
    let profile = match read_profile(bytes) {
        Ok(profile) => profile,
        Err(problems) => return Outcome::refused(shown(&problems, name)),
    };
    if profile.side != Side::Candidate {
        return Outcome::refused(format!(
            "error[wrong_side]: this is a company's profile\n  at {name} (/side)\n  help: JSON Resume tells of a person: put a profile of the side \"candidate\".\n"
        ));
    }
    match written {
        ExportAs::JsonResume => {
            Outcome::done(json_resume(&profile)).with_diagnostics(left_out(&profile, name))
        }
    }
}

/// What of the profile is not in its JSON Resume.
fn left_out(profile: &Profile, name: &str) -> String {
    let unquoted = profile
        .answers
        .keys()
        .filter(|item| !profile.evidence.contains_key(*item));
    let parts = [
        (unquoted.count(), "answers without a quote"),
        (profile.pairs.len(), "preferences"),
        (profile.blocks.len(), "blocks"),
        (profile.facts.len(), "facts"),
        (profile.wants.len(), "wants"),
        (profile.ratings.iter().count(), "ratings by others"),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(many, _)| *many > 0)
        .map(|(many, what)| format!("{what}: {many}"))
        .collect();
    let mut said = String::new();
    if profile.evidence.is_empty() {
        said.push_str(&format!(
            "warning[nothing_rests]: no answer rests on a document, so there is little to write\n  at {name} (/evidence)\n  help: Confirm answers from a CV on the site, and export that profile.\n"
        ));
    }
    if !parts.is_empty() {
        said.push_str(&format!("left out: {}\n", parts.join(", ")));
    }
    said
}
