//! Texts of the screens with `{placeholders}`.

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are.
    Words(String),
    /// The name of a placeholder.
    Placeholder(String),
}

/// A text cut into words and placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// In the order of the text; never empty words, never two words in a row.
    pub pieces: Vec<Piece>,
}

impl Template {
    /// Cuts `text` at its placeholders.
    ///
    /// # Errors
    /// What is wrong with a placeholder, in words: braces that do not match, a name that is not
    /// `snake_case` or that Rust reserves.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find(['{', '}']) {
            let (words, tail) = rest.split_at(open);
            let Some(inner) = tail.strip_prefix('{') else {
                return Err("`}` without `{`".to_owned());
            };
            let Some((name, after)) = inner.split_once('}') else {
                return Err("`{` without `}`".to_owned());
            };
            if !is_name(name) {
                return Err(format!(
                    "`{{{name}}}` is not a placeholder: its name must be snake_case and no Rust keyword"
                ));
            }
            if !words.is_empty() {
                pieces.push(Piece::Words(words.to_owned()));
            }
            pieces.push(Piece::Placeholder(name.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Ok(Self { pieces })
    }

    /// The placeholders' names in the order they first appear.
    #[must_use]
    pub fn placeholders(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for piece in &self.pieces {
            if let Piece::Placeholder(name) = piece
                && !names.contains(&name.as_str())
            {
                names.push(name);
            }
        }
        names
    }

    /// Whether a placeholder takes a number (`u32`): `n` and every name that begins with `n_`. The
    /// others take text.
    #[must_use]
    pub fn is_number(placeholder: &str) -> bool {
        placeholder == "n" || placeholder.starts_with("n_")
    }
}

/// Whether `name` can name a generated function or argument.
pub(crate) fn is_name(name: &str) -> bool {
    is_snake_case(name) && !KEYWORDS.contains(&name)
}

/// ASCII `snake_case`: a letter first, then letters, digits and single underscores.
pub(crate) fn is_snake_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase()) && is_snake_case_or_number(name)
}

/// The same, but a digit may come first.
pub(crate) fn is_snake_case_or_number(name: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    name.split('_').all(plain)
}

/// Words Rust 2024 keeps for itself and that are `snake_case`.
const KEYWORDS: [&str; 52] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_a_text_at_its_placeholders() {
        let template = Template::parse("{name} has {n} of {n_all}, says {name}").unwrap();
        assert_eq!(template.placeholders(), ["name", "n", "n_all"]);
        assert_eq!(template.pieces.len(), 7);
        assert_eq!(template.pieces[1], Piece::Words(" has ".to_owned()));
    }

    #[test]
    fn refuses_what_is_no_placeholder() {
        for text in [
            "a { b", "a } b", "{}", "{ n }", "{N}", "{type}", "{{n}}", "{n", "{1n}", "{a__b}",
            "{_a}",
        ] {
            assert!(Template::parse(text).is_err(), "{text}");
        }
        assert_eq!(Template::parse("").unwrap().pieces, []);
    }

    #[test]
    fn numbers_are_known_by_their_names() {
        assert!(Template::is_number("n") && Template::is_number("n_left"));
        assert!(!Template::is_number("name") && !Template::is_number("total_n"));
    }
}
