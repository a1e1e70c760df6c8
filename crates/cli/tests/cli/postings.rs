//! Job postings of every company of the fixtures against what Google asks of one: written only where nothing required is
//! missing, and everything that is missing named at once.

use std::collections::BTreeSet;

use crate::support::{Done, repository, rolefit};
use serde_json::{Value, json};

/// Every company of the fixtures, by name.
fn companies() -> Vec<(String, Value)> {
    let folder = repository().join("fixtures/companies");
    let mut all: Vec<(String, Value)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "json"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let profile = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
            (name, profile)
        })
        .collect();
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert!(all.len() >= 20, "{}", all.len());
    all
}

/// The company with these facts; `null` takes one away.
fn with(company: &Value, facts: &Value) -> Value {
    let mut company = company.clone();
    let known = company["facts"].as_object_mut().unwrap();
    for (id, value) in facts.as_object().unwrap() {
        match value {
            Value::Null => known.remove(id),
            value => known.insert(id.clone(), value.clone()),
        };
    }
    company
}

fn posting(company: &Value, posted: Option<&str>) -> Done {
    let date = posted.map_or(Vec::new(), |date| vec!["--posted", date]);
    let arguments = [&["brief", "-", "--format", "jobposting"][..], &date].concat();
    rolefit(&arguments, company.to_string().as_bytes())
}

/// What is said to be missing or wrong at this weight.
fn said(done: &Done, severity: &str) -> BTreeSet<String> {
    let start = format!("{severity}[posting]: ");
    let lines = done
        .err
        .lines()
        .filter_map(|line| line.strip_prefix(&start));
    lines.map(str::to_owned).collect()
}

fn set(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|one| (*one).to_owned()).collect()
}

/// What every posting can be filled with.
fn filled() -> Value {
    json!({
        "company_name": "Möwe & Söhne <AG>", "confidential_search": null,
        "location_city": "Kiel", "location_country": "DE", "remote_work": "some_days", "remote_countries": null,
        "employment_kind": "full_time", "decision_date": "2026-06-30",
        "interviews_begin": null, "pay_currency": "eur", "pay_base_low": 120_000, "pay_base_high": 150_000,
    })
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    let text = value.as_str().unwrap_or_else(|| panic!("{name}: {value}"));
    assert!(!text.trim().is_empty(), "{name}");
    text
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.iter().all(|part| part.parse::<u16>().is_ok())
}

/// Holds a posting against Google's documentation of JobPosting: what is required, and the form of what is recommended.
fn meets(name: &str, written: &str) -> Value {
    assert!(!written.contains(['<', '>', '&']), "{name}: safe in a page");
    let json: Value = serde_json::from_str(written).unwrap();
    assert_eq!(json["@context"], "https://schema.org/");
    assert_eq!(json["@type"], "JobPosting");
    let title = text(&json["title"], name);
    assert!(!title.contains(['<', '&', '!']), "{name}: {title}");
    let description = text(&json["description"], name);
    assert!(description.contains("<p>") || description.contains("<li>"));
    assert!(
        description.len() > 10 * title.len(),
        "{name}: says more than the title"
    );
    assert!(is_day(text(&json["datePosted"], name)), "{name}");
    match &json["hiringOrganization"] {
        Value::String(word) => assert_eq!(word, "confidential"),
        organization => {
            assert_eq!(organization["@type"], "Organization");
            text(&organization["name"], name);
        }
    }
    let remote = json.get("jobLocationType");
    assert!(remote.is_none_or(|kind| kind == "TELECOMMUTE"));
    if let Some(place) = json.get("jobLocation") {
        assert_eq!(place["@type"], "Place");
        assert_eq!(place["address"]["@type"], "PostalAddress");
        text(&place["address"]["addressCountry"], name);
    } else {
        assert!(remote.is_some(), "{name}: neither a place nor remote");
        let countries = json["applicantLocationRequirements"].as_array().unwrap();
        assert!(!countries.is_empty(), "{name}");
    }
    if let Some(countries) = json.get("applicantLocationRequirements") {
        assert!(
            remote.is_some(),
            "{name}: countries to live in, without remote work"
        );
        for country in countries.as_array().unwrap() {
            assert_eq!(country["@type"], "Country");
            text(&country["name"], name);
        }
    }
    if let Some(pay) = json.get("baseSalary") {
        assert_eq!(pay["@type"], "MonetaryAmount");
        let currency = text(&pay["currency"], name);
        assert!(currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase()));
        let value = &pay["value"];
        assert_eq!(value["@type"], "QuantitativeValue");
        let (low, high) = (
            value["minValue"].as_u64().unwrap(),
            value["maxValue"].as_u64().unwrap(),
        );
        assert!(0 < high && low <= high, "{name}: {value}");
        assert!(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"].contains(&text(&value["unitText"], name)));
    }
    if let Some(kinds) = json.get("employmentType") {
        for kind in kinds.as_array().unwrap() {
            let known = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY"];
            assert!(known.contains(&text(kind, name)));
        }
    }
    if let Some(last) = json.get("validThrough") {
        let (day, time) = text(last, name).split_once('T').unwrap();
        assert!(is_day(day) && time == "23:59:59Z", "{name}: {last}");
    }
    json
}

