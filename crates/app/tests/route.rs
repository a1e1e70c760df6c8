//! Addresses name things by id and lead back to where they came from.

use rolefit_app::route::{From, Route, id, question};
use rolefit_core::{Question, Stage};

#[test]
fn every_route_comes_back_from_its_address() {
    let item = question("technology_bets").unwrap();
    let pair = question("pair_look_back").unwrap();
    let mut routes = vec![
        Route::Landing,
        Route::Next,
        Route::Answers,
        Route::Result,
        Route::Files,
        Route::Method,
        Route::Sample,
        Route::About,
        Route::Choices,
        Route::Chosen,
        Route::Stage(None),
        Route::Question(pair, From::Choices),
    ];
    for stage in Stage::ALL {
        routes.extend([Route::Stage(Some(stage)), Route::End(stage)]);
    }
    let block = question("block_build_and_grow").unwrap();
    for from in [From::Turn, From::Answers, From::Result] {
        routes.extend([item, pair, block].map(|it| Route::Question(it, from)));
    }
    for route in routes {
        assert_eq!(Route::parse(&route.hash()), Some(route), "{}", route.hash());
    }
}

#[test]
fn unknown_addresses_are_unknown_and_places_within_a_page_are_none() {
    for hash in [
        "#/nowhere",
        "#/you/no_such_question",
        "#/you/answers/no_such_question",
        "#/you/result/technology_bets/more",
        "#/you/choices/technology_bets",
        "#/you/stage/nowhere",
        "#/you/end/rest",
    ] {
        assert_eq!(Route::parse(hash), Some(Route::Unknown), "{hash}");
    }
    assert_eq!(Route::parse("#main"), None);
    assert_eq!(Route::parse(""), Some(Route::Landing));
    assert_eq!(Route::parse("#/you/"), Some(Route::Next));
}

#[test]
fn no_question_is_called_like_a_page() {
    let bank = rolefit_catalogue::candidate();
    let items = bank.item_indices().map(Question::Item);
    let pairs = bank.pair_indices().map(Question::Pair);
    let blocks = bank.block_indices().map(Question::Block);
    let pages = [
        "answers", "result", "choices", "chosen", "facts", "stage", "end",
    ];
    for question in items.chain(pairs).chain(blocks) {
        assert!(!pages.contains(&id(question)));
        assert_eq!(rolefit_app::route::question(id(question)), Some(question));
    }
}
