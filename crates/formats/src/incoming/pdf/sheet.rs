//! A page as programs that take PDFs apart give it.

use serde::{Deserialize, Serialize};

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// How wide it is as it is shown, in points.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// What is written on it, in the order in which the file has it.
    pub runs: Vec<Run>,
}

/// Letters side by side, at most a line.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// The letters, in the order in which they are read.
    pub text: String,
    /// Where they begin, in points from the page's left edge.
    pub x: f64,
    /// Where they stand, in points from the page's upper edge.
    pub y: f64,
    /// How wide they are, in points.
    pub width: f64,
    /// The size of their font, in points.
    pub size: f64,
    /// They do not run from left to right.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub turned: bool,
}

impl Run {
    /// Where they end.
    pub(super) fn right(&self) -> f64 {
        self.x + self.width
    }
}

impl Sheet {
    /// Reads a page as JSON. `None` where it is none.
    #[must_use]
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// The page as JSON.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
