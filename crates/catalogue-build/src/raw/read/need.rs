//! Reads the rules about a company's need.

use super::entries::citations;
use super::{Entry, closed, each, texts};
use crate::raw::need::{
    RawBoth, RawCap, RawDemand, RawHours, RawInput, RawMismatch, RawNeed, RawNeeds, RawOutcome,
    RawPartTime, RawRaise, RawRule, RawScale, RawStage, RawStep, RawSupply, RawTeamSize,
};

/// What a name and one sentence say.
const NAMED: &[&str] = &["name", "summary"];

pub(super) fn rule(e: &mut Entry<'_>, stem: &str) -> RawRule {
    RawRule {
        place: e.place,
        stem: stem.to_owned(),
        need: e.id("need"),
        demands: each(e, "demands", |e| RawDemand {
            item: e.text("item"),
            weight: e.integer("weight"),
            levels: e.integers("levels"),
        }),
        sources: citations(e),
    }
}

pub(super) fn scale(e: &mut Entry<'_>) -> RawScale {
    let sources = citations(e);
    let names = ["level_0", "level_1", "level_2", "level_3", "level_4"];
    let share = e
        .entry("share")
        .map(|share| closed(share, |e| names.map(|name| e.integer(name))));
    let together = e.entry("together").map(|together| {
        closed(together, |e| {
            let words = (e.text("weight"), e.text("level"));
            (words, e.integer("most_of_whole"), e.integer("fewest_items"))
        })
    });
    let ((weight, level), most_of_whole, fewest_items) = together.unwrap_or_default();
    RawScale {
        place: e.place,
        share: share.unwrap_or_default(),
        weight,
        level,
        most_of_whole,
        fewest_items,
        sources,
    }
}

pub(super) fn supply(e: &mut Entry<'_>) -> RawSupply {
    RawSupply {
        place: e.place,
        want: e.id("want"),
        fact: e.text("fact"),
        reading: e.text("reading"),
        levels: e.optional_entry("levels").map(|e| e.all_texts()),
        from: e.optional_entry("from").map(|e| e.all_integers()),
        currencies: e.optional_texts("currencies"),
        sources: citations(e),
    }
}

pub(super) fn cap(e: &mut Entry<'_>) -> RawCap {
    RawCap {
        place: e.place,
        want: e.text("want"),
        facts: e.texts("facts"),
        unless: e.text("unless"),
        most: e.text("most"),
        sources: citations(e),
    }
}

pub(super) fn stages(top: &mut Entry<'_>, need: &mut RawNeed) {
    need.stages = each(top, "stage", |e| RawStage {
        place: e.place,
        id: e.id("id"),
        both: e.text("both"),
        codes: e.text("codes"),
        reporting: e.text("reporting"),
        next: e.optional_text("next"),
        roles: e.texts("roles"),
        disagreement: e.texts("disagreement"),
        sources: citations(e),
    });
    need.both = each(top, "both", |e| RawBoth {
        place: e.place,
        id: e.id("id"),
        stages: e.texts("stages"),
        engineers_most: e.integer("engineers_most"),
        absent: e.texts("absent"),
        sources: citations(e),
    });
    need.team_sizes = each(top, "team_size", |e| RawTeamSize {
        place: e.place,
        id: e.id("id"),
        from: e.integer("from"),
        to: e.optional_integer("to"),
        both: e.text("both"),
        sources: citations(e),
    });
}

pub(super) fn step(e: &mut Entry<'_>) -> RawStep {
    RawStep {
        place: e.place,
        id: e.id("id"),
        raises: each(e, "raises", |e| RawRaise {
            need: e.text("need"),
            levels: e.integer("levels"),
        }),
        sources: citations(e),
    }
}

pub(super) fn part_time(e: &mut Entry<'_>) -> RawPartTime {
    let hours = |e: &mut Entry<'_>| RawHours {
        place: e.place,
        neither_below: e.integer("neither_below"),
        part_time_most: e.integer("part_time_most"),
        full_time_least: e.integer("full_time_least"),
        sources: citations(e),
    };
    let needs = |e: &mut Entry<'_>| RawNeeds {
        place: e.place,
        any_of: e.texts("any_of"),
        level: e.integer("level"),
        sources: citations(e),
    };
    RawPartTime {
        place: e.place,
        inputs: each(e, "input", |e| RawInput {
            id: e.id("id"),
            unit: e.text("unit"),
            min: e.integer("min"),
            max: e.integer("max"),
            default: e.optional_integer("default"),
        }),
        hours: e.entry("hours").map(|e| closed(e, hours)),
        bounded: e.entry("bounded").map(|e| closed(e, needs)),
        needs_presence: e.entry("needs_presence").map(|e| closed(e, needs)),
        outcomes: each(e, "outcome", |e| RawOutcome {
            id: e.id("id"),
            when: e.text("when"),
        }),
    }
}

pub(super) fn mismatch(e: &mut Entry<'_>) -> RawMismatch {
    RawMismatch {
        place: e.place,
        id: e.id("id"),
        title: e.text("title"),
        verdict: e.text("verdict"),
        sources: citations(e),
    }
}

pub(super) fn stage_texts(top: &mut Entry<'_>, need: &mut RawNeed) {
    let stage = &["name", "both", "codes", "reporting", "next"];
    need.texts.extend(texts::section(top, "stage", stage));
    need.texts.extend(texts::section(top, "both", NAMED));
    need.texts.extend(texts::section(top, "team_size", NAMED));
}

pub(super) fn step_texts(top: &mut Entry<'_>, need: &mut RawNeed) {
    need.texts.extend(texts::section(top, "step", NAMED));
}

pub(super) fn part_time_texts(top: &mut Entry<'_>, need: &mut RawNeed) {
    let input = &["name", "question"];
    need.texts.extend(texts::section(top, "input", input));
    need.texts.extend(texts::section(top, "outcome", NAMED));
    if let Some(statement) = top.entry("statement") {
        (need.sentences, need.ask) = closed(statement, |e| (e.texts("sentences"), e.text("ask")));
    }
}

pub(super) fn mismatch_texts(top: &mut Entry<'_>, need: &mut RawNeed) {
    let mismatch = &["name", "person", "company", "remedy", "possible"];
    need.texts.extend(texts::section(top, "mismatch", mismatch));
}
