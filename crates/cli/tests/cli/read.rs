//! `rolefit read`: documents to `rolefit.reading/1`.

use crate::support::{Done, file, rolefit};
use serde_json::Value;

const AD: &str = "Chief Technology Officer\n\nWhat you will do\n- Manage the engineering managers and build a bench of leaders\n\
    - Run the hiring loop and own capacity planning\n- Work with our CTO, who sets the technology strategy\n\nNice to have\n- Fundraising\n";
const CV: &str = "Mara Lindqvist\nmara@example.org · born 1979\n\nExperience\n- Led the technical due diligence of two acquisitions and \
    presented the findings to the board\n- She grew engineering from 18 to 65 engineers\n\nEducation\nMSc Informatics, 1998 - 2003\n";

fn read(kind: &str, text: &str) -> (Value, Done) {
    let done = rolefit(&["read", "--kind", kind, "-"], text.as_bytes());
    assert_eq!(done.code, 0, "{}", done.err);
    (serde_json::from_str(&done.out).unwrap(), done)
}

/// Every quote stands where the reading says.
fn assert_quotes(reading: &Value, text: &str) {
    for list in ["evidence", "facts"] {
        for one in reading[list].as_array().unwrap() {
            let place = |key: &str| usize::try_from(one[key].as_u64().unwrap()).unwrap();
            assert_eq!(
                text.get(place("start")..place("end")),
                one["quote"].as_str(),
                "{one}"
            );
        }
    }
}

#[test]
fn an_ad_is_read_by_its_content() {
    let (reading, _) = read("posting", AD);
    assert_eq!(reading["format"], "rolefit.reading/1");
    assert_eq!(reading["kind"], "posting");
    assert_eq!(reading["source"], "text");
    assert_eq!(reading["seat"], "vp_engineering");
    assert_eq!(reading["seats"][0]["id"], "vp_engineering");
    assert!(!reading["evidence"].as_array().unwrap().is_empty());
    assert_eq!(reading["text"], Value::Null);
    assert_quotes(&reading, AD);
}

#[test]
fn who_somebody_is_never_leaves_a_cv() {
    let (reading, done) = read("cv", CV);
    for private in [
        "Mara",
        "Lindqvist",
        "example.org",
        "1979",
        "1998",
        "2003",
        "She",
    ] {
        assert!(!done.out.contains(private), "{private} in {}", done.out);
    }
    let left_out: Vec<&str> = reading["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["what"].as_str().unwrap())
        .collect();
    for what in ["name", "email", "birth_date", "gender", "graduation_year"] {
        assert!(left_out.contains(&what), "{what} in {left_out:?}");
    }
    let item = |id: &str| {
        let all = reading["evidence"].as_array().unwrap();
        all.iter().find(|one| one["item"] == id).cloned()
    };
    assert!(item("due_diligence").is_some(), "{reading:#}");
    assert_quotes(&reading, CV);
    let team = &reading["facts"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["fact"] == "largest_team")
        .unwrap();
    assert_eq!(team["value"], 65);
}

#[test]
fn a_file_that_is_not_just_its_text_brings_the_text_along() {
    let resume = br#"{"basics":{"name":"Mara Lindqvist","summary":"Led technical due diligence of two acquisitions."},"work":[{"position":"CTO","highlights":["Presented the technology strategy to the board"]}]}"#;
    let done = rolefit(&["read", "--kind", "cv", "-"], resume);
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(!done.out.contains("Mara"));
    let reading: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(reading["source"], "json_resume");
    assert_quotes(&reading, reading["text"].as_str().unwrap());
}

#[test]
fn a_document_that_cannot_be_read_says_why() {
    for (bytes, code) in [
        (&b""[..], "empty"),
        (&b"PK\x03\x04 broken"[..], "damaged"),
        (
            &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word"[..],
            "unsupported",
        ),
        (&b"\xff\xfe\xfd\xfc not text"[..], "error["),
    ] {
        let done = rolefit(&["read", "--kind", "cv", "-"], bytes);
        assert_eq!(done.code, 1, "{code}: {}", done.out);
        assert!(done.err.contains("error["), "{}", done.err);
        assert!(done.err.contains("help: "), "{}", done.err);
        assert!(done.out.is_empty());
    }
    let large = vec![b'a'; (10 << 20) + 1];
    let done = rolefit(&["read", "--kind", "posting", "-"], &large);
    assert_eq!(done.code, 1);
    assert!(done.err.contains("too_large"), "{}", done.err);
}

#[test]
fn the_command_line_says_what_it_needs() {
    for arguments in [
        &["read", "-"][..],
        &["read", "--kind", "poem", "-"],
        &["read", "--kind", "cv"],
        &["assess", "--kind", "cv", "-"],
    ] {
        assert_eq!(rolefit(arguments, b"").code, 2, "{arguments:?}");
    }
    let missing = rolefit(&["read", "--kind", "cv", "no/such/file"], b"");
    assert_eq!(missing.code, 1);
    let people = file("fixtures/reading/README.md");
    assert_eq!(
        rolefit(&["read", "--kind", "posting", "-"], &people).code,
        0
    );
}
