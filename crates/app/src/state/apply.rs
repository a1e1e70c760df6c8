//! What each action does.

use super::{Action, Desk, Profile, Rows, State, Storage};
use crate::side::Side;

impl State {
    /// Applies one action. Total: every action is possible in every state.
    pub fn apply(&mut self, action: Action) {
        self.version = self.version.wrapping_add(1);
        match action {
            Action::Went(route) => {
                self.route = route;
                self.store_needed = false;
                self.turn_to(route.side().unwrap_or(self.side));
                self.open.take_course(route);
            }
            Action::StoreNeeded => self.store_needed = true,
            Action::Opened {
                profiles,
                open,
                set_aside,
            } => {
                // What was done before storage was there is not stored yet.
                let begun = Side::BOTH.map(|side| std::mem::take(self.desk_mut(side)));
                self.storage = Storage::Open;
                self.set_aside = set_aside;
                self.profiles = profiles;
                self.settle();
                for (profile, rows) in open {
                    let side = profile.side;
                    *self.desk_mut(side) = Desk::with(Some((profile, rows)));
                }
                self.open.take_course(self.route);
                for desk in begun {
                    self.carry_over(desk);
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
                self.open.give(question, choice, now);
                self.date();
                self.store_needed = false;
                self.touch();
            }
            Action::Told {
                choices,
                told,
                now,
                profile,
            } => {
                self.begin(profile);
                for (question, choice) in choices {
                    self.open.give(question, choice, now);
                }
                for (key, value) in told {
                    self.open.tell(key, value, now);
                }
                self.date();
                self.touch();
            }
            Action::Turned(ends, course) => {
                self.open.ends = ends.or(self.open.ends);
                self.open.course = course;
            }
            // What is not stored yet is never put away.
            Action::BroughtIn { .. } | Action::Switched { .. } if self.is_due() => {}
            Action::BroughtIn {
                profile,
                choices,
                told,
            } => {
                self.settle();
                self.turn_to(profile.side);
                self.open = Desk::default();
                let now = profile.created;
                self.begin(profile);
                for (question, choice) in choices {
                    self.open.give(question, choice, now);
                }
                for (key, value) in told {
                    self.open.tell(key, Some(value), now);
                }
                self.touch();
            }
            Action::PutOff { question, profile } => {
                self.begin(profile);
                self.open.put_off(vec![question]);
                self.touch();
            }
            Action::SaveBegan(side) => {
                self.busy = self.busy.saturating_add(1);
                self.desk_mut(side).row_due = false;
            }
            Action::SaveDone(side, kept) => {
                self.busy = self.busy.saturating_sub(1);
                self.failed = false;
                self.desk_mut(side).keep(kept);
            }
            Action::SaveFailed(side) => {
                self.busy = self.busy.saturating_sub(1);
                self.failed = true;
                let desk = self.desk_mut(side);
                desk.row_due = desk.current.is_some();
            }
            Action::Retry => self.failed = false,
            Action::Changed { profiles, open } => self.changed_elsewhere(profiles, open),
            Action::Switched { profiles, current } => {
                self.profiles = profiles;
                self.settle();
                self.lay_open(current);
            }
            Action::Listed(profiles) => self.listed(profiles),
            Action::Deleted => *self = self.emptied(),
        }
    }

    /// Makes a side's desk the open one.
    fn turn_to(&mut self, side: Side) {
        if side != self.side {
            self.side = side;
            std::mem::swap(&mut self.open, &mut self.aside);
        }
    }

    /// Lays a profile open on the desk of its side, which a page of no side then is about; without one, none on the open
    /// desk.
    fn lay_open(&mut self, current: Option<(Profile, Rows)>) {
        let of = current
            .as_ref()
            .map_or(self.side, |(profile, _)| profile.side);
        if self.route.side().is_none() {
            self.turn_to(of);
        }
        *self.desk_mut(of) = Desk::with(current);
        self.open.take_course(self.route);
    }

    /// Adds what was done elsewhere to what is open of its side; without an open profile the one begun there opens.
    fn carry_over(&mut self, begun: Desk) {
        let waiting = begun.unkept();
        let Some(mut profile) = begun.current else {
            return;
        };
        let later = std::mem::take(&mut profile.later);
        let desk = self.begin_on(profile);
        desk.put_off(later);
        for (question, entry) in waiting.answers {
            desk.give(question, entry.choice, entry.stamp);
        }
        for (key, detail) in waiting.details {
            desk.tell(key, detail.value, detail.stamp);
        }
        self.touch();
    }

    /// Takes in what another tab stored. Where nothing is open of a side, the other tab's profile opens.
    fn changed_elsewhere(&mut self, profiles: Vec<Profile>, open: Vec<(Profile, Rows)>) {
        self.listed(profiles);
        for (profile, rows) in open {
            let desk = self.desk_mut(profile.side);
            let here = desk.current.as_ref().map(|open| open.id.as_str());
            if here.is_none() {
                *desk = Desk::with(Some((profile, rows)));
            } else if here == Some(&profile.id) && desk.merge(rows) {
                self.from_other_tab = true;
                self.touched = true;
            }
        }
        self.open.take_course(self.route);
    }

    /// Takes in a new list of profiles; an open one closes when it is no longer there, unless it has answers that were
    /// never stored.
    fn listed(&mut self, profiles: Vec<Profile>) {
        self.profiles = profiles;
        for side in Side::BOTH {
            let Some(open) = self.desk(side).current.clone() else {
                continue;
            };
            let listed = self.profiles.iter().find(|profile| profile.id == open.id);
            let listed = listed.cloned();
            let desk = self.desk_mut(side);
            match listed {
                Some(mut profile) => {
                    profile.put_off(open.later);
                    desk.current = Some(profile);
                }
                None if !desk.is_due() || desk.any_kept() => {
                    *desk = Desk::default();
                    self.busy = 0;
                    self.settle();
                }
                None => self.profiles.push(open),
            }
        }
    }

    /// No profile and no answer, in the same place.
    fn emptied(&self) -> Self {
        Self {
            version: self.version,
            route: self.route,
            side: self.side,
            store_needed: self.store_needed,
            storage: self.storage,
            ..Self::default()
        }
    }

    /// Opens a new profile on the open desk unless one is open there.
    fn begin(&mut self, profile: Profile) {
        let side = self.side;
        self.begin_on(Profile { side, ..profile });
    }

    /// Opens a new profile on the desk of its side unless one is open there.
    fn begin_on(&mut self, profile: Profile) -> &mut Desk {
        let side = profile.side;
        if self.desk(side).current.is_none() {
            self.profiles.push(profile.clone());
            let desk = self.desk_mut(side);
            desk.current = Some(profile);
            desk.row_due = true;
        }
        self.desk_mut(side)
    }

    /// Nothing was done here since what is open was opened.
    fn settle(&mut self) {
        self.touched = false;
        self.from_other_tab = false;
        self.failed = false;
    }

    /// Something was done here and is to be stored.
    fn touch(&mut self) {
        self.touched = true;
        self.from_other_tab = false;
        self.failed = false;
    }

    /// Dates the open profile by its latest answer.
    fn date(&mut self) {
        let latest = self.open.last_stamp();
        if let (Some(open), Some(latest)) = (&mut self.open.current, latest) {
            open.updated = latest;
            for profile in &mut self.profiles {
                if profile.id == open.id {
                    profile.updated = latest;
                }
            }
        }
    }
}
