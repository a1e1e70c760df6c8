//! `rolefit export`, and what an answer rests on in words.

use serde_json::Value;

use crate::support::{FREIGHT, file, rolefit};

/// A person of the fixtures whose first answers rest on quotes.
fn quoted(profile: &str, quotes: &[(&str, &str)]) -> Vec<u8> {
    let mut profile: Value = serde_json::from_slice(&file(profile)).unwrap();
    for (item, quote) in quotes {
        assert!(profile["answers"][*item].is_u64(), "{item}");
        profile["evidence"][*item] = (*quote).into();
    }
    serde_json::to_vec(&profile).unwrap()
}

const EXPORT: [&str; 4] = ["export", "-", "--format", "json-resume"];

#[test]
fn confirmed_answers_go_out_as_json_resume_and_the_rest_is_named() {
    let profile = quoted(
        "fixtures/people/vpe_clear.json",
        &[("org_design", "Set up six teams of eight.")],
    );
    let done = rolefit(&EXPORT, &profile);
    assert_eq!(done.code, 0, "{}", done.err);
    let resume: Value = serde_json::from_str(&done.out).unwrap();
    assert_eq!(
        resume["work"][0]["highlights"][0],
        "Set up six teams of eight."
    );
    assert_eq!(resume["meta"]["evidence"][0]["item"], "org_design");
    assert!(
        done.err.starts_with("left out: answers without a quote: "),
        "{}",
        done.err
    );
    assert!(done.err.contains("preferences: "), "{}", done.err);
    let back = rolefit(&["read", "--kind", "cv", "-"], done.out.as_bytes());
    assert_eq!(back.code, 0, "{}", back.err);
    assert!(!back.out.contains("VPE"), "the label is a name");
}

#[test]
fn what_cannot_be_exported_is_refused_or_warned_of() {
    let bare = rolefit(&EXPORT, &file("fixtures/people/vpe_clear.json"));
    assert_eq!(bare.code, 0);
    assert!(bare.err.contains("warning[nothing_rests]"), "{}", bare.err);
    let company = rolefit(&EXPORT, &file(FREIGHT));
    assert_eq!((company.code, company.out.as_str()), (1, ""));
    assert!(company.err.contains("error[wrong_side]"), "{}", company.err);
    for usage in [
        &["export", "-"][..],
        &["export", "-", "--format", "docx"],
        &["export", "--format", "json-resume"],
        &["assess", "-", "--format", "json-resume"],
        &["brief", "-", "--format", "json-resume"],
    ] {
        assert_eq!(rolefit(usage, b"").code, 2, "{usage:?}");
    }
}

#[test]
fn a_reason_is_followed_by_the_words_it_rests_on() {
    let plain = rolefit(&["assess", "fixtures/people/vpe_clear.json", "--text"], b"");
    let item = plain.out.lines().find_map(|line| {
        let (_, rest) = line.strip_prefix("- ")?.rsplit_once(" (")?;
        let (id, _) = rest.split_once(": ")?;
        (!id.starts_with("pair_")).then(|| id.to_owned())
    });
    let item = item.expect("an item among the reasons");
    let profile = quoted("fixtures/people/vpe_clear.json", &[(&item, "Led it.")]);
    let done = rolefit(&["assess", "-", "--text"], &profile);
    assert!(
        done.out.contains("\n  From your document: “Led it.”\n"),
        "{}",
        done.out
    );
    let without: Vec<&str> = done
        .out
        .lines()
        .filter(|line| !line.contains("Led it."))
        .collect();
    let plain: Vec<&str> = plain.out.lines().collect();
    assert_eq!(without, plain, "a quote moves no figure");
}

#[test]
fn a_companys_deciding_answers_quote_its_ad() {
    let plain = rolefit(&["need", FREIGHT], b"");
    let need: Value = serde_json::from_str(&plain.out).unwrap();
    let deciding = need["deciding"].as_array().unwrap();
    let item = deciding.iter().find(|it| it["kind"] == "item").unwrap();
    let profile = quoted(FREIGHT, &[(item["question"].as_str().unwrap(), "We hire.")]);
    let done = rolefit(&["need", "-", "--text"], &profile);
    assert!(
        done.out.contains("\n  From your ad: “We hire.”\n"),
        "{}",
        done.out
    );
}
