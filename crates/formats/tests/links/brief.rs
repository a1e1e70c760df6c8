//! Brief links: what a company tells comes out as it went in, nothing it keeps to itself is in it, and what no brief
//! holds is refused.

use std::collections::BTreeSet;
use std::fs;

use proptest::prelude::*;
use rolefit_advice::brief::{Basis, Work};
use rolefit_advice::diagnosis::diagnose;
use rolefit_advice::invitation::{Invitation, MOST_WEIGHED};
use rolefit_advice::questions_to_ask::{public, questions_from, questions_to_ask};
use rolefit_advice::{Company, Fact};
use rolefit_catalogue::{FactAnswer, company};
use rolefit_formats::link::{BriefLink, Link};
use rolefit_formats::{limits, read_profile};

use crate::cases::Add;
use crate::{craft, good_brief, made, support};

/// What a company tells.
pub fn invited(company: &Company, left_out: &BTreeSet<String>) -> Invitation {
    let today = diagnose(company).today;
    let basis = Basis {
        company,
        need: &today.need,
        work: Work::of(today.verdict, today.seat.other_role),
    };
    Invitation::of(&basis, left_out)
}

/// A company of the fixtures.
pub fn fixture(name: &str) -> Company {
    let file = support::fixtures("companies").join(format!("{name}.json"));
    read_profile(&fs::read(file).unwrap()).unwrap().to_company()
}

/// The brief of a company of the fixtures.
pub fn of_fixture(name: &str) -> BriefLink {
    BriefLink::new(&invited(&fixture(name), &BTreeSet::new()))
}

fn text(brief: &BriefLink) -> String {
    Link::Brief(Box::new(brief.clone())).to_text().unwrap()
}

/// What a company would not want to read in a link: texts that stand nowhere else.
const SECRETS: [(&str, &str); 3] = [
    ("company_name", "Zwieback Werke"),
    ("interview_owner", "Ottilie Hansen"),
    ("decision_date", "2031-11-29"),
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_company_tells_comes_back_and_nothing_else_is_in_it(mut company in made::company(), hidden in any::<bool>()) {
        for (id, secret) in SECRETS {
            company.facts.0.insert(id.to_owned(), Fact::Text(secret.to_owned()));
        }
        company.facts.0.insert("location_city".to_owned(), Fact::Text("zwieback werke, Hall 3".to_owned()));
        let said = if hidden { "yes" } else { "no" };
        company.facts.0.insert("confidential_search".to_owned(), Fact::Choice(said.to_owned()));
        company.facts.0.insert("internal_candidate".to_owned(), Fact::Choice("passed_over".to_owned()));
        let invitation = invited(&company, &BTreeSet::new());
        let brief = BriefLink::new(&invitation);
        let link = Link::Brief(Box::new(brief.clone()));
        let text = link.to_text().unwrap();
        prop_assert!(text.len() < 4_000, "{} characters", text.len());
        if invitation.specific() {
            prop_assert_eq!(Link::open(&text).unwrap(), link);
        } else {
            prop_assert!(Link::open(&text).is_err());
        }

        let json = craft::json(&text);
        for secret in ["Ottilie", "internal_candidate", "passed_over", "confidential_search", "interview_owner"] {
            prop_assert!(!json.contains(secret), "{} in {}", secret, json);
        }
        let named = json.to_lowercase().contains("zwieback");
        prop_assert_eq!(named, !hidden);
        if hidden {
            for of_the_holder in ["search_reason", "at_the_table", "seat_changes"] {
                prop_assert!(!json.contains(of_the_holder));
            }
        }
        for intake in &company.intakes {
            let label = format!("\"{}\"", intake.label);
            prop_assert!(!json.contains(&label));
        }

        // what the candidate is compared with is the need, cut to its heaviest items
        let need = diagnose(&company).today.need;
        let told = brief.need();
        prop_assert!(told.requirements.len() <= MOST_WEIGHED);
        prop_assert!(told.requirements.iter().all(|part| need.requirements.contains(part)));
        let lightest = told.requirements.iter().map(|part| part.weight).min();
        let left: Vec<_> = need.requirements.iter().filter(|part| !told.requirements.contains(part)).collect();
        prop_assert!(left.iter().all(|part| Some(part.weight) <= lightest));
        prop_assert!(left.is_empty() || told.requirements.len() == MOST_WEIGHED);
        prop_assert_eq!(told.specific, need.specific);
    }

    #[test]
    fn what_is_left_out_is_nowhere(company in made::company(), picked in any::<prop::sample::Index>()) {
        let all = invited(&company, &BTreeSet::new());
        prop_assume!(!all.facts.0.is_empty());
        let ids: Vec<&String> = all.facts.0.keys().collect();
        let id = ids[picked.index(ids.len())].clone();
        let less = invited(&company, &BTreeSet::from([id.clone()]));
        prop_assert!(!less.facts.0.contains_key(&id));
        prop_assert_eq!(less.facts.0.len() + 1, all.facts.0.len());
        prop_assert!(less.glance.iter().all(|line| all.glance.contains(line)));
        prop_assert_eq!(less.weighs, all.weighs);
    }
}

