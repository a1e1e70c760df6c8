//! A phrase as rows of slots, each a word or a set of words.

use std::collections::BTreeSet;

use crate::error::PhraseError;
use crate::fold::Folded;
use crate::notation::{Piece, parts};
use crate::token::{Written, written};

/// The most alternatives of one slot.
const MOST: usize = 2048;

/// Classes of words: a name and its words, parted by `|`; sorted by name.
pub(crate) type Classes<'a> = &'a [(&'a str, &'a str)];

/// A place in a part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Any of these rows of words; where it is optional, or nothing.
    OneOf {
        rows: BTreeSet<Vec<Written>>,
        optional: bool,
    },
    /// Any word of the class with this number.
    Class(usize),
}

/// The parts of a phrase, each its slots in order.
pub(crate) fn slots(phrase: &str, classes: Classes<'_>) -> Result<Vec<Vec<Slot>>, PhraseError> {
    parts(phrase)?
        .into_iter()
        .map(|part| {
            let slots = of_part(phrase, &part, classes)?;
            let has_words = slots.iter().any(|slot| !may_be_nothing(slot));
            has_words
                .then_some(slots)
                .ok_or_else(|| PhraseError::Empty(phrase.to_owned()))
        })
        .collect()
}

/// The rows of words of a class.
pub(crate) fn rows(words: &str) -> BTreeSet<Vec<Written>> {
    let rows = words.split('|').map(|word| written(&folded(word), false));
    rows.filter(|row| !row.is_empty()).collect()
}

fn may_be_nothing(slot: &Slot) -> bool {
    matches!(slot, Slot::OneOf { optional: true, .. })
}

/// What a part is made of, on the way to slots.
#[derive(Clone, Debug)]
enum Element {
    /// One word ends here and another begins.
    Space,
    /// One of these, each folded.
    OneOf(Vec<String>),
    Class(usize),
}

