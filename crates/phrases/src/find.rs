//! Finds many phrases in a text at once, as whole words, whatever their case, quotes and dashes.

use crate::error::PhraseError;
use crate::fold::Folded;
use crate::guard::{Guard, Place};
use crate::index::{Entry, Index};
use crate::pack::pack;
use crate::span::Span;
use crate::text::{Token, UNKNOWN, parted};
use crate::unpack::{Slot, Store, Stretch, WordId};

/// The most words that ` .. ` stands for.
pub(crate) const MOST_BETWEEN: usize = 6;

/// Phrases to look for.
#[derive(Clone, Debug)]
pub struct Phrases {
    pub(crate) store: Store,
    index: Index,
}

/// A phrase in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// Where it stands in the source.
    pub span: Span,
    /// Which of the phrases it is: its place in the order they were given.
    pub phrase: usize,
}

impl Phrases {
    /// Phrases as they are written.
    ///
    /// # Errors
    ///
    /// A phrase that is not one.
    pub fn new<'a>(phrases: impl IntoIterator<Item = &'a str>) -> Result<Self, PhraseError> {
        Ok(Self::unpack(&pack(phrases, &[])?))
    }

    /// Phrases that were packed ([`pack`](crate::pack())). Other bytes make phrases that mean nothing.
    #[must_use]
    pub fn unpack(packed: &[u8]) -> Self {
        let store = Store::unpack(packed);
        let index = Index::new(&store);
        Self { store, index }
    }

    /// Every phrase in `text`, overlapping ones too, by where they begin. A phrase that is found several times from the
    /// same place on counts once, with the longest variant.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit> {
        self.find_folded(&Folded::new(text))
    }

    /// The same in a text already folded. The spans are those of its source.
    #[must_use]
    pub fn find_folded(&self, folded: &Folded) -> Vec<Hit> {
        let text = parted(&self.store.words, folded.text());
        let mut hits = Vec::new();
        for at in 0..text.len() {
            let Some(token) = text.get(at) else { break };
            if token.word == UNKNOWN {
                continue;
            }
            for entry in self.index.of(token.word >> 1) {
                if !is_guarded(entry.guard, at, token, &text) {
                    continue;
                }
                self.look_into(entry, at, &text, |phrase, first, last| {
                    let start = text.get(first).map_or(0, |token| token.start);
                    let end = text.get(last).map_or(0, |token| token.end);
                    hits.extend(folded.source(start, end).map(|span| Hit { span, phrase }));
                });
            }
        }
        hits.sort_unstable_by_key(|hit| (hit.phrase, hit.span.start, usize::MAX - hit.span.end));
        hits.dedup_by_key(|hit| (hit.phrase, hit.span.start));
        hits.sort_unstable();
        hits
    }

    /// Calls `found` with each place where the entry's phrase stands around the token `at`: its first and last token.
    fn look_into(
        &self,
        entry: &Entry,
        at: usize,
        text: &[Token],
        mut found: impl FnMut(usize, usize, usize),
    ) {
        let phrase = usize::from(entry.phrase);
        let parts = self.store.parts(phrase);
        let Some((before, rest)) = parts.split_at_checked(entry.part.into()) else {
            return;
        };
        let Some(part) = rest.first() else { return };
        let Some(last) = at.checked_sub(entry.least.into()) else {
            return;
        };
        for start in at.saturating_sub(entry.most.into())..=last {
            if self.ends(*part, text, start) == 0 {
                continue;
            }
            if before.is_empty() {
                self.whole(parts, text, start, |end| found(phrase, start, end));
                continue;
            }
            // The first part stands so many words before this one at most.
            let most = before
                .iter()
                .map(|part| MOST_BETWEEN + self.longest(*part))
                .sum();
            let words = text.get(start).map_or(0, |token| token.words);
            let near = text
                .get(..start)
                .unwrap_or_default()
                .iter()
                .enumerate()
                .rev();
            let bits = parts
                .first()
                .map_or(0, |first| self.store.opening_bits(*first));
            let near = near.take_while(|(_, token)| words - token.words <= most);
            for (first, _) in near.filter(|(_, token)| token.bit & bits != 0) {
                self.whole(parts, text, first, |end| found(phrase, first, end));
            }
        }
    }

    /// Calls `found` with the last token of each wording of a phrase whose first part begins at the token `start`.
    fn whole(&self, parts: &[Stretch], text: &[Token], start: usize, mut found: impl FnMut(usize)) {
        let Some((first, rest)) = parts.split_first() else {
            return;
        };
        for end in ends(start, self.ends(*first, text, start)) {
            if let Some(last) = self
                .completed(rest, text, end)
                .and_then(|end| end.checked_sub(1))
            {
                found(last);
            }
        }
    }

    /// Where further parts end, each the nearest after the one before; of its wordings the shortest with which the rest
    /// follows.
    fn completed(&self, parts: &[Stretch], text: &[Token], end: usize) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else {
            return Some(end);
        };
        let (start, reached) = self.next(*part, text, end)?;
        ends(start, reached).find_map(|end| self.completed(rest, text, end))
    }

    /// Where the nearest wording of a part begins few words after the token before `end`, within the clause, and where it
    /// ends.
    fn next(&self, part: Stretch, text: &[Token], end: usize) -> Option<(usize, u64)> {
        let rest = text.get(end..)?;
        let first = rest.first()?;
        // What the token before opens does not count: the clause may end right behind it.
        let near = rest.iter().take_while(|token| {
            token.words - first.words <= MOST_BETWEEN && token.breaks == first.breaks
        });
        let bits = self.store.opening_bits(part);
        let near = near.zip(end..).filter(|(token, _)| token.bit & bits != 0);
        near.map(|(_, start)| (start, self.ends(part, text, start)))
            .find(|(_, ends)| *ends != 0)
    }

    /// The most words of a part.
    fn longest(&self, part: Stretch) -> usize {
        let slots = self.store.slots(part).iter();
        slots.map(|slot| self.store.longest(*slot)).sum()
    }

    /// Where a part ends that begins at the token `start`: a bit for each wording, by how many tokens it has.
    fn ends(&self, part: Stretch, text: &[Token], start: usize) -> u64 {
        let mut reached = 1;
        for slot in self.store.slots(part) {
            reached = self.after(*slot, text, start, reached);
            if reached == 0 {
                break;
            }
        }
        reached
    }

    /// Where the slot ends that begins where the bits say.
    fn after(&self, slot: Slot, text: &[Token], start: usize, reached: u64) -> u64 {
        let mut after = match slot {
            Slot::Optional(_) => reached,
            _ => 0,
        };
        let mut rest = reached;
        while rest != 0 {
            let count = rest.trailing_zeros() as usize;
            rest &= rest - 1;
            let Some(token) = text.get(start + count) else {
                break;
            };
            // Whether the first token is glued to what is before the phrase makes no difference.
            let first = if count == 0 {
                token.word & !1
            } else {
                token.word
            };
            match slot {
                Slot::Word(word) => after |= u64::from(word == first) << (count + 1),
                Slot::Set(set) | Slot::Optional(set) => {
                    let set = self.store.set(set);
                    if !set.may_begin(first) {
                        continue;
                    }
                    let is_one = has(self.store.single(set), first);
                    after |= u64::from(is_one) << (count + 1);
                    for row in self.store.rows(set) {
                        let Some((head, tail)) = row.split_first() else {
                            continue;
                        };
                        let tokens = text.get(start + count + 1..start + count + row.len());
                        let is_row = *head == first
                            && tokens.is_some_and(|tokens| {
                                tokens
                                    .iter()
                                    .zip(tail)
                                    .all(|(token, word)| token.word == *word)
                            });
                        after |= u64::from(is_row) << (count + row.len());
                    }
                }
            }
        }
        after
    }
}

/// The places that the bits of [`Phrases::ends`] stand for, the nearest first.
fn ends(start: usize, mut reached: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let count = reached.trailing_zeros() as usize;
        reached &= reached.checked_sub(1)?;
        Some(start + count)
    })
}

/// Whether what a guard asks for stands near the token `at`.
fn is_guarded(guard: Guard, at: usize, token: &Token, text: &[Token]) -> bool {
    let there = match guard.place {
        Place::Nowhere => return true,
        Place::Next => token.next,
        Place::Last => token.last,
        Place::After(count) => text.get(at + usize::from(count)).map_or(0, |it| it.bit),
        Place::Before(count) => {
            let at = at.checked_sub(count.into());
            at.and_then(|at| text.get(at)).map_or(0, |it| it.bit)
        }
    };
    there & guard.bits != 0
}

/// Whether an ordered list has a word.
fn has(list: &[WordId], word: WordId) -> bool {
    if list.len() <= 8 {
        list.contains(&word)
    } else {
        list.binary_search(&word).is_ok()
    }
}

#[cfg(test)]
mod tests;
