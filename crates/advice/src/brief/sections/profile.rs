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
/// For how many needs the demand that is most their own is a must.
const OWN: usize = 3;
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

/// The demands of a high level: for each of the heaviest needs the one that is most its own, so that the musts speak of
/// the first tasks; then the heaviest of all.
pub(super) fn musts<'a>(draft: &Draft<'a>) -> Vec<&'a Demanded> {
    let high = |demand: &&Demanded| demand.requirement.level.get() >= MUST_LEVEL;
    let heaviest: Vec<&Demanded> = demands(draft.basis.need).into_iter().filter(high).collect();
    let mut musts: Vec<&Demanded> = Vec::new();
    for need in draft.needs().iter().take(OWN) {
        let part = |demand: &Demanded| {
            let parts = demand.parts.iter();
            let own = parts.filter(|part| part.need == need.item);
            own.map(|part| part.weight).max().unwrap_or(0)
        };
        // The first of equals is the heavier demand.
        let own = heaviest.iter().rev().max_by_key(|demand| part(demand));
        if let Some(own) = own.filter(|demand| part(demand) > 0)
            && !musts.contains(own)
        {
            musts.push(own);
        }
    }
    for demand in heaviest {
        if musts.len() < MUSTS && !musts.contains(&demand) {
            musts.push(demand);
        }
    }
    musts
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