fn of_part(
    phrase: &str,
    part: &[Piece<'_>],
    classes: Classes<'_>,
) -> Result<Vec<Slot>, PhraseError> {
    let mut elements = Vec::new();
    for piece in part {
        match piece {
            Piece::OneOf(texts) => elements.push(Element::OneOf(
                texts.iter().map(|text| folded(text)).collect(),
            )),
            Piece::Class(name) => {
                let class = classes.binary_search_by_key(name, |(name, _)| name);
                let class = class.map_err(|_| PhraseError::UnknownClass(phrase.to_owned()))?;
                elements.push(Element::Class(class));
            }
        }
    }
    let elements = without_edges(elements);
    let mut slots = Vec::new();
    for run in elements.split(|element| matches!(element, Element::Space)) {
        of_run(run, classes, &mut slots).ok_or_else(|| PhraseError::TooMany(phrase.to_owned()))?;
    }
    Ok(slots)
}

fn folded(text: &str) -> String {
    Folded::new(text).text().to_owned()
}

/// The elements with the spaces at the edges of texts as spaces of their own, where no wording is joined or parted by it.
fn without_edges(elements: Vec<Element>) -> Vec<Element> {
    let mut all: Vec<Element> = Vec::new();
    let mut rest = elements.into_iter().peekable();
    while let Some(element) = rest.next() {
        let Element::OneOf(texts) = element else {
            all.push(element);
            continue;
        };
        if let [text] = texts.as_slice() {
            for (at, word) in text.split(' ').enumerate() {
                if at > 0 {
                    all.push(Element::Space);
                }
                if !word.is_empty() {
                    all.push(Element::OneOf(vec![word.to_owned()]));
                }
            }
            continue;
        }
        let after_space = all.last().is_none_or(|last| matches!(last, Element::Space));
        let before_space = rest.peek().is_none_or(|next| match next {
            Element::OneOf(texts) => texts.iter().all(|text| text.starts_with(' ')),
            _ => false,
        });
        let parts = |is_parted: fn(&str) -> bool, nothing_is: bool| {
            texts
                .iter()
                .all(|text| is_parted(text) || nothing_is && text.is_empty())
        };
        let opens = parts(|text| text.starts_with(' '), before_space);
        let closes = parts(|text| text.ends_with(' '), after_space);
        let texts = texts
            .iter()
            .map(|text| {
                let text = if opens { text.trim_start() } else { text };
                let text = if closes { text.trim_end() } else { text };
                text.to_owned()
            })
            .collect();
        if opens {
            all.push(Element::Space);
        }
        all.push(Element::OneOf(texts));
        if closes {
            all.push(Element::Space);
        }
    }
    all
}

/// Adds the slots of elements without a space between them. `None` where one would have too many alternatives.
fn of_run(run: &[Element], classes: Classes<'_>, slots: &mut Vec<Slot>) -> Option<()> {
    let mut rest = run;
    let mut glued = false;
    while let Some((first, mut after)) = rest.split_first() {
        let mut texts = words_of(first, classes);
        let mut fused = false;
        while let Some((next, later)) = after.split_first() {
            let next_texts = words_of(next, classes);
            if are_apart(&texts, &next_texts, later.is_empty()) {
                break;
            }
            texts = joined(&texts, &next_texts)?;
            fused = true;
            after = later;
        }
        match first {
            Element::Class(class) if !fused && !glued => slots.push(Slot::Class(*class)),
            _ => slots.extend(slot(&texts, glued)?),
        }
        glued = true;
        rest = after;
    }
    Some(())
}

fn words_of(element: &Element, classes: Classes<'_>) -> Vec<String> {
    match element {
        Element::Space => Vec::new(),
        Element::OneOf(texts) => texts.clone(),
        Element::Class(class) => {
            let words = classes.get(*class).map_or("", |(_, words)| words);
            words.split('|').map(folded).collect()
        }
    }
}

/// Whether no word can reach from one of the first texts into one of the others, and no space stands between them. Of the
/// others, one may be nothing where nothing follows.
fn are_apart(first: &[String], others: &[String], are_last: bool) -> bool {
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let ends = |text: &String| text.chars().next_back();
    let begins = |text: &String| text.chars().next();
    let is_shut = |end: Option<char>| end.is_some_and(|end| end != ' ');
    let others_open = others.iter().filter(|text| !(are_last && text.is_empty()));
    first.iter().all(|text| is_shut(ends(text)))
        && others_open.clone().all(|text| is_shut(begins(text)))
        && (first.iter().all(|text| !is_letter(ends(text)))
            || others_open.clone().all(|text| !is_letter(begins(text))))
}

/// Each of `starts` followed by each of `ends`.
fn joined(starts: &[String], ends: &[String]) -> Option<Vec<String>> {
    let count = starts.len() * ends.len();
    (count <= MOST).then(|| {
        let all = starts.iter();
        all.flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")))
            .collect()
    })
}

/// The slot of these texts; `Some(None)` for one that is always nothing.
fn slot(texts: &[String], glued: bool) -> Option<Option<Slot>> {
    if texts.len() > MOST {
        return None;
    }
    let rows = texts.iter().map(|text| written(text, glued));
    let (some, nothing): (BTreeSet<Vec<Written>>, Vec<_>) = {
        let (some, nothing): (Vec<_>, Vec<_>) = rows.partition(|row| !row.is_empty());
        (some.into_iter().collect(), nothing)
    };
    Some((!some.is_empty()).then_some(Slot::OneOf {
        rows: some,
        optional: !nothing.is_empty(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASSES: Classes<'_> = &[("own", "own|answer for"), ("team", "team|squad")];

    fn shown(phrase: &str) -> Vec<String> {
        let parts = slots(phrase, CLASSES).unwrap();
        let all = parts.iter().map(|part| {
            let slots: Vec<String> = part.iter().map(of_slot).collect();
            slots.join(" ")
        });
        all.collect()
    }

    fn of_slot(slot: &Slot) -> String {
        match slot {
            Slot::Class(class) => format!("<{class}>"),
            Slot::OneOf { rows, optional } => {
                let rows: Vec<String> = rows
                    .iter()
                    .map(|row| {
                        let words: Vec<String> = row
                            .iter()
                            .map(|it| format!("{}{}", if it.glued { "~" } else { "" }, it.word))
                            .collect();
                        words.join(" ")
                    })
                    .collect();
                format!("{}{}", rows.join("|"), if *optional { "?" } else { "" })
            }
        }
    }

    #[test]
    fn a_slot_is_as_short_as_it_can_be() {
        for (phrase, expected) in [
            ("hands-on", "hands on"),
            ("the team(s) lead", "the team|teams lead"),
            (
                "{very |}senior {new |old }role",
                "very? senior new|old role",
            ),
            ("turned{ us|} down", "turned us? down"),
            ("{hire|train}, keep", "hire|train ~, keep"),
            ("hire{,|} keep", "hire ~,? keep"),
            ("<own> the <team>", "<0> the <1>"),
            ("the <team>(s)", "the squad|squads|team|teams"),
            ("<team>, own", "<1> ~, own"),
            ("{a |}<own>", "a? <0>"),
            ("{re|}build", "build|rebuild"),
            ("c++", "c ~+ ~+"),
            ("{a|b} {c|d e}", "a|b c|d e"),
            ("{a -|b} c", "a|b c"),
        ] {
            assert_eq!(shown(phrase), [expected], "{phrase}");
        }
        assert_eq!(shown("a .. <own> b"), ["a", "<0> b"]);
    }

    #[test]
    fn what_is_not_a_phrase_is_refused() {
        for phrase in ["", " ", "{a|}", "(s)", "\u{2013}", "a .. {b|}", "a .. "] {
            let refused = slots(phrase, CLASSES);
            assert!(matches!(refused, Err(PhraseError::Empty(_))), "{phrase}");
        }
        assert!(matches!(
            slots("<none>", CLASSES),
            Err(PhraseError::UnknownClass(_))
        ));
        let many = slots(&"{a|b}".repeat(13), CLASSES);
        assert!(matches!(many, Err(PhraseError::TooMany(_))));
        assert!(slots(&"{a|b} ".repeat(40), CLASSES).is_ok());
    }
}
