//! The table of checks. Each is one small function named as its problem's code; each reports every
//! problem of its kind.

mod anchors;
mod belonging;
mod blocks;
mod choices;
mod groups;
mod ids;
mod numbers;
mod pairs;
mod roles;
mod seat;
mod sources;
mod targets;
mod texts;
mod types;
mod ui;

use crate::files::File;
use crate::place::Place;
use crate::problem::Findings;
use crate::raw::{Raw, SHAPE};

/// Said only where the checks let something through that cannot be converted: a gap in this table.
pub(crate) const UNCONVERTIBLE: &str = "unconvertible";

struct Check {
    code: &'static str,
    /// Files without which the check would report what is only unread: it is left out where one of
    /// them is broken.
    needs: &'static [File],
    run: fn(&Raw, &Report<'_>),
}

/// What a check reports to; it knows the check's code.
struct Report<'a> {
    code: &'static str,
    findings: &'a Findings,
}

impl Report<'_> {
    fn at(&self, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.findings.report(self.code, place, message, help);
    }

    /// Where that is, for a message about another place.
    fn name(&self, place: Place) -> String {
        format!("{}:{}", self.findings.path(place), place.line)
    }
}

macro_rules! checks {
    ($($module:ident::$name:ident [$($need:ident),*];)*) => {
        &[$(Check { code: stringify!($name), needs: &[$(File::$need),*], run: $module::$name }),*]
    };
}

const CHECKS: &[Check] = checks! {
    ids::version_format [];
    ids::id_format [];
    ids::duplicate_id [];
    sources::unknown_source_kind [];
    sources::source_details [];
    sources::unknown_source [Sources];
    sources::unused_source [Items, Pairs, Blocks, Emphasis, Facts, Wants, Roles, Types, Groups, Disagreements];
    sources::missing_citation [];
    sources::unknown_strength [];
    sources::judgement_strength [];
    numbers::weight_range [];
    numbers::level_range [];
    seat::unknown_family [];
    seat::unknown_side [];
    seat::too_few_pairs [Pairs];
    seat::too_few_items [Items];
    seat::too_few_competencies [Items];
    seat::unbalanced_first [Pairs];
    targets::wrong_target [];
    targets::unknown_item [Items];
    targets::duplicate_requirement [];
    targets::unweighed_item [Roles, Types, Groups];
    roles::side_item_missing [Roles];
    roles::own_items [Roles, Items];
    roles::target_concentration [Roles];
    types::too_few_defining [Items];
    types::defining_item_missing [Types];
    types::defining_level [Items];
    types::defining_share [Types, Items];
    types::too_many_shared [Items];
    types::headline_tied [Types, Items];
    groups::too_few_groups [Groups];
    groups::group_too_small [Groups];
    groups::contrast_items [];
    blocks::block_pieces [];
    blocks::block_balance [Blocks];
    blocks::pieces_unequal [];
    blocks::piece_endings [];
    blocks::piece_names_type [];
    choices::unknown_fact_kind [];
    choices::fact_fields [];
    choices::options_count [];
    belonging::missing_text [ItemTexts, PairTexts, BlockTexts, EmphasisTexts, FactTexts, WantTexts, RoleTexts, TypeTexts, GroupTexts, CompetencyTexts, DisagreementTexts];
    belonging::orphan_text [Items, Pairs, Blocks, Emphasis, Facts, Wants, Groups, Disagreements];
    texts::empty_text [];
    texts::plain_text [];
    texts::straight_quotes [];
    texts::name_form [];
    texts::question_form [];
    texts::sentence_form [];
    texts::duplicate_text [];
    texts::sides_too_few [];
    anchors::anchors_not_five [];
    anchors::evidence_not_five [];
    anchors::duplicate_anchors [];
    anchors::anchors_unequal [];
    anchors::anchor_endings [];
    anchors::evidence_sentence [];
    anchors::evidence_length [];
    pairs::statements_unequal [];
    pairs::statement_names_seat [];
    pairs::statement_endings [];
    ui::ui_key [];
    ui::ui_placeholder [];
    ui::plural_without_n [];
    ui::plural_differs [];
};

/// Runs every check whose files could be read.
pub(crate) fn run(raw: &Raw, findings: &Findings) {
    for check in CHECKS {
        if !check.needs.iter().any(|file| raw.broken.contains(file)) {
            (check.run)(
                raw,
                &Report {
                    code: check.code,
                    findings,
                },
            );
        }
    }
}

/// Every kind of problem a catalogue can have, by its code: those of a file's shape first, then the
/// table of checks.
pub fn codes() -> impl Iterator<Item = &'static str> {
    SHAPE
        .into_iter()
        .chain(CHECKS.iter().map(|check| check.code))
}
