//! Whom each name in a file of ratings means: the one person who has it, one of several as somebody says, or nobody.

use std::collections::BTreeMap;

use rolefit_formats::people::{Rated, RatingsFile, same_person};
use rolefit_formats::quote::plain;
use rolefit_formats::{Problem, Profile};

/// Somebody on the shortlist: their id and their profile.
pub(super) type Person = (String, Profile);

/// A name that several people have.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shared {
    /// The name, as the file has it.
    pub name: String,
    /// How many raters the file has for it.
    pub raters: usize,
    /// Everybody who has it, by id, with the number of their answers.
    pub people: Vec<(String, usize)>,
}

/// What is said of each shared name, by its place in [`Matched::shared`]: an id, or `None` where its ratings stay out.
pub(super) type Said = BTreeMap<usize, Option<String>>;

/// A file of ratings beside the people.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Matched {
    /// Everybody who is rated, with the ratings in their profile, and how many raters found room.
    pub rated: Vec<(String, Profile, usize)>,
    /// Names that several people have.
    pub shared: Vec<Shared>,
    /// Names that nobody has, made safe to show.
    pub strangers: Vec<String>,
    /// What found no room.
    pub problems: Vec<Problem>,
}

impl Matched {
    /// Matches the file with the people. What is not said yet of a shared name is left out.
    pub fn new(file: &RatingsFile, people: &[Person], said: &Said) -> Self {
        let mut matched = Self::default();
        for rated in &file.people {
            let name = rated.person.as_str();
            let named = people
                .iter()
                .filter(|(_, profile)| same_person(profile.label.as_str(), name));
            let named: Vec<&Person> = named.collect();
            match named.as_slice() {
                [] => matched.strangers.push(plain(name)),
                [one] => matched.put(rated, one),
                several => {
                    let chosen = said.get(&matched.shared.len()).and_then(Option::as_ref);
                    if let Some(one) = several.iter().find(|(id, _)| chosen == Some(id)) {
                        matched.put(rated, one);
                    }
                    matched.shared.push(Shared {
                        name: plain(name),
                        raters: rated.ratings.iter().count(),
                        people: several
                            .iter()
                            .map(|(id, profile)| (id.clone(), profile.answers.len()))
                            .collect(),
                    });
                }
            }
        }
        matched
    }

    /// Whether something is to be said of a name yet.
    pub fn waits(&self, said: &Said) -> bool {
        (0..self.shared.len()).any(|at| !said.contains_key(&at))
    }

    /// Puts somebody's ratings into their profile.
    fn put(&mut self, rated: &Rated, (id, profile): &Person) {
        let mut profile = profile.clone();
        let before = profile.ratings.clone();
        let alone = RatingsFile {
            people: vec![rated.clone()],
            problems: Vec::new(),
        };
        self.problems.extend(alone.put_into(vec![&mut profile]));
        let found_room = |one: &&rolefit_formats::Rating| {
            let kept = profile.ratings.get(one.rater.as_str(), one.kind);
            kept == Some(*one)
        };
        let taken = rated.ratings.iter().filter(found_room).count();
        if profile.ratings != before || taken > 0 {
            self.rated.push((id.clone(), profile, taken));
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rolefit_catalogue::candidate;
    use rolefit_core::Answers;
    use rolefit_formats::people::read_ratings;
    use rolefit_formats::{Label, limits};

    use super::*;

    fn person(id: &str, name: &str) -> Person {
        let profile = Profile::new(Label::cleaned(name), &Answers::open(&candidate()));
        (id.to_owned(), profile)
    }

    fn file(lines: &str) -> RatingsFile {
        read_ratings(
            ["person,rater,kind,item,level\n", lines]
                .concat()
                .as_bytes(),
        )
        .unwrap()
    }

    fn ids(matched: &Matched) -> Vec<&str> {
        matched.rated.iter().map(|(id, ..)| id.as_str()).collect()
    }

    #[test]
    fn ratings_of_a_shared_name_go_to_the_one_who_is_meant_and_to_nobody_unsaid() {
        let people = [
            person("1", "Ines"),
            person("2", "Amir"),
            person("3", " INES "),
        ];
        let file = file(
            "Ines,Cleo,reference,hiring_loop,3\nAmir,Cleo,reference,hiring_loop,2\nFinn,Cleo,reference,hiring_loop,1\n",
        );
        let unsaid = Matched::new(&file, &people, &Said::new());
        assert_eq!(ids(&unsaid), ["2"]);
        assert_eq!(unsaid.strangers, ["Finn"]);
        assert_eq!(unsaid.shared.len(), 1);
        assert!(unsaid.waits(&Said::new()));
        for (chosen, rated) in [
            (Some("3"), vec!["3", "2"]),
            (Some("1"), vec!["1", "2"]),
            (None, vec!["2"]),
        ] {
            let said = Said::from([(0, chosen.map(str::to_owned))]);
            let matched = Matched::new(&file, &people, &said);
            let mut all = ids(&matched);
            all.sort_unstable();
            let mut rated = rated;
            rated.sort_unstable();
            assert_eq!(all, rated);
            assert!(!matched.waits(&said));
        }
    }

    #[test]
    fn raters_beyond_what_a_profile_holds_are_named() {
        let lines = |range: std::ops::Range<usize>| -> String {
            range
                .map(|at| format!("Ines,Rater {at},reference,hiring_loop,3\n"))
                .collect()
        };
        let all = limits::RATERS;
        let first = Matched::new(&file(&lines(1..all)), &[person("1", "Ines")], &Said::new());
        let (id, profile, taken) = first.rated.first().unwrap().clone();
        assert_eq!((taken, first.problems.len()), (all - 1, 0));
        let more = Matched::new(&file(&lines(all..all + 5)), &[(id, profile)], &Said::new());
        assert_eq!(more.rated.first().map(|one| one.2), Some(1));
        assert_eq!(more.problems.len(), 1);
    }
}
