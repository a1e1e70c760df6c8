//! Every id has its texts, and no text is left over.

use std::collections::BTreeSet;

use super::Report;
use crate::catalogue::{Role, TypeId};
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::need::RawNeed;
use crate::raw::{Raw, RawBank, RawText, Text, Texts, list};

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
    let items = raw.banks().into_iter().flat_map(|bank| &bank.items);
    let mut all: Vec<_> = raw.banks().into_iter().flat_map(of_bank).collect();
    all.extend([
        (
            File::CompetencyTexts,
            known(items.map(|item| &item.competency)),
            keys(raw.competency_texts.iter().map(|text| &text.id)),
        ),
        (
            File::DisagreementTexts,
            known(raw.disagreements.iter().map(|other| &other.id)),
            keys(raw.disagreement_texts.iter().map(|text| &text.id)),
        ),
        (
            File::NeedTexts,
            known(raw.company.items.iter().map(|item| &item.id)),
            records(&raw.guidance.need_texts),
        ),
        (
            File::InterviewTexts,
            known(raw.guidance.interviews.iter().map(|entry| &entry.id)),
            records(&raw.guidance.interview_texts),
        ),
        (
            File::ScorecardTexts,
            known(raw.guidance.measures.iter().map(|measure| &measure.id)),
            records(&raw.guidance.measure_texts),
        ),
        (
            File::LinterTexts,
            known(raw.rules.iter().map(|rule| &rule.id)),
            records(&raw.rule_texts),
        ),
        (
            File::RoleTexts,
            closed(File::RoleTexts, Role::NAMES),
            records(&raw.role_texts),
        ),
        (
            File::TypeTexts,
            closed(File::TypeTexts, TypeId::NAMES),
            records(&raw.type_texts),
        ),
    ]);
    all.extend(of_need(&raw.need));
    all
}

fn records(texts: &[RawText]) -> Vec<Key> {
    keys(texts.iter().map(|text| &text.id))
}

fn of_need(need: &RawNeed) -> Vec<(File, Vec<Key>, Vec<Key>)> {
    let part_time = || need.part_time.iter();
    let inputs = part_time().flat_map(|part| &part.inputs);
    let outcomes = part_time().flat_map(|part| &part.outcomes);
    let sections: [(File, &str, Vec<&Text>); 7] = [
        (
            File::StageTexts,
            "stage",
            need.stages.iter().map(|it| &it.id).collect(),
        ),
        (
            File::StageTexts,
            "both",
            need.both.iter().map(|it| &it.id).collect(),
        ),
        (
            File::StageTexts,
            "team_size",
            need.team_sizes.iter().map(|it| &it.id).collect(),
        ),
        (
            File::GrowthStepTexts,
            "step",
            need.steps.iter().map(|it| &it.id).collect(),
        ),
        (
            File::PartTimeTexts,
            "input",
            inputs.map(|it| &it.id).collect(),
        ),
        (
            File::PartTimeTexts,
            "outcome",
            outcomes.map(|it| &it.id).collect(),
        ),
        (
            File::TitleAlarmTexts,
            "mismatch",
            need.mismatches.iter().map(|it| &it.id).collect(),
        ),
    ];
    let under = |section: &str, id: &At<String>| Key {
        name: format!("{section}.{}", id.value),
        place: id.place,
    };
    sections
        .into_iter()
        .map(|(file, section, ids)| {
            let ids = ids.into_iter().flatten().map(|id| under(section, id));
            let texts = need.section(section).map(|text| under(section, &text.id));
            (file, ids.collect(), texts.collect())
        })
        .collect()
}

fn of_bank(bank: &RawBank) -> Vec<(File, Vec<Key>, Vec<Key>)> {
    vec![
        (
            File::ItemTexts(bank.id),
            known(bank.items.iter().map(|item| &item.id)),
            keys(bank.item_texts.iter().map(|text| &text.id)),
        ),
        (
            File::PairTexts(bank.id),
            known(bank.pairs.iter().map(|pair| &pair.id)),
            keys(bank.pair_texts.iter().map(|text| &text.id)),
        ),
        (
            File::BlockTexts(bank.id),
            known(bank.blocks.iter().map(|block| &block.id)),
            records(&bank.block_texts),
        ),
        (
            File::EmphasisTexts,
            known(bank.contrasts.iter().map(|contrast| &contrast.id)),
            records(&bank.contrast_texts),
        ),
        (
            File::FactTexts(bank.id),
            known(bank.facts.iter().map(|fact| &fact.id)),
            records(&bank.fact_texts),
        ),
        (
            File::WantTexts,
            known(bank.wants.iter().map(|want| &want.id)),
            records(&bank.want_texts),
        ),
        (File::GroupTexts, areas(bank), area_texts(bank)),
    ]
}

fn areas(bank: &RawBank) -> Vec<Key> {
    let areas = bank.groups.iter().flat_map(|kind| {
        let ids = kind.groups.iter().filter_map(|group| group.id.as_ref());
        ids.map(|id| Key {
            name: format!("{}.{}", kind.stem, id.value),
            place: id.place,
        })
    });
    areas.collect()
}

fn area_texts(bank: &RawBank) -> Vec<Key> {
    let name = |text: &RawText| {
        let section = text.section.as_deref().unwrap_or("?");
        format!("{section}.{}", text.id.value)
    };
    let key = |text: &RawText| Key {
        name: name(text),
        place: text.id.place,
    };
    bank.group_texts.iter().map(key).collect()
}

/// The keys that each question's texts should have: a block's types, a fact's and a want's options.
fn options(bank: &RawBank) -> impl Iterator<Item = (&Text, &Texts, &Vec<RawText>)> {
    let blocks = bank
        .blocks
        .iter()
        .map(|b| (&b.id, &b.pieces, &bank.block_texts));
    let facts = bank
        .facts
        .iter()
        .map(|f| (&f.id, &f.options, &bank.fact_texts));
    let wants = bank
        .wants
        .iter()
        .map(|w| (&w.id, &w.options, &bank.want_texts));
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
    for (id, keys, texts) in raw.banks().into_iter().flat_map(options) {
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
    for (id, keys, texts) in raw.banks().into_iter().flat_map(options) {
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
