//! Ids and fixed words.

use rolefit_core::{Distance, RoleId, State, Verdict};

use crate::code::Code;
use crate::json::{Json, Node, Path, Value};
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::quote::quoted;
use crate::wire::{Wire, wrong_type};

/// Reads one of a few words.
pub(crate) fn read_word<T: Copy>(
    node: &Node,
    path: &Path<'_>,
    problems: &mut Problems,
    words: &[T],
    id: fn(T) -> &'static str,
) -> Option<T> {
    let Value::Text(text) = &node.value else {
        wrong_type(node, path, "a text", problems);
        return None;
    };
    let found = words.iter().copied().find(|word| id(*word) == text);
    if found.is_none() && problems.has_room() {
        let all: Vec<&str> = words.iter().map(|word| id(*word)).collect();
        let help = match nearest(text, all.iter().copied()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None => format!("It is one of: {}.", all.join(", ")),
        };
        let message = format!("{} is not known here", quoted(text));
        problems.error(Code::UnknownValue, node.spot.place(path), message, help);
    }
    found
}

/// Puts an enum with `as_str` on the wire as one of its words.
macro_rules! wire_words {
    ($name:ty, $words:expr) => {
        impl Wire for $name {
            fn read(node: &Node, path: &Path<'_>, problems: &mut Problems) -> Option<Self> {
                $crate::wire::words::read_word(node, path, problems, $words, Self::as_str)
            }

            fn write(&self) -> Json {
                Json::Text(self.as_str().to_owned())
            }
        }

        impl $crate::wire::words::Words for $name {
            fn words() -> Vec<&'static str> {
                $words.iter().map(|word: &Self| word.as_str()).collect()
            }
        }
    };
}
pub(crate) use wire_words;

/// A type that is one of a few words.
pub(crate) trait Words {
    /// The words, in order. The schema lists them.
    #[cfg_attr(
        not(feature = "schema"),
        expect(dead_code, reason = "only the schema lists them")
    )]
    fn words() -> Vec<&'static str>;
}

wire_words!(Verdict, &Verdict::ALL);
wire_words!(State, &[State::Open, State::LikelySettled, State::Settled]);
wire_words!(RoleId, &RoleId::ALL);
wire_words!(
    Distance,
    &[Distance::ReadyNow, Distance::NextTour, Distance::FurtherOut]
);
