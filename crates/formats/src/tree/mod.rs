//! A file as a tree of values that know where they stand, so that every problem can be named with its place.
//!
//! `serde_json` does the reading; what it says is wrong with a text becomes a problem in [`syntax`].
//!
//! - [`mod@read`]: text to nodes, within the limits; [`mod@place`]: offsets to lines and columns, paths to JSON Pointers

pub(crate) mod place;
pub(crate) mod read;
pub(crate) mod syntax;

/// Whether the text is one JSON value from beginning to end, without looking at what it holds.
pub(crate) fn is_value(text: &str) -> bool {
    serde_json::from_str::<&serde_json::value::RawValue>(text).is_ok()
}

/// A value and where it starts, as an offset into the text.
#[derive(Clone, Debug)]
pub(crate) struct Node<'t> {
    pub at: usize,
    pub value: Value<'t>,
}

/// A value. Nesting is bounded by [`crate::limits::DEPTH`], so that walking and dropping it is, too.
#[derive(Clone, Debug)]
pub(crate) enum Value<'t> {
    Null,
    Bool(bool),
    /// As it was written.
    Number(&'t str),
    Text(String),
    List(Vec<Node<'t>>),
    /// In the order written, without repeats.
    Object(Vec<Member<'t>>),
}

/// A key, where it starts, and its value.
#[derive(Clone, Debug)]
pub(crate) struct Member<'t> {
    pub key: String,
    pub at: usize,
    pub node: Node<'t>,
}

impl<'t> Node<'t> {
    /// The member `key`, if this is an object that has it.
    pub fn member(&self, key: &str) -> Option<&Member<'t>> {
        self.members().iter().find(|member| member.key == key)
    }

    /// The members of an object; none for any other value.
    pub fn members(&self) -> &[Member<'t>] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The entries of a list; none for any other value.
    pub fn entries(&self) -> &[Self] {
        match &self.value {
            Value::List(entries) => entries,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Where the value at this JSON Pointer starts: with `key`, where its key does.
    pub fn find(&self, pointer: &str, key: bool) -> Option<usize> {
        let mut node = self;
        let mut at = self.at;
        for step in pointer.split('/').skip(1) {
            let name = step.replace("~1", "/").replace("~0", "~");
            if let Value::List(list) = &node.value {
                node = list.get(name.parse::<usize>().ok()?)?;
                at = node.at;
            } else {
                let member = node.member(&name)?;
                node = &member.node;
                at = if key { member.at } else { node.at };
            }
        }
        Some(at)
    }
}
