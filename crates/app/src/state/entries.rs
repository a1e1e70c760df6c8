//! The answers of a profile, sorted by question. A list: some forty entries need no tree, and the first load is smaller.

use rolefit_core::Question;

use super::Entry;

/// Answers by question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entries {
    // INVARIANT: sorted by question, each at most once.
    list: Vec<(Question, Entry)>,
}

impl Entries {
    /// The answers in the order of their questions.
    pub fn iter(&self) -> std::slice::Iter<'_, (Question, Entry)> {
        self.list.iter()
    }

    /// The answers without their questions.
    pub fn values(&self) -> impl Iterator<Item = &Entry> {
        self.list.iter().map(|(_, entry)| entry)
    }

    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: Question) -> Option<&Entry> {
        let place = self.place(question).ok()?;
        self.list.get(place).map(|(_, entry)| entry)
    }

    /// The answer to a question, to be changed.
    pub fn get_mut(&mut self, question: Question) -> Option<&mut Entry> {
        let place = self.place(question).ok()?;
        self.list.get_mut(place).map(|(_, entry)| entry)
    }

    /// Puts an answer in, in place of any other to the same question.
    pub fn insert(&mut self, question: Question, entry: Entry) {
        match self.place(question) {
            Ok(place) => {
                if let Some(slot) = self.list.get_mut(place) {
                    slot.1 = entry;
                }
            }
            Err(place) => self.list.insert(place, (question, entry)),
        }
    }

    /// Takes every answer out.
    pub fn clear(&mut self) {
        self.list.clear();
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn place(&self, question: Question) -> Result<usize, usize> {
        self.list
            .binary_search_by_key(&question, |(question, _)| *question)
    }
}
