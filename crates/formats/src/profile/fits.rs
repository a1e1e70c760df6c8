//! Whether the answers to blocks, facts and wants are among those the catalogue offers.
//!
//! It looks at the file's values one by one, so that it finds what is wrong even where others could not be read. What
//! could not be read itself has been reported, and is passed over here.

use deserr::ValuePointerRef as Location;
use rolefit_catalogue::{Choice as Offered, Fact, FactAnswer, want};
use rolefit_core::TypeId;

use crate::code::Code;
use crate::nearest::nearest;
use crate::problem::Problems;
use crate::profile::Side;
use crate::profile::facts::{FactValue, is_date};
use crate::quote::{is_text, quoted};
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::refusals::Refusals;

/// Reports every answer that its block, fact or want does not offer.
pub(crate) fn check(text: &str, profile: &Node<'_>, side: Side, problems: &mut Problems) {
    let path = Location::Origin;
    blocks(text, profile, path, side, problems);
    facts(text, profile, path, side, problems);
    Checker::new(text, side, problems).each(profile, path, "wants", Checker::want);
}

/// Reports every answer that its block does not offer, in the object at `path`.
pub(crate) fn blocks(
    text: &str,
    object: &Node<'_>,
    path: Location<'_>,
    side: Side,
    problems: &mut Problems,
) {
    Checker::new(text, side, problems).each(object, path, "blocks", Checker::block);
}

/// Reports every answer that its fact does not take, in the object at `path`.
pub(crate) fn facts(
    text: &str,
    object: &Node<'_>,
    path: Location<'_>,
    side: Side,
    problems: &mut Problems,
) {
    Checker::new(text, side, problems).each(object, path, "facts", Checker::fact);
}

struct Checker<'t, 'p> {
    text: &'t str,
    side: Side,
    problems: &'p mut Problems,
}

impl<'t, 'p> Checker<'t, 'p> {
    const fn new(text: &'t str, side: Side, problems: &'p mut Problems) -> Self {
        Self {
            text,
            side,
            problems,
        }
    }

    /// Looks at each member of the object's field.
    fn each(
        &mut self,
        object: &Node<'_>,
        path: Location<'_>,
        field: &str,
        check: fn(&mut Self, &str, &Node<'_>, Location<'_>),
    ) {
        let path = path.push_key(field);
        let members = object
            .member(field)
            .map_or(&[][..], |member| member.node.members());
        for member in members {
            check(self, &member.key, &member.node, path.push_key(&member.key));
        }
    }

    fn block(&mut self, id: &str, node: &Node<'_>, path: Location<'_>) {
        let bank = self.side.bank();
        let Some(block) = bank.block_index(id).and_then(|index| bank.block(index)) else {
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
            self.side.fact(id),
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
            (FactAnswer::Text { .. }, FactValue::Choice(said)) => {
                if !stands(fact, &said) {
                    let message = format!("{} cannot stand as {id}", quoted(&said));
                    self.error(Code::BadFact, node, path, message, takes(fact));
                }
            }
            (FactAnswer::Date, FactValue::Choice(said)) => {
                if !stands(fact, &said) {
                    let message = format!("{} is no date", quoted(&said));
                    self.error(Code::BadFact, node, path, message, takes(fact));
                }
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

/// Whether this text or day answers the fact.
pub(crate) fn stands(fact: &Fact, said: &str) -> bool {
    match fact.answer {
        FactAnswer::Text { max_characters } => {
            let most = usize::try_from(max_characters).unwrap_or(usize::MAX);
            let length = said.chars().count();
            length <= most && !said.trim().is_empty() && said.chars().all(is_text)
        }
        FactAnswer::Date => is_date(said),
        _ => false,
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
            format!("It is one line of text, at most {max_characters} characters.")
        }
        FactAnswer::Date => "It is a day that exists, written as 2026-03-31.".to_owned(),
    }
}

fn joined(options: &[Offered]) -> String {
    let ids: Vec<&str> = options.iter().map(|option| option.id).collect();
    ids.join(", ")
}
