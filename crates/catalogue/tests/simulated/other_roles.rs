//! How often another role is read, rightly and wrongly, with everything answered.

use rolefit_core::{Answers, Model, RoleId, SeatOutlook, Verdict, outlook};

use crate::candidate::of_role;
use crate::figure::Share;
use crate::people::{Person, Setting, each};

/// How often somebody with the record and wishes of a seat is called something else than the two seats: −1 VP of
/// Engineering, 0 neither, 1 CTO.
pub fn false_alarms(setting: &Setting<'_>, people: u64, seat: i8) -> Share {
    Share::of(&each(people, |random| {
        let person = Person::with(random, setting, seat, seat);
        read(setting, &person.complete(setting)).verdict == Verdict::OtherRole
    }))
}

/// How often somebody of another role is called by it.
pub fn recognised(setting: &Setting<'_>, people: u64, role: RoleId) -> Share {
    Share::of(&each(people, |random| {
        let answers = of_role(random, setting, role);
        read(setting, &answers).other_role == Some(role)
    }))
}

fn read(setting: &Setting<'_>, answers: &Answers) -> SeatOutlook {
    let model = Model {
        types: &[],
        groups: &[],
        ..setting.model
    };
    outlook(&model, answers).seat
}
