//! Words that must not be committed: marks of unfinished work, paths of one machine.

use super::Problem;
use super::source::Source;

/// Each word in two halves, so that this file does not hold it.
const UNFINISHED: [(&str, &str); 6] = [
    ("TO", "DO"),
    ("FIX", "ME"),
    ("XX", "X"),
    ("to", "do!("),
    ("unimpl", "emented!("),
    ("lorem ", "ipsum"),
];
const ONE_MACHINE: [(&str, &str); 3] = [("/ro", "ot/"), ("/ho", "me/"), ("/wo", "rk/")];

/// The check.
pub fn check(sources: &[Source]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for source in sources {
        for (number, line) in source.text.lines().enumerate() {
            let place = || format!("{}:{}", source.path, number + 1);
            for word in found(line, &UNFINISHED) {
                problems.push(Problem::new(
                    place(),
                    format!("`{word}` marks unfinished work"),
                ));
            }
            for word in found(line, &ONE_MACHINE) {
                problems.push(Problem::new(
                    place(),
                    format!("`{word}` is a path of one machine"),
                ));
            }
        }
    }
    problems
}

fn found<'a>(line: &'a str, words: &'a [(&str, &str)]) -> impl Iterator<Item = String> + 'a {
    words
        .iter()
        .map(|(start, end)| format!("{start}{end}"))
        .filter(move |word| {
            line.match_indices(&word[..])
                .any(|(at, _)| starts_a_word(line, at))
        })
}

/// Whether what begins at `at` is not the rest of a longer word or path.
fn starts_a_word(line: &str, at: usize) -> bool {
    !line
        .get(..at)
        .and_then(|before| before.chars().next_back())
        .is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn marks_are_found_with_their_line() {
        let mark = ["TO", "DO"].concat();
        let problems = check(&[example("a.rs", &format!("fn f() {{}}\n// {mark}: later\n"))]);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].place, "a.rs:2");
    }

    #[test]
    fn parts_of_longer_words_are_not() {
        let path = ["team", "/wo", "rk/plan"].concat();
        assert!(check(&[example("a.rs", &path)]).is_empty());
        let path = ["\"/wo", "rk/plan"].concat();
        assert_eq!(check(&[example("a.rs", &path)]).len(), 1);
    }
}
