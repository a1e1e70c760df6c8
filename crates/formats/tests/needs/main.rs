//! Each company's need is the one expected by hand, comes back as it was written, follows from its profile, and is the
//! golden one byte for byte.
//!
//! `ROLEFIT_BLESS=1 cargo test -p rolefit-formats --test needs` rewrites the goldens; read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod expected;
mod golden;
mod people;
mod wire;

use rolefit_formats::{CompanyNeed, Profile, need, read_profile};

/// The companies of the fixtures: name, profile, need, what is expected.
fn companies() -> Vec<(String, Profile, CompanyNeed, toml::Table)> {
    let folder = support::fixtures("companies");
    let mut companies: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let expected = support::table(&folder.join(format!("{name}.expected.toml")));
            let profile = read_profile(&std::fs::read(&path).unwrap())
                .unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            let need = need(&profile).unwrap();
            (name, profile, need, expected)
        })
        .collect();
    companies.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(companies.len() >= 10, "at least ten companies");
    companies
}
