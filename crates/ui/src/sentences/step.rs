//! The one next step. Every result has exactly one, even the thinnest.

use rolefit_catalogue::{group_text, item_name, item_question, model, role_text, type_text, ui};
use rolefit_core::{
    Answers, Contribution, Distance, Ends, GroupKind, Ratio, RoleId, Stage, State, Verdict,
    about_more, distance, score::answers_until_ranked,
};

use super::seat::{Emptied, LEAST_ANSWERED, USUAL_ANSWERS};
use super::types::{Leading, leading};
use super::{areas, role};
use crate::figures::count;
use crate::reading::Reading;

/// Where a step leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the next question.
    Questions,
    /// To the next question of a stage.
    Stage(Stage),
    /// To the answers given.
    Answers,
    /// To the files.
    Files,
    /// Out of the page, into the work.
    Work,
}

/// What to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What, in a few words.
    pub title: String,
    /// Why, or how, in whole sentences.
    pub why: Option<String>,
    /// Where it leads.
    pub way: Way,
}

impl Step {
    fn new(way: Way, title: impl Into<String>, why: Option<&str>) -> Self {
        Self {
            title: title.into(),
            why: why.map(str::to_owned),
            way,
        }
    }
}

/// The next step of a result.
#[must_use]
pub fn next(reading: &Reading, emptied: Emptied, answers: &Answers) -> Step {
    let progress = reading.progress;
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    let short = progress.answered + progress.open < LEAST_ANSWERED;
    if emptied != Emptied::default() || short {
        let why = if emptied == Emptied::default() {
            ui::next_declined_few_why()
        } else {
            ui::next_declined_why()
        };
        return Step::new(Way::Answers, ui::next_declined(), Some(why));
    }
    if progress.answered == 0 {
        return Step::new(Way::Questions, ui::next_first(), None);
    }
    let open =
        seat.is_none_or(|seat| seat.state == State::Open || seat.verdict == Verdict::Insufficient);
    if open && progress.open > 0 {
        let more = USUAL_ANSWERS.saturating_sub(progress.answered).max(3);
        let more = count(more.min(progress.open));
        return Step::new(
            Way::Questions,
            ui::next_more(more),
            Some(ui::next_more_why()),
        );
    }
    if seat.is_some_and(|seat| seat.says_and_does_differ && seat.verdict == Verdict::Either) {
        let why = Some(ui::next_differ_why());
        return Step::new(Way::Answers, ui::next_differ(), why);
    }
    place_types(reading, answers)
        .or_else(|| place_role(reading, answers))
        .or_else(|| show_more(reading, leading(reading).as_ref()))
        .or_else(|| place_areas(reading, answers))
        .or_else(|| close_gap(reading))
        .or_else(|| grow(reading))
        .unwrap_or_else(|| Step::new(Way::Files, ui::next_files(), None))
}

/// Further questions on the kinds of CTO role, where the seat may be CTO and their stage is not at its end.
fn place_types(reading: &Reading, answers: &Answers) -> Option<Step> {
    let outlook = reading.outlook.as_ref()?;
    let seats = matches!(outlook.seat.verdict, Verdict::Cto | Verdict::Either);
    if !seats || Ends::of(&model(), answers, outlook).types {
        return None;
    }
    let more = count(about_more(&model(), answers, Stage::Types).max(1));
    Some(Step::new(
        Way::Questions,
        ui::next_types(more),
        Some(ui::next_types_why()),
    ))
}

/// More answers, where there are too few to say how far along the role the verdict names is: what is missing are answers,
/// not evidence.
fn place_role(reading: &Reading, answers: &Answers) -> Option<Step> {
    let named = named_role(reading)?;
    reading.role(named).filter(|score| !score.ranked())?;
    let target = model().role(named)?.target;
    if answers_until_ranked(target, answers).is_some() {
        return readiness(answers, &ui::next_ready_why(role(named)));
    }
    let why = ui::next_declined_role_why(role(named));
    Some(Step::new(Way::Answers, ui::next_declined(), Some(&why)))
}

