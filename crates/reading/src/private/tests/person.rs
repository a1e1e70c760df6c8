//! Age, birth, family, origin.

use super::*;

#[test]
fn forms_are_read() {
    assert_eq!(
        found("Age: 45 | Nationality: Danish | Marital status: married, 2 children"),
        [
            (What::Age, "45"),
            (What::Nationality, "Danish"),
            (What::MaritalStatus, "married, 2 children"),
        ]
    );
    assert_eq!(
        found("**Date of birth:** 12 March 1980"),
        [(What::BirthDate, "12 March 1980")]
    );
    assert_eq!(
        found("D.O.B.: 12/03/1980"),
        [(What::BirthDate, "12/03/1980")]
    );
    assert_eq!(found("Photo: me.jpg"), [(What::Photo, "me.jpg")]);
    assert_eq!(
        found("![Jane](jane.png) CTO"),
        [(What::Photo, "![Jane](jane.png)")]
    );
}

#[test]
fn children_are_family_where_a_clause_tells_of_nothing_else() {
    assert_eq!(
        found("Married, two children. Malm\u{f6}"),
        [
            (What::MaritalStatus, "Married"),
            (What::MaritalStatus, "two children"),
        ]
    );
    assert!(found("Built the app that two children out of three learn with").is_empty());
}

#[test]
fn sentences_are_read() {
    for (text, what, private) in [
        ("A 45-year-old technologist", What::Age, "45-year-old"),
        ("I am 45 years old.", What::Age, "45 years old"),
        ("aged 52", What::Age, "52"),
        ("in my late forties", What::Age, "forties"),
        (
            "I was born on 12 March 1980 in Leeds",
            What::BirthDate,
            "12 March 1980",
        ),
        ("Born 1980", What::BirthDate, "1980"),
        ("PERSONAL: Date of birth 1979.", What::BirthDate, "1979"),
        (
            "Remote, British citizen",
            What::Nationality,
            "British citizen",
        ),
        (
            "Father of two, runner",
            What::MaritalStatus,
            "Father of two",
        ),
    ] {
        assert_eq!(found(text), [(what, private)]);
    }
}

#[test]
fn where_somebody_is_from_goes_beside_an_age_alone() {
    assert_eq!(
        hidden("Ada (born 1963, Norwegian)"),
        "Ada (born ____, _________)"
    );
    nothing("Languages: English, Norwegian");
}

#[test]
fn old_companies_and_single_systems_stay() {
    for text in [
        "Turned a 20-year-old monolith around",
        "a 30 years old family company",
        "a single platform, a married couple of services",
        "20 years in engineering, 10 of them leading",
        "born-digital archives; born in the cloud",
        "an age of platforms",
    ] {
        nothing(text);
    }
}
