//! How far a proposed answer is to be believed.

use super::leanings::in_order;
use crate::catalogue::Confidence;
use crate::place::At;
use crate::raw::confidence::RawConfidence;
use crate::raw::lexicon::Valued;

pub(super) fn confidence(raw: &RawConfidence) -> Option<Confidence> {
    Some(Confidence {
        fit: in_order(&raw.fit, &Confidence::FIT)?,
        words: named(&raw.words)?,
        items: by_item(&raw.items, |values| {
            in_order(values, &Confidence::ITEM)?.try_into().ok()
        })?,
        told: by_item(&raw.told, named)?,
    })
}

fn by_item<T>(
    all: &[(At<String>, Valued)],
    each: impl Fn(&Valued) -> Option<T>,
) -> Option<Vec<(String, T)>> {
    let all = all
        .iter()
        .map(|(item, values)| Some((item.value.clone(), each(values)?)));
    super::sorted(all, |(item, _)| item.clone())
}

fn named<N: TryFrom<i64>>(values: &Valued) -> Option<Vec<(String, N)>> {
    let all = values
        .iter()
        .map(|(name, value)| Some((name.value.clone(), N::try_from(value.value).ok()?)));
    super::sorted(all, |(name, _)| name.clone())
}
