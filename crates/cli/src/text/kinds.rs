//! The types of CTO in words: who leads, who ties, what is missing.

use rolefit_catalogue::{type_text, ui};
use rolefit_core::TypeId;
use rolefit_formats::assessment::{CtoType, Subject};
use rolefit_formats::{Assessment, Hundredths};

use crate::text::scores::{so_far, whole};

/// A ranked type below this score shows little of its work. A first guess of product judgement, as on the site.
const LITTLE: Hundredths = Hundredths::from_hundredths(4_000);

/// Who leads the types, then each type: those ranked in their order, then the others.
pub fn lines(assessment: &Assessment) -> Vec<String> {
    let mut types: Vec<&CtoType> = assessment.types.iter().collect();
    types.sort_by_key(|one| (!one.ranked, std::cmp::Reverse(one.order)));
    let mut lines = vec![
        format!("{}:", ui::types_title()),
        headline(&types, assessment),
    ];
    lines.extend(types.iter().map(|one| {
        let name = type_text(one.id).name;
        let about = Subject::Type(one.id);
        let said = so_far(&about, one.distance, one.score, assessment);
        if one.ranked {
            let first = ui::type_first(whole(one.first_rank_share));
            format!("- {name}: {said}, {first}")
        } else {
            format!("- {name}: {said}")
        }
    }));
    lines
}

/// Who leads, in one or two sentences.
fn headline(types: &[&CtoType], assessment: &Assessment) -> String {
    let ranked: Vec<&CtoType> = types.iter().copied().filter(|one| one.ranked).collect();
    let Some(first) = ranked.first() else {
        return ui::types_none().to_owned();
    };
    if ranked.iter().all(|one| one.score < Some(LITTLE)) {
        return ui::types_little(u32::try_from(ranked.len()).unwrap_or(u32::MAX));
    }
    let leading = phrase(&assessment.combination);
    match (leading, assessment.combination.as_slice()) {
        (Some(leading), [_]) => ui::types_one(&capital(&leading)),
        (Some(leading), _) => ui::types_tied(&capital(&leading)),
        (None, _) if ranked.len() == types.len() => ui::types_crowded().to_owned(),
        (None, _) => {
            let firsts = ranked.iter().filter(|one| one.order == first.order);
            let firsts: Vec<TypeId> = firsts.map(|one| one.id).collect();
            let ahead = phrase(&firsts).map(|leading| ui::types_ahead(&leading));
            let said = [ahead, Some(ui::types_could_any().to_owned())];
            said.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

/// One to three types as one phrase: "scale-up and platform".
fn phrase(kinds: &[TypeId]) -> Option<String> {
    let name = |kind: &TypeId| type_text(*kind).short;
    match kinds {
        [only] => Some(name(only).to_owned()),
        [first, second] => Some(ui::list_two(name(first), name(second))),
        [first, second, third] => Some(ui::list_three(name(first), name(second), name(third))),
        _ => None,
    }
}

/// The phrase as a sentence begins with it.
fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
