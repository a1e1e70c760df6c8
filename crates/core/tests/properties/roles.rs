//! The other roles, areas and emphasis.

use proptest::prelude::*;
use rolefit_core::{
    Answer, Answers, Emphasis, Level, Model, Position, Ratio, RoleId, State, Verdict, emphasis,
    groups, outlook, own_progress,
};

use crate::case::{Case, settings, whole_case};
use crate::support::Random;

/// Every open question is answered at random, except the own items of a role that does not take part.
fn completed(case: &Case, seed: u64) -> Answers {
    let parts = case.world.parts();
    let waiting: Vec<_> = parts
        .model()
        .roles
        .iter()
        .filter(|role| !own_progress(role, &case.answers).enough())
        .flat_map(|role| role.own)
        .copied()
        .collect();
    let mut random = Random::new(seed);
    let mut answers = case.answers.clone();
    for item in case.items() {
        if case.answers.item(item) == Answer::Open && !waiting.contains(&item) {
            answers.set_item(item, Answer::Given(random.of(&Level::ALL)));
        }
    }
    for pair in case.pairs() {
        if case.answers.pair(pair) == Answer::Open {
            answers.set_pair(pair, Answer::Given(random.of(&Position::ALL)));
        }
    }
    answers
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn another_role_is_a_verdict_only_once_half_its_own_items_are_answered(case in whole_case()) {
        let seat = case.world.outlook(&case.answers).seat;
        prop_assert_eq!(seat.other_role.is_some(), seat.verdict == Verdict::OtherRole);
        let Some(role) = seat.other_role else { return Ok(()) };
        let parts = case.world.parts();
        let model = parts.model();
        let own = own_progress(model.role(role).unwrap(), &case.answers);
        prop_assert!(2 * own.answered >= own.of && own.answered > 0);
        prop_assert!(matches!(role, RoleId::Cio | RoleId::HeadOfEngineering));
        prop_assert!(!seat.says_and_does_differ && !seat.record_shows);
    }

    #[test]
    fn roles_that_do_not_take_part_change_no_figure_of_the_seat(mut case in whole_case()) {
        for role in &mut case.world.roles {
            role.own.clear();
        }
        let alone = Model::seat(case.world.bank(), case.world.axis());
        prop_assert_eq!(case.world.outlook(&case.answers).seat, outlook(&alone, &case.answers).seat);
    }

    #[test]
    fn settled_is_never_contradicted_by_roles_that_take_part(case in whole_case(), seed: u64) {
        let now = case.world.outlook(&case.answers).seat;
        if now.state != State::Settled { return Ok(()) }
        prop_assert_eq!(now.share, Ratio::whole(100));
        for at in 0..4 {
            let then = case.world.outlook(&completed(&case, seed ^ at)).seat;
            prop_assert_eq!((then.verdict, then.other_role), (now.verdict, now.other_role));
        }
    }

    #[test]
    fn under_ten_seat_questions_no_role_is_a_verdict(case in whole_case()) {
        let answered = rolefit_core::seat_progress(case.world.axis(), &case.answers).answered;
        let seat = case.world.outlook(&case.answers).seat;
        prop_assert!(answered >= 10 || seat.verdict == Verdict::Insufficient);
    }

    #[test]
    fn an_area_has_a_score_from_three_answers_on(case in whole_case()) {
        let parts = case.world.parts();
        for area in groups(&parts.model(), &case.answers) {
            prop_assert_eq!(area.value.is_some(), area.answered >= 3);
            prop_assert_eq!(area.gap.is_some(), area.value.is_some());
            prop_assert_eq!(area.ranked, area.until_ranked == Some(0));
            let (Some(value), Some(gap)) = (area.value, area.gap) else { continue };
            prop_assert_eq!(value + gap.points, Ratio::whole(100));
            prop_assert!(Ratio::ZERO <= gap.shown && gap.shown <= gap.required);
            prop_assert_eq!(gap.points == Ratio::ZERO, gap.furthest.is_none());
            prop_assert_eq!(gap.shown == gap.required, gap.furthest.is_none());
        }
    }

    #[test]
    fn removing_an_area_or_a_role_moves_no_other_range(case in whole_case()) {
        let all = case.world.outlook(&case.answers);
        let mut other = case.clone();
        other.world.targets.pop();
        let rest = other.world.outlook(&case.answers);
        let kept = rest.groups.len();
        prop_assert_eq!(&all.groups[..kept], &rest.groups[..]);
        prop_assert_eq!((&all.roles, &all.types, all.seat), (&rest.roles, &rest.types, rest.seat));
        other.world.roles.pop();
        let rest = other.world.outlook(&case.answers);
        let kept = rest.roles.len();
        prop_assert_eq!((&all.roles[..kept], &all.types), (&rest.roles[..], &rest.types));
    }

    #[test]
    fn exchanging_the_sides_of_a_contrast_mirrors_its_reading(case in whole_case()) {
        let mut other = case.clone();
        other.world.contrasts.iter_mut().for_each(|it| it.reverse());
        let read = |case: &Case| -> Vec<Emphasis> {
            let parts = case.world.parts();
            emphasis(&parts.model(), &case.answers).iter().map(|it| it.reading).collect()
        };
        let mirrored = |it: Emphasis| match it {
            Emphasis::Traditional => Emphasis::Modern,
            Emphasis::Modern => Emphasis::Traditional,
            it => it,
        };
        let expected: Vec<_> = read(&case).into_iter().map(mirrored).collect();
        prop_assert_eq!(expected, read(&other));
    }
}

#[test]
fn half_a_level_is_modern_or_traditional() {
    let mut world = crate::support::World::even();
    let [one, two, three] = [0, 1, 2].map(rolefit_core::ItemIndex);
    world.contrasts = vec![[vec![one], vec![two, three]]];
    let read = |levels: [usize; 3]| {
        let mut answers = Answers::open(&world.bank());
        for (item, level) in [one, two, three].into_iter().zip(levels) {
            answers.set_item(item, Answer::Given(Level::ALL[level]));
        }
        let parts = world.parts();
        emphasis(&parts.model(), &answers)[0].reading
    };
    assert_eq!(read([2, 2, 3]), Emphasis::Modern);
    assert_eq!(read([2, 2, 2]), Emphasis::Both);
    assert_eq!(read([2, 2, 1]), Emphasis::Traditional);
}
