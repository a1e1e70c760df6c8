//! Fields of a résumé. One of another kind than the schema's is a problem with its place; `null` is a field left out.

use crate::code::Code;
use crate::incoming::draft::Draft;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::tree::place::{place, step};
use crate::tree::{Node, Value};

/// Where fields are read from and written to.
pub(crate) struct Fields<'t, 'd> {
    source: &'t str,
    pub draft: &'d mut Draft,
    problems: &'d mut Problems,
}

/// An object of the résumé and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct At<'n, 't, 'p> {
    pub node: &'n Node<'t>,
    pub pointer: &'p str,
}

impl<'t, 'd> Fields<'t, 'd> {
    pub fn new(source: &'t str, draft: &'d mut Draft, problems: &'d mut Problems) -> Self {
        Self {
            source,
            draft,
            problems,
        }
    }

    /// A field that holds text; `None` where it is left out, blank or of another kind.
    pub fn text<'n>(&mut self, at: At<'n, '_, '_>, key: &str) -> Option<&'n str> {
        let node = &at.node.member(key)?.node;
        match &node.value {
            Value::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            Value::Null => None,
            _ => {
                self.wrong(node, step(at.pointer.to_owned(), key), "a text");
                None
            }
        }
    }

    /// A field that holds a list of texts.
    pub fn texts<'n>(&mut self, at: At<'n, '_, '_>, key: &str) -> Vec<&'n str> {
        let Some(member) = at.node.member(key) else {
            return Vec::new();
        };
        let pointer = step(at.pointer.to_owned(), key);
        let mut all = Vec::new();
        for (index, entry) in self.list(&member.node, &pointer).iter().enumerate() {
            match &entry.value {
                Value::Text(text) => all.push(text.trim()),
                Value::Null => {}
                _ => self.wrong(entry, format!("{pointer}/{index}"), "a text"),
            }
        }
        all.retain(|text| !text.is_empty());
        all
    }

    /// Each object of a section that is a list of objects.
    pub fn each(
        &mut self,
        root: &Node<'_>,
        section: &str,
        mut read: impl FnMut(&mut Self, At<'_, '_, '_>),
    ) {
        let Some(member) = root.member(section) else {
            return;
        };
        let pointer = step(String::new(), section);
        for (index, entry) in self.list(&member.node, &pointer).iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            match entry.value {
                Value::Object(_) => read(
                    self,
                    At {
                        node: entry,
                        pointer: &pointer,
                    },
                ),
                Value::Null => {}
                _ => self.wrong(entry, pointer, "an object"),
            }
        }
    }

    /// A field that holds an object.
    pub fn object<'n, 't2>(
        &mut self,
        node: &'n Node<'t2>,
        pointer: &str,
        key: &str,
    ) -> Option<&'n Node<'t2>> {
        let node = &node.member(key)?.node;
        match node.value {
            Value::Object(_) => Some(node),
            Value::Null => None,
            _ => {
                self.wrong(node, step(pointer.to_owned(), key), "an object");
                None
            }
        }
    }

    /// The entries of a list.
    pub fn list<'n, 't2>(&mut self, node: &'n Node<'t2>, pointer: &str) -> &'n [Node<'t2>] {
        match &node.value {
            Value::List(entries) => entries,
            Value::Null => &[],
            _ => {
                self.wrong(node, pointer.to_owned(), "a list");
                &[]
            }
        }
    }

    fn wrong(&mut self, node: &Node<'_>, pointer: String, expected: &str) {
        if !self.problems.has_room() {
            return;
        }
        let found = match &node.value {
            Value::Null => "nothing".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Number(written) => quoted(written),
            Value::Text(text) => quoted(text),
            Value::List(_) => "a list".to_owned(),
            Value::Object(_) => "an object".to_owned(),
        };
        self.problems.error(
            Code::WrongType,
            place(self.source, node.at, pointer),
            format!("{found} stands where JSON Resume has {expected}"),
            format!("Put {expected} here, or leave the field out."),
        );
    }
}
