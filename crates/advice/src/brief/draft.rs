//! A part in the making: sentences with what they rest on, and what is missing.

use std::collections::BTreeSet;

use rolefit_catalogue::company;

use super::clash::clash;
use super::section::{Block, Input, InputHash, Missing, Section, SectionId, Sentence};
use super::words::date;
use super::{Basis, Heavy, heaviest};
use crate::company::Fact;

/// The option by which a company says that nobody breaks a tie yet.
pub(super) const NOBODY_SAID: &str = "nobody_said";

/// A part being written.
pub(super) struct Draft<'a> {
    /// What it is written from.
    pub basis: &'a Basis<'a>,
    /// The needs that no fact contradicts, heaviest first.
    needs: Vec<Heavy>,
    /// Those that one does.
    clashes: Vec<Missing>,
    blocks: Vec<Block>,
    paragraph: Vec<Sentence>,
    needs_you: Vec<Missing>,
}

impl<'a> Draft<'a> {
    pub(super) fn new(basis: &'a Basis<'a>) -> Self {
        let facts = &basis.company.facts;
        let mut needs = heaviest(basis.need, &basis.company.answers, basis.work);
        let mut clashes = Vec::new();
        needs.retain(|need| match clash(need, facts) {
            Some(fact) => {
                clashes.push(Missing::Contradiction(fact, need.id));
                false
            }
            None => true,
        });
        Self {
            basis,
            needs,
            clashes,
            blocks: Vec::new(),
            paragraph: Vec::new(),
            needs_you: Vec::new(),
        }
    }

    /// The number given for a fact; where none was, the part needs it.
    pub(super) fn number(&mut self, id: &'static str) -> Option<u32> {
        let number = self.basis.company.facts.number(id);
        self.wanted(id, number)
    }

