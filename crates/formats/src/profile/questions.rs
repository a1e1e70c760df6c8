//! Whether a profile's ids are those of its side.

use std::collections::BTreeSet;

use deserr::ValuePointerRef as Location;
use rolefit_catalogue::{item_competency, want, wants};

use crate::code::Code;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::profile::Side;
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};

/// The area of a need that holds what its heaviest ones do not.
pub(crate) const OTHER_AREA: &str = "other";

/// A field whose keys are ids of the catalogue.
pub(crate) struct Field {
    /// Its name.
    pub name: &'static str,
    /// What an id in it names.
    one: &'static str,
    /// Whether the side has this id here.
    pub known: fn(Side, &str) -> bool,
    /// The side's ids.
    ids: fn(Side) -> BTreeSet<&'static str>,
}

const ITEMS: Field = Field {
    name: "answers",
    one: "an item",
    known: |side, id| side.bank().item_index(id).is_some(),
    ids: |side| side.bank().items().iter().map(|item| item.id).collect(),
};

/// Items, pairs and blocks: what a profile and an intake answer.
pub(crate) const ANSWERED: [Field; 3] = [
    ITEMS,
    Field {
        name: "pairs",
        one: "a pair",
        known: |side, id| side.bank().pair_index(id).is_some(),
        ids: |side| side.bank().pairs().iter().map(|pair| pair.id).collect(),
    },
    Field {
        name: "blocks",
        one: "a block",
        known: |side, id| side.bank().block_index(id).is_some(),
        ids: |side| side.bank().blocks().iter().map(|block| block.id).collect(),
    },
];

/// The rest of what a profile answers.
const BESIDE: [Field; 4] = [
    Field {
        name: "facts",
        one: "a fact",
        known: |side, id| side.fact(id).is_some(),
        ids: |side| side.facts().iter().map(|fact| fact.id).collect(),
    },
    Field {
        name: "wants",
        one: "a want",
        known: |side, id| side == Side::Candidate && want(id).is_some(),
        ids: |side| match side {
            Side::Candidate => wants().iter().map(|want| want.id).collect(),
            Side::Company => BTreeSet::new(),
        },
    },
    Field {
        name: "evidence",
        ..ITEMS
    },
    Field {
        name: "later",
        ..ITEMS
    },
];

/// What a rating rates.
pub(crate) const RATED: Field = Field {
    name: "levels",
    ..ITEMS
};

/// The company's own weights.
const POINTS: Field = Field {
    name: "points",
    one: "an area of a need",
    known: |side, id| side == Side::Company && areas().contains(id),
    ids: |side| match side {
        Side::Candidate => BTreeSet::new(),
        Side::Company => areas(),
    },
};

/// The fields that only one side's profile has, in the order they stand there.
const ONLY: [(Side, &str, &str); 8] = [
    (
        Side::Candidate,
        "wants",
        "What the company offers stands among its facts.",
    ),
    (
        Side::Candidate,
        "ratings",
        "Interviewers and references rate a candidate.",
    ),
    (
        Side::Company,
        "later",
        "Only a company says what it needs in 18 months.",
    ),
    (
        Side::Company,
        "intakes",
        "Only a company has answers of several stakeholders.",
    ),
    (
        Side::Company,
        "points",
        "Only a company weighs the areas of its need.",
    ),
    (
        Side::Company,
        "costs",
        "Only a company enters what a seat costs.",
    ),
    (
        Side::Company,
        "gates",
        "Only a company requires something of a person.",
    ),
    (Side::Company, "brief", "Only a company writes a brief."),
];

/// Every area that a need can have: the competencies of the candidate's items, and what is left.
fn areas() -> BTreeSet<&'static str> {
    let items = Side::Candidate.bank().item_indices();
    items.map(item_competency).chain([OTHER_AREA]).collect()
}

/// Reports every field that the profile's side does not have, and every id that is none of the side's.
pub(crate) fn check(text: &str, profile: &Node<'_>, side: Side, problems: &mut Problems) {
    let path = Location::Origin;
    for (only, name, help) in ONLY.iter().filter(|(only, ..)| *only != side) {
        let Some(field) = profile.member(name) else {
            continue;
        };
        if !field.node.members().is_empty() || !field.node.entries().is_empty() {
            let whose = only.as_str();
            problems.error(
                Code::WrongSide,
                place(text, field.at, pointer(path.push_key(name))),
                format!("the field \"{name}\" belongs to the side \"{whose}\" alone"),
                format!("{help} Remove it, or correct \"side\"."),
            );
        }
    }
    let has = |field: &&Field| {
        !ONLY
            .iter()
            .any(|(only, name, _)| *name == field.name && *only != side)
    };
    let fields = ANSWERED.iter().chain(&BESIDE).chain([&POINTS]);
    let fields: Vec<&Field> = fields.filter(has).collect();
    ids(text, profile, path, side, &fields, problems);
}

/// Reports every id in these fields of the object at `path` that is none of the side's, or not in this field.
pub(crate) fn ids(
    text: &str,
    object: &Node<'_>,
    path: Location<'_>,
    side: Side,
    fields: &[&Field],
    problems: &mut Problems,
) {
    for field in fields {
        let path = path.push_key(field.name);
        let members = object
            .member(field.name)
            .map_or(&[][..], |member| member.node.members());
        let unknown = members
            .iter()
            .filter(|member| !(field.known)(side, &member.key));
        for member in unknown {
            if !problems.has_room() {
                return;
            }
            let place = place(text, member.at, pointer(path.push_key(&member.key)));
            let (code, message, help) = unknown_id(field, side, &member.key);
            problems.error(code, place, message, help);
        }
    }
}

/// What is wrong with an id that the side does not have in this field.
pub(crate) fn unknown_id(field: &Field, side: Side, id: &str) -> (Code, String, String) {
    let all = || ANSWERED.iter().chain(&BESIDE);
    let other = side.other();
    if let Some(theirs) = all().find(|one| (one.known)(other, id)) {
        return (
            Code::WrongSide,
            format!(
                "{} is {} of the side \"{}\"",
                quoted(id),
                theirs.one,
                other.as_str()
            ),
            format!(
                "Here stand questions of the side \"{}\". The two are never mixed: remove it, or correct \"side\".",
                side.as_str()
            ),
        );
    }
    let message = format!(
        "catalogue {} has no question {} here",
        rolefit_catalogue::VERSION,
        quoted(id)
    );
    let help = match all().find(|one| (one.known)(side, id)) {
        Some(right) => format!("It is {}, and belongs under \"{}\".", right.one, right.name),
        None => match nearest(id, (field.ids)(side).into_iter()) {
            Some(id) => format!("Did you mean \"{id}\"? Otherwise remove it."),
            None => "Remove it, or use the version of rolefit whose catalogue has it.".to_owned(),
        },
    };
    (Code::UnknownQuestion, message, help)
}
