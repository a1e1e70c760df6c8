//! The eight types of CTO.

/// A type of CTO: what kind of company and work somebody leads technology for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TypeId {
    /// First product, first engineers, little money.
    Startup,
    /// A growing company and its bottlenecks.
    ScaleUp,
    /// A large estate, several businesses, regulators.
    Enterprise,
    /// Technology led by what the product needs.
    ProductLed,
    /// Platforms others build on, and that they hold.
    Platform,
    /// Old ways and systems replaced.
    Transformation,
    /// Several clients, bounded mandates.
    Fractional,
    /// AI in strategy and product.
    AiFocused,
}

impl TypeId {
    /// Every type, in the order they are shown where nothing else orders them.
    pub const ALL: [Self; 8] = [
        Self::Startup,
        Self::ScaleUp,
        Self::Enterprise,
        Self::ProductLed,
        Self::Platform,
        Self::Transformation,
        Self::Fractional,
        Self::AiFocused,
    ];

    /// The type's stable id, as used in every file and on every wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Startup => "startup",
            Self::ScaleUp => "scale_up",
            Self::Enterprise => "enterprise",
            Self::ProductLed => "product_led",
            Self::Platform => "platform",
            Self::Transformation => "transformation",
            Self::Fractional => "fractional",
            Self::AiFocused => "ai_focused",
        }
    }

    /// The type with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == id)
    }
}
