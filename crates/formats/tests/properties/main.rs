//! Reading is total, and agrees with `serde_json` about what JSON is. The order of keys never matters.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod made;

use proptest::prelude::*;
use rolefit_formats::{Code, Label, Profile, assess, read_assessment, read_profile, verify};
use serde_json::{Map, Value};

/// Codes that say "this is no JSON", or none we read.
const SYNTAX: &[Code] = &[
    Code::EmptyInput,
    Code::NotUtf8,
    Code::CutShort,
    Code::Syntax,
    Code::TrailingText,
    Code::BadNumber,
    Code::BadEscape,
    Code::LoneSurrogate,
    Code::ControlCharacter,
];

/// Limits `serde_json` does not have, or has elsewhere: nothing to compare.
const LIMITS: &[Code] = &[Code::TooLarge, Code::TooDeep, Code::TooManyValues];

/// Reads `bytes` as both formats. Neither panics, both agree with each other and with `serde_json` whether it is JSON.
fn read_both(bytes: &[u8]) {
    let as_profile = read_profile(bytes).map(|_| ()).err().unwrap_or_default();
    let as_assessment = match read_assessment(bytes) {
        Ok(assessment) => {
            let _ = verify(&assessment);
            Vec::new()
        }
        Err(problems) => problems,
    };
    let has = |codes: &[Code], problems: &[rolefit_formats::Problem]| {
        problems.iter().any(|problem| codes.contains(&problem.code))
    };
    assert_eq!(has(SYNTAX, &as_profile), has(SYNTAX, &as_assessment));
    for problem in as_profile.iter().chain(&as_assessment) {
        let _ = problem.to_string();
    }
    if has(LIMITS, &as_profile) {
        return;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // serde_json reads numbers as floating point and refuses those beyond it; we keep them as text
    match serde_json::from_slice::<Value>(bytes) {
        Err(error) if error.to_string().starts_with("number out of range") => {}
        read => assert_eq!(
            read.is_err(),
            has(SYNTAX, &as_profile),
            "{read:?} {as_profile:?}"
        ),
    }
}

/// A good file of either format.
fn good_file() -> impl Strategy<Value = Vec<u8>> {
    let mut files = Vec::new();
    for (_, bytes, _) in support::people() {
        files.push(
            assess(&read_profile(&bytes).unwrap())
                .canonical()
                .into_bytes(),
        );
        files.push(bytes);
    }
    for (_, bytes, _) in support::cases("profiles/bad") {
        files.push(bytes);
    }
    prop::sample::select(files)
}

/// Pieces of JSON, to be put together at random.
fn json_piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"format\"",
        "\"rolefit.profile/1\"",
        "null",
        "true",
        "fal",
        "0",
        "-",
        "1e9",
        "1e999",
        ".5",
        "01",
        "-0.0E+1",
        "\\",
        "\\u",
        "\\ud83d",
        "\\udc00",
        "\\n",
        " ",
        "\n",
        "\t",
        "é",
        "\u{202e}",
        "\u{0}",
        "\u{feff}",
        "\"answers\"",
        "\"blocks\":{",
        "\"facts\":[",
        "\"most\":\"startup\"",
        "\"__proto__\"",
        "\"side\":\"candidate\"",
    ])
}

/// The object with its members turned round, at every level.
fn turned(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let members = members.iter().rev();
            let members: Vec<String> = members
                .map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), turned(value)))
                .collect();
            format!("{{ {} }}", members.join(" , "))
        }
        Value::Array(entries) => {
            let entries: Vec<String> = entries.iter().map(turned).collect();
            format!("[ {} ]", entries.join(" , "))
        }
        other => other.to_string(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        read_both(&bytes);
    }

    #[test]
    fn any_pieces_are_read_or_refused(pieces in prop::collection::vec(json_piece(), 0..30)) {
        read_both(pieces.concat().as_bytes());
    }

    #[test]
    fn any_text_comes_back(text in any::<String>()) {
        // the label's own rules aside, a text is what serde_json says it is
        let file = serde_json::json!({"format": "rolefit.profile/1", "side": "candidate", "label": text});
        match read_profile(file.to_string().as_bytes()) {
            Ok(profile) => {
                prop_assert_eq!(profile.label.as_str(), &text);
                let written: Value = serde_json::from_str(&profile.canonical()).unwrap();
                prop_assert_eq!(written["label"].as_str().unwrap(), &text);
            }
            Err(problems) => prop_assert!(
                matches!(problems[0].code, Code::LabelTooLong | Code::LabelCharacters)
            ),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_read_or_refused(
        mut bytes in good_file(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..3_u8), 1..6),
    ) {
        for (place, byte, how) in changes {
            if bytes.is_empty() {
                break;
            }
            let place = place.index(bytes.len());
            match how {
                0 => bytes[place] = byte,
                1 => bytes.insert(place, byte),
                _ => {
                    bytes.remove(place);
                }
            }
        }
        read_both(&bytes);
    }

    #[test]
    fn cut_files_are_refused(bytes in good_file(), place in any::<prop::sample::Index>()) {
        if !bytes.is_empty() {
            read_both(&bytes[..place.index(bytes.len())]);
        }
    }

    #[test]
    fn order_and_space_do_not_matter(profile in made::either_side()) {
        let value: Value = serde_json::from_str(&profile.canonical()).unwrap();
        let again = read_profile(turned(&value).as_bytes()).unwrap();
        prop_assert_eq!(&again, &profile);
        prop_assert_eq!(again.canonical(), profile.canonical());
        // sorted and without space, which is what serde_json writes for plain values
        let sorted: Map<String, Value> = serde_json::from_str(&profile.to_json()).unwrap();
        prop_assert_eq!(serde_json::to_string(&sorted).unwrap(), profile.canonical());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn assessments_are_the_same_bytes_and_verify(profile in made::either_side()) {
        let assessment = assess(&profile);
        let value: Value = serde_json::from_str(&profile.canonical()).unwrap();
        let again = assess(&read_profile(turned(&value).as_bytes()).unwrap());
        prop_assert_eq!(again.to_json(), assessment.to_json());
        let read = read_assessment(assessment.to_json().as_bytes()).unwrap();
        prop_assert_eq!(verify(&read), rolefit_formats::Verification::Same);
    }
}

#[test]
fn ten_answers_are_what_a_verdict_takes() {
    use rolefit_core::LEAST_ANSWERED;
    let bank = rolefit_catalogue::candidate();
    let axis = rolefit_catalogue::seat_axis();
    let mut answers = rolefit_core::Answers::open(&bank);
    let top = rolefit_core::Answer::Given(rolefit_core::Level::new(4).unwrap());
    let mut given = 0;
    for (cto, vpe) in axis.cto.iter().zip(axis.vpe) {
        for item in [cto, vpe] {
            let seat = assess(&Profile::new(Label::default(), &answers)).seat;
            let early = seat.verdict.of_seat() == rolefit_core::Verdict::Insufficient;
            assert_eq!(early, given < LEAST_ANSWERED, "{given}");
            answers.set_item(item.question, top);
            given += 1;
        }
    }
    assert!(given > LEAST_ANSWERED);
}
