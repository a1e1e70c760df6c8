//! Parts a text into sentences: paragraphs, bullets, headings, and the full stops that do not end anything.

use crate::english;
use rolefit_phrases::Span;

/// A bullet's signs at the beginning of a line.
const BULLETS: [char; 16] = [
    '-', '*', '+', '\u{2022}', '\u{2023}', '\u{2043}', '\u{25aa}', '\u{25ab}', '\u{25cf}',
    '\u{25cb}', '\u{25e6}', '\u{b7}', '\u{2013}', '\u{2014}', '\u{2192}', '\u{2713}',
];
/// What may stand between the end of a sentence and the space after it.
const CLOSING: [char; 9] = [
    '"', '\'', ')', ']', '*', '_', '\u{201d}', '\u{2019}', '\u{bb}',
];
/// Signs that stand before words and open no entry of a list.
const WITH_WORDS: [char; 22] = [
    '"', '\'', '(', '[', '{', '<', '@', '&', '$', '%', '.', ',', ';', ':', '!', '?', '\u{201c}',
    '\u{2018}', '\u{ab}', '\u{20ac}', '\u{a3}', '\u{2026}',
];
/// A line at least this long, in characters, may have been broken by the width of a page.
const WRAPPED: usize = 40;

/// The sentences of `text`, in order, without the space around them and without a bullet's or a heading's sign.
///
/// Never empty, never overlapping. Outside them stand only white space and the signs that open a list's entries or
/// a heading.
#[must_use]
pub fn sentences(text: &str) -> Vec<Span> {
    let mut all = Vec::new();
    for paragraph in paragraphs(text) {
        let mut start = paragraph.start;
        for end in ends(text, paragraph) {
            all.extend(trimmed(text, Span { start, end }));
            start = end;
        }
        all.extend(trimmed(
            text,
            Span {
                start,
                end: paragraph.end,
            },
        ));
    }
    all
}

/// Stretches that certainly end where they end: list entries, headings, lines that are not carried on.
fn paragraphs(text: &str) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    let mut open: Option<Span> = None;
    let mut start = 0;
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}']) {
        let end = start + line.len();
        let sign = start + opening_sign(line);
        let content = Span { start: sign, end };
        let is_new = sign > start;
        match open {
            Some(span) if !is_new && carried_on(span.of(text), line) => {
                open = Some(Span { end, ..span })
            }
            _ => {
                all.extend(open);
                open = Some(content);
            }
        }
        start = end;
    }
    all.extend(open);
    all
}

/// How many bytes of the line are a bullet, a number of a list or a heading's sign, the space before included.
fn opening_sign(line: &str) -> usize {
    let rest = line.trim_start();
    let space = line.len() - rest.len();
    let hashes = rest.len() - rest.trim_start_matches(['#', '>']).len();
    let bullet = rest
        .chars()
        .next()
        .filter(|first| BULLETS.contains(first))
        .map_or(0, char::len_utf8);
    let sign = hashes.max(bullet).max(list_number(rest)).max(symbol(rest));
    let after = rest.get(sign..).unwrap_or_default();
    // "-5 %" and "**bold**" begin no entry of a list; "-Lead the team" and "\u{2022}Lead" do.
    let is_close = bullet > 0
        && sign == bullet
        && !rest.starts_with(['*', '+'])
        && after.starts_with(char::is_alphabetic);
    if sign > 0 && (is_close || after.starts_with(char::is_whitespace)) {
        space + sign
    } else {
        0
    }
}

/// The bytes of any other sign that opens a line: an arrow of several characters, an emoji, a bullet that was never decoded. What
/// opens words instead ("\u{201c}", "(", "@", "$") is none.
fn symbol(rest: &str) -> usize {
    const UNDECODED: [&str; 2] = ["&bull;", "&middot;"];
    if let Some(sign) = UNDECODED.iter().find(|sign| rest.starts_with(**sign)) {
        return sign.len();
    }
    let opens_words =
        |sign: char| sign.is_alphanumeric() || sign.is_whitespace() || WITH_WORDS.contains(&sign);
    let sign = rest.find(opens_words).unwrap_or(rest.len());
    let after = rest.get(sign..).unwrap_or_default();
    if after.starts_with(char::is_whitespace) {
        sign
    } else {
        0
    }
}

