//! What stands against a brief and what it lacks, in words.

use std::fmt::Write as _;

use rolefit_advice::brief::Standing;
use rolefit_advice::lint::whole::gaps;
use rolefit_advice::lint::{Linter, Remark};
use rolefit_catalogue::linter::rule_text;
use rolefit_catalogue::{provenance, ui};
use rolefit_formats::Profile;
use rolefit_formats::brief::Draft;

/// The findings, then what is missing, what was written before the answers changed, and what is still to be filled in.
pub fn checked(profile: &Profile, draft: &Draft, linter: &Linter) -> String {
    let parts: Vec<_> = draft.brief.parts(&draft.edits).collect();
    let words: Vec<_> = parts
        .iter()
        .map(|part| (part.draft.id, part.words().into_owned()))
        .collect();
    let facts = profile.to_company().facts;
    let role = draft.work.and_then(rolefit_advice::Work::role);
    let remarks = linter.lint_brief(&draft.title, &words, &facts, role);
    let mut out = draft.title.clone();
    out.push('\n');
    heading(
        &mut out,
        &match remarks.len() {
            0 => ui::brief_check_findings_none().to_owned(),
            some => ui::brief_check_findings(count(some)),
        },
    );
    for remark in &remarks {
        finding(&mut out, remark, &words);
    }
    let waiting: Vec<_> = parts
        .iter()
        .filter(|part| !part.needs_you().is_empty())
        .collect();
    heading(
        &mut out,
        &match waiting.len() {
            0 => ui::brief_check_missing_none().to_owned(),
            some => ui::brief_check_missing(count(some)),
        },
    );
    for part in waiting {
        for missing in part.needs_you() {
            let title = part.draft.id.title();
            entry(&mut out, &ui::brief_check_needs(title, &missing.words()));
        }
    }
    let outdated = || {
        parts
            .iter()
            .filter(|part| part.standing() == Standing::Outdated)
    };
    if outdated().next().is_some() {
        heading(
            &mut out,
            &ui::brief_check_outdated(count(outdated().count())),
        );
        outdated().for_each(|part| entry(&mut out, part.draft.id.title()));
    }
    let open: Vec<_> = words
        .iter()
        .flat_map(|(part, words)| {
            gaps(words)
                .into_iter()
                .map(move |gap| (part, gap.of(words)))
        })
        .collect();
    if !open.is_empty() {
        heading(&mut out, &ui::brief_check_gaps(count(open.len())));
        for (part, gap) in open {
            entry(&mut out, &ui::brief_check_gap(part.title(), gap));
        }
    }
    out
}

fn finding(
    out: &mut String,
    remark: &Remark,
    parts: &[(rolefit_advice::brief::SectionId, String)],
) {
    let rule = remark.finding.rule;
    let Some(text) = rule_text(rule) else {
        return;
    };
    entry(out, text.name);
    let whole = remark.sentences.is_empty();
    if whole && remark.finding.on_title {
        more(out, ui::brief_check_title());
    } else if whole {
        more(out, ui::brief_check_whole());
    }
    for at in &remark.sentences {
        let words = parts.iter().find(|(part, _)| *part == at.part);
        let sentence = words.map_or("", |(_, words)| at.span.of(words));
        more(out, &ui::brief_check_on(at.part.title(), sentence));
    }
    more(out, text.reason);
    more(out, &ui::brief_check_better(text.better));
    if let Some(sentence) = text.put_in {
        more(out, &ui::brief_check_put_in(sentence));
    }
    for citation in provenance::linter_rule(rule) {
        more(out, &ui::brief_check_source(citation.source.title));
    }
}

fn heading(out: &mut String, words: &str) {
    // writing to a String does not fail
    let _ = writeln!(out, "\n{words}");
}

fn entry(out: &mut String, words: &str) {
    let _ = writeln!(out, "- {words}");
}

fn more(out: &mut String, words: &str) {
    let _ = writeln!(out, "  {words}");
}

fn count(all: usize) -> u32 {
    u32::try_from(all).unwrap_or(u32::MAX)
}
