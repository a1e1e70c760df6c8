//! Postcodes and the lines of a street.

use super::label::labelled;
use super::part::{Part, is_year, words};
use super::{Line, Private, What, note};
use rolefit_phrases::Span;

/// What stands before an address, in lower case.
const LABELS: [&str; 12] = [
    "address",
    "home address",
    "postal address",
    "mailing address",
    "street",
    "street address",
    "postcode",
    "post code",
    "postal code",
    "zip",
    "zip code",
    "zipcode",
];

/// Words that end the name of a street, in lower case.
const STREETS: [&str; 38] = [
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "boulevard",
    "blvd",
    "way",
    "court",
    "place",
    "pl",
    "square",
    "sq",
    "terrace",
    "close",
    "crescent",
    "gardens",
    "grove",
    "row",
    "highway",
    "parkway",
    "mews",
    "quay",
    "hill",
    "walk",
    "circle",
    "strasse",
    "stra\u{df}e",
    "weg",
    "platz",
    "allee",
    "gasse",
    "straat",
    "laan",
];

/// How streets end that are written in one word with their kind.
const ENDINGS: [&str; 15] = [
    "stra\u{df}e",
    "strasse",
    "str",
    "weg",
    "platz",
    "gasse",
    "allee",
    "straat",
    "gata",
    "gatan",
    "v\u{e4}gen",
    "veien",
    "vej",
    "katu",
    "utca",
];

/// Words that begin the name of a street.
const BEGINNINGS: [&str; 7] = ["rue", "via", "calle", "rua", "avenida", "piazza", "ulica"];

/// The states of the USA as they stand before a ZIP code.
const STATES: [&str; 51] = [
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN",
    "KS", "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ",
    "NM", "NV", "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA",
    "WI", "WV", "WY",
];

pub(super) fn find(line: &Line<'_>, found: &mut Vec<Private>) {
    for entry in labelled(line) {
        if LABELS.contains(&entry.label.as_str()) {
            note(found, What::Postcode, entry.value.span());
        }
    }
    postcodes(line, found);
    let street = line
        .clauses()
        .into_iter()
        .filter_map(street)
        .map(|span| note(found, What::Postcode, span))
        .count();
    // A line with an address for letters of one kind has room for the other.
    let is_contact = line.part.text.contains('@');
    for clause in line.clauses() {
        found.extend(
            before_city(clause, street > 0 || is_contact).map(|span| Private {
                what: What::Postcode,
                span,
            }),
        );
    }
}

/// British, American and Canadian postcodes, whose form tells what they are.
fn postcodes(line: &Line<'_>, found: &mut Vec<Private>) {
    let shape = |word: &str| -> String {
        word.chars()
            .map(|letter| match letter {
                'A'..='Z' => 'A',
                '0'..='9' => '9',
                _ => '-',
            })
            .collect()
    };
    for (index, word) in line.words.iter().enumerate() {
        let two = line
            .words
            .get(index + 1)
            .filter(|_| line.gap(index + 1) == " ");
        let mut together = |end: usize| {
            let span = Span {
                start: word.at,
                end,
            };
            note(found, What::Postcode, span);
        };
        let first = shape(word.text);
        let outward = matches!(
            first.as_str(),
            "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A"
        );
        match two {
            Some(second) if outward && shape(second.text) == "9AA" => together(second.end()),
            Some(second) if first == "A9A" && shape(second.text) == "9A9" => together(second.end()),
            Some(second) if STATES.contains(&word.text) && second.is_digits(5, 5) => {
                let more = line
                    .words
                    .get(index + 2)
                    .filter(|more| more.is_digits(4, 4) && line.gap(index + 2) == "-");
                let span = Span {
                    start: second.at,
                    end: more.map_or(second.end(), |more| more.end()),
                };
                note(found, What::Postcode, span);
            }
            _ => {}
        }
    }
}

/// "12 High Street", "Hauptstr. 5", "Flat 3", "P.O. Box 7", at the beginning of a clause.
fn street(clause: Part<'_>) -> Option<Span> {
    /// Words from the number to the kind of street, both included.
    const MOST: usize = 6;
    let words = words(clause);
    let first = words.first()?;
    if first.at != clause.at {
        return None;
    }
    let is_number = |word: &Part<'_>| {
        let digits = word
            .text
            .trim_end_matches(|c: char| c.is_ascii_alphabetic());
        (1..=5).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && word.text.len() <= digits.len() + 1
    };
    let lower = first.lower();
    let has_number = words.iter().take(MOST).skip(1).find(|word| is_number(word));
    let end = if is_number(first) {
        let named = words.iter().take(MOST).skip(1).take_while(|word| {
            word.text.starts_with(char::is_uppercase) || STREETS.contains(&&*word.lower())
        });
        let kinds = named.filter(|word| STREETS.contains(&&*word.lower()));
        // "12 Street" alone names none; a kind of street counts from the second word of the name on
        kinds
            .last()
            .filter(|word| word.at > words.get(1).map_or(0, |word| word.at))?
    } else if ENDINGS
        .iter()
        .any(|ending| lower.ends_with(ending) && lower.len() > ending.len() + 2)
        || BEGINNINGS.contains(&&*lower)
    {
        has_number?
    } else if matches!(lower.as_str(), "flat" | "apt" | "apartment" | "suite") && words.len() <= 3 {
        words
            .get(1)
            .filter(|word| is_number(word) || word.text.len() == 1)?
    } else if clause.lower().replace('.', "").starts_with("po box") {
        has_number?
    } else {
        return None;
    };
    Some(Span {
        start: first.at,
        end: end.end(),
    })
}

/// The digits of "80331 Munich" or "D-80331 Munich": after a street, beside an e-mail address, or where a country's letters
/// stand before them.
fn before_city(clause: Part<'_>, is_address: bool) -> Option<Span> {
    let words = words(clause);
    let mut rest = words.iter().peekable();
    let country = rest.next_if(|word| {
        word.text.len() <= 2 && word.text.chars().all(|letter| letter.is_ascii_uppercase())
    });
    let code = rest.next()?;
    let sure = is_address || country.is_some_and(|country| code.at == country.end() + 1);
    let cities: Vec<_> = rest.collect();
    let is_code = code.is_digits(4, 5) && !is_year(code.text);
    let is_city = (1..=3).contains(&cities.len())
        && cities
            .iter()
            .all(|word| word.text.starts_with(char::is_uppercase));
    (sure && is_code && is_city && clause.text.starts_with(words.first()?.text))
        .then(|| code.span())
}
