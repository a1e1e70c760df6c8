//! What somebody wrote in the place of a drafted part, and whether the draft has moved on since.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::section::{InputHash, Missing, Section, SectionId};
use super::{Brief, typed};

/// The most characters a part's own words can have.
pub const MOST_CHARACTERS: usize = 10_000;

/// A part in somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// As it was typed: lines are paragraphs, lines that begin with a hyphen a list. Empty where the part is to go.
    pub text: String,
    /// The hash of the draft it was written against.
    pub against: InputHash,
}

/// The parts that somebody wrote themselves.
pub type Edits = BTreeMap<SectionId, Edit>;

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Drafted, and nothing is missing.
    Drafted,
    /// Drafted as far as can be: the user has to tell something.
    NeedsYou,
    /// In somebody's own words.
    Edited,
    /// In their own words, and what the draft rests on has changed since: they have to choose.
    Outdated,
}

impl Standing {
    /// A stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::NeedsYou => "needs_you",
            Self::Edited => "edited",
            Self::Outdated => "outdated",
        }
    }
}

/// A part as it stands: its draft, and what somebody wrote in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The draft.
    pub draft: &'a Section,
    /// What somebody wrote in its place.
    pub edit: Option<&'a Edit>,
}

impl<'a> Part<'a> {
    /// Where it stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.edit {
            Some(edit) if edit.against != self.draft.hash => Standing::Outdated,
            Some(_) => Standing::Edited,
            None if self.draft.needs_you.is_empty() => Standing::Drafted,
            None => Standing::NeedsYou,
        }
    }

    /// What it says, as it would be typed.
    #[must_use]
    pub fn words(&self) -> Cow<'a, str> {
        match self.edit {
            Some(edit) => Cow::Borrowed(edit.text.as_str()),
            None => Cow::Owned(typed(self.draft)),
        }
    }

    /// What it needs from the user: nothing once it is in their own words.
    #[must_use]
    pub fn needs_you(&self) -> &'a [Missing] {
        match self.edit {
            Some(_) => &[],
            None => &self.draft.needs_you,
        }
    }

    /// What is to be kept when somebody has typed `text`; `None` where that is the draft itself, so that it goes on
    /// following the intake. Words written against an earlier draft stay so until the user has chosen.
    #[must_use]
    pub fn rewritten(&self, text: &str) -> Option<Edit> {
        let against = self.edit.map_or(self.draft.hash, |edit| edit.against);
        let is_draft = against == self.draft.hash && text.trim_end() == typed(self.draft);
        (!is_draft).then(|| Edit {
            text: text.to_owned(),
            against,
        })
    }

    /// The edit of somebody who has seen the new draft and keeps their own words.
    #[must_use]
    pub fn kept(&self) -> Option<Edit> {
        let edit = self.edit?;
        Some(Edit {
            text: edit.text.clone(),
            against: self.draft.hash,
        })
    }
}

impl Brief {
    /// Every part as it stands, in the order it is read.
    pub fn parts<'a>(&'a self, edits: &'a Edits) -> impl Iterator<Item = Part<'a>> {
        self.sections.iter().map(|draft| Part {
            draft,
            edit: edits.get(&draft.id),
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::brief::{Block, Sentence};

    fn draft(text: &str, hash: u64, needs_you: Vec<Missing>) -> Section {
        let sentence = Sentence {
            text: text.into(),
            from: Vec::new(),
        };
        Section {
            id: SectionId::Pay,
            blocks: vec![Block::Paragraph(vec![sentence])],
            needs_you,
            from: Vec::new(),
            hash: InputHash(hash),
        }
    }

    fn part<'a>(draft: &'a Section, edit: Option<&'a Edit>) -> Part<'a> {
        Part { draft, edit }
    }

    #[test]
    fn a_part_is_drafted_waiting_edited_or_outdated() {
        let (whole, open) = (
            draft("Pay.", 1, vec![]),
            draft("Pay.", 1, vec![Missing::Fact("pay_currency")]),
        );
        assert_eq!(part(&whole, None).standing(), Standing::Drafted);
        assert_eq!(part(&open, None).standing(), Standing::NeedsYou);
        assert_eq!(part(&open, None).needs_you().len(), 1);
        let edit = part(&open, None).rewritten("Ours.").unwrap();
        assert_eq!(part(&open, Some(&edit)).standing(), Standing::Edited);
        assert_eq!(part(&open, Some(&edit)).needs_you(), []);
        let later = draft("Pay rose.", 2, vec![]);
        let outdated = part(&later, Some(&edit));
        assert_eq!(outdated.standing(), Standing::Outdated);
        assert_eq!(outdated.words(), "Ours.");
    }

    #[test]
    fn typing_the_draft_again_is_no_edit() {
        let whole = draft("Pay.", 1, vec![]);
        assert_eq!(part(&whole, None).rewritten("Pay.\n"), None);
        let edit = part(&whole, None).rewritten("Pay. Ours.").unwrap();
        assert_eq!(part(&whole, Some(&edit)).rewritten("Pay."), None);
        // An emptied part is an edit: it is to go.
        assert_eq!(part(&whole, None).rewritten("").unwrap().text, "");
    }

    #[test]
    fn words_stay_outdated_until_the_user_has_chosen() {
        let (before, after) = (draft("Pay.", 1, vec![]), draft("Pay rose.", 2, vec![]));
        let edit = part(&before, None).rewritten("Ours.").unwrap();
        let further = part(&after, Some(&edit))
            .rewritten("Ours, longer.")
            .unwrap();
        assert_eq!(part(&after, Some(&further)).standing(), Standing::Outdated);
        // Nor does typing the new draft by hand choose in silence.
        let typed = part(&after, Some(&edit)).rewritten("Pay rose.").unwrap();
        assert_eq!(part(&after, Some(&typed)).standing(), Standing::Outdated);
        let kept = part(&after, Some(&further)).kept().unwrap();
        assert_eq!(kept.text, "Ours, longer.");
        assert_eq!(part(&after, Some(&kept)).standing(), Standing::Edited);
        assert_eq!(part(&after, None).kept(), None);
    }

    #[test]
    fn a_hash_reads_as_it_is_written() {
        let hash = InputHash(0x00ab_cdef_0123_4567);
        assert_eq!(InputHash::parse(&hash.to_string()), Some(hash));
        for bad in [
            "",
            "00abcdef0123456",
            "00ABCDEF01234567",
            "+0abcdef01234567",
            "00abcdef012345678",
        ] {
            assert_eq!(InputHash::parse(bad), None, "{bad}");
        }
    }
}
