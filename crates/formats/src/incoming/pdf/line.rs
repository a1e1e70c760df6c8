//! Runs side by side.

use super::sheet::Run;

/// So much of the font's size may a run stand higher or lower than the others of its line.
const LEVEL: f64 = 0.4;
/// A gap wider than this part of the font's size parts two words.
const WORD: f64 = 0.12;
/// A gap wider than this parts a line: a place or a date at the margin.
const APART: f64 = 2.2;

/// A line, or the part of one within a column.
#[derive(Clone, Debug)]
pub struct Line<'r> {
    /// Its runs, from left to right; never empty.
    runs: Vec<&'r Run>,
    /// Where it stands, from above.
    pub y: f64,
    /// The size of most of its letters.
    pub size: f64,
}

/// The lines that these runs make, from above.
pub fn lines<'r>(runs: &[&'r Run]) -> Vec<Line<'r>> {
    let mut sorted = runs.to_vec();
    sorted.sort_by(|a, b| a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x)));
    let mut lines: Vec<Line<'r>> = Vec::new();
    for run in sorted {
        match lines.last_mut() {
            Some(line) if run.y - line.y <= LEVEL * run.size.max(line.size) => {
                line.runs.push(run);
                line.size = line.size.max(run.size);
            }
            _ => lines.push(Line {
                runs: vec![run],
                y: run.y,
                size: run.size,
            }),
        }
    }
    for line in &mut lines {
        line.runs.sort_by(|a, b| a.x.total_cmp(&b.x));
        let longest = line.runs.iter().max_by_key(|run| run.text.chars().count());
        if let Some(longest) = longest {
            (line.size, line.y) = (longest.size, longest.y);
        }
    }
    lines
}

impl<'r> Line<'r> {
    /// Its runs, from left to right.
    pub fn runs(&self) -> &[&'r Run] {
        &self.runs
    }

    /// Where it begins.
    pub fn left(&self) -> f64 {
        self.runs.first().map_or(0.0, |run| run.x)
    }

    /// Where it ends.
    pub fn right(&self) -> f64 {
        let ends = self.runs.iter().map(|run| run.right());
        ends.fold(f64::NEG_INFINITY, f64::max)
    }

    /// What it covers, from left to right. The sign of a list's entry reaches to the entry.
    pub fn covered(&self) -> Vec<(f64, f64)> {
        let next = self.runs.iter().skip(1).map(|run| Some(run.x));
        let pairs = self.runs.iter().zip(next.chain([None]));
        pairs
            .map(|(run, next)| match next {
                Some(next) if is_sign(&run.text) => (run.x, next.max(run.right())),
                _ => (run.x, run.right()),
            })
            .collect()
    }

    /// Its text: words parted by spaces, what stands far apart by a tab.
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut before: Option<&Run> = None;
        for run in &self.runs {
            let gap = before.map_or(0.0, |before| run.x - before.right());
            let is_after_sign = before.is_some_and(|before| is_sign(&before.text));
            if gap > APART * self.size && !is_after_sign {
                text.truncate(text.trim_end().len());
                text.push('\t');
            } else if gap > WORD * self.size {
                text.push(' ');
            }
            for letter in run.text.chars() {
                let is_gap = text.is_empty() || text.ends_with([' ', '\t']);
                if letter != ' ' || !is_gap {
                    text.push(letter);
                }
            }
            before = Some(run);
        }
        text.truncate(text.trim_end().len());
        text
    }

    /// How wide its first word is.
    pub fn first_word(&self) -> f64 {
        let Some(run) = self.runs.first() else {
            return 0.0;
        };
        let all = run.text.trim().chars().count().max(1);
        let first = run.text.split_whitespace().next().unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "a line is short")]
        let part = first.chars().count() as f64 / all as f64;
        run.width * part
    }
}

/// Whether this is no more than the sign or the number in front of a list's entry.
fn is_sign(text: &str) -> bool {
    let text = text.trim();
    let number = text.strip_suffix(['.', ')']).unwrap_or("x");
    let is_number =
        number.len() <= 2 && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number || text.chars().count() <= 2 && !text.contains(char::is_alphanumeric) || text == "o"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str, x: f64, y: f64, width: f64) -> Run {
        Run {
            text: text.to_owned(),
            x,
            y,
            width,
            size: 10.0,
            turned: false,
        }
    }

    #[test]
    fn gaps_part_words_and_what_stands_far_apart() {
        let runs = [
            run("Le", 0.0, 100.0, 10.0),
            run("d", 10.2, 100.3, 5.0),
            run("teams", 18.0, 100.0, 25.0),
            run("2019", 300.0, 100.0, 20.0),
            run("Next", 0.0, 112.0, 20.0),
        ];
        let runs: Vec<&Run> = runs.iter().collect();
        let texts: Vec<_> = lines(&runs).iter().map(Line::text).collect();
        assert_eq!(texts, ["Led teams\t2019", "Next"]);
    }

    #[test]
    fn a_sign_belongs_to_its_entry() {
        let runs = [run("•", 0.0, 0.0, 4.0), run("Hired", 30.0, 0.0, 25.0)];
        let runs: Vec<&Run> = runs.iter().collect();
        let lines = lines(&runs);
        assert_eq!(lines[0].text(), "• Hired");
        assert_eq!(lines[0].covered(), [(0.0, 30.0), (30.0, 55.0)]);
        assert!(is_sign("2.") && is_sign("\u{f0b7}") && !is_sign("IT") && !is_sign("2019."));
    }
}
