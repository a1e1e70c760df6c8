//! `rolefit need`.

use rolefit_formats::{CompanyNeed, Profile, need, read_profile};

use crate::output::{Outcome, shown};
use crate::text;

/// The need of the company in `bytes`.
pub fn run(bytes: &[u8], name: &str, as_text: bool, with_profile: bool) -> Outcome {
    let (profile, need) = match company(bytes, name) {
        Ok(both) => both,
        Err(refused) => return refused,
    };
    if as_text {
        return Outcome::done(text::need_in_words(&profile, &need));
    }
    let need = if with_profile {
        need
    } else {
        need.without_profile()
    };
    Outcome::done(need.to_json())
}

fn company(bytes: &[u8], name: &str) -> Result<(Profile, CompanyNeed), Outcome> {
    let profile =
        read_profile(bytes).map_err(|problems| Outcome::refused(shown(&problems, name)))?;
    let need = need(&profile).ok_or_else(|| no_company(name))?;
    Ok((profile, need))
}

/// A profile of the other side.
pub fn no_company(name: &str) -> Outcome {
    Outcome::refused(format!(
        "error[wrong_side]: this is a candidate's profile\n  at {name} (/side)\n  help: A need follows from a company's answers: a profile of the side \"company\".\n"
    ))
}
