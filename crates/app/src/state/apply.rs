//! What each action does.

use rolefit_core::{Ends, Question};
use rolefit_ui::Choice;

use super::{Action, Course, Detail, Entry, Profile, Rows, State, Storage, Value};
use crate::route::Route;

impl State {
    /// Applies one action. Total: every action is possible in every state.
    pub fn apply(&mut self, action: Action) {
        self.version = self.version.wrapping_add(1);
        match action {
            Action::Went(route) => {
                self.route = route;
                self.store_needed = false;
                self.take_course();
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
            Action::Told {
                key,
                value,
                now,
                profile,
            } => {
                self.begin(profile);
                self.tell(key, value, now);
                self.date();
                self.touch();
            }
            Action::Turned(ends, course) => {
                self.ends = ends.or(self.ends);
                self.course = course;
            }
            // What is not stored yet is never put away.
            Action::BroughtIn { .. } | Action::Switched { .. } if self.is_due() => {}
            Action::BroughtIn {
                profile,
                choices,
                told,
            } => {
                let profiles = std::mem::take(&mut self.profiles);
                self.opened(profiles, None);
                let now = profile.created;
                self.begin(profile);
                for (question, choice) in choices {
                    self.give(question, choice, now);
                }
                for (key, value) in told {
                    self.tell(key, Some(value), now);
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
    fn opened(&mut self, profiles: Vec<Profile>, current: Option<(Profile, Rows)>) {
        self.profiles = profiles;
        self.current = None;
        self.row_due = false;
        self.entries.clear();
        self.details.clear();
        self.ends = Ends::default();
        self.course = None;
        self.take_course();
        self.touched = false;
        self.from_other_tab = false;
        self.failed = false;
        if let Some((profile, rows)) = current {
            for (question, entry) in rows.answers {
                self.entries.insert(question, entry);
            }
            for (key, detail) in rows.details {
                self.details.insert(key, detail);
            }
            self.current = Some(profile);
        }
    }

    /// Adds what was done elsewhere to what is open; without an open profile the one begun there opens.
    fn carry_over(&mut self, mut begun: Profile, waiting: Rows) {
        let later = std::mem::take(&mut begun.later);
        self.begin(begun);
        self.put_off(later);
        for (question, entry) in waiting.answers {
            self.give(question, entry.choice, entry.stamp);
        }
        for (key, detail) in waiting.details {
            self.tell(key, detail.value, detail.stamp);
        }
        self.touch();
    }

    /// Takes in what another tab stored: for each question the later answer wins, and nothing given here is lost.
    fn changed_elsewhere(&mut self, profiles: Vec<Profile>, rows: Rows) {
        self.listed(profiles);
        if self.current.is_none() {
            return;
        }
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
            None if !self.is_due() || self.any_kept() => {
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

    /// Whether anything of the open profile was ever stored.
    fn any_kept(&self) -> bool {
        self.entries.values().any(|entry| entry.kept)
            || self.details.iter().any(|(_, detail)| detail.kept)
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

    /// An address that names a stage of the questions leads into it; past its end, to what it has left.
    fn take_course(&mut self) {
        if let Route::Stage(stage) = self.route {
            let beyond = stage.is_none_or(|stage| self.ends.reached(stage));
            self.course = Some(Course { stage, beyond });
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
    fn tell(&mut self, key: String, value: Option<Value>, now: u64) {
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

    fn last_stamp(&self) -> Option<u64> {
        let answers = self.entries.values().map(|entry| entry.stamp);
        let details = self.details.iter().map(|(_, detail)| detail.stamp);
        answers.chain(details).max()
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
        let latest = self.last_stamp();
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
