//! Names joined to one phrase.

use rolefit_catalogue::ui;

/// One to three names as one phrase: "scale-up and platform". `None` for none, or for more than can be said in one.
#[must_use]
pub fn list(names: &[&str]) -> Option<String> {
    match names {
        [only] => Some((*only).to_owned()),
        [first, second] => Some(ui::list_two(first, second)),
        [first, second, third] => Some(ui::list_three(first, second, third)),
        _ => None,
    }
}

/// The phrase as a sentence begins with it.
#[must_use]
pub fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Sentences one after the other.
#[must_use]
pub fn together(sentences: impl IntoIterator<Item = Option<String>>) -> String {
    let said: Vec<String> = sentences.into_iter().flatten().collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_begins_with_a_capital_and_keeps_the_rest() {
        assert_eq!(
            capital("scale-up and AI-focused"),
            "Scale-up and AI-focused"
        );
        assert_eq!(capital("éa"), "Éa");
        assert_eq!(capital(""), "");
    }

    #[test]
    fn none_and_more_than_three_make_no_phrase() {
        assert_eq!(list(&[]), None);
        assert_eq!(list(&["a", "b", "c", "d"]), None);
        assert_eq!(list(&["a", "b"]).as_deref(), Some("a and b"));
    }
}
