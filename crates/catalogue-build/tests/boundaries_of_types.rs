//! The same for what types, blocks, wants and their texts must be: the boundary is allowed, one step
//! further is not.

#![allow(
    clippy::unwrap_used,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

use common::{assert_boundary, codes_after, valid};
use rolefit_catalogue_build::load_files;

const STARTUP: &str = "targets/types/startup.toml";

#[test]
fn defining_items_may_hold_60_to_70_percent() {
    // They weigh 20; of the shared ones two weigh 3, so the third decides.
    let with = |weight: u32, five: u32| {
        codes_after(&[
            (
                STARTUP,
                "item = \"moss_one\", weight = 4",
                &format!("item = \"moss_one\", weight = {weight}"),
            ),
            (
                STARTUP,
                "item = \"acorn_five\", weight = 3",
                &format!("item = \"acorn_five\", weight = {five}"),
            ),
        ])
    };
    // 21 of 35 and 21 of 36; 21 of 30 and 21 of 29.
    assert_eq!(with(8, 4), [""; 0]);
    assert_eq!(with(9, 4), ["defining_share"]);
    assert_eq!(with(3, 4), [""; 0]);
    assert_eq!(with(2, 4), ["defining_share"]);
}

#[test]
fn a_type_may_share_eight_items() {
    let shared = |count: usize| {
        let others = [
            "birch", "cedar", "delta", "ember", "fjord", "grove", "haven", "islet",
        ];
        let line = |item: &&str| {
            format!(
                "    {{ item = \"{item}\", weight = 1, level = 1, sources = [{{ id = \"000\", strength = \"weak\", note = \"A hint.\" }}] }},\n"
            )
        };
        // Three are shared already; the heaviest of them gets lighter, so that the share stays.
        let lines: String = others.iter().take(count - 3).map(line).collect();
        codes_after(&[
            (
                STARTUP,
                "item = \"moss_one\", weight = 4",
                "item = \"moss_one\", weight = 1",
            ),
            (STARTUP, "require = [\n", &format!("require = [\n{lines}")),
        ])
    };
    assert_eq!(shared(8), [""; 0]);
    assert_eq!(shared(9), ["too_many_shared"]);
}

#[test]
fn only_the_heaviest_defining_item_stands_alone() {
    // Second places may be shared, and a shared item may be the heaviest of all.
    let change = |find: &str, replace: &str| codes_after(&[(STARTUP, find, replace)]);
    assert_eq!(
        change(
            "item = \"moss_one\", weight = 4",
            "item = \"moss_one\", weight = 6"
        ),
        [""; 0]
    );
    assert_eq!(
        change(
            "item = \"acorn_one\", weight = 5",
            "item = \"acorn_one\", weight = 4"
        ),
        ["headline_tied"]
    );
}

#[test]
fn types_that_never_meet_are_reported_though_each_stands_in_three_blocks() {
    let block = |id: &str, pieces: [&str; 4]| {
        format!(
            "[[block]]\nid = \"{id}\"\npieces = [\"{}\"]\nsources = [{{ id = \"000\", strength = \"weak\", note = \"A hint.\" }}]\n",
            pieces.join("\", \"")
        )
    };
    let text = |id: &str, pieces: [&str; 4]| {
        let piece = |name: &&str| format!("{name} = \"Tended {id} as {name} do\"\n");
        format!("[{id}]\n{}", pieces.iter().map(piece).collect::<String>())
    };
    let first = ["startup", "scale_up", "product_led", "platform"];
    let second = ["enterprise", "transformation", "fractional", "ai_focused"];
    let all = [
        ("cape", first),
        ("dune", first),
        ("glen", first),
        ("hill", second),
        ("lake", second),
        ("moor", second),
    ];
    let mut files = valid();
    let blocks: String = all.iter().map(|(id, pieces)| block(id, *pieces)).collect();
    let texts: String = all.iter().map(|(id, pieces)| text(id, *pieces)).collect();
    files.set("candidate/blocks.toml", Ok(blocks));
    files.set("texts/en/blocks.toml", Ok(texts));
    let problems = load_files(&files).1;
    let balance = problems
        .iter()
        .filter(|problem| problem.code == "block_balance" && problem.message.contains("meet"));
    assert_eq!(balance.count(), 8);
}

#[test]
fn pieces_may_differ_in_length_by_half() {
    // The shortest piece of this block has 25 characters: 37 are allowed.
    let piece = |length: usize| format!("\"{}.\"", "é".repeat(length - 1));
    assert_boundary(
        "texts/en/blocks.toml",
        "\"Tended acorn by the cape.\"",
        &piece(37),
        &piece(39),
        "pieces_unequal",
    );
}

#[test]
fn a_want_may_have_two_to_five_options() {
    let with = |options: &[&str]| {
        let texts: String = options
            .iter()
            .map(|option| format!("options.{option} = \"Text of {option}\"\n"))
            .collect();
        let supplied: Vec<String> = (1..)
            .zip(options)
            .map(|(least, option)| format!("{option} = {least}"))
            .collect();
        let supplied = supplied.join(", ");
        codes_after(&[
            (
                "candidate/wants.toml",
                "[\"alone\", \"few\"]",
                &format!("{options:?}"),
            ),
            (
                "texts/en/wants.toml",
                "options.alone = \"Nobody\"\noptions.few = \"A few\"\n",
                &texts,
            ),
            (
                "company/supplies.toml",
                "{ alone = 1, few = 5 }",
                &format!("{{ {supplied} }}"),
            ),
        ])
    };
    assert_eq!(with(&["one", "two"]), [""; 0]);
    assert_eq!(with(&["one", "two", "three", "four", "five"]), [""; 0]);
    assert_eq!(with(&["one"]), ["options_count"]);
    assert_eq!(
        with(&["one", "two", "three", "four", "five", "six"]),
        ["options_count"]
    );
}

#[test]
fn a_sentence_may_have_220_characters() {
    let text = |length: usize| format!("\"É{}.\"", "é".repeat(length - 2));
    assert_boundary(
        "texts/en/roles.toml",
        "\"Ask to decide about bets.\"",
        &text(220),
        &text(221),
        "sentence_form",
    );
}
