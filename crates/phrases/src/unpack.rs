//! Packed phrases made ready to be looked for.

use crate::pack::{CLASS, END, GAP, MOST_WORDS, OPTIONAL, WORD};
use crate::streams::{Reader, Stream};
use crate::words::Words;

/// A word of a phrase: twice its number, one more where it is glued to what is before it.
pub(crate) type WordId = u16;

/// A place in a part of a phrase.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Slot {
    Word(WordId),
    /// The set with this number.
    Set(u16),
    /// The same, or nothing.
    Optional(u16),
}

/// A stretch of a list.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Stretch {
    start: u32,
    end: u32,
}

impl Stretch {
    pub(crate) const fn new(start: usize, end: usize) -> Self {
        Self {
            start: start as u32,
            end: end as u32,
        }
    }

    fn since<T>(start: usize, list: &[T]) -> Self {
        Self {
            start: start as u32,
            end: list.len() as u32,
        }
    }

    pub(crate) fn of<T>(self, list: &[T]) -> &[T] {
        list.get(self.start as usize..self.end as usize)
            .unwrap_or_default()
    }
}

/// Words and rows of words, any of which may stand in a slot.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Set {
    /// The bits of its first words: most words that are not among them are told by it.
    pub(crate) bits: u64,
    single: Stretch,
    rows: Stretch,
}

impl Set {
    /// Whether something in the set may begin with this word.
    pub(crate) const fn may_begin(&self, word: WordId) -> bool {
        self.bits & bit(word) != 0
    }
}

/// The bit of a word among those of a set. Neighbours in the alphabet share one: most sets hold a verb with its forms.
pub(crate) const fn bit(word: WordId) -> u64 {
    let near = word >> 3;
    1 << ((near ^ near >> 6) & 63)
}

/// Phrases as rows of slots.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    pub(crate) words: Words,
    /// Single words of all sets, in order within each.
    single: Vec<WordId>,
    /// Words of all rows.
    row_words: Vec<WordId>,
    /// Where the words of each row stand.
    rows: Vec<Stretch>,
    sets: Vec<Set>,
    slots: Vec<Slot>,
    /// Where the slots of each part stand.
    parts: Vec<Stretch>,
    /// Where the parts of each phrase stand.
    phrases: Vec<Stretch>,
}

impl Store {
    pub(crate) fn unpack(packed: &[u8]) -> Self {
        let mut reader = Reader::new(packed);
        let mut store = Self::default();
        let glued = store.take_words(&mut reader);
        for _ in 0..reader.count(Stream::Counts, Stream::Sizes) {
            store.take_set(&mut reader, &glued);
        }
        while reader.left(Stream::Shapes) > 0 {
            store.take_phrase(&mut reader, &glued);
        }
        store
    }

    pub(crate) fn phrases(&self) -> impl Iterator<Item = &[Stretch]> {
        self.phrases.iter().map(|phrase| phrase.of(&self.parts))
    }

    /// The parts of a phrase.
    pub(crate) fn parts(&self, phrase: usize) -> &[Stretch] {
        let phrase = self.phrases.get(phrase).copied().unwrap_or_default();
        phrase.of(&self.parts)
    }

    /// The slots of a part.
    pub(crate) fn slots(&self, part: Stretch) -> &[Slot] {
        part.of(&self.slots)
    }

    /// The set with this number.
    pub(crate) fn set(&self, number: u16) -> Set {
        let set = self.sets.get(usize::from(number));
        set.copied().unwrap_or_default()
    }

    /// The single words of a set, in order.
    pub(crate) fn single(&self, set: Set) -> &[WordId] {
        set.single.of(&self.single)
    }

    /// The rows of a set.
    pub(crate) fn rows(&self, set: Set) -> impl Iterator<Item = &[WordId]> + Clone {
        let rows = set.rows.of(&self.rows).iter();
        rows.map(|row| row.of(&self.row_words))
    }

