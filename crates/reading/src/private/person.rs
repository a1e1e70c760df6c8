//! Age, birth, nationality, family and photo.

use super::label::labelled;
use super::part::{Part, is_year, words};
use super::{Line, Private, What, note};
use crate::english;
use rolefit_phrases::Span;

/// Labels of a form in lower case, without full stops, and what they label.
const LABELS: [(&str, What); 30] = [
    ("age", What::Age),
    ("date of birth", What::BirthDate),
    ("dob", What::BirthDate),
    ("birth date", What::BirthDate),
    ("birthdate", What::BirthDate),
    ("birthday", What::BirthDate),
    ("born", What::BirthDate),
    ("place of birth", What::BirthDate),
    ("birthplace", What::BirthDate),
    ("date and place of birth", What::BirthDate),
    ("nationality", What::Nationality),
    ("nationalities", What::Nationality),
    ("citizenship", What::Nationality),
    ("citizen of", What::Nationality),
    ("ethnicity", What::Nationality),
    ("ethnic origin", What::Nationality),
    ("race", What::Nationality),
    ("religion", What::Nationality),
    ("marital status", What::MaritalStatus),
    ("civil status", What::MaritalStatus),
    ("family status", What::MaritalStatus),
    ("family", What::MaritalStatus),
    ("children", What::MaritalStatus),
    ("dependants", What::MaritalStatus),
    ("dependents", What::MaritalStatus),
    ("photo", What::Photo),
    ("photograph", What::Photo),
    ("picture", What::Photo),
    ("headshot", What::Photo),
    ("portrait", What::Photo),
];

/// Family, where it is all that a clause says or begins with.
const FAMILY: [&str; 7] = [
    "married",
    "single",
    "divorced",
    "widowed",
    "unmarried",
    "engaged",
    "separated",
];

/// A clause that says nothing but that there is a picture, in lower case.
const PHOTOS: [&str; 7] = [
    "photo",
    "photograph",
    "headshot",
    "photo attached",
    "photo enclosed",
    "picture attached",
    "insert photo",
];

/// What is so many years old without being a person.
const THINGS: [&str; 25] = [
    "company",
    "startup",
    "start-up",
    "firm",
    "business",
    "codebase",
    "code",
    "system",
    "systems",
    "platform",
    "product",
    "monolith",
    "organisation",
    "organization",
    "application",
    "bank",
    "manufacturer",
    "retailer",
    "brand",
    "institution",
    "technology",
    "stack",
    "infrastructure",
    "process",
    "group",
];

pub(super) fn find(line: &Line<'_>, found: &mut Vec<Private>) {
    for entry in labelled(line) {
        let label = LABELS.iter().find(|(label, _)| *label == entry.label);
        let Some((_, what)) = label else { continue };
        let value = match what {
            What::Age => words(entry.value)
                .into_iter()
                .next()
                .filter(|word| word.is_digits(2, 2)),
            _ => Some(entry.value),
        };
        if let Some(value) = value {
            note(found, *what, value.span());
        }
    }
    for clause in line.clauses() {
        let lower = clause.lower();
        let first = lower.split_whitespace().next().unwrap_or_default();
        let short = lower.split_whitespace().count() <= 5;
        if FAMILY.contains(&lower.as_str())
            || short && first == "married"
            || is_parent(&lower) && short
        {
            note(found, What::MaritalStatus, clause.span());
        } else if PHOTOS.contains(&lower.as_str()) {
            note(found, What::Photo, clause.span());
        }
        let sentence = clause.text.find(". ");
        let sentence = sentence.map_or(clause, |end| clause.cut(0, end));
        if is_children(&sentence.lower()) {
            note(found, What::MaritalStatus, sentence.span());
        }
        nationality(clause, found);
    }
    let before = found.len();
    for index in 0..line.words.len() {
        age(line, index, found);
        birth(line, index, found);
    }
    if found.len() > before {
        // beside an age: elsewhere it may be a language or a market
        let clauses = line.clauses().into_iter();
        let origins = clauses.filter(|clause| is_demonym(clause.text));
        origins.for_each(|clause| note(found, What::Nationality, clause.span()));
    }
    images(line, found);
}

/// "Father of two".
fn is_parent(lower: &str) -> bool {
    [
        "mother of ",
        "father of ",
        "mum of ",
        "mom of ",
        "dad of ",
        "parent of ",
    ]
    .iter()
    .any(|start| lower.starts_with(start))
}

/// "Two children", "3 kids" and no more.
fn is_children(lower: &str) -> bool {
    const CHILDREN: [&str; 8] = [
        "child",
        "children",
        "kid",
        "kids",
        "son",
        "sons",
        "daughter",
        "daughters",
    ];
    let mut words = lower.split_whitespace();
    let (Some(count), Some(whose), None) = (words.next(), words.next(), words.next()) else {
        return false;
    };
    let is_digit = count.len() == 1 && count.bytes().all(|byte| byte.is_ascii_digit());
    (is_digit || count == "a" || english::value(count).is_some()) && CHILDREN.contains(&whose)
}

