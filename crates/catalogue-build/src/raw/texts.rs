//! Texts as they are written.

use super::{Text, Texts};
use crate::place::At;

#[derive(Debug)]
pub(crate) struct RawItemText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
    pub(crate) question: Text,
    pub(crate) anchors: Texts,
    pub(crate) evidence: Texts,
}

#[derive(Debug)]
pub(crate) struct RawPairText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
    pub(crate) cto: Text,
    pub(crate) vpe: Text,
}

#[derive(Debug)]
pub(crate) struct RawCompetencyText {
    pub(crate) id: At<String>,
    pub(crate) name: Text,
}

#[derive(Debug)]
pub(crate) struct RawDisagreementText {
    pub(crate) id: At<String>,
    pub(crate) question: Text,
    pub(crate) sides: Texts,
    pub(crate) choice: Text,
}

#[derive(Debug)]
pub(crate) struct RawUi {
    pub(crate) key: At<String>,
    /// The form for one, where the text has a plural.
    pub(crate) one: Text,
    /// The only form, or the form for every other number.
    pub(crate) other: Text,
}

/// Texts under an id: fields that all of their kind have, and texts keyed by ids of their own (a
/// block's pieces, the options of a fact or a want).
#[derive(Debug)]
pub(crate) struct RawText {
    /// What its file is named after: an area's kind.
    pub(crate) section: Option<String>,
    pub(crate) id: At<String>,
    pub(crate) fields: Vec<(&'static str, Text)>,
    pub(crate) keyed: Vec<(At<String>, At<String>)>,
}

impl RawText {
    /// The text of a field, where it is there.
    pub(crate) fn field(&self, name: &str) -> Option<&At<String>> {
        let found = self.fields.iter().find(|(field, _)| *field == name);
        found.and_then(|(_, text)| text.as_ref())
    }

    /// The text under a key, where it is there.
    pub(crate) fn keyed(&self, name: &str) -> Option<&At<String>> {
        let found = self.keyed.iter().find(|(key, _)| key.value == name);
        found.map(|(_, text)| text)
    }

    /// Every text of it.
    pub(crate) fn all(&self) -> impl Iterator<Item = &At<String>> {
        let fields = self.fields.iter().filter_map(|(_, text)| text.as_ref());
        fields.chain(self.keyed.iter().map(|(_, text)| text))
    }
}
