//! What each action does.

use rolefit_core::Question;

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
                // Answers given before storage was there are not stored yet.
                let waiting = self.unkept();
                let begun = self.current.take();
                self.storage = Storage::Open;
                self.set_aside = set_aside;
                self.opened(profiles, current);
                self.carry_over(begun, waiting);
            }
            Action::Closed(trouble) => self.storage = Storage::Off(trouble),
            Action::Answered {
                question,
                choice,
                now,
                profile,
            } => {
                self.begin(profile);
                let stamp = now.max(self.last_stamp().saturating_add(1));
                let place = self
                    .entries
                    .get(question)
                    .map_or_else(|| self.next_place(), |entry| entry.place);
                self.entries.insert(
                    question,
                    Entry {
                        choice,
                        place,
                        stamp,
                        kept: false,
                    },
                );
                self.later.retain(|put_off| *put_off != question);
                self.date(stamp);
                self.store_needed = false;
                self.touched = true;
                self.from_other_tab = false;
                self.failed = false;
            }
            Action::BroughtIn { profile, choices } => {
                let stamp = profile.created;
                self.current = None;
                self.entries.clear();
                self.later.clear();
                self.begin(profile);
                for (place, (question, choice)) in (1..).zip(choices) {
                    self.entries.insert(
                        question,
                        Entry {
                            choice,
                            place,
                            stamp,
                            kept: false,
                        },
                    );
                }
                self.touched = true;
                self.from_other_tab = false;
                self.failed = false;
            }
            Action::PutOff(question) => {
                // Put off again, it goes behind the others.
                self.later.retain(|put_off| *put_off != question);
                self.later.push(question);
            }
            Action::SaveBegan => self.busy = self.busy.saturating_add(1),
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
        self.later.clear();
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

    /// Adds answers that were given elsewhere to what is open; without an open profile the one they began opens.
    fn carry_over(&mut self, begun: Option<Profile>, waiting: Vec<(Question, Entry)>) {
        if waiting.is_empty() {
            return;
        }
        self.touched = true;
        if let Some(begun) = begun {
            self.begin(begun);
        }
        for (question, entry) in waiting {
            let stamp = entry.stamp.max(self.last_stamp().saturating_add(1));
            let place = self
                .entries
                .get(question)
                .map_or_else(|| self.next_place(), |stored| stored.place);
            self.entries.insert(
                question,
                Entry {
                    stamp,
                    place,
                    ..entry
                },
            );
        }
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
                self.later.retain(|put_off| *put_off != question);
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
        let Some(open) = &self.current else { return };
        let listed = self
            .profiles
            .iter()
            .find(|profile| profile.id == open.id)
            .cloned();
        match listed {
            Some(profile) => self.current = Some(profile),
            None if self.entries.values().any(|entry| entry.kept) || self.entries.is_empty() => {
                let profiles = std::mem::take(&mut self.profiles);
                *self = Self {
                    profiles,
                    set_aside: self.set_aside,
                    ..self.emptied()
                };
            }
            None => self.profiles.extend(self.current.clone()),
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

    fn begin(&mut self, profile: Profile) {
        if self.current.is_none() {
            self.profiles.push(profile.clone());
            self.current = Some(profile);
        }
    }

    fn date(&mut self, stamp: u64) {
        if let Some(current) = &mut self.current {
            current.updated = stamp;
            for profile in self
                .profiles
                .iter_mut()
                .filter(|profile| profile.id == current.id)
            {
                profile.updated = stamp;
            }
        }
    }

    fn last_stamp(&self) -> u64 {
        self.entries
            .values()
            .map(|entry| entry.stamp)
            .max()
            .unwrap_or(0)
    }

    fn next_place(&self) -> u32 {
        self.entries
            .values()
            .map(|entry| entry.place)
            .max()
            .unwrap_or(0)
            .saturating_add(1)
    }
}
