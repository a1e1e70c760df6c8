//! What reading has to know of English: abbreviations, words that open or carry on a sentence, numbers as words.

/// Abbreviations after which a sentence goes on, without their last full stop, in lower case.
const INSIDE: [&str; 34] = [
    "e.g", "i.e", "eg", "ie", "mr", "mrs", "ms", "dr", "prof", "st", "vs", "cf", "approx", "ca",
    "no", "nos", "min", "max", "fig", "sr", "jr", "incl", "excl", "esp", "resp", "dept", "mgmt",
    "exp", "avg", "est", "hon", "rev", "gen", "ph.d",
];

/// Abbreviations that may also end a sentence: they do where the next word opens one.
const EITHER: [&str; 20] = [
    "etc", "inc", "ltd", "co", "corp", "llc", "plc", "u.s", "u.k", "e.u", "u.s.a", "a.m", "p.m",
    "b.s", "m.s", "b.sc", "m.sc", "yrs", "hrs", "al",
];

/// Words that open a sentence of an ad or a brief, in lower case.
const OPENING: [&str; 32] = [
    "a",
    "an",
    "as",
    "at",
    "if",
    "in",
    "it",
    "on",
    "our",
    "please",
    "reporting",
    "she",
    "he",
    "the",
    "their",
    "they",
    "there",
    "these",
    "this",
    "those",
    "to",
    "we",
    "what",
    "when",
    "with",
    "you",
    "your",
    "must",
    "responsibilities",
    "requirements",
    "ideally",
    "experience",
];

/// Words at the end of a line after which the sentence goes on in the next, in lower case.
const CARRYING: [&str; 38] = [
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as",
    "that", "which", "who", "our", "your", "their", "its", "his", "her", "into", "across",
    "between", "is", "are", "be", "will", "this", "these", "than", "both", "through", "under",
    "over",
];

/// Whether a full stop after `word` (in lower case) is part of an abbreviation.
pub(crate) fn stops_inside(word: &str, next: Option<&str>) -> bool {
    INSIDE.contains(&word) || EITHER.contains(&word) && !next.is_some_and(opens)
}

/// Whether `word` (in lower case) opens sentences.
fn opens(word: &str) -> bool {
    OPENING.contains(&word)
}

/// Whether a line that ends with `word` (in lower case) is carried on in the next.
pub(crate) fn carries_on(word: &str) -> bool {
    CARRYING.contains(&word)
}

/// The value of a number word below a hundred, in lower case.
pub(crate) fn value(word: &str) -> Option<u32> {
    const SMALL: [&str; 20] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];
    const TENS: [&str; 8] = [
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ];
    let place = |words: &[&str]| words.iter().position(|other| *other == word);
    let small = place(&SMALL).and_then(|at| u32::try_from(at).ok());
    small.or_else(|| Some(u32::try_from(place(&TENS)? + 2).ok()? * 10))
}

/// What a word multiplies the number before it by.
pub(crate) fn factor(word: &str) -> Option<u32> {
    match word {
        "dozen" | "dozens" => Some(12),
        "hundred" | "hundreds" => Some(100),
        "thousand" | "thousands" | "k" => Some(1000),
        _ => None,
    }
}
