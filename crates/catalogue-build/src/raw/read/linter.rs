//! Reads the linter's signals and rules.

use super::entries::citations;
use super::{Entry, closed, each};
use crate::raw::{RawCondition, RawNumber, RawRule, RawSignal};

pub(super) fn signal(e: &mut Entry<'_>) -> RawSignal {
    RawSignal {
        place: e.place,
        id: e.id("id"),
        role: e.optional_text("role"),
        phrases: e.texts("phrases"),
        number: e
            .optional_entry("number")
            .map(|entry| closed(entry, number)),
        unless: e.texts("unless"),
        not_under: e.optional_text("not_under"),
    }
}

pub(super) fn number(e: &mut Entry<'_>) -> RawNumber {
    RawNumber {
        place: e.place,
        least: e.integer("least"),
        most: e.optional_integer("most"),
        before: e.texts("before"),
        after: e.texts("after"),
    }
}

pub(super) fn rule(e: &mut Entry<'_>) -> RawRule {
    RawRule {
        place: e.place,
        id: e.id("id"),
        kind: e.text("kind"),
        severity: e.text("severity"),
        per: e.text("per"),
        instead_of: e.optional_texts("instead_of"),
        when: each(e, "when", |e| each(e, "any", condition)),
        sources: citations(e),
    }
}

fn condition(e: &mut Entry<'_>) -> RawCondition {
    RawCondition {
        place: e.place,
        says: e.optional_text("says"),
        silent: e.optional_text("silent"),
        titled: e.optional_text("titled"),
        need: e.optional_texts("need"),
        fact: e.optional_text("fact"),
        times: e.optional_integer("times"),
        is: e.optional_texts("is"),
        at_least: e.optional_integer("at_least"),
        at_most: e.optional_integer("at_most"),
        chosen: e.optional_integer("chosen"),
        open: e.optional_flag("open"),
    }
}
