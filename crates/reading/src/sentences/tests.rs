//! Sentences of ads and briefs as they are really written.

use super::*;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found: Vec<&str> = sentences(text).iter().map(|span| span.of(text)).collect();
    assert_eq!(found, expected);
}

#[test]
fn full_stops_end_sentences() {
    check(
        "You set the direction. We follow! Do we? \u{201c}Yes.\u{201d} Good\u{2026} (Really.) End",
        &[
            "You set the direction.",
            "We follow!",
            "Do we?",
            "\u{201c}Yes.\u{201d}",
            "Good\u{2026}",
            "(Really.)",
            "End",
        ],
    );
}

#[test]
fn stops_inside_do_not() {
    for text in [
        "Own tooling, e.g. Build servers, i.e. What ships.",
        "Report to Dr. Smith or J. Doe at approx. 60 %.",
        "Write Node.js, see https://example.com/a.b?c=d. or v1.2.3 at 3.5 days.",
        "Acme Inc. Berlin and the U.S. Army hire.",
        "Is Yahoo! your past?",
    ] {
        check(text, &[text]);
    }
}

#[test]
fn an_abbreviation_may_end_a_sentence() {
    check(
        "We are Acme Ltd. You lead us.",
        &["We are Acme Ltd.", "You lead us."],
    );
    check(
        "Logs, tests, etc. The rest is yours.",
        &["Logs, tests, etc.", "The rest is yours."],
    );
}

#[test]
fn texts_without_capitals_have_sentences() {
    check(
        "we need a leader. you will code.",
        &["we need a leader.", "you will code."],
    );
    check("five yrs. of it", &["five yrs. of it"]);
}

#[test]
fn bullets_numbers_and_headings_stand_alone() {
    check(
        "## The role\nWhat you do:\n- Own the roadmap\n\u{2022} Lead the team.\n1. Hire\n(b) Fire\n12) Rest\n**Bold** words",
        &[
            "The role",
            "What you do:",
            "Own the roadmap",
            "Lead the team.",
            "Hire",
            "Fire",
            "Rest",
            "**Bold** words",
        ],
    );
    check("-5 % is no bullet", &["-5 % is no bullet"]);
}

#[test]
fn a_wrapped_line_goes_on_and_a_short_one_does_not() {
    check(
        "You will report directly to the board and to the\nCEO, who founded it,\nand lead us\nOwn the roadmap\nHire people\n\nlower after a gap",
        &[
            "You will report directly to the board and to the\nCEO, who founded it,\nand lead us",
            "Own the roadmap",
            "Hire people",
            "lower after a gap",
        ],
    );
    check("One line.\r\nAnother\r\n", &["One line.", "Another"]);
}

#[test]
fn nothing_has_no_sentence() {
    check("", &[]);
    check(" \n\t \u{a0}\n", &[]);
    check("-\n- \n", &[]);
}

#[test]
fn an_entry_of_a_list_needs_no_space_after_its_sign() {
    check(
        "-Own the budget\n-Lead the team\n\u{2022}Hire",
        &["Own the budget", "Lead the team", "Hire"],
    );
    check("-5 % and **bold** words", &["-5 % and **bold** words"]);
}
