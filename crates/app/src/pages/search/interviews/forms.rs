//! Which raters' forms are begun and not handed in. Until all are, what raters said stays covered, so that they rate
//! independently of one another.
//!
//! It is an arrangement, and the page says so: one browser has no accounts, and nothing here can tell who sits before it.

use rolefit_formats::people::compared_name;
use rolefit_formats::{Profile, Rating};

use crate::hooks::AppHandle;
use crate::state::{Desk, Value, keys};

/// What stands under the key of a form that is begun.
const BEGUN: &str = "begun";

fn key(person: &str, rating: &Rating) -> String {
    let (kind, who) = (rating.kind.as_str(), compared_name(rating.rater.as_str()));
    [keys::FORM, person, ":", kind, ":", &who].concat()
}

/// Whether the form behind a rating is begun and not handed in.
pub(super) fn is_begun(desk: &Desk, person: &str, rating: &Rating) -> bool {
    desk.detail(&key(person, rating)).is_some()
}

/// Those of a candidate's ratings whose forms are not handed in.
pub(super) fn begun<'a>(desk: &Desk, person: &str, profile: &'a Profile) -> Vec<&'a Rating> {
    let all = profile.ratings.iter();
    all.filter(|rating| is_begun(desk, person, rating))
        .collect()
}

/// Notes that a form is begun.
pub(super) fn begin(app: &AppHandle, person: &str, rating: &Rating) {
    app.tell(key(person, rating), Some(Value::One(BEGUN.to_owned())));
}

/// Notes that a form is handed in, or that its rating is gone.
pub(super) fn hand_in(app: &AppHandle, person: &str, rating: &Rating) {
    if is_begun(&app.state.open, person, rating) {
        app.tell(key(person, rating), None);
    }
}
