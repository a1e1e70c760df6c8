//! Whether a profile's ids are the catalogue's.

use deserr::ValuePointerRef;
use rolefit_catalogue::{item_ids, item_index, pair_ids, pair_index};

use crate::code::Code;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};

/// Reports every id under `answers` that is no item of the catalogue, and every one under `pairs` that is no pair.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let is_item = |id: &str| item_index(id).is_some();
    let is_pair = |id: &str| pair_index(id).is_some();
    each(text, profile, "answers", problems, is_item, |id| {
        if is_pair(id) {
            "It is a pair, and belongs under \"pairs\".".to_owned()
        } else {
            meant(nearest(id, item_ids()))
        }
    });
    each(text, profile, "pairs", problems, is_pair, |id| {
        if is_item(id) {
            "It is an item, and belongs under \"answers\".".to_owned()
        } else {
            meant(nearest(id, pair_ids()))
        }
    });
}

fn each(
    text: &str,
    profile: &Node<'_>,
    field: &str,
    problems: &mut Problems,
    known: impl Fn(&str) -> bool,
    help: impl Fn(&str) -> String,
) {
    let path = ValuePointerRef::Origin;
    let path = path.push_key(field);
    let members = profile
        .member(field)
        .map_or(&[][..], |member| member.node.members());
    for member in members.iter().filter(|member| !known(&member.key)) {
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
            help(&member.key),
        );
    }
}

fn meant(nearest: Option<&str>) -> String {
    match nearest {
        Some(id) => format!("Did you mean \"{id}\"? Otherwise remove it."),
        None => "Remove it, or use the version of rolefit whose catalogue has it.".to_owned(),
    }
}
