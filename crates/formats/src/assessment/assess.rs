//! Profile to assessment: the one place where the model's results become wire types.

use rolefit_catalogue::company;
use rolefit_core::{
    Answers, CompanyVerdict, Model, Outlook, TypeStanding, Verdict, company_verdict, emphasis,
    groups, leading_types, lean, outlook, score, seat_progress, types,
};

use crate::assessment::area::Area;
use crate::assessment::contrast::Contrast;
use crate::assessment::contribution::{Contribution, to_score, to_seat};
use crate::assessment::cto_type::CtoType;
use crate::assessment::role::Role;
use crate::assessment::seat::Seat;
use crate::assessment::subject::Subject;
use crate::assessment::warning::Warning;
use crate::assessment::{Assessment, AssessmentFormat, missing};
use crate::hash::InputHash;
use crate::profile::{Profile, Side};

/// Assesses a profile with the catalogue compiled in. Total and pure: whatever is missing becomes a warning, and the
/// same profile always gives the same assessment.
#[must_use]
pub fn assess(profile: &Profile) -> Assessment {
    let model = profile.side.model();
    let answers = profile.rated_answers();
    let outlook = outlook(&model, &answers);
    let lean = lean(model.axis, &answers);
    let progress = seat_progress(model.axis, &answers);
    let types = types(&model, &answers);

    let mut reasons = Reasons {
        contributions: to_seat(model.bank, &lean, &answers),
        warnings: missing::of_questions(profile).into_iter().collect(),
    };
    reasons.warnings.extend(missing::of_seat(&lean, progress));
    Assessment {
        format: AssessmentFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        input_hash: InputHash::of(profile),
        profile: Some(profile.clone()),
        seat: Seat::new(
            verdict(profile, outlook.seat.verdict),
            &lean,
            &outlook.seat,
            progress,
        ),
        // in the order of what they explain: struct fields are evaluated as they are written
        roles: reasons.roles(&model, &answers, &outlook),
        types: reasons.types(&model, &types, &outlook),
        combination: leading_types(&types, &outlook).named().to_vec(),
        groups: reasons.groups(&model, &answers, &outlook),
        emphasis: emphasis(&model, &answers)
            .iter()
            .map(Contrast::new)
            .collect(),
        contributions: reasons.contributions,
        warnings: reasons.warnings,
    }
}

/// The verdict: a candidate's is the seat's, a company's may be `both`.
pub(crate) fn verdict(profile: &Profile, verdict: Verdict) -> CompanyVerdict<'static> {
    match profile.side {
        Side::Candidate => CompanyVerdict::Seat(verdict),
        Side::Company => profile
            .with_circumstances(|facts| company_verdict(verdict, company::both_rules(), facts)),
    }
}

/// Collects what each figure is made of, and what is missing for it.
struct Reasons {
    contributions: Vec<Contribution>,
    warnings: Vec<Warning>,
}

impl Reasons {
    fn roles(&mut self, model: &Model<'_>, answers: &Answers, outlook: &Outlook) -> Vec<Role> {
        let roles = model.roles.iter().zip(&outlook.roles);
        roles
            .map(|(role, range)| {
                let score = score(role.target, answers);
                let about = Subject::Role(role.role);
                self.contributions
                    .extend(to_score(model.bank, &about, score.value, &score));
                self.warnings
                    .extend(missing::of_role(role, answers, &score));
                Role::new(role.role, &score, *range)
            })
            .collect()
    }

    fn types(
        &mut self,
        model: &Model<'_>,
        types: &[TypeStanding],
        outlook: &Outlook,
    ) -> Vec<CtoType> {
        types
            .iter()
            .zip(&outlook.types)
            .map(|(standing, outlook)| {
                let (about, score) = (Subject::Type(standing.id), &standing.score);
                self.contributions
                    .extend(to_score(model.bank, &about, score.value, score));
                self.warnings.extend(missing::of_type(standing));
                CtoType::new(standing, outlook)
            })
            .collect()
    }

    fn groups(&mut self, model: &Model<'_>, answers: &Answers, outlook: &Outlook) -> Vec<Area> {
        groups(model, answers)
            .iter()
            .zip(&outlook.groups)
            .map(|(standing, range)| {
                let about = Subject::Area {
                    kind: standing.kind,
                    id: standing.id.to_owned(),
                };
                self.contributions.extend(to_score(
                    model.bank,
                    &about,
                    standing.value,
                    &standing.score,
                ));
                self.warnings.extend(missing::of_area(standing));
                Area::new(standing, *range)
            })
            .collect()
    }
}
