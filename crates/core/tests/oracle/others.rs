//! CIO and Head of Engineering, by the design's sentences.

use num_rational::BigRational;
use rolefit_core::{Answers, ItemIndex, Model, RoleId, RoleTarget, Verdict};

use crate::fraction::{fraction, whole};
use crate::urn::Filled;

/// "only once half that role's own items are answered"
fn takes_part<'a>(
    model: &Model<'a>,
    role: RoleId,
    answers: &Answers,
) -> Option<&'a RoleTarget<'a>> {
    let role = model.roles.iter().find(|it| it.role == role)?;
    let own = own(role);
    let answered = own
        .iter()
        .filter(|it| answers.item(it.0).given().is_some())
        .count();
    (!own.is_empty() && 2 * answered >= own.len()).then_some(role)
}

fn own(role: &RoleTarget<'_>) -> Vec<(ItemIndex, i64)> {
    let parts = role.target.requirements.iter();
    parts
        .filter(|part| part.weight > 0 && role.own.contains(&part.item))
        .map(|part| (part.item, i64::from(part.weight)))
        .collect()
}

/// "CIO: CIO-item mean ≥ ½ level above both sides' means."
pub fn is_cio(model: &Model<'_>, answers: &Answers, filled: &Filled) -> bool {
    let Some(role) = takes_part(model, RoleId::Cio, answers) else {
        return false;
    };
    let side = |items: &[rolefit_core::Weighted<ItemIndex>]| -> Vec<(ItemIndex, i64)> {
        items
            .iter()
            .map(|it| (it.question, i64::from(it.weight)))
            .collect()
    };
    let means =
        [own(role), side(model.axis.cto), side(model.axis.vpe)].map(|items| mean(&items, filled));
    let [Some(own), Some(cto), Some(vpe)] = means else {
        return false;
    };
    let above = own - fraction(1, 2);
    above >= cto && above >= vpe
}

fn mean(items: &[(ItemIndex, i64)], filled: &Filled) -> Option<BigRational> {
    let (mut all, mut sum) = (0, 0);
    for (item, w) in items {
        if let Some(x) = filled.items[usize::from(item.0)] {
            all += w;
            sum += w * x;
        }
    }
    (all > 0).then(|| fraction(sum, all))
}

/// "Head of Engineering: verdict not `cto`, S_VPE < 55, S_HoE ≥ 75." The two scores may come from different completions:
/// that is how it is found whether the rule can ever hold.
pub fn is_head(
    model: &Model<'_>,
    answers: &Answers,
    cto: bool,
    of_vpe: &Filled,
    of_head: &Filled,
) -> bool {
    let Some(head) = takes_part(model, RoleId::HeadOfEngineering, answers) else {
        return false;
    };
    let vpe = model
        .roles
        .iter()
        .find(|it| it.role == RoleId::VpEngineering);
    let vpe = vpe.and_then(|vpe| score(vpe, of_vpe));
    match (vpe, score(head, of_head)) {
        (Some(vpe), Some(head)) => !cto && vpe < whole(55) && head >= whole(75),
        _ => false,
    }
}

fn score(role: &RoleTarget<'_>, filled: &Filled) -> Option<BigRational> {
    let (mut all, mut twelfths) = (0, 0);
    for part in role.target.requirements {
        if let Some(x) = filled.items[usize::from(part.item.0)] {
            let (w, r) = (i64::from(part.weight), i64::from(part.level.get()));
            all += w;
            twelfths += 12 * w * x.min(r) / r;
        }
    }
    (all > 0).then(|| fraction(100 * twelfths, 12 * all))
}

/// What one completion reads, given what the seat's rule says.
pub fn other_role(
    model: &Model<'_>,
    answers: &Answers,
    seat: Verdict,
    filled: &Filled,
) -> Option<RoleId> {
    if is_cio(model, answers, filled) {
        Some(RoleId::Cio)
    } else if is_head(model, answers, seat == Verdict::Cto, filled, filled) {
        Some(RoleId::HeadOfEngineering)
    } else {
        None
    }
}
