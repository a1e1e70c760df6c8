//! What the person must have done, apart from what would help. Never years: what was done.

use rolefit_catalogue::{company, item_evidence, item_id, ui};
use rolefit_core::Demanded;

use crate::brief::draft::{Draft, sentence};
use crate::brief::heaviest::demands;
use crate::brief::section::{Input, Sentence};

/// From this required level on a demand can be a must.
const MUST_LEVEL: u8 = 3;
/// A search with more musts finds nobody.
const MUSTS: usize = 6;
/// How many entries would help.
const HELPS: usize = 5;

pub(super) fn must_have(draft: &mut Draft<'_>) {
    draft.needs_or_say_so();
    let entries: Vec<Sentence> = musts(draft).into_iter().map(entry).collect();
    draft.list(Some(ui::brief_must_lead()), entries);
}

pub(super) fn nice_to_have(draft: &mut Draft<'_>) {
    draft.needs_or_say_so();
    let musts = musts(draft);
    let others = demands(draft.basis.need).into_iter().filter(|demand| {
        !musts
            .iter()
            .any(|must| must.requirement.item == demand.requirement.item)
    });
    let entries = others.take(HELPS).map(entry).collect();
    draft.list(Some(ui::brief_nice_lead()), entries);
}

/// The heaviest demands of a high level.
pub(super) fn musts<'a>(draft: &Draft<'a>) -> Vec<&'a Demanded> {
    demands(draft.basis.need)
        .into_iter()
        .filter(|demand| demand.requirement.level.get() >= MUST_LEVEL)
        .take(MUSTS)
        .collect()
}

/// The demand as something the person has done.
pub(super) fn entry(demand: &Demanded) -> Sentence {
    sentence(done(demand), behind(demand))
}

/// What a person of the required level has done, as the bank says it.
pub(super) fn done(demand: &Demanded) -> &'static str {
    let asked = demand.requirement;
    let [_, first, second, third, fourth] = item_evidence(asked.item);
    match asked.level.get() {
        0 | 1 => first,
        2 => second,
        3 => third,
        _ => fourth,
    }
}

/// The demand and the needs behind it.
pub(super) fn behind(demand: &Demanded) -> impl Iterator<Item = Input> + '_ {
    let needs = demand.parts.iter();
    let needs = needs.map(|part| Input::Need(company::item_id(part.need)));
    needs.chain([Input::Demand(item_id(demand.requirement.item))])
}
