//! Every combination of verdict, openness and flags has its sentence, and the sentences are those of the design.

use rolefit_core::{Ratio, RoleId, SeatOutlook, SeatProgress, State, Verdict};
use rolefit_ui::sentences::{Emptied, about_more, place, support, sureness, verdict};

const STATES: [State; 3] = [State::Open, State::LikelySettled, State::Settled];

fn seat(
    verdict: Verdict,
    state: State,
    says_and_does_differ: bool,
    record_shows: bool,
) -> SeatOutlook {
    SeatOutlook {
        verdict,
        other_role: (verdict == Verdict::OtherRole).then_some(RoleId::Cio),
        share: Ratio::whole(97),
        state,
        says_and_does_differ,
        record_shows,
        range: None,
    }
}

fn progress(answered: usize, declined: usize, open: usize) -> SeatProgress {
    SeatProgress {
        answered,
        declined,
        open,
    }
}

const NONE: Emptied = Emptied {
    cto: false,
    vpe: false,
};

#[test]
fn every_combination_has_a_headline_a_second_line_and_a_word_on_how_sure() {
    for answered in [0, 3, 9, 10, 21, 40] {
        for of in Verdict::ALL {
            for state in STATES {
                for flags in 0..4 {
                    let seat = seat(of, state, flags & 1 == 1, flags & 2 == 2);
                    for emptied in [
                        NONE,
                        Emptied {
                            cto: true,
                            vpe: false,
                        },
                        Emptied {
                            cto: false,
                            vpe: true,
                        },
                    ] {
                        let progress = progress(answered, 2, 40 - answered);
                        assert!(verdict(Some(&seat), progress, emptied).ends_with('.'));
                        assert!(sureness(Some(&seat), progress).ends_with('.'));
                        assert!(support(Some(&seat), progress, emptied, &["a", "b"]).is_some());
                    }
                }
            }
        }
    }
}

#[test]
fn the_headlines_are_those_of_the_design() {
    let cases = [
        (
            Verdict::VpEngineering,
            false,
            true,
            "Your record points to the VP of Engineering seat.",
        ),
        (
            Verdict::Cto,
            false,
            true,
            "Your record points to the CTO seat.",
        ),
        (
            Verdict::Cto,
            false,
            false,
            "You lean towards the CTO seat; your record does not yet show either.",
        ),
        (
            Verdict::VpEngineering,
            false,
            false,
            "You lean towards the VP of Engineering seat; your record does not yet show either.",
        ),
        (
            Verdict::Either,
            false,
            false,
            "Either seat. Your evidence supports both about equally.",
        ),
        (
            Verdict::Either,
            true,
            false,
            "Either seat. What you say and what you have done differ.",
        ),
        (
            Verdict::OtherRole,
            false,
            false,
            "Your record points to the CIO seat.",
        ),
    ];
    for (of, differ, shows, sentence) in cases {
        assert_eq!(
            verdict(
                Some(&seat(of, State::Open, differ, shows)),
                progress(20, 0, 20),
                NONE
            ),
            sentence
        );
    }
}

#[test]
fn too_little_is_never_a_verdict() {
    let strong = seat(Verdict::Cto, State::Open, false, true);
    assert_eq!(
        verdict(Some(&strong), progress(9, 0, 31), NONE),
        "Too early to say. About 6 answers would decide it."
    );
    assert_eq!(
        verdict(None, progress(0, 0, 40), NONE),
        "No answers yet, so nothing to say."
    );
    // Ten can no longer be reached: no number of further answers is promised.
    assert_eq!(
        verdict(Some(&strong), progress(3, 33, 4), NONE),
        "Not enough evidence. Too many questions were left out."
    );
    let side = verdict(
        Some(&strong),
        progress(20, 12, 8),
        Emptied {
            cto: true,
            vpe: false,
        },
    );
    assert!(side.contains("on the CTO side"), "{side}");
}

#[test]
fn how_sure_is_said_as_a_frequency_and_never_more() {
    let at = |state, share| SeatOutlook {
        share,
        ..seat(Verdict::Cto, state, false, true)
    };
    let share = |num, den| Ratio::new(num, den).unwrap();
    let said = |seat: SeatOutlook| sureness(Some(&seat), progress(15, 0, 25));
    assert_eq!(
        said(at(State::LikelySettled, share(97, 1))),
        "Likely settled. It held in 97 of 100 ways of answering the rest."
    );
    assert_eq!(
        said(at(State::LikelySettled, share(1999, 20))),
        "Likely settled. It held in 99 of 100 ways of answering the rest."
    );
    assert_eq!(
        said(at(State::Open, share(61, 1))),
        "Still open. It held in 61 of 100 ways of answering the rest."
    );
    assert_eq!(
        said(at(State::Settled, share(100, 1))),
        "Settled. No remaining answer about the seat can change this."
    );
    assert!(said(at(State::LikelySettled, share(100, 1))).contains("every one of 2,000"));
}

#[test]
fn the_number_of_questions_to_come_is_about_right_and_never_more_than_there_are() {
    assert_eq!(about_more(progress(0, 0, 40)), "About 15 more");
    assert_eq!(about_more(progress(7, 0, 33)), "About 8 more");
    assert_eq!(about_more(progress(14, 0, 26)), "About 3 more");
    assert_eq!(about_more(progress(21, 18, 1)), "About 1 more");
    assert_eq!(about_more(progress(25, 0, 15)), "Up to 15 more");
    assert_eq!(about_more(progress(40, 0, 0)), "All questions answered");
}

#[test]
fn places_name_the_side() {
    assert_eq!(
        place(Some(Ratio::whole(-34))),
        "34 of 100 towards VP of Engineering"
    );
    assert_eq!(place(Some(Ratio::whole(12))), "12 of 100 towards CTO");
    assert_eq!(place(Some(Ratio::new(1, 3).unwrap())), "In the middle");
    assert_eq!(place(None), "Not known yet");
}
