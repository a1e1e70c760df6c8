//! What a candidate may ask a company, and which of its own words should give pause.
//!
//! Made from a company's answers and facts as the candidate knows them: from its brief, where [`public`] keeps what a company
//! would not publish out, or from what the candidate entered. Nothing is held against a company that it did not say.

use rolefit_catalogue::{RoleId, company, guidance, role_text, ui};
use rolefit_core::{ItemIndex, Level, Need};

use crate::brief::{Input, Work, count, heaviest, list};
use crate::company::{Company, Facts};

/// How many questions come from the heaviest needs.
pub const FROM_NEEDS: usize = 5;
/// From this many people on, half a week of building is too much beside leading them (product judgement).
const MANY_PEOPLE: u32 = 12;
/// Up to this many hours a week somebody is away on most days (product judgement).
const FEW_HOURS: u32 = 16;
/// The option by which a decision lies with the person hired.
const YOURS: &str = "this_person";
/// The option by which nobody has settled a decision.
const NOBODY: &str = "nobody_said";
/// Facts a company keeps to itself: they are no part of what a candidate is asked to judge from its brief.
const PRIVATE: [&str; 2] = ["internal_candidate", "confidential_search"];

/// A question to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The question.
    pub text: String,
    /// Why it is worth asking.
    pub why: String,
    /// Whether what the company says should give pause, apart from what it leaves open or what its work is.
    pub warning: bool,
    /// What it rests on.
    pub from: Vec<Input>,
}

/// The facts a brief carries: without those a company keeps to itself, and without its name where the search is
/// confidential.
#[must_use]
pub fn public(facts: &Facts) -> Facts {
    let hidden = facts.choice("confidential_search") == Some("yes");
    let private = |id: &str| PRIVATE.contains(&id) || (hidden && id == "company_name");
    let kept = facts.0.iter().filter(|(id, _)| !private(id));
    Facts(kept.map(|(id, fact)| (id.clone(), fact.clone())).collect())
}

/// Questions to ask: what should give pause first, then what the work makes one ask, then what is left open.
#[must_use]
pub fn questions_to_ask(company: &Company, need: &Need, work: Option<Work>) -> Vec<Question> {
    let needs = heaviest(need, &company.answers, work);
    let needs: Vec<(ItemIndex, Level)> = needs.iter().map(|it| (it.item, it.level)).collect();
    questions_from(&company.facts, &needs, work)
}

/// The same from what somebody outside knows: facts, the needs known with their levels, the heaviest first, and the work
/// described.
#[must_use]
pub fn questions_from(
    facts: &Facts,
    needs: &[(ItemIndex, Level)],
    work: Option<Work>,
) -> Vec<Question> {
    let mut questions = Vec::new();
    say(facts, &mut questions);
    history(facts, &mut questions);
    title(facts, work, &mut questions);
    load(facts, &mut questions);
    people(facts, &mut questions);
    terms(facts, &mut questions);
    for (need, level) in needs.iter().take(FROM_NEEDS) {
        if let Some(text) = guidance::need(*need) {
            questions.push(Question {
                text: text.ask.to_owned(),
                why: ui::why_need(text.at(*level).unwrap_or_default()),
                warning: false,
                from: vec![Input::Need(company::item_id(*need))],
            });
        }
    }
    open(facts, &mut questions);
    questions
}

