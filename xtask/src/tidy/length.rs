//! Files stay short: none over 400 lines, half of them under 150.

use super::Problem;
use super::source::Source;

const LONGEST: usize = 400;
const MEDIAN: usize = 150;

/// The check.
pub fn check(sources: &[Source]) -> Vec<Problem> {
    let mut lengths: Vec<_> = sources
        .iter()
        .filter(|source| source.is_code())
        .map(|source| (source.text.lines().count(), &source.path))
        .collect();
    lengths.sort_unstable();
    let mut problems: Vec<_> = lengths
        .iter()
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| {
            Problem::new(
                *path,
                format!("{lines} lines: part it by what changes together"),
            )
        })
        .collect();
    if let Some((median, _)) = lengths
        .get(lengths.len() / 2)
        .filter(|(lines, _)| *lines > MEDIAN)
    {
        problems.push(Problem::new(
            "the project",
            format!("the median file has {median} lines"),
        ));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn long_files_and_a_high_median_are_found() {
        let short = || example("a.rs", &"\n".repeat(10));
        let long = || example("b.rs", &"\n".repeat(401));
        assert!(check(&[short(), short()]).is_empty());
        assert_eq!(check(&[short(), short(), long()]).len(), 1);
        assert_eq!(check(&[short(), long(), long()]).len(), 3);
        assert!(check(&[short(), short(), example("a.toml", &"\n".repeat(401))]).is_empty());
    }
}
