//! Everything the draws say about one profile.

use crate::answers::Answers;
use crate::draws::DRAWS;
use crate::draws::completion::Filler;
use crate::draws::first_rank::FirstRank;
use crate::draws::lead::Lead;
use crate::draws::noise::Noise;
use crate::draws::range::Range;
use crate::draws::seat::{SeatDraws, SeatOutlook};
use crate::draws::target::TargetDraws;
use crate::exact::Ratio;
use crate::model::Model;
use crate::target::Target;
use crate::types::TypeId;

/// What the draws say. Ranges are of the score against each target, in the model's order; `None` where every item of a
/// target is declined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The seat, or another role in its stead.
    pub seat: SeatOutlook,
    /// A range for each role.
    pub roles: Vec<Option<Range>>,
    /// Each type.
    pub types: Vec<TypeOutlook>,
    /// Who leads the types.
    pub lead: Lead,
    /// A range for each area.
    pub groups: Vec<Option<Range>>,
}

/// What the draws say about a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeOutlook {
    /// The type.
    pub id: TypeId,
    /// The range of its score `S`.
    pub range: Option<Range>,
    /// The share of draws in which it comes first, in percent; draws shared with others count in parts. Zero for a type
    /// that cannot be ranked any more; all shares add up to 100 unless that holds for every type.
    pub first_rank_share: Ratio,
}

/// Runs the 2,000 draws. They depend on the bank's version and the answers alone: a type, role or area added or removed
/// changes no range and no seat figure. (A role with own items of its own can become the verdict, and a type takes first
/// places from others.)
#[must_use]
pub fn outlook(model: &Model<'_>, answers: &Answers) -> Outlook {
    let filler = Filler::new(model.bank, answers);
    let noise = Noise::new(model.bank, answers);
    let mut seat = SeatDraws::new(model, answers);
    let mut first = FirstRank::new(model, answers);
    let [mut roles, mut types, mut groups] = [
        targets(model.roles.iter().map(|it| it.target), answers),
        targets(model.types.iter().map(|it| it.target), answers),
        targets(model.groups.iter().map(|it| it.target), answers),
    ];
    let mut completion = filler.completion();
    let mut errors = noise.errors();
    for draw in 0..DRAWS {
        filler.fill(draw, &mut completion);
        noise.draw(draw, &mut errors);
        seat.add(&completion, &errors);
        first.add(draw, &completion, &errors);
        for target in roles.iter_mut().chain(&mut types).chain(&mut groups) {
            target.add(&completion, &errors);
        }
    }
    let types: Vec<TypeOutlook> = model
        .types
        .iter()
        .zip(ranges(types))
        .zip(first.shares())
        .map(|((target, range), first_rank_share)| TypeOutlook {
            id: target.id,
            range,
            first_rank_share,
        })
        .collect();
    Outlook {
        seat: seat.outlook(answers),
        roles: ranges(roles),
        lead: Lead::of(types.iter().map(|it| (it.id, it.first_rank_share))),
        types,
        groups: ranges(groups),
    }
}

fn targets<'a>(of: impl Iterator<Item = Target<'a>>, answers: &Answers) -> Vec<TargetDraws> {
    of.map(|target| TargetDraws::new(target, answers)).collect()
}

fn ranges(targets: Vec<TargetDraws>) -> Vec<Option<Range>> {
    targets.into_iter().map(TargetDraws::range).collect()
}
