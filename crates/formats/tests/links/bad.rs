//! A hundred links that are broken, hostile or foreign, each answered with the error expected. They are kept under
//! `fixtures/links`, where the browser's tests find them, too.

use std::fmt::Write as _;
use std::fs;
use std::time::Duration;

use crate::cases::cases;
use crate::{refused, support};

/// What the product promises for each, on a visitor's machine; here the code is not even optimised.
const SOON: Duration = Duration::from_millis(100);

#[test]
fn a_hundred_bad_links_are_each_answered_with_an_error() {
    let cases = cases();
    assert!(cases.len() >= 100, "only {}", cases.len());
    let mut others = Vec::new();
    for case in &cases {
        let codes = refused(&case.name, &case.text);
        let took = support::soonest(|| drop(refused(&case.name, &case.text)));
        if codes != case.codes {
            others.push(format!("{}: {codes:?}, not {:?}", case.name, case.codes));
        }
        assert!(took < SOON, "{} took {took:?}", case.name);
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
    let mut names: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), cases.len(), "two cases have one name");
}

#[test]
fn the_bad_links_kept_are_these() {
    let mut text = "# Links that cannot be opened, and the codes of the errors. Made by crates/formats/tests/links.\n".to_owned();
    for case in cases() {
        let codes: Vec<String> = case
            .codes
            .iter()
            .map(|code| format!("\"{code}\""))
            .collect();
        let link = in_quotes(&case.text);
        let name = in_quotes(&case.name);
        write!(
            text,
            "\n[[case]]\nname = {name}\ncodes = [{}]\nlink = {link}\n",
            codes.join(", ")
        )
        .unwrap();
    }
    let file = support::fixtures("links").join("bad.toml");
    if std::env::var_os("ROLEFIT_BLESS").is_some() {
        fs::write(&file, &text).unwrap();
    }
    assert!(
        fs::read_to_string(&file).unwrap_or_default() == text,
        "not the links made here; see the head of the folder's main.rs"
    );
}

/// A text as TOML has it, every character that is not plain ASCII written as its number.
fn in_quotes(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => write!(out, "\\{character}").unwrap(),
            ' '..='~' => out.push(character),
            _ => write!(out, "\\U{:08x}", u32::from(character)).unwrap(),
        }
    }
    out + "\""
}
