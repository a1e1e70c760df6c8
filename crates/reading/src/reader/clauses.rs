//! A document in clauses, each with what was found in it and the section it stands in.

use rolefit_catalogue::lexicon::{SectionKind, StanceKind};

use super::cues::{Cues, Use};
use crate::heading::is_heading;
use rolefit_phrases::{Folded, Hit, Span};

/// The most words of what opens a list within a line: "Responsibilities:".
const MOST_IN_A_LEAD: usize = 6;
/// What a title begins with, at the first word or the second: "Group CIO".
const RANKS: [&str; 9] = [
    "chief", "cto", "cio", "vp", "vpe", "svp", "vice", "head", "director",
];
/// The most words of a title, with the company's name and the place.
const MOST_IN_A_TITLE: usize = 12;
/// The most letters of a word in small letters within a name: "of", "and", "the".
const LONGEST_IN_A_NAME: usize = 3;
/// The most characters in front of the words that open a section at the beginning of a sentence.
const BEFORE_AN_OPENER: usize = 16;
/// The same where they tell of the company: "You chair our company council" tells of the job.
const BEFORE_THE_COMPANY: usize = 6;

/// A stretch between two full stops or semicolons.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// Where it stands.
    pub(super) span: Span,
    /// The section it stands in; `None` before any.
    pub(super) section: Option<SectionKind>,
    /// It opens what follows or is a title, and says nothing itself.
    pub(super) is_heading: bool,
    /// The phrases in it, their places counted from the beginning of the text.
    pub(super) hits: Vec<(Hit, Use)>,
    /// Its text made comparable.
    pub(super) folded: Folded,
}

/// The clauses of a sentence, in order. `section` goes on from the sentence before.
pub(super) fn clauses(
    cues: &Cues,
    text: &str,
    sentence: Span,
    section: &mut Section,
) -> Vec<Clause> {
    let mut all = Vec::new();
    let stands_alone = is_heading(text, sentence);
    if stands_alone {
        section.closes_line();
    }
    let parts = parts(text, sentence);
    // "Languages: Polish, German" is short enough for a heading, but what it opens stands in it.
    let opens_below = stands_alone && parts.len() == 1;
    for (number, span) in parts.into_iter().enumerate() {
        let folded = Folded::new(span.of(text));
        let hits = placed(cues.find(&folded), span.start);
        let leads = stands_alone || is_lead(text, span);
        let place = Place {
            leads,
            opens_below,
            is_first: number == 0,
            breaks: if number == 0 {
                breaks_before(text, sentence)
            } else {
                0
            },
        };
        section.enter(&hits, span, place);
        all.push(Clause {
            span,
            section: section.now(),
            is_heading: leads || is_title(text, span),
            hits,
            folded,
        });
    }
    all
}

/// Whether a clause is a title with names and says nothing: "Head of Technology, Brackwater Rail."
fn is_title(text: &str, span: Span) -> bool {
    let words = span
        .of(text)
        .split(|letter: char| !letter.is_alphanumeric());
    let mut words = words.filter(|word| !word.is_empty());
    let says = |word: &str| word.starts_with(char::is_lowercase) && word.len() > LONGEST_IN_A_NAME;
    let is_rank = |word: &str| RANKS.iter().any(|rank| rank.eq_ignore_ascii_case(word));
    words.clone().take(2).any(is_rank)
        && words.clone().count() <= MOST_IN_A_TITLE
        && !words.any(says)
}

/// Where a clause stands in its sentence.
#[derive(Clone, Copy, Debug)]
struct Place {
    /// It only leads up to what follows.
    leads: bool,
    /// It is a line of its own: what it opens stands below it.
    opens_below: bool,
    /// It is the first of its sentence.
    is_first: bool,
    /// How many line breaks stand between it and the sentence before: from two on an empty line.
    breaks: usize,
}

/// How many line breaks stand between a sentence and the one before.
fn breaks_before(text: &str, sentence: Span) -> usize {
    let before = text.get(..sentence.start).unwrap_or_default();
    // A bullet or a number in front of it is no part of the sentence before.
    let end = before
        .trim_end_matches(|sign: char| {
            !sign.is_alphabetic() && !matches!(sign, '.' | '!' | '?' | ';' | ':')
        })
        .len();
    before.get(end..).unwrap_or_default().matches('\n').count()
}

/// The section a text is in.
#[derive(Clone, Debug, Default)]
pub(super) struct Section {
    /// That of the last heading or opener.
    open: Option<SectionKind>,
    /// That of this line alone.
    line: Option<SectionKind>,
    /// That of this sentence alone.
    sentence: Option<SectionKind>,
}

impl Section {
    /// A heading that says nothing known ends what is said of the company; duties and requirements have headings of their
    /// own within them.
    fn closes_line(&mut self) {
        self.sentence = None;
        self.line = None;
        if self.open == Some(SectionKind::Company) {
            self.open = None;
        }
    }