fn warn(
    questions: &mut Vec<Question>,
    text: impl Into<String>,
    why: impl Into<String>,
    from: &[&'static str],
) {
    questions.push(Question {
        text: text.into(),
        why: why.into(),
        warning: true,
        from: from.iter().map(|id| Input::Fact(id)).collect(),
    });
}

/// The four decisions and how they are named.
fn decisions() -> [(&'static str, &'static str); 4] {
    [
        ("decision_roadmap", ui::brief_what_roadmap()),
        ("decision_architecture", ui::brief_what_architecture()),
        ("decision_hiring", ui::brief_what_hiring()),
        ("decision_budget", ui::brief_what_budget()),
    ]
}

fn say(facts: &Facts, questions: &mut Vec<Question>) {
    for (id, what) in decisions() {
        if facts.choice(id) == Some(NOBODY) {
            let text = ui::to_ask_nobody_said(what);
            warn(questions, text, ui::why_nobody_said(), &[id]);
        }
    }
    let named: Vec<(&'static str, &str)> = decisions()
        .into_iter()
        .filter_map(|(id, _)| Some((id, facts.choice(id).filter(|who| *who != NOBODY)?)))
        .collect();
    let yours = named.iter().any(|(_, who)| *who == YOURS);
    if !named.is_empty() && !yours {
        let from: Vec<&'static str> = named.iter().map(|(id, _)| *id).collect();
        warn(
            questions,
            ui::to_ask_nothing_yours(),
            ui::why_nothing_yours(),
            &from,
        );
    }
    let elsewhere = |id: &str| {
        named
            .iter()
            .any(|(other, who)| *other == id && *who != YOURS)
    };
    if facts.choice("autonomy_offered") == Some("own_direction")
        && elsewhere("decision_roadmap")
        && elsewhere("decision_architecture")
    {
        warn(
            questions,
            ui::to_ask_direction(),
            ui::why_direction(),
            &[
                "autonomy_offered",
                "decision_architecture",
                "decision_roadmap",
            ],
        );
    }
    if facts.choice("role_defined") == Some("open")
        && facts.choice("autonomy_offered") == Some("set_direction")
    {
        warn(
            questions,
            ui::to_ask_carry_out(),
            ui::why_carry_out(),
            &["autonomy_offered", "role_defined"],
        );
    }
}

fn history(facts: &Facts, questions: &mut Vec<Question>) {
    match facts.choice("search_reason") {
        Some("left_over_disagreement") => warn(
            questions,
            ui::to_ask_disagreement(),
            ui::why_disagreement(),
            &["search_reason"],
        ),
        Some("let_go") => warn(
            questions,
            ui::to_ask_let_go(),
            ui::why_let_go(),
            &["search_reason"],
        ),
        _ => {}
    }
    let steps_aside = facts.choice("search_reason") == Some("founder_steps_aside");
    let displaced = seat(facts, "founder_cto_being_displaced");
    if steps_aside || displaced {
        let from = if steps_aside {
            "search_reason"
        } else {
            "at_the_table"
        };
        warn(questions, ui::to_ask_founder(), ui::why_founder(), &[from]);
    }
    if let Some(holders) = facts.number("seat_changes").filter(|holders| *holders > 1) {
        let why = ui::why_holders(&count(holders));
        warn(questions, ui::to_ask_holders(), why, &["seat_changes"]);
    }
}

fn seat(facts: &Facts, seat: &str) -> bool {
    let seats = facts.choices("at_the_table");
    seats.is_some_and(|seats| seats.contains(&seat))
}

fn title(facts: &Facts, work: Option<Work>, questions: &mut Vec<Question>) {
    let title = facts.choice("title_intended").and_then(RoleId::from_id);
    let opposite = match (title, work) {
        (Some(title @ (RoleId::Cto | RoleId::VpEngineering)), Some(Work::Of(role))) => {
            (role != title).then_some(title)
        }
        _ => None,
    };
    if let Some(title) = opposite {
        let text = ui::to_ask_title(role_text(title).name);
        warn(questions, text, ui::why_title(), &["title_intended"]);
        if let Some(last) = questions.last_mut() {
            last.from.push(Input::Work);
        }
    }
    if title == Some(RoleId::Cto) && seat(facts, "cto") {
        warn(
            questions,
            ui::to_ask_two_ctos(),
            ui::why_two_ctos(),
            &["at_the_table", "title_intended"],
        );
    }
}

fn load(facts: &Facts, questions: &mut Vec<Question>) {
    let people = facts
        .number("people_answered_for")
        .filter(|people| *people >= MANY_PEOPLE);
    let Some(people) = people else { return };
    if facts.choice("hands_on_offered") == Some("half_or_more") {
        let text = ui::to_ask_building(&count(people));
        let from = ["hands_on_offered", "people_answered_for"];
        warn(questions, text, ui::why_building(), &from);
    }
    if let Some(hours) = facts
        .number("hours_needed")
        .filter(|hours| *hours <= FEW_HOURS)
    {
        let text = ui::to_ask_few_hours(&count(hours), &count(people));
        let from = ["hours_needed", "people_answered_for"];
        warn(questions, text, ui::why_few_hours(), &from);
    }
}

fn people(facts: &Facts, questions: &mut Vec<Question>) {
    match facts.choice("internal_candidate") {
        Some("passed_over") => warn(
            questions,
            ui::to_ask_passed_over(),
            ui::why_passed_over(),
            &["internal_candidate"],
        ),
        Some("applying") => warn(
            questions,
            ui::to_ask_own_candidate(),
            ui::why_own_candidate(),
            &["internal_candidate"],
        ),
        _ => {}
    }
    if facts.choice("board_part") == Some("approves") {
        warn(
            questions,
            ui::to_ask_board(),
            ui::why_board(),
            &["board_part"],
        );
    }
    let technical = [
        "cto",
        "vp_engineering",
        "cio",
        "founder_cto_being_displaced",
    ];
    let table = facts.choices("at_the_table");
    if facts.choice("ceo_depth") == Some("none")
        && table.is_some_and(|seats| !seats.iter().any(|seat| technical.contains(seat)))
    {
        let from = ["at_the_table", "ceo_depth"];
        warn(questions, ui::to_ask_judge(), ui::why_judge(), &from);
    }
    if let (Some(now), Some(then)) = (
        facts.number("engineers"),
        facts.number("engineers_in_18_months"),
    ) && now > 0
        && then >= now.saturating_mul(2)
    {
        let text = match then - now {
            1 => ui::to_ask_grow_one().to_owned(),
            more => ui::to_ask_grow(&count(more)),
        };
        let from = ["engineers", "engineers_in_18_months"];
        warn(questions, text, ui::why_grow(), &from);
    }
}

fn terms(facts: &Facts, questions: &mut Vec<Question>) {
    let shares = facts.number("equity_high").is_some_and(|share| share > 0);
    if shares && !facts.answered("vesting_years") {
        warn(
            questions,
            ui::to_ask_no_shares_time(),
            ui::why_no_shares_time(),
            &["equity_high"],
        );
    }
    if facts.number("severance_months") == Some(0) {
        warn(
            questions,
            ui::to_ask_no_severance(),
            ui::why_no_severance(),
            &["severance_months"],
        );
    }
    if !facts.answered("pay_base_low") || !facts.answered("pay_base_high") {
        let from = ["pay_base_high", "pay_base_low"];
        warn(questions, ui::to_ask_pay(), ui::why_pay(), &from);
    }
}

/// What is left open of what matters most. A fact that was answered, with whatever, is not open.
fn open(facts: &Facts, questions: &mut Vec<Question>) {
    let unsaid = decisions()
        .into_iter()
        .filter(|(id, _)| !facts.answered(id));
    let (ids, matters): (Vec<_>, Vec<_>) = unsaid.unzip();
    if let Some(what) = list(&matters) {
        questions.push(Question {
            text: ui::to_ask_open_decision(&what),
            why: ui::why_open_decision().to_owned(),
            warning: false,
            from: ids.into_iter().map(Input::Fact).collect(),
        });
    }
    let others = [
        (
            "search_reason",
            ui::to_ask_open_reason(),
            ui::why_open_reason(),
        ),
        (
            "reports_to",
            ui::to_ask_open_reports(),
            ui::why_open_reports(),
        ),
        (
            "people_answered_for",
            ui::to_ask_open_people(),
            ui::why_open_people(),
        ),
        ("funding", ui::to_ask_open_money(), ui::why_open_money()),
    ];
    for (id, text, why) in others {
        if !facts.answered(id) {
            questions.push(Question {
                text: text.to_owned(),
                why: why.to_owned(),
                warning: false,
                from: vec![Input::Fact(id)],
            });
        }
    }
}
