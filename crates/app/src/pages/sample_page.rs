//! The sample: a whole result of an invented person, marked as one on the screen and in print.

use std::collections::BTreeMap;
use std::rc::Rc;

use rolefit_catalogue::{block_index, candidate, item_index, model, pair_index, ui};
use rolefit_core::{Answer, Answers, Choice, Level, Position, TypeId};
use rolefit_ui::{Reading, figures::count};
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival};
use crate::pages::result::{Facts, Report, all_questions, body, one_page, verdict};
use crate::route::Route;

/// The invented person's answers about work done, by item. Those of the landing page's sample are among them: the same
/// person, most of the other questions on.
const ITEMS: [(&str, u8); 83] = [
    ("ai_company_strategy", 1),
    ("ai_developer_tools", 3),
    ("ai_into_systems", 2),
    ("ai_platform_choice", 2),
    ("ai_product_in_use", 2),
    ("ai_quality_measured", 1),
    ("ai_stop_or_wait", 2),
    ("ai_use_cases", 3),
    ("architecture_direction", 4),
    ("board_decision_paper", 1),
    ("build_buy_partner", 3),
    ("cloud_strategy", 3),
    ("current_ai", 2),
    ("current_cloud", 3),
    ("current_security", 2),
    ("current_systems", 3),
    ("customer_contact", 3),
    ("customer_research", 1),
    ("customers_and_market", 3),
    ("delivery_predictability", 1),
    ("developer_platform", 2),
    ("developing_managers", 1),
    ("due_diligence", 2),
    ("emerging_technology", 3),
    ("engineering_culture", 2),
    ("enterprise_systems", 1),
    ("explaining_decisions", 1),
    ("first_engineers", 2),
    ("first_management_layer", 3),
    ("first_product", 2),
    ("group_standards", 0),
    ("growth_bottlenecks", 3),
    ("hands_on_delivery", 2),
    ("hiring_loop", 2),
    ("incident_review", 3),
    ("internal_tooling", 3),
    ("investors_and_board", 2),
    ("it_service", 0),
    ("large_migration", 2),
    ("legacy_replaced", 1),
    ("letting_go", 2),
    ("load_growth", 3),
    ("managing_up", 2),
    ("on_call", 2),
    ("operating_model", 0),
    ("org_design", 2),
    ("peer_executives", 2),
    ("performance_management", 1),
    ("pivot_on_evidence", 1),
    ("platform_decisions", 3),
    ("process_for_many", 1),
    ("product_and_engineering", 0),
    ("product_experiments", 1),
    ("product_outcomes", 1),
    ("product_roadmap", 2),
    ("reading_the_numbers", 1),
    ("rebuilding_after_cuts", 2),
    ("recovery_proven", 2),
    ("regulators", 1),
    ("reliability_targets", 3),
    ("retention", 2),
    ("saying_no", 3),
    ("scaling_organisation", 2),
    ("second_order_effects", 2),
    ("security_posture", 2),
    ("several_businesses", 0),
    ("several_clients", 0),
    ("short_runway", 1),
    ("stopped_wrong_work", 3),
    ("strategy_with_ceo", 4),
    ("supplier_contracts", 2),
    ("supplier_dependency", 3),
    ("teams_from_scratch", 2),
    ("technical_currency", 3),
    ("technical_debt", 3),
    ("technical_moat", 3),
    ("technology_bets", 4),
    ("technology_estate", 0),
    ("technology_investment", 2),
    ("technology_risk", 2),
    ("uncertain_decisions", 3),
    ("weekly_scorecard", 2),
    ("whatever_was_missing", 2),
];

/// The choices between two pieces of work.
const PAIRS: [(&str, i8); 10] = [
    ("pair_ceo_call", 1),
    ("pair_core_system", -1),
    ("pair_hard_call", 1),
    ("pair_keep_one", 1),
    ("pair_look_back", 1),
    ("pair_mandate", 1),
    ("pair_outputs", 2),
    ("pair_reputation", 2),
    ("pair_stakeholders", 1),
    ("pair_two_years", -1),
];

/// Of four pieces of work the one most, and the one least like the person's best.
const BLOCKS: [(&str, TypeId, TypeId); 6] = [
    ("block_build_and_grow", TypeId::ScaleUp, TypeId::ProductLed),
    ("block_begin_and_renew", TypeId::Startup, TypeId::Enterprise),
    (
        "block_make_and_advise",
        TypeId::AiFocused,
        TypeId::Fractional,
    ),
    ("block_grow_and_align", TypeId::Platform, TypeId::Enterprise),
    ("block_run_and_guide", TypeId::ScaleUp, TypeId::Fractional),
    (
        "block_renew_and_guide",
        TypeId::AiFocused,
        TypeId::Enterprise,
    ),
];

/// The week: time ahead, with other functions, building the organisation.
const WEEK: [u32; 3] = [25, 20, 40];

/// The sample's answers for the engine.
#[must_use]
pub fn answers() -> Answers {
    let mut answers = Answers::open(&candidate());
    for (id, level) in ITEMS {
        if let Some((item, level)) = item_index(id).zip(Level::new(level)) {
            answers.set_item(item, Answer::Given(level));
        }
    }
    for (id, position) in PAIRS {
        if let Some((pair, position)) = pair_index(id).zip(Position::new(position)) {
            answers.set_pair(pair, Answer::Given(position));
        }
    }
    for (id, most, least) in BLOCKS {
        if let Some((block, choice)) = block_index(id).zip(Choice::new(most, least)) {
            answers.set_block(block, Answer::Given(choice));
        }
    }
    answers
}

/// The page.
#[component]
pub fn SamplePage() -> Html {
    let app = use_app();
    let read = use_memo((), |()| {
        let answers = answers();
        let reading = Reading::in_full(&model(), &answers);
        (answers, reading)
    });
    let (answers, reading) = &*read;
    let latest = reading.outlook.clone().map(Rc::new);
    let facts = Facts::new(answers, reading, latest, Some(WEEK), BTreeMap::new(), false);
    use_arrival(&app, Some(Route::Sample), verdict(&facts));
    let kicker = ui::result_kicker(count(facts.answered()), count(all_questions()));
    html! { <Report {kicker} body={body(&facts)} one_page={one_page(&facts)} sample=true /> }
}