    fn enter(&mut self, hits: &[(Hit, Use)], span: Span, place: Place) {
        if place.is_first {
            self.sentence = None;
            if place.breaks > 0 {
                self.line = None;
            }
        }
        if place.leads {
            // "Essential functions" is one heading, not "essential".
            let headings = hits.iter().filter_map(|(hit, used)| match *used {
                Use::Heading(kind) => Some((hit.span, kind)),
                _ => None,
            });
            if let Some((at, kind)) = headings.max_by_key(|(at, _)| at.end - at.start) {
                let kind = if is_denied(hits, at) {
                    denied(kind)
                } else {
                    kind
                };
                // "Skills: Rust, budgets", "Location: Riga", "Our values: calm": what stands below is of the work again.
                self.sentence = None;
                if sets_aside(kind) && !place.opens_below {
                    self.line = Some(kind);
                } else {
                    self.open = Some(kind);
                    self.line = None;
                }
                return;
            }
            // The name of an employer, which no list knows, ends a list of skills above it.
            if place.breaks > 1 && self.open == Some(SectionKind::Skills) {
                self.open = None;
            }
        }
        for (hit, used) in hits {
            let Use::Opener(kind) = *used else { continue };
            let most = if kind == SectionKind::Company {
                BEFORE_THE_COMPANY
            } else {
                BEFORE_AN_OPENER
            };
            if place.is_first && hit.span.start <= span.start + most {
                // What is said of the company, wished, learnt or listed in passing holds for that sentence.
                if sets_aside(kind) {
                    self.sentence = Some(kind);
                } else {
                    self.open = Some(kind);
                    self.line = None;
                }
                return;
            }
        }
    }

    fn now(&self) -> Option<SectionKind> {
        self.sentence.or(self.line).or(self.open)
    }
}

/// Whether a section sets aside what stands in it: it tells nothing of what is to be done or was.
fn sets_aside(kind: SectionKind) -> bool {
    match kind {
        SectionKind::Company
        | SectionKind::Offer
        | SectionKind::Legal
        | SectionKind::Excluded
        | SectionKind::Education
        | SectionKind::Skills
        | SectionKind::Wishes
        | SectionKind::Aside => true,
        SectionKind::Duties
        | SectionKind::Required
        | SectionKind::Welcome
        | SectionKind::Experience => false,
    }
}

/// Whether a heading says "not" in front of the words that name its section, or among them.
fn is_denied(hits: &[(Hit, Use)], heading: Span) -> bool {
    hits.iter()
        .any(|(hit, used)| *used == Use::Stance(StanceKind::Denied) && hit.span.start < heading.end)
}

/// What a section is under a heading that says "not".
fn denied(kind: SectionKind) -> SectionKind {
    match kind {
        SectionKind::Duties | SectionKind::Offer => SectionKind::Excluded,
        other => other,
    }
}

/// The parts of a sentence between semicolons, and what leads up to a colon.
fn parts(text: &str, sentence: Span) -> Vec<Span> {
    let mut all = Vec::new();
    let mut start = sentence.start;
    for (at, mark) in sentence.of(text).match_indices([';', ':', '\n']) {
        let end = sentence.start + at + mark.len();
        let after = text.get(end..sentence.end).unwrap_or_default();
        // "10:30" and "https://" part nothing; a line broken by the width of a page goes on.
        if mark == "\n" || mark == ":" && !after.starts_with(char::is_whitespace) {
            continue;
        }
        all.extend(trimmed(text, Span { start, end }));
        start = end;
    }
    all.extend(trimmed(
        text,
        Span {
            start,
            end: sentence.end,
        },
    ));
    all
}

fn trimmed(text: &str, span: Span) -> Option<Span> {
    let content = span.of(text);
    let start = span.start + content.len() - content.trim_start().len();
    let end = span.start + content.trim_end().len();
    (start < end).then_some(Span { start, end })
}

/// Whether a clause only leads up to what follows its colon.
fn is_lead(text: &str, span: Span) -> bool {
    let content = span.of(text);
    content.ends_with(':') && content.split_whitespace().count() <= MOST_IN_A_LEAD
}

fn placed(mut hits: Vec<(Hit, Use)>, offset: usize) -> Vec<(Hit, Use)> {
    for (hit, _) in &mut hits {
        hit.span.start += offset;
        hit.span.end += offset;
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn last_section(text: &str) -> Option<SectionKind> {
        let reader = crate::Reader::new();
        let mut section = Section::default();
        let sentences = crate::sentences(text).into_iter();
        sentences
            .flat_map(|sentence| clauses(&reader.cues, text, sentence, &mut section))
            .last()
            .and_then(|clause| clause.section)
    }

    #[test]
    fn the_longest_heading_counts() {
        assert_eq!(
            last_section("Essential Functions\n- Runs the service desk."),
            Some(SectionKind::Duties)
        );
    }

    #[test]
    fn an_unknown_heading_ends_what_is_said_of_the_company() {
        let text = "Our client\nThe firm makes valves.\n\nOver to you now\nYou settle the stack.";
        assert_eq!(last_section(text), None);
        let within = "Requirements\nTen years.\n\nOdds and ends\nGerman.";
        assert_eq!(last_section(within), Some(SectionKind::Required));
    }

    #[test]
    fn the_company_is_spoken_of_only_where_the_sentence_begins_with_it() {
        let of_the_job = "Your tasks:\n- You chair our company council.";
        assert_eq!(last_section(of_the_job), Some(SectionKind::Duties));
        let of_the_company = "Your tasks:\n- Our company has a council.";
        assert_eq!(last_section(of_the_company), Some(SectionKind::Company));
    }
}
