//! What is found in short texts.

use super::*;

fn found<'a>(phrases: &[&str], text: &'a str) -> Vec<(usize, &'a str)> {
    let phrases = Phrases::new(phrases.iter().copied()).unwrap();
    let hits = phrases.find(text);
    hits.into_iter()
        .map(|hit| (hit.phrase, hit.span.of(text)))
        .collect()
}

#[test]
fn whole_words_are_found_whatever_their_case_and_dashes() {
    let phrases = ["hands-on", "rock star(s)", "CEO's call"];
    assert_eq!(
        found(
            &phrases,
            "A Hands On ROCK\u{2011}STAR for the CEO\u{2019}s call"
        ),
        [
            (0, "Hands On"),
            (1, "ROCK\u{2011}STAR"),
            (2, "CEO\u{2019}s call")
        ]
    );
    assert!(found(&["man", "ninja"], "manage germane ninjas, humans").is_empty());
    assert_eq!(found(&["ninja(s)"], "(ninjas)"), [(0, "ninjas")]);
}

#[test]
fn phrases_within_phrases_are_both_found_and_variants_once() {
    assert_eq!(
        found(
            &["native speaker", "native", "{native|native speaker}"],
            "native speaker"
        ),
        [(1, "native"), (0, "native speaker"), (2, "native speaker")]
    );
}

#[test]
fn a_phrase_may_begin_or_end_with_a_sign() {
    assert_eq!(
        found(&["c++", "% coding"], "C++, 80% coding"),
        [(0, "C++"), (1, "% coding")]
    );
}

#[test]
fn a_gap_is_a_few_words_of_one_clause() {
    let phrases = ["{own|owns} .. roadmap(s)", "a .. b .. c"];
    assert_eq!(
        found(&phrases, "Own our whole product Roadmap, own it"),
        [(0, "Own our whole product Roadmap")]
    );
    assert_eq!(found(&phrases, "own roadmaps"), [(0, "own roadmaps")]);
    assert_eq!(found(&phrases, "a x b y c"), [(1, "a x b y c")]);
    for text in [
        "own one two three four five six seven roadmap",
        "roadmap you own",
        "own it; the roadmap",
        "own it. The roadmap",
    ] {
        assert!(found(&phrases, text).is_empty(), "{text}");
    }
}

#[test]
fn a_class_stands_for_any_of_its_words() {
    let classes = [("own", "own|owning|answer for"), ("team", "team|squad")];
    let mut sorted = classes;
    sorted.sort_unstable();
    let packed = pack(["<own> .. <team>(s)", "<own> it", "own"], &sorted).unwrap();
    let phrases = Phrases::unpack(&packed);
    let text = "You answer for two squads, own it.";
    let hits: Vec<_> = phrases
        .find(text)
        .iter()
        .map(|hit| (hit.phrase, hit.span.of(text)))
        .collect();
    assert_eq!(
        hits,
        [(0, "answer for two squads"), (2, "own"), (1, "own it")]
    );
    assert_eq!(
        pack(["<none>"], &sorted).unwrap_err(),
        PhraseError::UnknownClass("<none>".to_owned())
    );
}

#[test]
fn no_phrases_find_nothing() {
    assert!(found(&[], "anything").is_empty());
    assert!(Phrases::new(["{"]).is_err());
    assert!(Phrases::new(["\u{2013}"]).is_err());
}

#[test]
fn a_part_may_end_later_where_only_then_the_rest_follows() {
    assert_eq!(
        found(&["buy .. {vs|vs.} .. build"], "buy vs. build"),
        [(0, "buy vs. build")]
    );
}
