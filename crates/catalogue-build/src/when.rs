//! The conditions of the part-time rule: names joined by `and`, those joined by `or`; or `otherwise`.

/// The names of the conditions, and how the catalogue's functions call them.
pub(crate) const CONDITIONS: [(&str, &str); 6] = [
    ("hours_below_neither", "HoursBelowNeither"),
    ("every_need_at_most_1", "EveryNeedAtMostOne"),
    ("hours_from_full_time", "HoursFromFullTime"),
    ("needs_presence", "NeedsPresence"),
    ("bounded", "Bounded"),
    ("hours_to_part_time", "HoursToPartTime"),
];

/// What always holds.
pub(crate) const OTHERWISE: &str = "otherwise";

/// Any of the lists, of which all conditions hold; one empty list for `otherwise`.
///
/// # Errors
/// The name that is no condition.
pub(crate) fn parse(text: &str) -> Result<Vec<Vec<String>>, String> {
    if text == OTHERWISE {
        return Ok(vec![Vec::new()]);
    }
    let known = |name: &str| {
        let found = CONDITIONS.iter().any(|(known, _)| *known == name);
        let name = name.to_owned();
        if found { Ok(name) } else { Err(name) }
    };
    let all = |text: &str| text.split(" and ").map(known).collect();
    text.split(" or ").map(all).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_any_of_all_of() {
        let both = |names: [&str; 2]| names.map(str::to_owned).to_vec();
        assert_eq!(
            parse("bounded and hours_to_part_time or needs_presence"),
            Ok(vec![
                both(["bounded", "hours_to_part_time"]),
                vec!["needs_presence".to_owned()]
            ])
        );
        assert_eq!(parse("otherwise"), Ok(vec![Vec::new()]));
        for wrong in [
            "",
            "boundless",
            "bounded and",
            "bounded or otherwise",
            "bounded  and bounded",
        ] {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }
}
