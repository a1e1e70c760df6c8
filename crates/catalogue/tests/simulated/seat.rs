//! The seat: a change of weights or items that makes a verdict later, less sure or easier to talk into shows here.

use crate::people::Setting;
use crate::{figure, setting, studies};
use rolefit_catalogue::model;
use rolefit_core::Model;

/// The seat with its roles. Types and areas are left out: nothing here reads them, and no seat figure depends on them.
fn on_the_catalogue<T>(study: impl FnOnce(&Setting<'_>) -> T) -> T {
    study(&setting::of(Model {
        types: &[],
        groups: &[],
        contrasts: &[],
        ..model()
    }))
}

#[test]
#[ignore = "verify"]
fn thresholds_are_near_those_of_the_design() {
    let measured = on_the_catalogue(studies::thresholds);
    for ((name, design), measured) in [("e", 12.0), ("eP", 20.6), ("eR", 14.7)]
        .into_iter()
        .zip(measured)
    {
        let name = format!("catalogue: {name}");
        // Unequal weights widen a threshold, more questions narrow it.
        figure::within(
            &name,
            (design, design),
            1.0,
            ((measured * 100.0).round() / 100.0, 1),
        );
    }
}

#[test]
#[ignore = "verify"]
fn a_vp_record_does_not_read_cto_whatever_is_wished() {
    let wishes = on_the_catalogue(|setting| studies::vp_record_reads_cto(setting, 20_000, false));
    let pushed = on_the_catalogue(|setting| studies::vp_record_reads_cto(setting, 20_000, true));
    figure::at_most(
        "catalogue: VP record with CTO wishes reads CTO, %",
        0.2,
        wishes,
    );
    figure::at_most(
        "catalogue: VP record with all pairs pushed to CTO reads CTO, %",
        0.2,
        pushed,
    );
}

#[test]
#[ignore = "verify"]
fn verdicts_settle_when_the_design_says() {
    let walks = on_the_catalogue(|setting| studies::walks(setting, 3_000));
    figure::within(
        "catalogue: likely settled, median questions",
        (14.0, 15.0),
        1.0,
        walks.likely_median(),
    );
    figure::within(
        "catalogue: likely settled, upper quartile",
        (22.0, 22.0),
        2.0,
        walks.likely_quartile(),
    );
    figure::share_within(
        "catalogue: full answers disagree with likely settled, %",
        (1.0, 2.0),
        0.9,
        walks.contradicted(),
    );
    figure::share_within(
        "catalogue: likely settled lost on the way, %",
        (33.0, 33.0),
        12.0,
        walks.lost(),
    );
    // 40 questions are asked here, 36 in the design: 32 of 36 is 35.6 of 40.
    figure::within(
        "catalogue: settled, median questions of 40",
        (35.6, 35.6),
        1.0,
        walks.settled_median(),
    );
}

#[test]
#[ignore = "verify"]
fn likely_ranges_hold_the_full_figures() {
    let held = on_the_catalogue(|setting| studies::ranges_hold(setting, 4_000));
    figure::share_within(
        "catalogue: half answered: range holds the full lean, %",
        (92.0, 94.0),
        1.6,
        held.lean,
    );
    figure::show(
        "catalogue: half answered: range holds the full score, ends included, %",
        "92–94",
        &held.score.to_string(),
        held.score.of,
    );
    figure::share_within(
        "catalogue: half answered: range holds the full score, its ends by half, %",
        (92.0, 94.0),
        1.6,
        held.score_by_half,
    );
    assert!(held.score.percent() >= 92.0);
}
