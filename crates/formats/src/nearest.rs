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

/// How many characters must be put in, left out, replaced or swapped with their neighbour to make one text the other
/// (optimal string alignment).
fn edits(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut two_above: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    let mut before = None;
    for (row, a) in from.chars().enumerate() {
        let mut line = vec![row + 1];
        let mut left = row + 1;
        let mut previous = None;
        for (column, &b) in to.iter().enumerate() {
            let cell = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let mut best = (cell(&above, column) + usize::from(a != b))
                .min(cell(&above, column + 1) + 1)
                .min(left + 1);
            if previous == Some(a) && before == Some(b) {
                best = best.min(cell(&two_above, column.saturating_sub(1)) + 1);
            }
            line.push(best);
            left = best;
            previous = Some(b);
        }
        two_above = std::mem::replace(&mut above, line);
        before = Some(a);
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
            ("lable", "label", 1),
            ("ab", "ba", 1),
            ("abcd", "badc", 2),
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
