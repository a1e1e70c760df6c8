//! What a company's offer supplies of what somebody wants.

use rolefit_catalogue::company::{self, SuppliedBy, Supply};
use rolefit_core::matching::{Limit, Supplied, Want};

use crate::company::Facts;

/// What somebody wants, as a profile says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// The want's id.
    pub id: &'a str,
    /// The id of the option wanted.
    pub option: &'a str,
    /// How much it matters, 1..=3.
    pub importance: u8,
}

/// The wants with what the company supplies of each, in the catalogue's order, for
/// [`needs_met`](rolefit_core::matching::needs_met). Wants and options the catalogue does not have are left out.
#[must_use]
pub fn offered(facts: &Facts, wanted: &[Wanted<'_>]) -> Vec<Want<'static>> {
    company::supplies()
        .iter()
        .filter_map(|supply| {
            let said = wanted.iter().find(|it| it.id == supply.want)?;
            let options = rolefit_catalogue::want(supply.want)?.options;
            let place = options.iter().position(|it| it.id == said.option)?;
            Some(Want {
                id: supply.want,
                importance: said.importance,
                wanted: u8::try_from(place).ok()?,
                options: u8::try_from(options.len()).ok()?,
                reading: supply.reading,
                supply: supplied(supply, facts),
            })
        })
        .collect()
}

/// What the offer comes to; `None` where its fact was not answered, or is an amount in a currency the options are not in.
fn supplied(supply: &Supply, facts: &Facts) -> Option<Supplied<'static>> {
    let place = match supply.by {
        SuppliedBy::Options(_) => supply.of_option(facts.choice(supply.fact)?)?,
        // Below the first place it supplies no more than that one.
        SuppliedBy::Numbers(_) => supply.of_number(facts.number(supply.fact)?).unwrap_or(0),
    };
    if !supply.currencies.is_empty() {
        let currency = facts.text("pay_currency")?;
        supply.currencies.iter().find(|it| **it == currency)?;
    }
    Some(Supplied {
        fact: supply.fact,
        place,
        limit: limit(supply.want, facts),
    })
}

/// The tightest limit on a want: where some of a cap's facts are answered and none as it asks.
fn limit(want: &str, facts: &Facts) -> Option<Limit<'static>> {
    company::caps()
        .iter()
        .filter(|cap| cap.want == want)
        .filter(|cap| {
            let said = || cap.facts.iter().filter_map(|fact| facts.choice(fact));
            said().next().is_some() && said().all(|option| option != cap.unless)
        })
        .map(|cap| Limit {
            most: cap.most,
            facts: cap.facts,
        })
        .min_by_key(|limit| limit.most)
}
