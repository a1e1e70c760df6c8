//! A posting from what a company answered.

use rolefit_advice::Facts;

use super::{Day, Employment, Organization, Pay, Period, Place, Posting};
use crate::document::Document;

/// The posting that the facts make: who hires, where, how one is employed, what is paid. Title, description and first
/// day are the user's. What was not answered is absent; [`super::check`] says what of it is needed.
#[must_use]
pub fn of_facts(facts: &Facts, title: &str, description: Document, posted: Option<Day>) -> Posting {
    let text = |id: &str| facts.text(id).unwrap_or_default().trim().to_owned();
    let is_remote = facts.choice("remote_work") == Some("fully");
    let (city, country) = (text("location_city"), text("location_country"));
    let has_place = !(city.is_empty() && country.is_empty());
    Posting {
        title: title.to_owned(),
        description: Some(description),
        posted,
        valid_through: facts.text("decision_date").and_then(Day::parse),
        organization: facts.text("company_name").map(|name| Organization {
            name: name.to_owned(),
            site: None,
        }),
        is_confidential: facts.choice("confidential_search") == Some("yes"),
        place: has_place.then(|| Place {
            city,
            region: String::new(),
            country,
        }),
        remote_countries: listed(&text("remote_countries")),
        is_remote,
        employment: employment(facts),
        pay: pay(facts),
    }
}

/// Names separated by commas, semicolons or "and".
fn listed(text: &str) -> Vec<String> {
    let parts = text.split([',', ';']).flat_map(|part| part.split(" and "));
    let parts = parts.map(|part| part.trim().trim_start_matches("and ").trim_end_matches('.'));
    parts
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn employment(facts: &Facts) -> Vec<Employment> {
    let kind = match facts.choice("employment_kind") {
        Some("full_time") => Employment::FullTime,
        Some("part_time") => Employment::PartTime,
        Some("contract") => Employment::Contractor,
        Some("interim") => Employment::Temporary,
        _ => return Vec::new(),
    };
    vec![kind]
}

/// Base pay for a full-time year. One end alone is both.
fn pay(facts: &Facts) -> Option<Pay> {
    let (low, high) = (facts.number("pay_base_low"), facts.number("pay_base_high"));
    Some(Pay {
        currency: facts.text("pay_currency")?.to_owned(),
        low: low.or(high)?,
        high: high.or(low)?,
        per: Period::Year,
    })
}
