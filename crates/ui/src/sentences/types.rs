//! The types of CTO: who leads, who ties, what is missing.

use rolefit_catalogue::{candidate, type_text, ui};
use rolefit_core::{Answers, Ratio, TypeId, TypeStanding, leading_at_once, leading_types};

pub use rolefit_core::Leading;

use super::joins::{capital, list, together};
use crate::figures::{count, out_of_hundred, signed_tenths, whole};
use crate::reading::Reading;

/// Who leads the types, as far as it can be said; `None` while that hangs on draws that have not run yet.
#[must_use]
pub fn leading(reading: &Reading) -> Option<Leading> {
    match &reading.outlook {
        Some(outlook) => Some(leading_types(&reading.types, outlook)),
        None => leading_at_once(&reading.types),
    }
}

/// Who leads, in one or two sentences.
#[must_use]
pub fn headline(leading: Option<&Leading>, reading: &Reading) -> String {
    let Some(leading) = leading else {
        return ui::types_pending().to_owned();
    };
    match leading {
        Leading::Nobody => ui::types_none().to_owned(),
        Leading::Little => {
            let ranked = reading.types.iter().filter(|it| it.ranked);
            ui::types_little(count(ranked.count()))
        }
        Leading::One(kind) => ui::types_one(&capital(type_text(*kind).short)),
        Leading::Tied(kinds) => names(kinds).map_or_else(
            || ui::types_crowded().to_owned(),
            |names| ui::types_tied(&capital(&names)),
        ),
        Leading::Crowd => ui::types_crowded().to_owned(),
        Leading::Ahead { first, open } => {
            let could = names(open).map_or_else(
                || ui::types_could_any().to_owned(),
                |it| ui::types_could(&it),
            );
            let ahead = names(first).map(|names| ui::types_ahead(&names));
            together([ahead, Some(could)])
        }
    }
}

/// How often the leaders came first, in frequencies; nothing where nobody leads.
#[must_use]
pub fn frequency(leading: Option<&Leading>, reading: &Reading) -> Option<String> {
    let share = |kind: &TypeId| -> Option<u32> {
        Some(out_of_hundred(
            reading.type_outlook(*kind)?.first_rank_share,
        ))
    };
    let named = |kind: &TypeId| type_text(*kind).short;
    match leading? {
        Leading::Nobody | Leading::Little => None,
        Leading::Crowd => {
            let most = reading.outlook.as_ref()?.types.iter();
            let most = most.map(|it| it.first_rank_share).max()?;
            Some(ui::types_share_most(out_of_hundred(most)))
        }
        Leading::One(kind) => Some(ui::types_share_one(&capital(named(kind)), share(kind)?)),
        Leading::Tied(kinds) | Leading::Ahead { first: kinds, .. } => match kinds.as_slice() {
            [first] => Some(ui::types_share_one(&capital(named(first)), share(first)?)),
            [first, second] => Some(ui::types_share_two(
                &capital(named(first)),
                share(first)?,
                named(second),
                share(second)?,
            )),
            [first, second, third] => Some(ui::types_share_three(
                &capital(named(first)),
                share(first)?,
                named(second),
                share(second)?,
                named(third),
                share(third)?,
            )),
            _ => None,
        },
    }
}

/// How many types still need answers; nothing where none does, or where no type has enough.
#[must_use]
pub fn waiting(reading: &Reading) -> Option<String> {
    let open = reading.types.iter().filter(|it| it.until_ranked != Some(0));
    let open = open.filter(|it| it.until_ranked.is_some()).count();
    let some = reading.types.iter().any(|it| it.ranked);
    (some && open > 0).then(|| ui::types_waiting(count(open)))
}

/// What a type without enough answers still lacks.
#[must_use]
pub fn missing(standing: &TypeStanding) -> String {
    standing.until_ranked.map_or_else(
        || ui::type_cannot().to_owned(),
        |more| ui::type_more(count(more)),
    )
}

/// What the comparisons say of a type, apart from its score.
#[must_use]
pub fn compared(standing: &TypeStanding, answers: &Answers) -> String {
    let Some(points) = standing.block_points else {
        return ui::type_compared_none().to_owned();
    };
    let (answered, most, least) = chosen(answers, standing.id);
    let moved = if points == Ratio::ZERO {
        ui::type_compared_still().to_owned()
    } else {
        // A tenth of the points, so their whole number counts tenths.
        ui::type_compared_points(&signed_tenths(whole(points)))
    };
    together([Some(ui::type_compared(answered, most, least)), Some(moved)])
}

/// In how many answered comparisons a type's work stood, was chosen as most and as least like the person's best.
fn chosen(answers: &Answers, kind: TypeId) -> (u32, u32, u32) {
    let bank = candidate();
    let stood = bank.blocks().iter().zip(answers.blocks());
    let given: Vec<_> = stood
        .filter(|(block, _)| block.offers(kind))
        .filter_map(|(_, answer)| answer.given())
        .collect();
    let most = given.iter().filter(|it| it.most() == kind).count();
    let least = given.iter().filter(|it| it.least() == kind).count();
    (count(given.len()), count(most), count(least))
}

fn names(kinds: &[TypeId]) -> Option<String> {
    let names: Vec<&str> = kinds.iter().map(|kind| type_text(*kind).short).collect();
    list(&names)
}
