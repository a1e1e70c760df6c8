//! The other roles over the draws: CIO and Head of Engineering.
//!
//! A role takes part once half of its own items (by number) are answered. Then the rule is read on every completed draw,
//! after the seat's and without noise:
//! - CIO: the weighted mean level of the CIO's own items is at least half a level above both sides' means;
//! - Head of Engineering: the seat's verdict is not CTO, the score for VP of Engineering is below 55 and that for Head of
//!   Engineering at least 75.
//!
//! Where both hold the draw reads CIO: its rule says which way the record points, the other one how far it has come.

use crate::answers::{Answer, Answers, Level};
use crate::bank::ItemIndex;
use crate::draws::asked::Asked;
use crate::draws::completion::Completion;
use crate::model::{Model, RoleTarget};
use crate::other_role::{own, own_progress};
use crate::role::RoleId;
use crate::seat::axis::{Axis, Weighted};
use crate::seat::frame::Tally;
use crate::seat::settled::Holds;
use crate::seat::verdict::Verdict;

/// The roles that take part for one profile.
pub(crate) struct Others {
    cio: Option<Cio>,
    head: Option<Head>,
}

/// The CIO's own items and both sides.
struct Cio {
    /// Own items not declined, by place in the bank, with their weights.
    own: Vec<(usize, i64)>,
    own_weight: i128,
    /// The weights of the CTO's and the VP's side that are not declined.
    sides: [i128; 2],
    /// Own items, CTO side, VP side: the least and the most any completion sums up to.
    spans: [(i64, i64); 3],
}

struct Head {
    vpe: Asked,
    head: Asked,
}

impl Others {
    pub fn new(model: &Model<'_>, answers: &Answers) -> Self {
        let open = |id| {
            let role = model.role(id)?;
            own_progress(role, answers).enough().then_some(role)
        };
        Self {
            cio: open(RoleId::Cio).and_then(|role| Cio::new(role, model.axis, answers)),
            head: open(RoleId::HeadOfEngineering)
                .zip(model.role(RoleId::VpEngineering))
                .map(|(head, vpe)| Head {
                    vpe: Asked::new(vpe.target, answers),
                    head: Asked::new(head.target, answers),
                }),
        }
    }

    /// The other role a completion reads, if it reads one. `seat` is what the seat's rule says of it.
    pub fn read(&self, seat: Verdict, tally: Tally, completion: &Completion) -> Option<RoleId> {
        let is_cio = |cio: &Cio| cio.reads(cio.sum(completion), [tally.cto, tally.vpe]);
        let is_head = |head: &Head| {
            let scores = [head.vpe.exact(completion), head.head.exact(completion)];
            seat != Verdict::Cto && head.reads(scores)
        };
        if self.cio.as_ref().is_some_and(is_cio) {
            Some(RoleId::Cio)
        } else if self.head.as_ref().is_some_and(is_head) {
            Some(RoleId::HeadOfEngineering)
        } else {
            None
        }
    }

    /// In how many completions the CIO's rule holds.
    pub fn cio(&self) -> Holds {
        self.cio.as_ref().map_or(Holds::Never, |cio| {
            let [own, cto, vpe] = cio.spans;
            let at_worst = cio.reads(own.0, [cto.1, vpe.1]);
            Holds::between(at_worst, cio.reads(own.1, [cto.0, vpe.0]))
        })
    }

    /// In how many completions the Head of Engineering's rule holds, where the seat's verdict is CTO in `cto` many. The
    /// two scores are taken each by itself, so this may say `Sometimes` where it could know better.
    pub fn head(&self, cto: Holds) -> Holds {
        self.head.as_ref().map_or(Holds::Never, |head| {
            let (vpe, own) = (head.vpe.bounds(), head.head.bounds());
            Holds::between(
                cto == Holds::Never && head.reads([vpe.1, own.0]),
                cto != Holds::Always && head.reads([vpe.0, own.1]),
            )
        })
    }
}

impl Cio {
    fn new(role: &RoleTarget<'_>, axis: Axis<'_>, answers: &Answers) -> Option<Self> {
        let own: Vec<Weighted<ItemIndex>> = own(role)
            .map(|part| Weighted {
                question: part.item,
                weight: part.weight,
            })
            .collect();
        let groups = [&own, axis.cto, axis.vpe].map(|items| Span::new(items, answers));
        let [of_own, cto, vpe] = groups;
        let weights = [of_own, cto, vpe].map(|group| i128::from(group.weight));
        let [own_weight, cto_weight, vpe_weight] = weights;
        (own_weight > 0 && cto_weight > 0 && vpe_weight > 0).then(|| Self {
            own: own
                .iter()
                .filter(|item| answers.item(item.question) != Answer::Declined)
                .map(|item| (usize::from(item.question.0), i64::from(item.weight)))
                .collect(),
            own_weight,
            sides: [cto_weight, vpe_weight],
            spans: [of_own, cto, vpe].map(|group| (group.least, group.most)),
        })
    }

    /// `Σ w·level` of the own items.
    fn sum(&self, completion: &Completion) -> i64 {
        let levels = self.own.iter().map(|(place, weight)| {
            let level = completion.items.get(*place).copied().flatten();
            weight * level.map_or(0, |level| i64::from(level.get()))
        });
        levels.sum()
    }

    /// Whether the own mean is at least half a level above both sides', given all three as `Σ w·level`.
    fn reads(&self, own: i64, sides: [i64; 2]) -> bool {
        sides.into_iter().zip(self.sides).all(|(side, weight)| {
            // own/W ≥ side/w + ½, times 2·W·w
            2 * i128::from(own) * weight >= (2 * i128::from(side) + weight) * self.own_weight
        })
    }
}

impl Head {
    /// Whether VP of Engineering is below 55 and Head of Engineering at least 75, given as `Σ w·v` in twelfths.
    fn reads(&self, [vpe, head]: [i64; 2]) -> bool {
        let asked = self.vpe.weight > 0 && self.head.weight > 0;
        asked && 100 * vpe < 55 * 12 * self.vpe.weight && 100 * head >= 75 * 12 * self.head.weight
    }
}

/// `Σ w·level` over the items not declined: the least and the most any completion has.
#[derive(Clone, Copy, Default)]
struct Span {
    weight: i64,
    least: i64,
    most: i64,
}

impl Span {
    fn new(items: &[Weighted<ItemIndex>], answers: &Answers) -> Self {
        let mut span = Self::default();
        for item in items {
            let weight = i64::from(item.weight);
            let (least, most) = match answers.item(item.question) {
                Answer::Given(level) => (level, level),
                Answer::Open => (Level::ALL[0], Level::ALL[4]),
                Answer::Declined => continue,
            };
            span.weight += weight;
            span.least += weight * i64::from(least.get());
            span.most += weight * i64::from(most.get());
        }
        span
    }
}
