//! Reads each file of the catalogue into its raw entries.

mod confidence;
mod entries;
mod leanings;
mod lexicon;
mod linter;
mod need;
mod texts;

use toml::de::DeTable;

use super::entry::{Entry, MISSING_FILE, PARSE_ERROR, UNEXPECTED_FILE, UNREADABLE_FILE};
use super::{Raw, RawGroups, RawTarget};
use crate::files::{File, Files, stem};
use crate::place::{Lines, Place};
use crate::problem::Findings;

/// Reads all files; what is wrong with their shape goes to `findings`.
pub(crate) fn read(files: &Files, findings: &Findings) -> Raw {
    let mut raw = Raw::new();
    for (nth, path) in files.paths().enumerate() {
        match File::of(path) {
            Some(file) => {
                let start = Place {
                    nth: Some(nth),
                    ..Place::start(file)
                };
                read_file(start, path, files, findings, &mut raw);
            }
            None => findings.report_path(
                UNEXPECTED_FILE,
                path,
                1,
                "the catalogue has no such file",
                "remove it, or teach rolefit-catalogue-build to read it",
            ),
        }
    }
    for file in File::all() {
        for path in file.required() {
            if files.text(&path).is_none() {
                findings.lose(file);
                findings.report_path(
                    MISSING_FILE,
                    &path,
                    1,
                    "the file is missing",
                    "add it; the catalogue needs all of its files",
                );
            }
        }
    }
    raw.broken = findings.lost();
    raw
}

fn read_file(start: Place, path: &str, files: &Files, findings: &Findings, raw: &mut Raw) {
    let text = match files.text(path) {
        None => return,
        Some(Err(reason)) => {
            findings.lose(start.file);
            return findings.report(
                UNREADABLE_FILE,
                start,
                format!("the file cannot be read: {reason}"),
                "save it as UTF-8 text",
            );
        }
        Some(Ok(text)) => text,
    };
    let lines = Lines::new(start, text);
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
        findings.set_unparsed(start);
    }
    let mut top = Entry::new(table.get_ref(), start, &lines, findings);
    if read_entries(&mut top, stem(path), raw) {
        top.close();
    } else {
        // In the files of texts every key is an id, so nothing is left over.
        read_texts(&mut top, stem(path), raw);
    }
}

