//! Roles and readiness in words: how far along, or what is missing.

use std::cmp::Reverse;

use rolefit_catalogue::{group_text, role_text, ui};
use rolefit_core::{Distance, GroupKind};
use rolefit_formats::assessment::{Area, Subject};
use rolefit_formats::{Assessment, Hundredths};

/// The four roles.
pub fn roles(assessment: &Assessment) -> Vec<String> {
    let mut lines = vec![format!("{}:", ui::roles_title())];
    lines.extend(assessment.roles.iter().map(|role| {
        let about = Subject::Role(role.id);
        let said = so_far(&about, role.distance, role.score, assessment);
        format!("- {}: {said}", role_text(role.id).name)
    }));
    lines
}

/// The areas of readiness, the largest gap first, then those without enough answers.
pub fn readiness(assessment: &Assessment) -> Vec<String> {
    let mut lines = vec![format!("{}:", ui::readiness_title())];
    let areas = assessment.groups.iter();
    let mut areas: Vec<&Area> = areas
        .filter(|area| area.kind == GroupKind::Readiness)
        .collect();
    areas.sort_by_key(|area| (!area.ranked, Reverse(area.gap)));
    lines.extend(areas.iter().map(|area| {
        let name = group_text(area.kind, &area.id).map_or("", |text| text.name);
        let about = Subject::Area {
            kind: area.kind,
            id: area.id.clone(),
        };
        let said = so_far(&about, area.distance, area.score, assessment);
        let short = match area.gap.filter(|_| area.ranked) {
            None => String::new(),
            Some(gap) if gap == Hundredths::default() => format!(", {}", ui::area_met()),
            // a gap is never said to be none
            Some(gap) => format!(", {}", ui::area_short(whole(gap).max(1))),
        };
        format!("- {name}: {said}{short}")
    }));
    lines
}

/// How far along, where enough is answered; else what is missing.
pub fn so_far(
    about: &Subject,
    distance: Option<Distance>,
    score: Option<Hundredths>,
    assessment: &Assessment,
) -> String {
    let mut warnings = assessment.warnings.iter();
    match (distance, score) {
        (Some(distance), Some(score)) => {
            let distance = match distance {
                Distance::ReadyNow => ui::role_ready(),
                Distance::NextTour => ui::role_next(),
                Distance::FurtherOut => ui::role_further(),
            };
            format!("{distance}, {}", ui::role_score(&score.to_string()))
        }
        _ => match warnings.find(|warning| warning.about.as_ref() == Some(about)) {
            Some(warning) if warning.need.is_some() => {
                let more = warning
                    .need
                    .unwrap_or_default()
                    .saturating_sub(warning.have);
                missing(about, more)
            }
            _ => out_of_reach(about).to_owned(),
        },
    }
}

fn missing(about: &Subject, more: u32) -> String {
    match about {
        Subject::Type(_) => ui::type_more(more),
        Subject::Area { .. } => ui::area_more(more),
        Subject::Seat | Subject::Role(_) => ui::role_more(more),
    }
}

fn out_of_reach(about: &Subject) -> &'static str {
    match about {
        Subject::Type(_) => ui::type_cannot(),
        Subject::Area { .. } => ui::area_cannot(),
        Subject::Seat | Subject::Role(_) => ui::role_cannot(),
    }
}

/// The figure in whole numbers, rounded down: what held in 99.9 of 100 did not hold in all.
pub fn whole(figure: Hundredths) -> u32 {
    u32::try_from(figure.hundredths() / 100).unwrap_or(0)
}
