//! A company whose answers name no seat, and that plans no title: the brief is headed alike in every form.

use crate::support::{repository, rolefit};
use serde_json::{Value, json};

const TITLE: &str = "CTO or VP of Engineering";

/// A company of the fixtures without a title, with what a posting needs beside.
fn untitled(name: &str) -> Vec<u8> {
    let path = repository().join(format!("fixtures/companies/{name}.json"));
    let mut profile: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let facts = profile["facts"].as_object_mut().unwrap();
    facts.remove("title_intended");
    for (id, value) in [
        ("company_name", "Kammer und Amt"),
        ("location_country", "DE"),
    ] {
        facts.insert(id.to_owned(), json!(value));
    }
    profile.to_string().into_bytes()
}

#[test]
fn no_form_of_the_brief_decides_what_the_diagnosis_did_not() {
    for (name, settles) in [
        ("all_middle_county_office", "which half comes first"),
        ("early_both_dental_booking", "choose the title"),
        ("nearly_empty_choir", "more answers"),
    ] {
        let company = untitled(name);
        let written = |format| {
            let arguments = ["brief", "-", "--format", format, "--posted", "2026-03-31"];
            let done = rolefit(&arguments, &company);
            assert_eq!(done.code, 0, "{format}: {}", done.err);
            done
        };
        let brief: Value = serde_json::from_str(&written("json").out).unwrap();
        assert_eq!(brief["title"], TITLE, "{name}");
        let row = &brief["sections"][0]["blocks"][0]["entries"][0]["text"];
        let row = row.as_str().unwrap();
        let start = format!("{TITLE}, still open: ");
        assert!(row.starts_with(&start) && row.contains(settles), "{row}");
        let markdown = written("markdown").out;
        assert!(markdown.starts_with(&format!("# {TITLE}\n")), "{markdown}");
        assert!(markdown.contains(row), "{markdown}");
        let posting: Value = serde_json::from_str(&written("jobposting").out).unwrap();
        assert_eq!(posting["title"], TITLE);
        assert!(posting["description"].as_str().unwrap().contains(row));
        let check = rolefit(&["brief", "-", "--check"], &company).out;
        assert!(check.starts_with(&format!("{TITLE}\n")), "{check}");
        assert!(!check.contains("title and the need"), "{check}");
    }
}
