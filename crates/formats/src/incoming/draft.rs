//! The text of a document while it is being written.

use std::collections::BTreeMap;

use rolefit_reading::What;

use crate::code::Code;
use crate::incoming::{Dropped, Format, Incoming, refused};
use crate::limits;
use crate::problem::Problem;
use crate::quote::is_text;

/// Lines so far, and what was left out of them.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    text: String,
    is_full: bool,
    dropped: BTreeMap<What, usize>,
    hidden: usize,
}

impl Draft {
    /// A line; nothing where it is blank.
    pub fn line(&mut self, line: &str) {
        self.put("", line);
    }

    /// A heading, parted from what stands above it.
    pub fn heading(&mut self, heading: &str) {
        self.gap();
        self.put("# ", heading);
    }

    /// An entry of a list.
    pub fn bullet(&mut self, entry: &str) {
        self.put("- ", entry);
    }

    /// The line that begins an entry, such as a job.
    pub fn entry(&mut self, entry: &str) {
        self.gap();
        self.put("", entry);
    }

    /// Several lines, with their gaps.
    pub fn lines(&mut self, text: &str) {
        for line in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']) {
            if line.trim().is_empty() {
                self.gap();
            } else {
                self.put("", line);
            }
        }
    }

    /// An empty line, unless there is one.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn put(&mut self, sign: &str, line: &str) {
        let line = line.trim_end();
        if line.trim_start().is_empty() {
            return;
        }
        if self.text.len() + sign.len() + line.len() >= limits::TEXT_BYTES {
            self.is_full = true;
        }
        if self.is_full {
            return;
        }
        self.text.push_str(sign);
        for letter in line.chars() {
            let blank = letter.is_control() && letter != '\t';
            self.text.push(if blank { ' ' } else { letter });
        }
        self.text.push('\n');
    }

    /// A field that is not taken.
    pub fn dropped(&mut self, what: What) {
        *self.dropped.entry(what).or_default() += 1;
    }

    /// A place with text that nobody sees.
    pub fn hidden(&mut self) {
        self.hidden += 1;
    }

    /// Whether nothing has been written.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// All that was written, as one line.
    pub fn into_line(self) -> String {
        self.text.trim().replace('\n', " ")
    }

    /// The document.
    pub fn finish(self, format: Format) -> Result<Incoming, Vec<Problem>> {
        if self.is_full {
            return Err(refused::too_much_text());
        }
        if !self.text.contains(char::is_alphanumeric) {
            return Err(refused::no_text());
        }
        let mut warnings = Vec::new();
        if self.hidden > 0 {
            let places = if self.hidden == 1 { "place" } else { "places" };
            warnings.push(refused::warning(
                Code::HiddenText,
                format!("hidden text was left out, in {} {places}", self.hidden),
                "Whoever looks at the document does not see it, so it counts for nothing.",
            ));
        }
        let steering: Vec<char> = self.text.chars().filter(|letter| steers(*letter)).collect();
        if let Some(first) = steering.first() {
            warnings.push(refused::warning(
                Code::SteeringCharacters,
                format!(
                    "{} characters turn the direction of text around or are never shown, the first of them U+{:04X}",
                    steering.len(),
                    u32::from(*first)
                ),
                "What is shown may differ from what is read. Check the quotes.",
            ));
        }
        let dropped = What::ALL.into_iter().filter_map(|what| {
            let count = *self.dropped.get(&what)?;
            Some(Dropped { what, count })
        });
        Ok(Incoming {
            text: self.text.trim_end().to_owned() + "\n",
            format,
            dropped: dropped.collect(),
            warnings,
        })
    }
}

/// Whether a character turns text around or is never shown. Those without width that scripts need do not count.
fn steers(letter: char) -> bool {
    !letter.is_control() && !is_text(letter)
}
