//! Every text the screens make of a profile, over 10,000 random profiles: whole sentences, no placeholder, nothing joined
//! wrongly, no contradiction.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet, HashSet};

mod claims;
mod grammar;
mod profiles;
mod reading_of;

use claims::contradictions;
use grammar::{of_phrase, of_sentence};
use profiles::profile;
use reading_of::{Said, explanations};
use rolefit_ui::Reading;

const PROFILES: u64 = 10_000;

/// As many at a time.
const THREADS: u64 = 4;

/// Each place on the screens with what was heard there, figures aside.
type Heard = BTreeMap<&'static str, BTreeSet<String>>;

/// The places that speak of any profile, or of enough of them: one that falls silent is no longer read.
const PLACES: [&str; 33] = [
    "above a question",
    "area",
    "area without a score",
    "area, its gap",
    "areas",
    "axis",
    "emphasis",
    "emphasis, a contrast",
    "end of a stage",
    "end of a stage, ways on",
    "end of readiness",
    "how sure",
    "next step",
    "one page",
    "question",
    "reason",
    "reason, what it speaks for",
    "role",
    "role without a score",
    "score",
    "score, above",
    "score, below",
    "two minutes",
    "type",
    "type without a score",
    "type, comparisons",
    "type, its note",
    "types",
    "verdict",
    "verdict, below",
    "week",
    "what would change it",
    "what would change it, a question",
];

#[test]
fn every_text_is_whole_and_contradicts_nothing() {
    let parts: Vec<(Vec<String>, Heard)> = std::thread::scope(|scope| {
        let part = |first| scope.spawn(move || read(first));
        let parts: Vec<_> = (0..THREADS).map(part).collect();
        parts.into_iter().map(|it| it.join().unwrap()).collect()
    });
    let wrong: Vec<String> = parts.iter().flat_map(|(wrong, _)| wrong).cloned().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let mut heard = Heard::new();
    for (place, texts) in parts.into_iter().flat_map(|(_, heard)| heard) {
        heard.entry(place).or_default().extend(texts);
    }
    let places: Vec<&str> = heard.keys().copied().collect();
    assert_eq!(places, PLACES);
    // Asked for by the variable, every text is shown once, to be read by eye.
    if std::env::var_os("ROLEFIT_EXPLANATIONS").is_some() {
        for (place, texts) in heard {
            println!("{place}");
            texts.iter().for_each(|text| println!("    {text}"));
        }
    }
}

/// Every [`THREADS`]th profile from `first` on: what is wrong, and every text without its figures.
fn read(first: u64) -> (Vec<String>, Heard) {
    let (mut wrong, mut heard) = (Vec::new(), Heard::new());
    // The same text is wrong or right wherever it is met.
    let mut read = HashSet::new();
    for seed in (first..PROFILES).step_by(THREADS as usize) {
        let answers = profile(seed);
        let reading = Reading::in_full(&rolefit_catalogue::model(), &answers);
        let page = explanations(&reading, &answers);
        let found = contradictions(&reading, &answers, &page).into_iter();
        wrong.extend(found.map(|found| format!("profile {seed}: {found}")));
        for Said { place, text, whole } in page.0 {
            if read.contains(&text) {
                continue;
            }
            let problem = if whole {
                of_sentence(&text)
            } else {
                of_phrase(&text)
            };
            if let Some(problem) = problem {
                wrong.push(format!("profile {seed}, {place}: {problem}: {text:?}"));
            }
            heard
                .entry(place)
                .or_default()
                .insert(without_figures(&text));
            read.insert(text);
        }
        if wrong.len() > 20 {
            break;
        }
    }
    (wrong, heard)
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
