//! Whose questions were asked.

use crate::code::Code;
use crate::json::{Json, Node, Path, Value};
use crate::problem::Problems;
use crate::wire::words::Words;
use crate::wire::{Wire, as_written};

/// A side. The company's comes with its questions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Somebody who answers about their own work.
    #[default]
    Candidate,
}

impl Side {
    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Candidate => "candidate",
        }
    }
}

impl Wire for Side {
    fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let text = match &node.value {
            Value::Text(text) => text.as_str(),
            _ => "",
        };
        if text == Self::Candidate.as_str() {
            return Some(Self::Candidate);
        }
        problems.error(
            Code::UnknownSide,
            node.spot.place(path),
            format!(
                "there are no questions for the side {}",
                as_written(&node.value)
            ),
            "The catalogue has questions for the side \"candidate\".",
        );
        None
    }

    fn write(&self) -> Json {
        Json::Text(self.as_str().to_owned())
    }
}

impl Words for Side {
    fn words() -> Vec<&'static str> {
        vec![Self::Candidate.as_str()]
    }
}
