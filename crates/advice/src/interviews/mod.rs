//! An interview kit for a need: who asks about what, what there is to hear, the case, and the same for referees.
//!
//! Everybody asks about a few competencies only, the heaviest are asked about by two, and all write down what they saw on
//! the anchors of the same questions the candidate answered.
//!
//! - `panel`: interviewers and their sheets
//! - `still`: for one candidate, only what is still unknown
//! - [`case`]: the 90-minute case, graded on five steps of a decision
//! - `reviews`: what raters say of one candidate: where they differ, what is missing, where they agree
//! - [`referee`]: the same anchors for somebody who was there

pub mod case;
mod panel;
pub mod referee;
mod reviews;
mod still;

use rolefit_catalogue::{guidance, ui};
use rolefit_core::{ItemIndex, Level};

pub use case::{Case, Grade, Part, case};
pub(crate) use panel::competencies;
pub use panel::{MOST_EACH, at_hand, panel, panel_of};
pub use referee::{ReferenceQuestion, reference_kit};
pub use reviews::{Opinion, Reviewed, Reviews, reviews};
pub use still::{Standing, still_unknown};

/// Somebody who interviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Interviewer {
    /// Whom the person will report to.
    Manager,
    /// An executive from another function.
    Business,
    /// The head of product.
    Product,
    /// A technology leader of the same rank.
    Technology,
    /// A technology leader from outside, where the company has nobody technical to ask.
    Outside,
    /// Two of those who will be led.
    Engineers,
    /// A member of the board.
    Board,
}

impl Interviewer {
    /// Everybody, in the order in which a candidate meets them.
    pub const ALL: [Self; 7] = [
        Self::Manager,
        Self::Business,
        Self::Product,
        Self::Technology,
        Self::Outside,
        Self::Engineers,
        Self::Board,
    ];

    /// The stable id, as used in files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Manager => "manager",
            Self::Business => "business",
            Self::Product => "product",
            Self::Technology => "technology",
            Self::Outside => "outside",
            Self::Engineers => "engineers",
            Self::Board => "board",
        }
    }

    /// Who it is, as the heading of the interviewer's own sheet.
    #[must_use]
    pub fn on_the_sheet(self) -> &'static str {
        match self {
            Self::Manager => ui::interview_sheet_manager(),
            Self::Business => ui::interview_sheet_business(),
            Self::Product => ui::interview_sheet_product(),
            Self::Technology => ui::interview_sheet_technology(),
            Self::Outside => ui::interview_sheet_outside(),
            Self::Engineers => ui::interview_sheet_engineers(),
            Self::Board => ui::interview_sheet_board(),
        }
    }

    /// Who it is, as a candidate is told; to begin a sentence with.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Manager => ui::interview_who_manager(),
            Self::Business => ui::interview_who_business(),
            Self::Product => ui::interview_who_product(),
            Self::Technology => ui::interview_who_technology(),
            Self::Outside => ui::interview_who_outside(),
            Self::Engineers => ui::interview_who_engineers(),
            Self::Board => ui::interview_who_board(),
        }
    }
}

/// A question of the bank that an answer is rated on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The candidate's item; its five anchors are the scale.
    pub item: ItemIndex,
    /// The level the need requires.
    pub required: Level,
    /// Its weight in the need.
    pub weight: u16,
    /// How it stands for the candidate at hand; open where the kit is for nobody in particular.
    pub standing: Standing,
}

/// A competency on a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The competency's id.
    pub id: &'static str,
    /// What to ask and what to listen for.
    pub guide: &'static guidance::InterviewText,
    /// What is rated, heaviest first.
    pub probes: Vec<Probe>,
    /// The needs behind it, sorted.
    pub needs: Vec<&'static str>,
    /// Its weight in the need.
    pub weight: u32,
}

/// What one interviewer asks about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Who.
    pub interviewer: Interviewer,
    /// The facts that put this interviewer on the panel.
    pub facts: Vec<&'static str>,
    /// Heaviest first, at most [`MOST_EACH`].
    pub competencies: Vec<Asked>,
}

/// Everybody who interviews.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// In the order in which a candidate meets them; nobody without a competency.
    pub sheets: Vec<Sheet>,
    /// Competencies of the need that nobody asks about, because it names more than can be asked; heaviest first.
    pub left_out: Vec<&'static str>,
}
