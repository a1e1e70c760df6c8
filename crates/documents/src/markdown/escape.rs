//! Words that stay words: nothing in them is read as markup, as a link or as the beginning of a block.

/// The words of one line, escaped. They may stand at the beginning of a block.
pub(super) fn line(words: &str) -> String {
    at_start(inside(None, words, ""))
}

/// Escaped words at the beginning of a block, so that they do not open a list, a rule or a quote.
pub(super) fn at_start(escaped: String) -> String {
    let rest = escaped.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = escaped.len() - rest.len();
    let opens: &[char] = if digits == 0 {
        &['+', '-', '=', '>']
    } else {
        &['.', ')']
    };
    if rest.starts_with(opens) {
        let (before, after) = escaped.split_at(digits);
        return format!("{before}\\{after}");
    }
    escaped
}

/// `words` escaped, between the sign `before` and the words `following` of the same line.
pub(super) fn inside(before: Option<char>, words: &str, following: &str) -> String {
    let whole = format!("{words}{following}");
    let mut out = String::with_capacity(words.len() + 8);
    let mut before = before;
    for (at, letter) in words.char_indices() {
        let after = whole.get(at + letter.len_utf8()..).unwrap_or_default();
        if is_marked(before, letter, after) {
            out.push('\\');
        }
        out.push(letter);
        before = Some(letter);
    }
    out
}

/// Whether `letter` between `before` and `after` could be markup.
fn is_marked(before: Option<char>, letter: char, after: &str) -> bool {
    let next = after.chars().next();
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    match letter {
        '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '~' => true,
        '_' => !(is_word(before) && is_word(next)),
        '&' => is_entity(after),
        // At the end of a heading it is a closing sign.
        '#' => before.is_none_or(char::is_whitespace),
        // Some renderers make links of bare addresses.
        ':' => after.starts_with("//"),
        '.' => is_word(next) && matches!(before, Some('w' | 'W')),
        '@' => is_word(before),
        _ => false,
    }
}

/// Whether `&` before `after` would be read as an entity.
fn is_entity(after: &str) -> bool {
    let name = after.strip_prefix('#').unwrap_or(after);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric());
    end.is_some_and(|end| end > 0 && name.get(end..).is_some_and(|rest| rest.starts_with(';')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_markup_is_marked_and_the_rest_is_left() {
        for (words, expected) in [
            (
                "R&D, C#, snake_case (50 %) - fine!",
                "R&D, C#, snake_case (50 %) - fine!",
            ),
            (
                "**x** [a](b) <b> `c` ~d~ |",
                "\\*\\*x\\*\\* \\[a\\](b) \\<b> \\`c\\` \\~d\\~ \\|",
            ),
            ("_x_ &amp; &#65;", "\\_x\\_ \\&amp; \\&#65;"),
            ("- a", "\\- a"),
            ("12. a", "12\\. a"),
            ("1) a", "1\\) a"),
            ("# a #", "\\# a \\#"),
            ("> a", "\\> a"),
            ("2026 was", "2026 was"),
            ("http://a.b www.c.d e@f.g", "http\\://a.b www\\.c.d e\\@f.g"),
        ] {
            assert_eq!(line(words), expected);
        }
    }
}
