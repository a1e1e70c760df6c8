//! What stands beside a company's need, in words: 18 months, stakeholders, part-time, what is unknown.

use rolefit_catalogue::{company, ui};
use rolefit_formats::need::{Apart, LevelOrigin};
use rolefit_formats::{CompanyNeed, Profile};

use crate::text::need::{need_name, verdict};

/// What changes in 18 months, and where that comes from.
pub fn later(need: &CompanyNeed) -> Vec<String> {
    let Some(later) = &need.later else {
        return Vec::new();
    };
    let said = format!("{}: {}", ui::terminal_later(), verdict(later.verdict, need));
    let levels = later.levels.iter().filter_map(|one| {
        let (name, level) = (need_name(&one.need), u32::from(one.level));
        match (one.origin, &one.step) {
            (LevelOrigin::Answered, _) => Some(ui::terminal_later_answered(name, level)),
            (LevelOrigin::Derived, Some(step)) => {
                let step = company::growth_step_text(step).name;
                Some(ui::terminal_later_derived(name, level, step))
            }
            _ => None,
        }
    });
    std::iter::once(said).chain(levels).collect()
}

/// What each stakeholder's answers say, and where they are apart.
pub fn people(profile: &Profile, need: &CompanyNeed) -> Vec<String> {
    if need.stakeholders.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("{}:", ui::terminal_people())];
    lines.extend(
        need.stakeholders
            .iter()
            .map(|one| ui::terminal_person(named(one.label.as_str()), &verdict(one.verdict, need))),
    );
    if !need.disagreements.is_empty() {
        lines.push(format!("{}:", ui::terminal_apart()));
        lines.extend(need.disagreements.iter().map(|one| apart(profile, one)));
    }
    lines
}

fn apart(profile: &Profile, one: &Apart) -> String {
    let pair = company::pair_index(&one.question).map(|pair| company::pair_text(pair).name);
    let name = pair.unwrap_or_else(|| need_name(&one.question));
    let answers = one.answers.iter().map(|said| {
        let who = said.intake.and_then(|place| usize::try_from(place).ok());
        let who = who.and_then(|place| profile.intakes.get(place));
        let who = who.map_or(ui::terminal_owner(), |intake| named(intake.label.as_str()));
        format!("{who} {}", said.answer)
    });
    let answers: Vec<String> = answers.collect();
    ui::terminal_apart_row(name, &answers.join(", "))
}

fn named(label: &str) -> &str {
    if label.is_empty() {
        ui::terminal_person_unnamed()
    } else {
        label
    }
}

/// Whether a part-time leader is enough.
pub fn part_time(need: &CompanyNeed) -> Vec<String> {
    let Some(outcome) = &need.fractional.outcome else {
        return Vec::new();
    };
    let mut lines = vec![
        format!("{}:", ui::terminal_part_time()),
        company::fractional_text(outcome).summary.to_owned(),
    ];
    let hours = need.fractional.break_even;
    lines.extend(hours.map(|hours| ui::terminal_break_even(&hours.to_string())));
    lines
}

/// What could still change all this.
pub fn unknown(need: &CompanyNeed) -> Vec<String> {
    let open = u32::try_from(need.unknown.questions.len()).unwrap_or(u32::MAX);
    let facts = need.unknown.facts.iter();
    let facts = facts.map(|one| {
        let name = company::fact(&one.id).map_or("", |fact| fact.name);
        ui::terminal_unknown_fact(name)
    });
    let questions = (open > 0).then(|| ui::terminal_unknown_questions(open));
    let lines: Vec<String> = questions.into_iter().chain(facts).collect();
    if lines.is_empty() {
        return lines;
    }
    let mut all = vec![format!("{}:", ui::terminal_unknown())];
    all.extend(lines);
    all
}
