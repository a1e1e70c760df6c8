//! What plain words lean to.

use super::{Source, literal};
use crate::catalogue::Leanings;

pub(super) fn write(leanings: &Leanings, out: &mut Source) {
    out.line("pub mod leanings {");
    out.line("use crate::leanings::{Fit, Leaning};");
    let fit = Leanings::FIT.iter().zip(&leanings.fit);
    let fit: Vec<String> = fit
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    out.line(&format!(
        "pub static FIT: Fit = Fit {{ {} }};",
        fit.join(", ")
    ));
    out.array(
        "ROLES",
        "i16",
        leanings.roles.iter().map(ToString::to_string),
    );
    out.array(
        "TYPES",
        "i16",
        leanings.types.iter().map(ToString::to_string),
    );
    // One text in place of a thousand: a pointer and a length each would weigh as much as the words.
    let words: Vec<&str> = leanings.words.iter().map(|one| one.word.as_str()).collect();
    out.line(&format!(
        "pub static WORDS: &str = {};",
        literal(&words.join(" "))
    ));
    out.array(
        "LEANINGS",
        "Leaning",
        leanings.words.iter().map(|one| {
            format!(
                "Leaning {{ rarity: {}, roles: {:?}, types: {:?} }}",
                one.rarity, one.roles, one.types
            )
        }),
    );
    out.line("}");
}
