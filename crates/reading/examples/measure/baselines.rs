//! What simpler readers reach on the same documents: written by tests/reading/baselines.py, put beside the reader here.

use std::fs;

use serde_json::Value;

use crate::counts::Counts;
use crate::interval::Interval;

/// What one of them reaches on one part of a set.
pub struct Baseline {
    pub name: String,
    pub set: String,
    pub part: String,
    pub seats: usize,
    /// How many characters its texts have: other texts have others.
    pub letters: usize,
    pub right: usize,
    pub defensible: usize,
    pub types: Counts,
    pub f1: Interval,
}

/// All of a file.
///
/// # Errors
///
/// A file that is not there, or not what the script writes.
pub fn read(file: &str) -> Result<Vec<Baseline>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    of(&text).ok_or_else(|| format!("{file}: not what tests/reading/baselines.py writes"))
}

fn of(text: &str) -> Option<Vec<Baseline>> {
    let all: Value = serde_json::from_str(text).ok()?;
    all.as_array()?.iter().map(one).collect()
}

fn one(value: &Value) -> Option<Baseline> {
    let text = |key: &str| Some(value.get(key)?.as_str()?.to_owned());
    let count = |key: &str| usize::try_from(value.get(key)?.as_u64()?).ok();
    let figure = |key: &str| value.get(key)?.as_f64();
    Some(Baseline {
        name: text("baseline")?,
        set: text("set")?,
        part: text("part")?,
        seats: count("seats")?,
        letters: count("letters")?,
        right: count("right")?,
        defensible: count("defensible")?,
        types: Counts {
            found: count("types_found")?,
            hit: count("types_hit")?,
            due: count("types_due")?,
        },
        f1: (figure("types_f1_from")?, figure("types_f1_to")?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_refused() {
        let one = r#"{"baseline":"b","set":"s","part":"p","seats":4,"letters":9,"right":2,"defensible":3,
            "types_found":5,"types_hit":1,"types_due":6,"types_f1_from":0.1,"types_f1_to":0.3}"#;
        let all = of(&format!("[{one}]")).unwrap();
        assert_eq!((all.len(), all[0].right, all[0].types.due), (1, 2, 6));
        assert!(of(&format!("[{one},{{}}]")).is_none());
    }
}
