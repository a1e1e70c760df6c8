//! Links: what is passed on in the fragment of an address, after [`ROUTE`], and is never sent to any server.
//!
//! A link holds one [`Link`]: named fields as JSON, deflated, with a checksum, as base64url. [`Link::open`] is pure: it
//! takes text and gives what is in it, or says what is wrong; it changes nothing anywhere. Nothing is inflated beyond a
//! bound, and nothing that was opened is trusted more than a file from a stranger.
//!
//! - [`packed`]: text to bytes and back; [`envelope`]: which kind, which version; [`intake`]: asking a stakeholder;
//!   [`mod@brief`]: telling a candidate about a role, [`checked`]: whether that can stand; [`line`]: a line of text

pub(crate) mod brief;
pub(crate) mod checked;
pub(crate) mod envelope;
pub(crate) mod intake;
pub(crate) mod line;
pub(crate) mod packed;

pub use brief::{Asked, BriefLink, GlanceLine, Said};
pub use intake::{IntakeReply, IntakeRequest};
pub use line::Line;

use crate::code::Code;
use crate::problem::Problem;
use envelope::Opened;

/// What stands before the text of a link in the fragment of an address.
pub const ROUTE: &str = "#/open/";

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// A request to a stakeholder to answer questions about the company's need.
    Intake(IntakeRequest),
    /// What the stakeholder answered, on the way back.
    IntakeReply(IntakeReply),
    /// A role as a candidate is told of it.
    Brief(Box<BriefLink>),
}

/// The kinds of link there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// [`Link::Intake`].
    Intake,
    /// [`Link::IntakeReply`].
    IntakeReply,
    /// [`Link::Brief`].
    Brief,
}

impl LinkKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Intake, Self::IntakeReply, Self::Brief];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::IntakeReply => "intake_reply",
            Self::Brief => "brief",
        }
    }

    /// The version of the kind that is written and read here.
    #[must_use]
    pub const fn version(self) -> u32 {
        match self {
            Self::Intake | Self::IntakeReply | Self::Brief => 1,
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == id)
    }
}

impl Link {
    /// Opens a link: the text after [`ROUTE`], or a whole address that has it. White space around it does not matter.
    ///
    /// # Errors
    /// With every problem found, each with what to do about it. Places name fields of the link's JSON, without lines.
    pub fn open(text: &str) -> Result<Self, Vec<Problem>> {
        let text = text.split_once(ROUTE).map_or(text, |(_, text)| text);
        let bytes = packed::unpack(text.trim()).map_err(|problem| vec![problem])?;
        let json = String::from_utf8(bytes).map_err(|_| vec![not_text()])?;
        let opened = Opened::new(&json)?;
        match opened.kind {
            LinkKind::Intake => opened.payload().map(Self::Intake),
            LinkKind::IntakeReply => opened.payload().map(Self::IntakeReply),
            LinkKind::Brief => opened.payload().map(Box::new).map(Self::Brief),
        }
    }

    /// The text of the link, to stand after [`ROUTE`]: ASCII letters, digits, `-` and `_`. What a link holds always
    /// gives the same text.
    ///
    /// # Errors
    /// With [`Code::LinkTooLong`] when it is too much for a link.
    pub fn to_text(&self) -> Result<String, Problem> {
        match self {
            Self::Intake(request) => envelope::pack(request),
            Self::IntakeReply(reply) => envelope::pack(reply),
            Self::Brief(brief) => envelope::pack(&**brief),
        }
    }

    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> LinkKind {
        match self {
            Self::Intake(_) => LinkKind::Intake,
            Self::IntakeReply(_) => LinkKind::IntakeReply,
            Self::Brief(_) => LinkKind::Brief,
        }
    }
}

fn not_text() -> Problem {
    packed::problem(
        Code::NotUtf8,
        "what the link holds is not text".to_owned(),
        "It was not made by rolefit. Ask whoever sent it for a new one.",
    )
}