/// The bytes of "1.", "12)", "a)" or "(b)".
fn list_number(rest: &str) -> usize {
    let open = usize::from(rest.starts_with('('));
    let inside = rest.get(open..).unwrap_or_default();
    let digits = inside.bytes().take_while(u8::is_ascii_digit).count();
    let (length, marks): (usize, &[char]) = match digits {
        0 if inside.starts_with(|letter: char| letter.is_ascii_alphabetic()) => (1, &[')']),
        1..=3 => (digits, &['.', ')']),
        _ => return 0,
    };
    let closes = inside
        .get(length..)
        .is_some_and(|after| after.starts_with(marks));
    if closes { open + length + 1 } else { 0 }
}

/// Whether `before`, up to the end of a line, goes on in `line`.
fn carried_on(before: &str, line: &str) -> bool {
    let before = before.trim();
    let line = line.trim();
    if before.is_empty() || line.is_empty() || before.ends_with([':', ';']) {
        return false;
    }
    if ends_sentence(before) {
        return false;
    }
    let last_line = before.rsplit('\n').next().unwrap_or_default();
    let last_word = last_word(before).to_lowercase();
    line.starts_with(char::is_lowercase)
        || before.ends_with(',')
        || last_line.chars().count() >= WRAPPED && english::carries_on(&last_word)
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(CLOSING)
        .ends_with(['.', '!', '?', '\u{2026}'])
}

/// Where sentences end within a paragraph.
fn ends(text: &str, paragraph: Span) -> Vec<usize> {
    let content = paragraph.of(text);
    let mut all = Vec::new();
    for (at, mark) in content.char_indices() {
        if !matches!(mark, '.' | '!' | '?' | '\u{2026}') {
            continue;
        }
        let after = content.get(at + mark.len_utf8()..).unwrap_or_default();
        let rest = after.trim_start_matches(CLOSING);
        if !rest.starts_with(char::is_whitespace) {
            continue;
        }
        let before = content.get(..at).unwrap_or_default();
        if begins(mark, before, rest.trim_start()) {
            all.push(paragraph.end - rest.len());
        }
    }
    all
}

/// Whether a sentence begins with `next` after `before` and `mark`.
fn begins(mark: char, before: &str, next: &str) -> bool {
    let word = last_word(before);
    let lower = word.to_lowercase();
    let next_word = first_word(next).to_lowercase();
    if mark == '.' && (is_initial(word) || english::stops_inside(&lower, Some(&next_word))) {
        return false;
    }
    let first = next.trim_start_matches([
        '"', '\'', '(', '[', '*', '_', '\u{201c}', '\u{2018}', '\u{ab}',
    ]);
    if first.starts_with(char::is_lowercase) {
        // A text without capitals still has sentences; a short word before the stop may be an abbreviation.
        return mark == '.' && word.chars().count() >= 5;
    }
    true
}

/// A single capital letter, as in "J. Smith".
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// The last word of a text, with the full stops inside it.
fn last_word(text: &str) -> &str {
    let start = text.rfind(|letter: char| !letter.is_alphanumeric() && letter != '.');
    let from = start.map_or(0, |at| {
        at + text
            .get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, char::len_utf8)
    });
    text.get(from..).unwrap_or_default()
}

/// The letters a text begins with.
fn first_word(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric());
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// The stretch without the space around it; `None` where nothing is left.
fn trimmed(text: &str, span: Span) -> Option<Span> {
    let content = span.of(text);
    let start = span.start + content.len() - content.trim_start().len();
    let end = span.start + content.trim_end().len();
    (start < end).then_some(Span { start, end })
}

#[cfg(test)]
mod tests;
