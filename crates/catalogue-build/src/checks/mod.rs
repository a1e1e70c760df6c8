//! The table of checks. Each is one small function named as its problem's code; each reports every
//! problem of its kind.

mod anchors;
mod belonging;
mod blocks;
mod bounds;
mod choices;
mod confidence;
mod demands;
mod groups;
mod guidance;
mod ids;
mod leanings;
mod lexicon;
mod linter;
mod numbers;
mod offers;
mod pairs;
mod roles;
mod seat;
mod sources;
mod stages;
mod targets;
mod texts;
mod types;
mod ui;

use crate::catalogue::BankId;
use crate::files::File;
use crate::place::Place;
use crate::problem::Findings;
use crate::raw::{Raw, RawBank, SHAPE};

/// Said only where the checks let something through that cannot be converted: a gap in this table.
pub(crate) const UNCONVERTIBLE: &str = "unconvertible";

struct Check {
    code: &'static str,
    /// Files without which the check would report what is only unread: where one of them is broken it is left out.
    /// Those of a bank concern that bank.
    of_banks: &'static [fn(BankId) -> File],
    others: &'static [File],
    run: Run,
}

/// What a check looks at.
enum Run {
    /// The whole catalogue.
    Whole(fn(&Raw, &Report<'_>)),
    /// One bank at a time.
    Each(fn(&RawBank, &Report<'_>)),
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
    ($($run:ident $module:ident::$name:ident [$($of:ident),* $(; $($other:ident),*)?];)*) => {
        &[$(Check {
            code: stringify!($name),
            of_banks: &[$(File::$of),*],
            others: &[$($(File::$other),*)?],
            run: Run::$run($module::$name),
        }),*]
    };
}

/// Those that take both banks together say `Whole`; in brackets the files of a bank, then others.
const CHECKS: &[Check] = checks! {
    Whole ids::version_format [];
    Whole ids::id_format [];
    Whole ids::duplicate_id [];
    Whole sources::unknown_source_kind [];
    Whole sources::source_details [];
    Whole sources::unknown_source [; Sources];
    Whole sources::unused_source [Items, Pairs, Blocks, Facts, Roles, Types; Emphasis, Wants, Groups, Disagreements, NeedRules, NeedScale, Supplies, Stages, GrowthSteps, PartTime, TitleAlarm, Interviews, Scorecards, Linter];
    Whole sources::missing_citation [];
    Whole sources::unknown_strength [];
    Whole sources::judgement_strength [];
    Each numbers::weight_range [];
    Each numbers::level_range [];
    Each seat::unknown_family [];
    Each seat::unknown_side [];
    Each seat::too_few_pairs [Pairs];
    Each seat::too_few_items [Items];
    Each seat::too_few_competencies [Items];
    Each seat::unbalanced_first [Pairs];
    Each targets::wrong_target [];
    Whole targets::unknown_item [Items];
    Each targets::duplicate_requirement [];
    Each targets::unweighed_item [Roles, Types; Groups];
    Each roles::side_item_missing [Roles];
    Each roles::own_items [Roles, Items];
    Each roles::target_concentration [Roles];
    Each types::too_few_defining [Items];
    Each types::defining_item_missing [Types];
    Each types::defining_level [Items];
    Each types::defining_share [Types, Items];
    Each types::too_many_shared [Items];
    Each types::headline_tied [Types, Items];
    Each groups::too_few_groups [; Groups];
    Each groups::group_too_small [; Groups];
    Each groups::contrast_items [];
    Each blocks::block_pieces [];
    Each blocks::block_balance [Blocks];
    Each blocks::pieces_unequal [];
    Each blocks::piece_endings [];
    Each blocks::piece_names_type [];
    Each choices::unknown_fact_kind [];
    Each choices::fact_fields [];
    Each choices::options_count [];
    Whole demands::unknown_need [Items];
    Whole demands::duplicate_rule [];
    Whole demands::need_without_rule [; NeedRules];
    Whole demands::undemanded_item [; NeedRules];
    Whole demands::demand_range [];
    Whole demands::need_scale [];
    Whole offers::unsupplied_want [; Supplies];
    Whole offers::supply_mapping [Facts; Wants];
    Whole offers::cap_reference [Facts; Wants];
    Whole stages::option_without_entry [Facts; Stages, GrowthSteps];
    Whole stages::unknown_word [Facts; Disagreements];
    Whole stages::team_sizes [; Stages];
    Whole stages::growth_raise [];
    Whole stages::part_time_rule [; PartTime];
    Whole stages::mismatch_sides [; TitleAlarm];
    Whole belonging::missing_text [ItemTexts, PairTexts, BlockTexts, FactTexts; EmphasisTexts, WantTexts, RoleTexts, TypeTexts, GroupTexts, CompetencyTexts, DisagreementTexts, StageTexts, GrowthStepTexts, PartTimeTexts, TitleAlarmTexts, NeedTexts, InterviewTexts, ScorecardTexts, LinterTexts];
    Whole belonging::orphan_text [Items, Pairs, Blocks, Facts; Emphasis, Wants, Groups, Disagreements, Stages, GrowthSteps, PartTime, TitleAlarm, Interviews, Scorecards, Linter];
    Whole guidance::unknown_interviewer [];
    Whole texts::empty_text [];
    Whole texts::plain_text [];
    Whole texts::straight_quotes [];
    Whole texts::name_form [];
    Whole texts::question_form [];
    Whole texts::sentence_form [];
    Whole texts::duplicate_text [];
    Whole texts::sides_too_few [];
    Each anchors::anchors_not_five [];
    Each anchors::evidence_not_five [];
    Each anchors::duplicate_anchors [];
    Each anchors::anchors_unequal [];
    Each anchors::anchor_endings [];
    Each anchors::evidence_sentence [];
    Each anchors::evidence_length [];
    Each pairs::statements_unequal [];
    Each pairs::statement_names_seat [];
    Each pairs::statement_endings [];
    Whole linter::linter_phrase [];
    Whole linter::linter_rule [];
    Whole linter::linter_reference [Facts; Linter];
    Whole lexicon::lexicon_phrase [; LexiconWords];
    Whole lexicon::lexicon_word [];
    Whole lexicon::lexicon_reference [Items, Facts; Cues];
    Whole leanings::lexicon_leaning [];
    Whole confidence::lexicon_confidence [Items; Confidence];
    Whole ui::ui_key [];
    Whole ui::ui_placeholder [];
    Whole ui::plural_without_n [];
    Whole ui::plural_differs [];
};

/// Runs every check whose files could be read.
pub(crate) fn run(raw: &Raw, findings: &Findings) {
    for check in CHECKS {
        let report = Report {
            code: check.code,
            findings,
        };
        let whole = |bank: BankId| {
            let mut files = check.of_banks.iter().map(|of| of(bank));
            files.all(|file| !raw.broken.contains(&file))
        };
        if check.others.iter().any(|file| raw.broken.contains(file)) {
            continue;
        }
        match check.run {
            Run::Whole(run) if BankId::ALL.into_iter().all(whole) => run(raw, &report),
            Run::Whole(_) => {}
            Run::Each(run) => {
                let banks = raw.banks().into_iter().filter(|bank| whole(bank.id));
                banks.for_each(|bank| run(bank, &report));
            }
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
