//! Lines that belong together, entries of lists, headings.

use super::line::Line;
use super::sheet::Run;

/// Letters so much larger than usual are a heading's.
const LARGER: f64 = 1.15;
/// A heading has at most so many characters.
const HEADING: usize = 80;
/// Lines of one paragraph stand at most so many times their size apart.
const FURTHEST: f64 = 2.0;
/// More than this times the usual distance is a gap.
const GAP: f64 = 1.5;
/// A line with fewer words is followed by one of its paragraph only where that begins without a capital.
const WORDS: usize = 4;
/// Sizes that differ by less than this part are one.
const SAME_SIZE: f64 = 0.1;
/// What opens an entry of a list; the last ones are those of Word's own fonts.
const SIGNS: [char; 22] = [
    '•', '◦', '▪', '▫', '■', '□', '●', '○', '‣', '⁃', '∙', '·', '–', '—', '-', '*', '►', '✓',
    '\u{f0b7}', '\u{f0a7}', '\u{f0d8}', '\u{f0fc}',
];
/// Words whose hyphen at the end of a line is their own, as in "cross-functional".
const OWN_HYPHEN: [&str; 36] = [
    "all", "anti", "best", "build", "co", "cost", "cross", "data", "decision", "early", "end",
    "ex", "face", "fast", "first", "full", "hands", "high", "in", "large", "late", "long", "low",
    "mid", "multi", "non", "on", "one", "open", "part", "post", "product", "real", "scale", "self",
    "well",
];

/// The size of most letters.
pub fn usual_size(runs: &[Run]) -> f64 {
    let mut sizes: Vec<_> = runs
        .iter()
        .map(|run| (run.size, run.text.chars().count()))
        .collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let all: usize = sizes.iter().map(|(_, letters)| letters).sum();
    let mut before = 0;
    for (size, letters) in sizes {
        before += letters;
        if before * 2 >= all {
            return size;
        }
    }
    10.0
}

