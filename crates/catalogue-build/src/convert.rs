//! Raw entries → valid types. Runs only on a catalogue without problems; `None` means that a check
//! is missing.

use crate::catalogue::{
    Catalogue, Citation, Competency, Disagreement, Family, Item, Pair, Requirement, Role, Side,
    Source, SourceKind, Strength, Target, UiText,
};
use crate::place::At;
use crate::raw::{
    Number, Raw, RawCitation, RawDisagreement, RawItem, RawPair, RawRequirement, RawSource,
    RawTarget, RawUi, Text, Texts,
};

pub(crate) fn convert(raw: &Raw) -> Option<Catalogue> {
    Some(Catalogue {
        version: text(&raw.version)?,
        sources: sorted(raw.sources.iter().map(source), |source| source.id.clone())?,
        items: sorted(raw.items.iter().map(|entry| item(entry, raw)), |item| {
            item.id.clone()
        })?,
        pairs: sorted(raw.pairs.iter().map(|entry| pair(entry, raw)), |pair| {
            pair.id.clone()
        })?,
        targets: sorted(raw.targets.iter().map(target), |target| target.role)?,
        competencies: sorted(
            raw.competency_texts.iter().map(|entry| {
                Some(Competency {
                    id: entry.id.value.clone(),
                    name: text(&entry.name)?,
                })
            }),
            |competency| competency.id.clone(),
        )?,
        disagreements: sorted(
            raw.disagreements
                .iter()
                .map(|entry| disagreement(entry, raw)),
            |disagreement| disagreement.id.clone(),
        )?,
        ui: sorted(raw.ui.iter().map(ui), |text| text.key.clone())?,
    })
}

fn sorted<T, K: Ord>(
    values: impl Iterator<Item = Option<T>>,
    key: impl Fn(&T) -> K,
) -> Option<Vec<T>> {
    let mut values: Vec<T> = values.collect::<Option<_>>()?;
    values.sort_by_key(key);
    Some(values)
}

fn text(text: &Text) -> Option<String> {
    text.as_ref().map(|text| text.value.clone())
}

fn list(texts: &Texts) -> Option<Vec<String>> {
    texts
        .as_ref()
        .map(|texts| texts.value.iter().map(|text| text.value.clone()).collect())
}

fn five(texts: &Texts) -> Option<[String; 5]> {
    list(texts)?.try_into().ok()
}

fn number<N: TryFrom<i64>>(number: &Number) -> Option<N> {
    N::try_from(number.as_ref()?.value).ok()
}

fn source(raw: &RawSource) -> Option<Source> {
    Some(Source {
        id: text(&raw.id)?,
        kind: SourceKind::parse(raw.kind.as_ref()?.as_str())?,
        title: text(&raw.title)?,
        file: text(&raw.file),
        reference: text(&raw.reference),
    })
}

fn citations(raw: &[RawCitation]) -> Option<Vec<Citation>> {
    let citation = |raw: &RawCitation| {
        Some(Citation {
            source: text(&raw.id)?,
            strength: Strength::parse(raw.strength.as_ref()?.as_str())?,
            note: text(&raw.note)?,
        })
    };
    raw.iter().map(citation).collect()
}

fn same(id: &At<String>, other: &Text) -> bool {
    other.as_ref().is_some_and(|other| other.value == id.value)
}

fn item(entry: &RawItem, raw: &Raw) -> Option<Item> {
    let texts = raw
        .item_texts
        .iter()
        .find(|texts| same(&texts.id, &entry.id))?;
    Some(Item {
        id: text(&entry.id)?,
        family: Family::parse(entry.family.as_ref()?.as_str())?,
        competency: text(&entry.competency)?,
        name: text(&texts.name)?,
        question: text(&texts.question)?,
        anchors: five(&texts.anchors)?,
        evidence: five(&texts.evidence)?,
        citations: citations(&entry.sources)?,
    })
}

fn pair(entry: &RawPair, raw: &Raw) -> Option<Pair> {
    let texts = raw
        .pair_texts
        .iter()
        .find(|texts| same(&texts.id, &entry.id))?;
    Some(Pair {
        id: text(&entry.id)?,
        weight: number(&entry.weight)?,
        first: Side::parse(entry.first.as_ref()?.as_str())?,
        name: text(&texts.name)?,
        cto: text(&texts.cto)?,
        vpe: text(&texts.vpe)?,
        citations: citations(&entry.sources)?,
    })
}

fn target(raw: &RawTarget) -> Option<Target> {
    let requirement = |raw: &RawRequirement| {
        Some(Requirement {
            item: text(&raw.item)?,
            weight: number(&raw.weight)?,
            level: number(&raw.level)?,
            citations: citations(&raw.sources)?,
        })
    };
    let requirements = sorted(raw.require.iter().map(requirement), |requirement| {
        requirement.item.clone()
    })?;
    Some(Target {
        role: Role::of_file(raw.file)?,
        requirements,
    })
}

fn disagreement(entry: &RawDisagreement, raw: &Raw) -> Option<Disagreement> {
    let texts = raw
        .disagreement_texts
        .iter()
        .find(|texts| same(&texts.id, &entry.id))?;
    Some(Disagreement {
        id: text(&entry.id)?,
        question: text(&texts.question)?,
        sides: list(&texts.sides)?,
        choice: text(&texts.choice)?,
        citations: citations(&entry.sources)?,
    })
}

fn ui(raw: &RawUi) -> Option<UiText> {
    Some(UiText {
        key: raw.key.value.clone(),
        one: text(&raw.one),
        other: text(&raw.other)?,
    })
}