#[test]
fn as_it_stands_each_company_is_told_all_it_lacks_and_nothing_is_written() {
    for (name, company) in companies() {
        let fact = |id: &str| company["facts"].get(id);
        let mut lacks = BTreeSet::new();
        let mut missing = |property: &str| lacks.insert(format!("{property} is missing"));
        missing("datePosted");
        let confidential = fact("confidential_search").is_some_and(|said| said == "yes");
        if fact("company_name").is_none() && !confidential {
            missing("hiringOrganization");
        }
        let remote = fact("remote_work").is_some_and(|said| said == "fully");
        let (city, country) = (fact("location_city"), fact("location_country"));
        if city.is_none() && country.is_none() {
            if !remote {
                missing("jobLocation");
            } else if fact("remote_countries").is_none() {
                missing("applicantLocationRequirements");
            }
        } else if country.is_none() {
            missing("addressCountry");
        }
        let done = posting(&company, None);
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{name}");
        assert_eq!(said(&done, "error"), lacks, "{name}: {}", done.err);
        assert!(done.err.contains("Say it with --posted, as 2026-03-31."));
    }
}

#[test]
fn with_its_gaps_filled_every_company_has_a_posting_that_google_takes() {
    for (name, company) in companies() {
        let company = with(&company, &filled());
        let done = posting(&company, Some("2026-03-31"));
        assert_eq!(done.code, 0, "{name}: {}", done.err);
        assert_eq!(said(&done, "error"), set(&[]), "{name}");
        assert_eq!(said(&done, "warning"), set(&[]), "{name}");
        let json = meets(&name, &done.out);
        assert_eq!(json["hiringOrganization"]["name"], "Möwe & Söhne <AG>");
        assert_eq!(json["jobLocation"]["address"]["addressLocality"], "Kiel");
        assert_eq!(json["baseSalary"]["currency"], "EUR");
        assert_eq!(json["baseSalary"]["value"]["minValue"], 120_000);
        assert_eq!(json["validThrough"], "2026-06-30T23:59:59Z");
        let brief: Value =
            serde_json::from_str(&rolefit(&["brief", "-"], company.to_string().as_bytes()).out)
                .unwrap();
        assert_eq!(json["title"], brief["title"], "{name}");
    }
}

#[test]
fn remote_confidential_and_unpaid_ones_are_taken_too() {
    let variants = [
        (
            json!({ "remote_work": "fully", "location_city": null, "location_country": null, "remote_countries": "Germany, Poland and Spain." }),
            set(&[]),
        ),
        (
            json!({ "remote_work": "fully", "remote_countries": "Austria" }),
            set(&[]),
        ),
        (json!({ "confidential_search": "yes" }), set(&[])),
        (
            json!({ "location_city": null }),
            set(&["jobLocation is missing"]),
        ),
        (json!({ "pay_base_low": null }), set(&[])),
        (
            json!({ "pay_base_low": null, "pay_base_high": null }),
            set(&["baseSalary is missing"]),
        ),
        (
            json!({ "employment_kind": null, "decision_date": null }),
            set(&["employmentType is missing", "validThrough is missing"]),
        ),
    ];
    for (name, company) in companies() {
        for (facts, warnings) in &variants {
            let company = with(&with(&company, &filled()), facts);
            let done = posting(&company, Some("2026-03-31"));
            assert_eq!(done.code, 0, "{name} {facts}: {}", done.err);
            assert_eq!(&said(&done, "warning"), warnings, "{name} {facts}");
            let json = meets(&name, &done.out);
            if facts.get("confidential_search").is_some() {
                assert_eq!(json["hiringOrganization"], "confidential");
                assert!(!done.out.contains("Möwe"), "{name}");
            }
            if facts["remote_countries"] == "Germany, Poland and Spain." {
                let countries = json["applicantLocationRequirements"].as_array().unwrap();
                let names: Vec<&Value> = countries.iter().map(|one| &one["name"]).collect();
                assert_eq!(names, ["Germany", "Poland", "Spain"]);
            }
        }
    }
}

#[test]
fn each_thing_required_is_named_alone_where_it_alone_is_missing_or_wrong() {
    let broken = [
        (
            json!({ "company_name": null }),
            "hiringOrganization is missing",
        ),
        (
            json!({ "location_city": null, "location_country": null }),
            "jobLocation is missing",
        ),
        (
            json!({ "location_country": null }),
            "addressCountry is missing",
        ),
        (
            json!({ "remote_work": "fully", "location_city": null, "location_country": null }),
            "applicantLocationRequirements is missing",
        ),
        (
            json!({ "pay_currency": "E1" }),
            "baseSalary has no currency's three letters",
        ),
        (json!({ "pay_base_low": 160_000 }), "baseSalary is no range"),
        (
            json!({ "decision_date": "2026-03-30" }),
            "validThrough lies before the first day",
        ),
    ];
    for (name, company) in companies() {
        let company = with(&company, &filled());
        for (facts, problem) in &broken {
            let done = posting(&with(&company, facts), Some("2026-03-31"));
            assert_eq!((done.code, done.out.as_str()), (1, ""), "{name} {facts}");
            assert_eq!(
                said(&done, "error"),
                set(&[*problem]),
                "{name} {facts}: {}",
                done.err
            );
        }
        for date in [None, Some("31.3.2026"), Some("2026-02-30")] {
            let done = posting(&company, date);
            assert_eq!((done.code, done.out.as_str()), (1, ""), "{name}");
            assert_eq!(
                said(&done, "error"),
                set(&["datePosted is missing"]),
                "{name}"
            );
        }
    }
}
