//! What a posting lacks: every problem at once.

use super::{Pay, Place, Posting};
use crate::html;

/// Something a posting lacks or has wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// How much it is needed.
    pub need: Need,
    /// Which property.
    pub property: Property,
    /// What is wrong with it.
    pub reason: Reason,
}

/// How much a property is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Without it the posting is not shown as one.
    Required,
    /// With it the posting is shown better, or to more people.
    Recommended,
}

/// A property of JobPosting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Property {
    /// `title`
    Title,
    /// `description`
    Description,
    /// `datePosted`
    DatePosted,
    /// `hiringOrganization`
    HiringOrganization,
    /// `hiringOrganization.sameAs`
    Site,
    /// `jobLocation`
    JobLocation,
    /// `jobLocation.address.addressCountry`
    Country,
    /// `applicantLocationRequirements`
    ApplicantLocation,
    /// `baseSalary`
    BaseSalary,
    /// `employmentType`
    EmploymentType,
    /// `validThrough`
    ValidThrough,
}

impl Property {
    /// Its name in the JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Description => "description",
            Self::DatePosted => "datePosted",
            Self::HiringOrganization => "hiringOrganization",
            Self::Site => "sameAs",
            Self::JobLocation => "jobLocation",
            Self::Country => "addressCountry",
            Self::ApplicantLocation => "applicantLocationRequirements",
            Self::BaseSalary => "baseSalary",
            Self::EmploymentType => "employmentType",
            Self::ValidThrough => "validThrough",
        }
    }
}

/// What is wrong with a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is not there.
    Missing,
    /// A title that names the company; or a description that does so although the search is confidential.
    NamesCompany,
    /// A title that holds more than a title: an amount, a code, exclamation.
    NotOnlyTitle,
    /// A description that says no more than the title.
    SaysNothing,
    /// The lower end lies above the upper, or both are 0.
    NotARange,
    /// Not a currency's three letters.
    NotACurrency,
    /// A site that does not begin with `https://`.
    NotASite,
    /// The last day lies before the first.
    BeforePosted,
}

/// Everything that is missing or wrong, what is required first.
#[must_use]
pub fn check(posting: &Posting) -> Vec<Problem> {
    let mut problems = required(posting);
    problems.extend(recommended(posting));
    problems.sort_unstable();
    problems
}

fn required(posting: &Posting) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |property, reason| {
        problems.push(Problem {
            need: Need::Required,
            property,
            reason,
        });
    };
    if posting.title.trim().is_empty() {
        report(Property::Title, Reason::Missing);
    }
    match posting.description.as_ref().map(html::description) {
        None => report(Property::Description, Reason::Missing),
        Some(html) if html.trim().is_empty() => report(Property::Description, Reason::Missing),
        Some(html) if says_only(&html, &posting.title) => {
            report(Property::Description, Reason::SaysNothing)
        }
        Some(html) if tells_name(&html, posting) => {
            report(Property::Description, Reason::NamesCompany)
        }
        Some(_) => {}
    }
    if posting.posted.is_none() {
        report(Property::DatePosted, Reason::Missing);
    }
    let name = posting
        .organization
        .as_ref()
        .map_or("", |organization| organization.name.trim());
    if name.is_empty() && !posting.is_confidential {
        report(Property::HiringOrganization, Reason::Missing);
    }
    match (&posting.place, posting.is_remote) {
        (None, false) => report(Property::JobLocation, Reason::Missing),
        (Some(place), _) if place.country.trim().is_empty() => {
            report(Property::Country, Reason::Missing)
        }
        _ => {}
    }
    // Google takes the country of a place for the one to live in; without a place it has to be said.
    if posting.is_remote && posting.place.is_none() && countries(posting).next().is_none() {
        report(Property::ApplicantLocation, Reason::Missing);
    }
    if let Some(reason) = posting.pay.as_ref().and_then(wrong_pay) {
        report(Property::BaseSalary, reason);
    }
    if posting
        .valid_through
        .zip(posting.posted)
        .is_some_and(|(last, first)| last < first)
    {
        report(Property::ValidThrough, Reason::BeforePosted);
    }
    problems
}

fn recommended(posting: &Posting) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut report = |property, reason| {
        problems.push(Problem {
            need: Need::Recommended,
            property,
            reason,
        });
    };
    let title = posting.title.to_lowercase();
    if title.contains(['!', '*', '#', '$', '\u{20ac}', '\u{a3}'])
        || title.contains(|letter: char| letter.is_ascii_digit())
    {
        report(Property::Title, Reason::NotOnlyTitle);
    }
    if let Some(organization) = &posting.organization {
        let name = organization.name.trim().to_lowercase();
        if !name.is_empty() && title.contains(&name) {
            report(Property::Title, Reason::NamesCompany);
        }
        if organization
            .site
            .as_ref()
            .is_some_and(|site| !is_site(site))
        {
            report(Property::Site, Reason::NotASite);
        }
    }
    if posting
        .place
        .as_ref()
        .is_some_and(|place| place.city.trim().is_empty())
    {
        report(Property::JobLocation, Reason::Missing);
    }
    if posting.pay.is_none() {
        report(Property::BaseSalary, Reason::Missing);
    }
    if posting.employment.is_empty() {
        report(Property::EmploymentType, Reason::Missing);
    }
    if posting.valid_through.is_none() {
        report(Property::ValidThrough, Reason::Missing);
    }
    problems
}

/// Whether the description gives away who hires.
fn tells_name(html: &str, posting: &Posting) -> bool {
    let name = posting
        .organization
        .as_ref()
        .map_or("", |organization| organization.name.trim());
    let name = letters(name);
    posting.is_confidential && !name.is_empty() && letters(&words(html)).contains(&name)
}

/// Whether the description's words are no more than the title's.
fn says_only(html: &str, title: &str) -> bool {
    letters(&words(html)) == letters(title)
}

/// Letters and digits alone, in lower case.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

/// What stands between the tags.
fn words(html: &str) -> String {
    let mut words = String::new();
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            letter if !in_tag => words.push(letter),
            _ => {}
        }
    }
    words
}

fn wrong_pay(pay: &Pay) -> Option<Reason> {
    let currency = pay.currency.trim();
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Some(Reason::NotACurrency);
    }
    (pay.low > pay.high || pay.high == 0).then_some(Reason::NotARange)
}

/// Whether a site can stand as a link.
pub(super) fn is_site(site: &str) -> bool {
    let rest = site.trim().strip_prefix("https://").unwrap_or_default();
    rest.contains('.')
        && !rest.contains(|letter: char| {
            letter.is_whitespace() || letter.is_control() || "<>\"'".contains(letter)
        })
}

/// The countries one has to live in, without empty ones.
pub(super) fn countries(posting: &Posting) -> impl Iterator<Item = &str> {
    posting
        .remote_countries
        .iter()
        .map(|country| country.trim())
        .filter(|country| !country.is_empty())
}

/// Whether a place says anything beside its country.
pub(super) fn part(text: &str) -> Option<&str> {
    Some(text.trim()).filter(|text| !text.is_empty())
}

impl Place {
    /// City, region and country, without those that are empty.
    pub(super) fn parts(&self) -> [Option<&str>; 3] {
        [&self.city, &self.region, &self.country].map(|text| part(text))
    }
}
