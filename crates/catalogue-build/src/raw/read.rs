//! Reads each file of the catalogue into its raw entries.

use toml::de::DeTable;

use super::entry::{Entry, MISSING_FILE, PARSE_ERROR, UNEXPECTED_FILE, UNREADABLE_FILE};
use super::{
    Raw, RawCitation, RawCompetencyText, RawDisagreement, RawDisagreementText, RawItem,
    RawItemText, RawPair, RawPairText, RawRequirement, RawSource, RawTarget, RawUi,
};
use crate::files::{File, Files};
use crate::place::{Lines, Place};
use crate::problem::Findings;

/// Reads all files; what is wrong with their shape goes to `findings`.
pub(crate) fn read(files: &Files, findings: &Findings) -> Raw {
    for path in files.paths() {
        if !File::ALL.iter().any(|file| file.path() == path) {
            findings.report_path(
                UNEXPECTED_FILE,
                path,
                1,
                "the catalogue has no such file",
                "remove it, or teach rolefit-catalogue-build to read it",
            );
        }
    }
    let mut raw = Raw::default();
    for file in File::ALL {
        read_file(file, files, findings, &mut raw);
    }
    raw.broken = findings.lost();
    raw
}

fn read_file(file: File, files: &Files, findings: &Findings, raw: &mut Raw) {
    let start = Place::start(file);
    let text = match files.text(file.path()) {
        None => {
            findings.lose(file);
            return findings.report(
                MISSING_FILE,
                start,
                "the file is missing",
                "add it; the catalogue needs all of its files",
            );
        }
        Some(Err(reason)) => {
            findings.lose(file);
            return findings.report(
                UNREADABLE_FILE,
                start,
                format!("the file cannot be read: {reason}"),
                "save it as UTF-8 text",
            );
        }
        Some(Ok(text)) => text,
    };
    let lines = Lines::new(file, text);
    // What the parser could make of a broken file is still checked.
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let place = error.span().map_or(start, |span| lines.place(&span));
        findings.report(
            PARSE_ERROR,
            place,
            error.message(),
            "see toml.io for the syntax",
        );
    }
    if !errors.is_empty() {
        findings.set_unparsed(file);
    }
    let mut top = Entry::new(table.get_ref(), start, &lines, findings);
    match file {
        File::Catalogue => raw.version = top.text("version"),
        File::Sources => raw.sources = each(&mut top, "source", source),
        File::Items => raw.items = each(&mut top, "item", item),
        File::Pairs => raw.pairs = each(&mut top, "pair", pair),
        File::TargetCto | File::TargetVpEngineering => {
            let role = top.text("role");
            raw.targets.push(RawTarget {
                file: lines.file(),
                role,
                require: each(&mut top, "require", requirement),
            });
        }
        File::Disagreements => raw.disagreements = each(&mut top, "disagreement", disagreement),
        File::ItemTexts => raw.item_texts = item_texts(&mut top),
        File::PairTexts => raw.pair_texts = pair_texts(&mut top),
        File::CompetencyTexts => raw.competency_texts = competency_texts(&mut top),
        File::DisagreementTexts => raw.disagreement_texts = disagreement_texts(&mut top),
        File::UiTexts => raw.ui = ui_texts(&mut top),
    }
    // In the files of texts every key is an id, so nothing is left over.
    if !matches!(
        file,
        File::ItemTexts
            | File::PairTexts
            | File::CompetencyTexts
            | File::DisagreementTexts
            | File::UiTexts
    ) {
        top.close();
    }
}

fn each<T>(top: &mut Entry<'_>, field: &'static str, read: impl Fn(&mut Entry<'_>) -> T) -> Vec<T> {
    top.entries(field)
        .into_iter()
        .map(|entry| closed(entry, &read))
        .collect()
}

fn closed<T>(mut entry: Entry<'_>, read: impl Fn(&mut Entry<'_>) -> T) -> T {
    let value = read(&mut entry);
    entry.close();
    value
}

fn source(e: &mut Entry<'_>) -> RawSource {
    RawSource {
        place: e.place,
        id: e.id("id"),
        title: e.text("title"),
        kind: e.text("kind"),
        file: e.optional_text("file"),
        reference: e.optional_text("reference"),
    }
}

fn citations(e: &mut Entry<'_>) -> Vec<RawCitation> {
    each(e, "sources", |e| RawCitation {
        id: e.text("id"),
        strength: e.text("strength"),
        note: e.text("note"),
    })
}

fn item(e: &mut Entry<'_>) -> RawItem {
    RawItem {
        place: e.place,
        id: e.id("id"),
        family: e.text("family"),
        competency: e.text("competency"),
        sources: citations(e),
    }
}

fn pair(e: &mut Entry<'_>) -> RawPair {
    RawPair {
        place: e.place,
        id: e.id("id"),
        weight: e.integer("weight"),
        first: e.text("first"),
        sources: citations(e),
    }
}

fn requirement(e: &mut Entry<'_>) -> RawRequirement {
    RawRequirement {
        place: e.place,
        item: e.id("item"),
        weight: e.integer("weight"),
        level: e.integer("level"),
        sources: citations(e),
    }
}

fn disagreement(e: &mut Entry<'_>) -> RawDisagreement {
    RawDisagreement {
        place: e.place,
        id: e.id("id"),
        sources: citations(e),
    }
}

fn item_texts(top: &mut Entry<'_>) -> Vec<RawItemText> {
    let read = |id, e: &mut Entry<'_>| RawItemText {
        id,
        name: e.text("name"),
        question: e.text("question"),
        anchors: e.texts("anchors"),
        evidence: e.texts("evidence"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

fn pair_texts(top: &mut Entry<'_>) -> Vec<RawPairText> {
    let read = |id, e: &mut Entry<'_>| RawPairText {
        id,
        name: e.text("name"),
        cto: e.text("cto"),
        vpe: e.text("vpe"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

fn competency_texts(top: &mut Entry<'_>) -> Vec<RawCompetencyText> {
    let read = |id, e: &mut Entry<'_>| RawCompetencyText {
        id,
        name: e.text("name"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

fn disagreement_texts(top: &mut Entry<'_>) -> Vec<RawDisagreementText> {
    let read = |id, e: &mut Entry<'_>| RawDisagreementText {
        id,
        question: e.text("question"),
        sides: e.texts("sides"),
        choice: e.text("choice"),
    };
    top.all_entries()
        .into_iter()
        .map(|(id, entry)| closed(entry, |e| read(id.clone(), e)))
        .collect()
}

fn ui_texts(top: &mut Entry<'_>) -> Vec<RawUi> {
    let read = |(key, content)| match content {
        Ok(text) => RawUi {
            key,
            one: None,
            other: Some(text),
        },
        Err(entry) => closed(entry, |e| RawUi {
            key: key.clone(),
            one: e.text("one"),
            other: e.text("other"),
        }),
    };
    top.all_texts_or_entries().into_iter().map(read).collect()
}
