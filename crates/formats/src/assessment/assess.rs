//! Profile to assessment: the one place where the model's results become wire types.

use rolefit_core::{Target, lean, outlook, score, seat_progress};

use crate::assessment::contribution::{to_role, to_seat};
use crate::assessment::role::Role;
use crate::assessment::seat::Seat;
use crate::assessment::warning;
use crate::assessment::{Assessment, AssessmentFormat};
use crate::hash::InputHash;
use crate::profile::Profile;

/// Assesses a profile with the catalogue compiled in. Total and pure: whatever is missing becomes a warning, and the
/// same profile always gives the same assessment.
#[must_use]
pub fn assess(profile: &Profile) -> Assessment {
    let bank = rolefit_catalogue::candidate();
    let axis = rolefit_catalogue::seat_axis();
    let roles = rolefit_catalogue::role_targets();
    let answers = profile.to_answers();

    let lean = lean(axis, &answers);
    let progress = seat_progress(axis, &answers);
    let targets: Vec<Target<'_>> = roles.iter().map(|(_, target)| *target).collect();
    let outlook = outlook(bank, axis, &targets, &answers);

    let mut assessed = Vec::new();
    let mut contributions = to_seat(bank, &lean, &answers);
    let mut warnings: Vec<_> = warning::of_questions(profile).into_iter().collect();
    warnings.extend(warning::of_seat(&lean, progress));
    for ((id, target), range) in roles.iter().zip(&outlook.targets) {
        let score = score(*target, &answers);
        contributions.extend(to_role(bank, *id, &score));
        warnings.extend(warning::of_role(*id, *target, &answers, &score));
        assessed.push(Role::new(*id, &score, *range));
    }
    Assessment {
        format: AssessmentFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        input_hash: InputHash::of(profile),
        profile: Some(profile.clone()),
        seat: Seat::new(&lean, &outlook.seat, progress),
        roles: assessed,
        contributions,
        warnings,
    }
}
