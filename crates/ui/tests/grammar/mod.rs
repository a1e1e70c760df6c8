//! What is wrong with a text as a text.

/// A whole sentence, or several: a capital first, a stop last, and all that holds for a phrase.
pub fn of_sentence(text: &str) -> Option<&'static str> {
    let first = text.trim_start_matches(['“', '‘']).chars().next();
    if !first.is_some_and(|first| first.is_uppercase() || first.is_ascii_digit()) {
        return Some("no capital");
    }
    if !text.trim_end_matches(['”', '’']).ends_with(['.', '?', '…']) {
        return Some("no stop");
    }
    of_phrase(text)
}

/// A heading, a button, a row's end.
pub fn of_phrase(text: &str) -> Option<&'static str> {
    let inner = |part: &str| text.contains(part);
    if text.is_empty() {
        return Some("empty");
    }
    if inner("{") || inner("}") {
        return Some("placeholder");
    }
    if inner("  ") || text.trim() != text || inner(" .") || inner(" ,") || inner("“”") {
        return Some("space or join");
    }
    const STOPS: [&str; 12] = [
        "..", ".”.", "?.", "?”.", ",,", ": .", ".;", ".,", ",.", ";.", "::", ".”,",
    ];
    if STOPS.into_iter().any(inner) {
        return Some("stops");
    }
    if text.matches('“').count() != text.matches('”').count() {
        return Some("quotation marks");
    }
    later_starts(text)
        .or_else(|| twice(text))
        .or_else(|| article(text))
        .or_else(|| list(text))
        .or_else(|| agreement(text))
}

/// A sentence after another begins with a capital, a figure or a quotation.
fn later_starts(text: &str) -> Option<&'static str> {
    let mut rest = text;
    while let Some((_, after)) = [". ", "? ", ".” ", "?” "]
        .into_iter()
        .filter_map(|stop| rest.split_once(stop))
        .max_by_key(|(_, after)| after.len())
    {
        if after.starts_with(char::is_lowercase) {
            return Some("no capital after a stop");
        }
        rest = after;
    }
    None
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '“', '”']).filter(|word| !word.is_empty())
}

/// The same word twice over, or a name joined with itself.
fn twice(text: &str) -> Option<&'static str> {
    let words: Vec<&str> = words(text).collect();
    let same = words
        .windows(2)
        .any(|pair| pair[0].eq_ignore_ascii_case(pair[1]));
    // Names in quotation marks may end and begin alike.
    let joined = !text.contains("” and “")
        && words.windows(3).any(|three| {
            let last = three[2].trim_end_matches(['.', ',', ':']);
            three[1] == "and" && three[0].eq_ignore_ascii_case(last) && last.parse::<u32>().is_err()
        });
    (same || joined).then_some("a word twice")
}

/// "a" before a vowel's sound, "an" before another.
fn article(text: &str) -> Option<&'static str> {
    // Spelt with a vowel and spoken without one, or the other way round.
    const CONSONANT: [&str; 6] = ["one", "us", "uni", "eu", "ut", "once"];
    const VOWEL: [&str; 4] = ["hour", "honest", "mba", "llm"];
    let words: Vec<String> = words(text).map(str::to_lowercase).collect();
    let wrong = words.windows(2).any(|pair| {
        let after = pair[1].as_str();
        let sounds = after.starts_with(['a', 'e', 'i', 'o', 'u']);
        let starts = |of: &[&str]| of.iter().any(|it| after.starts_with(it));
        match pair[0].as_str() {
            "a" => (sounds && !starts(&CONSONANT)) || starts(&VOWEL),
            "an" => !(sounds && !starts(&CONSONANT[..1]) || starts(&VOWEL)),
            _ => false,
        }
    });
    wrong.then_some("a or an")
}

/// A list that begins or ends with its "and", or has two together.
fn list(text: &str) -> Option<&'static str> {
    const WRONG: [&str; 8] = [
        " and.",
        " and,",
        " and:",
        ": and ",
        "“and ",
        " and”",
        ", and and",
        " or.",
    ];
    let wrong = WRONG.into_iter().any(|part| text.contains(part));
    wrong.then_some("a list")
}

/// Numbers and the words they count.
fn agreement(text: &str) -> Option<&'static str> {
    const COUNTED: [&str; 8] = [
        "answer",
        "kind",
        "area",
        "contrast",
        "comparison",
        "point",
        "question",
        "choice",
    ];
    let words: Vec<&str> = text.split([' ', '.', ',', ':', '“', '”']).collect();
    for three in words.windows(3) {
        let [number, first, second] = three else {
            continue;
        };
        let one = *number == "1" || number.eq_ignore_ascii_case("one");
        // A number that begins with 0 names a source.
        let many = number.parse::<u32>().is_ok_and(|number| number != 1)
            && (!number.starts_with('0') || *number == "0");
        let noun = if *first == "more" { second } else { first };
        for counted in COUNTED {
            if one && *noun == format!("{counted}s") {
                return Some("one of many");
            }
            if many && *noun == counted {
                return Some("many of one");
            }
        }
        let verb = if noun == first { second } else { &"" };
        if (one && *verb == "are") || (many && *verb == "is") {
            return Some("a verb of another number");
        }
    }
    None
}

#[test]
fn the_check_finds_what_it_looks_for() {
    for (text, expected) in [
        ("Largest gap: {area}.", Some("placeholder")),
        ("Largest gap:  Skills.", Some("space or join")),
        ("Largest gap: Skills..", Some("stops")),
        ("largest gap: Skills.", Some("no capital")),
        ("Largest gap: Skills", Some("no stop")),
        (
            "It held. the rest is open.",
            Some("no capital after a stop"),
        ),
        (
            "It is “the first.” and so on.",
            Some("no capital after a stop"),
        ),
        ("It is “the first.", Some("quotation marks")),
        ("It is the the first.", Some("a word twice")),
        ("Scale-up and scale-up: too close.", Some("a word twice")),
        ("This is a answer.", Some("a or an")),
        ("This is an company.", Some("a or an")),
        ("This takes a hour.", Some("a or an")),
        ("A user, an hour, a one-page plan, an AI tool.", None),
        ("Startup, platform and.", Some("a list")),
        ("Needs 1 more answers to go.", Some("one of many")),
        ("Needs 2 more answer to go.", Some("many of one")),
        ("One kinds still needs answers.", Some("one of many")),
        ("One question are open.", Some("a verb of another number")),
        ("Needs 1 more answer to go.", None),
    ] {
        assert_eq!(of_sentence(text), expected, "{text}");
    }
    assert_eq!(of_phrase("came first in 3 of 100 ways"), None);
    assert_eq!(of_phrase("1 more answers"), Some("one of many"));
}
