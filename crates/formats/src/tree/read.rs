//! Text to nodes.
//!
//! `serde_json` hands each value on as the slice of the text it stands in ([`RawValue`]), without looking into it more
//! deeply than to find its end, which takes no recursion. That slice says where the value starts, and keeps numbers as
//! they were written. Each level is then read from its slices, as deep as the limit allows.

use std::collections::BTreeSet;
use std::fmt;

use deserr::ValuePointerRef;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::code::Code;
use crate::limits;
use crate::problem::{Place, Problems};
use crate::quote::quoted;
use crate::tree::place::{place, pointer};
use crate::tree::{Member, Node, Value, syntax};

/// Reads a text. `None` when it is not JSON or beyond the limits; `problems` says why. Keys written twice are reported
/// too, but do not stop the reading.
pub(crate) fn read<'t>(text: &'t str, problems: &mut Problems) -> Option<Node<'t>> {
    match serde_json::from_str::<&RawValue>(text) {
        Ok(raw) => Reader {
            text,
            problems,
            values: 0,
        }
        .node(raw, ValuePointerRef::Origin, 0),
        Err(error) => {
            syntax::report(text, error, problems);
            None
        }
    }
}

struct Reader<'t, 'p> {
    text: &'t str,
    problems: &'p mut Problems,
    values: usize,
}

impl<'t> Reader<'t, '_> {
    /// Reads a value inside `depth` others. INVARIANT: `depth` never exceeds [`limits::DEPTH`], which bounds the
    /// recursion.
    fn node(
        &mut self,
        raw: &'t RawValue,
        path: ValuePointerRef<'_>,
        depth: usize,
    ) -> Option<Node<'t>> {
        let written = raw.get();
        // a raw value borrows from the text, so the distance is its offset
        let at = (written.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.values += 1;
        if self.values > limits::VALUES {
            let message = format!("the file holds more than {} values", limits::VALUES);
            let help = "A file made by rolefit holds far fewer. Is this the right one?";
            self.error(Code::TooManyValues, at, path, message, help);
            return None;
        }
        let value = match written.as_bytes().first() {
            Some(b'{' | b'[') if depth == limits::DEPTH => {
                let (message, help) = syntax::too_deep();
                self.error(Code::TooDeep, at, path, message, help);
                return None;
            }
            Some(b'{') => Value::Object(self.object(written, at, path, depth + 1)?),
            Some(b'[') => Value::List(self.list(written, at, path, depth + 1)?),
            Some(b'"') => Value::Text(self.parsed(written, at, path)?),
            Some(b'n') => Value::Null,
            Some(b't') => Value::Bool(true),
            Some(b'f') => Value::Bool(false),
            _ => Value::Number(written),
        };
        Some(Node { at, value })
    }

    fn list(
        &mut self,
        written: &'t str,
        at: usize,
        path: ValuePointerRef<'_>,
        depth: usize,
    ) -> Option<Vec<Node<'t>>> {
        let entries: Vec<&RawValue> = self.parsed(written, at, path)?;
        let nodes = entries.into_iter().enumerate();
        nodes
            .map(|(place, raw)| self.node(raw, path.push_index(place), depth))
            .collect()
    }

    fn object(
        &mut self,
        written: &'t str,
        at: usize,
        path: ValuePointerRef<'_>,
        depth: usize,
    ) -> Option<Vec<Member<'t>>> {
        let Entries(entries) = self.parsed(written, at, path)?;
        let mut members = Vec::with_capacity(entries.len());
        let mut seen = BTreeSet::new();
        let mut end = at;
        for (key, raw) in entries {
            // between one value and the next key stand a comma and white space
            let gap = self.text.get(end..).and_then(|rest| rest.find('"'));
            let at = end + gap.unwrap_or(0);
            let node = self.node(raw, path.push_key(&key), depth)?;
            end = node.at + raw.get().len();
            if seen.insert(key.clone()) {
                members.push(Member { key, at, node });
            } else {
                let message = format!("{} is written twice", quoted(&key));
                let path = path.push_key(&key);
                self.error(
                    Code::DuplicateKey,
                    at,
                    path,
                    message,
                    "Keep one of the two.",
                );
            }
        }
        Some(members)
    }

    /// The value written. Its syntax has been seen to be right, but half a surrogate pair shows only here.
    fn parsed<T: Deserialize<'t>>(
        &mut self,
        written: &'t str,
        at: usize,
        path: ValuePointerRef<'_>,
    ) -> Option<T> {
        let parsed = serde_json::from_str(written);
        parsed
            .map_err(|error| {
                let at = at + syntax::offset(written, &error);
                let (code, message, help) = syntax::described(&error);
                self.error(code, at, path, message, help);
            })
            .ok()
    }

    fn error(
        &mut self,
        code: Code,
        at: usize,
        path: ValuePointerRef<'_>,
        message: String,
        help: &str,
    ) {
        // finding a place reads the text up to it: not for problems that nobody will see
        if self.problems.has_room() {
            let place: Place = place(self.text, at, pointer(path));
            self.problems.error(code, place, message, help);
        }
    }
}

/// The members of an object in the order written, repeats included.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;

        impl<'de> Visitor<'de> for InOrder {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(InOrder)
    }
}
