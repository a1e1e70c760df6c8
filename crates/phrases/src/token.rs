//! A folded text in words and signs.

/// Letters and digits in a row, or one other sign, as a phrase is written with them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Written {
    pub(crate) word: String,
    /// It follows what is before it without a space.
    pub(crate) glued: bool,
}

/// A word or a sign of a folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// It follows what is before it without a space.
    pub(crate) glued: bool,
    /// Letters or digits, no sign.
    pub(crate) is_word: bool,
}

/// The words and signs of a folded text, in order, and nothing of its spaces.
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece> {
    let mut letters = text.char_indices().peekable();
    let mut glued = false;
    std::iter::from_fn(move || {
        loop {
            let (start, letter) = letters.next()?;
            if letter == ' ' {
                glued = false;
                continue;
            }
            let mut end = start + letter.len_utf8();
            let is_word = letter.is_alphanumeric();
            while is_word
                && let Some((at, next)) = letters.next_if(|(_, next)| next.is_alphanumeric())
            {
                end = at + next.len_utf8();
            }
            let follows = std::mem::replace(&mut glued, true);
            return Some(Piece {
                start,
                end,
                glued: follows,
                is_word,
            });
        }
    })
}

/// The words and signs of a stretch of a phrase; whether the first is glued is for who knows what is before it.
pub(crate) fn written(text: &str, first_is_glued: bool) -> Vec<Written> {
    let first_is_glued = first_is_glued && !text.starts_with(' ');
    let all = pieces(text).enumerate();
    all.map(|(at, piece)| Written {
        word: text
            .get(piece.start..piece.end)
            .unwrap_or_default()
            .to_owned(),
        glued: if at == 0 { first_is_glued } else { piece.glued },
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_words_of_their_own_and_know_what_they_follow() {
        let shown = |text| -> Vec<String> {
            let all = written(text, false).into_iter();
            all.map(|it| {
                if it.glued {
                    format!("~{}", it.word)
                } else {
                    it.word
                }
            })
            .collect()
        };
        assert_eq!(shown("c++ dev"), ["c", "~+", "~+", "dev"]);
        assert_eq!(
            shown(" the ceo's r&d "),
            ["the", "ceo", "~'", "~s", "r", "~&", "~d"]
        );
        assert_eq!(shown("größe, 80% x"), ["größe", "~,", "80", "~%", "x"]);
    }
}
