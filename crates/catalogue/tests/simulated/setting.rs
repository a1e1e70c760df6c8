//! What simulated people are asked: this catalogue's questions, and which of them share a competency.

use rolefit_catalogue::{company, item_competency};
use rolefit_core::{ItemIndex, Model};

use crate::people::Setting;

/// The setting of a model of the candidate's bank.
pub fn of(model: Model<'_>) -> Setting<'_> {
    with(model, item_competency)
}

/// The setting of the company's model: its items are needs, grouped by the competencies they ask for.
pub fn of_the_company() -> Setting<'static> {
    with(company::model(), company::item_competency)
}

fn with(model: Model<'_>, competency: fn(ItemIndex) -> &'static str) -> Setting<'_> {
    let of_items: Vec<_> = model.bank.item_indices().map(competency).collect();
    let mut names = of_items.clone();
    names.sort_unstable();
    names.dedup();
    Setting {
        model,
        competencies: of_items
            .iter()
            .map(|name| names.binary_search(name).unwrap())
            .collect(),
    }
}
