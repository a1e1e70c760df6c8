//! Who interviews, and who asks about which competency.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rolefit_catalogue::{company, guidance, item_competency};
use rolefit_core::Need;

use super::{Asked, Interviewer, Panel, Probe, Sheet, Standing};
use crate::company::Facts;

/// How many competencies a search can look into at all (product judgement): those of a need's areas.
const MOST_ASKED: usize = 12;
/// At most so many competencies for one interviewer (product judgement): who rates more rates none of them well.
pub const MOST_EACH: usize = 7;
/// So many are enough, as long as somebody else can take the next.
const ENOUGH_EACH: usize = 4;
/// How many of the heaviest two interviewers ask about, each for themselves: two who agree are better evidence than one.
const ASKED_TWICE: usize = 5;

/// The interviewers that the facts put at hand, and who asks about what.
///
/// Competencies go, heaviest first, to whoever can best judge them and has room; then the heaviest go to a second one.
#[must_use]
pub fn panel(need: &Need, facts: &Facts) -> Panel {
    panel_of(need, at_hand(facts))
}

/// The panel of these interviewers, each with the facts that put them on it. Nobody asks about more than [`MOST_EACH`]
/// competencies.
#[must_use]
pub fn panel_of(need: &Need, present: BTreeMap<Interviewer, Vec<&'static str>>) -> Panel {
    let mut asked = competencies(need);
    let rest = asked.split_off(asked.len().min(MOST_ASKED));
    let mut taken: BTreeMap<Interviewer, Vec<Asked>> = BTreeMap::new();
    let mut left_out = Vec::new();
    for one in &asked {
        if !assign(one, &present, &mut taken) {
            left_out.push(one.id);
        }
    }
    for one in asked.iter().take(ASKED_TWICE) {
        assign(one, &present, &mut taken);
    }
    left_out.extend(rest.iter().map(|one| one.id));
    let sheets = present.into_iter().filter_map(|(interviewer, because)| {
        let mut competencies = taken.remove(&interviewer).filter(|it| !it.is_empty())?;
        competencies.sort_by_key(|one| (Reverse(one.weight), one.id));
        Some(Sheet {
            interviewer,
            facts: because,
            competencies,
        })
    });
    Panel {
        sheets: sheets.collect(),
        left_out,
    }
}

/// Gives the competency to the best interviewer who has room and does not have it; whether somebody had.
fn assign(
    one: &Asked,
    present: &BTreeMap<Interviewer, Vec<&'static str>>,
    taken: &mut BTreeMap<Interviewer, Vec<Asked>>,
) -> bool {
    // Whoever the person reports to can ask about everything, after those who can judge it better.
    let able = one.guide.by.iter().flat_map(|kind| of_kind(kind));
    let able: Vec<Interviewer> = able
        .chain([Interviewer::Manager])
        .filter(|interviewer| present.contains_key(interviewer))
        .collect();
    for room in [ENOUGH_EACH, MOST_EACH] {
        for interviewer in &able {
            let theirs = taken.entry(*interviewer).or_default();
            let has = theirs.iter().any(|other| other.id == one.id);
            if !has && theirs.len() < room {
                theirs.push(one.clone());
                return true;
            }
        }
    }
    false
}

/// The interviewers of a kind of the catalogue's.
fn of_kind(kind: &str) -> Vec<Interviewer> {
    let all = Interviewer::ALL.into_iter();
    all.filter(|interviewer| {
        interviewer.as_str() == kind
            || (kind == "technology" && *interviewer == Interviewer::Outside)
    })
    .collect()
}

/// Who is at hand, and the facts that say so.
#[must_use]
pub fn at_hand(facts: &Facts) -> BTreeMap<Interviewer, Vec<&'static str>> {
    let mut present = BTreeMap::new();
    let because = |id: &'static str| {
        let given = facts.answered(id).then_some(id);
        given.into_iter().collect::<Vec<_>>()
    };
    present.insert(Interviewer::Manager, because("reports_to"));
    if matches!(
        facts.choice("stage"),
        Some("growth" | "established" | "enterprise")
    ) {
        present.insert(Interviewer::Business, because("stage"));
    }
    let seats = facts.choices("at_the_table");
    let filled = |seat: &str| seats.iter().flatten().any(|filled| *filled == seat);
    if filled("cpo") {
        present.insert(Interviewer::Product, because("at_the_table"));
    }
    if ["cto", "vp_engineering", "cio"].into_iter().any(filled) {
        present.insert(Interviewer::Technology, because("at_the_table"));
    } else if seats.is_some() && matches!(facts.choice("ceo_depth"), Some("none" | "conversant")) {
        present.insert(Interviewer::Outside, vec!["at_the_table", "ceo_depth"]);
    }
    if facts
        .number("engineers")
        .is_some_and(|engineers| engineers > 0)
    {
        present.insert(Interviewer::Engineers, because("engineers"));
    }
    if facts.choice("board_part") == Some("interviews") {
        present.insert(Interviewer::Board, because("board_part"));
    }
    present
}

/// The competencies of the need's demands, heaviest first, equal ones by id.
pub(crate) fn competencies(need: &Need) -> Vec<Asked> {
    let mut by_id: BTreeMap<&'static str, Asked> = BTreeMap::new();
    let mut needs: BTreeMap<&'static str, BTreeSet<&'static str>> = BTreeMap::new();
    for demand in &need.demands {
        let asked = demand.requirement;
        let id = item_competency(asked.item);
        let Some(guide) = guidance::interview(id) else {
            continue;
        };
        let one = by_id.entry(id).or_insert_with(|| Asked {
            id,
            guide,
            probes: Vec::new(),
            needs: Vec::new(),
            weight: 0,
        });
        one.weight += u32::from(asked.weight);
        one.probes.push(Probe {
            item: asked.item,
            required: asked.level,
            weight: asked.weight,
            standing: Standing::Open,
        });
        let behind = demand.parts.iter().map(|part| company::item_id(part.need));
        needs.entry(id).or_default().extend(behind);
    }
    for (id, needs) in needs {
        if let Some(one) = by_id.get_mut(id) {
            one.needs = needs.into_iter().collect();
            one.probes
                .sort_by_key(|probe| (Reverse(probe.weight), probe.item));
        }
    }
    let mut all: Vec<Asked> = by_id.into_values().collect();
    all.sort_by_key(|one| (Reverse(one.weight), one.id));
    all
}
