//! The fields of an object: those known, those missing, and the one meant by a misspelt name.

use crate::code::Code;
use crate::json::{Node, Path, Value};
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::wire::{Wire, wrong_type};

/// An object whose fields are being read.
pub(crate) struct Fields<'n> {
    node: &'n Node,
}

impl<'n> Fields<'n> {
    /// Begins to read an object that has the fields `known` and no others.
    #[inline(never)]
    pub fn open(
        node: &'n Node,
        path: &Path<'_>,
        known: &[(&'static str, bool)],
        problems: &mut Problems,
    ) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            wrong_type(node, path, "an object", problems);
            return None;
        };
        for member in members {
            if known.iter().all(|(name, _)| *name != member.key) && problems.has_room() {
                let help = match nearest(&member.key, known.iter().map(|(name, _)| *name)) {
                    Some(name) => format!("Did you mean \"{name}\"? Otherwise remove it."),
                    None => "Remove it.".to_owned(),
                };
                problems.error(
                    Code::UnknownField,
                    member.spot.place(&path.key(&member.key)),
                    format!("there is no field {}", quoted(&member.key)),
                    help,
                );
            }
        }
        Some(Self { node })
    }

    /// A field that must be there.
    pub fn required<T: Wire>(
        &self,
        name: &str,
        path: &Path<'_>,
        problems: &mut Problems,
    ) -> Option<T> {
        let node = self.present(name, path, problems)?;
        T::read(node, &path.key(name), problems)
    }

    #[inline(never)]
    fn present(&self, name: &str, path: &Path<'_>, problems: &mut Problems) -> Option<&'n Node> {
        let found = self.node.field(name);
        if found.is_none() {
            problems.error(
                Code::MissingField,
                self.node.spot.place(path),
                format!("the field \"{name}\" is missing"),
                format!("Add \"{name}\"."),
            );
        }
        found
    }

    /// A field that may be left out and then has the value `absent`.
    pub fn optional<T: Wire>(
        &self,
        name: &str,
        path: &Path<'_>,
        problems: &mut Problems,
        absent: T,
    ) -> Option<T> {
        match self.node.field(name) {
            Some(node) => T::read(node, &path.key(name), problems),
            None => Some(absent),
        }
    }
}
