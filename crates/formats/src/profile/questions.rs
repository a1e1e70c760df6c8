//! Whether a profile's ids are the catalogue's.

use deserr::ValuePointerRef;
use rolefit_catalogue::{block_ids, block_index, item_ids, item_index, pair_ids, pair_index};
use rolefit_catalogue::{fact, facts, want, wants};

use crate::code::Code;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};

/// A field of a profile whose keys are ids of the catalogue.
pub(crate) struct Field {
    /// Its name.
    pub name: &'static str,
    /// What an id in it names.
    one: &'static str,
    /// Whether the catalogue has this id here.
    pub known: fn(&str) -> bool,
    /// The catalogue's id nearest to this one.
    nearest: fn(&str) -> Option<&'static str>,
}

/// All of them.
pub(crate) const FIELDS: [Field; 5] = [
    Field {
        name: "answers",
        one: "an item",
        known: |id| item_index(id).is_some(),
        nearest: |id| nearest(id, item_ids()),
    },
    Field {
        name: "pairs",
        one: "a pair",
        known: |id| pair_index(id).is_some(),
        nearest: |id| nearest(id, pair_ids()),
    },
    Field {
        name: "blocks",
        one: "a block",
        known: |id| block_index(id).is_some(),
        nearest: |id| nearest(id, block_ids()),
    },
    Field {
        name: "facts",
        one: "a fact",
        known: |id| fact(id).is_some(),
        nearest: |id| nearest(id, facts().iter().map(|fact| fact.id)),
    },
    Field {
        name: "wants",
        one: "a want",
        known: |id| want(id).is_some(),
        nearest: |id| nearest(id, wants().iter().map(|want| want.id)),
    },
];

/// Reports every id that the catalogue does not have, or not in this field.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    for field in &FIELDS {
        let path = ValuePointerRef::Origin;
        let path = path.push_key(field.name);
        let members = profile
            .member(field.name)
            .map_or(&[][..], |member| member.node.members());
        for member in members.iter().filter(|member| !(field.known)(&member.key)) {
            if !problems.has_room() {
                return;
            }
            problems.error(
                Code::UnknownQuestion,
                place(text, member.at, pointer(path.push_key(&member.key))),
                format!(
                    "catalogue {} has no question {} here",
                    rolefit_catalogue::VERSION,
                    quoted(&member.key)
                ),
                help(field, &member.key),
            );
        }
    }
}

fn help(field: &Field, id: &str) -> String {
    if let Some(right) = FIELDS.iter().find(|other| (other.known)(id)) {
        return format!("It is {}, and belongs under \"{}\".", right.one, right.name);
    }
    match (field.nearest)(id) {
        Some(id) => format!("Did you mean \"{id}\"? Otherwise remove it."),
        None => "Remove it, or use the version of rolefit whose catalogue has it.".to_owned(),
    }
}
