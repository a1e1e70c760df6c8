//! What else has to stand near a word for a phrase to be there: told by a few bits, before the phrase is looked into.

use crate::find::MOST_BETWEEN;
use crate::index::Anchor;
use crate::unpack::{Slot, Store, Stretch, WordId, bit};

/// How many words away another part of a phrase is looked for.
pub(crate) const WINDOW: usize = 9;

/// What has to stand near a word: a word with one of these bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Guard {
    pub(crate) place: Place,
    pub(crate) bits: u64,
}

/// Where it has to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Nowhere: nothing has to.
    Nowhere,
    /// So many words and signs after it.
    After(u8),
    /// So many in front of it.
    Before(u8),
    /// Among the next words.
    Next,
    /// Among the last words.
    Last,
}

/// What guards the words of an anchor: for one with so many words of its row in front of it and so many behind.
pub(crate) fn guards(
    store: &Store,
    parts: &[Stretch],
    anchor: Anchor,
) -> impl Fn(usize, usize) -> Guard {
    let slots = parts
        .get(anchor.part)
        .map_or(&[][..], |part| store.slots(*part));
    let (in_front, from) = slots.split_at_checked(anchor.at).unwrap_or_default();
    let behind = from.get(1..).unwrap_or_default();
    let next = bits(behind.iter(), |slot| first_bits(store, slot));
    let last = bits(in_front.iter().rev(), |slot| last_bits(store, slot));
    let before = anchor.part.checked_sub(1).and_then(|part| parts.get(part));
    let before = before.and_then(|part| {
        let slots = store.slots(*part).iter().rev();
        let (bits, words) = fewest(store, slots, true)?;
        (words + MOST_BETWEEN + anchor.most <= WINDOW).then_some((Place::Last, bits))
    });
    let after = parts.get(anchor.part + 1).and_then(|part| {
        let (bits, words) = fewest(store, store.slots(*part).iter(), false)?;
        let own: usize = behind.iter().map(|slot| store.longest(*slot)).sum();
        (1 + own + MOST_BETWEEN + words <= WINDOW).then_some((Place::Next, bits))
    });
    move |row_before, row_behind| {
        let rest_of_row = row_before + row_behind;
        let far = [before, after].into_iter().flatten();
        let near = [
            next.map(|bits| (Place::After(row_behind as u8 + 1), bits)),
            last.map(|bits| (Place::Before(row_before as u8 + 1), bits)),
        ];
        let near = near.into_iter().flatten();
        let best = near.min_by_key(|(_, bits)| bits.count_ones());
        let best = best.or_else(|| {
            let far = far.filter(|_| rest_of_row == 0);
            far.min_by_key(|(_, bits)| bits.count_ones())
        });
        let (place, bits) = best.unwrap_or((Place::Nowhere, 0));
        Guard { place, bits }
    }
}

/// The bits of what follows in a part, up to the first slot that is always there; `None` where none is.
fn bits<'a>(slots: impl Iterator<Item = &'a Slot>, of: impl Fn(Slot) -> u64) -> Option<u64> {
    let mut all = 0;
    for slot in slots {
        all |= of(*slot);
        if !matches!(slot, Slot::Optional(_)) {
            return Some(all);
        }
    }
    None
}

/// Of the slots that are always there the bits of the one with the fewest, and the most words up to it, itself included or
/// not.
fn fewest<'a>(
    store: &Store,
    slots: impl Iterator<Item = &'a Slot>,
    included: bool,
) -> Option<(u64, usize)> {
    let mut words = 0;
    let mut best: Option<(u64, usize)> = None;
    for slot in slots {
        let longest = store.longest(*slot);
        let bits = first_bits(store, *slot);
        let is_fewer = best.is_none_or(|(best, _)| bits.count_ones() < best.count_ones());
        if is_fewer && !matches!(slot, Slot::Optional(_)) {
            best = Some((bits, words + if included { longest } else { 0 }));
        }
        words += longest;
    }
    best
}

fn first_bits(store: &Store, slot: Slot) -> u64 {
    match slot {
        Slot::Word(word) => bit(word),
        Slot::Set(set) | Slot::Optional(set) => store.set(set).bits,
    }
}

fn last_bits(store: &Store, slot: Slot) -> u64 {
    match slot {
        Slot::Word(word) => bit(word),
        Slot::Set(set) | Slot::Optional(set) => {
            let set = store.set(set);
            let rows = store.rows(set).filter_map(<[WordId]>::last);
            let last = store.single(set).iter().chain(rows);
            last.fold(0, |bits, word| bits | bit(*word))
        }
    }
}
