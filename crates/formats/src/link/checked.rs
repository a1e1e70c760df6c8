//! Whether a brief in a link speaks of the catalogue's items, needs and facts, and only of those a brief may tell of.

use std::collections::BTreeSet;

use deserr::ValuePointerRef as Location;
use rolefit_advice::invitation::{MOST_WEIGHED, told_facts};
use rolefit_advice::questions_to_ask::FROM_NEEDS;
use rolefit_catalogue::company;

use crate::code::Code;
use crate::problem::Problems;
use crate::profile::Side;
use crate::profile::fits;
use crate::profile::questions::{ANSWERED, unknown_id};
use crate::quote::quoted;
use crate::tree::place::{place, pointer};
use crate::tree::{Node, Value};

/// The most lines at a glance.
pub(super) const MOST_LINES: usize = 12;

/// What to do about a link that is not as the product makes them.
const NEW_LINK: &str = "Ask for a new link.";

/// A list of questions in a brief.
struct List {
    name: &'static str,
    /// What names the question in each entry.
    key: &'static str,
    side: Side,
    /// How many entries it has.
    count: (usize, usize),
    /// The levels an entry can have.
    levels: (u32, u32),
}

/// Reports what is wrong with the brief at `path`. What could not be read has been reported, and is passed over.
pub(super) fn brief(text: &str, node: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
    let mut report = |code, at: &Node<'_>, path: Location<'_>, message: String, help: &str| {
        if problems.has_room() {
            problems.error(code, place(text, at.at, pointer(path)), message, help);
        }
    };
    if let Some(lines) = node.member("glance") {
        let lines = &lines.node;
        if lines.entries().len() > MOST_LINES {
            let message = format!("more than {MOST_LINES} lines at a glance");
            let path = path.push_key("glance");
            report(Code::BadFigure, lines, path, message, NEW_LINK);
        }
    }
    let fewest = usize::from(company::need_scale().fewest_items);
    let lists = [
        List {
            name: "weighs",
            key: "item",
            side: Side::Candidate,
            count: (fewest, MOST_WEIGHED),
            levels: (1, 4),
        },
        List {
            name: "needs",
            key: "need",
            side: Side::Company,
            count: (0, FROM_NEEDS),
            levels: (2, 4),
        },
    ];
    for list in &lists {
        if let Some(member) = node.member(list.name) {
            each(list, &member.node, path.push_key(list.name), &mut report);
        }
    }
    let told = told_facts();
    let path_of_facts = path.push_key("facts");
    let facts = node.member("facts");
    let facts = facts.map_or(&[][..], |facts| facts.node.members());
    for fact in facts
        .iter()
        .filter(|fact| !told.contains(fact.key.as_str()))
    {
        let path = path_of_facts.push_key(&fact.key);
        let message = format!("a brief tells nothing of {}", quoted(&fact.key));
        report(Code::UnknownQuestion, &fact.node, path, message, NEW_LINK);
    }
    fits::facts(text, node, path, Side::Company, problems);
}

/// Reports a list of the wrong length, and every entry that cannot stand in it.
fn each(
    list: &List,
    node: &Node<'_>,
    path: Location<'_>,
    report: &mut impl FnMut(Code, &Node<'_>, Location<'_>, String, &str),
) {
    let entries = node.entries();
    let (least, most) = list.count;
    if matches!(node.value, Value::List(_)) && !(least..=most).contains(&entries.len()) {
        let (count, name) = (entries.len(), list.name);
        let message = format!("\"{name}\" has {count} entries; a brief has {least} to {most}");
        report(Code::BadFigure, node, path, message, NEW_LINK);
    }
    let [items, ..] = &ANSWERED;
    let mut seen = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let path = path.push_index(index);
        let named = entry.member(list.key).map(|member| &member.node);
        if let Some((node, id)) = named.and_then(|node| Some((node, node.text()?))) {
            let path = path.push_key(list.key);
            if !(items.known)(list.side, id) {
                let (code, message, help) = unknown_id(items, list.side, id);
                report(code, node, path, message, &help);
            } else if !seen.insert(id) {
                let message = format!("{} is named twice", quoted(id));
                report(Code::RepeatedOption, node, path, message, NEW_LINK);
            }
        }
        let (weight, level) = (u32::from(u16::MAX), u32::from(u8::MAX));
        let bounds = [
            ("weight", weight, (1, weight)),
            ("level", level, list.levels),
        ];
        for (name, readable, (least, most)) in bounds {
            let Some(node) = entry.member(name).map(|member| &member.node) else {
                continue;
            };
            let Value::Number(written) = &node.value else {
                continue;
            };
            // beyond what its type holds it has been reported
            let beyond = |number: u32| number <= readable && !(least..=most).contains(&number);
            if written.parse().is_ok_and(beyond) {
                let path = path.push_key(name);
                let message = format!("{written} lies beyond {least} to {most}");
                report(Code::BadFigure, node, path, message, NEW_LINK);
            }
        }
    }
}
