//! Every phrase of the lexicon is found in its wordings, as a naive reader of the notation writes them out.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use rolefit_catalogue_build::load;
use rolefit_phrases::Phrases;

/// The wordings of a phrase that are looked at: of one with more, so many from all over it.
const MOST: usize = 40;

/// A wording of a phrase, its gaps as they are written: which, says `choice` place by place. Divides `choice` by the
/// number of choices of each place, and multiplies `count` by it.
fn worded(
    phrase: &str,
    classes: &[(String, String)],
    choice: &mut usize,
    count: &mut usize,
) -> String {
    let Some(at) = phrase.find(['{', '(', '<']) else {
        return phrase.to_owned();
    };
    let close = match &phrase[at..=at] {
        "{" => '}',
        "(" => ')',
        _ => '>',
    };
    let (inside, rest) = phrase[at + 1..].split_once(close).unwrap();
    let choices: Vec<&str> = match close {
        '}' => inside.split('|').collect(),
        ')' => vec!["", inside],
        _ => {
            let class = classes.iter().find(|(name, _)| name == inside).unwrap();
            class.1.split('|').collect()
        }
    };
    let chosen = choices[*choice % choices.len()];
    *choice /= choices.len();
    *count = count.saturating_mul(choices.len());
    format!(
        "{}{chosen}{}",
        &phrase[..at],
        worded(rest, classes, choice, count)
    )
}

#[test]
fn every_phrase_of_the_lexicon_is_found_in_its_wordings() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let (catalogue, problems) = load(&data);
    assert!(problems.is_empty());
    let lexicon = catalogue.unwrap().lexicon;
    let phrases = Phrases::unpack(&lexicon.packed);
    let mut looked_at = 0;
    for (number, phrase) in lexicon.phrases().enumerate() {
        for round in 0..MOST {
            // A step that shares no factor with how many wordings there are comes to all of them.
            let (mut choice, mut count) = (round * 7_919, 1);
            let wording = worded(phrase, &lexicon.words, &mut choice, &mut count);
            // Few words: what is nearest may already stand in the wording of the part before.
            let between = [" ", " qua ", " qua zig "][round % 3];
            let text = format!("x {} x", wording.trim().replace(" .. ", between));
            let hits = phrases.find(&text);
            let found = hits.iter().any(|hit| hit.phrase == number);
            assert!(found, "{phrase:?} in {text:?}");
            looked_at += 1;
            if round + 1 >= count {
                break;
            }
        }
    }
    assert!(looked_at > 50_000, "only {looked_at} wordings");
}
