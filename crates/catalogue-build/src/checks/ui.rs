//! Texts of the screens, which become functions.

use std::collections::BTreeSet;

use super::Report;
use crate::place::At;
use crate::raw::{Raw, RawUi};
use crate::template::{Template, is_name};

fn forms(text: &RawUi) -> impl Iterator<Item = &At<String>> {
    [&text.one, &text.other].into_iter().flatten()
}

/// A key names a function.
pub(super) fn ui_key(raw: &Raw, report: &Report<'_>) {
    for text in &raw.ui {
        if !is_name(&text.key.value) {
            let message = format!("`{}` cannot name a function", text.key.value);
            report.at(text.key.place, message, "lowercase ASCII letters, digits and single underscores, a letter first, no Rust keyword");
        }
    }
}

/// Placeholders are `{snake_case}`; a brace stands for nothing else.
pub(super) fn ui_placeholder(raw: &Raw, report: &Report<'_>) {
    for form in raw.ui.iter().flat_map(forms) {
        if let Err(message) = Template::parse(&form.value) {
            report.at(
                form.place,
                message,
                "a placeholder looks like {n} or {name}; write no other braces",
            );
        }
    }
}

/// The form for many says how many: `{n}` chooses the form.
pub(super) fn plural_without_n(raw: &Raw, report: &Report<'_>) {
    for text in raw.ui.iter().filter(|text| text.one.is_some()) {
        let Some(other) = &text.other else { continue };
        if Template::parse(&other.value)
            .is_ok_and(|template| !template.placeholders().contains(&"n"))
        {
            report.at(
                other.place,
                format!("the plural of `{}` has no {{n}}", text.key.value),
                "say how many with {n}",
            );
        }
    }
}

/// Apart from `{n}`, both forms of a plural have the same placeholders.
pub(super) fn plural_differs(raw: &Raw, report: &Report<'_>) {
    for text in &raw.ui {
        let (Some(one), Some(other)) = (&text.one, &text.other) else {
            continue;
        };
        let (Ok(one), Ok(other_form)) =
            (Template::parse(&one.value), Template::parse(&other.value))
        else {
            continue;
        };
        let names = |form: &Template| {
            form.placeholders()
                .into_iter()
                .filter(|name| *name != "n")
                .map(str::to_owned)
                .collect::<BTreeSet<_>>()
        };
        if names(&one) != names(&other_form) {
            let message = format!(
                "the forms of `{}` have different placeholders",
                text.key.value
            );
            report.at(
                other.place,
                message,
                "use the same placeholders in `one` and `other`",
            );
        }
    }
}
