//! Pronouns and forms of address.

use super::*;

#[test]
fn pronouns_and_forms_of_address_go() {
    assert_eq!(
        hidden("She led her team; he's out."),
        "___ led ___ team; ____ out."
    );
    assert_eq!(hidden("(she/her) (they/them)"), "(_______) (_________)");
    assert_eq!(hidden("Ms. Doe"), "__. ___");
    assert_eq!(hidden("Gender: female"), "Gender: ______");
    assert_eq!(
        hidden("Male, 12 years in fintech"),
        "____, 12 years in fintech"
    );
}

#[test]
fn what_is_said_of_teams_stays() {
    for text in [
        "Raised the share of female engineers from 12 to 30 %",
        "Ran the HIS of a hospital",
        "MS in progress",
        "they shipped it, with them we grew",
        "Don't miss deadlines",
    ] {
        nothing(text);
    }
}
