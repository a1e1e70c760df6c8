//! Profile to need: the one place where a diagnosis becomes wire types.

use rolefit_advice::diagnosis::diagnose;
use rolefit_core::seat_progress;

use crate::assessment::{CtoType, Seat};
use crate::hash::InputHash;
use crate::need::demand::{NeedArea, demands};
use crate::need::later::InEighteenMonths;
use crate::need::people::{Apart, Stakeholder};
use crate::need::terms::{AlarmFound, DecidingAnswer, PartTime, Unknown};
use crate::need::{CompanyNeed, NeedFormat};
use crate::profile::{Profile, Side};

/// What this company needs, with the catalogue compiled in; `None` for a candidate's profile. Total and pure beyond
/// that: what nobody answered is said to be unknown, and the same profile always gives the same need.
#[must_use]
pub fn need(profile: &Profile) -> Option<CompanyNeed> {
    if profile.side != Side::Company {
        return None;
    }
    let company = profile.to_company();
    let diagnosis = diagnose(&company);
    let today = &diagnosis.today;
    let progress = seat_progress(Side::Company.model().axis, &company.answers);
    let types = today.types.iter().zip(&today.type_outlooks);
    let disagreements = diagnosis.disagreements.iter();
    Some(CompanyNeed {
        format: NeedFormat::V1,
        catalogue_version: rolefit_catalogue::VERSION.to_owned(),
        input_hash: InputHash::of(profile),
        profile: Some(profile.clone()),
        seat: Seat::new(today.verdict, &today.lean, &today.seat, progress),
        alarm: AlarmFound {
            alarm: diagnosis.alarm.alarm,
            title: diagnosis.alarm.title,
            mismatch: diagnosis.alarm.mismatch.map(|it| it.id.to_owned()),
        },
        deciding: today
            .deciding
            .iter()
            .filter_map(DecidingAnswer::new)
            .collect(),
        types: types
            .map(|(standing, outlook)| CtoType::new(standing, outlook))
            .collect(),
        combination: today.leading.named().to_vec(),
        specific: today.need.specific,
        areas: today.areas.iter().map(NeedArea::new).collect(),
        demands: demands(&today.need, &today.areas),
        later: diagnosis.then.as_ref().map(InEighteenMonths::new),
        stakeholders: diagnosis
            .stakeholders
            .iter()
            .map(Stakeholder::new)
            .collect(),
        disagreements: disagreements.filter_map(Apart::new).collect(),
        fractional: PartTime {
            outcome: diagnosis.part_time.outcome.map(str::to_owned),
            hours: diagnosis.part_time.hours,
            break_even: diagnosis.part_time.break_even.map(Into::into),
        },
        unknown: Unknown::new(&diagnosis.unknown),
    })
}
