//! The two statements of a pair: nothing but the work itself may tell them apart.

use super::Report;
use crate::place::At;
use crate::raw::{RawBank, RawPairText};

/// The longer statement may have this many tenths of the shorter one's length.
const UNEQUAL_TENTHS: usize = 15;

fn both(text: &RawPairText) -> Option<(&At<String>, &At<String>)> {
    let (cto, vpe) = (text.cto.as_ref()?, text.vpe.as_ref()?);
    (!cto.value.trim().is_empty() && !vpe.value.trim().is_empty()).then_some((cto, vpe))
}

/// The statements are of similar length.
pub(super) fn statements_unequal(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.pair_texts {
        let Some((cto, vpe)) = both(text) else {
            continue;
        };
        let (a, b) = (cto.value.chars().count(), vpe.value.chars().count());
        if a.max(b).saturating_mul(10) > a.min(b).saturating_mul(UNEQUAL_TENTHS) {
            let message = format!(
                "the statements of `{}` have {a} and {b} characters",
                text.id.value
            );
            report.at(
                text.id.place,
                message,
                "the longer at most 1.5 times the shorter: length must not hint at an answer",
            );
        }
    }
}

/// No statement names a seat: whoever reads it would answer for the title.
pub(super) fn statement_names_seat(bank: &RawBank, report: &Report<'_>) {
    for statement in bank
        .pair_texts
        .iter()
        .flat_map(|text| [&text.cto, &text.vpe])
        .flatten()
    {
        let words = statement.value.split(|c: char| !c.is_alphanumeric());
        if let Some(word) = words
            .into_iter()
            .find(|word| matches!(*word, "CTO" | "VP" | "VPE" | "CIO"))
        {
            report.at(
                statement.place,
                format!("the statement names a seat: {word}"),
                "describe the work, not the title",
            );
        }
    }
}

/// The statements end alike: both with a full stop or neither.
pub(super) fn statement_endings(bank: &RawBank, report: &Report<'_>) {
    for text in &bank.pair_texts {
        let Some((cto, vpe)) = both(text) else {
            continue;
        };
        if cto.value.ends_with('.') != vpe.value.ends_with('.') {
            report.at(
                vpe.place,
                format!("the statements of `{}` do not end alike", text.id.value),
                "a full stop at the end of both, or of neither",
            );
        }
    }
}
