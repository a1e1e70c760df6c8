//! People answer in core's order: the seat to its end, then the types to theirs.

use rolefit_core::{Answers, Ends, Lead, Model, Outlook, Stage, TypeId, next_in, outlook};

use crate::candidate::Candidate;
use crate::figure::Share;
use crate::people::{Setting, each};
use crate::support::Random;

/// The design says how often the leader is right after this many type questions.
const TYPE_QUESTIONS: usize = 26;

/// What happened on one way.
struct Walk {
    kind: TypeId,
    /// Questions to the end of the seat's stage.
    seat: usize,
    /// Further questions to the end of the types' stage.
    types: usize,
    at_end: Leader,
    /// After 26 type questions, or fewer where the stage has no more.
    at_26: Leader,
}

/// Who leads at one point.
struct Leader {
    first: TypeId,
    named: Vec<TypeId>,
}

/// What happened on all ways.
pub struct Walks(Vec<Walk>);

/// Lets people with one clear type answer.
pub fn clear(setting: &Setting<'_>, people: u64) -> Walks {
    walks(setting, people, Candidate::clear)
}

/// Lets people with a close second answer.
pub fn with_a_second(setting: &Setting<'_>, people: u64) -> Walks {
    walks(setting, people, Candidate::with_a_second)
}

fn walks(
    setting: &Setting<'_>,
    people: u64,
    made: impl Fn(&mut Random, &Setting<'_>) -> Candidate + Sync,
) -> Walks {
    Walks(each(people, |random| walk(setting, &made(random, setting))))
}

fn walk(setting: &Setting<'_>, candidate: &Candidate) -> Walk {
    let model = &setting.model;
    // Types and areas change no figure of the seat, areas none of the types: left out to save time.
    let seat_only = Model {
        types: &[],
        groups: &[],
        ..*model
    };
    let no_areas = Model {
        groups: &[],
        ..*model
    };
    let mut answers = Answers::open(&model.bank);
    let mut seat = 0;
    while let Some(question) = next_in(model, &answers, Stage::Seat, &[]) {
        candidate.answer(&mut answers, question);
        seat += 1;
        if Ends::of(&seat_only, &answers, &outlook(&seat_only, &answers)).seat {
            break;
        }
    }
    let (mut asked, mut end, mut at_26) = (0, None, None);
    loop {
        let question = next_in(model, &answers, Stage::Types, &[]);
        // Each block and headline comes before any end.
        if question.is_none() || asked >= model.bank.blocks().len() + model.types.len() {
            let now = outlook(&no_areas, &answers);
            if end.is_none() && Ends::of(&no_areas, &answers, &now).types {
                end = Some((asked, leader(&now)));
            }
            if at_26.is_none() && (question.is_none() || asked == TYPE_QUESTIONS) {
                at_26 = Some(leader(&now));
            }
        }
        let Some(question) = question.filter(|_| end.is_none() || at_26.is_none()) else {
            break;
        };
        candidate.answer(&mut answers, question);
        asked += 1;
    }
    let (types, at_end) = end.unwrap();
    Walk {
        kind: candidate.kind,
        seat,
        types,
        at_end,
        at_26: at_26.unwrap(),
    }
}

fn leader(now: &Outlook) -> Leader {
    let most = now
        .types
        .iter()
        .max_by_key(|it| it.first_rank_share)
        .unwrap();
    let named = match &now.lead {
        Lead::Open => Vec::new(),
        lead => lead.named().to_vec(),
    };
    Leader {
        first: most.id,
        named,
    }
}

impl Walks {
    /// How many questions each seat took.
    pub fn seat(&self) -> Vec<usize> {
        self.0.iter().map(|walk| walk.seat).collect()
    }

    /// How many further questions the types took.
    pub fn types(&self) -> Vec<usize> {
        self.0.iter().map(|walk| walk.types).collect()
    }

    /// How often the type most often first at the end of the stage is the true one.
    pub fn right_at_end(&self) -> Share {
        self.share(|walk| walk.at_end.first == walk.kind)
    }

    /// How often it is after 26 type questions.
    pub fn right_at_26(&self) -> Share {
        self.share(|walk| walk.at_26.first == walk.kind)
    }

    /// How often the types named at the end of the stage hold the true one.
    pub fn named_at_end(&self) -> Share {
        self.share(|walk| walk.at_end.named.contains(&walk.kind))
    }

    /// How often one type is named alone at the end and it is not the true one.
    pub fn alone_and_wrong(&self) -> Share {
        self.share(|walk| walk.at_end.named.len() == 1 && walk.at_end.named[0] != walk.kind)
    }

    fn share(&self, holds: impl Fn(&Walk) -> bool) -> Share {
        Share::of(&self.0.iter().map(holds).collect::<Vec<_>>())
    }
}
