//! Figures on the wire: decimal numbers with at most two digits after the point.

use std::fmt;

use rolefit_core::Ratio;

/// A figure in hundredths: 1234 is written `12.34`, 1230 `12.3`, 1200 `12`, −5 `-0.05`. No figure is ever
/// computed in floating point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hundredths(i64);

impl Hundredths {
    /// 100, the most any figure of these formats can be, and minus that the least.
    pub const HUNDRED: Self = Self(10_000);

    /// The figure of so many hundredths.
    #[must_use]
    pub const fn from_hundredths(hundredths: i64) -> Self {
        Self(hundredths)
    }

    /// The figure in hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// The figure in whole points, rounded half up: as people are shown it.
    #[must_use]
    pub const fn points(self) -> i64 {
        (self.0 + 50).div_euclid(100)
    }
}

impl Hundredths {
    /// The figure written in decimal digits, with at most two after the point and without an exponent.
    pub(crate) fn from_text(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if fraction.len() > 2 {
            return None;
        }
        format!("{whole}{fraction:0<2}").parse().ok().map(Self)
    }
}

impl From<Ratio> for Hundredths {
    /// Rounds half up.
    fn from(ratio: Ratio) -> Self {
        Self(ratio.hundredths())
    }
}

impl fmt::Display for Hundredths {
    /// The shortest decimal form.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        match (rest / 10, rest % 10) {
            (0, 0) => write!(f, "{sign}{whole}"),
            (tenths, 0) => write!(f, "{sign}{whole}.{tenths}"),
            (tenths, hundredths) => write!(f, "{sign}{whole}.{tenths}{hundredths}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_shortest_form() {
        let cases = [
            (1234, "12.34"),
            (1230, "12.3"),
            (1200, "12"),
            (1, "0.01"),
            (0, "0"),
            (-5, "-0.05"),
            (-10_000, "-100"),
            (i64::MIN, "-92233720368547758.08"),
        ];
        for (hundredths, text) in cases {
            assert_eq!(Hundredths(hundredths).to_string(), text);
        }
    }

    #[test]
    fn reads_back_every_figure_it_writes() {
        for hundredths in -10_000..=10_000 {
            let text = Hundredths(hundredths).to_string();
            assert_eq!(
                Hundredths::from_text(&text),
                Some(Hundredths(hundredths)),
                "{text}"
            );
        }
    }
}