    /// The option chosen for a fact; where none was, the part needs it.
    pub(super) fn choice(&mut self, id: &'static str) -> Option<&'a str> {
        let basis = self.basis;
        self.wanted(id, basis.company.facts.choice(id))
    }

    /// The options that hold; where the fact was not answered, the part needs it.
    pub(super) fn choices(&mut self, id: &'static str) -> Option<Vec<&'a str>> {
        let basis = self.basis;
        self.wanted(id, basis.company.facts.choices(id))
    }

    /// The text given for a fact, without space around it; where none was, the part needs it.
    pub(super) fn text(&mut self, id: &'static str) -> Option<&'a str> {
        let basis = self.basis;
        let text = basis.company.facts.text(id).map(str::trim);
        self.wanted(id, text.filter(|text| !text.is_empty()))
    }

    fn wanted<T>(&mut self, id: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.missing(Missing::Fact(id));
        }
        value
    }

    /// When interviews begin and when it is decided, as people read dates; neither where the end comes before the start.
    pub(super) fn dates(&mut self) -> (Option<String>, Option<String>) {
        let first = self.text("interviews_begin");
        let last = self.text("decision_date");
        // Dates written year-month-day stand in the order of time.
        if let (Some(first), Some(last)) = (first, last)
            && last < first
        {
            self.missing(Missing::Contradiction("interviews_begin", "decision_date"));
            return (None, None);
        }
        (first.and_then(date), last.and_then(date))
    }

    /// Says that the part needs something.
    pub(super) fn missing(&mut self, missing: Missing) {
        if !self.needs_you.contains(&missing) {
            self.needs_you.push(missing);
        }
    }

    /// A sentence of the paragraph that is being written.
    pub(super) fn say(&mut self, text: impl Into<String>, from: impl IntoIterator<Item = Input>) {
        self.paragraph.push(sentence(text, from));
    }

    /// The sentence for the option chosen; where the fact was not answered, the part needs it. An option without a
    /// sentence says nothing.
    pub(super) fn say_choice<T: Into<String>>(
        &mut self,
        id: &'static str,
        words: impl FnOnce(&str) -> Option<T>,
    ) {
        if let Some(text) = self.choice(id).and_then(words) {
            self.say(text, [Input::Fact(id)]);
        }
    }

    /// Ends the paragraph.
    pub(super) fn end_paragraph(&mut self) {
        if !self.paragraph.is_empty() {
            let sentences = std::mem::take(&mut self.paragraph);
            self.blocks.push(Block::Paragraph(sentences));
        }
    }

    /// A list; none without entries.
    pub(super) fn list(&mut self, lead: Option<&str>, entries: Vec<Sentence>) {
        self.end_paragraph();
        if !entries.is_empty() {
            let lead = lead.map(str::to_owned);
            self.blocks.push(Block::List { lead, entries });
        }
    }

    /// Rows; none without any.
    pub(super) fn rows(&mut self, rows: Vec<(String, Sentence)>) {
        self.end_paragraph();
        if !rows.is_empty() {
            self.blocks.push(Block::Rows(rows));
        }
    }

    /// The needs, heaviest first, or the word that there are none. One that a fact contradicts is left out: see
    /// [`Self::say_clashes`].
    pub(super) fn needs_or_say_so(&mut self) -> Vec<Heavy> {
        if self.basis.need.demands.is_empty() {
            self.missing(Missing::Needs);
        }
        self.needs.clone()
    }

    /// The needs that no fact contradicts, heaviest first.
    pub(super) fn needs(&self) -> &[Heavy] {
        &self.needs
    }

    /// Asks the user about every need that a fact contradicts.
    pub(super) fn say_clashes(&mut self) {
        for clash in self.clashes.clone() {
            self.missing(clash);
        }
    }

    /// The part as it stands.
    pub(super) fn finish(mut self, id: SectionId) -> Section {
        self.end_paragraph();
        let used: Vec<Input> = self
            .blocks
            .iter()
            .flat_map(Block::sentences)
            .flat_map(|sentence| sentence.from.iter().copied())
            .collect();
        let sorted: BTreeSet<Input> = used.iter().copied().collect();
        Section {
            id,
            hash: self.hash(&used),
            blocks: self.blocks,
            needs_you: self.needs_you,
            from: sorted.into_iter().collect(),
        }
    }

    /// Over the inputs in the order they are spoken of, so that another order is another draft.
    fn hash(&self, used: &[Input]) -> InputHash {
        let mut hash = Fnv::new();
        for input in used {
            // A source is the catalogue's, not the company's.
            if let Some(value) = self.value(*input) {
                hash.part(input.kind());
                hash.part(input.id());
                hash.part(&value);
            }
        }
        for missing in &self.needs_you {
            let (kind, first, second) = match missing {
                Missing::Fact(id) => ("missing", *id, ""),
                Missing::Unnamed(id) => ("unnamed", *id, ""),
                Missing::Contradiction(first, second) => ("contradiction", *first, *second),
                Missing::Needs => ("needs", "", ""),
                Missing::Seat => ("seat", "", ""),
            };
            for part in [kind, first, second] {
                hash.part(part);
            }
        }
        InputHash(hash.0)
    }

    fn value(&self, input: Input) -> Option<String> {
        let company = self.basis.company;
        let level = company::item_index;
        Some(match input {
            Input::Need(id) => {
                let level = company.answers.item(level(id)?).given();
                level.map_or_else(String::new, |level| level.get().to_string())
            }
            Input::Later(id) => {
                let level = company.later.get(&level(id)?);
                level.map_or_else(String::new, |level| level.get().to_string())
            }
            Input::Fact(id) => match company.facts.0.get(id) {
                None => String::new(),
                Some(Fact::Number(number)) => number.to_string(),
                Some(Fact::Choice(option)) => option.clone(),
                Some(Fact::Choices(options)) => {
                    options.iter().cloned().collect::<Vec<_>>().join(" ")
                }
                Some(Fact::Text(text)) => text.clone(),
            },
            Input::Work => self.basis.work.map_or("", super::Work::as_str).to_owned(),
            Input::Demand(id) => {
                let mut demands = self.basis.need.demands.iter();
                let of = |item| Some(item) == rolefit_catalogue::item_index(id);
                let demand = demands.find(|demand| of(demand.requirement.item));
                let level = demand.map(|demand| demand.requirement.level.get());
                level.map_or_else(String::new, |level| level.to_string())
            }
            Input::Competency(_) => String::new(),
            Input::Source(_) => return None,
        })
    }
}

/// A sentence that rests on these.
pub(super) fn sentence(text: impl Into<String>, from: impl IntoIterator<Item = Input>) -> Sentence {
    let mut mentioned = Vec::new();
    for input in from {
        if !mentioned.contains(&input) {
            mentioned.push(input);
        }
    }
    Sentence {
        text: text.into(),
        from: mentioned,
    }
}

/// FNV-1a over parts; each ends with a byte that no text holds, so that none runs into the next.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    fn part(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_fnv_1a() {
        // The published value for "foobar", without the byte that ends a part.
        let mut hash = Fnv::new();
        for byte in "foobar".bytes() {
            hash.0 = (hash.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        assert_eq!(hash.0, 0x8594_4171_f739_67e8);
        let of = |parts: &[&str]| {
            let mut hash = Fnv::new();
            parts.iter().for_each(|part| hash.part(part));
            hash.0
        };
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
