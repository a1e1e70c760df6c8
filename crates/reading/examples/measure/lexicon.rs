//! A lexicon read from a folder as the program runs, so that working on it needs no compiling.

use std::path::Path;

use rolefit_catalogue::confidence::{self, Confidence, Item};
use rolefit_catalogue::leanings::{self, Leaning, Leanings};
use rolefit_catalogue::lexicon::{Cue, Lexicon, SectionKind, StanceKind};
use rolefit_catalogue::linter::{NearNumber, PhraseCounts};
use rolefit_catalogue_build as written;
use rolefit_core::{RoleId, TypeId};

/// A fit from the numbers of a list, which are those of its fields in order.
macro_rules! by_name {
    ($list:expr, $fit:path { $($name:ident,)+ }) => {{
        let [$($name),+] = all_of($list)?;
        $fit { $($name),+ }
    }};
}

/// The lexicon of the catalogue in `folder`. It is never given back: a program reads one.
///
/// # Errors
/// With what is wrong in the folder's files.
pub fn load(folder: &str) -> Result<Lexicon, String> {
    let (catalogue, problems) = rolefit_catalogue_build::load(Path::new(folder));
    let lexicon = catalogue.map(|catalogue| catalogue.lexicon);
    let lexicon = lexicon.ok_or_else(|| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        list.join("\n")
    })?;
    Ok(Lexicon {
        cues: kept(lexicon.cues.iter().map(cue)),
        headings: sections(&lexicon.sections),
        openers: sections(&lexicon.openers),
        stances: kept(
            lexicon
                .stances
                .iter()
                .map(|(kind, list)| (stance(*kind), count(list))),
        ),
        phrases: kept(lexicon.packed.iter().copied()),
        leanings: leanings(&lexicon.leanings)?,
        confidence: confidence(&lexicon.confidence)?,
    })
}

/// # Errors
/// Where a list has another length than the model: the catalogue's checks hold that none has.
fn leanings(written: &written::Leanings) -> Result<Leanings, String> {
    let words: Vec<&str> = written.words.iter().map(|one| one.word.as_str()).collect();
    let each: Result<Vec<Leaning>, String> = written
        .words
        .iter()
        .map(|one| {
            Ok(Leaning {
                rarity: one.rarity,
                roles: all_of(&one.roles)?,
                none: one.none,
                types: all_of(&one.types)?,
            })
        })
        .collect();
    Ok(Leanings {
        fit: by_name!(
            &written.fit,
            leanings::Fit {
                seat_words,
                seat_none,
                seat_away,
                seat_cues,
                seat_start,
                type_cues,
                type_words,
                type_cto,
                type_start,
                type_least,
            }
        ),
        roles: all_of(&written.roles)?,
        none: written.none,
        types: all_of(&written.types)?,
        words: text(&words.join(" ")),
        each: Vec::leak(each?),
    })
}

/// # Errors
/// Where a list has another length than it should: the catalogue's checks hold that none has.
fn confidence(written: &written::Confidence) -> Result<Confidence, String> {
    let words: Vec<&str> = written
        .words
        .iter()
        .map(|(word, _)| word.as_str())
        .collect();
    Ok(Confidence {
        fit: by_name!(
            &written.fit,
            confidence::Fit {
                phrases,
                told,
                seat,
                start,
                least,
                high_phrase,
                high_item,
                high_place,
                high_start,
                settled_usual,
                settled_sure,
                settled_start,
                settled_least,
            }
        ),
        words: text(&words.join(" ")),
        rarity: kept(written.words.iter().map(|(_, rarity)| *rarity)),
        items: kept(written.items.iter().map(|(id, values)| {
            let [start, all, cto, cio, vp, head, levels @ ..] = *values;
            let told = written.told_by(id).into_iter();
            Item {
                id: text(id),
                start,
                all,
                roles: [cto, cio, vp, head],
                levels,
                told: kept(told.filter_map(|(at, counts)| Some((u16::try_from(at).ok()?, counts)))),
            }
        })),
    })
}

fn all_of<T: Copy, const N: usize>(list: &[T]) -> Result<[T; N], String> {
    list.try_into()
        .map_err(|_| format!("{} numbers for {N}", list.len()))
}

fn kept<T>(values: impl Iterator<Item = T>) -> &'static [T] {
    Vec::leak(values.collect())
}

fn text(text: &str) -> &'static str {
    String::leak(text.to_owned())
}

/// How many phrases a list has. There are fewer than 65,536: the catalogue counts them so.
fn count(list: &[String]) -> u16 {
    u16::try_from(list.len()).unwrap_or(u16::MAX)
}

fn sections(all: &[(written::SectionKind, Vec<String>)]) -> &'static [(SectionKind, u16)] {
    kept(all.iter().map(|(kind, list)| (section(*kind), count(list))))
}

fn cue(cue: &written::Cue) -> Cue {
    let levels = |all: &[(String, u8)]| kept(all.iter().map(|(id, level)| (text(id), *level)));
    let facts = |all: &[(String, Option<String>)]| {
        kept(
            all.iter()
                .map(|(id, option)| (text(id), option.as_deref().map(text))),
        )
    };
    Cue {
        id: text(&cue.id),
        phrases: PhraseCounts {
            says: count(&cue.phrases),
            unless: count(&cue.unless),
            before: cue.number.as_ref().map_or(0, |it| count(&it.before)),
            after: cue.number.as_ref().map_or(0, |it| count(&it.after)),
        },
        number: cue.number.as_ref().map(|number| NearNumber {
            least: number.least,
            most: number.most,
        }),
        seats: kept(
            cue.seats.iter().map(|(role, weight)| {
                (role.and_then(|role| RoleId::from_id(role.name())), *weight)
            }),
        ),
        types: kept(
            cue.types
                .iter()
                .filter_map(|(id, weight)| Some((TypeId::from_id(id.name())?, *weight))),
        ),
        record: levels(&cue.record),
        need: levels(&cue.need),
        record_facts: facts(&cue.record_facts),
        need_facts: facts(&cue.need_facts),
    }
}

fn section(kind: written::SectionKind) -> SectionKind {
    use written::SectionKind as Written;
    match kind {
        Written::Company => SectionKind::Company,
        Written::Duties => SectionKind::Duties,
        Written::Required => SectionKind::Required,
        Written::Welcome => SectionKind::Welcome,
        Written::Offer => SectionKind::Offer,
        Written::Legal => SectionKind::Legal,
        Written::Excluded => SectionKind::Excluded,
        Written::Experience => SectionKind::Experience,
        Written::Education => SectionKind::Education,
        Written::Skills => SectionKind::Skills,
        Written::Wishes => SectionKind::Wishes,
        Written::Aside => SectionKind::Aside,
    }
}

fn stance(kind: written::StanceKind) -> StanceKind {
    use written::StanceKind as Written;
    match kind {
        Written::Helped => StanceKind::Helped,
        Written::Wished => StanceKind::Wished,
        Written::Denied => StanceKind::Denied,
        Written::Elsewhere => StanceKind::Elsewhere,
        Written::Others => StanceKind::Others,
        Written::Welcome => StanceKind::Welcome,
        Written::Required => StanceKind::Required,
    }
}