/// Writes a block's paragraphs.
pub fn write(block: &[Line<'_>], usual: f64, out: &mut String) {
    let edge = block
        .iter()
        .map(Line::right)
        .fold(f64::NEG_INFINITY, f64::max);
    let step = step(block);
    let mut paragraph = Paragraph::default();
    let mut before: Option<&Line<'_>> = None;
    if !out.is_empty() {
        out.push('\n');
    }
    for line in block {
        let text = line.text();
        let goes_on =
            before.is_some_and(|before| paragraph.goes_on(before, line, &text, edge, step));
        if goes_on {
            paragraph.join(&text);
        } else {
            paragraph.end(usual, out);
            let is_apart = before.is_some_and(|before| line.y - before.y > GAP * step);
            if is_apart {
                out.push('\n');
            }
            paragraph = Paragraph::new(line, &text);
        }
        before = Some(line);
    }
    paragraph.end(usual, out);
}

/// The distance of most lines from the one above them.
fn step(block: &[Line<'_>]) -> f64 {
    let pairs = block.iter().zip(block.iter().skip(1));
    let mut steps: Vec<_> = pairs.map(|(one, next)| next.y - one.y).collect();
    steps.sort_by(f64::total_cmp);
    // the lower third: lists and headings have more space around them than lines of one paragraph
    let typical = steps.get(steps.len() / 3).copied();
    let size = block.first().map_or(10.0, |line| line.size);
    typical.map_or(size * 1.3, |step| step.clamp(size, size * FURTHEST))
}

/// Lines joined so far.
#[derive(Default)]
struct Paragraph {
    text: String,
    size: f64,
    left: f64,
    is_entry: bool,
    is_parted: bool,
}

impl Paragraph {
    fn new(line: &Line<'_>, text: &str) -> Self {
        let entry = entry(text);
        Self {
            text: entry.unwrap_or(text).to_owned(),
            size: line.size,
            left: line.left(),
            is_entry: entry.is_some(),
            is_parted: text.contains('\t'),
        }
    }

    /// Whether the next line belongs to it: then its first word found no place at the end of the line before.
    fn goes_on(
        &self,
        before: &Line<'_>,
        line: &Line<'_>,
        text: &str,
        edge: f64,
        step: f64,
    ) -> bool {
        let distance = line.y - before.y;
        let alike = (line.size - self.size).abs() <= SAME_SIZE * self.size;
        let near = distance <= FURTHEST * line.size && distance <= GAP * step;
        let is_new = entry(text).is_some() || self.is_parted || text.contains('\t');
        let indent = line.left() - self.left;
        // the text of an entry stands further in than its sign; other paragraphs may begin further in than they go on
        let in_place = if self.is_entry {
            indent > 0.2 * line.size
        } else {
            indent < 0.8 * line.size
        };
        // a list of skills without signs has lines as full, but shorter ones
        let is_sentence = text.starts_with(|letter: char| !letter.is_uppercase())
            || before.text().split_whitespace().count() >= WORDS;
        let space = 0.25 * line.size;
        let fits = before.right() + space + line.first_word() < edge - space;
        alike && near && !is_new && in_place && is_sentence && !fits
    }

    /// Adds a line. A word that was parted at the line's end is whole again.
    fn join(&mut self, text: &str) {
        let stem = self.text.strip_suffix(['-', '\u{ad}', '\u{2010}']);
        if !stem.is_some_and(|stem| stem.ends_with(char::is_alphabetic)) {
            self.text.push(' ');
        } else if text.starts_with(char::is_lowercase) && !has_own_hyphen(&self.text) {
            self.text.pop();
        }
        self.text.push_str(text);
    }

    fn end(&mut self, usual: f64, out: &mut String) {
        let text = self.text.trim().replace('\u{ad}', "");
        if text.is_empty() {
            return;
        }
        let is_heading = self.size >= LARGER * usual
            && text.chars().count() <= HEADING
            && text.contains(char::is_alphabetic)
            && !text.ends_with(['.', ',', ';']);
        let sign = match (self.is_entry, is_heading) {
            (true, _) => "- ",
            (_, true) => "# ",
            _ => "",
        };
        out.push_str(sign);
        out.push_str(&text);
        out.push('\n');
    }
}

/// What follows the sign of a list's entry.
fn entry(text: &str) -> Option<&str> {
    let rest = text
        .strip_prefix(SIGNS)
        .or_else(|| text.strip_prefix("o "))?;
    let is_entry = text.starts_with("o ")
        || rest.starts_with([' ', '\t'])
        || text.starts_with(['•', '●', '▪', '\u{f0b7}', '\u{f0a7}']);
    let rest = rest.trim_start();
    (is_entry && rest.contains(char::is_alphabetic)).then_some(rest)
}

/// Whether the hyphen at the end is the word's own.
fn has_own_hyphen(text: &str) -> bool {
    let word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    let word = word.trim_end_matches(['-', '\u{2010}']).to_lowercase();
    let stem = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    stem.contains('-') || OWN_HYPHEN.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(first: &str, next: &str) -> String {
        let mut paragraph = Paragraph {
            text: first.to_owned(),
            ..Paragraph::default()
        };
        paragraph.join(next);
        paragraph.text
    }

    #[test]
    fn a_parted_word_is_whole_again_and_a_word_of_two_keeps_its_hyphen() {
        assert_eq!(
            joined("the organi-", "sation grew"),
            "the organisation grew"
        );
        assert_eq!(joined("the organi\u{ad}", "sation"), "the organisation");
        assert_eq!(
            joined("led cross-", "functional teams"),
            "led cross-functional teams"
        );
        assert_eq!(joined("state-of-the-", "art"), "state-of-the-art");
        assert_eq!(joined("2019 -", "today"), "2019 - today");
        assert_eq!(joined("Rolls-", "Royce"), "Rolls-Royce");
    }

    #[test]
    fn entries_are_told_by_their_sign() {
        assert_eq!(entry("• Led"), Some("Led"));
        assert_eq!(entry("\u{f0b7}Led"), Some("Led"));
        assert_eq!(entry("- Led"), Some("Led"));
        assert_eq!(entry("-5 % costs"), None);
        assert_eq!(entry("organised"), None);
        assert_eq!(entry("– 2019"), None);
    }
}
