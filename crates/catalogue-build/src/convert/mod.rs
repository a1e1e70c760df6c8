//! Raw entries → valid types. Runs only on a catalogue without problems; `None` means that a check
//! is missing.

mod confidence;
mod guidance;
mod leanings;
pub(crate) mod lexicon;
mod linter;
mod need;
mod questions;
mod targets;

use rolefit_phrases::pack;

use crate::catalogue::{
    Bank, Catalogue, Citation, Competency, Disagreement, Signal, Source, SourceKind, Strength,
    UiText,
};
use crate::place::At;
use crate::raw::{
    Number, Raw, RawBank, RawCitation, RawDisagreement, RawSource, RawText, RawUi, Text, Texts,
};

pub(crate) fn convert(raw: &Raw) -> Option<Catalogue> {
    let signals = sorted(raw.signals.iter().map(linter::signal), |signal| {
        signal.id.clone()
    })?;
    Some(Catalogue {
        version: text(&raw.version)?,
        sources: sorted(raw.sources.iter().map(source), |source| source.id.clone())?,
        candidate: bank(&raw.candidate)?,
        company: bank(&raw.company)?,
        need: need::need(raw)?,
        roles: sorted(raw.role_texts.iter().map(targets::role_text), |t| t.role)?,
        types: sorted(raw.type_texts.iter().map(targets::type_text), |t| t.id)?,
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
        guidance: guidance::guidance(raw)?,
        signal_phrases: pack(signals.iter().flat_map(Signal::packed), &[]).ok()?,
        signals,
        rules: raw
            .rules
            .iter()
            .map(|rule| linter::rule(rule, raw))
            .collect::<Option<_>>()?,
        lexicon: lexicon::lexicon(&raw.lexicon)?,
        ui: sorted(raw.ui.iter().map(ui), |text| text.key.clone())?,
    })
}

fn bank(raw: &RawBank) -> Option<Bank> {
    Some(Bank {
        items: sorted(raw.items.iter().map(|e| questions::item(e, raw)), |item| {
            item.id.clone()
        })?,
        pairs: sorted(raw.pairs.iter().map(|e| questions::pair(e, raw)), |pair| {
            pair.id.clone()
        })?,
        blocks: sorted(raw.blocks.iter().map(|e| questions::block(e, raw)), |b| {
            b.id.clone()
        })?,
        roles: sorted(raw.roles.iter().map(targets::role), |t| t.role)?,
        types: sorted(raw.types.iter().map(targets::of_type), |t| t.id)?,
        groups: targets::groups(raw)?,
        contrasts: sorted(
            raw.contrasts.iter().map(|e| targets::contrast(e, raw)),
            |contrast| contrast.id.clone(),
        )?,
        facts: raw
            .facts
            .iter()
            .map(|e| questions::fact(e, raw))
            .collect::<Option<_>>()?,
        wants: raw
            .wants
            .iter()
            .map(|e| questions::want(e, raw))
            .collect::<Option<_>>()?,
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

/// The texts of `id`.
fn texts<'a>(all: &'a [RawText], id: &str) -> Option<&'a RawText> {
    all.iter().find(|texts| texts.id.value == id)
}

fn field(texts: &RawText, name: &str) -> Option<String> {
    texts.field(name).map(|text| text.value.clone())
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
        items: list(&entry.items).unwrap_or_default(),
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
