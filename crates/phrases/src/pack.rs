//! Phrases packed into bytes, before the program that looks for them runs.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::PhraseError;
use crate::slots::{Classes, Slot, rows, slots};
use crate::streams::{Stream, Writer};
use crate::token::Written;

/// The most different words, those glued to what is before them counted again.
pub(crate) const MOST_WORDS: usize = 32_000;
/// The most words of a part of a phrase.
const MOST_IN_A_PART: usize = 60;

/// What a slot is, in the lower two bits of its shape.
pub(crate) const WORD: u8 = 0;
pub(crate) const SET: u8 = 1;
pub(crate) const OPTIONAL: u8 = 2;
pub(crate) const CLASS: u8 = 3;
/// What follows it, in the next two: another slot, a gap, another phrase.
pub(crate) const GAP: u8 = 1;
pub(crate) const END: u8 = 2;

/// Whether this is a phrase, with these classes of words: each a name and its words, parted by `|`; sorted by name.
///
/// # Errors
///
/// With what is wrong with it.
pub fn check(phrase: &str, classes: &[(&str, &str)]) -> Result<(), PhraseError> {
    checked(phrase, classes).map(|_| ())
}

/// The parts of a phrase that is one.
fn checked(phrase: &str, classes: Classes<'_>) -> Result<Vec<Vec<Slot>>, PhraseError> {
    let parts = slots(phrase, classes)?;
    let too_long = parts.iter().any(|part| {
        let longest = part.iter().map(|slot| longest(slot, classes));
        longest.sum::<usize>() > MOST_IN_A_PART
    });
    if too_long {
        return Err(PhraseError::TooLong(phrase.to_owned()));
    }
    Ok(parts)
}

/// The phrases as bytes for [`Phrases::unpack`](crate::Phrases::unpack), in their order. Classes as in [`check`].
///
/// # Errors
///
/// A phrase that is not one, or too many words.
pub fn pack<'a>(
    phrases: impl IntoIterator<Item = &'a str>,
    classes: &[(&str, &str)],
) -> Result<Vec<u8>, PhraseError> {
    let all = phrases.into_iter().map(|phrase| checked(phrase, classes));
    let all = all.collect::<Result<Vec<_>, _>>()?;
    let of_classes: Vec<BTreeSet<Vec<Written>>> =
        classes.iter().map(|(_, words)| rows(words)).collect();
    let of_slots = all
        .iter()
        .flatten()
        .flatten()
        .filter_map(|slot| match slot {
            Slot::OneOf { rows, .. } => Some(rows),
            Slot::Class(_) => None,
        });
    let numbers = Numbers::new(of_classes.iter().chain(of_slots).flatten().flatten())?;

    let mut out = Writer::default();
    numbers.write(&mut out);
    out.number(Stream::Counts, of_classes.len());
    for rows in &of_classes {
        set(rows, &numbers, &mut out);
    }
    for phrase in &all {
        for (part, at) in phrase.iter().zip(1..) {
            let after = if at == phrase.len() { END } else { GAP };
            write(part, after, &numbers, &mut out);
        }
    }
    Ok(out.packed())
}

/// The most words a slot stands for.
fn longest(slot: &Slot, classes: Classes<'_>) -> usize {
    let longest = |rows: &BTreeSet<Vec<Written>>| rows.iter().map(Vec::len).max();
    match slot {
        Slot::OneOf { rows, .. } => longest(rows),
        Slot::Class(class) => classes
            .get(*class)
            .and_then(|(_, words)| longest(&rows(words))),
    }
    .unwrap_or_default()
}

/// Every word by its number: in the order of the alphabet, so that the forms of one verb stand together, then once more
/// those that are glued somewhere to what is before them.
struct Numbers<'a> {
    words: BTreeMap<&'a str, u16>,
    glued: BTreeMap<&'a str, u16>,
}

impl<'a> Numbers<'a> {
    fn new(all: impl Iterator<Item = &'a Written>) -> Result<Self, PhraseError> {
        let mut words = BTreeSet::new();
        let mut glued = BTreeSet::new();
        for written in all {
            words.insert(written.word.as_str());
            if written.glued {
                glued.insert(written.word.as_str());
            }
        }
        if words.len() + glued.len() > MOST_WORDS {
            return Err(PhraseError::TooLarge);
        }
        let mut numbers = 0_u16..;
        Ok(Self {
            words: words.into_iter().zip(numbers.by_ref()).collect(),
            glued: glued.into_iter().zip(numbers).collect(),
        })
    }

    fn of(&self, written: &Written) -> u16 {
        let list = if written.glued {
            &self.glued
        } else {
            &self.words
        };
        list.get(written.word.as_str()).copied().unwrap_or_default()
    }

    fn write(&self, out: &mut Writer) {
        out.number(Stream::Counts, self.words.len());
        let mut last = "";
        for word in self.words.keys() {
            let pairs = last.bytes().zip(word.bytes());
            let shared = pairs.take_while(|(one, other)| one == other).count();
            let letters = word.as_bytes().get(shared..).unwrap_or_default();
            out.number(Stream::Shared, shared);
            out.number(Stream::Length, letters.len());
            out.bytes(Stream::Letters, letters);
            last = word;
        }
        out.number(Stream::Counts, self.glued.len());
        for word in self.glued.keys() {
            let number = self.words.get(word).copied().unwrap_or_default();
            out.number(Stream::Counts, number.into());
        }
    }
}

fn write(part: &[Slot], after: u8, numbers: &Numbers<'_>, out: &mut Writer) {
    for (slot, at) in part.iter().zip(1..) {
        let after = if at == part.len() { after << 2 } else { 0 };
        match slot {
            Slot::Class(class) => {
                out.byte(Stream::Shapes, CLASS | after);
                out.number(Stream::Sizes, *class);
            }
            Slot::OneOf { rows, optional } => match rows.first() {
                Some(row) if rows.len() == 1 && !optional => {
                    for (written, at) in row.iter().zip(1..) {
                        let after = if at == row.len() { after } else { 0 };
                        out.byte(Stream::Shapes, WORD | after);
                        out.bytes(Stream::Words, &numbers.of(written).to_le_bytes());
                    }
                }
                _ => {
                    let kind = if *optional { OPTIONAL } else { SET };
                    out.byte(Stream::Shapes, kind | after);
                    set(rows, numbers, out);
                }
            },
        }
    }
}

fn set(rows: &BTreeSet<Vec<Written>>, numbers: &Numbers<'_>, out: &mut Writer) {
    let mut single: Vec<u16> = Vec::new();
    let mut longer = Vec::new();
    for row in rows {
        match row.as_slice() {
            [written] => single.push(numbers.of(written)),
            _ => longer.push(row),
        }
    }
    single.sort_unstable();
    out.number(Stream::Sizes, single.len());
    out.number(Stream::Sizes, longer.len());
    for number in single {
        out.bytes(Stream::Single, &number.to_le_bytes());
    }
    for row in longer {
        out.number(Stream::Rows, row.len());
        for written in row {
            out.bytes(Stream::Words, &numbers.of(written).to_le_bytes());
        }
    }
}
