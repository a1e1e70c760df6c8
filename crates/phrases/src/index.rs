//! For each word, the phrases that are looked into where a text has it: those whose rarest slot it stands in.

use crate::guard::{Guard, guards};
use crate::unpack::{Slot, Store, Stretch, WordId};

/// Why a phrase is looked into at a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    word: u16,
    pub(crate) phrase: u16,
    /// Which of its parts the word is in.
    pub(crate) part: u8,
    /// The least words of the part in front of it.
    pub(crate) least: u8,
    /// The most.
    pub(crate) most: u8,
    /// What else has to stand near it.
    pub(crate) guard: Guard,
}

/// The phrases to look into, by word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    entries: Vec<Entry>,
    /// Where the entries of each word stand.
    words: Vec<Stretch>,
}

impl Index {
    pub(crate) fn new(store: &Store) -> Self {
        let frequency = frequency(store);
        let mut entries = Vec::new();
        for (phrase, parts) in store.phrases().enumerate() {
            if let Some(anchor) = rarest(store, parts, &frequency) {
                anchored(
                    store,
                    (phrase as u16, parts),
                    anchor,
                    &frequency,
                    &mut entries,
                );
            }
        }
        entries.sort_unstable();
        entries.dedup();
        let mut words = vec![Stretch::default(); store.words.len()];
        let mut start = 0;
        for group in entries.chunk_by(|one, other| one.word == other.word) {
            let end = start + group.len();
            if let Some((first, stretch)) = group
                .first()
                .and_then(|first| Some((first, words.get_mut(usize::from(first.word))?)))
            {
                debug_assert!(first.word < u16::MAX);
                *stretch = Stretch::new(start, end);
            }
            start = end;
        }
        Self { entries, words }
    }

    /// What to look into where a text has this word.
    pub(crate) fn of(&self, word: u16) -> &[Entry] {
        let stretch = self.words.get(usize::from(word));
        stretch.map_or(&[], |stretch| stretch.of(&self.entries))
    }
}

/// The slot of a phrase that is looked for.
#[derive(Clone, Copy)]
pub(crate) struct Anchor {
    /// Its part.
    pub(crate) part: usize,
    /// Its place in the part.
    pub(crate) at: usize,
    slot: Slot,
    /// The least words of the part in front of it.
    least: usize,
    /// The most.
    pub(crate) most: usize,
}

/// How often each word is likely to be met: as often as the phrases have it, and more for signs and the shortest words.
fn frequency(store: &Store) -> Vec<u32> {
    let mut all = vec![0_u32; store.words.len()];
    let mut count = |word: &WordId| {
        if let Some(count) = all.get_mut(usize::from(word >> 1)) {
            *count += 1;
        }
    };
    for part in store.phrases().flatten() {
        for slot in store.slots(*part) {
            match *slot {
                Slot::Word(word) => count(&word),
                Slot::Set(set) | Slot::Optional(set) => {
                    let set = store.set(set);
                    store.single(set).iter().for_each(&mut count);
                    store.rows(set).flatten().for_each(&mut count);
                }
            }
        }
    }
    for (number, count) in all.iter_mut().enumerate() {
        if store.words.word(number).len() < 4 {
            *count *= 8;
        }
    }
    all
}

/// The slot whose words are the least likely to be met, of those that are always there.
fn rarest(store: &Store, parts: &[Stretch], frequency: &[u32]) -> Option<Anchor> {
    let mut best: Option<(u32, Anchor)> = None;
    for (part, slots) in parts.iter().enumerate() {
        let (mut least, mut most) = (0, 0);
        for (at, slot) in store.slots(*slots).iter().enumerate() {
            let (cost, shortest, longest) = match *slot {
                Slot::Word(word) => (of_word(word, frequency), 1, 1),
                Slot::Set(set) | Slot::Optional(set) => of_set(store, set, frequency),
            };
            let is_optional = matches!(slot, Slot::Optional(_));
            if !is_optional && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                let slot = *slot;
                best = Some((
                    cost,
                    Anchor {
                        part,
                        at,
                        slot,
                        least,
                        most,
                    },
                ));
            }
            least += if is_optional { 0 } else { shortest };
            most += longest;
        }
    }
    best.map(|(_, anchor)| anchor)
}

fn of_word(word: WordId, frequency: &[u32]) -> u32 {
    frequency
        .get(usize::from(word >> 1))
        .copied()
        .unwrap_or_default()
}

/// How often the words of a set are likely to be met; of its rows, how many words the shortest and the longest have.
fn of_set(store: &Store, set: u16, frequency: &[u32]) -> (u32, usize, usize) {
    let set = store.set(set);
    let single = store.single(set);
    let mut cost: u32 = single.iter().map(|word| of_word(*word, frequency)).sum();
    let (mut shortest, mut longest) = if single.is_empty() {
        (usize::MAX, 0)
    } else {
        (1, 1)
    };
    for row in store.rows(set) {
        cost += row
            .iter()
            .map(|word| of_word(*word, frequency))
            .min()
            .unwrap_or_default();
        shortest = shortest.min(row.len());
        longest = longest.max(row.len());
    }
    (cost, shortest, longest)
}

fn anchored(
    store: &Store,
    (phrase, parts): (u16, &[Stretch]),
    anchor: Anchor,
    frequency: &[u32],
    entries: &mut Vec<Entry>,
) {
    let guard = guards(store, parts, anchor);
    // A word with so many words of its row in front of it, and so many behind.
    let mut add = |word: WordId, before: usize, behind: usize| {
        entries.push(Entry {
            word: word >> 1,
            phrase,
            part: anchor.part as u8,
            least: (anchor.least + before) as u8,
            most: (anchor.most + before) as u8,
            guard: guard(before, behind),
        });
    };
    match anchor.slot {
        Slot::Word(word) => add(word, 0, 0),
        Slot::Set(set) | Slot::Optional(set) => {
            let set = store.set(set);
            store.single(set).iter().for_each(|word| add(*word, 0, 0));
            for row in store.rows(set) {
                let words = row.iter().enumerate();
                if let Some((before, word)) =
                    words.min_by_key(|(_, word)| of_word(**word, frequency))
                {
                    add(*word, before, row.len() - before - 1);
                }
            }
        }
    }
}
