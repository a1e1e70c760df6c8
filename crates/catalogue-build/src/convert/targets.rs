//! What roles, types and areas ask for.

use super::{citations, field, list, number, sorted, text, texts};
use crate::catalogue::{
    Contrast, Group, GroupKind, Requirement, Role, RoleTarget, RoleText, TypeId, TypeTarget,
    TypeText,
};
use crate::raw::{RawBank, RawContrast, RawGroup, RawRequirement, RawTarget, RawText};

fn requirements(raw: &[RawRequirement]) -> Option<Vec<Requirement>> {
    let requirement = |raw: &RawRequirement| {
        Some(Requirement {
            item: text(&raw.item)?,
            weight: number(&raw.weight)?,
            level: number(&raw.level)?,
            own: raw.is_own(),
            citations: citations(&raw.sources)?,
        })
    };
    sorted(raw.iter().map(requirement), |requirement| {
        requirement.item.clone()
    })
}

pub(super) fn role(entry: &RawTarget) -> Option<RoleTarget> {
    Some(RoleTarget {
        role: Role::parse(&entry.stem)?,
        requirements: requirements(&entry.require)?,
    })
}

pub(super) fn role_text(texts: &RawText) -> Option<RoleText> {
    Some(RoleText {
        role: Role::parse(&texts.id.value)?,
        name: field(texts, "name")?,
        short: field(texts, "short")?,
        summary: field(texts, "summary")?,
        next_step: field(texts, "next_step")?,
    })
}

pub(super) fn of_type(entry: &RawTarget) -> Option<TypeTarget> {
    Some(TypeTarget {
        id: TypeId::parse(&entry.stem)?,
        citations: citations(&entry.sources)?,
        requirements: requirements(&entry.require)?,
    })
}

pub(super) fn type_text(texts: &RawText) -> Option<TypeText> {
    Some(TypeText {
        id: TypeId::parse(&texts.id.value)?,
        name: field(texts, "name")?,
        short: field(texts, "short")?,
        summary: field(texts, "summary")?,
        fits: field(texts, "fits")?,
        next_step: field(texts, "next_step")?,
    })
}

pub(super) fn groups(raw: &RawBank) -> Option<Vec<Group>> {
    let groups = raw.groups.iter().flat_map(|kind| {
        let stem = kind.stem.as_str();
        kind.groups.iter().map(move |entry| group(stem, entry, raw))
    });
    sorted(groups, |group| (group.kind, group.id.clone()))
}

fn group(kind: &str, entry: &RawGroup, raw: &RawBank) -> Option<Group> {
    let id = text(&entry.id)?;
    let section = |text: &RawText| text.section.as_deref() == Some(kind);
    let texts = raw
        .group_texts
        .iter()
        .find(|text| section(text) && text.id.value == id)?;
    Some(Group {
        kind: GroupKind::parse(kind)?,
        citations: citations(&entry.sources)?,
        requirements: requirements(&entry.require)?,
        name: field(texts, "name")?,
        summary: field(texts, "summary")?,
        next_step: field(texts, "next_step"),
        question: field(texts, "question"),
        id,
    })
}

pub(super) fn contrast(entry: &RawContrast, raw: &RawBank) -> Option<Contrast> {
    let id = text(&entry.id)?;
    let texts = texts(&raw.contrast_texts, &id)?;
    Some(Contrast {
        traditional: list(&entry.traditional)?,
        modern: list(&entry.modern)?,
        traditional_text: field(texts, "traditional")?,
        modern_text: field(texts, "modern")?,
        citations: citations(&entry.sources)?,
        id,
    })
}
