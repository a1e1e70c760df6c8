//! Years of study: those of a section on education, and those beside a degree.

use super::part::{Part, is_decoration, is_year, words};
use super::{Line, Private, What, note};
use rolefit_phrases::Span;

/// Headings of such a section: words one of which it holds.
const STUDIES: [&str; 9] = [
    "education",
    "educational",
    "academic",
    "academics",
    "studies",
    "qualifications",
    "degrees",
    "schooling",
    "university",
];

/// Words one of which the heading of any other section holds.
const SECTIONS: [&str; 40] = [
    "experience",
    "employment",
    "work",
    "career",
    "history",
    "skills",
    "projects",
    "summary",
    "profile",
    "about",
    "achievements",
    "awards",
    "publications",
    "patents",
    "languages",
    "interests",
    "hobbies",
    "references",
    "certifications",
    "certificates",
    "competencies",
    "expertise",
    "leadership",
    "positions",
    "roles",
    "volunteering",
    "volunteer",
    "boards",
    "board",
    "speaking",
    "talks",
    "objective",
    "contact",
    "technologies",
    "highlights",
    "advisory",
    "consulting",
    "technical",
    "professional",
    "memberships",
];

/// A degree, or the getting of one, in lower case and without full stops.
const DEGREES: [&str; 44] = [
    "bsc",
    "msc",
    "mba",
    "emba",
    "phd",
    "dphil",
    "beng",
    "meng",
    "btech",
    "mtech",
    "mphil",
    "llb",
    "llm",
    "bba",
    "bcom",
    "mcs",
    "mca",
    "bca",
    "bachelor",
    "bachelors",
    "bachelor's",
    "master's",
    "masters",
    "doctorate",
    "doctoral",
    "diploma",
    "degree",
    "graduated",
    "graduate",
    "graduation",
    "alumni",
    "alumnus",
    "alumna",
    "undergraduate",
    "postgraduate",
    "magna",
    "a-levels",
    "gcse",
    "baccalaureate",
    "abitur",
    "diplom",
    "dipl",
    "hons",
    "honours",
];

/// A place of study, in lower case.
const PLACES: [&str; 9] = [
    "university",
    "college",
    "school",
    "institute",
    "polytechnic",
    "universit\u{e4}t",
    "universit\u{e9}",
    "universidad",
    "academy",
];

/// Words of a job, in lower case.
const JOBS: [&str; 34] = [
    "cto",
    "cio",
    "ceo",
    "coo",
    "cfo",
    "ciso",
    "vp",
    "vpe",
    "svp",
    "evp",
    "director",
    "head",
    "manager",
    "engineer",
    "developer",
    "architect",
    "officer",
    "president",
    "lead",
    "led",
    "founder",
    "co-founder",
    "cofounder",
    "consultant",
    "analyst",
    "lecturer",
    "professor",
    "researcher",
    "joined",
    "administrator",
    "executive",
    "programmer",
    "intern",
    "teacher",
];

/// A heading is at most this many words.
const HEADING_WORDS: usize = 5;