    /// The bits of the words a part may begin with.
    pub(crate) fn opening_bits(&self, part: Stretch) -> u64 {
        let mut bits = 0;
        for slot in self.slots(part) {
            match *slot {
                Slot::Word(word) => return bits | bit(word),
                Slot::Set(set) => return bits | self.set(set).bits,
                Slot::Optional(set) => bits |= self.set(set).bits,
            }
        }
        bits
    }

    /// The most words a slot stands for.
    pub(crate) fn longest(&self, slot: Slot) -> usize {
        match slot {
            Slot::Word(_) => 1,
            Slot::Set(set) | Slot::Optional(set) => {
                let rows = self.rows(self.set(set));
                rows.map(<[WordId]>::len).max().unwrap_or(1)
            }
        }
    }

    fn take_words(&mut self, reader: &mut Reader<'_>) -> Vec<u16> {
        for _ in 0..reader.count(Stream::Counts, Stream::Length).min(MOST_WORDS) {
            let shared = reader.number(Stream::Shared);
            let length = reader.number(Stream::Length);
            self.words
                .push(shared, reader.bytes(Stream::Letters, length));
        }
        self.words.finish();
        let count = reader.count(Stream::Counts, Stream::Counts);
        (0..count)
            .map(|_| reader.number(Stream::Counts) as u16)
            .collect()
    }

    /// The word with this number in the packed form.
    fn id(&self, number: u16, glued: &[u16]) -> WordId {
        match usize::from(number).checked_sub(self.words.len()) {
            None => number << 1,
            Some(at) => glued.get(at).copied().unwrap_or_default() << 1 | 1,
        }
    }

    fn take_word(&self, reader: &mut Reader<'_>, glued: &[u16]) -> WordId {
        self.id(reader.short(Stream::Words), glued)
    }

    fn take_set(&mut self, reader: &mut Reader<'_>, glued: &[u16]) -> u16 {
        let count = reader.count(Stream::Sizes, Stream::Single);
        let row_count = reader.count(Stream::Sizes, Stream::Rows);
        let start = self.single.len();
        for _ in 0..count {
            let number = reader.short(Stream::Single);
            self.single.push(self.id(number, glued));
        }
        let single = Stretch::since(start, &self.single);
        let start = self.rows.len();
        for _ in 0..row_count {
            let first = self.row_words.len();
            for _ in 0..reader.count(Stream::Rows, Stream::Words) {
                let word = self.take_word(reader, glued);
                self.row_words.push(word);
            }
            self.rows.push(Stretch::since(first, &self.row_words));
        }
        let rows = Stretch::since(start, &self.rows);
        let mut set = Set {
            bits: 0,
            single,
            rows,
        };
        let rows = self.rows(set).filter_map(<[WordId]>::first);
        let first = self.single(set).iter().chain(rows);
        set.bits = first.fold(0, |bits, word| bits | bit(*word));
        self.sets.push(set);
        (self.sets.len() - 1) as u16
    }

    fn take_phrase(&mut self, reader: &mut Reader<'_>, glued: &[u16]) {
        let first_part = self.parts.len();
        let mut first_slot = self.slots.len();
        loop {
            let shape = reader.byte(Stream::Shapes);
            let slot = match shape & 3 {
                WORD => Slot::Word(self.take_word(reader, glued)),
                CLASS => Slot::Set(reader.number(Stream::Sizes) as u16),
                OPTIONAL => Slot::Optional(self.take_set(reader, glued)),
                _ => Slot::Set(self.take_set(reader, glued)),
            };
            self.slots.push(slot);
            let after = shape >> 2;
            if after == GAP || after == END {
                self.parts.push(Stretch::since(first_slot, &self.slots));
                first_slot = self.slots.len();
            }
            if after == END || reader.left(Stream::Shapes) == 0 {
                break;
            }
        }
        self.phrases.push(Stretch::since(first_part, &self.parts));
    }
}
