//! What others rated in a candidate's own profile: kept as the file has it, and written out with it again. The result
//! shown for oneself is one's own word, so it has no part in it.

use rolefit_catalogue::candidate;
use rolefit_core::Answers;
use rolefit_formats::{Label, Profile, read_profile};

use crate::state::{Desk, Value, keys};

/// The ratings as a detail: the text of a profile that holds them alone. None where nobody has rated.
pub(super) fn told(profile: &Profile) -> Option<(String, Value)> {
    let mut alone = Profile::new(Label::default(), &Answers::open(&candidate()));
    alone.ratings.clone_from(&profile.ratings);
    let text = (!alone.ratings.is_empty()).then(|| alone.canonical())?;
    Some((keys::RATINGS.to_owned(), Value::One(text)))
}

/// Puts the ratings that were kept into the profile. What a newer version wrote and this one cannot read stays stored.
pub(super) fn fill(profile: &mut Profile, desk: &Desk) {
    if let Some(Value::One(text)) = desk.detail(keys::RATINGS)
        && let Ok(alone) = read_profile(text.as_bytes())
    {
        profile.ratings = alone.ratings;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn ratings_come_back_as_they_came() {
        let text = r#"{"format":"rolefit.profile/1","side":"candidate","ratings":[{"rater":"Ada","kind":"reference","levels":{"hiring_loop":3}}]}"#;
        let before = read_profile(text.as_bytes()).unwrap();
        let desk = Desk::holding(told(&before));
        let mut after = Profile::new(Label::default(), &Answers::open(&candidate()));
        assert_eq!(told(&after), None);
        fill(&mut after, &desk);
        assert_eq!(after.ratings, before.ratings);
    }
}