#[test]
fn every_company_of_the_fixtures_with_a_need_has_a_short_link() {
    let mut made = 0;
    let files = fs::read_dir(support::fixtures("companies")).unwrap();
    let files = files.map(|file| file.unwrap().path());
    for file in files.filter(|file| file.extension().is_some_and(|kind| kind == "json")) {
        let profile = read_profile(&fs::read(&file).unwrap()).unwrap();
        let invitation = invited(&profile.to_company(), &BTreeSet::new());
        if invitation.specific() {
            let text = text(&BriefLink::new(&invitation));
            assert!(Link::open(&text).is_ok(), "{}", file.display());
            assert!(text.len() < 3_000, "{}: {}", file.display(), text.len());
            made += 1;
        }
    }
    assert!(made >= 10, "only {made}");
}

#[test]
fn a_link_is_headed_as_the_brief_is() {
    let mut company = fixture("all_middle_county_office");
    company.facts.0.remove("title_intended");
    let brief = BriefLink::new(&invited(&company, &BTreeSet::new()));
    assert_eq!(brief.title.as_str(), "CTO or VP of Engineering");
    let line = brief.glance.first().unwrap();
    let open = "CTO or VP of Engineering, still open: the work asks for both";
    assert!(
        line.text.as_str().starts_with(open),
        "{}",
        line.text.as_str()
    );
}

#[test]
fn a_confidential_search_names_nobody_and_says_so_at_a_glance() {
    let mut company = fixture("cto_title_vpe_work_freight");
    let open = BriefLink::new(&invited(&company, &BTreeSet::new()));
    assert_eq!(open.company.as_str(), "Frachtbrief");
    assert!(open.facts.contains_key("search_reason"));
    let yes = Fact::Choice("yes".to_owned());
    company
        .facts
        .0
        .insert("confidential_search".to_owned(), yes);
    let hidden = BriefLink::new(&invited(&company, &BTreeSet::new()));
    assert_eq!(hidden.company.as_str(), "");
    assert!(!craft::json(&text(&hidden)).contains("Frachtbrief"));
    assert!(
        hidden
            .glance
            .iter()
            .any(|line| line.text.as_str().contains("onfidential"))
    );
    assert!(!hidden.facts.contains_key("search_reason"));
}

#[test]
fn a_candidate_asks_from_the_link_what_the_company_would_be_asked() {
    let company = fixture("cto_title_vpe_work_freight");
    let today = diagnose(&company).today;
    let work = Work::of(today.verdict, today.seat.other_role);
    let from_inside = Company {
        facts: public(&company.facts),
        ..company.clone()
    };
    let expected = questions_to_ask(&from_inside, &today.need, work);
    let brief = of_fixture("cto_title_vpe_work_freight");
    let asked = questions_from(&brief.facts(), &brief.needs(), brief.work);
    assert_eq!(asked, expected);
    assert!(asked.iter().any(|question| question.warning));
}

#[test]
fn no_free_text_but_the_currency_is_told() {
    for id in rolefit_advice::invitation::told_facts() {
        let fact = company::fact(id).unwrap_or_else(|| panic!("{id} is no fact"));
        let text = matches!(fact.answer, FactAnswer::Text { .. } | FactAnswer::Date);
        assert_eq!(text, id == "pay_currency", "{id}");
    }
}