/// More answers, where fewer than half of the areas of readiness have enough to say which gap is the largest.
fn place_areas(reading: &Reading, answers: &Answers) -> Option<Step> {
    let all = reading.areas(GroupKind::Readiness).count();
    let areas = reading.areas(GroupKind::Readiness);
    let known = areas.filter(|area| areas::gap(area).is_some()).count();
    (2 * known < all)
        .then(|| readiness(answers, ui::next_ready_areas_why()))
        .flatten()
}

/// The questions of the third stage; nothing where it has none.
fn readiness(answers: &Answers, why: &str) -> Option<Step> {
    let more = about_more(&model(), answers, Stage::Readiness);
    let title = || ui::next_ready(count(more));
    (more > 0).then(|| Step::new(Way::Stage(Stage::Readiness), title(), Some(why)))
}

/// More of what the verdict names: the kind of CTO role that leads, or the role, unless it is ready now.
fn show_more(reading: &Reading, leading: Option<&Leading>) -> Option<Step> {
    let role = named_role(reading)?;
    if let (RoleId::Cto, Some(Leading::One(kind))) = (role, leading) {
        let standing = reading.types.iter().find(|it| it.id == *kind)?;
        let text = type_text(*kind);
        return below_ready(standing.score.value?)
            .then(|| Step::new(Way::Work, ui::next_type(text.name), Some(text.next_step)));
    }
    let score = reading.role(role).filter(|score| score.ranked())?;
    let text = role_text(role);
    below_ready(score.value?)
        .then(|| Step::new(Way::Work, ui::next_type(text.name), Some(text.next_step)))
}

/// The largest gap in readiness that comes with a step.
fn close_gap(reading: &Reading) -> Option<Step> {
    let areas = areas::sorted(reading, GroupKind::Readiness);
    let area = areas.first()?;
    areas::gap(area).filter(|gap| gap.points > Ratio::ZERO)?;
    let text = group_text(area.kind, area.id)?;
    Some(Step::new(
        Way::Work,
        ui::next_area(text.name),
        Some(text.next_step?),
    ))
}

/// The heaviest piece of evidence still missing for the role named.
fn grow(reading: &Reading) -> Option<Step> {
    let named = named_role(reading)?;
    let score = reading.role(named)?;
    let missing = score
        .contributions
        .iter()
        .filter(|part| part.answer < part.required);
    // The one whose next level adds most: weight by the size of a step.
    let size =
        |part: &Contribution| u32::from(part.weight) * 12 / u32::from(part.required.get()).max(1);
    let Some(part) = missing.max_by_key(|part| (size(part), std::cmp::Reverse(part.item))) else {
        let why = ui::next_keep_why(role(named));
        return Some(Step::new(Way::Files, ui::next_keep(), Some(&why)));
    };
    let next = usize::from(part.answer.get()) + 1;
    let anchor = item_question(part.item).anchors.get(next).copied()?;
    let why = ui::next_grow_why(role(named), item_name(part.item), anchor);
    Some(Step::new(Way::Work, ui::next_grow(), Some(&why)))
}

/// The role the verdict names; for either seat and for none, the seat with the higher score.
fn named_role(reading: &Reading) -> Option<RoleId> {
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    match seat.map(|seat| (seat.verdict, seat.other_role)) {
        Some((Verdict::Cto, _)) => Some(RoleId::Cto),
        Some((Verdict::VpEngineering, _)) => Some(RoleId::VpEngineering),
        Some((Verdict::OtherRole, other)) => other,
        _ => [RoleId::VpEngineering, RoleId::Cto]
            .into_iter()
            .max_by_key(|role| reading.role(*role).and_then(|score| score.value)),
    }
}

fn below_ready(score: Ratio) -> bool {
    distance(score) != Distance::ReadyNow
}
