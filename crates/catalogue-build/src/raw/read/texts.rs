//! Reads the texts of each kind.

use super::{Entry, closed};
use crate::catalogue::GroupKind;
use crate::place::At;
use crate::raw::{
    RawCompetencyText, RawDisagreementText, RawItemText, RawPairText, RawText, RawUi,
};

/// Texts under an id, each with the same fields.
pub(super) fn fields(top: &mut Entry<'_>, names: &'static [&'static str]) -> Vec<RawText> {
    let texts = top.all_entries().into_iter();
    texts
        .map(|(id, entry)| closed(entry, |e| with_fields(id.clone(), e, names)))
        .collect()
}

/// The texts of the linter's rules. A sentence to put in is there where one can be.
pub(super) fn rules(top: &mut Entry<'_>) -> Vec<RawText> {
    const NAMES: &[&str] = &["name", "reason", "better"];
    let texts = top.all_entries().into_iter();
    let one = |id: &At<String>, e: &mut Entry<'_>| {
        let mut texts = with_fields(id.clone(), e, NAMES);
        let put_in = e.optional_text("put_in");
        texts.fields.extend(put_in.map(|it| ("put_in", Some(it))));
        texts
    };
    texts
        .map(|(id, entry)| closed(entry, |e| one(&id, e)))
        .collect()
}

fn with_fields(id: At<String>, e: &mut Entry<'_>, names: &'static [&'static str]) -> RawText {
    RawText {
        section: None,
        id,
        fields: names.iter().map(|name| (*name, e.text(name))).collect(),
        keyed: Vec::new(),
    }
}

/// The same under one key of the file, which becomes their section; an absent one has none.
pub(super) fn section(
    top: &mut Entry<'_>,
    key: &'static str,
    names: &'static [&'static str],
) -> Vec<RawText> {
    let Some(mut entry) = top.optional_entry(key) else {
        return Vec::new();
    };
    let mut texts = fields(&mut entry, names);
    for text in &mut texts {
        text.section = Some(key.to_owned());
    }
    texts
}

/// A block's pieces under their types.
pub(super) fn blocks(top: &mut Entry<'_>) -> Vec<RawText> {
    let texts = top.all_entries().into_iter();
    texts
        .map(|(id, entry)| RawText {
            section: None,
            id,
            fields: Vec::new(),
            keyed: entry.all_texts(),
        })
        .collect()
}

/// Questions with options: facts and wants. A number has no options.
pub(super) fn choices(top: &mut Entry<'_>) -> Vec<RawText> {
    let read = |id: &At<String>, e: &mut Entry<'_>| RawText {
        keyed: e
            .optional_entry("options")
            .map(|options| options.all_texts())
            .unwrap_or_default(),
        ..with_fields(id.clone(), e, &["name", "question"])
    };
    let texts = top.all_entries().into_iter();
    texts
        .map(|(id, entry)| closed(entry, |e| read(&id, e)))
        .collect()
}

/// The areas of the kind that the file is named after.
pub(super) fn groups(top: &mut Entry<'_>, stem: &str) -> Vec<RawText> {
    let names = GroupKind::parse(stem).map_or(&[][..], GroupKind::fields);
    let mut texts = fields(top, names);
    for text in &mut texts {
        text.section = Some(stem.to_owned());
    }
    texts
}

pub(super) fn items(top: &mut Entry<'_>) -> Vec<RawItemText> {
    let read = |id, e: &mut Entry<'_>| RawItemText {
        id,
        name: e.text("name"),
        question: e.text("question"),
        anchors: e.texts("anchors"),
        evidence: e.texts("evidence"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

pub(super) fn pairs(top: &mut Entry<'_>) -> Vec<RawPairText> {
    let read = |id, e: &mut Entry<'_>| RawPairText {
        id,
        name: e.text("name"),
        cto: e.text("cto"),
        vpe: e.text("vpe"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

pub(super) fn competencies(top: &mut Entry<'_>) -> Vec<RawCompetencyText> {
    let read = |id, e: &mut Entry<'_>| RawCompetencyText {
        id,
        name: e.text("name"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

pub(super) fn disagreements(top: &mut Entry<'_>) -> Vec<RawDisagreementText> {
    let read = |id, e: &mut Entry<'_>| RawDisagreementText {
        id,
        question: e.text("question"),
        sides: e.texts("sides"),
        choice: e.text("choice"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

pub(super) fn ui(top: &mut Entry<'_>) -> Vec<RawUi> {
    let read = |(key, content)| match content {
        Ok(text) => RawUi {
            key,
            one: None,
            other: Some(text),
        },
        Err(entry) => closed(entry, |e| RawUi {
            key: key.clone(),
            one: e.text("one"),
            other: e.text("other"),
        }),
    };
    top.all_texts_or_entries().into_iter().map(read).collect()
}
