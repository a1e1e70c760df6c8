//! Where something stands in a text.

use deserr::ValuePointerRef;

use crate::problem::Place;

/// The place of the value at `pointer` that starts at the byte `at`.
pub(crate) fn place(text: &str, at: usize, pointer: String) -> Place {
    let before = text.get(..text.floor_char_boundary(at)).unwrap_or(text);
    let (lines, last) = match before.rsplit_once('\n') {
        Some((lines, last)) => (lines.matches('\n').count() + 1, last),
        None => (0, before),
    };
    let counted = |count: usize| u32::try_from(count + 1).ok();
    Place {
        pointer,
        line: counted(lines),
        column: counted(last.chars().count()),
    }
}

/// The JSON Pointer (RFC 6901) to a location.
pub(crate) fn pointer(location: ValuePointerRef<'_>) -> String {
    match location {
        ValuePointerRef::Origin => String::new(),
        ValuePointerRef::Key { key, prev } => step(pointer(*prev), key),
        ValuePointerRef::Index { index, prev } => format!("{}/{index}", pointer(*prev)),
    }
}

/// The pointer one key further.
pub(crate) fn step(pointer: String, key: &str) -> String {
    pointer + "/" + &key.replace('~', "~0").replace('/', "~1")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_escape_the_two_characters_that_have_a_meaning() {
        let root = ValuePointerRef::Origin;
        let answers = root.push_key("answers");
        let odd = answers.push_key("a/b~c");
        assert_eq!(pointer(odd.push_index(3)), "/answers/a~1b~0c/3");
        assert_eq!(pointer(root), "");
    }

    #[test]
    fn lines_and_characters_count_from_one() {
        let spot = |text: &str, at| {
            let place = place(text, at, String::new());
            (place.line, place.column)
        };
        assert_eq!(spot("", 0), (Some(1), Some(1)));
        assert_eq!(spot("é\né€x", 8), (Some(2), Some(3)));
        assert_eq!(spot("a\n\n", 3), (Some(3), Some(1)));
        assert_eq!(spot("a", 99), (Some(1), Some(2)));
    }
}
