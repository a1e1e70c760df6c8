//! Every claim is backed by an answer, and no two contradict each other.

use rolefit_advice::brief::{Input, Missing, Section, SectionId};
use rolefit_advice::{Fact, Work};
use rolefit_catalogue::{RoleId, company, item_index, provenance, ui};
use rolefit_core::{CompanyVerdict, Verdict};

use crate::companies::{Subject, fixtures, nothing_known, random};
use crate::grammar::of_sentence;

fn all() -> impl Iterator<Item = Subject> {
    fixtures().into_iter().chain(random(400))
}

fn backed(subject: &Subject, section: &Section, input: Input) -> bool {
    let known = &subject.company;
    let level = |id| company::item_index(id).and_then(|item| known.answers.item(item).given());
    match input {
        Input::Need(id) => level(id).is_some_and(|level| match section.id {
            SectionId::NotThis => level.get() == 0,
            // A need that will weigh more may weigh little today.
            SectionId::Outlook => true,
            _ => level.get() >= 2,
        }),
        Input::Later(id) => {
            company::item_index(id).is_some_and(|item| known.later.contains_key(&item))
        }
        Input::Fact(id) => known.facts.answered(id),
        // That too little was said of the work is itself what the answers come to.
        Input::Work => subject.work.is_some() || section.id == SectionId::Glance,
        Input::Demand(id) => subject
            .need
            .demands
            .iter()
            .any(|demand| Some(demand.requirement.item) == item_index(id)),
        Input::Competency(id) => rolefit_catalogue::competency_name(id).is_some(),
        Input::Source(id) => provenance::sources().iter().any(|source| source.id == id),
    }
}

#[test]
fn every_claim_is_backed_by_an_answer() {
    for subject in all() {
        for section in subject.brief().sections {
            for sentence in section.sentences() {
                assert!(!sentence.from.is_empty(), "{}", sentence.text);
                for input in &sentence.from {
                    assert!(
                        backed(&subject, &section, *input),
                        "{}: {input:?} for {}",
                        subject.name,
                        sentence.text
                    );
                    assert!(section.from.contains(input));
                }
            }
        }
    }
}

#[test]
fn what_a_part_needs_is_really_missing() {
    for subject in all() {
        let facts = &subject.company.facts;
        for section in subject.brief().sections {
            for missing in &section.needs_you {
                let right = match *missing {
                    Missing::Fact(id) => company::fact(id).is_some() && !facts.answered(id),
                    Missing::Unnamed(id) => facts.answered(id),
                    Missing::Contradiction(one, other) => {
                        let need = company::item_index(other);
                        let level = need.and_then(|it| subject.company.answers.item(it).given());
                        facts.answered(one) && (facts.answered(other) || level.is_some())
                    }
                    Missing::Needs => subject.need.demands.is_empty(),
                    Missing::Seat => subject.work.is_none(),
                };
                assert!(right, "{}: {missing:?}", subject.name);
                assert_eq!(of_sentence(&missing.words()), None, "{}", missing.words());
            }
        }
    }
}

#[test]
fn of_a_company_that_said_nothing_nothing_is_claimed() {
    let brief = nothing_known().brief();
    for section in &brief.sections {
        let claims = section.from.iter();
        let claims: Vec<_> = claims
            .filter(|input| !matches!(input, Input::Source(_)))
            .collect();
        if section.id == SectionId::Glance {
            // All it says is that the seat is open.
            assert_eq!(claims, [&Input::Work]);
            let said: Vec<_> = section.sentences().map(|it| it.text.as_str()).collect();
            assert_eq!(said, [ui::brief_title_open_early(ui::brief_title_open())]);
            continue;
        }
        assert!(claims.is_empty(), "{:?}: {claims:?}", section.id);
        if section.id != SectionId::NotThis {
            assert!(!section.needs_you.is_empty(), "{:?}", section.id);
        }
    }
}

fn text(subject: &Subject, id: SectionId) -> String {
    let brief = subject.brief();
    let section = brief.section(id).unwrap();
    let sentences: Vec<&str> = section.sentences().map(|it| it.text.as_str()).collect();
    sentences.join("\n")
}

fn choice(subject: &Subject, id: &str, option: &str) -> Subject {
    subject.with_fact(id, Some(Fact::Choice(option.to_owned())))
}

#[test]
fn the_last_word_is_given_to_nobody_who_does_not_have_it() {
    let matters = [
        ("decision_roadmap", ui::brief_what_roadmap()),
        ("decision_architecture", ui::brief_what_architecture()),
        ("decision_hiring", ui::brief_what_hiring()),
        ("decision_budget", ui::brief_what_budget()),
    ];
    for subject in all() {
        let said = text(&subject, SectionId::Mandate);
        let not = text(&subject, SectionId::NotThis);
        for (id, what) in matters {
            let who = subject.company.facts.choice(id);
            let yours = said
                .lines()
                .find(|line| line.starts_with("When people disagree"))
                .is_some_and(|line| line.contains(what));
            assert_eq!(
                yours,
                who == Some("this_person"),
                "{}: {said}",
                subject.name
            );
            let named = said
                .lines()
                .any(|line| line.contains("the last word") && line.contains(what));
            let settled = who.is_some_and(|who| who != "nobody_said");
            assert_eq!(named, settled, "{}: {what}: {said}", subject.name);
            let elsewhere = settled && who != Some("this_person");
            let id_denied = not.lines().any(|line| {
                line.starts_with("The last word on")
                    && line.contains(match id {
                        "decision_budget" => "money",
                        _ => what,
                    })
            });
            assert_eq!(id_denied, elsewhere, "{}: {not}", subject.name);
        }
    }
}

