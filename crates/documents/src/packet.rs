//! The interview packet: a sheet for each interviewer, the case, the reference call, each on pages of its own, to print
//! and to write on.

use std::collections::BTreeMap;

use rolefit_advice::interviews::{
    Asked, Case, Interviewer, Panel, Probe, ReferenceQuestion, Sheet, Standing,
};
use rolefit_catalogue::{competency_name, item_question, ui};

use crate::document::{Block, Document, Level, Table};
use crate::text::Text;

/// How many questions are rated in each competency, the heaviest: an interview has no time for more.
pub const MOST_RATED: usize = 2;
/// Lines to write on under each competency.
const LINES: u8 = 4;

/// What is known before anybody writes on the sheets. What is not stays empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Who is interviewed.
    pub candidate: String,
    /// Who interviews, and on which day.
    pub interviewers: BTreeMap<Interviewer, (String, String)>,
}

/// The packet. What is not there, a case or referees' questions, has no pages.
#[must_use]
pub fn document(
    title: &str,
    language: &str,
    panel: &Panel,
    case: Option<&Case>,
    references: &[ReferenceQuestion],
    filled: &Filled,
) -> Document {
    let mut document = Document::new(title, language);
    for (at, sheet) in panel.sheets.iter().enumerate() {
        if at > 0 {
            document.blocks.push(Block::PageBreak);
        }
        self::sheet(&mut document, sheet, filled);
    }
    if let Some(case) = case {
        new_page(&mut document);
        self::case(&mut document, case, filled);
    }
    if !references.is_empty() {
        new_page(&mut document);
        reference(&mut document, references, filled);
    }
    document
}

/// A page break, but none before the first page.
fn new_page(document: &mut Document) {
    if !document.blocks.is_empty() {
        document.blocks.push(Block::PageBreak);
    }
}

fn sheet(document: &mut Document, sheet: &Sheet, filled: &Filled) {
    document.heading(
        Level::Section,
        ui::packet_sheet(sheet.interviewer.on_the_sheet()),
    );
    let who = filled.interviewers.get(&sheet.interviewer);
    to_fill(document, ui::packet_interviewer(), &filled.candidate, who);
    document
        .blocks
        .push(Block::Note(vec![ui::packet_rules().into()]));
    for asked in &sheet.competencies {
        competency(document, asked);
    }
}

/// Who was there, and when.
fn to_fill(document: &mut Document, other: &str, candidate: &str, who: Option<&(String, String)>) {
    let (name, day) = who.map_or(("", ""), |(name, day)| (name, day));
    let head = [ui::packet_candidate(), other, ui::packet_date()].map(Text::from);
    document.blocks.push(Block::Table(Table {
        head: head.to_vec(),
        rows: vec![[candidate, name, day].map(Text::from).to_vec()],
        ..Table::default()
    }));
}

fn competency(document: &mut Document, asked: &Asked) {
    document.heading(Level::Part, competency_name(asked.id).unwrap_or(asked.id));
    document.paragraph(labelled(ui::packet_ask(), asked.guide.ask));
    document.paragraph(labelled(ui::packet_follow_up(), asked.guide.follow_up));
    let row = |name: &str, text: &str| vec![Text::from(name), Text::from(text)];
    document.blocks.push(Block::Table(Table {
        caption: Some(ui::packet_listen().into()),
        head: [ui::packet_speaks_for(), ui::packet_answer()]
            .map(Text::from)
            .to_vec(),
        rows: vec![
            row(ui::packet_low(), asked.guide.low),
            row(ui::packet_middle(), asked.guide.middle),
            row(ui::packet_high(), asked.guide.high),
        ],
        row_heads: true,
    }));
    for probe in asked.probes.iter().take(MOST_RATED) {
        if let Some(said) = standing(probe) {
            document.paragraph(Text::new().emphasis(said));
        }
        document.blocks.push(Block::Table(anchors(probe)));
    }
    notes(document);
}

/// Why the question is put to this candidate, where the kit is for one. Not the level they claim: whoever rates would
/// begin from it.
fn standing(probe: &Probe) -> Option<&'static str> {
    match probe.standing {
        Standing::Claimed(_) => Some(ui::packet_claimed()),
        Standing::Open | Standing::Short(_) | Standing::Rated(_) => None,
    }
}

fn labelled(label: &str, words: &str) -> Text {
    Text::new().strong(label).plain(" ").plain(words)
}

/// The five anchors of a question, with room for a mark.
fn anchors(probe: &Probe) -> Table {
    let question = item_question(probe.item);
    let needed = usize::from(probe.required.get());
    let row = |(level, anchor): (usize, &&'static str)| {
        let number = level.to_string();
        let level = if level == needed {
            ui::packet_needed(&number)
        } else {
            number
        };
        vec![Text::from(level), Text::from(*anchor), Text::new()]
    };
    Table {
        caption: Some(question.question.into()),
        head: [ui::packet_level(), ui::packet_seen(), ui::packet_mark()]
            .map(Text::from)
            .to_vec(),
        rows: question.anchors.iter().enumerate().map(row).collect(),
        row_heads: true,
    }
}

fn notes(document: &mut Document) {
    document.paragraph(Text::new().strong(ui::packet_notes()));
    document.blocks.push(Block::Lines(LINES));
}

fn case(document: &mut Document, case: &Case, filled: &Filled) {
    document.heading(Level::Section, ui::packet_case());
    to_fill(document, ui::packet_interviewer(), &filled.candidate, None);
    document.definitions([
        (ui::packet_situation(), case.situation),
        (ui::packet_task(), case.task),
        (ui::packet_conduct(), case.rules),
    ]);
    let part = |name: &str, minutes: u32| vec![Text::from(name), Text::from(minutes.to_string())];
    document.blocks.push(Block::Table(Table {
        head: [ui::packet_part(), ui::packet_minutes()]
            .map(Text::from)
            .to_vec(),
        rows: case
            .parts
            .iter()
            .map(|one| part(one.name, one.minutes))
            .collect(),
        row_heads: true,
        ..Table::default()
    }));
    let head = [
        ui::packet_step(),
        ui::packet_low(),
        ui::packet_middle(),
        ui::packet_high(),
    ];
    document.blocks.push(Block::Table(Table {
        head: head.map(Text::from).to_vec(),
        rows: case
            .grades
            .iter()
            .map(|grade| {
                [grade.step, grade.low, grade.middle, grade.high]
                    .map(Text::from)
                    .to_vec()
            })
            .collect(),
        row_heads: true,
        ..Table::default()
    }));
    notes(document);
}

fn reference(document: &mut Document, references: &[ReferenceQuestion], filled: &Filled) {
    document.heading(Level::Section, ui::packet_references());
    to_fill(document, ui::packet_referee(), &filled.candidate, None);
    document
        .blocks
        .push(Block::Note(vec![ui::packet_reference_rules().into()]));
    for question in references {
        document.heading(
            Level::Part,
            competency_name(question.id).unwrap_or(question.id),
        );
        document.paragraph(labelled(ui::packet_ask(), question.ask));
        for probe in &question.probes {
            document.blocks.push(Block::Table(anchors(probe)));
        }
        notes(document);
    }
}
