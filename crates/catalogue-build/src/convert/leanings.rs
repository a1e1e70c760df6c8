//! What plain words lean to.

use crate::catalogue::{Leaning, Leanings, NO_SEAT, Role, TypeId};
use crate::place::At;
use crate::raw::leanings::RawLeanings;
use crate::raw::lexicon::Valued;

pub(super) fn leanings(raw: &RawLeanings) -> Option<Leanings> {
    Some(Leanings {
        fit: in_order(&raw.fit, &Leanings::FIT)?,
        roles: in_order(&raw.start, Role::NAMES)?,
        none: i16::try_from(value(&raw.start, NO_SEAT)).ok()?,
        types: in_order(&raw.start, TypeId::NAMES)?,
        words: super::sorted(raw.words.iter().map(word), |leaning| leaning.word.clone())?,
    })
}

fn word((word, values): &(At<String>, Valued)) -> Option<Leaning> {
    Some(Leaning {
        word: word.value.clone(),
        rarity: u8::try_from(value(values, "rarity")).ok()?,
        roles: in_order(values, Role::NAMES)?,
        none: i8::try_from(value(values, NO_SEAT)).ok()?,
        types: in_order(values, TypeId::NAMES)?,
    })
}

/// The values by these names; 0 where there is none.
pub(super) fn in_order<N: TryFrom<i64>>(values: &Valued, names: &[&str]) -> Option<Vec<N>> {
    let all = names.iter().map(|name| N::try_from(value(values, name)));
    all.collect::<Result<_, _>>().ok()
}

fn value(values: &Valued, name: &str) -> i64 {
    let found = values.iter().find(|(key, _)| key.value == name);
    found.map_or(0, |(_, value)| value.value)
}
