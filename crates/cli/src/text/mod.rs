//! Results in words.
//!
//! - [`seat`]: the verdict, its reasons, how sure it is; [`kinds`]: the types of CTO; [`scores`]: roles and readiness
//! - [`brief`]: what stands against a company's brief, and what it lacks
//! - [`need`]: what a company needs; [`beside`]: what stands beside it; [`compare`]: people compared with it;
//!   [`shortlist`]: gates, pairs, and what would change their order

mod beside;
pub mod brief;
mod compare;
mod kinds;
mod need;
mod scores;
mod seat;
mod shortlist;

use rolefit_catalogue::ui;
use rolefit_core::Level;
use rolefit_formats::{Assessment, CompanyNeed, Match, Profile, Side};

/// The assessment of `profile` in words, a line each.
pub fn in_words(profile: &Profile, assessment: &Assessment) -> String {
    joined(&[
        seat::lines(profile, assessment),
        kinds::lines(assessment),
        scores::roles(assessment),
        scores::readiness(assessment),
    ])
}

/// The need of the company with this profile in words, a line each.
pub fn need_in_words(profile: &Profile, need: &CompanyNeed) -> String {
    joined(&[
        need::seat(profile, need),
        need::kinds(need),
        need::areas(need),
        need::demands(need),
        beside::later(need),
        beside::people(profile, need),
        beside::part_time(need),
        beside::unknown(need),
    ])
}

/// People compared with a need in words, a line each.
pub fn match_in_words(compared: &Match) -> String {
    joined(&[
        compare::lines(compared),
        shortlist::gates(compared),
        shortlist::pairs(compared),
        shortlist::turns(compared),
    ])
}

/// A line with the words that an answer rests on, below it; nothing where the level is not the one they were confirmed as,
/// since others have rated it.
fn rests_on(profile: &Profile, item: &str, level: Option<Level>) -> String {
    let own = profile.answers.get(item).copied().flatten();
    let quote = profile.evidence.get(item).filter(|_| own == level);
    let source = match profile.side {
        Side::Candidate => ui::rests_on_document(),
        Side::Company => ui::rests_on_ad(),
    };
    quote.map_or_else(String::new, |quote| {
        format!("\n  {}", ui::rests_on(source, quote))
    })
}

/// The parts that say anything, with a blank line between.
fn joined(parts: &[Vec<String>]) -> String {
    let parts = parts.iter().filter(|lines| !lines.is_empty());
    let parts: Vec<String> = parts.map(|lines| lines.join("\n")).collect();
    parts.join("\n\n") + "\n"
}
