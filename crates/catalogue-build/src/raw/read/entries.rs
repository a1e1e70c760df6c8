//! Reads one entry of each kind.

use super::{Entry, each};
use crate::raw::{
    RawBlock, RawCitation, RawContrast, RawDisagreement, RawFact, RawGroup, RawInterview, RawItem,
    RawMeasure, RawPair, RawRequirement, RawSource, RawWant,
};

pub(super) fn source(e: &mut Entry<'_>) -> RawSource {
    RawSource {
        place: e.place,
        id: e.id("id"),
        title: e.text("title"),
        kind: e.text("kind"),
        file: e.optional_text("file"),
        reference: e.optional_text("reference"),
    }
}

pub(super) fn citations(e: &mut Entry<'_>) -> Vec<RawCitation> {
    each(e, "sources", |e| RawCitation {
        id: e.text("id"),
        strength: e.text("strength"),
        note: e.text("note"),
    })
}

pub(super) fn item(e: &mut Entry<'_>) -> RawItem {
    RawItem {
        place: e.place,
        id: e.id("id"),
        family: e.text("family"),
        competency: e.text("competency"),
        sources: citations(e),
    }
}

pub(super) fn pair(e: &mut Entry<'_>) -> RawPair {
    RawPair {
        place: e.place,
        id: e.id("id"),
        weight: e.integer("weight"),
        first: e.text("first"),
        sources: citations(e),
    }
}

pub(super) fn requirement(e: &mut Entry<'_>) -> RawRequirement {
    RawRequirement {
        sources: citations(e),
        ..uncited(e)
    }
}

pub(super) fn role_requirement(e: &mut Entry<'_>) -> RawRequirement {
    RawRequirement {
        own: e.optional_flag("own"),
        ..requirement(e)
    }
}

/// What an area requires: the area cites as a whole.
fn uncited(e: &mut Entry<'_>) -> RawRequirement {
    RawRequirement {
        place: e.place,
        item: e.id("item"),
        weight: e.integer("weight"),
        level: e.integer("level"),
        own: None,
        sources: Vec::new(),
    }
}

pub(super) fn group(e: &mut Entry<'_>) -> RawGroup {
    RawGroup {
        place: e.place,
        id: e.id("id"),
        sources: citations(e),
        require: each(e, "require", uncited),
    }
}

pub(super) fn contrast(e: &mut Entry<'_>) -> RawContrast {
    RawContrast {
        place: e.place,
        id: e.id("id"),
        traditional: e.texts("traditional"),
        modern: e.texts("modern"),
        sources: citations(e),
    }
}

pub(super) fn block(e: &mut Entry<'_>) -> RawBlock {
    RawBlock {
        place: e.place,
        id: e.id("id"),
        pieces: e.texts("pieces"),
        sources: citations(e),
    }
}

pub(super) fn fact(e: &mut Entry<'_>) -> RawFact {
    RawFact {
        place: e.place,
        id: e.id("id"),
        kind: e.text("kind"),
        min: e.optional_integer("min"),
        max: e.optional_integer("max"),
        unit: e.optional_text("unit"),
        max_characters: e.optional_integer("max_characters"),
        options: e.optional_texts("options"),
        sources: citations(e),
    }
}

pub(super) fn want(e: &mut Entry<'_>) -> RawWant {
    RawWant {
        place: e.place,
        id: e.id("id"),
        options: e.texts("options"),
        sources: citations(e),
    }
}

pub(super) fn disagreement(e: &mut Entry<'_>) -> RawDisagreement {
    RawDisagreement {
        place: e.place,
        id: e.id("id"),
        items: e.optional_texts("items"),
        sources: citations(e),
    }
}

pub(super) fn interview(e: &mut Entry<'_>) -> RawInterview {
    RawInterview {
        place: e.place,
        id: e.id("id"),
        by: e.texts("by"),
        sources: citations(e),
    }
}

pub(super) fn measure(e: &mut Entry<'_>) -> RawMeasure {
    RawMeasure {
        place: e.place,
        id: e.id("id"),
        stages: e.texts("stages"),
        sources: citations(e),
    }
}
