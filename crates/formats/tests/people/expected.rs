//! What is expected of a person, written by hand before the answers were read by anything.

use serde::Deserialize;

use crate::support;

/// A person's `<name>.expected.toml`. A key that stands in none of these fields is refused, so that nothing is stated
/// that no test reads.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The seat's verdict.
    pub verdict: String,
    /// Which role, where the verdict is `other_role`.
    pub other_role: Option<String>,
    /// What is said and what is done point to opposite sides.
    pub says_and_does_differ: bool,
    /// Questions among the verdict's three strongest reasons; empty where there are none at all.
    pub reasons: Vec<String>,
    /// Items among the three of its own work that raise the other role's score most.
    #[serde(default)]
    pub role_reasons: Vec<String>,
    /// Exactly the types said to lead, in any order; empty where nobody is said to.
    pub leading_types: Vec<String>,
    /// Items that raise a leading type's score: the first most of all, the others among the five that raise one most.
    #[serde(default)]
    pub type_reasons: Vec<String>,
    /// Exactly the types that have no place; left out where the description does not say.
    pub unranked_types: Option<Vec<String>>,
    /// Types that are not said to lead and stand in no place at or above one that is.
    #[serde(default)]
    pub not_leading: Vec<String>,
    /// What is mixed in this person; left out where nothing is.
    pub mixed: Option<String>,
}

/// A person of the fixtures.
pub struct Person {
    pub name: String,
    /// The profile, as it stands in its file.
    pub bytes: Vec<u8>,
    pub expected: Expected,
}

/// Everyone, by name. No expectation is without its person.
pub fn people() -> Vec<Person> {
    let people: Vec<_> = support::people()
        .into_iter()
        .map(|(name, bytes, expected)| Person {
            expected: expected
                .try_into()
                .unwrap_or_else(|error| panic!("{name}: {error}")),
            name,
            bytes,
        })
        .collect();
    let files = std::fs::read_dir(support::fixtures("people")).unwrap();
    let expectations = files
        .filter(|file| {
            let name = file.as_ref().unwrap().file_name();
            name.to_str().unwrap().ends_with(".expected.toml")
        })
        .count();
    assert_eq!(people.len(), expectations, "an expectation of nobody");
    people
}
