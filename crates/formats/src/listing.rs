//! What the catalogue asks, as a list.

use rolefit_core::Family;

use crate::document::to_pretty;
use crate::json::{Json, Node, Path};
use crate::problem::Problems;
use crate::wire::Wire;
use crate::wire::macros::wire_struct;
use crate::wire::words::wire_words;

wire_words!(Family, &Family::ALL);

wire_struct! {
    /// The questions of the catalogue compiled in, by id.
    pub struct Listing {
        /// The catalogue's version.
        catalogue_version: String,
        /// The items.
        items: Vec<ListedItem>,
        /// The pairs.
        pairs: Vec<ListedPair>,
    }
}

wire_struct! {
    /// An item of the catalogue.
    pub struct ListedItem {
        /// The stable id.
        id: String,
        /// What the item tells about.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::words::<Family>"))]
        family: Family,
        /// The group of items it belongs to.
        competency: String,
        /// A short name.
        name: String,
    }
}

wire_struct! {
    /// A pair of the catalogue.
    pub struct ListedPair {
        /// The stable id.
        id: String,
        /// A short name.
        name: String,
    }
}

impl Listing {
    /// The list of the catalogue compiled in.
    #[must_use]
    pub fn new() -> Self {
        let bank = rolefit_catalogue::candidate();
        Self {
            catalogue_version: rolefit_catalogue::VERSION.to_owned(),
            items: bank
                .items()
                .iter()
                .zip(bank.item_indices())
                .map(|(item, index)| ListedItem {
                    id: item.id.to_owned(),
                    family: item.family,
                    competency: rolefit_catalogue::item_competency(index).to_owned(),
                    name: rolefit_catalogue::item_text(index).name.to_owned(),
                })
                .collect(),
            pairs: bank
                .pairs()
                .iter()
                .zip(bank.pair_indices())
                .map(|(pair, index)| ListedPair {
                    id: pair.id.to_owned(),
                    name: rolefit_catalogue::pair_text(index).name.to_owned(),
                })
                .collect(),
        }
    }

    /// The list as JSON, for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        to_pretty(self)
    }
}

impl Default for Listing {
    fn default() -> Self {
        Self::new()
    }
}
