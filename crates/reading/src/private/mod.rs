//! What must never be read from a person's document: who it is, and what an unfair decision could rest on.
//!
//! [`private`] finds it, [`masked`] puts it out of sight without moving a single byte, so that every place in the masked
//! text is the same place in the source. A rule that is not sure leaves the text as it is where the word could be
//! somebody else's (a company, an ordinary word), and masks where it could only be about the person.
//!
//! - [`part`]: lines, the pieces of a heading, words; [`label`]: "Nationality: …"
//! - [`names`]; [`contact`]: e-mail, telephone; [`address`]; [`person`]: age, birth, family, photo; [`gender`];
//!   [`education`]: years of study

mod address;
mod contact;
mod education;
mod gender;
mod label;
mod names;
mod part;
mod person;

#[cfg(test)]
mod tests;

use part::Line;
use rolefit_phrases::Span;

/// What kind of thing is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// The person's name, and the name in the address of their page.
    Name,
    /// A picture, or a line that speaks of one.
    Photo,
    /// How old the person is.
    Age,
    /// When or where the person was born.
    BirthDate,
    /// Forms of address, pronouns, and gender where it is stated.
    Gender,
    /// A postcode or the line of a street.
    Postcode,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Nationality, origin or religion.
    Nationality,
    /// Marital status and family.
    MaritalStatus,
    /// A year of study. Years of jobs stay.
    GraduationYear,
}

impl What {
    /// Every kind, in the order a list of them is shown.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Photo,
        Self::Age,
        Self::BirthDate,
        Self::Gender,
        Self::Postcode,
        Self::Email,
        Self::Phone,
        Self::Nationality,
        Self::MaritalStatus,
        Self::GraduationYear,
    ];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Photo => "photo",
            Self::Age => "age",
            Self::BirthDate => "birth_date",
            Self::Gender => "gender",
            Self::Postcode => "postcode",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Nationality => "nationality",
            Self::MaritalStatus => "marital_status",
            Self::GraduationYear => "graduation_year",
        }
    }
}

/// A stretch of a document that is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Private {
    /// Why.
    pub what: What,
    /// Where. Never empty, and within one line.
    pub span: Span,
}

/// How often a text is looked through again for what only shows once the rest is masked: two things written without a
/// space between. Real documents need none of these rounds.
const ROUNDS: usize = 8;

/// Everything private in a person's document, in the order of its places, without overlaps. In the masked text nothing
/// more is found.
#[must_use]
pub fn private(text: &str) -> Vec<Private> {
    let mut found = settled(found_in(text));
    for _ in 0..ROUNDS {
        let mut all = found_in(&masked(text, &found));
        all.extend(&found);
        let all = settled(all);
        if covered(&all) == covered(&found) {
            break;
        }
        found = all;
    }
    found
}

fn covered(found: &[Private]) -> usize {
    found
        .iter()
        .map(|private| private.span.end - private.span.start)
        .sum()
}

fn found_in(text: &str) -> Vec<Private> {
    let lines = part::lines(text);
    let mut found = Vec::new();
    for line in &lines {
        contact::find(line, &mut found);
        address::find(line, &mut found);
        person::find(line, &mut found);
        gender::find(line, &mut found);
    }
    education::find(&lines, &mut found);
    names::find(text, &lines, &mut found);
    found
}

/// `text` with every byte of what is private turned into `_`. It has as many bytes as `text`, and the same lines.
#[must_use]
pub fn masked(text: &str, private: &[Private]) -> String {
    let mut spans: Vec<Span> = private.iter().map(|private| private.span).collect();
    spans.sort_unstable();
    let mut spans = spans.into_iter().peekable();
    let mut out = String::with_capacity(text.len());
    // how far the spans that began so far reach
    let mut reach = 0;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        while let Some(span) = spans.next_if(|span| span.start < end) {
            // an empty span masks nothing
            if span.end > span.start.max(start) {
                reach = reach.max(span.end);
            }
        }
        if start < reach && !part::ends_line(letter) {
            out.extend(std::iter::repeat_n('_', letter.len_utf8()));
        } else {
            out.push(letter);
        }
    }
    out
}

/// In order, and where two meet, one of both under the kind of the first.
fn settled(mut found: Vec<Private>) -> Vec<Private> {
    found.retain(|private| private.span.start < private.span.end);
    found.sort_unstable_by_key(|private| {
        let Span { start, end } = private.span;
        (start, std::cmp::Reverse(end), private.what)
    });
    let mut all: Vec<Private> = Vec::with_capacity(found.len());
    for private in found {
        match all.last_mut() {
            Some(last) if last.span.meets(private.span) => {
                last.span.end = last.span.end.max(private.span.end);
            }
            _ => all.push(private),
        }
    }
    all
}

/// Notes a stretch.
fn note(found: &mut Vec<Private>, what: What, span: Span) {
    found.push(Private { what, span });
}
