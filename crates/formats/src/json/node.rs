//! A value read from a file, with its place.

use crate::json::number::Number;
use crate::json::pointer::Path;
use crate::problem::Place;

/// A position in the text. Lines and columns count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub line: u32,
    pub column: u32,
}

impl Spot {
    /// This position as the place of the value at `path`.
    pub fn place(self, path: &Path<'_>) -> Place {
        Place {
            pointer: path.pointer(),
            line: Some(self.line),
            column: Some(self.column),
        }
    }
}

/// A value and where it starts.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub spot: Spot,
    pub value: Value,
}

/// A value. Nesting is bounded by [`crate::limits::DEPTH`], so that walking and dropping it is, too.
#[derive(Clone, Debug)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    /// In the order written, without repeats.
    Object(Vec<Member>),
}

/// A key with its value.
#[derive(Clone, Debug)]
pub(crate) struct Member {
    pub key: String,
    pub spot: Spot,
    pub node: Node,
}

impl Node {
    /// The value of the field `name`, if this is an object that has it.
    pub fn field(&self, name: &str) -> Option<&Self> {
        let found = self.members().iter().find(|member| member.key == name)?;
        Some(&found.node)
    }

    /// The members of an object; none for any other value.
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }
}

impl Value {
    /// What kind of value this is, for a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }
}
