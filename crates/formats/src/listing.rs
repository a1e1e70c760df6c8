//! What the catalogue asks, as a list.

use rolefit_core::Family;
use serde::Serialize;

use crate::document::to_pretty;
use crate::typed::words::word;

/// The questions of the catalogue compiled in, by id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// The catalogue's version.
    pub catalogue_version: String,
    /// The items.
    pub items: Vec<ListedItem>,
    /// The pairs.
    pub pairs: Vec<ListedPair>,
}

/// An item of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedItem {
    /// The stable id.
    pub id: String,
    /// What the item tells about.
    #[serde(serialize_with = "word")]
    pub family: Family,
    /// The group of items it belongs to.
    pub competency: String,
    /// A short name.
    pub name: String,
}

/// A pair of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedPair {
    /// The stable id.
    pub id: String,
    /// A short name.
    pub name: String,
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
