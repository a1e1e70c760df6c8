//! The interview kit: nobody asks about too much, the heaviest are asked about twice, and only what is unknown stays.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rolefit_advice::interviews::{
    Interviewer, MOST_EACH, Opinion, Panel, Standing, case, panel, panel_of, reference_kit,
    reviews, still_unknown,
};
use rolefit_catalogue::{candidate, guidance, item_competency};
use rolefit_core::{Answer, Answers, Grade, Level};

use crate::companies::{Subject, fixtures, nothing_known, random};
use crate::grammar::{of_phrase, of_sentence};

fn all() -> impl Iterator<Item = Subject> {
    fixtures().into_iter().chain(random(200))
}

fn of(subject: &Subject) -> Panel {
    panel(&subject.need, &subject.company.facts)
}

#[test]
fn every_competency_of_the_need_is_asked_about_or_named_as_left_out() {
    for subject in all() {
        let panel = of(&subject);
        let mut asked: BTreeMap<&str, BTreeSet<Interviewer>> = BTreeMap::new();
        for sheet in &panel.sheets {
            assert!((1..=MOST_EACH).contains(&sheet.competencies.len()));
            for one in &sheet.competencies {
                let first = asked.entry(one.id).or_default().insert(sheet.interviewer);
                assert!(first, "{}: {} twice on a sheet", subject.name, one.id);
                assert!(!one.probes.is_empty() && !one.needs.is_empty());
                for probe in &one.probes {
                    assert_eq!(item_competency(probe.item), one.id);
                }
            }
        }
        let demands = subject.need.demands.iter();
        let demanded: BTreeSet<&str> = demands
            .map(|demand| item_competency(demand.requirement.item))
            .collect();
        let left: BTreeSet<&str> = panel.left_out.iter().copied().collect();
        let named: BTreeSet<&str> = asked.keys().copied().chain(left.iter().copied()).collect();
        assert_eq!(named, demanded, "{}", subject.name);
        assert!(asked.keys().all(|id| !left.contains(id)));
    }
}

#[test]
fn the_five_heaviest_are_asked_about_by_two_where_two_can_and_have_room() {
    let (mut twice, mut once) = (0, 0);
    for subject in fixtures() {
        let panel = of(&subject);
        let mut weights: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
        for one in panel.sheets.iter().flat_map(|sheet| &sheet.competencies) {
            weights.entry(one.id).or_insert((one.weight, 0)).1 += 1;
        }
        let mut heavy: Vec<_> = weights.into_iter().collect();
        heavy.sort_by_key(|(id, (weight, _))| (Reverse(*weight), *id));
        for (id, (_, times)) in heavy.into_iter().take(5) {
            if times == 2 {
                twice += 1;
                continue;
            }
            once += 1;
            let able = guidance::interview(id).unwrap().by;
            for sheet in &panel.sheets {
                let kind = match sheet.interviewer {
                    Interviewer::Outside => "technology",
                    other => other.as_str(),
                };
                let asks = sheet.competencies.iter().any(|one| one.id == id);
                let full = sheet.competencies.len() == MOST_EACH;
                let able = able.contains(&kind) || kind == "manager";
                assert!(asks || full || !able, "{}: {id}, {kind}", subject.name);
            }
        }
    }
    assert!(twice > once && once > 0, "{twice}, {once}");
}

#[test]
fn only_what_is_unknown_is_left_for_a_candidate() {
    for subject in fixtures() {
        let whole = of(&subject);
        let open = Answers::open(&candidate());
        assert_eq!(still_unknown(&whole, &open), whole, "{}", subject.name);
        let mut answers = open;
        for demand in &subject.need.demands {
            let item = demand.requirement.item;
            match item.0 % 4 {
                0 => answers.set_item(item, Answer::Given(Level::ALL[4])),
                1 => answers.set_item(item, Answer::Given(Level::ALL[0])),
                2 => {
                    answers.set_item(item, Answer::Given(Level::ALL[4]));
                    answers.set_grade(item, Grade::OneRater);
                }
                _ => answers.set_item(item, Answer::Declined),
            }
        }
        let left = still_unknown(&whole, &answers);
        let sheets = left.sheets.iter().flat_map(|sheet| &sheet.competencies);
        for probe in sheets.flat_map(|one| &one.probes) {
            let expected = match probe.item.0 % 4 {
                0 => Standing::Claimed(Level::ALL[4]),
                3 => Standing::Open,
                other => panic!("{}: known, and asked again: {other}", subject.name),
            };
            assert_eq!(probe.standing, expected);
        }
    }
}