#[test]
fn a_need_that_a_fact_contradicts_is_not_spoken_of() {
    let item = company::item_index("need_investor_answers").unwrap();
    let level = rolefit_core::Level::ALL[4];
    let subject = nothing_known().with_level(item, level);
    let asks = ui::brief_board_none();
    let silent = choice(&subject, "board_offered", "none");
    let speaks = |subject: &Subject| {
        let brief = subject.brief();
        let duties = brief.section(SectionId::Duties).unwrap();
        let clash = Missing::Contradiction("board_offered", "need_investor_answers");
        let asked = duties.needs_you.contains(&clash);
        (
            duties.from.contains(&Input::Need("need_investor_answers")),
            asked,
        )
    };
    assert_eq!(
        speaks(&choice(&subject, "board_offered", "monthly")),
        (true, false)
    );
    assert_eq!(speaks(&silent), (false, true));
    assert!(text(&silent, SectionId::Reporting).contains(asks));
}

#[test]
fn a_need_on_its_way_is_not_denied() {
    let item = company::item_index("need_diligence").unwrap();
    let subject = nothing_known().with_level(item, rolefit_core::Level::ALL[0]);
    let denied = |subject: &Subject| {
        let brief = subject.brief();
        let not = brief.section(SectionId::NotThis).unwrap();
        not.from.contains(&Input::Need("need_diligence"))
    };
    assert!(denied(&subject));
    let steps = |step: &str| Some(Fact::Choices([step.to_owned()].into()));
    assert!(denied(
        &subject.with_fact("growth_step", steps("ai_product"))
    ));
    assert!(!denied(
        &subject.with_fact("growth_step", steps("acquisition"))
    ));
}

#[test]
fn direction_is_not_yours_where_others_have_the_last_word_on_it() {
    let mut subject = nothing_known();
    subject = choice(&subject, "autonomy_offered", "own_direction");
    let own = ui::brief_autonomy_own_direction();
    assert!(text(&subject, SectionId::Mandate).contains(own));
    subject = choice(&subject, "decision_roadmap", "ceo");
    assert!(text(&subject, SectionId::Mandate).contains(own));
    subject = choice(&subject, "decision_architecture", "board");
    assert!(!text(&subject, SectionId::Mandate).contains(own));
    let brief = subject.brief();
    let mandate = brief.section(SectionId::Mandate).unwrap();
    let contradiction = Missing::Contradiction("autonomy_offered", "decision_architecture");
    assert!(mandate.needs_you.contains(&contradiction));
}

#[test]
fn a_confidential_company_is_never_named() {
    let mut hidden = 0;
    for subject in all() {
        let facts = &subject.company.facts;
        let Some(name) = facts.text("company_name") else {
            continue;
        };
        let confidential = facts.choice("confidential_search") == Some("yes");
        let brief = subject.brief();
        let mut sentences = brief.sections.iter().flat_map(Section::sentences);
        let named = sentences.any(|sentence| sentence.text.contains(name));
        assert_eq!(named, !confidential, "{}", subject.name);
        hidden += u32::from(confidential);
    }
    assert!(hidden >= 10, "{hidden}");
}

#[test]
fn an_inside_candidate_is_not_published() {
    for option in ["considered", "applying", "passed_over"] {
        let subject = fixtures().swap_remove(0);
        let with = choice(&subject, "internal_candidate", option);
        let without = subject.with_fact("internal_candidate", None);
        assert_eq!(with.brief(), without.brief());
    }
}

#[test]
fn musts_are_few_high_and_no_years() {
    for subject in all() {
        let brief = subject.brief();
        let musts = brief.section(SectionId::MustHave).unwrap();
        let helps = brief.section(SectionId::NiceToHave).unwrap();
        assert!(musts.sentences().count() <= 6);
        assert!(helps.sentences().count() <= 5);
        for input in &musts.from {
            if let Input::Demand(id) = input {
                let demands = &subject.need.demands;
                let of = |item| Some(item) == item_index(id);
                let demand = demands.iter().find(|it| of(it.requirement.item)).unwrap();
                assert!(
                    demand.requirement.level.get() >= 3,
                    "{}: {id}",
                    subject.name
                );
                assert!(!helps.from.contains(input), "{}: {id}", subject.name);
            }
        }
    }
}

#[test]
fn every_verdict_is_a_kind_of_work_or_too_early_to_say() {
    let of = |verdict| Work::of(CompanyVerdict::Seat(verdict), Some(RoleId::Cio));
    assert_eq!(of(Verdict::Cto), Some(Work::Of(RoleId::Cto)));
    assert_eq!(
        of(Verdict::VpEngineering),
        Some(Work::Of(RoleId::VpEngineering))
    );
    assert_eq!(of(Verdict::Either), Some(Work::Either));
    assert_eq!(of(Verdict::OtherRole), Some(Work::Of(RoleId::Cio)));
    assert_eq!(of(Verdict::Insufficient), None);
    let rules = company::both_rules();
    assert_eq!(
        Work::of(CompanyVerdict::Both(&rules[0]), None),
        Some(Work::Both)
    );
}

#[test]
fn the_work_is_said_as_it_came_out() {
    let subject = fixtures().swap_remove(0);
    let said = |work| {
        let subject = Subject {
            work,
            ..subject.clone()
        };
        text(&subject, SectionId::Duties)
    };
    assert!(said(Some(Work::Of(RoleId::Cto))).starts_with(ui::brief_work_cto()));
    assert!(said(Some(Work::Both)).starts_with(ui::brief_work_both()));
    assert!(!said(None).contains("Most of this work"));
}
