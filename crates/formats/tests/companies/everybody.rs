//! Nobody is missing: what the companies have to cover between them, read from what is expected of them.

use rolefit_core::TypeId;

use crate::expected::{Expected, companies};

fn some(is: impl Fn(&Expected) -> bool) -> bool {
    companies().iter().any(|company| is(&company.expected))
}

#[test]
fn each_type_leads_alone_in_one_with_reasons() {
    for kind in TypeId::ALL {
        let alone = |it: &Expected| it.leading_types == [kind.as_str()];
        assert!(
            some(|it| alone(it) && !it.type_reasons.is_empty()),
            "{kind:?}"
        );
    }
}

#[test]
fn each_verdict_is_expected_in_one() {
    for verdict in ["cto", "vp_engineering", "either", "both"] {
        let with_reasons = |it: &Expected| it.reasons.as_ref().is_some_and(|all| !all.is_empty());
        assert!(
            some(|it| it.verdict == verdict && with_reasons(it)),
            "{verdict}"
        );
    }
    assert!(some(|it| it.verdict == "insufficient"));
    for role in ["cio", "head_of_engineering"] {
        assert!(
            some(|it| it.other_role.as_deref() == Some(role) && !it.role_reasons.is_empty()),
            "{role}"
        );
    }
    for rule in rolefit_catalogue::company::both_rules() {
        assert!(
            some(|it| it.both_rule.as_deref() == Some(rule.id)),
            "{}",
            rule.id
        );
    }
}

#[test]
fn each_mismatch_and_each_strength_of_alarm_is_expected_in_one() {
    for mismatch in ["cto_title_vpe_work", "vpe_title_cto_work"] {
        let strong =
            |it: &Expected| it.alarm == "strong" && it.mismatch.as_deref() == Some(mismatch);
        assert!(some(strong), "{mismatch}");
    }
    assert!(some(|it| it.alarm == "possible"));
    assert!(some(|it| it.alarm == "none"));
    for company in companies() {
        let it = &company.expected;
        assert_eq!(
            it.alarm == "none",
            it.mismatch.is_none(),
            "{}",
            company.name
        );
    }
}

#[test]
fn the_others_are_there() {
    assert!(some(
        |it| !it.disagreements.is_empty() && it.intakes.len() >= 2
    ));
    assert!(some(|it| it
        .later
        .iter()
        .any(|level| level.how == "derived")
        && it.later.iter().any(|level| level.how == "answered")));
    assert!(some(
        |it| it.fractional == "part_time" && it.break_even_hundredths.is_some()
    ));
    assert!(some(|it| it.fractional == "neither"));
    assert!(some(|it| it.specific == Some(false)));
    assert!(some(|it| it.says_and_does_differ));
    assert!(
        companies()
            .iter()
            .filter(|it| it.expected.mixed.is_some())
            .count()
            >= 6
    );
    assert!(companies().len() >= 14);
}