#[test]
fn the_case_lasts_ninety_minutes_and_is_the_companys_own() {
    assert_eq!(
        case(&nothing_known().need, &nothing_known().company, None),
        None
    );
    for subject in fixtures() {
        let Some(case) = case(&subject.need, &subject.company, subject.work) else {
            assert!(subject.need.demands.is_empty(), "{}", subject.name);
            continue;
        };
        let minutes: u32 = case.parts.iter().map(|part| part.minutes).sum();
        assert_eq!(minutes, 90);
        assert_eq!(of_sentence(case.situation), None);
        assert_eq!(of_sentence(case.task), None);
        assert_eq!(of_sentence(case.rules), None);
        let steps: BTreeSet<_> = case.grades.iter().map(|grade| grade.step).collect();
        assert_eq!(steps.len(), 5);
        for grade in case.grades {
            for text in [grade.low, grade.middle, grade.high] {
                assert_eq!(of_sentence(text), None, "{text}");
            }
        }
    }
}

#[test]
fn referees_are_asked_about_the_heaviest_on_the_same_anchors() {
    for subject in all() {
        let kit = reference_kit(&subject.need);
        assert!(kit.len() <= 6);
        assert_eq!(kit.is_empty(), subject.need.demands.is_empty());
        for question in kit {
            assert_eq!(of_sentence(question.ask), None);
            assert!((1..=2).contains(&question.probes.len()));
        }
    }
}

#[test]
fn interviewers_are_named_and_every_guide_reads() {
    for interviewer in Interviewer::ALL {
        assert_eq!(of_phrase(interviewer.name()), None);
        assert_eq!(of_phrase(interviewer.on_the_sheet()), None);
    }
    for (_, id) in candidate()
        .items()
        .iter()
        .zip(rolefit_catalogue::item_ids())
    {
        let item = rolefit_catalogue::item_index(id).unwrap();
        let guide = guidance::interview(item_competency(item)).unwrap();
        for text in [
            guide.ask,
            guide.low,
            guide.middle,
            guide.high,
            guide.follow_up,
            guide.referee,
        ] {
            assert_eq!(of_sentence(text), None, "{text}");
        }
    }
}

#[test]
fn whoever_is_chosen_asks_and_nobody_else() {
    for subject in fixtures() {
        let chosen = [Interviewer::Manager, Interviewer::Board];
        let present = chosen.map(|one| (one, Vec::new())).into_iter().collect();
        let panel = panel_of(&subject.need, present);
        let asked: BTreeSet<_> = panel.sheets.iter().map(|sheet| sheet.interviewer).collect();
        assert!(asked.is_subset(&BTreeSet::from(chosen)), "{}", subject.name);
        assert!(
            panel
                .sheets
                .iter()
                .all(|sheet| sheet.competencies.len() <= MOST_EACH)
        );
        let nobody = panel_of(&subject.need, BTreeMap::new());
        assert_eq!(nobody.sheets, []);
    }
}

#[test]
fn what_raters_say_stands_in_exactly_one_list() {
    let mut seen = BTreeSet::new();
    for subject in fixtures() {
        let (mut own, mut rated) = (Answers::open(&candidate()), Answers::open(&candidate()));
        let mut heard = BTreeMap::new();
        for (at, demand) in subject.need.demands.iter().enumerate() {
            let (item, required) = (demand.requirement.item, demand.requirement.level.get());
            own.set_item(item, Answer::Given(Level::ALL[4]));
            let below = required.saturating_sub(1);
            let levels = match at % 5 {
                0 => vec![],
                1 => vec![4, 2, 3],
                2 => vec![below],
                3 => vec![4, required.max(3)],
                _ => vec![required],
            };
            if let Some(level) = levels.iter().min() {
                rated.set_item(item, Answer::Given(Level::ALL[usize::from(*level)]));
            }
            let opinion = |(rater, level): (usize, &u8)| Opinion {
                level: Level::ALL[usize::from(*level)],
                rater: format!("Rater {rater}"),
            };
            heard.insert(item, levels.iter().enumerate().map(opinion).collect());
        }
        let found = reviews(&subject.need, &own, &rated, &heard);
        let lists = [
            &found.unrated,
            &found.mixed,
            &found.short,
            &found.agreed,
            &found.once,
        ];
        let all = lists.iter().map(|list| list.len()).sum::<usize>();
        assert_eq!(all, subject.need.demands.len(), "{}", subject.name);
        for (list, reviewed) in lists
            .iter()
            .enumerate()
            .flat_map(|(at, list)| list.iter().map(move |it| (at, it)))
        {
            let place = subject
                .need
                .demands
                .iter()
                .position(|it| it.requirement.item == reviewed.item);
            assert_eq!(place.unwrap() % 5, list, "{}: {reviewed:?}", subject.name);
            assert!(reviewed.opinions.is_sorted());
            assert_eq!(reviewed.own, Level::new(4));
            seen.insert(list);
        }
    }
    assert_eq!(seen.len(), 5);
}