/// "British citizen", "German national", where it is a clause of its own.
fn nationality(clause: Part<'_>, found: &mut Vec<Private>) {
    let words = words(clause);
    let [of @ .., last] = words.as_slice() else {
        return;
    };
    let is_one = matches!(
        last.text,
        "citizen" | "Citizen" | "national" | "National" | "passport"
    );
    if is_one && (1..=2).contains(&of.len()) && of.iter().all(|word| is_proper(word.text)) {
        note(found, What::Nationality, clause.span());
    }
}

/// "Norwegian": one capitalised word with the ending of a nationality.
fn is_demonym(text: &str) -> bool {
    const ENDINGS: [&str; 6] = ["an", "ish", "ese", "i", "ch", "ss"];
    let is_word = text.chars().all(char::is_alphabetic) && (4..=14).contains(&text.len());
    is_word && is_proper(text) && ENDINGS.iter().any(|ending| text.ends_with(ending))
}

fn is_proper(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// "45 years old", "45-year-old", "aged 45", "in my late forties".
fn age(line: &Line<'_>, index: usize, found: &mut Vec<Private>) {
    let Some(word) = line.words.get(index) else {
        return;
    };
    let next = |more: usize| line.word(index + more);
    let mut put = |end: usize| {
        let span = Span {
            start: word.at,
            end,
        };
        note(found, What::Age, span);
    };
    let end_of = |more: usize| {
        line.words
            .get(index + more)
            .map_or(word.end(), |word| word.end())
    };
    let lower = word.lower();
    let of_thing =
        |more: usize| THINGS.contains(&&*next(more)) || THINGS.contains(&&*next(more + 1));
    let is_age = |digits: &str| digits.len() == 2 && ("16".."99").contains(&digits);
    if is_age(word.text) {
        let (unit, old) = (next(1), next(2));
        let years = matches!(unit.as_str(), "years" | "year" | "yrs") && old == "old";
        if years && !of_thing(3) {
            put(end_of(2));
        } else if unit == "yo" {
            put(end_of(1));
        } else if matches!(line.word(index.wrapping_sub(1)).as_str(), "aged" | "age") {
            put(word.end());
        }
    } else if let Some((digits, "year-old" | "years-old")) = lower.split_once('-') {
        if is_age(digits) && !of_thing(1) {
            put(word.end());
        }
    } else if is_decade(&lower) {
        let before = |less: usize| line.word(index.wrapping_sub(less));
        let is_own = |word: &str| matches!(word, "my" | "his" | "her" | "their");
        let qualified = matches!(before(1).as_str(), "early" | "mid" | "late");
        if is_own(&before(1)) || qualified && is_own(&before(2)) {
            put(word.end());
        }
    }
}

fn is_decade(lower: &str) -> bool {
    matches!(
        lower,
        "twenties"
            | "thirties"
            | "forties"
            | "fifties"
            | "sixties"
            | "20s"
            | "30s"
            | "40s"
            | "50s"
            | "60s"
    )
}

/// "born on 12 March 1980", "Born 1980", "Date of birth 1980".
fn birth(line: &Line<'_>, index: usize, found: &mut Vec<Private>) {
    /// Words of a date, "in", "on" and "the" included.
    const MOST: usize = 6;
    let stated = match line.word(index).as_str() {
        "born" | "dob" | "birthdate" | "birthday" => true,
        "birth" => matches!(line.word(index.wrapping_sub(1)).as_str(), "of"),
        _ => false,
    };
    if !stated {
        return;
    }
    let is_date = |word: &Part<'_>| {
        let lower = word.lower();
        is_year(word.text)
            || word.is_digits(1, 2)
            || is_month(&lower)
            || matches!(lower.as_str(), "in" | "on" | "the" | "of")
            || is_ordinal(&lower)
    };
    let rest = line.words.get(index + 1..).unwrap_or_default();
    let date: Vec<_> = rest
        .iter()
        .take(MOST)
        .take_while(|word| is_date(word))
        .collect();
    let first = date
        .iter()
        .find(|word| starts_with_digit(word.text) || is_month(&word.lower()));
    let last = date.iter().rev().find(|word| starts_with_digit(word.text));
    if let (Some(first), Some(last)) = (first, last)
        && first.at <= last.at
    {
        let span = Span {
            start: first.at,
            end: last.end(),
        };
        note(found, What::BirthDate, span);
    }
}

fn starts_with_digit(word: &str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_digit())
}

fn is_ordinal(lower: &str) -> bool {
    let digits = lower.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    matches!(lower.get(digits.len()..), Some("st" | "nd" | "rd" | "th")) && starts_with_digit(lower)
}

fn is_month(lower: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    MONTHS.iter().any(|month| lower.starts_with(month)) && lower.len() <= 9
}

/// A picture in Markdown: `![what it shows](where it is)`.
fn images(line: &Line<'_>, found: &mut Vec<Private>) {
    let text = line.part.text;
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find("![")) {
        let start = from + at;
        let end = text
            .get(start..)
            .and_then(|rest| Some((rest.find("](")?, rest.find(')')?)))
            .filter(|(middle, end)| middle < end);
        let Some((_, end)) = end else { return };
        note(
            found,
            What::Photo,
            line.part.cut(start, start + end + 1).span(),
        );
        from = start + end + 1;
    }
}
