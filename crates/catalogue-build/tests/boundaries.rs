//! What lies exactly on a check's boundary is allowed; one step further is not.

#![allow(
    clippy::unwrap_used,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

use common::{assert_boundary, codes_after, valid};
use rolefit_catalogue_build::load_files;

const ITEMS: &str = "texts/en/items/seat.toml";
const PAIRS: &str = "texts/en/pairs.toml";

#[test]
fn evidence_may_have_110_characters() {
    let text = |length: usize| format!("You {}é.", "a".repeat(length - 6));
    assert_boundary(
        ITEMS,
        "You looked after amber for everybody.",
        &text(110),
        &text(111),
        "evidence_length",
    );
}

#[test]
fn an_anchor_may_be_two_and_a_half_times_the_shortest() {
    // The shortest of these has 30 characters: 75 are allowed.
    let text = |length: usize| "é".repeat(length);
    let levels = |longest: usize| {
        format!(
            "anchors = [\n\"{}\",\"b{}\",\"c{}\",\"d{}\",\"{}\"]\nother = [",
            text(30),
            text(29),
            text(29),
            text(29),
            text(longest)
        )
    };
    let change = |longest: usize| codes_after(&[(ITEMS, "anchors = [", &levels(longest))]);
    // The anchors that stood there are now an unknown field of the first item.
    assert_eq!(change(75), ["unknown_field"]);
    assert_eq!(change(76), ["anchors_unequal", "unknown_field"]);
}

#[test]
fn a_statement_may_be_half_as_long_again_as_the_other() {
    let other = "Deciding which anvil to make".len();
    assert_eq!(other, 28);
    assert_boundary(
        PAIRS,
        "Making the anvil go smoothly",
        &"é".repeat(42),
        &"é".repeat(43),
        "statements_unequal",
    );
}

#[test]
fn a_name_may_have_60_characters() {
    assert_boundary(
        PAIRS,
        "Choice of anvil",
        &"é".repeat(60),
        &"é".repeat(61),
        "name_form",
    );
}

#[test]
fn weights_and_levels_may_be_at_the_ends_of_their_ranges() {
    assert_boundary(
        "candidate/pairs.toml",
        "weight = 1\n",
        "weight = 100\n",
        "weight = 101\n",
        "weight_range",
    );
    assert_boundary(
        "candidate/pairs.toml",
        "weight = 2\n",
        "weight = 1\n",
        "weight = 0\n",
        "weight_range",
    );
    assert_boundary(
        "targets/roles/cto.toml",
        "level = 2\n",
        "level = 1\n",
        "level = 0\n",
        "level_range",
    );
    assert_boundary(
        "targets/roles/cto.toml",
        "level = 2\n",
        "level = 4\n",
        "level = 5\n",
        "level_range",
    );
}

#[test]
fn ten_items_may_hold_exactly_60_percent() {
    // Ten of sixteen items of weight 9 hold 90 of 144; a last item of weight 6 makes it 90 of 150.
    let target = |last: u32| {
        let names = [
            "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "islet",
            "juniper",
        ];
        let others = [
            ("kelp", 9),
            ("larch", 9),
            ("maple", 9),
            ("nectar", 9),
            ("ocean", 9),
            ("pearl", 9),
            ("umber", last),
        ];
        let all = names.into_iter().map(|name| (name, 9)).chain(others);
        let require = |(name, weight): (&str, u32)| {
            format!(
                "[[require]]\nitem = \"{name}\"\nweight = {weight}\nlevel = 1\nsources = [{{ id = \"000\", strength = \"weak\", note = \"A hint.\" }}]\n"
            )
        };
        format!("role = \"cto\"\n{}", all.map(require).collect::<String>())
    };
    let codes = |last: u32| {
        let mut files = valid();
        files.set("targets/roles/cto.toml", Ok(target(last)));
        load_files(&files)
            .1
            .into_iter()
            .map(|problem| problem.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(codes(6), [""; 0]);
    assert_eq!(codes(7), ["target_concentration"]);
}

#[test]
fn the_form_for_one_need_not_say_the_number() {
    assert_boundary(
        "texts/en/ui.toml",
        "One answer left",
        "{n} answer left",
        "{n} answer of {name} left",
        "plural_differs",
    );
}

#[test]
fn a_version_is_three_plain_numbers() {
    for refused in [
        "1.2.3.4",
        "1.2.x",
        "1.02.3",
        "1.2.3-beta",
        "v1.2.3",
        "1.2.-3",
        "1..3",
        "4294967296.0.0",
        "+1.2.3",
    ] {
        assert_boundary(
            "catalogue.toml",
            "1.2.3",
            "0.0.10",
            refused,
            "version_format",
        );
    }
}

#[test]
fn a_title_inside_another_word_names_no_seat() {
    assert_boundary(
        PAIRS,
        "Deciding which anvil to make",
        "Sorting VPNs by their octopus",
        "Sorting VPs, not VP, by rank",
        "statement_names_seat",
    );
}

#[test]
fn an_id_may_have_48_characters() {
    let codes = |length: usize| {
        let id = "a".repeat(length);
        codes_after(&[
            (
                "candidate/pairs.toml",
                "id = \"anvil\"",
                &format!("id = \"{id}\""),
            ),
            (PAIRS, "[anvil]", &format!("[{id}]")),
        ])
    };
    assert_eq!(codes(48), [""; 0]);
    assert_eq!(codes(49), ["id_format"]);
}

#[test]
fn an_empty_statement_is_only_empty() {
    assert_eq!(
        codes_after(&[(PAIRS, "Making the anvil go smoothly", "")]),
        ["empty_text"]
    );
}

#[test]
fn the_message_of_unbalanced_pairs_counts_each_side() {
    let mut files = valid();
    let text = files.text("candidate/pairs.toml").unwrap().unwrap();
    let text = text.replacen("first = \"vpe\"", "first = \"cto\"", 2);
    files.set("candidate/pairs.toml", Ok(text));
    let problems = load_files(&files).1;
    let message = problems.first().unwrap().message.as_str();
    assert_eq!(
        message,
        "the CTO statement comes first in 10 pairs, the VPE statement in 6"
    );
}
