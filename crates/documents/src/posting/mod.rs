//! A job posting as schema.org's JobPosting in JSON-LD, and what search engines ask of one.
//!
//! [`check`] lists everything that is missing or wrong at once, as data. [`write`] gives the JSON only where nothing
//! required is. Required and recommended follow Google's documentation of structured data for job postings.

mod check;
mod day;
mod facts;
mod json;

pub use check::{Need, Problem, Property, Reason, check};
pub use day::Day;
pub use facts::of_facts;
pub use json::write;

use crate::document::Document;

/// What is known of a job. Texts are as somebody typed them; white space around them does not count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// The job's title alone: no company, place, pay or code.
    pub title: String,
    /// The description. Its title is not part of it.
    pub description: Option<Document>,
    /// When it was first published.
    pub posted: Option<Day>,
    /// The last day on which one can apply.
    pub valid_through: Option<Day>,
    /// Who hires. Absent where the search is confidential.
    pub organization: Option<Organization>,
    /// The company is not to be named: "confidential" stands in its place.
    pub is_confidential: bool,
    /// Where the work is done; absent where that is anywhere.
    pub place: Option<Place>,
    /// Where one has to live to work remotely all of the time: names of countries. Empty where the work is not fully remote.
    pub remote_countries: Vec<String>,
    /// All of the work may be done remotely. Some days a week do not count.
    pub is_remote: bool,
    /// How one is employed.
    pub employment: Vec<Employment>,
    /// What is paid.
    pub pay: Option<Pay>,
}

/// Who hires.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organization {
    /// Its name.
    pub name: String,
    /// Its site, beginning with `https://`.
    pub site: Option<String>,
}

/// Where the work is done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The city.
    pub city: String,
    /// The region or state.
    pub region: String,
    /// The country: its name or its two-letter code.
    pub country: String,
}

/// How one is employed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Employment {
    /// Full time.
    FullTime,
    /// Part time.
    PartTime,
    /// As a contractor.
    Contractor,
    /// For a limited time.
    Temporary,
}

/// What is paid, in whole units of the currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pay {
    /// The currency's three-letter code (ISO 4217).
    pub currency: String,
    /// The lower end.
    pub low: u32,
    /// The upper end.
    pub high: u32,
    /// For what.
    pub per: Period,
}

/// What pay is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A month.
    Month,
    /// A year.
    Year,
}
