//! Lists, dates and money as words.

use rolefit_catalogue::ui;

/// Phrases as one: "a, b and c". `None` for none.
pub(crate) fn list<T: AsRef<str>>(phrases: &[T]) -> Option<String> {
    joined(phrases, ui::brief_comma, ui::brief_and)
}

/// Phrases that may hold an "and" or a comma of their own, as one: "a and b; c; and d". `None` for none.
pub(super) fn long_list<T: AsRef<str>>(phrases: &[T]) -> Option<String> {
    let (and, comma) = (ui::brief_and("", ""), ui::brief_comma("", ""));
    let holds = |phrase: &str| [&and, &comma].iter().any(|it| phrase.contains(it.as_str()));
    if phrases.iter().any(|phrase| holds(phrase.as_ref())) {
        apart(phrases)
    } else {
        list(phrases)
    }
}

/// Phrases that must not run into one another, as one: "a; b; and c". `None` for none.
pub(super) fn apart<T: AsRef<str>>(phrases: &[T]) -> Option<String> {
    joined(phrases, ui::brief_semicolon, ui::brief_semicolon_and)
}

fn joined<T: AsRef<str>>(
    phrases: &[T],
    between: impl Fn(&str, &str) -> String,
    last: impl Fn(&str, &str) -> String,
) -> Option<String> {
    let (end, front) = phrases.split_last()?;
    let Some((first, others)) = front.split_first() else {
        return Some(end.as_ref().to_owned());
    };
    let front = others
        .iter()
        .fold(first.as_ref().to_owned(), |so_far, next| {
            between(&so_far, next.as_ref())
        });
    Some(last(&front, end.as_ref()))
}

/// The phrase as it stands within a sentence: its first letter small, unless the word is an abbreviation ("AI", "IT").
pub(super) fn within(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    if letters.clone().next().is_some_and(char::is_uppercase) {
        return phrase.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

/// The phrase as a sentence begins with it.
pub(super) fn capital(phrase: &str) -> String {
    let mut letters = phrase.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A date written year-month-day, as people read it. `None` for anything else.
pub(super) fn date(text: &str) -> Option<String> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let digits =
        |part: &str, length| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    let month = match month {
        "01" => ui::month_1(),
        "02" => ui::month_2(),
        "03" => ui::month_3(),
        "04" => ui::month_4(),
        "05" => ui::month_5(),
        "06" => ui::month_6(),
        "07" => ui::month_7(),
        "08" => ui::month_8(),
        "09" => ui::month_9(),
        "10" => ui::month_10(),
        "11" => ui::month_11(),
        "12" => ui::month_12(),
        _ => return None,
    };
    let day = day.strip_prefix('0').unwrap_or(day);
    Some(ui::brief_date(day, month, year))
}

/// A whole number with its thousands apart: "140,000".
pub(super) fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// A count within a sentence: in words up to twelve.
pub(crate) fn count(number: u32) -> String {
    let word = match number {
        1 => ui::number_1(),
        2 => ui::number_2(),
        3 => ui::number_3(),
        4 => ui::number_4(),
        5 => ui::number_5(),
        6 => ui::number_6(),
        7 => ui::number_7(),
        8 => ui::number_8(),
        9 => ui::number_9(),
        10 => ui::number_10(),
        11 => ui::number_11(),
        12 => ui::number_12(),
        _ => return thousands(number),
    };
    word.to_owned()
}

/// Hundredths of a per cent as per cent: 125 is "1.25", 50 is "0.5".
pub(super) fn per_cent(hundredths: u32) -> String {
    let whole = hundredths / 100;
    match hundredths % 100 {
        0 => whole.to_string(),
        part if part.is_multiple_of(10) => format!("{whole}.{}", part / 10),
        part => format!("{whole}.{part:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_have_one_and() {
        assert_eq!(list::<&str>(&[]), None);
        assert_eq!(list(&["a"]).as_deref(), Some("a"));
        assert_eq!(list(&["a", "b", "c"]).as_deref(), Some("a, b and c"));
        assert_eq!(
            long_list(&["a and b", "c"]).as_deref(),
            Some("a and b; and c")
        );
    }

    #[test]
    fn abbreviations_keep_their_letters() {
        assert_eq!(within("Data"), "data");
        assert_eq!(within("AI strategy"), "AI strategy");
        assert_eq!(within("A lead"), "a lead");
        assert_eq!(within(""), "");
        assert_eq!(capital("data"), "Data");
    }

    #[test]
    fn only_a_date_is_a_date() {
        assert_eq!(date("2027-05-03").as_deref(), Some("3 May 2027"));
        for other in [
            "",
            "2027-5-3",
            "2027-13-01",
            "2027-05-03-1",
            "next May",
            "20-27-0503",
        ] {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn figures_are_written_as_people_read_them() {
        let money = [
            (0, "0"),
            (999, "999"),
            (1_000, "1,000"),
            (140_000, "140,000"),
            (1_234_567, "1,234,567"),
        ];
        for (number, text) in money {
            assert_eq!(thousands(number), text);
        }
        let shares = [
            (0, "0"),
            (5, "0.05"),
            (50, "0.5"),
            (100, "1"),
            (125, "1.25"),
            (1_000, "10"),
        ];
        for (number, text) in shares {
            assert_eq!(per_cent(number), text);
        }
    }
}
