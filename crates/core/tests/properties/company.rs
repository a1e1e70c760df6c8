//! A company's verdict, and the title against the work.

use proptest::prelude::*;
use rolefit_core::{
    Alarm, BothRule, Circumstances, CompanyVerdict, RoleId, State, Verdict, company_verdict,
    title_alarm,
};

use crate::case::settings;

const STAGES: [&str; 3] = ["idea", "growth", "enterprise"];
const SEATS: [&str; 3] = ["cto", "vp_engineering", "cio"];
const EARLY: BothRule<'_> = BothRule {
    id: "early",
    stages: &["idea"],
    engineers_most: 20,
    absent: &["cto", "vp_engineering"],
};
const SMALL: BothRule<'_> = BothRule {
    id: "small",
    stages: &["idea", "growth", "enterprise"],
    engineers_most: 10,
    absent: &["cto"],
};
const RULES: [BothRule<'_>; 2] = [EARLY, SMALL];
const STATES: [State; 3] = [State::Open, State::LikelySettled, State::Settled];

fn any_verdict() -> impl Strategy<Value = Verdict> {
    prop::sample::select(Verdict::ALL.to_vec())
}

fn any_facts()
-> impl Strategy<Value = (Option<&'static str>, Option<u32>, Option<Vec<&'static str>>)> {
    let seats = prop::sample::subsequence(SEATS.to_vec(), 0..=3);
    (
        prop::option::weighted(0.8, prop::sample::select(STAGES.to_vec())),
        prop::option::weighted(0.8, 0..30_u32),
        prop::option::weighted(0.8, seats),
    )
}

proptest! {
    #![proptest_config(settings())]

    #[test]
    fn both_only_where_the_seat_has_no_lean_and_every_condition_holds(
        verdict in any_verdict(), (stage, engineers, filled) in any_facts(),
    ) {
        let facts = Circumstances { stage, engineers, at_the_table: filled.as_deref() };
        let said = company_verdict(verdict, &RULES, &facts);
        let holds = |rule: &BothRule<'_>| {
            stage.is_some_and(|stage| rule.stages.contains(&stage))
                && engineers.is_some_and(|engineers| engineers <= rule.engineers_most)
                && filled.as_ref().is_some_and(|filled| rule.absent.iter().all(|seat| !filled.contains(seat)))
        };
        match said {
            CompanyVerdict::Both(rule) => {
                prop_assert_eq!(verdict, Verdict::Either);
                prop_assert!(holds(rule));
                prop_assert_eq!(said.as_str(), "both");
            }
            CompanyVerdict::Seat(same) => {
                prop_assert_eq!(same, verdict);
                prop_assert!(verdict != Verdict::Either || !RULES.iter().any(holds));
            }
        }
    }

    #[test]
    fn a_fact_left_out_never_contradicts_what_holds_with_it((stage, engineers, filled) in any_facts()) {
        let facts = Circumstances { stage, engineers, at_the_table: filled.as_deref() };
        for rule in &RULES {
            let whole = rule.holds(&facts);
            for less in [
                Circumstances { stage: None, ..facts },
                Circumstances { engineers: None, ..facts },
                Circumstances { at_the_table: None, ..facts },
            ] {
                prop_assert!(rule.holds(&less).is_none() || rule.holds(&less) == whole);
                prop_assert!(rule.holds(&less) != Some(true));
            }
        }
    }

    #[test]
    fn the_alarm_never_sounds_where_title_and_verdict_agree_or_no_seat_is_named(
        verdict in any_verdict(), state in prop::sample::select(STATES.to_vec()),
        title in prop::option::of(prop::sample::select(RoleId::ALL.to_vec())),
    ) {
        let alarm = title_alarm(title, CompanyVerdict::Seat(verdict), state);
        let opposite = matches!(
            (title, verdict),
            (Some(RoleId::Cto), Verdict::VpEngineering) | (Some(RoleId::VpEngineering), Verdict::Cto)
        );
        prop_assert_eq!(alarm != Alarm::None, opposite);
        prop_assert_eq!(alarm == Alarm::Strong, opposite && state != State::Open);
        prop_assert_eq!(title_alarm(title, CompanyVerdict::Both(&EARLY), state), Alarm::None);
    }
}
