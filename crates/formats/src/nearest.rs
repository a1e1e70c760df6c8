//! The known name nearest to a misspelt one.

/// Names longer than this are not compared: no known name comes near that length.
const LONGEST: usize = 64;

/// The candidate with the fewest single-character edits from `name`, the first among equals; `None` when even that one
/// differs in more than a third of its characters.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let (edits, candidate) = candidates
        .map(|candidate| (edits(name, candidate), candidate))
        .min_by_key(|(edits, _)| *edits)?;
    (3 * edits <= candidate.len().max(name.len())).then_some(candidate)
}

/// The Levenshtein distance of two texts, by characters.
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.chars().enumerate() {
        let mut left = row + 1;
        let mut line = vec![left];
        for (b, both) in to.iter().zip(above.windows(2)) {
            let [diagonal, up] = both else { break };
            left = (diagonal + usize::from(a != *b)).min(up + 1).min(left + 1);
            line.push(left);
        }
        above = line;
    }
    above.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_edits() {
        for (from, to, count) in [
            ("", "abc", 3),
            ("kitten", "sitting", 3),
            ("é", "e", 1),
            ("ab", "ab", 0),
        ] {
            assert_eq!(edits(from, to), count, "{from} {to}");
        }
    }

    #[test]
    fn names_only_what_is_near() {
        let known = ["hiring_loop", "org_design"];
        assert_eq!(
            nearest("hirring_loop", known.into_iter()),
            Some("hiring_loop")
        );
        assert_eq!(nearest("__proto__", known.into_iter()), None);
        assert_eq!(nearest(&"x".repeat(65), known.into_iter()), None);
    }
}
