//! Asking a stakeholder what the company needs, and their answer back.

use std::collections::BTreeSet;

use deserr::{Deserr, ValuePointerRef as Location};
use rolefit_core::Answers;
use serde::Serialize;

use crate::code::Code;
use crate::link::LinkKind;
use crate::link::envelope::Payload;
use crate::problem::Problems;
use crate::profile::questions::{ANSWERED, unknown_id};
use crate::profile::{Intake, Label, Side, company};
use crate::quote::quoted;
use crate::tree::place::{place, pointer};
use crate::tree::{Node, Value};
use crate::typed::refusals::Refusals;

/// A request to a stakeholder: whose need, who is asked, which questions. It holds nobody's answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct IntakeRequest {
    /// The catalogue whose questions these are.
    pub catalogue_version: String,
    /// Whose need it is.
    #[deserr(default)]
    pub company: Label,
    /// Who is asked, as the company tells its stakeholders apart. The reply carries it back.
    #[deserr(default)]
    pub label: Label,
    /// The ids of the company's items that are asked.
    #[deserr(default)]
    pub answers: Vec<String>,
    /// The ids of its pairs.
    #[deserr(default)]
    pub pairs: Vec<String>,
    /// The ids of its blocks.
    #[deserr(default)]
    pub blocks: Vec<String>,
}

/// What a stakeholder answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct IntakeReply {
    /// The catalogue whose questions were answered.
    pub catalogue_version: String,
    /// Whose need it is.
    #[deserr(default)]
    pub company: Label,
    /// Who answered, and what.
    pub intake: Intake,
}

impl IntakeRequest {
    /// A request for all of the company's seat questions: its pairs and the items of both sides. That is what decides a
    /// verdict, so it is what stakeholders are usually asked.
    #[must_use]
    pub fn about_the_seat(company: Label, label: Label) -> Self {
        let axis = rolefit_catalogue::company::seat_axis();
        let bank = Side::Company.bank();
        let items = axis.items();
        let items = items.filter_map(|item| Some(bank.item(item.question)?.id.to_owned()));
        let pairs = axis.pairs.iter();
        let pairs = pairs.filter_map(|pair| Some(bank.pair(pair.question)?.id.to_owned()));
        Self {
            catalogue_version: rolefit_catalogue::VERSION.to_owned(),
            company,
            label,
            answers: items.collect(),
            pairs: pairs.collect(),
            blocks: Vec::new(),
        }
    }

    /// The reply to this request: those of the answers that were asked for.
    #[must_use]
    pub fn reply(&self, answers: &Answers) -> IntakeReply {
        let mut intake = Intake::new(self.label.clone(), answers);
        intake.answers.retain(|id, _| self.answers.contains(id));
        intake.pairs.retain(|id, _| self.pairs.contains(id));
        intake.blocks.retain(|id, _| self.blocks.contains(id));
        IntakeReply {
            catalogue_version: rolefit_catalogue::VERSION.to_owned(),
            company: self.company.clone(),
            intake,
        }
    }
}

impl Payload for IntakeRequest {
    const KIND: LinkKind = LinkKind::Intake;

    fn check(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
        let mut asks = false;
        for field in &ANSWERED {
            let path = path.push_key(field.name);
            let entries = node
                .member(field.name)
                .map_or(&[][..], |member| member.node.entries());
            // what is no list has been reported
            asks |= node.member(field.name).is_some_and(
                |member| !matches!(&member.node.value, Value::List(entries) if entries.is_empty()),
            );
            let mut seen = BTreeSet::new();
            for (index, entry) in entries.iter().enumerate() {
                // what is no text has been reported
                let Some(id) = entry.text() else { continue };
                let place = place(text, entry.at, pointer(path.push_index(index)));
                if !(field.known)(Side::Company, id) {
                    let (code, message, help) = unknown_id(field, Side::Company, id);
                    problems.error(code, place, message, help);
                } else if !seen.insert(id) {
                    let message = format!("{} is asked twice", quoted(id));
                    problems.error(Code::RepeatedOption, place, message, "Ask for a new link.");
                }
            }
        }
        if !asks {
            let place = place(text, node.at, pointer(path));
            let message = "the link asks no question".to_owned();
            problems.error(Code::EmptyInput, place, message, "Ask for a new link.");
        }
    }
}

impl Payload for IntakeReply {
    const KIND: LinkKind = LinkKind::IntakeReply;

    fn check(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
        let path = path.push_key("intake");
        if let Some(intake) = node.member("intake") {
            company::intake(text, &intake.node, path, problems);
        }
    }
}
