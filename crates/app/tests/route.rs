//! Addresses name things by id and lead back to where they came from.

use rolefit_app::route::{From, Route, id, question};
use rolefit_core::Question;

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
    ];
    for from in [From::Turn, From::Answers, From::Result] {
        routes.extend([Route::Question(item, from), Route::Question(pair, from)]);
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
    for question in items.chain(bank.pair_indices().map(Question::Pair)) {
        assert!(!["answers", "result"].contains(&id(question)));
        assert_eq!(rolefit_app::route::question(id(question)), Some(question));
    }
}
