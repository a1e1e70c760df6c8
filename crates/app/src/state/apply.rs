//! What each action does.

use rolefit_core::Question;
use rolefit_ui::Choice;

use super::{Action, Entry, Profile, State, Storage};

impl State {
    /// Applies one action. Total: every action is possible in every state.
    pub fn apply(&mut self, action: Action) {
        self.version = self.version.wrapping_add(1);
        match action {
            Action::Went(route) => {
                self.route = route;
                self.store_needed = false;
            }
            Action::StoreNeeded => self.store_needed = true,
            Action::Opened {
                profiles,
                current,
                set_aside,
            } => {
                // What was done before storage was there is not stored yet.
                let waiting = self.unkept();
                let begun = self.current.take();
                self.storage = Storage::Open;
                self.set_aside = set_aside;
                self.opened(profiles, current);
                if let Some(begun) = begun {
                    self.carry_over(begun, waiting);
                }
            }
            Action::Closed(trouble) => self.storage = Storage::Off(trouble),
            Action::Answered {
                question,
                choice,
                now,
                profile,
            } => {
                self.begin(profile);
                self.give(question, choice, now);
                self.date();
                self.store_needed = false;
                self.touch();
            }
            // What is not stored yet is never put away.
            Action::BroughtIn { .. } | Action::Switched { .. } if self.is_due() => {}
            Action::BroughtIn { profile, choices } => {
                let profiles = std::mem::take(&mut self.profiles);
                self.opened(profiles, None);
                let now = profile.created;
                self.begin(profile);
                for (question, choice) in choices {
                    self.give(question, choice, now);
                }
                self.touch();
            }
            Action::PutOff { question, profile } => {
                self.begin(profile);
                self.put_off(vec![question]);
                self.touch();
            }
            Action::SaveBegan => {
                self.busy = self.busy.saturating_add(1);
                self.row_due = false;
            }
            Action::SaveDone(kept) => {
                self.busy = self.busy.saturating_sub(1);
                self.failed = false;
                for (question, stamp) in kept {
                    if let Some(entry) = self.entries.get_mut(question)
                        && entry.stamp == stamp
                    {
                        entry.kept = true;
                    }
                }
            }
            Action::SaveFailed => {
                self.busy = self.busy.saturating_sub(1);
                self.failed = true;
                self.row_due = self.current.is_some();
            }
            Action::Retry => self.failed = false,
            Action::Changed { profiles, rows } => self.changed_elsewhere(profiles, rows),
            Action::Switched { profiles, current } => self.opened(profiles, current),
            Action::Listed(profiles) => self.listed(profiles),
            Action::Deleted => {
                *self = self.emptied();
            }
        }
    }

    /// Replaces what is open.
    fn opened(
        &mut self,
        profiles: Vec<Profile>,
        current: Option<(Profile, Vec<(Question, Entry)>)>,
    ) {
        self.profiles = profiles;
        self.current = None;
        self.row_due = false;
        self.entries.clear();
        self.touched = false;
        self.from_other_tab = false;
        self.failed = false;
        if let Some((profile, rows)) = current {
            for (question, entry) in rows {
                self.entries.insert(question, entry);
            }
            self.current = Some(profile);
        }
    }

    /// Adds what was done elsewhere to what is open; without an open profile the one begun there opens.
    fn carry_over(&mut self, mut begun: Profile, waiting: Vec<(Question, Entry)>) {
        let later = std::mem::take(&mut begun.later);
        self.begin(begun);
        self.put_off(later);
        for (question, entry) in waiting {
            self.give(question, entry.choice, entry.stamp);
        }
        self.touch();
    }

    /// Takes in what another tab stored: for each question the later answer wins, and nothing given here is lost.
    fn changed_elsewhere(&mut self, profiles: Vec<Profile>, rows: Vec<(Question, Entry)>) {
        self.listed(profiles);
        if self.current.is_none() {
            return;
        }
        let mut moved = false;
        for (question, row) in rows {
            let newer = self
                .entries
                .get(question)
                .is_none_or(|entry| entry.stamp < row.stamp);
            if newer {
                self.entries.insert(question, row);
                moved = true;
            }
        }
        self.from_other_tab |= moved;
        self.touched |= moved;
    }

    /// Takes in a new list of profiles; the open one closes when it is no longer there, unless it has answers that were
    /// never stored.
    fn listed(&mut self, profiles: Vec<Profile>) {
        self.profiles = profiles;
        let Some(open) = self.current.clone() else {
            return;
        };
        let listed = self.profiles.iter().find(|profile| profile.id == open.id);
        match listed.cloned() {
            Some(mut profile) => {
                profile.put_off(open.later);
                self.current = Some(profile);
            }
            None if !self.is_due() || self.entries.values().any(|entry| entry.kept) => {
                let profiles = std::mem::take(&mut self.profiles);
                *self = Self {
                    profiles,
                    set_aside: self.set_aside,
                    ..self.emptied()
                };
            }
            None => self.profiles.push(open),
        }
    }

    /// No profile and no answer, in the same place.
    fn emptied(&self) -> Self {
        Self {
            version: self.version,
            route: self.route,
            store_needed: self.store_needed,
            storage: self.storage,
            ..Self::default()
        }
    }

    /// Opens a new profile unless one is open.
    fn begin(&mut self, profile: Profile) {
        if self.current.is_none() {
            self.profiles.push(profile.clone());
            self.current = Some(profile);
            self.row_due = true;
        }
    }

    /// Enters an answer, later than all others; a question answered before keeps its place among them.
    fn give(&mut self, question: Question, choice: Choice, now: u64) {
        let entries = || self.entries.values();
        let last = entries().map(|entry| entry.stamp).max();
        let places = entries().map(|entry| entry.place).max();
        let entry = Entry {
            choice,
            place: self.entries.get(question).map_or_else(
                || places.unwrap_or(0).saturating_add(1),
                |entry| entry.place,
            ),
            stamp: now.max(last.unwrap_or(0).saturating_add(1)),
            kept: false,
        };
        self.entries.insert(question, entry);
    }

    /// Puts questions off in the open profile.
    fn put_off(&mut self, questions: Vec<Question>) {
        if let Some(open) = self.current.as_mut().filter(|_| !questions.is_empty()) {
            open.put_off(questions);
            self.row_due = true;
        }
    }

    /// Something was done here and is to be stored.
    fn touch(&mut self) {
        self.touched = true;
        self.from_other_tab = false;
        self.failed = false;
    }

    /// Dates the open profile by its latest answer.
    fn date(&mut self) {
        let latest = self.entries.values().map(|entry| entry.stamp).max();
        if let (Some(open), Some(latest)) = (&mut self.current, latest) {
            open.updated = latest;
            for profile in &mut self.profiles {
                if profile.id == open.id {
                    profile.updated = latest;
                }
            }
        }
    }
}
