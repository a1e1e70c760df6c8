//! A number as it was written: read exactly, never through floating point.

/// A number's text, which follows JSON's grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Number(String);

/// Digits beyond this are no figure of ours. 10¹⁷ hundredths fit well into 64 bits.
const MOST_DIGITS: i64 = 17;

impl Number {
    /// Takes the text as it stands. INVARIANT: it follows JSON's grammar for numbers; [`super::scan`] sees to that.
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole number this is; `None` for a fraction or beyond 17 digits. `2.0` and `20e-1` are 2.
    pub fn whole(&self) -> Option<i64> {
        self.scaled(0)
    }

    /// This number in units of 10^-`decimals`, when it is a whole number of them and has at most 17 digits.
    pub fn scaled(&self, decimals: i64) -> Option<i64> {
        let (mantissa, exponent) = self.0.split_once(['e', 'E']).unwrap_or((&self.0, "0"));
        let (negative, mantissa) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa),
        };
        let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{before}{after}");
        let significant = digits.trim_start_matches('0').trim_end_matches('0');
        if significant.is_empty() {
            return Some(0);
        }
        let trailing = digits.len() - digits.trim_end_matches('0').len();
        // an exponent too long for 64 bits is out of bounds, whatever the digits
        let exponent: i64 = exponent.parse().ok()?;
        let point = i64::try_from(trailing).ok()? - i64::try_from(after.len()).ok()?;
        let zeros = exponent.checked_add(point)?.checked_add(decimals)?;
        let length = i64::try_from(significant.len()).ok()?.checked_add(zeros)?;
        if length > MOST_DIGITS {
            return None;
        }
        let value: i64 = significant.parse().ok()?;
        // fewer than no zeros: a fraction of the unit
        let value = value.checked_mul(10_i64.checked_pow(u32::try_from(zeros).ok()?)?)?;
        Some(if negative { -value } else { value })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_exactly_or_not_at_all() {
        let cases = [
            ("0", Some(0)),
            ("-0", Some(0)),
            ("0e999", Some(0)),
            ("12.34", Some(1234)),
            ("12.340", Some(1234)),
            ("-0.05", Some(-5)),
            ("1e2", Some(10_000)),
            ("1200E-2", Some(1200)),
            ("0.005", None),
            ("1e999", None),
            ("1e99999999999999999999", None),
            ("1e-99999999999999999999", None),
            ("999999999999999.99", Some(99_999_999_999_999_999)),
            ("9999999999999999.99", None),
        ];
        for (text, hundredths) in cases {
            assert_eq!(Number::from_text(text).scaled(2), hundredths, "{text}");
        }
        assert_eq!(Number::from_text("20e-1").whole(), Some(2));
        assert_eq!(Number::from_text("2.5").whole(), None);
    }
}
