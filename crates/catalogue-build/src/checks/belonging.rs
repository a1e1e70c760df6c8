//! Every id has its texts, and no text is left over.

use std::collections::BTreeSet;

use super::Report;
use crate::catalogue::{Role, TypeId};
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::{Raw, RawText, Text, Texts, list};

/// Something that texts belong to, or the texts of something.
struct Key {
    name: String,
    place: Place,
}

fn keys<'a>(ids: impl Iterator<Item = &'a At<String>>) -> Vec<Key> {
    ids.map(|id| Key {
        name: id.value.clone(),
        place: id.place,
    })
    .collect()
}

fn known<'a>(ids: impl Iterator<Item = &'a Text>) -> Vec<Key> {
    keys(ids.filter_map(Option::as_ref))
}

/// What there is of a closed set; it belongs to no file.
fn closed(file: File, names: &[&str]) -> Vec<Key> {
    let key = |name: &&str| Key {
        name: (*name).to_owned(),
        place: Place::start(file),
    };
    names.iter().map(key).collect()
}

/// Ids that texts belong to and ids that texts are there for, by the kind of file the texts are in.
fn belonging(raw: &Raw) -> Vec<(File, Vec<Key>, Vec<Key>)> {
    let items = || raw.items.iter();
    let of = |texts: &[RawText]| keys(texts.iter().map(|text| &text.id));
    vec![
        (
            File::ItemTexts,
            known(items().map(|item| &item.id)),
            keys(raw.item_texts.iter().map(|text| &text.id)),
        ),
        (
            File::PairTexts,
            known(raw.pairs.iter().map(|pair| &pair.id)),
            keys(raw.pair_texts.iter().map(|text| &text.id)),
        ),
        (
            File::CompetencyTexts,
            known(items().map(|item| &item.competency)),
            keys(raw.competency_texts.iter().map(|text| &text.id)),
        ),
        (
            File::DisagreementTexts,
            known(raw.disagreements.iter().map(|other| &other.id)),
            keys(raw.disagreement_texts.iter().map(|text| &text.id)),
        ),
        (
            File::BlockTexts,
            known(raw.blocks.iter().map(|block| &block.id)),
            of(&raw.block_texts),
        ),
        (
            File::EmphasisTexts,
            known(raw.contrasts.iter().map(|contrast| &contrast.id)),
            of(&raw.contrast_texts),
        ),
        (
            File::FactTexts,
            known(raw.facts.iter().map(|fact| &fact.id)),
            of(&raw.fact_texts),
        ),
        (
            File::WantTexts,
            known(raw.wants.iter().map(|want| &want.id)),
            of(&raw.want_texts),
        ),
        (
            File::RoleTexts,
            closed(File::RoleTexts, Role::NAMES),
            of(&raw.role_texts),
        ),
        (
            File::TypeTexts,
            closed(File::TypeTexts, TypeId::NAMES),
            of(&raw.type_texts),
        ),
        (File::GroupTexts, areas(raw), area_texts(raw)),
    ]
}

fn areas(raw: &Raw) -> Vec<Key> {
    let areas = raw.groups.iter().flat_map(|kind| {
        let ids = kind.groups.iter().filter_map(|group| group.id.as_ref());
        ids.map(|id| Key {
            name: format!("{}.{}", kind.stem, id.value),
            place: id.place,
        })
    });
    areas.collect()
}

fn area_texts(raw: &Raw) -> Vec<Key> {
    let name = |text: &RawText| {
        let section = text.section.as_deref().unwrap_or("?");
        format!("{section}.{}", text.id.value)
    };
    let key = |text: &RawText| Key {
        name: name(text),
        place: text.id.place,
    };
    raw.group_texts.iter().map(key).collect()
}

/// The keys that each question's texts should have: a block's types, a fact's and a want's options.
fn options(raw: &Raw) -> impl Iterator<Item = (&Text, &Texts, &Vec<RawText>)> {
    let blocks = raw
        .blocks
        .iter()
        .map(|b| (&b.id, &b.pieces, &raw.block_texts));
    let facts = raw
        .facts
        .iter()
        .map(|f| (&f.id, &f.options, &raw.fact_texts));
    let wants = raw
        .wants
        .iter()
        .map(|w| (&w.id, &w.options, &raw.want_texts));
    blocks.chain(facts).chain(wants)
}

/// Everything that is shown has its texts.
pub(super) fn missing_text(raw: &Raw, report: &Report<'_>) {
    for (file, ids, texts) in belonging(raw) {
        let mut said: BTreeSet<String> = texts.into_iter().map(|text| text.name).collect();
        for id in ids {
            // Inserting, so that a competency of many items is reported once.
            if said.insert(id.name.clone()) {
                report.at(
                    id.place,
                    format!("`{}` has no texts", id.name),
                    format!("add [{}] to {}", id.name, file.path()),
                );
            }
        }
    }
    for (id, keys, texts) in options(raw) {
        let Some(text) = id.as_ref().and_then(|id| of(id, texts)) else {
            continue;
        };
        for key in list(keys).filter(|key| text.keyed(&key.value).is_none()) {
            report.at(
                key.place,
                format!("`{}` of `{}` has no text", key.value, text.id.value),
                format!(
                    "add it to [{}] at {}",
                    text.id.value,
                    report.name(text.id.place)
                ),
            );
        }
    }
}

fn of<'a>(id: &At<String>, texts: &'a [RawText]) -> Option<&'a RawText> {
    texts.iter().find(|text| text.id.value == id.value)
}

/// Every text belongs to something.
pub(super) fn orphan_text(raw: &Raw, report: &Report<'_>) {
    let orphan = |place: Place, name: &str| {
        report.at(
            place,
            format!("these texts belong to nothing: `{name}`"),
            "remove them, or correct the id",
        );
    };
    for (_, ids, texts) in belonging(raw) {
        let ids: BTreeSet<String> = ids.into_iter().map(|id| id.name).collect();
        for text in texts.iter().filter(|text| !ids.contains(&text.name)) {
            orphan(text.place, &text.name);
        }
    }
    for (id, keys, texts) in options(raw) {
        let Some(text) = id.as_ref().and_then(|id| of(id, texts)) else {
            continue;
        };
        for (key, _) in &text.keyed {
            if !list(keys).any(|other| other.value == key.value) {
                orphan(key.place, &key.value);
            }
        }
    }
}
