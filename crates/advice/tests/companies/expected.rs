//! What is expected of a company of the fixtures.

pub use crate::expectation::Expected;
use crate::read::folder;

/// What is expected of the company with this name.
pub fn expected(name: &str) -> Expected {
    let text = std::fs::read_to_string(folder().join(format!("{name}.expected.toml"))).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}
