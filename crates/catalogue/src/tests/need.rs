//! What a company's answers mean: every need demands, every want is supplied, every option has its entry.

use std::collections::BTreeSet;

use rolefit_core::{Family, ItemIndex, Reading, RoleId};

use crate::company::{
    FractionalCondition, SuppliedBy, bank, caps, cost_text, fact, fractional, fractional_text,
    growth_step_text, growth_steps, mismatches, need_rules, need_scale, stage, stage_text, stages,
    supplies, supply, team_size, team_sizes,
};
use crate::{Choice, FactAnswer, candidate, want, wants};

#[test]
fn every_need_demands_and_every_item_is_demanded_by_its_own_family() {
    let needs: Vec<ItemIndex> = need_rules().iter().map(|rule| rule.need).collect();
    assert!(needs.iter().copied().eq(bank().item_indices()));
    let mut demanded: BTreeSet<(ItemIndex, Family)> = BTreeSet::new();
    for rule in need_rules() {
        let family = bank().item(rule.need).unwrap().family;
        for demand in rule.demands {
            assert!((1..=9).contains(&demand.weight) && demand.levels.is_sorted());
            assert!(demand.levels.iter().all(|level| level.get() > 0));
            demanded.insert((demand.item, family));
        }
    }
    for item in candidate().item_indices() {
        let family = candidate().item(item).unwrap().family;
        let any = demanded.iter().any(|(other, _)| *other == item);
        let own = demanded.contains(&(item, family));
        assert!(any && (own || family == Family::General), "{item:?}");
    }
    let scale = need_scale();
    assert_eq!(scale.share[..2], [0, 0]);
    assert!(scale.share.is_sorted() && (1..=100).contains(&scale.most_of_whole));
}

fn options(id: &str) -> &'static [Choice] {
    match fact(id).unwrap().answer {
        FactAnswer::Choice(options) | FactAnswer::Choices(options) => options,
        _ => panic!("{id}"),
    }
}

#[test]
fn every_want_is_supplied_by_whatever_its_fact_can_say() {
    assert_eq!(supplies().len(), wants().len());
    for one in wants() {
        let supply = supply(one.id).unwrap();
        let reached: BTreeSet<u8> = match supply.by {
            SuppliedBy::Options(_) => options(supply.fact)
                .iter()
                .map(|option| supply.of_option(option.id).unwrap())
                .collect(),
            SuppliedBy::Numbers(least) => {
                assert_eq!(supply.of_option("none"), None);
                least
                    .iter()
                    .map(|least| supply.of_number(*least).unwrap())
                    .collect()
            }
        };
        assert!(
            reached
                .iter()
                .all(|place| usize::from(*place) < one.options.len())
        );
        assert!(reached.len() >= 2, "{}", one.id);
    }
    let week = supply("working_week").unwrap();
    assert_eq!((week.of_number(0), week.of_number(1)), (None, Some(0)));
    assert_eq!((week.of_number(9), week.of_number(40)), (Some(0), Some(3)));
    assert_eq!(week.reading, Reading::Near);
    assert_eq!(supply("no_such_want"), None);
    for cap in caps() {
        assert!(usize::from(cap.most) < want(cap.want).unwrap().options.len());
        for fact in cap.facts {
            assert!(options(fact).iter().any(|option| option.id == cap.unless));
        }
    }
}

#[test]
fn every_stage_step_and_team_size_has_its_entry() {
    assert!(
        stages()
            .iter()
            .map(|it| it.id)
            .eq(options("stage").iter().map(|it| it.id))
    );
    let planned = options("growth_step").iter().map(|it| it.id);
    assert!(
        growth_steps()
            .iter()
            .map(|it| it.id)
            .eq(planned.filter(|id| *id != "none"))
    );
    for one in stages() {
        assert_eq!(stage(one.id), Some(one));
        assert!(one.next.is_none_or(|next| stage(next).is_some()));
        assert!(!stage_text(one.id).name.is_empty());
    }
    assert_eq!(stage("no_such_stage"), None);
    for step in growth_steps() {
        assert!(
            step.raises
                .iter()
                .all(|(need, by)| bank().item(*need).is_some() && *by > 0)
        );
        assert!(!growth_step_text(step.id).summary.is_empty());
    }
    assert_eq!(growth_step_text("no_such_step").name, "");
    let ids: Vec<&str> = [0, 10, 11, 50, 51, 200, 201, u32::MAX]
        .map(|engineers| team_size(engineers).unwrap().id)
        .to_vec();
    assert!(ids.chunks(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(
        ids.iter().collect::<BTreeSet<_>>().len(),
        team_sizes().len()
    );
}

#[test]
fn the_part_time_rule_ends_with_what_always_holds() {
    let rule = fractional();
    assert!(rule.neither_below < rule.part_time_most && rule.part_time_most < rule.full_time_least);
    let ids: Vec<&str> = rule.outcomes.iter().map(|outcome| outcome.id).collect();
    let expected = [
        "neither",
        "full_time",
        "part_time",
        "cost_decides",
        "full_time_or_narrow",
    ];
    assert_eq!(ids, expected);
    assert!(ids.iter().all(|id| !fractional_text(id).summary.is_empty()));
    assert_eq!(rule.outcomes.last().unwrap().when, [[].as_slice()]);
    let part_time: &[FractionalCondition] = &[
        FractionalCondition::Bounded,
        FractionalCondition::HoursToPartTime,
    ];
    assert_eq!(rule.outcomes[2].when, [part_time]);
    assert_eq!(rule.weeks, 46);
    assert!(
        rule.inputs
            .iter()
            .all(|input| !cost_text(input.id).question.is_empty())
    );
}

#[test]
fn a_mismatch_has_both_costs_whichever_way_it_goes() {
    let sides: Vec<_> = mismatches()
        .iter()
        .map(|it| (it.title, it.verdict))
        .collect();
    let (cto, vpe) = (RoleId::Cto, RoleId::VpEngineering);
    assert_eq!(sides, [(cto, vpe), (vpe, cto)]);
    assert!(
        mismatches()
            .iter()
            .all(|it| it.person != it.company && !it.remedy.is_empty())
    );
}
