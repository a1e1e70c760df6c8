//! Numbers as text. All arithmetic is on whole numbers: no figure passes through floating point.

use rolefit_core::Ratio;

/// The minus sign, as wide as a plus.
const MINUS: char = '−';

/// A value rounded half up to a whole number.
#[must_use]
pub fn whole(value: Ratio) -> i64 {
    value.round_scaled(1)
}

/// A value rounded half up to a whole number, as text with a proper minus sign.
#[must_use]
pub fn whole_text(value: Ratio) -> String {
    signed_text(whole(value), "")
}

/// Tenths as text: `683` reads `68.3`.
#[must_use]
pub fn tenths(units: i64) -> String {
    signed_text(units / 10, if units < 0 && units > -10 { "−" } else { "" })
        + &format!(".{}", (units % 10).abs())
}

/// Tenths as text that always says which way: `+3.4`, `−0.5`, `0.0`.
#[must_use]
pub fn signed_tenths(units: i64) -> String {
    let text = tenths(units);
    if units > 0 { format!("+{text}") } else { text }
}

/// A share of 0 to 100 as a frequency out of 100. All but certain never reads 100, all but impossible never 0.
#[must_use]
pub fn out_of_hundred(share: Ratio) -> u32 {
    let rounded = u32::try_from(whole(share)).unwrap_or(0);
    if share >= Ratio::whole(100) {
        100
    } else if share <= Ratio::ZERO {
        0
    } else {
        rounded.clamp(1, 99)
    }
}

/// A count for a text's `{n}`.
#[must_use]
pub fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn signed_text(value: i64, sign: &str) -> String {
    if value < 0 {
        format!("{MINUS}{}", value.unsigned_abs())
    } else {
        format!("{sign}{value}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tenths_keep_their_sign_below_one() {
        let cases = [
            (683, "68.3"),
            (-5, "−0.5"),
            (-21, "−2.1"),
            (0, "0.0"),
            (7, "0.7"),
            (-10, "−1.0"),
        ];
        for (units, text) in cases {
            assert_eq!(tenths(units), text);
        }
        assert_eq!(signed_tenths(34), "+3.4");
        assert_eq!(signed_tenths(0), "0.0");
        assert_eq!(signed_tenths(-34), "−3.4");
    }

    #[test]
    fn almost_certain_is_not_certain() {
        let share = |num, den| out_of_hundred(Ratio::new(num, den).unwrap());
        assert_eq!(share(1999, 20), 99);
        assert_eq!(share(100, 1), 100);
        assert_eq!(share(1, 20), 1);
        assert_eq!(share(0, 1), 0);
        assert_eq!(share(1935, 20), 97);
    }

    #[test]
    fn negative_wholes_have_a_minus_sign() {
        assert_eq!(whole_text(Ratio::whole(-34)), "−34");
        assert_eq!(whole_text(Ratio::whole(0)), "0");
    }
}
