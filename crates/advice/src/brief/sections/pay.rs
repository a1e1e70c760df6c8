//! Pay and terms.

use rolefit_catalogue::ui;

use crate::brief::draft::{Draft, sentence};
use crate::brief::section::{Input, Missing, Sentence};
use crate::brief::words::{count, per_cent, thousands};

pub(super) fn write(draft: &mut Draft<'_>) {
    base(draft);
    let facts = &draft.basis.company.facts;
    match facts.number("pay_bonus") {
        Some(0) => draft.say(ui::brief_pay_no_bonus(), [Input::Fact("pay_bonus")]),
        Some(share) => {
            let share = ui::brief_pay_bonus(&share.to_string());
            draft.say(share, [Input::Fact("pay_bonus")]);
        }
        None => {}
    }
    draft.end_paragraph();
    equity(draft);
    match draft.number("severance_months") {
        Some(0) => draft.say(
            ui::brief_severance_none(),
            [Input::Fact("severance_months")],
        ),
        Some(1) => draft.say(ui::brief_severance_one(), [Input::Fact("severance_months")]),
        Some(months) => draft.say(
            ui::brief_severance(&count(months)),
            [Input::Fact("severance_months")],
        ),
        None => {}
    }
}

/// Lower and upper end and the currency; `None` where one of them is missing or they contradict each other.
fn range<'a>(draft: &mut Draft<'a>) -> Option<(u32, u32, &'a str)> {
    let low = draft.number("pay_base_low");
    let high = draft.number("pay_base_high");
    let currency = draft.text("pay_currency");
    let (low, high, currency) = (low?, high?, currency?);
    if low > high {
        draft.missing(Missing::Contradiction("pay_base_low", "pay_base_high"));
        return None;
    }
    Some((low, high, currency))
}

const PAY: [Input; 3] = [
    Input::Fact("pay_base_low"),
    Input::Fact("pay_base_high"),
    Input::Fact("pay_currency"),
];

/// The range of base pay, in a row.
pub(super) fn at_a_glance(draft: &mut Draft<'_>) -> Option<Sentence> {
    let (low, high, currency) = range(draft)?;
    let text = if low == high {
        ui::brief_pay_short_fixed(currency, &thousands(low))
    } else {
        ui::brief_pay_short_range(currency, &thousands(low), &thousands(high))
    };
    Some(sentence(text, PAY))
}

fn base(draft: &mut Draft<'_>) {
    let Some((low, high, currency)) = range(draft) else {
        return;
    };
    let text = if low == high {
        ui::brief_pay_fixed(currency, &thousands(low))
    } else {
        ui::brief_pay_range(currency, &thousands(low), &thousands(high))
    };
    draft.say(text, PAY);
}

fn equity(draft: &mut Draft<'_>) {
    let facts = &draft.basis.company.facts;
    // Nobody need be asked for shares of what has none.
    if facts.choice("funding") == Some("public_sector") && !facts.answered("equity_high") {
        return;
    }
    let low = draft.number("equity_low");
    let high = draft.number("equity_high");
    let (Some(low), Some(high)) = (low, high) else {
        return;
    };
    let from = [Input::Fact("equity_low"), Input::Fact("equity_high")];
    if low > high {
        draft.missing(Missing::Contradiction("equity_low", "equity_high"));
        return;
    }
    if high == 0 {
        draft.say(ui::brief_equity_none(), from);
        return;
    }
    if low == high {
        draft.say(ui::brief_equity_fixed(&per_cent(low)), from);
    } else {
        let text = ui::brief_equity_range(&per_cent(low), &per_cent(high));
        draft.say(text, from);
    }
    vesting(draft);
}

fn vesting(draft: &mut Draft<'_>) {
    let Some(years) = draft.number("vesting_years").filter(|years| *years > 0) else {
        return;
    };
    let length = match years {
        1 => ui::brief_years_one().to_owned(),
        years => ui::brief_years(&count(years)),
    };
    let cliff = draft.basis.company.facts.number("cliff_months");
    let both = [Input::Fact("vesting_years"), Input::Fact("cliff_months")];
    match cliff {
        // A first part that comes after the last one is no first part.
        Some(months) if months > years.saturating_mul(12) => {
            draft.missing(Missing::Contradiction("vesting_years", "cliff_months"));
        }
        Some(0) => draft.say(ui::brief_vesting_no_cliff(&length), both),
        Some(months) => {
            let wait = match months {
                1 => ui::brief_months_one().to_owned(),
                months => ui::brief_months(&count(months)),
            };
            draft.say(ui::brief_vesting_cliff(&length, &wait), both);
        }
        None => draft.say(ui::brief_vesting(&length), [Input::Fact("vesting_years")]),
    }
}
