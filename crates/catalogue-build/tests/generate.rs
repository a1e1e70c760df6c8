//! The generated source: the same for the same catalogue, sorted, and in the chosen language.

#![allow(
    clippy::unwrap_used,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

use common::valid;
use rolefit_catalogue_build::{Catalogue, Language, generate, load_files};

fn catalogue() -> Catalogue {
    load_files(&valid()).0.unwrap()
}

#[test]
fn the_order_of_entries_in_the_files_does_not_matter() {
    let mut turned = valid();
    for (path, head) in [
        ("candidate/items/seat.toml", "[[item]]"),
        ("candidate/pairs.toml", "[[pair]]"),
        ("sources.toml", "[[source]]"),
    ] {
        let text = turned.text(path).unwrap().unwrap();
        let mut entries: Vec<String> = text
            .split(head)
            .skip(1)
            .map(|entry| format!("{head}{}\n", entry.trim_end()))
            .collect();
        entries.reverse();
        turned.set(path, Ok(entries.concat()));
    }
    let turned = load_files(&turned).0.unwrap();
    assert_eq!(turned, catalogue());
    assert_eq!(
        generate(&turned, Language::English),
        generate(&catalogue(), Language::English)
    );
}

#[test]
fn lists_are_sorted_by_id() {
    let catalogue = catalogue();
    assert!(catalogue.sources.is_sorted_by(|a, b| a.id < b.id));
    for bank in [&catalogue.candidate, &catalogue.company] {
        assert!(bank.items.is_sorted_by(|a, b| a.id < b.id));
        assert!(bank.pairs.is_sorted_by(|a, b| a.id < b.id));
        let mut targets = bank.roles.iter().map(|role| &role.requirements);
        assert!(targets.all(|asked| asked.is_sorted_by(|a, b| a.item < b.item)));
    }
}

#[test]
fn pseudo_source_holds_none_of_the_english_texts() {
    let catalogue = catalogue();
    let source = generate(&catalogue, Language::Pseudo);
    // The screens' functions quote the English text in their documentation.
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("///"))
        .collect();
    for text in [
        "Work on amber",
        "You looked after moss one for two teams",
        "Tended acorn by the cape",
        "How many boats have you owned",
        "The northern port",
        "Plenty of it",
        "The old way",
        "Head of desks",
        "It fits when fern is short",
        "All that has to do with ash",
        "What have you done",
        "Choice of anvil",
        "Need of apple",
        "You cannot go on without apple",
        "Bring barley to the cape",
        "Asking which oar to make",
        "What is the yard called",
        "Ropes are made here",
        "One person is enough for a little boat",
        "Most is built by hand",
        "All of them can hear one voice",
        "More boats can be built at once",
        "What does a pilot cost in a year",
        "Only the harbour is narrow",
        "What does a pilot cost you",
        "Nobody has counted them",
        "The company goes nowhere",
        "First group",
        "Which of the two",
        "Neither is",
        "Hello",
        "What it says",
        "A study",
    ] {
        assert!(
            generate(&catalogue, Language::English).contains(text),
            "{text}"
        );
        assert!(!code.contains(text), "{text}");
    }
}

#[test]
fn pseudo_changes_no_number_and_no_id() {
    let catalogue = catalogue();
    let bank = |language| {
        let source = generate(&catalogue, language);
        let start = source.find("pub mod bank").unwrap();
        let end = source.find("pub mod texts").unwrap();
        source[start..end].to_owned()
    };
    assert_eq!(bank(Language::English), bank(Language::Pseudo));
}

#[test]
fn texts_with_placeholders_become_typed_functions() {
    let source = generate(&catalogue(), Language::English);
    for line in [
        "pub fn port_open() -> &'static str { \"The port is open\" }",
        "pub fn greeting() -> &'static str { \"Hello\" }",
        "pub fn greeting_by_name(name: &str, n: u32) -> String { format!(\"Hello {name}, you have {n} messages\") }",
        "pub fn answers_left(n: u32) -> String { if n == 1 { String::from(\"One answer left\") } else { format!(\"{n} answers left\") } }",
    ] {
        assert!(source.contains(line), "{line}");
    }
}
