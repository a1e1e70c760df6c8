//! One set of company answers as the model reads it: the seat, the types, the need.

use std::collections::BTreeMap;

use rolefit_catalogue::company;
use rolefit_core::{
    Answers, Area, Circumstances, CompanyVerdict, Contribution, Leading, Lean, Model, Need, Placed,
    Question, Ratio, RoleId, SeatOutlook, TypeId, TypeOutlook, TypeStanding, Verdict, areas,
    company_verdict, derive_need, leading_types, lean, outlook, placed, reasons, reweighed, score,
    types,
};

use super::said::{Said, name, quote, said};

/// At most this many answers are given as the reasons of a verdict.
pub const MOST_REASONS: usize = 3;

/// How one set of answers reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The verdict so far.
    pub verdict: CompanyVerdict<'static>,
    /// What the draws say of the seat: share, state, range. Its own verdict is `either` where [`Picture::verdict`] is
    /// `both`.
    pub seat: SeatOutlook,
    /// The lean and what each answer adds to it.
    pub lean: Lean,
    /// The answers the verdict rests on most, strongest first, at most [`MOST_REASONS`].
    pub deciding: Vec<Deciding>,
    /// Every type, in the catalogue's order.
    pub types: Vec<TypeStanding>,
    /// What the draws say of each type, in the same order.
    pub type_outlooks: Vec<TypeOutlook>,
    /// Who leads the types.
    pub leading: Leading,
    /// The need as demands on a person, with the user's own points where there are any.
    pub need: Need,
    /// Its areas, heaviest first.
    pub areas: Vec<Area<'static>>,
}

/// An answer a verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// The question of the company's bank.
    pub question: Question,
    /// Its name.
    pub name: &'static str,
    /// What was answered.
    pub said: Said,
    /// That in words.
    pub quote: &'static str,
    /// The role it speaks for.
    pub towards: RoleId,
    /// How much: points of the lean for a seat, points of the role's score for another role. Always above zero.
    pub points: Ratio,
}

impl Picture {
    /// How these answers read, given the facts the verdict `both` rests on and the user's own points.
    #[must_use]
    pub fn of(answers: &Answers, facts: &Circumstances<'_>, points: &BTreeMap<String, u8>) -> Self {
        let model = company::model();
        let whole = outlook(&model, answers);
        let standings = types(&model, answers);
        let lean = lean(model.axis, answers);
        let derived = derive_need(company::need_rules(), &company::need_scale(), answers);
        let (need, areas) = reweighed(&derived, &need_areas(&derived), points);
        Self {
            verdict: company_verdict(whole.seat.verdict, company::both_rules(), facts),
            seat: whole.seat,
            deciding: deciding(&model, &whole.seat, &lean, answers),
            lean,
            leading: leading_types(&standings, &whole),
            types: standings,
            type_outlooks: whole.types,
            need,
            areas,
        }
    }

    /// The ranked types in their places and the others after them.
    #[must_use]
    pub fn placed(&self) -> Vec<Placed<'_>> {
        placed(&self.types)
    }

    /// The answers a type's score rests on most, strongest first, at most `at_most`: those that raise it.
    #[must_use]
    pub fn type_reasons(&self, kind: TypeId, answers: &Answers, at_most: usize) -> Vec<TypeReason> {
        let standing = self.types.iter().find(|it| it.id == kind);
        let mut parts: Vec<_> = standing
            .map(|it| it.score.contributions.clone())
            .unwrap_or_default();
        parts.retain(|part| part.points > Ratio::ZERO);
        parts.sort_by(|a, b| b.points.cmp(&a.points).then(a.item.cmp(&b.item)));
        parts.truncate(at_most);
        let reason = |part: &Contribution| {
            let question = Question::Item(part.item);
            let said = said(question, answers)?;
            Some(TypeReason {
                question,
                name: name(question),
                said,
                quote: quote(question, said),
                points: part.points,
            })
        };
        parts.iter().filter_map(reason).collect()
    }
}

/// An answer a type's score rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypeReason {
    /// The question of the company's bank.
    pub question: Question,
    /// Its name.
    pub name: &'static str,
    /// What was answered.
    pub said: Said,
    /// That in words.
    pub quote: &'static str,
    /// What it adds to the score.
    pub points: Ratio,
}

/// The need's areas: the competencies of the candidate's items it demands.
#[must_use]
pub fn need_areas(need: &Need) -> Vec<Area<'static>> {
    areas(need, |item| {
        Some(rolefit_catalogue::item_competency(item)).filter(|id| !id.is_empty())
    })
}

/// The answers the verdict rests on: for another role, those of its own questions that raise its score most.
fn deciding(
    model: &Model<'_>,
    seat: &SeatOutlook,
    lean: &Lean,
    answers: &Answers,
) -> Vec<Deciding> {
    let spoken = |question, towards, points| {
        let said = said(question, answers)?;
        Some(Deciding {
            question,
            name: name(question),
            said,
            quote: quote(question, said),
            towards,
            points,
        })
    };
    let other = seat
        .other_role
        .filter(|_| seat.verdict == Verdict::OtherRole);
    if let Some(target) = other.and_then(|role| model.role(role)) {
        let mut parts = score(target.target, answers).contributions;
        parts.retain(|part| part.points > Ratio::ZERO && target.own.contains(&part.item));
        parts.sort_by(|a, b| b.points.cmp(&a.points).then(a.item.cmp(&b.item)));
        parts.truncate(MOST_REASONS);
        return parts
            .iter()
            .filter_map(|part| spoken(Question::Item(part.item), target.role, part.points))
            .collect();
    }
    reasons(seat.verdict, lean, MOST_REASONS)
        .iter()
        .filter_map(|part| {
            let cto = part.points > Ratio::ZERO;
            let towards = if cto {
                RoleId::Cto
            } else {
                RoleId::VpEngineering
            };
            let points = part.points.max(-part.points);
            spoken(part.question, towards, points)
        })
        .collect()
}
