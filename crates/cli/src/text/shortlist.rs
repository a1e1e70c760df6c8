//! What stands beside people compared with a need, in words: gates, pairs, what would change the order.

use rolefit_catalogue::{item_index, item_name, ui};
use rolefit_core::matching::Gate;
use rolefit_formats::matching::{Pair, Person, StepUp, Turn, words};
use rolefit_formats::{Hundredths, Match};

use crate::text::compare::named;

/// How everybody stands at each gate: counted, and named where they do not pass.
pub fn gates(compared: &Match) -> Vec<String> {
    if compared.gates.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![format!("{}:", ui::gates_title())];
    for (question, required) in &compared.gates {
        let standing = |gate: Gate| -> Vec<String> {
            let people = compared.people.iter();
            let there = people.filter(|person| person.gates.get(question) == Some(&gate));
            there.map(named).collect()
        };
        let [pass, unknown, fail] = [Gate::Pass, Gate::Unknown, Gate::Fail].map(standing);
        let counts = ui::gate_counts(count(&pass), count(&unknown), count(&fail));
        let name = words::gate(question, required);
        lines.push(ui::terminal_match_gate(&name, &counts));
        for (gate, people) in [(Gate::Fail, fail), (Gate::Unknown, unknown)] {
            if !people.is_empty() {
                let state = words::gate_state(gate);
                let people = ui::terminal_match_gate_people(state, &people.join(", "));
                lines.push(format!("  {people}"));
            }
        }
    }
    lines
}

/// Which two cover most of the need together.
pub fn pairs(compared: &Match) -> Vec<String> {
    let line = |pair: &Pair| {
        let (one, other) = (
            person(compared, pair.first)?,
            person(compared, pair.second)?,
        );
        let points = tenths(pair.covered);
        let two = ui::pairs_two(&named(one), &named(other), &points);
        let open: Vec<&str> = pair.uncovered.iter().map(|id| words::area(id)).collect();
        let open = match open.is_empty() {
            true => ui::pairs_covered().to_owned(),
            false => ui::pairs_open(&open.join(", ")),
        };
        Some(ui::terminal_match_pair(&two, &open))
    };
    headed(ui::pairs_title(), compared.pairs.iter().filter_map(line))
}

/// The least that would change the order of two neighbours.
pub fn turns(compared: &Match) -> Vec<String> {
    let line = |turn: &Turn| {
        let (above, below) = (person(compared, turn.above)?, person(compared, turn.below)?);
        let (high, low) = (above.demands.score?, below.demands.score?);
        let apart = Hundredths::from_hundredths(high.hundredths() - low.hundredths());
        let lead = match apart.hundredths() {
            0 => ui::turn_even(&named(above), &named(below)),
            _ => ui::turn_lead(&named(above), &named(below), &tenths(apart)),
        };
        let points = match &turn.points {
            Some(moved) => {
                let (from, to) = (u32::from(moved.from), u32::from(moved.to));
                ui::turn_points(words::area(&moved.area), from, to)
            }
            None => ui::turn_points_none().to_owned(),
        };
        let steps = in_steps(turn.steps.as_deref());
        Some(ui::terminal_match_turn(&lead, &steps, &points))
    };
    headed(ui::turn_title(), compared.turns.iter().filter_map(line))
}

fn in_steps(steps: Option<&[StepUp]>) -> String {
    let Some(steps) = steps else {
        return ui::turn_steps_none().to_owned();
    };
    let step = |step: &StepUp| {
        let name = item_index(&step.item).map_or("", item_name);
        let (from, to) = (u32::from(step.from.get()), u32::from(step.to.get()));
        ui::turn_step(name, from, to)
    };
    let steps: Vec<String> = steps.iter().map(step).collect();
    format!("{}.", ui::turn_steps(&steps.join(", ")))
}

/// The lines under their title; nothing where there are none.
fn headed(title: &str, lines: impl Iterator<Item = String>) -> Vec<String> {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return lines;
    }
    std::iter::once(format!("{title}:")).chain(lines).collect()
}

/// Who stands at this place of the list.
fn person(compared: &Match, place: u32) -> Option<&Person> {
    compared.people.get(usize::try_from(place).ok()?)
}

/// A figure with one digit after the point, rounded half up.
fn tenths(figure: Hundredths) -> String {
    let tenths = (figure.hundredths() + 5).div_euclid(10);
    format!("{}.{}", tenths / 10, tenths % 10)
}

fn count(people: &[String]) -> u32 {
    u32::try_from(people.len()).unwrap_or(u32::MAX)
}
