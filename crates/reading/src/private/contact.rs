//! E-mail addresses, telephone numbers, and the name in the address of somebody's page.

use super::label::labelled;
use super::part::Part;
use super::{Line, Private, What, note};
use rolefit_phrases::Span;

/// Sites whose addresses end in the name of a person.
const PAGES: [&str; 3] = ["linkedin.com/in/", "github.com/", "gitlab.com/"];
/// What stands before a telephone number, in lower case.
const PHONE_LABELS: [&str; 16] = [
    "phone",
    "telephone",
    "tel",
    "mobile",
    "cell",
    "cellphone",
    "mobile phone",
    "phone number",
    "contact number",
    "whatsapp",
    "fax",
    "t",
    "m",
    "p",
    "mob",
    "contact no",
];

pub(super) fn find(line: &Line<'_>, found: &mut Vec<Private>) {
    emails(line.part, found);
    pages(line, found);
    phones(line.part, found);
    for entry in labelled(line) {
        if PHONE_LABELS.contains(&entry.label.as_str()) && digits(entry.value.text) >= 6 {
            let value = entry.value;
            let end = value.text.find(|c: char| c.is_alphabetic() || c == ',');
            let number = value.cut(0, end.unwrap_or(value.text.len()));
            note(
                found,
                What::Phone,
                number.trimmed(char::is_whitespace).span(),
            );
        }
    }
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}

fn emails(line: Part<'_>, found: &mut Vec<Private>) {
    let local = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-');
    let domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    // where the last address ended: no letter is looked at twice
    let mut from = 0;
    for (at, _) in line.text.match_indices('@') {
        let before = line.text.get(from..at).unwrap_or_default();
        let name = before.len() - before.trim_end_matches(local).len();
        let after = line.text.get(at + 1..).unwrap_or_default();
        let host = after.find(|c| !domain(c)).unwrap_or(after.len());
        let host = after.get(..host).unwrap_or_default();
        let host = host.trim_end_matches(['.', '-']);
        from = at + 1;
        let has_letter = before
            .get(before.len() - name..)
            .is_some_and(|name| name.contains(char::is_alphanumeric));
        if has_letter && host.contains('.') {
            note(
                found,
                What::Email,
                line.cut(at - name, at + 1 + host.len()).span(),
            );
            from += host.len();
        }
    }
}

fn pages(line: &Line<'_>, found: &mut Vec<Private>) {
    // in ASCII lower case, so that bytes stay where they are
    let lower = line.part.text.to_ascii_lowercase();
    for page in PAGES {
        for (at, _) in lower.match_indices(page) {
            let start = at + page.len();
            let rest = line.part.text.get(start..).unwrap_or_default();
            let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '%')));
            let end = start + end.unwrap_or(rest.len());
            note(found, What::Name, line.part.cut(start, end).span());
        }
    }
}

/// Numbers that are no amount, date or version: with a plus sign, an area code in brackets or behind a zero, or in the
/// American groups of three, three and four.
fn phones(line: Part<'_>, found: &mut Vec<Private>) {
    let mut at = 0;
    while let Some(offset) = line
        .text
        .get(at..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')))
    {
        let start = at + offset;
        let run = run(line.text.get(start..).unwrap_or_default());
        let before = line.text.get(..start).unwrap_or_default();
        let bound = !before.ends_with(|c: char| {
            c.is_alphanumeric()
                || matches!(c, '_' | '.' | ',' | '/' | '$' | '\u{20ac}' | '\u{a3}' | '-')
        });
        let number = line.text.get(start..start + run.length).unwrap_or_default();
        if bound && !run.goes_on && is_phone(number, &run.groups) {
            let span = Span {
                start: line.at + start,
                end: line.at + start + run.length,
            };
            note(found, What::Phone, span);
        }
        at = start + run.length.max(1);
    }
}

/// Digits in groups, with one sign between two of them.
struct Run {
    length: usize,
    groups: Vec<usize>,
    /// Whether a letter, or a sign and a further digit, follows at once.
    goes_on: bool,
}

fn run(text: &str) -> Run {
    let mut groups = Vec::new();
    let mut length = 0;
    let mut count = 0;
    let mut signs = 0;
    let mut goes_on = false;
    for (at, letter) in text.char_indices() {
        if letter.is_ascii_digit() {
            count += 1;
            signs = 0;
            length = at + 1;
            continue;
        }
        if count > 0 {
            groups.push(count);
            count = 0;
        }
        let bracket = matches!(letter, '(' | ')');
        signs += usize::from(!bracket);
        let first = at == 0 && matches!(letter, '+' | '(');
        let between = matches!(letter, ' ' | '-' | '.' | '\u{a0}' | '\u{2011}') || bracket;
        if !first && (!between || signs > 1) {
            goes_on = at == length
                && (letter.is_alphanumeric() || matches!(letter, '_' | '%' | ',' | '/'))
                && !text
                    .get(length..)
                    .is_some_and(|rest| rest.starts_with(", "));
            break;
        }
    }
    if count > 0 {
        groups.push(count);
    }
    Run {
        length,
        groups,
        goes_on,
    }
}

fn is_phone(number: &str, groups: &[usize]) -> bool {
    let all: usize = groups.iter().sum();
    let american = matches!(groups, [3, 3, 4] | [1, 3, 3, 4] | [3, 7]);
    match number.chars().next() {
        Some('+') => (7..=15).contains(&all),
        Some('(') => {
            let (code, _) = number.split_once(')').unwrap_or_default();
            (9..=15).contains(&all) && (2..=6).contains(&digits(code))
        }
        Some('0') => (9..=14).contains(&all) && !is_date(groups, number),
        _ => american,
    }
}

/// 03.04.2019: a day, a month and a year. Eight digits would be too few; with a time behind it there are more.
fn is_date(groups: &[usize], number: &str) -> bool {
    matches!(groups, [2, 2, 4, ..]) && number.contains('.')
}
