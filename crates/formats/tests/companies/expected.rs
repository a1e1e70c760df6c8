//! The companies of the fixtures with what is expected of them.

use std::fs;

pub use crate::expectation::Expected;
use crate::support;

/// A company of the fixtures.
pub struct Company {
    pub name: String,
    /// The profile, as it stands in its file.
    pub bytes: Vec<u8>,
    pub expected: Expected,
}

/// All of them, by name. No expectation is without its company.
pub fn companies() -> Vec<Company> {
    let folder = support::fixtures("companies");
    let mut companies = Vec::new();
    let mut expectations = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap();
        if file.ends_with(".expected.toml") {
            expectations += 1;
        }
        let Some(name) = file.strip_suffix(".json") else {
            continue;
        };
        let expected = support::table(&folder.join(format!("{name}.expected.toml")));
        companies.push(Company {
            name: name.to_owned(),
            bytes: fs::read(&path).unwrap(),
            expected: expected
                .try_into()
                .unwrap_or_else(|error| panic!("{name}: {error}")),
        });
    }
    assert_eq!(
        companies.len(),
        expectations,
        "an expectation of no company"
    );
    companies.sort_by(|a, b| a.name.cmp(&b.name));
    companies
}
