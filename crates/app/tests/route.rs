//! Addresses name things by id and lead back to where they came from.

use rolefit_app::ids::{bank, id, page, question};
use rolefit_app::route::{From, Place, Route, Word};
use rolefit_app::side::Side;
use rolefit_core::{BlockIndex, ItemIndex, PairIndex, Question, Stage};

/// A question of every kind; every bank has a first of each.
const SOME: [Question; 3] = [
    Question::Item(ItemIndex(0)),
    Question::Pair(PairIndex(0)),
    Question::Block(BlockIndex(0)),
];

#[test]
fn every_route_comes_back_from_its_address() {
    let mut routes = vec![
        Route::Landing,
        Route::Hiring,
        Route::Open(Side::Company),
        Route::Files,
        Route::Method,
        Route::Sample,
        Route::Search(Word::new("brief").unwrap()),
    ];
    for side in Side::BOTH {
        let mut places = vec![
            Place::Next,
            Place::Answers,
            Place::Result,
            Place::About,
            Place::Document,
            Place::Choices,
            Place::Chosen,
            Place::Stage(None),
        ];
        for stage in Stage::ALL {
            places.extend([Place::Stage(Some(stage)), Place::End(stage)]);
        }
        routes.extend(places.into_iter().map(|place| side.at(place)));
        for from in [From::Turn, From::Choices, From::Answers, From::Result] {
            routes.extend(SOME.map(|question| page(side, question, from)));
        }
    }
    let mut seen = Vec::new();
    for route in routes {
        let hash = route.hash();
        assert_eq!(Route::parse(&hash), Some(route), "{hash}");
        assert!(!seen.contains(&hash), "{hash}");
        seen.push(hash);
    }
}

#[test]
fn unknown_addresses_are_unknown_and_places_within_a_page_are_none() {
    for hash in [
        "#/nowhere",
        "#/hiring/No%20page",
        "#/hiring/brief/more",
        "#/you/result/technology_bets/more",
        "#/you/answers/technology_bets/more",
        "#/you/a%20question",
        "#/you/stage/nowhere",
        "#/you/end/rest",
        "#/hiring/diagnosis/one/two",
    ] {
        assert_eq!(Route::parse(hash), Some(Route::Unknown), "{hash}");
    }
    assert_eq!(Route::parse("#main"), None);
    assert_eq!(Route::parse(""), Some(Route::Landing));
    let next = Side::Candidate.at(Place::Next);
    assert_eq!(Route::parse("#/you/"), Some(next));
}

#[test]
fn a_link_s_page_is_found_whatever_the_link_carries() {
    for hash in ["#/open", "#/open/", "#/open/1/aGVsbG8-_w"] {
        assert_eq!(
            Route::parse(hash),
            Some(Route::Open(Side::Company)),
            "{hash}"
        );
    }
}

#[test]
fn no_question_is_called_like_a_page_and_every_id_is_a_word() {
    let pages = [
        "answers", "result", "choices", "chosen", "facts", "stage", "end",
    ];
    for side in Side::BOTH {
        let bank = bank(side);
        let items = bank.item_indices().map(Question::Item);
        let pairs = bank.pair_indices().map(Question::Pair);
        let blocks = bank.block_indices().map(Question::Block);
        for of in items.chain(pairs).chain(blocks) {
            let id = id(side, of);
            assert!(!pages.contains(&id));
            assert_eq!(question(side, id), Some(of));
            assert_eq!(Word::new(id).map(Word::text).as_deref(), Some(id));
        }
    }
}

#[test]
fn a_word_is_short_and_plain() {
    for name in ["", "Capital", "two words", "ä", &"a".repeat(33)] {
        assert_eq!(Word::new(name), None, "{name}");
    }
    let longest = "a".repeat(32);
    assert_eq!(Word::new(&longest).unwrap().text(), longest);
}
