//! What lies open of one side: a profile, its answers, and how far its questions have come.

use rolefit_core::{Answers, Bank, Ends, Question};
use rolefit_ui::Choice;

use super::{Course, Detail, Details, Entries, Entry, Profile, Rows, Value, answers, fact_key};
use crate::route::{Place, Route};

/// The open profile of one side with its answers.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// The profile; none before the first answer.
    pub current: Option<Profile>,
    /// Its answers.
    pub entries: Entries,
    /// Its facts and wants, and what else it holds by key.
    pub details: Details,
    /// Which stages of the questions reached their end since the profile was opened: an end once reached stays.
    pub ends: Ends,
    /// The way through the questions that the visitor is on; none before the first.
    pub course: Option<Course>,
    /// Whether the profile's own row is not stored as it is here.
    pub row_due: bool,
}

impl Desk {
    /// A desk with nothing on it but these facts, wants and whatever else is kept by key.
    #[must_use]
    pub fn holding(told: impl IntoIterator<Item = (String, Value)>) -> Self {
        let mut desk = Self::default();
        for (key, value) in told {
            desk.tell(key, Some(value), 0);
        }
        desk
    }

    /// The answers to the questions of the side's bank as the engine takes them.
    #[must_use]
    pub fn answers(&self, bank: &Bank<'_>) -> Answers {
        let entries = self.entries.iter();
        answers(
            bank,
            entries.map(|(question, entry)| (*question, entry.choice)),
        )
    }

    /// What the question was answered with.
    #[must_use]
    pub fn choice(&self, question: Question) -> Option<Choice> {
        self.entries.get(question).map(|entry| entry.choice)
    }

    /// How many questions were answered or left out with "I can't say".
    #[must_use]
    pub fn touched_questions(&self) -> usize {
        self.entries.len()
    }

    /// How many questions were answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        let given = |entry: &&Entry| entry.choice != Choice::Declined;
        self.entries.values().filter(given).count()
    }

    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.entries.is_empty() && self.details.iter().all(|(_, it)| it.value.is_none())
    }

    /// What a fact was answered with.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Value> {
        self.detail(&fact_key(id))
    }

    /// The number a fact was answered with.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<u32> {
        match self.fact(id)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// What stands under a key of [`Details`].
    #[must_use]
    pub fn detail(&self, key: &str) -> Option<&Value> {
        self.details.get(key)?.value.as_ref()
    }

    /// The question answered before this one; the last one answered when this one is open.
    #[must_use]
    pub fn before(&self, question: Question) -> Option<Question> {
        let limit = self
            .entries
            .get(question)
            .map_or(u32::MAX, |entry| entry.place);
        let earlier = self.entries.iter().filter(|(_, entry)| entry.place < limit);
        earlier
            .max_by_key(|(_, entry)| entry.place)
            .map(|(question, _)| *question)
    }

    /// What is not known to be stored.
    #[must_use]
    pub fn unkept(&self) -> Rows {
        let answers = self.entries.iter().filter(|(_, entry)| !entry.kept);
        Rows {
            answers: answers.copied().collect(),
            details: self.details.unkept().cloned().collect(),
        }
    }

    /// Whether anything is not known to be stored.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.row_due
            || self.entries.values().any(|entry| !entry.kept)
            || self.details.unkept().next().is_some()
    }

    /// Whether anything was ever stored.
    pub(super) fn any_kept(&self) -> bool {
        self.entries.values().any(|entry| entry.kept)
            || self.details.iter().any(|(_, detail)| detail.kept)
    }

    /// The desk with this profile on it, or with none.
    pub(super) fn with(current: Option<(Profile, Rows)>) -> Self {
        let mut desk = Self::default();
        if let Some((profile, rows)) = current {
            for (question, entry) in rows.answers {
                desk.entries.insert(question, entry);
            }
            for (key, detail) in rows.details {
                desk.details.insert(key, detail);
            }
            desk.current = Some(profile);
        }
        desk
    }

    /// An address that names a stage of the questions leads into it; past its end, to what it has left.
    pub(super) fn take_course(&mut self, route: Route) {
        if let Route::Of(_, Place::Stage(stage)) = route {
            let beyond = stage.is_none_or(|stage| self.ends.reached(stage));
            self.course = Some(Course { stage, beyond });
        }
    }

    /// Enters an answer, later than all others; a question answered before keeps its place among them.
    pub(super) fn give(&mut self, question: Question, choice: Choice, now: u64) {
        let places = self.entries.values().map(|entry| entry.place).max();
        let entry = Entry {
            choice,
            place: self.entries.get(question).map_or_else(
                || places.unwrap_or(0).saturating_add(1),
                |entry| entry.place,
            ),
            stamp: self.stamp(now),
            kept: false,
        };
        self.entries.insert(question, entry);
    }

    /// Enters an answer to a fact or a want, later than all others.
    pub(super) fn tell(&mut self, key: String, value: Option<Value>, now: u64) {
        let detail = Detail {
            value,
            stamp: self.stamp(now),
            kept: false,
        };
        self.details.insert(key, detail);
    }

    /// A stamp later than all others of the profile.
    fn stamp(&self, now: u64) -> u64 {
        now.max(self.last_stamp().map_or(0, |last| last.saturating_add(1)))
    }

    pub(super) fn last_stamp(&self) -> Option<u64> {
        let answers = self.entries.values().map(|entry| entry.stamp);
        let details = self.details.iter().map(|(_, detail)| detail.stamp);
        answers.chain(details).max()
    }

    /// Puts questions off in the open profile.
    pub(super) fn put_off(&mut self, questions: Vec<Question>) {
        if let Some(open) = self.current.as_mut().filter(|_| !questions.is_empty()) {
            open.put_off(questions);
            self.row_due = true;
        }
    }

    /// Notes that these are stored as of their stamps.
    pub(super) fn keep(&mut self, kept: Rows) {
        for (question, stored) in kept.answers {
            if let Some(entry) = self.entries.get_mut(question)
                && entry.stamp == stored.stamp
            {
                entry.kept = true;
            }
        }
        for (key, stored) in kept.details {
            self.details.keep(&key, stored.stamp);
        }
    }

    /// Takes in what another tab stored: for each question the later answer wins, and nothing given here is lost. Says
    /// whether anything moved.
    pub(super) fn merge(&mut self, rows: Rows) -> bool {
        let mut moved = false;
        for (question, row) in rows.answers {
            let newer = self
                .entries
                .get(question)
                .is_none_or(|entry| entry.stamp < row.stamp);
            if newer {
                self.entries.insert(question, row);
                moved = true;
            }
        }
        for (key, row) in rows.details {
            let here = self.details.get(&key);
            if here.is_none_or(|detail| detail.stamp < row.stamp) {
                self.details.insert(key, row);
                moved = true;
            }
        }
        moved
    }
}
