//! The company's bank. The recipe is that of simulated people, so it says whether the rules hold on this bank with its four
//! own needs a type, not how companies answer.

use crate::figure::{at_least, at_most, no_more, quantile};
use crate::setting::of_the_company;
use crate::{other_roles, recovery, walk};
use rolefit_core::RoleId;

#[test]
fn the_true_type_comes_first_among_a_few_hundred() {
    let few = recovery::first_place(&of_the_company(), 600);
    // Three standard errors of 95 % are 2.7 among 600, of 85 % 4.4.
    assert!(few.clean.percent() >= 92.3);
    assert!(few.noisy.percent() >= 80.6);
    assert!(few.items_only.holds <= few.clean.holds);
}

#[test]
fn the_seat_is_known_soon_for_a_few_dozen() {
    let few = walk::clear(&of_the_company(), 40);
    assert!(quantile(few.seat(), 0.5).0 <= 17.0);
    assert!(few.right_at_end().percent() >= 80.0);
}

#[test]
#[ignore = "verify"]
fn the_true_type_comes_first() {
    let clear = recovery::first_place(&of_the_company(), 20_000);
    at_least("company: true type first, %", 95.0, clear.clean);
    at_least(
        "company: true type first, answers disturbed, %",
        85.0,
        clear.noisy,
    );
    let close = recovery::first_two(&of_the_company(), 20_000);
    at_least(
        "company: close second: first two hold the true type, %",
        90.0,
        close.clean,
    );
}

#[test]
#[ignore = "verify"]
fn the_seat_is_known_soon() {
    let walks = walk::clear(&of_the_company(), 400);
    no_more(
        "company: seat likely settled, median questions",
        15.0,
        quantile(walks.seat(), 0.5),
    );
}

#[test]
#[ignore = "verify"]
fn another_role_is_read_where_it_is_needed() {
    let setting = of_the_company();
    let alarms = |seat| other_roles::false_alarms(&setting, 4_000, seat);
    at_most(
        "company: true VP of Engineering called another role, %",
        5.0,
        alarms(-1),
    );
    at_most("company: true CTO called another role, %", 5.0, alarms(1));
    at_least(
        "company: true CIO recognised, %",
        80.0,
        other_roles::recognised(&setting, 4_000, RoleId::Cio),
    );
}