pub(super) fn find(lines: &[Line<'_>], found: &mut Vec<Private>) {
    let mut section = false;
    let mut after_degree = false;
    for line in lines {
        if line.is_blank() {
            after_degree = false;
            continue;
        }
        section = heading(line).unwrap_or(section);
        if section {
            years(line.part, found);
        }
        if after_degree && only_dates(line) {
            years(line.part, found);
        }
        after_degree = !section && beside(line, found);
    }
}

/// Whether the line is a heading, and if so, whether of a section on education.
fn heading(line: &Line<'_>) -> Option<bool> {
    let text = line
        .part
        .trimmed(|letter| letter.is_whitespace() || is_decoration(letter) || letter == ':');
    let bullet = line
        .part
        .text
        .trim_start()
        .starts_with(['-', '\u{2022}', '*'])
        && !line.part.text.trim_start().starts_with("**");
    let words = words(text);
    let ends = text.text.ends_with(['.', ',', ';']);
    if words.is_empty() || words.len() > HEADING_WORDS || bullet || ends {
        return None;
    }
    let has = |known: &[&str]| words.iter().any(|word| known.contains(&&*word.lower()));
    let dated = words.iter().any(|word| is_year(word.text));
    let titled = text.text.starts_with(char::is_uppercase);
    let place = words.iter().any(|word| PLACES.contains(&&*word.lower()));
    // "University of Leeds" is an entry, "University" a heading
    let masked = words.iter().any(|word| word.text.contains('_'));
    if titled && !masked && has(&STUDIES) && !(place && words.len() > 1) {
        return Some(true);
    }
    // a heading that begins with what was masked ends a section as well
    let opens = titled || text.text.starts_with('_');
    (opens && has(&SECTIONS) && !place && !dated).then_some(false)
}

/// Notes the years beside a degree; whether the line has one.
fn beside(line: &Line<'_>, found: &mut Vec<Private>) -> bool {
    let has = |part: Part<'_>, known: &[&str]| {
        words(part)
            .iter()
            .any(|word| known.contains(&&*word.lower().replace('\u{2019}', "'")))
    };
    let degree = |part: Part<'_>| {
        let lower = part.lower();
        has(part, &DEGREES)
            || lower.contains("master of ")
            || lower.contains("class of ")
            || spelt(part)
    };
    if !has(line.part, &JOBS) {
        let studied = degree(line.part);
        if studied || has(line.part, &PLACES) {
            years(line.part, found);
        }
        return studied;
    }
    if degree(line.part) {
        for clause in clauses(line.part) {
            if degree(clause) && !has(clause, &JOBS) {
                years(clause, found);
            }
        }
    }
    false
}

/// "B.Sc.", "M.A.", "Ph.D."
fn spelt(part: Part<'_>) -> bool {
    const SPELT: [&str; 12] = [
        "B.Sc", "M.Sc", "Ph.D", "B.A.", "M.A.", "B.S.", "M.S.", "B.Eng", "M.Eng", "B.Tech",
        "M.B.A", "M.Tech",
    ];
    SPELT.iter().any(|degree| {
        part.text.find(degree).is_some_and(|at| {
            let before = part.text.get(..at).unwrap_or_default();
            !before.ends_with(char::is_alphanumeric)
        })
    })
}

/// Clauses of a line that tells of a degree and of a job.
fn clauses(part: Part<'_>) -> Vec<Part<'_>> {
    let mut all = Vec::new();
    let mut start = 0;
    let ends = |letter: char| matches!(letter, ',' | ';' | '|' | '(' | ')' | '.' | '\t');
    for (at, letter) in part.text.char_indices() {
        let rest = part.text.get(at..).unwrap_or_default();
        let joins = [" and ", " while ", " before ", " then ", " when "];
        if ends(letter) || joins.iter().any(|word| rest.starts_with(word)) {
            all.push(part.cut(start, at));
            start = at;
        }
    }
    all.push(part.cut(start, part.text.len()));
    all
}

/// "1995 – 1998", "Sept. 1995 to June 1998"
fn only_dates(line: &Line<'_>) -> bool {
    line.words.len() <= 6
        && line.words.iter().any(|word| is_year(word.text))
        && line.words.iter().all(|word| {
            let lower = word.lower();
            is_year(word.text)
                || word.is_digits(1, 2)
                || lower == "to"
                || lower == "from"
                || lower.len() <= 9 && MONTHS.iter().any(|month| lower.starts_with(month))
        })
}

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// What stands between two words of a part.
fn between<'t>(part: Part<'t>, first: Part<'_>, second: Part<'_>) -> &'t str {
    let within = first.end() - part.at..second.at - part.at;
    part.text.get(within).unwrap_or_default()
}

fn is_range(gap: &str) -> bool {
    matches!(gap.trim(), "-" | "\u{2013}" | "\u{2014}" | "/")
}

/// Notes every year: 1998, and the last two digits in "'98" and "1995-98".
fn years(part: Part<'_>, found: &mut Vec<Private>) {
    let words = words(part);
    let mut last: Option<Part<'_>> = None;
    for word in words {
        let before = part.text.get(..word.at - part.at).unwrap_or_default();
        let short = word.is_digits(2, 2)
            && (before.ends_with(['\'', '\u{2019}', '\u{2018}'])
                || last
                    .is_some_and(|last| is_year(last.text) && is_range(between(part, last, word))));
        if is_year(word.text) || short {
            let Part { at, .. } = word;
            let span = Span {
                start: at,
                end: word.end(),
            };
            note(found, What::GraduationYear, span);
        }
        last = Some(word);
    }
}