/// Brief links that cannot be opened.
pub fn cases(add: Add<'_>) {
    let good = craft::json(&good_brief());
    let good: serde_json::Value = serde_json::from_str(&good).unwrap();
    let mut broken =
        |name: &str, at: &str, to: serde_json::Value, codes: &'static [&'static str]| {
            let mut link = good.clone();
            *link.pointer_mut(at).unwrap() = to;
            add(
                &format!("brief: {name}"),
                craft::link(link.to_string().as_bytes()),
                codes,
            );
        };
    let weighs = good.pointer("/payload/weighs").unwrap().as_array().unwrap();
    let needs = good.pointer("/payload/needs").unwrap().as_array().unwrap();
    let (figure, item): (&[&str], &str) = (&["bad_figure"], "/payload/weighs/0/item");
    let many = |entries: &[serde_json::Value], count: usize| -> serde_json::Value {
        entries.iter().cycle().take(count).cloned().collect()
    };
    broken("weighs nothing", "/payload/weighs", many(weighs, 0), figure);
    broken(
        "weighs too little",
        "/payload/weighs",
        many(weighs, 7),
        figure,
    );
    let ids = rolefit_catalogue::candidate();
    let all: Vec<serde_json::Value> = ids
        .items()
        .iter()
        .take(21)
        .map(|item| serde_json::json!({"item": item.id, "weight": 1, "level": 3}))
        .collect();
    broken("weighs too much", "/payload/weighs", many(&all, 21), figure);
    broken(
        "no such item",
        item,
        "item_of_nobody".into(),
        &["unknown_question"],
    );
    let theirs = needs[0]["need"].clone();
    broken("a company’s item", item, theirs, &["wrong_side"]);
    let second = weighs[1]["item"].clone();
    broken("an item twice", item, second, &["repeated_option"]);
    broken("no weight", "/payload/weighs/0/weight", 0.into(), figure);
    broken(
        "a weight beyond all",
        "/payload/weighs/0/weight",
        65_536.into(),
        figure,
    );
    broken(
        "a weight below nothing",
        "/payload/weighs/0/weight",
        (-1).into(),
        figure,
    );
    broken("level 0", "/payload/weighs/0/level", 0.into(), figure);
    broken("level 5", "/payload/weighs/0/level", 5.into(), figure);
    broken(
        "a level as text",
        "/payload/weighs/0/level",
        "4".into(),
        &["wrong_type"],
    );
    broken(
        "a need at level 1",
        "/payload/needs/0/level",
        1.into(),
        figure,
    );
    let ours = weighs[0]["item"].clone();
    broken(
        "a candidate’s need",
        "/payload/needs/0/need",
        ours,
        &["wrong_side"],
    );
    broken(
        "other work",
        "/payload/work",
        "chief".into(),
        &["unknown_value"],
    );
    broken(
        "a secret",
        "/payload/facts",
        serde_json::json!({"internal_candidate": "applying"}),
        &["unknown_question"],
    );
    broken(
        "a name among the facts",
        "/payload/facts",
        serde_json::json!({"interview_owner": "A B"}),
        &["unknown_question"],
    );
    broken(
        "a candidate’s fact",
        "/payload/facts",
        serde_json::json!({"largest_team_led": 4}),
        &["unknown_question"],
    );
    broken(
        "a fact beyond its bounds",
        "/payload/facts/engineers",
        99_999.into(),
        &["bad_fact"],
    );
    broken(
        "a fact of another kind",
        "/payload/facts/engineers",
        "many".into(),
        &["bad_fact"],
    );
    broken(
        "an option that is none",
        "/payload/facts/stage",
        "huge".into(),
        &["unknown_option"],
    );
    broken(
        "facts as a list",
        "/payload/facts",
        serde_json::json!([]),
        &["wrong_type"],
    );
    let line = |text: &str| serde_json::json!([{"name": "Seat", "text": text}]);
    broken(
        "a line that turns",
        "/payload/glance",
        line("\u{202e}x"),
        &["label_characters"],
    );
    let long = "x".repeat(limits::LINE_CHARACTERS + 1);
    broken(
        "a line too long",
        "/payload/glance",
        line(&long),
        &["label_too_long"],
    );
    let lines: serde_json::Value = (0..13)
        .map(|_| serde_json::json!({"name": "a", "text": "b"}))
        .collect();
    broken("thirteen lines", "/payload/glance", lines, figure);
    broken(
        "a line with markup of its own",
        "/payload/glance",
        serde_json::json!([{"name": "a", "text": "b", "html": "c"}]),
        &["unknown_field"],
    );
    broken(
        "a title that turns",
        "/payload/title",
        "\u{202e}CTO".into(),
        &["label_characters"],
    );
    broken(
        "no catalogue",
        "/payload/catalogue_version",
        serde_json::Value::Null,
        &["wrong_type"],
    );
}
