//! A module opens by saying what lives there.

use super::Problem;
use super::source::Source;

/// The check.
pub fn check(sources: &[Source]) -> Vec<Problem> {
    sources
        .iter()
        .filter(|source| source.path.ends_with(".rs"))
        .filter(|source| {
            let first = source.text.lines().find(|line| !line.trim().is_empty());
            !first.is_some_and(|line| line.starts_with("//! "))
        })
        .map(|source| Problem::new(&source.path, "does not open with `//!`"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn only_silent_modules_are_found() {
        let good = example("a.rs", "\n//! Says it.\nfn f() {}\n");
        let bad = example("b.rs", "fn f() {}\n");
        let empty = example("c.rs", "");
        let other = example("d.md", "text");
        let problems = check(&[good, bad, empty, other]);
        let places: Vec<_> = problems.iter().map(|problem| &problem.place[..]).collect();
        assert_eq!(places, ["b.rs", "c.rs"]);
    }
}
