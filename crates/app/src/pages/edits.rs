//! The brief's parts in somebody's own words, to and from the details of a company's profile.

use rolefit_advice::brief::{Edit, Edits, InputHash, SectionId};

use crate::state::{Desk, Value, keys};

/// The parts that somebody wrote. What this version does not know is left out.
pub(super) fn kept(desk: &Desk) -> Edits {
    let details = desk.details.iter();
    let edits = details.filter_map(|(key, detail)| {
        let part = SectionId::from_id(key.strip_prefix(keys::BRIEF)?)?;
        let Some(Value::One(value)) = &detail.value else {
            return None;
        };
        // The draft's hash stands on a line of its own before the words.
        let (against, text) = value.split_once('\n')?;
        let edit = Edit {
            text: text.to_owned(),
            against: InputHash::parse(against)?,
        };
        Some((part, edit))
    });
    edits.collect()
}

/// The key of a part's own words.
pub(super) fn key(part: SectionId) -> String {
    [keys::BRIEF, part.as_str()].concat()
}

/// A part's own words as they are kept.
pub(super) fn value(edit: &Edit) -> Value {
    Value::One(format!("{}\n{}", edit.against, edit.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_with_their_lines_and_the_hash_they_were_written_against() {
        let edit = |text: &str| Edit {
            text: text.into(),
            against: InputHash(7),
        };
        let edits = Edits::from([
            (SectionId::Pay, edit("One.\n\n- a\n- b\n")),
            (SectionId::Outlook, edit("")),
        ]);
        let mut told: Vec<(String, Value)> = edits
            .iter()
            .map(|(part, edit)| (key(*part), value(edit)))
            .collect();
        told.push((key(SectionId::Duties), Value::One("no hash".into())));
        told.push(("brief:another_version".into(), value(&edit("x"))));
        assert_eq!(kept(&Desk::holding(told)), edits);
    }
}
