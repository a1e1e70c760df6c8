//! Figures: printed as `figure: name | the design's | measured | of how many`, and held to the design's.
#![allow(dead_code, reason = "each test binary uses its own part")]

use rolefit_core::{Range, Ratio};

/// How many of how many.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    pub holds: usize,
    pub of: usize,
}

impl Share {
    /// Counts the cases in which something holds.
    pub fn of(cases: &[bool]) -> Self {
        Self {
            holds: cases.iter().filter(|holds| **holds).count(),
            of: cases.len(),
        }
    }

    pub fn percent(self) -> f64 {
        100.0 * self.holds as f64 / self.of as f64
    }
}

impl std::fmt::Display for Share {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2}", self.percent())
    }
}

/// The count a share `at` of all lies below, and how many counts there are.
pub fn quantile(mut counts: Vec<usize>, at: f64) -> (f64, usize) {
    counts.sort_unstable();
    let count = counts[(counts.len() as f64 * at) as usize];
    (count as f64, counts.len())
}

/// Whether the range holds the value: with its ends, and without.
pub fn holds(range: Option<Range>, value: Option<Ratio>) -> [bool; 2] {
    let (range, value) = (range.unwrap(), value.unwrap());
    [
        range.low <= value && value <= range.high,
        range.low < value && value < range.high,
    ]
}

/// Prints a figure.
pub fn show(name: &str, design: &str, measured: &str, of: usize) {
    println!("figure: {name} | {design} | {measured} | {of}");
}

/// Holds a share to an upper limit.
pub fn at_most(name: &str, percent: f64, measured: Share) {
    show(
        name,
        &format!("≤ {percent}"),
        &measured.to_string(),
        measured.of,
    );
    assert!(measured.percent() <= percent, "{name}: {measured}");
}

/// Holds a share to a lower limit.
pub fn at_least(name: &str, percent: f64, measured: Share) {
    show(
        name,
        &format!("≥ {percent}"),
        &measured.to_string(),
        measured.of,
    );
    assert!(measured.percent() >= percent, "{name}: {measured}");
}

/// Holds a value to an upper limit.
pub fn no_more(name: &str, limit: f64, (measured, of): (f64, usize)) {
    show(name, &format!("≤ {limit}"), &measured.to_string(), of);
    assert!(measured <= limit, "{name}: {measured}");
}

/// Holds a value to the design's span, give or take.
pub fn within(name: &str, span: (f64, f64), give: f64, (measured, of): (f64, usize)) {
    show(name, &text(span), &format!("{measured}"), of);
    assert!(near(span, give, measured), "{name}: {measured}");
}

/// Holds a share to the design's span, give or take.
pub fn share_within(name: &str, span: (f64, f64), give: f64, measured: Share) {
    show(name, &text(span), &measured.to_string(), measured.of);
    assert!(near(span, give, measured.percent()), "{name}: {measured}");
}

fn near((low, high): (f64, f64), give: f64, measured: f64) -> bool {
    low - give <= measured && measured <= high + give
}

fn text((low, high): (f64, f64)) -> String {
    if low == high {
        format!("{low}")
    } else {
        format!("{low}–{high}")
    }
}
