//! What simulated people are asked: this catalogue's questions, and which of them share a competency.

use rolefit_catalogue::item_competency;
use rolefit_core::Model;

use crate::people::Setting;

/// The setting of a model of the candidate's bank.
pub fn of(model: Model<'_>) -> Setting<'_> {
    let of_items: Vec<_> = model.bank.item_indices().map(item_competency).collect();
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
