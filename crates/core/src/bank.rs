//! The bank: which questions can be asked, and in which family each item stands.

/// The place of an item in its bank. Internal: never stored or sent, since a new item moves it. Ids are for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIndex(pub u16);

/// The place of a pair in its bank. Internal, like [`ItemIndex`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairIndex(pub u16);

/// One question of either kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Two pieces of real work set against each other.
    Pair(PairIndex),
    /// Five anchored levels.
    Item(ItemIndex),
}

/// What an item tells about. Every item has exactly one family; unanswered items are filled from their own family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The CTO side of the seat: what to build, and why.
    Cto,
    /// The VP of Engineering side of the seat: how, and how well.
    VpEngineering,
    /// Neither side: what both seats share.
    General,
}

impl Family {
    /// Every family, in order.
    pub const ALL: [Self; 3] = [Self::Cto, Self::VpEngineering, Self::General];

    /// The family's stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::VpEngineering => "vpe",
            Self::General => "general",
        }
    }
}

/// An item: five behaviourally anchored levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The one family it belongs to.
    pub family: Family,
}

/// A pair: two pieces of real work set against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair<'a> {
    /// The stable id.
    pub id: &'a str,
}

/// All questions one side (candidate or company) can be asked.
#[derive(Clone, Copy, Debug)]
pub struct Bank<'a> {
    // INVARIANT: items and pairs are each sorted by id without repeats and hold at most 65,535 entries; the urn fills
    // open questions in this order, which therefore does not depend on how the data was written down.
    version: &'a str,
    items: &'a [Item<'a>],
    pairs: &'a [Pair<'a>],
}

/// Why questions do not form a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BankError {
    /// An id is not greater than the one before it: the list is unsorted or holds an id twice.
    OutOfOrder(String),
    /// More than 65,535 questions of one kind.
    TooMany,
}

impl std::fmt::Display for BankError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OutOfOrder(id) => write!(f, "question `{id}` is out of order or repeated"),
            Self::TooMany => write!(f, "more than 65,535 questions of one kind"),
        }
    }
}

impl std::error::Error for BankError {}

impl<'a> Bank<'a> {
    /// Makes a bank of the catalogue version `version`.
    ///
    /// # Errors
    /// When items or pairs are not strictly sorted by id, or more than 65,535.
    pub fn new(
        version: &'a str,
        items: &'a [Item<'a>],
        pairs: &'a [Pair<'a>],
    ) -> Result<Self, BankError> {
        in_order(items.iter().map(|item| item.id))?;
        in_order(pairs.iter().map(|pair| pair.id))?;
        Ok(Self {
            version,
            items,
            pairs,
        })
    }

    /// The catalogue version, which every random number depends on.
    #[must_use]
    pub const fn version(&self) -> &'a str {
        self.version
    }

    /// The items, sorted by id.
    #[must_use]
    pub const fn items(&self) -> &'a [Item<'a>] {
        self.items
    }

    /// The pairs, sorted by id.
    #[must_use]
    pub const fn pairs(&self) -> &'a [Pair<'a>] {
        self.pairs
    }

    /// The item at `index`.
    #[must_use]
    pub fn item(&self, index: ItemIndex) -> Option<&'a Item<'a>> {
        self.items.get(usize::from(index.0))
    }

    /// The pair at `index`.
    #[must_use]
    pub fn pair(&self, index: PairIndex) -> Option<&'a Pair<'a>> {
        self.pairs.get(usize::from(index.0))
    }

    /// Where the item `id` stands.
    #[must_use]
    pub fn item_index(&self, id: &str) -> Option<ItemIndex> {
        let at = self.items.binary_search_by(|item| item.id.cmp(id)).ok()?;
        u16::try_from(at).ok().map(ItemIndex)
    }

    /// Where the pair `id` stands.
    #[must_use]
    pub fn pair_index(&self, id: &str) -> Option<PairIndex> {
        let at = self.pairs.binary_search_by(|pair| pair.id.cmp(id)).ok()?;
        u16::try_from(at).ok().map(PairIndex)
    }

    /// Every item's place, in order.
    pub fn item_indices(&self) -> impl Iterator<Item = ItemIndex> + use<> {
        indices(self.items.len()).map(ItemIndex)
    }

    /// Every pair's place, in order.
    pub fn pair_indices(&self) -> impl Iterator<Item = PairIndex> + use<> {
        indices(self.pairs.len()).map(PairIndex)
    }
}

fn indices(length: usize) -> impl Iterator<Item = u16> {
    0..u16::try_from(length).unwrap_or(u16::MAX)
}

fn in_order<'a>(ids: impl Iterator<Item = &'a str>) -> Result<(), BankError> {
    let mut before: Option<&str> = None;
    for (count, id) in ids.enumerate() {
        if count >= usize::from(u16::MAX) {
            return Err(BankError::TooMany);
        }
        if before.is_some_and(|before| before >= id) {
            return Err(BankError::OutOfOrder(id.to_owned()));
        }
        before = Some(id);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn item(id: &str) -> Item<'_> {
        Item {
            id,
            family: Family::General,
        }
    }

    #[test]
    fn refuses_unsorted_and_repeated_ids() {
        let unsorted = [item("b"), item("a")];
        let repeated = [item("a"), item("a")];
        for items in [unsorted, repeated] {
            assert_eq!(
                Bank::new("1", &items, &[]).err(),
                Some(BankError::OutOfOrder("a".into()))
            );
        }
    }

    #[test]
    fn finds_questions_by_id() {
        let items = [item("a"), item("c")];
        let bank = Bank::new("1", &items, &[]).unwrap();
        assert_eq!(bank.item_index("c"), Some(ItemIndex(1)));
        assert_eq!(bank.item_index("b"), None);
        assert_eq!(bank.item(ItemIndex(2)), None);
    }
}
