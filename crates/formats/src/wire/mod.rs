//! Wire types: how a Rust type is read from JSON and written to it.
//!
//! Reading never stops at the first problem: each field reads on its own, and the value is there when all fields are.
//!
//! - [`words`]: ids and fixed words; [`object`]: the fields of an object; [`macros`]: a type with all of this

pub(crate) mod macros;
pub(crate) mod object;
pub(crate) mod words;

use std::collections::BTreeMap;

use rolefit_core::{Level, Position};

use crate::code::Code;
use crate::hundredths::Hundredths;
use crate::json::{Json, Node, Path, Value};
use crate::problem::Problems;
use crate::quote::quoted;

/// A type that stands on the wire.
pub(crate) trait Wire: Sized {
    /// Reads it; `None` when that cannot be done, which `problems` then says.
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self>;

    /// The value to write.
    fn write(&self) -> Json;
}

/// Reports that `node` is not of the kind wanted.
#[inline(never)]
pub(crate) fn wrong_type(node: &Node, path: &Path<'_>, wanted: &str, problems: &mut Problems) {
    let message = format!("{} stands where {wanted} belongs", node.value.kind());
    let help = format!("Put {wanted} here.");
    problems.error(Code::WrongType, node.spot.place(path), message, help);
}

/// The value as it was written, for a message.
#[inline(never)]
pub(crate) fn as_written(value: &Value) -> String {
    match value {
        Value::Number(number) => {
            let text: String = number.as_str().chars().take(30).collect();
            text
        }
        Value::Text(text) => quoted(text),
        Value::Bool(true) => "true".to_owned(),
        Value::Bool(false) => "false".to_owned(),
        other => other.kind().to_owned(),
    }
}

fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Number(number) => number.whole(),
        _ => None,
    }
}

impl Wire for Level {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let level = whole(node).and_then(|level| u8::try_from(level).ok().and_then(Self::new));
        if level.is_none() {
            problems.error(
                Code::BadLevel,
                node.spot.place(path),
                format!("{} is no level", as_written(&node.value)),
                "A level is 0, 1, 2, 3 or 4; null stands for \"I can't say\".",
            );
        }
        level
    }

    fn write(&self) -> Json {
        Json::Whole(i64::from(self.get()))
    }
}

impl Wire for Position {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let position = whole(node).and_then(|at| i8::try_from(at).ok().and_then(Self::new));
        if position.is_none() {
            problems.error(
                Code::BadPosition,
                node.spot.place(path),
                format!("{} is no position", as_written(&node.value)),
                "A position is -2, -1, 1 or 2; null stands for \"I can't say\".",
            );
        }
        position
    }

    fn write(&self) -> Json {
        Json::Whole(i64::from(self.get()))
    }
}

impl Wire for Hundredths {
    #[inline(never)]
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Value::Number(number) = &node.value else {
            wrong_type(node, path, "a number", problems);
            return None;
        };
        let most = Self::HUNDRED.hundredths();
        let figure = number.scaled(2).filter(|figure| figure.abs() <= most);
        if figure.is_none() {
            problems.error(
                Code::BadFigure,
                node.spot.place(path),
                format!("{} is no figure of this format", as_written(&node.value)),
                "Figures lie between -100 and 100 and have at most two digits after the point.",
            );
        }
        figure.map(Self::from_hundredths)
    }

    fn write(&self) -> Json {
        Json::Figure(*self)
    }
}

macro_rules! wire_whole {
    ($($number:ty),+) => {$(
        impl Wire for $number {
            #[inline(never)]
            fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
                read_whole(node, path, problems)
            }

            fn write(&self) -> Json {
                Json::Whole(i64::from(*self))
            }
        }
    )+};
}

wire_whole!(i8, u8, u16, u32);

fn read_whole<T: TryFrom<i64>>(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<T> {
    let number = whole(node).and_then(|value| T::try_from(value).ok());
    if number.is_none() {
        problems.error(
            Code::BadFigure,
            node.spot.place(path),
            format!(
                "{} is no whole number that can stand here",
                as_written(&node.value)
            ),
            "Put a whole number of ordinary size here.",
        );
    }
    number
}

impl Wire for bool {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        if let Value::Bool(value) = node.value {
            return Some(value);
        }
        wrong_type(node, path, "true or false", problems);
        None
    }

    fn write(&self) -> Json {
        Json::Bool(*self)
    }
}

impl Wire for String {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        if let Value::Text(text) = &node.value {
            return Some(text.clone());
        }
        wrong_type(node, path, "a text", problems);
        None
    }

    fn write(&self) -> Json {
        Json::Text(self.clone())
    }
}

/// `None` is `null`.
impl<T: Wire> Wire for Option<T> {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node.value {
            Value::Null => Some(None),
            _ => T::read(node, path, problems).map(Some),
        }
    }

    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, Wire::write)
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Value::List(nodes) = &node.value else {
            wrong_type(node, path, "a list", problems);
            return None;
        };
        let read: Vec<Option<T>> = nodes
            .iter()
            .enumerate()
            .map(|(place, node)| T::read(node, &path.index(place), problems))
            .collect();
        read.into_iter().collect()
    }

    fn write(&self) -> Json {
        Json::List(self.iter().map(Wire::write).collect())
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Value::Object(members) = &node.value else {
            wrong_type(node, path, "an object", problems);
            return None;
        };
        // one by one: collecting would sort what mostly is sorted, with much more code
        let mut map = Self::new();
        let mut complete = true;
        for member in members {
            match T::read(&member.node, &path.key(&member.key), problems) {
                Some(value) => {
                    map.insert(member.key.clone(), value);
                }
                None => complete = false,
            }
        }
        complete.then_some(map)
    }

    fn write(&self) -> Json {
        let member = |(key, value): (&String, &T)| (key.clone(), value.write());
        Json::Object(self.iter().map(member).collect())
    }
}