/// Reads a file of entries; `false` for a file of texts.
fn read_entries(top: &mut Entry<'_>, stem: &str, raw: &mut Raw) -> bool {
    match top.place.file {
        File::Catalogue => raw.version = top.text("version"),
        File::Sources => raw.sources = each(top, "source", entries::source),
        File::Items(of) => raw
            .bank_mut(of)
            .items
            .extend(each(top, "item", entries::item)),
        File::Pairs(of) => raw.bank_mut(of).pairs = each(top, "pair", entries::pair),
        File::Blocks(of) => raw.bank_mut(of).blocks = each(top, "block", entries::block),
        File::Emphasis => raw.candidate.contrasts = each(top, "contrast", entries::contrast),
        File::Facts(of) => raw.bank_mut(of).facts = each(top, "fact", entries::fact),
        File::Wants => raw.candidate.wants = each(top, "want", entries::want),
        File::Roles(of) => raw.bank_mut(of).roles.push(RawTarget {
            place: top.place,
            stem: stem.to_owned(),
            of: top.text("role"),
            sources: Vec::new(),
            require: each(top, "require", entries::role_requirement),
        }),
        File::Types(of) => raw.bank_mut(of).types.push(RawTarget {
            place: top.place,
            stem: stem.to_owned(),
            of: top.text("type"),
            sources: entries::citations(top),
            require: each(top, "require", entries::requirement),
        }),
        File::Groups => raw.candidate.groups.push(RawGroups {
            place: top.place,
            stem: stem.to_owned(),
            kind: top.text("kind"),
            groups: each(top, "group", entries::group),
        }),
        File::NeedRules => {
            let rules = each(top, "rule", |e| need::rule(e, stem));
            raw.need.rules.extend(rules);
        }
        File::NeedScale => raw.need.scale = Some(need::scale(top)),
        File::Supplies => {
            raw.need.supplies = each(top, "supply", need::supply);
            raw.need.caps = each(top, "cap", need::cap);
        }
        File::Stages => need::stages(top, &mut raw.need),
        File::GrowthSteps => raw.need.steps = each(top, "step", need::step),
        File::PartTime => raw.need.part_time = Some(need::part_time(top)),
        File::TitleAlarm => raw.need.mismatches = each(top, "mismatch", need::mismatch),
        File::StageTexts => need::stage_texts(top, &mut raw.need),
        File::GrowthStepTexts => need::step_texts(top, &mut raw.need),
        File::PartTimeTexts => need::part_time_texts(top, &mut raw.need),
        File::TitleAlarmTexts => need::mismatch_texts(top, &mut raw.need),
        File::Disagreements => raw.disagreements = each(top, "disagreement", entries::disagreement),
        File::Interviews => raw.guidance.interviews = each(top, "competency", entries::interview),
        File::Scorecards => raw.guidance.measures = each(top, "measure", entries::measure),
        File::Linter => {
            raw.signals = each(top, "signal", linter::signal);
            raw.rules = each(top, "rule", linter::rule);
        }
        File::LexiconWords => raw.lexicon.words = lexicon::words(top),
        File::LexiconGrammar => lexicon::grammar(top, &mut raw.lexicon),
        File::Confidence => raw.lexicon.confidence = confidence::confidence(top),
        File::Leanings => raw.lexicon.leanings = leanings::leanings(top),
        File::Cues => raw.lexicon.cues.extend(each(top, "cue", lexicon::cue)),
        _ => return false,
    }
    true
}

fn read_texts(top: &mut Entry<'_>, stem: &str, raw: &mut Raw) {
    match top.place.file {
        File::ItemTexts(of) => raw.bank_mut(of).item_texts.extend(texts::items(top)),
        File::PairTexts(of) => raw.bank_mut(of).pair_texts = texts::pairs(top),
        File::BlockTexts(of) => raw.bank_mut(of).block_texts = texts::blocks(top),
        File::EmphasisTexts => {
            raw.candidate.contrast_texts = texts::fields(top, &["traditional", "modern"]);
        }
        File::FactTexts(of) => raw.bank_mut(of).fact_texts = texts::choices(top),
        File::WantTexts => raw.candidate.want_texts = texts::choices(top),
        File::RoleTexts => raw.role_texts = texts::fields(top, ROLE_FIELDS),
        File::TypeTexts => raw.type_texts = texts::fields(top, TYPE_FIELDS),
        File::GroupTexts => raw.candidate.group_texts.extend(texts::groups(top, stem)),
        File::LinterTexts => raw.rule_texts = texts::rules(top),
        File::CompetencyTexts => raw.competency_texts = texts::competencies(top),
        File::DisagreementTexts => raw.disagreement_texts = texts::disagreements(top),
        File::NeedTexts => {
            let needs = texts::fields(top, NEED_FIELDS);
            raw.guidance.need_texts.extend(needs);
        }
        File::InterviewTexts => {
            raw.guidance.interview_texts = texts::fields(top, INTERVIEW_FIELDS);
        }
        File::ScorecardTexts => {
            raw.guidance.measure_texts = texts::fields(top, &["name", "note"]);
        }
        _ => raw.ui.extend(texts::ui(top)),
    }
}

const ROLE_FIELDS: &[&str] = &["name", "short", "summary", "next_step"];
const NEED_FIELDS: &[&str] = &[
    "settled", "at_2", "at_3", "at_4", "duty", "day_30", "day_90", "day_365", "measure", "ask",
];
const INTERVIEW_FIELDS: &[&str] = &["ask", "low", "middle", "high", "follow_up", "referee"];
const TYPE_FIELDS: &[&str] = &["name", "short", "summary", "fits", "next_step"];

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
