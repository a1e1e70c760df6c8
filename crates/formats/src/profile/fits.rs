//! Whether the answers to a profile's blocks, facts and wants are among those the catalogue offers.
//!
//! It looks at the file's values one by one, so that it finds what is wrong even where others could not be read. What
//! could not be read itself has been reported, and is passed over here.

use deserr::ValuePointerRef as Location;
use rolefit_catalogue::{Choice as Offered, Fact, FactAnswer, block_index, candidate, fact, want};
use rolefit_core::{BlockIndex, Choice, TypeId};

use crate::code::Code;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::profile::facts::FactValue;
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::refusals::Refusals;

/// The catalogue's block with this id, if this answer can be given to it.
pub(crate) fn block(id: &str, answer: Option<Choice>) -> Option<BlockIndex> {
    let index = block_index(id)?;
    let block = candidate().block(index)?;
    let fits = answer.is_none_or(|choice| block.allows(choice));
    fits.then_some(index)
}

/// Reports every answer that its block, fact or want does not offer.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let mut checker = Checker { text, problems };
    let each = |field: &str, check: &mut dyn FnMut(&str, &Node<'_>, Location<'_>)| {
        let path = Location::Origin;
        let path = path.push_key(field);
        let members = profile
            .member(field)
            .map_or(&[][..], |member| member.node.members());
        for member in members {
            check(&member.key, &member.node, path.push_key(&member.key));
        }
    };
    each("blocks", &mut |id, node, path| {
        checker.block(id, node, path)
    });
    each("facts", &mut |id, node, path| checker.fact(id, node, path));
    each("wants", &mut |id, node, path| checker.want(id, node, path));
}

struct Checker<'t, 'p> {
    text: &'t str,
    problems: &'p mut Problems,
}

impl Checker<'_, '_> {
    fn block(&mut self, id: &str, node: &Node<'_>, path: Location<'_>) {
        let bank = candidate();
        let Some(block) = block_index(id).and_then(|index| bank.block(index)) else {
            return;
        };
        for key in ["most", "least"] {
            let Some(chosen) = node.member(key).map(|member| &member.node) else {
                continue;
            };
            let Some(kind) = chosen.text().and_then(TypeId::from_id) else {
                continue;
            };
            if !block.offers(kind) {
                let offered: Vec<&str> = block.pieces.iter().map(|kind| kind.as_str()).collect();
                let message = format!("{id} has no piece of work of {}", kind.as_str());
                let help = format!("Its pieces are of {}.", offered.join(", "));
                let code = Code::PieceNotOffered;
                self.error(code, chosen, path.push_key(key), message, help);
            }
        }
    }

    fn fact(&mut self, id: &str, node: &Node<'_>, path: Location<'_>) {
        let (Some(fact), Ok(value)) = (
            fact(id),
            deserr::deserialize::<FactValue, _, Refusals>(node),
        ) else {
            return;
        };
        match (fact.answer, value) {
            (FactAnswer::Number { min, max, .. }, FactValue::Number(number)) => {
                if !(min..=max).contains(&number) {
                    let message = format!("{number} lies beyond what {id} can be");
                    self.error(Code::BadFact, node, path, message, takes(fact));
                }
            }
            (FactAnswer::Choice(options), FactValue::Choice(_)) => {
                self.option(id, options, node, path);
            }
            (FactAnswer::Choices(options), FactValue::Choices(_)) => {
                let chosen = node.entries().iter().enumerate();
                chosen.for_each(|(place, node)| {
                    self.option(id, options, node, path.push_index(place));
                });
            }
            _ => {
                let message = format!("this is not the kind of answer that {id} takes");
                self.error(Code::BadFact, node, path, message, takes(fact));
            }
        }
    }

    fn want(&mut self, id: &str, node: &Node<'_>, path: Location<'_>) {
        if let (Some(want), Some(level)) = (want(id), node.member("level")) {
            self.option(id, want.options, &level.node, path.push_key("level"));
        }
    }

    /// The text must be the id of one of the options.
    fn option(&mut self, id: &str, options: &[Offered], node: &Node<'_>, path: Location<'_>) {
        let Some(chosen) = node.text() else {
            return;
        };
        let ids = || options.iter().map(|option| option.id);
        if ids().any(|id| id == chosen) {
            return;
        }
        let message = format!("{id} has no option {}", quoted(chosen));
        let help = match nearest(chosen, ids()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None => format!("Its options are {}.", joined(options)),
        };
        self.error(Code::UnknownOption, node, path, message, help);
    }

    fn error(
        &mut self,
        code: Code,
        node: &Node<'_>,
        path: Location<'_>,
        message: String,
        help: String,
    ) {
        if self.problems.has_room() {
            let place = place(self.text, node.at, pointer(path));
            self.problems.error(code, place, message, help);
        }
    }
}

/// What answers a fact takes, in a sentence.
fn takes(fact: &Fact) -> String {
    match fact.answer {
        FactAnswer::Number { min, max, .. } => {
            format!("It is a whole number from {min} to {max}.")
        }
        FactAnswer::Choice(options) => format!("It is one of {}.", joined(options)),
        FactAnswer::Choices(options) => format!("It is a list of any of {}.", joined(options)),
        FactAnswer::Text { max_characters } => {
            format!("It is a text of at most {max_characters} characters.")
        }
        FactAnswer::Date => "It is a day, as year-month-day.".to_owned(),
    }
}

fn joined(options: &[Offered]) -> String {
    let ids: Vec<&str> = options.iter().map(|option| option.id).collect();
    ids.join(", ")
}
