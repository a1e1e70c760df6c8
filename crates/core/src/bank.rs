//! The bank: which questions can be asked, and in which family each item stands.

use crate::answers::Choice;
use crate::types::TypeId;

/// The place of an item in its bank. Internal: never stored or sent, since a new item moves it. Ids are for that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemIndex(pub u16);

/// The place of a pair in its bank. Internal, like [`ItemIndex`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PairIndex(pub u16);

/// The place of a block in its bank. Internal, like [`ItemIndex`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlockIndex(pub u16);

/// One question of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Two pieces of real work set against each other.
    Pair(PairIndex),
    /// Five anchored levels.
    Item(ItemIndex),
    /// Four pieces of real work, one a type: which most, which least.
    Block(BlockIndex),
}

/// What an item tells about. Every item has exactly one family; unanswered items are filled from their own family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The CTO side of the seat: what to build, and why.
    Cto,
    /// The VP of Engineering side of the seat: how, and how well.
    VpEngineering,
    /// None of the others: what seats and types share.
    General,
    /// What defines one type of CTO.
    Type(TypeId),
}

impl Family {
    /// Every family, in order.
    pub const ALL: [Self; 11] = [
        Self::Cto,
        Self::VpEngineering,
        Self::General,
        Self::Type(TypeId::Startup),
        Self::Type(TypeId::ScaleUp),
        Self::Type(TypeId::Enterprise),
        Self::Type(TypeId::ProductLed),
        Self::Type(TypeId::Platform),
        Self::Type(TypeId::Transformation),
        Self::Type(TypeId::Fractional),
        Self::Type(TypeId::AiFocused),
    ];

    /// The family's stable id; a type's family has the type's.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cto => "cto",
            Self::VpEngineering => "vpe",
            Self::General => "general",
            Self::Type(kind) => kind.as_str(),
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

/// A block: four pieces of real work, each of another type. The answer names which is most and which is least like the
/// person's best work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block<'a> {
    /// The stable id.
    pub id: &'a str,
    /// The type each piece of work belongs to; no type twice.
    pub pieces: [TypeId; 4],
}

impl Block<'_> {
    /// Whether one of the pieces is of this type.
    #[must_use]
    pub fn offers(&self, kind: TypeId) -> bool {
        self.pieces.contains(&kind)
    }

    /// Whether the choice names two of the block's pieces.
    #[must_use]
    pub fn allows(&self, choice: Choice) -> bool {
        self.offers(choice.most()) && self.offers(choice.least())
    }
}

/// All questions one side (candidate or company) can be asked.
#[derive(Clone, Copy, Debug)]
pub struct Bank<'a> {
    // INVARIANT: items, pairs and blocks are each sorted by id without repeats and hold at most 65,535 entries; the urn
    // fills open questions in this order, which therefore does not depend on how the data was written down. No block
    // offers a type twice.
    version: &'a str,
    items: &'a [Item<'a>],
    pairs: &'a [Pair<'a>],
    blocks: &'a [Block<'a>],
}

/// Why questions do not form a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BankError {
    /// An id is not greater than the one before it: the list is unsorted or holds an id twice.
    OutOfOrder(String),
    /// The block with this id offers two pieces of one type.
    RepeatedPiece(String),
    /// More than 65,535 questions of one kind.
    TooMany,
}

impl std::fmt::Display for BankError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OutOfOrder(id) => write!(f, "question `{id}` is out of order or repeated"),
            Self::RepeatedPiece(id) => write!(f, "block `{id}` offers a type twice"),
            Self::TooMany => write!(f, "more than 65,535 questions of one kind"),
        }
    }
}

impl std::error::Error for BankError {}

impl<'a> Bank<'a> {
    /// Makes a bank of the catalogue version `version`.
    ///
    /// # Errors
    /// When items, pairs or blocks are not strictly sorted by id, or more than 65,535, and when a block offers a type
    /// twice.
    pub fn new(
        version: &'a str,
        items: &'a [Item<'a>],
        pairs: &'a [Pair<'a>],
        blocks: &'a [Block<'a>],
    ) -> Result<Self, BankError> {
        in_order(items.iter().map(|item| item.id))?;
        in_order(pairs.iter().map(|pair| pair.id))?;
        in_order(blocks.iter().map(|block| block.id))?;
        match blocks.iter().find(|block| repeats(block)) {
            Some(block) => Err(BankError::RepeatedPiece(block.id.to_owned())),
            None => Ok(Self {
                version,
                items,
                pairs,
                blocks,
            }),
        }
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

    /// The blocks, sorted by id.
    #[must_use]
    pub const fn blocks(&self) -> &'a [Block<'a>] {
        self.blocks
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

    /// The block at `index`.
    #[must_use]
    pub fn block(&self, index: BlockIndex) -> Option<&'a Block<'a>> {
        self.blocks.get(usize::from(index.0))
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

    /// Where the block `id` stands.
    #[must_use]
    pub fn block_index(&self, id: &str) -> Option<BlockIndex> {
        let at = self
            .blocks
            .binary_search_by(|block| block.id.cmp(id))
            .ok()?;
        u16::try_from(at).ok().map(BlockIndex)
    }

    /// Every item's place, in order.
    pub fn item_indices(&self) -> impl Iterator<Item = ItemIndex> + use<> {
        indices(self.items.len()).map(ItemIndex)
    }

    /// Every pair's place, in order.
    pub fn pair_indices(&self) -> impl Iterator<Item = PairIndex> + use<> {
        indices(self.pairs.len()).map(PairIndex)
    }

    /// Every block's place, in order.
    pub fn block_indices(&self) -> impl Iterator<Item = BlockIndex> + use<> {
        indices(self.blocks.len()).map(BlockIndex)
    }
}

/// Whether the block offers a type twice.
fn repeats(block: &Block<'_>) -> bool {
    let mut kinds = block.pieces;
    kinds.sort_unstable();
    kinds.array_windows().any(|[one, next]| one == next)
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
mod tests;
