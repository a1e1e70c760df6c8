//! The known name nearest to a misspelt one.

use strsim::osa_distance;

/// Names longer than this are not compared: no known name comes near that length.
const LONGEST: usize = 64;

/// The candidate with the fewest single-character edits (neighbours swapped counting as one) from `name`, the first among equals; `None` when even that one
/// differs in more than a third of its characters.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let (edits, candidate) = candidates
        .map(|candidate| (osa_distance(name, candidate), candidate))
        .min_by_key(|(edits, _)| *edits)?;
    (3 * edits <= candidate.len().max(name.len())).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_only_what_is_near() {
        let known = ["hiring_loop", "org_design"];
        assert_eq!(
            nearest("hirring_loop", known.into_iter()),
            Some("hiring_loop")
        );
        assert_eq!(nearest("gro_design", known.into_iter()), Some("org_design"));
        assert_eq!(nearest("__proto__", known.into_iter()), None);
        assert_eq!(nearest(&"x".repeat(65), known.into_iter()), None);
    }
}
