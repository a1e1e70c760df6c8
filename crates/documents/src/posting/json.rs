//! The JSON-LD, safe inside a `script` element.

use serde::Serialize;

use super::check::{self, Need, Problem, check};
use super::{Employment, Pay, Period, Place, Posting};
use crate::html;

/// What stands for the company in a confidential search, as Google asks.
const CONFIDENTIAL: &str = "confidential";

/// The posting as JSON-LD, indented. Every `<`, `>` and `&` in it is written as an escape, so that no word can end the
/// `script` element it is put into.
///
/// # Errors
///
/// The problems with required properties, where there are any.
pub fn write(posting: &Posting) -> Result<String, Vec<Problem>> {
    let problems = check(posting).into_iter();
    let problems: Vec<Problem> = problems
        .filter(|problem| problem.need == Need::Required)
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let json = serde_json::to_string_pretty(&job(posting)).unwrap_or_default();
    Ok(escape(&json))
}

/// In JSON these signs stand within strings only, where an escape means the same.
fn escape(json: &str) -> String {
    let mut out = String::with_capacity(json.len() + 64);
    for letter in json.chars() {
        match letter {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            letter => out.push(letter),
        }
    }
    out
}

/// An object with its type.
#[derive(Serialize)]
struct Typed<T> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(flatten)]
    value: T,
}

const fn typed<T>(kind: &'static str, value: T) -> Typed<T> {
    Typed { kind, value }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Job<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    title: &'a str,
    description: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_posted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    valid_through: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    employment_type: Vec<&'static str>,
    hiring_organization: Hiring<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_location: Option<Typed<Location<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job_location_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    applicant_location_requirements: Vec<Typed<Name<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    base_salary: Option<Typed<Salary>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Hiring<'a> {
    Confidential(&'static str),
    Named(Typed<Named<'a>>),
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Named<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<&'a str>,
}

#[derive(Serialize)]
struct Name<'a> {
    name: &'a str,
}

#[derive(Serialize)]
struct Location<'a> {
    address: Typed<Address<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Address<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_country: Option<&'a str>,
}

#[derive(Serialize)]
struct Salary {
    currency: String,
    value: Typed<Amount>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Amount {
    min_value: u32,
    max_value: u32,
    unit_text: &'static str,
}

fn job(posting: &Posting) -> Job<'_> {
    let countries = check::countries(posting).filter(|_| posting.is_remote);
    Job {
        context: "https://schema.org/",
        kind: "JobPosting",
        title: posting.title.trim(),
        description: posting
            .description
            .as_ref()
            .map(html::description)
            .unwrap_or_default(),
        date_posted: posting.posted.map(|day| day.to_string()),
        // One can apply until the day is over.
        valid_through: posting.valid_through.map(|day| format!("{day}T23:59:59Z")),
        employment_type: posting
            .employment
            .iter()
            .map(|kind| employment(*kind))
            .collect(),
        hiring_organization: hiring(posting),
        job_location: posting.place.as_ref().map(location),
        job_location_type: posting.is_remote.then_some("TELECOMMUTE"),
        applicant_location_requirements: countries
            .map(|name| typed("Country", Name { name }))
            .collect(),
        base_salary: posting.pay.as_ref().map(salary),
    }
}

fn location(place: &Place) -> Typed<Location<'_>> {
    let [address_locality, address_region, address_country] = place.parts();
    let address = Address {
        address_locality,
        address_region,
        address_country,
    };
    typed(
        "Place",
        Location {
            address: typed("PostalAddress", address),
        },
    )
}

fn hiring(posting: &Posting) -> Hiring<'_> {
    match &posting.organization {
        Some(organization) if !posting.is_confidential => {
            let site = organization
                .site
                .as_deref()
                .filter(|site| check::is_site(site));
            Hiring::Named(typed(
                "Organization",
                Named {
                    name: organization.name.trim(),
                    same_as: site.map(str::trim),
                },
            ))
        }
        _ => Hiring::Confidential(CONFIDENTIAL),
    }
}

const fn employment(kind: Employment) -> &'static str {
    match kind {
        Employment::FullTime => "FULL_TIME",
        Employment::PartTime => "PART_TIME",
        Employment::Contractor => "CONTRACTOR",
        Employment::Temporary => "TEMPORARY",
    }
}

fn salary(pay: &Pay) -> Typed<Salary> {
    let unit_text = match pay.per {
        Period::Hour => "HOUR",
        Period::Day => "DAY",
        Period::Month => "MONTH",
        Period::Year => "YEAR",
    };
    let amount = Amount {
        min_value: pay.low,
        max_value: pay.high,
        unit_text,
    };
    typed(
        "MonetaryAmount",
        Salary {
            currency: pay.currency.trim().to_uppercase(),
            value: typed("QuantitativeValue", amount),
        },
    )
}
