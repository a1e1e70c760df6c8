//! Every explanation of a result, over 10,000 random profiles: whole sentences, no placeholder, no contradiction.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::BTreeSet;

mod claims;
mod profiles;
mod reading_of;

use claims::contradictions;
use profiles::profile;
use reading_of::explanations;
use rolefit_ui::Reading;

const PROFILES: u64 = 10_000;

/// As many at a time.
const THREADS: u64 = 4;

#[test]
fn every_explanation_is_a_whole_sentence_and_contradicts_nothing() {
    let parts: Vec<(Vec<String>, BTreeSet<String>)> = std::thread::scope(|scope| {
        let part = |first| scope.spawn(move || read(first));
        let parts: Vec<_> = (0..THREADS).map(part).collect();
        parts.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let wrong: Vec<String> = parts.iter().flat_map(|(wrong, _)| wrong).cloned().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let heard: BTreeSet<&String> = parts.iter().flat_map(|(_, heard)| heard).collect();
    assert!(heard.len() > 500, "only {} sentences", heard.len());
    // Asked for by the variable, every sentence is shown once, to be read by eye.
    if std::env::var_os("ROLEFIT_EXPLANATIONS").is_some() {
        for text in heard {
            println!("{text}");
        }
    }
}

/// Every [`THREADS`]th profile from `first` on: what is wrong, and every sentence without its figures.
fn read(first: u64) -> (Vec<String>, BTreeSet<String>) {
    let (mut wrong, mut heard) = (Vec::new(), BTreeSet::new());
    for seed in (first..PROFILES).step_by(THREADS as usize) {
        let answers = profile(seed);
        let reading = Reading::in_full(&answers);
        for text in explanations(&reading, &answers) {
            if let Some(problem) = problem(&text) {
                wrong.push(format!("profile {seed}: {problem}: {text:?}"));
            }
            heard.insert(without_figures(&text));
        }
        let found = contradictions(&reading, &answers).into_iter();
        wrong.extend(found.map(|found| format!("profile {seed}: {found}")));
        if wrong.len() > 20 {
            break;
        }
    }
    (wrong, heard)
}

/// What is wrong with a text as a text.
fn problem(text: &str) -> Option<&'static str> {
    let inner = |part: &str| text.contains(part);
    let first = text.trim_start_matches(['“', '‘']).chars().next();
    if text.is_empty() {
        return Some("empty");
    }
    if inner("{") || inner("}") {
        return Some("placeholder");
    }
    if inner("  ") || text.trim() != text || inner(" .") || inner(" ,") || inner("“”") {
        return Some("space or join");
    }
    if inner("..") || inner(".”.") || inner("?.") || inner(",,") || inner(": .") || inner(".;") {
        return Some("stops");
    }
    if !first.is_some_and(|first| first.is_uppercase() || first.is_ascii_digit()) {
        return Some("no capital");
    }
    if !text.trim_end_matches(['”', '’']).ends_with(['.', '?', '…']) {
        return Some("no stop");
    }
    agreement(text)
}

/// Numbers and the words they count.
fn agreement(text: &str) -> Option<&'static str> {
    const COUNTED: [&str; 8] = [
        "answer",
        "kind",
        "area",
        "contrast",
        "comparison",
        "point",
        "question",
        "more answer",
    ];
    let words: Vec<&str> = text.split([' ', '.', ',', ':', '“', '”']).collect();
    for pair in words.windows(3) {
        let [number, first, second] = pair else {
            continue;
        };
        let one = *number == "1" || number.eq_ignore_ascii_case("one");
        let many = number.parse::<u32>().is_ok_and(|number| number != 1);
        let noun = if *first == "more" { second } else { first };
        for counted in COUNTED {
            let plural = format!("{counted}s");
            if one && *noun == plural {
                return Some("one of many");
            }
            if many && *noun == counted {
                return Some("many of one");
            }
        }
    }
    None
}

fn without_figures(text: &str) -> String {
    let mut shown = String::new();
    for letter in text.chars() {
        if !letter.is_ascii_digit() {
            shown.push(letter);
        } else if !shown.ends_with('#') {
            shown.push('#');
        }
    }
    shown
}

#[test]
fn the_check_finds_what_it_looks_for() {
    for (text, expected) in [
        ("Largest gap: {area}.", Some("placeholder")),
        ("Largest gap:  Skills.", Some("space or join")),
        ("Largest gap: Skills..", Some("stops")),
        ("largest gap: Skills.", Some("no capital")),
        ("Largest gap: Skills", Some("no stop")),
        ("Needs 1 more answers to go.", Some("one of many")),
        ("Needs 2 more answer to go.", Some("many of one")),
        ("One kinds still needs answers.", Some("one of many")),
        ("Needs 1 more answer to go.", None),
    ] {
        assert_eq!(problem(text), expected, "{text}");
    }
}
