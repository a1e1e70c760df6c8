//! What plain words lean to.

use super::{Source, literal};
use crate::catalogue::Leanings;

pub(super) fn write(leanings: &Leanings, out: &mut Source) {
    out.line("pub mod leanings {");
    out.line("use crate::leanings::{Fit, Leaning};");
    fit(&Leanings::FIT, &leanings.fit, out);
    out.array(
        "ROLES",
        "i16",
        leanings.roles.iter().map(ToString::to_string),
    );
    out.line(&format!("pub static NONE: i16 = {};", leanings.none));
    out.array(
        "TYPES",
        "i16",
        leanings.types.iter().map(ToString::to_string),
    );
    words(leanings.words.iter().map(|one| one.word.as_str()), out);
    out.array(
        "LEANINGS",
        "Leaning",
        leanings.words.iter().map(|one| {
            format!(
                "Leaning {{ rarity: {}, roles: {:?}, none: {}, types: {:?} }}",
                one.rarity, one.roles, one.none, one.types
            )
        }),
    );
    out.line("}");
}

/// The numbers of a fit, by name.
pub(super) fn fit(names: &[&str], values: &[i16], out: &mut Source) {
    let all = names.iter().zip(values);
    let all: Vec<String> = all
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    out.line(&format!(
        "pub static FIT: Fit = Fit {{ {} }};",
        all.join(", ")
    ));
}

/// Words as one text in place of a thousand: a pointer and a length each would weigh as much as the words.
pub(super) fn words<'a>(all: impl Iterator<Item = &'a str>, out: &mut Source) {
    let all: Vec<&str> = all.collect();
    out.line(&format!(
        "pub static WORDS: &str = {};",
        literal(&all.join(" "))
    ));
}
